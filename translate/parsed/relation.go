package parsed

import (
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// Relations over one input.
type (
	// Project is a SELECT list. Distinct is SELECT DISTINCT.
	Project struct {
		RelationCommon
		Input Relation
		Items []Expr
	}

	// Select is one SQL query block; its clauses see each other by the rules of analysis.md 1.2, so it is one node.
	Select struct {
		RelationCommon
		From         Relation // OneRow when there is no FROM
		LateralViews []LateralView
		Items        []Expr
		Distinct     bool
		Where        Expr
		GroupBy      *Grouping // nil: none
		Having       Expr
		Qualify      Expr
		Windows      []NamedWindow
		Hints        []Hint
		Pipe         PipeOperator // set for blocks written as |> operators
	}

	// LateralView is LATERAL VIEW [OUTER] generator(args) name AS columns.
	LateralView struct {
		Origin    sparkerr.Origin
		Outer     bool
		Generator *Call
		Name      string
		Columns   []string
	}

	// NamedWindow is WINDOW name AS spec.
	NamedWindow struct {
		Name string
		Spec WindowSpec
	}

	// Filter keeps rows.
	Filter struct {
		RelationCommon
		Input     Relation
		Condition Expr
	}

	// Aggregate is DataFrame groupBy/rollup/cube/groupingSets/pivot + agg.
	Aggregate struct {
		RelationCommon
		Input    Relation
		Grouping Grouping
		Items    []Expr // aggregate expressions; output = grouping expressions + these
		Pivot    *PivotColumn
		Pipe     bool // |> AGGREGATE: ordinals name input columns, items must aggregate
	}

	// PivotColumn is the DataFrame pivot: values nil = find the distinct ones.
	PivotColumn struct {
		Column Expr
		Values []Expr
	}

	// Sort orders rows. Global false = within partitions.
	Sort struct {
		RelationCommon
		Input  Relation
		Orders []SortOrder
		Global bool
		All    bool // ORDER BY ALL; Orders then holds at most one entry with the direction
	}

	// Limit, Offset and Tail take Count rows; Count must be constant.
	Limit struct {
		RelationCommon
		Input Relation
		Count Expr
	}
	Offset struct {
		RelationCommon
		Input Relation
		Count Expr
	}
	Tail struct {
		RelationCommon
		Input Relation
		Count Expr
	}

	// Distinct removes duplicate rows.
	Distinct struct {
		RelationCommon
		Input Relation
	}

	// Deduplicate keeps one row per key; Columns nil with AllColumns = all.
	Deduplicate struct {
		RelationCommon
		Input           Relation
		Columns         []string
		AllColumns      bool
		WithinWatermark bool
	}

	// Sample: SQL TABLESAMPLE and DataFrame sample. Exactly one of the ways is meant by Method.
	Sample struct {
		RelationCommon
		Input              Relation
		Lower, Upper       float64 // fraction bounds, for SampleFraction
		WithReplacement    bool
		Seed               *int64
		DeterministicOrder bool
		Method             SampleMethod
		Rows               Expr // SampleRows
	}

	// SubqueryAlias names a relation; Columns renames its columns when not nil. Alias "" is a subquery in FROM without a name.
	SubqueryAlias struct {
		RelationCommon
		Input     Relation
		Qualifier []string
		Alias     string
		Columns   []string
	}

	// Repartition: NumPartitions 0 = not given; Exprs may hold SortOrder (range partitioning).
	Repartition struct {
		RelationCommon
		Input         Relation
		NumPartitions int
		Shuffle       bool
		Exprs         []Expr
	}

	// ToDF renames all columns by position.
	ToDF struct {
		RelationCommon
		Input Relation
		Names []string
	}

	// ToSchema reorders and casts by name.
	ToSchema struct {
		RelationCommon
		Input  Relation
		Schema types.StructType
	}

	// WithColumns replaces or appends columns; items are Alias.
	WithColumns struct {
		RelationCommon
		Input     Relation
		Items     []*Alias
		MustExist bool // |> SET: an unknown column is an error
	}

	// WithColumnsRenamed applies renames in order.
	WithColumnsRenamed struct {
		RelationCommon
		Input   Relation
		Renames []Rename
	}

	// Rename is one pair of names.
	Rename struct{ From, To string }

	// Drop removes columns; unknown names are ignored, expressions must resolve.
	Drop struct {
		RelationCommon
		Input   Relation
		Columns []Expr
		Names   []string
	}

	// Unpivot turns columns into rows. Values nil = all but the ids. For SQL, ValueColumns may have several names and each value group several columns.
	Unpivot struct {
		RelationCommon
		Input        Relation
		IDs          []Expr
		FromSQL      bool // SQL form: ids are all columns not in Groups
		Values       []Expr
		HasValues    bool
		Groups       []UnpivotGroup // SQL form
		VariableName string
		ValueNames   []string
		IncludeNulls bool
	}

	// UnpivotGroup is one (c1, c2) [AS alias] of the SQL form.
	UnpivotGroup struct {
		Columns []Expr
		Alias   string
	}

	// Pivot is the SQL PIVOT clause.
	Pivot struct {
		RelationCommon
		Input      Relation
		Aggregates []Expr // Alias allowed
		Columns    []Expr
		Values     []Expr // Alias allowed; tuples are Tuple
	}

	// HintRelation applies a hint to its input.
	HintRelation struct {
		RelationCommon
		Input Relation
		Hint  Hint
	}

	// Hint is a name with parameters.
	Hint struct {
		Name   string
		Params []Expr
	}

	// NAFill, NADrop and NAReplace are DataFrame.na.
	NAFill struct {
		RelationCommon
		Input   Relation
		Columns []string
		Values  []*Literal // one, or one per column
	}
	NADrop struct {
		RelationCommon
		Input       Relation
		Columns     []string
		MinNonNulls *int
	}
	NAReplace struct {
		RelationCommon
		Input   Relation
		Columns []string
		Pairs   []ReplacePair
	}

	// ReplacePair is one old and new value.
	ReplacePair struct{ Old, New *Literal }

	// Transpose swaps rows and columns.
	Transpose struct {
		RelationCommon
		Input Relation
		Index []Expr
	}

	// ShowString and HTMLString render the input. NumRows, Truncate as in Dataset.show.
	ShowString struct {
		RelationCommon
		Input    Relation
		NumRows  int
		Truncate int
		Vertical bool
	}
	HTMLString struct {
		RelationCommon
		Input    Relation
		NumRows  int
		Truncate int
	}

	// CollectMetrics is DataFrame.observe.
	CollectMetrics struct {
		RelationCommon
		Input Relation
		Name  string
		Items []Expr
	}

	// Parse reads CSV or JSON from a single string column.
	Parse struct {
		RelationCommon
		Input   Relation
		Format  string // "csv", "json"
		Schema  *types.StructType
		Options map[string]string
	}

	// Stat relations of DataFrame.stat and describe/summary.
	Describe struct {
		RelationCommon
		Input   Relation
		Columns []string
	}
	Summary struct {
		RelationCommon
		Input      Relation
		Statistics []string
	}
	Crosstab struct {
		RelationCommon
		Input      Relation
		Col1, Col2 string
	}
	Cov struct {
		RelationCommon
		Input      Relation
		Col1, Col2 string
	}
	Corr struct {
		RelationCommon
		Input      Relation
		Col1, Col2 string
		Method     string
	}
	ApproxQuantile struct {
		RelationCommon
		Input         Relation
		Columns       []string
		Probabilities []float64
		RelativeError float64
	}
	FreqItems struct {
		RelationCommon
		Input   Relation
		Columns []string
		Support *float64
	}
	SampleBy struct {
		RelationCommon
		Input     Relation
		Column    Expr
		Fractions []Fraction
		Seed      int64
	}

	// Fraction is the sampling rate of one stratum.
	Fraction struct {
		Stratum *Literal
		Rate    float64
	}

	// Unsupported is a relation the project refuses; analysis returns Err.
	Unsupported struct {
		RelationCommon
		Err error
	}

	// CatalogCall is a spark.catalog operation, a relation on the wire. Args hold the operation's parameters by proto field name.
	CatalogCall struct {
		RelationCommon
		Op      string            // proto oneof case, e.g. "list_tables"
		Args    map[string]string // present only if the client set them; flags are "true" or "false"
		Options map[string]string // options, or the properties of create_database
		Schema  *types.StructType // create_table, create_external_table
	}
)

// PipeOperator tells which |> operator a Select stands for.
type PipeOperator int

// Pipe operators that are Select blocks.
const (
	NoPipe     PipeOperator = iota
	PipeSelect              // |> SELECT
	PipeExtend              // |> EXTEND: Items are * and the new columns; aggregates are an error
	PipeDrop                // |> DROP: Items is one star with Except
)

// SampleMethod is how TABLESAMPLE was asked.
type SampleMethod int

// Ways to sample.
const (
	SampleFraction SampleMethod = iota
	SampleRows
)

// Grouping is GROUP BY in all its forms. All is GROUP BY ALL.
type Grouping struct {
	Items  []GroupingItem
	All    bool
	Origin sparkerr.Origin // of the clause in SQL text
}

// GroupingKind tells the grouping analytics apart.
type GroupingKind int

// Kinds of grouping items.
const (
	GroupExpr   GroupingKind = iota // Sets[0][0]
	GroupRollup                     // each set is one rollup column (several expressions when parenthesised)
	GroupCube
	GroupSets // explicit GROUPING SETS; Nested holds rollup/cube/sets inside
)

// GroupingItem is one item of GROUP BY.
type GroupingItem struct {
	Kind   GroupingKind
	Sets   [][]Expr
	Given  []Expr         // for GroupSets: the list of GROUP BY a, b GROUPING SETS (...), nil in the standard form
	Nested []GroupingItem // for GroupSets: each element is either a plain set (GroupSets with one set) or a nested analytic; nil = Sets
	Keys   []Expr         // GroupSets: the columns written before GROUPING SETS, in output order; nil = derived from the sets
}
