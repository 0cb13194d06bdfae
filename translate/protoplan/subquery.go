package protoplan

import (
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate/parsed"
)

// subquery refers to a relation of an enclosing WithRelations.
func (c *converter) subquery(s *pb.SubqueryExpression) parsed.Expr {
	node := &parsed.PlanSubquery{ExprCommon: c.at(), PlanID: s.GetPlanId()}
	c.subqueries = append(c.subqueries, s.GetPlanId())
	switch s.GetSubqueryType() {
	case pb.SubqueryExpression_SUBQUERY_TYPE_SCALAR:
		node.Kind = parsed.ScalarSubquery
	case pb.SubqueryExpression_SUBQUERY_TYPE_EXISTS:
		node.Kind = parsed.ExistsSubquery
	case pb.SubqueryExpression_SUBQUERY_TYPE_TABLE_ARG:
		node.Kind = parsed.TableArgSubquery
		options := s.GetTableArgOptions()
		node.PartitionBy = c.exprs(options.GetPartitionSpec())
		node.OrderBy = c.sortOrders(options.GetOrderSpec())
		node.SinglePartition = options.GetWithSinglePartition()
	case pb.SubqueryExpression_SUBQUERY_TYPE_IN:
		node.Kind = parsed.InSubqueryKind
		node.Values = c.exprs(s.GetInSubqueryValues())
	default:
		c.invalidEnum(s.GetSubqueryType())
	}
	return node
}
