package protoplan

import (
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate/parsed"
)

func (c *converter) write(w *pb.WriteOperation) parsed.Plan {
	write := &parsed.Write{
		CommandCommon: c.commandAt(), Input: c.relation(w.GetInput()),
		Format: w.GetSource(), Mode: c.saveMode(w.GetMode()), Options: w.GetOptions(),
		PartitionBy: w.GetPartitioningColumns(), SortBy: w.GetSortColumnNames(), ClusterBy: w.GetClusteringColumns(),
		BucketBy: w.GetBucketBy().GetBucketColumnNames(), NumBuckets: int(w.GetBucketBy().GetNumBuckets()),
	}
	c.assert(w.GetBucketBy() == nil || len(write.BucketBy) > 0, "bucket_by must name a column")
	switch t := w.GetSaveType().(type) {
	case *pb.WriteOperation_Path:
		write.Path = t.Path
	case *pb.WriteOperation_Table:
		write.Table = c.multipartName(t.Table.GetTableName())
		write.TableMethod = c.tableMethod(t.Table.GetSaveMethod())
		if write.TableMethod == "insert_into" && write.Mode != "overwrite" {
			write.Mode = "append" // the other modes mean nothing to an insert
		}
	}
	if w.GetWithSchemaEvolution() {
		return c.unsupportedCommand("writing with schema evolution", "the columns of a table are fixed")
	}
	return write
}

func (c *converter) saveMode(m pb.WriteOperation_SaveMode) string {
	switch m {
	case pb.WriteOperation_SAVE_MODE_UNSPECIFIED:
		return "error"
	case pb.WriteOperation_SAVE_MODE_APPEND:
		return "append"
	case pb.WriteOperation_SAVE_MODE_OVERWRITE:
		return "overwrite"
	case pb.WriteOperation_SAVE_MODE_ERROR_IF_EXISTS:
		return "error"
	case pb.WriteOperation_SAVE_MODE_IGNORE:
		return "ignore"
	default:
		c.invalidEnum(m)
		return ""
	}
}

func (c *converter) tableMethod(m pb.WriteOperation_SaveTable_TableSaveMethod) string {
	switch m {
	case pb.WriteOperation_SaveTable_TABLE_SAVE_METHOD_SAVE_AS_TABLE:
		return "save_as_table"
	case pb.WriteOperation_SaveTable_TABLE_SAVE_METHOD_INSERT_INTO:
		return "insert_into"
	default:
		c.invalidEnum(m)
		return ""
	}
}

func (c *converter) writeV2(w *pb.WriteOperationV2) parsed.Plan {
	write := &parsed.WriteV2{
		CommandCommon: c.commandAt(), Input: c.relation(w.GetInput()),
		Table: c.multipartName(w.GetTableName()), Mode: c.writeMode(w.GetMode()), Provider: w.GetProvider(),
		Options: w.GetOptions(), Properties: w.GetTableProperties(),
		PartitionBy: c.exprs(w.GetPartitioningColumns()), ClusterBy: w.GetClusteringColumns(),
	}
	if w.GetMode() == pb.WriteOperationV2_MODE_OVERWRITE {
		write.Condition = c.expr(w.GetOverwriteCondition())
	}
	if w.GetWithSchemaEvolution() {
		return c.unsupportedCommand("writing with schema evolution", "the columns of a table are fixed")
	}
	return write
}

func (c *converter) writeMode(m pb.WriteOperationV2_Mode) string {
	switch m {
	case pb.WriteOperationV2_MODE_CREATE:
		return "create"
	case pb.WriteOperationV2_MODE_OVERWRITE:
		return "overwrite"
	case pb.WriteOperationV2_MODE_OVERWRITE_PARTITIONS:
		return "overwrite_partitions"
	case pb.WriteOperationV2_MODE_APPEND:
		return "append"
	case pb.WriteOperationV2_MODE_REPLACE:
		return "replace"
	case pb.WriteOperationV2_MODE_CREATE_OR_REPLACE:
		return "create_or_replace"
	default:
		c.invalidEnum(m)
		return ""
	}
}
