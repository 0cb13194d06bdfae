package sparkerr

// InvalidSchemaTypeNonStruct reports a schema that is not a struct; sql is the type's SQL form.
func InvalidSchemaTypeNonStruct(sql string) *Error {
	return New(InvalidPlan, "INVALID_SCHEMA_TYPE_NON_STRUCT", Origin{}, "dataType", TypeSQL(sql))
}
