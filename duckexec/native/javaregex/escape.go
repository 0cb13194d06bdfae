package javaregex

import (
	"strconv"
	"strings"
)

// escape translates a backslash outside of classes. atom is false for assertions.
func (t *translator) escape(f flags) (atom bool, err error) {
	if t.at+1 >= len(t.src) {
		return false, t.fail("unexpected internal error")
	}
	c := t.src[t.at+1]
	assertion := func(linear, back string) (bool, error) {
		t.at += 2
		t.emit(linear, back)
		t.atomLinear = -1
		return false, nil
	}
	switch c {
	case 'b', 'B':
		t.word, t.anchored = true, true
		return assertion(`\`+string(c), `\`+string(c))
	case 'A':
		t.anchored = true
		return assertion(`\A`, `(?<![\s\S])`)
	case 'z':
		return assertion(`\z`, `\z`)
	case 'Z':
		t.dollar = true
		return assertion(`\z`, endBack)
	case 'G':
		t.backtrack = true
		return assertion(`\G`, `\G`)
	case 'Q':
		t.at += 2
		text, rest, found := strings.Cut(t.src[t.at:], `\E`)
		for _, r := range text {
			t.mark()
			t.literal(r, f)
		}
		t.at = len(t.src) - len(rest)
		if !found {
			t.at = len(t.src)
		}
		return text != "", nil
	case 'E':
		t.at += 2
		return false, nil
	case 'R':
		t.at += 2
		t.mark()
		t.emit(`(?:\r\n|[\n\x0B\f\r\x{85}\x{2028}\x{2029}])`, "(?:\\r\\n|[\\n\\x0B\\f\\r\u0085\u2028\u2029])")
		return true, nil
	case 'X':
		return false, t.fail("grapheme clusters are not supported")
	case 'k':
		return true, t.namedReference()
	}
	if c >= '1' && c <= '9' {
		t.numberedReference()
		return true, nil
	}
	t.mark()
	set, single, err := t.escapedSet()
	if err != nil {
		return false, err
	}
	if set == nil {
		t.literal(single, f)
	} else {
		t.writeSet(set, false)
	}
	return true, nil
}

func (t *translator) namedReference() error {
	t.at += 2
	end := strings.IndexByte(t.src[t.at:], '>')
	if !t.peek("<") || end < 0 {
		return t.fail("\\k is not followed by '<' for named capturing group")
	}
	n, ok := t.names[t.src[t.at+1:t.at+end]]
	if !ok {
		return t.fail("named capturing group does not exist")
	}
	t.at += end + 1
	t.backtrack = true
	t.mark()
	t.back.WriteString("(?:\\" + strconv.Itoa(n) + ")")
	return nil
}

// numberedReference takes as many digits as there are groups for. A group that does not exist never matches.
func (t *translator) numberedReference() {
	n := int(t.src[t.at+1] - '0')
	t.at += 2
	for t.more() && t.src[t.at] >= '0' && t.src[t.at] <= '9' && n*10+int(t.src[t.at]-'0') <= t.groups {
		n = n*10 + int(t.src[t.at]-'0')
		t.at++
	}
	t.backtrack = true
	t.mark()
	if n > t.groups {
		t.back.WriteString("(?!)")
		return
	}
	t.back.WriteString("(?:\\" + strconv.Itoa(n) + ")")
}
