package protoplan

import (
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate/parsed"
)

func (c *converter) hint(h *pb.Hint) parsed.Relation {
	return &parsed.HintRelation{
		Hint:  parsed.Hint{Name: h.GetName(), Params: c.exprs(h.GetParameters())},
		Input: c.relation(h.GetInput()),
	}
}
