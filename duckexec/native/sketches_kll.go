package native

import (
	"iter"

	"github.com/sparkduck/sparkduck/duckexec/native/sketch"
)

// kllItems reads items of a sketch from vectors, and prints them.
type kllItems[T sketch.Item] struct {
	at   func(v *Vector, i int) T
	text func(T) string
}

func wholeItem(v *Vector, i int) int64   { return v.Int(i) }
func floatItem(v *Vector, i int) float32 { return At[float32](v, i) }

func doubleItem(v *Vector, i int) float64 {
	if v.Type.ID == Float {
		return float64(At[float32](v, i))
	}
	return At[float64](v, i)
}

// kllKernels are those of sketches of one type of items; class is the name of Java's class of the sketch.
func kllKernels[T sketch.Item](suffix, class string, item Type, items kllItems[T]) []*Kernel {
	name := func(what string) string { return "kll_" + what + "_" + suffix }
	return []*Kernel{
		blobs(name("sketch_agg"), true, []Type{AnyType, IntegerType}, func(c *Call, row int) ([]byte, error) {
			k, err := c.kllSize(1, row, name("sketch_agg"))
			if err != nil {
				return nil, err
			}
			return sketch.KLL(k, items.of(c.Args[0], row))
		}),
		blobs(name("merge_agg"), true, []Type{blobListType}, func(c *Call, row int) ([]byte, error) {
			return sketch.KLLMergeAll[T](0, blobsOf(c.Args[0], row))
		}),
		blobs(name("sized_merge_agg"), true, []Type{blobListType, IntegerType}, func(c *Call, row int) ([]byte, error) {
			k, err := c.kllSize(1, row, name("merge_agg"))
			if err != nil {
				return nil, err
			}
			b, err := sketch.KLLMergeAll[T](k, blobsOf(c.Args[0], row))
			if err != nil {
				return nil, sketchError(name("merge_agg"), err)
			}
			return b, nil
		}),
		blobs(name("sketch_merge"), false, []Type{BlobType, BlobType}, func(c *Call, row int) ([]byte, error) {
			return sketch.KLLMerge[T](c.blob(0, row), c.blob(1, row))
		}),
		estimates(name("sketch_get_n"), []Type{BlobType}, BigIntType, func(b []byte, _ *Call, _ int) (int64, error) { return sketch.KLLCount[T](b) }),
		{Name: prefix + name("sketch_to_string"), Params: []Type{BlobType}, Result: VarcharType, Run: func(c *Call) error {
			return c.Each(func(row int) error {
				text, err := sketch.KLLText(c.blob(0, row), class, items.text)
				if err != nil {
					return sketchError(name("sketch_to_string"), err)
				}
				c.Out.AppendText(text)
				return nil
			})
		}},
		kllReader(name("sketch_get_quantile"), item, func(b []byte, ranks []float64) ([]T, error) {
			quantiles, outside, err := sketch.KLLQuantiles[T](b, ranks)
			if outside {
				return nil, raise("KLL_SKETCH_INVALID_QUANTILE_RANGE", "functionName", "`"+name("sketch_get_quantile")+"`")
			}
			return quantiles, err
		}, doubleItem),
		kllReader(name("sketch_get_rank"), DoubleType, sketch.KLLRanks[T], items.at),
	}
}

// of are the elements of a list.
func (k kllItems[T]) of(v *Vector, row int) iter.Seq[T] {
	return func(yield func(T) bool) {
		for i := range elements(v, row) {
			if !yield(k.at(v.Children[0], i)) {
				return
			}
		}
	}
}

// kllSize is the argument k.
func (c *Call) kllSize(i, row int, function string) (int, error) {
	k := c.intOr0(i, row)
	if k < sketch.LeastK || k > sketch.MostK {
		return 0, raise("KLL_SKETCH_K_OUT_OF_RANGE", "functionName", "`"+function+"`", "k", itoa(k))
	}
	return k, nil
}

// kllReader asks a sketch about one value, or about a list of values.
func kllReader[Q, A any](name string, answer Type, ask func(b []byte, questions []Q) ([]A, error), at func(v *Vector, i int) Q) *Kernel {
	return &Kernel{Name: prefix + name, Params: []Type{BlobType, AnyType}, Result: AnyType, Run: func(c *Call) error {
		v, list := c.Args[1], c.Args[1].Type.ID == List
		return c.Each(func(row int) error {
			var questions []Q
			if list {
				for i := range elements(v, row) {
					questions = append(questions, at(v.Children[0], i))
				}
			} else {
				questions = []Q{at(v, row)}
			}
			answers, err := ask(c.blob(0, row), questions)
			if err != nil {
				return sketchError(name, err)
			}
			if !list {
				Append(c.Out, answers[0])
				return nil
			}
			for _, x := range answers {
				Append(c.Out.Children[0], x)
			}
			c.Out.EndList()
			return nil
		})
	}}
}
