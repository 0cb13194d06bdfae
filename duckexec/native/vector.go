package native

import (
	"fmt"
	"unsafe"
)

// TypeID names DuckDB's types.
type TypeID uint8

// Types. Any stands for a type that is known at run time only.
const (
	Any TypeID = iota
	Null
	Boolean
	TinyInt
	SmallInt
	Integer
	BigInt
	HugeInt
	Float
	Double
	Decimal
	Varchar
	Blob
	Date
	Time
	Timestamp
	TimestampTZ
	Interval
	List
	Struct
	Map
)

// Type is a DuckDB type.
type Type struct {
	ID           TypeID
	Width, Scale int      // Decimal
	Children     []Type   // List: element; Struct: fields; Map: key, value
	Names        []string // Struct
}

// The flat types and the lists that kernels use.
var (
	AnyType         = Type{ID: Any}
	BooleanType     = Type{ID: Boolean}
	IntegerType     = Type{ID: Integer}
	BigIntType      = Type{ID: BigInt}
	DoubleType      = Type{ID: Double}
	FloatType       = Type{ID: Float}
	VarcharType     = Type{ID: Varchar}
	BlobType        = Type{ID: Blob}
	DateType        = Type{ID: Date}
	TimeType        = Type{ID: Time}
	TimestampType   = Type{ID: Timestamp}
	TimestampTZType = Type{ID: TimestampTZ}
	IntegerListType = Type{ID: List, Children: []Type{IntegerType}}
	VarcharListType = Type{ID: List, Children: []Type{VarcharType}}
)

// Size is the number of bytes of one value in a vector; 0 for nested types.
func (t Type) Size() int {
	switch t.ID {
	case Boolean, TinyInt:
		return 1
	case SmallInt:
		return 2
	case Integer, Float, Date:
		return 4
	case BigInt, Double, Time, Timestamp, TimestampTZ:
		return 8
	case HugeInt, Interval, Varchar, Blob, List, Map:
		return 16
	case Decimal:
		return decimalSize(t.Width)
	}
	return 0
}

func decimalSize(width int) int {
	switch {
	case width <= 4:
		return 2
	case width <= 9:
		return 4
	case width <= 18:
		return 8
	}
	return 16
}

// Vector is a view of a flat argument vector; its memory is valid during the call only.
type Vector struct {
	Type  Type
	Data  unsafe.Pointer
	Valid unsafe.Pointer // bit per row, 1 = not NULL; nil = no NULLs
	// Children: List: the elements; Map: keys and values (indexed like elements); Struct: the fields.
	Children []*Vector
}

// IsNull reports whether a row is NULL.
func (v *Vector) IsNull(row int) bool {
	return v.Type.ID == Null || v.Valid != nil && *(*uint64)(unsafe.Add(v.Valid, row>>6<<3))>>(uint(row)&63)&1 == 0
}

// At is the value of a row; T must have the size of the vector's type.
func At[T any](v *Vector, row int) T {
	var t T
	return *(*T)(unsafe.Add(v.Data, row*int(unsafe.Sizeof(t))))
}

type stringCell struct {
	length uint32
	prefix [4]byte
	ptr    unsafe.Pointer
}

// Text is the VARCHAR or BLOB of a row without copying: it must not be kept.
func (v *Vector) Text(row int) string {
	cell := (*stringCell)(unsafe.Add(v.Data, row*16))
	if cell.length <= 12 {
		return unsafe.String((*byte)(unsafe.Add(unsafe.Pointer(cell), 4)), cell.length)
	}
	return unsafe.String((*byte)(cell.ptr), cell.length)
}

// Bool is the BOOLEAN of a row.
func (v *Vector) Bool(row int) bool { return At[byte](v, row) != 0 }

// Int is the integer, date or time of a row, widened.
func (v *Vector) Int(row int) int64 {
	switch v.Type.Size() {
	case 1:
		return int64(At[int8](v, row))
	case 2:
		return int64(At[int16](v, row))
	case 4:
		return int64(At[int32](v, row))
	}
	return At[int64](v, row)
}

// Huge is a 128-bit integer.
type Huge struct {
	Lower uint64
	Upper int64
}

// Huge is the integer or the unscaled decimal of a row.
func (v *Vector) Huge(row int) Huge {
	if v.Type.Size() == 16 {
		return At[Huge](v, row)
	}
	x := v.Int(row)
	return Huge{uint64(x), x >> 63}
}

// List is the range of a row's elements in Children.
func (v *Vector) List(row int) (from, to int) {
	e := At[[2]uint64](v, row)
	return int(e[0]), int(e[0] + e[1])
}

// Builder collects a result in order: one append per row.
type Builder struct {
	Type  Type
	Rows  int
	Nulls []int  // rows that are NULL, ascending
	Bytes []byte // flat types: the values; Varchar and Blob: the concatenated texts
	Ends  []int  // Varchar, Blob: end of each text in Bytes; List, Map: end of each row in Children
	// Children: List: the elements; Map: keys and values; Struct: the fields.
	Children []*Builder
}

// NewBuilder makes an empty builder; rows is the expected number.
func NewBuilder(t Type, rows int) *Builder {
	o := &Builder{Type: t}
	for _, c := range t.Children {
		o.Children = append(o.Children, NewBuilder(c, rows))
	}
	switch t.ID {
	case Varchar, Blob, List, Map:
		o.Ends = make([]int, 0, rows)
	default:
		o.Bytes = make([]byte, 0, rows*t.Size())
	}
	return o
}

// AppendNull adds a NULL; in structs also the fields are NULL.
func (o *Builder) AppendNull() {
	o.Nulls = append(o.Nulls, o.Rows)
	switch o.Type.ID {
	case Varchar, Blob:
		o.Ends = append(o.Ends, len(o.Bytes))
	case List, Map:
		o.Ends = append(o.Ends, o.Children[0].Rows)
	case Struct:
		for _, c := range o.Children {
			c.AppendNull()
		}
	default:
		for range o.Type.Size() {
			o.Bytes = append(o.Bytes, 0)
		}
	}
	o.Rows++
}

// AppendText adds a VARCHAR or BLOB.
func (o *Builder) AppendText(s string) {
	o.Bytes = append(o.Bytes, s...)
	o.Ends = append(o.Ends, len(o.Bytes))
	o.Rows++
}

// AppendBytes adds a VARCHAR or BLOB.
func (o *Builder) AppendBytes(s []byte) {
	o.Bytes = append(o.Bytes, s...)
	o.Ends = append(o.Ends, len(o.Bytes))
	o.Rows++
}

// Append adds a flat value; T must have the size of the builder's type.
func Append[T any](o *Builder, x T) {
	o.Bytes = append(o.Bytes, unsafe.Slice((*byte)(unsafe.Pointer(&x)), unsafe.Sizeof(x))...)
	o.Rows++
}

// AppendHuge adds an integer or unscaled decimal in the width of the builder's type; it must fit.
func (o *Builder) AppendHuge(x Huge) {
	switch o.Type.Size() {
	case 2:
		Append(o, int16(x.Lower))
	case 4:
		Append(o, int32(x.Lower))
	case 8:
		Append(o, int64(x.Lower))
	default:
		Append(o, x)
	}
}

// AppendBool adds a BOOLEAN.
func (o *Builder) AppendBool(x bool) {
	if x {
		Append(o, byte(1))
	} else {
		Append(o, byte(0))
	}
}

// EndList adds a list of the elements that were appended to Children since the last list.
func (o *Builder) EndList() {
	o.Ends = append(o.Ends, o.Children[0].Rows)
	o.Rows++
}

// EndStruct adds a struct whose fields were appended to Children.
func (o *Builder) EndStruct() { o.Rows++ }

// Cut drops the rows from a row on.
func (o *Builder) Cut(rows int) {
	for n := len(o.Nulls); n > 0 && o.Nulls[n-1] >= rows; n-- {
		o.Nulls = o.Nulls[:n-1]
	}
	end := 0
	switch o.Type.ID {
	case Varchar, Blob, List, Map:
		if rows > 0 {
			end = o.Ends[rows-1]
		}
		o.Ends = o.Ends[:rows]
	case Struct:
		end = rows
	}
	switch o.Type.ID {
	case Varchar, Blob:
		o.Bytes = o.Bytes[:end]
	case List, Map, Struct:
		for _, c := range o.Children {
			c.Cut(end)
		}
	default:
		o.Bytes = o.Bytes[:rows*o.Type.Size()]
	}
	o.Rows = rows
}

// check reports a kernel that appended a wrong number of rows.
func (o *Builder) check(rows int) error {
	if o.Rows != rows {
		return fmt.Errorf("a native function gave %d rows for %d", o.Rows, rows)
	}
	return nil
}

// Compute runs the kernel over a chunk with the given result type.
func (k *Kernel) Compute(args []*Vector, rows int, result Type) (*Builder, error) {
	c := &Call{Rows: rows, Args: args, Out: NewBuilder(result, rows)}
	if err := k.Run(c); err != nil {
		return nil, err
	}
	return c.Out, c.Out.check(rows)
}
