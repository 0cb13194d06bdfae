package protoplan

import (
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate/parsed"
)

// project without an input reads one row without columns.
func (c *converter) project(p *pb.Project) parsed.Relation {
	var input parsed.Relation = &parsed.OneRow{RelationCommon: parsed.At(c.origin)}
	if p.GetInput() != nil {
		input = c.relation(p.GetInput())
	}
	return &parsed.Project{Input: input, Items: c.exprs(p.GetExpressions())}
}
