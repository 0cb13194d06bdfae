package analyzer

import (
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/types"
)

// Some relations of the DataFrame API are defined by Spark as compositions of others; they are composed here as parsed
// trees and analyzed like what a user wrote.

// ready is a relation that is analyzed already, as an input of a composed one.
type ready struct {
	parsed.RelationCommon
	rel *relation
}

func readyRelation(rel *relation) *ready {
	return &ready{RelationCommon: parsed.RelationCommon{PlanID: parsed.NoPlanID}, rel: rel}
}

func composed() parsed.RelationCommon { return parsed.RelationCommon{PlanID: parsed.NoPlanID} }

func attribute(parts ...string) parsed.Expr {
	return &parsed.Attribute{Parts: parts, PlanID: parsed.NoPlanID}
}

func callOf(name string, args ...parsed.Expr) parsed.Expr {
	return &parsed.Call{Name: []string{name}, Args: args}
}

func textLiteral(s string) parsed.Expr    { return &parsed.Literal{Value: s, Type: types.String} }
func intLiteral(n int64) parsed.Expr      { return &parsed.Literal{Value: n, Type: types.Int} }
func doubleLiteral(f float64) parsed.Expr { return &parsed.Literal{Value: f, Type: types.Double} }

func aliasOf(e parsed.Expr, name string) *parsed.Alias {
	return &parsed.Alias{Input: e, Names: []string{name}}
}

func castOf(e parsed.Expr, t types.DataType) parsed.Expr { return &parsed.Cast{Input: e, Type: t} }

func tryCastOf(e parsed.Expr, t types.DataType) parsed.Expr {
	return &parsed.Cast{Input: e, Type: t, Mode: parsed.TryCast}
}
