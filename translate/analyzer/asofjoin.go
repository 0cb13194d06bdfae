package analyzer

import (
	"slices"
	"strings"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/function"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// asOfJoin is DataFrame._joinAsOf: each left row meets the right row that is nearest to it among those that fit, the first
// row of an ordered lateral subquery.
func (a *analyzer) asOfJoin(rel *parsed.AsOfJoin) (*relation, error) {
	kind, err := asOfJoinType(rel.Type)
	if err != nil {
		return nil, err
	}
	left, err := a.relation(rel.Left)
	if err != nil {
		return nil, err
	}
	right, err := a.relation(rel.Right)
	if err != nil {
		return nil, err
	}
	condition, err := a.asOfMatches(rel, left, right)
	if err != nil {
		return nil, err
	}
	m, err := a.asOf(rel, joinedScope(left, right))
	if err != nil {
		return nil, err
	}
	fits, err := m.fits()
	if err != nil {
		return nil, err
	}
	distance, err := m.distance()
	if err != nil {
		return nil, err
	}
	known, err := a.bind("isnotnull", distance)
	if err != nil {
		return nil, err
	}
	for _, c := range []analyzed.Expr{fits, known} {
		if condition, err = a.both(condition, c); err != nil {
			return nil, err
		}
	}
	ids := map[analyzed.ColumnID]bool{}
	for _, c := range left.plan.Output() {
		ids[c.ID] = true
	}
	nearest := &analyzed.Limit{Count: 1, Input: &analyzed.Sort{
		Input:  &analyzed.Filter{Input: right.plan, Condition: asOuter(condition, ids)},
		Orders: []analyzed.SortOrder{{Expr: asOuter(distance, ids)}},
	}}
	return a.joined(&analyzed.Join{Left: left.plan, Right: nearest, Type: kind, Lateral: true}, left, right), nil
}

// asOfJoinType reads the type's name; only two types have a meaning here.
func asOfJoinType(name string) (analyzed.JoinType, error) {
	switch strings.ReplaceAll(strings.ToLower(name), "_", "") {
	case "inner":
		return analyzed.Inner, nil
	case "left", "leftouter":
		return analyzed.Left, nil
	case "right", "rightouter":
		return 0, sparkerr.UnsupportedAsOfJoinType("RightOuter")
	case "outer", "full", "fullouter":
		return 0, sparkerr.UnsupportedAsOfJoinType("FullOuter")
	case "semi", "leftsemi":
		return 0, sparkerr.UnsupportedAsOfJoinType("LeftSemi")
	case "anti", "leftanti":
		return 0, sparkerr.UnsupportedAsOfJoinType("LeftAnti")
	case "cross":
		return 0, sparkerr.UnsupportedAsOfJoinType("Cross")
	}
	return 0, sparkerr.UnsupportedJoinType(name)
}

// asOfMatches is the condition beside the order: equal columns of both sides, or an expression; nil without either.
func (a *analyzer) asOfMatches(rel *parsed.AsOfJoin, left, right *relation) (analyzed.Expr, error) {
	if len(rel.Using) == 0 {
		if rel.On == nil {
			return nil, nil
		}
		return a.joinCondition(joinedScope(left, right), rel.On, rel.Origin)
	}
	var all analyzed.Expr
	for _, name := range rel.Using {
		pair := make([]analyzed.Expr, 0, 2)
		for _, side := range []*relation{left, right} {
			e, err := a.resolve(side, clauseOther).expr(&parsed.Attribute{ExprCommon: parsed.ExprCommon{At: rel.Origin}, Parts: []string{name}, PlanID: parsed.NoPlanID})
			if err != nil {
				return nil, err
			}
			pair = append(pair, e)
		}
		equal, err := a.equality(pair[0], pair[1])
		if err != nil {
			return nil, err
		}
		if all, err = a.both(all, equal); err != nil {
			return nil, err
		}
	}
	return all, nil
}

// both is AND; a nil side is left out.
func (a *analyzer) both(l, r analyzed.Expr) (analyzed.Expr, error) {
	if l == nil {
		return r, nil
	}
	return a.bind("and", l, r)
}

// asOfMatch is what decides which right rows fit, and which is nearest.
type asOfMatch struct {
	*analyzer
	left, right, tolerance analyzed.Expr // tolerance nil = none
	exact                  bool
	direction              string
}

// directions of as-of joins.
const (
	asOfBackward = "backward"
	asOfForward  = "forward"
	asOfNearest  = "nearest"
)

func (a *analyzer) asOf(rel *parsed.AsOfJoin, scope *relation) (*asOfMatch, error) {
	m := &asOfMatch{analyzer: a, exact: rel.AllowExactMatches, direction: strings.ToLower(rel.Direction)}
	if !slices.Contains([]string{asOfForward, asOfBackward, asOfNearest}, m.direction) {
		return nil, sparkerr.UnsupportedAsOfDirection(rel.Direction, asOfForward, asOfBackward, asOfNearest)
	}
	r := a.resolve(scope, clauseOn)
	var err error
	if m.left, err = r.expr(rel.LeftAsOf); err != nil {
		return nil, err
	}
	if m.right, err = r.expr(rel.RightAsOf); err != nil {
		return nil, err
	}
	if rel.Tolerance == nil {
		return m, nil
	}
	if m.tolerance, err = r.expr(rel.Tolerance); err != nil {
		return nil, err
	}
	return m, a.checkTolerance(m.tolerance)
}

// checkTolerance wants a constant that is not negative.
func (a *analyzer) checkTolerance(tolerance analyzed.Expr) error {
	if !function.Foldable(tolerance) {
		return sparkerr.AsOfToleranceNotConstant()
	}
	none, err := a.operator("-", tolerance, tolerance)
	if err != nil {
		return err
	}
	check, err := a.operator(">=", tolerance, none)
	if err != nil {
		return err
	}
	v, err := a.constant(check)
	if err != nil {
		return err
	}
	if ok, known := v.(bool); !ok || !known {
		return sparkerr.AsOfToleranceNegative()
	}
	return nil
}

func (a *analyzer) operator(name string, l, r analyzed.Expr) (analyzed.Expr, error) {
	return a.resolve(nil, clauseOn).bindOperator(name, []analyzed.Expr{l, r}, sparkerr.Origin{})
}

// orExact adds the equal sign that exact matches need.
func (m *asOfMatch) orExact(operator string) string {
	if m.exact {
		return operator + "="
	}
	return operator
}

// fits is the condition that the right row lies on the wanted side of the left one, and no farther than the tolerance; nil = always.
func (m *asOfMatch) fits() (all analyzed.Expr, err error) {
	add := func(c analyzed.Expr, failed error) {
		if err == nil {
			err = failed
		}
		if err == nil && c != nil {
			all, err = m.both(all, c)
		}
	}
	switch {
	case m.direction == asOfBackward:
		add(m.operator(m.orExact(">"), m.left, m.right))
	case m.direction == asOfForward:
		add(m.operator(m.orExact("<"), m.left, m.right))
	case !m.exact:
		add(m.operator("!=", m.left, m.right))
	}
	if m.tolerance == nil {
		return all, err
	}
	if m.direction != asOfForward {
		add(m.within(">", "-"))
	}
	if m.direction != asOfBackward {
		add(m.within("<", "+"))
	}
	return all, err
}

// within compares the right value with the end of the tolerance on one side.
func (m *asOfMatch) within(comparison, sign string) (analyzed.Expr, error) {
	end, err := m.operator(sign, m.left, m.tolerance)
	if err != nil {
		return nil, err
	}
	return m.operator(m.orExact(comparison), m.right, end)
}

// distance orders the right rows that fit.
func (m *asOfMatch) distance() (analyzed.Expr, error) {
	since, err := m.operator("-", m.left, m.right)
	if err != nil {
		return nil, err
	}
	until, err := m.operator("-", m.right, m.left)
	switch {
	case err != nil:
		return nil, err
	case m.direction == asOfBackward:
		return since, nil
	case m.direction == asOfForward:
		return until, nil
	}
	later, err := m.operator(">", m.left, m.right)
	if err != nil {
		return nil, err
	}
	return m.bind("if", later, since, until)
}

// asOuter marks the references to some columns as those of an enclosing query.
func asOuter(e analyzed.Expr, ids map[analyzed.ColumnID]bool) analyzed.Expr {
	if ref, ok := e.(*analyzed.ColumnRef); ok && ids[ref.ID] {
		outer := *ref
		outer.Outer = true
		return &outer
	}
	out, _ := analyzed.MapChildren(e, func(c analyzed.Expr) (analyzed.Expr, error) { return asOuter(c, ids), nil }) // cannot fail
	return out
}
