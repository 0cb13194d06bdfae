package duckexec

import (
	"fmt"
	"sync"

	b "github.com/duckdb/duckdb-go-bindings"

	"github.com/sparkduck/sparkduck/duckexec/native"
)

// NativeCall names a kernel and the DuckDB type its result must have, as the SQL text of a type.
type NativeCall struct {
	Kernel string
	Result string
}

// nativeRegistry remembers which kernels were registered: DuckDB cannot unregister a function.
type nativeRegistry struct {
	mu    sync.Mutex
	table *native.Table
	done  map[string]bool // by name in SQL
}

// scalarBinding is a registered kernel.
type scalarBinding struct {
	kernel *native.Kernel
	result native.Type
}

// EnsureNatives registers the kernels that a statement calls and that are not registered yet. The name of each in SQL
// is Kernel.SQLName.
func (e *Engine) EnsureNatives(calls []NativeCall) error {
	if len(calls) == 0 {
		return nil
	}
	r := &e.natives
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, call := range calls {
		k, ok := r.table.Lookup(call.Kernel)
		if !ok {
			return &Error{Kind: KindInternal, Type: "Internal", Message: "there is no native function " + call.Kernel}
		}
		name := k.SQLName(call.Result)
		if r.done[name] {
			continue
		}
		if err := e.registerNative(name, k, call.Result); err != nil {
			return err
		}
		if r.done == nil {
			r.done = map[string]bool{}
		}
		r.done[name] = true
	}
	return nil
}

func (e *Engine) registerNative(name string, k *native.Kernel, resultText string) error {
	conn, err := e.Acquire(Settings{})
	if err != nil {
		return err
	}
	defer conn.Release()
	result := duckTypeOf(k.Result)
	if k.Result.ID == native.Any {
		if result, err = conn.typeOfText(resultText); err != nil {
			return err
		}
	}
	nativeResult, err := result.native()
	if err != nil {
		return err
	}
	f := b.CreateScalarFunction()
	defer b.DestroyScalarFunction(&f)
	b.ScalarFunctionSetName(f, name)
	for _, p := range k.Params {
		withLogical(duckTypeOf(p), func(lt b.LogicalType) { b.ScalarFunctionAddParameter(f, lt) })
	}
	if k.Rest {
		withLogical(duckType{id: b.TypeAny}, func(lt b.LogicalType) { b.ScalarFunctionSetVarargs(f, lt) })
	}
	withLogical(result, func(lt b.LogicalType) { b.ScalarFunctionSetReturnType(f, lt) })
	if k.Nulls {
		b.ScalarFunctionSetSpecialHandling(f)
	}
	if k.Volatile {
		b.ScalarFunctionSetVolatile(f)
	}
	b.ScalarFunctionSetExtraInfo(f, newHandle(&scalarBinding{kernel: k, result: nativeResult}), dropCallback())
	b.ScalarFunctionSetFunction(f, scalarCallback())
	if b.RegisterScalarFunction(conn.raw, f) != b.StateSuccess {
		return &Error{Kind: KindInternal, Type: "Internal", Message: fmt.Sprintf("cannot register the native function %s", name)}
	}
	return nil
}

func withLogical(t duckType, do func(lt b.LogicalType)) {
	lt := t.logical()
	do(lt)
	b.DestroyLogicalType(&lt)
}

// typeOfText lets DuckDB read the SQL text of a type.
func (c *Conn) typeOfText(text string) (duckType, error) {
	var st b.PreparedStatement
	defer b.DestroyPrepare(&st)
	if b.Prepare(c.raw, "SELECT CAST(NULL AS "+text+")", &st) != b.StateSuccess {
		return duckType{}, parseError(b.PrepareError(st))
	}
	lt := b.PreparedStatementColumnLogicalType(st, 0)
	defer b.DestroyLogicalType(&lt)
	return readType(lt, 0)
}

// run computes one chunk.
func (s *scalarBinding) run(chunk b.DataChunk, out b.Vector) error {
	args := make([]*native.Vector, int(b.DataChunkGetColumnCount(chunk)))
	for i := range args {
		var err error
		if args[i], err = s.argument(i, b.DataChunkGetVector(chunk, b.IdxT(i))); err != nil {
			return err
		}
	}
	result, err := s.kernel.Compute(args, int(b.DataChunkGetSize(chunk)), s.result)
	if err != nil {
		return err
	}
	return flush(out, result, 0)
}

func (s *scalarBinding) argument(i int, raw b.Vector) (*native.Vector, error) {
	if i < len(s.kernel.Params) {
		if t := s.kernel.Params[i]; t.ID != native.Any {
			return nativeView(raw, t), nil
		}
	}
	lt := b.VectorGetColumnType(raw)
	t, err := readType(lt, 0)
	b.DestroyLogicalType(&lt)
	if err != nil {
		return nil, err
	}
	nt, err := t.native()
	if err != nil {
		return nil, err
	}
	return nativeView(raw, nt), nil
}

// nativeView is a kernel's view of a vector and its children.
func nativeView(raw b.Vector, t native.Type) *native.Vector {
	v := &native.Vector{Type: t, Data: b.VectorGetData(raw), Valid: b.VectorGetValidity(raw)}
	switch t.ID {
	case native.List:
		v.Children = []*native.Vector{nativeView(b.ListVectorGetChild(raw), t.Children[0])}
	case native.Map:
		entries := b.ListVectorGetChild(raw)
		v.Children = []*native.Vector{
			nativeView(b.StructVectorGetChild(entries, 0), t.Children[0]),
			nativeView(b.StructVectorGetChild(entries, 1), t.Children[1]),
		}
	case native.Struct:
		for i, c := range t.Children {
			v.Children = append(v.Children, nativeView(b.StructVectorGetChild(raw, b.IdxT(i)), c))
		}
	}
	return v
}

// flush writes a kernel's result to rows [at, ...) of a vector.
func flush(dst b.Vector, o *native.Builder, at int) error {
	switch o.Type.ID {
	case native.Varchar, native.Blob:
		flushText(dst, o, at)
	case native.List, native.Map:
		if err := flushList(dst, o, at); err != nil {
			return err
		}
	case native.Struct:
		for i, c := range o.Children {
			if err := flush(b.StructVectorGetChild(dst, b.IdxT(i)), c, at); err != nil {
				return err
			}
		}
	default:
		copy(slots[byte](b.VectorGetData(dst), at*o.Type.Size(), len(o.Bytes)), o.Bytes)
	}
	next := 0
	setNulls(dst, at, o.Rows, func(i int) bool {
		if next < len(o.Nulls) && o.Nulls[next] == i {
			next++
			return true
		}
		return false
	})
	return nil
}

func flushText(dst b.Vector, o *native.Builder, at int) {
	w := newTextWriter(dst, at, o.Rows)
	start := 0
	for i, end := range o.Ends {
		if s := o.Bytes[start:end]; len(s) > inlineLength {
			w.mark(i, s, start)
		} else {
			w.inline(i, s)
		}
		start = end
	}
	w.finish(o.Bytes)
}

func flushList(dst b.Vector, o *native.Builder, at int) error {
	size, total := int(b.ListVectorGetSize(dst)), o.Children[0].Rows
	if b.ListVectorReserve(dst, b.IdxT(size+total)) != b.StateSuccess || b.ListVectorSetSize(dst, b.IdxT(size+total)) != b.StateSuccess {
		return fmt.Errorf("cannot reserve %d list elements", total)
	}
	entries, start := slots[listEntry](b.VectorGetData(dst), at, o.Rows), 0
	for i, end := range o.Ends {
		entries[i] = listEntry{offset: uint64(size + start), length: uint64(end - start)}
		start = end
	}
	child := b.ListVectorGetChild(dst)
	if o.Type.ID == native.List {
		return flush(child, o.Children[0], size)
	}
	for i, c := range o.Children {
		if err := flush(b.StructVectorGetChild(child, b.IdxT(i)), c, size); err != nil {
			return err
		}
	}
	return nil
}

var nativeIDs = map[b.Type]native.TypeID{
	b.TypeAny: native.Any, b.TypeSQLNull: native.Null, b.TypeBoolean: native.Boolean, b.TypeTinyInt: native.TinyInt,
	b.TypeSmallInt: native.SmallInt, b.TypeInteger: native.Integer, b.TypeBigInt: native.BigInt,
	b.TypeHugeInt: native.HugeInt, b.TypeFloat: native.Float, b.TypeDouble: native.Double, b.TypeDecimal: native.Decimal,
	b.TypeVarchar: native.Varchar, b.TypeBlob: native.Blob, b.TypeDate: native.Date, b.TypeTime: native.Time,
	b.TypeTimestamp: native.Timestamp, b.TypeTimestampTZ: native.TimestampTZ, b.TypeInterval: native.Interval,
	b.TypeList: native.List, b.TypeStruct: native.Struct, b.TypeMap: native.Map,
}

// native is the type as kernels see it.
func (t duckType) native() (native.Type, error) {
	id, ok := nativeIDs[t.id]
	if !ok {
		return native.Type{}, &Error{Kind: KindUnsupported, Type: "Not implemented", Message: fmt.Sprintf("native functions do not take %s", t)}
	}
	n := native.Type{ID: id, Width: int(t.width), Scale: int(t.scale), Names: t.names}
	for _, c := range t.children {
		child, err := c.native()
		if err != nil {
			return n, err
		}
		n.Children = append(n.Children, child)
	}
	return n, nil
}

// duckTypeOf is the inverse of native.
func duckTypeOf(n native.Type) duckType {
	if n.ID == native.Decimal {
		return decimalDuckType(n.Width, n.Scale)
	}
	t := duckType{names: n.Names}
	for id, nativeID := range nativeIDs {
		if nativeID == n.ID {
			t.id = id
		}
	}
	for _, c := range n.Children {
		t.children = append(t.children, duckTypeOf(c))
	}
	return t
}
