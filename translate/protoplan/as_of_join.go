package protoplan

import (
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate/parsed"
)

// asOfJoin prefers the using columns when a condition is set as well, as Spark does.
func (c *converter) asOfJoin(j *pb.AsOfJoin) parsed.Relation {
	join := &parsed.AsOfJoin{
		Left: c.relation(j.GetLeft()), Right: c.relation(j.GetRight()),
		LeftAsOf: c.expr(j.GetLeftAsOf()), RightAsOf: c.expr(j.GetRightAsOf()),
		Using:     j.GetUsingColumns(),
		Type:      j.GetJoinType(),
		Tolerance: c.optionalExpr(j.GetTolerance()), AllowExactMatches: j.GetAllowExactMatches(),
		Direction: j.GetDirection(),
	}
	if len(j.GetUsingColumns()) == 0 {
		join.On = c.optionalExpr(j.GetJoinExpr())
	}
	return join
}
