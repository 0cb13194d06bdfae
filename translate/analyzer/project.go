package analyzer

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// project is the DataFrame select.
func (a *analyzer) project(rel *parsed.Project) (*relation, error) {
	in, err := a.relation(rel.Input)
	if err != nil {
		return nil, err
	}
	if in, err = a.withTimeWindow(in, nil, rel.Items, rel.Origin); err != nil {
		return nil, err
	}
	r := a.resolve(in, clauseSelect)
	r.at = rel.Origin
	items, err := r.items(rel.Items)
	if err != nil {
		return nil, err
	}
	block := &selectList{resolver: r, origin: rel.Origin, items: items}
	return block.build(nil, nil, nil)
}

// projection computes the items of a select list over a relation: generators first, then one layer per level of lateral
// references, each with its windows.
func (a *analyzer) projection(in *relation, items []item) (*relation, error) {
	base := in.plan
	top := 0
	var err error
	for i := range items {
		if isGenerator(items[i].expr) {
			if base, err = a.generateItem(base, &items[i]); err != nil {
				return nil, err
			}
		}
		top = max(top, items[i].level)
	}
	items = flattened(items)
	var projects []*analyzed.Project
	done := map[analyzed.ColumnID]bool{}
	for level := 0; level < top; level++ {
		p := &analyzed.Project{}
		exprs := layerExprs(items, level)
		if p.Input, err = a.withWindows(base, exprs); err != nil {
			return nil, err
		}
		p.Items = passItems(columnsOf(base.Output(), nil))
		for i := range items {
			if items[i].level == level && items[i].source == nil {
				items[i].expr = *exprs[i]
				p.Items = append(p.Items, analyzed.Item{Column: items[i].column(), Expr: items[i].expr})
				items[i].expr, done[items[i].id] = refTo(items[i].column()), true
			}
		}
		base = p
		projects = append(projects, p)
	}
	exprs := layerExprs(items, -1)
	if base, err = a.withWindows(base, exprs); err != nil {
		return nil, err
	}
	return a.finalProject(base, in, items, exprs, projects), nil
}

// layerExprs points at copies of the expressions of a level; -1 means all.
func layerExprs(items []item, level int) []*analyzed.Expr {
	out := make([]*analyzed.Expr, len(items))
	for i := range items {
		if level < 0 || items[i].level == level {
			e := items[i].expr
			out[i] = &e
		}
	}
	return out
}

// finalProject yields the columns of the list. A column that is listed twice is yielded once.
func (a *analyzer) finalProject(base analyzed.Plan, in *relation, items []item, exprs []*analyzed.Expr, projects []*analyzed.Project) *relation {
	p := &analyzed.Project{Input: base, Items: make([]analyzed.Item, 0, len(items))}
	columns := make([]*column, len(items))
	seen := make(map[analyzed.ColumnID]bool, len(items))
	for i := range items {
		it := &items[i]
		c := it.column()
		switch {
		case it.source != nil && it.source.Column.Name == it.name && !it.source.qualifiedOnly:
			columns[i] = it.source
		case it.source != nil:
			columns[i] = newColumn(c, it.source.qualifier)
		default:
			columns[i] = newColumn(c, nil)
		}
		if !seen[c.ID] {
			seen[c.ID] = true
			p.Items = append(p.Items, analyzed.Item{Column: c, Expr: *exprs[i]})
		}
	}
	out := projected(p, columns, in)
	out.projects = append(projects, p)
	out.loose = len(p.Items) != len(items)
	out.keepHidden(p, in)
	return out
}

// column is the output column of an item.
func (it *item) column() analyzed.Column {
	return analyzed.Column{ID: it.id, Name: it.name, Type: it.expr.Type(), Nullable: it.expr.Nullable(), Metadata: it.metadata}
}

// flattened replaces generator items by one item for each of their columns.
func flattened(items []item) []item {
	some := false
	for i := range items {
		some = some || items[i].columns != nil && isGenerator(items[i].expr)
	}
	if !some {
		return items
	}
	var out []item
	for i := range items {
		if items[i].columns == nil || !isGenerator(items[i].expr) {
			out = append(out, items[i])
			continue
		}
		for _, c := range items[i].columns {
			out = append(out, item{expr: refTo(c), name: c.Name, id: c.ID, at: items[i].at})
		}
	}
	return out
}

// withWindows moves the window calls of the expressions into Window plans over base, inner ones below outer ones.
func (a *analyzer) withWindows(base analyzed.Plan, exprs []*analyzed.Expr) (analyzed.Plan, error) {
	for {
		w := &analyzed.Window{Input: base}
		for _, e := range exprs {
			if e == nil || !analyzed.Any(*e, isWindow) {
				continue
			}
			x, err := a.extractWindows(w, *e)
			if err != nil {
				return nil, err
			}
			*e = x
		}
		if len(w.Items) == 0 {
			return base, nil
		}
		base = w
	}
}

// extractWindows replaces the window calls that hold no others.
func (a *analyzer) extractWindows(w *analyzed.Window, e analyzed.Expr) (analyzed.Expr, error) {
	call, ok := e.(*analyzed.WindowCall)
	if !ok || nestsWindow(call) {
		return analyzed.MapChildren(e, func(c analyzed.Expr) (analyzed.Expr, error) { return a.extractWindows(w, c) })
	}
	if err := a.refuseOuter(call, call); err != nil {
		return nil, err
	}
	for _, it := range w.Items {
		if analyzed.Equal(it.Expr, call) {
			return refTo(it.Column), nil
		}
	}
	c := analyzed.Column{ID: a.newID(), Name: "window", Type: call.DataType, Nullable: call.Null}
	w.Items = append(w.Items, analyzed.Item{Column: c, Expr: call})
	return refTo(c), nil
}

func nestsWindow(call *analyzed.WindowCall) bool {
	return first(call, func(x analyzed.Expr) bool { return isWindow(x) && x != analyzed.Expr(call) }) != nil
}

// refuseOuter refuses columns of the enclosing query where Spark cannot decorrelate them.
func (a *analyzer) refuseOuter(shown, e analyzed.Expr) error {
	if a.outer == nil {
		return nil
	}
	outer := first(e, func(x analyzed.Expr) bool {
		ref, ok := x.(*analyzed.ColumnRef)
		return ok && ref.Outer
	})
	if outer == nil {
		return nil
	}
	return sparkerr.UnsupportedSubquery("CORRELATED_REFERENCE", shown.Origin(), "sqlExprs", sparkerr.Expr(a.text(shown)))
}
