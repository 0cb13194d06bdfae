package translate

import (
	"slices"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// checkCollations refuses plans that compare strings by a collation: only their bytes can be compared here.
func checkCollations(p analyzed.Plan) error {
	var compared []types.DataType
	columns := func(cs []analyzed.Column) {
		for _, c := range cs {
			compared = append(compared, c.Type)
		}
	}
	items := func(list []analyzed.Item) {
		for _, it := range list {
			compared = append(compared, comparedIn(it.Expr)...)
		}
	}
	switch p := p.(type) {
	case *analyzed.Distinct:
		columns(p.Output())
	case *analyzed.SetOp:
		if !p.All || p.Kind != analyzed.Union {
			columns(p.Columns)
		}
	case *analyzed.Aggregate:
		for _, k := range p.Keys {
			compared = append(compared, k.Column.Type)
		}
		items(p.Keys)
		items(p.Aggregates)
	case *analyzed.Sort:
		for _, o := range p.Orders {
			compared = append(compared, o.Expr.Type())
		}
	case *analyzed.Filter:
		compared = comparedIn(p.Condition)
	case *analyzed.Join:
		compared = comparedIn(p.Condition)
	case *analyzed.Project:
		items(p.Items)
	case *analyzed.Window:
		items(p.Items)
	case *analyzed.With:
		for _, c := range p.CTEs {
			if err := checkCollations(c.Plan); err != nil {
				return err
			}
		}
		return checkCollations(p.Body)
	}
	for _, t := range compared {
		if collation := types.CollationIn(t); collation != "" {
			return sparkerr.NotImplemented("comparing strings by the collation "+collation, sparkerr.Origin{})
		}
	}
	_, err := analyzed.MapInputs(p, func(in analyzed.Plan) (analyzed.Plan, error) { return in, checkCollations(in) })
	return err
}

// extremes are the aggregates that compare their first argument.
var extremes = []string{"min", "max", "mode", "collect_set", "approx_count_distinct"}

// comparedIn are the types of what an expression compares: arguments of predicates and of aggregates that order or tell apart.
func comparedIn(e analyzed.Expr) (out []types.DataType) {
	analyzed.Walk(e, func(x analyzed.Expr) bool {
		switch x := x.(type) {
		case *analyzed.In:
			out = append(out, x.Value.Type())
		case *analyzed.Call:
			_, predicate := x.DataType.(types.BooleanType)
			if len(x.Args) > 0 && (predicate && len(x.Args) > 1 || x.Distinct || slices.Contains(extremes, x.Callee.FunctionName())) {
				out = append(out, x.Args[0].Type())
			}
		case *analyzed.WindowCall:
			for _, k := range x.PartitionBy {
				out = append(out, k.Type())
			}
			for _, o := range x.OrderBy {
				out = append(out, o.Expr.Type())
			}
		}
		return true
	})
	return out
}
