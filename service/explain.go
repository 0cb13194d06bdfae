package service

import (
	"context"
	"fmt"
	"reflect"
	"strings"

	"github.com/sparkduck/sparkduck/translate"
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/types"
)

// explain describes a plan in Spark's sections: the analyzed plan by its own
// nodes, the optimized and the physical one as the engine tells them. Nothing is executed.
func (s *session) explain(ctx context.Context, asked parsed.Relation, plan analyzed.Plan, mode string) (string, error) {
	var out strings.Builder
	if plan == nil {
		return "== Physical Plan ==\n", nil
	}
	c, err := translate.Generate(plan, s.conf(), nil)
	if err != nil {
		return "", err
	}
	optimized, physical, err := s.enginePlans(ctx, c)
	if err != nil {
		return "", err
	}
	if mode == "extended" {
		columns := make([]string, len(c.Schema.Fields))
		for i, f := range c.Schema.Fields {
			columns[i] = f.Name + ": " + types.CatalogString(f.Type)
		}
		out.WriteString("== Parsed Logical Plan ==\n")
		writeParsed(&out, asked, "", "")
		out.WriteString("\n== Analyzed Logical Plan ==\n" + strings.Join(columns, ", ") + "\n")
		writePlan(&out, plan, "", "")
		out.WriteByte('\n')
	}
	if mode == "extended" || mode == "cost" {
		out.WriteString("== Optimized Logical Plan ==\n" + optimized + "\n")
	}
	out.WriteString("== Physical Plan ==\n" + physical + "\n")
	if mode == "codegen" {
		out.WriteString("== Generated SQL ==\n" + c.SQL + "\n")
	}
	return out.String(), nil
}

// writeParsed writes one relation a line, as the client or the parser named them.
func writeParsed(out *strings.Builder, r parsed.Relation, lead, below string) {
	node := reflect.ValueOf(r).Elem()
	out.WriteString(lead + "'" + node.Type().Name() + "\n")
	var inputs []parsed.Relation
	for i := range node.NumField() {
		if !node.Type().Field(i).IsExported() {
			continue
		}
		switch f := node.Field(i).Interface().(type) {
		case parsed.Relation:
			inputs = append(inputs, f)
		case []parsed.Relation:
			inputs = append(inputs, f...)
		}
	}
	for i, in := range inputs {
		if i == len(inputs)-1 {
			writeParsed(out, in, below+"+- ", below+"   ")
		} else {
			writeParsed(out, in, below+":- ", below+":  ")
		}
	}
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

// enginePlans asks the engine how it would run the statement.
func (s *session) enginePlans(ctx context.Context, c *translate.Compiled) (optimized, physical string, err error) {
	q, err := s.open(ctx, nil, c)
	if err != nil {
		return "", "", err
	}
	defer q.close()
	q.conn.Discard() // for the setting
	if _, err := q.conn.Exec(ctx, "SET SESSION explain_output = 'all'"); err != nil {
		return "", "", q.decoded(err)
	}
	rows, err := q.conn.QueryRows(ctx, "EXPLAIN "+q.sql, nil)
	if err != nil {
		return "", "", q.decoded(err)
	}
	for _, row := range rows {
		kind, _ := row[0].(string)
		text, _ := row[len(row)-1].(string)
		switch kind {
		case "logical_opt":
			optimized = text
		case "physical_plan":
			physical = text
		}
	}
	return optimized, physical, nil
}
