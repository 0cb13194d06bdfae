package sparkcsv

import (
	"errors"
	"strings"
)

// Unescaped says what becomes of a quoted value with a quote inside that is not escaped.
type Unescaped int

// The ways of univocity. All but Raise go on reading.
const (
	StopAtDelimiter    Unescaped = iota // the value is taken as it stands, up to the next separator
	StopAtClosingQuote                  // quotes inside belong to the value, up to one before a separator
	SkipValue                           // the value is NULL
	RaiseError                          // ErrUnescaped
)

// Errors of records that cannot be split.
var (
	ErrUnescaped  = errors.New("a quoted value holds a quote that is not escaped")
	ErrTooMany    = errors.New("a record has more columns than maxColumns")
	ErrTooLong    = errors.New("a value has more characters than maxCharsPerColumn")
	ErrIncomplete = errors.New("the text ends within a record")
)

// Tokenizer splits a text into the cells of records, one record after the other, by univocity's rules.
type Tokenizer struct {
	text    string
	at      int
	newline string // ends a record outside of quotes; "" = only the text's end does
	partial bool   // more text may follow the end

	o                    Options
	quote, escape, guard string // guard is what escapes the escape
	comment              string
	cells                []Cell
	value                []byte
}

// NewTokenizer splits records of these options. newline "" means that a text is one record.
func NewTokenizer(o Options, newline string) *Tokenizer {
	t := &Tokenizer{o: o, newline: newline, quote: text(o.Quote), escape: text(o.Escape), guard: text(o.EscapeOfEscape), comment: text(o.Comment)}
	if t.guard == "" && t.escape != t.quote {
		t.guard = t.escape
	}
	return t
}

func text(r rune) string {
	if r == 0 {
		return ""
	}
	return string(r)
}

// Reset starts a new text. partial: records that reach its end may be incomplete.
func (t *Tokenizer) Reset(text string, partial bool) { t.text, t.at, t.partial = text, 0, partial }

// Rest is the number of bytes that no record took.
func (t *Tokenizer) Rest() int { return len(t.text) - t.at }

// Line splits a text of one record.
func (t *Tokenizer) Line(text string) ([]Cell, error) {
	t.Reset(text, false)
	cells, _, err := t.Record()
	return cells, err
}

// Record is the next record with its text; nil cells at the end. The cells are valid until the next call. With
// ErrIncomplete the place stays before the record.
func (t *Tokenizer) Record() (cells []Cell, raw string, err error) {
	t.skipLines()
	start := t.at
	if t.at >= len(t.text) {
		return nil, "", nil
	}
	t.cells = t.cells[:0]
	for {
		cell, err := t.cell()
		if err != nil {
			return nil, t.text[start:t.at], err
		}
		t.cells = append(t.cells, cell)
		if t.o.MaxColumns > 0 && len(t.cells) > t.o.MaxColumns {
			return nil, t.text[start:t.at], ErrTooMany
		}
		if t.o.MaxChars > 0 && len(cell.Text) > t.o.MaxChars {
			return nil, t.text[start:t.at], ErrTooLong
		}
		if !t.has(t.o.Separator) {
			break
		}
		t.at += len(t.o.Separator)
	}
	if t.partial && t.at+len(t.newline) >= len(t.text) {
		t.at = start
		return nil, "", ErrIncomplete
	}
	raw = t.text[start:t.at]
	if t.newline != "" {
		raw = strings.TrimSuffix(raw, t.newline)
	}
	if t.has(t.newline) {
		t.at += len(t.newline)
	}
	return t.cells, raw, nil
}

// skipLines passes over empty lines and comments.
func (t *Tokenizer) skipLines() {
	for t.at < len(t.text) {
		switch {
		case t.has(t.newline):
			t.at += len(t.newline)
		case t.has(t.comment):
			end := strings.Index(t.text[t.at:], t.newline)
			if t.newline == "" || end < 0 {
				if !t.partial {
					t.at = len(t.text)
				}
				return
			}
			t.at += end + len(t.newline)
		default:
			return
		}
	}
}

func (t *Tokenizer) has(s string) bool { return s != "" && strings.HasPrefix(t.text[t.at:], s) }

// ended holds before a separator and at the end of the record.
func (t *Tokenizer) ended() bool {
	return t.at >= len(t.text) || t.has(t.o.Separator) || t.has(t.newline)
}

func (t *Tokenizer) blank() bool { return t.at < len(t.text) && t.text[t.at] <= ' ' && !t.ended() }

// cell takes one cell and stops before the separator or the end.
func (t *Tokenizer) cell() (Cell, error) {
	if t.o.TrimLeft {
		for t.blank() {
			t.at++
		}
	}
	if t.has(t.quote) {
		t.at += len(t.quote)
		return t.quoted()
	}
	text := t.bare()
	if t.o.TrimRight {
		text = strings.TrimRightFunc(text, blank)
	}
	return Cell{Text: text}, nil
}

// bare takes what stands before the next separator.
func (t *Tokenizer) bare() string {
	rest := t.text[t.at:]
	end := strings.Index(rest, t.o.Separator)
	if end < 0 {
		end = len(rest)
	}
	if t.newline != "" {
		if line := strings.Index(rest[:end], t.newline); line >= 0 {
			end = line
		}
	}
	t.at += end
	return rest[:end]
}

// quoted reads a value behind its opening quote.
func (t *Tokenizer) quoted() (Cell, error) {
	if cell, ok := t.plainQuoted(); ok {
		return cell, nil
	}
	value, prev := t.value[:0], ""
	defer func() { t.value = value[:0] }()
	done := func() (Cell, error) { return Cell{Text: string(value), Quoted: true}, nil }
	if t.at >= len(t.text) { // nothing but the quote
		value = append(value, t.quote...)
		return done()
	}
	for t.at < len(t.text) {
		if prev == t.quote && (t.ended() || t.text[t.at] <= ' ') {
			spaces := t.at
			for t.blank() {
				t.at++
			}
			if t.ended() {
				return done()
			}
			value = append(append(value, t.quote...), t.text[spaces:t.at]...)
			if c := t.char(); t.o.Unescaped == StopAtDelimiter || c != t.quote && c != t.escape {
				value = append(value, c...)
			}
			prev = t.char()
			t.at += len(prev)
			if t.o.Unescaped == StopAtClosingQuote {
				continue
			}
			return t.unescaped(value)
		}
		c := t.char()
		switch {
		case c != t.quote && c != t.escape && prev == t.quote:
			value = append(append(value, t.quote...), c...)
			prev = c
			t.at += len(c)
			if t.o.Unescaped != StopAtClosingQuote {
				return t.unescaped(value)
			}
		case c != t.quote && c != t.escape:
			if prev == t.escape && prev != "" {
				value = append(value, prev...)
			}
			end := t.special()
			value = append(value, t.text[t.at:end]...)
			if t.at = end; t.at < len(t.text) {
				prev = t.char()
				t.at += len(prev)
			}
		default:
			value, prev = t.escaped(value, prev, c)
			t.at += len(c)
		}
	}
	return done()
}

// escaped adds what a quote or escape stands for behind another character; next is what it counts as for the following one.
func (t *Tokenizer) escaped(value []byte, prev, c string) (_ []byte, next string) {
	switch {
	case c == t.escape && prev == t.guard && t.guard != "":
		return append(value, c...), ""
	case prev == t.escape && c == t.quote:
		return append(value, c...), ""
	case prev == t.escape:
		return append(value, prev...), c
	case c == t.quote && prev == t.quote:
		return append(value, c...), c
	case prev == t.quote:
		return append(value, prev...), c
	}
	return value, c
}

// plainQuoted takes a value without anything to escape that is closed before a separator or the end.
func (t *Tokenizer) plainQuoted() (Cell, bool) {
	start, end := t.at, t.special()
	if end >= len(t.text) || !strings.HasPrefix(t.text[end:], t.quote) {
		return Cell{}, false
	}
	t.at = end + len(t.quote)
	if end == start && t.escape == "" || !t.ended() {
		t.at = start
		return Cell{}, false
	}
	return Cell{Text: t.text[start:end], Quoted: true}, true
}

// unescaped ends a value in which a quote was not escaped.
func (t *Tokenizer) unescaped(value []byte) (Cell, error) {
	switch t.o.Unescaped {
	case SkipValue:
		t.bare()
		return Cell{}, nil
	case RaiseError:
		return Cell{}, ErrUnescaped
	}
	text := t.quote + string(value) + t.bare()
	if t.o.TrimRight {
		text = strings.TrimRightFunc(text, blank)
	}
	return Cell{Text: text}, nil
}

// char is the character at the place.
func (t *Tokenizer) char() string {
	for i := range t.text[t.at:] {
		if i > 0 {
			return t.text[t.at : t.at+i]
		}
	}
	return t.text[t.at:]
}

// special is the place of the next quote, escape or guard.
func (t *Tokenizer) special() int {
	rest := t.text[t.at:]
	end := len(rest)
	for _, s := range []string{t.quote, t.escape, t.guard} {
		if s == "" {
			continue
		}
		if i := strings.Index(rest[:end], s); i >= 0 {
			end = i
		}
	}
	return t.at + end
}

func blank(r rune) bool { return r <= ' ' }
