package sparkerr

import "strconv"

// TempViewNameTooManyParts reports a temporary view with a namespace.
func TempViewNameTooManyParts(name []string, origin Origin) *Error {
	return New(Parse, "TEMP_VIEW_NAME_TOO_MANY_NAME_PARTS", origin, "actualName", ID(name...))
}

// ViewTooDeep reports a view that is reached through more views than the settings allow.
func ViewTooDeep(name []string, limit int) *Error {
	return New(Analysis, "VIEW_EXCEED_MAX_NESTED_DEPTH", Origin{}, "viewName", ID(name...), "maxNestedDepth", strconv.Itoa(limit))
}
