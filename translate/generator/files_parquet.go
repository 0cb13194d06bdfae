package generator

import (
	"strings"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// parquet matches columns by name without regard to case; columns that no file has are NULL.
func (r *reading) parquet() error {
	r.call, r.file = ducksql.Call{Name: "read_parquet", Args: []ducksql.Expr{r.paths()}}, "file_index"
	r.result.ParquetBytes += r.source.Bytes()
	hive := r.variedPartitions()
	r.flag("hive_partitioning", hive)
	if hive {
		r.flag("hive_types_autocast", false)
	}
	if len(r.source.Files) > 1 {
		r.flag("union_by_name", true)
	}
	physical := make(map[string]analyzed.PhysicalColumn, len(r.source.Physical))
	for _, c := range r.source.Physical {
		physical[strings.ToLower(c.Name)] = c
	}
	r.column = func(l *lowerer, i int, t types.DataType) (*binding, error) {
		field := r.source.Schema.Fields[i]
		found, ok := physical[strings.ToLower(field.Name)]
		if !ok && len(physical) > 0 {
			null, err := literal(nil, t, sparkerr.Origin{})
			return &binding{expr: null, constant: true}, err
		}
		name := r.name(i)
		if ok {
			name.Parts[1] = found.Name
		}
		want, err := DuckType(t)
		if err != nil || ok && sameDuckType(found.DuckDBType, string(want)) || !ok {
			return &binding{expr: name}, err
		}
		stored := &storedColumn{reading: r, name: name, found: found.DuckDBType, as: t, want: want}
		e, err := stored.convert()
		return &binding{expr: e, ops: 1}, err
	}
	return nil
}

// sameDuckType compares type names; DuckDB writes zones out.
func sameDuckType(found, want string) bool {
	return strings.EqualFold(strings.ReplaceAll(found, "TIMESTAMP WITH TIME ZONE", "TIMESTAMPTZ"), want)
}

// storedColumn is a column whose files hold another type than the schema asks for.
type storedColumn struct {
	*reading
	name  ducksql.Ident
	found string // DuckDB's name of the type in the files
	as    types.DataType
	want  ducksql.Type
}

// convert is the value as the type that the schema asks for, by the rules of Spark's reader: it widens, and refuses what it
// does not know when there are rows.
func (c *storedColumn) convert() (ducksql.Expr, error) {
	physical := physicalType(c.found)
	_, toDate := c.as.(types.DateType)
	_, toInterval := c.as.(types.DayTimeIntervalType)
	_, toText := c.as.(types.StringType)
	switch {
	case physical == "":
		return c.nested()
	case toInterval && c.found == string(ducksql.Interval):
		return ducksql.Func("epoch_us", c.name), nil
	case toText && c.found == string(ducksql.Blob):
		return ducksql.Func("decode", c.name), nil
	case toDate && physical == "INT32":
		return ducksql.Func("add", ducksql.CastTo(ducksql.String{Value: "1970-01-01"}, ducksql.Date), ducksql.CastTo(c.name, "INTEGER")), nil
	case c.widens(physical):
		return ducksql.CastTo(c.name, c.want), nil
	}
	return c.mismatch(physical)
}

// widens holds for the types of Spark that can be read from a physical type.
func (c *storedColumn) widens(physical string) bool {
	switch t := c.as.(type) {
	case types.BooleanType:
		return physical == "BOOLEAN"
	case types.ByteType, types.ShortType, types.IntType:
		return physical == "INT32"
	case types.LongType:
		return physical == "INT32" || physical == "INT64"
	case types.DoubleType:
		return physical == "INT32" || physical == "FLOAT" || physical == "DOUBLE"
	case types.FloatType:
		return physical == "FLOAT"
	case types.DecimalType:
		return c.widensDecimal(physical, t)
	case types.StringType, types.VarcharType, types.CharType, types.BinaryType:
		return physical == "BINARY" || physical == "UUID"
	case types.YearMonthIntervalType:
		return physical == "INT32"
	case types.DayTimeIntervalType:
		return physical == "INT64"
	case types.TimestampType:
		return physical == "TIMESTAMP"
	case types.TimestampNTZType:
		return physical == "TIMESTAMP" || physical == "DATE"
	case types.TimeType:
		return strings.HasPrefix(physical, "TIME")
	}
	return false
}

// widensDecimal: the digits before the point and those behind it may only become more.
func (c *storedColumn) widensDecimal(physical string, to types.DecimalType) bool {
	from := types.DecimalType{}
	switch physical {
	case "INT32":
		from.Precision = 10
	case "INT64", "UBIGINT":
		from.Precision = 20
	case "DECIMAL":
		t, err := types.ParseType(c.found, types.ParseOptions{})
		if err != nil {
			return false
		}
		from = t.(types.DecimalType)
	default:
		return false
	}
	return to.Scale >= from.Scale && to.Precision-to.Scale >= from.Precision-from.Scale
}

// nested converts lists, maps and structs, whose elements the engine casts.
func (c *storedColumn) nested() (ducksql.Expr, error) {
	same := false
	switch c.as.(type) {
	case types.ArrayType:
		same = strings.HasSuffix(c.found, "[]")
	case types.MapType:
		same = strings.HasPrefix(c.found, "MAP(")
	case types.StructType, types.VariantType:
		same = strings.HasPrefix(c.found, "STRUCT(")
	}
	if same {
		return ducksql.CastTo(c.name, c.want), nil
	}
	return c.raise("FAILED_READ_FILE.NO_HINT", map[string]string{causeKey: c.found + " is no " + types.CatalogString(c.as)})
}

// mismatch is the error of a type that cannot be read as the one that the schema asks for.
func (c *storedColumn) mismatch(physical string) (ducksql.Expr, error) {
	if _, isStruct := c.as.(types.StructType); isStruct {
		return c.nested()
	}
	switch physical {
	case "DATE":
		physical = "INT32"
	case "TIMESTAMP", "UBIGINT":
		physical = "INT64"
	case "DECIMAL":
		physical = "FIXED_LEN_BYTE_ARRAY"
		if t, err := types.ParseType(c.found, types.ParseOptions{}); err == nil && t.(types.DecimalType).Precision <= 18 {
			if physical = "INT64"; t.(types.DecimalType).Precision <= 9 {
				physical = "INT32"
			}
		}
	}
	return c.raise("FAILED_READ_FILE.PARQUET_COLUMN_DATA_TYPE_MISMATCH", map[string]string{
		"column": "[" + c.name.Parts[1] + "]", "expectedType": types.CatalogString(c.as), "actualType": physical,
	})
}

// raise fails at the first row that is read, with the name of its file.
func (c *storedColumn) raise(condition string, params map[string]string) (ducksql.Expr, error) {
	path := c.fileFact(types.String, func(f analyzed.File) any { return "file://" + analyzed.FileURI(f.Path) })
	all := map[string]ducksql.Expr{"path": path.expr}
	for name, text := range params {
		all[name] = constantText(text)
	}
	return ducksql.CastTo(c.Raise(condition, sparkerr.Origin{}, all), c.want), nil
}

// physicalType is the type that Parquet stores DuckDB's type as, or DuckDB's where that depends; "" for nested types.
func physicalType(duck string) string {
	switch duck {
	case "TINYINT", "SMALLINT", "INTEGER", "UTINYINT", "USMALLINT":
		return "INT32"
	case "BIGINT", "UINTEGER":
		return "INT64"
	case "VARCHAR", "BLOB":
		return "BINARY"
	case "BOOLEAN", "FLOAT", "DOUBLE", "DATE", "HUGEINT", "UBIGINT", "UUID", "TIME", "TIME_NS", "TIME WITH TIME ZONE", "INTERVAL":
		return duck
	}
	switch {
	case strings.HasPrefix(duck, "TIMESTAMP"):
		return "TIMESTAMP"
	case strings.HasPrefix(duck, "DECIMAL"):
		return "DECIMAL"
	}
	return ""
}
