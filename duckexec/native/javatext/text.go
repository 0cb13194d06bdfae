package javatext

import (
	"strings"
	"unicode"
)

// Levenshtein is the edit distance in characters.
func Levenshtein(a, b string) int {
	x, y := []rune(a), []rune(b)
	if len(x) == 0 {
		return len(y)
	}
	row := make([]int, len(y)+1)
	for j := range row {
		row[j] = j
	}
	for i, r := range x {
		diagonal := row[0]
		row[0] = i + 1
		for j, s := range y {
			cost := diagonal
			if r != s {
				cost++
			}
			diagonal = row[j+1]
			row[j+1] = min(cost, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(y)]
}

// soundexCodes of the letters A to Z: 0 vowels, 7 letters that do not separate equal codes (H and W).
const soundexCodes = "01230127022455012623017202"

// Soundex is the four-character code of a text that starts with a letter; other texts stay as they are.
func Soundex(s string) string {
	if s == "" {
		return s
	}
	first := s[0] &^ 0x20
	if first < 'A' || first > 'Z' {
		return s
	}
	code := []byte{first, '0', '0', '0'}
	last, n := soundexCodes[first-'A'], 1
	for i := 1; i < len(s) && n < 4; i++ {
		c := s[i]
		if c >= 'a' && c <= 'z' {
			c -= 32
		}
		if c < 'A' || c > 'Z' {
			last = '0'
			continue
		}
		digit := soundexCodes[c-'A']
		if digit == '7' {
			continue
		}
		if digit != '0' && digit != last {
			code[n] = digit
			n++
		}
		last = digit
	}
	return string(code)
}

// Sentences cuts a text into sentences and those into words, by the English rules of java.text.BreakIterator as far as
// they matter: a sentence ends behind . ! or ? and blanks unless a small letter follows a full stop.
func Sentences(s string) [][]string {
	var out [][]string
	for _, sentence := range splitSentences([]rune(s)) {
		out = append(out, words(sentence))
	}
	return out
}

func splitSentences(text []rune) [][]rune {
	var out [][]rune
	start := 0
	for i := 0; i < len(text); {
		if !strings.ContainsRune(".!?。", text[i]) {
			i++
			continue
		}
		hard := false
		for i < len(text) && strings.ContainsRune(".!?。", text[i]) {
			hard = hard || text[i] != '.'
			i++
		}
		for i < len(text) && strings.ContainsRune("\"')]}”’", text[i]) {
			i++
		}
		blank := i
		for i < len(text) && unicode.IsSpace(text[i]) {
			i++
		}
		next := i
		for next < len(text) && strings.ContainsRune("\"'([{“‘", text[next]) {
			next++
		}
		if i < len(text) && (blank == i && !hard || !hard && next < len(text) && unicode.IsLower(text[next])) {
			continue
		}
		out = append(out, text[start:i])
		start = i
	}
	if start < len(text) {
		out = append(out, text[start:])
	}
	return out
}

// words are runs of letters and digits; an apostrophe, full stop or colon between letters, or a point or comma between
// digits, belongs to the word.
func words(text []rune) []string {
	var out []string
	inWord := func(i int) bool {
		if i < 0 || i >= len(text) {
			return false
		}
		r := text[i]
		return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) || r == '_'
	}
	joins := func(i int) bool {
		if !inWord(i-1) || !inWord(i+1) {
			return false
		}
		digits := unicode.IsDigit(text[i-1]) && unicode.IsDigit(text[i+1])
		letters := unicode.IsLetter(text[i-1]) && unicode.IsLetter(text[i+1])
		switch text[i] {
		case '\'', '’', '.':
			return digits || letters
		case ',', ';':
			return digits
		case ':', '·', '-':
			return letters
		}
		return false
	}
	start := -1
	for i := 0; i <= len(text); i++ {
		switch {
		case inWord(i):
			if start < 0 {
				start = i
			}
		case start >= 0 && !joins(i):
			out = append(out, string(text[start:i]))
			start = -1
		}
	}
	return out
}
