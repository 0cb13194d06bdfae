package javaregex

import (
	"errors"
	"regexp"
	"regexp/syntax"
	"strings"
	"sync"
	"time"
	"unicode/utf8"

	"github.com/dlclark/regexp2"
)

// Pattern is a compiled pattern; it is safe for concurrent use.
type Pattern struct {
	// Groups is the number of capturing groups.
	Groups int
	names  map[string]int
	traits
	linear   *regexp.Regexp // nil when only the backtracking engine can run the pattern
	nonEmpty bool           // the linear pattern never matches the empty text
	back     string
	slow     *regexp2.Regexp
	slowErr  error
	once     sync.Once
}

// matchLimit ends a match that backtracks without end.
const matchLimit = 60 * time.Second

// ErrTimeout is returned for a match that takes longer than a minute.
var ErrTimeout = errors.New("a regular expression backtracks for more than a minute")

// Compile reads a Java pattern; a *SyntaxError tells what Java would refuse.
func Compile(pattern string) (*Pattern, error) {
	t := translator{src: pattern, names: map[string]int{}, atomLinear: -1}
	if !utf8.ValidString(pattern) {
		return nil, t.fail("the pattern is not valid UTF-8")
	}
	if err := t.alternatives(flags{}); err != nil {
		return nil, err
	}
	if t.more() {
		return nil, t.fail("unmatched closing ')'")
	}
	p := &Pattern{Groups: t.groups, names: t.names, traits: t.traits, back: t.back.String()}
	if !p.backtrack {
		if re, err := regexp.Compile(t.linear.String()); err == nil {
			p.linear = re
			tree, err := syntax.Parse(t.linear.String(), syntax.Perl)
			p.nonEmpty = err == nil && minLength(tree) > 0
		}
	}
	if p.linear == nil {
		if err := p.compileSlow(); err != nil {
			return nil, &SyntaxError{Text: err.Error()}
		}
	}
	return p, nil
}

// Group is the number of a named group.
func (p *Pattern) Group(name string) (int, bool) {
	n, ok := p.names[name]
	return n, ok
}

func (p *Pattern) compileSlow() error {
	p.once.Do(func() {
		p.slow, p.slowErr = regexp2.Compile(p.back, regexp2.None)
		if p.slowErr == nil {
			p.slow.MatchTimeout = matchLimit
		}
	})
	return p.slowErr
}

// suits reports that the linear engine gives Java's answer for this text.
func (p *Pattern) suits(s string) bool {
	if p.linear == nil {
		return false
	}
	if p.dollar && endsLine(s) || p.multiline && strings.ContainsAny(s, "\r\u0085\u2028\u2029") {
		return false
	}
	if p.multiline && strings.HasSuffix(s, "\n") {
		return false // Java's ^ does not match behind the last line end
	}
	return !p.word || isASCII(s)
}

func endsLine(s string) bool {
	return strings.HasSuffix(s, "\n") || strings.HasSuffix(s, "\r") || strings.HasSuffix(s, "\u0085") ||
		strings.HasSuffix(s, "\u2028") || strings.HasSuffix(s, "\u2029")
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// Matches reports whether the pattern occurs in the text.
func (p *Pattern) Matches(s string) (bool, error) {
	if p.suits(s) {
		return p.linear.MatchString(s), nil
	}
	found := false
	err := p.each(s, func([]int) bool {
		found = true
		return false
	})
	return found, err
}

// Each calls do for every match in order, as repeated Matcher.find() does, with the byte positions of start and end of the
// match and of each group (-1 for a group that took no part). do returns false to stop.
func (p *Pattern) Each(s string, do func(positions []int) bool) error {
	if !p.suits(s) {
		return p.each(s, do)
	}
	if p.nonEmpty {
		// no empty matches: Go's iteration is Java's, but only one match is wanted at a time
		if !p.anchored {
			return p.slices(s, do)
		}
		for _, m := range p.linear.FindAllStringSubmatchIndex(s, -1) {
			if !do(m) {
				return nil
			}
		}
		return nil
	}
	if p.anchored {
		return p.each(s, do)
	}
	return p.slices(s, do)
}

// slices matches the rest of the text again and again: right for patterns that do not look back.
func (p *Pattern) slices(s string, do func(positions []int) bool) error {
	for from := 0; from <= len(s); {
		m := p.linear.FindStringSubmatchIndex(s[from:])
		if m == nil {
			return nil
		}
		for i := range m {
			if m[i] >= 0 {
				m[i] += from
			}
		}
		if !do(m) {
			return nil
		}
		from = m[1]
		if m[0] == m[1] {
			from += runeLength(s, from)
		}
	}
	return nil
}

func runeLength(s string, at int) int {
	if at >= len(s) {
		return 1
	}
	_, n := utf8.DecodeRuneInString(s[at:])
	return n
}

// each runs the backtracking engine.
func (p *Pattern) each(s string, do func(positions []int) bool) error {
	if err := p.compileSlow(); err != nil {
		return err
	}
	runes := []rune(s)
	offsets := make([]int, 0, len(runes)+1) // byte position of each character
	for i := range s {
		offsets = append(offsets, i)
	}
	offsets = append(offsets, len(s))
	for from := 0; from <= len(runes); {
		m, err := p.slow.FindRunesMatchStartingAt(runes, from)
		if err != nil {
			return ErrTimeout
		}
		if m == nil {
			return nil
		}
		positions := make([]int, 0, 2*(p.Groups+1))
		for n := range p.Groups + 1 {
			g := m.GroupByNumber(n)
			if g == nil || len(g.Captures) == 0 {
				positions = append(positions, -1, -1)
				continue
			}
			positions = append(positions, offsets[g.Index], offsets[g.Index+g.Length])
		}
		if !do(positions) {
			return nil
		}
		from = m.Index + m.Length
		if m.Length == 0 {
			from++
		}
	}
	return nil
}
