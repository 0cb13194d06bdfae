package protoplan

import (
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/types"
)

func (c *converter) extract(x *pb.Expression_UnresolvedExtractValue) parsed.Expr {
	return &parsed.Extract{ExprCommon: c.at(), Base: c.expr(x.GetChild()), Index: c.expr(x.GetExtraction())}
}

// updateFields sets a field, or drops it when there is no value. A name of
// several parts reaches into nested structs, one update around another.
func (c *converter) updateFields(u *pb.Expression_UpdateFields) parsed.Expr {
	base := c.expr(u.GetStructExpression())
	path := c.multipartName(u.GetFieldName())
	value := c.optionalExpr(u.GetValueExpression())
	if c.err != nil {
		return nil
	}
	bases := []parsed.Expr{base}
	for _, name := range path[:len(path)-1] {
		key := &parsed.Literal{ExprCommon: c.at(), Value: name, Type: types.String}
		base = &parsed.Extract{ExprCommon: c.at(), Base: base, Index: key}
		bases = append(bases, base)
	}
	for i := len(path) - 1; i >= 0; i-- {
		value = &parsed.UpdateFields{ExprCommon: c.at(), Base: bases[i], Name: path[i], Value: value}
	}
	return value
}
