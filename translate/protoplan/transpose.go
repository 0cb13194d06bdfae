package protoplan

import (
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate/parsed"
)

func (c *converter) transpose(t *pb.Transpose) parsed.Relation {
	return &parsed.Transpose{Input: c.relation(t.GetInput()), Index: c.exprs(t.GetIndexColumns())}
}
