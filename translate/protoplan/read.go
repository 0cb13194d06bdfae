package protoplan

import (
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate/parsed"
)

func (c *converter) read(r *pb.Read) parsed.Relation {
	switch t := r.GetReadType().(type) {
	case *pb.Read_NamedTable_:
		if r.GetIsStreaming() {
			return c.unsupported("a streaming read of the table "+t.NamedTable.GetUnparsedIdentifier(), needsStreaming)
		}
		return &parsed.NamedTable{
			Name:    c.multipartName(t.NamedTable.GetUnparsedIdentifier()),
			Options: t.NamedTable.GetOptions(),
		}
	case *pb.Read_DataSource_:
		return c.dataSource(t.DataSource, r.GetIsStreaming())
	default:
		c.invalidOneof(r, "read_type")
		return nil
	}
}

func (c *converter) dataSource(d *pb.Read_DataSource, streaming bool) parsed.Relation {
	if streaming {
		if len(d.GetPaths()) > 1 {
			c.invalid("MULTIPLE_PATHS_NOT_SUPPORTED_FOR_STREAMING_SOURCE")
		}
		return c.unsupported("a streaming read of the format "+d.GetFormat(), needsStreaming)
	}
	if len(d.GetPredicates()) > 0 && d.GetFormat() != "jdbc" {
		c.invalid("PREDICATES_NOT_SUPPORTED_FOR_DATA_SOURCE", "format", d.GetFormat())
	}
	if len(d.GetPredicates()) > 0 && (!hasOption(d.GetOptions(), "url") || !hasOption(d.GetOptions(), "dbtable")) {
		c.invalid("INVALID_JDBC_PARAMS")
	}
	return &parsed.DataSource{
		Format: d.GetFormat(), Schema: d.GetSchema(), Options: d.GetOptions(),
		Paths: d.GetPaths(), Predicates: d.GetPredicates(),
	}
}
