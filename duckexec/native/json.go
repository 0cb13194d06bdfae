package native

import (
	"fmt"
	"strings"
	"time"

	"github.com/sparkduck/sparkduck/duckexec/native/javatime"
	"github.com/sparkduck/sparkduck/duckexec/native/sparkcsv"
	"github.com/sparkduck/sparkduck/duckexec/native/sparkjson"
	"github.com/sparkduck/sparkduck/translate/types"
)

func jsonKernels() []*Kernel {
	j := &jsons{}
	text2 := []Type{VarcharType, VarcharType}
	text3 := []Type{VarcharType, VarcharType, VarcharType}
	return []*Kernel{
		{Name: "spark_from_json", Params: text3, Rest: true, Run: j.fromJSON},
		{Name: "spark_json_value", Params: text3, Rest: true, Run: j.jsonValue},
		{Name: "spark_text_rows", Params: []Type{VarcharType, VarcharType, VarcharType, VarcharType, VarcharType}, Rest: true, Nulls: true, Run: textRows},
		{Name: "spark_to_json", Params: []Type{AnyType, VarcharType, VarcharType}, Rest: true, Result: VarcharType, Nulls: true, Run: j.toJSON},
		{Name: "spark_get_json_object", Params: text2, Result: VarcharType, Run: j.getJSONObject},
		{Name: "spark_json_field", Params: text2, Result: VarcharType, Run: jsonField},
		{Name: "spark_json_object_keys", Params: []Type{VarcharType}, Result: VarcharListType, Run: jsonObjectKeys},
		{Name: "spark_json_array_length", Params: []Type{VarcharType}, Result: IntegerType, Run: jsonArrayLength},
		{Name: "spark_schema_of_json", Params: text3, Rest: true, Result: VarcharType, Run: j.schemaOfJSON},
	}
}

// jsons are the schemas, paths and formats that JSON functions compiled.
type jsons struct {
	clocks clocks
	types  cache[types.DataType]
	paths  cache[*sparkjson.Path]
}

// settings are the options of from_json and to_json.
type settings struct {
	syntax          sparkjson.Options
	parser          *sparkjson.Parser // made when the first text is read
	failFast        bool
	corrupt         string // name of the column that takes bad records
	former          error  // of a time that only Spark 2 took, where the session wants to be told
	datePattern     string
	dateFormat      *javatime.Pattern
	timestampFormat *javatime.Pattern
	ntzFormat       *javatime.Pattern
	lenientTimes    bool // times that do not fit a pattern are read without it
	exact           bool // values read as text stay as they are written
	keepNulls       bool
	sortKeys        bool
	pretty          bool
	inference       inferenceSettings
	csv             sparkcsv.Options
	csvTexts        csvTexts
	zone            *javatime.Zone
	zones           *javatime.Zones
	now             time.Time
}

// settings reads pairs of option name and value from argument first on; names in any case. zone is argument 2.
func (j *jsons) settings(c *Call, row, first int, parsing bool) (*settings, error) {
	zone, err := j.clocks.zone(c, 2, row)
	if err != nil {
		return nil, err
	}
	s := j.defaults(zone, parsing)
	for i := first; i+1 < len(c.Args); i += 2 {
		if c.Args[i+1].IsNull(row) {
			continue
		}
		known, err := j.option(s, strings.ToLower(c.Args[i].Text(row)), c.Args[i+1].Text(row), parsing)
		if err != nil {
			return nil, err
		}
		if !known {
			return nil, raise("NOT_IMPLEMENTED", "feature", "the option "+strings.ToLower(c.Args[i].Text(row)))
		}
	}
	return s, nil
}

func (j *jsons) defaults(zone *javatime.Zone, parsing bool) *settings {
	return &settings{corrupt: "_corrupt_record", zone: zone, zones: &j.clocks.zones, now: time.Now(), syntax: sparkjson.Options{TrailingAllowed: true},
		csv: sparkcsv.Defaults(parsing), csvTexts: csvDefaults(parsing), inference: inferenceSettings{preferDate: true}}
}

// option takes one option; known is false when there is none of that name, which is in lower case.
func (j *jsons) option(s *settings, name, value string, parsing bool) (known bool, err error) {
	pattern := func(to **javatime.Pattern) {
		*to, err = j.clocks.compile(&latest[*javatime.Pattern]{}, value, parsing)
	}
	switch name {
	case "mode":
		s.failFast = strings.EqualFold(value, "FAILFAST")
	case "columnnameofcorruptrecord":
		s.corrupt = strings.Clone(value)
	case "dateformat":
		s.datePattern = strings.Clone(value)
		pattern(&s.dateFormat)
	case "timestampformat":
		pattern(&s.timestampFormat)
	case "timestampntzformat":
		pattern(&s.ntzFormat)
	case "timezone":
		if s.zone, err = j.clocks.zones.Resolve(value); err != nil {
			err = raise("INVALID_TIMEZONE", "timeZone", value)
		}
	default:
		on := strings.EqualFold(value, "true")
		return s.jsonOption(name, on) || s.inference.option(name, on) || s.csvOption(name, value), nil
	}
	return true, err
}

// jsonOption takes a switch of JSON; false: there is none of that name.
func (s *settings) jsonOption(name string, on bool) bool {
	switch name {
	case "allowunquotedfieldnames":
		s.syntax.UnquotedNames = on
	case "allowsinglequotes":
		s.syntax.NoSingleQuotes = !on
	case "allownumericleadingzeros":
		s.syntax.LeadingZeros = on
	case "allownonnumericnumbers":
		s.syntax.NoSpecials = !on
	case "allowcomments":
		s.syntax.Comments = on
	case "allowbackslashescapinganycharacter":
		s.syntax.AnyEscape = on
	case "allowunquotedcontrolchars":
		s.syntax.ControlChars = on
	case "ignorenullfields":
		s.keepNulls = !on
	case "sortkeys":
		s.sortKeys = on
	case "pretty":
		s.pretty = on
	case "enabledatetimeparsingfallback":
		s.lenientTimes = on
	default:
		return false
	}
	return true
}

// parse reads a text of JSON. Its nodes are those of the latest text.
func (s *settings) parse(text string) (*sparkjson.Node, error) {
	if s.parser == nil {
		s.parser = sparkjson.NewParser(s.syntax)
	}
	return s.parser.Parse(text)
}

func (j *jsons) typeOf(l *latest[types.DataType], text string) (types.DataType, error) {
	return l.get(&j.types, text, func(text string) (types.DataType, error) { return types.ParseType(text, types.ParseOptions{}) })
}

// eachTyped runs f for every row whose argument 0 is not NULL, with the type in argument 1 and the options from argument 3 on.
func (j *jsons) eachTyped(c *Call, parsing bool, f func(row int, t types.DataType, s *settings) error) error {
	var l latest[types.DataType]
	var s *settings
	for row := range c.Rows {
		if c.Args[0].IsNull(row) {
			c.Out.AppendNull()
			continue
		}
		t, err := j.typeOf(&l, c.Args[1].Text(row))
		if err != nil {
			return err
		}
		if s == nil { // options are constants
			if s, err = j.settings(c, row, 3, parsing); err != nil {
				return err
			}
		}
		if err := f(row, t, s); err != nil {
			return err
		}
	}
	return nil
}

// eachParsed is eachTyped for texts that are read.
func (j *jsons) eachParsed(c *Call, f func(text string, t types.DataType, s *settings) error) error {
	return j.eachTyped(c, true, func(row int, t types.DataType, s *settings) error {
		if err := f(c.Args[0].Text(row), t, s); err != nil {
			return err
		}
		return s.former
	})
}

// fromJSON is from_json(text, type, zone, option, value, ...).
func (j *jsons) fromJSON(c *Call) error {
	return j.eachParsed(c, func(text string, t types.DataType, s *settings) error {
		if strings.TrimSpace(text) == "" {
			c.Out.AppendNull()
			return nil
		}
		value, fine := s.record(text, t)
		if !fine && s.failFast {
			return badRecord(value, t)
		}
		return appendValue(c.Out, value)
	})
}

// badRecord is the error of FAILFAST, which shows what could be read.
func badRecord(value any, t types.DataType) *Error {
	shown := []string{"null"}
	if row, isRow := t.(types.StructType); isRow {
		shown = make([]string, len(row.Fields))
		for i := range shown {
			shown[i] = "null"
			if cells, known := value.([]any); known && i < len(cells) && cells[i] != nil {
				shown[i] = fmt.Sprint(cells[i])
			}
		}
	}
	return raise("MALFORMED_RECORD_IN_PARSING.WITHOUT_SUGGESTION", "badRecord", "["+strings.Join(shown, ",")+"]", "failFastMode", "FAILFAST")
}

// record reads a text as a value of the type. fine is false for a record that is bad as a whole or in part; a bad struct
// still is a row, with the text in its column for bad records.
func (s *settings) record(text string, t types.DataType) (value any, fine bool) {
	node, err := s.parse(text)
	row, isRow := t.(types.StructType)
	ok := err == nil
	if ok {
		if list, isList := t.(types.ArrayType); isList && node.Kind == sparkjson.Object {
			if _, rows := list.Element.(types.StructType); rows {
				node = &sparkjson.Node{Kind: sparkjson.Array, Items: []*sparkjson.Node{node}}
			}
		}
		value, fine, ok = s.read(node, t, 0)
	}
	if !ok || node.Kind == sparkjson.Null {
		value, fine = nil, false
	}
	if !isRow {
		return value, fine
	}
	if value == nil {
		value = make([]any, len(row.Fields))
	}
	if !fine {
		for i, f := range row.Fields {
			if _, isText := f.Type.(types.StringType); isText && f.Name == s.corrupt {
				value.([]any)[i] = text
			}
		}
	}
	return value, fine
}

// jsonValue reads the JSON of one value as a type; a value that does not fit is NULL.
func (j *jsons) jsonValue(c *Call) error {
	return j.eachParsed(c, func(text string, t types.DataType, s *settings) error {
		node, err := s.parse(text)
		if err != nil {
			c.Out.AppendNull()
			return nil
		}
		value, _, ok := s.read(node, t, 0)
		if !ok {
			value = nil
		}
		return appendValue(c.Out, value)
	})
}

// eachJSON runs f for every row whose argument 0 is JSON; other texts give NULL, as do NULL arguments.
func (c *Call) eachJSON(f func(row int, node *sparkjson.Node) error) error {
	parser := sparkjson.NewParser(sparkjson.Options{TrailingAllowed: true, ControlChars: true})
	return c.Each(func(row int) error {
		node, err := parser.Parse(c.Args[0].Text(row))
		if err != nil {
			c.Out.AppendNull()
			return nil
		}
		return f(row, node)
	})
}

func (j *jsons) getJSONObject(c *Call) error {
	var l latest[*sparkjson.Path]
	return c.eachJSON(func(row int, node *sparkjson.Node) error {
		path, err := l.get(&j.paths, c.Args[1].Text(row), func(text string) (*sparkjson.Path, error) {
			if p, ok := sparkjson.CompilePath(text); ok {
				return &p, nil
			}
			return nil, nil
		})
		if err != nil {
			return err
		}
		if path == nil {
			c.Out.AppendNull()
			return nil
		}
		c.appendOptional(path.Get(node))
		return nil
	})
}

func (c *Call) appendOptional(text string, ok bool) {
	if ok {
		c.Out.AppendText(text)
	} else {
		c.Out.AppendNull()
	}
}

// jsonField is one column of json_tuple.
func jsonField(c *Call) error {
	return c.eachJSON(func(row int, node *sparkjson.Node) error {
		name := c.Args[1].Text(row)
		for i := len(node.Names) - 1; i >= 0; i-- { // the last of equal names counts
			if node.Names[i] == name && node.Items[i].Kind != sparkjson.Null {
				c.appendOptional(sparkjson.Path{}.Get(node.Items[i]))
				return nil
			}
		}
		c.Out.AppendNull()
		return nil
	})
}

func jsonObjectKeys(c *Call) error {
	return c.eachJSON(func(_ int, node *sparkjson.Node) error {
		if node.Kind != sparkjson.Object {
			c.Out.AppendNull()
			return nil
		}
		for _, name := range node.Names {
			c.Out.Children[0].AppendText(name)
		}
		c.Out.EndList()
		return nil
	})
}

func jsonArrayLength(c *Call) error {
	return c.eachJSON(func(_ int, node *sparkjson.Node) error {
		if node.Kind != sparkjson.Array {
			c.Out.AppendNull()
			return nil
		}
		Append(c.Out, int32(len(node.Items)))
		return nil
	})
}

// schemaOfJSON is schema_of_json(text, type, zone, option, value, ...).
func (j *jsons) schemaOfJSON(c *Call) error {
	return j.eachParsed(c, func(text string, _ types.DataType, s *settings) error {
		if strings.TrimSpace(text) == "" {
			c.Out.AppendText("STRING")
			return nil
		}
		node, err := s.parse(text)
		if err != nil {
			return raise("MALFORMED_RECORD_IN_PARSING.WITHOUT_SUGGESTION", "badRecord", text, "failFastMode", "FAILFAST")
		}
		infer := s.jsonInference()
		c.Out.AppendText(infer.FinalValue(infer.TypeOf(node)).SQL())
		return nil
	})
}
