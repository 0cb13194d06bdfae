package generator

import (
	"slices"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// checkCompared refuses values that are compared by a collation: only the bytes of strings can be compared here.
func checkCompared[T any](values []T, typeOf func(T) types.DataType) error {
	for _, v := range values {
		if collation := types.CollationIn(typeOf(v)); collation != "" {
			return sparkerr.NotImplemented("comparing strings by the collation "+collation, sparkerr.Origin{})
		}
	}
	return nil
}

func columnType(c analyzed.Column) types.DataType   { return c.Type }
func keyType(k analyzed.Item) types.DataType        { return k.Column.Type }
func orderType(o analyzed.SortOrder) types.DataType { return o.Expr.Type() }

// checkPlan checks what a plan itself compares.
func checkPlan(p analyzed.Plan) error {
	switch p := p.(type) {
	case *analyzed.Distinct:
		return checkCompared(p.Output(), columnType)
	case *analyzed.SetOp:
		if !p.All || p.Kind != analyzed.Union {
			return checkCompared(p.Columns, columnType)
		}
	case *analyzed.Aggregate:
		return checkCompared(p.Keys, keyType)
	case *analyzed.Sort:
		return checkCompared(p.Orders, orderType)
	}
	return nil
}

// comparing are the functions that compare their arguments, besides predicates of several.
var comparing = []string{"min", "max", "mode", "collect_set", "approx_count_distinct"}

func checkCall(c *analyzed.Call) error {
	_, predicate := c.DataType.(types.BooleanType)
	if predicate && len(c.Args) > 1 || c.Distinct || slices.Contains(comparing, c.Callee.FunctionName()) {
		if err := checkCompared(c.Args, analyzed.Expr.Type); err != nil {
			return err
		}
	}
	return checkCompared(c.OrderBy, orderType)
}

func checkWindow(w *analyzed.WindowCall) error {
	if err := checkCompared(w.PartitionBy, analyzed.Expr.Type); err != nil {
		return err
	}
	if err := checkCompared(w.OrderBy, orderType); err != nil {
		return err
	}
	return checkCall(w.Function)
}
