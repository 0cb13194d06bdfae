// Package translate compiles parsed plans to DuckDB SQL. It is pure Go: no cgo,
// no I/O of its own, no protocol. What it must ask the world (names, files,
// constants) goes through the interfaces of Env.
package translate

import (
	"context"
	"time"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/analyzer"
	"github.com/sparkduck/sparkduck/translate/catalog"
	"github.com/sparkduck/sparkduck/translate/conf"
	"github.com/sparkduck/sparkduck/translate/generator"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// Env is an immutable snapshot of what a compilation may know.
type Env struct {
	Catalog catalog.Catalog
	Eval    Evaluator
	Conf    conf.Conf
	Now     time.Time
	User    string // of current_user()
	// Rewrite may replace parts of an analyzed plan by what yields the same rows, such as results that were kept; nil = none.
	Rewrite func(context.Context, analyzed.Plan) (analyzed.Plan, error)
}

// Evaluator runs a small constant plan (pivot values, folded arguments) and returns its rows in the literal shapes of package types.
type Evaluator interface {
	Evaluate(ctx context.Context, c *Compiled) ([][]any, error)
}

// Compiled is what execution needs.
type Compiled struct {
	// SQL is one DuckDB statement; "" when Command needs no query.
	SQL string
	// Schema is the Spark schema of the result; columns of SQL are in this order.
	Schema types.StructType
	Plan   analyzed.Plan
	// Command is set for statements; Plan then is the statement's answer or nil.
	Command analyzed.Command
	// Finish is set when Go completes the result.
	Finish *Finish
	// Sources are the local relations the SQL reads: $n in the SQL stands for the handle of Sources[n-1]; ducksql.BindHandles puts it in.
	Sources []*analyzed.LocalSource
	// Natives lists the kernels the SQL calls.
	Natives []Native
	// Stored says that SQL reads files or tables, whose rows others may change.
	Stored bool
	// Origins are numbered from 0; raised errors name them.
	Origins []sparkerr.Origin
	// Failing maps conditions that DuckDB's own operators can raise to the one origin that can.
	Failing map[string]int
	// Observed lists the metrics that CollectMetrics asked for.
	Observed []Observed
}

// Native is a kernel with the DuckDB type it must return.
type Native = generator.Native

// Finish is a rendering that Go does over the query's rows: show() or HTML.
type Finish = analyzer.Finish

// Observed is one observed metric set: a statement of its own that yields one row.
type Observed struct {
	Name   string
	PlanID int64
	*Compiled
}

// Compile turns a plan into what execution needs. Errors are *sparkerr.Error.
func Compile(ctx context.Context, plan parsed.Plan, env Env) (*Compiled, error) {
	c, observed, err := analyze(ctx, plan, env)
	if err != nil {
		return nil, err
	}
	if c.Finish == nil && !env.Conf.TimeType() && types.HasTime(c.Schema) {
		return nil, sparkerr.UnsupportedTimeType(sparkerr.Origin{})
	}
	if err := c.check(env.Conf); err != nil {
		return nil, err
	}
	if err := env.rewrite(ctx, c); err != nil {
		return nil, err
	}
	if err := c.generate(env.Conf); err != nil {
		return nil, err
	}
	for _, o := range observed {
		metrics := &Compiled{Plan: o.Plan, Schema: o.Schema}
		if err := metrics.generate(env.Conf); err != nil {
			return nil, err
		}
		c.Observed = append(c.Observed, Observed{Name: o.Name, PlanID: o.PlanID, Compiled: metrics})
	}
	return c, nil
}

// check refuses plans that the settings forbid to run.
func (c *Compiled) check(settings conf.Conf) error {
	if plan := c.rows(); plan != nil && !settings.CrossJoin() {
		return checkCrossJoins(plan)
	}
	return nil
}

// rows is the plan to run: that of the answer, or of what a write stores; nil for other statements.
func (c *Compiled) rows() analyzed.Plan {
	if w, ok := c.Command.(*analyzed.Write); ok {
		return w.Plan
	}
	return c.Plan
}

// Generate is the second half of Compile, for a plan that is analyzed already.
func Generate(plan analyzed.Plan, settings conf.Conf) (*Compiled, error) {
	c := &Compiled{Plan: plan, Schema: schemaOf(plan.Output())}
	return c, c.generate(settings)
}

// rewrite applies Env.Rewrite to the rows of a query, or to those that a write stores.
func (env Env) rewrite(ctx context.Context, c *Compiled) (err error) {
	if env.Rewrite == nil {
		return nil
	}
	if w, ok := c.Command.(*analyzed.Write); ok {
		changed := *w
		changed.Plan, err = env.Rewrite(ctx, w.Plan)
		c.Command = &changed
		return err
	}
	if c.Plan != nil {
		c.Plan, err = env.Rewrite(ctx, c.Plan)
	}
	return err
}

// Analyze is Compile without the SQL: it stops when names and types are known.
func Analyze(ctx context.Context, plan parsed.Plan, env Env) (*Compiled, error) {
	c, _, err := analyze(ctx, plan, env)
	return c, err
}

func analyze(ctx context.Context, plan parsed.Plan, env Env) (*Compiled, []analyzer.Observed, error) {
	r, err := analyzer.Analyze(ctx, plan, analyzer.Env{Catalog: env.Catalog, Eval: env.evaluate, Conf: env.Conf, Now: env.Now, User: env.User})
	if err != nil {
		return nil, nil, err
	}
	return &Compiled{Plan: r.Plan, Schema: r.Schema, Command: r.Command, Finish: r.Finish}, r.Observed, nil
}

// evaluate runs a constant plan for the analyzer.
func (env Env) evaluate(ctx context.Context, plan analyzed.Plan) ([][]any, error) {
	if env.Eval == nil {
		return nil, sparkerr.NotImplemented("constants that need the engine", sparkerr.Origin{})
	}
	c := &Compiled{Plan: plan, Schema: schemaOf(plan.Output())}
	if err := c.generate(env.Conf); err != nil {
		return nil, err
	}
	return env.Eval.Evaluate(ctx, c)
}

// generate adds the SQL of the rows, if there are any.
func (c *Compiled) generate(settings conf.Conf) error {
	plan := c.rows()
	if plan == nil {
		return nil
	}
	g, err := generator.Generate(plan, generator.Options{Conf: settings})
	if err != nil {
		return err
	}
	c.SQL, c.Sources, c.Natives, c.Stored, c.Origins, c.Failing = g.SQL, g.Sources, g.Natives, g.Stored, g.Origins, g.Failing
	return nil
}

func schemaOf(columns []analyzed.Column) types.StructType {
	fields := make([]types.Field, len(columns))
	for i, c := range columns {
		fields[i] = types.Field{Name: c.Name, Type: c.Type, Nullable: c.Nullable, Metadata: c.Metadata}
	}
	return types.StructType{Fields: fields}
}
