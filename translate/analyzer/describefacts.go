package analyzer

import (
	"encoding/json"
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/catalog"
	"github.com/sparkduck/sparkduck/translate/conf"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// layoutRows repeat the rows of DESCRIBE that are about partition or clustering columns.
func layoutRows(columns [][]any, l analyzed.Layout) [][]any {
	var rows [][]any
	for _, part := range []struct {
		title string
		names []string
	}{{"# Partition Information", l.PartitionBy}, {"# Clustering Information", l.ClusterBy}} {
		if len(part.names) == 0 {
			continue
		}
		rows = append(rows, []any{part.title, "", ""}, []any{"# col_name", "data_type", "comment"})
		for _, name := range part.names {
			for _, c := range columns {
				if strings.EqualFold(c[0].(string), name) {
					rows = append(rows, c)
				}
			}
		}
	}
	return rows
}

// tableRows are what DESCRIBE EXTENDED tells after the columns. Options are in the order of their names, as properties are.
func tableRows(t *catalog.Table, secrets conf.Redaction) [][]any {
	f := t.Facts
	rows := [][]any{{"", "", ""}, {"# Detailed Table Information", "", ""}}
	add := func(name, value string) {
		if value != "" {
			rows = append(rows, []any{name, value, ""})
		}
	}
	add("Catalog", t.Name[0])
	add("Database", t.Name[1])
	add("Table", t.Name[2])
	add("Created Time", f.Created.Format(time.UnixDate))
	add("Last Access", "UNKNOWN")
	add("Created By", f.CreatedBy)
	add("Type", tableKind(t))
	add("Provider", f.Provider)
	if l := t.Layout; l.NumBuckets > 0 {
		add("Num Buckets", strconv.Itoa(l.NumBuckets))
		add("Bucket Columns", quotedList(l.BucketBy))
		add("Sort Columns", quotedList(l.SortBy))
	}
	add("Comment", f.Comment)
	add("Table Properties", pairs(secrets.Values(withClustering(f.Properties, t.Layout.ClusterBy))))
	add("Location", f.Location)
	add("Storage Properties", pairs(secrets.Values(f.Options)))
	if len(t.Layout.PartitionBy) > 0 {
		add("Partition Provider", "Catalog")
	}
	return rows
}

func tableKind(t *catalog.Table) string {
	if t.Facts.External {
		return "EXTERNAL"
	}
	return "MANAGED"
}

// withClustering adds the property that Spark keeps clustering columns in: a list of the parts of each name.
func withClustering(properties map[string]string, columns []string) map[string]string {
	if len(columns) == 0 {
		return properties
	}
	names := make([][]string, len(columns))
	for i, c := range columns {
		names[i] = []string{c}
	}
	text, _ := json.Marshal(names) // lists of strings always are JSON
	all := map[string]string{"clusteringColumns": string(text)}
	maps.Copy(all, properties)
	return all
}

func quotedList(names []string) string {
	out := make([]string, len(names))
	for i, n := range names {
		out[i] = sparkerr.ID(n)
	}
	return "[" + strings.Join(out, ", ") + "]"
}

// pairs writes [k=v, ..]; "" for none.
func pairs(m map[string]string) string {
	if len(m) == 0 {
		return ""
	}
	var out []string
	for _, k := range slices.Sorted(maps.Keys(m)) {
		out = append(out, k+"="+m[k])
	}
	return "[" + strings.Join(out, ", ") + "]"
}
