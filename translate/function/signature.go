package function

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/types"
)

// Signature is the parameter list of a row. The zero Signature takes no arguments.
type Signature struct {
	params []param
	// coerce, when set, coerces the arguments in place instead of the parameters' patterns: for operators and
	// functions whose rule sees all arguments together.
	coerce   coerceRule
	required string
	// counts, when set, is the number of arguments as messages show it; placeless messages have no query context.
	counts    string
	placeless bool
	// mismatch makes the error for type variables without a common type; nil: DATA_DIFF_TYPES.
	mismatch func(b *Binding, args []analyzed.Expr, conflict []types.DataType) error
}

// coerceRule casts arguments in place.
type coerceRule func(b *Binding, args []analyzed.Expr) error

// sig makes a signature of parameters: kinds (str, integral, ..), type variables (T), arrayOf(T), mapOf(K, V),
// oneOf(..), and these wrapped in opt, defaultTo, rest, strict, constantOf or lambda.
func sig(params ...parameter) Signature {
	s := Signature{params: make([]param, len(params))}
	for i, p := range params {
		s.params[i] = p.param()
	}
	return s
}

// wants sets the required type of messages, already quoted, where Spark words it by hand.
func (s Signature) wants(required string) Signature {
	s.required = required
	return s
}

// counted sets how messages show the number of arguments.
func (s Signature) counted(counts string) Signature {
	s.counts = counts
	return s
}

// countedLate is for functions that Spark counts the arguments of by hand: messages have no query context then.
func (s Signature) countedLate() Signature {
	s.placeless = true
	return s
}

// with replaces the coercion by a rule of the whole call.
func (s Signature) with(rule coerceRule) Signature {
	s.coerce = rule
	return s
}

// orElse sets the error for variables without a common type.
func (s Signature) orElse(mismatch func(*Binding, []analyzed.Expr, []types.DataType) error) Signature {
	s.mismatch = mismatch
	return s
}

// named gives the parameters names, for calls with name => value.
func (s Signature) named(names ...string) Signature {
	s.params = append([]param(nil), s.params...)
	for i, n := range names {
		s.params[i].name = n
	}
	return s
}

// parameter is anything that sig takes.
type parameter interface{ param() param }

// param is one parameter.
type param struct {
	pattern  pattern
	name     string                       // for name => value
	label    string                       // in messages, name when empty
	strict   bool                         // only void is cast
	exact    bool                         // not even void is cast
	optional bool                         // may be absent
	value    func(*Binding) analyzed.Expr // default, filled in when absent
	variadic bool                         // takes all further arguments
	least    int                          // of a variadic parameter
	foldable bool                         // must be constant
	lambda   *lambdaParam                 // a function, bound after all others
}

func (p param) param() param { return p }

// opt is a parameter that may be absent; the call then has fewer arguments.
func opt(p parameter) parameter {
	q := p.param()
	q.optional = true
	return q
}

// defaultTo is a parameter filled with a constant when absent; names show it.
func defaultTo(p parameter, value analyzed.Expr) parameter {
	return defaultBy(p, func(*Binding) analyzed.Expr { return value })
}

// defaultBy is defaultTo for a value that depends on the call.
func defaultBy(p parameter, value func(*Binding) analyzed.Expr) parameter {
	q := p.param()
	q.optional, q.value = true, value
	return q
}

// rest takes all further arguments, at least so many.
func rest(p parameter, least int) parameter {
	q := p.param()
	q.variadic, q.least = true, least
	return q
}

// strict casts nothing but void.
func strict(p parameter) parameter {
	q := p.param()
	q.strict = true
	return q
}

// only casts nothing at all.
func only(p parameter) parameter {
	q := p.param()
	q.strict, q.exact = true, true
	return q
}

// constantOf takes constant expressions only.
func constantOf(p parameter) parameter {
	q := p.param()
	q.foldable = true
	return q
}

// called gives a parameter the name that messages use.
func called(label string, p parameter) parameter {
	q := p.param()
	q.label = label
	return q
}

// lambdaParam describes a function argument.
type lambdaParam struct {
	least   int // parameters the user must write
	offers  func(args []analyzed.Expr) []analyzed.Typed
	returns types.DataType // nil = any
}

// lambda takes a function of at least so many parameters. offers yields the type and nullability of all
// parameters on offer, from the other (coerced) arguments; earlier lambdas are bound already.
func lambda(least int, offers func(args []analyzed.Expr) []analyzed.Typed) parameter {
	return param{lambda: &lambdaParam{least: least, offers: offers}}
}

// predicate is a lambda that must yield a boolean.
func predicate(least int, offers func(args []analyzed.Expr) []analyzed.Typed) parameter {
	return param{lambda: &lambdaParam{least: least, offers: offers, returns: types.Boolean}}
}

// pattern is what types a parameter accepts.
type pattern interface{ pattern() }

// variable is a type that several parameters share: they are cast to their common type, without string promotion
// unless promote.
type variable struct {
	name    byte
	promote bool
	tight   bool
}

// Type variables. P is a variable that promotes strings, as in coalesce and array().
var (
	T = variable{name: 'T'}
	K = variable{name: 'K'}
	V = variable{name: 'V'}
	P = variable{name: 'P', promote: true}
	// E is a variable whose arguments differ in width at most: no decimals among integers.
	E = variable{name: 'E', tight: true}
)

type (
	kinds        []kind
	arrayPattern struct{ element pattern }
	mapPattern   struct{ key, value pattern }
)

func (kinds) pattern()        {}
func (variable) pattern()     {}
func (arrayPattern) pattern() {}
func (mapPattern) pattern()   {}

func (k kind) param() param         { return param{pattern: kinds{k}} }
func (k kinds) param() param        { return param{pattern: k} }
func (v variable) param() param     { return param{pattern: v} }
func (a arrayPattern) param() param { return param{pattern: a} }
func (m mapPattern) param() param   { return param{pattern: m} }

// oneOf accepts any of the kinds; an implicit cast goes to the first that admits it.
func oneOf(ks ...kind) parameter { return kinds(ks) }

// arrayOf is an array whose element is a type variable or a kind.
func arrayOf(element parameter) parameter { return arrayPattern{element.param().pattern} }

// mapOf is a map.
func mapOf(key, value parameter) parameter {
	return mapPattern{key.param().pattern, value.param().pattern}
}

// arity is the least and the largest number of arguments, -1 = no limit.
func (s Signature) arity() (least, most int) {
	for _, p := range s.params {
		switch {
		case p.variadic:
			return least + p.least, -1
		case p.optional:
			most++
		default:
			least++
			most++
		}
	}
	return least, most
}

// at is the parameter of argument i.
func (s Signature) at(i int) *param {
	if i >= len(s.params) {
		i = len(s.params) - 1
	}
	return &s.params[i]
}
