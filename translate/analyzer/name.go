package analyzer

import (
	"strings"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/parsed"
)

// autoName names an item that has no alias (analysis.md 6): columns keep their name, a dotted name its last part, a cast
// of a column that column's; all else is called by its text.
func (r *resolver) autoName(p parsed.Expr, e analyzed.Expr) string {
	switch p := p.(type) {
	case *parsed.Attribute:
		if _, isCall := e.(*analyzed.Call); !isCall || len(p.Parts) > 1 || isGroupingCall(e) {
			return p.Parts[len(p.Parts)-1]
		}
	case *parsed.LambdaVar:
		return p.Parts[len(p.Parts)-1]
	case *parsed.VariantPath:
		return variantName(p.Path)
	case *parsed.Cast:
		if path, ok := p.Input.(*parsed.VariantPath); ok {
			return variantName(path.Path)
		}
	case *parsed.Scalar, *parsed.PlanSubquery:
		if s, ok := e.(*analyzed.Subquery); ok && s.Kind == analyzed.Scalar {
			return r.text(e)
		}
	}
	switch x := e.(type) {
	case *analyzed.Cast:
		if name, ok := nameCarrier(x.Input); ok {
			return name
		}
	case *analyzed.ColumnRef:
		return x.Name
	}
	return r.text(e)
}

// nameCarrier is the name of an expression that has one of its own.
func nameCarrier(e analyzed.Expr) (string, bool) {
	switch e := e.(type) {
	case *analyzed.ColumnRef:
		return e.Name, true
	case *analyzed.Alias:
		return e.Name, e.Name != ""
	}
	return "", false
}

// variantName is the last name of a path such as a.b[0]['c'][1].
func variantName(path string) string {
	for {
		open := strings.LastIndexByte(path, '[')
		if open <= 0 || !strings.HasSuffix(path, "]") || strings.Trim(path[open+1:len(path)-1], "0123456789") != "" {
			break
		}
		path = path[:open]
	}
	end := len(path)
	for end > 0 && (path[end-1] == ']' || path[end-1] == '\'' || path[end-1] == '"') {
		end--
	}
	start := end
	for start > 0 && path[start-1] != '.' && path[start-1] != '[' && path[start-1] != '\'' && path[start-1] != '"' {
		start--
	}
	return path[start:end]
}
