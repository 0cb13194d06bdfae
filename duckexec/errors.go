package duckexec

import (
	"context"
	"errors"
	"regexp"
	"strings"

	b "github.com/duckdb/duckdb-go-bindings"
)

// Kind groups DuckDB's errors by what a caller does about them.
type Kind int

// Kinds of errors.
const (
	KindOther        Kind = iota
	KindRaised            // SQL or a native function raised a Spark condition, which translate/generator decodes
	KindOverflow          // a number is out of range of its type
	KindConversion        // a value cannot be cast
	KindDivideByZero      // integer division by zero
	KindInterrupted       // the operation was cancelled
	KindOutOfMemory       // memory limit or spill limit reached
	KindDiskFull          // no space left for spilling or writing
	KindIO                // a file or folder cannot be read or written
	KindPermission        // access outside of the allowed roots
	KindCatalog           // a table or function is missing
	KindBinder            // the statement does not fit the tables
	KindParser            // the statement is not SQL DuckDB accepts, or is nested too deep
	KindSettings          // a setting is refused
	KindUnsupported       // DuckDB has not implemented it
	KindConstraint        // NOT NULL, unique or check constraint
	KindSubquery          // a scalar subquery gave more than one row
	KindInternal          // a defect of DuckDB or of this package
)

// Error is an error of the embedded DuckDB.
type Error struct {
	Kind    Kind
	Type    string // DuckDB's name of the class, such as "Conversion" or "Out of Range"
	Message string // text without the class prefix
}

func (e *Error) Error() string { return e.Type + " Error: " + e.Message }

// Is makes cancelled operations match context.Canceled.
func (e *Error) Is(target error) bool {
	return e.Kind == KindInterrupted && target == context.Canceled
}

// KindOf is the kind of the DuckDB error in err's chain, KindOther when there is none.
func KindOf(err error) Kind {
	var e *Error
	if errors.As(err, &e) {
		return e.Kind
	}
	return KindOther
}

var errorPrefix = regexp.MustCompile(`^([A-Za-z][A-Za-z ]{1,40}?)(?: Error)?: `)

// parseError turns DuckDB's text "<class> Error: <message>" into an Error.
func parseError(text string) *Error {
	e := &Error{Type: "Unknown", Message: text}
	if m := errorPrefix.FindStringSubmatch(text); m != nil {
		e.Type, e.Message = m[1], text[len(m[0]):]
	}
	e.Kind = classify(e)
	return e
}

// resultError reads the error of a failed or ended result; nil when it has none.
func resultError(r *b.Result) error {
	text := b.ResultError(r)
	if text == "" {
		return nil
	}
	return parseError(text)
}

var kindsByType = map[string]Kind{
	"Out of Range":          KindOverflow,
	"Conversion":            KindConversion,
	"Divide by Zero":        KindDivideByZero,
	"INTERRUPT":             KindInterrupted,
	"Interrupt":             KindInterrupted,
	"Out of Memory":         KindOutOfMemory,
	"IO":                    KindIO,
	"HTTP":                  KindIO,
	"Permission":            KindPermission,
	"Catalog":               KindCatalog,
	"Dependency":            KindCatalog,
	"Binder":                KindBinder,
	"Mismatch Type":         KindBinder,
	"Parser":                KindParser,
	"Syntax":                KindParser,
	"Settings":              KindSettings,
	"Invalid Configuration": KindSettings,
	"Not implemented":       KindUnsupported,
	"Missing Extension":     KindUnsupported,
	"Constraint":            KindConstraint,
	"INTERNAL":              KindInternal,
	"FATAL":                 KindInternal,
}

func classify(e *Error) Kind {
	if raisedText.MatchString(e.Message) {
		return KindRaised
	}
	low := strings.ToLower(e.Message)
	switch {
	case strings.Contains(low, "no space left on device"), strings.Contains(low, "disk quota exceeded"):
		return KindDiskFull
	case strings.Contains(low, "more than one row returned by a subquery"):
		return KindSubquery
	case e.Type == "Invalid Input" && strings.Contains(low, "division by zero"):
		return KindDivideByZero
	case e.Type == "Conversion" && strings.Contains(low, "out of range"):
		return KindOverflow
	}
	if kind, ok := kindsByType[e.Type]; ok {
		return kind
	}
	return KindOther
}

// raisedText begins the text `[CONDITION] {parameters}` that generated SQL and native functions raise.
var raisedText = regexp.MustCompile(`^(?:Invalid Input Error: )?\[[A-Z_][A-Z0-9_]*(?:\.[A-Z0-9_]+)*\] \{`)
