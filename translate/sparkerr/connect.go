package sparkerr

// InvalidSchemaTypeNonStruct reports a schema that is not a struct; sql is the type's SQL form.
func InvalidSchemaTypeNonStruct(sql string) *Error {
	return New(InvalidPlan, "INVALID_SCHEMA_TYPE_NON_STRUCT", Origin{}, "dataType", TypeSQL(sql))
}

// InvalidViewName reports a name that a temporary view cannot have.
func InvalidViewName(name string) *Error {
	return New(Analysis, "_LEGACY_ERROR_TEMP_1321", Origin{}, "viewName", name)
}
