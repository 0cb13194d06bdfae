package types

import (
	"slices"
	"strings"

	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// maxTypeDepth is how deep types may nest in text and JSON.
const maxTypeDepth = 500

// ParseOptions say how to read a type.
type ParseOptions struct {
	// TimestampNTZ makes a plain TIMESTAMP the type without time zone
	// (spark.sql.timestampType).
	TimestampNTZ bool
}

// ParseType reads one type that is the whole text: "array<int>".
func ParseType(text string, o ParseOptions) (DataType, error) {
	p := newParser(&sparkerr.Source{Text: text}, 0, o)
	t := p.dataType(0)
	p.expectEnd()
	return t, p.failure()
}

// ParseTableSchema reads a column list: "a INT NOT NULL, b STRING COMMENT 'x'".
func ParseTableSchema(text string, o ParseOptions) (StructType, error) {
	p := newParser(&sparkerr.Source{Text: text}, 0, o)
	fields := p.fields(0, false)
	p.expectEnd()
	return StructType{Fields: fields}, p.failure()
}

// ParseDDL reads a schema string as readers and AnalyzePlan take it: a column
// list, else a type, else the fields of a struct ("a: INT"). An empty text is
// an empty struct. The error is that of the column list.
func ParseDDL(text string, o ParseOptions) (DataType, error) {
	if strings.TrimSpace(text) == "" {
		return StructType{}, nil
	}
	schema, first := ParseTableSchema(text, o)
	if first == nil {
		return schema, nil
	}
	if sparkerr.As(first).Class != sparkerr.Parse {
		return nil, first
	}
	t, err := ParseType(text, o)
	if err == nil {
		return t, nil
	}
	if e := sparkerr.As(err); e.Class != sparkerr.Parse {
		return nil, err
	}
	if t, err = ParseType("struct<"+strings.TrimSpace(text)+">", o); err == nil {
		return t, nil
	}
	return nil, first
}

// ParsePrefix reads the type that starts at byte offset of a SQL text and
// returns the offset after it. Errors carry their place in source.
func ParsePrefix(source *sparkerr.Source, offset int, o ParseOptions) (t DataType, end int, err error) {
	p := newParser(source, offset, o)
	p.embedded = true
	t = p.dataType(0)
	return t, p.end, p.failure()
}

// typeParser is a predictive parser with one token of look-ahead. A syntax
// error beats an error about a type's meaning, because Spark looks at meaning
// only after the whole text was read.
type typeParser struct {
	source   *sparkerr.Source
	text     string
	token    token
	end      int // of the last token consumed
	embedded bool
	options  ParseOptions
	stuck    bool // a syntax error was found: at blamed, with hint, or as syntax
	blamed   token
	hint     string
	syntax   error
	meaning  error
}

func newParser(source *sparkerr.Source, offset int, o ParseOptions) *typeParser {
	return &typeParser{source: source, text: source.Text, token: nextToken(source.Text, offset), options: o, end: offset}
}

func (p *typeParser) failure() error {
	switch {
	case p.syntax != nil:
		return p.syntax
	case p.stuck:
		at := p.place(p.blamed.start, p.blamed.end)
		return sparkerr.SyntaxError(sparkerr.TokenText(p.shown(p.blamed)), p.hint, at)
	default:
		return p.meaning
	}
}

func (p *typeParser) advance() token {
	t := p.token
	p.end = t.end
	p.token = nextToken(p.text, t.end)
	return t
}

func (p *typeParser) shown(t token) string { return p.text[t.start:t.end] }

// is reports whether the current token is one of the words or symbols.
func (p *typeParser) is(words ...string) bool {
	if p.stuck || p.token.kind != wordToken && p.token.kind != symbolToken {
		return false
	}
	text := p.shown(p.token)
	return slices.ContainsFunc(words, func(w string) bool { return strings.EqualFold(w, text) })
}

// accept consumes the words when all of them follow.
func (p *typeParser) accept(words ...string) bool {
	start, end := p.token, p.end
	for _, w := range words {
		if !p.is(w) {
			p.token, p.end = start, end
			return false
		}
		p.advance()
	}
	return true
}

func (p *typeParser) expect(symbol string) {
	if !p.accept(symbol) {
		p.unexpected(p.token)
	}
}

func (p *typeParser) expectEnd() {
	if p.stuck || p.token.kind == endToken {
		return
	}
	if next := nextToken(p.text, p.token.end); next.kind == endToken && p.token.kind != stringToken && !p.is(";") {
		p.blame(p.token, ": extra input "+sparkerr.TokenText(p.shown(p.token)))
	}
	p.unexpected(p.token)
}

func (p *typeParser) unexpected(t token) { p.blame(t, "") }

func (p *typeParser) blame(t token, hint string) {
	if !p.stuck {
		p.stuck, p.blamed, p.hint = true, t, hint
	}
}

// halt stops with a syntax error that is not about one token.
func (p *typeParser) halt(err error) {
	if !p.stuck {
		p.stuck, p.syntax = true, err
	}
}

// place is the origin of a byte range, computed only for errors.
func (p *typeParser) place(start, end int) sparkerr.Origin {
	line, pos := sparkerr.LineColumn(p.text, start)
	first := len([]rune(p.text[:start]))
	return sparkerr.Origin{SQL: p.source, Start: first, Stop: first + max(len([]rune(p.text[start:end])), 1) - 1, Line: line, Pos: pos}
}

// refuse notes the first error about a type's meaning, from start to the last
// token consumed.
func (p *typeParser) refuse(start token, make func(sparkerr.Origin) *sparkerr.Error) {
	if p.meaning != nil || p.stuck {
		return
	}
	at := p.place(start.start, max(p.end, start.end))
	if p.embedded {
		p.meaning = make(at)
		return
	}
	p.meaning = make(sparkerr.Origin{}).At(at)
}

// identifier reads a name; a - b is refused with the advice to quote it.
func (p *typeParser) identifier() string {
	t := p.token
	switch {
	case p.stuck:
		return ""
	case t.kind == quotedToken:
		p.advance()
		text := p.shown(t)
		return strings.ReplaceAll(text[1:len(text)-1], "``", "`")
	case t.kind != wordToken:
		p.unexpected(t)
		return ""
	}
	p.advance()
	name := p.shown(t)
	blamed := t
	for p.is("-") {
		minus := p.advance()
		if p.token.kind != wordToken && p.token.kind != quotedToken {
			p.unexpected(p.token)
			return ""
		}
		if blamed == t {
			blamed = minus
		}
		name += "-" + p.shown(p.advance())
	}
	if blamed != t || strings.ContainsFunc(name, func(r rune) bool { return r > 127 }) {
		p.halt(sparkerr.InvalidIdentifier(name, p.place(blamed.start, blamed.end)))
	}
	return name
}

// fields reads field definitions; in a struct a colon may follow the name.
func (p *typeParser) fields(depth int, inStruct bool) []Field {
	var fields []Field
	for {
		f := Field{Name: p.identifier(), Nullable: true}
		if inStruct {
			p.accept(":")
		}
		f.Type = p.dataType(depth + 1)
		if p.accept("not") {
			f.Nullable = false
			p.expectNull()
		}
		if p.is("comment") {
			p.advance()
			f = f.WithComment(p.stringLiteral())
		}
		fields = append(fields, f)
		if p.stuck || !p.accept(",") {
			return fields
		}
	}
}

// expectNull reads the word after NOT.
func (p *typeParser) expectNull() {
	switch {
	case p.accept("null"):
	case p.token.kind == endToken || p.is(",", ">", "comment"):
		p.blame(p.token, ": missing 'NULL'")
	default:
		p.unexpected(p.token)
	}
}

// stringLiteral reads adjacent strings as one.
func (p *typeParser) stringLiteral() string {
	if p.token.kind != stringToken {
		p.unexpected(p.token)
		return ""
	}
	value := ""
	for !p.stuck && p.token.kind == stringToken {
		value += stringValue(p.shown(p.advance()))
	}
	return value
}
