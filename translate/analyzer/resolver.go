package analyzer

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// nameSource looks a name up in one more place; nil without error means not found there.
type nameSource func(*parsed.Attribute) (analyzed.Expr, error)

// resolver analyzes expressions of one operator. Names are looked up in this order: lambda parameters, before, the input, niladic
// functions, earlier select items, after, the enclosing query.
type resolver struct {
	*analyzer
	in     *relation
	before nameSource
	after  nameSource
	clause clause
	at     sparkerr.Origin // of the operator

	aliases     *lateralAliases // nil where earlier items are not visible
	lambdas     []*lambdaScope
	inAggregate int // depth of aggregate calls around the place
	inWindow    bool
	keepAliases bool // an Alias inside an expression stays, as an argument of struct()
}

// clause is where an expression stands; checks and messages depend on it.
type clause int

const (
	clauseSelect clause = iota
	clauseWhere
	clauseOn
	clauseGroupBy
	clauseHaving
	clauseOrderBy
	clauseGenerator
	clauseValues
	clauseOther
)

func (a *analyzer) resolve(in *relation, c clause) *resolver {
	return &resolver{analyzer: a, in: in, clause: c}
}

// attribute resolves a column name.
func (r *resolver) attribute(e *parsed.Attribute) (analyzed.Expr, error) {
	if e.PlanID != parsed.NoPlanID {
		return r.dataFrameColumn(e)
	}
	if v, err := r.lambdaVariable(e.Parts, e.At); v != nil || err != nil {
		return v, err
	}
	if r.before != nil {
		if x, err := r.before(e); x != nil || err != nil {
			return x, err
		}
	}
	if x, err := r.column(r.in, e); x != nil || err != nil {
		return x, err
	}
	if x, err := r.niladic(e); x != nil || err != nil {
		return x, err
	}
	if x, err := r.lateral(e); x != nil || err != nil {
		return x, err
	}
	if r.after != nil {
		if x, err := r.after(e); x != nil || err != nil {
			return x, err
		}
	}
	if x, err := r.outerColumn(e.Parts, e.At); x != nil || err != nil {
		return x, err
	}
	return nil, r.unresolved(e)
}

func (r *resolver) unresolved(e *parsed.Attribute) error {
	at := e.At
	if len(r.lambdas) > 0 {
		at = r.at
	}
	return sparkerr.UnresolvedColumn(e.Parts, suggestions(e.Parts, r.in.columns), at)
}

// column resolves a name in a relation, with the fields that follow it.
func (r *resolver) column(in *relation, e *parsed.Attribute) (analyzed.Expr, error) {
	c, used, err := r.match(in, e.Parts, e.At)
	if c == nil || err != nil {
		return nil, err
	}
	return r.fields(reference(c, e.Parts[used-1], e.At), e.Parts[used:], e.At)
}

// reference refers to a column in the spelling of the user. The column's own reference is shared when it says the same.
func reference(c *column, name string, at sparkerr.Origin) *analyzed.ColumnRef {
	if name == c.Name && !at.Known() {
		return c.ref
	}
	ref := *c.ref
	ref.Name, ref.At = name, at
	return &ref
}

// fields applies the parts of a name after the column.
func (r *resolver) fields(base analyzed.Expr, parts []string, at sparkerr.Origin) (analyzed.Expr, error) {
	for _, name := range parts {
		var err error
		if base, err = r.extractName(base, name, at, at); err != nil {
			return nil, err
		}
	}
	return base, nil
}

// niladic resolves the functions that SQL lets stand without parentheses.
func (r *resolver) niladic(e *parsed.Attribute) (analyzed.Expr, error) {
	if len(e.Parts) != 1 {
		return nil, nil
	}
	for _, name := range [...]string{"current_date", "current_timestamp", "current_time", "current_user", "user", "session_user"} {
		if r.sameFold(e.Parts[0], name) {
			if name == "user" || name == "session_user" {
				name = "current_user"
			}
			return r.bind(name, nil, e.At)
		}
	}
	if r.sameFold(e.Parts[0], "grouping__id") {
		return r.groupingCall(&parsed.Call{ExprCommon: e.ExprCommon, Name: []string{"grouping_id"}})
	}
	return nil, nil
}

// outerQuery is what a subquery can see of the query around it: the input of the operator that holds the subquery.
type outerQuery struct {
	resolver *resolver
	used     []analyzed.ColumnRef
}

// outerColumn resolves a name in the enclosing query and records the reference.
func (r *resolver) outerColumn(parts []string, at sparkerr.Origin) (analyzed.Expr, error) {
	if r.outer == nil {
		return nil, nil
	}
	c, used, err := r.match(r.outer.resolver.in, parts, at)
	if c == nil || err != nil {
		return nil, err
	}
	ref := *reference(c, parts[used-1], at)
	ref.Outer = true
	r.outer.record(ref)
	return r.fields(&ref, parts[used:], at)
}

func (o *outerQuery) record(ref analyzed.ColumnRef) {
	for i := range o.used {
		if o.used[i].ID == ref.ID {
			return
		}
	}
	o.used = append(o.used, ref)
}
