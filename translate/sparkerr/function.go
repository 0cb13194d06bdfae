package sparkerr

import (
	"strconv"
	"strings"
)

const docRoot = "https://spark.apache.org/docs/latest"

// UnresolvedRoutine reports an unknown function. searchPath holds quoted
// namespaces.
func UnresolvedRoutine(name []string, searchPath []string, origin Origin) *Error {
	return New(RuleAnalysis, "UNRESOLVED_ROUTINE", origin,
		"routineName", ID(name...), "searchPath", "["+strings.Join(searchPath, ", ")+"]")
}

// RoutineNotFound reports a function that a database does not hold.
func RoutineNotFound(name []string, origin Origin) *Error {
	return New(Analysis, "ROUTINE_NOT_FOUND", origin, "routineName", ID(name...))
}

// UnresolvedTableFunction reports an unknown table-valued function.
func UnresolvedTableFunction(name []string, origin Origin) *Error {
	return New(RuleAnalysis, "UNRESOLVABLE_TABLE_VALUED_FUNCTION", origin, "name", ID(name...))
}

// WrongNumArgs reports a call with the wrong number of arguments; expected is
// the set of allowed numbers as text: "2", "[1, 2]", "> 0".
func WrongNumArgs(function, expected string, actual int, origin Origin) *Error {
	return New(Analysis, "WRONG_NUM_ARGS.WITHOUT_SUGGESTION", origin, "functionName", ID(function),
		"expectedNum", expected, "actualNum", strconv.Itoa(actual), "docroot", docRoot)
}

// LambdaArgs reports a lambda of the wrong number of parameters.
func LambdaArgs(written, offered int, origin Origin) *Error {
	return New(Analysis, "INVALID_LAMBDA_FUNCTION_CALL.NUM_ARGS_MISMATCH", origin,
		"expectedNumArgs", strconv.Itoa(written), "actualNumArgs", strconv.Itoa(offered))
}

// LambdaDuplicateNames reports a parameter name used twice.
func LambdaDuplicateNames(names []string, caseSensitive bool, origin Origin) *Error {
	return New(Analysis, "INVALID_LAMBDA_FUNCTION_CALL.DUPLICATE_ARG_NAMES", origin,
		"args", quotedIDs(names), "caseSensitiveConfig", Conf("spark.sql.caseSensitive"))
}

// LambdaNotExpected reports a lambda for a function that takes none.
func LambdaNotExpected(function string, origin Origin) *Error {
	return New(Analysis, "INVALID_LAMBDA_FUNCTION_CALL.NON_HIGHER_ORDER_FUNCTION", origin, "class", function)
}

// NamedArgsUnsupported reports name => value for a function that takes none.
func NamedArgsUnsupported(function string, origin Origin) *Error {
	return New(Analysis, "NAMED_PARAMETERS_NOT_SUPPORTED", origin, "functionName", ID(function))
}

// UnknownArgument reports an unknown parameter name; proposals are near names.
func UnknownArgument(function []string, argument string, proposals []string, origin Origin) *Error {
	return New(Analysis, "UNRECOGNIZED_PARAMETER_NAME", origin, "routineName", ID(function...),
		"argumentName", ID(argument), "proposal", strings.ReplaceAll(quotedIDs(proposals), ", ", " "))
}

// MissingArgument reports a parameter without a value; index counts from 0.
func MissingArgument(function []string, parameter string, index int, origin Origin) *Error {
	return New(Analysis, "REQUIRED_PARAMETER_NOT_FOUND", origin, "routineName", ID(function...),
		"parameterName", ID(parameter), "index", strconv.Itoa(index))
}

// PositionalAfterNamed reports a positional argument after a named one.
func PositionalAfterNamed(function []string, parameter string, origin Origin) *Error {
	return New(Analysis, "UNEXPECTED_POSITIONAL_ARGUMENT", origin, "routineName", ID(function...), "parameterName", ID(parameter))
}

// ArgumentTwice reports a parameter given by position and by name, or by name
// twice.
func ArgumentTwice(function []string, parameter string, bothKinds bool, origin Origin) *Error {
	condition := "DUPLICATE_ROUTINE_PARAMETER_ASSIGNMENT.DOUBLE_NAMED_ARGUMENT_REFERENCE"
	if bothKinds {
		condition = "DUPLICATE_ROUTINE_PARAMETER_ASSIGNMENT.BOTH_POSITIONAL_AND_NAMED"
	}
	return New(Analysis, condition, origin, "routineName", ID(function...), "parameterName", ID(parameter))
}

// InvalidSchemaNotStruct reports a schema argument of another type.
func InvalidSchemaNotStruct(schema, dataType string, origin Origin) *Error {
	return New(Analysis, "INVALID_SCHEMA.NON_STRUCT_TYPE", origin, "inputSchema", Expr(schema), "dataType", TypeSQL(dataType))
}

// InvalidSchemaNotLiteral reports a schema argument that is no constant.
func InvalidSchemaNotLiteral(schema string, origin Origin) *Error {
	return New(Analysis, "INVALID_SCHEMA.NON_STRING_LITERAL", origin, "inputSchema", Expr(schema))
}

// NonFoldableArgument reports an argument of a function that must be constant.
func NonFoldableArgument(function, parameter, dataType string, origin Origin) *Error {
	return New(Analysis, "NON_FOLDABLE_ARGUMENT", origin, "funcName", ID(function), "paramName", ID(parameter), "paramType", TypeSQL(dataType))
}

// OptionsNotMap reports options that are no call of map().
func OptionsNotMap(origin Origin) *Error {
	return New(Analysis, "INVALID_OPTIONS.NON_MAP_FUNCTION", origin)
}

// OptionsNotStrings reports options whose names or values are no strings.
func OptionsNotStrings(mapType string, origin Origin) *Error {
	return New(Analysis, "INVALID_OPTIONS.NON_STRING_TYPE", origin, "mapType", TypeSQL(mapType))
}

// ParseModeUnsupported reports a mode that a parsing function does not have.
func ParseModeUnsupported(function, mode string) *Error {
	return New(Analysis, "PARSE_MODE_UNSUPPORTED", Origin{}, "funcName", ID(function), "mode", mode)
}

// InSchema is an error of a type's text as the function reports it that was
// given the text.
func InSchema(err error, origin Origin) error {
	e := As(err)
	if e == nil {
		return err
	}
	return FromParams(Analysis, e.Condition, origin, e.Params)
}

// UnsupportedType reports a type that a format cannot hold.
func UnsupportedType(sql string) *Error {
	return New(Unsupported, "UNSUPPORTED_DATATYPE", Origin{}, "typeName", TypeSQL(sql))
}

// SketchSizeNotConstant reports the size of a sketch that depends on rows; condition is that of the kind of sketch.
func SketchSizeNotConstant(condition, function string) *Error {
	return New(Runtime, condition, Origin{}, "function", ID(function))
}

// InvalidSketchEntries reports a logarithm of a sketch's number of entries outside its range.
func InvalidSketchEntries(function string, least, most, value int) *Error {
	return New(Runtime, "SKETCH_INVALID_LG_NOM_ENTRIES", Origin{}, "function", ID(function),
		"min", strconv.Itoa(least), "max", strconv.Itoa(most), "value", strconv.Itoa(value))
}

// InvalidSketchMode reports an unknown way to combine the values of a tuple sketch.
func InvalidSketchMode(function, mode string, modes []string) *Error {
	return New(Runtime, "TUPLE_INVALID_SKETCH_MODE", Origin{}, "function", ID(function), "mode", mode, "validModes", strings.Join(modes, ", "))
}

// InvalidSketchK reports a size of a KLL sketch outside its range.
func InvalidSketchK(function string, k int) *Error {
	return New(Runtime, "KLL_SKETCH_K_OUT_OF_RANGE", Origin{}, "functionName", ID(function), "k", strconv.Itoa(k))
}

// CheckFailed reports arguments that failed a check with an error of its own.
func CheckFailed(sqlExpr string, cause *Error, origin Origin) *Error {
	return Mismatch("TYPE_CHECK_FAILURE_WITH_HINT", sqlExpr, origin, "msg", cause.Error(), "hint", "")
}
