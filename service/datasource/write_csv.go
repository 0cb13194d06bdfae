package datasource

import (
	"bytes"
	"strings"

	"github.com/apache/arrow-go/v18/arrow"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// csvEncoder writes CSV records.
type csvEncoder struct {
	job                        Job
	cells                      *cellWriter
	separator, quote, escape   string
	null, empty                string
	all, escapeQuotes, hasHead bool
	trimLeading, trimTrailing  bool
	cell                       []byte
}

func newCSVEncoder(job Job, cells *cellWriter) (*csvEncoder, error) {
	o := job.Options
	e := &csvEncoder{job: job, cells: cells, separator: separator(o), quote: option(o, "quote", `"`), escape: option(o, "escape", `\`),
		null: o["nullvalue"], empty: option(o, "emptyvalue", `""`)}
	for name, flag := range map[string]struct {
		target    *bool
		otherwise bool
	}{
		"quoteall": {&e.all, false}, "escapequotes": {&e.escapeQuotes, true}, "header": {&e.hasHead, false},
		"ignoreleadingwhitespace": {&e.trimLeading, true}, "ignoretrailingwhitespace": {&e.trimTrailing, true},
	} {
		value, err := boolOption(o, name, flag.otherwise)
		if err != nil {
			return nil, err
		}
		*flag.target = value
	}
	for _, name := range []string{"quote", "escape"} {
		if len([]rune(o[name])) > 1 {
			return nil, sparkerr.OptionTooLong(name, o[name])
		}
	}
	return e, nil
}

func (e *csvEncoder) header() (string, bool) {
	var names []string
	for _, f := range e.job.Schema.Fields {
		if e.job.partition(f.Name) < 0 {
			names = append(names, string(e.quoted(nil, []byte(f.Name))))
		}
	}
	return strings.Join(names, e.separator), e.hasHead
}

func (e *csvEncoder) row(dst []byte, b arrow.RecordBatch, i int) ([]byte, error) {
	first := true
	for k, f := range e.job.Schema.Fields {
		if e.job.partition(f.Name) >= 0 {
			continue
		}
		if !first {
			dst = append(dst, e.separator...)
		}
		first = false
		column := b.Column(k)
		if column.IsNull(i) {
			dst = append(dst, e.null...)
			continue
		}
		var err error
		if e.cell, err = e.cells.append(e.cell[:0], column, i, f.Type); err != nil {
			return nil, err
		}
		dst = e.quoted(dst, e.cell)
	}
	return dst, nil
}

// quoted appends a cell, in quotes where reading it back needs them.
func (e *csvEncoder) quoted(dst, cell []byte) []byte {
	if e.trimLeading {
		cell = bytes.TrimLeft(cell, " \t")
	}
	if e.trimTrailing {
		cell = bytes.TrimRight(cell, " \t")
	}
	if len(cell) == 0 {
		return append(dst, e.empty...)
	}
	needs := e.all || bytes.Contains(cell, []byte(e.separator)) || bytes.ContainsAny(cell, "\r\n") || e.escapeQuotes && e.quote != "" && bytes.Contains(cell, []byte(e.quote))
	if !needs || e.quote == "" {
		return append(dst, cell...)
	}
	dst = append(dst, e.quote...)
	for _, c := range cell {
		if string(c) == e.quote {
			dst = append(dst, e.escape...)
		}
		dst = append(dst, c)
	}
	return append(dst, e.quote...)
}
