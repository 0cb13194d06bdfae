package sparkerr

import "strconv"

// HintPartitions reports a partitioning hint without a number of partitions. Spark names no place.
func HintPartitions(hint string) *Error {
	return New(Analysis, "_LEGACY_ERROR_TEMP_1048", Origin{}, "hintName", hint)
}

// HintColumn reports a partitioning hint with parameters that are no columns. Spark names no place.
func HintColumn(hint, params string) *Error {
	return New(Analysis, "_LEGACY_ERROR_TEMP_1047", Origin{}, "hintName", hint, "invalidParams", params)
}

// SampleFraction reports a sampling fraction outside 0..1, or below 0 with replacement.
func SampleFraction(fraction float64, withReplacement bool, origin Origin) *Error {
	want := "between 0 and 1"
	if withReplacement {
		want = "not negative"
	}
	return Plain(IllegalArgument, "the sampling fraction "+strconv.FormatFloat(fraction, 'g', -1, 64)+" must be "+want, origin)
}
