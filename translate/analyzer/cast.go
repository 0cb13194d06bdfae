package analyzer

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/function"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// cast analyzes an explicit cast.
func (r *resolver) cast(e *parsed.Cast) (analyzed.Expr, error) {
	to := e.Type
	if to == nil {
		var err error
		if to, err = types.ParseType(e.TypeText, r.typeOptions()); err != nil {
			return nil, err
		}
	}
	in, err := r.expr(e.Input)
	if err != nil {
		return nil, err
	}
	return r.castTo(in, to, r.castMode(e.Mode), e.At)
}

func (a *analyzer) castMode(m parsed.CastMode) analyzed.CastMode {
	switch {
	case m == parsed.TryCast:
		return analyzed.Try
	case m == parsed.AnsiCast || m == parsed.DefaultCast && a.ansi:
		return analyzed.ANSI
	}
	return analyzed.Legacy
}

// castTo is an explicit cast, checked. Expressions see char and varchar as string.
func (a *analyzer) castTo(in analyzed.Expr, to types.DataType, mode analyzed.CastMode, at sparkerr.Origin) (analyzed.Expr, error) {
	to = plainStrings(to)
	if !a.conf.TimeType() && types.HasTime(to) {
		return nil, sparkerr.UnsupportedTimeType(sparkerr.Origin{})
	}
	legal, null := types.CanCast(in.Type(), to, mode == analyzed.ANSI), types.ForceNullable(in.Type(), to)
	if mode == analyzed.Try {
		legal, null = types.CanTryCast(in.Type(), to), types.TryCastNullable(in.Type(), to)
	}
	if !legal {
		return nil, a.castRefused(in, to, mode, at)
	}
	null = null || in.Nullable()
	return &analyzed.Cast{Typed: typed(to, null, at), Input: in, Mode: mode}, nil
}

// plainStrings replaces char and varchar, also inside nested types.
func plainStrings(t types.DataType) types.DataType {
	switch t := t.(type) {
	case types.CharType, types.VarcharType:
		return types.String
	case types.ArrayType:
		return types.ArrayType{Element: plainStrings(t.Element), ContainsNull: t.ContainsNull}
	case types.MapType:
		return types.MapType{Key: plainStrings(t.Key), Value: plainStrings(t.Value), ValueContainsNull: t.ValueContainsNull}
	case types.StructType:
		fields := make([]types.Field, len(t.Fields))
		for i, f := range t.Fields {
			f.Type = plainStrings(f.Type)
			fields[i] = f
		}
		return types.StructType{Fields: fields}
	}
	return t
}

func (a *analyzer) castRefused(in analyzed.Expr, to types.DataType, mode analyzed.CastMode, at sparkerr.Origin) error {
	from := in.Type()
	shown := a.text(&analyzed.Cast{Typed: typed(to, true, at), Input: in, Mode: mode})
	if mode == analyzed.ANSI && types.IsNumeric(from) && isDate(to) {
		return sparkerr.CannotCastFunction(shown, from.SQL(), to.SQL(), "`DATE_FROM_UNIX_DATE`", at)
	}
	if mode == analyzed.ANSI && isDate(from) && types.IsNumeric(to) {
		return sparkerr.CannotCastFunction(shown, from.SQL(), to.SQL(), "`UNIX_DATE`", at)
	}
	if mode == analyzed.ANSI && types.CanCast(from, to, false) {
		return sparkerr.CannotCastConf(shown, from.SQL(), to.SQL(), "spark.sql.ansi.enabled", "false", at)
	}
	return sparkerr.CannotCast(shown, from.SQL(), to.SQL(), at)
}

// implicit casts without showing it.
func (a *analyzer) implicit(e analyzed.Expr, t types.DataType) analyzed.Expr {
	return function.ImplicitCast(e, t, a.conf)
}

// implicitAt is implicit; failures of the cast are reported at the expression that needs it.
func (a *analyzer) implicitAt(e analyzed.Expr, t types.DataType, at sparkerr.Origin) analyzed.Expr {
	out := a.implicit(e, t)
	if c, ok := out.(*analyzed.Cast); ok && out != e {
		c.At = at
	}
	return out
}

func typesOf(list []analyzed.Expr) []types.DataType {
	out := make([]types.DataType, len(list))
	for i, e := range list {
		out[i] = e.Type()
	}
	return out
}

func typeNames(list []types.DataType) []string {
	out := make([]string, len(list))
	for i, t := range list {
		out[i] = t.SQL()
	}
	return out
}

func isBoolean(t types.DataType) bool { _, ok := t.(types.BooleanType); return ok }
func isVoid(t types.DataType) bool    { _, ok := t.(types.NullType); return ok }
func isDate(t types.DataType) bool    { _, ok := t.(types.DateType); return ok }
func isString(t types.DataType) bool  { _, ok := t.(types.StringType); return ok }
