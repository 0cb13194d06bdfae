package ducksql

import (
	"errors"
	"fmt"
	"strconv"
)

func (p *printer) query(q Query) {
	defer p.leave()
	if !p.enter() {
		return
	}
	switch q := q.(type) {
	case *Select:
		p.selectBlock(q)
	case *SetOperation:
		p.setOperation(q)
	case *Values:
		p.values(q.Rows)
	default:
		p.fail(fmt.Errorf("SQL printer does not know the query %T", q))
	}
}

func (p *printer) selectBlock(s *Select) {
	p.with(s.With)
	p.text("SELECT ")
	if s.Distinct {
		p.text("DISTINCT ")
	}
	for i, item := range s.Items {
		if i > 0 {
			p.text(", ")
		}
		p.item(item)
	}
	if s.From != nil {
		p.text(" FROM ")
		p.from(s.From)
	}
	p.clause(" WHERE ", s.Where)
	if s.GroupBy != nil {
		p.groupBy(s.GroupBy)
	}
	p.clause(" HAVING ", s.Having)
	p.clause(" QUALIFY ", s.Qualify)
	p.orderBy(s.OrderBy)
	if s.Limit != nil {
		p.text(" LIMIT " + strconv.FormatInt(*s.Limit, 10))
	}
	if s.Offset > 0 {
		p.text(" OFFSET " + strconv.FormatInt(s.Offset, 10))
	}
}

func (p *printer) item(item SelectItem) {
	p.expr(item.Expr, PrecOr)
	if id, ok := item.Expr.(Ident); ok && id.Parts[len(id.Parts)-1] == item.Alias {
		return
	}
	if item.Alias != "" {
		p.text(" AS ")
		writeIdent(&p.b, item.Alias)
	}
}

func (p *printer) clause(keyword string, e Expr) {
	if e != nil {
		p.text(keyword)
		p.expr(e, PrecOr)
	}
}

func (p *printer) groupBy(g *GroupBy) {
	p.text(" GROUP BY ")
	if g.Sets == nil {
		p.list(g.Keys)
		return
	}
	p.text("GROUPING SETS (")
	for i, set := range g.Sets {
		if i > 0 {
			p.text(", ")
		}
		p.text("(")
		p.list(set)
		p.text(")")
	}
	p.text(")")
}

// setOperation writes chains of one operator without recursion and without
// parentheses; any other operand is put in parentheses.
func (p *printer) setOperation(s *SetOperation) {
	p.with(s.With)
	chain := []*SetOperation{s}
	for {
		left, ok := s.Left.(*SetOperation)
		if !ok || left.Op != s.Op || left.All != s.All || left.With != nil || len(left.OrderBy) > 0 {
			break
		}
		chain = append(chain, left)
		s = left
	}
	p.operand(s.Left)
	for i := len(chain) - 1; i >= 0; i-- {
		p.text(" " + chain[i].Op)
		if chain[i].All {
			p.text(" ALL")
		}
		p.text(" ")
		p.operand(chain[i].Right)
	}
	p.orderBy(chain[0].OrderBy)
}

func (p *printer) operand(q Query) {
	if s, ok := q.(*Select); ok && s.With == nil && len(s.OrderBy) == 0 && s.Limit == nil && s.Offset == 0 {
		p.query(q)
		return
	}
	p.text("(")
	p.query(q)
	p.text(")")
}

func (p *printer) values(rows [][]Expr) {
	p.text("VALUES ")
	for i, row := range rows {
		if i > 0 {
			p.text(", ")
		}
		p.text("(")
		p.list(row)
		p.text(")")
	}
}

func (p *printer) with(w *With) {
	if w == nil {
		return
	}
	p.text("WITH ")
	if w.Recursive {
		p.text("RECURSIVE ")
	}
	for i, cte := range w.CTEs {
		if i > 0 {
			p.text(", ")
		}
		writeIdent(&p.b, cte.Name)
		p.columns(cte.Columns)
		p.text(" AS ")
		if cte.Materialized {
			p.text("MATERIALIZED ")
		}
		p.text("(")
		p.query(cte.Query)
		p.text(")")
	}
	p.text(" ")
}

func (p *printer) columns(names []string) {
	if len(names) == 0 {
		return
	}
	p.text("(")
	for i, name := range names {
		if i > 0 {
			p.text(", ")
		}
		writeIdent(&p.b, name)
	}
	p.text(")")
}

func (p *printer) alias(name string, columns []string) {
	if name == "" {
		return
	}
	p.text(" AS ")
	writeIdent(&p.b, name)
	p.columns(columns)
}

func (p *printer) from(f From) {
	defer p.leave()
	if !p.enter() {
		return
	}
	switch f := f.(type) {
	case *Table:
		p.name(f.Parts)
		p.alias(f.Alias, f.Columns)
	case *FromQuery:
		if f.Lateral {
			p.text("LATERAL ")
		}
		p.text("(")
		p.query(f.Query)
		p.text(")")
		p.alias(f.Alias, f.Columns)
	case *FromFunction:
		p.call(&f.Call, "")
		p.alias(f.Alias, f.Columns)
	case *Join:
		p.join(f)
	default:
		p.fail(fmt.Errorf("SQL printer does not know the table expression %T", f))
	}
}

func (p *printer) join(j *Join) {
	p.from(j.Left)
	switch j.Type {
	case "INNER", "LEFT", "RIGHT", "FULL", "SEMI", "ANTI", "CROSS":
	default:
		p.fail(errors.New("SQL printer does not know the join type " + j.Type))
	}
	p.text(" " + j.Type + " JOIN ")
	if _, nested := j.Right.(*Join); nested {
		p.text("(")
		p.from(j.Right)
		p.text(")")
	} else {
		p.from(j.Right)
	}
	if j.Type != "CROSS" {
		p.text(" ON ")
		p.expr(j.On, PrecOr)
	}
}
