package arrow

import (
	"bytes"
	"testing"

	"github.com/apache/arrow-go/v18/arrow"
	"github.com/apache/arrow-go/v18/arrow/ipc"

	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

func parse(t *testing.T, ddl string) types.StructType {
	t.Helper()
	s, err := types.ParseTableSchema(ddl, types.ParseOptions{})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestRoundTrip(t *testing.T) {
	for _, ddl := range []string{
		"a boolean, b tinyint, c smallint, d int not null, e bigint, f float, g double, h decimal(20,3)",
		"a string, b binary, c date, d timestamp, e timestamp_ntz, f time(6), g void",
		"a interval year to month, b interval day to second, c interval",
		"a array<int>, b map<string,array<date>>, c struct<x:int not null,y:struct<z:string>>",
		"a variant, b geometry(3857), c geography(any), d array<variant>",
		"a int comment 'with ''quotes''', b struct<c:int comment 'inner'>",
		"a int, a string",
	} {
		want := parse(t, ddl)
		for _, o := range []Options{{TimeZone: "UTC"}, {TimeZone: "Asia/Tokyo", Large: true}} {
			var b bytes.Buffer
			w := ipc.NewWriter(&b, ipc.WithSchema(Schema(want, o)))
			if err := w.Close(); err != nil {
				t.Fatal(err)
			}
			got, err := SchemaOf(b.Bytes())
			if err != nil || !types.Equal(got, want) {
				t.Errorf("%s: %s %v", ddl, got.DDL(), err)
			}
		}
	}
}

func TestLayout(t *testing.T) {
	s := Schema(parse(t, "m map<int,string>, l array<int>, t timestamp, v variant, d struct<a:int,a:int,b:int>"), Options{TimeZone: "+01:00"})
	for i, want := range []string{
		"map<int32, utf8, items_nullable>",
		"list<element: int32, nullable>",
		"timestamp[us, tz=+01:00]",
		`struct<value: binary, metadata: binary>`,
		"struct<a_0: int32 nullable, a_1: int32 nullable, b: int32 nullable>",
	} {
		if got := s.Field(i).Type.String(); got != want {
			t.Errorf("%s: %s, want %s", s.Field(i).Name, got, want)
		}
	}
	child, _ := s.Field(3).Type.(*arrow.StructType).FieldByName("metadata")
	if value, _ := child.Metadata.GetValue("variant"); value != "true" || child.Nullable {
		t.Errorf("a variant's metadata child: %v", child)
	}
}

func TestUnsupported(t *testing.T) {
	for _, typ := range []arrow.DataType{arrow.PrimitiveTypes.Uint8, arrow.FixedWidthTypes.Timestamp_ns, arrow.FixedWidthTypes.Date64} {
		_, err := FromSchema(arrow.NewSchema([]arrow.Field{{Name: "a", Type: typ}}, nil))
		if !sparkerr.Is(err, "UNSUPPORTED_ARROWTYPE") {
			t.Errorf("%s: %v", typ, err)
		}
	}
	if _, err := SchemaOf([]byte("no stream")); sparkerr.As(err) == nil || sparkerr.As(err).Class != sparkerr.JavaIO {
		t.Errorf("not a stream: %v", err)
	}
}
