package sparkerr

// TempViewNameTooManyParts reports a temporary view with a namespace.
func TempViewNameTooManyParts(name []string, origin Origin) *Error {
	return New(Parse, "TEMP_VIEW_NAME_TOO_MANY_NAME_PARTS", origin, "actualName", ID(name...))
}
