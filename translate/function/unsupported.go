package function

// unsupportedFunctions are refusals: what exists in Spark and not here, with the reason.
func unsupportedFunctions() []Function {
	refuse := func(reason string, names ...string) []Function {
		out := make([]Function, len(names))
		for i, n := range names {
			out[i] = Function{Name: n, Unsupported: reason}
		}
		return out
	}
	return refuse("needs an XML engine", "xpath", "xpath_boolean", "xpath_double", "xpath_float", "xpath_int", "xpath_long",
		"xpath_number", "xpath_short", "xpath_string")
}
