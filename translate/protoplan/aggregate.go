package protoplan

import (
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate/parsed"
)

func (c *converter) aggregate(a *pb.Aggregate) parsed.Relation {
	if a.GetInput() == nil {
		c.invalid("AGGREGATE_NEEDS_PLAN_INPUT")
	}
	aggregate := &parsed.Aggregate{Input: c.relation(a.GetInput())}
	keys := c.exprs(a.GetGroupingExpressions())
	aggregate.Items = c.exprs(a.GetAggregateExpressions())
	switch a.GetGroupType() {
	case pb.Aggregate_GROUP_TYPE_GROUPBY:
		aggregate.Grouping.Items = plainKeys(keys)
	case pb.Aggregate_GROUP_TYPE_ROLLUP:
		aggregate.Grouping.Items = []parsed.GroupingItem{{Kind: parsed.GroupRollup, Sets: singles(keys)}}
	case pb.Aggregate_GROUP_TYPE_CUBE:
		aggregate.Grouping.Items = []parsed.GroupingItem{{Kind: parsed.GroupCube, Sets: singles(keys)}}
	case pb.Aggregate_GROUP_TYPE_PIVOT:
		aggregate.Grouping.Items = plainKeys(keys)
		aggregate.Pivot = c.pivotColumn(a.GetPivot())
	case pb.Aggregate_GROUP_TYPE_GROUPING_SETS:
		aggregate.Grouping.Items = []parsed.GroupingItem{{Kind: parsed.GroupSets, Sets: c.groupingSets(a.GetGroupingSets()), Keys: keys}}
	default:
		c.invalidEnum(a.GetGroupType())
	}
	return aggregate
}

func plainKeys(keys []parsed.Expr) []parsed.GroupingItem {
	var items []parsed.GroupingItem
	for _, key := range keys {
		items = append(items, parsed.GroupingItem{Kind: parsed.GroupExpr, Sets: [][]parsed.Expr{{key}}})
	}
	return items
}

func singles(keys []parsed.Expr) [][]parsed.Expr {
	var sets [][]parsed.Expr
	for _, key := range keys {
		sets = append(sets, []parsed.Expr{key})
	}
	return sets
}

func (c *converter) groupingSets(sets []*pb.Aggregate_GroupingSets) [][]parsed.Expr {
	out := make([][]parsed.Expr, 0, len(sets))
	for _, set := range sets {
		out = append(out, c.exprs(set.GetGroupingSet()))
	}
	return out
}

// pivotColumn without values means all distinct ones.
func (c *converter) pivotColumn(p *pb.Aggregate_Pivot) *parsed.PivotColumn {
	if p == nil {
		c.invalid("AGGREGATE_WITH_PIVOT_REQUIRES_PIVOT")
		return nil
	}
	pivot := &parsed.PivotColumn{Column: c.expr(p.GetCol())}
	for _, value := range p.GetValues() {
		pivot.Values = append(pivot.Values, c.literal(value))
	}
	return pivot
}
