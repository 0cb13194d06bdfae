package sparkerr

// SecondArgumentNotInteger reports text that is no number of days.
func SecondArgumentNotInteger(function string) *Error {
	return New(Analysis, "SECOND_FUNCTION_ARGUMENT_NOT_INTEGER", Origin{}, "functionName", function)
}
