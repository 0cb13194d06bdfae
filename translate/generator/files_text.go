package generator

import (
	"strings"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

func (r *reading) isSet(option string) bool {
	return strings.EqualFold(r.source.Options[option], "true")
}

func (r *reading) optionOr(value string, names ...string) string {
	for _, n := range names {
		if v, ok := r.source.Options[n]; ok {
			return v
		}
	}
	return value
}

func (r *reading) failFast() bool {
	return strings.EqualFold(r.optionOr("PERMISSIVE", "mode"), "FAILFAST")
}

func (r *reading) dataFields() []types.Field {
	return r.source.Schema.Fields[:len(r.source.Schema.Fields)-len(r.source.Partitions.Fields)]
}

// csv reads every column as text and converts it by Spark's rules: text that does not convert is NULL, or an error in FAILFAST mode.
func (r *reading) csv() error {
	corrupt := r.optionOr("_corrupt_record", "columnnameofcorruptrecord")
	columns := &ducksql.Struct{}
	for i, f := range r.dataFields() {
		if strings.EqualFold(f.Name, corrupt) {
			return sparkerr.NotImplemented("the corrupt record column of CSV", sparkerr.Origin{})
		}
		columns.Names, columns.Values = append(columns.Names, "p"+itoa(i)), append(columns.Values, constantText("VARCHAR"))
	}
	r.start("read_csv")
	r.flag("auto_detect", false)
	r.option("columns", columns)
	r.option("delim", constantText(unescaped(r.optionOr(",", "sep", "delimiter"))))
	quote := r.optionOr(`"`, "quote")
	r.option("quote", constantText(quote))
	escape := r.optionOr(`\`, "escape")
	if quote == "" {
		escape = ""
	}
	r.option("escape", constantText(escape))
	r.flag("header", r.isSet("header"))
	nulls := &ducksql.List{Items: []ducksql.Expr{constantText("")}}
	if null := r.optionOr("", "nullvalue"); null != "" {
		nulls.Items = append(nulls.Items, constantText(null))
	}
	r.option("nullstr", nulls)
	if comment := r.optionOr("", "comment"); comment != "" {
		r.option("comment", constantText(comment))
	}
	r.flag("null_padding", true)
	r.flag("strict_mode", false)
	r.flag("parallel", false)
	if r.failFast() {
		r.flag("filename", true) // errors name the file
	}
	r.column = r.csvColumn
	return nil
}

func (r *reading) csvColumn(l *lowerer, i int, t types.DataType) (*binding, error) {
	name := ducksql.Ident{Parts: []string{r.alias, "p" + itoa(i)}}
	text := ducksql.Expr(name)
	if r.isSet("ignoreleadingwhitespace") {
		text = ducksql.Func("ltrim", text)
	}
	if r.isSet("ignoretrailingwhitespace") {
		text = ducksql.Func("rtrim", text)
	}
	if sameValue(types.String, t) {
		b := &binding{expr: text}
		if !b.plain() {
			b.ops = 1
		}
		return b, nil
	}
	value, err := r.csvValue(l, text, t)
	if err != nil {
		return nil, err
	}
	if r.failFast() {
		path := ducksql.Func("concat", constantText("file://"), r.readerColumn("filename").expr)
		failure := r.Raise("FAILED_READ_FILE.NO_HINT", sparkerr.Origin{}, map[string]ducksql.Expr{"path": path})
		value = ducksql.Func("coalesce", value, template(ifPresent, text, failure))
	}
	return &binding{expr: value, ops: 1}, nil
}

var csvBoolean = ducksql.MustTemplate(`CASE lower($1) WHEN 'true' THEN true WHEN 'false' THEN false END`)

// csvValue converts text by the formats of the options, else by Spark's casts.
func (r *reading) csvValue(l *lowerer, text ducksql.Expr, t types.DataType) (ducksql.Expr, error) {
	option := func(name string) (string, bool) { v, ok := r.source.Options[name]; return v, ok && v != "" }
	switch t.(type) {
	case types.BooleanType:
		return template(csvBoolean, text), nil
	case types.DateType:
		if pattern, ok := option("dateformat"); ok {
			return ducksql.CastTo(r.native("parse_timestamp_ntz", ducksql.Timestamp, text, constantText(pattern)), ducksql.Date), nil
		}
	case types.TimestampType:
		if pattern, ok := option("timestampformat"); ok {
			return r.native("parse_timestamp", ducksql.Timestamptz, text, constantText(pattern), constantText(r.zone())), nil
		}
	case types.TimestampNTZType:
		if pattern, ok := option("timestampntzformat"); ok {
			return r.native("parse_timestamp_ntz", ducksql.Timestamp, text, constantText(pattern)), nil
		}
	}
	return l.CastTo(text, types.String, t, analyzed.Try, sparkerr.Origin{})
}

// unescaped reads \t and the like in separators.
func unescaped(s string) string {
	switch s {
	case `\t`:
		return "\t"
	case `\\`:
		return `\`
	}
	return s
}

// lines reads every line of the files as one text column, value.
func (r *reading) lines() {
	r.start("read_csv")
	r.flag("auto_detect", false)
	r.option("columns", &ducksql.Struct{Names: []string{"value"}, Values: []ducksql.Expr{constantText("VARCHAR")}})
	r.option("delim", constantText("\x01"))
	r.option("quote", constantText(""))
	r.option("escape", constantText(""))
	r.flag("header", false)
	r.flag("strict_mode", false)
}

func (r *reading) readerColumn(name string) *binding {
	return &binding{expr: ducksql.Ident{Parts: []string{r.alias, name}}}
}

// text makes a row of every line, or of every file with wholetext.
func (r *reading) text() error {
	if r.isSet("wholetext") {
		r.start("read_text")
		r.column = func(*lowerer, int, types.DataType) (*binding, error) { return r.readerColumn("content"), nil }
		return nil
	}
	r.lines()
	r.column = func(*lowerer, int, types.DataType) (*binding, error) {
		return &binding{expr: ducksql.Func("coalesce", r.readerColumn("value").expr, constantText("")), ops: 1}, nil
	}
	return nil
}

// json parses every line, or every file with multiLine, into a record with the columns that are read.
func (r *reading) json() error {
	whole := r.isSet("multiline")
	source := "value"
	if whole {
		r.start("read_text")
		source = "content"
	} else {
		r.lines()
	}
	r.record = func(fields types.StructType) (ducksql.Expr, error) {
		text := r.readerColumn(source).expr
		t, args := types.DataType(fields), r.jsonOptions()
		if whole {
			t = types.ArrayType{Element: fields, ContainsNull: true}
		}
		args = append([]ducksql.Expr{text, constantText(t.SQL()), constantText(r.zone())}, args...)
		parsed, err := r.Native("from_json", t, args...)
		if err != nil || !whole {
			return parsed, err
		}
		return ducksql.Func("unnest", parsed), nil
	}
	if !whole {
		r.keep = template(notBlank, r.readerColumn(source).expr)
	}
	return nil
}

var notBlank = ducksql.MustTemplate(`$1 IS NOT NULL AND trim($1, chr(9) || chr(10) || chr(13) || ' ') <> ''`)

// jsonOptions are the options that the kernel understands, as pairs of name and value.
func (r *reading) jsonOptions() []ducksql.Expr {
	var out []ducksql.Expr
	for _, name := range []string{"mode", "columnnameofcorruptrecord", "dateformat", "timestampformat", "timestampntzformat", "allowsinglequotes"} {
		if v, ok := r.source.Options[name]; ok {
			out = append(out, constantText(name), constantText(v))
		}
	}
	return out
}
