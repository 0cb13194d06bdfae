package protoplan

import (
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate/parsed"
)

func (c *converter) showString(s *pb.ShowString) parsed.Relation {
	return &parsed.ShowString{
		Input: c.relation(s.GetInput()), NumRows: int(s.GetNumRows()), Truncate: int(s.GetTruncate()), Vertical: s.GetVertical(),
	}
}

func (c *converter) htmlString(s *pb.HtmlString) parsed.Relation {
	return &parsed.HTMLString{Input: c.relation(s.GetInput()), NumRows: int(s.GetNumRows()), Truncate: int(s.GetTruncate())}
}
