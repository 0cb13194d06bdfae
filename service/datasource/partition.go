package datasource

import (
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/conf"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// nullPartition is the folder value that stands for NULL.
const nullPartition = "__HIVE_DEFAULT_PARTITION__"

// partitions are the columns that the folders make: their types come from the
// given schema where it names them, else from the values.
func (l *listing) partitions(c conf.Conf, given *types.StructType) ([]types.Field, error) {
	if !slices.ContainsFunc(l.files, func(f listed) bool { return len(f.keys) > 0 }) {
		return nil, nil
	}
	// Files beside the partitions are no part of the data.
	l.files = slices.DeleteFunc(l.files, func(f listed) bool { return len(f.keys) == 0 })
	if err := l.oneStructure(c); err != nil {
		return nil, err
	}
	keys := l.files[0].keys
	infer, _ := strconv.ParseBool(c.Text("spark.sql.sources.partitionColumnTypeInference.enabled"))
	fields := make([]types.Field, len(keys))
	for i, key := range keys {
		fields[i] = types.Field{Name: key, Type: types.String, Nullable: true}
		if infer {
			fields[i].Type = l.valueType(i)
		}
		if given != nil {
			if k := find(*given, key, c); k >= 0 {
				fields[i] = given.Fields[k]
				fields[i].Nullable = true
			}
		}
	}
	return fields, nil
}

// oneStructure checks that all files lie below one folder, under the same partition columns.
func (l *listing) oneStructure(c conf.Conf) error {
	var bases, lists, paths []string
	same := func(a, b []string) bool { return slices.EqualFunc(a, b, c.SameName) }
	for _, f := range l.files {
		if base := "file:" + f.base; !slices.Contains(bases, base) {
			bases = append(bases, base)
		}
		if folder := "file:" + filepath.Dir(f.path); !slices.Contains(paths, folder) {
			paths = append(paths, folder)
		}
		if list := strings.Join(f.keys, ", "); !slices.ContainsFunc(lists, func(x string) bool { return same(strings.Split(x, ", "), f.keys) }) {
			lists = append(lists, list)
		}
	}
	switch {
	case len(bases) > 1:
		return sparkerr.ConflictingDirectories(bases)
	case len(lists) > 1:
		return sparkerr.ConflictingPartitionColumns(lists, paths)
	}
	return nil
}

// valueType is the narrowest of Spark's partition types that holds all values of column i.
func (l *listing) valueType(i int) types.DataType {
	var found types.DataType = types.Null
	rules := types.NewInferred(false, types.String)
	for _, f := range l.files {
		found = widerPartition(rules, found, partitionType(f.values[i]))
	}
	if found == types.Null {
		return types.String
	}
	return found
}

func partitionType(text string) types.DataType {
	switch {
	case text == nullPartition:
		return types.Null
	case parses(text, types.Int):
		return types.Int
	case parses(text, types.Long):
		return types.Long
	case wholeNumber.MatchString(text) && len(strings.TrimLeft(text, "+-0")) <= types.MaxPrecision:
		return types.DecimalType{Precision: len(strings.TrimLeft(text, "+-0"))}
	case parses(text, types.Double):
		return types.Double
	case parses(text, types.Date):
		return types.Date
	case parses(text, types.Timestamp):
		return types.Timestamp
	}
	return types.String
}

var wholeNumber = regexp.MustCompile(`^[+-]?[0-9]+$`)

func parses(text string, t types.DataType) bool {
	_, err := partitionValue(text, t, time.UTC)
	return err == nil
}

// widerPartition is the type that holds both without loss: doubles and wide numbers meet as text.
func widerPartition(rules types.Inferred, a, b types.DataType) types.DataType {
	if t := rules.Common(a, b); t != types.DataType(types.Double) || lossless(a) && lossless(b) {
		return t
	}
	return types.String
}

// lossless tells the types whose values doubles hold.
func lossless(t types.DataType) bool { return t == types.Null || t == types.Int || t == types.Double }

// partitionValue reads a folder value as a literal of the type, in the shapes of package types.
func partitionValue(text string, t types.DataType, zone *time.Location) (any, error) {
	if text == nullPartition {
		return nil, nil
	}
	switch t := t.(type) {
	case types.StringType, types.CharType, types.VarcharType:
		return text, nil
	case types.ByteType:
		return strconv.ParseInt(text, 10, 8)
	case types.ShortType:
		return strconv.ParseInt(text, 10, 16)
	case types.IntType:
		return strconv.ParseInt(text, 10, 32)
	case types.LongType:
		return strconv.ParseInt(text, 10, 64)
	case types.FloatType, types.DoubleType:
		return strconv.ParseFloat(text, 64)
	case types.BooleanType:
		return strconv.ParseBool(strings.ToLower(text))
	case types.DecimalType:
		if _, err := strconv.ParseFloat(text, 64); err != nil {
			return nil, err
		}
		return parsed.Decimal(text), nil
	case types.DateType:
		day, err := time.Parse("2006-01-02", text)
		return day.Unix() / 86400, err
	case types.TimestampType:
		return timestampValue(text, zone)
	case types.TimestampNTZType:
		return timestampValue(text, time.UTC)
	default:
		return nil, sparkerr.NotImplemented("a partition column of type "+t.SimpleString(), sparkerr.Origin{})
	}
}

func timestampValue(text string, zone *time.Location) (any, error) {
	var at time.Time
	var err error
	for _, layout := range []string{"2006-01-02 15:04:05.999999", "2006-01-02T15:04:05.999999", "2006-01-02"} {
		if at, err = time.ParseInLocation(layout, text, zone); err == nil {
			break
		}
	}
	return at.UnixMicro(), err
}

// valued pairs the files with their partition values.
func (l *listing) valued(columns []types.Field, c conf.Conf) ([]analyzed.File, error) {
	out := make([]analyzed.File, len(l.files))
	for i, f := range l.files {
		out[i].Path, out[i].Size, out[i].Modified = f.path, f.size, f.modified
		for k, column := range columns {
			value, err := partitionValue(f.values[k], column.Type, c.TimeZone())
			if err != nil {
				return nil, sparkerr.CastInvalidPartition(f.values[k], column.Type.SQL(), column.Name)
			}
			out[i].Values = append(out[i].Values, value)
		}
	}
	return out, nil
}

func find(s types.StructType, name string, c conf.Conf) int {
	return slices.IndexFunc(s.Fields, func(f types.Field) bool { return c.SameName(f.Name, name) })
}

func withoutPartitions(all types.StructType, columns []types.Field, c conf.Conf) types.StructType {
	var fields []types.Field
	for _, f := range all.Fields {
		if find(types.StructType{Fields: columns}, f.Name, c) < 0 {
			fields = append(fields, f)
		}
	}
	return types.StructType{Fields: fields}
}

// checkTypes refuses columns that the format cannot hold.
func checkTypes(f *format, data types.StructType) error {
	if f.name == "text" && len(data.Fields) != 1 {
		return sparkerr.TextNeedsOneColumn(len(data.Fields))
	}
	for _, field := range data.Fields {
		if !f.supports(field.Type) {
			return sparkerr.UnsupportedTypeForSource(field.Name, field.Type.SQL(), f.title)
		}
	}
	return nil
}
