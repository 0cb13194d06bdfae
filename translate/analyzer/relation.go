package analyzer

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/parsed"
)

// column is an output column with what it can be called. Columns are shared between relations and never changed.
type column struct {
	analyzed.Column
	qualifier     []string // up to catalog, schema, table
	qualifiedOnly bool     // not nameable without a qualifier: hidden USING keys
	ofFile        bool     // hidden column about the file that a row comes from
	ref           *analyzed.ColumnRef
}

func newColumn(c analyzed.Column, qualifier []string) *column {
	return &column{Column: c, qualifier: qualifier, ref: refTo(c)}
}

func refTo(c analyzed.Column) *analyzed.ColumnRef {
	return &analyzed.ColumnRef{Typed: analyzed.Typed{DataType: c.Type, Null: c.Nullable}, ID: c.ID, Name: c.Name}
}

// item passes the column through a projection.
func (c *column) item() analyzed.Item { return analyzed.Item{Column: c.Column, Expr: c.ref} }

// nullable returns the column with the flag set.
func (c *column) nullable(flag bool) *column {
	if c.Nullable == flag {
		return c
	}
	n := c.Column
	n.Nullable = flag
	out := newColumn(n, c.qualifier)
	out.qualifiedOnly, out.ofFile = c.qualifiedOnly, c.ofFile
	return out
}

// passage is how a relation lets the search for a missing column look below it.
type passage int

const (
	passNone      passage = iota // leaves, aliases, set operations, joins, DISTINCT
	passThrough                  // same columns as the input
	passProject                  // the column can be added to the projections
	passAggregate                // a grouping expression or a new aggregate can be added
)

// relation is an analyzed plan with its scope.
type relation struct {
	plan    analyzed.Plan
	columns []*column // visible output, in order
	hidden  []*column // nameable, but not part of *
	planID  int64     // of the client's DataFrame
	inputs  []*relation
	pass    passage
	// projects are the projections between the input and this relation, lowest first; set with passProject and passAggregate.
	projects   []*analyzed.Project
	agg        *aggregation
	timeWindow *column // what window() and session_window() mean here
	// loose tells that plan yields more than columns, or in another order.
	loose bool
}

// leaf is a relation without inputs.
func leaf(plan analyzed.Plan, qualifier []string) *relation {
	return &relation{plan: plan, columns: columnsOf(plan.Output(), qualifier), planID: parsed.NoPlanID}
}

// opaque is a relation that ids below may be seen through, but no missing columns.
func opaque(plan analyzed.Plan, columns []*column, inputs ...*relation) *relation {
	return &relation{plan: plan, columns: columns, planID: parsed.NoPlanID, inputs: inputs}
}

// through puts a plan of the same columns over a relation.
func through(plan analyzed.Plan, in *relation) *relation {
	return &relation{plan: plan, columns: in.columns, hidden: in.hidden, planID: parsed.NoPlanID, inputs: []*relation{in}, pass: passThrough, loose: in.loose}
}

// projected puts a projection over a relation.
func projected(p *analyzed.Project, columns []*column, in *relation) *relation {
	return &relation{plan: p, columns: columns, planID: parsed.NoPlanID, inputs: []*relation{in}, pass: passProject, projects: []*analyzed.Project{p}}
}

// keepHidden passes the hidden columns of the input through a projection: they stay nameable above it.
func (r *relation) keepHidden(p *analyzed.Project, in *relation) {
	for _, h := range in.hidden {
		if c, _ := r.byID(h.ID); c != nil {
			continue
		}
		r.hidden, r.loose = append(r.hidden, h), true
		p.Items = append(p.Items, h.item())
	}
}

func columnsOf(out []analyzed.Column, qualifier []string) []*column {
	columns := make([]*column, len(out))
	block := make([]column, len(out))
	refs := make([]analyzed.ColumnRef, len(out))
	for i, c := range out {
		refs[i] = analyzed.ColumnRef{Typed: analyzed.Typed{DataType: c.Type, Null: c.Nullable}, ID: c.ID, Name: c.Name}
		block[i] = column{Column: c, qualifier: qualifier, ref: &refs[i]}
		columns[i] = &block[i]
	}
	return columns
}

// exact returns the plan cut to the visible columns, in order. A column that is listed twice gets a second id.
func (a *analyzer) exact(r *relation) analyzed.Plan {
	if !r.loose {
		return r.plan
	}
	items := passItems(r.columns)
	seen := make(map[analyzed.ColumnID]bool, len(items))
	for i := range items {
		if seen[items[i].Column.ID] {
			items[i].Column.ID = a.newID()
		}
		seen[items[i].Column.ID] = true
	}
	return &analyzed.Project{Input: r.plan, Items: items}
}

// repeats reports whether a column is listed twice.
func repeats(columns []*column) bool {
	seen := make(map[analyzed.ColumnID]bool, len(columns))
	for _, c := range columns {
		if seen[c.ID] {
			return true
		}
		seen[c.ID] = true
	}
	return false
}

func passItems(columns []*column) []analyzed.Item {
	items := make([]analyzed.Item, len(columns))
	for i, c := range columns {
		items[i] = c.item()
	}
	return items
}

func (r *relation) names() []string {
	names := make([]string, len(r.columns))
	for i, c := range r.columns {
		names[i] = c.Name
	}
	return names
}

// byID finds a visible or hidden column.
func (r *relation) byID(id analyzed.ColumnID) (c *column, hidden bool) {
	for _, c := range r.columns {
		if c.ID == id {
			return c, false
		}
	}
	for _, c := range r.hidden {
		if c.ID == id {
			return c, true
		}
	}
	return nil, false
}
