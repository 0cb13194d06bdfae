package ducksql

import (
	"fmt"
	"strconv"
	"strings"
)

// BindHandles replaces the parameters of printed text, $1, $2, ..., by
// integers: handles of data that live outside the SQL. Quoted text is left
// alone. sql must come from Print.
func BindHandles(sql string, handles []int64) (string, error) {
	if len(handles) == 0 {
		return sql, nil
	}
	var b strings.Builder
	b.Grow(len(sql) + 16*len(handles))
	for i := 0; i < len(sql); {
		switch c := sql[i]; c {
		case '\'', '"':
			n := quotedLength(sql[i:], c)
			if n < 0 {
				return "", fmt.Errorf("unterminated quote in SQL at %d", i)
			}
			b.WriteString(sql[i : i+n])
			i += n
		case '$':
			n := i + 1
			for n < len(sql) && isDigit(sql[n]) {
				n++
			}
			number, err := strconv.Atoi(sql[i+1 : n])
			if err != nil || number < 1 || number > len(handles) {
				return "", fmt.Errorf("SQL names parameter %s of %d", sql[i:n], len(handles))
			}
			b.WriteString(strconv.FormatInt(handles[number-1], 10))
			i = n
		default:
			next := strings.IndexAny(sql[i+1:], `'"$`)
			if next < 0 {
				next = len(sql) - i - 1
			}
			b.WriteString(sql[i : i+1+next])
			i += 1 + next
		}
	}
	return b.String(), nil
}
