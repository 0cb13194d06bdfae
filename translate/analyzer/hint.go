package analyzer

import (
	"fmt"
	"strings"

	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// hint applies a hint, which never changes the rows: known ones are checked, unknown ones ignored as in Spark.
func (a *analyzer) hint(rel *parsed.HintRelation) (*relation, error) {
	in, err := a.relation(rel.Input)
	if err != nil {
		return nil, err
	}
	if err := a.checkHint(rel.Hint, rel.Origin); err != nil {
		return nil, err
	}
	return through(in.plan, in), nil
}

// checkHint refuses bad parameters of the partitioning hints.
func (a *analyzer) checkHint(h parsed.Hint, at sparkerr.Origin) error {
	name := strings.ToUpper(h.Name)
	switch name {
	case "COALESCE":
		if len(h.Params) != 1 || !isIntLiteral(h.Params[0]) {
			return sparkerr.HintPartitions(name, at)
		}
	case "REPARTITION", "REPARTITION_BY_RANGE", "REBALANCE":
		for i, p := range h.Params {
			switch p.(type) {
			case *parsed.Attribute:
			default:
				if i > 0 || !isIntLiteral(p) {
					return sparkerr.HintColumn(name, fmt.Sprint(i+1), at)
				}
			}
		}
	}
	return nil
}

func isIntLiteral(e parsed.Expr) bool {
	l, ok := e.(*parsed.Literal)
	if !ok {
		return false
	}
	_, ok = l.Value.(int64)
	return ok
}
