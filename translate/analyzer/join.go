package analyzer

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// join analyzes joins of all kinds.
func (a *analyzer) join(rel *parsed.Join) (*relation, error) {
	left, err := a.relation(rel.Left)
	if err != nil {
		return nil, err
	}
	right, err := a.rightSide(rel, left)
	if err != nil {
		return nil, err
	}
	if rel.JoinWith {
		return nil, sparkerr.NotImplemented("joinWith", rel.Origin)
	}
	using := rel.Using
	if rel.Natural {
		using = a.commonNames(left, right)
	}
	if len(using) > 0 {
		return a.usingJoin(rel, left, right, using)
	}
	j := &analyzed.Join{Left: left.plan, Right: right.plan, Type: joinType(rel.Type), Lateral: rel.Lateral, Cross: rel.Type == parsed.CrossJoin}
	scope := joinedScope(left, right)
	if rel.On != nil {
		if j.Condition, err = a.joinCondition(scope, rel.On, rel.Origin); err != nil {
			return nil, err
		}
	}
	out := a.joined(j, left, right)
	if rel.Lateral && rel.On == nil && expandsOneRow(right.plan) {
		j.Type = analyzed.Inner
	}
	return out, nil
}

// rightSide analyzes the right input; a lateral one sees the columns of the left.
func (a *analyzer) rightSide(rel *parsed.Join, left *relation) (*relation, error) {
	if !rel.Lateral {
		return a.relation(rel.Right)
	}
	switch rel.Type {
	case parsed.InnerJoin, parsed.LeftJoin, parsed.CrossJoin:
	default:
		return nil, sparkerr.InvalidLateralJoinType(joinTypeSQL(rel.Type), rel.Origin)
	}
	inner := *a
	inner.outer = &outerQuery{resolver: a.resolve(left, clauseOther)}
	return inner.relation(rel.Right)
}

// expandsOneRow tells a lateral side that is a generator alone, perhaps projected: without a condition Spark runs it in place
// of the join, so that LEFT rows without elements are lost.
func expandsOneRow(p analyzed.Plan) bool {
	for project, ok := p.(*analyzed.Project); ok; project, ok = p.(*analyzed.Project) {
		p = project.Input
	}
	g, ok := p.(*analyzed.Generate)
	if !ok {
		return false
	}
	one, ok := g.Input.(*analyzed.Values)
	return ok && len(one.Columns) == 0 && len(one.Rows) == 1
}

func joinTypeSQL(t parsed.JoinType) string {
	return [...]string{"INNER", "LEFT OUTER", "RIGHT OUTER", "FULL OUTER", "LEFT SEMI", "LEFT ANTI", "CROSS"}[t]
}

func joinType(t parsed.JoinType) analyzed.JoinType {
	if t == parsed.CrossJoin {
		return analyzed.Inner
	}
	return analyzed.JoinType(t)
}

// joinedScope is what a join condition sees: both sides.
func joinedScope(left, right *relation) *relation {
	return &relation{
		columns: append(left.columns[:len(left.columns):len(left.columns)], right.columns...),
		hidden:  append(left.hidden[:len(left.hidden):len(left.hidden)], right.hidden...),
		planID:  joinScope, inputs: []*relation{left, right},
	}
}

func (a *analyzer) joinCondition(scope *relation, on parsed.Expr, at sparkerr.Origin) (analyzed.Expr, error) {
	cond, err := a.resolve(scope, clauseOn).expr(on)
	if err != nil {
		return nil, err
	}
	if !isBoolean(cond.Type()) {
		return nil, sparkerr.JoinConditionNotBoolean(a.text(cond), cond.Type().SQL(), at)
	}
	if agg := firstAggregate(cond); agg != nil {
		return nil, sparkerr.UnsupportedExprForOperator([]string{a.text(agg)}, agg.Origin())
	}
	if w := firstWindow(cond); w != nil {
		return nil, sparkerr.UnsupportedExprForOperator([]string{a.text(w)}, w.Origin())
	}
	if g := first(cond, isGenerator); g != nil {
		return nil, sparkerr.GeneratorOutsideSelect("Join", g.Origin())
	}
	if !analyzed.Deterministic(cond) {
		return nil, sparkerr.NondeterministicNotAllowed(sparkerr.Expr(a.text(cond)), cond.Origin())
	}
	return cond, nil
}

// joined makes the scope of a join: sides that can be missing become nullable.
func (a *analyzer) joined(j *analyzed.Join, left, right *relation) *relation {
	leftNull := j.Type == analyzed.Right || j.Type == analyzed.Full
	rightNull := j.Type == analyzed.Left || j.Type == analyzed.Full
	columns, hidden := nullable(left.columns, leftNull), nullable(left.hidden, leftNull)
	all := append(physical(left, leftNull), physical(right, rightNull)...)
	if j.Type == analyzed.Semi || j.Type == analyzed.Anti {
		all = physical(left, leftNull)
	} else {
		columns = append(columns[:len(columns):len(columns)], nullable(right.columns, rightNull)...)
		hidden = append(hidden[:len(hidden):len(hidden)], nullable(right.hidden, rightNull)...)
	}
	j.Columns = all
	out := opaque(j, columns, left, right)
	out.hidden = hidden
	out.loose = left.loose || right.loose
	return out
}

// physical is what the plan of a side yields, hidden columns included.
func physical(r *relation, null bool) []analyzed.Column {
	var out []analyzed.Column
	if r.loose {
		out = append(out, r.plan.Output()...)
	} else {
		out = make([]analyzed.Column, len(r.columns))
		for i, c := range r.columns {
			out[i] = c.Column
		}
	}
	if null {
		for i := range out {
			out[i].Nullable = true
		}
	}
	return out
}

func nullable(columns []*column, null bool) []*column {
	if !null {
		return columns
	}
	out := make([]*column, len(columns))
	for i, c := range columns {
		out[i] = c.nullable(true)
	}
	return out
}

func (a *analyzer) commonNames(left, right *relation) []string {
	var out []string
	for _, c := range left.columns {
		if len(a.named(right, c.Name)) > 0 {
			out = append(out, c.Name)
		}
	}
	return out
}

// usingKey is one column of USING.
type usingKey struct{ left, right *column }

// usingJoin joins on equal names: the keys come first and once, the other side's keys stay nameable by qualifier (analysis.md 1.5).
func (a *analyzer) usingJoin(rel *parsed.Join, left, right *relation, using []string) (*relation, error) {
	keys := make([]usingKey, len(using))
	j := &analyzed.Join{Left: left.plan, Right: right.plan, Type: joinType(rel.Type), Lateral: rel.Lateral}
	for i, name := range using {
		var err error
		if keys[i].left, err = a.usingColumn(left, name, "left", rel); err != nil {
			return nil, err
		}
		if keys[i].right, err = a.usingColumn(right, name, "right", rel); err != nil {
			return nil, err
		}
		equal, err := a.equality(keys[i].left.ref, keys[i].right.ref)
		if err != nil {
			return nil, err
		}
		if j.Condition == nil {
			j.Condition = equal
		} else if j.Condition, err = a.bind("and", j.Condition, equal); err != nil {
			return nil, err
		}
	}
	return a.usingOutput(j, a.joined(j, left, right), left, keys)
}

func (a *analyzer) equality(l, r analyzed.Expr) (analyzed.Expr, error) {
	return a.resolve(nil, clauseOn).bindOperator("=", []analyzed.Expr{l, r}, sparkerr.Origin{})
}

func (a *analyzer) usingColumn(side *relation, name, which string, rel *parsed.Join) (*column, error) {
	found := a.named(side, name)
	switch {
	case len(found) == 0:
		return nil, sparkerr.UnresolvedUsingColumn(name, which, quotedNames(side), sparkerr.Origin{})
	case len(found) > 1 && found[0].ID != found[1].ID:
		return nil, sparkerr.AmbiguousReference([]string{name}, qualifiedNames(found), rel.Origin)
	}
	return found[0], nil
}

// usingOutput orders the columns of a USING join: keys, rest of the left, rest of the right.
func (a *analyzer) usingOutput(j *analyzed.Join, joined, left *relation, keys []usingKey) (*relation, error) {
	if j.Type == analyzed.Semi || j.Type == analyzed.Anti {
		columns := make([]*column, 0, len(left.columns))
		isKey := map[analyzed.ColumnID]bool{}
		for _, k := range keys {
			columns, isKey[k.left.ID] = append(columns, k.left), true
		}
		joined.columns, joined.loose = append(columns, without(left.columns, isKey)...), true
		return joined, nil
	}
	isKey := map[analyzed.ColumnID]bool{}
	var columns, hidden []*column
	var merged []analyzed.Item
	for _, k := range keys {
		isKey[k.left.ID], isKey[k.right.ID] = true, true
		l, _ := joined.byID(k.left.ID)
		r, _ := joined.byID(k.right.ID)
		switch j.Type {
		case analyzed.Right:
			columns, hidden = append(columns, r), append(hidden, l)
		case analyzed.Full:
			both, err := a.bind("coalesce", l.ref, r.ref)
			if err != nil {
				return nil, err
			}
			c := analyzed.Column{ID: a.newID(), Name: l.Name, Type: both.Type(), Nullable: true}
			merged = append(merged, analyzed.Item{Column: c, Expr: both})
			columns, hidden = append(columns, newColumn(c, nil)), append(hidden, l, r)
		default:
			columns, hidden = append(columns, l), append(hidden, r)
		}
	}
	out := opaque(joined.plan, append(columns, without(joined.columns, isKey)...), joined.inputs...)
	for _, h := range hidden {
		only := *h
		only.qualifiedOnly = true
		out.hidden = append(out.hidden, &only)
	}
	out.hidden = append(out.hidden, joined.hidden...)
	out.loose = true
	if len(merged) > 0 {
		items := passItems(columnsOf(joined.plan.Output(), nil))
		out.plan = &analyzed.Project{Input: joined.plan, Items: append(items, merged...)}
	}
	return out, nil
}

func without(columns []*column, ids map[analyzed.ColumnID]bool) []*column {
	var out []*column
	for _, c := range columns {
		if !ids[c.ID] {
			out = append(out, c)
		}
	}
	return out
}
