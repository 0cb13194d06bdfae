package duckexec

import (
	"unsafe"

	b "github.com/duckdb/duckdb-go-bindings"
)

// tableFunction is a table function of ours, with callbacks of callbacks.go.
type tableFunction struct {
	name            string
	params          []duckType
	bind, init, run unsafe.Pointer
}

func tableFunctions() []tableFunction {
	bigint, text := duckType{id: b.TypeBigInt}, duckType{id: b.TypeVarchar}
	texts := duckType{id: b.TypeList, children: []duckType{text}}
	return []tableFunction{
		{textFunction, []duckType{text, texts, text, text, texts}, textBindCallback(), textInitCallback(), textRunCallback()},
		{rangeFunction, []duckType{bigint, bigint, bigint}, rangeBindCallback(), rangeInitCallback(), rangeRunCallback()},
		{scanFunction, []duckType{bigint}, scanBindCallback(), scanInitCallback(), scanRunCallback()},
	}
}

// registerTable makes a table function known on a connection; the engine is what it finds as extra info.
func (e *Engine) registerTable(conn *Conn, t tableFunction) error {
	f := b.CreateTableFunction()
	defer b.DestroyTableFunction(&f)
	b.TableFunctionSetName(f, t.name)
	for _, param := range t.params {
		withLogical(param, func(lt b.LogicalType) { b.TableFunctionAddParameter(f, lt) })
	}
	b.TableFunctionSetExtraInfo(f, newHandle(e), dropCallback())
	b.TableFunctionSetBind(f, t.bind)
	b.TableFunctionSetInit(f, t.init)
	b.TableFunctionSetFunction(f, t.run)
	b.TableFunctionSupportsProjectionPushdown(f, true)
	if b.RegisterTableFunction(conn.raw, f) != b.StateSuccess {
		return &Error{Kind: KindInternal, Type: "Internal", Message: "cannot register " + t.name}
	}
	return nil
}
