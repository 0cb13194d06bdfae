package function

import (
	"sort"
	"strconv"
	"strings"
	gotime "time"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/conf"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// Binding is a call by name with analyzed arguments.
type Binding struct {
	// Name as the user wrote it.
	Name string
	// Args are analyzed; an argument that is a lambda is nil and asked for through Lambda.
	// count(*) is Star with no arguments.
	Args []analyzed.Expr
	Star bool
	// ArgNames, when not nil, runs along Args: the name of name => value, "" for positional arguments.
	ArgNames []string
	// LambdaArity is the number of parameters of the lambda that argument i is, -1 when it is none.
	LambdaArity func(i int) int
	// LambdaAt is the place of the lambda that argument i is.
	LambdaAt func(i int) sparkerr.Origin
	// Lambda analyzes the body of argument i with the given parameters, which have type and nullability but no id and
	// name yet; their number is that of LambdaArity.
	Lambda func(i int, params []*analyzed.LambdaVar) (*analyzed.Lambda, error)

	Distinct    bool
	Filter      analyzed.Expr
	OrderBy     []analyzed.SortOrder // WITHIN GROUP
	IgnoreNulls *bool                // nil: not written
	Operator    bool                 // written as an operator
	Origin      sparkerr.Origin
	Conf        conf.Conf
	Session     Session
	// Constant evaluates a foldable expression, as the values of analyzed.Literal; nil where nothing can.
	Constant func(e analyzed.Expr) (any, error)

	row *Function
}

// Session is what functions may know of the session beyond its settings.
type Session struct {
	Catalog, Database string
	User              string
	// Now is the time of the statement.
	Now gotime.Time
}

// Bind types a call: it matches the arguments with the row's signature, inserts implicit casts and defaults, and
// returns the typed expression, usually an *analyzed.Call. The name must be known to Lookup.
func Bind(b *Binding) (analyzed.Expr, error) {
	row, ok := Lookup(b.Name)
	if !ok {
		return nil, sparkerr.UnresolvedRoutine([]string{b.Name}, nil, b.Origin)
	}
	return bindRow(b, row)
}

func bindRow(b *Binding, row *Function) (analyzed.Expr, error) {
	b.row = row
	if row.Unsupported != "" {
		return nil, sparkerr.NotImplementedBecause("the function "+row.Name, row.Unsupported, b.Origin)
	}
	if err := b.checkSyntax(); err != nil {
		return nil, err
	}
	args, err := b.arguments()
	if err != nil {
		return nil, err
	}
	if row.Instead != nil {
		if e, err := row.Instead(b, args); e != nil || err != nil {
			return e, err
		}
	}
	if err := b.coerce(args); err != nil {
		return nil, err
	}
	if row.Check != nil {
		if err := row.Check(b, args); err != nil {
			return nil, err
		}
	}
	if row.Expand != nil {
		return row.Expand(b, args)
	}
	return b.call(args)
}

// call makes the typed call of coerced arguments.
func (b *Binding) call(args []analyzed.Expr) (analyzed.Expr, error) {
	t, err := b.resultType(args)
	if err != nil {
		return nil, err
	}
	null := b.row.Nullable
	if null == nil {
		null = anyNullable
	}
	return &analyzed.Call{
		Typed:  analyzed.Typed{DataType: t, Null: null(b, args), At: b.Origin},
		Callee: b.row, Name: b.shownName(), Args: args, Distinct: b.Distinct, Filter: b.Filter, OrderBy: b.OrderBy,
		IgnoreNulls: b.IgnoreNulls != nil && *b.IgnoreNulls, ANSI: b.Conf.ANSI(),
	}, nil
}

// shownName is the name of the call; a minus sign keeps its symbol.
func (b *Binding) shownName() string {
	if b.Operator && b.row.Name == "negative" {
		return "-"
	}
	return b.Name
}

// resultType is the type of the call; that of a generator is the struct of its columns.
func (b *Binding) resultType(args []analyzed.Expr) (types.DataType, error) {
	if b.row.Type == nil && b.row.Columns != nil {
		return b.row.Columns(b, args)
	}
	return b.row.Type(b, args)
}

// checkSyntax refuses DISTINCT, FILTER, IGNORE NULLS and WITHIN GROUP where the function has no use for them.
func (b *Binding) checkSyntax() error {
	refuse := func(syntax string) error {
		return sparkerr.UnsupportedSyntax(b.row.Name, syntax, b.Origin)
	}
	isAggregate := b.row.Class == aggregate
	switch {
	case b.Distinct && !isAggregate:
		return refuse("DISTINCT")
	case b.Filter != nil && !isAggregate:
		return refuse("FILTER CLAUSE")
	case b.IgnoreNulls != nil && *b.IgnoreNulls && !b.row.Nullsy:
		return refuse("IGNORE NULLS")
	case len(b.OrderBy) > 0 && !b.row.Ordered:
		return refuse("WITHIN GROUP (ORDER BY ...)")
	}
	return nil
}

// arguments puts named arguments in their places, counts, and fills defaults.
func (b *Binding) arguments() ([]analyzed.Expr, error) {
	params := b.row.Args.params
	args, err := b.positional()
	if err != nil {
		return nil, err
	}
	least, most := b.row.Args.arity()
	if n := len(args); n < least || most >= 0 && n > most {
		return nil, b.wrongCount(least, most, n)
	}
	for i := len(args); i < len(params) && params[i].value != nil; i++ {
		args = append(args, params[i].value(b))
	}
	return args, nil
}

// positional is the arguments by position; gaps that named arguments leave take their defaults.
func (b *Binding) positional() ([]analyzed.Expr, error) {
	if b.Star {
		return []analyzed.Expr{intLit(1)}, nil
	}
	args := append([]analyzed.Expr(nil), b.Args...)
	first := len(args)
	for i, n := range b.ArgNames {
		if n != "" {
			first = i
			break
		}
	}
	if first == len(args) {
		return args, nil
	}
	params := b.row.Args.params
	if len(params) == 0 || params[0].name == "" {
		return nil, sparkerr.NamedArgsUnsupported(b.row.Name, b.Origin)
	}
	placed := make([]analyzed.Expr, len(params))
	copy(placed, args[:first])
	last := first - 1
	for i := first; i < len(args); i++ {
		at := indexOfName(params, b.ArgNames[i])
		switch {
		case b.ArgNames[i] == "":
			return nil, sparkerr.PositionalAfterNamed([]string{b.row.Name}, params[min(first, len(params)-1)].name, b.Origin)
		case at < 0:
			return nil, sparkerr.UnknownArgument([]string{b.row.Name}, b.ArgNames[i], nearNames(params, b.ArgNames[i]), b.Origin)
		case placed[at] != nil:
			return nil, sparkerr.ArgumentTwice([]string{b.row.Name}, params[at].name, at < first, b.Origin)
		}
		placed[at] = args[i]
		last = max(last, at)
	}
	for i := range placed[:last+1] {
		if placed[i] != nil {
			continue
		}
		if params[i].value == nil {
			return nil, sparkerr.MissingArgument([]string{b.row.Name}, params[i].name, i, b.Origin)
		}
		placed[i] = params[i].value(b)
	}
	return placed[:last+1], nil
}

func indexOfName(params []param, name string) int {
	for i, p := range params {
		if strings.EqualFold(p.name, name) {
			return i
		}
	}
	return -1
}

// nearNames are the three parameter names closest to a wrong one.
func nearNames(params []param, name string) []string {
	names := make([]string, len(params))
	for i, p := range params {
		names[i] = p.name
	}
	sort.SliceStable(names, func(i, j int) bool { return types.EditDistance(names[i], name) < types.EditDistance(names[j], name) })
	return names[:min(3, len(names))]
}

// wrongCount reports a number of arguments that the row does not take.
func (b *Binding) wrongCount(least, most, n int) error {
	text, origin := arityText(least, most), b.Origin
	if s := b.row.Args; s.counts != "" {
		text = s.counts
	}
	if b.row.Args.placeless {
		origin = sparkerr.Origin{}
	}
	return sparkerr.WrongNumArgs(b.row.Name, text, n, origin)
}

// arityText is the expected count as messages show it: 2, [1, 2], or > 0.
func arityText(least, most int) string {
	switch {
	case most < 0:
		return "> " + strconv.Itoa(least-1)
	case least == most:
		return strconv.Itoa(least)
	}
	counts := make([]string, 0, most-least+1)
	for n := least; n <= most; n++ {
		counts = append(counts, strconv.Itoa(n))
	}
	return "[" + strings.Join(counts, ", ") + "]"
}

// coerce casts args in place, binds lambdas and checks constants.
func (b *Binding) coerce(args []analyzed.Expr) error {
	s := b.row.Args
	if s.coerce != nil {
		if err := s.coerce(b, args); err != nil {
			return err
		}
	} else if err := b.matchPatterns(args); err != nil {
		return err
	}
	for i := range args {
		p := s.at(i)
		if p.lambda != nil {
			if err := b.bindLambda(i, p.lambda, args); err != nil {
				return err
			}
		}
		if p.foldable && args[i] != nil && !Foldable(args[i]) {
			return b.nonFoldable(i, args)
		}
	}
	return nil
}

// matchPatterns first finds the type variables, then casts each argument to its parameter.
func (b *Binding) matchPatterns(args []analyzed.Expr) error {
	vars := map[byte]types.DataType{}
	for i, a := range args {
		if p := b.row.Args.at(i); p.lambda == nil {
			if a == nil {
				return b.unexpectedLambda(i)
			}
			if !b.collect(p.pattern, a.Type(), vars) {
				return b.unexpected(i, args, patternNames(p.pattern, vars))
			}
		}
	}
	for i, a := range args {
		p := b.row.Args.at(i)
		if p.lambda != nil {
			continue
		}
		t, ok := b.target(p, a.Type(), vars)
		if !ok {
			return b.unexpected(i, args, patternNames(p.pattern, vars))
		}
		if t == nil {
			return b.noCommonType(args, p.pattern)
		}
		args[i] = b.implicit(a, t)
	}
	return nil
}

// conflict marks a variable without a common type.
var conflict types.DataType = types.UDTType{JVMClass: "conflict"}

// collect unifies the variables of a pattern with a type; false: the shape does not fit.
func (b *Binding) collect(p pattern, t types.DataType, vars map[byte]types.DataType) bool {
	switch p := p.(type) {
	case variable:
		old, seen := vars[p.name]
		if !seen {
			vars[p.name] = t
			return true
		}
		common, ok := conflict, false
		if !types.Equal(old, conflict) {
			if common, ok = commonType(b.Conf, p.promote, old, t); p.tight {
				common, ok = types.TightestType(b.Conf, old, t)
			}
		}
		if !ok {
			common = conflict
		}
		vars[p.name] = common
		return true
	case arrayPattern:
		if isVoid(t) {
			return true
		}
		a, ok := t.(types.ArrayType)
		return ok && b.collect(p.element, a.Element, vars)
	case mapPattern:
		if isVoid(t) {
			return true
		}
		m, ok := t.(types.MapType)
		return ok && b.collect(p.key, m.Key, vars) && b.collect(p.value, m.Value, vars)
	default:
		return true
	}
}

// target is the type an argument must have. ok is false when the parameter does not take it; a nil type means that
// a variable has no common type.
func (b *Binding) target(p *param, t types.DataType, vars map[byte]types.DataType) (types.DataType, bool) {
	if p.exact && isVoid(t) {
		return nil, false
	}
	return b.targetOf(p.pattern, t, vars, p.strict)
}

func (b *Binding) targetOf(p pattern, t types.DataType, vars map[byte]types.DataType, strict bool) (types.DataType, bool) {
	switch p := p.(type) {
	case kinds:
		return implicitTarget(b.Conf, t, p, strict)
	case variable:
		if v := vars[p.name]; v == nil || !types.Equal(v, conflict) {
			return v, true
		}
		return nil, true
	case arrayPattern:
		from, isArray := t.(types.ArrayType)
		if !isArray {
			from = types.ArrayType{Element: types.Null, ContainsNull: true}
		}
		e, ok := b.targetOf(p.element, from.Element, vars, strict)
		if e == nil && ok {
			if v, isVar := p.element.(variable); isVar && vars[v.name] == nil {
				e = types.Null // array_contains(NULL, ..) and the like
			}
		}
		if e == nil || !ok {
			return nil, ok
		}
		return types.ArrayType{Element: e, ContainsNull: from.ContainsNull || castNullable(from.Element, e)}, true
	case mapPattern:
		from, isMap := t.(types.MapType)
		if !isMap {
			from = types.MapType{Key: types.Null, Value: types.Null, ValueContainsNull: true}
		}
		k, okKey := b.targetOf(p.key, from.Key, vars, strict)
		v, okValue := b.targetOf(p.value, from.Value, vars, strict)
		if k == nil || v == nil || !okKey || !okValue {
			return nil, okKey && okValue
		}
		return types.MapType{Key: k, Value: v, ValueContainsNull: from.ValueContainsNull || castNullable(from.Value, v)}, true
	}
	return nil, false
}

// implicit casts e to t unless it has that type up to nullability. The cast stands at the place of the call.
func (b *Binding) implicit(e analyzed.Expr, t types.DataType) analyzed.Expr {
	cast := ImplicitCast(e, t, b.Conf)
	if made, ok := cast.(*analyzed.Cast); ok && cast != e && b.Origin.Known() {
		made.At = b.Origin
	}
	return cast
}

// bindLambda asks the analyzer for the body of a lambda argument.
func (b *Binding) bindLambda(i int, p *lambdaParam, args []analyzed.Expr) error {
	offered := p.offers(args)
	var bound *analyzed.Lambda
	if args[i] != nil { // any expression is a body without parameters
		body := args[i]
		bound = &analyzed.Lambda{Typed: analyzed.Typed{DataType: body.Type(), Null: body.Nullable(), At: body.Origin()}, Body: body, Hidden: p.least}
	} else {
		n := b.LambdaArity(i)
		if n < p.least || n > len(offered) {
			at := b.Origin
			if b.LambdaAt != nil {
				at = b.LambdaAt(i)
			}
			return sparkerr.LambdaArgs(n, p.least, at)
		}
		params := make([]*analyzed.LambdaVar, n)
		for k := range params {
			params[k] = &analyzed.LambdaVar{Typed: offered[k]}
		}
		l, err := b.Lambda(i, params)
		if err != nil {
			return err
		}
		bound = l
	}
	args[i] = bound
	if p.returns != nil && !types.Equal(bound.Type(), p.returns) {
		if !isVoid(bound.Type()) {
			return b.unexpected(i, args, []string{p.returns.SQL()})
		}
		body := b.implicit(bound.Body, p.returns)
		bound.Body, bound.DataType, bound.Null = body, p.returns, true
	}
	return nil
}

// other binds another function at the same place.
func (b *Binding) other(name string, args ...analyzed.Expr) (analyzed.Expr, error) {
	return Bind(&Binding{Name: name, Args: args, Origin: b.Origin, Conf: b.Conf, Session: b.Session, Constant: b.Constant})
}

// internal binds a row that is not in the index: what operators turn into, beyond the reach of names.
func (b *Binding) internal(row *Function, args ...analyzed.Expr) (analyzed.Expr, error) {
	inner := &Binding{Name: row.Name, Args: args, Origin: b.Origin, Conf: b.Conf, Session: b.Session, Constant: b.Constant}
	return bindRow(inner, row)
}
