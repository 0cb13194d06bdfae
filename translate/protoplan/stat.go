package protoplan

import (
	"math/rand/v2"

	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate/parsed"
)

func (c *converter) summary(s *pb.StatSummary) parsed.Relation {
	return &parsed.Summary{Input: c.relation(s.GetInput()), Statistics: s.GetStatistics()}
}

func (c *converter) crosstab(s *pb.StatCrosstab) parsed.Relation {
	return &parsed.Crosstab{Input: c.relation(s.GetInput()), Col1: s.GetCol1(), Col2: s.GetCol2()}
}

func (c *converter) describe(s *pb.StatDescribe) parsed.Relation {
	return &parsed.Describe{Input: c.relation(s.GetInput()), Columns: s.GetCols()}
}

func (c *converter) cov(s *pb.StatCov) parsed.Relation {
	return &parsed.Cov{Input: c.relation(s.GetInput()), Col1: s.GetCol1(), Col2: s.GetCol2()}
}

func (c *converter) corr(s *pb.StatCorr) parsed.Relation {
	method := "pearson"
	if s.Method != nil {
		method = s.GetMethod()
	}
	return &parsed.Corr{Input: c.relation(s.GetInput()), Col1: s.GetCol1(), Col2: s.GetCol2(), Method: method}
}

func (c *converter) approxQuantile(s *pb.StatApproxQuantile) parsed.Relation {
	return &parsed.ApproxQuantile{
		Input: c.relation(s.GetInput()), Columns: s.GetCols(),
		Probabilities: s.GetProbabilities(), RelativeError: s.GetRelativeError(),
	}
}

func (c *converter) freqItems(s *pb.StatFreqItems) parsed.Relation {
	return &parsed.FreqItems{Input: c.relation(s.GetInput()), Columns: s.GetCols(), Support: s.Support}
}

// sampleBy draws a seed when the client sends none.
func (c *converter) sampleBy(s *pb.StatSampleBy) parsed.Relation {
	sample := &parsed.SampleBy{Seed: s.GetSeed()}
	if s.Seed == nil {
		sample.Seed = rand.Int64()
	}
	for _, f := range s.GetFractions() {
		sample.Fractions = append(sample.Fractions, parsed.Fraction{Stratum: c.literal(f.GetStratum()), Rate: f.GetFraction()})
	}
	sample.Input = c.relation(s.GetInput())
	sample.Column = c.expr(s.GetCol())
	return sample
}
