package sparkerr

import "errors"

// Class is the family of exceptions a condition belongs to. It decides the
// Java class chain sent to clients, and by it the Python exception.
type Class int

// Classes of errors, named after the Java exceptions they stand for.
const (
	Analysis            Class = iota // AnalysisException
	Parse                            // ParseException
	Spark                            // SparkException
	Runtime                          // SparkRuntimeException
	Arithmetic                       // SparkArithmeticException
	ArrayIndex                       // SparkArrayIndexOutOfBoundsException
	DateTime                         // SparkDateTimeException
	NumberFormat                     // SparkNumberFormatException
	IllegalArgument                  // SparkIllegalArgumentException
	NoSuchElement                    // SparkNoSuchElementException
	Unsupported                      // SparkUnsupportedOperationException
	Upgrade                          // SparkUpgradeException
	SQL                              // SparkSQLException
	InvalidPlan                      // InvalidPlanInput
	InvalidCommand                   // InvalidCommandInput
	PythonWorker                     // PythonException
	NoSuchTable                      // NoSuchTableException, an AnalysisException
	TempTableExists                  // TempTableAlreadyExistsException, an AnalysisException
	FileNotFound                     // SparkFileNotFoundException
	Security                         // SparkSecurityException
	JavaIllegalArgument              // IllegalArgumentException of Java's own, without a condition
	JavaUnsupported                  // UnsupportedOperationException of Java's own, without a condition
	JavaIO                           // IOException of Java's own, without a condition
	ClassNotFound                    // SparkClassNotFoundException
	RuleAnalysis                     // AnalysisException of a rule: no plan was there to extend it with
	JavaRuntime                      // RuntimeException of Java's own, without a condition
)

// Error is one Spark error. Condition is the full name, subclass included
// ("UNRESOLVED_COLUMN.WITH_SUGGESTION"); Params are the named parameters of the
// message; State is the SQLSTATE.
type Error struct {
	Class     Class
	Condition string
	State     string
	Params    map[string]string
	Contexts  []QueryContext
	Cause     error

	text  string // the sentence, without condition and contexts
	at    *position
	stack []uintptr
}

// As returns the *Error in err's chain, or nil.
func As(err error) *Error {
	var e *Error
	if errors.As(err, &e) {
		return e
	}
	return nil
}

// Is reports whether err carries the condition or one of its subclasses.
func Is(err error, condition string) bool {
	e := As(err)
	return e != nil && (e.Condition == condition ||
		len(e.Condition) > len(condition) && e.Condition[:len(condition)+1] == condition+".")
}

// Unwrap returns the cause.
func (e *Error) Unwrap() error { return e.Cause }
