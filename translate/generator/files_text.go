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

// csv reads every column as text and converts it by Spark's rules: text that does not convert is NULL, or an error in FAILFAST mode.
func (r *reading) csv() error {
	r.start("read_csv")
	r.flag("auto_detect", false)
	columns := &ducksql.Struct{}
	for _, f := range r.dataFields() {
		columns.Names, columns.Values = append(columns.Names, f.Name), append(columns.Values, constantText("VARCHAR"))
	}
	r.option("columns", columns)
	r.option("delim", constantText(unescaped(r.optionOr(",", "sep", "delimiter"))))
	r.option("quote", constantText(r.optionOr(`"`, "quote")))
	r.option("escape", constantText(r.optionOr(`\`, "escape")))
	r.flag("header", r.isSet("header"))
	r.option("nullstr", constantText(r.optionOr("", "nullvalue")))
	if comment := r.optionOr("", "comment"); comment != "" {
		r.option("comment", constantText(comment))
	}
	r.flag("null_padding", true)
	r.flag("strict_mode", false)
	if len(r.source.Files) > 1 {
		r.flag("union_by_name", false)
	}
	mode := analyzed.Try
	if strings.EqualFold(r.optionOr("PERMISSIVE", "mode"), "FAILFAST") {
		mode = analyzed.ANSI
	}
	r.column = func(l *lowerer, i int, t types.DataType) (*binding, error) {
		value, err := l.CastTo(r.name(i), types.String, t, mode, sparkerr.Origin{})
		if err != nil {
			return nil, err
		}
		if sameValue(types.String, t) {
			return &binding{expr: r.name(i)}, nil
		}
		return &binding{expr: value, ops: 1}, nil
	}
	return nil
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

func (r *reading) dataFields() []types.Field {
	return r.source.Schema.Fields[:len(r.source.Schema.Fields)-len(r.source.Partitions.Fields)]
}

// json reads records as typed columns.
func (r *reading) json() error {
	r.start("read_json")
	columns := &ducksql.Struct{}
	for _, f := range r.dataFields() {
		columns.Names, columns.Values = append(columns.Names, f.Name), append(columns.Values, constantText("JSON"))
	}
	r.option("columns", columns)
	format := "newline_delimited"
	if r.isSet("multiline") {
		format = "auto"
	}
	r.option("format", constantText(format))
	r.flag("ignore_errors", !strings.EqualFold(r.optionOr("PERMISSIVE", "mode"), "FAILFAST") && format == "newline_delimited")
	r.column = func(l *lowerer, i int, t types.DataType) (*binding, error) {
		value, err := l.Native("json_value", t, ducksql.CastTo(r.name(i), ducksql.Varchar), constantText(t.SQL()), constantText(l.zone()))
		return &binding{expr: value, ops: 1}, err
	}
	return nil
}

// text makes a row of every line, or of every file with wholetext.
func (r *reading) text() error {
	if r.isSet("wholetext") {
		r.start("read_text")
		r.column = func(*lowerer, int, types.DataType) (*binding, error) { return r.readerColumn("content"), nil }
		return nil
	}
	r.start("read_csv")
	r.flag("auto_detect", false)
	r.option("columns", &ducksql.Struct{Names: []string{"value"}, Values: []ducksql.Expr{constantText("VARCHAR")}})
	r.option("delim", constantText("\x01"))
	r.option("quote", constantText(""))
	r.option("escape", constantText(""))
	r.flag("header", false)
	r.column = func(*lowerer, int, types.DataType) (*binding, error) {
		return &binding{expr: ducksql.Func("coalesce", ducksql.Ident{Parts: []string{r.alias, "value"}}, constantText("")), ops: 1}, nil
	}
	return nil
}
