package native

import (
	"cmp"
	"math"
	"slices"
	"strconv"

	"github.com/sparkduck/sparkduck/duckexec/native/javatext"
)

// percentileKernels interpolate and draw histograms.
func percentileKernels() []*Kernel {
	doubles := Type{ID: List, Children: []Type{DoubleType}}
	return []*Kernel{
		{Name: "spark_percentile", Params: []Type{AnyType, doubles}, Result: doubles, Run: percentiles},
		{Name: "spark_histogram_numeric", Params: []Type{doubles, IntegerType}, Run: numericHistogram},
	}
}

// weighted is a value that counts so many times.
type weighted struct {
	value float64
	count int64
}

// percentiles takes a list of {value, frequency} and percentages, and interpolates between neighbours.
func percentiles(c *Call) error {
	return c.Each(func(row int) error {
		from, to := c.Args[0].List(row)
		pairs := c.Args[0].Children[0].Children
		var list []weighted
		total := int64(0)
		for i := from; i < to; i++ {
			n := pairs[1].Int(i)
			if n < 0 {
				return raise("NEGATIVE_VALUES_IN_FREQUENCY_EXPRESSION", "frequencyExpression", `"boundreference()"`, "negativeValue", strconv.FormatInt(n, 10)+"L")
			}
			if n > 0 {
				list = append(list, weighted{At[float64](pairs[0], i), n})
				total += n
			}
		}
		if total == 0 {
			c.Out.AppendNull()
			return nil
		}
		slices.SortFunc(list, func(a, b weighted) int {
			if math.IsNaN(a.value) || math.IsNaN(b.value) { // NaN is the largest here, the smallest in Go
				return cmp.Compare(b.value, a.value)
			}
			return cmp.Compare(a.value, b.value)
		})
		from, to = c.Args[1].List(row)
		for i := from; i < to; i++ {
			Append(c.Out.Children[0], interpolated(list, float64(total-1)*At[float64](c.Args[1].Children[0], i)))
		}
		c.Out.EndList()
		return nil
	})
}

// interpolated is the value at a position, from 0, in the sorted values.
func interpolated(list []weighted, position float64) float64 {
	low, high := math.Floor(position), math.Ceil(position)
	at := func(n float64) float64 {
		for _, w := range list {
			if n < float64(w.count) {
				return w.value
			}
			n -= float64(w.count)
		}
		return list[len(list)-1].value
	}
	lower, higher := at(low), at(high)
	if low == high || lower == higher {
		return lower
	}
	return (high-position)*lower + (position-low)*higher
}

// bin is a bar of a numeric histogram: centre and height.
type bin struct{ x, y float64 }

// numericHistogram is the streaming histogram of Ben-Haim and Tom-Tov over a list of values with so many bins; the result is a
// list of {x, y}.
func numericHistogram(c *Call) error {
	return c.Each(func(row int) error {
		from, to := c.Args[0].List(row)
		h := histogram{most: int(c.Args[1].Int(row)), random: javatext.NewJavaRandom(tieSeed)}
		for i := from; i < to; i++ {
			h.add(At[float64](c.Args[0].Children[0], i))
		}
		if len(h.bins) == 0 {
			c.Out.AppendNull()
			return nil
		}
		pair := c.Out.Children[0]
		for _, b := range h.bins {
			Append(pair.Children[0], b.x)
			Append(pair.Children[1], b.y)
			pair.EndStruct()
		}
		c.Out.EndList()
		return nil
	})
}

// tieSeed starts the random numbers that decide between pairs of bins that are equally close.
const tieSeed = 31183

type histogram struct {
	bins   []bin
	most   int
	random *javatext.JavaRandom
}

func (h *histogram) add(v float64) {
	at, found := slices.BinarySearchFunc(h.bins, v, func(b bin, v float64) int { return cmp.Compare(b.x, v) })
	if found {
		h.bins[at].y++
		return
	}
	h.bins = slices.Insert(h.bins, at, bin{v, 1})
	if len(h.bins) > h.most {
		h.mergeClosest()
	}
}

func (h *histogram) mergeClosest() {
	least, at, ties := h.bins[1].x-h.bins[0].x, 0, 1
	for i := 1; i+1 < len(h.bins); i++ {
		switch gap := h.bins[i+1].x - h.bins[i].x; {
		case gap < least:
			least, at, ties = gap, i, 1
		case gap == least:
			if ties++; h.random.Double() <= 1/float64(ties) {
				at = i
			}
		}
	}
	a, b := h.bins[at], h.bins[at+1]
	y := a.y + b.y
	h.bins[at] = bin{a.x*(a.y/y) + b.x/y*b.y, y}
	h.bins = slices.Delete(h.bins, at+1, at+2)
}
