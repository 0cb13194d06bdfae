package native

import (
	"maps"
	"regexp"

	"github.com/sparkduck/sparkduck/duckexec/native/javatime"
	"github.com/sparkduck/sparkduck/duckexec/native/sparkcsv"
	"github.com/sparkduck/sparkduck/duckexec/native/sparkjson"
	"github.com/sparkduck/sparkduck/translate/conf"
	"github.com/sparkduck/sparkduck/translate/types"
)

// Inference finds the types of the records of text files. It is for one goroutine.
type Inference struct {
	s    *settings
	csv  sparkcsv.Inference
	json sparkjson.Inference
}

// NewInference compiles Spark's options, names in lower case. Those that are about lines and files are left to the caller.
func NewInference(c conf.Conf, options map[string]string) (*Inference, error) {
	options = maps.Clone(options)
	for _, name := range []string{"dateformat", "timestampformat"} {
		if pattern, given := options[name]; given {
			options[name] = c.TimeParserPolicy().PatternMark() + pattern
		}
	}
	times := options["inferschema"] == "true" || options["infertimestamp"] == "true"
	s, err := compileOptions(c.TimeZoneName(), options, times)
	if err != nil {
		return nil, err
	}
	s.inference.caseSensitive, s.inference.ntz = c.CaseSensitive(), c.TimestampNTZ()
	return &Inference{s, s.csvInference(), s.jsonInference()}, nil
}

// JSON is the type of a text; VOID: it tells nothing. Errors: the text is no JSON.
func (in *Inference) JSON(text string) (types.DataType, error) {
	node, err := in.s.parse(text)
	if err != nil {
		return nil, err
	}
	return in.json.TypeOf(node), nil
}

// Common is the type of two records of JSON.
func (in *Inference) Common(a, b types.DataType) types.DataType { return in.json.Rules.Common(a, b) }

// Final is the type of all records of JSON, nil when they have no fields.
func (in *Inference) Final(t types.DataType) types.DataType { return in.json.Final(t) }

// Widen is the type of a column of CSV that had a type (VOID: none yet) and has one more cell.
func (in *Inference) Widen(have types.DataType, cell sparkcsv.Cell) types.DataType {
	text, null := in.s.csvTexts.of(cell)
	if null || text == "" {
		return have
	}
	return in.csv.Widen(have, text)
}

// inferenceSettings are the options that are about types.
type inferenceSettings struct {
	prefersDecimal, primitivesAsString, dropAllNull, inferTimestamp, preferDate bool
	caseSensitive, ntz                                                          bool // of the session
}

// option takes a switch; false: there is none of that name.
func (i *inferenceSettings) option(name string, on bool) bool {
	switch name {
	case "prefersdecimal":
		i.prefersDecimal = on
	case "primitivesasstring":
		i.primitivesAsString = on
	case "dropfieldifallnull":
		i.dropAllNull = on
	case "infertimestamp":
		i.inferTimestamp = on
	case "preferdate":
		i.preferDate = on
	case "casesensitive":
		i.caseSensitive = on
	case "timestampntz":
		i.ntz = on
	default:
		return false
	}
	return true
}

func (s *settings) jsonInference() sparkjson.Inference {
	i := s.inference
	infer := sparkjson.Inference{Rules: types.NewInferred(i.caseSensitive, types.String), PrefersDecimal: i.prefersDecimal,
		PrimitivesAsString: i.primitivesAsString, DropAllNull: i.dropAllNull}
	if i.inferTimestamp {
		infer.TimeOf = s.timeOf
	}
	return infer
}

func (s *settings) csvInference() sparkcsv.Inference {
	infer := sparkcsv.Inference{Rules: types.NewInferred(s.inference.caseSensitive, types.String), IsSpecial: s.csvTexts.special, TimeOf: s.timeOf,
		DatesAreTimestamps: s.datesAreTimestamps()}
	if s.inference.preferDate {
		infer.IsDate = s.isDate
	}
	return infer
}

// datesAreTimestamps tells whether a text of a date is read as a timestamp too.
func (s *settings) datesAreTimestamps() bool {
	if s.inference.ntz && s.ntzFormat != nil || !s.inference.ntz && s.timestampFormat != nil {
		return false
	}
	_, pattern := conf.PatternPolicy(s.datePattern)
	switch pattern {
	case "", "yyyy-MM-dd", "yyyy-M-d", "yyyy-M-dd", "yyyy-MM-d", "yyyy-MM", "yyyy-M", "yyyy":
		return true
	}
	return false
}

var isoDate = regexp.MustCompile(`^[0-9]{4}-[0-9]{2}-[0-9]{2}$`)

func (s *settings) isDate(text string) bool {
	_, ok := s.date(text, false)
	return ok && (s.dateFormat != nil || isoDate.MatchString(text))
}

// isLocal tells texts of timestamps without a zone.
func (s *settings) isLocal(text string) bool {
	if s.ntzFormat == nil {
		return javatime.IsLocal(text)
	}
	_, ok := s.local(text)
	return ok
}

// timeOf is the type of a text that is a timestamp, otherwise nil.
func (s *settings) timeOf(text string) types.DataType {
	if s.inference.ntz && s.isLocal(text) {
		return types.TimestampNTZ
	}
	if _, ok := s.timestamp(text, false); ok {
		return types.Timestamp
	}
	return nil
}
