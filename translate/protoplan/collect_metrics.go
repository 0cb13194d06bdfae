package protoplan

import (
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate/parsed"
)

func (c *converter) collectMetrics(m *pb.CollectMetrics) parsed.Relation {
	return &parsed.CollectMetrics{Items: c.exprs(m.GetMetrics()), Name: m.GetName(), Input: c.relation(m.GetInput())}
}
