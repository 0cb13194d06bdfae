package types

import (
	"strings"
	"testing"
)

// The texts below are what Spark 4.2 printed for the same schemas.

func TestDDL(t *testing.T) {
	want := "a INT NOT NULL COMMENT 'it\\'s',`b c` ARRAY<STRUCT<x: MAP<STRING, DECIMAL(10,2)>, `y``z`: TIMESTAMP_NTZ NOT NULL COMMENT 'in'>>," +
		"`t\tab` STRING COLLATE UNICODE_CI,v VARIANT,`1d` INTERVAL DAY TO SECOND,ch CHAR(3),m MAP<INT, ARRAY<BIGINT>>,tm TIME(3),g GEOMETRY(4326)"
	schema, err := ParseTableSchema(want, ParseOptions{})
	if err != nil || schema.DDL() != want {
		t.Errorf("%s, want\n%s %v", schema.DDL(), want, err)
	}
	f := Field{Name: "a", Type: Int, Nullable: true, Metadata: Metadata{CurrentDefaultKey: "5", CommentKey: "c"}}
	if got := (StructType{Fields: []Field{f}}).DDL(); got != "a INT DEFAULT 5 COMMENT 'c'" {
		t.Error(got)
	}
}

func TestTreeString(t *testing.T) {
	schema, err := ParseTableSchema("a INT NOT NULL, `b c` ARRAY<STRUCT<x: MAP<STRING,DECIMAL(10,2)>, `y``z`: TIMESTAMP_NTZ NOT NULL>>, "+
		"`t\tab` STRING, `1d` INTERVAL DAY TO SECOND, m MAP<INT,ARRAY<BIGINT>>", ParseOptions{})
	if err != nil {
		t.Fatal(err)
	}
	full := `root
 |-- a: integer (nullable = false)
 |-- b c: array (nullable = true)
 |    |-- element: struct (containsNull = true)
 |    |    |-- x: map (nullable = true)
 |    |    |    |-- key: string
 |    |    |    |-- value: decimal(10,2) (valueContainsNull = true)
 |    |    |-- y` + "`" + `z: timestamp_ntz (nullable = false)
 |-- t\tab: string (nullable = true)
 |-- 1d: interval day to second (nullable = true)
 |-- m: map (nullable = true)
 |    |-- key: integer
 |    |-- value: array (valueContainsNull = true)
 |    |    |-- element: long (containsNull = true)
`
	second := `root
 |-- a: integer (nullable = false)
 |-- b c: array (nullable = true)
 |    |-- element: struct (containsNull = true)
 |-- t\tab: string (nullable = true)
 |-- 1d: interval day to second (nullable = true)
 |-- m: map (nullable = true)
 |    |-- key: integer
 |    |-- value: array (valueContainsNull = true)
`
	for level, want := range map[int]string{0: full, 9: full, 2: second} {
		if got := schema.TreeString(level); got != want {
			t.Errorf("level %d:\n%s, want\n%s", level, got, want)
		}
	}
}

func TestSimpleString(t *testing.T) {
	for ddl, want := range map[string]string{
		"struct<a: int not null, `b c`: array<string>>": "struct<a:int,b c:array<string>>",
		"map<tinyint, decimal(5)>":                      "map<tinyint,decimal(5,0)>",
		"interval month":                                "interval month",
		"timestamp_ltz":                                 "timestamp",
		"geography(any)":                                "geography(any)",
	} {
		got := mustParse(t, ddl)
		if got.SimpleString() != want || CatalogString(got) != want {
			t.Errorf("%s: %s, %s, want %s", ddl, got.SimpleString(), CatalogString(got), want)
		}
	}
	wide := mustParse(t, "struct<"+strings.Repeat("a:int,", 26)+"b:int>")
	if got := wide.SimpleString(); !strings.HasSuffix(got, ",a:int,... 2 more fields>") || strings.Count(got, "a:int") != 25 {
		t.Error(got)
	}
	if got := CatalogString(wide); strings.Count(got, ":int") != 27 {
		t.Error(got)
	}
}

func TestEqual(t *testing.T) {
	a, b := mustParse(t, "struct<A:int>"), mustParse(t, "struct<a:int not null>")
	if Equal(a, b) || !SameType(a, b, false) || SameType(a, b, true) || !SameStructure(a, mustParse(t, "struct<x:int>")) {
		t.Error("Equal looks at everything, SameType not at null flags, SameStructure not at names")
	}
	if !Equal(AsNullable(b), mustParse(t, "struct<a:int>")) {
		t.Error("AsNullable sets every flag")
	}
}
