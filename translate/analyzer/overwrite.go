package analyzer

import (
	"slices"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/catalog"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// checkReplaced is checkOverwrite for a table that need not exist.
func (a *analyzer) checkReplaced(name []string, rows analyzed.Plan) error {
	t, err := a.env.Catalog.Table(a.ctx, name)
	if t == nil || err != nil {
		return err
	}
	return a.checkOverwrite(t, rows)
}

// checkOverwrite refuses to replace the rows of a table by rows that are read from it. Spark does not look into subqueries of
// expressions; rows that they read are read before any is replaced.
func (a *analyzer) checkOverwrite(t *catalog.Table, rows analyzed.Plan) error {
	for todo := []analyzed.Plan{rows}; len(todo) > 0; {
		p := todo[len(todo)-1]
		todo = append(todo[:len(todo)-1], p.Inputs()...)
		switch p := p.(type) {
		case *analyzed.With:
			for _, c := range p.CTEs {
				todo = append(todo, c.Plan)
				if c.Step != nil {
					todo = append(todo, c.Step)
				}
			}
		case *analyzed.Scan:
			if files, ok := p.Source.(*analyzed.FileSource); ok && overlaps(files.Roots, t.Source.Roots) {
				return sparkerr.SelfOverwrite(a.fullName(t.Name))
			}
		}
	}
	return nil
}

func overlaps(a, b []string) bool {
	return slices.ContainsFunc(a, func(root string) bool { return slices.Contains(b, root) })
}
