package analyzer

import (
	"slices"
	"strings"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/catalog"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// nullPartition stands for NULL in the name of a partition's folder.
const nullPartition = "__HIVE_DEFAULT_PARTITION__"

// partitionValue is a value of PARTITION (...): what is written, and how a folder spells it.
type partitionValue struct {
	constant analyzed.Expr
	text     string
}

// partitionValues are the values of PARTITION (...) by partition column; columns without a value are left out.
func (a *analyzer) partitionValues(t *catalog.Table, spec []parsed.PartitionValue) (map[string]partitionValue, error) {
	values := map[string]partitionValue{}
	for _, v := range spec {
		i := slices.IndexFunc(t.Layout.PartitionBy, func(c string) bool { return a.sameFold(c, v.Column) })
		if i < 0 {
			return nil, sparkerr.NoPartitionColumn(v.Column, t.Name)
		}
		if v.Value == nil {
			continue
		}
		value, err := a.partitionValue(v.Value, columnType(t.Schema, t.Layout.PartitionBy[i]))
		if err != nil {
			return nil, err
		}
		values[t.Layout.PartitionBy[i]] = value
	}
	return values, nil
}

func columnType(schema types.StructType, name string) types.DataType {
	for _, f := range schema.Fields {
		if strings.EqualFold(f.Name, name) {
			return f.Type
		}
	}
	return types.String
}

// partitionValue evaluates a constant: cast to a column's type and to text.
func (a *analyzer) partitionValue(e parsed.Expr, t types.DataType) (value partitionValue, err error) {
	if value.constant, err = a.resolve(&relation{planID: parsed.NoPlanID}, clauseOther).expr(e); err != nil {
		return value, err
	}
	v, err := a.constantOf(a.implicit(value.constant, t), types.String)
	if err != nil {
		return value, err
	}
	if value.text, _ = v.(string); value.text == "" {
		value.text = nullPartition
	}
	return value, nil
}

// fullPartition are the values of PARTITION (...), which must name all partition columns, in the order of these: columns and values in turns.
func (a *analyzer) fullPartition(t *catalog.Table, spec []parsed.PartitionValue) ([]string, error) {
	values, err := a.partitionValues(t, spec)
	if err != nil {
		return nil, err
	}
	var pairs []string
	for _, c := range t.Layout.PartitionBy {
		if value, ok := values[c]; ok {
			pairs = append(pairs, c, value.text)
		}
	}
	if len(values) < len(t.Layout.PartitionBy) {
		return pairs, sparkerr.IncompletePartition(specColumns(spec), t.Layout.PartitionBy, t.Name)
	}
	return pairs, nil
}

// specColumns are the columns that PARTITION (...) names.
func specColumns(spec []parsed.PartitionValue) (names []string) {
	for _, v := range spec {
		names = append(names, v.Column)
	}
	return names
}

// partitionExists tells whether a table has a partition's folder.
func (a *analyzer) partitionExists(table []string, folder string) (bool, error) {
	all, err := a.env.Catalog.Partitions(a.ctx, table)
	return slices.Contains(all, folder), err
}

// folderValues splits the folder of a partition into columns and values in turns.
func folderValues(folder string) []string {
	var pairs []string
	for _, part := range strings.Split(folder, "/") {
		k, v, _ := strings.Cut(part, "=")
		pairs = append(pairs, analyzed.Unescaped(k), analyzed.Unescaped(v))
	}
	return pairs
}

// showPartitions lists the folders of partitions, all or those with some values.
func (a *analyzer) showPartitions(name []string, at sparkerr.Origin, spec []parsed.PartitionValue, operation string) ([]string, error) {
	t, err := a.onlyTable(name, at, operation)
	if err != nil {
		return nil, err
	}
	if len(t.Layout.PartitionBy) == 0 {
		return nil, sparkerr.NoPartitionColumns(t.Name)
	}
	values, err := a.partitionValues(t, spec)
	if err != nil {
		return nil, err
	}
	folders, err := a.env.Catalog.Partitions(a.ctx, name)
	if err != nil {
		return nil, err
	}
	return slices.DeleteFunc(slices.Clone(folders), func(folder string) bool {
		pairs := folderValues(folder)
		for i := 0; i < len(pairs); i += 2 {
			for c, value := range values {
				if a.sameFold(c, pairs[i]) && value.text != pairs[i+1] {
					return true
				}
			}
		}
		return false
	}), nil
}

// alterPartitions makes or removes partitions. What is there already, or is not there, is an error unless the statement says IF.
func (a *analyzer) alterPartitions(c *parsed.AlterPartitions) (*Result, error) {
	action := "ALTER TABLE DROP PARTITION"
	if c.Add {
		action = "ALTER TABLE ADD PARTITION"
	}
	t, err := a.onlyTable(c.Name, c.NameAt, strings.Replace(action, "TABLE", "TABLE ...", 1)+" ...")
	if err != nil {
		return nil, err
	}
	if len(t.Layout.PartitionBy) == 0 {
		return nil, sparkerr.NotPartitioned(t.Name[2], action)
	}
	folders, err := a.env.Catalog.Partitions(a.ctx, c.Name)
	if err != nil {
		return nil, err
	}
	var changed []string
	var wrong [][]string
	for _, spec := range c.Specs {
		pairs, err := a.fullPartition(t, spec)
		if err != nil && (c.Add || !sparkerr.Is(err, "_LEGACY_ERROR_TEMP_1232")) {
			return nil, err
		}
		folder := analyzed.PartitionFolder(pairs...)
		if slices.Contains(folders, folder) == c.Add {
			wrong = append(wrong, pairs)
		} else {
			changed = append(changed, folder)
		}
	}
	out := &analyzed.AlterPartitions{Name: a.storedName(c.Name)}
	switch {
	case len(wrong) > 0 && !c.If && c.Add:
		return nil, sparkerr.PartitionsExist(wrong, t.Name[1:])
	case len(wrong) > 0 && !c.If:
		return nil, sparkerr.PartitionsNotFound(wrong, t.Name[1:])
	case c.Add:
		out.Add = changed
	default:
		out.Remove = changed
	}
	return &Result{Command: out}, nil
}

// checkDescribed refuses a partition that DESCRIBE ... PARTITION (...) cannot tell of. What it tells are the table's columns.
func (a *analyzer) checkDescribed(c *parsed.DescribeTable, t *catalog.Table) error {
	if t == nil {
		return sparkerr.PartitionOfTempView(c.Name)
	}
	if len(t.Layout.PartitionBy) == 0 {
		return sparkerr.NotPartitioned(t.Name[2], "DESC PARTITION")
	}
	pairs, err := a.fullPartition(t, c.Partition)
	if err != nil {
		return err
	}
	exists, err := a.partitionExists(c.Name, analyzed.PartitionFolder(pairs...))
	switch {
	case err != nil:
		return err
	case !exists:
		return sparkerr.PartitionsNotFound([][]string{pairs}, t.Name[1:])
	case c.Extended:
		return sparkerr.NotImplemented("DESCRIBE EXTENDED ... PARTITION", c.At)
	}
	return nil
}
