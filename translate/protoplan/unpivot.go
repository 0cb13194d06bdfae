package protoplan

import (
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate/parsed"
)

// unpivot keeps rows whose value is NULL, unlike SQL's default.
func (c *converter) unpivot(u *pb.Unpivot) parsed.Relation {
	return &parsed.Unpivot{
		IDs:       c.exprs(u.GetIds()),
		HasValues: u.GetValues() != nil, Values: c.exprs(u.GetValues().GetValues()),
		VariableName: u.GetVariableColumnName(), ValueNames: []string{u.GetValueColumnName()},
		IncludeNulls: true,
		Input:        c.relation(u.GetInput()),
	}
}
