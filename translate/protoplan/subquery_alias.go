package protoplan

import (
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate/parsed"
)

func (c *converter) subqueryAlias(a *pb.SubqueryAlias) parsed.Relation {
	return &parsed.SubqueryAlias{Input: c.relation(a.GetInput()), Alias: a.GetAlias(), Qualifier: a.GetQualifier()}
}
