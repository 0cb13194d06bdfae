package parsed

import (
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

type (
	// Literal is a typed constant. See Value for the Go shapes.
	Literal struct {
		ExprCommon
		Value any
		Type  types.DataType
	}

	// Attribute is a column reference of one or more parts. PlanID is the DataFrame it was taken from (NoPlanID = none).
	Attribute struct {
		ExprCommon
		Parts    []string
		PlanID   int64
		Metadata bool // metadata column only
	}

	// Star is * or a.b.*; Except lists excluded columns, Replace is not in Spark.
	Star struct {
		ExprCommon
		Target []string
		Except [][]string
		PlanID int64
	}

	// RegexColumns is a back-quoted regular expression over column names; Table may be "".
	RegexColumns struct {
		ExprCommon
		Pattern string
		Table   string
		PlanID  int64
	}

	// Call is a function or operator by name. Operators use Spark's own function names: + - * / % div == <=> < > <= >= != & | ^ << >> >>> ~ ! and or not
	// negative positive isnull isnotnull like ilike rlike between || in when ... ("case when" is Case).
	Call struct {
		ExprCommon
		Name        []string
		Args        []Expr
		Distinct    bool
		IgnoreNulls *bool // nil: not written
		Filter      Expr
		WithinGroup []SortOrder
		Internal    bool // Connect's is_internal functions
		Operator    bool // written as an operator, not as a call
	}

	// NamedArg is name => value.
	NamedArg struct {
		ExprCommon
		Name  string
		Value Expr
	}

	// Alias names an expression; several names for generators.
	Alias struct {
		ExprCommon
		Input    Expr
		Names    []string
		Metadata types.Metadata
	}

	// Cast converts. Type nil with TypeText: DDL text still to be parsed.
	Cast struct {
		ExprCommon
		Input    Expr
		Type     types.DataType
		TypeText string
		Mode     CastMode
	}

	// Case is CASE WHEN; Operand is set for the simple form. If marks if(): it is displayed as IF.
	Case struct {
		ExprCommon
		Operand Expr
		Whens   []When
		Else    Expr
	}

	// When is one branch.
	When struct{ Condition, Result Expr }

	// In is value IN (list); InSubquery is value IN (query). Value may be a Tuple.
	In struct {
		ExprCommon
		Value Expr
		List  []Expr
	}
	InSubquery struct {
		ExprCommon
		Value Expr
		Query Relation
	}

	// LikeQuantified is [NOT] LIKE/ILIKE ANY|ALL (patterns).
	LikeQuantified struct {
		ExprCommon
		Input       Expr
		Patterns    []Expr
		All         bool
		Not         bool
		Insensitive bool
	}

	// Like is [I]LIKE with an escape character ("" = default backslash).
	Like struct {
		ExprCommon
		Input, Pattern Expr
		Escape         string
		Insensitive    bool
	}

	// Scalar is a scalar subquery, Exists an EXISTS, TableArg a TABLE argument.
	Scalar struct {
		ExprCommon
		Query Relation
	}
	Exists struct {
		ExprCommon
		Query Relation
	}
	TableArg struct {
		ExprCommon
		Query           Relation
		PartitionBy     []Expr
		OrderBy         []SortOrder
		SinglePartition bool
	}

	// PlanSubquery refers by plan id to a relation of an enclosing WithRelations.
	PlanSubquery struct {
		ExprCommon
		PlanID          int64
		Kind            SubqueryKind
		Values          []Expr // for IN
		PartitionBy     []Expr
		OrderBy         []SortOrder
		SinglePartition bool
	}

	// Lambda is (params) -> body; LambdaVar is a reference made by a DataFrame client.
	Lambda struct {
		ExprCommon
		Params []string
		Body   Expr
	}
	LambdaVar struct {
		ExprCommon
		Parts []string
	}

	// Window is fn OVER spec.
	Window struct {
		ExprCommon
		Function Expr
		Spec     WindowSpec
	}

	// Extract is base[index] or base.field by expression.
	Extract struct {
		ExprCommon
		Base, Index Expr
	}

	// Field is base.name where base is not a plain name.
	Field struct {
		ExprCommon
		Base Expr
		Name string
	}

	// VariantPath is v:path.
	VariantPath struct {
		ExprCommon
		Base Expr
		Path string
	}

	// UpdateFields is withField (Value set) and dropFields (Value nil).
	UpdateFields struct {
		ExprCommon
		Base  Expr
		Name  string
		Value Expr
	}

	// Tuple is (a, b, ...), a struct.
	Tuple struct {
		ExprCommon
		Items []Expr
	}

	// SortOrderExpr lets a SortOrder stand where an expression is expected.
	SortOrderExpr struct {
		ExprCommon
		Order SortOrder
	}

	// ExpressionText is expr("..."): to be parsed by sqlparse.
	ExpressionText struct {
		ExprCommon
		Text string
	}

	// Parameter is :name or ? before binding; binding replaces it.
	Parameter struct {
		ExprCommon
		Name string // "" for positional
		Pos  int    // code point offset, positional
	}

	// IdentifierClause is IDENTIFIER(expr) where a column or function is expected.
	IdentifierClause struct {
		ExprCommon
		Name Expr
		Args []Expr // function call when Call
		Call bool
	}

	// Collate is expr COLLATE name.
	Collate struct {
		ExprCommon
		Input     Expr
		Collation []string
	}

	// PythonUDF is an inline user-defined function. Payload stays opaque here.
	PythonUDF struct {
		ExprCommon
		Name          string
		Args          []Expr
		Deterministic bool
		Type          types.DataType
		EvalType      int
		Command       []byte
		PythonVersion string
		Includes      []string // files that the function needs besides those of the session
	}

	// DirectPartition, in Repartition.Exprs, is a number that names the row's partition (modulo their count).
	DirectPartition struct {
		ExprCommon
		Input Expr
	}

	// UnsupportedExpr is an expression the project refuses; analysis returns Err.
	UnsupportedExpr struct {
		ExprCommon
		Err error
	}
)

// SubqueryKind tells what a subquery by plan id yields.
type SubqueryKind int

// Kinds of PlanSubquery.
const (
	ScalarSubquery SubqueryKind = iota
	ExistsSubquery
	TableArgSubquery
	InSubqueryKind
)

// CastMode is how a cast treats failures.
type CastMode int

// Cast modes; DefaultCast follows spark.sql.ansi.enabled.
const (
	DefaultCast CastMode = iota
	LegacyCast
	AnsiCast
	TryCast
)

// SortOrder is one sort key. NullsFirst nil = Spark's default for the direction.
type SortOrder struct {
	Expr       Expr
	Descending bool
	NullsFirst *bool
	Origin     sparkerr.Origin
}

// WindowSpec is OVER (...); Base names another window.
type WindowSpec struct {
	Base        string
	BaseOnly    bool // OVER name, without parentheses
	PartitionBy []Expr
	OrderBy     []SortOrder
	Frame       *Frame // nil: default
	Origin      sparkerr.Origin
}

// Frame is ROWS or RANGE BETWEEN.
type Frame struct {
	Rows         bool
	Lower, Upper Bound
	Origin       sparkerr.Origin
}

// Bound is one end of a frame. Offset is signed as in Spark: N PRECEDING is -N (an Expr, wrapped in negative for PRECEDING).
type Bound struct {
	Kind   BoundKind
	Offset Expr
}

// BoundKind is the kind of a frame bound.
type BoundKind int

// Frame bounds.
const (
	UnboundedPreceding BoundKind = iota
	CurrentRow
	UnboundedFollowing
	OffsetBound
)
