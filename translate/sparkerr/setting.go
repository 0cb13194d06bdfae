package sparkerr

// ConfType reports a value of the wrong type; confType is a word such as "int".
func ConfType(key, value, confType string) *Error {
	return New(IllegalArgument, "INVALID_CONF_VALUE.TYPE_MISMATCH", Origin{},
		"confName", key, "confValue", value, "confType", confType)
}

// ConfOptions reports a value outside a fixed set.
func ConfOptions(key, value, options string) *Error {
	return New(IllegalArgument, "INVALID_CONF_VALUE.OUT_OF_RANGE_OF_OPTIONS", Origin{},
		"confName", key, "confValue", value, "confOptions", options)
}

// ConfRequirement reports a value that breaks the key's rule.
func ConfRequirement(key, value, requirement string) *Error {
	return New(IllegalArgument, "INVALID_CONF_VALUE.REQUIREMENT", Origin{},
		"confName", key, "confValue", value, "confRequirement", requirement)
}

// ConfNull reports a setting that is set to nothing.
func ConfNull(key string) *Error {
	return Plain(JavaIllegalArgument, "requirement failed: value cannot be null for key: "+key, Origin{})
}

// ConfTimeZone reports an unknown session time zone.
func ConfTimeZone(key, value string) *Error {
	return New(IllegalArgument, "INVALID_CONF_VALUE.TIME_ZONE", Origin{}, "confName", key, "confValue", value)
}

// ConfRemoved refuses to set a key that a version of Spark removed; replacement may be "".
func ConfRemoved(key, version, replacement string) *Error {
	comment := ""
	if replacement != "" {
		comment = "Use '" + replacement + "' instead."
	}
	return New(Analysis, "_LEGACY_ERROR_TEMP_1226", Origin{}, "configName", key, "version", version, "comment", comment)
}

// UnknownStorageLevel refuses the name of a storage level. Spark has no condition for it.
func UnknownStorageLevel(name string) *Error {
	return Plain(JavaIllegalArgument, "there is no storage level "+Text(name), Origin{})
}
