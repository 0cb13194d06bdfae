package duckexec

import (
	"os"
	"strconv"

	b "github.com/duckdb/duckdb-go-bindings"

	"github.com/sparkduck/sparkduck/duckexec/native"
	"github.com/sparkduck/sparkduck/duckexec/native/sparkcsv"
	"github.com/sparkduck/sparkduck/duckexec/native/textfile"
	"github.com/sparkduck/sparkduck/translate/types"
	sparkarrow "github.com/sparkduck/sparkduck/translate/types/arrow"
)

// textFunction is the table function over files of text: sparkduck_files(format, paths, schema, zone, options). Its columns are
// p0, p1, ... by the schema, in Spark's JSON, and file, the position of the row's file among the paths. Options are names
// in lower case and values, in turn.
const textFunction = "sparkduck_files"

// textSource is one call of the function: what to read and how.
type textSource struct {
	format  string
	paths   []string
	schema  types.StructType
	columns []native.Type
	zone    string
	options map[string]string
	reads   *readings

	charset        *textfile.Charset
	encoded        bool   // the charset was given
	separator      []byte // between lines; nil: any end of a line
	newline        string // between records of CSV with multiLine; "" = the first one in the file
	comment        rune
	multiline      bool
	header         bool
	enforce        bool // the names of the header do not matter
	skipCorrupt    bool
	skipMissing    bool
	bytes          int64
	sizes          []int64
	caseSensitive  bool
	columnsPruning bool
}

func (e *Engine) bindText(info b.BindInfo) error {
	s := &textSource{reads: e.readingsOf(info), format: textParameter(info, 0), paths: listParameter(info, 1), zone: textParameter(info, 3), options: map[string]string{}}
	pairs := listParameter(info, 4)
	for i := 0; i+1 < len(pairs); i += 2 {
		s.options[pairs[i]] = pairs[i+1]
	}
	schema, err := types.ParseJSON(textParameter(info, 2))
	if err != nil {
		return err
	}
	var ok bool
	if s.schema, ok = schema.(types.StructType); !ok {
		return &Error{Kind: KindInternal, Type: "Internal", Message: "the schema of files is no struct"}
	}
	if err := s.configure(); err != nil {
		return err
	}
	for i, f := range sparkarrow.Schema(s.schema, sparkarrow.Options{}).Fields() {
		t, err := storageType(f.Type, 0)
		if err != nil {
			return err
		}
		nt, err := t.native()
		if err != nil {
			return err
		}
		s.columns = append(s.columns, nt)
		withLogical(t, func(lt b.LogicalType) { b.BindAddResultColumn(info, "p"+strconv.Itoa(i), lt) })
	}
	s.columns = append(s.columns, native.IntegerType)
	withLogical(duckType{id: b.TypeInteger}, func(lt b.LogicalType) { b.BindAddResultColumn(info, "file", lt) })
	b.BindSetCardinality(info, b.IdxT(1+s.bytes/averageLine), false)
	b.BindSetBindData(info, newHandle(s), dropCallback())
	return nil
}

// averageLine is a guess, for the order of joins.
const averageLine = 64

func textParameter(info b.BindInfo, i int) string {
	value := b.BindGetParameter(info, b.IdxT(i))
	defer b.DestroyValue(&value)
	return b.GetVarchar(value)
}

func listParameter(info b.BindInfo, i int) []string {
	value := b.BindGetParameter(info, b.IdxT(i))
	defer b.DestroyValue(&value)
	out := make([]string, int(b.GetListSize(value)))
	for k := range out {
		child := b.GetListChild(value, b.IdxT(k))
		out[k] = b.GetVarchar(child)
		b.DestroyValue(&child)
	}
	return out
}

func (s *textSource) configure() error {
	on := func(name string) bool { return s.options[name] == "true" }
	encoding := s.options["encoding"]
	if encoding == "" {
		encoding = s.options["charset"]
	}
	s.encoded = encoding != ""
	var ok bool
	if s.charset, ok = textfile.NewCharset(encoding); !ok {
		return &Error{Kind: KindInternal, Type: "Internal", Message: "there is no charset " + encoding}
	}
	s.newline = s.options["linesep"]
	if s.newline != "" {
		s.separator = s.charset.Encode(s.newline)
	}
	for _, c := range s.options["comment"] {
		s.comment = c
	}
	s.multiline, s.header, s.enforce = on("multiline"), on("header"), s.options["enforceschema"] != "false"
	s.skipCorrupt, s.skipMissing, s.caseSensitive = on("ignorecorruptfiles"), on("ignoremissingfiles"), on("casesensitive")
	s.columnsPruning = s.options["columnpruning"] != "false" && (!s.multiline || s.options["columnpruning"] == "true")
	for _, p := range s.paths {
		size := int64(0)
		if info, err := os.Stat(p); err == nil {
			size = info.Size()
		}
		s.sizes, s.bytes = append(s.sizes, size), s.bytes+size
	}
	return nil
}

// records makes a parser of the wanted columns.
func (s *textSource) records(wanted []int) (*native.Records, error) {
	if s.format != "csv" && s.format != "json" {
		return nil, nil
	}
	return native.NewRecords(native.RecordOptions{
		Format: s.format, Schema: s.schema, Wanted: wanted, Zone: s.zone, Options: s.options, Pruned: s.columnsPruning,
	})
}

// tokens splits whole files of CSV.
func (s *textSource) tokens(r *native.Records) func(string) *sparkcsv.Tokenizer {
	return func(newline string) *sparkcsv.Tokenizer { return r.Tokenizer(newline, s.comment) }
}
