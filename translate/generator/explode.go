package generator

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/function"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

var (
	// One row even when there are no elements.
	orOneNull  = ducksql.MustTemplate(`CASE WHEN $1 IS NULL OR len($1) = 0 THEN [NULL] ELSE $1 END`)
	positions  = ducksql.MustTemplate(`range(len($1))`)
	nullAtNone = ducksql.MustTemplate(`CASE WHEN $1 IS NULL OR len($1) = 0 THEN [NULL] ELSE range(len($1)) END`)
	mapEntries = ducksql.MustTemplate(`map_entries($1)`)
)

// generate unnests in a SELECT list, which keeps the order of rows; the block above reads the columns.
func (g *generator) generate(p *analyzed.Generate, outer *scope, need analyzed.ColumnSet) (*block, error) {
	below := need.With(p.Generator)
	in, err := g.rows(p.Input, outer, below)
	if err != nil {
		return nil, err
	}
	if !in.open() || profileOf(p.Generator).readsComputed(in, isComputed) || len(in.orders) > 0 {
		in = g.wrapped(in, nil)
	}
	e := &exploding{generator: g, plan: p, low: g.lowerer(in, outer), in: in}
	switch name := p.Generator.Callee.FunctionName(); name {
	case "explode", "explode_outer":
		return e.explode(false)
	case "posexplode", "posexplode_outer":
		return e.explode(true)
	case "inline", "inline_outer":
		return e.inline()
	case "stack":
		return e.stack()
	case "json_tuple":
		return e.jsonTuple()
	case "variant_explode", "variant_explode_outer":
		return e.variantEntries()
	default:
		return nil, sparkerr.NotImplemented("the generator "+name, p.Generator.Origin())
	}
}

// exploding is one generator being generated over a block.
type exploding struct {
	*generator
	plan *analyzed.Generate
	low  *lowerer
	in   *block
}

// list lowers the argument to a list and makes a hidden column of it when it is not a plain name, because it is printed several times.
func (e *exploding) list() (ducksql.Expr, types.DataType, error) {
	arg := e.plan.Generator.Args[0]
	sql, err := e.low.Lower(arg)
	if err != nil {
		return nil, nil, err
	}
	t := valueType(arg.Type())
	if _, isMap := t.(types.MapType); isMap {
		sql = template(mapEntries, sql)
	}
	if _, null := t.(types.NullType); null {
		sql = ducksql.CastTo(ducksql.Null{}, "INTEGER[]")
	}
	if isAtomic(sql) {
		return sql, t, nil
	}
	id := e.hidden()
	e.in.bind(id, &binding{expr: sql, ops: 1})
	e.in = e.wrapped(e.in, nil)
	return column(id), t, nil
}

// unnested adds the elements of a list, and their positions when asked, and returns the ids of both.
func (e *exploding) unnested(list ducksql.Expr, withPosition bool) (element, position analyzed.ColumnID) {
	element = e.hidden()
	elements, numbers := list, template(positions, list)
	if e.plan.Outer {
		elements, numbers = template(orOneNull, list), template(nullAtNone, list)
	}
	if withPosition {
		position = e.hidden()
		e.in.bind(position, &binding{expr: ducksql.Func("unnest", numbers), ops: 1, volatile: true})
	}
	e.in.bind(element, &binding{expr: ducksql.Func("unnest", elements), ops: 1, volatile: true})
	e.in = e.wrapped(e.in, nil)
	return element, position
}

// bindOutput binds the generator's columns to expressions over the unnested element.
func (e *exploding) bindOutput(values []ducksql.Expr) *block {
	for i, c := range e.plan.Columns {
		if id, ok := values[i].(ducksql.Ident); ok {
			e.in.bindName(c.ID, id.Parts...)
			continue
		}
		e.in.bind(c.ID, &binding{expr: values[i], ops: 1})
	}
	return e.in
}

func (e *exploding) explode(withPosition bool) (*block, error) {
	list, t, err := e.list()
	if err != nil {
		return nil, err
	}
	element, position := e.unnested(list, withPosition)
	var values []ducksql.Expr
	if withPosition {
		values = append(values, ducksql.CastTo(column(position), ducksql.Integer))
	}
	if _, isMap := t.(types.MapType); isMap {
		for _, name := range []string{"key", "value"} {
			values = append(values, &ducksql.FieldOf{Base: column(element), Name: name})
		}
	} else {
		values = append(values, column(element))
	}
	if len(values) != len(e.plan.Columns) {
		return nil, internal("a generator has another number of columns than its plan")
	}
	return e.bindOutput(values), nil
}

// inline makes a row of every struct; a NULL struct is a row of NULLs.
func (e *exploding) inline() (*block, error) {
	list, t, err := e.list()
	if err != nil {
		return nil, err
	}
	array, ok := t.(types.ArrayType)
	if !ok {
		return nil, internal("inline() over " + t.SimpleString())
	}
	row, ok := array.Element.(types.StructType)
	if !ok || len(row.Fields) != len(e.plan.Columns) {
		return nil, internal("inline() over " + t.SimpleString())
	}
	element, _ := e.unnested(list, false)
	values := make([]ducksql.Expr, len(row.Fields))
	for i, name := range function.FieldNames(row) {
		values[i] = &ducksql.FieldOf{Base: column(element), Name: name}
	}
	return e.bindOutput(values), nil
}

// stack lays its values out in rows; the last row is filled up with NULLs.
func (e *exploding) stack() (*block, error) {
	args := e.plan.Generator.Args
	count, ok := args[0].(*analyzed.Literal)
	n, isInt := int64(0), false
	if ok {
		n, isInt = count.Value.(int64)
	}
	if !isInt || n < 1 {
		return nil, internal("the number of rows of stack() is not a literal")
	}
	width := len(e.plan.Columns)
	rows := &ducksql.List{}
	for r := range int(n) {
		row := &ducksql.Struct{}
		for i, c := range e.plan.Columns {
			cell, err := e.cell(args[1:], r*width+i, c.Type)
			if err != nil {
				return nil, err
			}
			row.Names, row.Values = append(row.Names, "f"+itoa(i)), append(row.Values, cell)
		}
		rows.Items = append(rows.Items, row)
	}
	element := e.hidden()
	e.in.bind(element, &binding{expr: ducksql.Func("unnest", rows), ops: 1, volatile: true})
	e.in = e.wrapped(e.in, nil)
	values := make([]ducksql.Expr, width)
	for i := range values {
		values[i] = &ducksql.FieldOf{Base: column(element), Name: "f" + itoa(i)}
	}
	return e.bindOutput(values), nil
}

func (e *exploding) cell(values []analyzed.Expr, at int, t types.DataType) (ducksql.Expr, error) {
	if at >= len(values) {
		return literal(nil, t, sparkerr.Origin{})
	}
	sql, err := e.low.Lower(values[at])
	if err != nil {
		return nil, err
	}
	return e.low.CastTo(sql, values[at].Type(), t, analyzed.Legacy, values[at].Origin())
}

// variantEntries makes a row of every element or member of a variant.
func (e *exploding) variantEntries() (*block, error) {
	arg, err := e.low.Lower(e.plan.Generator.Args[0])
	if err != nil {
		return nil, err
	}
	entry := types.StructType{Fields: []types.Field{{Name: "pos", Type: types.Int}, {Name: "key", Type: types.String}, {Name: "value", Type: types.Variant}}}
	list, err := e.low.Native("variant_entries", types.ArrayType{Element: entry}, arg)
	if err != nil {
		return nil, err
	}
	id := e.hidden()
	e.in.bind(id, &binding{expr: list, ops: 1})
	e.in = e.wrapped(e.in, nil)
	element, _ := e.unnested(column(id), false)
	values := make([]ducksql.Expr, len(entry.Fields))
	for i, f := range entry.Fields {
		values[i] = &ducksql.FieldOf{Base: column(element), Name: f.Name}
	}
	return e.bindOutput(values), nil
}

// jsonTuple makes one row of top-level members; they are NULL when the text is no object.
func (e *exploding) jsonTuple() (*block, error) {
	args, err := e.low.all(e.plan.Generator.Args)
	if err != nil {
		return nil, err
	}
	if len(args) != len(e.plan.Columns)+1 {
		return nil, internal("json_tuple() has another number of columns than its plan")
	}
	values := make([]ducksql.Expr, len(e.plan.Columns))
	for i := range values {
		values[i] = e.native("json_field", ducksql.Varchar, args[0], args[i+1])
	}
	return e.bindOutput(values), nil
}
