package ducksql

import (
	"strconv"
	"strings"
)

type tokenKind int

const (
	wordToken tokenKind = iota
	stringToken
	symbolToken
	holeToken
)

// templateToken is one token with the blanks before it.
type templateToken struct {
	kind  tokenKind
	space string
	text  string
	hole  int        // 0 = all arguments
	prec  Precedence // declared, -1 = none
}

// operatorCharacters form operators of one or more characters.
const operatorCharacters = "+-*/%<>=!|&^~@#?"

func scanTemplate(text string) ([]templateToken, error) {
	var tokens []templateToken
	depth := 0
	for i := 0; i < len(text); {
		start := i
		for i < len(text) && (text[i] == ' ' || text[i] == '\n' || text[i] == '\t') {
			i++
		}
		space := text[start:i]
		if i == len(text) {
			break
		}
		token, width, err := scanToken(text, i)
		if err != nil {
			return nil, err
		}
		token.space = space
		tokens = append(tokens, token)
		i += width
		switch token.text {
		case "(", "[", "{":
			depth++
		case ")", "]", "}":
			depth--
		}
		if depth < 0 {
			return nil, errTemplate(text, "unbalanced brackets")
		}
	}
	if depth != 0 {
		return nil, errTemplate(text, "unbalanced brackets")
	}
	return tokens, nil
}

func scanToken(text string, i int) (templateToken, int, error) {
	rest := text[i:]
	switch c := rest[0]; {
	case c == '\'' || c == '"':
		n := quotedLength(rest, c)
		if n < 0 {
			return templateToken{}, 0, errTemplate(text, "unterminated quote")
		}
		kind := stringToken
		if c == '"' {
			kind = wordToken
		}
		return templateToken{kind: kind, text: rest[:n]}, n, nil
	case c == '$':
		return scanHole(text, rest)
	case isWord(c):
		n := 1
		for n < len(rest) && (isWord(rest[n]) || rest[n] == '.' && isDigit(c)) {
			n++
		}
		return templateToken{kind: wordToken, text: rest[:n]}, n, nil
	case strings.HasPrefix(rest, "--") || strings.HasPrefix(rest, "/*"):
		return templateToken{}, 0, errTemplate(text, "comments are not allowed")
	case strings.HasPrefix(rest, "::") || strings.HasPrefix(rest, ":="):
		return templateToken{kind: symbolToken, text: rest[:2]}, 2, nil
	case strings.IndexByte(operatorCharacters, c) >= 0:
		n := 1
		for n < len(rest) && strings.IndexByte(operatorCharacters, rest[n]) >= 0 && !strings.ContainsRune("+-~", rune(rest[n])) {
			n++
		}
		if rest[:min(2, len(rest))] == "->" {
			n = 2
		}
		return templateToken{kind: symbolToken, text: rest[:n]}, n, nil
	case strings.IndexByte("()[]{},.:;", c) >= 0:
		if c == ';' {
			return templateToken{}, 0, errTemplate(text, "semicolon")
		}
		return templateToken{kind: symbolToken, text: rest[:1]}, 1, nil
	default:
		return templateToken{}, 0, errTemplate(text, "unexpected character "+strconv.Quote(rest[:1]))
	}
}

// scanHole reads $1, $1:add or $*.
func scanHole(text, rest string) (templateToken, int, error) {
	if strings.HasPrefix(rest, "$*") {
		return templateToken{kind: holeToken, prec: PrecLambda}, 2, nil
	}
	n := 1
	for n < len(rest) && isDigit(rest[n]) {
		n++
	}
	number, err := strconv.Atoi(rest[1:n])
	if err != nil || number < 1 || number > 99 {
		return templateToken{}, 0, errTemplate(text, "a hole is $1 to $99 or $*")
	}
	token := templateToken{kind: holeToken, hole: number, prec: -1}
	if n < len(rest) && rest[n] == ':' {
		end := n + 1
		for end < len(rest) && isWord(rest[end]) {
			end++
		}
		if prec, ok := holePrecedences[rest[n+1:end]]; ok {
			token.prec = prec
			n = end
		}
	}
	return token, n, nil
}

// quotedLength is the length of the quoted text that rest starts with, -1 when it does not end.
func quotedLength(rest string, quote byte) int {
	for n := 1; n < len(rest); n++ {
		if rest[n] != quote {
			continue
		}
		if n+1 < len(rest) && rest[n+1] == quote {
			n++
			continue
		}
		return n + 1
	}
	return -1
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }
func isWord(c byte) bool {
	return isDigit(c) || c == '_' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
}
