package analyzed

import (
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// ColumnID identifies one column within a compilation; ids start at 1.
type ColumnID int64

// Column is an output column of a plan. Name is the user's spelling.
type Column struct {
	ID       ColumnID
	Name     string
	Type     types.DataType
	Nullable bool
	Metadata types.Metadata
}

// Plan yields rows of Output columns.
type Plan interface {
	Output() []Column
	Inputs() []Plan
	plan()
}

// Item computes Column from Expr.
type Item struct {
	Column Column
	Expr   Expr
}

type (
	// Scan reads a source. Columns are in the source's order; the generator prunes what nobody needs.
	Scan struct {
		Columns []Column
		Source  Source
		// Hidden are columns about the file that a row comes from, by the order of FileColumns; only files have them.
		Hidden []Column
	}

	// Values are constant rows; with no columns and one row it is SELECT without FROM.
	Values struct {
		Columns []Column
		Rows    [][]Expr
	}

	// Range yields Start, Start+Step, .. before End in one bigint column.
	Range struct {
		Column           Column
		Start, End, Step int64
	}

	// Project computes items; a plain column keeps its id (Expr is a ColumnRef with the same id).
	Project struct {
		Input Plan
		Items []Item
	}

	// Filter keeps rows where Condition is true.
	Filter struct {
		Input     Plan
		Condition Expr
	}

	// Join of two inputs; Condition nil = none. Lateral: Right refers to columns of Left.
	// Semi and anti joins output the left columns only. Columns are the output with joined nullability. Cross: written as CROSS JOIN.
	Join struct {
		Left, Right Plan
		Type        JoinType
		Condition   Expr
		Lateral     bool
		Cross       bool
		Columns     []Column
	}

	// Aggregate groups. Sets nil = plain GROUP BY of all keys (one row when there are no keys); otherwise each set lists key positions.
	// GroupingID, when its ID is not 0, is an extra output: the bits of analysis.md 7.2. SetIndex likewise numbers duplicate sets.
	Aggregate struct {
		Input      Plan
		Keys       []Item
		Aggregates []Item // Expr is an aggregate Call
		Sets       [][]int
		GroupingID Column
	}

	// Window adds Items (Expr is *WindowCall) to the input's columns.
	Window struct {
		Input Plan
		Items []Item
	}

	// Sort orders the rows; it is dropped where order cannot be seen.
	Sort struct {
		Input  Plan
		Orders []SortOrder
	}

	// Limit takes Count rows after Offset; Count -1 = all.
	Limit struct {
		Input  Plan
		Count  int64
		Offset int64
	}

	// Tail takes the last Count rows.
	Tail struct {
		Input Plan
		Count int64
	}

	// SetOp combines by position; inputs already have the common types of Columns.
	SetOp struct {
		Left, Right Plan
		Kind        SetOpKind
		All         bool
		Columns     []Column
	}

	// Distinct removes duplicate rows.
	Distinct struct{ Input Plan }

	// Generate joins each input row with the rows its generator makes. Outer keeps rows without any. Columns are the generator's.
	Generate struct {
		Input     Plan
		Generator *Call
		Outer     bool
		Columns   []Column
	}

	// Sample keeps rows whose random number lies in [Lower, Upper). WithReplacement repeats rows (Poisson).
	Sample struct {
		Input           Plan
		Lower, Upper    float64
		WithReplacement bool
		Seed            int64
	}

	// CollectMetrics yields the rows of Input, over which Observation is computed when it is asked for.
	CollectMetrics struct {
		Input       Plan
		Observation *Observation
	}

	// With binds CTEs that are used more than once or are recursive.
	With struct {
		CTEs []*CTE
		Body Plan
	}

	// CTERef reads a CTE under new column ids, by position.
	CTERef struct {
		CTE     *CTE
		Columns []Column
	}
)

// CTE is one bound query. When Recursive, Plan is the anchor and Step the recursive branch, which reads the CTE through CTERef; All is UNION ALL.
type CTE struct {
	ID        int
	Name      string
	Plan      Plan
	Columns   []Column
	Recursive bool
	Step      Plan
	All       bool
	MaxLevel  int64 // rows of recursion deeper than this raise RECURSION_LEVEL_LIMIT_EXCEEDED
}

// JoinType is the kind of join. Cross is Inner without a condition; right joins stay.
type JoinType int

// Join types.
const (
	Inner JoinType = iota
	Left
	Right
	Full
	Semi
	Anti
)

// SetOpKind is the kind of a set operation.
type SetOpKind int

// Set operations.
const (
	Union SetOpKind = iota
	Intersect
	Except
)

// Source is where a Scan reads.
type Source interface{ source() }

type (
	// LocalSource is data sent by a client: Arrow IPC streams, re-readable. Key identifies equal content.
	LocalSource struct {
		Key  string
		Data [][]byte
	}

	// FileSource is a set of files of one format, already listed. Schema is the full schema, Partitions the trailing columns
	// that come from key=value folders. Options are Spark's, validated, keys in lower case.
	FileSource struct {
		Format     string
		Files      []File
		Schema     types.StructType
		Partitions types.StructType
		Options    map[string]string
		// Roots are the paths that were asked for, absolute, with their globs; Files are what is there now.
		Roots []string
		// Physical lists the columns that Parquet files hold with their DuckDB types, in the files' spelling. A column of Schema that is missing here is NULL.
		Physical []PhysicalColumn
		// InFiles is what the files hold when a partition column is among it, Order then where Schema's columns are shown; else both are empty.
		InFiles types.StructType
		Order   []int
	}

	// File is one file with its partition values, in the order of FileSource.Partitions (shapes of package types). Size is in
	// bytes, Modified in microseconds since 1970.
	File struct {
		Path     string
		Values   []any
		Size     int64
		Modified int64
	}

	// PhysicalColumn is one column as DuckDB's reader sees it.
	PhysicalColumn struct{ Name, DuckDBType string }

	// TableSource is a table in DuckDB: cached results and checkpoints. Columns of the table are positional: p0, p1, ...
	TableSource struct {
		Database string
		Table    string
	}
)

func (*LocalSource) source() {}
func (*FileSource) source()  {}
func (*TableSource) source() {}

func (*Scan) plan()           {}
func (*Values) plan()         {}
func (*Range) plan()          {}
func (*Project) plan()        {}
func (*Filter) plan()         {}
func (*Join) plan()           {}
func (*Aggregate) plan()      {}
func (*Window) plan()         {}
func (*Sort) plan()           {}
func (*Limit) plan()          {}
func (*Tail) plan()           {}
func (*SetOp) plan()          {}
func (*Distinct) plan()       {}
func (*Generate) plan()       {}
func (*Sample) plan()         {}
func (*CollectMetrics) plan() {}
func (*With) plan()           {}
func (*CTERef) plan()         {}

// Output of the plans, in order.
func (p *Scan) Output() []Column    { return p.Columns }
func (p *Values) Output() []Column  { return p.Columns }
func (p *Range) Output() []Column   { return []Column{p.Column} }
func (p *Project) Output() []Column { return columnsOf(p.Items) }
func (p *Filter) Output() []Column  { return p.Input.Output() }
func (p *Join) Output() []Column    { return p.Columns }
func (p *Aggregate) Output() []Column {
	out := append(columnsOf(p.Keys), columnsOf(p.Aggregates)...)
	if p.GroupingID.ID != 0 {
		out = append(out, p.GroupingID)
	}
	return out
}
func (p *Window) Output() []Column {
	in := p.Input.Output()
	return append(in[:len(in):len(in)], columnsOf(p.Items)...)
}
func (p *Sort) Output() []Column     { return p.Input.Output() }
func (p *Limit) Output() []Column    { return p.Input.Output() }
func (p *Tail) Output() []Column     { return p.Input.Output() }
func (p *SetOp) Output() []Column    { return p.Columns }
func (p *Distinct) Output() []Column { return p.Input.Output() }
func (p *Generate) Output() []Column {
	in := p.Input.Output()
	return append(in[:len(in):len(in)], p.Columns...)
}
func (p *Sample) Output() []Column         { return p.Input.Output() }
func (p *CollectMetrics) Output() []Column { return p.Input.Output() }
func (p *With) Output() []Column           { return p.Body.Output() }
func (p *CTERef) Output() []Column         { return p.Columns }

// Inputs of the plans, left to right. A CTERef has none: the CTE belongs to its With.
func (p *Scan) Inputs() []Plan           { return nil }
func (p *Values) Inputs() []Plan         { return nil }
func (p *Range) Inputs() []Plan          { return nil }
func (p *Project) Inputs() []Plan        { return []Plan{p.Input} }
func (p *Filter) Inputs() []Plan         { return []Plan{p.Input} }
func (p *Join) Inputs() []Plan           { return []Plan{p.Left, p.Right} }
func (p *Aggregate) Inputs() []Plan      { return []Plan{p.Input} }
func (p *Window) Inputs() []Plan         { return []Plan{p.Input} }
func (p *Sort) Inputs() []Plan           { return []Plan{p.Input} }
func (p *Limit) Inputs() []Plan          { return []Plan{p.Input} }
func (p *Tail) Inputs() []Plan           { return []Plan{p.Input} }
func (p *SetOp) Inputs() []Plan          { return []Plan{p.Left, p.Right} }
func (p *Distinct) Inputs() []Plan       { return []Plan{p.Input} }
func (p *Generate) Inputs() []Plan       { return []Plan{p.Input} }
func (p *Sample) Inputs() []Plan         { return []Plan{p.Input} }
func (p *CollectMetrics) Inputs() []Plan { return []Plan{p.Input} }
func (p *With) Inputs() []Plan           { return []Plan{p.Body} }
func (p *CTERef) Inputs() []Plan         { return nil }

func columnsOf(items []Item) []Column {
	out := make([]Column, len(items))
	for i, it := range items {
		out[i] = it.Column
	}
	return out
}

// SortOrder is one sort key; null placement is always explicit.
type SortOrder struct {
	Expr       Expr
	Descending bool
	NullsFirst bool
	Origin     sparkerr.Origin
}
