package analyzer

import (
	"strings"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/catalog"
	"github.com/sparkduck/sparkduck/translate/function"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// answerComment is the comment that Spark puts on a column of DESCRIBE.
func answerComment(column string) types.Metadata {
	text := ""
	switch column {
	case "col_name":
		text = "name of the column"
	case "data_type":
		text = "data type of the column"
	case "comment":
		text = "comment of the column"
	default:
		return nil
	}
	return types.Metadata{"comment": text}
}

var columnList = []string{"col_name", "data_type", "comment?"}

// describeTable lists the columns of a relation.
func (a *analyzer) describeTable(c *parsed.DescribeTable) (*Result, error) {
	if c.AsJSON {
		return nil, sparkerr.NotImplemented("DESCRIBE AS JSON", c.At)
	}
	in, err := a.namedTable(&parsed.NamedTable{RelationCommon: parsed.At(c.At), Name: c.Name})
	if err != nil {
		return nil, err
	}
	var table *catalog.Table
	if a.env.Catalog.View(c.Name) == nil {
		if table, err = a.env.Catalog.Table(a.ctx, c.Name); err != nil {
			return nil, err
		}
	}
	if len(c.Column) > 0 {
		return a.describeColumn(c, in, table)
	}
	rows := columnRows(in)
	if table != nil {
		rows = append(rows, layoutRows(rows, table.Layout)...)
	}
	if c.Partition != nil {
		if err := a.checkDescribed(c, table); err != nil {
			return nil, err
		}
	} else if table != nil && c.Extended {
		rows = append(rows, tableRows(table, a.conf.Redaction())...)
	}
	return a.answer(&analyzed.Nothing{}, columnList, rows), nil
}

func columnRows(in *relation) [][]any {
	rows := make([][]any, len(in.columns))
	for i, c := range in.columns {
		rows[i] = []any{c.Name, types.CatalogString(c.Type), comment(c.Metadata)}
	}
	return rows
}

func comment(m types.Metadata) any {
	if text, ok := m["comment"].(string); ok {
		return text
	}
	return nil
}

// describeColumn tells what is known of one column; of a stored one EXTENDED also lists statistics, which are not collected here.
func (a *analyzer) describeColumn(c *parsed.DescribeTable, in *relation, table *catalog.Table) (*Result, error) {
	col, used, err := a.match(in, c.Column, c.At)
	if err != nil {
		return nil, err
	}
	if col == nil && table != nil {
		return nil, sparkerr.ColumnNotFound(strings.Join(c.Column, "."), sparkerr.Origin{})
	}
	if col == nil || used < len(c.Column) {
		return nil, sparkerr.UnresolvedColumn(c.Column, suggestions(c.Column, in.columns), c.At)
	}
	text := comment(col.Metadata)
	if text == nil {
		text = "NULL"
	}
	rows := [][]any{{"col_name", col.Name}, {"data_type", types.CatalogString(col.Type)}, {"comment", text}}
	if c.Extended && table != nil {
		for _, name := range []string{"min", "max", "num_nulls", "distinct_count", "avg_col_len", "max_col_len", "histogram"} {
			rows = append(rows, []any{name, "NULL"})
		}
	}
	return a.answer(&analyzed.Nothing{}, []string{"info_name", "info_value"}, rows), nil
}

// describeQuery lists the output of a query.
func (a *analyzer) describeQuery(c *parsed.DescribeQuery) (*Result, error) {
	in, err := a.relation(c.Query)
	if err != nil {
		return nil, err
	}
	return a.answer(&analyzed.Nothing{}, columnList, columnRows(in)), nil
}

// describeFunction tells what is known of a function.
func (a *analyzer) describeFunction(c *parsed.DescribeFunction) (*Result, error) {
	name := strings.ToLower(c.Name[len(c.Name)-1])
	f, ok := function.Lookup(name)
	if !ok {
		return nil, sparkerr.UnresolvedRoutine(c.Name, a.searchPath(), c.NameAt)
	}
	rows := [][]any{{"Function: " + f.FunctionName()}}
	return a.answer(&analyzed.Nothing{}, []string{"function_desc"}, rows), nil
}

// describeDatabase tells what is known of a database.
func (a *analyzer) describeDatabase(c *parsed.DescribeDatabase) (*Result, error) {
	name := c.Name[len(c.Name)-1]
	if err := a.knownDatabase(name, c.At); err != nil {
		return nil, err
	}
	rows := [][]any{{"Catalog Name", a.env.Catalog.CurrentCatalog()}, {"Namespace Name", name}, {"Comment", ""}}
	return a.answer(&analyzed.Nothing{}, []string{"info_name", "info_value"}, rows), nil
}

// explain shows the analyzed plan; there is no other here.
func (a *analyzer) explain(c *parsed.Explain) (*Result, error) {
	rel, ok := c.Plan.(parsed.Relation)
	if !ok {
		return nil, sparkerr.NotImplemented("EXPLAIN of a statement", c.At)
	}
	in, err := a.relation(rel)
	if err != nil {
		return nil, err
	}
	return a.answer(&analyzed.Nothing{}, []string{"plan"}, [][]any{{analyzed.Tree(a.exact(in))}}), nil
}
