package analyzer

import (
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

func (a *analyzer) pending(what string, rel parsed.Relation) (*relation, error) {
	return nil, sparkerr.NotImplemented(what, rel.Common().Origin)
}

func (a *analyzer) unpivot(rel *parsed.Unpivot) (*relation, error) { return a.pending("unpivot", rel) }
func (a *analyzer) pivot(rel *parsed.Pivot) (*relation, error)     { return a.pending("pivot", rel) }
func (a *analyzer) groupedPivot(in *relation, rel *parsed.Aggregate) (*relation, error) {
	return a.pending("pivot", rel)
}
func (a *analyzer) naFill(rel *parsed.NAFill) (*relation, error) { return a.pending("na.fill", rel) }
func (a *analyzer) naDrop(rel *parsed.NADrop) (*relation, error) { return a.pending("na.drop", rel) }
func (a *analyzer) naReplace(rel *parsed.NAReplace) (*relation, error) {
	return a.pending("na.replace", rel)
}
func (a *analyzer) transpose(rel *parsed.Transpose) (*relation, error) {
	return a.pending("transpose", rel)
}
func (a *analyzer) parse(rel *parsed.Parse) (*relation, error) { return a.pending("parse", rel) }
func (a *analyzer) describe(rel *parsed.Describe) (*relation, error) {
	return a.pending("describe", rel)
}
func (a *analyzer) summary(rel *parsed.Summary) (*relation, error) { return a.pending("summary", rel) }
func (a *analyzer) crosstab(rel *parsed.Crosstab) (*relation, error) {
	return a.pending("crosstab", rel)
}
func (a *analyzer) cov(rel *parsed.Cov) (*relation, error)   { return a.pending("cov", rel) }
func (a *analyzer) corr(rel *parsed.Corr) (*relation, error) { return a.pending("corr", rel) }
func (a *analyzer) approxQuantile(rel *parsed.ApproxQuantile) (*relation, error) {
	return a.pending("approxQuantile", rel)
}
func (a *analyzer) freqItems(rel *parsed.FreqItems) (*relation, error) {
	return a.pending("freqItems", rel)
}
func (a *analyzer) sampleBy(rel *parsed.SampleBy) (*relation, error) {
	return a.pending("sampleBy", rel)
}
func (a *analyzer) catalogCall(rel *parsed.CatalogCall) (*relation, error) {
	return a.pending("catalog "+rel.Op, rel)
}
