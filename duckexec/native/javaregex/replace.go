package javaregex

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// Replacement is a compiled replacement text of Matcher.replaceAll: $1, ${name} and backslash escapes.
type Replacement struct {
	parts []replacementPart
}

type replacementPart struct {
	text  string
	group int // -1: text
}

// CompileReplacement reads a replacement for a pattern.
func (p *Pattern) CompileReplacement(s string) (*Replacement, error) {
	r := &Replacement{}
	var text strings.Builder
	flush := func() {
		if text.Len() > 0 {
			r.parts = append(r.parts, replacementPart{text.String(), -1})
			text.Reset()
		}
	}
	for at := 0; at < len(s); {
		switch s[at] {
		case '\\':
			if at++; at >= len(s) {
				return nil, fmt.Errorf("character to be escaped is missing")
			}
			_, n := utf8.DecodeRuneInString(s[at:])
			text.WriteString(s[at : at+n])
			at += n
		case '$':
			group, n, err := p.reference(s[at:])
			if err != nil {
				return nil, err
			}
			flush()
			r.parts = append(r.parts, replacementPart{group: group})
			at += n
		default:
			text.WriteByte(s[at])
			at++
		}
	}
	flush()
	return r, nil
}

// reference reads $n or ${name}; n takes as many digits as there are groups for.
func (p *Pattern) reference(s string) (group, length int, err error) {
	if strings.HasPrefix(s, "${") {
		end := strings.IndexByte(s, '}')
		if end < 0 {
			return 0, 0, fmt.Errorf("named capturing group is missing trailing '}'")
		}
		n, ok := p.names[s[2:end]]
		if !ok {
			return 0, 0, fmt.Errorf("no group with name {%s}", s[2:end])
		}
		return n, end + 1, nil
	}
	if len(s) < 2 || s[1] < '0' || s[1] > '9' {
		return 0, 0, fmt.Errorf("illegal group reference")
	}
	group, length = int(s[1]-'0'), 2
	if group > p.Groups {
		return 0, 0, fmt.Errorf("no group %d", group)
	}
	for length < len(s) && s[length] >= '0' && s[length] <= '9' && group*10+int(s[length]-'0') <= p.Groups {
		group = group*10 + int(s[length]-'0')
		length++
	}
	return group, length, nil
}

// ReplaceAll appends s with all matches replaced to buf.
func (p *Pattern) ReplaceAll(buf []byte, s string, r *Replacement) ([]byte, error) {
	last := 0
	err := p.Each(s, func(m []int) bool {
		buf = append(buf, s[last:m[0]]...)
		for _, part := range r.parts {
			if part.group < 0 {
				buf = append(buf, part.text...)
			} else if from := m[2*part.group]; from >= 0 {
				buf = append(buf, s[from:m[2*part.group+1]]...)
			}
		}
		last = m[1]
		return true
	})
	return append(buf, s[last:]...), err
}

// Split cuts s at the matches as Pattern.split does with the limit; 0 and less mean no limit and keep trailing empty texts.
func (p *Pattern) Split(s string, limit int, add func(part string)) error {
	index, count := 0, 0
	err := p.Each(s, func(m []int) bool {
		if limit > 0 && count == limit-1 {
			return false
		}
		if m[1] == 0 {
			return true // an empty match at the start gives no leading empty text
		}
		add(s[index:m[0]])
		count++
		index = m[1]
		return true
	})
	add(s[index:])
	return err
}
