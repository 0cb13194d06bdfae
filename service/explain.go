package service

import (
	"context"
	"fmt"
	"reflect"
	"strings"

	"github.com/sparkduck/sparkduck/translate"
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/types"
)

// explain describes a plan in Spark's sections: the analyzed plan by its own
// nodes, the physical one as the engine tells it. Nothing is executed.
func (s *session) explain(ctx context.Context, c *translate.Compiled, mode string) (string, error) {
	physical, err := s.enginePlan(ctx, c)
	if err != nil {
		return "", err
	}
	var out strings.Builder
	if mode == "extended" || mode == "cost" {
		columns := make([]string, len(c.Schema.Fields))
		for i, f := range c.Schema.Fields {
			columns[i] = f.Name + ": " + types.CatalogString(f.Type)
		}
		fmt.Fprintf(&out, "== Analyzed Logical Plan ==\n%s\n", strings.Join(columns, ", "))
		writePlan(&out, c.Plan, "", "")
		out.WriteByte('\n')
	}
	fmt.Fprintf(&out, "== Physical Plan ==\n%s\n", physical)
	if mode == "codegen" {
		fmt.Fprintf(&out, "== Generated SQL ==\n%s\n", c.SQL)
	}
	return out.String(), nil
}

// writePlan writes one node a line, inputs below with Spark's branches.
func writePlan(out *strings.Builder, p analyzed.Plan, lead, below string) {
	if p == nil {
		return
	}
	names := make([]string, len(p.Output()))
	for i, c := range p.Output() {
		names[i] = fmt.Sprintf("%s#%d", c.Name, c.ID)
	}
	fmt.Fprintf(out, "%s%s [%s]\n", lead, reflect.TypeOf(p).Elem().Name(), strings.Join(names, ", "))
	inputs := p.Inputs()
	for i, in := range inputs {
		if i == len(inputs)-1 {
			writePlan(out, in, below+"+- ", below+"   ")
		} else {
			writePlan(out, in, below+":- ", below+":  ")
		}
	}
}

// enginePlan asks the engine how it would run the statement.
func (s *session) enginePlan(ctx context.Context, c *translate.Compiled) (string, error) {
	if c.SQL == "" {
		return "", nil
	}
	handles, done, err := s.local.use(c.Sources)
	if err != nil {
		return "", err
	}
	defer done()
	sql, err := ducksql.BindHandles(c.SQL, handles)
	if err != nil {
		return "", err
	}
	if err := s.ensureNatives(c); err != nil {
		return "", err
	}
	conn, err := s.connect(s.conf())
	if err != nil {
		return "", err
	}
	defer conn.Release()
	rows, err := conn.QueryRows(ctx, "EXPLAIN "+sql, nil)
	if err != nil {
		return "", decodeEngineError(err, c)
	}
	var out strings.Builder
	for _, row := range rows {
		if text, ok := row[len(row)-1].(string); ok {
			out.WriteString(text)
		}
	}
	return out.String(), nil
}
