package analyzer

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/catalog"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// staticPartition are the partition columns to which INSERT ... PARTITION (...) gives a value: the first ones of the table.
type staticPartition struct {
	values []staticValue
}

type staticValue struct {
	column string
	expr   analyzed.Expr // of the column's type
	text   string        // as the folder has it
}

func (s staticPartition) value(column string) analyzed.Expr {
	for _, v := range s.values {
		if v.column == column {
			return v.expr
		}
	}
	return nil
}

func (s staticPartition) columns() (names []string) {
	for _, v := range s.values {
		names = append(names, v.column)
	}
	return names
}

// folder is that of the partitions with the values, below the table's; "" without values.
func (s staticPartition) folder() string {
	var pairs []string
	for _, v := range s.values {
		pairs = append(pairs, v.column, v.text)
	}
	return analyzed.PartitionFolder(pairs...)
}

// staticPartition reads PARTITION (...) of an INSERT, which names all partition columns: first those with a value.
func (a *analyzer) staticPartition(t *catalog.Table, c *parsed.Insert) (s staticPartition, err error) {
	if len(c.Partition) == 0 {
		return s, nil
	}
	values, err := a.partitionValues(t, c.Partition)
	if err != nil {
		return s, err
	}
	if len(c.Partition) != len(t.Layout.PartitionBy) {
		return s, sparkerr.InsertPartitionColumns(a.fullName(t.Name), t.Layout.PartitionBy, specColumns(c.Partition))
	}
	for i, column := range t.Layout.PartitionBy {
		value, given := values[column]
		if !given {
			continue
		}
		if i > len(s.values) {
			return s, sparkerr.DynamicBeforeStatic(t.Layout.PartitionBy)
		}
		e := a.implicit(value.constant, plainStrings(columnType(t.Schema, column)))
		s.values = append(s.values, staticValue{column: column, expr: e, text: value.text})
	}
	return s, nil
}
