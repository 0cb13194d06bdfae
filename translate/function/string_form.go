package function

import (
	"strings"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// lastType is the type of the last argument: trim(characters, text).
func lastType(_ *Binding, args []analyzed.Expr) (types.DataType, error) {
	return args[len(args)-1].Type(), nil
}

// showTrim shows the form with characters in its own syntax.
func showTrim(direction string) displayRule {
	return func(c *analyzed.Call, args []string) string {
		if len(args) == 2 {
			return "TRIM(" + direction + " " + args[0] + " FROM " + args[1] + ")"
		}
		return callText(c.Name, false, args)
	}
}

var (
	locateFrom = template("CASE WHEN $3 IS NULL THEN 0 WHEN $1 IS NULL OR $2 IS NULL THEN NULL WHEN $3 < 1 THEN 0 WHEN $1 = '' THEN 1 " +
		"WHEN instr(substr($2, $3), $1) = 0 THEN 0 ELSE instr(substr($2, $3), $1) + $3 - 1 END")
	locate        = template("instr($2, $1)")
	substringFrom = template("substr($1, $2)")
	substring     = template("substr($1, $2, $3)")
	substringAny  = template("CASE WHEN $2 IS NULL OR $3 IS NULL THEN NULL WHEN $3 <= 0 THEN CASE WHEN $1 IS NOT NULL THEN '' END " +
		"WHEN $2 > 0 THEN substr($1, $2, $3) WHEN $2 = 0 THEN substr($1, 1, $3) " +
		"ELSE substr($1, greatest(length($1) + $2, 0) + 1, " +
		"greatest(least(length($1) + CAST($2 AS BIGINT) + $3, length($1)) - greatest(length($1) + $2, 0), 0)) END")
)

// lowerLevenshtein: a threshold that is NULL counts as 0, unless it is constant.
func lowerLevenshtein(c *lowering) (ducksql.Expr, error) {
	args, err := c.arguments()
	if err != nil {
		return nil, err
	}
	if len(args) == 3 && c.Args[2].Nullable() && !Foldable(c.Args[2]) {
		args = []ducksql.Expr{args[0], args[1], ducksql.Func("coalesce", args[2], ducksql.Int(0))}
	}
	return c.Native("levenshtein", c.Type(), args...)
}

// lowerSplitPart raises for the part 0; the error has no place.
func lowerSplitPart(c *lowering) (ducksql.Expr, error) {
	args, err := c.arguments()
	if err != nil {
		return nil, err
	}
	zero := c.Raise("INVALID_INDEX_OF_ZERO", sparkerr.Origin{}, nil)
	if n, ok := constantInt(c.Args[2]); ok && n != 0 {
		zero = ducksql.Null{}
	}
	return &ducksql.Template{Body: splitPart, Args: append(args[:3:3], zero)}, nil
}

var splitPart = ducksql.MustTemplate("CASE WHEN $1 IS NULL OR $2 IS NULL THEN NULL WHEN $3 = 0 THEN $4 " +
	"WHEN $2 = '' THEN CASE WHEN $3 IN (1, -1) THEN $1 WHEN $3 IS NOT NULL THEN '' END ELSE split_part($1, $2, $3) END")

func lowerLocate(c *lowering) (ducksql.Expr, error) {
	if n, ok := constantInt(c.Args[2]); ok && n == 1 {
		return locate.lower(c)
	}
	return locateFrom.lower(c)
}

// lowerSubstring takes DuckDB's function where position and length are plain constants.
func lowerSubstring(c *lowering) (ducksql.Expr, error) {
	position, okPosition := constantInt(c.Args[1])
	length, okLength := constantInt(c.Args[2])
	switch {
	case !okPosition || !okLength || position < 1 || length < 0:
		return substringAny.lower(c)
	case length == 2147483647:
		return substringFrom.lower(c)
	}
	return substring.lower(c)
}

// coerceConcatWith takes texts and arrays of texts.
func coerceConcatWith(b *Binding, args []analyzed.Expr) error {
	texts := types.ArrayType{Element: types.String, ContainsNull: true}
	for i, a := range args {
		switch t := a.Type().(type) {
		case types.ArrayType:
			if i == 0 {
				return b.unexpected(i, args, []string{"STRING"})
			}
			if _, ok := implicitTarget(b.Conf, t.Element, kinds{str}, false); !ok {
				return b.unexpected(i, args, []string{"ARRAY<STRING>", "STRING"})
			}
			args[i] = b.implicit(a, types.ArrayType{Element: texts.Element, ContainsNull: t.ContainsNull})
		default:
			to, ok := implicitTarget(b.Conf, t, kinds{str}, false)
			if !ok && i == 0 {
				return b.unexpected(i, args, []string{"STRING"})
			}
			if !ok {
				return b.unexpected(i, args, []string{"ARRAY<STRING>", "STRING"})
			}
			args[i] = b.implicit(a, to)
		}
	}
	return nil
}

var separatorAlone = template("CASE WHEN $1 IS NOT NULL THEN '' END")

func lowerConcatWith(c *lowering) (ducksql.Expr, error) {
	if len(c.Args) == 1 {
		return separatorAlone.lower(c)
	}
	args, err := c.arguments()
	if err != nil {
		return nil, err
	}
	for _, a := range c.Args {
		if isArray(a.Type()) {
			return c.Native("concat_ws", c.Type(), args...)
		}
	}
	return ducksql.Func("concat_ws", args...), nil
}

// coerceElt keeps binaries when all values are; else values become text.
func coerceElt(b *Binding, args []analyzed.Expr) error {
	if t, ok := implicitTarget(b.Conf, args[0].Type(), kinds{integer}, false); ok {
		args[0] = b.implicit(args[0], t)
	} else {
		return sparkerr.Mismatch("UNEXPECTED_INPUT_TYPE", b.sqlText(args), b.Origin, "paramIndex", sparkerr.Ordinal(1),
			"requiredType", sparkerr.TypeSQL("INT"), "inputSql", sparkerr.Expr(b.text(args[0])), "inputType", sparkerr.TypeSQL(args[0].Type().SQL()))
	}
	binaries := !b.Conf.EltOutputAsString()
	for _, a := range args[1:] {
		binaries = binaries && isBinary(a.Type())
	}
	if binaries {
		return nil
	}
	for i, a := range args[1:] {
		if isNested(a.Type()) {
			return b.unexpected(i+1, args, []string{"STRING", "BINARY"})
		}
		args[i+1] = b.implicit(a, types.String)
	}
	return nil
}

// lowerElt is a CASE by position, so that only the chosen value is computed.
func lowerElt(c *lowering) (ducksql.Expr, error) {
	args, err := c.arguments()
	if err != nil {
		return nil, err
	}
	index, wrap := c.Bind(args[0], c.Args[0])
	choice := &ducksql.Case{}
	for i, v := range args[1:] {
		choice.Whens = append(choice.Whens, ducksql.When{
			Condition: ducksql.Op(ducksql.PrecOther, "=", index, ducksql.Int(int64(i+1))), Result: v})
	}
	if c.ANSI {
		choice.Whens = append(choice.Whens, ducksql.When{
			Condition: &ducksql.IsNull{Value: index, Not: true},
			Result: c.raise("INVALID_ARRAY_INDEX", map[string]ducksql.Expr{
				"indexValue": index, "arraySize": ducksql.Int(int64(len(args) - 1))})})
	}
	return wrap(choice), nil
}

func checkMask(b *Binding, args []analyzed.Expr) error {
	for i, name := range []string{"upperChar", "lowerChar", "digitChar", "otherChar"} {
		e := args[i+1]
		if !Foldable(e) {
			return sparkerr.NonFoldableInput(b.sqlText(args), name, sparkerr.TypeSQL(e.Type().SQL()), b.text(e), b.Origin)
		}
		if s, ok := b.constantString(e); ok && len([]rune(s)) != 1 {
			return sparkerr.Mismatch("INPUT_SIZE_NOT_ONE", b.sqlText(args), b.Origin, "exprName", name)
		}
	}
	return nil
}

// collateType is text under the collation that argument 1 names.
func collateType(b *Binding, args []analyzed.Expr) (types.DataType, error) {
	name, _ := constantString(args[1])
	return types.NewCollated(name)
}

// lowerCollate keeps the value: a collation matters to whoever compares it.
func lowerCollate(c *lowering) (ducksql.Expr, error) {
	if t := c.Type().(types.StringType); t.Collation != "" {
		return nil, sparkerr.NotImplementedBecause("the function collate", "values are compared by UTF8_BINARY only", c.Origin())
	}
	return c.arg(0)
}

// collationName is the full name of the collation of the argument's type.
func collationName(c *lowering) (analyzed.Expr, error) {
	name := "UTF8_BINARY"
	if t, ok := c.Args[0].Type().(types.StringType); ok && t.Collation != "" {
		name = strings.ToUpper(t.Collation)
	}
	return stringLit("SYSTEM.BUILTIN." + name), nil
}
