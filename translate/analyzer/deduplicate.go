package analyzer

import (
	"strings"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

func (a *analyzer) distinct(rel *parsed.Distinct) (*relation, error) {
	in, err := a.relation(rel.Input)
	if err != nil {
		return nil, err
	}
	return a.distinctOf(in, rel.Origin)
}

// distinctOf removes duplicate rows; nothing below can be named through it.
func (a *analyzer) distinctOf(in *relation, at sparkerr.Origin) (*relation, error) {
	if err := refuseMaps(in.columns, at); err != nil {
		return nil, err
	}
	out := opaque(&analyzed.Distinct{Input: a.exact(in)}, in.columns, in)
	out.loose = repeats(in.columns)
	return out, nil
}

// refuseMaps refuses columns that cannot be compared for equality.
func refuseMaps(columns []*column, at sparkerr.Origin) error {
	for _, c := range columns {
		switch {
		case types.Holds(c.Type, isMapType):
			return sparkerr.SetOperationOnMap(c.Name, c.Type.SQL(), at)
		case types.Holds(c.Type, isVariantType):
			return sparkerr.SetOperationOnVariant(c.Name, c.Type.SQL(), at)
		}
	}
	return nil
}

func isMapType(t types.DataType) bool     { _, ok := t.(types.MapType); return ok }
func isVariantType(t types.DataType) bool { _, ok := t.(types.VariantType); return ok }

// deduplicate keeps the first row of each key: all other columns are aggregated by first(), and keep their ids.
func (a *analyzer) deduplicate(rel *parsed.Deduplicate) (*relation, error) {
	in, err := a.relation(rel.Input)
	if err != nil {
		return nil, err
	}
	if rel.WithinWatermark {
		return nil, sparkerr.WatermarkInBatch("dropDuplicatesWithinWatermark", rel.Origin)
	}
	if rel.AllColumns {
		out, err := a.distinctOf(in, rel.Origin)
		if err != nil {
			return nil, err
		}
		return out, nil
	}
	keys := map[analyzed.ColumnID]bool{}
	for _, name := range rel.Columns {
		found := a.named(in, name)
		if len(found) == 0 {
			return nil, sparkerr.InvalidPlanInput("UNRESOLVED_COLUMN_AMONG_FIELD_NAMES", "colName", name, "fieldNames", strings.Join(in.names(), ", "))
		}
		for _, c := range found {
			keys[c.ID] = true
		}
	}
	agg := &analyzed.Aggregate{Input: in.plan}
	seen := map[analyzed.ColumnID]bool{}
	for _, c := range in.columns {
		if seen[c.ID] {
			continue
		}
		seen[c.ID] = true
		if keys[c.ID] {
			agg.Keys = append(agg.Keys, c.item())
			continue
		}
		first, err := a.bind("first", c.ref)
		if err != nil {
			return nil, err
		}
		agg.Aggregates = append(agg.Aggregates, analyzed.Item{Column: c.Column, Expr: first})
	}
	out := opaque(agg, in.columns, in)
	out.loose = true
	return out, nil
}

// named lists the visible columns of a name.
func (a *analyzer) named(in *relation, name string) []*column {
	var out []*column
	for _, c := range in.columns {
		if a.same(c.Name, name) {
			out = append(out, c)
		}
	}
	return out
}
