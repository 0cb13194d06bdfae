package function

import (
	"maps"
	"slices"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// TextRows is the list of the rows that a text of CSV or JSON holds, as the readers of files see it: no row for a blank text,
// several for an array of objects. Lines that equal the header are no rows; nil: there is none. Options have lower-case names.
func TextRows(text analyzed.Expr, format string, row types.StructType, header *string, options map[string]string) analyzed.Expr {
	list := types.ArrayType{Element: row}
	f := &Function{Name: "text_rows", Type: fixed(list), Nullable: never, SQL: code(func(c *lowering) (ducksql.Expr, error) {
		e, err := c.arg(0)
		if err != nil {
			return nil, err
		}
		first := ducksql.CastTo(ducksql.Null{}, ducksql.Varchar)
		if header != nil {
			first = ducksql.String{Value: *header}
		}
		args := []ducksql.Expr{e, ducksql.String{Value: format}, ducksql.String{Value: row.SQL()}, ducksql.String{Value: c.Conf().TimeZoneName()}, first}
		for _, name := range slices.Sorted(maps.Keys(options)) {
			value := ducksql.Expr(ducksql.String{Value: options[name]})
			if name == "dateformat" || name == "timestampformat" {
				value = c.marked(value)
			}
			args = append(args, ducksql.String{Value: name}, value)
		}
		return c.Native("text_rows", list, args...)
	})}
	return &analyzed.Call{Typed: analyzed.Typed{DataType: list, At: sparkerr.Origin{}}, Callee: f, Name: f.Name, Args: []analyzed.Expr{text}}
}
