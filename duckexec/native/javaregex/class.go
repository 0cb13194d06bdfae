package javaregex

import (
	"regexp/syntax"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// runeRange is a range of characters, both ends included.
type runeRange struct{ low, high rune }

// set is a sorted list of ranges that neither overlap nor touch.
type set []runeRange

func (s set) union(o set) set {
	all := slices.Concat(s, o)
	slices.SortFunc(all, func(a, b runeRange) int { return int(a.low - b.low) })
	var out set
	for _, r := range all {
		if n := len(out); n > 0 && r.low <= out[n-1].high+1 {
			out[n-1].high = max(out[n-1].high, r.high)
			continue
		}
		out = append(out, r)
	}
	return out
}

func (s set) negate() set {
	var out set
	next := rune(0)
	for _, r := range s {
		if r.low > next {
			out = append(out, runeRange{next, r.low - 1})
		}
		next = r.high + 1
	}
	if next <= unicode.MaxRune {
		out = append(out, runeRange{next, unicode.MaxRune})
	}
	return out
}

func (s set) intersect(o set) set { return s.negate().union(o.negate()).negate() }

// foldASCII adds the other case of ASCII letters: Java's CASE_INSENSITIVE without UNICODE_CASE.
func (s set) foldASCII() set {
	var more set
	for _, r := range s {
		for c := max(r.low, 'A'); c <= min(r.high, 'Z'); c++ {
			more = append(more, runeRange{c + 32, c + 32})
		}
		for c := max(r.low, 'a'); c <= min(r.high, 'z'); c++ {
			more = append(more, runeRange{c - 32, c - 32})
		}
	}
	return s.union(more)
}

func ranges(pairs ...rune) set {
	var s set
	for i := 0; i < len(pairs); i += 2 {
		s = append(s, runeRange{pairs[i], pairs[i+1]})
	}
	return s.union(nil)
}

func single(r rune) set { return set{{r, r}} }

var (
	digits     = ranges('0', '9')
	letters    = ranges('A', 'Z', 'a', 'z')
	words      = digits.union(letters).union(single('_'))
	spaces     = ranges('\t', '\r', ' ', ' ')
	horizontal = ranges('\t', '\t', ' ', ' ', 0xA0, 0xA0, 0x1680, 0x1680, 0x180E, 0x180E, 0x2000, 0x200A, 0x202F, 0x202F, 0x205F, 0x205F, 0x3000, 0x3000)
	vertical   = ranges('\n', '\r', 0x85, 0x85, 0x2028, 0x2029)
	punct      = ranges('!', '/', ':', '@', '[', '`', '{', '~')
)

var posix = map[string]set{
	"Lower": ranges('a', 'z'), "Upper": ranges('A', 'Z'), "ASCII": ranges(0, 0x7F), "Alpha": letters, "Digit": digits,
	"Alnum": letters.union(digits), "Punct": punct, "Graph": ranges('!', '~'), "Print": ranges(' ', '~'),
	"Blank": ranges('\t', '\t', ' ', ' '), "Cntrl": ranges(0, 0x1F, 0x7F, 0x7F), "XDigit": ranges('0', '9', 'A', 'F', 'a', 'f'),
	"Space": spaces,
}

// class parses a bracketed class with unions, intersections and nested classes.
func (t *translator) class(f flags, depth int) (set, error) {
	if depth > maxNesting {
		return nil, t.fail("too deeply nested")
	}
	t.at++
	negated := t.peek("^")
	if negated {
		t.at++
	}
	var current, left set
	intersecting, empty := false, true
	for {
		if !t.more() {
			return nil, t.fail("unclosed character class")
		}
		switch {
		case t.src[t.at] == ']' && !empty:
			t.at++
			if intersecting {
				current = left.intersect(current)
			}
			if negated {
				current = current.negate()
			}
			return current, nil
		case t.peek("&&"):
			t.at += 2
			if intersecting {
				current = left.intersect(current)
			}
			left, current, intersecting = current, nil, true
			continue
		case t.src[t.at] == '[':
			inner, err := t.class(f, depth+1)
			if err != nil {
				return nil, err
			}
			current = current.union(inner)
		default:
			item, err := t.classItem(f)
			if err != nil {
				return nil, err
			}
			current = current.union(item)
		}
		empty = false
	}
}

// classItem is one character, a range, or an escaped set.
func (t *translator) classItem(f flags) (set, error) {
	if f.x && (t.src[t.at] == ' ' || t.src[t.at] == '\n' || t.src[t.at] == '\t') {
		t.at++
		return nil, nil
	}
	if t.peek(`\Q`) {
		text, rest, found := strings.Cut(t.src[t.at+2:], `\E`)
		t.at = len(t.src)
		if found {
			t.at -= len(rest)
		}
		var s set
		for _, r := range text {
			s = s.union(single(r))
		}
		return s, nil
	}
	s, low, err := t.classAtom()
	if err != nil || s != nil {
		return s, err
	}
	if !t.peek("-") || t.peek("-]") || t.peek("-[") || t.peek("-&&") || t.at+1 >= len(t.src) {
		return single(low), nil
	}
	t.at++
	s, high, err := t.classAtom()
	if err != nil {
		return nil, err
	}
	if s != nil || high < low {
		return nil, t.fail("illegal character range")
	}
	return set{{low, high}}, nil
}

func (t *translator) classAtom() (set, rune, error) {
	if t.src[t.at] != '\\' {
		return nil, t.rune(), nil
	}
	return t.escapedSet()
}

// escapedSet reads an escape that stands for a set or for one character.
func (t *translator) escapedSet() (set, rune, error) {
	t.at++
	if !t.more() {
		return nil, 0, t.fail("unexpected end of pattern")
	}
	c := t.rune()
	switch c {
	case 'd':
		return digits, 0, nil
	case 'D':
		return digits.negate(), 0, nil
	case 'w':
		return words, 0, nil
	case 'W':
		return words.negate(), 0, nil
	case 's':
		return spaces, 0, nil
	case 'S':
		return spaces.negate(), 0, nil
	case 'h':
		return horizontal, 0, nil
	case 'H':
		return horizontal.negate(), 0, nil
	case 'v':
		return vertical, 0, nil
	case 'V':
		return vertical.negate(), 0, nil
	case 'p', 'P':
		s, err := t.property()
		if err == nil && c == 'P' {
			s = s.negate()
		}
		return s, 0, err
	case 't':
		return nil, '\t', nil
	case 'n':
		return nil, '\n', nil
	case 'r':
		return nil, '\r', nil
	case 'f':
		return nil, '\f', nil
	case 'a':
		return nil, 7, nil
	case 'e':
		return nil, 27, nil
	case 'c':
		if !t.more() {
			return nil, 0, t.fail("illegal control escape sequence")
		}
		return nil, t.rune() ^ 64, nil
	case '0':
		r, err := t.octal()
		return nil, r, err
	case 'x':
		r, err := t.hex()
		return nil, r, err
	case 'u':
		r, err := t.fixedHex(4)
		if err == nil && r >= 0xD800 && r < 0xDC00 && t.peek(`\u`) {
			t.at += 2
			low, err := t.fixedHex(4)
			return nil, 0x10000 + (r-0xD800)<<10 + (low - 0xDC00), err
		}
		return nil, r, err
	}
	if c < utf8.RuneSelf && (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
		return nil, 0, t.fail("illegal/unsupported escape sequence")
	}
	return nil, c, nil
}

func (t *translator) octal() (rune, error) {
	start := t.at
	for t.more() && t.at-start < 3 && t.src[t.at] >= '0' && t.src[t.at] <= '7' && (t.at-start < 2 || t.src[start] <= '3') {
		t.at++
	}
	n, err := strconv.ParseInt(t.src[start:t.at], 8, 32)
	if err != nil {
		return 0, t.fail("illegal octal escape sequence")
	}
	return rune(n), nil
}

func (t *translator) fixedHex(n int) (rune, error) {
	if t.at+n > len(t.src) {
		return 0, t.fail("illegal hexadecimal escape sequence")
	}
	x, err := strconv.ParseUint(t.src[t.at:t.at+n], 16, 32)
	if err != nil {
		return 0, t.fail("illegal hexadecimal escape sequence")
	}
	t.at += n
	return rune(x), nil
}

func (t *translator) hex() (rune, error) {
	if !t.peek("{") {
		return t.fixedHex(2)
	}
	end := strings.IndexByte(t.src[t.at:], '}')
	if end < 0 {
		return 0, t.fail("unclosed hexadecimal escape sequence")
	}
	x, err := strconv.ParseUint(t.src[t.at+1:t.at+end], 16, 32)
	if err != nil || x > unicode.MaxRune {
		return 0, t.fail("illegal hexadecimal escape sequence")
	}
	t.at += end + 1
	return rune(x), nil
}

// property reads \p{...} behind the letter.
func (t *translator) property() (set, error) {
	if !t.more() {
		return nil, t.fail("unknown character property name")
	}
	name := string(t.src[t.at])
	if t.peek("{") {
		end := strings.IndexByte(t.src[t.at:], '}')
		if end < 0 {
			return nil, t.fail("unclosed character family")
		}
		name = t.src[t.at+1 : t.at+end]
		t.at += end + 1
	} else {
		t.at++
	}
	if s, ok := posix[name]; ok {
		return s, nil
	}
	if s, ok := properties[name]; ok {
		return tableSet(s...), nil
	}
	for _, prefix := range []string{"script=", "sc=", "general_category=", "gc=", "Is", ""} {
		if short, ok := strings.CutPrefix(name, prefix); ok {
			if s := goProperty(short); s != nil {
				return s, nil
			}
		}
	}
	return nil, t.fail("unknown character property name {" + name + "}")
}

var properties = map[string][]*unicode.RangeTable{
	"IsAlphabetic": {unicode.L, unicode.Nl, unicode.Other_Alphabetic}, "IsLetter": {unicode.L}, "IsDigit": {unicode.Nd},
	"IsUppercase": {unicode.Lu, unicode.Other_Uppercase}, "IsLowercase": {unicode.Ll, unicode.Other_Lowercase},
	"IsPunctuation": {unicode.P}, "IsWhite_Space": {unicode.White_Space}, "IsWhiteSpace": {unicode.White_Space},
	"IsIdeographic": {unicode.Ideographic}, "javaLowerCase": {unicode.Ll, unicode.Other_Lowercase},
	"javaUpperCase": {unicode.Lu, unicode.Other_Uppercase}, "javaLetter": {unicode.L}, "javaDigit": {unicode.Nd},
	"javaLetterOrDigit": {unicode.L, unicode.Nd}, "javaAlphabetic": {unicode.L, unicode.Nl, unicode.Other_Alphabetic},
}

func tableSet(tables ...*unicode.RangeTable) set {
	var s set
	for _, table := range tables {
		var part set
		for _, r := range table.R16 {
			for c := rune(r.Lo); c <= rune(r.Hi); c += rune(r.Stride) {
				if r.Stride == 1 {
					part = append(part, runeRange{c, rune(r.Hi)})
					break
				}
				part = append(part, single(c)...)
			}
		}
		for _, r := range table.R32 {
			for c := rune(r.Lo); c <= rune(r.Hi); c += rune(r.Stride) {
				if r.Stride == 1 {
					part = append(part, runeRange{c, rune(r.Hi)})
					break
				}
				part = append(part, single(c)...)
			}
		}
		s = s.union(part)
	}
	return s
}

// goProperty asks Go's parser for a general category or script.
func goProperty(name string) set {
	if name == "L1" {
		return ranges(0, 0xFF)
	}
	re, err := syntax.Parse(`\p{`+name+`}`, syntax.Perl|syntax.UnicodeGroups)
	if err != nil || re.Op != syntax.OpCharClass {
		return nil
	}
	return ranges(re.Rune...)
}
