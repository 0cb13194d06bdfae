package analyzer

import (
	"strconv"
	"strings"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// write stores the rows of a DataFrame as files or in a table.
func (a *analyzer) write(c *parsed.Write) (*Result, error) {
	layout := analyzed.Layout{PartitionBy: c.PartitionBy, NumBuckets: c.NumBuckets, BucketBy: c.BucketBy, SortBy: c.SortBy, ClusterBy: c.ClusterBy}
	if err := checkLayout(c, layout); err != nil {
		return nil, err
	}
	if c.TableMethod == "insert_into" {
		return a.insert(&parsed.Insert{CommandCommon: c.CommandCommon, Table: c.Table, Overwrite: c.Mode == "overwrite", Query: c.Input})
	}
	in, err := a.relation(c.Input)
	if err != nil {
		return nil, err
	}
	w := &analyzed.Write{Plan: a.exact(in), Format: c.Format, Mode: c.Mode, Path: c.Path, Table: c.Table, Options: map[string]string{}}
	if w.Format == "" {
		w.Format = a.conf.DefaultSource()
	}
	for k, v := range c.Options {
		w.Options[strings.ToLower(k)] = v
	}
	if len(c.Table) == 0 && !strings.EqualFold(w.Format, "noop") {
		if w.Path == "" {
			w.Path = w.Options["path"]
		}
		if w.Path == "" {
			return nil, sparkerr.NoPath()
		}
	}
	if name, ok := a.repeatedName(in); ok {
		return nil, sparkerr.ColumnExists(strings.ToLower(name), c.At)
	}
	if len(c.Table) > 0 && c.Mode == "append" {
		if r, err := a.appendByName(c, in, layout); r != nil || err != nil {
			return r, err
		}
	}
	if len(c.Table) > 0 && c.Mode == "overwrite" {
		if err := a.checkReplaced(c.Table, in.plan); err != nil {
			return nil, err
		}
	}
	if err := a.resolveLayout(in, &layout, c.Table); err != nil {
		return nil, err
	}
	w.Layout = layout
	return &Result{Command: w, Schema: schemaOf(in.columns)}, nil
}

// insertDirectory replaces the files of a folder.
func (a *analyzer) insertDirectory(c *parsed.InsertDirectory) (*Result, error) {
	if strings.EqualFold(c.Format, "noop") {
		return nil, sparkerr.WritesNoFiles(c.Format)
	}
	return a.write(&parsed.Write{
		CommandCommon: c.CommandCommon, Input: c.Query, Format: c.Format, Mode: "overwrite", Path: c.Path, Options: c.Options,
	})
}

// checkLayout refuses layouts that Spark does not take for the kind of write.
func checkLayout(c *parsed.Write, l analyzed.Layout) error {
	bucketed, insert := l.NumBuckets > 0, c.TableMethod == "insert_into"
	switch {
	case len(l.SortBy) > 0 && !bucketed:
		return sparkerr.SortWithoutBuckets()
	case bucketed && len(l.ClusterBy) > 0:
		return sparkerr.ClusteredBuckets()
	case len(l.PartitionBy) > 0 && len(l.ClusterBy) > 0:
		return sparkerr.ClusteredPartitions()
	case bucketed && insert:
		return sparkerr.BucketsOnlyInTables("insertInto")
	case bucketed && len(c.Table) == 0:
		return sparkerr.BucketsOnlyInTables("save")
	case len(l.PartitionBy) > 0 && insert:
		return sparkerr.PartitionedInsert(c.Table)
	}
	return nil
}

// resolveLayout gives the columns of a layout the names of the rows' columns.
func (a *analyzer) resolveLayout(in *relation, l *analyzed.Layout, table []string) error {
	for _, part := range []struct {
		kind    string
		columns []string
	}{{"partition", l.PartitionBy}, {"bucket", l.BucketBy}, {"sort", l.SortBy}, {"clustering", l.ClusterBy}} {
		for i, name := range part.columns {
			found := a.named(in, name)
			switch {
			case len(found) > 0:
				part.columns[i] = found[0].Name
			case len(table) == 0 && part.kind == "partition":
				return sparkerr.ColumnNotFound(name, sparkerr.Origin{})
			case len(table) > 0:
				return sparkerr.ColumnNotInTable(part.kind, name, a.fullName(table), in.names())
			}
		}
	}
	return nil
}

// appendByName adds rows to a table that exists, matched by name and cast; nil when there is no such table.
func (a *analyzer) appendByName(c *parsed.Write, in *relation, l analyzed.Layout) (*Result, error) {
	t, err := a.env.Catalog.Table(a.ctx, c.Table)
	if t == nil || err != nil {
		return nil, err
	}
	name := a.fullName(c.Table)
	same := func(x, y []string) bool {
		return strings.EqualFold(strings.Join(x, ","), strings.Join(y, ","))
	}
	switch have := t.Layout; {
	case len(in.columns) != len(t.Schema.Fields):
		return nil, sparkerr.OtherColumns(name, types.CatalogString(t.Schema), types.CatalogString(schemaOf(in.columns)))
	case !same(l.PartitionBy, have.PartitionBy):
		return nil, sparkerr.OtherPartitions(name, have.PartitionBy, l.PartitionBy)
	case !strings.EqualFold(l.Buckets(), have.Buckets()):
		return nil, sparkerr.OtherBuckets(name, have.Buckets(), l.Buckets())
	}
	return a.insert(&parsed.Insert{CommandCommon: c.CommandCommon, Table: c.Table, ByName: true, Query: c.Input})
}

// writeV2 makes a table. The tables of the session's catalog take no other operation of this API.
func (a *analyzer) writeV2(c *parsed.WriteV2) (*Result, error) {
	if current := a.env.Catalog.CurrentCatalog(); len(c.Table) > 3 || len(c.Table) == 3 && !a.sameFold(c.Table[0], current) {
		return nil, sparkerr.RequiresSinglePartNamespace(current, c.Table, sparkerr.Origin{})
	}
	switch c.Mode {
	case "create":
		return a.createByWrite(c)
	case "replace", "create_or_replace":
		return nil, sparkerr.TableOperation("REPLACE TABLE AS SELECT", a.fullName(c.Table))
	}
	t, err := a.env.Catalog.Table(a.ctx, c.Table)
	if err != nil {
		return nil, err
	}
	if t == nil {
		return nil, sparkerr.TableNotFound(c.Table, a.searchPath(), c.At)
	}
	return nil, sparkerr.V1Table(a.fullName(t.Name))
}

func (a *analyzer) createByWrite(c *parsed.WriteV2) (*Result, error) {
	w := &parsed.Write{
		CommandCommon: c.CommandCommon, Input: c.Input, Format: c.Provider, Mode: "error", Table: c.Table, TableMethod: "save_as_table",
		Options: c.Options, ClusterBy: c.ClusterBy,
	}
	for _, e := range c.PartitionBy {
		if err := transform(e, w); err != nil {
			return nil, err
		}
	}
	r, err := a.write(w)
	if err == nil {
		r.Command.(*analyzed.Write).Properties = c.Properties
	}
	return r, err
}

// transform adds a partition column, or the buckets that bucket(n, columns) asks for.
func transform(e parsed.Expr, w *parsed.Write) error {
	switch e := e.(type) {
	case *parsed.Attribute:
		w.PartitionBy = append(w.PartitionBy, strings.Join(e.Parts, "."))
		return nil
	case *parsed.Call:
		name, args := strings.ToLower(e.Name[len(e.Name)-1]), []string{}
		for _, arg := range e.Args {
			if column, ok := arg.(*parsed.Attribute); ok {
				args = append(args, strings.Join(column.Parts, "."))
			}
		}
		n, isNumber := bucketCount(e)
		if name == "bucket" && isNumber && len(w.BucketBy) == 0 {
			w.NumBuckets, w.BucketBy = n, args
			return nil
		}
		return sparkerr.PartitionTransform(name + "(" + strings.Join(args, ", ") + ")")
	}
	return sparkerr.NotImplemented("partitioning by such an expression", sparkerr.Origin{})
}

func bucketCount(e *parsed.Call) (int, bool) {
	if len(e.Args) == 0 {
		return 0, false
	}
	l, ok := e.Args[0].(*parsed.Literal)
	if !ok {
		return 0, false
	}
	switch v := l.Value.(type) {
	case int64:
		return int(v), v > 0
	case string:
		n, err := strconv.Atoi(v)
		return n, err == nil && n > 0
	}
	return 0, false
}

// layoutOf is how a table is laid out; false for what is no stored table.
func (a *analyzer) layoutOf(name []string) (analyzed.Layout, bool) {
	if a.env.Catalog.View(name) != nil {
		return analyzed.Layout{}, false
	}
	t, err := a.env.Catalog.Table(a.ctx, name)
	if err != nil || t == nil {
		return analyzed.Layout{}, false
	}
	return t.Layout, true
}

// misplacedTransform tells of a partition transform that stands elsewhere than in partitionedBy.
func misplacedTransform(e *parsed.Call, otherwise error) error {
	switch name := strings.ToLower(e.Name[len(e.Name)-1]); name {
	case "years", "months", "days", "hours", "bucket":
		if e.At.SQL == nil {
			return sparkerr.MisplacedTransform(name, e.At)
		}
	}
	return otherwise
}
