package datasource

import (
	"strings"

	"github.com/apache/arrow-go/v18/arrow"
	"github.com/sparkduck/sparkduck/duckexec/native/sparkcsv"
)

// csvEncoder writes CSV records.
type csvEncoder struct {
	job         Job
	cells       *cellWriter
	syntax      sparkcsv.Options
	null, empty string
	hasHead     bool
	cell        []byte
}

func newCSVEncoder(job Job, cells *cellWriter) *csvEncoder {
	o := job.Options
	first := func(name, otherwise string) rune {
		for _, c := range o.or(otherwise, name) {
			return c
		}
		return 0
	}
	return &csvEncoder{job: job, cells: cells, null: o["nullvalue"], empty: o.or(`""`, "emptyvalue"), hasHead: o.on("header", false), syntax: sparkcsv.Options{
		Separator: sparkcsv.Separator(o.or(",", "sep", "delimiter")), Quote: first("quote", `"`), Escape: first("escape", `\`),
		EscapeOfEscape: first("chartoescapequoteescaping", ""), Comment: first("comment", ""),
		QuoteAll: o.on("quoteall", false), BareQuotes: !o.on("escapequotes", true),
		TrimLeft: o.on("ignoreleadingwhitespace", true), TrimRight: o.on("ignoretrailingwhitespace", true),
	}}
}

func (e *csvEncoder) header() (string, bool) {
	var names []string
	for _, f := range e.job.Schema.Fields {
		if e.job.partition(f.Name) < 0 {
			names = append(names, string(sparkcsv.AppendCell(nil, f.Name, e.syntax)))
		}
	}
	return strings.Join(names, e.syntax.Separator), e.hasHead
}

func (e *csvEncoder) row(dst []byte, b arrow.RecordBatch, i int) ([]byte, error) {
	first := true
	for k, f := range e.job.Schema.Fields {
		if e.job.partition(f.Name) >= 0 {
			continue
		}
		if !first {
			dst = append(dst, e.syntax.Separator...)
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
		start := len(dst)
		if dst = sparkcsv.AppendCell(dst, string(e.cell), e.syntax); len(dst) == start {
			dst = append(dst, e.empty...)
		}
	}
	return dst, nil
}
