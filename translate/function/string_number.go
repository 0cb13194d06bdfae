package function

import (
	"strings"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// checkFormatString refuses the argument index 0 in constant patterns.
func checkFormatString(b *Binding, args []analyzed.Expr) error {
	if pattern, ok := b.constantString(args[0]); ok && strings.Contains(pattern, "%0$") {
		return sparkerr.New(sparkerr.Analysis, "INVALID_PARAMETER_VALUE.ZERO_INDEX", b.Origin,
			"parameter", sparkerr.ID("strfmt"), "functionName", sparkerr.ID("format_string"))
	}
	return nil
}

// digitFormat is a number format of to_char and to_number.
type digitFormat struct {
	text   string
	tokens []digitToken
}

// digitToken is one part of a format: group is a run of digits and separators, as written.
type digitToken struct {
	kind  string // "digit sequence", ". or D", "$", "S", "MI", "PR", or an unknown character
	group string
	front bool // the opening bracket of PR
}

// parseDigitFormat splits a format into its parts.
func parseDigitFormat(text string) digitFormat {
	f := digitFormat{text: text}
	group := ""
	flush := func() {
		if group != "" {
			f.tokens = append(f.tokens, digitToken{kind: "digit sequence", group: group})
			group = ""
		}
	}
	opening := false
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case c == '0' || c == '9':
			group += string(c)
		case c == ',' || c == 'G':
			group += ","
		case c == '.' || c == 'D':
			flush()
			f.tokens = append(f.tokens, digitToken{kind: ". or D"})
		case c == '$':
			flush()
			f.tokens = append(f.tokens, digitToken{kind: "$"})
		case c == 'S':
			flush()
			f.tokens = append(f.tokens, digitToken{kind: "S"})
		case strings.HasPrefix(text[i:], "MI"):
			flush()
			f.tokens = append(f.tokens, digitToken{kind: "MI"})
			i++
		case strings.HasPrefix(text[i:], "PR"):
			flush()
			f.tokens = append(f.tokens, digitToken{kind: "PR"})
			opening = true
			i++
		default:
			flush()
			f.tokens = append(f.tokens, digitToken{kind: "character '" + string(c) + "''"})
		}
	}
	flush()
	if opening {
		f.tokens = append([]digitToken{{kind: "PR", front: true}}, f.tokens...)
	}
	return f
}

func (f digitFormat) first(kind string) int {
	for i, t := range f.tokens {
		if t.kind == kind {
			return i
		}
	}
	return -1
}

// digits counts the digits from token i on.
func (f digitFormat) digits(from int) int {
	n := 0
	for _, t := range f.tokens[from:] {
		n += len(strings.ReplaceAll(t.group, ",", ""))
	}
	return n
}

// numberFormatType is decimal with the digits of the format; a NULL format gives decimal(10,0).
func numberFormatType(b *Binding, args []analyzed.Expr) (types.DataType, error) {
	text, ok := b.constantString(args[1])
	if !ok {
		return types.DecimalType{Precision: 10}, nil
	}
	f := parseDigitFormat(strings.ToUpper(text))
	scale := 0
	if point := f.first(". or D"); point >= 0 {
		scale = f.digits(point)
	}
	return types.DecimalType{Precision: f.digits(0), Scale: scale}, nil
}

// checkNumberFormat refuses malformed formats.
func checkNumberFormat(b *Binding, args []analyzed.Expr) error {
	if !Foldable(args[1]) {
		return sparkerr.NonFoldableInput(b.sqlText(args), className(args[1]), sparkerr.TypeSQL(args[1].Type().SQL()), b.text(args[1]), b.Origin)
	}
	text, ok := b.constantString(args[1])
	if !ok {
		return nil
	}
	f := parseDigitFormat(strings.ToUpper(text))
	refuse := func(sub string, params ...string) error {
		return sparkerr.New(sparkerr.Analysis, "INVALID_FORMAT."+sub, b.Origin, append([]string{"format", sparkerr.Text(f.text)}, params...)...)
	}
	dollar, digit, point := f.first("$"), f.first("digit sequence"), f.first(". or D")
	switch {
	case text == "":
		return refuse("EMPTY")
	case digit < 0:
		return refuse("WRONG_NUM_DIGIT")
	case digit < dollar:
		return refuse("CUR_MUST_BEFORE_DIGIT")
	case point >= 0 && point < dollar:
		return refuse("CUR_MUST_BEFORE_DEC")
	}
	for i, t := range f.tokens {
		if before := point < 0 || i < point; before && (strings.HasPrefix(t.group, ",") || strings.HasSuffix(t.group, ",") || strings.Contains(t.group, ",,")) {
			return refuse("CONT_THOUSANDS_SEPS")
		}
	}
	for i, t := range f.tokens {
		if point >= 0 && i > point && strings.Contains(t.group, ",") {
			return refuse("THOUSANDS_SEPS_MUST_BEFORE_DEC")
		}
	}
	for _, kind := range []string{". or D", "S", "MI", "$", "PR"} {
		if f.count(kind) > 1 {
			return refuse("WRONG_NUM_TOKEN", "token", kind)
		}
	}
	if at := f.misplaced(); at >= 0 {
		return refuse("UNEXPECTED_TOKEN", "token", f.tokens[at].kind)
	}
	return nil
}

// className is Spark's name for a kind of expression.
func className(e analyzed.Expr) string {
	switch e := e.(type) {
	case *analyzed.Call:
		return e.Callee.FunctionName()
	case *analyzed.Cast:
		return "cast"
	}
	return "attributereference"
}

// count counts the tokens of a kind, brackets of PR once.
func (f digitFormat) count(kind string) int {
	n := 0
	for _, t := range f.tokens {
		if t.kind == kind && !t.front {
			n++
		}
	}
	return n
}

// misplaced is the first token that breaks [MI|S] [$] digits [. digits] [$] [PR|MI|S], -1 for none.
func (f digitFormat) misplaced() int {
	i := 0
	for _, allowed := range [][]string{{"<PR"}, {"MI", "S"}, {"$"}, {"digit sequence"}, {". or D"}, {"digit sequence"}, {"$"}, {"MI", "S", "PR"}} {
		if i == len(f.tokens) {
			break
		}
		kind := f.tokens[i].kind
		if f.tokens[i].front {
			kind = "<PR"
		}
		for _, a := range allowed {
			if a == kind {
				i++
				break
			}
		}
	}
	if i == len(f.tokens) {
		return -1
	}
	return i
}

// numberToChar is to_char of numbers.
var numberToChar = Function{Name: "to_char", Args: sig(decimal, str), Type: fixed(types.String),
	Check: checkNumberFormat, SQL: native("to_char")}

// expandToChar is date_format for dates and times, an encoding for binaries, and a number format for all else.
func expandToChar(b *Binding, args []analyzed.Expr) (analyzed.Expr, error) {
	t := args[0].Type()
	switch {
	case isDatetime(t):
		return b.other("date_format", args...)
	case !isBinary(t):
		return b.internal(&numberToChar, args...)
	}
	format, ok := b.constantString(args[1])
	if !ok {
		return nil, sparkerr.New(sparkerr.Analysis, "NON_FOLDABLE_ARGUMENT", b.Origin,
			"funcName", sparkerr.ID(b.row.Name), "paramName", sparkerr.ID("format"), "paramType", sparkerr.TypeSQL("STRING"))
	}
	name := map[string]string{"base64": "base64", "hex": "hex", "utf-8": "decode"}[strings.TrimSpace(strings.ToLower(format))]
	if name == "" {
		return nil, sparkerr.New(sparkerr.Analysis, "INVALID_PARAMETER_VALUE.BINARY_FORMAT", b.Origin,
			"parameter", sparkerr.ID("format"), "functionName", sparkerr.ID(b.row.Name), "invalidFormat", sparkerr.Text(strings.ToLower(format)))
	}
	if name != "decode" {
		args = args[:1]
	}
	if b.row.Name == "to_char" {
		return b.other(name, args...)
	}
	row, _ := Lookup(name)
	renamed := *row
	renamed.Name = b.row.Name
	return b.internal(&renamed, args...)
}
