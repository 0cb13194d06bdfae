package duckexec

import (
	"sync"
	"sync/atomic"

	"github.com/apache/arrow-go/v18/arrow"
	b "github.com/duckdb/duckdb-go-bindings"
)

// Handle names registered batches: `SELECT ... FROM sparkduck_scan(<handle>) AS t(a, b)`. The scan's own column names
// are c0, c1, ...
type Handle int64

// sourceRegistry maps handles to retained batches.
type sourceRegistry struct {
	mu   sync.RWMutex
	next Handle
	open map[Handle]*source
}

// source is retained Arrow data. Any number of scans may read it, at the same time and again.
type source struct {
	refs    atomic.Int64
	columns []sourceColumn
	batches []arrow.RecordBatch
	rows    int64
	bytes   int64
}

type sourceColumn struct {
	typ  arrow.DataType
	duck duckType
}

// RegisterBatches retains the batches until Release of the handle and until no running statement reads them.
func (e *Engine) RegisterBatches(schema *arrow.Schema, batches []arrow.RecordBatch) (Handle, error) {
	s := &source{batches: batches}
	for _, f := range schema.Fields() {
		duck, err := storageType(f.Type, 0)
		if err != nil {
			return 0, err
		}
		s.columns = append(s.columns, sourceColumn{typ: f.Type, duck: duck})
	}
	for _, rec := range batches {
		if int(rec.NumCols()) != len(s.columns) {
			return 0, &Error{Kind: KindInternal, Type: "Internal", Message: "a batch has another number of columns than its schema"}
		}
		rec.Retain()
		s.rows += rec.NumRows()
		s.bytes += batchBytes(rec)
	}
	s.refs.Store(1)
	r := &e.sources
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.open == nil {
		r.open = map[Handle]*source{}
	}
	r.next++
	r.open[r.next] = s
	return r.next, nil
}

// ReleaseBatches forgets the handle. Statements that read it go on.
func (e *Engine) ReleaseBatches(h Handle) {
	r := &e.sources
	r.mu.Lock()
	s := r.open[h]
	delete(r.open, h)
	r.mu.Unlock()
	if s != nil {
		s.release()
	}
}

// SourceColumns are the DuckDB types of the columns that a scan of the handle gives.
func (e *Engine) SourceColumns(h Handle) ([]string, bool) {
	s := e.sources.get(h)
	if s == nil {
		return nil, false
	}
	defer s.release()
	types := make([]string, len(s.columns))
	for i, c := range s.columns {
		types[i] = c.duck.String()
	}
	return types, true
}

// RetainedBytes is the memory of all registered batches.
func (e *Engine) RetainedBytes() int64 {
	e.sources.mu.RLock()
	defer e.sources.mu.RUnlock()
	var total int64
	for _, s := range e.sources.open {
		total += s.bytes
	}
	return total
}

// get takes a reference on the source.
func (r *sourceRegistry) get(h Handle) *source {
	r.mu.RLock()
	defer r.mu.RUnlock()
	s := r.open[h]
	if s != nil {
		s.refs.Add(1)
	}
	return s
}

func (s *source) release() {
	if s.refs.Add(-1) == 0 {
		for _, rec := range s.batches {
			rec.Release()
		}
		s.batches = nil
	}
}

func batchBytes(rec arrow.RecordBatch) int64 {
	var total int64
	for _, col := range rec.Columns() {
		total += dataBytes(col.Data(), 0)
	}
	return total
}

func dataBytes(d arrow.ArrayData, depth int) int64 {
	var total int64
	if depth > maxTypeDepth {
		return 0
	}
	for _, buf := range d.Buffers() {
		if buf != nil {
			total += int64(buf.Len())
		}
	}
	for _, child := range d.Children() {
		total += dataBytes(child, depth+1)
	}
	return total
}

// storageType is the DuckDB type that a column of an Arrow type is scanned as: intervals of Spark's storage (months as
// INTEGER, durations as BIGINT microseconds), timestamps in microseconds, dictionaries as their values.
func storageType(typ arrow.DataType, depth int) (duckType, error) {
	if depth > maxTypeDepth {
		return duckType{}, errTypeDepth
	}
	if id, ok := storageIDs[typ.ID()]; ok {
		return duckType{id: id}, nil
	}
	switch t := typ.(type) {
	case *arrow.TimestampType:
		if t.TimeZone != "" {
			return duckType{id: b.TypeTimestampTZ}, nil
		}
		return duckType{id: b.TypeTimestamp}, nil
	case *arrow.DictionaryType:
		return storageType(t.ValueType, depth+1)
	case arrow.ExtensionType:
		return storageType(t.StorageType(), depth+1)
	case arrow.DecimalType:
		if t.GetPrecision() <= 38 {
			return decimalDuckType(int(t.GetPrecision()), int(t.GetScale())), nil
		}
	case *arrow.MapType:
		return nestedStorage(b.TypeMap, []arrow.Field{t.KeyField(), t.ItemField()}, depth)
	case arrow.ListLikeType:
		return nestedStorage(b.TypeList, []arrow.Field{t.ElemField()}, depth)
	case *arrow.StructType:
		return nestedStorage(b.TypeStruct, t.Fields(), depth)
	}
	return duckType{}, &Error{Kind: KindUnsupported, Type: "Not implemented", Message: "cannot scan columns of Arrow type " + typ.String()}
}

func nestedStorage(id b.Type, fields []arrow.Field, depth int) (duckType, error) {
	t := duckType{id: id}
	for _, f := range fields {
		child, err := storageType(f.Type, depth+1)
		if err != nil {
			return t, err
		}
		t.children = append(t.children, child)
		t.names = append(t.names, f.Name)
	}
	if id == b.TypeStruct {
		t.names = PhysicalFieldNames(t.names)
	}
	return t, nil
}

func decimalDuckType(precision, scale int) duckType {
	t := duckType{id: b.TypeDecimal, width: uint8(precision), scale: uint8(scale)}
	switch {
	case precision <= 4:
		t.internal = b.TypeSmallInt
	case precision <= 9:
		t.internal = b.TypeInteger
	case precision <= 18:
		t.internal = b.TypeBigInt
	default:
		t.internal = b.TypeHugeInt
	}
	return t
}

var storageIDs = map[arrow.Type]b.Type{
	arrow.NULL: b.TypeSQLNull, arrow.BOOL: b.TypeBoolean, arrow.INT8: b.TypeTinyInt, arrow.INT16: b.TypeSmallInt,
	arrow.INT32: b.TypeInteger, arrow.INT64: b.TypeBigInt, arrow.UINT8: b.TypeUTinyInt, arrow.UINT16: b.TypeUSmallInt,
	arrow.UINT32: b.TypeUInteger, arrow.UINT64: b.TypeUBigInt, arrow.FLOAT16: b.TypeFloat, arrow.FLOAT32: b.TypeFloat,
	arrow.FLOAT64: b.TypeDouble, arrow.STRING: b.TypeVarchar, arrow.LARGE_STRING: b.TypeVarchar,
	arrow.STRING_VIEW: b.TypeVarchar, arrow.BINARY: b.TypeBlob, arrow.LARGE_BINARY: b.TypeBlob,
	arrow.BINARY_VIEW: b.TypeBlob, arrow.FIXED_SIZE_BINARY: b.TypeBlob, arrow.DATE32: b.TypeDate,
	arrow.DATE64: b.TypeDate, arrow.TIME32: b.TypeTime, arrow.TIME64: b.TypeTime, arrow.DURATION: b.TypeBigInt,
	arrow.INTERVAL_MONTHS: b.TypeInteger, arrow.INTERVAL_DAY_TIME: b.TypeBigInt,
	arrow.INTERVAL_MONTH_DAY_NANO: b.TypeInterval,
}

// logical makes the DuckDB type; the caller destroys it.
func (t duckType) logical() b.LogicalType {
	if t.id == b.TypeDecimal {
		return b.CreateDecimalType(t.width, t.scale)
	}
	if len(t.children) == 0 {
		return b.CreateLogicalType(t.id)
	}
	children := make([]b.LogicalType, len(t.children))
	for i, c := range t.children {
		children[i] = c.logical()
	}
	defer func() {
		for i := range children {
			b.DestroyLogicalType(&children[i])
		}
	}()
	switch t.id {
	case b.TypeList:
		return b.CreateListType(children[0])
	case b.TypeMap:
		return b.CreateMapType(children[0], children[1])
	}
	return b.CreateStructType(children, t.names)
}
