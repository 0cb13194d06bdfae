package generator

import "github.com/sparkduck/sparkduck/translate/analyzed"

// profile is what deciding about fusion needs to know of expressions.
type profile struct {
	reads      map[analyzed.ColumnID]int // times each column is read
	ops        int                       // operators
	volatile   bool
	subqueries int
}

func profileOf(exprs ...analyzed.Expr) *profile {
	p := &profile{reads: make(map[analyzed.ColumnID]int, len(exprs))}
	for _, e := range exprs {
		if ref, ok := e.(*analyzed.ColumnRef); ok {
			p.reads[ref.ID]++
			continue
		}
		analyzed.Walk(e, p.visit)
	}
	return p
}

func (p *profile) visit(e analyzed.Expr) bool {
	switch e := e.(type) {
	case *analyzed.ColumnRef:
		p.reads[e.ID]++
	case *analyzed.Literal, *analyzed.LambdaVar, *analyzed.Alias:
	case *analyzed.Call:
		p.ops++
		if e.Callee != nil && !e.Callee.Deterministic() {
			p.volatile = true
		}
	case *analyzed.Case:
		p.ops += len(e.Whens)
	case *analyzed.Subquery:
		p.ops++
		p.subqueries++
		inner := analyzed.ColumnSet{}
		inner.AddReadBy(e.Plan)
		for id := range inner {
			p.reads[id] += 2 // correlated: read many times
		}
	case *analyzed.Lambda:
		p.ops++
		// The body runs once per element: a column read in it is read many times.
		body := profileOf(e.Body)
		for id, n := range body.reads {
			p.reads[id] += 2 * n
		}
		p.ops += body.ops
		p.volatile = p.volatile || body.volatile
		p.subqueries += body.subqueries
		return false
	default:
		p.ops++
	}
	return true
}

// opsOver is the number of operators when the columns of b are inlined.
func (p *profile) opsOver(b *block) int {
	n := p.ops
	for id, times := range p.reads {
		if c, ok := b.byID[id]; ok {
			n += times * c.ops
		}
	}
	return n
}

// repeats reports whether inlining would evaluate a computed column of b more than once, or at another number of rows than now.
func (p *profile) repeats(b *block) bool {
	for id, times := range p.reads {
		c, ok := b.byID[id]
		if ok && times > 1 && (c.ops > 0 || c.volatile) {
			return true
		}
	}
	return false
}

// readsComputed reports whether a column of b that is no mere name or constant is read.
func (p *profile) readsComputed(b *block, is func(*binding) bool) bool {
	for id := range p.reads {
		if c, ok := b.byID[id]; ok && is(c) {
			return true
		}
	}
	return false
}

func isComputed(b *binding) bool { return b.ops > 0 || b.volatile }
func isWindow(b *binding) bool   { return b.window }
func isVolatile(b *binding) bool { return b.volatile }
func notPlain(b *binding) bool   { return !b.plain() }
