package protoplan

import (
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate/parsed"
)

func (c *converter) deduplicate(d *pb.Deduplicate) parsed.Relation {
	switch {
	case d.GetInput() == nil:
		c.invalid("DEDUPLICATE_NEEDS_INPUT")
	case d.GetAllColumnsAsKeys() && len(d.GetColumnNames()) > 0:
		c.invalid("DEDUPLICATE_ALL_COLUMNS_AND_SUBSET")
	case !d.GetAllColumnsAsKeys() && len(d.GetColumnNames()) == 0:
		c.invalid("DEDUPLICATE_REQUIRES_COLUMNS_OR_ALL")
	}
	return &parsed.Deduplicate{
		Input: c.relation(d.GetInput()), Columns: d.GetColumnNames(),
		AllColumns: d.GetAllColumnsAsKeys(), WithinWatermark: d.GetWithinWatermark(),
	}
}
