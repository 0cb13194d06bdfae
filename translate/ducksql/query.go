package ducksql

// Query is a statement that yields rows.
type Query interface{ query() }

type (
	// Select is one SELECT block.
	Select struct {
		With     *With
		Distinct bool
		Items    []SelectItem
		From     From // nil: no FROM
		Where    Expr
		GroupBy  *GroupBy
		Having   Expr
		Qualify  Expr
		OrderBy  []Order
		Limit    *int64
		Offset   int64
	}

	// SetOperation combines two queries; Op is "UNION", "INTERSECT" or "EXCEPT".
	SetOperation struct {
		With        *With
		Op          string
		All         bool
		Left, Right Query
		OrderBy     []Order
	}

	// Values is VALUES (..), (..).
	Values struct{ Rows [][]Expr }
)

// SelectItem is expr AS alias; Alias "" = none.
type SelectItem struct {
	Expr  Expr
	Alias string
}

// GroupBy lists keys, or grouping sets of key positions when Sets is not nil.
type GroupBy struct {
	Keys []Expr
	Sets [][]Expr
}

// With is WITH [RECURSIVE] ctes.
type With struct {
	Recursive bool
	CTEs      []CTE
}

// CTE is name(columns) AS [NOT] MATERIALIZED (query).
type CTE struct {
	Name         string
	Columns      []string
	Query        Query
	Materialized bool
}

// From is a table expression.
type From interface{ from() }

type (
	// Table is a name; FromQuery a subquery; FromFunction a table function; all with alias and column aliases.
	Table struct {
		Parts   []string
		Alias   string
		Columns []string
	}
	FromQuery struct {
		Query   Query
		Alias   string
		Columns []string
		Lateral bool
	}
	FromFunction struct {
		Call    Call
		Alias   string
		Columns []string
	}

	// Join is left <type> JOIN right ON condition. Type is "INNER", "LEFT", "RIGHT", "FULL", "SEMI", "ANTI" or "CROSS".
	Join struct {
		Type        string
		Left, Right From
		On          Expr
	}
)

func (*Select) query()       {}
func (*SetOperation) query() {}
func (*Values) query()       {}
func (*Table) from()         {}
func (*FromQuery) from()     {}
func (*FromFunction) from()  {}
func (*Join) from()          {}
