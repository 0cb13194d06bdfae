package native

import (
	"encoding/binary"
	"errors"
	"iter"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/sparkduck/sparkduck/duckexec/native/sketch"
	"github.com/sparkduck/sparkduck/translate/types"
)

var blobListType = Type{ID: List, Children: []Type{BlobType}}

// sketchKernels build, merge and read sketches. Aggregates take the list of a group's values.
func sketchKernels() []*Kernel {
	return slices.Concat(hllKernels(), thetaKernels(), tupleKernels("double", 0.0, DoubleType), tupleKernels("integer", int32(0), BigIntType),
		kllKernels("bigint", "KllLongsSketch", BigIntType, kllItems[int64]{wholeItem, func(x int64) string { return strconv.FormatInt(x, 10) }}),
		kllKernels("float", "KllFloatsSketch", FloatType, kllItems[float32]{floatItem, func(x float32) string { return string(types.AppendFloat(nil, x)) }}),
		kllKernels("double", "KllDoublesSketch", DoubleType, kllItems[float64]{doubleItem, func(x float64) string { return string(types.AppendDouble(nil, x)) }}),
		frequentKernels(), countMinKernels())
}

// eachRow runs f for every row, those with NULL arguments too; f appends one row.
func (c *Call) eachRow(f func(row int) error) error {
	for row := range c.Rows {
		if err := f(row); err != nil {
			return err
		}
	}
	return nil
}

// blobs makes a kernel that yields bytes.
func blobs(name string, nulls bool, params []Type, f func(c *Call, row int) ([]byte, error)) *Kernel {
	return &Kernel{Name: prefix + name, Params: params, Result: BlobType, Nulls: nulls, Run: func(c *Call) error {
		each := c.Each
		if nulls {
			each = c.eachRow
		}
		return each(func(row int) error {
			b, err := f(c, row)
			if err != nil {
				return sketchError(name, err)
			}
			c.Out.AppendBytes(b)
			return nil
		})
	}}
}

// estimates makes a kernel that reads a number of type T off bytes and what else it is given.
func estimates[T any](name string, params []Type, result Type, f func(b []byte, c *Call, row int) (T, error)) *Kernel {
	return &Kernel{Name: prefix + name, Params: params, Result: result, Run: func(c *Call) error {
		return c.Each(func(row int) error {
			x, err := f([]byte(c.Args[0].Text(row)), c, row)
			if err != nil {
				return sketchError(name, err)
			}
			Append(c.Out, x)
			return nil
		})
	}}
}

// sketchConditions are the conditions of bytes that are no sketch, and of a sketch of another family, by the first word of a function's name.
var sketchConditions = map[string]struct{ invalid, family string }{
	"HLL":   {invalid: "HLL_INVALID_INPUT_SKETCH_BUFFER"},
	"KLL":   {invalid: "KLL_INVALID_INPUT_SKETCH_BUFFER"},
	"THETA": {"THETA_INVALID_INPUT_SKETCH_BUFFER", "THETA_INVALID_INPUT_SKETCH_BUFFER_FAMILY"},
	"TUPLE": {"TUPLE_INVALID_INPUT_SKETCH_BUFFER", "TUPLE_INVALID_INPUT_SKETCH_BUFFER_FAMILY"},
}

// sketchError is the condition of bytes that are no sketch; the function's name tells the kind of sketch.
func sketchError(name string, err error) error {
	quoted := "`" + name + "`"
	kind := strings.ToUpper(name[:strings.IndexByte(name, '_')])
	var family *sketch.FamilyError
	var sizes *sketch.LgKError
	switch {
	case errors.As(err, &family):
		if family.Want == "COMPACT" {
			kind = "THETA"
		}
		return raise(sketchConditions[kind].family, "function", quoted, "expectedFamily", family.Want, "actualFamily", family.Got)
	case errors.As(err, &sizes):
		return raise("HLL_UNION_DIFFERENT_LG_K", "function", quoted, "left", strconv.Itoa(sizes.Left), "right", strconv.Itoa(sizes.Right))
	case errors.Is(err, sketch.ErrInvalidTheta):
		return raise(sketchConditions["THETA"].invalid, "function", quoted)
	case errors.Is(err, sketch.ErrInvalid):
		return raise(sketchConditions[kind].invalid, "function", quoted)
	}
	return err
}

// intOr0 is an integer argument; 0 stands for NULL, as in Java.
func (c *Call) intOr0(i, row int) int {
	if c.Args[i].IsNull(row) {
		return 0
	}
	return int(c.Args[i].Int(row))
}

func (c *Call) blob(i, row int) []byte { return []byte(c.Args[i].Text(row)) }

// elements are the places of a list's elements that are not NULL; a list that is NULL has none.
func elements(v *Vector, row int) iter.Seq[int] {
	return func(yield func(int) bool) {
		if v.IsNull(row) {
			return
		}
		from, to := v.List(row)
		for i := from; i < to; i++ {
			if !v.Children[0].IsNull(i) && !yield(i) {
				return
			}
		}
	}
}

// blobsOf are the elements of a list of bytes.
func blobsOf(v *Vector, row int) iter.Seq[[]byte] {
	return func(yield func([]byte) bool) {
		for i := range elements(v, row) {
			if !yield([]byte(v.Children[0].Text(i))) {
				return
			}
		}
	}
}

// keysOf are the elements of a list in the form in which sketches hash them.
func keysOf(v *Vector, row int) iter.Seq[[]byte] {
	return func(yield func([]byte) bool) {
		for i := range elements(v, row) {
			if !yield(sketchKey(v.Children[0], i)) {
				return
			}
		}
	}
}

// sketchKey is a value as sketches hash it: integers are longs, floats are doubles with one zero and one NaN, arrays
// the bytes of their elements.
func sketchKey(v *Vector, row int) []byte {
	switch v.Type.ID {
	case Varchar, Blob:
		return []byte(v.Text(row))
	case Float:
		return doubleKey(float64(At[float32](v, row)))
	case Double:
		return doubleKey(At[float64](v, row))
	case List:
		var b []byte
		from, to := v.List(row)
		for i := from; i < to; i++ {
			x := v.Children[0].Int(i)
			if v.Children[0].IsNull(i) {
				x = 0
			}
			if v.Children[0].Type.ID == BigInt {
				b = binary.LittleEndian.AppendUint64(b, uint64(x))
			} else {
				b = binary.LittleEndian.AppendUint32(b, uint32(x))
			}
		}
		return b
	default:
		return binary.LittleEndian.AppendUint64(nil, uint64(v.Int(row)))
	}
}

func doubleKey(x float64) []byte {
	switch {
	case x == 0:
		x = 0 // also for -0
	case x != x:
		return binary.LittleEndian.AppendUint64(nil, 0x7ff8000000000000)
	}
	return binary.LittleEndian.AppendUint64(nil, math.Float64bits(x))
}

func hllKernels() []*Kernel {
	return []*Kernel{
		blobs("hll_sketch_agg", true, []Type{AnyType, IntegerType}, func(c *Call, row int) ([]byte, error) {
			lgK := c.intOr0(1, row)
			if lgK < sketch.LeastLgK || lgK > sketch.MostLgK {
				return nil, raise("HLL_INVALID_LG_K", "function", "`hll_sketch_agg`", "min", strconv.Itoa(sketch.LeastLgK),
					"max", strconv.Itoa(sketch.MostLgK), "value", strconv.Itoa(lgK))
			}
			return sketch.HLL(lgK, keysOf(c.Args[0], row))
		}),
		estimates("hll_sketch_estimate", []Type{BlobType}, BigIntType, func(b []byte, _ *Call, _ int) (int64, error) { return sketch.HLLEstimate(b) }),
		blobs("hll_union", false, []Type{BlobType, BlobType, BooleanType}, func(c *Call, row int) ([]byte, error) {
			return sketch.HLLUnion(c.blob(0, row), c.blob(1, row), c.Args[2].Bool(row))
		}),
		blobs("hll_union_agg", true, []Type{blobListType, BooleanType}, func(c *Call, row int) ([]byte, error) {
			return sketch.HLLUnionAll(blobsOf(c.Args[0], row), !c.Args[1].IsNull(row) && c.Args[1].Bool(row))
		}),
	}
}

// entriesArg is the logarithm of a nominal number of entries.
func (c *Call) entriesArg(i, row int, function string) (int, error) {
	lg := c.intOr0(i, row)
	if lg < sketch.LeastLgEntries || lg > sketch.MostLgEntries {
		return 0, raise("SKETCH_INVALID_LG_NOM_ENTRIES", "function", "`"+function+"`", "min", strconv.Itoa(sketch.LeastLgEntries),
			"max", strconv.Itoa(sketch.MostLgEntries), "value", strconv.Itoa(lg))
	}
	return lg, nil
}

func thetaKernels() []*Kernel {
	return []*Kernel{
		blobs("theta_sketch_agg", true, []Type{AnyType, IntegerType}, func(c *Call, row int) ([]byte, error) {
			lg, err := c.entriesArg(1, row, "theta_sketch_agg")
			if err != nil {
				return nil, err
			}
			return sketch.Theta(lg, keysOf(c.Args[0], row))
		}),
		blobs("theta_union_agg", true, []Type{blobListType, IntegerType}, func(c *Call, row int) ([]byte, error) {
			lg, err := c.entriesArg(1, row, "theta_union_agg")
			if err != nil {
				return nil, err
			}
			return sketch.ThetaUnion(lg, blobsOf(c.Args[0], row))
		}),
		blobs("theta_intersection_agg", true, []Type{blobListType}, func(c *Call, row int) ([]byte, error) {
			return sketch.ThetaIntersection(blobsOf(c.Args[0], row))
		}),
		estimates("theta_sketch_estimate", []Type{BlobType}, BigIntType, func(b []byte, _ *Call, _ int) (int64, error) { return sketch.ThetaEstimate(b) }),
		blobs("theta_union", false, []Type{BlobType, BlobType, IntegerType}, func(c *Call, row int) ([]byte, error) {
			lg, err := c.entriesArg(2, row, "theta_union")
			if err != nil {
				return nil, err
			}
			return sketch.ThetaUnion(lg, c.pair(row))
		}),
		blobs("theta_intersection", false, []Type{BlobType, BlobType}, func(c *Call, row int) ([]byte, error) {
			return sketch.ThetaIntersection(c.pair(row))
		}),
		blobs("theta_difference", false, []Type{BlobType, BlobType}, func(c *Call, row int) ([]byte, error) {
			return sketch.ThetaDifference(c.blob(0, row), c.blob(1, row))
		}),
	}
}

// pair are the first two arguments.
func (c *Call) pair(row int) iter.Seq[[]byte] {
	return slices.Values([][]byte{c.blob(0, row), c.blob(1, row)})
}
