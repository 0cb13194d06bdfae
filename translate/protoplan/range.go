package protoplan

import (
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate/parsed"
)

func (c *converter) rangeRelation(r *pb.Range) parsed.Relation {
	return &parsed.Range{Start: r.GetStart(), End: r.GetEnd(), Step: r.GetStep(), NumPartitions: int(r.GetNumPartitions())}
}
