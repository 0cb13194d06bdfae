package native

import (
	"sync"

	"github.com/sparkduck/sparkduck/duckexec/native/javatext"
)

// Seeded random functions take a seed and a stream: a number that the statement draws once for each call in it, so that each
// call walks through its own sequence, whatever its chunks. Spark restarts the sequence for each partition; here a
// statement is one partition.
func randomKernels() []*Kernel {
	s, uuids := &streams[*javatext.Random]{start: javatext.NewRandom}, &streams[*javatext.Mersenne]{start: javatext.NewMersenne}
	shuffles := &streams[*javatext.Mersenne]{start: javatext.NewMersenne}
	params := []Type{BigIntType, DoubleType}
	double := func(name string, next func(*javatext.Random) float64) *Kernel {
		return &Kernel{Name: name, Params: params, Result: DoubleType, Volatile: true, Run: func(c *Call) error {
			return s.each(c, func(r *javatext.Random, _ int) error {
				Append(c.Out, next(r))
				return nil
			})
		}}
	}
	return []*Kernel{
		double("spark_rand", (*javatext.Random).Double),
		double("spark_randn", (*javatext.Random).Gaussian),
		{Name: "spark_randstr", Params: []Type{BigIntType, DoubleType, IntegerType}, Result: VarcharType, Volatile: true, Run: func(c *Call) error {
			return s.each(c, func(r *javatext.Random, row int) error {
				c.Out.AppendBytes(r.AppendText(nil, int(c.Args[2].Int(row))))
				return nil
			})
		}},
		{Name: "spark_shuffled", Params: []Type{BigIntType, DoubleType, IntegerType}, Result: IntegerListType, Nulls: true, Volatile: true, Run: func(c *Call) error {
			return shuffles.each(c, func(m *javatext.Mersenne, row int) error {
				if c.Args[2].IsNull(row) {
					c.Out.AppendNull()
					return nil
				}
				for _, i := range m.Shuffled(int(c.Args[2].Int(row))) {
					Append(c.Out.Children[0], i+1)
				}
				c.Out.EndList()
				return nil
			})
		}},
		{Name: "spark_uuid", Params: params, Result: VarcharType, Volatile: true, Run: func(c *Call) error {
			return uuids.each(c, func(m *javatext.Mersenne, _ int) error {
				c.Out.AppendBytes(m.AppendUUID(nil))
				return nil
			})
		}},
	}
}

// streamLimit bounds the sequences that are kept; older ones belong to statements that are done.
const streamLimit = 4096

// streams are the sequences of one generator.
type streams[G any] struct {
	start func(seed int64) G
	mu    sync.Mutex
	open  map[stream]*sequence[G]
}

type stream struct {
	seed int64
	id   float64
}

type sequence[G any] struct {
	mu     sync.Mutex
	random G
}

func (s *streams[G]) find(key stream) *sequence[G] {
	s.mu.Lock()
	defer s.mu.Unlock()
	q, ok := s.open[key]
	if !ok {
		if s.open == nil || len(s.open) >= streamLimit {
			s.open = map[stream]*sequence[G]{}
		}
		q = &sequence[G]{random: s.start(key.seed)}
		s.open[key] = q
	}
	return q
}

func (s *streams[G]) each(c *Call, f func(r G, row int) error) error {
	if c.Rows == 0 {
		return nil
	}
	q := s.find(stream{c.Args[0].Int(0), At[float64](c.Args[1], 0)})
	q.mu.Lock()
	defer q.mu.Unlock()
	for row := range c.Rows {
		if err := f(q.random, row); err != nil {
			return err
		}
	}
	return nil
}
