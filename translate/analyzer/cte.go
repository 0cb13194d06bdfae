package analyzer

import (
	"strings"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// binding is a CTE in scope; inner ones come first.
type binding struct {
	name string
	cte  *analyzed.CTE
	used bool
	next *binding
}

// with binds CTEs around a body. Each is analyzed once, where it stands; references read it under new ids.
func (a *analyzer) with(rel *parsed.With) (*relation, error) {
	if err := a.checkCTENames(rel); err != nil {
		return nil, err
	}
	inner := *a
	var bound []*binding
	for i := range rel.CTEs {
		b, err := inner.bindCTE(&rel.CTEs[i], rel.Recursive)
		if err != nil {
			return nil, err
		}
		b.next = inner.ctes
		inner.ctes = b
		bound = append(bound, b)
	}
	body, err := inner.relation(rel.Body)
	if err != nil {
		return nil, err
	}
	return bindUsed(body, bound), nil
}

// bindUsed puts the CTEs that were referred to around a body.
func bindUsed(body *relation, bound []*binding) *relation {
	var ctes []*analyzed.CTE
	for _, b := range bound {
		if b.used {
			ctes = append(ctes, b.cte)
		}
	}
	if len(ctes) == 0 {
		return body
	}
	return through(&analyzed.With{CTEs: ctes, Body: body.plan}, body)
}

func (a *analyzer) checkCTENames(rel *parsed.With) error {
	for i := range rel.CTEs {
		for j := range i {
			if strings.EqualFold(rel.CTEs[i].Name, rel.CTEs[j].Name) {
				return sparkerr.DuplicateCTENames([]string{rel.CTEs[i].Name}, rel.Origin)
			}
		}
	}
	return nil
}

func (a *analyzer) bindCTE(c *parsed.CTE, recursive bool) (*binding, error) {
	if recursive {
		if step := recursiveUnion(c); step != nil {
			return a.recursiveCTE(c, step)
		}
	}
	r, err := a.relation(c.Query)
	if err != nil {
		return nil, err
	}
	if c.Columns != nil {
		if len(c.Columns) != len(r.columns) {
			return nil, sparkerr.AssignmentArity(len(c.Columns), len(r.columns), c.Origin)
		}
		r = a.renamed(r, c.Columns, nil)
	}
	plan := a.exact(r)
	return &binding{name: c.Name, cte: &analyzed.CTE{ID: a.newCTE(), Name: c.Name, Plan: plan, Columns: plan.Output()}}, nil
}

func (a *analyzer) newCTE() int {
	a.lastCTE++
	return a.lastCTE
}

// cteNamed reads a CTE in scope; nil when there is none of that name.
func (a *analyzer) cteNamed(name string) (*relation, error) {
	for b := a.ctes; b != nil; b = b.next {
		if !a.same(b.name, name) {
			continue
		}
		b.used = true
		columns := make([]analyzed.Column, len(b.cte.Columns))
		for i, c := range b.cte.Columns {
			c.ID = a.newID()
			columns[i] = c
		}
		return leaf(&analyzed.CTERef{CTE: b.cte, Columns: columns}, []string{b.name}), nil
	}
	return nil, nil
}

// recursiveUnion is the union of a CTE that may refer to itself.
func recursiveUnion(c *parsed.CTE) *parsed.SetOp {
	rel := c.Query
	for {
		switch q := rel.(type) {
		case *parsed.SetOp:
			if q.Kind == parsed.Union {
				return q
			}
			return nil
		case *parsed.SubqueryAlias:
			rel = q.Input
		default:
			return nil
		}
	}
}

// recursiveCTE analyzes the anchor, then the step, in which the name reads the rows of the level before.
func (a *analyzer) recursiveCTE(c *parsed.CTE, u *parsed.SetOp) (*binding, error) {
	anchor, err := a.relation(u.Left)
	if err != nil {
		return nil, err
	}
	if c.Columns != nil {
		if len(c.Columns) != len(anchor.columns) {
			return nil, sparkerr.AssignmentArity(len(c.Columns), len(anchor.columns), c.Origin)
		}
		anchor = a.renamed(anchor, c.Columns, nil)
	}
	cte := &analyzed.CTE{ID: a.newCTE(), Name: c.Name, Plan: a.exact(anchor), All: u.All}
	cte.Columns = cte.Plan.Output()
	if cte.MaxLevel, err = a.maxLevel(c); err != nil {
		return nil, err
	}
	b := &binding{name: c.Name, cte: cte, next: a.ctes}
	inner := *a
	inner.ctes = b
	step, err := inner.relation(u.Right)
	if err != nil {
		return nil, err
	}
	if !b.used {
		r, err := a.setOp(u)
		if err != nil {
			return nil, err
		}
		if c.Columns != nil {
			r = a.renamed(r, c.Columns, nil)
		}
		plan := a.exact(r)
		return &binding{name: c.Name, cte: &analyzed.CTE{ID: cte.ID, Name: c.Name, Plan: plan, Columns: plan.Output()}}, nil
	}
	if len(step.columns) != len(cte.Columns) {
		return nil, sparkerr.NumColumnsMismatch("UNION", len(cte.Columns), 2, len(step.columns), u.Origin)
	}
	cte.Recursive = true
	cte.Step, err = a.stepLike(step, cte.Columns, u)
	for i := range cte.Columns { // as Spark has it, whatever the branches say
		cte.Columns[i].Nullable = true
	}
	b.used = false
	return b, err
}

// stepLike casts the recursive step to the anchor's types.
func (a *analyzer) stepLike(step *relation, want []analyzed.Column, u *parsed.SetOp) (analyzed.Plan, error) {
	items := make([]analyzed.Item, len(want))
	for i, c := range step.columns {
		if _, ok := a.commonType([]types.DataType{want[i].Type, c.Type}); !ok {
			return nil, sparkerr.IncompatibleColumnType("UNION", i+1, 2, c.Type.SQL(), want[i].Type.SQL(), "", u.Origin)
		}
		e := a.implicit(c.ref, want[i].Type)
		items[i] = analyzed.Item{Column: analyzed.Column{ID: a.newID(), Name: want[i].Name, Type: e.Type(), Nullable: e.Nullable()}, Expr: e}
	}
	return &analyzed.Project{Input: step.plan, Items: items}, nil
}

func (a *analyzer) maxLevel(c *parsed.CTE) (int64, error) {
	if c.MaxLevel == nil {
		return int64(a.conf.RecursionLevelLimit()), nil
	}
	x, err := a.resolve(&relation{planID: parsed.NoPlanID}, clauseOther).expr(c.MaxLevel)
	if err != nil {
		return 0, err
	}
	v, err := a.constant(x)
	n, ok := v.(int64)
	if err == nil && !ok {
		return 0, sparkerr.NotImplemented("MAX RECURSION LEVEL "+a.text(x), x.Origin())
	}
	return n, err
}
