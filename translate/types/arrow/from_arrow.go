package arrow

import (
	"strconv"

	"github.com/apache/arrow-go/v18/arrow"

	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// FromSchema is the Spark schema of an Arrow schema. Errors:
// UNSUPPORTED_ARROWTYPE.
func FromSchema(s *arrow.Schema) (types.StructType, error) {
	return fromFields(s.Fields(), 0)
}

// maxDepth is how deep Arrow types may nest.
const maxDepth = 500

func fromFields(list []arrow.Field, depth int) (types.StructType, error) {
	fields := make([]types.Field, len(list))
	for i, f := range list {
		t, err := fromType(f.Type, depth)
		if err != nil {
			return types.StructType{}, err
		}
		fields[i] = types.Field{Name: f.Name, Type: t, Nullable: f.Nullable}
		if text, ok := f.Metadata.GetValue(metadataKey); ok {
			if fields[i].Metadata, err = types.ParseMetadata(text); err != nil {
				return types.StructType{}, err
			}
		}
	}
	return types.StructType{Fields: fields}, nil
}

func fromType(t arrow.DataType, depth int) (types.DataType, error) {
	if depth > maxDepth {
		return nil, sparkerr.TooDeep("the Arrow schema", maxDepth, sparkerr.Origin{})
	}
	switch t := t.(type) {
	case *arrow.MapType:
		key, err := fromType(t.KeyType(), depth+1)
		if err != nil {
			return nil, err
		}
		value, err := fromType(t.ItemType(), depth+1)
		return types.MapType{Key: key, Value: value, ValueContainsNull: t.ItemField().Nullable}, err
	case arrow.ListLikeType:
		element, err := fromType(t.Elem(), depth+1)
		return types.ArrayType{Element: element, ContainsNull: t.ElemField().Nullable}, err
	case *arrow.StructType:
		if special, ok, err := fromTagged(t); ok || err != nil {
			return special, err
		}
		return fromFields(t.Fields(), depth+1)
	case *arrow.DictionaryType:
		return fromType(t.ValueType, depth+1)
	}
	return fromAtomic(t)
}

// fromTagged recognises the structs that stand for variant, geometry and
// geography.
func fromTagged(t *arrow.StructType) (types.DataType, bool, error) {
	if f, ok := t.FieldByName("metadata"); ok && isTagged(f, "variant") {
		if _, ok := t.FieldByName("value"); ok {
			return types.Variant, true, nil
		}
	}
	f, ok := t.FieldByName("wkb")
	if _, hasID := t.FieldByName("srid"); !ok || !hasID {
		return nil, false, nil
	}
	for _, word := range []string{"geometry", "geography"} {
		if !isTagged(f, word) {
			continue
		}
		text, _ := f.Metadata.GetValue("srid")
		id, err := strconv.Atoi(text)
		if err != nil {
			return nil, false, sparkerr.UnsupportedArrowType(word + " with srid " + text)
		}
		geo, err := types.NewGeo(word, id)
		return geo, true, err
	}
	return nil, false, nil
}

func isTagged(f arrow.Field, tag string) bool {
	value, ok := f.Metadata.GetValue(tag)
	return ok && value == "true"
}

// fromAtomic accepts what Spark's clients send.
func fromAtomic(t arrow.DataType) (types.DataType, error) {
	switch t.ID() {
	case arrow.NULL:
		return types.Null, nil
	case arrow.BOOL:
		return types.Boolean, nil
	case arrow.INT8:
		return types.Byte, nil
	case arrow.INT16:
		return types.Short, nil
	case arrow.INT32:
		return types.Int, nil
	case arrow.INT64:
		return types.Long, nil
	case arrow.FLOAT32:
		return types.Float, nil
	case arrow.FLOAT64:
		return types.Double, nil
	case arrow.STRING, arrow.LARGE_STRING, arrow.STRING_VIEW:
		return types.String, nil
	case arrow.BINARY, arrow.LARGE_BINARY, arrow.BINARY_VIEW:
		return types.Binary, nil
	case arrow.DATE32:
		return types.Date, nil
	case arrow.INTERVAL_MONTHS:
		return types.YearMonthInterval, nil
	case arrow.INTERVAL_MONTH_DAY_NANO:
		return types.CalendarInterval, nil
	}
	switch t := t.(type) {
	case *arrow.Decimal128Type:
		return types.NewDecimal(int(t.Precision), int(t.Scale), sparkerr.Origin{})
	case *arrow.TimestampType:
		if t.Unit == arrow.Microsecond && t.TimeZone == "" {
			return types.TimestampNTZ, nil
		}
		if t.Unit == arrow.Microsecond {
			return types.Timestamp, nil
		}
	case *arrow.Time64Type:
		if t.Unit == arrow.Nanosecond {
			return types.NewTime(types.MaxTimePrecision, sparkerr.Origin{})
		}
	case *arrow.DurationType:
		if t.Unit == arrow.Microsecond {
			return types.DayTimeInterval, nil
		}
	}
	return nil, sparkerr.UnsupportedArrowType(t.String())
}
