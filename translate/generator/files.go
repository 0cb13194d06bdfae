package generator

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// fileScan reads Parquet by DuckDB's reader and files of text by ours. Columns are bound to expressions over the reader's columns.
func (g *generator) fileScan(p *analyzed.Scan, s *analyzed.FileSource, need analyzed.ColumnSet) (*block, error) {
	if len(s.Files) == 0 {
		return g.noRows(append(p.Columns[:len(p.Columns):len(p.Columns)], p.Hidden...))
	}
	r := &reading{generator: g, source: s, alias: g.alias()}
	if err := r.open(p.Columns, need); err != nil {
		return nil, err
	}
	b := newBlock(&ducksql.FromFunction{Call: r.call, Alias: r.alias})
	low := g.lowerer(b, nil)
	data := len(r.dataFields())
	for i, c := range p.Columns {
		if !need.Has(c.ID) {
			continue
		}
		var to *binding
		var err error
		if i >= data {
			to, err = r.partition(i-data, c.Type)
		} else {
			to, err = r.column(low, i, c.Type)
		}
		if err != nil {
			return nil, err
		}
		b.bind(c.ID, to)
	}
	for i, c := range p.Hidden {
		if need.Has(c.ID) {
			b.bind(c.ID, r.hiddenColumn(i))
		}
	}
	return b, nil
}

func (r *reading) open(columns []analyzed.Column, need analyzed.ColumnSet) error {
	switch r.source.Format {
	case "parquet":
		return r.parquet()
	case "csv", "json":
		if err := r.checkCorruptColumn(columns, need); err != nil {
			return err
		}
		return r.textFiles()
	case "text", "binaryfile":
		return r.textFiles()
	}
	return sparkerr.NotImplemented("reading files of format "+r.source.Format, sparkerr.Origin{})
}

// reading is one scan of files.
type reading struct {
	*generator
	source *analyzed.FileSource
	alias  string
	call   ducksql.Call
	file   string // the reader's column with the position of the file
	// nothing tells that a query reads no column of the files, only how many rows they have.
	nothing bool
	// column lowers data column i.
	column func(l *lowerer, i int, t types.DataType) (*binding, error)
}

func (r *reading) dataFields() []types.Field {
	return r.source.Schema.Fields[:len(r.source.Schema.Fields)-len(r.source.Partitions.Fields)]
}

func (r *reading) paths() ducksql.Expr {
	list := &ducksql.List{}
	for _, f := range r.source.Files {
		list.Items = append(list.Items, constantText(f.Path))
	}
	return list
}

func (r *reading) option(name string, value ducksql.Expr) {
	r.call.Named = append(r.call.Named, ducksql.NamedArg{Name: name, Value: value})
}

func (r *reading) flag(name string, value bool) { r.option(name, ducksql.Bool{Value: value}) }

// variedPartitions reports whether files differ in their partition values; else the values are constants.
func (r *reading) variedPartitions() bool {
	for _, f := range r.source.Files[1:] {
		for i, v := range f.Values {
			if v != r.source.Files[0].Values[i] {
				return true
			}
		}
	}
	return false
}

// partition is the value of a key=value folder. DuckDB's reader hands it out as text, so that it can leave out files by it; ours
// tells the file.
func (r *reading) partition(i int, t types.DataType) (*binding, error) {
	if r.source.Format != "parquet" {
		return r.perFile(func(f analyzed.File) (ducksql.Expr, error) { return literal(f.Values[i], t, sparkerr.Origin{}) })
	}
	if !r.variedPartitions() {
		value, err := literal(r.source.Files[0].Values[i], t, sparkerr.Origin{})
		return &binding{expr: value, constant: true}, err
	}
	text := ducksql.Expr(ducksql.Ident{Parts: []string{r.alias, r.source.Partitions.Fields[i].Name}})
	l := r.lowerer(newBlock(nil), nil)
	value, err := l.CastTo(text, types.String, t, analyzed.Try, sparkerr.Origin{})
	if err != nil {
		return nil, err
	}
	ops := 1
	if _, same := value.(ducksql.Ident); same {
		ops = 0
	}
	return &binding{expr: value, ops: ops}, nil
}

func (r *reading) name(i int) ducksql.Ident {
	return ducksql.Ident{Parts: []string{r.alias, r.source.Schema.Fields[i].Name}}
}
