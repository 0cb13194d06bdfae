package function

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/conf"
	"github.com/sparkduck/sparkduck/translate/types"
)

// ImplicitCast casts e to t the way coercion does: hidden in names, failing or not by ANSI mode. An expression of that
// type up to nullability stays as it is, and a NULL literal takes the type.
func ImplicitCast(e analyzed.Expr, t types.DataType, c conf.Conf) analyzed.Expr {
	if types.SameType(e.Type(), t, c.CaseSensitive()) {
		return e
	}
	mode := analyzed.Legacy
	if c.ANSI() {
		mode = analyzed.ANSI
	}
	return &analyzed.Cast{
		Typed: analyzed.Typed{DataType: t, Null: e.Nullable() || castNullable(e.Type(), t), At: e.Origin()},
		Input: e, Mode: mode, Implicit: true,
	}
}

// implicitTarget is the type an argument of type t gets for a parameter that accepts any of ks; false: none.
func implicitTarget(c conf.Conf, t types.DataType, ks kinds, strict bool) (types.DataType, bool) {
	for _, k := range ks {
		if k.accepts(t) {
			return t, true
		}
	}
	for _, k := range ks {
		if k.concrete == nil {
			continue
		}
		if isVoid(t) {
			return k.concrete, true
		}
		if strict {
			continue
		}
		if to, ok := implicitTo(c, t, k); ok {
			return to, true
		}
	}
	return nil, false
}

// implicitTo is the implicit cast of a type to one kind.
func implicitTo(c conf.Conf, t types.DataType, k kind) (types.DataType, bool) {
	if types.IsNumeric(t) && k.family == decimalKind {
		return types.DecimalForType(t), true
	}
	if !c.ANSI() {
		return implicitLegacy(t, k)
	}
	switch {
	case isString(t) && isString(k.concrete):
		return nil, false
	case types.IsFractional(t) && k.family == integralKind:
		return nil, false
	case isString(t) && k.family != integralKind && types.IsAtomic(k.concrete):
		return k.concrete, true
	}
	return k.concrete, k.family != nestedKind && types.CanStoreAssign(t, k.concrete)
}

func implicitLegacy(t types.DataType, k kind) (types.DataType, bool) {
	to := k.concrete
	switch {
	case isString(t):
		switch {
		case k.family == integralKind, isString(to), isBoolean(to), !types.IsAtomic(to):
			return nil, false
		case types.IsNumeric(to), isDatetime(to), isBinary(to):
			return to, true
		}
		return nil, false
	case types.IsNumeric(t) && types.IsNumeric(to) && k.family != integralKind:
		return to, k.family == concreteKind
	case isDatetime(t) && isDatetime(to):
		return to, true
	case types.IsAtomic(t) && isString(to):
		return to, true
	}
	return nil, false
}

// commonType is the type several values are cast to, with or without promotion of strings.
func commonType(c conf.Conf, promote bool, ts ...types.DataType) (types.DataType, bool) {
	if promote {
		return types.WiderType(c, ts...)
	}
	return types.WiderTypeWithoutStrings(c, ts...)
}

// castNullable reports whether a cast can yield NULL for a value that is not.
func castNullable(from, to types.DataType) bool { return types.ForceNullable(from, to) }
