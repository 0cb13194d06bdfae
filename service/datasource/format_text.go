package datasource

import (
	"context"

	"github.com/sparkduck/sparkduck/translate/types"
)

func textFormat() *format {
	return &format{
		name: "text", title: "Text", fixed: true,
		infer: func(context.Context, *sniffer) (types.StructType, error) {
			return types.StructType{Fields: []types.Field{{Name: "value", Type: types.String, Nullable: true}}}, nil
		},
		supports: func(t types.DataType) bool { return isText(t) },
	}
}

// binaryFormat reads every file as one row.
func binaryFormat() *format {
	return &format{
		name: "binaryfile", title: "BinaryFile", fixed: true,
		infer: func(context.Context, *sniffer) (types.StructType, error) {
			return types.StructType{Fields: []types.Field{
				{Name: "path", Type: types.String, Nullable: true}, {Name: "modificationTime", Type: types.Timestamp, Nullable: true},
				{Name: "length", Type: types.Long, Nullable: true}, {Name: "content", Type: types.Binary, Nullable: true},
			}}, nil
		},
		supports: func(types.DataType) bool { return true },
	}
}

func csvFormat() *format {
	return &format{
		name: "csv", title: "CSV", infer: inferCSV,
		supports: func(t types.DataType) bool {
			switch t.(type) {
			case types.NullType, types.ArrayType, types.MapType, types.StructType, types.CalendarIntervalType, types.VariantType:
				return false
			}
			return true
		},
	}
}

func jsonFormat() *format {
	return &format{
		name: "json", title: "JSON", infer: inferJSON,
		supports: func(t types.DataType) bool { return t != types.CalendarInterval },
	}
}

func isText(t types.DataType) bool {
	switch t.(type) {
	case types.StringType, types.CharType, types.VarcharType:
		return true
	}
	return false
}
