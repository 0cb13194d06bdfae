package generator

import (
	"maps"
	"slices"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// textFunction is the table function over files of text: its columns are p0, p1, ... by the schema, and file, the position of the
// row's file.
const textFunction = "sparkduck_files"

// textFiles reads CSV, JSON, text and whole files.
func (r *reading) textFiles() error {
	schema := types.StructType{Fields: r.dataFields()}
	at := make([]int, len(schema.Fields)) // of the data columns among those of the files
	for i := range at {
		at[i] = i
	}
	if n := len(r.source.InFiles.Fields); n > 0 {
		schema = r.source.InFiles
		for i, f := range r.dataFields() {
			at[i] = slices.IndexFunc(schema.Fields, func(x types.Field) bool { return x.Name == f.Name })
		}
	}
	if r.nothing && !r.wholeRecords() {
		schema = types.StructType{}
	}
	options := &ducksql.List{}
	for _, name := range slices.Sorted(maps.Keys(r.source.Options)) {
		if !readerOptions[name] {
			continue
		}
		value := r.source.Options[name]
		if name == "dateformat" || name == "timestampformat" {
			value = r.conf.TimeParserPolicy().PatternMark() + value
		}
		options.Items = append(options.Items, constantText(name), constantText(value))
	}
	r.call = ducksql.Call{Name: textFunction, Args: []ducksql.Expr{
		constantText(r.source.Format), r.paths(), constantText(types.JSON(schema)), constantText(r.zone()), ducksql.CastTo(options, "VARCHAR[]"),
	}}
	r.file = "file"
	r.column = func(_ *lowerer, i int, _ types.DataType) (*binding, error) {
		return &binding{expr: ducksql.Ident{Parts: []string{r.alias, "p" + itoa(at[i])}}}, nil
	}
	return nil
}

// wholeRecords tells that records are split whether columns are read or not.
func (r *reading) wholeRecords() bool {
	return r.source.Format != "json" && (r.source.Format != "csv" || r.source.Options["multiline"] == "true" || r.source.Options["columnpruning"] == "false")
}

// readerOptions are the options that the reader of text heeds; the others are about listing and inference.
var readerOptions = map[string]bool{
	"mode": true, "columnnameofcorruptrecord": true, "multiline": true, "linesep": true, "encoding": true, "charset": true, "wholetext": true,
	"header": true, "enforceschema": true, "casesensitive": true, "columnpruning": true, "sep": true, "delimiter": true, "quote": true,
	"escape": true, "chartoescapequoteescaping": true, "unescapedquotehandling": true, "comment": true, "nullvalue": true, "emptyvalue": true,
	"nanvalue": true, "positiveinf": true, "negativeinf": true, "ignoreleadingwhitespace": true, "ignoretrailingwhitespace": true,
	"maxcolumns": true, "maxcharspercolumn": true, "dateformat": true, "timestampformat": true, "timestampntzformat": true,
	"enabledatetimeparsingfallback": true, "timezone": true, "singlevariantcolumn": true, "ignorecorruptfiles": true, "ignoremissingfiles": true,
	"allowcomments": true, "allowunquotedfieldnames": true, "allowsinglequotes": true, "allownumericleadingzeros": true,
	"allownonnumericnumbers": true, "allowbackslashescapinganycharacter": true, "allowunquotedcontrolchars": true, "maxnestingdepth": true,
}

// checkCorruptColumn refuses a column for malformed records that is no text, and queries that read nothing else.
func (r *reading) checkCorruptColumn(columns []analyzed.Column, need analyzed.ColumnSet) error {
	name := r.source.Options["columnnameofcorruptrecord"]
	read, corrupt := 0, false
	r.nothing = true
	for i, f := range r.dataFields() {
		is := f.Name == name
		if is && f.Type != types.DataType(types.String) {
			return sparkerr.InvalidCorruptRecordType(f.Name, f.Type.SQL())
		}
		if need.Has(columns[i].ID) {
			r.nothing = false
			read++
			corrupt = corrupt || is
		}
	}
	if corrupt && read == 1 {
		return sparkerr.UnsupportedFeature("QUERY_ONLY_CORRUPT_RECORD_COLUMN", sparkerr.Origin{})
	}
	return nil
}
