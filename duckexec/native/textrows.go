package native

import (
	"strings"

	"github.com/sparkduck/sparkduck/translate/types"
)

// textRows is text_rows(text, format, type of a row, zone, header, option, value, ...): the list of the rows that a text of CSV or
// JSON holds. Lines of CSV that equal the header, when there is one, are none.
func textRows(c *Call) error {
	if c.Rows == 0 {
		return nil
	}
	t, err := types.ParseType(c.Args[2].Text(0), types.ParseOptions{})
	if err != nil {
		return err
	}
	row, _ := t.(types.StructType)
	o := RecordOptions{Format: c.Args[1].Text(0), Schema: row, Zone: c.Args[3].Text(0), Options: map[string]string{}}
	for i := range row.Fields {
		o.Wanted = append(o.Wanted, i)
	}
	for i := 5; i+1 < len(c.Args); i += 2 {
		o.Options[strings.Clone(c.Args[i].Text(0))] = strings.Clone(c.Args[i+1].Text(0))
	}
	records, err := NewRecords(o)
	if err != nil {
		return err
	}
	lines := &textLines{Records: records, out: c.Out.Children[0], comment: o.Options["comment"]}
	if lines.hasHeader = !c.Args[4].IsNull(0); lines.hasHeader {
		lines.header = c.Args[4].Text(0)
	}
	for i := range c.Rows {
		if c.Args[0].IsNull(i) {
			err = lines.missing()
		} else {
			err = lines.read(c.Args[0].Text(i))
		}
		if err != nil {
			return err
		}
		c.Out.EndList()
	}
	return nil
}

// textLines appends the rows of texts to a list of structs.
type textLines struct {
	*Records
	out             *Builder
	comment, header string
	hasHeader       bool
}

func (l *textLines) read(text string) error {
	if l.csv && (strings.TrimFunc(text, func(r rune) bool { return r <= ' ' }) == "" ||
		l.comment != "" && strings.HasPrefix(text, l.comment) || l.hasHeader && text == l.header) {
		return nil
	}
	rows, err := l.Line(text, l.out.Children)
	for more := true; more && err == nil; rows, more, err = l.Pending(l.out.Children) {
		l.end(rows)
	}
	return err
}

func (l *textLines) end(rows int) {
	for range rows {
		l.out.EndStruct()
	}
}

// missing is a NULL: no line of CSV, and of JSON a malformed record without a text.
func (l *textLines) missing() error {
	if l.csv {
		return nil
	}
	rows, err := l.object(nil, "", l.out.Children)
	if rows > 0 && l.corrupt >= 0 {
		to := l.out.Children[l.corrupt]
		to.Cut(to.Rows - 1)
		to.AppendNull()
	}
	l.end(rows)
	return err
}
