package generator

import (
	"errors"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/conf"
	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// Limits. Plans and expressions may nest this deep in Go; SELECT blocks in SQL
// less, because DuckDB recurses over them on a thread's stack.
const (
	maxPlanDepth       = 5000
	maxExpressionDepth = 1000
	maxSelectDepth     = 400
	maxCTEs            = 400
)

// Options are the inputs besides the plan.
type Options struct {
	Conf conf.Conf
	// Observed are the tables that hold the rows of observations; the rows of other observations are computed in place.
	Observed map[*analyzed.Observation]*analyzed.TableSource
}

// Result is a statement and what it needs.
type Result struct {
	// SQL holds a parameter $n for the handle of Sources[n-1]; ducksql.BindHandles fills them in.
	// A plan without columns yields one column that has no meaning.
	SQL     string
	Sources []*analyzed.LocalSource
	Natives []Native
	// Stored says that the rows of files or tables are read, which others may change.
	Stored bool
	// ParquetBytes is the size of the Parquet files that are read.
	ParquetBytes int64
	// Observed are the relations that are read from the tables of Options.Observed.
	Observed []Observed
	// Reads are the positions of the columns that are read of tables.
	Reads map[*analyzed.TableSource]map[int]bool
	// Origins are numbered from 0; raised errors name them.
	Origins []sparkerr.Origin
	// Failing maps conditions that DuckDB's own operators can raise to the one origin that can.
	Failing map[string]int
}

// Native is a kernel and the DuckDB type of its result.
type Native struct {
	Kernel string
	Result string
}

// Generate writes the statement of a plan. Its columns are those of plan.Output, in order.
func Generate(plan analyzed.Plan, opts Options) (*Result, error) {
	g := &generator{conf: opts.Conf, observed: opts.Observed, result: &Result{Failing: map[string]int{}}}
	output := analyzed.IDs(plan.Output())
	b, err := g.rows(inWindowOrder(plan, false), nil, analyzed.SetOf(output))
	if err != nil {
		return nil, err
	}
	g.result.SQL, err = ducksql.Print(g.query(b, output, nil))
	if errors.Is(err, ducksql.ErrTooDeep) {
		return nil, sparkerr.TooDeep("the query", ducksql.MaxDepth, sparkerr.Origin{})
	}
	return g.result, err
}

// generator is the state of one statement.
type generator struct {
	conf     conf.Conf
	result   *Result
	depth    int // of plans
	aliases  int // table names t1, t2, ...
	places   int // of Place
	names    int // bound names b1, b2, ... and hidden columns h1, h2, ...
	ctes     map[*analyzed.CTE]*cteState
	sources  map[string]int
	natives  map[Native]bool
	observed map[*analyzed.Observation]*analyzed.TableSource
	bounds   map[*analyzed.CollectMetrics]int64 // how many rows of them are needed
	origins  map[sparkerr.Origin]int
}

// rows generates the block of a plan. need are the columns that somebody reads; others may be left out.
// outer is the scope of the enclosing query, nil for none.
func (g *generator) rows(plan analyzed.Plan, outer *scope, need analyzed.ColumnSet) (*block, error) {
	g.depth++
	defer func() { g.depth-- }()
	if g.depth > maxPlanDepth {
		return nil, sparkerr.TooDeep("the plan", maxPlanDepth, sparkerr.Origin{})
	}
	b, err := g.node(plan, outer, need)
	if err != nil {
		return nil, err
	}
	if b.depth > maxSelectDepth {
		return nil, sparkerr.TooDeep("the query", maxSelectDepth, sparkerr.Origin{})
	}
	return b, nil
}

func (g *generator) node(plan analyzed.Plan, outer *scope, need analyzed.ColumnSet) (*block, error) {
	if err := checkPlan(plan); err != nil {
		return nil, err
	}
	switch p := plan.(type) {
	case *analyzed.Scan:
		return g.scan(p, need)
	case *analyzed.Values:
		return g.values(p, outer)
	case *analyzed.Range:
		return g.rangeRows(p)
	case *analyzed.Project:
		return g.project(p, outer, need)
	case *analyzed.Filter:
		return g.filter(p, outer, need)
	case *analyzed.Join:
		return g.join(p, outer, need)
	case *analyzed.Aggregate:
		return g.aggregate(p, outer, need)
	case *analyzed.Window:
		return g.window(p, outer, need)
	case *analyzed.Sort:
		return g.sort(p, outer, need)
	case *analyzed.Limit:
		return g.limit(p, outer, need)
	case *analyzed.Tail:
		return g.tail(p, outer, need)
	case *analyzed.SetOp:
		return g.setOp(p, outer, need)
	case *analyzed.Distinct:
		return g.distinct(p, outer)
	case *analyzed.Generate:
		return g.generate(p, outer, need)
	case *analyzed.Sample:
		return g.sample(p, outer, need)
	case *analyzed.CollectMetrics:
		return g.collectMetrics(p, outer, need)
	case *analyzed.With:
		return g.with(p, outer, need)
	case *analyzed.CTERef:
		return g.cteRef(p, need)
	case nil:
		return nil, internal("the generator was given no plan")
	}
	return nil, internal("the generator does not know the plan " + typeName(plan))
}
