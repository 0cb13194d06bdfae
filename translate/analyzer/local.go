package analyzer

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
	"github.com/sparkduck/sparkduck/translate/types/arrow"
)

// localRelation is data that the client sent. Only the Arrow schema is read here.
func (a *analyzer) localRelation(rel *parsed.LocalRelation) (*relation, error) {
	return a.localData(rel.Data, rel.Schema, rel.Key, rel.Origin)
}

func (a *analyzer) cachedLocalRelation(rel *parsed.CachedLocalRelation) (*relation, error) {
	data, schema, err := a.env.Catalog.LocalRelation(a.ctx, rel.Hash, rel.DataHashes, rel.SchemaHash)
	if err != nil {
		return nil, err
	}
	key := rel.Hash
	for _, h := range rel.DataHashes {
		key += h
	}
	return a.localData(data, schema, key, rel.Origin)
}

func (a *analyzer) localData(data [][]byte, schema, key string, at sparkerr.Origin) (*relation, error) {
	var want *types.StructType
	if schema != "" {
		t, err := a.schemaText(schema, at)
		if err != nil {
			return nil, err
		}
		want = &t
	}
	if len(data) == 0 {
		if want == nil {
			return nil, sparkerr.LocalRelationWithoutSchema(at)
		}
		return leaf(&analyzed.Values{Columns: a.newColumns(*want)}, nil), nil
	}
	have, err := arrow.SchemaOf(data[0])
	if err != nil {
		return nil, err
	}
	rel := leaf(&analyzed.Scan{Columns: a.newColumns(have), Source: &analyzed.LocalSource{Key: key, Data: data}}, nil)
	if want == nil {
		return rel, nil
	}
	return a.castByPosition(rel, *want, at)
}

// castByPosition gives the columns the names, types and flags of a schema.
func (a *analyzer) castByPosition(in *relation, want types.StructType, at sparkerr.Origin) (*relation, error) {
	if len(in.columns) != len(want.Fields) {
		return nil, sparkerr.LocalRelationWidth(len(want.Fields), len(in.columns), at)
	}
	same := true
	for i, f := range want.Fields {
		c := in.columns[i]
		same = same && c.Name == f.Name && c.Nullable == f.Nullable && f.Metadata == nil && types.Equal(c.Type, f.Type)
	}
	if same {
		return in, nil
	}
	p := &analyzed.Project{Input: in.plan, Items: make([]analyzed.Item, len(want.Fields))}
	for i, f := range want.Fields {
		e := analyzed.Expr(in.columns[i].ref)
		t := plainStrings(f.Type)
		if !types.Equal(e.Type(), t) {
			if from, to := types.Storage(e.Type()), types.Storage(t); !types.SameType(from, to, true) && !types.CanCast(from, to, a.ansi) {
				return nil, a.castRefused(e, t, a.castMode(parsed.DefaultCast), at)
			}
			e = a.restamped(e, t)
		}
		c := analyzed.Column{ID: a.newID(), Name: f.Name, Type: t, Nullable: f.Nullable, Metadata: f.Metadata}
		p.Items[i] = analyzed.Item{Column: c, Expr: e}
	}
	return projected(p, columnsOf(p.Output(), nil), in), nil
}

// restamped casts to a type that may differ in names or flags only.
func (a *analyzer) restamped(e analyzed.Expr, t types.DataType) analyzed.Expr {
	return &analyzed.Cast{Typed: typed(t, e.Nullable(), e.Origin()), Input: e, Mode: a.castMode(parsed.DefaultCast), Implicit: true}
}

// schemaText reads DDL or JSON.
func (a *analyzer) schemaText(text string, at sparkerr.Origin) (types.StructType, error) {
	t, jsonErr := types.ParseJSON(text)
	if jsonErr != nil {
		var err error
		if t, err = types.ParseDDL(text, a.typeOptions()); err != nil {
			return types.StructType{}, err
		}
	}
	s, ok := t.(types.StructType)
	if !ok {
		return s, sparkerr.InvalidSchemaTypeNonStruct(t.SQL())
	}
	return s, nil
}

func (a *analyzer) typeOptions() types.ParseOptions {
	return types.ParseOptions{TimestampNTZ: a.conf.TimestampNTZ()}
}

func (a *analyzer) newColumns(s types.StructType) []analyzed.Column {
	out := make([]analyzed.Column, len(s.Fields))
	for i, f := range s.Fields {
		out[i] = analyzed.Column{ID: a.newID(), Name: f.Name, Type: plainStrings(f.Type), Nullable: f.Nullable, Metadata: f.Metadata}
	}
	return out
}

// cachedRemoteRelation is a checkpoint.
func (a *analyzer) cachedRemoteRelation(rel *parsed.CachedRemoteRelation) (*relation, error) {
	plan, err := a.env.Catalog.Remote(rel.ID)
	if err != nil {
		return nil, err
	}
	plan, _ = analyzed.Renew(plan, a.newID)
	return leaf(plan, nil), nil
}

// inlineTable is VALUES.
func (a *analyzer) inlineTable(rel *parsed.InlineTable) (*relation, error) {
	empty := &relation{planID: parsed.NoPlanID}
	r := a.resolve(empty, clauseValues)
	width := len(rel.Names)
	rows := make([][]analyzed.Expr, len(rel.Rows))
	for i, row := range rel.Rows {
		if rel.Names == nil && i == 0 {
			width = len(row)
		}
		if len(row) != width {
			return nil, sparkerr.InlineTableWidth(width, len(row), i, rel.Origin)
		}
		var err error
		if rows[i], err = r.exprs(row); err != nil {
			return nil, err
		}
		for _, e := range rows[i] {
			if firstAggregate(e) != nil || firstWindow(e) != nil || first(e, isGenerator) != nil {
				return nil, sparkerr.InlineTableExpression(a.text(e), e.Origin())
			}
		}
	}
	v := &analyzed.Values{Rows: rows, Columns: make([]analyzed.Column, width)}
	for k := range v.Columns {
		name := "col" + columnNumber(analyzed.ColumnID(k+1))
		if rel.Names != nil {
			name = rel.Names[k]
		}
		c, err := a.inlineColumn(rows, k, name, rel.Origin)
		if err != nil {
			return nil, err
		}
		v.Columns[k] = c
	}
	return leaf(v, nil), nil
}

// inlineColumn finds the common type of column k, without promotion of strings, and casts its values.
func (a *analyzer) inlineColumn(rows [][]analyzed.Expr, k int, name string, at sparkerr.Origin) (analyzed.Column, error) {
	list := make([]types.DataType, len(rows))
	null := false
	for i, row := range rows {
		list[i] = row[k].Type()
		null = null || row[k].Nullable()
	}
	t, ok := types.WiderTypeWithoutStrings(a.conf, list...)
	if !ok {
		return analyzed.Column{}, sparkerr.InlineTableTypes(name, at)
	}
	for _, row := range rows {
		row[k] = a.implicit(row[k], t)
		null = null || row[k].Nullable()
	}
	return analyzed.Column{ID: a.newID(), Name: name, Type: t, Nullable: null}, nil
}
