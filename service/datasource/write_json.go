package datasource

import (
	"encoding/base64"
	"math"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/apache/arrow-go/v18/arrow"
	"github.com/apache/arrow-go/v18/arrow/array"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// jsonEncoder writes one object a line.
type jsonEncoder struct {
	job       Job
	cells     *cellWriter
	skipNulls bool
	ascii     bool
	cell      []byte
}

func newJSONEncoder(job Job, cells *cellWriter) *jsonEncoder {
	return &jsonEncoder{job: job, cells: cells, ascii: job.Options.on("writenonasciicharacterascodepoint", false),
		skipNulls: job.Options.on("ignorenullfields", job.Conf.Bool("spark.sql.jsonGenerator.ignoreNullFields"))}
}

func (*jsonEncoder) header() (string, bool) { return "", false }

func (e *jsonEncoder) row(dst []byte, b arrow.RecordBatch, i int) ([]byte, error) {
	var fields []types.Field
	var columns []arrow.Array
	for k, f := range e.job.Schema.Fields {
		if e.job.partition(f.Name) < 0 {
			fields, columns = append(fields, f), append(columns, b.Column(k))
		}
	}
	return e.object(dst, fields, columns, i, 0)
}

func (e *jsonEncoder) object(dst []byte, fields []types.Field, columns []arrow.Array, i, depth int) ([]byte, error) {
	dst = append(dst, '{')
	first := true
	for k, f := range fields {
		if e.skipNulls && columns[k].IsNull(i) {
			continue
		}
		if !first {
			dst = append(dst, ',')
		}
		first = false
		dst = append(e.text(dst, f.Name), ':')
		var err error
		if dst, err = e.value(dst, columns[k], i, f.Type, depth+1); err != nil {
			return nil, err
		}
	}
	return append(dst, '}'), nil
}

func (e *jsonEncoder) value(dst []byte, a arrow.Array, i int, t types.DataType, depth int) ([]byte, error) {
	if depth > maxJSONDepth {
		return nil, sparkerr.TooDeep("the value", maxJSONDepth, sparkerr.Origin{})
	}
	if a.IsNull(i) {
		return append(dst, "null"...), nil
	}
	switch a := a.(type) {
	case *array.Struct:
		s, ok := t.(types.StructType)
		if !ok {
			return nil, sparkerr.NotImplemented("writing JSON of type "+t.SimpleString(), sparkerr.Origin{})
		}
		columns := make([]arrow.Array, a.NumField())
		for k := range columns {
			columns[k] = a.Field(k)
		}
		return e.object(dst, s.Fields, columns, i, depth)
	case *array.Map:
		return e.mapValue(dst, a, i, t.(types.MapType), depth)
	case *array.List:
		return e.list(dst, a, i, t.(types.ArrayType), depth)
	case *array.Binary:
		return e.text(dst, base64.StdEncoding.EncodeToString(a.Value(i))), nil
	}
	return e.scalar(dst, a, i, t)
}

func (e *jsonEncoder) list(dst []byte, a *array.List, i int, t types.ArrayType, depth int) ([]byte, error) {
	start, end := a.ValueOffsets(i)
	dst = append(dst, '[')
	for k := start; k < end; k++ {
		if k > start {
			dst = append(dst, ',')
		}
		var err error
		if dst, err = e.value(dst, a.ListValues(), int(k), t.Element, depth+1); err != nil {
			return nil, err
		}
	}
	return append(dst, ']'), nil
}

func (e *jsonEncoder) mapValue(dst []byte, a *array.Map, i int, t types.MapType, depth int) ([]byte, error) {
	start, end := a.ValueOffsets(i)
	dst = append(dst, '{')
	for k := start; k < end; k++ {
		if k > start {
			dst = append(dst, ',')
		}
		key, err := e.cells.plain.Append(nil, a.Keys(), int(k), t.Key)
		if err != nil {
			return nil, err
		}
		dst = append(e.text(dst, string(key)), ':')
		if dst, err = e.value(dst, a.Items(), int(k), t.Value, depth+1); err != nil {
			return nil, err
		}
	}
	return append(dst, '}'), nil
}

// scalar writes numbers and booleans bare and all else as text; numbers that JSON cannot say are text too.
func (e *jsonEncoder) scalar(dst []byte, a arrow.Array, i int, t types.DataType) ([]byte, error) {
	var err error
	if e.cell, err = e.cells.append(e.cell[:0], a, i, t); err != nil {
		return nil, err
	}
	if bare(a, i, t) {
		return append(dst, e.cell...), nil
	}
	return e.text(dst, string(e.cell)), nil
}

func bare(a arrow.Array, i int, t types.DataType) bool {
	switch t.(type) {
	case types.BooleanType, types.ByteType, types.ShortType, types.IntType, types.LongType, types.DecimalType:
		return true
	}
	switch a := a.(type) {
	case *array.Float64:
		return finite(a.Value(i))
	case *array.Float32:
		return finite(float64(a.Value(i)))
	}
	return false
}

func finite(x float64) bool { return !math.IsNaN(x) && !math.IsInf(x, 0) }

// text quotes a text as Jackson does.
func (e *jsonEncoder) text(dst []byte, s string) []byte {
	const digits = "0123456789ABCDEF"
	point := func(c uint16) {
		dst = append(dst, '\\', 'u', digits[c>>12], digits[c>>8&15], digits[c>>4&15], digits[c&15])
	}
	dst = append(dst, '"')
	for i, r := range s {
		switch at := strings.IndexRune("\"\\\b\f\n\r\t", r); {
		case at >= 0:
			dst = append(dst, '\\', "\"\\bfnrt"[at])
		case r < ' ':
			point(uint16(r))
		case e.ascii && r > 0xFFFF:
			high, low := utf16.EncodeRune(r)
			point(uint16(high))
			point(uint16(low))
		case e.ascii && r > '~':
			point(uint16(r))
		default:
			dst = append(dst, s[i:i+utf8.RuneLen(r)]...)
		}
	}
	return append(dst, '"')
}
