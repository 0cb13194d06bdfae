package analyzer

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// rewritten projects all columns, some of them replaced: replace returns nil for those that stay.
func (a *analyzer) rewritten(in *relation, replace func(*column) (analyzed.Expr, error)) (*relation, error) {
	items := make([]item, len(in.columns))
	for i, c := range in.columns {
		items[i] = item{expr: c.ref, name: c.Name, id: c.ID, source: c, metadata: c.Metadata}
		e, err := replace(c)
		if err != nil {
			return nil, err
		}
		if e != nil {
			items[i] = item{expr: e, name: c.Name, id: a.newID(), metadata: nil}
		}
	}
	return a.finalProject(in.plan, in, items, layerExprs(items, -1), nil), nil
}

// targets finds columns by name; nil names means all.
func (a *analyzer) targets(in *relation, names []string, at sparkerr.Origin) (map[analyzed.ColumnID]int, error) {
	out := map[analyzed.ColumnID]int{}
	if len(names) == 0 {
		for _, c := range in.columns {
			out[c.ID] = 0
		}
		return out, nil
	}
	for i, name := range names {
		c, used, err := a.match(in, []string{name}, at)
		if err != nil {
			return nil, err
		}
		if c == nil || used != 1 {
			return nil, sparkerr.UnresolvedColumn([]string{name}, inOrder(in), at)
		}
		out[c.ID] = i
	}
	return out, nil
}

// naFill replaces NULL and NaN by constants, in columns whose kind of type is that of the constant.
func (a *analyzer) naFill(rel *parsed.NAFill) (*relation, error) {
	in, err := a.relation(rel.Input)
	if err != nil {
		return nil, err
	}
	wanted, err := a.targets(in, rel.Columns, rel.Origin)
	if err != nil {
		return nil, err
	}
	return a.rewritten(in, func(c *column) (analyzed.Expr, error) {
		i, ok := wanted[c.ID]
		if !ok {
			return nil, nil
		}
		value := rel.Values[0]
		if len(rel.Values) > 1 {
			value = rel.Values[i]
		}
		if !sameKind(c.Type, value.Type) {
			return nil, nil
		}
		return a.filled(c, value)
	})
}

// sameKind tells numbers, strings and booleans apart.
func sameKind(a, b types.DataType) bool {
	return types.IsNumeric(a) && types.IsNumeric(b) || isString(a) && isString(b) || isBoolean(a) && isBoolean(b)
}

func (a *analyzer) filled(c *column, value *parsed.Literal) (analyzed.Expr, error) {
	e := analyzed.Expr(c.ref)
	var err error
	if types.IsFloating(c.Type) {
		if e, err = a.bind("nanvl", c.ref, a.implicit(literal(nil, types.Null, value.At), c.Type)); err != nil {
			return nil, err
		}
	}
	fill := a.implicit(literal(value.Value, value.Type, value.At), c.Type)
	if cast, ok := fill.(*analyzed.Cast); ok {
		cast.Null = false // the constant is known
	}
	return a.bind("coalesce", e, fill)
}

// naDrop keeps rows with enough values that are neither NULL nor NaN.
func (a *analyzer) naDrop(rel *parsed.NADrop) (*relation, error) {
	in, err := a.relation(rel.Input)
	if err != nil {
		return nil, err
	}
	wanted, err := a.targets(in, rel.Columns, rel.Origin)
	if err != nil {
		return nil, err
	}
	least := len(wanted)
	if rel.MinNonNulls != nil {
		least = *rel.MinNonNulls
	}
	count := analyzed.Expr(literal(int64(0), types.Int, rel.Origin))
	for _, c := range in.columns {
		if _, ok := wanted[c.ID]; !ok {
			continue
		}
		delete(wanted, c.ID)
		there, err := a.present(c)
		if err != nil {
			return nil, err
		}
		one := &analyzed.Case{
			Typed: typed(types.Int, false, rel.Origin), Else: literal(int64(0), types.Int, rel.Origin),
			Whens: []analyzed.When{{Condition: there, Result: literal(int64(1), types.Int, rel.Origin)}},
		}
		if count, err = a.bind("+", count, one); err != nil {
			return nil, err
		}
	}
	cond, err := a.bind(">=", count, literal(int64(least), types.Int, rel.Origin))
	if err != nil {
		return nil, err
	}
	return through(&analyzed.Filter{Input: in.plan, Condition: cond}, in), nil
}

// present is the condition that a value is neither NULL nor NaN.
func (a *analyzer) present(c *column) (analyzed.Expr, error) {
	there, err := a.bind("isnotnull", c.ref)
	if err != nil || !types.IsFloating(c.Type) {
		return there, err
	}
	nan, err := a.bind("isnan", c.ref)
	if err != nil {
		return nil, err
	}
	number, err := a.bind("not", nan)
	if err != nil {
		return nil, err
	}
	return a.bind("and", there, number)
}

// naReplace replaces constants by constants in the columns of their kind.
func (a *analyzer) naReplace(rel *parsed.NAReplace) (*relation, error) {
	in, err := a.relation(rel.Input)
	if err != nil {
		return nil, err
	}
	wanted, err := a.targets(in, rel.Columns, rel.Origin)
	if err != nil || len(rel.Pairs) == 0 {
		return in, err
	}
	kind := rel.Pairs[0].Old.Type
	if rel.Pairs[0].Old.Value == nil {
		kind = rel.Pairs[0].New.Type
	}
	return a.rewritten(in, func(c *column) (analyzed.Expr, error) {
		if _, ok := wanted[c.ID]; !ok || !sameKind(c.Type, kind) {
			return nil, nil
		}
		return a.replaced(c, rel.Pairs)
	})
}

func (a *analyzer) replaced(c *column, pairs []parsed.ReplacePair) (analyzed.Expr, error) {
	out := &analyzed.Case{Typed: typed(c.Type, c.Nullable, sparkerr.Origin{}), Else: c.ref}
	for _, p := range pairs {
		old, err := a.replacement(p.Old, c.Type)
		if err != nil {
			return nil, err
		}
		same, err := a.bind("=", c.ref, old)
		if err != nil {
			return nil, err
		}
		value, err := a.replacement(p.New, c.Type)
		if err != nil {
			return nil, err
		}
		out.Null = out.Null || value.Nullable()
		out.Whens = append(out.Whens, analyzed.When{Condition: same, Result: value})
	}
	return out, nil
}

// replacement is a constant in a column's type. Numbers travel as double, so that casting them back can yield NULL.
func (a *analyzer) replacement(l *parsed.Literal, t types.DataType) (analyzed.Expr, error) {
	x := analyzed.Expr(literal(l.Value, l.Type, l.At))
	if types.IsNumeric(l.Type) && l.Value != nil {
		x = a.implicit(x, types.Double)
	}
	if types.Equal(x.Type(), t) {
		return x, nil
	}
	return a.castTo(x, t, a.castMode(parsed.DefaultCast), l.At)
}
