package protoplan

import (
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate/parsed"
)

func (c *converter) join(j *pb.Join) parsed.Relation {
	c.assert(j.GetLeft() != nil && j.GetRight() != nil, "Both join sides must be present")
	if j.GetJoinCondition() != nil && len(j.GetUsingColumns()) > 0 {
		c.invalid("USING_COLUMNS_OR_JOIN_CONDITION_SET_IN_JOIN")
	}
	pairs := j.GetJoinDataType()
	return &parsed.Join{
		On:    c.optionalExpr(j.GetJoinCondition()),
		Type:  c.joinType(j.GetJoinType()),
		Using: j.GetUsingColumns(),
		Left:  c.relation(j.GetLeft()), Right: c.relation(j.GetRight()),
		JoinWith: pairs != nil, LeftStruct: pairs.GetIsLeftStruct(), RightStruct: pairs.GetIsRightStruct(),
	}
}

// lateralJoin lets the right side refer to columns of the left one.
func (c *converter) lateralJoin(j *pb.LateralJoin) parsed.Relation {
	c.assert(j.GetLeft() != nil && j.GetRight() != nil, "Both join sides must be present")
	return &parsed.Join{
		On:   c.optionalExpr(j.GetJoinCondition()),
		Type: c.joinType(j.GetJoinType()),
		Left: c.relation(j.GetLeft()), Right: c.relation(j.GetRight()),
		Lateral: true,
	}
}

func (c *converter) joinType(t pb.Join_JoinType) parsed.JoinType {
	switch t {
	case pb.Join_JOIN_TYPE_INNER:
		return parsed.InnerJoin
	case pb.Join_JOIN_TYPE_FULL_OUTER:
		return parsed.FullJoin
	case pb.Join_JOIN_TYPE_LEFT_OUTER:
		return parsed.LeftJoin
	case pb.Join_JOIN_TYPE_RIGHT_OUTER:
		return parsed.RightJoin
	case pb.Join_JOIN_TYPE_LEFT_ANTI:
		return parsed.AntiJoin
	case pb.Join_JOIN_TYPE_LEFT_SEMI:
		return parsed.SemiJoin
	case pb.Join_JOIN_TYPE_CROSS:
		return parsed.CrossJoin
	default:
		c.invalidEnum(t)
		return parsed.InnerJoin
	}
}
