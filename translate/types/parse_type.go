package types

import (
	"strconv"
	"strings"

	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// simpleTypes are the words that are a type without parameters.
var simpleTypes = map[string]DataType{
	"boolean": Boolean, "tinyint": Byte, "byte": Byte, "smallint": Short, "short": Short,
	"int": Int, "integer": Int, "bigint": Long, "long": Long, "float": Float, "real": Float,
	"double": Double, "date": Date, "timestamp_ltz": Timestamp, "timestamp_ntz": TimestampNTZ,
	"binary": Binary, "void": Null, "variant": Variant,
}

// dataType reads one type. It returns Null after an error, which the caller
// finds in failure.
func (p *typeParser) dataType(depth int) DataType {
	if depth > maxTypeDepth {
		p.halt(sparkerr.TooComplex(p.text))
	}
	if p.stuck {
		return Null
	}
	start := p.token
	if start.kind == quotedToken {
		name := p.identifier()
		p.unknown(start, name)
		return Null
	}
	if start.kind != wordToken {
		p.unexpected(start)
		return Null
	}
	word := strings.ToLower(p.shown(start))
	switch word {
	case "array", "map", "struct":
		p.advance()
		return p.complexType(start, word, depth)
	}
	return p.atomicType(start, word)
}

// complexType reads <...>. When what is inside does not parse, Spark blames
// the opening bracket: without its rest it could not belong to the type.
func (p *typeParser) complexType(start token, word string, depth int) DataType {
	if word == "struct" && p.accept("<>") {
		return StructType{}
	}
	open := p.token
	if !p.accept("<") {
		p.refuse(start, func(at sparkerr.Origin) *sparkerr.Error { return sparkerr.IncompleteType(word, at) })
		return Null
	}
	var t DataType
	switch word {
	case "array":
		t = ArrayType{Element: p.dataType(depth + 1), ContainsNull: true}
	case "map":
		key := p.dataType(depth + 1)
		p.expect(",")
		t = MapType{Key: key, Value: p.dataType(depth + 1), ValueContainsNull: true}
	default:
		s := StructType{}
		if !p.is(">") {
			s.Fields = p.fields(depth, true)
		}
		t = s
	}
	p.expect(">")
	if p.stuck && p.syntax == nil {
		p.blamed, p.hint = open, ""
	}
	return t
}

func (p *typeParser) atomicType(start token, word string) DataType {
	if word == "geometry" || word == "geography" {
		return p.geoType(start, word)
	}
	p.advance()
	if t, ok := simpleTypes[word]; ok && !p.is("(") {
		return t
	}
	switch word {
	case "string":
		if !p.is("(") {
			return p.collated(start, String)
		}
	case "char", "character", "varchar":
		return p.sizedType(start, word)
	case "decimal", "dec", "numeric":
		return p.decimalType(start)
	case "timestamp":
		if !p.is("(") {
			return p.timestampType()
		}
	case "time":
		return p.timeType(start)
	case "interval":
		return p.intervalType()
	}
	p.unknown(start, p.shown(start))
	return Null
}

// unknown refuses a word that is no type, with its numbers in parentheses.
func (p *typeParser) unknown(start token, name string) {
	if numbers := p.numbers(); numbers != nil {
		name += "(" + strings.Join(numbers, ",") + ")"
	}
	p.refuse(start, func(at sparkerr.Origin) *sparkerr.Error { return sparkerr.UnsupportedDataType(name, at) })
}

// numbers reads (1, 2) if it follows; the opening parenthesis is to blame when
// anything else is inside.
func (p *typeParser) numbers() []string {
	open := p.token
	if !p.accept("(") {
		return nil
	}
	var numbers []string
	for p.token.kind == numberToken {
		numbers = append(numbers, p.shown(p.advance()))
		if p.accept(")") {
			return numbers
		}
		if !p.accept(",") {
			break
		}
	}
	p.unexpected(open)
	return nil
}

// integers is numbers as ints, at most limit of them.
func (p *typeParser) integers(limit int) []int {
	open := p.token
	var values []int
	for _, text := range p.numbers() {
		n, err := strconv.Atoi(text)
		if err != nil {
			p.unexpected(open)
			return nil
		}
		values = append(values, n)
	}
	if len(values) > limit {
		p.unexpected(open)
		return nil
	}
	return values
}

func (p *typeParser) sizedType(start token, word string) DataType {
	size := p.integers(1)
	if size == nil {
		name := p.shown(start)
		p.refuse(start, func(at sparkerr.Origin) *sparkerr.Error { return sparkerr.DataTypeMissingSize(name, at) })
		return Null
	}
	p.collated(start, String)
	if word == "varchar" {
		return VarcharType{size[0]}
	}
	return CharType{size[0]}
}

func (p *typeParser) decimalType(start token) DataType {
	digits := p.integers(2)
	t := DecimalType{10, 0}
	if len(digits) > 0 {
		t = DecimalType{Precision: digits[0]}
	}
	if len(digits) > 1 {
		t.Scale = digits[1]
	}
	if _, err := NewDecimal(t.Precision, t.Scale, sparkerr.Origin{}); err != nil {
		p.invalid(err)
	}
	return t
}

// invalid notes an error of a type's own constructor. Those know no place;
// Spark's parser shows the text behind the ones that are analysis errors.
func (p *typeParser) invalid(err error) {
	if p.meaning == nil && !p.stuck {
		p.meaning = sparkerr.As(err).InText(p.text)
	}
}

// NewDecimal checks the digits of a decimal type.
func NewDecimal(precision, scale int, at sparkerr.Origin) (DataType, error) {
	switch {
	case scale > precision:
		return nil, sparkerr.DecimalScaleTooLarge(precision, scale, at)
	case precision > MaxPrecision:
		return nil, sparkerr.DecimalPrecisionTooLarge(precision, at)
	}
	return DecimalType{precision, scale}, nil
}

// MaxTimePrecision is the number of fractional digits TIME can have.
const MaxTimePrecision = 6

// NewTime checks the precision of a time type.
func NewTime(precision int, at sparkerr.Origin) (DataType, error) {
	if precision < 0 || precision > MaxTimePrecision {
		return nil, sparkerr.UnsupportedTimePrecision(precision, at)
	}
	return TimeType{precision}, nil
}

func (p *typeParser) timestampType() DataType {
	switch {
	case p.accept("with", "local", "time", "zone"):
		return Timestamp
	case p.accept("without", "time", "zone"), p.options.TimestampNTZ:
		return TimestampNTZ
	default:
		return Timestamp
	}
}

func (p *typeParser) timeType(start token) DataType {
	precision := MaxTimePrecision
	if n := p.integers(1); n != nil {
		precision = n[0]
	}
	p.accept("without", "time", "zone")
	t, err := NewTime(precision, sparkerr.Origin{})
	if err != nil {
		p.invalid(err)
		return Null
	}
	return t
}

// intervalType reads INTERVAL, INTERVAL YEAR, INTERVAL DAY TO SECOND...
func (p *typeParser) intervalType() DataType {
	for start, name := range yearMonthNames {
		if p.accept(name) {
			if p.is("to") {
				return YearMonthIntervalType{start, p.intervalEnd(yearMonthNames[:], start)}
			}
			return YearMonthIntervalType{start, start}
		}
	}
	for start, name := range dayTimeNames {
		if p.accept(name) {
			if p.is("to") {
				return DayTimeIntervalType{start, p.intervalEnd(dayTimeNames[:], start)}
			}
			return DayTimeIntervalType{start, start}
		}
	}
	return CalendarInterval
}

// intervalEnd reads TO field; fields that the grammar has no place for make
// TO the stray word.
func (p *typeParser) intervalEnd(names []string, start int) int {
	to := p.advance()
	for end := 1; end < len(names); end++ {
		if p.accept(names[end]) {
			if end <= start {
				first, last := names[start], names[end]
				p.refuse(to, func(at sparkerr.Origin) *sparkerr.Error {
					return sparkerr.InvalidIntervalRange(first, last, "", at)
				})
			}
			return end
		}
	}
	p.unexpected(to)
	return start
}

func (p *typeParser) geoType(start token, word string) DataType {
	p.advance()
	id := SRIDAny
	if open := p.token; p.accept("(") && p.accept("any") {
		if !p.accept(")") {
			p.unexpected(open)
		}
	} else {
		p.token, p.end = open, start.end
		n := p.integers(1)
		if n == nil {
			name := p.shown(start)
			p.refuse(start, func(at sparkerr.Origin) *sparkerr.Error { return sparkerr.UnsupportedDataType(name, at) })
			return Null
		}
		id = n[0]
	}
	t, err := NewGeo(word, id)
	if err != nil {
		p.invalid(err)
		return Null
	}
	return t
}

// collated reads COLLATE name, of which the last part counts.
func (p *typeParser) collated(start token, plain DataType) DataType {
	if !p.accept("collate") {
		return plain
	}
	name := p.identifier()
	for p.accept(".") {
		name = p.identifier()
	}
	if p.stuck {
		return plain
	}
	t, err := NewCollated(name)
	if err != nil {
		p.invalid(err)
		return plain
	}
	return t
}
