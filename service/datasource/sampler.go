package datasource

import (
	"math"
	"strconv"

	"github.com/sparkduck/sparkduck/duckexec/native/javatext"
)

// sampler chooses the records that inference looks at by the option samplingRatio, as Spark does in its first partition.
type sampler struct {
	ratio  float64
	random *javatext.Random
	gaps   bool // draws are for how many records to pass over
	skip   int
}

// sampler chooses among lines or, with multiLine, among records of CSV and files of JSON.
func (o options) sampler() *sampler {
	s := &sampler{ratio: 1, random: javatext.NewRandom(1)}
	if ratio, err := strconv.ParseFloat(o["samplingratio"], 64); err == nil {
		s.ratio = ratio
	}
	if o.on("multiline", false) {
		s.random = javatext.NewRandom(javatext.NewJavaRandom(1).Long())
		if s.gaps = s.ratio <= 0.4; s.gaps {
			s.drawGap()
		}
	}
	return s
}

// next tells whether to look at the next record.
func (s *sampler) next() bool {
	switch {
	case s.ratio > 0.99:
		return true
	case !s.gaps:
		return s.random.Double() < s.ratio
	case s.skip > 0:
		s.skip--
		return false
	}
	s.drawGap()
	return true
}

func (s *sampler) drawGap() {
	const least = 5e-11 // the logarithm must be finite
	s.skip = int(math.Log(max(s.random.Double(), least)) / math.Log1p(-s.ratio))
}
