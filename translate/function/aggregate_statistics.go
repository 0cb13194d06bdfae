package function

// DuckDB raises for infinities and NaN where Spark yields NaN; its kurtosis and skewness lose all digits for large means.
const (
	anyInfinite    = "@bool_or(NOT isfinite($1))"
	eitherInfinite = "@bool_or((NOT isfinite($1) AND $2 IS NOT NULL) OR (NOT isfinite($2) AND $1 IS NOT NULL))"

	momentsHead = "CASE WHEN " + anyInfinite + " THEN CAST('NaN' AS DOUBLE) WHEN @min($1) < @max($1) THEN " +
		"list_transform([{'l': @@list($1) FILTER (WHERE isfinite($1)), 'm': @@avg($1)}], lambda s: "
	kurtosisForm = momentsHead + "list_avg(list_transform(s.l, lambda x: (x - s.m) ** 4)) / list_avg(list_transform(s.l, lambda x: (x - s.m) ** 2)) ** 2 - 3)[1] END"
	skewnessForm = momentsHead + "list_avg(list_transform(s.l, lambda x: (x - s.m) ** 3)) / list_avg(list_transform(s.l, lambda x: (x - s.m) ** 2)) ** 1.5)[1] END"

	// Zero variance raises in Spark.
	corrForm = "CASE WHEN @regr_count($1, $2) < 2 THEN NULL WHEN " + eitherInfinite + " THEN CAST('NaN' AS DOUBLE) " +
		"WHEN @max($1) FILTER (WHERE $2 IS NOT NULL) = @min($1) FILTER (WHERE $2 IS NOT NULL) OR @max($2) FILTER (WHERE $1 IS NOT NULL) = @min($2) FILTER (WHERE $1 IS NOT NULL) " +
		"THEN $error(DIVIDE_BY_ZERO, config='\"spark.sql.ansi.enabled\"') ELSE @@corr($1, $2) FILTER (WHERE isfinite($1) AND isfinite($2)) END"
)

// sampleForm is NULL for fewer than two values.
func sampleForm(name constant) constant {
	return "CASE WHEN @@count($1) < 2 THEN NULL WHEN " + anyInfinite + " THEN CAST('NaN' AS DOUBLE) ELSE @@" + name + "($1) FILTER (WHERE isfinite($1)) END"
}

func populationForm(name constant) constant {
	return "CASE WHEN " + anyInfinite + " THEN CAST('NaN' AS DOUBLE) ELSE @@" + name + "($1) FILTER (WHERE isfinite($1)) END"
}
