package function

import (
	"slices"
	"strings"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/types"
)

// sketchFunctions build and read probabilistic summaries; their checks are in sketch_check.go, their kernels in duckexec/native.
func sketchFunctions() []Function {
	rows := slices.Concat(hllFunctions(), thetaFunctions(),
		tupleFunctions("double", double, types.Double), tupleFunctions("integer", integer, types.Long),
		kllFunctions("bigint", oneOf(tinyint, integer, bigint, smallint), bigint, types.Long),
		kllFunctions("float", float, float, types.Float), kllFunctions("double", oneOf(float, double), double, types.Double), frequentFunctions())
	slices.SortFunc(rows, func(a, b Function) int { return strings.Compare(a.Name, b.Name) })
	return rows
}

// sketchAggregate is an aggregate that yields a sketch, also for no rows.
func sketchAggregate(name string, args Signature, sql Lowering) Function {
	return Function{Name: name, Class: aggregate, Args: args, Type: fixed(types.Binary), Nullable: never, SQL: sql}
}

func hllFunctions() []Function {
	agg := sketchAggregate("hll_sketch_agg", sig(strict(oneOf(integer, bigint, str, binary)), defaultTo(strict(integer), intLit(12))), overList("hll_sketch_agg"))
	agg.Check = wantConstant("HLL_K_MUST_BE_CONSTANT")
	return []Function{
		agg,
		{Name: "hll_sketch_estimate", Args: sig(strict(binary)), Type: fixed(types.Long), SQL: native("hll_sketch_estimate")},
		{Name: "hll_union", Args: sig(strict(binary), strict(binary), defaultTo(strict(boolean), boolLit(false))), Type: fixed(types.Binary), SQL: native("hll_union")},
		sketchAggregate("hll_union_agg", sig(strict(binary), defaultTo(strict(boolean), boolLit(false))), overList("hll_union_agg")),
	}
}

// The arrays that sketches take as keys.
var (
	intArray  = arrayOfKind(types.Int)
	longArray = arrayOfKind(types.Long)
)

func arrayOfKind(element types.DataType) kind {
	return kind{name: "ARRAY<" + element.SQL() + ">", accepts: func(t types.DataType) bool { return isArray(t) && elementType(t) == element },
		concrete: types.ArrayType{Element: element, ContainsNull: true}, family: nestedKind}
}

// sketchKeys are the keys of theta and tuple sketches.
var sketchKeys = oneOf(intArray, longArray, binary, double, float, integer, bigint, str)

func thetaFunctions() []Function {
	constantSize := func(f Function) Function {
		f.Check = wantConstant("THETA_LG_NOM_ENTRIES_MUST_BE_CONSTANT")
		return f
	}
	size := defaultTo(strict(integer), intLit(12))
	return []Function{
		{Name: "theta_difference", Args: sig(strict(binary), strict(binary)), Type: fixed(types.Binary), SQL: native("theta_difference")},
		{Name: "theta_intersection", Args: sig(strict(binary), strict(binary)), Type: fixed(types.Binary), SQL: native("theta_intersection")},
		sketchAggregate("theta_intersection_agg", sig(strict(binary)), overList("theta_intersection_agg")),
		constantSize(sketchAggregate("theta_sketch_agg", sig(strict(sketchKeys), size), overList("theta_sketch_agg"))),
		{Name: "theta_sketch_estimate", Args: sig(strict(binary)), Type: fixed(types.Long), SQL: native("theta_sketch_estimate")},
		{Name: "theta_union", Args: sig(strict(binary), strict(binary), size), Type: fixed(types.Binary), SQL: native("theta_union")},
		constantSize(sketchAggregate("theta_union_agg", sig(strict(binary), size), overList("theta_union_agg"))),
	}
}

// The parameters of tuple sketches that checkTuple looks at.
const (
	sizeLabel = "lgNomEntries"
	modeLabel = "mode"
)

// tupleFunctions are those of sketches whose keys have numbers of one type; total is the type of a sum of them.
func tupleFunctions(suffix string, value kind, total types.DataType) []Function {
	size := called(sizeLabel, defaultTo(integer, intLit(12)))
	strictSize := called(sizeLabel, defaultTo(strict(integer), intLit(12)))
	mode := called(modeLabel, defaultTo(str, stringLit("sum")))
	strictMode := called(modeLabel, defaultTo(strict(str), stringLit("sum")))
	name := func(what string) string { return "tuple_" + what + "_" + suffix }
	agg := func(what string, args Signature, sql func(kernel string) Lowering) Function {
		f := sketchAggregate(name(what), args, sql(name(what)))
		f.Check = checkTuple
		return f
	}
	bytes := func(what string, args Signature) Function {
		return Function{Name: name(what), Args: args, Type: fixed(types.Binary), Check: checkTuple, SQL: nativeNamed(name(what))}
	}
	number := func(what string, t types.DataType, args Signature) Function {
		return Function{Name: name(what), Args: args, Type: fixed(t), Check: checkTuple, SQL: nativeNamed(name(what))}
	}
	sketches := func(more ...parameter) Signature {
		return sig(append([]parameter{strict(binary), strict(binary)}, more...)...)
	}
	return []Function{
		bytes("difference", sketches()), bytes("difference_theta", sketches()),
		bytes("intersection", sketches(strictMode)), bytes("intersection_theta", sketches(strictMode)),
		bytes("union", sketches(strictSize, strictMode)), bytes("union_theta", sketches(strictSize, strictMode)),
		agg("intersection_agg", sig(binary, mode), overList), agg("union_agg", sig(binary, size, mode), overList),
		agg("sketch_agg", sig(sketchKeys, value, size, mode), overPairs),
		number("sketch_estimate", types.Double, sig(strict(binary))), number("sketch_theta", types.Double, sig(strict(binary))),
		number("sketch_summary", total, sig(strict(binary), strictMode)),
	}
}

// kllFunctions are those of sketches of one type of items: what the aggregate takes, and what a question is about.
func kllFunctions(suffix string, taken, item parameter, t types.DataType) []Function {
	k := called("k", opt(strict(integer)))
	name := func(what string) string { return "kll_" + what + "_" + suffix }
	agg := func(what string, value parameter, sql Lowering) Function {
		f := sketchAggregate(name(what), sig(strict(value), k), sql)
		f.Check = checkKLL
		return f
	}
	read := func(what string, result types.DataType, args Signature) Function {
		return Function{Name: name(what), Args: args, Type: fixed(result), SQL: nativeNamed(name(what))}
	}
	ask := func(what, label string, about kind, answer types.DataType) Function {
		many := kind{name: "ARRAY<" + about.name + ">", accepts: isArrayOfNumbers,
			concrete: types.ArrayType{Element: about.concrete}, family: nestedKind}
		return Function{Name: name(what), Args: sig(binary, called(label, constantOf(oneOf(about, many)))),
			Type: byArgument(1, func(u types.DataType) types.DataType {
				if isArray(u) {
					return types.ArrayType{Element: answer}
				}
				return answer
			}), SQL: askKLL(about.concrete)}
	}
	return []Function{
		agg("merge_agg", binary, code(lowerKLLMerge)), agg("sketch_agg", taken, code(lowerKLL)),
		read("sketch_get_n", types.Long, sig(binary)), read("sketch_merge", types.Binary, sig(binary, binary)), read("sketch_to_string", types.String, sig(binary)),
		ask("sketch_get_quantile", "rank", double, t), ask("sketch_get_rank", "quantile", item.(kind), types.Double),
	}
}

// isArrayOfNumbers accepts what array() makes of numbers, or of nothing.
func isArrayOfNumbers(t types.DataType) bool {
	a, ok := t.(types.ArrayType)
	return ok && (isVoid(a.Element) || types.IsNumeric(a.Element) && !a.ContainsNull)
}

// nativeNamed is native for a row whose kernel has its name.
func nativeNamed(name string) Lowering { return nativeLowering(name) }

// frequentFunctions count the most frequent items; a state is a struct that only approx_top_k_combine and approx_top_k_estimate read.
func frequentFunctions() []Function {
	tracked := called("maxItemsTracked", defaultTo(integer, intLit(10000)))
	return []Function{
		{Name: "approx_top_k", Class: aggregate, Args: sig(anything, called("k", defaultTo(integer, intLit(5))), tracked), Type: topType, Nullable: never,
			Check: checkTop, SQL: code(lowerTop)},
		{Name: "approx_top_k_accumulate", Class: aggregate, Args: sig(anything, tracked), Type: topStateType, Nullable: never, Check: checkTop, SQL: code(lowerTopState)},
		{Name: "approx_top_k_combine", Class: aggregate, Args: sig(anyStruct, called("maxItemsTracked", defaultTo(integer, intLit(-1)))), Type: sameState, Nullable: never,
			Check: checkTopState, SQL: code(lowerTopCombine)},
		{Name: "approx_top_k_estimate", Args: sig(anyStruct, called("k", defaultTo(integer, intLit(5)))), Type: topOfState, Nullable: never, Check: checkTopState,
			SQL: code(lowerTopEstimate)},
		{Name: "count_min_sketch", Class: aggregate, Args: sig(strict(oneOf(integral, str, binary)), called("eps", constantOf(strict(double))),
			called("confidence", constantOf(strict(double))), called("seed", constantOf(strict(oneOf(integer, bigint))))),
			Type: fixed(types.Binary), Nullable: never, Check: checkCountMin, SQL: code(lowerCountMin)},
	}
}

// topItem is what approx_top_k lists.
func topItem(item types.DataType) types.DataType {
	return types.ArrayType{Element: types.StructType{Fields: []types.Field{{Name: "item", Type: item, Nullable: true}, {Name: "count", Type: types.Long}}}}
}

func topType(_ *Binding, args []analyzed.Expr) (types.DataType, error) {
	return topItem(args[0].Type()), nil
}

func topOfState(_ *Binding, args []analyzed.Expr) (types.DataType, error) {
	return topItem(itemOfState(args[0].Type())), nil
}

func itemOfState(t types.DataType) types.DataType { return t.(types.StructType).Fields[2].Type }

// topStateType is struct<sketch, maxItemsTracked, itemDataType, itemDataTypeDDL>: the type of the items is that of a field that is always NULL.
func topStateType(_ *Binding, args []analyzed.Expr) (types.DataType, error) {
	return topState(args[0].Type()), nil
}

func topState(item types.DataType) types.DataType {
	return types.StructType{Fields: []types.Field{{Name: "sketch", Type: types.Binary}, {Name: "maxItemsTracked", Type: types.Int},
		{Name: "itemDataType", Type: item, Nullable: true}, {Name: "itemDataTypeDDL", Type: types.String}}}
}

func sameState(_ *Binding, args []analyzed.Expr) (types.DataType, error) {
	return topState(itemOfState(args[0].Type())), nil
}
