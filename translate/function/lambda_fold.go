package function

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// This file lowers higher-order functions with more than one parameter: both values travel boxed in one struct p,
// and the lambda's parameters are bound to its fields.

// bound is body with a lambda parameter bound to value.
func bound(param string, value, body ducksql.Expr) ducksql.Expr {
	return &ducksql.Index{
		Base: ducksql.Func("list_transform", &ducksql.List{Items: []ducksql.Expr{value}}, &ducksql.Lambda{Params: []string{param}, Body: body}),
		At:   ducksql.Int(1),
	}
}

func fieldOf(base, field string) ducksql.Expr {
	return &ducksql.FieldOf{Base: ducksql.Column(base), Name: field}
}

func elementOnly(args []analyzed.Expr) []analyzed.Typed { return elementAndIndex(args)[:1] }

func twoElements(args []analyzed.Expr) []analyzed.Typed {
	e := elementAndIndex(args)[0]
	return []analyzed.Typed{e, e}
}

func twoNullableElements(args []analyzed.Expr) []analyzed.Typed {
	return []analyzed.Typed{{DataType: elementType(args[0].Type()), Null: true}, {DataType: elementType(args[1].Type()), Null: true}}
}

func keyAndValue(args []analyzed.Expr) []analyzed.Typed {
	t := args[0].Type()
	return []analyzed.Typed{{DataType: keyType(t)}, {DataType: valueType(t), Null: containsNull(t)}}
}

func keyAndTwoValues(args []analyzed.Expr) []analyzed.Typed {
	return []analyzed.Typed{{DataType: keyType(args[0].Type())}, {DataType: valueType(args[0].Type()), Null: true}, {DataType: valueType(args[1].Type()), Null: true}}
}

func accumulatorAndElement(args []analyzed.Expr) []analyzed.Typed {
	return []analyzed.Typed{{DataType: args[1].Type(), Null: true}, elementAndIndex(args)[0]}
}

func accumulated(args []analyzed.Expr) []analyzed.Typed {
	return []analyzed.Typed{{DataType: args[1].Type(), Null: true}}
}

// checkMerge: merge must yield exactly the type of the start value.
func checkMerge(b *Binding, args []analyzed.Expr) error {
	if types.SameType(args[1].Type(), args[2].Type(), b.Conf.CaseSensitive()) {
		return nil
	}
	return sparkerr.UnexpectedInputType(b.sqlText(args), 3, sparkerr.TypeSQL(args[1].Type().SQL()), b.text(args[2]), args[2].Type().SQL(), b.Origin)
}

func foldType(_ *Binding, args []analyzed.Expr) (types.DataType, error) {
	return args[len(args)-1].Type(), nil
}

// foldText shows the function that finishes, also where it is the identity by default.
func foldText(c *analyzed.Call, args []string) string {
	if len(args) == 3 {
		finish := "lambdafunction(namedlambdavariable(), namedlambdavariable())"
		if merge, ok := c.Args[2].(*analyzed.Lambda); ok && merge.Params != nil && merge.Params[0].Untyped {
			finish = "lambdafunction(id, id)"
		}
		args = append(args[:3:3], finish)
	}
	return callText(c.Name, false, args)
}

// mapZipDiff is MAP_ZIP_WITH_DIFF_TYPES, about the keys.
func mapZipDiff(b *Binding, args []analyzed.Expr, _ []types.DataType) error {
	return sparkerr.Mismatch("MAP_ZIP_WITH_DIFF_TYPES", b.sqlText(args), b.Origin, "functionName", sparkerr.ID(b.row.Name),
		"leftType", sparkerr.TypeSQL(keyType(args[0].Type()).SQL()), "rightType", sparkerr.TypeSQL(keyType(args[1].Type()).SQL()))
}

// lowerFold reduces a list of boxes {a: accumulator, x: element}.
func lowerFold(c *lowering) (ducksql.Expr, error) {
	list, zero, merge, err := c.pairAndLambda(2)
	if err != nil {
		return nil, err
	}
	accumulator, err := c.DuckType(c.Args[1].Type())
	if err != nil {
		return nil, err
	}
	element, err := c.DuckType(elementType(c.Args[0].Type()))
	if err != nil {
		return nil, err
	}
	box := func(a, x ducksql.Expr) ducksql.Expr {
		return &ducksql.Struct{Names: []string{"a", "x"}, Values: []ducksql.Expr{a, x}}
	}
	noElement, noValue := ducksql.CastTo(ducksql.Null{}, element), ducksql.CastTo(ducksql.Null{}, accumulator)
	step := bound(merge.Params[0], fieldOf("p", "a"), bound(merge.Params[1], fieldOf("q", "x"), merge.Body))
	boxes := ducksql.Func("list_transform", list, &ducksql.Lambda{Params: []string{"e"}, Body: box(noValue, ducksql.Column("e"))})
	var result ducksql.Expr = &ducksql.FieldOf{Name: "a", Base: ducksql.Func("list_reduce", boxes,
		&ducksql.Lambda{Params: []string{"p", "q"}, Body: box(ducksql.CastTo(step, accumulator), noElement)}, box(ducksql.CastTo(zero, accumulator), noElement))}
	if len(c.Args) == 4 {
		finish, err := c.lambda(3, 1)
		if err != nil {
			return nil, err
		}
		result = bound(finish.Params[0], result, finish.Body)
	}
	return &ducksql.Case{Whens: []ducksql.When{{Condition: &ducksql.IsNull{Value: list, Not: true}, Result: result}}}, nil
}

// quantifierNull: three-valued logic over the elements.
func quantifierNull(_ *Binding, args []analyzed.Expr) bool {
	return args[0].Nullable() || args[1].Nullable()
}

// Quantifiers over the list $1 and the list $2 of the predicate's values.
var (
	existsTemplate = ducksql.MustTemplate("CASE WHEN $1 IS NULL THEN NULL WHEN list_contains($1, true) THEN true WHEN list_count($1) < len($1) THEN NULL ELSE false END")
	forallTemplate = ducksql.MustTemplate("CASE WHEN $1 IS NULL THEN NULL WHEN list_contains($1, false) THEN false WHEN list_count($1) < len($1) THEN NULL ELSE true END")
)

func lowerQuantifier(body *ducksql.TemplateBody) func(c *lowering) (ducksql.Expr, error) {
	return func(c *lowering) (ducksql.Expr, error) {
		list, l, err := c.valueAndLambda(1)
		if err != nil {
			return nil, err
		}
		l.Body = ducksql.CastTo(l.Body, ducksql.Boolean)
		return bound("v", ducksql.Func("list_transform", list, l), &ducksql.Template{Body: body, Args: []ducksql.Expr{ducksql.Column("v")}}), nil
	}
}

// Maps made from the entries of $1; $2 is the lambda's body over an entry e.
var (
	mapFilter       = ducksql.MustTemplate("CASE WHEN $1 IS NOT NULL THEN map_from_entries(list_filter(map_entries($1), lambda e: $2)) END")
	transformValues = ducksql.MustTemplate("CASE WHEN $1 IS NOT NULL THEN map_from_entries(list_transform(map_entries($1), lambda e: {'key': e.key, 'value': $2})) END")
)

func lowerMapLambda(body *ducksql.TemplateBody) func(c *lowering) (ducksql.Expr, error) {
	return func(c *lowering) (ducksql.Expr, error) {
		m, l, err := c.valueAndLambda(2)
		if err != nil {
			return nil, err
		}
		return &ducksql.Template{Body: body, Args: []ducksql.Expr{m, overEntry(l)}}, nil
	}
}

// overEntry is the body of a lambda with its parameters bound to key and value of the entry e.
func overEntry(l *ducksql.Lambda) ducksql.Expr {
	return bound(l.Params[0], fieldOf("e", "key"), bound(l.Params[1], fieldOf("e", "value"), l.Body))
}

func lowerTransformKeys(c *lowering) (ducksql.Expr, error) {
	m, l, err := c.valueAndLambda(2)
	if err != nil {
		return nil, err
	}
	keys := ducksql.Func("list_transform", ducksql.Func("map_entries", m), &ducksql.Lambda{Params: []string{"e"}, Body: overEntry(l)})
	return &ducksql.Case{Whens: []ducksql.When{{Condition: &ducksql.IsNull{Value: m, Not: true}, Result: c.buildMap(keys, ducksql.Func("map_values", m), true)}}}, nil
}

var zippedKeys = ducksql.MustTemplate("list_concat(map_keys($1), list_filter(map_keys($2), lambda x: NOT list_contains(map_keys($1), x)))")

func lowerMapZipWith(c *lowering) (ducksql.Expr, error) {
	a, b, l, err := c.pairAndLambda(3)
	if err != nil {
		return nil, err
	}
	key := ducksql.Column("k")
	at := func(m ducksql.Expr) ducksql.Expr { return &ducksql.Index{Base: m, At: key} }
	value := bound(l.Params[0], key, bound(l.Params[1], at(a), bound(l.Params[2], at(b), l.Body)))
	entry := &ducksql.Struct{Names: []string{"key", "value"}, Values: []ducksql.Expr{key, value}}
	keys := &ducksql.Template{Body: zippedKeys, Args: []ducksql.Expr{a, b}}
	t, err := c.DuckType(c.Type())
	if err != nil {
		return nil, err
	}
	return whenAllKnown([]ducksql.Expr{a, b}, ducksql.Func("map_from_entries", ducksql.Func("list_transform", keys, &ducksql.Lambda{Params: []string{"k"}, Body: entry})), t), nil
}

func lowerZipWith(c *lowering) (ducksql.Expr, error) {
	a, b, l, err := c.pairAndLambda(2)
	if err != nil {
		return nil, err
	}
	item := func(i int64) ducksql.Expr { return &ducksql.Index{Base: ducksql.Column("p"), At: ducksql.Int(i)} }
	body := bound(l.Params[0], item(1), bound(l.Params[1], item(2), l.Body))
	t, err := c.DuckType(c.Type())
	if err != nil {
		return nil, err
	}
	return whenAllKnown([]ducksql.Expr{a, b}, ducksql.Func("list_transform", ducksql.Func("list_zip", a, b), &ducksql.Lambda{Params: []string{"p"}, Body: body}), t), nil
}

// checkComparator: elements need an order, or the comparator must yield an int.
func checkComparator(b *Binding, args []analyzed.Expr) error {
	if len(args) == 1 {
		t := elementType(args[0].Type())
		if types.Orderable(t) {
			return nil
		}
		return sparkerr.InvalidOrdering("(namedlambdavariable() < namedlambdavariable())", "<", t.SQL(), b.Origin)
	}
	if args[1].Type() == types.Int {
		return nil
	}
	return sparkerr.Mismatch("UNEXPECTED_RETURN_TYPE", b.sqlText(args), b.Origin, "functionName", sparkerr.ID("lambdafunction"),
		"expectedType", sparkerr.TypeSQL("INT"), "actualType", sparkerr.TypeSQL(args[1].Type().SQL()))
}

// arraySortText spells out the default comparator as Spark does.
func arraySortText(c *analyzed.Call, args []string) string {
	if len(args) == 2 {
		return "array_sort(" + args[0] + ", " + args[1] + ")"
	}
	left, right := "namedlambdavariable()", "namedlambdavariable()"
	if !isArray(c.Args[0].Type()) { // refused before the comparator was analyzed
		left, right = "left", "right"
	}
	return "array_sort(" + args[0] + ", lambdafunction((IF(((" + left + " IS NULL) AND (" + right + " IS NULL)), 0, (IF((" + left +
		" IS NULL), 1, (IF((" + right + " IS NULL), -1, (IF((" + left + " < " + right + "), -1, (IF((" + left + " > " + right +
		"), 1, 0)))))))))), " + left + ", " + right + "))"
}
