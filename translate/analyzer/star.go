package analyzer

import (
	"regexp"
	"strings"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// known is an expression that is analyzed already, standing among parsed ones: what a star expanded to.
type known struct {
	parsed.ExprCommon
	name  string
	value analyzed.Expr
	col   *column // set when the value is a plain column
}

// expandStars replaces stars and column patterns in a list.
func (r *resolver) expandStars(list []parsed.Expr) ([]parsed.Expr, error) {
	at := -1
	for i, e := range list {
		if isStar(e) {
			at = i
			break
		}
	}
	if at < 0 {
		return list, nil
	}
	out := append(make([]parsed.Expr, 0, len(list)+len(r.in.columns)), list[:at]...)
	for _, e := range list[at:] {
		var err error
		switch e := e.(type) {
		case *parsed.Star:
			out, err = r.star(out, e)
		case *parsed.RegexColumns:
			out, err = r.regexColumns(out, e)
		default:
			out = append(out, e)
		}
		if err != nil {
			return nil, err
		}
	}
	return out, nil
}

func isStar(e parsed.Expr) bool {
	switch e.(type) {
	case *parsed.Star, *parsed.RegexColumns:
		return true
	}
	return false
}

// star appends what a star stands for.
func (r *resolver) star(out []parsed.Expr, e *parsed.Star) ([]parsed.Expr, error) {
	if e.PlanID != parsed.NoPlanID {
		return r.dataFrameStar(out, e)
	}
	if len(e.Target) == 0 {
		return r.starColumns(out, r.in.columns, e)
	}
	if columns := r.qualified(e.Target); len(columns) > 0 {
		return r.starColumns(out, columns, e)
	}
	if columns := r.outerQualified(e.Target); len(columns) > 0 {
		from := len(out)
		out, err := r.starColumns(out, columns, e)
		for _, k := range out[from:] {
			k.(*known).col = nil // a new column here
		}
		return out, err
	}
	base, err := r.column(r.in, &parsed.Attribute{ExprCommon: e.ExprCommon, Parts: e.Target})
	if err != nil {
		return nil, err
	}
	if base == nil {
		if base, err = r.outerColumn(e.Target, e.At); err != nil {
			return nil, err
		}
	}
	if base == nil {
		return nil, sparkerr.CannotResolveStarExpand(e.Target, sortedNames(r.in), e.At)
	}
	t, ok := base.Type().(types.StructType)
	if !ok {
		return nil, sparkerr.StarOnNonStruct("List("+strings.Join(e.Target, ".")+")", e.At)
	}
	for i, f := range t.Fields {
		if len(e.Except) > 0 && r.excepted(e.Except, f.Name) {
			continue
		}
		value := &analyzed.Field{Typed: typed(f.Type, f.Nullable || base.Nullable(), e.At), Input: base, Index: i, Name: f.Name}
		out = append(out, &known{ExprCommon: e.ExprCommon, name: f.Name, value: value})
	}
	return out, nil
}

func (a *analyzer) excepted(list [][]string, name string) bool {
	for _, x := range list {
		if len(x) == 1 && a.same(x[0], name) {
			return true
		}
	}
	return false
}

func (a *analyzer) columnsIn(columns []*column, target []string) []*column {
	var out []*column
	for _, c := range columns {
		if a.suffix(c.qualifier, target) {
			out = append(out, c)
		}
	}
	return out
}

// qualified lists the columns under a qualifier; hidden USING keys belong to it.
func (r *resolver) qualified(target []string) []*column {
	out := r.columnsIn(r.in.columns, target)
	return append(out, r.columnsIn(r.in.hidden, target)...)
}

// outerQualified lists the columns of the enclosing query under a qualifier, as references to it.
func (r *resolver) outerQualified(target []string) []*column {
	if r.outer == nil {
		return nil
	}
	var out []*column
	for _, c := range r.outer.resolver.qualified(target) {
		ref := *c.ref
		ref.Outer = true
		r.outer.record(ref)
		there := newColumn(c.Column, c.qualifier)
		there.ref = &ref
		out = append(out, there)
	}
	return out
}

// starColumns appends columns but for the excepted ones.
func (r *resolver) starColumns(out []parsed.Expr, columns []*column, e *parsed.Star) ([]parsed.Expr, error) {
	if len(e.Except) > 0 {
		return r.exceptColumns(out, columns, e)
	}
	block := make([]known, len(columns))
	for i, c := range columns {
		block[i] = known{ExprCommon: e.ExprCommon, name: c.Name, value: c.ref, col: c}
		out = append(out, &block[i])
	}
	return out, nil
}

// exceptColumns appends columns without those of the EXCEPT list; a nested name rebuilds its struct without the field.
func (r *resolver) exceptColumns(out []parsed.Expr, columns []*column, e *parsed.Star) ([]parsed.Expr, error) {
	scope := &relation{columns: columns}
	dropped := map[analyzed.ColumnID][][]string{}
	for _, name := range e.Except {
		c, used, err := r.match(scope, name, e.At)
		if err != nil {
			return nil, err
		}
		if c == nil {
			return nil, sparkerr.UnresolvedColumn(name, nearest(name, fullNames(columns)), e.At)
		}
		for _, old := range dropped[c.ID] {
			if len(old) == 0 || used == len(name) || r.suffix(old, name[used:]) {
				return nil, sparkerr.ExceptOverlapping(r.exceptNames(e.Except), e.At)
			}
		}
		dropped[c.ID] = append(dropped[c.ID], name[used:])
	}
	for _, c := range columns {
		fields, hit := dropped[c.ID]
		if hit && len(fields[0]) == 0 {
			continue
		}
		k := &known{ExprCommon: e.ExprCommon, name: c.Name, value: c.ref, col: c}
		for _, path := range fields {
			v, err := r.withoutField(k.value, path, e.At)
			if err != nil {
				return nil, err
			}
			k.value, k.col = v, nil
		}
		out = append(out, k)
	}
	return out, nil
}

func (r *resolver) exceptNames(names [][]string) string {
	out := make([]string, len(names))
	for i, n := range names {
		out[i] = strings.Join(n, ".")
	}
	return strings.Join(out, ", ")
}

// dataFrameStar is df["*"]: the columns of the relation with that plan id.
func (r *resolver) dataFrameStar(out []parsed.Expr, e *parsed.Star) ([]parsed.Expr, error) {
	var found []*relation
	for _, in := range r.planIDRoots() {
		found = withPlanID(found, in, e.PlanID)
	}
	switch len(found) {
	case 0:
		return nil, sparkerr.CannotResolveDataFrameColumn("unresolveddataframestar()", e.At)
	case 1:
	default:
		return nil, sparkerr.AmbiguousColumnReference("unresolveddataframestar()", e.At)
	}
	for _, c := range found[0].columns {
		here, _ := r.in.byID(c.ID)
		if r.in.planID == joinScope {
			here = c
		}
		if here == nil {
			return nil, sparkerr.CannotResolveDataFrameColumn("unresolveddataframestar()", e.At)
		}
		out = append(out, &known{ExprCommon: e.ExprCommon, name: c.Name, value: here.ref, col: here})
	}
	return out, nil
}

// withPlanID adds the relations that carry the id and whose columns all reach the relation in.
func withPlanID(found []*relation, in *relation, id int64) []*relation {
	if in.planID == id {
		return append(found, in)
	}
	from := len(found)
	for _, below := range in.inputs {
		found = withPlanID(found, below, id)
	}
	kept := found[:from]
	for _, r := range found[from:] {
		if reaches(r, in) {
			kept = append(kept, r)
		}
	}
	return kept
}

// reaches reports whether a relation above still has all columns of one below.
func reaches(below, above *relation) bool {
	for _, c := range below.columns {
		if here, _ := above.byID(c.ID); here == nil {
			return false
		}
	}
	return true
}

// regexColumns appends the columns whose names match a pattern.
func (r *resolver) regexColumns(out []parsed.Expr, e *parsed.RegexColumns) ([]parsed.Expr, error) {
	pattern := "^(?:" + e.Pattern + ")$"
	if !r.caseSensitive {
		pattern = "(?i)" + pattern
	}
	re, err := regexp.Compile(pattern)
	if err != nil {
		return nil, sparkerr.NotImplementedBecause("column pattern "+e.Pattern, err.Error(), e.At)
	}
	for _, c := range r.in.columns {
		inTable := e.Table == "" || len(c.qualifier) > 0 && r.same(c.qualifier[len(c.qualifier)-1], e.Table)
		if inTable && re.MatchString(c.Name) {
			out = append(out, &known{ExprCommon: e.ExprCommon, name: c.Name, value: c.ref, col: c})
		}
	}
	return out, nil
}
