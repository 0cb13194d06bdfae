package types

import (
	"fmt"
	"strconv"
	"strings"
)

// maxToStringFields is how many fields SimpleString shows of a struct
// (spark.sql.debug.maxToStringFields).
const maxToStringFields = 25

// TypeName is the name in tree strings and JSON: "integer", "decimal(10,2)",
// "array".
func TypeName(t DataType) string {
	switch t := t.(type) {
	case ByteType:
		return "byte"
	case ShortType:
		return "short"
	case IntType:
		return "integer"
	case LongType:
		return "long"
	case ArrayType:
		return "array"
	case MapType:
		return "map"
	case StructType:
		return "struct"
	case UDTType:
		return "udt"
	default:
		return t.SimpleString()
	}
}

// CatalogString is SimpleString without any truncation.
func CatalogString(t DataType) string { return simple(t, int(^uint(0)>>1)) }

// simple writes the short form, with at most limit fields of every struct.
func simple(t DataType, limit int) string {
	switch t := t.(type) {
	case ArrayType:
		return "array<" + simple(t.Element, limit) + ">"
	case MapType:
		return "map<" + simple(t.Key, limit) + "," + simple(t.Value, limit) + ">"
	case StructType:
		parts := make([]string, 0, len(t.Fields))
		for i, f := range t.Fields {
			if i == limit {
				parts = append(parts, fmt.Sprintf("... %d more fields", len(t.Fields)-limit))
				break
			}
			parts = append(parts, f.Name+":"+simple(f.Type, limit))
		}
		return "struct<" + strings.Join(parts, ",") + ">"
	case UDTType:
		if limit > maxToStringFields {
			return simple(t.SQLType, limit)
		}
		return t.SimpleString()
	default:
		return t.SimpleString()
	}
}

// SimpleString forms.

func (NullType) SimpleString() string             { return "void" }
func (BooleanType) SimpleString() string          { return "boolean" }
func (ByteType) SimpleString() string             { return "tinyint" }
func (ShortType) SimpleString() string            { return "smallint" }
func (IntType) SimpleString() string              { return "int" }
func (LongType) SimpleString() string             { return "bigint" }
func (FloatType) SimpleString() string            { return "float" }
func (DoubleType) SimpleString() string           { return "double" }
func (BinaryType) SimpleString() string           { return "binary" }
func (DateType) SimpleString() string             { return "date" }
func (TimestampType) SimpleString() string        { return "timestamp" }
func (TimestampNTZType) SimpleString() string     { return "timestamp_ntz" }
func (CalendarIntervalType) SimpleString() string { return "interval" }
func (VariantType) SimpleString() string          { return "variant" }
func (t CharType) SimpleString() string           { return fmt.Sprintf("char(%d)", t.Length) }
func (t VarcharType) SimpleString() string        { return fmt.Sprintf("varchar(%d)", t.Length) }
func (t TimeType) SimpleString() string           { return fmt.Sprintf("time(%d)", t.Precision) }
func (t GeometryType) SimpleString() string       { return "geometry(" + srid(t.SRID) + ")" }
func (t GeographyType) SimpleString() string      { return "geography(" + srid(t.SRID) + ")" }
func (t ArrayType) SimpleString() string          { return simple(t, maxToStringFields) }
func (t MapType) SimpleString() string            { return simple(t, maxToStringFields) }
func (t StructType) SimpleString() string         { return simple(t, maxToStringFields) }

// SimpleString of a user-defined type is its class.
func (t UDTType) SimpleString() string { return "udt" }

// SimpleString names both digits: "decimal(10,2)".
func (t DecimalType) SimpleString() string {
	return "decimal(" + strconv.Itoa(t.Precision) + "," + strconv.Itoa(t.Scale) + ")"
}

// SimpleString adds a collation other than the default.
func (t StringType) SimpleString() string {
	if t.Collation == "" {
		return "string"
	}
	return "string collate " + t.Collation
}

var (
	yearMonthNames = [...]string{"year", "month"}
	dayTimeNames   = [...]string{"day", "hour", "minute", "second"}
)

// SimpleString names the fields: "interval year to month", "interval month".
func (t YearMonthIntervalType) SimpleString() string {
	return intervalName(yearMonthNames[t.Start], yearMonthNames[t.End])
}

// SimpleString names the fields: "interval day to second", "interval hour".
func (t DayTimeIntervalType) SimpleString() string {
	return intervalName(dayTimeNames[t.Start], dayTimeNames[t.End])
}

func intervalName(start, end string) string {
	if start == end {
		return "interval " + start
	}
	return "interval " + start + " to " + end
}

func srid(id int) string {
	if id == SRIDAny {
		return "any"
	}
	return strconv.Itoa(id)
}

// SQL forms.

func (t NullType) SQL() string              { return "VOID" }
func (t BooleanType) SQL() string           { return "BOOLEAN" }
func (t ByteType) SQL() string              { return "TINYINT" }
func (t ShortType) SQL() string             { return "SMALLINT" }
func (t IntType) SQL() string               { return "INT" }
func (t LongType) SQL() string              { return "BIGINT" }
func (t FloatType) SQL() string             { return "FLOAT" }
func (t DoubleType) SQL() string            { return "DOUBLE" }
func (t BinaryType) SQL() string            { return "BINARY" }
func (t DateType) SQL() string              { return "DATE" }
func (t TimestampType) SQL() string         { return "TIMESTAMP" }
func (t TimestampNTZType) SQL() string      { return "TIMESTAMP_NTZ" }
func (t CalendarIntervalType) SQL() string  { return "INTERVAL" }
func (t VariantType) SQL() string           { return "VARIANT" }
func (t DecimalType) SQL() string           { return strings.ToUpper(t.SimpleString()) }
func (t StringType) SQL() string            { return strings.ToUpper(t.SimpleString()) }
func (t CharType) SQL() string              { return strings.ToUpper(t.SimpleString()) }
func (t VarcharType) SQL() string           { return strings.ToUpper(t.SimpleString()) }
func (t TimeType) SQL() string              { return strings.ToUpper(t.SimpleString()) }
func (t YearMonthIntervalType) SQL() string { return strings.ToUpper(t.SimpleString()) }
func (t DayTimeIntervalType) SQL() string   { return strings.ToUpper(t.SimpleString()) }
func (t GeometryType) SQL() string          { return strings.ToUpper(t.SimpleString()) }
func (t GeographyType) SQL() string         { return strings.ToUpper(t.SimpleString()) }
func (t ArrayType) SQL() string             { return "ARRAY<" + t.Element.SQL() + ">" }
func (t MapType) SQL() string               { return "MAP<" + t.Key.SQL() + ", " + t.Value.SQL() + ">" }
func (t UDTType) SQL() string               { return t.SQLType.SQL() }

// SQL keeps the case of field names: STRUCT<a: INT NOT NULL COMMENT 'x'>.
func (t StructType) SQL() string {
	parts := make([]string, len(t.Fields))
	for i, f := range t.Fields {
		parts[i] = QuoteIfNeeded(f.Name) + ": " + f.Type.SQL() + f.suffix(false)
	}
	return "STRUCT<" + strings.Join(parts, ", ") + ">"
}
