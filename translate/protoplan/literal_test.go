package protoplan

import (
	"testing"

	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate/conf"
)

// Literals of all client versions; those that PySpark 4.2 makes are fixtures.
func TestLiterals(t *testing.T) {
	tests := []struct{ name, message, want string }{
		{"byte", "byte: -3", "(-3 TINYINT)"},
		{"short", "short: 300", "(300 SMALLINT)"},
		{"float", "float: 0.1", "(0.10000000149011612 FLOAT)"},
		{"typed null", "null { } data_type { array { element_type { integer { } } } }", "(nil ARRAY<INT>)"},
		{"old null", "null { long { } }", "(nil BIGINT)"},
		{"calendar interval", "calendar_interval { months: 1 days: -2 microseconds: 3 }", "(IntervalValue(Months=1, Days=-2, Micros=3) INTERVAL)"},
		{"year-month interval", "year_month_interval: 14", "(14 INTERVAL YEAR TO MONTH)"},
		{"year interval", "year_month_interval: 12 data_type { year_month_interval { start_field: 0 end_field: 0 } }", "(12 INTERVAL YEAR)"},
		{"hour interval", "day_time_interval: 3600000000 data_type { day_time_interval { start_field: 1 } }", "(3600000000 INTERVAL HOUR)"},
		{"timestamp without zone", "timestamp_ntz: -1", "(-1 TIMESTAMP_NTZ)"},
		{"time", "time { nano: 5 precision: 3 }", "(5 TIME(3))"},
		{"collated string", `string: "x" data_type { string { collation: "UTF8_LCASE" } }`, `("x" STRING COLLATE UTF8_LCASE)`},
		{"decimal", `decimal { value: "12.5" }`, `("12.5" DECIMAL(3,1))`},
		{"wider decimal", `decimal { value: "12.5" precision: 10 scale: 2 }`, `("12.50" DECIMAL(10,2))`},
		{"small decimal", `decimal { value: "-0.001" }`, `("-0.001" DECIMAL(3,3))`},
		{"decimal zero", `decimal { value: "0.00" }`, `("0.00" DECIMAL(2,2))`},
		{"decimal with exponent", `decimal { value: "+1.5E-3" }`, `("0.0015" DECIMAL(4,4))`},
		{"rounded decimal", `decimal { value: "-2.45" } data_type { decimal { precision: 3 scale: 1 } }`, `("-2.5" DECIMAL(3,1))`},
		{"old array", "array { element_type { integer { } } elements { integer: 1 } elements { null { } } }", "([1, nil] ARRAY<INT>)"},
		{"array", "array { elements { long: 1 } } data_type { array { element_type { long { } } } }", "([1] ARRAY<BIGINT>)"},
		{"empty array", "array { } data_type { array { element_type { long { } } } }", "([] ARRAY<BIGINT>)"},
		{"nested array", "array { elements { array { elements { integer: 1 } } } } data_type { array { element_type { array { element_type { integer { } } } } } }",
			"([[1]] ARRAY<ARRAY<INT>>)"},
		{"old map", `map { key_type { string { } } value_type { integer { } } keys { string: "a" } values { integer: 1 } }`,
			`([MapEntry(Key="a", Value=1)] MAP<STRING, INT>)`},
		{"map with a key twice", `map { keys { integer: 1 } keys { integer: 2 } keys { integer: 1 } values { integer: 7 } values { integer: 8 } values { integer: 9 } }
			data_type { map { key_type { integer { } } value_type { integer { } } } }`, "([MapEntry(Key=1, Value=9), MapEntry(Key=2, Value=8)] MAP<INT, INT>)"},
		{"old struct", `struct { struct_type { struct { fields { name: "a" data_type { integer { } } nullable: true } } } elements { integer: 1 } }`,
			"([1] STRUCT<a: INT>)"},
		{"struct", `struct { elements { string: "x" } elements { null { } } } data_type { struct { fields { name: "a" data_type { string { } } }
			fields { name: "b" data_type { date { } } nullable: true } } }`, `(["x", nil] STRUCT<a: STRING NOT NULL, b: DATE>)`},
		{"packed booleans", "specialized_array { bools { values: true } }", "([true] ARRAY<BOOLEAN>)"},
		{"packed ints", "specialized_array { ints { values: 1 values: 2 } }", "([1, 2] ARRAY<INT>)"},
		{"packed longs", "specialized_array { longs { values: 1 } } data_type { array { element_type { long { } } } }", "([1] ARRAY<BIGINT>)"},
		{"packed floats", "specialized_array { floats { values: 0.5 } }", "([0.5] ARRAY<FLOAT>)"},
		{"packed doubles", "specialized_array { doubles { } }", "([] ARRAY<DOUBLE>)"},
		{"packed strings", `specialized_array { strings { values: "a" } }`, `(["a"] ARRAY<STRING>)`},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			l := &pb.Expression_Literal{}
			unmarshal(t, test.message, l)
			got, err := Literal(l, conf.Conf{})
			if err != nil {
				t.Fatal(err)
			}
			if text := dump(got); text != test.want {
				t.Errorf("got %s, want %s", text, test.want)
			}
		})
	}
}
