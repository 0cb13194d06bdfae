package function

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/conf"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// GeneratorSchema names and types the rows that a bound generator makes. Outer forms do not show here: the analyzer makes
// their columns nullable.
func GeneratorSchema(c *analyzed.Call, cf conf.Conf) (types.StructType, error) {
	row, ok := c.Callee.(*Function)
	if !ok || row.Columns == nil {
		return types.StructType{}, sparkerr.NotImplemented("the generator "+c.Name, c.Origin())
	}
	return row.Columns(&Binding{Name: c.Name, Origin: c.Origin(), Conf: cf, row: row}, c.Args)
}
