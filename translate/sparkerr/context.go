package sparkerr

import (
	"fmt"
	"strings"
	"unicode/utf16"
)

// maxExtraContext is how much text Spark shows on each side of the faulty part.
const maxExtraContext = 32

// Context returns the query context of the place.
func (o Origin) Context() QueryContext {
	if o.SQL == nil {
		return QueryContext{
			Type: DataFrameContext, Fragment: o.Fragment, CallSite: o.CallSite,
			Summary: "== DataFrame ==\n\"" + o.Fragment + "\" was called from\n" + o.CallSite + "\n",
		}
	}
	c := QueryContext{
		Type: SQLContext, ObjectType: o.SQL.ObjectType, ObjectName: o.SQL.ObjectName,
		Start: o.Start, Stop: o.Stop,
	}
	// Positions are code points, but Spark cuts the fragment by UTF-16 units;
	// both differ only after an astral character.
	text := utf16.Encode([]rune(o.SQL.Text))
	if o.Start < 0 || o.Stop >= len(text) || o.Start > o.Stop {
		return c
	}
	c.Fragment = string(utf16.Decode(text[o.Start : o.Stop+1]))
	c.Summary = o.header() + caretLines(text, o.Start, o.Stop)
	return c
}

func (o Origin) header() string {
	object, place := "", ""
	if o.SQL.ObjectType != "" && o.SQL.ObjectName != "" {
		object = " of " + o.SQL.ObjectType + " " + o.SQL.ObjectName
	}
	if o.Line > 0 {
		place = fmt.Sprintf(" (line %d, position %d)", o.Line, o.Pos+1)
	}
	return "== SQL" + object + place + " ==\n"
}

// caretLines shows the lines that hold text[start:stop+1], cut when long, each
// followed by a line with one caret under every character of the faulty part.
func caretLines(text []uint16, start, stop int) string {
	first := start
	for first >= 0 && start-first <= maxExtraContext && text[first] != '\n' {
		first--
	}
	last := stop
	for last < len(text) && last-stop <= maxExtraContext && text[last] != '\n' {
		last++
	}
	at := first
	shown := ""
	if first+1 < last {
		shown = string(utf16.Decode(text[first+1 : last]))
	}
	if start-first > maxExtraContext {
		shown = "..." + shown
		at -= len("...")
	}
	if last-stop > maxExtraContext {
		shown += "..."
	}
	var b strings.Builder
	for _, line := range strings.Split(strings.TrimRight(shown, "\n"), "\n") {
		b.WriteString(line + "\n")
		at++
		for range utf16.Encode([]rune(line)) {
			switch {
			case at < start:
				b.WriteByte(' ')
			case at <= stop:
				b.WriteByte('^')
			}
			at++
		}
		b.WriteByte('\n')
	}
	return b.String()
}
