package native

import (
	"math"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/sparkduck/sparkduck/duckexec/native/sparkcsv"
	"github.com/sparkduck/sparkduck/duckexec/native/sparkjson"
	"github.com/sparkduck/sparkduck/translate/types"
)

func csvKernels() []*Kernel {
	j := &jsons{}
	text3 := []Type{VarcharType, VarcharType, VarcharType}
	return []*Kernel{
		{Name: "spark_from_csv", Params: text3, Rest: true, Run: j.fromCSV},
		{Name: "spark_to_csv", Params: []Type{AnyType, VarcharType, VarcharType}, Rest: true, Result: VarcharType, Nulls: true, Run: j.toCSV},
		{Name: "spark_schema_of_csv", Params: text3, Rest: true, Result: VarcharType, Run: j.schemaOfCSV},
	}
}

// csvTexts are what stands for special values.
type csvTexts struct{ null, empty, nan, infinity, negativeInfinity string }

func csvDefaults(reading bool) csvTexts {
	t := csvTexts{nan: "NaN", infinity: "Inf", negativeInfinity: "-Inf", empty: `""`}
	if reading {
		t.empty = ""
	}
	return t
}

// of is what a cell holds; null: it stands for NULL.
func (t *csvTexts) of(cell sparkcsv.Cell) (text string, null bool) {
	text = cell.Text
	if text == "" {
		text = t.null
		if cell.Quoted {
			text = t.empty
		}
	}
	return text, text == t.null
}

// special tells the texts of NaN and the infinities.
func (t *csvTexts) special(text string) bool {
	return text == t.nan || text == t.infinity || text == t.negativeInfinity
}

// csvOption takes an option of CSV; false: there is none of that name.
func (s *settings) csvOption(name, value string) bool {
	on := strings.EqualFold(value, "true")
	char, _ := utf8.DecodeRuneInString(value)
	if value == "" {
		char = 0
	}
	switch name {
	case "sep", "delimiter":
		s.csv.Separator = sparkcsv.Separator(value)
	case "quote":
		s.csv.Quote = char
	case "escape":
		s.csv.Escape = char
	case "comment":
		s.csv.Comment = char
	case "chartoescapequoteescaping":
		s.csv.EscapeOfEscape = char
	case "unescapedquotehandling":
		s.csv.Unescaped = unescapedHandling(value)
	case "maxcolumns":
		s.csv.MaxColumns, _ = strconv.Atoi(value)
	case "maxcharspercolumn":
		s.csv.MaxChars, _ = strconv.Atoi(value)
	case "ignoreleadingwhitespace":
		s.csv.TrimLeft = on
	case "ignoretrailingwhitespace":
		s.csv.TrimRight = on
	case "quoteall":
		s.csv.QuoteAll = on
	case "escapequotes":
		s.csv.BareQuotes = !on
	case "nullvalue":
		s.csvTexts.null = value
	case "emptyvalue":
		s.csvTexts.empty = value
	case "nanvalue":
		s.csvTexts.nan = value
	case "positiveinf":
		s.csvTexts.infinity = value
	case "negativeinf":
		s.csvTexts.negativeInfinity = value
	default:
		return false
	}
	return true
}

func unescapedHandling(name string) sparkcsv.Unescaped {
	switch strings.ToUpper(name) {
	case "STOP_AT_CLOSING_QUOTE":
		return sparkcsv.StopAtClosingQuote
	case "SKIP_VALUE":
		return sparkcsv.SkipValue
	case "RAISE_ERROR":
		return sparkcsv.RaiseError
	}
	return sparkcsv.StopAtDelimiter
}

// fromCSV is from_csv(text, type, zone, option, value, ...).
func (j *jsons) fromCSV(c *Call) error {
	return j.eachParsed(c, func(text string, t types.DataType, s *settings) error {
		row, fine := s.csvRow(text, t.(types.StructType))
		if !fine && s.failFast {
			return badRecord(row, t)
		}
		return appendValue(c.Out, row)
	})
}

// csvRow reads a record; cells that do not fit are NULL.
func (s *settings) csvRow(text string, t types.StructType) (row any, fine bool) {
	cells := sparkcsv.Split(text, s.csv)
	values, fine, at, corrupt := make([]any, len(t.Fields)), true, 0, -1
	for i, f := range t.Fields {
		if _, isText := f.Type.(types.StringType); isText && f.Name == s.corrupt {
			corrupt = i
			continue
		}
		if at >= len(cells) {
			fine, at = false, at+1
			continue
		}
		value, ok := s.csvCell(cells[at], f.Type)
		values[i], fine, at = value, fine && ok, at+1
	}
	fine = fine && at == len(cells)
	if corrupt >= 0 && !fine && len(cells) > 0 {
		values[corrupt] = text
	}
	return values, fine
}

// csvCell reads a cell; one that does not fit is NULL and not ok.
func (s *settings) csvCell(cell sparkcsv.Cell, t types.DataType) (value any, ok bool) {
	text, null := s.csvTexts.of(cell)
	if null {
		return nil, true
	}
	if value, ok = s.csvValue(text, t); !ok {
		return nil, false
	}
	return value, true
}

// csvValue reads the text of a cell that is not NULL.
func (s *settings) csvValue(text string, t types.DataType) (value any, ok bool) {
	switch t.(type) {
	case types.StringType, types.CharType, types.VarcharType, types.BinaryType:
		return text, true
	case types.BooleanType:
		return strings.EqualFold(text, "true"), strings.EqualFold(text, "true") || strings.EqualFold(text, "false")
	case types.ByteType:
		return plainInteger(text, 1)
	case types.ShortType:
		return plainInteger(text, 2)
	case types.IntType:
		return plainInteger(text, 4)
	case types.LongType:
		return plainInteger(text, 8)
	case types.FloatType:
		return atom(s.csvFloat(text, 32))
	case types.DoubleType:
		return atom(s.csvFloat(text, 64))
	}
	return s.readAtom(&sparkjson.Node{Kind: sparkjson.String, Text: text}, t)
}

func (s *settings) csvFloat(text string, bits int) (float64, bool) {
	switch text {
	case s.csvTexts.nan:
		return math.NaN(), true
	case s.csvTexts.infinity:
		return math.Inf(1), true
	case s.csvTexts.negativeInfinity:
		return math.Inf(-1), true
	}
	return sparkcsv.ParseDouble(text, bits)
}

// toCSV is to_csv(struct, type, zone, option, value, ...).
func (j *jsons) toCSV(c *Call) error {
	return j.eachTyped(c, false, func(row int, t types.DataType, s *settings) error {
		buf, err := s.appendRecord(c.Out.Bytes, c.Args[0], row, t.(types.StructType))
		switch {
		case err != nil:
			return err
		case len(buf) == len(c.Out.Bytes):
			c.Out.AppendNull()
		default:
			c.appendBuffer(buf)
		}
		return nil
	})
}

func (s *settings) appendRecord(buf []byte, v *Vector, row int, t types.StructType) ([]byte, error) {
	for i, f := range t.Fields {
		if i > 0 {
			buf = append(buf, s.csv.Separator...)
		}
		cell := v.Children[i]
		if cell.IsNull(row) {
			buf = append(buf, s.csvTexts.null...)
			continue
		}
		text, err := s.cellText(cell, row, f.Type)
		if err != nil {
			return nil, err
		}
		if text == "" {
			buf = append(buf, s.csvTexts.empty...)
			continue
		}
		buf = sparkcsv.AppendCell(buf, text, s.csv)
	}
	return buf, nil
}

func (s *settings) cellText(v *Vector, row int, t types.DataType) (string, error) {
	if _, isBinary := t.(types.BinaryType); isBinary {
		const digits = "0123456789ABCDEF"
		out := []byte{'['}
		for i, c := range []byte(v.Text(row)) {
			if i > 0 {
				out = append(out, ' ')
			}
			out = append(out, digits[c>>4], digits[c&15])
		}
		return string(append(out, ']')), nil
	}
	text, _, err := s.atomText(v, row, t)
	return text, err
}

// schemaOfCSV is schema_of_csv(text, type, zone, option, value, ...).
func (j *jsons) schemaOfCSV(c *Call) error {
	return j.eachParsed(c, func(text string, _ types.DataType, s *settings) error {
		in := Inference{s: s, csv: s.csvInference()}
		row := types.StructType{}
		for i, cell := range sparkcsv.Split(text, s.csv) {
			t := in.Widen(types.Null, cell)
			if t == types.DataType(types.Null) {
				t = types.String
			}
			row.Fields = append(row.Fields, types.Field{Name: "_c" + strconv.Itoa(i), Type: t, Nullable: true})
		}
		c.Out.AppendText(row.SQL())
		return nil
	})
}
