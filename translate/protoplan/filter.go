package protoplan

import (
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate/parsed"
)

func (c *converter) filter(f *pb.Filter) parsed.Relation {
	c.assert(f.GetInput() != nil, "")
	return &parsed.Filter{Input: c.relation(f.GetInput()), Condition: c.expr(f.GetCondition())}
}
