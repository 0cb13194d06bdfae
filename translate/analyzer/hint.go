package analyzer

import (
	"strings"

	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/sqlparse"
	"github.com/sparkduck/sparkduck/translate/types"
)

// hint applies a hint, which never changes the rows: known ones are checked, unknown ones ignored as in Spark.
func (a *analyzer) hint(rel *parsed.HintRelation) (*relation, error) {
	in, err := a.relation(rel.Input)
	if err != nil {
		return nil, err
	}
	if err := a.checkHint(in, rel.Hint); err != nil {
		return nil, err
	}
	return through(in.plan, in), nil
}

// checkHint refuses bad parameters of the partitioning hints: they take a number of partitions, then columns, by name or by text.
func (a *analyzer) checkHint(in *relation, h parsed.Hint) error {
	name, params := strings.ToUpper(h.Name), h.Params
	switch name {
	case "COALESCE", "REPARTITION", "REPARTITION_BY_RANGE", "REBALANCE":
	default:
		return nil
	}
	counted := len(params) > 0 && isPartitionCount(params[0])
	if counted {
		params = params[1:]
	}
	if name == "COALESCE" {
		if !counted || len(params) > 0 {
			return sparkerr.HintPartitions(name)
		}
		return nil
	}
	return a.checkHintColumns(in, name, params)
}

func (a *analyzer) checkHintColumns(in *relation, name string, params []parsed.Expr) error {
	r := a.resolve(in, clauseOther)
	var invalid []string
	var columns []*parsed.Attribute
	for _, p := range params {
		column, err := hintColumn(p)
		if err != nil {
			return err
		}
		if column != nil {
			columns = append(columns, column)
			continue
		}
		x, err := r.expr(p)
		if err != nil {
			return err
		}
		invalid = append(invalid, sparkerr.Expr(a.text(x)))
	}
	if len(invalid) > 0 {
		return sparkerr.HintColumn(name, strings.Join(invalid, ", "))
	}
	for _, c := range columns {
		_, err := r.attribute(c)
		if err != nil && (in.pass != passProject || !r.knowsBelow(in, c)) {
			return err
		}
	}
	return nil
}

// knowsBelow reports whether a column that a projection dropped is there below it.
func (r *resolver) knowsBelow(in *relation, c *parsed.Attribute) bool {
	x, err := r.column(in.inputs[0], c)
	return x != nil && err == nil
}

// hintColumn is the column that a parameter names; nil for none.
func hintColumn(p parsed.Expr) (*parsed.Attribute, error) {
	switch p := p.(type) {
	case *parsed.Attribute:
		return p, nil
	case *parsed.Literal:
		text, ok := p.Value.(string)
		if !ok {
			return nil, nil
		}
		parts, _, err := sqlparse.ParseColumnName(text)
		return &parsed.Attribute{ExprCommon: p.ExprCommon, Parts: parts, PlanID: parsed.NoPlanID}, err
	}
	return nil, nil
}

// isPartitionCount reports an integer literal, none of 64 bits.
func isPartitionCount(e parsed.Expr) bool {
	l, ok := e.(*parsed.Literal)
	if !ok {
		return false
	}
	switch l.Type {
	case types.Byte, types.Short, types.Int:
		return l.Value != nil
	}
	return false
}
