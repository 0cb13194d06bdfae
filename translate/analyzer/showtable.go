package analyzer

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/catalog"
	"github.com/sparkduck/sparkduck/translate/conf"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// showTable answers the SHOW statements about one table.
func (a *analyzer) showTable(c *parsed.Show) (*Result, error) {
	switch c.What {
	case parsed.ShowTableProperties:
		rows, err := a.tableProperties(c.In, c.NameAt)
		if err != nil {
			return nil, err
		}
		if c.HasPattern && a.env.Catalog.View(c.In) == nil {
			rows = a.oneProperty(rows, c)
		}
		return a.answer(&analyzed.Nothing{}, []string{"key", "value"}, rows), nil
	case parsed.ShowPartitions:
		folders, err := a.showPartitions(c.In, c.NameAt, c.Partition, "SHOW PARTITIONS")
		if err != nil {
			return nil, err
		}
		return a.list([]string{"partition"}, folders)
	}
	if a.env.Catalog.View(c.In) != nil {
		return nil, sparkerr.ExpectPermanentView(c.In, "SHOW CREATE TABLE", c.NameAt)
	}
	text, err := a.showCreate(c.In, c.NameAt, c.AsSerde)
	if err != nil {
		return nil, err
	}
	return a.list([]string{"createtab_stmt"}, []string{text})
}

// showCreate is the statement that makes a table.
func (a *analyzer) showCreate(name []string, at sparkerr.Origin, asSerde bool) (string, error) {
	t, err := a.onlyTable(name, at, "SHOW CREATE TABLE")
	if err != nil {
		return "", err
	}
	if asSerde {
		return "", sparkerr.ShowCreateAsSerde(t.Name)
	}
	return createText(t, a.conf.Redaction()), nil
}

// tableProperties are the properties of a table and its options, without what is sensitive. A temporary view has none.
func (a *analyzer) tableProperties(name []string, at sparkerr.Origin) ([][]any, error) {
	if a.env.Catalog.View(name) != nil {
		return nil, nil
	}
	t, err := a.onlyTable(name, at, "SHOW TBLPROPERTIES")
	if err != nil {
		return nil, err
	}
	all := map[string]string{}
	maps.Copy(all, withClustering(t.Facts.Properties, t.Layout.ClusterBy))
	for k, v := range t.Facts.Options {
		all["option."+k] = v
	}
	all = a.conf.Redaction().Values(all)
	var rows [][]any
	for _, k := range slices.Sorted(maps.Keys(all)) {
		rows = append(rows, []any{k, all[k]})
	}
	return rows, nil
}

// oneProperty is the row of one property, or one that says that there is none.
func (a *analyzer) oneProperty(rows [][]any, c *parsed.Show) [][]any {
	for _, row := range rows {
		if row[0] == c.Pattern {
			return [][]any{row}
		}
	}
	return [][]any{{c.Pattern, "Table " + strings.Join(a.fullName(c.In), ".") + " does not have property: " + c.Pattern}}
}

// createText is the statement that makes a table as this one is.
func createText(t *catalog.Table, secrets conf.Redaction) string {
	var b strings.Builder
	b.WriteString("CREATE TABLE " + joinQuoted(t.Name, ".") + " (\n")
	for i, f := range t.Schema.Fields {
		if i > 0 {
			b.WriteString(",\n")
		}
		b.WriteString("  " + types.QuoteIfNeeded(f.Name) + " " + storedType(f.Type) + commentClause(f.Metadata))
	}
	b.WriteString(")\nUSING " + t.Facts.Provider + "\n")
	writePairs(&b, "OPTIONS", secrets.Values(t.Facts.Options))
	l := t.Layout
	if len(l.PartitionBy) > 0 {
		b.WriteString("PARTITIONED BY (" + joinQuoted(l.PartitionBy, ", ") + ")\n")
	}
	if len(l.ClusterBy) > 0 {
		b.WriteString("PARTITIONED BY (cluster_by(" + joinQuoted(l.ClusterBy, ", ") + "))\n")
	}
	if l.NumBuckets > 0 {
		b.WriteString("CLUSTERED BY (" + joinQuoted(l.BucketBy, ", ") + ")\n")
		if len(l.SortBy) > 0 {
			b.WriteString("SORTED BY (" + joinQuoted(l.SortBy, ", ") + ")\n")
		}
		b.WriteString("INTO " + strconv.Itoa(l.NumBuckets) + " BUCKETS\n")
	}
	if t.Facts.Comment != "" {
		b.WriteString("COMMENT " + quotedText(t.Facts.Comment) + "\n")
	}
	if t.Facts.External {
		b.WriteString("LOCATION " + quotedText(t.Facts.Location) + "\n")
	}
	writePairs(&b, "TBLPROPERTIES", secrets.Values(withClustering(t.Facts.Properties, l.ClusterBy)))
	return b.String()
}

// writePairs writes a clause of keys and values, if there are any.
func writePairs(b *strings.Builder, clause string, m map[string]string) {
	if len(m) == 0 {
		return
	}
	var lines []string
	for _, k := range slices.Sorted(maps.Keys(m)) {
		lines = append(lines, "  "+quotedText(k)+" = "+quotedText(m[k]))
	}
	b.WriteString(clause + " (\n" + strings.Join(lines, ",\n") + ")\n")
}

// storedType writes a type with the collation of all its strings, as the catalog keeps it. Fields of structs are nullable there.
func storedType(t types.DataType) string {
	switch t := t.(type) {
	case types.StringType, types.CharType, types.VarcharType:
		text := t.SQL()
		if !strings.Contains(text, " COLLATE ") {
			text += " COLLATE UTF8_BINARY"
		}
		return text
	case types.ArrayType:
		return "ARRAY<" + storedType(t.Element) + ">"
	case types.MapType:
		return "MAP<" + storedType(t.Key) + ", " + storedType(t.Value) + ">"
	case types.StructType:
		parts := make([]string, len(t.Fields))
		for i, f := range t.Fields {
			parts[i] = types.QuoteIfNeeded(f.Name) + ": " + storedType(f.Type) + commentClause(f.Metadata)
		}
		return "STRUCT<" + strings.Join(parts, ", ") + ">"
	}
	return t.SQL()
}

func commentClause(m types.Metadata) string {
	if text, ok := m["comment"].(string); ok {
		return " COMMENT " + quotedText(text)
	}
	return ""
}

// quotedText quotes a text as Spark shows it: only quotes are escaped.
func quotedText(text string) string { return "'" + strings.ReplaceAll(text, "'", `\'`) + "'" }

func joinQuoted(names []string, separator string) string {
	out := make([]string, len(names))
	for i, n := range names {
		out[i] = types.QuoteIfNeeded(n)
	}
	return strings.Join(out, separator)
}
