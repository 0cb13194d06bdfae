package protoplan

import (
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate/parsed"
)

// sort within partitions is what is_global means when it is not set.
func (c *converter) sort(s *pb.Sort) parsed.Relation {
	c.assert(len(s.GetOrder()) > 0, "'order' must be present and contain elements.")
	return &parsed.Sort{Input: c.relation(s.GetInput()), Orders: c.sortOrders(s.GetOrder()), Global: s.GetIsGlobal()}
}

func (c *converter) sortOrders(orders []*pb.Expression_SortOrder) []parsed.SortOrder {
	var out []parsed.SortOrder
	for _, order := range orders {
		out = append(out, c.sortOrder(order))
	}
	return out
}

// sortOrder is ascending, and has nulls first, only when the message says so.
func (c *converter) sortOrder(o *pb.Expression_SortOrder) parsed.SortOrder {
	nullsFirst := o.GetNullOrdering() == pb.Expression_SortOrder_SORT_NULLS_FIRST
	return parsed.SortOrder{
		Expr:       c.expr(o.GetChild()),
		Descending: o.GetDirection() != pb.Expression_SortOrder_SORT_DIRECTION_ASCENDING,
		NullsFirst: &nullsFirst,
		Origin:     c.origin,
	}
}
