package analyzed

import "reflect"

// Equal reports whether two expressions mean the same: names, origins and aliases do not count, and the operands of
// commutative operators may stand in either order.
func Equal(a, b Expr) bool {
	a, b = unalias(a), unalias(b)
	if a == b {
		return true
	}
	if a == nil || b == nil {
		return false
	}
	switch a := a.(type) {
	case *ColumnRef:
		b, ok := b.(*ColumnRef)
		return ok && a.ID == b.ID
	case *Literal:
		b, ok := b.(*Literal)
		return ok && sameType(a, b) && reflect.DeepEqual(a.Value, b.Value)
	case *Call:
		b, ok := b.(*Call)
		return ok && equalCalls(a, b)
	case *Cast:
		b, ok := b.(*Cast)
		return ok && a.Mode == b.Mode && sameType(a, b) && Equal(a.Input, b.Input)
	case *Case:
		b, ok := b.(*Case)
		return ok && equalCases(a, b)
	case *In:
		b, ok := b.(*In)
		return ok && Equal(a.Value, b.Value) && equalLists(a.List, b.List)
	case *Subquery:
		return false
	case *Lambda:
		b, ok := b.(*Lambda)
		return ok && equalLambdas(a, b)
	case *LambdaVar:
		b, ok := b.(*LambdaVar)
		return ok && a.ID == b.ID
	case *WindowCall:
		b, ok := b.(*WindowCall)
		return ok && Equal(a.Function, b.Function) && sameWindow(a, b)
	case *Field:
		b, ok := b.(*Field)
		return ok && a.Index == b.Index && Equal(a.Input, b.Input)
	}
	return false
}

// sameWindow reports whether two window calls have the same partitions, order and frame.
func sameWindow(a, b *WindowCall) bool {
	return equalLists(a.PartitionBy, b.PartitionBy) && equalOrders(a.OrderBy, b.OrderBy) && a.Frame.Rows == b.Frame.Rows &&
		equalBounds(a.Frame.Lower, b.Frame.Lower) && equalBounds(a.Frame.Upper, b.Frame.Upper)
}

func unalias(e Expr) Expr {
	for {
		a, ok := e.(*Alias)
		if !ok {
			return e
		}
		e = a.Input
	}
}

func sameType(a, b Expr) bool { return reflect.DeepEqual(a.Type(), b.Type()) }

func equalBounds(a, b Bound) bool {
	if a.Kind != b.Kind {
		return false
	}
	return a.Kind != OffsetBound || Equal(a.Offset, b.Offset)
}

func equalCalls(a, b *Call) bool {
	if a.Callee.FunctionName() != b.Callee.FunctionName() || a.Distinct != b.Distinct || a.IgnoreNulls != b.IgnoreNulls || a.ANSI != b.ANSI {
		return false
	}
	if !a.Callee.Deterministic() || (a.Filter == nil) != (b.Filter == nil) || !equalOrders(a.OrderBy, b.OrderBy) {
		return false
	}
	if a.Filter != nil && !Equal(a.Filter, b.Filter) {
		return false
	}
	if equalLists(a.Args, b.Args) {
		return true
	}
	return len(a.Args) == 2 && len(b.Args) == 2 && commutative(a.Callee.FunctionName()) &&
		Equal(a.Args[0], b.Args[1]) && Equal(a.Args[1], b.Args[0])
}

func commutative(name string) bool {
	switch name {
	case "+", "*", "=", "==", "<=>", "and", "or", "&", "|", "^":
		return true
	}
	return false
}

func equalLists(a, b []Expr) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if !Equal(a[i], b[i]) {
			return false
		}
	}
	return true
}

func equalOrders(a, b []SortOrder) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i].Descending != b[i].Descending || a[i].NullsFirst != b[i].NullsFirst || !Equal(a[i].Expr, b[i].Expr) {
			return false
		}
	}
	return true
}

func equalCases(a, b *Case) bool {
	if len(a.Whens) != len(b.Whens) || (a.Else == nil) != (b.Else == nil) || a.Else != nil && !Equal(a.Else, b.Else) {
		return false
	}
	for i := range a.Whens {
		if !Equal(a.Whens[i].Condition, b.Whens[i].Condition) || !Equal(a.Whens[i].Result, b.Whens[i].Result) {
			return false
		}
	}
	return true
}

// equalLambdas compares bodies after giving both the same parameters.
func equalLambdas(a, b *Lambda) bool {
	if len(a.Params) != len(b.Params) {
		return false
	}
	body, err := renameParams(b.Body, b.Params, a.Params)
	return err == nil && Equal(a.Body, body)
}

func renameParams(e Expr, from, to []*LambdaVar) (Expr, error) {
	if v, ok := e.(*LambdaVar); ok {
		for i, p := range from {
			if p.ID == v.ID {
				return to[i], nil
			}
		}
		return e, nil
	}
	return MapChildren(e, func(c Expr) (Expr, error) { return renameParams(c, from, to) })
}

// Deterministic reports whether e gives the same value for the same row each time.
func Deterministic(e Expr) bool {
	return !Any(e, func(x Expr) bool {
		c, ok := x.(*Call)
		return ok && !c.Callee.Deterministic()
	})
}

// Foldable reports whether e is constant: made of literals and deterministic scalar functions only.
func Foldable(e Expr) bool {
	return !Any(e, func(x Expr) bool {
		switch x := x.(type) {
		case *ColumnRef, *Subquery, *WindowCall:
			return true
		case *LambdaVar:
			return false // bound by a lambda inside e
		case *Call:
			return !x.Callee.Deterministic() || x.Callee.Kind() != ScalarFunction
		}
		return false
	})
}
