package analyzer

import (
	"strings"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// withColumns replaces every column of a name in place, or appends one. The entries see the input and, by lateral reference,
// earlier entries that are not columns of it.
func (a *analyzer) withColumns(rel *parsed.WithColumns) (*relation, error) {
	in, err := a.relation(rel.Input)
	if err != nil {
		return nil, err
	}
	for i, it := range rel.Items {
		for _, other := range rel.Items[:i] {
			if a.same(it.Names[0], other.Names[0]) {
				return nil, sparkerr.ColumnExists(it.Names[0], rel.Origin)
			}
		}
	}
	for _, it := range rel.Items {
		if rel.MustExist && len(a.named(in, it.Names[0])) == 0 {
			return nil, sparkerr.UnresolvedColumn(it.Names, nearest(it.Names, fullNames(in.columns)), it.At)
		}
	}
	list := make([]parsed.Expr, len(rel.Items))
	for i, it := range rel.Items {
		list[i] = it
	}
	if in, err = a.withTimeWindow(in, nil, list, rel.Origin); err != nil {
		return nil, err
	}
	r := a.resolve(in, clauseSelect)
	made, err := r.items(list)
	if err != nil {
		return nil, err
	}
	if out, ok := a.plainColumns(in, made); ok {
		return out, nil
	}
	block := &selectList{resolver: r, origin: rel.Origin, items: a.replacing(in, made)}
	return block.build(nil, nil, nil)
}

// replacing is the select list that puts the made columns in their places.
func (a *analyzer) replacing(in *relation, made []item) []item {
	items := make([]item, 0, len(in.columns)+len(made))
	replaced := make([]bool, len(made))
next:
	for _, c := range in.columns {
		for k := range made {
			if a.same(made[k].name, c.Name) {
				it := made[k]
				if replaced[k] {
					it.id = a.newID()
				}
				replaced[k] = true
				items = append(items, it)
				continue next
			}
		}
		items = append(items, item{expr: c.ref, name: c.Name, id: c.ID, source: c, metadata: c.Metadata, star: true})
	}
	for k := range made {
		if !replaced[k] {
			items = append(items, made[k])
		}
	}
	return items
}

// plainColumns is the common case, without aggregates, windows, generators and lateral references: one projection.
func (a *analyzer) plainColumns(in *relation, made []item) (*relation, bool) {
	if in.loose {
		return nil, false
	}
	for i := range made {
		if made[i].level > 0 || analyzed.Any(made[i].expr, notPlain) {
			return nil, false
		}
	}
	columns := make([]*column, len(in.columns), len(in.columns)+len(made))
	p := &analyzed.Project{Input: in.plan, Items: make([]analyzed.Item, len(in.columns), len(in.columns)+len(made))}
	replaced := make([]bool, len(made))
	for i, c := range in.columns {
		columns[i], p.Items[i] = c, c.item()
		for k := range made {
			if !a.same(made[k].name, c.Name) {
				continue
			}
			it := made[k]
			if replaced[k] {
				it.id = a.newID()
			}
			replaced[k] = true
			columns[i] = newColumn(it.column(), nil)
			p.Items[i] = analyzed.Item{Column: columns[i].Column, Expr: it.expr}
		}
	}
	for k := range made {
		if !replaced[k] {
			c := newColumn(made[k].column(), nil)
			columns = append(columns, c)
			p.Items = append(p.Items, analyzed.Item{Column: c.Column, Expr: made[k].expr})
		}
	}
	return projected(p, columns, in), true
}

// notPlain reports what a projection cannot compute alone.
func notPlain(e analyzed.Expr) bool {
	switch e := e.(type) {
	case *analyzed.WindowCall:
		return true
	case *analyzed.Call:
		return e.Callee.Kind() != analyzed.ScalarFunction || isGroupingCall(e)
	}
	return false
}

// withColumnsRenamed applies renames in order; unknown names are ignored, and a new name can be renamed again.
func (a *analyzer) withColumnsRenamed(rel *parsed.WithColumnsRenamed) (*relation, error) {
	in, err := a.relation(rel.Input)
	if err != nil {
		return nil, err
	}
	names, changed := in.names(), false
	for _, rename := range rel.Renames {
		for i, n := range names {
			if a.same(n, rename.From) {
				names[i], changed = rename.To, true
			}
		}
	}
	if !changed {
		return through(in.plan, in), nil
	}
	return a.renameSome(in, names), nil
}

// renameSome gives new names; columns that keep theirs pass through.
func (a *analyzer) renameSome(in *relation, names []string) *relation {
	items := make([]item, len(names))
	for i, c := range in.columns {
		items[i] = item{expr: c.ref, name: names[i], id: c.ID, source: c, metadata: c.Metadata}
		if names[i] != c.Name {
			items[i].id, items[i].source = a.newID(), nil
		}
	}
	exprs := layerExprs(items, -1)
	return a.finalProject(in.plan, in, items, exprs, nil)
}

// toDF renames all columns by position: all are new columns.
func (a *analyzer) toDF(rel *parsed.ToDF) (*relation, error) {
	in, err := a.relation(rel.Input)
	if err != nil {
		return nil, err
	}
	if len(rel.Names) != len(in.columns) {
		return nil, sparkerr.AssignmentArity(len(rel.Names), len(in.columns), rel.Origin)
	}
	out := a.renamed(in, rel.Names, nil)
	p := out.plan.(*analyzed.Project)
	out.pass, out.projects = passProject, []*analyzed.Project{p}
	return out, nil
}

// drop removes columns: names that are not there are ignored, expressions must resolve to columns.
func (a *analyzer) drop(rel *parsed.Drop) (*relation, error) {
	in, err := a.relation(rel.Input)
	if err != nil {
		return nil, err
	}
	gone := map[analyzed.ColumnID]bool{}
	r := a.resolve(in, clauseOther)
	for _, e := range rel.Columns {
		if err := r.dropped(gone, e); err != nil {
			return nil, err
		}
	}
	for _, name := range rel.Names {
		for _, c := range a.named(in, name) {
			gone[c.ID] = true
		}
	}
	if len(gone) == 0 {
		return through(in.plan, in), nil
	}
	kept := without(in.columns, gone)
	p := &analyzed.Project{Input: in.plan}
	seen := make(map[analyzed.ColumnID]bool, len(kept))
	for _, c := range kept {
		if !seen[c.ID] {
			seen[c.ID] = true
			p.Items = append(p.Items, c.item())
		}
	}
	out := projected(p, kept, in)
	out.loose = len(p.Items) != len(kept)
	out.keepHidden(p, in)
	return out, nil
}

// droppedDataFrameColumn finds a column of a DataFrame, which must be part of the plan; a column that it no longer has drops nothing.
func (r *resolver) droppedDataFrameColumn(gone map[analyzed.ColumnID]bool, e *parsed.Attribute) error {
	found, known, err := r.candidates(nil, r.in, e, 0)
	if err != nil {
		return err
	}
	c, err := chooseCandidate(found, e)
	switch {
	case err != nil:
		return err
	case c != nil && c.used == len(e.Parts):
		gone[c.column.ID] = true
	case !known:
		return sparkerr.CannotResolveDataFrameColumn(strings.Join(e.Parts, "."), e.At)
	}
	return nil
}

// dropped finds the column that an expression names; a plain name that is not there drops nothing.
func (r *resolver) dropped(gone map[analyzed.ColumnID]bool, e parsed.Expr) error {
	attr, ok := e.(*parsed.Attribute)
	if !ok {
		x, err := r.expr(e)
		if ref, isRef := x.(*analyzed.ColumnRef); err == nil && isRef {
			gone[ref.ID] = true
		}
		return err
	}
	if attr.PlanID != parsed.NoPlanID {
		return r.droppedDataFrameColumn(gone, attr)
	}
	c, used, err := r.match(r.in, attr.Parts, attr.At)
	if c != nil && used == len(attr.Parts) {
		gone[c.ID] = true
	}
	return err
}
