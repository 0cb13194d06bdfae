package protoplan

import (
	"strings"

	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/types"
)

// operators are the function names that SQL writes as operators, with the
// name that the parsed plan uses.
var operators = map[string]string{
	"!": "not", "%": "%", "&": "&", "*": "*", "+": "+", "-": "-", "/": "/",
	"<": "<", "<<": "<<", "<=": "<=", "<=>": "<=>", "=": "==", "==": "==",
	">": ">", ">=": ">=", ">>": ">>", ">>>": ">>>", "^": "^", "and": "and", "div": "div",
	"isnotnull": "isnotnull", "isnull": "isnull", "not": "not", "or": "or", "rlike": "rlike",
	"|": "|", "~": "~",
}

// internalFunctions live in Spark's internal registry. Clients before 4.0 call
// them without saying that they mean it.
var internalFunctions = map[string]bool{
	"array_binary_search": true, "bloom_filter_agg": true, "bucket": true, "collect_top_k": true,
	"days": true, "distributed_id": true, "distributed_sequence_id": true, "ewm": true, "hours": true,
	"months": true, "null_index": true, "pandas_covar": true, "pandas_kurt": true, "pandas_mode": true,
	"pandas_product": true, "pandas_skew": true, "pandas_stddev": true, "pandas_var": true, "product": true,
	"timestamp_ntz_to_long": true, "timestampadd": true, "timestampdiff": true, "unwrap_udt": true, "years": true,
}

// function converts a call by name. Operators arrive as functions, and so do
// CASE, IN and LIKE, which the parsed plan has nodes for.
func (c *converter) function(f *pb.Expression_UnresolvedFunction) parsed.Expr {
	call := &parsed.Call{ExprCommon: c.at(), Distinct: f.GetIsDistinct()}
	if f.GetIsUserDefinedFunction() {
		call.Name = c.multipartName(f.GetFunctionName())
		call.Args = c.exprs(f.GetArguments())
		return call
	}
	name := strings.ToLower(f.GetFunctionName())
	call.Name = []string{f.GetFunctionName()}
	call.Args = c.exprs(f.GetArguments())
	call.Internal = f.GetIsInternal() || f.IsInternal == nil && internalFunctions[name]
	if c.err != nil || call.Internal || call.Distinct {
		return call
	}
	if operator, ok := operators[name]; ok {
		call.Name, call.Operator = []string{operator}, true
		return call
	}
	switch {
	case name == "count" && len(call.Args) == 1 && allColumns(call.Args[0]):
		call.Args[0] = &parsed.Literal{ExprCommon: parsed.ExprCommon{At: call.Args[0].Origin()}, Value: int64(1), Type: types.Int}
	case name == "when" && len(call.Args) >= 2:
		return c.caseWhen(call.Args)
	case name == "in" && len(call.Args) >= 1:
		return &parsed.In{ExprCommon: c.at(), Value: call.Args[0], List: call.Args[1:]}
	case name == "like" || name == "ilike":
		if like := c.like(name, call.Args); like != nil {
			return like
		}
	}
	return call
}

// allColumns recognises the star of count(*), which counts rows.
func allColumns(e parsed.Expr) bool {
	star, ok := e.(*parsed.Star)
	return ok && star.Target == nil
}

// caseWhen takes condition and result in turn; an odd last argument is ELSE.
func (c *converter) caseWhen(args []parsed.Expr) parsed.Expr {
	node := &parsed.Case{ExprCommon: c.at()}
	for ; len(args) >= 2; args = args[2:] {
		node.Whens = append(node.Whens, parsed.When{Condition: args[0], Result: args[1]})
	}
	if len(args) == 1 {
		node.Else = args[0]
	}
	return node
}

// like gives nil when the arguments do not fit the operator: then it stays a
// call, and analysis reports what is wrong.
func (c *converter) like(name string, args []parsed.Expr) parsed.Expr {
	if len(args) != 2 && len(args) != 3 {
		return nil
	}
	node := &parsed.Like{ExprCommon: c.at(), Input: args[0], Pattern: args[1], Insensitive: name == "ilike"}
	if len(args) == 2 {
		return node
	}
	escape, ok := args[2].(*parsed.Literal)
	if !ok || escape.Type != types.DataType(types.String) {
		return nil
	}
	text, ok := escape.Value.(string)
	if !ok || len([]rune(text)) != 1 {
		return nil
	}
	node.Escape = text
	return node
}

func (c *converter) callFunction(f *pb.CallFunction) parsed.Expr {
	return &parsed.Call{ExprCommon: c.at(), Name: c.multipartName(f.GetFunctionName()), Args: c.exprs(f.GetArguments())}
}

func (c *converter) namedArgument(n *pb.NamedArgumentExpression) parsed.Expr {
	return &parsed.NamedArg{ExprCommon: c.at(), Name: n.GetKey(), Value: c.expr(n.GetValue())}
}

func (c *converter) inlineFunction(f *pb.CommonInlineUserDefinedFunction) parsed.Expr {
	switch t := f.GetFunction().(type) {
	case *pb.CommonInlineUserDefinedFunction_PythonUdf:
		return c.pythonUDF(f, t.PythonUdf)
	case *pb.CommonInlineUserDefinedFunction_ScalarScalaUdf:
		return c.unsupportedExpr("the Scala function "+f.GetFunctionName(), needsJVM)
	default:
		c.invalidOneof(f, "function")
		return nil
	}
}

func (c *converter) pythonUDF(f *pb.CommonInlineUserDefinedFunction, u *pb.PythonUDF) *parsed.PythonUDF {
	return &parsed.PythonUDF{
		ExprCommon: c.at(), Name: f.GetFunctionName(), Deterministic: f.GetDeterministic(),
		Type: c.dataType(u.GetOutputType()), EvalType: int(u.GetEvalType()),
		Command: u.GetCommand(), PythonVersion: u.GetPythonVer(), Includes: u.GetAdditionalIncludes(),
		Args: c.exprs(f.GetArguments()),
	}
}
