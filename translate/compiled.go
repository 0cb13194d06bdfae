package translate

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/analyzer"
	"github.com/sparkduck/sparkduck/translate/generator"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

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
	// ParquetBytes is the size of the Parquet files that SQL reads.
	ParquetBytes int64
	// Origins are numbered from 0; raised errors name them.
	Origins []sparkerr.Origin
	// Failing maps conditions that DuckDB's own operators can raise to the one origin that can.
	Failing map[string]int
	// Observations are those that the plan asks for; Observed is how, an inner one before those that read it.
	Observations []*analyzed.Observation
	Observed     []*Observed
}

// Observed is a relation whose rows are observed. They are computed once: whoever
// runs the statement stores Rows in Table first, on the same connection, computes
// Metrics over it, one row, and runs the statement, which reads the table too.
type Observed struct {
	Name    string
	PlanID  int64
	Table   *analyzed.TableSource
	Columns []string // of the table, in the order of Rows
	Rows    *Compiled
	Metrics *Compiled
}

// Native is a kernel with the DuckDB type it must return.
type Native = generator.Native

// Finish is a rendering that Go does over the query's rows: show() or HTML.
type Finish = analyzer.Finish

// rows is the plan to run: that of the answer, or of what a write stores; nil for other statements.
func (c *Compiled) rows() analyzed.Plan {
	if w, ok := c.Command.(*analyzed.Write); ok {
		return w.Plan
	}
	return c.Plan
}

func schemaOf(columns []analyzed.Column) types.StructType {
	fields := make([]types.Field, len(columns))
	for i, c := range columns {
		fields[i] = types.Field{Name: c.Name, Type: c.Type, Nullable: c.Nullable, Metadata: c.Metadata}
	}
	return types.StructType{Fields: fields}
}
