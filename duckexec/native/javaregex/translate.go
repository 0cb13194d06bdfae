package javaregex

import (
	"fmt"
	"regexp/syntax"
	"strconv"
	"strings"
	"unicode/utf8"
)

// maxNesting bounds groups and classes of a pattern.
const maxNesting = 250

// flags are Java's inline flags.
type flags struct{ i, s, m, x, d bool }

// traits tell what a translated pattern needs beyond plain matching.
type traits struct {
	backtrack bool // lookaround, backreferences, possessive or atomic groups, \G: not in the linear engine
	dollar    bool // $ or \Z: differs when the text ends with a line terminator
	multiline bool // (?m): differs when the text has line terminators other than \n
	word      bool // \b, \B: differ beside non-ASCII letters
	anchored  bool // ^, \A, \b, \B: looks at what is before the position
}

// translator rewrites a Java pattern for both engines at once: linear for package regexp, back for regexp2.
type translator struct {
	src    string
	at     int
	linear strings.Builder
	back   strings.Builder
	traits
	groups int
	names  map[string]int
	depth  int
	// start of the last atom in both outputs, for possessive quantifiers; -1 when there is none
	atomLinear, atomBack int
}

// SyntaxError is a pattern that Java refuses.
type SyntaxError struct {
	Text string
	At   int
}

func (e *SyntaxError) Error() string { return fmt.Sprintf("%s near index %d", e.Text, e.At) }

func (t *translator) fail(text string) error { return &SyntaxError{text, t.at} }

func (t *translator) both(s string) {
	t.linear.WriteString(s)
	t.back.WriteString(s)
}

func (t *translator) emit(linear, back string) {
	t.linear.WriteString(linear)
	t.back.WriteString(back)
}

func (t *translator) more() bool { return t.at < len(t.src) }

func (t *translator) peek(s string) bool { return strings.HasPrefix(t.src[t.at:], s) }

func (t *translator) rune() rune {
	r, n := utf8.DecodeRuneInString(t.src[t.at:])
	t.at += n
	return r
}

// mark notes that an atom starts here.
func (t *translator) mark() { t.atomLinear, t.atomBack = t.linear.Len(), t.back.Len() }

const (
	terminators = `\n\r\x{85}\x{2028}\x{2029}`
	// the backtracking engine takes literal characters
	terminatorsBack = "\\n\\r\u0085\u2028\u2029"
	endBack         = "(?=(?:\\r\\n|[" + terminatorsBack + "])?\\z)"
	lineStartBack   = "(?:(?<![\\s\\S])|(?<=\\r\\n|\\n|\\r(?!\\n)|[\u0085\u2028\u2029])(?=[\\s\\S]))"
	lineEndBack     = "(?:(?=\\r\\n|\\r|[\u0085\u2028\u2029])|(?<!\\r)(?=\\n)|(?![\\s\\S]))"
)

// alternatives translates up to a closing parenthesis or the end.
func (t *translator) alternatives(f flags) error {
	t.depth++
	defer func() { t.depth-- }()
	if t.depth > maxNesting {
		return t.fail("too deeply nested")
	}
	t.atomLinear = -1
	for t.more() && t.src[t.at] != ')' {
		if t.src[t.at] == '|' {
			t.at++
			t.both("|")
			t.atomLinear = -1
			continue
		}
		if err := t.piece(&f); err != nil {
			return err
		}
	}
	return nil
}

// piece translates one atom or assertion and its quantifier.
func (t *translator) piece(f *flags) error {
	switch c := t.src[t.at]; c {
	case '(':
		quantified, err := t.group(f)
		if err != nil || !quantified {
			return err
		}
	case '[':
		t.mark()
		set, err := t.class(*f, 0)
		if err != nil {
			return err
		}
		t.writeSet(set, f.i)
	case '\\':
		atom, err := t.escape(*f)
		if err != nil || !atom {
			return err
		}
	case '.':
		t.at++
		t.mark()
		switch {
		case f.s:
			t.emit(`(?s:.)`, `[\s\S]`)
		case f.d:
			t.both(`[^\n]`)
		default:
			t.emit("[^"+terminators+"]", "[^"+terminatorsBack+"]")
		}
	case '^':
		t.at++
		t.anchored = true
		if f.m {
			t.multiline = true
			t.emit("(?m:^)", lineStartBack)
		} else {
			t.emit(`\A`, `(?<![\s\S])`)
		}
		t.atomLinear = -1
		return nil
	case '$':
		t.at++
		if f.m {
			t.multiline = true
			t.emit("(?m:$)", lineEndBack)
		} else {
			t.dollar = true
			t.emit(`\z`, endBack)
		}
		t.atomLinear = -1
		return nil
	case '*', '+', '?':
		return t.fail("dangling meta character '" + string(c) + "'")
	case '{':
		return t.fail("illegal repetition")
	default:
		if f.x && (c == ' ' || c >= '\t' && c <= '\r') {
			t.at++
			return nil
		}
		if f.x && c == '#' {
			for t.more() && t.src[t.at] != '\n' {
				t.at++
			}
			return nil
		}
		t.mark()
		t.literal(t.rune(), *f)
	}
	return t.quantifier()
}

// literal writes one character.
func (t *translator) literal(r rune, f flags) {
	text := quoteRune(r)
	if f.i && r < utf8.RuneSelf {
		t.both("(?i:" + text + ")")
		return
	}
	t.both(text)
}

func quoteRune(r rune) string {
	if strings.ContainsRune(`\.+*?()|[]{}^$#-&`, r) || r == ' ' {
		if r == ' ' || r == '#' || r == '-' || r == '&' {
			return "[" + string(r) + "]"
		}
		return `\` + string(r)
	}
	return string(r)
}

// quantifier translates what follows an atom: ? * + {n} {n,} {n,m}, each greedy, reluctant (?) or possessive (+).
func (t *translator) quantifier() error {
	if !t.more() {
		return nil
	}
	text := ""
	switch c := t.src[t.at]; c {
	case '*', '+', '?':
		text = string(c)
		t.at++
	case '{':
		end := strings.IndexByte(t.src[t.at:], '}')
		if end < 0 {
			return t.fail("unclosed counted closure")
		}
		text = t.src[t.at : t.at+end+1]
		if err := t.checkCount(text); err != nil {
			return err
		}
		t.at += end + 1
	default:
		return nil
	}
	if t.atomLinear < 0 {
		// quantified assertions and flag groups do not occur in practice
		return t.fail("dangling meta character '" + text + "'")
	}
	possessive := false
	if t.more() && t.src[t.at] == '?' {
		text += "?"
		t.at++
	} else if t.more() && t.src[t.at] == '+' {
		possessive = true
		t.at++
	}
	t.both(text)
	if possessive {
		t.backtrack = true
		all := t.back.String()
		t.back.Reset()
		t.back.WriteString(all[:t.atomBack] + "(?>" + all[t.atomBack:] + ")")
	}
	t.atomLinear = -1
	if t.more() && strings.IndexByte("*+?", t.src[t.at]) >= 0 {
		return t.fail("dangling meta character '" + string(t.src[t.at]) + "'")
	}
	return nil
}

// checkCount checks {n}, {n,} and {n,m}.
func (t *translator) checkCount(text string) error {
	low, high, ranged := strings.Cut(text[1:len(text)-1], ",")
	n, err := strconv.Atoi(low)
	if err != nil || n < 0 {
		return t.fail("illegal repetition")
	}
	if ranged && high != "" {
		m, err := strconv.Atoi(high)
		if err != nil || m < n {
			return t.fail("illegal repetition range")
		}
		n = m
	}
	if n > 1000 {
		t.backtrack = true // above the limit of the linear engine
	}
	return nil
}

// group translates a parenthesis. quantified is false for a group that only sets flags.
func (t *translator) group(f *flags) (quantified bool, err error) {
	linear, back := t.linear.Len(), t.back.Len()
	t.at++
	inner := *f
	switch {
	case t.peek("?:"):
		t.at += 2
		t.both("(?:")
	case t.peek("?="), t.peek("?!"), t.peek("?>"):
		t.backtrack = true
		t.both("(" + t.src[t.at:t.at+2])
		t.at += 2
	case t.peek("?<="), t.peek("?<!"):
		t.backtrack = true
		t.both("(" + t.src[t.at:t.at+3])
		t.at += 3
	case t.peek("?<"):
		end := strings.IndexByte(t.src[t.at:], '>')
		if end < 3 || !isName(t.src[t.at+2:t.at+end]) {
			return false, t.fail("unknown look-behind group")
		}
		name := t.src[t.at+2 : t.at+end]
		if _, twice := t.names[name]; twice {
			return false, t.fail("named capturing group is already defined")
		}
		t.groups++
		t.names[name] = t.groups
		t.at += end + 1
		// numbered in both engines: regexp2 would number named groups last
		t.both("(")
	case t.peek("?"):
		t.at++
		closed, err := t.inlineFlags(&inner)
		if err != nil {
			return false, err
		}
		if closed {
			*f = inner
			return false, nil
		}
		t.both("(?:")
	default:
		t.groups++
		t.both("(")
	}
	if err := t.alternatives(inner); err != nil {
		return false, err
	}
	if !t.more() {
		return false, t.fail("unclosed group")
	}
	t.at++
	t.both(")")
	t.atomLinear, t.atomBack = linear, back
	return true, nil
}

func isName(s string) bool {
	for i := range len(s) {
		c := s[i] | 0x20
		if (c < 'a' || c > 'z') && (i == 0 || s[i] < '0' || s[i] > '9') {
			return false
		}
	}
	return s != ""
}

// inlineFlags reads i, s, m, x, d, u, U and - up to ) or :; closed tells which.
func (t *translator) inlineFlags(f *flags) (closed bool, err error) {
	on := true
	for t.more() {
		c := t.src[t.at]
		t.at++
		switch c {
		case ')':
			return true, nil
		case ':':
			return false, nil
		case '-':
			on = false
		case 'i':
			f.i = on
		case 's':
			f.s = on
		case 'm':
			f.m = on
		case 'x':
			f.x = on
		case 'd':
			f.d = on
		case 'u':
		default:
			return false, t.fail("unknown inline modifier")
		}
	}
	return false, t.fail("unknown inline modifier")
}

// writeSet writes a character class that was computed.
func (t *translator) writeSet(s set, fold bool) {
	if fold {
		s = s.foldASCII()
	}
	if len(s) == 0 {
		t.emit(`[^\x{0}-\x{10FFFF}]`, `(?!)`)
		return
	}
	var linear, back strings.Builder
	for _, r := range s {
		fmt.Fprintf(&linear, `\x{%X}-\x{%X}`, r.low, r.high)
		back.WriteString(classRune(r.low) + "-" + classRune(r.high))
	}
	t.emit("["+linear.String()+"]", "["+back.String()+"]")
}

// classRune writes a character of a class for the backtracking engine, which never starts a range at an escaped minus.
func classRune(r rune) string {
	switch {
	case r < 0x80:
		return fmt.Sprintf(`\x%02X`, r)
	case r > 0xFFFF:
		return string(r)
	}
	return fmt.Sprintf(`\u%04X`, r)
}

// minLength is the least number of characters a linear pattern matches; used only to find out whether it can match nothing.
func minLength(re *syntax.Regexp) int {
	switch re.Op {
	case syntax.OpLiteral:
		return len(re.Rune)
	case syntax.OpCharClass, syntax.OpAnyChar, syntax.OpAnyCharNotNL:
		return 1
	case syntax.OpCapture, syntax.OpPlus:
		return minLength(re.Sub[0])
	case syntax.OpRepeat:
		return re.Min * minLength(re.Sub[0])
	case syntax.OpConcat:
		total := 0
		for _, sub := range re.Sub {
			total += minLength(sub)
		}
		return total
	case syntax.OpAlternate:
		least := minLength(re.Sub[0])
		for _, sub := range re.Sub[1:] {
			least = min(least, minLength(sub))
		}
		return least
	}
	return 0
}
