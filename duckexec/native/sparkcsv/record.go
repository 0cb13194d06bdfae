package sparkcsv

import "strings"

// Options are the syntax of a record.
type Options struct {
	Separator string
	// Quote and Escape are single characters; 0 for none.
	Quote, Escape rune
	Comment       rune
	// EscapeOfEscape escapes the escape before a quote; 0: the escape itself, when it is not the quote.
	EscapeOfEscape rune
	Unescaped      Unescaped
	// MaxColumns and MaxChars bound records and values; 0 = no bound.
	MaxColumns, MaxChars int
	// TrimLeft and TrimRight drop blanks around cells that are not quoted.
	TrimLeft, TrimRight bool
	// QuoteAll quotes every cell that is written; BareQuotes leaves cells alone that only hold a quote.
	QuoteAll, BareQuotes bool
}

// Defaults are Spark's options: what is written is trimmed, what is read is not.
func Defaults(reading bool) Options {
	return Options{Separator: ",", Quote: '"', Escape: '\\', TrimLeft: !reading, TrimRight: !reading}
}

// Separator reads the escapes of a separator as options write it.
func Separator(text string) string {
	return strings.NewReplacer(`\t`, "\t", `\r`, "\r", `\b`, "\b", `\f`, "\f", `\"`, `"`, `\'`, "'", `\\`, `\`).Replace(text)
}

// Cell is one value of a record.
type Cell struct {
	Text   string
	Quoted bool
}

// Split reads the first record of a text; nil when there is none.
func Split(text string, o Options) []Cell {
	cells, err := NewTokenizer(o, "\n").Line(text)
	if err != nil {
		return nil
	}
	return cells
}

// AppendCell writes a cell that is no NULL.
func AppendCell(buf []byte, text string, o Options) []byte {
	if o.TrimLeft {
		text = strings.TrimLeftFunc(text, blank)
	}
	if o.TrimRight {
		text = strings.TrimRightFunc(text, blank)
	}
	quote, escape := string(o.Quote), string(o.Escape)
	special := strings.Contains(text, o.Separator) || strings.ContainsAny(text, "\r\n") || o.Quote != 0 && !o.BareQuotes && strings.Contains(text, quote)
	if o.Quote == 0 || !special && !o.QuoteAll {
		return append(buf, text...)
	}
	if o.Escape != 0 && o.Escape != o.Quote {
		guard := escape
		if o.EscapeOfEscape != 0 {
			guard = string(o.EscapeOfEscape)
		}
		text = strings.ReplaceAll(text, escape, guard+escape)
	}
	if o.Escape != 0 && !o.BareQuotes {
		text = strings.ReplaceAll(text, quote, escape+quote)
	}
	return append(append(append(buf, quote...), text...), quote...)
}
