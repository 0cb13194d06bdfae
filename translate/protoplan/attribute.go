package protoplan

import (
	"regexp"
	"strings"

	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate/parsed"
)

func (c *converter) attribute(a *pb.Expression_UnresolvedAttribute) parsed.Expr {
	return &parsed.Attribute{
		ExprCommon: c.at(), Parts: c.columnName(a.GetUnparsedIdentifier()),
		PlanID: planID(a.PlanId), Metadata: a.GetIsMetadataColumn(),
	}
}

// star is all columns, those of a relation or struct by name, or those of a DataFrame by plan id.
func (c *converter) star(s *pb.Expression_UnresolvedStar) parsed.Expr {
	star := &parsed.Star{ExprCommon: c.at(), PlanID: planID(s.PlanId)}
	if s.UnparsedTarget == nil {
		return star
	}
	if s.PlanId != nil {
		c.invalid("UNRESOLVED_STAR_WITH_BOTH_TARGET_AND_PLAN_ID")
	}
	target, ok := strings.CutSuffix(s.GetUnparsedTarget(), ".*")
	if !ok {
		c.invalid("UNRESOLVED_STAR_TARGET_INVALID", "target", s.GetUnparsedTarget())
	}
	star.Target = c.columnName(target)
	return star
}

// A regular expression over column names is back-quoted; a table name may stand before it.
var (
	quotedRegex    = regexp.MustCompile("(?s)^`(.+)`$")
	qualifiedRegex = regexp.MustCompile("(?s)^(.+).`(.+)`$")
)

// regex is an ordinary column unless its text is back-quoted. Spark drops the
// plan id of a regular expression.
func (c *converter) regex(r *pb.Expression_UnresolvedRegex) parsed.Expr {
	if m := quotedRegex.FindStringSubmatch(r.GetColName()); m != nil {
		return &parsed.RegexColumns{ExprCommon: c.at(), Pattern: m[1], PlanID: parsed.NoPlanID}
	}
	if m := qualifiedRegex.FindStringSubmatch(r.GetColName()); m != nil {
		return &parsed.RegexColumns{ExprCommon: c.at(), Table: m[1], Pattern: m[2], PlanID: parsed.NoPlanID}
	}
	return &parsed.Attribute{ExprCommon: c.at(), Parts: c.columnName(r.GetColName()), PlanID: planID(r.PlanId)}
}
