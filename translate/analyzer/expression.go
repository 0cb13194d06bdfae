package analyzer

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/function"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/sqlparse"
	"github.com/sparkduck/sparkduck/translate/types"
)

// expr analyzes an expression.
func (r *resolver) expr(e parsed.Expr) (analyzed.Expr, error) {
	if err := r.enter("expression", e.Origin()); err != nil {
		return nil, err
	}
	defer r.leave()
	return r.node(e)
}

// node is expr for one kind of node.
func (r *resolver) node(e parsed.Expr) (analyzed.Expr, error) {
	switch e := e.(type) {
	case *parsed.Literal:
		return literal(e.Value, e.Type, e.At), nil
	case *parsed.Attribute:
		return r.attribute(e)
	case *known:
		return e.value, nil
	case *parsed.Star:
		return nil, r.misplacedStar("*", e.At)
	case *parsed.RegexColumns:
		return nil, r.misplacedStar("regular expression '"+e.Pattern+"'", e.At)
	case *parsed.Call:
		return r.call(e)
	case *parsed.Alias:
		return r.innerAlias(e)
	case *parsed.Cast:
		return r.cast(e)
	case *parsed.Case:
		return r.caseWhen(e)
	case *parsed.In:
		return r.in_(e)
	case *parsed.InSubquery:
		return r.inSubquery(e)
	case *parsed.LikeQuantified:
		return r.likeQuantified(e)
	case *parsed.Like:
		return r.like(e)
	case *parsed.Scalar:
		return r.scalarSubquery(e.Query, e.At)
	case *parsed.Exists:
		return r.existsSubquery(e.Query, e.At)
	case *parsed.PlanSubquery:
		return r.planSubquery(e)
	case *parsed.LambdaVar:
		return r.lambdaReference(e)
	case *parsed.Window:
		return r.window(e)
	case *parsed.Extract:
		return r.extract(e)
	case *parsed.Field:
		base, err := r.expr(e.Base)
		if err != nil {
			return nil, err
		}
		return r.extractName(base, e.Name, e.At, sparkerr.Origin{})
	case *parsed.VariantPath:
		return r.variantPath(e)
	case *parsed.UpdateFields:
		return r.updateFields(e)
	case *parsed.Tuple:
		return r.tuple(e)
	}
	return r.rareExpr(e)
}

func (r *resolver) rareExpr(e parsed.Expr) (analyzed.Expr, error) {
	switch e := e.(type) {
	case *parsed.ExpressionText:
		inner, err := r.parseText(e)
		if err != nil {
			return nil, err
		}
		return r.expr(inner)
	case *parsed.Parameter:
		name := e.Name
		if name == "" {
			name = fmt.Sprintf("_%d", e.Pos)
		}
		return nil, sparkerr.UnboundParameter(name, e.At)
	case *parsed.IdentifierClause:
		return r.identifierClause(e)
	case *parsed.Collate:
		return r.collate(e)
	case *parsed.SortOrderExpr:
		return nil, sparkerr.NotImplemented("a sort order as a value", e.At)
	case *parsed.Lambda:
		return nil, sparkerr.LambdaNotExpected("lambda", e.At)
	case *parsed.NamedArg:
		return nil, sparkerr.NamedArgsUnsupported(e.Name, e.At)
	case *parsed.TableArg:
		return nil, sparkerr.NotImplemented("TABLE argument", e.At)
	case *parsed.PythonUDF:
		return r.pythonUDF(e)
	case *parsed.UnsupportedExpr:
		return nil, e.Err
	}
	return nil, sparkerr.NotImplemented(fmt.Sprintf("expression %T", e), e.Origin())
}

func (r *resolver) exprs(list []parsed.Expr) ([]analyzed.Expr, error) {
	if len(list) == 0 {
		return nil, nil
	}
	out := make([]analyzed.Expr, len(list))
	for i, e := range list {
		var err error
		if out[i], err = r.expr(e); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// parseText parses expr("...").
func (a *analyzer) parseText(e *parsed.ExpressionText) (parsed.Expr, error) {
	return sqlparse.ParseExpression(e.Text, a.conf)
}

// unwrap replaces expr("...") by what it says, so that rules on the shape of an item see through it.
func (a *analyzer) unwrap(e parsed.Expr) (parsed.Expr, error) {
	if t, ok := e.(*parsed.ExpressionText); ok {
		return a.parseText(t)
	}
	return e, nil
}

func (r *resolver) misplacedStar(elem string, at sparkerr.Origin) error {
	return sparkerr.InvalidStarUsage("'"+strings.Trim(elem, "'")+"'", "expression", at)
}

// innerAlias keeps a name inside an expression: struct(a AS b).
func (r *resolver) innerAlias(e *parsed.Alias) (analyzed.Expr, error) {
	in, err := r.expr(e.Input)
	if err != nil {
		return nil, err
	}
	if len(e.Names) != 1 {
		return nil, sparkerr.MultiAlias(r.text(in), e.Names, e.At)
	}
	return &analyzed.Alias{Typed: typed(in.Type(), in.Nullable(), e.At), Input: in, Name: e.Names[0], Metadata: e.Metadata}, nil
}

func (r *resolver) likeQuantified(e *parsed.LikeQuantified) (analyzed.Expr, error) {
	args, err := r.exprs(append([]parsed.Expr{e.Input}, e.Patterns...))
	if err != nil {
		return nil, err
	}
	name := "likeany"
	switch {
	case e.All && e.Not:
		name = "notlikeall"
	case e.All:
		name = "likeall"
	case e.Not:
		name = "notlikeany"
	}
	if !e.Insensitive {
		return r.bind(name, args, e.At)
	}
	for i := range args {
		if args[i], err = r.bind("lower", args[i:i+1:i+1], e.At); err != nil {
			return nil, err
		}
	}
	return r.bind(name, args, e.At)
}

func (r *resolver) like(e *parsed.Like) (analyzed.Expr, error) {
	args, err := r.exprs([]parsed.Expr{e.Input, e.Pattern})
	if err != nil {
		return nil, err
	}
	name := "like"
	if e.Insensitive {
		name = "ilike"
	}
	if e.Escape != "" {
		args = append(args, literal(e.Escape, types.String, e.At))
	}
	return r.bindOperator(name, args, e.At)
}

// tuple is (a, b): a struct whose field names follow from the items.
func (r *resolver) tuple(e *parsed.Tuple) (analyzed.Expr, error) {
	items, err := r.exprs(e.Items)
	if err != nil {
		return nil, err
	}
	args := make([]analyzed.Expr, 0, 2*len(items))
	for i, x := range items {
		name := "col" + strconv.Itoa(i+1)
		switch x := x.(type) {
		case *analyzed.ColumnRef:
			name = x.Name
		case *analyzed.Field:
			name = x.Name
		case *analyzed.Alias:
			name = x.Name
		case *analyzed.LambdaVar:
			name = x.Name
		}
		args = append(args, literal(name, types.String, e.At), x)
	}
	return r.bind("named_struct", args, e.At)
}

func (r *resolver) variantPath(e *parsed.VariantPath) (analyzed.Expr, error) {
	base, err := r.expr(e.Base)
	if err != nil {
		return nil, err
	}
	path := e.Path
	if !strings.HasPrefix(path, "$") {
		if !strings.HasPrefix(path, "[") {
			path = "." + path
		}
		path = "$" + path
	}
	return r.bind("variant_get", []analyzed.Expr{base, literal(path, types.String, e.At), literal("variant", types.String, e.At)}, e.At)
}

func (r *resolver) collate(e *parsed.Collate) (analyzed.Expr, error) {
	in, err := r.expr(e.Input)
	if err != nil {
		return nil, err
	}
	return r.bind("collate", []analyzed.Expr{in, literal(strings.Join(e.Collation, "."), types.String, e.At)}, e.At)
}

func (r *resolver) pythonUDF(e *parsed.PythonUDF) (analyzed.Expr, error) {
	return nil, sparkerr.NotImplemented("Python UDF "+e.Name, e.At)
}

// bind calls a function of the registry with analyzed arguments.
func (r *resolver) bind(name string, args []analyzed.Expr, at sparkerr.Origin) (analyzed.Expr, error) {
	return function.Bind(&function.Binding{Name: name, Args: args, Origin: at, Conf: r.conf, Session: r.session()})
}

func (r *resolver) bindOperator(name string, args []analyzed.Expr, at sparkerr.Origin) (analyzed.Expr, error) {
	return function.Bind(&function.Binding{Name: name, Args: args, Origin: at, Conf: r.conf, Session: r.session(), Operator: true})
}

// bind is for calls that relations make of their own.
func (a *analyzer) bind(name string, args ...analyzed.Expr) (analyzed.Expr, error) {
	return function.Bind(&function.Binding{Name: name, Args: args, Conf: a.conf, Session: a.session()})
}

func typed(t types.DataType, null bool, at sparkerr.Origin) analyzed.Typed {
	return analyzed.Typed{DataType: t, Null: null, At: at}
}

func literal(v any, t types.DataType, at sparkerr.Origin) *analyzed.Literal {
	return &analyzed.Literal{Typed: typed(t, v == nil, at), Value: v}
}

func (a *analyzer) text(e analyzed.Expr) string { return function.Text(e, a.conf) }
