package function

import (
	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/types"
)

// The values of a group, as kernels of sketches take them: a list of values, a list of pairs, or a list of values with how often each comes.
var (
	valueList  = template("@@list($1) FILTER (WHERE $1 IS NOT NULL)")
	pairList   = template("@@list({'k': $1, 'v': $2}) FILTER (WHERE $1 IS NOT NULL AND $2 IS NOT NULL)")
	countList  = template("list_transform(map_entries(coalesce(@histogram($1), MAP {})), lambda e: {'k': e.key, 'n': CAST(e.value AS BIGINT)})")
	countNulls = template("@count(CASE WHEN $1 IS NULL THEN 1 END)")
)

// overList calls a kernel with the list of the first argument's values, and the arguments after it.
func overList(kernel string) Lowering {
	return code(func(c *lowering) (ducksql.Expr, error) { return c.overGroup(kernel, valueList, 1) })
}

// overPairs is overList for a key and a value.
func overPairs(kernel string) Lowering {
	return code(func(c *lowering) (ducksql.Expr, error) { return c.overGroup(kernel, pairList, 2) })
}

// overGroup calls a kernel with the values of a group and all arguments but the first ones.
func (c *lowering) overGroup(kernel string, values Lowering, skip int) (ducksql.Expr, error) {
	list, err := values.lower(c)
	if err != nil {
		return nil, err
	}
	args, err := c.arguments()
	if err != nil {
		return nil, err
	}
	return c.Native(kernel, c.Type(), append([]ducksql.Expr{list}, args[skip:]...)...)
}

// defaultKLL is the size of KLL sketches.
const defaultKLL = 200

func lowerKLL(c *lowering) (ducksql.Expr, error) {
	list, err := valueList.lower(c)
	if err != nil {
		return nil, err
	}
	k := ducksql.CastTo(ducksql.Int(defaultKLL), ducksql.Integer)
	if len(c.Args) > 1 {
		if k, err = c.arg(1); err != nil {
			return nil, err
		}
	}
	return c.Native(c.Callee.FunctionName(), c.Type(), list, k)
}

// lowerKLLMerge takes the size of the first sketch unless one is given.
func lowerKLLMerge(c *lowering) (ducksql.Expr, error) {
	name := c.Callee.FunctionName()
	if len(c.Args) > 1 {
		name = "kll_sized_merge_agg_" + name[len("kll_merge_agg_"):]
	}
	return c.overGroup(name, valueList, 1)
}

// askKLL asks a sketch about one value, or about an array of values of a type.
func askKLL(of types.DataType) Lowering {
	return code(func(c *lowering) (ducksql.Expr, error) {
		args, err := c.arguments()
		if err != nil {
			return nil, err
		}
		about := args[1]
		if from := c.Args[1].Type(); isArray(from) && elementType(from) != of {
			if about, err = c.castTo(about, from, types.ArrayType{Element: of}); err != nil {
				return nil, err
			}
		}
		return c.Native(c.Callee.FunctionName(), c.Type(), args[0], about)
	})
}

// topSketch is the sketch of a group's items; tracked is the number of items that it keeps.
func (c *lowering) topSketch(tracked ducksql.Expr) (ducksql.Expr, error) {
	counts, err := countList.lower(c)
	if err != nil {
		return nil, err
	}
	nulls, err := countNulls.lower(c)
	if err != nil {
		return nil, err
	}
	return c.Native("approx_top_k_accumulate", types.Binary, counts, nulls, tracked)
}

func lowerTop(c *lowering) (ducksql.Expr, error) {
	args, err := c.arguments()
	if err != nil {
		return nil, err
	}
	sketch, err := c.topSketch(args[2])
	if err != nil {
		return nil, err
	}
	return c.Native("approx_top_k_estimate", c.Type(), sketch, args[1], args[2])
}

func lowerTopState(c *lowering) (ducksql.Expr, error) {
	args, err := c.arguments()
	if err != nil {
		return nil, err
	}
	sketch, err := c.topSketch(args[1])
	if err != nil {
		return nil, err
	}
	item, err := c.DuckType(c.Args[0].Type())
	if err != nil {
		return nil, err
	}
	null := ducksql.CastTo(ducksql.Null{}, item)
	return &ducksql.Template{Body: stateForm, Args: []ducksql.Expr{sketch, args[1], null, ducksql.String{Value: itemDDL(c.Args[0].Type())}}}, nil
}

var stateForm = ducksql.MustTemplate("{'sketch': $1, 'maxItemsTracked': $2, 'itemDataType': $3, 'itemDataTypeDDL': $4}")

// itemDDL is how a state tells the type of its items.
func itemDDL(t types.DataType) string {
	if isString(t) {
		return "item string not null"
	}
	return "item " + t.SQL() + " NOT NULL"
}

var (
	stateSketch  = ducksql.MustTemplate("struct_extract_at($1, 1)")
	stateTracked = ducksql.MustTemplate("struct_extract_at($1, 2)")
)

func lowerTopEstimate(c *lowering) (ducksql.Expr, error) {
	args, err := c.arguments()
	if err != nil {
		return nil, err
	}
	state, wrap := c.Bind(args[0], c.Args[0])
	part := func(body *ducksql.TemplateBody) ducksql.Expr {
		return &ducksql.Template{Body: body, Args: []ducksql.Expr{state}}
	}
	e, err := c.Native("approx_top_k_estimate", c.Type(), part(stateSketch), args[1], part(stateTracked))
	if err != nil || wrap == nil {
		return e, err
	}
	return wrap(e), nil
}

func lowerCountMin(c *lowering) (ducksql.Expr, error) {
	args, err := c.arguments()
	if err != nil {
		return nil, err
	}
	counts, err := countList.lower(c)
	if err != nil {
		return nil, err
	}
	return c.Native("count_min_sketch", c.Type(), counts, args[1], args[2], ducksql.CastTo(args[3], ducksql.BigInt))
}

// statesInOrder lists the states by how many items they track, which failures name in this order; the engine hands rows over in any.
var statesInOrder = template("@@list($1 ORDER BY struct_extract_at($1, 2) NULLS LAST, $1 NULLS LAST) FILTER (WHERE $1 IS NOT NULL)")

// lowerTopCombine merges the states of a group.
func lowerTopCombine(c *lowering) (ducksql.Expr, error) {
	return c.overGroup("approx_top_k_combine", statesInOrder, 1)
}
