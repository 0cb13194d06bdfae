package ducksql

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// MaxDepth bounds the nesting of a printed tree; DuckDB's parser and planner
// recurse over it on a thread's stack.
const MaxDepth = 3000

// ErrTooDeep is returned for trees nested deeper than MaxDepth.
var ErrTooDeep = errors.New("SQL tree is nested too deeply")

// Print writes a query as SQL text, in time linear in the text.
func Print(q Query) (string, error) {
	p := &printer{}
	p.query(q)
	return p.b.String(), p.err
}

// PrintExpr writes one expression.
func PrintExpr(e Expr) (string, error) {
	p := &printer{}
	p.expr(e, PrecLambda)
	return p.b.String(), p.err
}

type printer struct {
	b     strings.Builder
	depth int
	err   error
}

func (p *printer) text(s string) { p.b.WriteString(s) }

func (p *printer) fail(err error) {
	if p.err == nil {
		p.err = err
	}
}

// enter counts one level; false means the tree is too deep or printing has failed.
func (p *printer) enter() bool {
	p.depth++
	if p.depth > MaxDepth {
		p.fail(ErrTooDeep)
	}
	return p.err == nil
}

func (p *printer) leave() { p.depth-- }

// expr writes e, in parentheses when it binds looser than least.
func (p *printer) expr(e Expr, least Precedence) {
	defer p.leave()
	if !p.enter() {
		return
	}
	if e == nil {
		p.fail(errors.New("SQL tree has a nil expression"))
		return
	}
	if e.Precedence() < least {
		p.text("(")
		p.bare(e)
		p.text(")")
		return
	}
	p.bare(e)
}

func (p *printer) bare(e Expr) {
	switch e := e.(type) {
	case Ident:
		p.name(e.Parts)
	case Null:
		p.text("NULL")
	case Bool:
		p.text(strings.ToUpper(strconv.FormatBool(e.Value)))
	case Number:
		p.number(e)
	case String:
		writeString(&p.b, e.Value)
	case Bytes:
		writeBytes(&p.b, e.Value)
	case Star:
		p.text("*")
	case Parameter:
		p.text("$" + strconv.Itoa(e.Number))
	case *Template:
		p.template(e)
	case *Call:
		p.call(e, "")
	case *Binary:
		p.binary(e)
	case *Unary:
		p.unary(e)
	case *Case:
		p.caseWhen(e)
	case *Over:
		p.over(e)
	default:
		p.bareRest(e)
	}
}

func (p *printer) bareRest(e Expr) {
	switch e := e.(type) {
	case *Cast:
		p.cast(e)
	case *IsNull:
		p.expr(e.Value, PrecIs+1)
		p.text(" IS ")
		p.not(e.Not)
		p.text("NULL")
	case *Distinctness:
		p.expr(e.Left, PrecIs+1)
		p.text(" IS ")
		p.not(e.Not)
		p.text("DISTINCT FROM ")
		p.expr(e.Right, PrecIs+1)
	case *In:
		p.expr(e.Value, PrecBetween+1)
		p.text(" ")
		p.not(e.Not)
		p.text("IN (")
		p.list(e.List)
		p.text(")")
	case *InSubquery:
		p.expr(e.Value, PrecBetween+1)
		p.text(" ")
		p.not(e.Not)
		p.text("IN (")
		p.query(e.Query)
		p.text(")")
	case *Subquery:
		p.text("(")
		p.query(e.Query)
		p.text(")")
	case *Exists:
		p.text("EXISTS (")
		p.query(e.Query)
		p.text(")")
	case *Lambda:
		p.lambda(e)
	case *List:
		p.text("[")
		p.list(e.Items)
		p.text("]")
	case *Struct:
		p.structure(e)
	case *Row:
		p.text("row(")
		p.list(e.Items)
		p.text(")")
	case *Index:
		p.expr(e.Base, PrecPostfix)
		p.text("[")
		p.expr(e.At, PrecOr)
		p.text("]")
	case *FieldOf:
		p.text("struct_extract(")
		p.expr(e.Base, PrecLambda)
		p.text(", ")
		writeString(&p.b, e.Name)
		p.text(")")
	default:
		p.fail(fmt.Errorf("SQL printer does not know the expression %T", e))
	}
}

func (p *printer) not(not bool) {
	if not {
		p.text("NOT ")
	}
}

func (p *printer) name(parts []string) {
	for i, part := range parts {
		if i > 0 {
			p.text(".")
		}
		writeIdent(&p.b, part)
	}
}

func (p *printer) number(n Number) {
	if !validNumber(n.Text) {
		p.fail(fmt.Errorf("not a number in SQL: %q", n.Text))
		return
	}
	p.text(n.Text)
}

func (p *printer) list(items []Expr) {
	for i, e := range items {
		if i > 0 {
			p.text(", ")
		}
		p.expr(e, PrecLambda)
	}
}

func (p *printer) template(t *Template) {
	if len(t.Args) < t.Body.Holes() {
		p.fail(fmt.Errorf("template %q has %d arguments", t.Body.Text, len(t.Args)))
		return
	}
	for _, part := range t.Body.parts {
		switch {
		case part.all:
			p.list(t.Args)
		case part.hole > 0:
			p.expr(t.Args[part.hole-1], part.prec)
		default:
			p.text(part.text)
		}
	}
}

// function writes a constant function name.
func (p *printer) function(name string) {
	for i := 0; i < len(name); i++ {
		if !isWord(name[i]) && name[i] != '.' {
			p.fail(fmt.Errorf("not a function name in SQL: %q", name))
			return
		}
	}
	p.text(name)
}

// call writes a function call; inside is text before the closing parenthesis.
func (p *printer) call(c *Call, inside string) {
	p.function(c.Name)
	p.text("(")
	if c.Distinct {
		p.text("DISTINCT ")
	}
	p.list(c.Args)
	for i, n := range c.Named {
		if i > 0 || len(c.Args) > 0 {
			p.text(", ")
		}
		writeIdent(&p.b, n.Name)
		p.text(" := ")
		p.expr(n.Value, PrecOr)
	}
	p.orderBy(c.OrderBy)
	p.text(inside)
	p.text(")")
	if c.Filter != nil {
		p.text(" FILTER (WHERE ")
		p.expr(c.Filter, PrecOr)
		p.text(")")
	}
}

// binary writes chains of one left-associative operator without recursion,
// because users' chains may be thousands long.
func (p *printer) binary(b *Binary) {
	if nonAssociative(b.Prec) {
		p.expr(b.Left, b.Prec+1)
		p.operator(b)
		return
	}
	chain := []*Binary{b}
	for {
		left, ok := b.Left.(*Binary)
		if !ok || left.Prec != b.Prec {
			break
		}
		chain = append(chain, left)
		b = left
	}
	p.expr(b.Left, b.Prec)
	for i := len(chain) - 1; i >= 0; i-- {
		p.operator(chain[i])
	}
}

func (p *printer) operator(b *Binary) {
	p.text(" " + b.Op + " ")
	p.expr(b.Right, b.Prec+1)
}

func nonAssociative(prec Precedence) bool {
	return prec == PrecIs || prec == PrecComparison || prec == PrecBetween
}

func (p *printer) unary(u *Unary) {
	p.text(u.Op)
	if isWord(u.Op[len(u.Op)-1]) {
		p.text(" ")
		p.expr(u.Operand, u.Prec)
		return
	}
	p.expr(u.Operand, max(u.Prec+1, PrecPostfix)) // never "--", which begins a comment
}

func (p *printer) cast(c *Cast) {
	if c.Try {
		p.text("TRY_")
	}
	p.text("CAST(")
	p.expr(c.Operand, PrecOr)
	p.text(" AS " + string(c.Type) + ")")
}

func (p *printer) caseWhen(c *Case) {
	p.text("CASE")
	for _, w := range c.Whens {
		p.text(" WHEN ")
		p.expr(w.Condition, PrecOr)
		p.text(" THEN ")
		p.expr(w.Result, PrecOr)
	}
	if c.Else != nil {
		p.text(" ELSE ")
		p.expr(c.Else, PrecOr)
	}
	p.text(" END")
}

func (p *printer) lambda(l *Lambda) {
	p.text("lambda ")
	for i, name := range l.Params {
		if i > 0 {
			p.text(", ")
		}
		writeIdent(&p.b, name)
	}
	p.text(": ")
	p.expr(l.Body, PrecOr)
}

func (p *printer) structure(s *Struct) {
	p.text("{")
	for i, name := range s.Names {
		if i > 0 {
			p.text(", ")
		}
		writeString(&p.b, name)
		p.text(": ")
		p.expr(s.Values[i], PrecOr)
	}
	p.text("}")
}

func (p *printer) over(o *Over) {
	inside := ""
	if o.IgnoreNulls {
		inside = " IGNORE NULLS"
	}
	p.call(o.Function, inside)
	p.text(" OVER (")
	separator := ""
	if len(o.PartitionBy) > 0 {
		p.text("PARTITION BY ")
		p.list(o.PartitionBy)
		separator = " "
	}
	if len(o.OrderBy) > 0 {
		p.text(separator + "ORDER BY ")
		p.orders(o.OrderBy)
		separator = " "
	}
	if o.Frame != nil {
		p.text(separator)
		p.frame(o.Frame)
	}
	p.text(")")
}

func (p *printer) frame(f *Frame) {
	if f.Rows {
		p.text("ROWS BETWEEN ")
	} else {
		p.text("RANGE BETWEEN ")
	}
	p.bound(f.Lower)
	p.text(" AND ")
	p.bound(f.Upper)
}

func (p *printer) bound(b Bound) {
	if b.Offset != nil {
		p.expr(b.Offset, PrecAtom)
		p.text(" ")
	}
	p.text(b.Kind)
}

func (p *printer) orderBy(orders []Order) {
	if len(orders) > 0 {
		p.text(" ORDER BY ")
		p.orders(orders)
	}
}

func (p *printer) orders(orders []Order) {
	for i, o := range orders {
		if i > 0 {
			p.text(", ")
		}
		p.expr(o.Expr, PrecOr)
		if o.Descending {
			p.text(" DESC")
		}
		if o.NullsFirst {
			p.text(" NULLS FIRST")
		} else {
			p.text(" NULLS LAST")
		}
	}
}
