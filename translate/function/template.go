package function

import (
	"fmt"
	"strings"
	"sync"

	"github.com/sparkduck/sparkduck/translate/ducksql"
)

// constant is text that only literals of this package convert to: nothing a user sent becomes SQL text.
type constant string

// template is constant SQL with holes:
//
//	$1, $2, $*                        arguments; as in ducksql.ParseTemplate a hole may declare a precedence ($1:add)
//	$error(COND, name=sql, ..)        raises a condition when evaluated; parameter values are templates
//	@sum(args [ORDER BY ..]) [FILTER (WHERE cond)]
//	                                  an aggregate or window call: it gets the FILTER and OVER of the analyzed call;
//	                                  @@sum also gets its DISTINCT
//
// An argument that is printed more than once is bound once, when it is volatile or costly.
func template(text constant) Lowering { return &templateLowering{text: string(text)} }

type templateLowering struct {
	text string
	once sync.Once
	body *compiled
	err  error
}

// compiled is a parsed template. Its body has one more hole for each insert.
type compiled struct {
	body    *ducksql.TemplateBody
	holes   int // arguments it may use
	inserts []insert
}

// insert is a part of a template that becomes a node of its own.
type insert interface {
	build(c *lowering, args []ducksql.Expr) ducksql.Expr
	uses(n int) int
}

func (*templateLowering) kind() string { return "template" }

func (t *templateLowering) compile() (*compiled, error) {
	t.once.Do(func() { t.body, t.err = compileTemplate(t.text) })
	return t.body, t.err
}

func (t *templateLowering) lower(c *lowering) (ducksql.Expr, error) {
	body, err := t.compile()
	if err != nil {
		return nil, err
	}
	args, err := c.arguments()
	if err != nil {
		return nil, err
	}
	if body.holes > len(args) {
		return nil, fmt.Errorf("template %q of %s has a hole for a missing argument", t.text, c.Callee.FunctionName())
	}
	args, wrap := c.bindRepeated(body, args)
	return wrap(body.build(c, args)), nil
}

// bindRepeated binds arguments that the template prints more than once. Inside aggregates nothing can be
// bound; there the analyzer admits no volatile arguments.
func (c *lowering) bindRepeated(body *compiled, args []ducksql.Expr) ([]ducksql.Expr, func(ducksql.Expr) ducksql.Expr) {
	wrap := func(e ducksql.Expr) ducksql.Expr { return e }
	if c.Callee.Kind() != scalar {
		return args, wrap
	}
	bound := make([]ducksql.Expr, len(args))
	for i, a := range args {
		bound[i] = a
		if _, isLambda := a.(*ducksql.Lambda); isLambda || body.uses(i+1) < 2 {
			continue
		}
		name, w := c.Bind(a, c.Args[i])
		if w != nil {
			outer := wrap
			wrap = func(e ducksql.Expr) ducksql.Expr { return outer(w(e)) }
		}
		bound[i] = name
	}
	return bound, wrap
}

func (t *compiled) build(c *lowering, args []ducksql.Expr) ducksql.Expr {
	if len(t.inserts) > 0 {
		all := make([]ducksql.Expr, t.holes, t.holes+len(t.inserts))
		copy(all, args)
		for _, in := range t.inserts {
			all = append(all, in.build(c, args))
		}
		args = all
	}
	return &ducksql.Template{Body: t.body, Args: args}
}

func (t *compiled) uses(n int) int {
	total := 0
	if n <= t.holes {
		total = t.body.Uses(n)
	}
	for _, in := range t.inserts {
		total += in.uses(n)
	}
	return total
}

// raiseInsert is $error(..).
type raiseInsert struct {
	condition string
	names     []string
	values    []*compiled
}

func (r *raiseInsert) build(c *lowering, args []ducksql.Expr) ducksql.Expr {
	params := make(map[string]ducksql.Expr, len(r.names))
	for i, name := range r.names {
		params[name] = r.values[i].build(c, args)
	}
	return c.raise(r.condition, params)
}

func (r *raiseInsert) uses(n int) int {
	total := 0
	for _, v := range r.values {
		total += v.uses(n)
	}
	return total
}

// aggregateInsert is @name(..).
type aggregateInsert struct {
	name     string
	distinct bool // as the analyzed call
	always   bool // DISTINCT in the template
	args     []*compiled
	orders   []orderTemplate
	filter   *compiled
}

type orderTemplate struct {
	key                    *compiled
	descending, nullsFirst bool
}

func (a *aggregateInsert) build(c *lowering, args []ducksql.Expr) ducksql.Expr {
	f := &ducksql.Call{Name: a.name, Distinct: a.always || a.distinct && c.Distinct}
	for _, t := range a.args {
		f.Args = append(f.Args, t.build(c, args))
	}
	for _, o := range a.orders {
		f.OrderBy = append(f.OrderBy, ducksql.Order{Expr: o.key.build(c, args), Descending: o.descending, NullsFirst: o.nullsFirst})
	}
	if a.filter != nil {
		f.Filter = a.filter.build(c, args)
	}
	return c.finish(f)
}

func (a *aggregateInsert) uses(int) int { return 0 }

// compileTemplate parses a template and everything in it.
func compileTemplate(text string) (*compiled, error) {
	t := &compiled{holes: highestHole(text)}
	var out strings.Builder
	for i := 0; i < len(text); {
		switch {
		case text[i] == '\'':
			end := i + 1 + strings.IndexByte(text[i+1:], '\'') + 1
			out.WriteString(text[i:end])
			i = end
		case strings.HasPrefix(text[i:], "$error("):
			in, n, err := parseRaise(text[i:])
			if err != nil {
				return nil, err
			}
			t.insert(&out, in)
			i += n
		case text[i] == '@':
			in, n, err := parseAggregate(text[i:])
			if err != nil {
				return nil, err
			}
			t.insert(&out, in)
			i += n
		default:
			out.WriteByte(text[i])
			i++
		}
	}
	body, err := ducksql.ParseTemplate(out.String())
	t.body = body
	return t, err
}

func (t *compiled) insert(out *strings.Builder, in insert) {
	t.inserts = append(t.inserts, in)
	fmt.Fprintf(out, "$%d", t.holes+len(t.inserts))
}

func parseRaise(text string) (insert, int, error) {
	inner, n, err := bracketed(text, len("$error"))
	if err != nil {
		return nil, 0, err
	}
	parts := splitTop(inner, ",")
	r := &raiseInsert{condition: strings.TrimSpace(parts[0])}
	for _, p := range parts[1:] {
		name, value, ok := strings.Cut(p, "=")
		if !ok {
			return nil, 0, fmt.Errorf("template %q: parameter %q has no value", text, p)
		}
		v, err := compileTemplate(strings.TrimSpace(value))
		if err != nil {
			return nil, 0, err
		}
		r.names, r.values = append(r.names, strings.TrimSpace(name)), append(r.values, v)
	}
	return r, n, nil
}

func parseAggregate(text string) (insert, int, error) {
	a := &aggregateInsert{}
	start := 1
	if strings.HasPrefix(text, "@@") {
		start, a.distinct = 2, true
	}
	open := start
	for open < len(text) && (text[open] == '_' || 'a' <= text[open] && text[open] <= 'z' || '0' <= text[open] && text[open] <= '9') {
		open++
	}
	a.name = text[start:open]
	inner, n, err := bracketed(text, open)
	if err != nil || a.name == "" {
		return nil, 0, fmt.Errorf("template %q: bad aggregate call", text)
	}
	if err := a.parseArguments(inner); err != nil {
		return nil, 0, err
	}
	const filter = " FILTER (WHERE "
	if rest := text[n:]; strings.HasPrefix(rest, filter) {
		inner, m, err := bracketed(rest, strings.IndexByte(rest, '('))
		if err != nil {
			return nil, 0, err
		}
		if a.filter, err = compileTemplate(strings.TrimPrefix(inner, "WHERE ")); err != nil {
			return nil, 0, err
		}
		n += m
	}
	return a, n, nil
}

func (a *aggregateInsert) parseArguments(text string) error {
	if rest, ok := strings.CutPrefix(text, "DISTINCT "); ok {
		text, a.always = rest, true
	}
	halves := splitTop(text, " ORDER BY ")
	if strings.TrimSpace(halves[0]) != "" {
		for _, p := range splitTop(halves[0], ",") {
			t, err := compileTemplate(strings.TrimSpace(p))
			if err != nil {
				return err
			}
			a.args = append(a.args, t)
		}
	}
	if len(halves) == 1 {
		return nil
	}
	for _, p := range splitTop(halves[1], ",") {
		key, first := strings.CutSuffix(strings.TrimSpace(p), " NULLS FIRST")
		key, last := strings.CutSuffix(key, " NULLS LAST")
		key, descending := strings.CutSuffix(key, " DESC")
		if first == last {
			return fmt.Errorf("template: order %q needs NULLS FIRST or NULLS LAST", p)
		}
		t, err := compileTemplate(key)
		if err != nil {
			return err
		}
		a.orders = append(a.orders, orderTemplate{t, descending, first})
	}
	return nil
}

// bracketed returns the text between the bracket at open and its partner, and the position behind it.
func bracketed(text string, open int) (string, int, error) {
	if open >= len(text) || text[open] != '(' {
		return "", 0, fmt.Errorf("template %q: ( expected", text)
	}
	depth, quoted := 0, false
	for i := open; i < len(text); i++ {
		switch c := text[i]; {
		case c == '\'':
			quoted = !quoted
		case quoted:
		case c == '(':
			depth++
		case c == ')':
			if depth--; depth == 0 {
				return text[open+1 : i], i + 1, nil
			}
		}
	}
	return "", 0, fmt.Errorf("template %q: unbalanced brackets", text)
}

// splitTop splits at separators outside brackets and quotes.
func splitTop(text, separator string) []string {
	var out []string
	depth, quoted, start := 0, false, 0
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case c == '\'':
			quoted = !quoted
		case quoted:
		case c == '(' || c == '[' || c == '{':
			depth++
		case c == ')' || c == ']' || c == '}':
			depth--
		}
		if depth == 0 && !quoted && strings.HasPrefix(text[i:], separator) {
			out = append(out, text[start:i])
			start = i + len(separator)
			i = start - 1
		}
	}
	return append(out, text[start:])
}

// highestHole is the largest n of any $n outside quotes.
func highestHole(text string) int {
	highest, quoted := 0, false
	for i := 0; i < len(text); i++ {
		if text[i] == '\'' {
			quoted = !quoted
		}
		if text[i] != '$' || quoted {
			continue
		}
		n := 0
		for j := i + 1; j < len(text) && '0' <= text[j] && text[j] <= '9'; j++ {
			n = n*10 + int(text[j]-'0')
		}
		highest = max(highest, n)
	}
	return highest
}
