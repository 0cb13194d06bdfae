package ducksql

import "strconv"

// Type is the name of a DuckDB type, e.g. "BIGINT", "DECIMAL(10,2)". Built from constants and numbers only.
type Type string

// Common types.
const (
	Boolean     Type = "BOOLEAN"
	TinyInt     Type = "TINYINT"
	SmallInt    Type = "SMALLINT"
	Integer     Type = "INTEGER"
	BigInt      Type = "BIGINT"
	HugeInt     Type = "HUGEINT"
	Float       Type = "FLOAT"
	Double      Type = "DOUBLE"
	Varchar     Type = "VARCHAR"
	Blob        Type = "BLOB"
	Date        Type = "DATE"
	Time        Type = "TIME"
	Timestamp   Type = "TIMESTAMP"
	Timestamptz Type = "TIMESTAMPTZ"
	Interval    Type = "INTERVAL"
)

// Precedence of an expression, loosest first.
type Precedence int

// Precedences of DuckDB's grammar.
const (
	PrecLambda Precedence = iota
	PrecOr
	PrecAnd
	PrecNot
	PrecIs         // IS NULL, IS DISTINCT FROM
	PrecComparison // = < >
	PrecBetween    // BETWEEN IN LIKE
	PrecOther      // other operators: || & | << >>
	PrecAdd
	PrecMultiply
	PrecUnary
	PrecPostfix // :: [] .
	PrecAtom
)

// Expr is a scalar SQL expression.
type Expr interface{ Precedence() Precedence }

type (
	// Ident is a possibly qualified identifier; each part is quoted when needed.
	Ident struct{ Parts []string }

	// Literals. Number is digits, sign, point and exponent only; it is checked by the printer.
	Null   struct{}
	Bool   struct{ Value bool }
	Number struct{ Text string }
	String struct{ Value string }
	Bytes  struct{ Value []byte }

	// Call is name([DISTINCT] args [ORDER BY ..]) [FILTER (WHERE ..)].
	Call struct {
		Name     string
		Args     []Expr
		Named    []NamedArg
		Distinct bool
		OrderBy  []Order
		Filter   Expr
	}

	// NamedArg is name := value (table functions: name = value).
	NamedArg struct {
		Name  string
		Value Expr
	}

	// Template is constant SQL with holes $1, $2, ...; see ParseTemplate.
	Template struct {
		Body *TemplateBody
		Args []Expr
	}

	// Binary is left op right; Unary is op operand. Op is a constant of the generator.
	Binary struct {
		Op          string
		Prec        Precedence
		Left, Right Expr
	}
	Unary struct {
		Op      string
		Prec    Precedence
		Operand Expr
	}

	// Cast is CAST(x AS type) or TRY_CAST.
	Cast struct {
		Operand Expr
		Type    Type
		Try     bool
	}

	// Case is CASE WHEN.
	Case struct {
		Whens []When
		Else  Expr
	}
	When struct{ Condition, Result Expr }

	// IsNull is value IS [NOT] NULL.
	IsNull struct {
		Value Expr
		Not   bool
	}

	// Distinctness is left IS [NOT] DISTINCT FROM right.
	Distinctness struct {
		Left, Right Expr
		Not         bool
	}

	// In is value [NOT] IN (list).
	In struct {
		Value Expr
		List  []Expr
		Not   bool
	}

	// Lambda is lambda a, b: body.
	Lambda struct {
		Params []string
		Body   Expr
	}

	// Subquery is (query); Exists is EXISTS (query); InSubquery value IN (query).
	Subquery   struct{ Query Query }
	Exists     struct{ Query Query }
	InSubquery struct {
		Value Expr
		Query Query
		Not   bool
	}

	// Over is a window call.
	Over struct {
		Function    *Call
		IgnoreNulls bool
		PartitionBy []Expr
		OrderBy     []Order
		Frame       *Frame
	}

	// List is [a, b]; Struct is {'n': v}; Row is (a, b).
	List   struct{ Items []Expr }
	Struct struct {
		Names  []string
		Values []Expr
	}
	Row struct{ Items []Expr }

	// Index is base[index]; FieldOf is struct_extract(base, 'name').
	Index   struct{ Base, At Expr }
	FieldOf struct {
		Base Expr
		Name string
	}

	// Star is *.
	Star struct{}

	// Parameter is a numbered hole of the finished text, $1, $2, ...; BindHandles fills it.
	Parameter struct{ Number int }
)

// Order is one ORDER BY key; null placement is always printed.
type Order struct {
	Expr       Expr
	Descending bool
	NullsFirst bool
}

// Frame is a window frame.
type Frame struct {
	Rows         bool
	Lower, Upper Bound
}

// Bound of a frame.
type Bound struct {
	Kind   string // "UNBOUNDED PRECEDING", "CURRENT ROW", "UNBOUNDED FOLLOWING", "PRECEDING", "FOLLOWING"
	Offset Expr
}

// Column returns a reference to one unqualified name.
func Column(name string) Ident { return Ident{Parts: []string{name}} }

// Precedences of the nodes.
func (Ident) Precedence() Precedence { return PrecAtom }
func (Null) Precedence() Precedence  { return PrecAtom }
func (Bool) Precedence() Precedence  { return PrecAtom }
func (n Number) Precedence() Precedence {
	if len(n.Text) > 0 && n.Text[0] == '-' {
		return PrecUnary
	}
	return PrecAtom
}
func (String) Precedence() Precedence        { return PrecAtom }
func (Bytes) Precedence() Precedence         { return PrecAtom }
func (*Call) Precedence() Precedence         { return PrecAtom }
func (t *Template) Precedence() Precedence   { return t.Body.Prec }
func (b *Binary) Precedence() Precedence     { return b.Prec }
func (u *Unary) Precedence() Precedence      { return u.Prec }
func (*Cast) Precedence() Precedence         { return PrecAtom }
func (*Case) Precedence() Precedence         { return PrecAtom }
func (*IsNull) Precedence() Precedence       { return PrecIs }
func (*Distinctness) Precedence() Precedence { return PrecIs }
func (*In) Precedence() Precedence           { return PrecBetween }
func (*Lambda) Precedence() Precedence       { return PrecLambda }
func (*Subquery) Precedence() Precedence     { return PrecAtom }
func (*Exists) Precedence() Precedence       { return PrecAtom }
func (*InSubquery) Precedence() Precedence   { return PrecBetween }
func (*Over) Precedence() Precedence         { return PrecAtom }
func (*List) Precedence() Precedence         { return PrecAtom }
func (*Struct) Precedence() Precedence       { return PrecAtom }
func (*Row) Precedence() Precedence          { return PrecAtom }
func (*Index) Precedence() Precedence        { return PrecPostfix }
func (*FieldOf) Precedence() Precedence      { return PrecAtom }
func (Star) Precedence() Precedence          { return PrecAtom }
func (Parameter) Precedence() Precedence     { return PrecAtom }

// Op makes a binary operator node.
func Op(prec Precedence, op string, left, right Expr) Expr {
	return &Binary{Op: op, Prec: prec, Left: left, Right: right}
}

// Func makes a plain function call.
func Func(name string, args ...Expr) Expr { return &Call{Name: name, Args: args} }

// CastTo makes CAST(e AS t).
func CastTo(e Expr, t Type) Expr { return &Cast{Operand: e, Type: t} }

// Int makes an integer literal of the smallest type the engine gives it.
func Int(n int64) Expr { return Number{Text: strconv.FormatInt(n, 10)} }

// And joins conditions; nil when there are none.
func And(conditions ...Expr) Expr { return chain("AND", PrecAnd, conditions) }

// Or joins alternatives; nil when there are none.
func Or(alternatives ...Expr) Expr { return chain("OR", PrecOr, alternatives) }

func chain(op string, prec Precedence, operands []Expr) Expr {
	var all Expr
	for _, e := range operands {
		switch {
		case e == nil:
		case all == nil:
			all = e
		default:
			all = &Binary{Op: op, Prec: prec, Left: all, Right: e}
		}
	}
	return all
}
