package protoplan

import (
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// parse reads CSV or JSON out of strings; XML is refused.
func (c *converter) parse(p *pb.Parse) parsed.Relation {
	node := &parsed.Parse{Options: p.GetOptions()}
	switch p.GetFormat() {
	case pb.Parse_PARSE_FORMAT_CSV:
		node.Format = "csv"
	case pb.Parse_PARSE_FORMAT_JSON:
		node.Format = "json"
	case pb.Parse_PARSE_FORMAT_XML:
		return c.unsupported("reading XML from strings", "there is no XML engine")
	default:
		c.invalidEnum(p.GetFormat())
	}
	if p.GetSchema() != nil {
		node.Schema = c.structType(p.GetSchema())
	}
	node.Input = c.relation(p.GetInput())
	return node
}

// structType converts a type that must be a struct.
func (c *converter) structType(d *pb.DataType) *types.StructType {
	t := c.dataType(d)
	if c.err != nil {
		return nil
	}
	schema, ok := t.(types.StructType)
	if !ok {
		c.fail(sparkerr.InvalidSchemaTypeNonStruct(t.SQL()))
	}
	return &schema
}
