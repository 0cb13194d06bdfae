package protoplan

import (
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate/parsed"
)

// repartition without shuffle is coalesce.
func (c *converter) repartition(r *pb.Repartition) parsed.Relation {
	input := c.relation(r.GetInput())
	c.positive(r.GetNumPartitions())
	return &parsed.Repartition{Input: input, NumPartitions: int(r.GetNumPartitions()), Shuffle: r.GetShuffle()}
}

func (c *converter) repartitionByExpression(r *pb.RepartitionByExpression) parsed.Relation {
	if r.NumPartitions != nil {
		c.positive(r.GetNumPartitions())
	}
	return &parsed.Repartition{
		Exprs: c.exprs(r.GetPartitionExprs()), Input: c.relation(r.GetInput()),
		NumPartitions: int(r.GetNumPartitions()), Shuffle: true,
	}
}

func (c *converter) positive(partitions int32) {
	c.assert(partitions > 0, "the number of partitions must be positive")
}
