package native

import (
	"github.com/sparkduck/sparkduck/duckexec/native/fdlibm"
)

// elementaryKernels are the functions of doubles whose last digit depends on the library: these round as Java's do.
func elementaryKernels() []*Kernel {
	// logarithms of what is not positive are NULL
	positive := func(f func(float64) float64) func(float64) (float64, bool) {
		return func(x float64) (float64, bool) { return f(x), !(x <= 0) }
	}
	always := func(f func(float64) float64) func(float64) (float64, bool) {
		return func(x float64) (float64, bool) { return f(x), true }
	}
	kernel := func(name string, f func(float64) (float64, bool)) *Kernel {
		return &Kernel{Name: name, Params: []Type{DoubleType}, Result: DoubleType, Run: func(c *Call) error {
			return c.Each(func(row int) error {
				if y, ok := f(At[float64](c.Args[0], row)); ok {
					Append(c.Out, y)
				} else {
					c.Out.AppendNull()
				}
				return nil
			})
		}}
	}
	pair := func(name string, f func(x, y float64) (float64, bool)) *Kernel {
		return &Kernel{Name: name, Params: []Type{DoubleType, DoubleType}, Result: DoubleType, Run: func(c *Call) error {
			return c.Each(func(row int) error {
				if z, ok := f(At[float64](c.Args[0], row), At[float64](c.Args[1], row)); ok {
					Append(c.Out, z)
				} else {
					c.Out.AppendNull()
				}
				return nil
			})
		}}
	}
	log2 := fdlibm.Log(2)
	return []*Kernel{
		kernel("spark_exp", always(fdlibm.Exp)),
		kernel("spark_expm1", always(fdlibm.Expm1)),
		kernel("spark_ln", positive(fdlibm.Log)),
		kernel("spark_log10", positive(fdlibm.Log10)),
		kernel("spark_log2", positive(func(x float64) float64 { return fdlibm.Log(x) / log2 })),
		kernel("spark_log1p", func(x float64) (float64, bool) { return fdlibm.Log1p(x), !(x <= -1) }),
		pair("spark_log", func(base, x float64) (float64, bool) { return fdlibm.Log(x) / fdlibm.Log(base), !(base <= 0 || x <= 0) }),
		kernel("spark_cbrt", always(fdlibm.Cbrt)),
		kernel("spark_sinh", always(fdlibm.Sinh)),
		kernel("spark_cosh", always(fdlibm.Cosh)),
		kernel("spark_tanh", always(fdlibm.Tanh)),
		kernel("spark_asinh", always(fdlibm.Asinh)),
		kernel("spark_acosh", always(fdlibm.Acosh)),
		kernel("spark_atanh", always(fdlibm.Atanh)),
		kernel("spark_sin", always(fdlibm.Sin)),
		kernel("spark_cos", always(fdlibm.Cos)),
		kernel("spark_sec", always(func(x float64) float64 { return 1 / fdlibm.Cos(x) })),
		kernel("spark_csc", always(func(x float64) float64 { return 1 / fdlibm.Sin(x) })),
		pair("spark_hypot", func(x, y float64) (float64, bool) { return fdlibm.Hypot(x, y), true }),
	}
}
