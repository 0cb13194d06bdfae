package protoplan

import (
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/types"
)

func (c *converter) toDF(t *pb.ToDF) parsed.Relation {
	return &parsed.ToDF{Input: c.relation(t.GetInput()), Names: t.GetColumnNames()}
}

func (c *converter) toSchema(t *pb.ToSchema) parsed.Relation {
	schema, ok := c.dataType(t.GetSchema()).(types.StructType)
	c.assert(ok, "")
	return &parsed.ToSchema{Input: c.relation(t.GetInput()), Schema: schema}
}

// withColumns takes one name for each expression.
func (c *converter) withColumns(w *pb.WithColumns) parsed.Relation {
	with := &parsed.WithColumns{}
	for _, alias := range w.GetAliases() {
		if len(alias.GetName()) != 1 {
			c.invalid("WITH_COLUMNS_REQUIRE_SINGLE_NAME_PART", "got", javaList(alias.GetName()))
			return nil
		}
		with.Items = append(with.Items, &parsed.Alias{
			ExprCommon: c.at(), Names: alias.GetName(),
			Input: c.expr(alias.GetExpr()), Metadata: c.metadata(alias.GetMetadata()),
		})
	}
	with.Input = c.relation(w.GetInput())
	return with
}

// withColumnsRenamed reads the map of 3.5 clients in the order of its keys: a map has no order of its own.
func (c *converter) withColumnsRenamed(w *pb.WithColumnsRenamed) parsed.Relation {
	with := &parsed.WithColumnsRenamed{Input: c.relation(w.GetInput())}
	for _, rename := range w.GetRenames() {
		with.Renames = append(with.Renames, parsed.Rename{From: rename.GetColName(), To: rename.GetNewColName()})
	}
	if len(w.GetRenames()) > 0 {
		return with
	}
	old := w.GetRenameColumnsMap() //nolint:staticcheck // sent by 3.5 clients
	for _, from := range sortedKeys(old) {
		with.Renames = append(with.Renames, parsed.Rename{From: from, To: old[from]})
	}
	return with
}

func (c *converter) drop(d *pb.Drop) parsed.Relation {
	return &parsed.Drop{Input: c.relation(d.GetInput()), Columns: c.exprs(d.GetColumns()), Names: d.GetColumnNames()}
}
