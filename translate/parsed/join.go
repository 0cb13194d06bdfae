package parsed

import "github.com/sparkduck/sparkduck/translate/sparkerr"

// Relations over several inputs.
type (
	// Join of any kind. At most one of On, Using, Natural.
	Join struct {
		RelationCommon
		Left, Right Relation
		Type        JoinType
		On          Expr
		Using       []string
		Natural     bool
		Lateral     bool // the right side sees the left one's columns
		JoinWith    bool // typed joinWith: result is a pair of structs
		LeftStruct  bool // JoinWith: that side is a struct already
		RightStruct bool
	}

	// AsOfJoin is DataFrame._joinAsOf.
	AsOfJoin struct {
		RelationCommon
		Left, Right         Relation
		LeftAsOf, RightAsOf Expr
		On                  Expr
		Using               []string
		Type                string
		Tolerance           Expr
		AllowExactMatches   bool
		Direction           string
	}

	// SetOp is UNION, INTERSECT or EXCEPT.
	SetOp struct {
		RelationCommon
		Left, Right  Relation
		Kind         SetOpKind
		All          bool
		ByName       bool
		AllowMissing bool
	}

	// With binds CTEs around a body.
	With struct {
		RelationCommon
		CTEs      []CTE
		Recursive bool
		Body      Relation
	}

	// CTE is one named query. MaxLevel is MAX RECURSION LEVEL, nil when absent.
	CTE struct {
		Name     string
		Columns  []string
		Query    Relation
		MaxLevel Expr
		Origin   sparkerr.Origin
	}

	// WithRelations is DataFrame plumbing: references used by plan id in Root (subqueries), or SubqueryAlias references that Root's SQL names.
	WithRelations struct {
		RelationCommon
		Root       Relation
		References []Relation
	}
)

// JoinType is the kind of join.
type JoinType int

// Join types.
const (
	InnerJoin JoinType = iota
	LeftJoin
	RightJoin
	FullJoin
	SemiJoin
	AntiJoin
	CrossJoin
)

// SetOpKind is the kind of set operation.
type SetOpKind int

// Set operations.
const (
	Union SetOpKind = iota
	Intersect
	Except
)
