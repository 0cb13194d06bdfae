package generator

import (
	"fmt"
	"strconv"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
)

// columnName is the name of a column in SQL: c17, or h3 for the generator's own.
func columnName(id analyzed.ColumnID) string {
	if id > hiddenBase {
		return "h" + strconv.FormatInt(int64(id-hiddenBase), 10)
	}
	return "c" + strconv.FormatInt(int64(id), 10)
}

func column(id analyzed.ColumnID) ducksql.Expr { return ducksql.Column(columnName(id)) }

func typeName(v any) string { return fmt.Sprintf("%T", v) }

func itoa(n int) string { return strconv.Itoa(n) }
