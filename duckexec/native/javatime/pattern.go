package javatime

import (
	"fmt"
	"strings"
)

// Pattern is a compiled date-time pattern in Spark's dialect of java.time.format.DateTimeFormatter.
type Pattern struct {
	elements []element
	zones    *Zones
	legacy   bool     // in the dialect of java.text.SimpleDateFormat
	former   *Pattern // the legacy reading, where a difference from it is an error
}

// Watch makes p tell texts that only the legacy reading of its pattern takes.
func (p *Pattern) Watch(former *Pattern) { p.former = former }

// FormerlyRead reports whether a text that p does not take is one for the legacy reading that is watched.
func (p *Pattern) FormerlyRead(s string) bool {
	if p.former == nil {
		return false
	}
	_, _, ok := p.former.Parse(s, UTC)
	return ok
}

// element is one part of a pattern: a field (letter and count), literal text, or an optional section.
type element struct {
	letter   byte // 0: literal or section
	count    int
	literal  string
	section  []element
	follow   int  // digits of fixed-width numbers that follow directly (adjacent value parsing)
	adjacent bool // a fixed-width number that belongs to the variable-width one before it
}

// PatternError tells why a pattern is refused.
type PatternError struct {
	// Kind is one of Illegal, WeekBased, TooLong, Unparsable.
	Kind PatternErrorKind
	Text string // the offending part of the pattern
}

// PatternErrorKind groups refusals.
type PatternErrorKind int

// Kinds of refused patterns.
const (
	Illegal    PatternErrorKind = iota // a reserved character or unbalanced quote
	WeekBased                          // a week-based letter: Y, w, W, u, e, c
	TooLong                            // a letter repeated too often
	Unparsable                         // a letter that formats only, such as E or Q
	Unknown                            // a zone name style that is not known here
)

func (e *PatternError) Error() string { return fmt.Sprintf("bad date-time pattern at %q", e.Text) }

// maxPattern bounds patterns and their nesting.
const maxSections = 50

// Compile reads a pattern for formatting or for parsing; they refuse different letters.
func (z *Zones) Compile(pattern string, parsing bool) (*Pattern, error) {
	c := compiler{s: pattern, parsing: parsing}
	elements, err := c.sequence(0)
	if err != nil {
		return nil, err
	}
	markAdjacent(elements)
	return &Pattern{elements: elements, zones: z}, nil
}

type compiler struct {
	s       string
	at      int
	parsing bool
}

func (c *compiler) sequence(depth int) ([]element, error) {
	var out []element
	if depth > maxSections {
		return nil, &PatternError{Illegal, "["}
	}
	for c.at < len(c.s) {
		ch := c.s[c.at]
		switch {
		case isLetter(ch):
			e, err := c.field(ch)
			if err != nil {
				return nil, err
			}
			out = append(out, e)
		case ch == '\'':
			text, err := c.quoted()
			if err != nil {
				return nil, err
			}
			out = append(out, element{literal: text})
		case ch == '[':
			c.at++
			section, err := c.sequence(depth + 1)
			if err != nil {
				return nil, err
			}
			out = append(out, element{section: section})
		case ch == ']':
			c.at++
			if depth == 0 {
				return nil, &PatternError{Illegal, "]"}
			}
			return out, nil
		case ch == '{' || ch == '}' || ch == '#':
			return nil, &PatternError{Illegal, string(ch)}
		default:
			out = append(out, element{literal: string(ch)})
			c.at++
		}
	}
	return out, nil
}

func isLetter(ch byte) bool { return ch >= 'a' && ch <= 'z' || ch >= 'A' && ch <= 'Z' }

// quoted reads 'text'; two quotes stand for one.
func (c *compiler) quoted() (string, error) {
	var text strings.Builder
	start := c.at
	for c.at++; c.at < len(c.s); c.at++ {
		if c.s[c.at] != '\'' {
			text.WriteByte(c.s[c.at])
			continue
		}
		if c.at+1 < len(c.s) && c.s[c.at+1] == '\'' {
			text.WriteByte('\'')
			c.at++
			continue
		}
		c.at++
		if c.at == start+2 {
			return "'", nil
		}
		return text.String(), nil
	}
	return "", &PatternError{Illegal, c.s[start:]}
}

// longest is how often each letter may be repeated.
var longest = map[byte]int{
	'G': 4, 'y': 6, 'M': 4, 'L': 4, 'd': 2, 'D': 3, 'E': 4, 'F': 1, 'a': 1, 'h': 2, 'H': 2, 'k': 2, 'K': 2, 'm': 2,
	's': 2, 'S': 9, 'V': 2, 'z': 4, 'O': 4, 'X': 5, 'x': 5, 'Z': 5, 'Q': 4, 'q': 4,
}

func (c *compiler) field(ch byte) (element, error) {
	start := c.at
	for c.at < len(c.s) && c.s[c.at] == ch {
		c.at++
	}
	text := c.s[start:c.at]
	e := element{letter: ch, count: len(text)}
	most, known := longest[ch]
	switch {
	case strings.IndexByte("YwWuec", ch) >= 0:
		return e, &PatternError{WeekBased, text[:1]}
	case !known:
		return e, &PatternError{Illegal, text[:1]}
	case e.count > most, ch == 'O' && e.count != 1 && e.count != 4, ch == 'V' && e.count != 2:
		return e, &PatternError{TooLong, text}
	case c.parsing && strings.IndexByte("EFQq", ch) >= 0:
		return e, &PatternError{Unparsable, text[:1]}
	}
	return e, nil
}

// numeric reports a number field and its digits: fixed for two and more of most letters, else at least one.
func (e *element) numeric() (least, most int, ok bool) {
	switch e.letter {
	case 'y':
		if e.count == 2 {
			return 2, 2, true
		}
		return e.count, 19, true
	case 'M', 'L', 'Q', 'q':
		if e.count > 2 {
			return 0, 0, false
		}
		fallthrough
	case 'd', 'h', 'H', 'k', 'K', 'm', 's', 'D':
		if e.letter == 'D' && e.count == 2 {
			return 2, 3, true
		}
		if e.count == 1 {
			return 1, 19, true
		}
		return e.count, e.count, true
	case 'F':
		return 1, 19, true
	}
	return 0, 0, false
}

// markAdjacent finds variable-width numbers that are followed directly by fixed-width ones: parsing leaves digits for them.
func markAdjacent(elements []element) {
	active := -1
	for i := range elements {
		e := &elements[i]
		if e.section != nil {
			markAdjacent(e.section)
			active = -1
			continue
		}
		least, most, ok := e.numeric()
		switch {
		case !ok:
			active = -1
		case active >= 0 && least == most:
			elements[active].follow += least
			e.adjacent = true
		default:
			active = i
		}
	}
}

// ReservedLetter is the first letter of a pattern that only Spark refuses, 0 when there is none: it then says so.
func (e *PatternError) ReservedLetter() byte {
	if len(e.Text) == 1 && strings.Contains("ABnNpEFQq", e.Text) {
		return e.Text[0]
	}
	return 0
}

// LegacyAccepts reports whether the formatter of Spark 2 knew all letters of the pattern; Spark then points to the
// policy of time parsing instead of calling the pattern wrong.
func LegacyAccepts(pattern string) bool {
	quoted := false
	for i := range len(pattern) {
		ch := pattern[i]
		if ch == '\'' {
			quoted = !quoted
		} else if !quoted && isLetter(ch) && strings.IndexByte("GyYMwWDdFEuaHkKhmsSzZXL", ch) < 0 {
			return false
		}
	}
	return !quoted && !strings.Contains(pattern, "XXXX")
}
