package native

import (
	"encoding/binary"
	"iter"
	"slices"
	"strconv"
	"strings"

	"github.com/sparkduck/sparkduck/duckexec/native/sketch"
)

// mostTracked is the largest number of items that a frequent-items sketch may keep.
const mostTracked = 1_000_000

// frequentKernels: a state is struct(sketch, maxItemsTracked, itemDataType, itemDataTypeDDL). The counts of a group are a list of struct(key, value).
func frequentKernels() []*Kernel {
	return []*Kernel{
		blobs("approx_top_k_accumulate", true, []Type{AnyType, BigIntType, IntegerType}, func(c *Call, row int) ([]byte, error) {
			tracked, err := c.tracked(2, row)
			if err != nil {
				return nil, err
			}
			item := c.Args[0].Type.Children[0].Children[0]
			return sketch.FrequentSketch(sketch.LgItems(tracked), itemCodec(item), countedItems(c.Args[0], row), c.Args[1].Int(row)), nil
		}),
		{Name: "spark_approx_top_k_estimate", Params: []Type{BlobType, IntegerType, IntegerType}, Result: AnyType, Nulls: true, Run: estimateTop},
		{Name: "spark_approx_top_k_combine", Params: []Type{AnyType, IntegerType}, Result: AnyType, Nulls: true, Run: combineTop},
	}
}

// tracked is the argument maxItemsTracked.
func (c *Call) tracked(i, row int) (int, error) {
	if c.Args[i].IsNull(row) {
		return 0, raise("APPROX_TOP_K_NULL_ARG", "argName", "`maxItemsTracked`")
	}
	switch n := int(c.Args[i].Int(row)); {
	case n > mostTracked:
		return 0, raise("APPROX_TOP_K_MAX_ITEMS_TRACKED_EXCEEDS_LIMIT", "maxItemsTracked", itoa(n), "limit", itoa(mostTracked))
	case n <= 0:
		return 0, raise("APPROX_TOP_K_NON_POSITIVE_ARG", "argName", "`maxItemsTracked`", "argValue", itoa(n))
	default:
		return n, nil
	}
}

func countedItems(v *Vector, row int) iter.Seq2[string, int64] {
	return func(yield func(string, int64) bool) {
		for i := range elements(v, row) {
			key, count := v.Children[0].Children[0], v.Children[0].Children[1]
			if !key.IsNull(i) && !yield(encodeItem(key, i), count.Int(i)) {
				return
			}
		}
	}
}

// estimateTop lists the most frequent items of a sketch: arguments are its bytes, how many, and how many it keeps.
func estimateTop(c *Call) error {
	items, counts := c.Out.Children[0].Children[0], c.Out.Children[0].Children[1]
	codec := itemCodec(items.Type)
	return c.eachRow(func(row int) error {
		if c.Args[1].IsNull(row) {
			return raise("APPROX_TOP_K_NULL_ARG", "argName", "`k`")
		}
		k := int(c.Args[1].Int(row))
		if k <= 0 {
			return raise("APPROX_TOP_K_NON_POSITIVE_ARG", "argName", "`k`", "argValue", itoa(k))
		}
		if c.Args[0].IsNull(row) {
			return raise("INTERNAL_ERROR", "message", "approx_top_k_estimate of a state that is NULL")
		}
		tracked, err := c.tracked(2, row)
		if err != nil {
			return err
		}
		if tracked < k {
			return raise("APPROX_TOP_K_MAX_ITEMS_TRACKED_LESS_THAN_K", "maxItemsTracked", itoa(tracked), "k", itoa(k))
		}
		top, err := sketch.FrequentItems(c.blob(0, row), codec, k)
		if err != nil {
			return illegalArgument("the state of approx_top_k_estimate holds no sketch")
		}
		for _, item := range top {
			if item.Null {
				items.AppendNull()
			} else {
				decodeItem(items, item.Item)
			}
			Append(counts, item.Count)
			c.Out.Children[0].EndStruct()
		}
		c.Out.EndList()
		return nil
	})
}

// anySize stands for the size of the combined states.
const anySize = -1

// combineTop merges a list of states.
func combineTop(c *Call) error {
	item := c.Out.Children[2].Type
	return c.eachRow(func(row int) error {
		tracked := anySize
		if c.Args[1].IsNull(row) || c.Args[1].Int(row) != anySize {
			var err error
			if tracked, err = c.tracked(1, row); err != nil {
				return err
			}
		}
		states := c.Args[0].Children[0].Children
		of, size, wanted := "", tracked, tracked
		var sketches [][]byte
		for i := range elements(c.Args[0], row) {
			n, ddl := int(states[1].Int(i)), states[3].Text(i)
			switch {
			case wanted == anySize && size == anySize:
				size = n
			case wanted == anySize && size != n:
				return raise("APPROX_TOP_K_SKETCH_SIZE_NOT_MATCH", "size1", itoa(size), "size2", itoa(n))
			}
			if of != "" && of != ddl {
				return raise("APPROX_TOP_K_SKETCH_TYPE_NOT_MATCH", "type1", itemTypeOf(of), "type2", itemTypeOf(ddl))
			}
			of = strings.Clone(ddl)
			sketches = append(sketches, []byte(states[0].Text(i)))
		}
		if of == "" {
			return raise("INTERNAL_ERROR", "message", "approx_top_k_combine of no states")
		}
		lg := sketch.LgItems(mostTracked)
		if wanted != anySize {
			lg = sketch.LgItems(wanted)
		}
		b, err := sketch.FrequentMerge(lg, itemCodec(item), slices.Values(sketches))
		if err != nil {
			return illegalArgument("a state of approx_top_k_combine holds no sketch")
		}
		c.Out.Children[0].AppendBytes(b)
		Append(c.Out.Children[1], int32(size))
		c.Out.Children[2].AppendNull()
		c.Out.Children[3].AppendText(of)
		c.Out.EndStruct()
		return nil
	})
}

// itemTypeOf is the type in a state's DDL, as messages show it.
func itemTypeOf(ddl string) string {
	words := strings.Fields(strings.ToUpper(ddl)) // ITEM type NOT NULL
	if len(words) < 4 {
		return `"` + ddl + `"`
	}
	return `"` + strings.Join(words[1:len(words)-2], " ") + `"`
}

// The bytes in front of numbers of less than eight bytes, which tell their type.
const (
	byteMark  = 2
	shortMark = 3
	floatMark = 6
	intMark   = 9
)

// itemMark is the byte in front of items of a type; 0: none.
func itemMark(t Type) byte {
	switch t.ID {
	case TinyInt:
		return byteMark
	case SmallInt:
		return shortMark
	case Float:
		return floatMark
	case Integer, Date:
		return intMark
	case Decimal:
		if t.Width <= intDigits {
			return intMark
		}
	}
	return 0
}

// The numbers of digits of decimals that are kept as int and as long.
const (
	intDigits  = 9
	longDigits = 18
)

func itemCodec(t Type) sketch.ItemCodec {
	mark := itemMark(t)
	switch {
	case t.ID == Boolean:
		return sketch.BitItems
	case t.ID == Varchar, t.ID == Decimal && t.Width > longDigits:
		return sketch.TextItems
	case mark == 0:
		return sketch.FixedItems(8)
	case mark == intMark:
		return sketch.FixedItems(5)
	default:
		return sketch.FixedItems(1 + t.Size())
	}
}

// encodeItem writes an item as its codec reads it.
func encodeItem(v *Vector, row int) string {
	t, mark := v.Type, itemMark(v.Type)
	switch {
	case t.ID == Boolean:
		return string([]byte{At[byte](v, row)})
	case t.ID == Varchar:
		return withLength(v.Text(row))
	case t.ID == Decimal && t.Width > longDigits:
		return withLength(string(twosComplement(v.Huge(row))))
	case mark == 0 && t.ID == Decimal:
		return string(binary.LittleEndian.AppendUint64(nil, v.Huge(row).Lower))
	case mark == 0:
		return string(binary.LittleEndian.AppendUint64(nil, At[uint64](v, row)))
	}
	b := []byte{mark}
	switch {
	case t.ID == Decimal:
		b = binary.LittleEndian.AppendUint32(b, uint32(v.Huge(row).Lower))
	case t.Size() == 1:
		b = append(b, At[byte](v, row))
	case t.Size() == 2:
		b = binary.LittleEndian.AppendUint16(b, At[uint16](v, row))
	default:
		b = binary.LittleEndian.AppendUint32(b, At[uint32](v, row))
	}
	return string(b)
}

func withLength(s string) string {
	return string(binary.LittleEndian.AppendUint32(nil, uint32(len(s)))) + s
}

// decodeItem appends an item in the form of its codec.
func decodeItem(out *Builder, item string) {
	t := out.Type
	if itemMark(t) != 0 {
		item = item[1:]
	}
	b := []byte(item)
	switch {
	case t.ID == Varchar:
		out.AppendText(item[4:])
	case t.ID == Decimal && t.Width > longDigits:
		out.AppendHuge(fromTwosComplement(b[4:]))
	case t.ID == Decimal && t.Width > intDigits:
		x := int64(binary.LittleEndian.Uint64(b))
		out.AppendHuge(Huge{uint64(x), x >> 63})
	case t.ID == Decimal:
		x := int64(int32(binary.LittleEndian.Uint32(b)))
		out.AppendHuge(Huge{uint64(x), x >> 63})
	default:
		out.Bytes = append(out.Bytes, b...)
		out.Rows++
	}
}

// twosComplement is the shortest big-endian form, as BigInteger.toByteArray gives it.
func twosComplement(x Huge) []byte {
	b := binary.BigEndian.AppendUint64(binary.BigEndian.AppendUint64(nil, uint64(x.Upper)), x.Lower)
	for len(b) > 1 && (b[0] == 0 && b[1] < 0x80 || b[0] == 0xFF && b[1] >= 0x80) {
		b = b[1:]
	}
	return b
}

func fromTwosComplement(b []byte) Huge {
	if len(b) == 0 || len(b) > 16 {
		return Huge{}
	}
	fill := byte(0)
	if b[0] >= 0x80 {
		fill = 0xFF
	}
	full := append(slices.Repeat([]byte{fill}, 16-len(b)), b...)
	return Huge{binary.BigEndian.Uint64(full[8:]), int64(binary.BigEndian.Uint64(full))}
}

func itoa(n int) string { return strconv.Itoa(n) }

// mostCells bounds the memory of one count-min sketch, of eight bytes each.
const mostCells = 1 << 27

func countMinKernels() []*Kernel {
	return []*Kernel{blobs("count_min_sketch", true, []Type{AnyType, DoubleType, DoubleType, BigIntType}, func(c *Call, row int) ([]byte, error) {
		eps, confidence := At[float64](c.Args[1], row), At[float64](c.Args[2], row)
		if sketch.CountMinCells(eps, confidence) > mostCells {
			return nil, illegalArgument("a count-min sketch of this precision does not fit into memory")
		}
		s := sketch.NewCountMin(eps, confidence, int32(c.Args[3].Int(row)))
		v := c.Args[0]
		for i := range elements(v, row) {
			key, count := v.Children[0].Children[0], v.Children[0].Children[1].Int(i)
			switch {
			case key.IsNull(i):
			case key.Type.ID == Varchar || key.Type.ID == Blob:
				s.AddText(key.Text(i), count)
			default:
				s.AddLong(key.Int(i), count)
			}
		}
		return s.Bytes(), nil
	})}
}
