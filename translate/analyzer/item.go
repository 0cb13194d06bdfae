package analyzer

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// item is one entry of a select list.
type item struct {
	expr     analyzed.Expr
	name     string
	names    []string // of a generator's columns, nil = its own
	id       analyzed.ColumnID
	explicit bool // the name was written with AS
	level    int  // 0, or one more than the highest item that it refers to
	metadata types.Metadata
	source   *column // the column that passes through, when there is one
	star     bool    // came from a star
	columns  []analyzed.Column
	at       sparkerr.Origin
}

// lateralAliases are the earlier items of a select list, which later ones may name.
type lateralAliases struct {
	items []item
	level int // of the item being analyzed
}

// items analyzes a select list.
func (r *resolver) items(list []parsed.Expr) ([]item, error) {
	list, err := r.itemStars(list)
	if err != nil {
		return nil, err
	}
	out := make([]item, 0, len(list))
	lateral := r.conf.LateralColumnAlias()
	if lateral {
		r.aliases = &lateralAliases{}
	}
	for _, e := range list {
		it, err := r.item(e)
		if err != nil {
			return nil, err
		}
		out = append(out, it)
		if lateral {
			out[len(out)-1].level = r.aliases.level
			r.aliases.items, r.aliases.level = out, 0
		}
	}
	return out, nil
}

// itemStars expands the stars of a select list.
func (r *resolver) itemStars(list []parsed.Expr) ([]parsed.Expr, error) {
	unwrapped := list
	for i, e := range list {
		if _, ok := e.(*parsed.ExpressionText); !ok {
			continue
		}
		u, err := r.unwrap(e)
		if err != nil {
			return nil, err
		}
		if len(unwrapped) > 0 && &unwrapped[0] == &list[0] {
			unwrapped = append([]parsed.Expr(nil), list...)
		}
		unwrapped[i] = u
	}
	return r.expandStars(unwrapped)
}

// item analyzes one entry and names it.
func (r *resolver) item(e parsed.Expr) (item, error) {
	it := item{at: e.Origin()}
	inner := e
	if k, ok := e.(*known); ok {
		return item{expr: k.value, name: k.name, source: k.col, star: true, at: k.At, id: r.itemID(k.col)}, nil
	}
	if al, ok := e.(*parsed.Alias); ok {
		u, err := r.unwrap(al.Input)
		if err != nil {
			return it, err
		}
		inner, it.explicit, it.metadata = u, true, al.Metadata
		if k, ok := u.(*parsed.Alias); ok && len(k.Names) == 1 {
			inner = k.Input // the outer name wins
		}
		if len(al.Names) == 1 {
			it.name = al.Names[0]
		}
		it.names = al.Names
	}
	var err error
	if it.expr, err = r.expr(inner); err != nil {
		return it, err
	}
	if err := r.checkItem(&it); err != nil {
		return it, err
	}
	if !it.explicit {
		it.name = r.autoName(inner, it.expr)
	}
	r.trace(&it)
	return it, nil
}

func (a *analyzer) itemID(c *column) analyzed.ColumnID {
	if c != nil {
		return c.ID
	}
	return a.newID()
}

// checkItem refuses generators below the top and several names for one value.
func (r *resolver) checkItem(it *item) error {
	if g, ok := it.expr.(*analyzed.Call); ok && isGenerator(g) {
		for _, arg := range g.Args {
			if first(arg, isGenerator) != nil {
				return sparkerr.GeneratorNested(r.text(g), sparkerr.Origin{})
			}
		}
		return nil
	}
	if first(it.expr, isGenerator) != nil {
		return sparkerr.GeneratorNested(r.text(it.expr), sparkerr.Origin{})
	}
	if len(it.names) > 1 {
		return sparkerr.MultiAlias(r.text(it.expr), it.names, it.at)
	}
	return nil
}

// keyItems are the items that show grouping keys.
func (r *resolver) keyItems(keys *keySet) []item {
	items := make([]item, len(keys.exprs))
	for i, e := range keys.exprs {
		ref, isColumn := e.(*analyzed.ColumnRef)
		items[i] = item{expr: e, name: keys.names[i], at: e.Origin(), explicit: !isColumn || ref.Name != keys.names[i]}
		r.trace(&items[i])
	}
	return items
}

// trace finds the column that passes through, and the metadata that a new name inherits.
func (r *resolver) trace(it *item) {
	ref, ok := it.expr.(*analyzed.ColumnRef)
	if !ok || ref.Outer {
		it.id = r.newID()
		if f, ok := it.expr.(*analyzed.Field); ok && it.metadata == nil {
			if t, ok := f.Input.Type().(types.StructType); ok {
				it.metadata = t.Fields[f.Index].Metadata
			}
		}
		return
	}
	c, _ := r.in.byID(ref.ID)
	switch {
	case c == nil:
		it.id = r.newID()
	case it.explicit:
		it.id = r.newID()
		if it.metadata == nil {
			it.metadata = c.Metadata
		}
	default:
		it.id, it.source, it.metadata = c.ID, c, c.Metadata
	}
}

// lateral resolves a name among the earlier items of the list (analysis.md 1.3).
func (r *resolver) lateral(e *parsed.Attribute) (analyzed.Expr, error) {
	if r.aliases == nil {
		return nil, nil
	}
	var found *item
	n := 0
	for i := range r.aliases.items {
		it := &r.aliases.items[i]
		if it.explicit && r.same(it.name, e.Parts[0]) || isGenerator(it.expr) && r.generatorColumn(it, e.Parts[0]) != nil {
			found = it
			n++
		}
	}
	switch n {
	case 0:
		return nil, nil
	case 1:
	default:
		return nil, sparkerr.AmbiguousLateralColumnAlias(e.Parts, n, sparkerr.Origin{})
	}
	if isGenerator(found.expr) {
		c := r.generatorColumn(found, e.Parts[0])
		return r.fields(reference(newColumn(*c, nil), e.Parts[0], e.At), e.Parts[1:], e.At)
	}
	r.aliases.level = max(r.aliases.level, found.level+1)
	ref := &analyzed.ColumnRef{
		Typed: typed(found.expr.Type(), found.expr.Nullable(), e.At),
		ID:    found.id, Name: "lateralAliasReference(" + e.Parts[0] + ")",
	}
	return r.fields(ref, e.Parts[1:], e.At)
}

// generatorColumn is the column of a generator's item that has the name.
func (r *resolver) generatorColumn(it *item, name string) *analyzed.Column {
	if err := r.generatorColumns(it); err != nil {
		return nil
	}
	for i := range it.columns {
		if r.same(it.columns[i].Name, name) {
			return &it.columns[i]
		}
	}
	return nil
}

// checkLateral refuses lateral references inside windows and aggregates.
func (r *resolver) checkLateral(items []item) error {
	ids := map[analyzed.ColumnID]string{}
	for i := range items {
		it := &items[i]
		if it.level > 0 {
			if err := r.lateralInside(it.expr, ids); err != nil {
				return err
			}
		}
		if it.source == nil {
			ids[it.id] = it.name
		}
	}
	return nil
}

func (r *resolver) lateralInside(e analyzed.Expr, ids map[analyzed.ColumnID]string) error {
	var err error
	analyzed.Walk(e, func(x analyzed.Expr) bool {
		if err != nil || !isWindow(x) && !isAggregate(x) {
			return err == nil
		}
		analyzed.Walk(x, func(y analyzed.Expr) bool {
			ref, ok := y.(*analyzed.ColumnRef)
			if !ok || err != nil {
				return err == nil
			}
			if name, isLateral := ids[ref.ID]; isLateral && isWindow(x) {
				err = sparkerr.LateralAliasInWindow([]string{name}, r.text(x), sparkerr.Origin{})
			} else if isLateral {
				err = sparkerr.LateralAliasInAggregate([]string{name}, r.text(x), sparkerr.Origin{})
			}
			return err == nil
		})
		return false
	})
	return err
}
