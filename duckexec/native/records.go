package native

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/sparkduck/sparkduck/duckexec/native/sparkcsv"
	"github.com/sparkduck/sparkduck/duckexec/native/sparkjson"
	"github.com/sparkduck/sparkduck/translate/types"
)

// RecordOptions say how the records of text files are read.
type RecordOptions struct {
	Format string           // csv or json
	Schema types.StructType // all columns of the files, the one for malformed records included
	Wanted []int            // the columns of Schema that are read, in the order of the builders
	Zone   string
	// Options are Spark's, names in lower case. Those that are about lines and files are left to the caller.
	Options map[string]string
	// Pruned: columns that are not wanted need not be there.
	Pruned bool
}

// Records turns records of text into rows, and knows what becomes of malformed ones. It is for one goroutine.
type Records struct {
	s       *settings
	csv     bool
	drop    bool // malformed records make no row
	names   []string
	fields  []recordField
	row     types.StructType // of JSON: the wanted fields
	width   int              // cells that a record of CSV should have; 0: any number
	corrupt int              // the builder for malformed records, or -1
	variant int              // the builder that takes a whole record as VARIANT, or -1
	tokens  *sparkcsv.Tokenizer
	// found are the values of the fields in an object of JSON; nil: there is none.
	found []*sparkjson.Node
	// pending are the objects of an array that have no row yet, pendingText is its text.
	pending     []*sparkjson.Node
	pendingText string
}

// recordField is a wanted column that is parsed.
type recordField struct {
	out  int // its builder
	cell int // its place among the cells
	typ  types.DataType
}

// NewRecords compiles the options.
func NewRecords(o RecordOptions) (*Records, error) {
	s, err := compileOptions(o.Zone, o.Options, o.times())
	if err != nil {
		return nil, err
	}
	r := &Records{s: s, csv: o.Format == "csv", drop: strings.EqualFold(o.Options["mode"], "DROPMALFORMED"), corrupt: -1, variant: -1}
	r.s.exact = o.Options["encoding"] == "" && o.Options["charset"] == ""
	r.s.csv.Comment = 0 // the caller leaves comments out
	r.choose(o)
	r.tokens = sparkcsv.NewTokenizer(r.s.csv, "")
	r.found = make([]*sparkjson.Node, len(r.fields))
	return r, nil
}

// compileOptions reads the options of files, names in lower case; the patterns of times only where they are needed, as Spark does.
func compileOptions(zoneName string, options map[string]string, times bool) (*settings, error) {
	j := &jsons{}
	zone, err := j.clocks.zones.Resolve(zoneName)
	if err != nil {
		return nil, raise("INVALID_TIMEZONE", "timeZone", zoneName)
	}
	s := j.defaults(zone, true)
	for name, value := range options {
		if strings.HasSuffix(name, "format") && !times {
			continue
		}
		if _, err := j.option(s, name, value, true); err != nil {
			return nil, err
		}
	}
	return s, nil
}

// times tells whether a column may need a pattern of dates or times.
func (o RecordOptions) times() bool {
	for _, f := range o.Schema.Fields {
		switch f.Type.(type) {
		case types.StringType, types.BooleanType, types.ByteType, types.ShortType, types.IntType, types.LongType, types.FloatType, types.DoubleType, types.DecimalType:
		default:
			return true
		}
	}
	return false
}

// choose finds the builder of each column.
func (r *Records) choose(o RecordOptions) {
	out := map[int]int{}
	for i, at := range o.Wanted {
		out[at] = i
	}
	cell := 0
	for i, f := range o.Schema.Fields {
		to, wanted := out[i]
		switch {
		case f.Name == r.s.corrupt:
			if wanted {
				r.corrupt = to
			}
			continue
		case wanted && o.Options["singlevariantcolumn"] != "":
			r.variant = to
		case wanted:
			r.fields = append(r.fields, recordField{out: to, cell: cell, typ: f.Type})
			r.row.Fields = append(r.row.Fields, f)
		}
		r.names = append(r.names, f.Name)
		cell++
	}
	if r.width = cell; o.Pruned && len(r.fields) < cell {
		r.width = 0
	}
}

// Tokenizer splits whole files of CSV whose records end at newline.
func (r *Records) Tokenizer(newline string, comment rune) *sparkcsv.Tokenizer {
	o := r.s.csv
	o.Comment = comment
	return sparkcsv.NewTokenizer(o, newline)
}

// Line appends the row of one line to the builders and returns the number of rows.
func (r *Records) Line(text string, out []*Builder) (int, error) {
	if !r.csv {
		return r.JSON(text, out)
	}
	if r.width == 0 && len(r.fields) == 0 {
		return r.rest(out, false, "")
	}
	cells, err := r.tokens.Line(text)
	if err != nil {
		return 0, malformedText(text, err)
	}
	return r.Cells(cells, text, out)
}

// Header checks the names of the first record of a file, by its URI, against the schema.
func (r *Records) Header(cells []sparkcsv.Cell, uri string, caseSensitive bool) error {
	if len(cells) != len(r.names) {
		return headerError("The header of %s has another number of columns (%d) than the schema (%d).", uri, len(cells), len(r.names))
	}
	for i, c := range cells {
		if c.Text != r.names[i] && (caseSensitive || !strings.EqualFold(c.Text, r.names[i])) {
			return headerError("CSV header does not conform to the schema: column %d of %s is %s, the schema has %s.", i+1, uri, c.Text, r.names[i])
		}
	}
	return nil
}

func headerError(format string, values ...any) error {
	return raise("_LEGACY_ERROR_TEMP_3241", "msg", fmt.Sprintf(format, values...))
}

// Cells appends the row of a record of CSV.
func (r *Records) Cells(cells []sparkcsv.Cell, raw string, out []*Builder) (int, error) {
	bad := r.width > 0 && len(cells) != r.width
	for _, f := range r.fields {
		to := out[f.out]
		if f.cell >= len(cells) {
			to.AppendNull()
			continue
		}
		if !r.s.appendCell(to, cells[f.cell], f.typ) {
			bad = true
		}
	}
	if bad && r.s.failFast {
		return 0, r.malformedCells(cells, raw)
	}
	return r.rest(out, bad, raw)
}

// malformedCells is the error of a record of CSV in the mode FAILFAST.
func (r *Records) malformedCells(cells []sparkcsv.Cell, raw string) error {
	row := make([]any, len(r.fields))
	for i, f := range r.fields {
		if f.cell < len(cells) {
			row[i], _ = r.s.csvCell(cells[f.cell], f.typ)
		}
	}
	err := badRecord(row, r.row)
	if r.width > 0 && len(cells) != r.width {
		err.Cause = malformedText(raw, nil)
	}
	return err
}

// malformedText is the error of a text that is no record of CSV of this schema.
func malformedText(text string, cause error) *Error {
	err := raise("MALFORMED_CSV_RECORD", "badRecord", text)
	err.Cause = cause
	return err
}

// rest ends a row: it fills the column for malformed records, or takes the row back.
func (r *Records) rest(out []*Builder, bad bool, raw string) (int, error) {
	switch {
	case bad && r.drop:
		for _, f := range r.fields {
			out[f.out].Cut(out[f.out].Rows - 1)
		}
		if r.variant >= 0 {
			out[r.variant].Cut(out[r.variant].Rows - 1)
		}
		return 0, nil
	case r.corrupt >= 0 && bad:
		out[r.corrupt].AppendText(strings.ToValidUTF8(raw, "\uFFFD"))
	case r.corrupt >= 0:
		out[r.corrupt].AppendNull()
	}
	return 1, nil
}

// appendCell converts a cell; false: it does not fit and became NULL.
func (s *settings) appendCell(to *Builder, cell sparkcsv.Cell, t types.DataType) bool {
	text, null := s.csvTexts.of(cell)
	if null {
		to.AppendNull()
		return true
	}
	switch t.(type) {
	case types.StringType, types.BinaryType, types.VarcharType, types.CharType:
		to.AppendText(text)
		return true
	case types.IntType, types.LongType, types.ShortType, types.ByteType:
		x, ok := plainInteger(text, to.Type.Size())
		if !ok {
			to.AppendNull()
			return false
		}
		appendInteger(to, x)
		return true
	case types.DoubleType:
		if x, ok := s.csvFloat(text, 64); ok {
			Append(to, x)
			return true
		}
	case types.DateType:
		if days, ok := s.date(text, s.lenientTimes); ok {
			appendInteger(to, days)
			return true
		}
	}
	value, ok := s.csvValue(text, t)
	if !ok || appendValue(to, value) != nil {
		to.AppendNull()
		return false
	}
	return true
}

// plainInteger reads what Java reads as an integer of so many bytes.
func plainInteger(text string, size int) (int64, bool) {
	digits := text
	negative := false
	if digits != "" && (digits[0] == '-' || digits[0] == '+') {
		negative, digits = digits[0] == '-', digits[1:]
	}
	if digits == "" || len(digits) > 40 {
		return 0, false
	}
	var x uint64
	limit := uint64(1) << (size*8 - 1)
	for i := range len(digits) {
		d := digits[i] - '0'
		if d > 9 || x > limit/10+1 {
			return 0, false
		}
		if x = x*10 + uint64(d); x > limit {
			return 0, false
		}
	}
	if negative {
		return -int64(x), true
	}
	return int64(x), x < limit
}

// JSON appends the row of an object; the rows of an array are pending then. A blank text has none.
func (r *Records) JSON(text string, out []*Builder) (int, error) {
	if strings.TrimLeft(text, " \t\r\n") == "" {
		return 0, nil
	}
	if !utf8.ValidString(text) {
		return r.object(nil, text, out)
	}
	node, err := r.s.parse(text)
	if err != nil {
		return r.object(nil, text, out)
	}
	if r.variant >= 0 {
		return r.whole(node, text, out)
	}
	if node.Kind != sparkjson.Array {
		return r.object(node, text, out)
	}
	for _, item := range node.Items {
		if item.Kind != sparkjson.Object {
			return r.object(nil, text, out)
		}
	}
	r.pending, r.pendingText = node.Items, text
	return 0, nil
}

// Pending appends the row of one object of an array that Line or JSON was given; false: there is none left. The text must not
// change before.
func (r *Records) Pending(out []*Builder) (rows int, more bool, err error) {
	if len(r.pending) == 0 {
		return 0, false, nil
	}
	item := r.pending[0]
	r.pending = r.pending[1:]
	rows, err = r.object(item, r.pendingText, out)
	return rows, true, err
}

// object appends the row of an object; anything else is malformed.
func (r *Records) object(node *sparkjson.Node, raw string, out []*Builder) (int, error) {
	fine := r.find(node)
	for i, f := range r.fields {
		if r.found[i] == nil {
			out[f.out].AppendNull()
			continue
		}
		good, err := r.s.appendNode(out[f.out], r.found[i], f.typ)
		if err != nil {
			return 0, err
		}
		fine = fine && good
	}
	if !fine && r.s.failFast {
		return 0, r.malformedObject(node)
	}
	if r.variant >= 0 {
		out[r.variant].AppendNull()
	}
	return r.rest(out, !fine, raw)
}

// find sets found; false: the record is no object, or has a bad value that a later one of the same name replaces.
func (r *Records) find(node *sparkjson.Node) (fine bool) {
	clear(r.found)
	if node == nil || node.Kind != sparkjson.Object {
		return false
	}
	fine = true
	next := 0
	for i, name := range node.Names {
		k := r.field(name, next)
		if k < 0 {
			continue
		}
		if former := r.found[k]; former != nil {
			_, good, ok := r.s.read(former, r.fields[k].typ, 1)
			fine = fine && good && ok
		}
		r.found[k], next = node.Items[i], k+1
	}
	return fine
}

// field is the field of a name, or -1. Records mostly have their fields in the order of the schema, so that it looks there first.
func (r *Records) field(name string, next int) int {
	fields := r.row.Fields
	for i := range fields {
		k := next + i
		if k >= len(fields) {
			k -= len(fields)
		}
		if fields[k].Name == name {
			return k
		}
	}
	return -1
}

// malformedObject is the error of a record of JSON in the mode FAILFAST.
func (r *Records) malformedObject(node *sparkjson.Node) error {
	var values []any
	if node != nil && node.Kind == sparkjson.Object {
		row, _, _ := r.s.readStruct(node, r.row, 0)
		values, _ = row.([]any)
	}
	return badRecord(values, r.row)
}

// whole appends a record as one VARIANT.
func (r *Records) whole(node *sparkjson.Node, raw string, out []*Builder) (int, error) {
	value, metadata, err := variantOf(node)
	if err != nil {
		return r.object(nil, raw, out)
	}
	if err := appendValue(out[r.variant], []any{string(value), string(metadata)}); err != nil {
		return 0, err
	}
	return r.rest(out, false, raw)
}
