package protoplan

import (
	"testing"

	"google.golang.org/protobuf/encoding/prototext"
	"google.golang.org/protobuf/proto"

	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate/conf"
	"github.com/sparkduck/sparkduck/translate/types"
)

// Types that come from a client go back as they came.
func TestTypeRoundTrip(t *testing.T) {
	tests := map[string]string{
		"null": "null { }", "binary": "binary { }", "boolean": "boolean { }", "byte": "byte { }", "short": "short { }",
		"integer": "integer { }", "long": "long { }", "float": "float { }", "double": "double { }",
		"decimal": "decimal { precision: 12 scale: 3 }", "string": "string { }", "collation": `string { collation: "UTF8_LCASE" }`,
		"char": "char { length: 3 }", "varchar": "var_char { length: 4 }", "date": "date { }", "timestamp": "timestamp { }",
		"timestamp_ntz": "timestamp_ntz { }", "calendar interval": "calendar_interval { }",
		"year-month interval": "year_month_interval { start_field: 0 end_field: 1 }",
		"day-time interval":   "day_time_interval { start_field: 1 end_field: 2 }",
		"array":               "array { element_type { integer { } } contains_null: true }",
		"map":                 "map { key_type { string { } } value_type { array { element_type { long { } } } } value_contains_null: true }",
		"struct": `struct { fields { name: "a" data_type { integer { } } nullable: true } fields { name: "b"
			data_type { struct { } } metadata: "{\"comment\":\"x\",\"n\":12345678901234567}" } }`,
		"variant": "variant { }", "geometry": "geometry { srid: 4326 }", "geography": "geography { srid: -1 }", "time": "time { precision: 3 }",
		"udt":     `udt { type: "udt" python_class: "m.C" serialized_python_class: "gA==" sql_type { array { element_type { double { } } } } }`,
		"jvm udt": `udt { type: "udt" jvm_class: "a.B" python_class: "m.C" sql_type { double { } } }`,
	}
	for name, text := range tests {
		t.Run(name, func(t *testing.T) {
			d := &pb.DataType{}
			unmarshal(t, text, d)
			converted, err := DataType(d, conf.Conf{})
			if err != nil {
				t.Fatal(err)
			}
			if back := ProtoType(converted); !proto.Equal(back, d) {
				t.Errorf("%s came back as %s", text, prototext.Format(back))
			}
		})
	}
}

// What a client may leave out is filled in.
func TestTypeDefaults(t *testing.T) {
	tests := map[string]types.DataType{
		"decimal { }":                                types.DecimalType{Precision: 10},
		"decimal { precision: 5 }":                   types.DecimalType{Precision: 5},
		`string { collation: "UTF8_BINARY" }`:        types.String,
		"year_month_interval { }":                    types.YearMonthInterval,
		"day_time_interval { start_field: 1 }":       types.DayTimeIntervalType{Start: types.Hour, End: types.Hour},
		"time { }":                                   types.TimeType{Precision: 6},
		`unparsed { data_type_string: "int" }`:       types.Int,
		`unparsed { data_type_string: "a int" }`:     types.StructType{Fields: []types.Field{{Name: "a", Type: types.Int, Nullable: true}}},
		`unparsed { data_type_string: "timestamp" }`: types.TimestampNTZ,
	}
	for text, want := range tests {
		t.Run(text, func(t *testing.T) {
			d := &pb.DataType{}
			unmarshal(t, text, d)
			got, err := DataType(d, conf.Conf{}.With("spark.sql.timestampType", "TIMESTAMP_NTZ"))
			if err != nil {
				t.Fatal(err)
			}
			if !types.Equal(got, want) {
				t.Errorf("got %s, want %s", got.SQL(), want.SQL())
			}
		})
	}
}
