package native

import (
	"iter"
	"slices"
	"strings"

	"github.com/sparkduck/sparkduck/duckexec/native/sketch"
)

// tupleKernels are those of sketches whose keys have numbers of type V; total is the type of a sum of them.
func tupleKernels[V sketch.Number](suffix string, _ V, total Type) []*Kernel {
	name := func(what string) string { return "tuple_" + what + "_" + suffix }
	sum := func(b []byte, mode sketch.Mode) (any, error) { return sketch.TupleSummary[V, int64](b, mode) }
	if total.ID == Double {
		sum = func(b []byte, mode sketch.Mode) (any, error) { return sketch.TupleSummary[V, float64](b, mode) }
	}
	// merged makes a kernel that merges two sketches of a size, by a mode.
	merged := func(what string, f func(lg int, mode sketch.Mode, left, right []byte) ([]byte, error)) *Kernel {
		return blobs(name(what), false, []Type{BlobType, BlobType, IntegerType, VarcharType}, func(c *Call, row int) ([]byte, error) {
			lg, err := c.entriesArg(2, row, name(what))
			if err != nil {
				return nil, err
			}
			mode, err := c.mode(3, row, name(what))
			if err != nil {
				return nil, err
			}
			return f(lg, mode, c.blob(0, row), c.blob(1, row))
		})
	}
	// common makes a kernel that intersects two sketches, by a mode.
	common := func(what string, f func(mode sketch.Mode, left, right []byte) ([]byte, error)) *Kernel {
		return blobs(name(what), false, []Type{BlobType, BlobType, VarcharType}, func(c *Call, row int) ([]byte, error) {
			mode, err := c.mode(2, row, name(what))
			if err != nil {
				return nil, err
			}
			return f(mode, c.blob(0, row), c.blob(1, row))
		})
	}
	rest := func(what string, f func(left, right []byte) ([]byte, error)) *Kernel {
		return blobs(name(what), false, []Type{BlobType, BlobType}, func(c *Call, row int) ([]byte, error) { return f(c.blob(0, row), c.blob(1, row)) })
	}
	return slices.Concat(tupleAggregates[V](name), []*Kernel{
		merged("union", func(lg int, mode sketch.Mode, left, right []byte) ([]byte, error) {
			return sketch.TupleUnion[V](lg, mode, slices.Values([][]byte{left, right}))
		}),
		merged("union_theta", sketch.TupleUnionTheta[V]),
		common("intersection", func(mode sketch.Mode, left, right []byte) ([]byte, error) {
			return sketch.TupleIntersection[V](mode, slices.Values([][]byte{left, right}))
		}),
		common("intersection_theta", sketch.TupleIntersectionTheta[V]),
		rest("difference", sketch.TupleDifference[V]),
		rest("difference_theta", sketch.TupleDifferenceTheta[V]),
		estimates(name("sketch_estimate"), []Type{BlobType}, DoubleType, func(b []byte, _ *Call, _ int) (float64, error) { return sketch.TupleEstimate[V](b) }),
		estimates(name("sketch_theta"), []Type{BlobType}, DoubleType, func(b []byte, _ *Call, _ int) (float64, error) { return sketch.TupleTheta[V](b) }),
		{Name: prefix + name("sketch_summary"), Params: []Type{BlobType, VarcharType}, Result: total, Run: func(c *Call) error {
			return c.Each(func(row int) error {
				mode, err := c.mode(1, row, name("sketch_summary"))
				if err != nil {
					return err
				}
				x, err := sum(c.blob(0, row), mode)
				if err != nil {
					return sketchError(name("sketch_summary"), err)
				}
				appendNumber(c.Out, x)
				return nil
			})
		}},
	})
}

func appendNumber(out *Builder, x any) {
	switch x := x.(type) {
	case float64:
		Append(out, x)
	case int64:
		Append(out, x)
	}
}

// tupleAggregates take a list of keys with values, or of sketches.
func tupleAggregates[V sketch.Number](name func(string) string) []*Kernel {
	return []*Kernel{
		blobs(name("sketch_agg"), true, []Type{AnyType, IntegerType, VarcharType}, func(c *Call, row int) ([]byte, error) {
			lg, err := c.entriesArg(1, row, name("sketch_agg"))
			if err != nil {
				return nil, err
			}
			mode, err := c.mode(2, row, name("sketch_agg"))
			if err != nil {
				return nil, err
			}
			return sketch.Tuple(lg, mode, keysWithValues[V](c.Args[0], row))
		}),
		blobs(name("union_agg"), true, []Type{blobListType, IntegerType, VarcharType}, func(c *Call, row int) ([]byte, error) {
			lg, err := c.entriesArg(1, row, name("union_agg"))
			if err != nil {
				return nil, err
			}
			mode, err := c.mode(2, row, name("union_agg"))
			if err != nil {
				return nil, err
			}
			return sketch.TupleUnion[V](lg, mode, blobsOf(c.Args[0], row))
		}),
		blobs(name("intersection_agg"), true, []Type{blobListType, VarcharType}, func(c *Call, row int) ([]byte, error) {
			mode, err := c.mode(1, row, name("intersection_agg"))
			if err != nil {
				return nil, err
			}
			return sketch.TupleIntersection[V](mode, blobsOf(c.Args[0], row))
		}),
	}
}

// mode is the argument that tells how values are combined.
func (c *Call) mode(i, row int, function string) (sketch.Mode, error) {
	text := ""
	if !c.Args[i].IsNull(row) {
		text = c.Args[i].Text(row)
	}
	at := slices.Index(sketch.Modes, strings.ToLower(text))
	if at < 0 {
		return 0, raise("TUPLE_INVALID_SKETCH_MODE", "function", "`"+function+"`", "mode", strings.Clone(text), "validModes", strings.Join(sketch.Modes, ", "))
	}
	return sketch.Mode(at), nil
}

// keysWithValues are the elements of a list of structs of a key and a value.
func keysWithValues[V sketch.Number](v *Vector, row int) iter.Seq2[[]byte, V] {
	return func(yield func([]byte, V) bool) {
		for i := range elements(v, row) {
			key, value := v.Children[0].Children[0], v.Children[0].Children[1]
			if !key.IsNull(i) && !value.IsNull(i) && !yield(sketchKey(key, i), At[V](value, i)) {
				return
			}
		}
	}
}
