package generator

import (
	"slices"
	"strconv"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
)

// block is a SELECT under construction. Its columns are expressions over its
// FROM clause, so that operators can still be fused into it; wrapped makes a
// new block that reads it as a subquery.
type block struct {
	with     *ducksql.With
	from     ducksql.From
	where    []ducksql.Expr
	groupBy  *ducksql.GroupBy
	grouped  bool // GROUP BY or aggregates: where becomes HAVING
	having   []ducksql.Expr
	windowed bool
	distinct bool
	orders   []order
	limited  bool
	limit    *int64
	offset   int64

	// set is a finished query with exactly the block's columns; nothing can be fused into it.
	set ducksql.Query

	columns []analyzed.ColumnID
	byID    map[analyzed.ColumnID]*binding
	depth   int // of nested SELECTs
}

// binding is a column of a block.
type binding struct {
	expr     ducksql.Expr
	ops      int  // operators in expr; 0 for names and constants
	volatile bool // yields another value at each evaluation
	window   bool // holds a window call
	constant bool // a literal
}

// plain reports whether the column is a mere name.
func (b *binding) plain() bool {
	_, ok := b.expr.(ducksql.Ident)
	return ok
}

// order is a sort key. ref names the column that the key is, 0 for other expressions.
type order struct {
	ducksql.Order
	ref analyzed.ColumnID
}

func newBlock(from ducksql.From) *block {
	return &block{from: from, byID: map[analyzed.ColumnID]*binding{}, depth: 1}
}

func (b *block) bind(id analyzed.ColumnID, to *binding) {
	if _, ok := b.byID[id]; !ok {
		b.columns = append(b.columns, id)
	}
	b.byID[id] = to
}

// bindName binds a column to a name of the FROM clause.
func (b *block) bindName(id analyzed.ColumnID, parts ...string) {
	b.bind(id, &binding{expr: ducksql.Ident{Parts: parts}})
}

// open reports whether rows can still be filtered and columns computed freely: only FROM and WHERE so far.
func (b *block) open() bool {
	return !b.grouped && !b.windowed && !b.distinct && !b.limited && b.set == nil
}

// bare reports whether the FROM clause alone says all there is to say about the rows.
func (b *block) bare() bool {
	if !b.open() || len(b.where) > 0 || len(b.orders) > 0 || b.with != nil || b.from == nil {
		return false
	}
	for _, c := range b.byID {
		if !c.plain() {
			return false
		}
	}
	return true
}

// wrapped is a new block that reads b as a subquery, with the columns of need.
func (g *generator) wrapped(b *block, need analyzed.ColumnSet) *block {
	if b.set != nil {
		return g.readSet(b)
	}
	out := make([]analyzed.ColumnID, 0, len(b.columns))
	for _, id := range b.columns {
		if need == nil || need.Has(id) {
			out = append(out, id)
		}
	}
	w := newBlock(&ducksql.FromQuery{Query: g.query(b, out, nil), Alias: g.alias()})
	for _, id := range out {
		w.bindName(id, columnName(id))
	}
	w.depth = b.depth + 1
	return w
}

// readSet is a new block that reads a finished query.
func (g *generator) readSet(b *block) *block {
	w := newBlock(&ducksql.FromQuery{Query: b.set, Alias: g.alias()})
	for _, id := range b.columns {
		w.bindName(id, columnName(id))
	}
	w.depth = b.depth + 1
	return w
}

// alias is a fresh table name.
func (g *generator) alias() string {
	g.aliases++
	return "t" + strconv.Itoa(g.aliases)
}

// query finishes a block: a query whose columns are out, in order. They are named by names, or by their ids when names is nil.
func (g *generator) query(b *block, out, names []analyzed.ColumnID) ducksql.Query {
	if names == nil {
		names = out
	}
	if b.set != nil {
		if slices.Equal(out, names) && slices.Equal(out, b.columns) {
			return b.set
		}
		b = g.readSet(b)
	}
	s := &ducksql.Select{
		With: b.with, Distinct: b.distinct, From: b.from, Where: conjunction(b.where), GroupBy: b.groupBy,
		Having: conjunction(b.having), Limit: b.limit, Offset: b.offset,
	}
	visible := map[analyzed.ColumnID]analyzed.ColumnID{}
	for i, id := range out {
		s.Items = append(s.Items, ducksql.SelectItem{Expr: b.byID[id].expr, Alias: columnName(names[i])})
		visible[id] = names[i]
	}
	if len(out) == 0 {
		s.Items = []ducksql.SelectItem{{Expr: placeholder(b), Alias: "c0"}}
	}
	for _, o := range b.orders {
		if name, ok := visible[o.ref]; ok && o.ref != 0 {
			o.Expr = column(name)
		}
		s.OrderBy = append(s.OrderBy, o.Order)
	}
	return s
}

// placeholder is the one column of a query without columns. An aggregate keeps a query without GROUP BY at one row.
func placeholder(b *block) ducksql.Expr {
	if b.grouped && b.groupBy == nil {
		return ducksql.Func("count", ducksql.Star{})
	}
	return ducksql.Int(1)
}

// conjunction joins conditions. DuckDB keeps the order of conditions that can fail, so a guard may stand before what it guards.
func conjunction(conditions []ducksql.Expr) ducksql.Expr { return ducksql.And(conditions...) }

// scope is what expressions see: the columns of a block and those of enclosing queries.
type scope struct {
	block *block
	outer *scope
}

// find looks a column up, innermost first.
func (s *scope) find(id analyzed.ColumnID) (*binding, bool) {
	for ; s != nil; s = s.outer {
		if s.block == nil {
			continue
		}
		if b, ok := s.block.byID[id]; ok {
			return b, true
		}
	}
	return nil, false
}

func unboundColumn(e *analyzed.ColumnRef) error {
	return internal("column " + e.Name + " (" + columnName(e.ID) + ") is not in the input of its operator")
}
