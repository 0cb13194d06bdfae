package sparkcsv

import "strings"

// Options are the syntax of a record.
type Options struct {
	Separator string
	// Quote and Escape are single characters; 0 for none.
	Quote, Escape rune
	Comment       rune
	// TrimLeft and TrimRight drop blanks around cells that are not quoted.
	TrimLeft, TrimRight bool
	// QuoteAll quotes every cell that is written; BareQuotes leaves cells alone that only hold a quote.
	QuoteAll, BareQuotes bool
}

// Defaults are Spark's options: what is written is trimmed, what is read is not.
func Defaults(reading bool) Options {
	return Options{Separator: ",", Quote: '"', Escape: '\\', TrimLeft: !reading, TrimRight: !reading}
}

// Cell is one value of a record.
type Cell struct {
	Text   string
	Quoted bool
}

// Split reads the first record of a text; nil when there is none.
func Split(text string, o Options) []Cell {
	s := splitter{rest: text, o: o}
	for {
		if s.rest == "" {
			return nil
		}
		if end := lineEnd(s.rest); end == 0 {
			s.rest = s.rest[1:]
			continue
		}
		if o.Comment != 0 && strings.HasPrefix(s.rest, string(o.Comment)) {
			s.rest = s.rest[lineEnd(s.rest):]
			continue
		}
		break
	}
	var cells []Cell
	for {
		cells = append(cells, s.cell())
		if !strings.HasPrefix(s.rest, o.Separator) {
			return cells
		}
		s.rest = s.rest[len(o.Separator):]
	}
}

func lineEnd(s string) int {
	if i := strings.IndexAny(s, "\r\n"); i >= 0 {
		return i
	}
	return len(s)
}

type splitter struct {
	rest string
	o    Options
}

// cell takes one cell and stops before the separator or the end.
func (s *splitter) cell() Cell {
	if s.o.Quote != 0 {
		blanks := len(s.rest) - len(strings.TrimLeft(s.rest, " \t"))
		if !s.o.TrimLeft {
			blanks = 0
		}
		if strings.HasPrefix(s.rest[blanks:], string(s.o.Quote)) {
			if text, end, ok := s.quoted(s.rest[blanks:]); ok {
				s.rest = s.rest[blanks+end:]
				return Cell{text, true}
			}
		}
	}
	end := lineEnd(s.rest)
	if at := strings.Index(s.rest[:end], s.o.Separator); at >= 0 {
		end = at
	}
	text := s.rest[:end]
	s.rest = s.rest[end:]
	return Cell{s.trimmed(text), false}
}

func (s *splitter) trimmed(text string) string {
	if s.o.TrimLeft {
		text = strings.TrimLeftFunc(text, blank)
	}
	if s.o.TrimRight {
		text = strings.TrimRightFunc(text, blank)
	}
	return text
}

func blank(r rune) bool { return r <= ' ' }

// quoted reads a quoted cell at the start of a text. ok is false when a quote inside is not escaped: the cell then is taken as
// it stands.
func (s *splitter) quoted(text string) (cell string, end int, ok bool) {
	var out strings.Builder
	quote, escape := string(s.o.Quote), string(s.o.Escape)
	at := len(quote)
	for at < len(text) {
		rest := text[at:]
		switch {
		case s.o.Escape != 0 && strings.HasPrefix(rest, escape+quote):
			out.WriteString(quote)
			at += len(escape) + len(quote)
		case s.o.Escape != 0 && s.o.Escape != s.o.Quote && strings.HasPrefix(rest, escape+escape):
			out.WriteString(escape)
			at += 2 * len(escape)
		case strings.HasPrefix(rest, quote):
			at += len(quote)
			behind := strings.TrimLeft(text[at:], " \t")
			if behind == "" || strings.HasPrefix(behind, s.o.Separator) || behind[0] == '\n' || behind[0] == '\r' {
				return out.String(), len(text) - len(behind), true
			}
			return "", 0, false
		default:
			out.WriteByte(text[at])
			at++
		}
	}
	return out.String(), len(text), true
}

// AppendCell writes a cell that is no NULL.
func AppendCell(buf []byte, text string, o Options) []byte {
	s := splitter{o: o}
	text = s.trimmed(text)
	quote, escape := string(o.Quote), string(o.Escape)
	special := strings.Contains(text, o.Separator) || strings.ContainsAny(text, "\r\n") || o.Quote != 0 && !o.BareQuotes && strings.Contains(text, quote)
	if o.Quote == 0 || !special && !o.QuoteAll {
		return append(buf, text...)
	}
	if o.Escape != 0 && o.Escape != o.Quote {
		text = strings.ReplaceAll(text, escape, escape+escape)
	}
	if o.Escape != 0 && !o.BareQuotes {
		text = strings.ReplaceAll(text, quote, escape+quote)
	}
	return append(append(append(buf, quote...), text...), quote...)
}
