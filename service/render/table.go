package render

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// Table is the text of a result: a header and at most Limit rows of cells. More
// tells that the result has rows past them.
type Table struct {
	Names []string
	Rows  [][]string
	More  bool
	Limit int
}

// minWidth is the least width of a column, in half-width characters.
const minWidth = 3

// metaCharacters are written as escapes in cells, headers and schema trees.
var metaCharacters = strings.NewReplacer(
	"\n", `\n`, "\r", `\r`, "\t", `\t`, "\f", `\f`, "\b", `\b`, "\v", `\v`, "\a", `\a`)

// Show is Dataset.show: cells longer than truncate are cut, and aligned right
// when truncate is positive.
func (t Table) Show(truncate int, vertical bool) string {
	rows := t.cut(truncate)
	var out strings.Builder
	if vertical {
		writeVertical(&out, rows)
	} else {
		writeGrid(&out, rows, truncate > 0)
	}
	if vertical && len(rows) == 1 {
		out.WriteString("(0 rows)\n")
	} else if t.More {
		out.WriteString(t.moreLine())
	}
	return out.String()
}

// HTML is the form that notebooks display.
func (t Table) HTML(truncate int) string {
	var out strings.Builder
	out.WriteString("<table border='1'>\n")
	for i, row := range t.cut(truncate) {
		tag := "td"
		if i == 0 {
			tag = "th"
		}
		out.WriteString("<tr>")
		if len(row) == 0 { // Spark joins cells between one pair of tags
			fmt.Fprintf(&out, "<%s></%s>", tag, tag)
		}
		for _, cell := range row {
			fmt.Fprintf(&out, "<%s>%s</%s>", tag, escapeHTML(cell), tag)
		}
		out.WriteString("</tr>\n")
	}
	out.WriteString("</table>\n")
	if t.More {
		out.WriteString(t.moreLine() + "\n")
	}
	return out.String()
}

func (t Table) moreLine() string {
	if t.Limit == 1 {
		return "only showing top 1 row"
	}
	return fmt.Sprintf("only showing top %d rows", t.Limit)
}

// cut returns header and rows with meta characters escaped and cells truncated.
func (t Table) cut(truncate int) [][]string {
	rows := make([][]string, 0, len(t.Rows)+1)
	header := make([]string, len(t.Names))
	for i, name := range t.Names {
		header[i] = metaCharacters.Replace(name)
	}
	rows = append(rows, header)
	for _, row := range t.Rows {
		cells := make([]string, len(row))
		for i, cell := range row {
			cells[i] = truncated(metaCharacters.Replace(cell), truncate)
		}
		rows = append(rows, cells)
	}
	return rows
}

// truncated cuts s to n UTF-16 units, the last three being dots when there is room for more.
func truncated(s string, n int) string {
	if n <= 0 || utf16Len(s) <= n {
		return s
	}
	if n < 4 {
		return utf16Prefix(s, n)
	}
	return utf16Prefix(s, n-3) + "..."
}

func utf16Len(s string) int {
	n := 0
	for _, r := range s {
		n++
		if r > 0xFFFF {
			n++
		}
	}
	return n
}

func utf16Prefix(s string, n int) string {
	for i, r := range s {
		if r > 0xFFFF {
			n--
		}
		if n <= 0 {
			return s[:i]
		}
		n--
	}
	return s
}

// halfWidth is the width of s when full-width characters count twice.
func halfWidth(s string) int {
	if isASCII(s) {
		return len(s)
	}
	n := utf16Len(s)
	for _, r := range s {
		if isFullWidth(r) {
			n++
		}
	}
	return n
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// isFullWidth holds for the ranges that Spark counts twice.
func isFullWidth(r rune) bool {
	return r >= 0x1100 && r <= 0x115F || r >= 0x2E80 && r <= 0xA4CF || r >= 0xAC00 && r <= 0xD7A3 ||
		r >= 0xF900 && r <= 0xFAFF || r >= 0xFE30 && r <= 0xFE4F || r >= 0xFF00 && r <= 0xFF60 || r >= 0xFFE0 && r <= 0xFFE6
}

func writeGrid(out *strings.Builder, rows [][]string, right bool) {
	widths := make([]int, len(rows[0]))
	for _, row := range rows {
		for i, cell := range row {
			widths[i] = max(widths[i], minWidth, halfWidth(cell))
		}
	}
	var line strings.Builder
	line.WriteByte('+')
	for i, w := range widths {
		if i > 0 {
			line.WriteByte('+')
		}
		line.WriteString(strings.Repeat("-", w))
	}
	line.WriteString("+\n")
	out.WriteString(line.String())
	for i, row := range rows {
		out.WriteByte('|')
		for j, cell := range row {
			if j > 0 {
				out.WriteByte('|')
			}
			writePadded(out, cell, widths[j], right)
		}
		out.WriteString("|\n")
		if i == 0 {
			out.WriteString(line.String())
		}
	}
	out.WriteString(line.String())
}

func writePadded(out *strings.Builder, cell string, width int, right bool) {
	pad := strings.Repeat(" ", max(0, width-halfWidth(cell)))
	if right {
		out.WriteString(pad)
	}
	out.WriteString(cell)
	if !right {
		out.WriteString(pad)
	}
}

func writeVertical(out *strings.Builder, rows [][]string) {
	names, data := rows[0], rows[1:]
	nameWidth, dataWidth := minWidth, minWidth
	for _, name := range names {
		nameWidth = max(nameWidth, halfWidth(name))
	}
	for _, row := range data {
		for _, cell := range row {
			dataWidth = max(dataWidth, halfWidth(cell))
		}
	}
	for i, row := range data {
		title := fmt.Sprintf("-RECORD %d", i)
		out.WriteString(title + strings.Repeat("-", max(0, nameWidth+dataWidth+5-len(title))) + "\n")
		for j, cell := range row {
			out.WriteByte(' ')
			writePadded(out, names[j], nameWidth, false)
			out.WriteString(" | ")
			writePadded(out, cell, dataWidth, false)
			out.WriteString(" \n")
		}
		if len(row) == 0 {
			out.WriteByte('\n')
		}
	}
}
