package analyzer

import (
	"context"
	"fmt"
	"time"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/catalog"
	"github.com/sparkduck/sparkduck/translate/conf"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// maxDepth bounds the nesting of relations and of expressions together.
const maxDepth = 10_000

// Env is what analysis may ask.
type Env struct {
	Catalog catalog.Catalog
	// Eval runs a plan and returns its rows: pivot values and constants that only the engine can fold.
	Eval func(ctx context.Context, plan analyzed.Plan) ([][]any, error)
	Conf conf.Conf
	Now  time.Time
	User string // of current_user()
}

// Result is an analyzed plan. Plan yields exactly the columns of Schema; for commands it is the answer, nil for none.
type Result struct {
	Plan    analyzed.Plan
	Schema  types.StructType
	Command analyzed.Command
	Finish  *Finish
	// Observed are the observations that are asked for here, an inner one before those that read it. Those that views bring are not among them.
	Observed []*analyzed.Observation
}

// Finish is a rendering of the plan's rows: show() or its HTML form.
type Finish struct {
	HTML     bool
	NumRows  int
	Truncate int
	Vertical bool
}

// Analyze resolves a plan.
func Analyze(ctx context.Context, plan parsed.Plan, env Env) (*Result, error) {
	a := newAnalyzer(ctx, env)
	switch plan := plan.(type) {
	case *parsed.CatalogCall:
		return a.catalogResult(plan)
	case parsed.Relation:
		return a.query(plan)
	case parsed.Command:
		r, err := a.command(plan)
		if err != nil {
			return nil, err
		}
		if _, writes := r.Command.(*analyzed.Write); writes {
			r.Observed = a.observed
		}
		return r, nil
	}
	return nil, sparkerr.NotImplemented(fmt.Sprintf("plan %T", plan), sparkerr.Origin{})
}

// analyzer is the state of one compilation. Fields that describe a place in the plan are saved and restored around descents.
type analyzer struct {
	*shared
	conf          conf.Conf
	caseSensitive bool
	ansi          bool

	ctes       *binding
	outer      *outerQuery
	references map[int64]parsed.Relation // relations of WithRelations by plan id
	windows    []parsed.NamedWindow      // WINDOW clause of the query block
}

// shared is what all places of a compilation have in common.
type shared struct {
	ctx      context.Context
	env      Env
	lastID   analyzed.ColumnID
	lastCTE  int
	depth    int
	views    int    // views being expanded
	home     string // the database of the view that is expanded
	finish   *Finish
	observed []*analyzed.Observation
	viewed   []*analyzed.Observation // in views: nobody is told them, but their names are taken
}

func newAnalyzer(ctx context.Context, env Env) *analyzer {
	a := &analyzer{shared: &shared{ctx: ctx, env: env}}
	a.use(env.Conf)
	return a
}

// use switches to other settings, as inside a view.
func (a *analyzer) use(c conf.Conf) {
	a.conf, a.caseSensitive, a.ansi = c, c.CaseSensitive(), c.ANSI()
}

func (a *analyzer) newID() analyzed.ColumnID {
	a.lastID++
	return a.lastID
}

// enter counts depth; the returned error names what is too deep.
func (a *analyzer) enter(what string, origin sparkerr.Origin) error {
	a.depth++
	if a.depth > maxDepth {
		return sparkerr.TooDeep(what, maxDepth, origin)
	}
	return nil
}

func (a *analyzer) leave() { a.depth-- }

func (a *analyzer) query(rel parsed.Relation) (*Result, error) {
	r, err := a.relation(rel)
	if err != nil {
		return nil, err
	}
	return a.result(r), nil
}

func (a *analyzer) result(r *relation) *Result {
	return &Result{Plan: a.exact(r), Schema: schemaOf(r.columns), Finish: a.finish, Observed: a.observed}
}

func schemaOf(columns []*column) types.StructType {
	fields := make([]types.Field, len(columns))
	for i, c := range columns {
		fields[i] = types.Field{Name: c.Name, Type: c.Type, Nullable: c.Nullable, Metadata: c.Metadata}
	}
	return types.StructType{Fields: fields}
}

// relation analyzes a relation and marks it with the client's plan id.
func (a *analyzer) relation(rel parsed.Relation) (*relation, error) {
	common := rel.Common()
	if err := a.enter("plan", common.Origin); err != nil {
		return nil, err
	}
	defer a.leave()
	if err := a.ctx.Err(); err != nil {
		return nil, err
	}
	r, err := a.dispatch(rel)
	if err != nil || common.PlanID == parsed.NoPlanID || r.planID == common.PlanID {
		return r, err
	}
	if r.planID != parsed.NoPlanID {
		r = through(r.plan, r)
	}
	r.planID = common.PlanID
	return r, nil
}

func (a *analyzer) dispatch(rel parsed.Relation) (*relation, error) {
	switch rel := rel.(type) {
	case *parsed.NamedTable:
		return a.namedTable(rel)
	case *parsed.DataSource:
		return a.dataSource(rel)
	case *parsed.LocalRelation:
		return a.localRelation(rel)
	case *parsed.CachedLocalRelation:
		return a.cachedLocalRelation(rel)
	case *parsed.CachedRemoteRelation:
		return a.cachedRemoteRelation(rel)
	case *parsed.Range:
		return a.rangeRelation(rel)
	case *parsed.InlineTable:
		return a.inlineTable(rel)
	case *parsed.TableFunction:
		return a.tableFunction(rel)
	case *parsed.OneRow:
		return leaf(&analyzed.Values{Rows: [][]analyzed.Expr{{}}}, nil), nil
	case *parsed.SQLQuery:
		return a.sqlQuery(rel)
	case *parsed.Project:
		return a.project(rel)
	case *parsed.Select:
		return a.selectBlock(rel)
	case *parsed.Filter:
		return a.filter(rel)
	case *parsed.Aggregate:
		return a.aggregate(rel)
	case *parsed.Sort:
		return a.sort(rel)
	case *parsed.Limit:
		return a.limit(rel)
	case *parsed.Offset:
		return a.offset(rel)
	case *parsed.Tail:
		return a.tail(rel)
	case *parsed.Distinct:
		return a.distinct(rel)
	case *parsed.Deduplicate:
		return a.deduplicate(rel)
	case *parsed.Sample:
		return a.sample(rel)
	case *parsed.SubqueryAlias:
		return a.subqueryAlias(rel)
	case *parsed.Repartition:
		return a.repartition(rel)
	case *parsed.ToDF:
		return a.toDF(rel)
	case *parsed.ToSchema:
		return a.toSchema(rel)
	case *parsed.WithColumns:
		return a.withColumns(rel)
	case *parsed.WithColumnsRenamed:
		return a.withColumnsRenamed(rel)
	case *parsed.Drop:
		return a.drop(rel)
	case *parsed.Unpivot:
		return a.unpivot(rel)
	case *parsed.Pivot:
		return a.pivot(rel)
	case *parsed.HintRelation:
		return a.hint(rel)
	}
	return a.dispatchMore(rel)
}

// dispatchMore continues with the relations that only the DataFrame API has, and those over several inputs.
func (a *analyzer) dispatchMore(rel parsed.Relation) (*relation, error) {
	switch rel := rel.(type) {
	case *parsed.NAFill:
		return a.naFill(rel)
	case *parsed.NADrop:
		return a.naDrop(rel)
	case *parsed.NAReplace:
		return a.naReplace(rel)
	case *parsed.Transpose:
		return a.transpose(rel)
	case *parsed.ShowString:
		return a.showString(rel)
	case *parsed.HTMLString:
		return a.htmlString(rel)
	case *parsed.CollectMetrics:
		return a.collectMetrics(rel)
	case *parsed.Parse:
		return a.parse(rel)
	case *parsed.Describe:
		return a.describe(rel)
	case *parsed.Summary:
		return a.summary(rel)
	case *parsed.Crosstab:
		return a.crosstab(rel)
	case *parsed.Cov:
		return a.cov(rel)
	case *parsed.Corr:
		return a.corr(rel)
	case *parsed.ApproxQuantile:
		return a.approxQuantile(rel)
	case *parsed.FreqItems:
		return a.freqItems(rel)
	case *parsed.SampleBy:
		return a.sampleBy(rel)
	case *parsed.Unsupported:
		return nil, rel.Err
	case *parsed.CatalogCall:
		return a.catalogCall(rel)
	case *parsed.Join:
		return a.join(rel)
	case *parsed.AsOfJoin:
		return a.asOfJoin(rel)
	case *parsed.SetOp:
		return a.setOp(rel)
	case *parsed.With:
		return a.with(rel)
	case *parsed.WithRelations:
		return a.withRelations(rel)
	case *ready:
		return rel.rel, nil
	}
	return nil, sparkerr.NotImplemented(fmt.Sprintf("relation %T", rel), rel.Common().Origin)
}
