package analyzed

import (
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// Expr is a typed expression.
type Expr interface {
	Type() types.DataType
	Nullable() bool
	Origin() sparkerr.Origin
	expr()
}

// Typed is the part every expression has.
type Typed struct {
	DataType types.DataType
	Null     bool // may be NULL
	At       sparkerr.Origin
}

// Type returns the Spark type.
func (t *Typed) Type() types.DataType { return t.DataType }

// Nullable reports whether the value may be NULL, by Spark's rules.
func (t *Typed) Nullable() bool { return t.Null }

// Origin tells where the expression came from.
func (t *Typed) Origin() sparkerr.Origin { return t.At }
func (*Typed) expr()                     {}

type (
	// ColumnRef reads a column of an input plan or, when Outer, of an enclosing query.
	ColumnRef struct {
		Typed
		ID    ColumnID
		Name  string
		Outer bool
	}

	// Literal is a constant; Go shapes as in package types (value.go), nil is NULL.
	Literal struct {
		Typed
		Value any
	}

	// Call is a function or operator with coerced arguments. Aggregates use Distinct, Filter and OrderBy (WITHIN GROUP).
	Call struct {
		Typed
		Callee      Callee
		Name        string // as the user wrote it; display names may keep it
		Args        []Expr
		Distinct    bool
		Filter      Expr
		OrderBy     []SortOrder
		IgnoreNulls bool
		ANSI        bool // evaluation mode at analysis time
	}

	// Cast converts Input to Type. Implicit casts are not shown in names and messages.
	Cast struct {
		Typed
		Input    Expr
		Mode     CastMode
		Implicit bool
	}

	// Case is CASE WHEN, also IF (displayed as IF when If is set). Else nil = NULL.
	Case struct {
		Typed
		Whens []When
		Else  Expr
		If    bool
	}

	// In is Value IN (List), all of one type.
	In struct {
		Typed
		Value Expr
		List  []Expr
	}

	// Subquery is scalar, EXISTS or IN. Values are the left sides of IN, already coerced to the plan's output.
	Subquery struct {
		Typed
		Kind   SubqueryKind
		Plan   Plan
		Values []Expr
		Outer  []ColumnRef // columns of enclosing queries the plan uses, in order of appearance
	}

	// Lambda is an argument of a higher-order function. Hidden counts the parameters of a body that was written as a
	// plain expression: only texts show them.
	Lambda struct {
		Typed  // type of the body
		Params []*LambdaVar
		Body   Expr
		Hidden int
	}

	// LambdaVar is a parameter; ID is unique within a compilation. An untyped one stands only in texts of errors.
	LambdaVar struct {
		Typed
		ID      ColumnID
		Name    string
		Untyped bool
	}

	// WindowCall is a function over a window; it stands only in Window plans and, before extraction, in select lists.
	WindowCall struct {
		Typed
		Function    *Call
		PartitionBy []Expr
		OrderBy     []SortOrder
		Frame       Frame
	}

	// Field reads a struct field by position; FromName keeps its name for display. Over an array of structs it is a Call.
	Field struct {
		Typed
		Input Expr
		Index int
		Name  string
	}

	// Alias names an expression inside another one, e.g. struct(a AS b). It has no effect but on names.
	// Display, when set, is the text shown instead of Input's, for expressions that were rewritten.
	Alias struct {
		Typed
		Input    Expr
		Name     string
		Display  string
		Metadata types.Metadata
	}

	// Parameters of grouping analytics after analysis are plain column references; Default stands for an absent optional argument.
)

// When is one branch of a Case.
type When struct{ Condition, Result Expr }

// CastMode is how a cast treats failures.
type CastMode int

// Cast modes.
const (
	Legacy CastMode = iota // wrap or NULL as without ANSI
	ANSI                   // raise
	Try                    // NULL
)

// SubqueryKind is what a subquery yields.
type SubqueryKind int

// Kinds of subqueries.
const (
	Scalar SubqueryKind = iota
	Exists
	InQuery
)

// Frame is a window frame with explicit bounds.
type Frame struct {
	Rows         bool
	Lower, Upper Bound
}

// Bound of a frame. Offset is set for Offset bounds: signed, negative = preceding, coerced to the order key's type.
// Preceding tells that it was written as N PRECEDING, which only names show.
type Bound struct {
	Kind      BoundKind
	Offset    Expr
	Preceding bool
	// Written is the offset as texts show it, without the sign of PRECEDING; WrittenCast tells that its type was another one.
	Written     Expr
	WrittenCast bool
}

// BoundKind is the kind of a bound.
type BoundKind int

// Kinds of bounds.
const (
	UnboundedPreceding BoundKind = iota
	CurrentRow
	UnboundedFollowing
	OffsetBound
)

// Kind classifies functions.
type Kind int

// Kinds of functions.
const (
	ScalarFunction Kind = iota
	AggregateFunction
	WindowFunction
	GeneratorFunction
)

// Callee is what a Call calls; a row of the function registry implements it.
type Callee interface {
	FunctionName() string
	Kind() Kind
	// Deterministic is false for rand(), uuid() and the like.
	Deterministic() bool
	// Display is the automatic column name of the call, given the texts of its arguments.
	Display(c *Call, args []string) string
}
