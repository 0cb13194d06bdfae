// Package translate compiles parsed plans to DuckDB SQL. It is pure Go: no cgo,
// no I/O of its own, no protocol. What it must ask the world (names, files,
// constants) goes through the interfaces of Env.
package translate

import (
	"context"
	"time"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/catalog"
	"github.com/sparkduck/sparkduck/translate/conf"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// Env is an immutable snapshot of what a compilation may know.
type Env struct {
	Catalog catalog.Catalog
	Eval    Evaluator
	Conf    conf.Conf
	Now     time.Time
}

// Evaluator runs a small constant plan (pivot values, folded arguments) and returns its rows in the literal shapes of package parsed.
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
	// Sources are the local relations the SQL reads; the SQL names them by LocalSource.Key through a placeholder table function argument.
	Sources []*analyzed.LocalSource
	// Natives lists the kernels the SQL calls.
	Natives []Native
	// Origins are numbered from 0; raised errors name them.
	Origins []sparkerr.Origin
	// Observed lists the metrics that CollectMetrics asked for.
	Observed []Observed
}

// Native is a kernel with the DuckDB type it must return.
type Native struct {
	Kernel string
	Result string
}

// Finish is a rendering that Go does over the query's rows: show() or HTML.
type Finish struct {
	HTML     bool
	NumRows  int
	Truncate int
	Vertical bool
}

// Observed is one observed metric set.
type Observed struct {
	Name   string
	PlanID int64
	Schema types.StructType
	SQL    string
}
