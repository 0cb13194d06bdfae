package ducksql

import "fmt"

// TemplateBody is a parsed template: constant SQL text with holes and the
// precedence of the whole. Make it with ParseTemplate or MustTemplate, once.
type TemplateBody struct {
	Text string
	Prec Precedence

	parts []templatePart
	uses  []int // times each hole occurs; uses[0] is $1
}

// templatePart is constant text, or a hole: argument number (from 1) printed
// at a precedence, or all arguments separated by commas.
type templatePart struct {
	text string
	hole int
	all  bool
	prec Precedence
}

// holePrecedences are the names a hole may declare: $1:add.
var holePrecedences = map[string]Precedence{
	"lambda": PrecLambda, "or": PrecOr, "and": PrecAnd, "not": PrecNot, "is": PrecIs, "comparison": PrecComparison,
	"between": PrecBetween, "other": PrecOther, "add": PrecAdd, "multiply": PrecMultiply, "unary": PrecUnary,
	"postfix": PrecPostfix, "atom": PrecAtom,
}

// ParseTemplate reads a template. Holes are $1, $2, ... or $* (all arguments);
// inside string literals a $ is text. A hole prints its argument as an atom,
// unless brackets, commas or keywords delimit it or it declares a looser
// precedence ($1:add). The template's own precedence is that of its loosest
// operator outside brackets and CASE.
func ParseTemplate(text string) (*TemplateBody, error) {
	tokens, err := scanTemplate(text)
	if err != nil {
		return nil, err
	}
	body := &TemplateBody{Text: text, Prec: templatePrecedence(tokens)}
	for i, t := range tokens {
		if t.kind != holeToken {
			body.addText(t.space + t.text)
			continue
		}
		body.addText(t.space)
		prec := t.prec
		if prec < 0 {
			prec = delimitedPrecedence(neighbour(tokens, i-1), neighbour(tokens, i+1))
		}
		body.parts = append(body.parts, templatePart{hole: t.hole, all: t.hole == 0, prec: prec})
		for len(body.uses) < t.hole {
			body.uses = append(body.uses, 0)
		}
		if t.hole > 0 {
			body.uses[t.hole-1]++
		}
	}
	return body, nil
}

// MustTemplate is ParseTemplate for constants; it panics on a malformed one.
func MustTemplate(text string) *TemplateBody {
	body, err := ParseTemplate(text)
	if err != nil {
		panic(err)
	}
	return body
}

// Holes is the highest argument number the template names.
func (b *TemplateBody) Holes() int { return len(b.uses) }

// Uses is how often argument n (from 1) is printed.
func (b *TemplateBody) Uses(n int) int {
	if n < 1 || n > len(b.uses) {
		return 0
	}
	return b.uses[n-1]
}

func (b *TemplateBody) addText(text string) {
	if n := len(b.parts); n > 0 && b.parts[n-1].hole == 0 && !b.parts[n-1].all {
		b.parts[n-1].text += text
		return
	}
	b.parts = append(b.parts, templatePart{text: text})
}

func neighbour(tokens []templateToken, i int) string {
	if i < 0 || i >= len(tokens) {
		return ""
	}
	return tokens[i].upper()
}

// delimitedPrecedence is how loosely a hole between two tokens may print.
func delimitedPrecedence(before, after string) Precedence {
	closed := false
	switch after {
	case ")", ",", "]", "}", "WHEN", "THEN", "ELSE", "END", "AS":
		closed = true
	}
	switch before {
	case "(", ",", "[", "CASE", "WHEN", "THEN", "ELSE":
		if closed {
			return PrecLambda
		}
	case ":":
		if closed && after != "AS" {
			return PrecOr
		}
	}
	return PrecAtom
}

// templatePrecedence is the loosest operator outside brackets and CASE.
func templatePrecedence(tokens []templateToken) Precedence {
	prec, depth := PrecAtom, 0
	for _, t := range tokens {
		text := t.upper()
		if depth == 0 && t.kind != stringToken {
			if p, ok := operatorPrecedence(t, text); ok {
				prec = min(prec, p)
			}
		}
		if t.kind == stringToken {
			continue
		}
		switch text {
		case "(", "[", "{", "CASE":
			depth++
		case ")", "]", "}", "END":
			depth--
		}
	}
	return prec
}

func operatorPrecedence(t templateToken, text string) (Precedence, bool) {
	switch text {
	case "LAMBDA", "->", ":=":
		return PrecLambda, true
	case "OR":
		return PrecOr, true
	case "AND":
		return PrecAnd, true
	case "NOT":
		return PrecNot, true
	case "IS", "ISNULL", "NOTNULL":
		return PrecIs, true
	case "=", "<", ">", "<=", ">=", "<>", "!=", "==":
		return PrecComparison, true
	case "BETWEEN", "IN", "LIKE", "ILIKE", "SIMILAR", "GLOB", "ESCAPE":
		return PrecBetween, true
	case "+", "-":
		return PrecAdd, true
	case "*", "/", "//", "%", "^", "**":
		return PrecMultiply, true
	case "COLLATE":
		return PrecUnary, true
	case "::", ".", "[":
		return PrecPostfix, true
	case "(", ")", "]", "{", "}", ",", ":":
		return PrecAtom, false
	}
	return PrecOther, t.kind == symbolToken
}

func (t templateToken) upper() string {
	if t.kind == holeToken || t.kind == stringToken {
		return "\x00" // never a delimiter
	}
	return upperASCII(t.text)
}

func upperASCII(s string) string {
	b := []byte(s)
	for i, c := range b {
		if 'a' <= c && c <= 'z' {
			b[i] = c - 'a' + 'A'
		}
	}
	return string(b)
}

// errTemplate is a mistake in a constant template.
func errTemplate(text, what string) error {
	return fmt.Errorf("template %q: %s", text, what)
}
