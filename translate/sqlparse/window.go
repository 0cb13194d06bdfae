package sqlparse

import "github.com/sparkduck/sparkduck/translate/parsed"

// windowSpec parses what follows OVER, or AS in a WINDOW clause: name, (name) or (definition).
func (p *parser) windowSpec() parsed.WindowSpec {
	first := p.i
	var spec parsed.WindowSpec
	switch {
	case !p.is(lparen):
		spec.Base, spec.BaseOnly = p.ident(), true
	case p.nameAt(p.i+1) && p.peek(2).kind == rparen:
		p.next()
		spec.Base = p.ident()
		p.next()
	default:
		p.next()
		p.windowKeys(&spec)
		p.windowFrame(&spec)
		p.require(rparen)
	}
	spec.Origin = p.from(first)
	return spec
}

// windowSpecAt tells whether a specification can stand at token i.
func (p *parser) windowSpecAt(i int) bool {
	if p.tokenAt(i).kind != lparen {
		return false
	}
	after := p.tokenAt(i + 2)
	switch p.tokenAt(i + 1).kw {
	case kwPartition, kwDistribute, kwCluster, kwOrder, kwSort:
		return after.kw == kwBy || after.kind == rparen
	case kwRows, kwRange:
		return true
	}
	return p.tokenAt(i+1).kind == rparen || p.nameAt(i+1) && after.kind == rparen
}

func (p *parser) windowKeys(spec *parsed.WindowSpec) {
	if p.acceptKw(kwCluster, kwBy) {
		spec.PartitionBy = p.exprList()
		return
	}
	if p.acceptKw(kwPartition, kwBy) || p.acceptKw(kwDistribute, kwBy) {
		spec.PartitionBy = p.exprList()
	}
	if p.acceptAnyKw(kwOrder, kwSort) != 0 {
		p.requireKw(kwBy)
		spec.OrderBy = p.sortItems()
	}
}

func (p *parser) windowFrame(spec *parsed.WindowSpec) {
	first := p.i
	k := p.acceptAnyKw(kwRows, kwRange)
	if k == 0 {
		return
	}
	f := &parsed.Frame{Rows: k == kwRows, Upper: parsed.Bound{Kind: parsed.CurrentRow}}
	if p.acceptKw(kwBetween) {
		f.Lower = p.frameBound()
		p.expectKw(kwAnd)
		f.Upper = p.frameBound()
	} else {
		bound := p.i
		f.Lower = p.frameBound()
		if p.tokens[bound].kw != kwUnbounded && p.err != nil && p.tokens[p.errAt].kind == rparen {
			p.err = nil
			p.blame(p.errAt, ": missing {'FOLLOWING', 'PRECEDING'}")
		}
	}
	f.Origin = p.from(first)
	spec.Frame = f
}

func (p *parser) frameBound() parsed.Bound {
	switch {
	case p.acceptKw(kwUnbounded, kwPreceding):
		return parsed.Bound{Kind: parsed.UnboundedPreceding}
	case p.acceptKw(kwUnbounded, kwFollowing):
		return parsed.Bound{Kind: parsed.UnboundedFollowing}
	case p.acceptKw(kwCurrent, kwRow):
		return parsed.Bound{Kind: parsed.CurrentRow}
	}
	first := p.i
	e := p.expr()
	k := p.acceptAnyKw(kwPreceding, kwFollowing)
	if k != 0 && !constantBound(e) {
		p.raise(p.from(first), "_LEGACY_ERROR_TEMP_0064", "msg", "Frame bound value must be a literal.")
	}
	switch k {
	case kwPreceding:
		e = operator(p.here(first), "negative", e)
	case kwFollowing:
	default:
		p.unexpected()
	}
	return parsed.Bound{Kind: parsed.OffsetBound, Offset: e}
}

// constantBound tells constants, and operators over constants, from expressions that need names resolved.
func constantBound(e parsed.Expr) bool {
	switch e := e.(type) {
	case *parsed.Literal:
		return true
	case *parsed.Cast:
		return constantBound(e.Input)
	case *parsed.Call:
		for _, a := range e.Args {
			if !constantBound(a) {
				return false
			}
		}
		return e.Operator
	}
	return false
}

// windowClause parses WINDOW name AS spec, ... and resolves names that stand for other names.
func (p *parser) windowClause() []parsed.NamedWindow {
	if !p.isKw(kwWindow) || !p.nameAt(p.i+1) || p.peekKw(2) != kwAs {
		return nil
	}
	var list []parsed.NamedWindow
	p.next()
	p.tailClause(true, 1, func() { list = p.namedWindows() })
	return list
}

func (p *parser) namedWindows() []parsed.NamedWindow {
	first := p.i - 1
	var list []parsed.NamedWindow
	byName := map[string]parsed.WindowSpec{}
	for {
		name := p.ident()
		p.expectKw(kwAs)
		w := parsed.NamedWindow{Name: name, Spec: p.windowSpec()}
		list = append(list, w)
		if _, twice := byName[name]; twice && p.err == nil {
			p.raise(p.from(first), "INVALID_SQL_SYNTAX.REPETITIVE_WINDOW_DEFINITION", "windowName", quoteName([]string{name}))
		}
		byName[name] = w.Spec
		if !p.accept(comma) {
			break
		}
	}
	for i, w := range list {
		if w.Spec.Base == "" || p.err != nil {
			continue
		}
		target, known := byName[w.Spec.Base]
		switch {
		case !known:
			p.raise(p.from(first), "INVALID_SQL_SYNTAX.UNRESOLVED_WINDOW_REFERENCE", "windowName", quoteName([]string{w.Spec.Base}))
		case target.Base != "":
			p.raise(p.from(first), "INVALID_SQL_SYNTAX.INVALID_WINDOW_REFERENCE", "windowName", quoteName([]string{w.Spec.Base}))
		}
		list[i].Spec = target
	}
	return list
}

func (p *parser) sortItems() []parsed.SortOrder {
	list := []parsed.SortOrder{p.sortItem()}
	for p.accept(comma) {
		list = append(list, p.sortItem())
	}
	return list
}

// sortItem parses expr [ASC | DESC] [NULLS {FIRST | LAST}].
func (p *parser) sortItem() parsed.SortOrder {
	first := p.i
	o := parsed.SortOrder{Expr: p.expr()}
	o.Descending = p.acceptAnyKw(kwAsc, kwDesc) == kwDesc
	if p.acceptKw(kwNulls) {
		nulls := p.isKw(kwFirst)
		if p.acceptAnyKw(kwFirst, kwLast) == 0 {
			p.unexpected()
		}
		o.NullsFirst = &nulls
	}
	o.Origin = p.from(first)
	return o
}
