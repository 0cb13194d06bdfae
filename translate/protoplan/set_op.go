package protoplan

import (
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate/parsed"
)

func (c *converter) setOp(s *pb.SetOperation) parsed.Relation {
	if s.GetLeftInput() == nil || s.GetRightInput() == nil {
		c.invalid("SET_OPERATION_MUST_HAVE_TWO_INPUTS")
	}
	op := &parsed.SetOp{
		Left: c.relation(s.GetLeftInput()), Right: c.relation(s.GetRightInput()),
		All: s.GetIsAll(), ByName: s.GetByName(), AllowMissing: s.GetAllowMissingColumns(),
	}
	switch s.GetSetOpType() {
	case pb.SetOperation_SET_OP_TYPE_INTERSECT:
		op.Kind, op.AllowMissing = parsed.Intersect, false
		if s.GetByName() {
			c.invalid("INTERSECT_DOES_NOT_SUPPORT_UNION_BY_NAME")
		}
	case pb.SetOperation_SET_OP_TYPE_UNION:
		op.Kind = parsed.Union
		if s.GetAllowMissingColumns() && !s.GetByName() {
			c.invalid("UNION_BY_NAME_ALLOW_MISSING_COL_REQUIRES_BY_NAME")
		}
	case pb.SetOperation_SET_OP_TYPE_EXCEPT:
		op.Kind, op.AllowMissing = parsed.Except, false
		if s.GetByName() {
			c.invalid("EXCEPT_DOES_NOT_SUPPORT_UNION_BY_NAME")
		}
	default:
		c.invalidEnum(s.GetSetOpType())
	}
	return op
}
