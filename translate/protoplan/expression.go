package protoplan

import (
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/types"
)

// expr converts an expression. One without a call site of its own has that of the expression around it.
func (c *converter) expr(e *pb.Expression) parsed.Expr {
	if !c.enter() {
		return nil
	}
	defer c.leave()
	outer := c.origin
	c.origin = originOf(e.GetCommon().GetOrigin(), outer)
	defer func() { c.origin = outer }()
	if e == nil {
		e = &pb.Expression{}
	}
	return c.exprCase(e)
}

// exprs converts a list; it gives nil for an empty one.
func (c *converter) exprs(list []*pb.Expression) []parsed.Expr {
	var out []parsed.Expr
	for _, e := range list {
		if c.err != nil {
			return nil
		}
		out = append(out, c.expr(e))
	}
	return out
}

// optionalExpr gives nil for an absent expression.
func (c *converter) optionalExpr(e *pb.Expression) parsed.Expr {
	if e == nil {
		return nil
	}
	return c.expr(e)
}

func (c *converter) exprCase(e *pb.Expression) parsed.Expr {
	switch t := e.GetExprType().(type) {
	case *pb.Expression_Literal_:
		return c.literal(t.Literal)
	case *pb.Expression_UnresolvedAttribute_:
		return c.attribute(t.UnresolvedAttribute)
	case *pb.Expression_UnresolvedFunction_:
		return c.function(t.UnresolvedFunction)
	case *pb.Expression_ExpressionString_:
		return &parsed.ExpressionText{ExprCommon: c.at(), Text: t.ExpressionString.GetExpression()}
	case *pb.Expression_UnresolvedStar_:
		return c.star(t.UnresolvedStar)
	case *pb.Expression_Alias_:
		return c.alias(t.Alias)
	case *pb.Expression_Cast_:
		return c.cast(t.Cast)
	case *pb.Expression_UnresolvedRegex_:
		return c.regex(t.UnresolvedRegex)
	case *pb.Expression_SortOrder_:
		return &parsed.SortOrderExpr{ExprCommon: c.at(), Order: c.sortOrder(t.SortOrder)}
	case *pb.Expression_LambdaFunction_:
		return c.lambda(t.LambdaFunction)
	case *pb.Expression_Window_:
		return c.window(t.Window)
	case *pb.Expression_UnresolvedExtractValue_:
		return c.extract(t.UnresolvedExtractValue)
	case *pb.Expression_UpdateFields_:
		return c.updateFields(t.UpdateFields)
	case *pb.Expression_UnresolvedNamedLambdaVariable_:
		return &parsed.LambdaVar{ExprCommon: c.at(), Parts: c.lambdaName(t.UnresolvedNamedLambdaVariable)}
	case *pb.Expression_CommonInlineUserDefinedFunction:
		return c.inlineFunction(t.CommonInlineUserDefinedFunction)
	case *pb.Expression_CallFunction:
		return c.callFunction(t.CallFunction)
	case *pb.Expression_NamedArgumentExpression:
		return c.namedArgument(t.NamedArgumentExpression)
	case *pb.Expression_MergeAction:
		return c.mergeAction(t.MergeAction)
	case *pb.Expression_TypedAggregateExpression:
		return c.unsupportedExpr("the expression TYPED_AGGREGATE_EXPRESSION", needsJVM)
	case *pb.Expression_SubqueryExpression:
		return c.subquery(t.SubqueryExpression)
	case *pb.Expression_DirectShufflePartitionId:
		return c.directPartition(t.DirectShufflePartitionId)
	case *pb.Expression_Extension:
		c.invalid("NO_HANDLER_FOR_EXTENSION", "extensionTypeUrl", t.Extension.GetTypeUrl())
		return nil
	default:
		c.invalidOneof(e, "expr_type")
		return nil
	}
}

// alias gives one name, or several to a generator, which then take no metadata.
func (c *converter) alias(a *pb.Expression_Alias) parsed.Expr {
	input := c.expr(a.GetExpr())
	c.assert(len(a.GetName()) > 0, "an alias must have a name")
	if len(a.GetName()) > 1 && a.Metadata != nil {
		c.invalid("ALIAS_WITH_MULTIPLE_IDENTIFIERS_AND_METADATA")
	}
	return &parsed.Alias{
		ExprCommon: c.at(), Names: a.GetName(),
		Metadata: c.metadata(a.GetMetadata()), Input: input,
	}
}

func (c *converter) cast(k *pb.Expression_Cast) parsed.Expr {
	cast := &parsed.Cast{ExprCommon: c.at(), Mode: castMode(k.GetEvalMode())}
	if t := k.GetType(); t != nil {
		cast.Type = c.dataType(t)
	} else {
		cast.Type = checked(c)(types.ParseType(k.GetTypeStr(), c.options))
	}
	cast.Input = c.expr(k.GetExpr())
	return cast
}

func castMode(m pb.Expression_Cast_EvalMode) parsed.CastMode {
	switch m {
	case pb.Expression_Cast_EVAL_MODE_LEGACY:
		return parsed.LegacyCast
	case pb.Expression_Cast_EVAL_MODE_ANSI:
		return parsed.AnsiCast
	case pb.Expression_Cast_EVAL_MODE_TRY:
		return parsed.TryCast
	default: // unset, and what newer clients may add, as in Spark
		return parsed.DefaultCast
	}
}

// directPartition says that a value is the number of a partition (repartitionById).
func (c *converter) directPartition(d *pb.Expression_DirectShufflePartitionID) parsed.Expr {
	return &parsed.DirectPartition{ExprCommon: c.at(), Input: c.expr(d.GetChild())}
}

// mergeAction belongs into a MERGE command, which is refused as a whole.
func (c *converter) mergeAction(m *pb.MergeAction) parsed.Expr {
	if a := m.GetActionType(); a <= pb.MergeAction_ACTION_TYPE_INVALID || a > pb.MergeAction_ACTION_TYPE_UPDATE_STAR {
		c.invalidEnum(a)
	}
	return c.unsupportedExpr("the expression MERGE_ACTION", "tables here cannot be merged into")
}
