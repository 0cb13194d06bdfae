// Package translate compiles parsed plans to DuckDB SQL. It is pure Go: no cgo,
// no I/O of its own, no protocol. What it must ask the world (names, files,
// constants) goes through the interfaces of Env.
package translate

import (
	"context"
	"slices"
	"time"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/analyzer"
	"github.com/sparkduck/sparkduck/translate/catalog"
	"github.com/sparkduck/sparkduck/translate/conf"
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
	// It is told the observations that were asked for.
	Rewrite func(context.Context, analyzed.Plan, []*analyzed.Observation) (analyzed.Plan, error)
}

// Evaluator runs a small constant plan (pivot values, folded arguments) and returns its rows in the literal shapes of package types.
type Evaluator interface {
	Evaluate(ctx context.Context, c *Compiled) ([][]any, error)
}

// Compile turns a plan into what execution needs. Errors are *sparkerr.Error.
func Compile(ctx context.Context, plan parsed.Plan, env Env) (*Compiled, error) {
	c, err := Analyze(ctx, plan, env)
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
	return c, c.generate(env.Conf)
}

// check refuses plans that the settings forbid to run.
func (c *Compiled) check(settings conf.Conf) error {
	if plan := c.rows(); plan != nil && !settings.CrossJoin() {
		return checkCrossJoins(plan)
	}
	return nil
}

// Generate is the second half of Compile, for a plan that is analyzed already, with those of its observations that are asked for.
func Generate(plan analyzed.Plan, settings conf.Conf, asked []*analyzed.Observation) (*Compiled, error) {
	c := &Compiled{Plan: plan, Schema: schemaOf(plan.Output()), Observations: asked}
	return c, c.generate(settings)
}

// rewrite applies Env.Rewrite to the rows of a query, or to those that a write stores.
func (env Env) rewrite(ctx context.Context, c *Compiled) (err error) {
	if env.Rewrite == nil {
		return nil
	}
	if w, ok := c.Command.(*analyzed.Write); ok {
		changed := *w
		changed.Plan, err = env.Rewrite(ctx, w.Plan, c.Observations)
		c.Command = &changed
		return err
	}
	if c.Plan != nil {
		c.Plan, err = env.Rewrite(ctx, c.Plan, c.Observations)
	}
	return err
}

// Analyze is Compile without the SQL: it stops when names and types are known.
func Analyze(ctx context.Context, plan parsed.Plan, env Env) (*Compiled, error) {
	r, err := analyzer.Analyze(ctx, plan, analyzer.Env{Catalog: env.Catalog, Eval: env.evaluate, Conf: env.Conf, Now: env.Now, User: env.User})
	if err != nil {
		return nil, err
	}
	return &Compiled{Plan: r.Plan, Schema: r.Schema, Command: r.Command, Finish: r.Finish, Observations: r.Observed}, nil
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
	o := newObserver(c.Observations, settings)
	if err := o.generate(c, plan); err != nil {
		return err
	}
	for _, asked := range slices.Backward(c.Observations) { // what reads an observed relation comes before what it reads
		observed, err := o.observed(asked)
		if err != nil {
			return err
		}
		if observed != nil {
			c.Observed = slices.Insert(c.Observed, 0, observed)
		}
	}
	return nil
}
