package sparkjson

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Kind is the kind of a JSON value.
type Kind uint8

// Kinds. Integer and Decimal are numbers without and with fraction or exponent; Special is NaN or an infinity.
const (
	Null Kind = iota
	True
	False
	Integer
	Decimal
	Special
	String
	Array
	Object
)

// Node is a JSON value. Text is the number as written or the content of a string.
type Node struct {
	Kind  Kind
	Text  string
	Raw   string   // the value as written
	Names []string // Object, in order, duplicates kept
	Items []*Node  // Array and Object
}

// Options relax the syntax. The zero value is Spark's default, which allows single quotes and NaN.
type Options struct {
	UnquotedNames   bool
	NoSingleQuotes  bool
	LeadingZeros    bool
	NoSpecials      bool
	Comments        bool
	AnyEscape       bool
	ControlChars    bool
	TrailingAllowed bool // more text behind the value is ignored
}

// maxDepth bounds nesting; it is Jackson's limit.
const maxDepth = 1000

// Parser reads values one after the other. Its nodes are those of the latest one.
type Parser struct {
	s     string
	at    int
	o     Options
	nodes nodes
}

// NewParser makes a parser for one goroutine.
func NewParser(o Options) *Parser { return &Parser{o: o} }

// Parse reads one value, whose nodes stay.
func Parse(s string, o Options) (*Node, error) { return NewParser(o).Parse(s) }

// Parse reads a value. Its nodes are used again by the next one.
func (p *Parser) Parse(s string) (*Node, error) {
	p.s, p.at = s, 0
	p.nodes.reset()
	n, err := p.value(0)
	if err != nil {
		return nil, err
	}
	if p.space(); p.at < len(s) && !p.o.TrailingAllowed {
		return nil, p.fail("text behind the value")
	}
	return n, nil
}

func (p *Parser) fail(text string) error { return fmt.Errorf("%s at %d", text, p.at) }

func (p *Parser) space() {
	for p.at < len(p.s) {
		switch c := p.s[p.at]; {
		case c == ' ' || c == '\t' || c == '\n' || c == '\r':
			p.at++
		case p.o.Comments && strings.HasPrefix(p.s[p.at:], "//"):
			for p.at < len(p.s) && p.s[p.at] != '\n' {
				p.at++
			}
		case p.o.Comments && strings.HasPrefix(p.s[p.at:], "/*"):
			end := strings.Index(p.s[p.at:], "*/")
			if end < 0 {
				p.at = len(p.s)
				return
			}
			p.at += end + 2
		default:
			return
		}
	}
}

func (p *Parser) value(depth int) (*Node, error) {
	p.space()
	start := p.at
	n, err := p.parsed(depth)
	if err == nil {
		n.Raw = p.s[start:p.at]
	}
	return n, err
}

func (p *Parser) parsed(depth int) (*Node, error) {
	if depth > maxDepth {
		return nil, p.fail("nested too deep")
	}
	if p.at >= len(p.s) {
		return nil, p.fail("no value")
	}
	switch c := p.s[p.at]; {
	case c == '{':
		return p.object(depth)
	case c == '[':
		return p.array(depth)
	case c == '"', c == '\'' && !p.o.NoSingleQuotes:
		text, err := p.text()
		return p.nodes.next(String, text), err
	case c == '-' && !strings.HasPrefix(p.s[p.at:], "-I"), c >= '0' && c <= '9':
		return p.number()
	}
	for _, w := range words {
		if w.kind == Special && p.o.NoSpecials {
			break
		}
		if p.word(w.text) {
			return p.nodes.next(w.kind, w.value), nil
		}
	}
	return nil, p.fail("unrecognized token")
}

// words are the values without quotes or digits, those of Special last.
var words = []struct {
	text  string
	kind  Kind
	value string
}{
	{"null", Null, ""}, {"true", True, ""}, {"false", False, ""},
	{"NaN", Special, "NaN"}, {"INF", Special, "Infinity"}, {"+INF", Special, "Infinity"}, {"-INF", Special, "-Infinity"},
	{"Infinity", Special, "Infinity"}, {"+Infinity", Special, "Infinity"}, {"-Infinity", Special, "-Infinity"},
}

// word takes a bare word that ends there.
func (p *Parser) word(w string) bool {
	if !strings.HasPrefix(p.s[p.at:], w) {
		return false
	}
	if end := p.at + len(w); end < len(p.s) && isNameByte(p.s[end]) {
		return false
	}
	p.at += len(w)
	return true
}

func isNameByte(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '$' || c >= utf8.RuneSelf
}

func (p *Parser) object(depth int) (*Node, error) {
	n := p.nodes.next(Object, "")
	p.at++
	p.space()
	if p.take('}') {
		return n, nil
	}
	for {
		p.space()
		name, err := p.name()
		if err != nil {
			return nil, err
		}
		if p.space(); !p.take(':') {
			return nil, p.fail("a colon is missing")
		}
		item, err := p.value(depth + 1)
		if err != nil {
			return nil, err
		}
		n.Names, n.Items = append(n.Names, name), append(n.Items, item)
		p.space()
		if p.take('}') {
			return n, nil
		}
		if !p.take(',') {
			return nil, p.fail("a comma or brace is missing")
		}
	}
}

func (p *Parser) name() (string, error) {
	if p.at < len(p.s) && (p.s[p.at] == '"' || p.s[p.at] == '\'' && !p.o.NoSingleQuotes) {
		return p.text()
	}
	start := p.at
	if p.o.UnquotedNames {
		for p.at < len(p.s) && isNameByte(p.s[p.at]) {
			p.at++
		}
	}
	if p.at == start {
		return "", p.fail("a name is missing")
	}
	return p.s[start:p.at], nil
}

func (p *Parser) take(c byte) bool {
	if p.at < len(p.s) && p.s[p.at] == c {
		p.at++
		return true
	}
	return false
}

func (p *Parser) array(depth int) (*Node, error) {
	n := p.nodes.next(Array, "")
	p.at++
	if p.space(); p.take(']') {
		return n, nil
	}
	for {
		item, err := p.value(depth + 1)
		if err != nil {
			return nil, err
		}
		n.Items = append(n.Items, item)
		p.space()
		if p.take(']') {
			return n, nil
		}
		if !p.take(',') {
			return nil, p.fail("a comma or bracket is missing")
		}
	}
}

func (p *Parser) digits() int {
	start := p.at
	for p.at < len(p.s) && p.s[p.at] >= '0' && p.s[p.at] <= '9' {
		p.at++
	}
	return p.at - start
}

func (p *Parser) number() (*Node, error) {
	start := p.at
	n := p.nodes.next(Integer, "")
	p.take('-')
	whole := p.at
	if p.digits() == 0 || p.s[whole] == '0' && p.at > whole+1 && !p.o.LeadingZeros {
		return nil, p.fail("bad number")
	}
	if p.take('.') {
		n.Kind = Decimal
		if p.digits() == 0 {
			return nil, p.fail("bad number")
		}
	}
	if p.at < len(p.s) && p.s[p.at]|0x20 == 'e' {
		n.Kind = Decimal
		p.at++
		if !p.take('+') {
			p.take('-')
		}
		if p.digits() == 0 {
			return nil, p.fail("bad number")
		}
	}
	if p.at < len(p.s) && isNameByte(p.s[p.at]) {
		return nil, p.fail("bad number")
	}
	n.Text = p.s[start:p.at]
	return n, nil
}

// text reads a quoted string.
func (p *Parser) text() (string, error) {
	quote := p.s[p.at]
	p.at++
	start := p.at
	for p.at < len(p.s) && p.s[p.at] != quote && p.s[p.at] != '\\' && (p.s[p.at] >= ' ' || p.o.ControlChars) {
		p.at++
	}
	if p.at < len(p.s) && p.s[p.at] == quote {
		p.at++
		return p.s[start : p.at-1], nil
	}
	out := []byte(p.s[start:p.at])
	for p.at < len(p.s) {
		c := p.s[p.at]
		p.at++
		switch {
		case c == quote:
			return string(out), nil
		case c < ' ' && !p.o.ControlChars:
			return "", p.fail("a control character in a string")
		case c != '\\':
			out = append(out, c)
		default:
			var err error
			if out, err = p.escape(out); err != nil {
				return "", err
			}
		}
	}
	return "", p.fail("a string is not closed")
}

func (p *Parser) escape(out []byte) ([]byte, error) {
	if p.at >= len(p.s) {
		return nil, p.fail("a string is not closed")
	}
	c := p.s[p.at]
	p.at++
	if at := strings.IndexByte(`"\/bfnrt'`, c); at >= 0 && (c != '\'' || p.o.AnyEscape) {
		return append(out, "\"\\/\b\f\n\r\t'"[at]), nil
	}
	if c != 'u' {
		if p.o.AnyEscape {
			return append(out, c), nil
		}
		return nil, p.fail("unknown escape")
	}
	r, err := p.unicode()
	if err != nil {
		return nil, err
	}
	if r >= 0xD800 && r < 0xDC00 && strings.HasPrefix(p.s[p.at:], `\u`) {
		p.at += 2
		low, err := p.unicode()
		if err != nil {
			return nil, err
		}
		r = 0x10000 + (r-0xD800)<<10 + (low - 0xDC00)
	}
	return utf8.AppendRune(out, r), nil
}

func (p *Parser) unicode() (rune, error) {
	if p.at+4 > len(p.s) {
		return 0, p.fail("bad escape")
	}
	x, err := strconv.ParseUint(p.s[p.at:p.at+4], 16, 32)
	if err != nil {
		return 0, p.fail("bad escape")
	}
	p.at += 4
	return rune(x), nil
}
