package protoplan

import (
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate/parsed"
)

// fillNA has one value for all columns, or one for each.
func (c *converter) fillNA(f *pb.NAFill) parsed.Relation {
	switch n := len(f.GetValues()); {
	case n == 0:
		c.invalid("NA_FILL_VALUES_EMPTY")
	case n > 1 && n != len(f.GetCols()):
		c.invalid("NA_FILL_VALUES_LENGTH_MISMATCH")
	}
	fill := &parsed.NAFill{Input: c.relation(f.GetInput()), Columns: f.GetCols()}
	for _, value := range f.GetValues() {
		fill.Values = append(fill.Values, c.literal(value))
	}
	return fill
}

func (c *converter) dropNA(d *pb.NADrop) parsed.Relation {
	drop := &parsed.NADrop{Input: c.relation(d.GetInput()), Columns: d.GetCols()}
	if d.MinNonNulls != nil {
		n := int(d.GetMinNonNulls())
		drop.MinNonNulls = &n
	}
	return drop
}

// replaceNA without columns means all of them.
func (c *converter) replaceNA(r *pb.NAReplace) parsed.Relation {
	replace := &parsed.NAReplace{Columns: r.GetCols()}
	for _, pair := range r.GetReplacements() {
		replace.Pairs = append(replace.Pairs, parsed.ReplacePair{Old: c.literal(pair.GetOldValue()), New: c.literal(pair.GetNewValue())})
	}
	replace.Input = c.relation(r.GetInput())
	return replace
}
