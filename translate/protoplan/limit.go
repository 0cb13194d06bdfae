package protoplan

import (
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/types"
)

func (c *converter) limit(l *pb.Limit) parsed.Relation {
	return &parsed.Limit{Input: c.relation(l.GetInput()), Count: c.count(l.GetLimit())}
}

func (c *converter) offset(o *pb.Offset) parsed.Relation {
	return &parsed.Offset{Input: c.relation(o.GetInput()), Count: c.count(o.GetOffset())}
}

func (c *converter) tail(t *pb.Tail) parsed.Relation {
	return &parsed.Tail{Input: c.relation(t.GetInput()), Count: c.count(t.GetLimit())}
}

func (c *converter) count(n int32) parsed.Expr {
	return &parsed.Literal{ExprCommon: c.at(), Value: int64(n), Type: types.Int}
}
