package analyzer

import (
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// aboutTable answers the spark.catalog operations that tell of one table.
func (a *analyzer) aboutTable(c *parsed.CatalogCall) (*Result, error) {
	name, err := a.tableName(c)
	if err != nil {
		return nil, err
	}
	switch c.Op {
	case "list_partitions":
		folders, err := a.showPartitions(name, c.Origin, nil, "Catalog.listPartitions")
		if err != nil {
			return nil, err
		}
		rows := make([][]any, len(folders))
		for i, f := range folders {
			rows[i] = []any{f}
		}
		return a.answer(nil, []string{"partition?"}, rows), nil
	case "get_table_properties":
		rows, err := a.tableProperties(name, c.Origin)
		if err != nil {
			return nil, err
		}
		return a.answer(nil, []string{"key", "value"}, rows), nil
	}
	if a.env.Catalog.View(name) != nil {
		return nil, sparkerr.ShowCreateOfTempView(name)
	}
	text, err := a.showCreate(name, c.Origin, c.Args["as_serde"] == "true")
	if err != nil {
		return nil, err
	}
	return a.answer(nil, []string{"value?"}, [][]any{{text}}), nil
}
