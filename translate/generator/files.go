package generator

import (
	"regexp"
	"strings"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// fileScan reads files by DuckDB's reader of the format. Columns are bound to expressions over the reader's columns.
func (g *generator) fileScan(p *analyzed.Scan, s *analyzed.FileSource, need columnSet) (*block, error) {
	if len(s.Files) == 0 {
		return g.noRows(p.Columns)
	}
	r := &reading{generator: g, source: s, alias: g.alias()}
	var err error
	switch s.Format {
	case "parquet":
		err = r.parquet()
	case "csv":
		err = r.csv()
	case "json":
		err = r.json()
	case "text":
		err = r.text()
	case "binaryfile":
		err = r.binary()
	default:
		return nil, sparkerr.NotImplemented("reading files of format "+s.Format, sparkerr.Origin{})
	}
	if err != nil {
		return nil, err
	}
	b := newBlock(&ducksql.FromFunction{Call: r.call, Alias: r.alias})
	if r.record != nil {
		return g.recordScan(r, b, p.Columns, need)
	}
	low := g.lowerer(b, nil)
	data := len(r.dataFields())
	for i, c := range p.Columns {
		if !need.has(c.ID) {
			continue
		}
		var to *binding
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
	return b, nil
}

// recordScan parses each row of the reader once, into a struct of the columns that are read.
func (g *generator) recordScan(r *reading, b *block, columns []analyzed.Column, need columnSet) (*block, error) {
	data := len(r.dataFields())
	var wanted types.StructType
	at := map[analyzed.ColumnID]int{}
	for i, c := range columns {
		switch {
		case !need.has(c.ID):
		case i < data:
			at[c.ID] = len(wanted.Fields)
			wanted.Fields = append(wanted.Fields, types.Field{Name: r.source.Schema.Fields[i].Name, Type: c.Type, Nullable: true})
		default:
			to, err := r.partition(i-data, c.Type)
			if err != nil {
				return nil, err
			}
			b.bind(c.ID, to)
		}
	}
	if r.keep != nil {
		b.where = append(b.where, r.keep)
	}
	if len(wanted.Fields) == 0 && r.keep != nil {
		return b, nil
	}
	if len(wanted.Fields) == 0 {
		wanted.Fields = []types.Field{{Name: "f0", Type: types.String, Nullable: true}}
	}
	record := g.hidden()
	parsed, err := r.record(wanted)
	if err != nil {
		return nil, err
	}
	b.bind(record, &binding{expr: parsed, ops: 1, volatile: true})
	b = g.wrapped(b, nil)
	names := FieldNames(wanted)
	for _, c := range columns {
		if i, ok := at[c.ID]; ok {
			b.bind(c.ID, &binding{expr: &ducksql.FieldOf{Base: column(record), Name: names[i]}, ops: 1})
		}
	}
	return b, nil
}

// folderValue is the value of a key=value folder in a file's name.
var folderValue = ducksql.MustTemplate(`nullif(url_decode(regexp_extract($1, $2, 1)), '__HIVE_DEFAULT_PARTITION__')`)

// reading is one scan of files.
type reading struct {
	*generator
	source *analyzed.FileSource
	alias  string
	call   ducksql.Call
	byName bool // partition values are read from file names
	// column lowers data column i.
	column func(l *lowerer, i int, t types.DataType) (*binding, error)
	// record, for formats that parse whole records, is a struct of the given fields; keep tells which of the reader's rows are records.
	record func(fields types.StructType) (ducksql.Expr, error)
	keep   ducksql.Expr
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

// start names the reader, its files and the treatment of key=value folders.
func (r *reading) start(function string) {
	r.call = ducksql.Call{Name: function, Args: []ducksql.Expr{r.paths()}}
	if r.byName = function == "read_text" || function == "read_blob"; r.byName {
		return // these readers only tell the file's name
	}
	hive := r.variedPartitions()
	r.flag("hive_partitioning", hive)
	if hive {
		r.flag("hive_types_autocast", false)
	}
}

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

// partition is the value of a key=value folder. DuckDB hands it out as text, so that it can leave out files by it.
func (r *reading) partition(i int, t types.DataType) (*binding, error) {
	if !r.variedPartitions() {
		value, err := literal(r.source.Files[0].Values[i], t, sparkerr.Origin{})
		return &binding{expr: value, constant: true}, err
	}
	name := r.source.Partitions.Fields[i].Name
	text := ducksql.Expr(ducksql.Ident{Parts: []string{r.alias, name}})
	if r.byName {
		text = template(folderValue, r.readerColumn("filename").expr, constantText("/"+regexp.QuoteMeta(name)+"=([^/]*)/"))
	}
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

// parquet matches columns by name without regard to case; columns that no file has are NULL.
func (r *reading) parquet() error {
	r.start("read_parquet")
	if len(r.source.Files) > 1 {
		r.flag("union_by_name", true)
	}
	physical := make(map[string]analyzed.PhysicalColumn, len(r.source.Physical))
	for _, c := range r.source.Physical {
		physical[strings.ToLower(c.Name)] = c
	}
	r.column = func(l *lowerer, i int, t types.DataType) (*binding, error) {
		field := r.source.Schema.Fields[i]
		found, ok := physical[strings.ToLower(field.Name)]
		if !ok && len(physical) > 0 {
			null, err := literal(nil, t, sparkerr.Origin{})
			return &binding{expr: null, constant: true}, err
		}
		name := r.name(i)
		if ok {
			name.Parts[1] = found.Name
		}
		want, err := DuckType(t)
		if err != nil || ok && sameDuckType(found.DuckDBType, string(want)) || !ok {
			return &binding{expr: name}, err
		}
		return &binding{expr: storedAs(name, found.DuckDBType, t, want), ops: 1}, nil
	}
	return nil
}

// sameDuckType compares type names; DuckDB writes zones out.
func sameDuckType(found, want string) bool {
	return strings.EqualFold(strings.ReplaceAll(found, "TIMESTAMP WITH TIME ZONE", "TIMESTAMPTZ"), want)
}

// storedAs casts a stored value to the type that the schema asks for.
func storedAs(e ducksql.Expr, found string, t types.DataType, want ducksql.Type) ducksql.Expr {
	switch t.(type) {
	case types.DayTimeIntervalType:
		if found == string(ducksql.Interval) {
			return ducksql.Func("epoch_us", e)
		}
	case types.StringType:
		if found == string(ducksql.Blob) {
			return ducksql.Func("decode", e)
		}
	}
	return ducksql.CastTo(e, want)
}

// binary reads whole files: path, modificationTime, length, content.
func (r *reading) binary() error {
	r.start("read_blob")
	r.column = func(_ *lowerer, i int, _ types.DataType) (*binding, error) {
		switch r.source.Schema.Fields[i].Name {
		case "path":
			return r.readerColumn("filename"), nil
		case "modificationTime":
			return r.readerColumn("last_modified"), nil
		case "length":
			return r.readerColumn("size"), nil
		}
		return r.readerColumn("content"), nil
	}
	return nil
}
