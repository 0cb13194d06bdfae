package native

import (
	"math"
	"strconv"

	"github.com/sparkduck/sparkduck/translate/types"
)

// vectorKernels work on arrays of floats. A NULL among the elements gives NULL.
func vectorKernels() []*Kernel {
	list := Type{ID: List, Children: []Type{FloatType}}
	pair := func(name string, f func(a, b []float32) (float32, bool)) *Kernel {
		return &Kernel{Name: prefix + name, Params: []Type{list, list}, Result: FloatType, Run: func(c *Call) error {
			return c.Each(func(row int) error {
				a, okA := floats(c.Args[0], row)
				b, okB := floats(c.Args[1], row)
				if left, right := listLength(c.Args[0], row), listLength(c.Args[1], row); left != right {
					return raise("VECTOR_DIMENSION_MISMATCH", "functionName", "`"+name+"`",
						"leftDim", strconv.Itoa(left), "rightDim", strconv.Itoa(right))
				}
				if !okA || !okB {
					c.Out.AppendNull()
					return nil
				}
				if x, ok := f(a, b); ok {
					Append(c.Out, x)
				} else {
					c.Out.AppendNull()
				}
				return nil
			})
		}}
	}
	return []*Kernel{
		pair("vector_inner_product", func(a, b []float32) (float32, bool) { return dot(a, b), true }),
		pair("vector_l2_distance", func(a, b []float32) (float32, bool) {
			d := make([]float32, len(a))
			for i := range a {
				d[i] = a[i] - b[i]
			}
			return root(dot(d, d)), true
		}),
		pair("vector_cosine_similarity", func(a, b []float32) (float32, bool) {
			norm := root(dot(a, a) * dot(b, b))
			return dot(a, b) / norm, len(a) > 0 && !(norm < leastNormal)
		}),
		{Name: "spark_vector_norm", Params: []Type{list, FloatType}, Result: FloatType, Run: func(c *Call) error {
			return eachNorm(c, "vector_norm", func(_ []float32, norm float32) { Append(c.Out, norm) })
		}},
		{Name: "spark_vector_normalize", Params: []Type{list, FloatType}, Result: list, Run: func(c *Call) error {
			return eachNorm(c, "vector_normalize", func(v []float32, norm float32) {
				if len(v) > 0 && norm < leastNormal {
					c.Out.AppendNull()
					return
				}
				for _, x := range v {
					Append(c.Out.Children[0], x/norm)
				}
				c.Out.EndList()
			})
		}},
	}
}

// leastNormal is the smallest float with full precision.
const leastNormal = 0x1p-126

func root(x float32) float32 { return float32(math.Sqrt(float64(x))) }

func listLength(v *Vector, row int) int {
	from, to := v.List(row)
	return to - from
}

// floats are the elements of a row; ok is false when one is NULL.
func floats(v *Vector, row int) (out []float32, ok bool) {
	from, to := v.List(row)
	out = make([]float32, 0, to-from)
	for i := from; i < to; i++ {
		if v.Children[0].IsNull(i) {
			return nil, false
		}
		out = append(out, At[float32](v.Children[0], i))
	}
	return out, true
}

// sum adds n terms as Spark does: eight at a time, then one by one.
func sum(n int, term func(i int) float32) float32 {
	total, i := float32(0), 0
	for ; i+8 <= n; i += 8 {
		part := term(i)
		for k := 1; k < 8; k++ {
			part += term(i + k)
		}
		total += part
	}
	for ; i < n; i++ {
		total += term(i)
	}
	return total
}

func dot(a, b []float32) float32 {
	return sum(len(a), func(i int) float32 { return float32(a[i] * b[i]) })
}

// eachNorm gives f the elements and the norm of each row: of degree 1, 2 or infinity.
func eachNorm(c *Call, function string, f func(v []float32, norm float32)) error {
	return c.Each(func(row int) error {
		degree := At[float32](c.Args[1], row)
		if degree != 1 && degree != 2 && !math.IsInf(float64(degree), 1) {
			return raise("INVALID_VECTOR_NORM_DEGREE", "functionName", "`"+function+"`", "degree", string(types.AppendFloat(nil, degree)))
		}
		v, ok := floats(c.Args[0], row)
		if !ok {
			c.Out.AppendNull()
			return nil
		}
		abs := func(i int) float32 { return float32(math.Abs(float64(v[i]))) }
		norm := float32(0)
		switch degree {
		case 1:
			norm = sum(len(v), abs)
		case 2:
			norm = root(dot(v, v))
		default:
			for i := range v {
				if x := abs(i); x > norm {
					norm = x
				}
			}
		}
		f(v, norm)
		return nil
	})
}
