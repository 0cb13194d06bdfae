package function

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// internalFunctions are known to DataFrame clients and not to SQL: F.product and what pandas on Spark calls.
func internalFunctions() []Function {
	moment := func(name, shown string, args Signature, sql Lowering) Function {
		return Function{Name: name, Class: aggregate, Args: args, Type: fixed(types.Double), Nullable: always, Show: firstArgs(1, shown), SQL: sql}
	}
	freedom := sig(double, constantOf(integer))
	covariance := moment("pandas_covar", "pandas_covar", sig(double, double, constantOf(integer)),
		template("CASE WHEN @regr_count($1, $2) > $3 THEN @covar_pop($1, $2) * @regr_count($1, $2) / (CAST(@regr_count($1, $2) AS DOUBLE) - $3) END"))
	covariance.Show = firstArgs(2, "pandas_covar")
	rows := []Function{
		{Name: "array_binary_search", Args: sig(arrayOf(T), T).orElse(arrayDiff), Type: fixed(types.Int), Nullable: always, Native: "BIGINT",
			SQL: template("CASE WHEN $1 IS NULL OR $2 IS NULL THEN NULL WHEN list_contains($1, $2) THEN list_position($1, $2) - 1 " +
				"ELSE -len(list_filter($1, lambda x: x < $2)) - 1 END")},
		{Name: "distributed_id", Type: fixed(types.Long), Nullable: never, Volatile: true, SQL: template("row_number() OVER () - 1")},
		{Name: "distributed_sequence_id", Args: sig(opt(anything)), Type: fixed(types.Long), Nullable: never, Volatile: true, Show: text("distributed_sequence_id(true)"),
			SQL: template("row_number() OVER () - 1")},
		covariance,
		moment("pandas_kurt", "pandas_kurtosis", sig(double), template("@kurtosis($1)")),
		{Name: "pandas_mode", Class: aggregate, Args: sig(anything, constantOf(boolean)), Type: arrayOfType(sameAs(0), true), Nullable: never,
			Show: firstArgs(1, "pandas_mode"), Check: checkDropped, SQL: template(modesForm)},
		{Name: "pandas_product", Class: aggregate, Args: sig(double, constantOf(boolean)), Type: fixed(types.Double), Show: firstArgs(1, "pandas_product"),
			Nullable: func(_ *Binding, args []analyzed.Expr) bool { drop, _ := constantBool(args[1]); return !drop },
			SQL:      template("CASE WHEN $2 OR @count(*) = @count($1) THEN coalesce(@product($1), 1) END")},
		moment("pandas_skew", "pandas_skewness", sig(double), template("@skewness($1)")),
		moment("pandas_stddev", "pandas_stddev", freedom, template("CASE WHEN @count($1) > $2 THEN sqrt("+spread+") END")),
		moment("pandas_var", "pandas_variance", freedom, template("CASE WHEN @count($1) > $2 THEN "+spread+" END")),
		{Name: "product", Class: aggregate, Args: sig(double), Type: fixed(types.Double), Nullable: always, SQL: template("@@product($1)")},
		{Name: "timestamp_ntz_to_long", Args: sig(ntz), Type: fixed(types.Long), Show: shownAs("cast_timestamp_ntz_to_long"),
			SQL: template("(epoch_us($1) - ((epoch_us($1) % 1000000) + 1000000) % 1000000) // 1000000")},
	}
	for i := range rows {
		rows[i].Internal = true
	}
	return rows
}

const (
	spread    = "@var_pop($1) * @count($1) / (@count($1) - $2)"
	modesForm = "coalesce(list_transform(list_filter(map_entries(@histogram($1)), lambda e: e.value = list_max(map_values(@histogram($1)))), lambda e: e.key), [])"
)

// checkDropped wants NULLs left out of the modes.
func checkDropped(b *Binding, args []analyzed.Expr) error {
	if drop, _ := constantBool(args[1]); drop {
		return nil
	}
	return sparkerr.NotImplemented("mode with NULL as a value", b.Origin)
}
