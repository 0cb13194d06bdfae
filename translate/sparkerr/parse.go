package sparkerr

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// SyntaxError reports text that no rule of the grammar fits. shown is the
// offending token as TokenText shows it; hint is "", ": extra input ..." or
// ": missing ...". The place is only in the message, as Spark does it: a
// syntax error has no query context.
func SyntaxError(shown, hint string, at Origin) *Error {
	if at.SQL != nil && strings.TrimSpace(at.SQL.Text) == "" {
		return pointing("PARSE_EMPTY_STATEMENT", at)
	}
	return pointing("PARSE_SYNTAX_ERROR", at, "error", shown, "hint", hint)
}

// InvalidIdentifier reports a name that needs back quotes.
func InvalidIdentifier(ident string, at Origin) *Error {
	return pointing("INVALID_IDENTIFIER", at, "ident", ident)
}

// pointing makes a parse error that shows the whole text with an arrow.
func pointing(condition string, at Origin, params ...string) *Error {
	e := New(Parse, condition, Origin{}, params...)
	if at.SQL != nil {
		e.at = &position{line: max(at.Line, 1), pos: at.Pos, command: at.SQL.Text, arrow: true}
	}
	return e
}

// TokenText shows a token in a syntax error: 'from', or end of input for "".
func TokenText(token string) string {
	if token == "" {
		return "end of input"
	}
	return "'" + strings.NewReplacer("\n", `\n`, "\t", `\t`, "\r", `\r`).Replace(token) + "'"
}

// LineColumn turns a byte offset into a 1-based line and a 0-based column in
// code points.
func LineColumn(text string, offset int) (line, pos int) {
	before := text[:min(offset, len(text))]
	line = strings.Count(before, "\n") + 1
	return line, utf8.RuneCountInString(before[strings.LastIndexByte(before, '\n')+1:])
}

// UnclosedComment reports /* without */.
func UnclosedComment(text string) *Error {
	e := New(Parse, "UNCLOSED_BRACKETED_COMMENT", Origin{})
	e.at = &position{command: text}
	return e
}

// TooComplex reports text that nests deeper than the parser follows.
func TooComplex(text string) *Error {
	const shown = 200
	if len(text) > shown {
		text = strings.ToValidUTF8(text[:shown], "") + "..."
	}
	e := New(Parse, "FAILED_TO_PARSE_TOO_COMPLEX", Origin{})
	e.at = &position{command: text}
	return e
}

// UnsupportedDataType reports a type name that does not exist, as written.
func UnsupportedDataType(name string, origin Origin) *Error {
	return New(Parse, "UNSUPPORTED_DATATYPE", origin, "typeName", Type(name))
}

// DataTypeMissingSize reports CHAR or VARCHAR without a length.
func DataTypeMissingSize(name string, origin Origin) *Error {
	return New(Parse, "DATATYPE_MISSING_SIZE", origin, "type", Type(name))
}

// IncompleteType reports ARRAY, MAP or STRUCT without its parameters.
func IncompleteType(name string, origin Origin) *Error {
	if strings.EqualFold(name, "array") {
		return New(Parse, "INCOMPLETE_TYPE_DEFINITION.ARRAY", origin, "elementType", "<INT>")
	}
	return New(Parse, "INCOMPLETE_TYPE_DEFINITION."+strings.ToUpper(name), origin)
}

// UnsupportedTimePrecision reports TIME(n) with n above 6.
func UnsupportedTimePrecision(precision int, origin Origin) *Error {
	return New(Spark, "UNSUPPORTED_TIME_PRECISION", origin, "precision", strconv.Itoa(precision))
}

// UnsupportedTimeType reports TIME while spark.sql.timeType.enabled is false.
func UnsupportedTimeType(origin Origin) *Error {
	return New(Analysis, "UNSUPPORTED_TIME_TYPE", origin)
}

// InvalidCollation reports an unknown collation; proposals are near names.
func InvalidCollation(name string, proposals []string, origin Origin) *Error {
	return New(Spark, "COLLATION_INVALID_NAME", origin, "collationName", name, "proposals", strings.Join(proposals, ", "))
}

// InvalidIntervalRange reports INTERVAL a TO b with a not before b.
func InvalidIntervalRange(from, to, input string, origin Origin) *Error {
	return New(Parse, "INVALID_INTERVAL_FORMAT.UNSUPPORTED_FROM_TO_EXPRESSION", origin,
		"from", from, "to", to, "input", input)
}

// InvalidTypedLiteral reports DATE 'x' and the like with a text that does not
// convert; value is the bare text.
func InvalidTypedLiteral(typeName, value string, origin Origin) *Error {
	return New(Parse, "INVALID_TYPED_LITERAL", origin, "valueType", Type(typeName), "value", Text(value))
}

// UnsupportedTypedLiteral reports a word before a string that is no literal type.
func UnsupportedTypedLiteral(name string, origin Origin) *Error {
	return New(Parse, "UNSUPPORTED_TYPED_LITERAL", origin, "unsupportedType", Type(name),
		"supportedTypes", Exprs([]string{"DATE", "TIMESTAMP_NTZ", "TIMESTAMP_LTZ", "TIMESTAMP", "INTERVAL", "X", "TIME"}))
}

// DefaultInPartition reports DEFAULT as the value of a partition column.
func DefaultInPartition(origin Origin) *Error {
	return New(Parse, "REF_DEFAULT_VALUE_IS_NOT_ALLOWED_IN_PARTITION", origin)
}

// NumericLiteralRange reports a number that its suffix's type cannot hold.
func NumericLiteralRange(literal, typeName, minimum, maximum string, origin Origin) *Error {
	return New(Parse, "INVALID_NUMERIC_LITERAL_RANGE", origin,
		"rawStrippedQualifier", literal, "typeName", typeName, "minValue", minimum, "maxValue", maximum)
}

// DuplicateKey reports a property written twice.
func DuplicateKey(key string, origin Origin) *Error {
	return New(Parse, "DUPLICATE_KEY", origin, "keyColumn", ID(key))
}

// Parsing reports a condition that the parser raises about a construct, with
// alternating parameter names and values. Conditions about types and literals
// have constructors of their own.
func Parsing(condition string, at Origin, params ...string) *Error {
	switch condition {
	case "PARSE_SYNTAX_ERROR", "PARSE_EMPTY_STATEMENT", "INVALID_IDENTIFIER":
		return pointing(condition, at, params...)
	}
	return New(Parse, condition, at, params...)
}

// At makes a parse error without context point to a place of a text that is
// no statement, such as a schema string.
func (e *Error) At(at Origin) *Error {
	e.at = &position{line: at.Line, pos: at.Pos, command: at.SQL.Text, arrow: true}
	return e
}

// InText turns an analysis error that a parser ran into to a parse error that
// shows the text; other classes stay as they are.
func (e *Error) InText(text string) *Error {
	if e.Class == Analysis || e.Class == RuleAnalysis {
		e.Class = Parse
		e.at = &position{command: text}
	}
	return e
}
