package protoplan

import (
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate/parsed"
)

// sample without a seed takes a random one later.
func (c *converter) sample(s *pb.Sample) parsed.Relation {
	return &parsed.Sample{
		Input: c.relation(s.GetInput()),
		Lower: s.GetLowerBound(), Upper: s.GetUpperBound(),
		WithReplacement: s.GetWithReplacement(), Seed: s.Seed, DeterministicOrder: s.GetDeterministicOrder(),
		Method: parsed.SampleFraction,
	}
}
