package protoplan

import (
	"strings"

	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate/parsed"
)

func (c *converter) lambda(l *pb.Expression_LambdaFunction) parsed.Expr {
	if n := len(l.GetArguments()); n == 0 || n > 3 {
		c.invalid("LAMBDA_FUNCTION_ARGUMENT_COUNT_INVALID", "got", itoa(n))
	}
	lambda := &parsed.Lambda{ExprCommon: c.at(), Body: c.expr(l.GetFunction())}
	for _, argument := range l.GetArguments() {
		lambda.Params = append(lambda.Params, strings.Join(c.lambdaName(argument), "."))
	}
	return lambda
}

func (c *converter) lambdaName(v *pb.Expression_UnresolvedNamedLambdaVariable) []string {
	if len(v.GetNameParts()) == 0 {
		c.invalid("UNRESOLVED_NAMED_LAMBDA_VARIABLE_REQUIRES_NAME_PART")
	}
	return v.GetNameParts()
}
