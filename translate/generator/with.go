package generator

import (
	"strconv"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// cteState is what is known of a CTE while its statement is generated.
type cteState struct {
	name string
	need analyzed.ColumnSet // columns that references read
	all  bool               // keep every column
}

// with generates the body first, to learn which columns of the CTEs are read, then the CTEs from the last to the first.
func (g *generator) with(p *analyzed.With, outer *scope, need analyzed.ColumnSet) (*block, error) {
	if g.ctes == nil {
		g.ctes = map[*analyzed.CTE]*cteState{}
	}
	if len(g.ctes)+len(p.CTEs) > maxCTEs {
		return nil, sparkerr.TooDeep("the list of common table expressions", maxCTEs, sparkerr.Origin{})
	}
	for _, c := range p.CTEs {
		g.ctes[c] = &cteState{name: "w" + strconv.Itoa(len(g.ctes)+1), need: analyzed.ColumnSet{}, all: c.Recursive}
	}
	body, err := g.rows(p.Body, outer, need)
	if err != nil {
		return nil, err
	}
	if body.set != nil || body.with != nil {
		body = g.wrapped(body, nil)
	}
	clause := &ducksql.With{CTEs: make([]ducksql.CTE, len(p.CTEs))}
	for i := len(p.CTEs) - 1; i >= 0; i-- {
		cte, depth, err := g.cte(p.CTEs[i], outer)
		if err != nil {
			return nil, err
		}
		clause.CTEs[i] = cte
		clause.Recursive = clause.Recursive || p.CTEs[i].Recursive
		body.depth = max(body.depth, depth)
	}
	body.with = clause
	return body, nil
}

func (g *generator) cte(c *analyzed.CTE, outer *scope) (ducksql.CTE, int, error) {
	state := g.ctes[c]
	if c.Recursive {
		return g.recursive(c, state, outer)
	}
	output := c.Plan.Output()
	var out, names []analyzed.ColumnID
	for i, column := range c.Columns {
		if state.all || state.need.Has(column.ID) {
			out, names = append(out, output[i].ID), append(names, column.ID)
		}
	}
	in, err := g.rows(c.Plan, outer, analyzed.SetOf(out))
	if err != nil {
		return ducksql.CTE{}, 0, err
	}
	return ducksql.CTE{Name: state.name, Query: g.query(in, out, names), Materialized: volatilePlan(c.Plan)}, in.depth + 1, nil
}

// volatilePlan reports whether a plan samples or calls a function such as rand(); all readers of a CTE see the same values of it.
func volatilePlan(plan analyzed.Plan) (volatile bool) {
	analyzed.WalkPlan(plan, func(p analyzed.Plan) {
		_, sampled := p.(*analyzed.Sample)
		volatile = volatile || sampled
	}, func(e analyzed.Expr) {
		call, ok := e.(*analyzed.Call)
		volatile = volatile || ok && !call.Callee.Deterministic()
	})
	return volatile
}

// levelColumn counts the steps of a recursion.
const levelColumn = "level"

// recursive adds a column with the depth of the recursion, by which runaway queries are stopped. UNION without ALL compares
// whole rows, so there it has no such column and ends when no new rows come.
func (g *generator) recursive(c *analyzed.CTE, state *cteState, outer *scope) (ducksql.CTE, int, error) {
	if !c.All {
		if err := checkCompared(c.Columns, columnType); err != nil {
			return ducksql.CTE{}, 0, err
		}
	}
	names := analyzed.IDs(c.Columns)
	anchor, err := g.rows(c.Plan, outer, analyzed.SetOf(analyzed.IDs(c.Plan.Output())))
	if err != nil {
		return ducksql.CTE{}, 0, err
	}
	step, err := g.rows(c.Step, outer, analyzed.SetOf(analyzed.IDs(c.Step.Output())))
	if err != nil {
		return ducksql.CTE{}, 0, err
	}
	depth := max(anchor.depth, step.depth) + 2
	first := g.query(anchor, analyzed.IDs(c.Plan.Output()), names)
	next := g.query(step, analyzed.IDs(c.Step.Output()), names)
	if c.All {
		first = g.leveled(first, names, ducksql.Int(0), nil)
		level := &ducksql.Subquery{Query: &ducksql.Select{
			Items: []ducksql.SelectItem{{Expr: ducksql.Func("max", ducksql.Column(levelColumn)), Alias: levelColumn}},
			From:  &ducksql.Table{Parts: []string{state.name}},
		}}
		limit := g.Raise("RECURSION_LEVEL_LIMIT_EXCEEDED", sparkerr.Origin{}, map[string]ducksql.Expr{"levelLimit": constantText(strconv.FormatInt(c.MaxLevel, 10))})
		guard := &ducksql.Case{
			Whens: []ducksql.When{{Condition: ducksql.Op(ducksql.PrecComparison, ">=", level, bigint(c.MaxLevel)), Result: limit}},
			Else:  ducksql.Bool{Value: true},
		}
		next = g.leveled(next, names, ducksql.Op(ducksql.PrecAdd, "+", level, ducksql.Int(1)), guard)
	}
	query := &ducksql.SetOperation{Op: "UNION", All: c.All, Left: first, Right: next}
	return ducksql.CTE{Name: state.name, Query: query}, depth, nil
}

// leveled adds the level to the rows of a query.
func (g *generator) leveled(q ducksql.Query, names []analyzed.ColumnID, level, guard ducksql.Expr) ducksql.Query {
	s := &ducksql.Select{From: &ducksql.FromQuery{Query: q, Alias: g.alias()}, Where: guard}
	for _, id := range names {
		s.Items = append(s.Items, ducksql.SelectItem{Expr: column(id), Alias: columnName(id)})
	}
	s.Items = append(s.Items, ducksql.SelectItem{Expr: level, Alias: levelColumn})
	return s
}

func (g *generator) cteRef(p *analyzed.CTERef, need analyzed.ColumnSet) (*block, error) {
	state, ok := g.ctes[p.CTE]
	if !ok {
		return nil, internal("the common table expression " + p.CTE.Name + " is read outside of its query")
	}
	alias := g.alias()
	b := newBlock(&ducksql.Table{Parts: []string{state.name}, Alias: alias})
	for i, c := range p.Columns {
		if need.Has(c.ID) {
			id := p.CTE.Columns[i].ID
			state.need.Add(id)
			b.bindName(c.ID, alias, columnName(id))
		}
	}
	return b, nil
}
