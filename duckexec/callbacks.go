package duckexec

/*
#include <stdint.h>
#include <stdlib.h>

void sparkduckScanBind(void *info);
void sparkduckScanInit(void *info);
void sparkduckScanRun(void *info, void *chunk);
void sparkduckTextBind(void *info);
void sparkduckTextInit(void *info);
void sparkduckTextRun(void *info, void *chunk);
void sparkduckRangeBind(void *info);
void sparkduckRangeInit(void *info);
void sparkduckRangeRun(void *info, void *chunk);
void sparkduckScalar(void *info, void *chunk, void *out);
void sparkduckDrop(void *data);
*/
import "C"

import (
	"fmt"
	"runtime/cgo"
	"runtime/debug"
	"unsafe"

	b "github.com/duckdb/duckdb-go-bindings"
)

// dropper is a value behind a handle that wants to know when DuckDB has let go of it.
type dropper interface{ drop() }

// newHandle puts a Go value behind a C pointer that DuckDB can carry; dropCallback frees it.
func newHandle(v any) unsafe.Pointer {
	p := C.malloc(C.size_t(unsafe.Sizeof(cgo.Handle(0))))
	*(*cgo.Handle)(p) = cgo.NewHandle(v)
	return p
}

func fromHandle[T any](p unsafe.Pointer) T { return (*(*cgo.Handle)(p)).Value().(T) }

func dropCallback() unsafe.Pointer { return unsafe.Pointer(C.sparkduckDrop) }

//export sparkduckDrop
func sparkduckDrop(p unsafe.Pointer) {
	if p == nil {
		return
	}
	h := *(*cgo.Handle)(p)
	v := h.Value()
	h.Delete()
	C.free(p)
	if d, ok := v.(dropper); ok {
		d.drop()
	}
}

// guard runs a callback's body and reports its error or panic; a panic must not unwind into C++.
func guard(report func(string), body func() error) {
	defer func() {
		if p := recover(); p != nil {
			report(fmt.Sprintf("panic in a native function: %v\n%s", p, debug.Stack()))
		}
	}()
	if err := body(); err != nil {
		report(err.Error())
	}
}

//export sparkduckScanBind
func sparkduckScanBind(p unsafe.Pointer) {
	info := b.BindInfo{Ptr: p}
	guard(func(text string) { b.BindSetError(info, text) }, func() error {
		return fromHandle[*Engine](b.BindGetExtraInfo(info)).bindScan(info)
	})
}

//export sparkduckScanInit
func sparkduckScanInit(p unsafe.Pointer) {
	info := b.InitInfo{Ptr: p}
	guard(func(text string) { b.InitSetError(info, text) }, func() error {
		return initScan(info)
	})
}

//export sparkduckScanRun
func sparkduckScanRun(p, chunk unsafe.Pointer) {
	info := b.FunctionInfo{Ptr: p}
	guard(func(text string) { b.FunctionSetError(info, text) }, func() error {
		return fromHandle[*scanState](b.FunctionGetInitData(info)).run(b.DataChunk{Ptr: chunk})
	})
}

//export sparkduckTextBind
func sparkduckTextBind(p unsafe.Pointer) {
	info := b.BindInfo{Ptr: p}
	guard(func(text string) { b.BindSetError(info, text) }, func() error {
		return fromHandle[*Engine](b.BindGetExtraInfo(info)).bindText(info)
	})
}

//export sparkduckTextInit
func sparkduckTextInit(p unsafe.Pointer) {
	info := b.InitInfo{Ptr: p}
	guard(func(text string) { b.InitSetError(info, text) }, func() error { return initText(info) })
}

//export sparkduckTextRun
func sparkduckTextRun(p, chunk unsafe.Pointer) {
	info := b.FunctionInfo{Ptr: p}
	guard(func(text string) { b.FunctionSetError(info, text) }, func() error {
		return fromHandle[*textScan](b.FunctionGetInitData(info)).run(b.DataChunk{Ptr: chunk})
	})
}

//export sparkduckRangeBind
func sparkduckRangeBind(p unsafe.Pointer) {
	info := b.BindInfo{Ptr: p}
	guard(func(text string) { b.BindSetError(info, text) }, func() error {
		return fromHandle[*Engine](b.BindGetExtraInfo(info)).bindRange(info)
	})
}

//export sparkduckRangeInit
func sparkduckRangeInit(p unsafe.Pointer) {
	info := b.InitInfo{Ptr: p}
	guard(func(text string) { b.InitSetError(info, text) }, func() error { return initRange(info) })
}

//export sparkduckRangeRun
func sparkduckRangeRun(p, chunk unsafe.Pointer) {
	info := b.FunctionInfo{Ptr: p}
	guard(func(text string) { b.FunctionSetError(info, text) }, func() error {
		return fromHandle[*rangeScan](b.FunctionGetInitData(info)).run(b.DataChunk{Ptr: chunk})
	})
}

//export sparkduckScalar
func sparkduckScalar(p, chunk, out unsafe.Pointer) {
	info := b.FunctionInfo{Ptr: p}
	guard(func(text string) { b.ScalarFunctionSetError(info, text) }, func() error {
		return fromHandle[*scalarBinding](b.ScalarFunctionGetExtraInfo(info)).run(b.DataChunk{Ptr: chunk}, b.Vector{Ptr: out})
	})
}

func scanBindCallback() unsafe.Pointer  { return unsafe.Pointer(C.sparkduckScanBind) }
func scanInitCallback() unsafe.Pointer  { return unsafe.Pointer(C.sparkduckScanInit) }
func scanRunCallback() unsafe.Pointer   { return unsafe.Pointer(C.sparkduckScanRun) }
func textBindCallback() unsafe.Pointer  { return unsafe.Pointer(C.sparkduckTextBind) }
func textInitCallback() unsafe.Pointer  { return unsafe.Pointer(C.sparkduckTextInit) }
func textRunCallback() unsafe.Pointer   { return unsafe.Pointer(C.sparkduckTextRun) }
func rangeBindCallback() unsafe.Pointer { return unsafe.Pointer(C.sparkduckRangeBind) }
func rangeInitCallback() unsafe.Pointer { return unsafe.Pointer(C.sparkduckRangeInit) }
func rangeRunCallback() unsafe.Pointer  { return unsafe.Pointer(C.sparkduckRangeRun) }
func scalarCallback() unsafe.Pointer    { return unsafe.Pointer(C.sparkduckScalar) }
