package service

import (
	"strings"
	"testing"

	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
)

func (f *fixture) answer(t *testing.T, text string) string {
	t.Helper()
	r, err := f.sql(t, text)
	if err != nil {
		t.Fatalf("%s: %v", text, err)
	}
	return f.mustRows(t, root(r))
}

// TestPartitionStatements: what SHOW PARTITIONS lists is what is there, also when nothing but a folder is.
func TestPartitionStatements(t *testing.T) {
	f := newEngineFixture(t)
	f.mustSQL(t, "create table t (a int, p int, q string) using parquet partitioned by (p, q)",
		"insert into t values (1, 7, 'x'), (2, 8, 'y z/'), (3, 7, null)", "create table u (a int) using parquet", "create temporary view v as select 1 as a")
	for _, c := range []struct{ do, show, want string }{
		{"msck repair table t", "show partitions t", "p=7/q=__HIVE_DEFAULT_PARTITION__;p=7/q=x;p=8/q=y z%2F"},
		{"alter table t recover partitions", "show partitions t partition (P = '7')", "p=7/q=__HIVE_DEFAULT_PARTITION__;p=7/q=x"},
		{"alter table t add partition (q = 'a/b', p = 10) partition (p = 11, q = 'c')", "show partitions t partition (p = 10)", "p=10/q=a%2Fb"},
		{"alter table t add if not exists partition (p = 11, q = 'c')", "select count(*) from t where p > 9", "0"},
		{"insert into t values (4, 11, 'c')", "select a from t where p = 11", "4"},
		{"alter table t drop partition (p = 11, q = 'c'), partition (p = 8, q = 'y z/')", "select a, p, q from t order by a", "1,7,x;3,7,(null)"},
		{"alter table t drop if exists partition (p = 11, q = 'c'), partition (p = 7)", "show partitions t", "p=10/q=a%2Fb;p=7/q=__HIVE_DEFAULT_PARTITION__;p=7/q=x"},
		{"truncate table u", "describe t partition (p = 7, q = 'x')",
			"a,int,(null);p,int,(null);q,string,(null);# Partition Information,,;# col_name,data_type,comment;p,int,(null);q,string,(null)"},
	} {
		f.mustSQL(t, c.do)
		if got := f.answer(t, c.show); got != c.want {
			t.Errorf("%s; %s: %s, want %s", c.do, c.show, got, c.want)
		}
	}
	f.refuses(t, map[string]string{
		"show partitions u":                                           "INVALID_PARTITION_OPERATION.PARTITION_SCHEMA_IS_EMPTY",
		"show partitions v":                                           "EXPECT_TABLE_NOT_VIEW.NO_ALTERNATIVE",
		"show partitions t partition (a = 1)":                         "PARTITIONS_NOT_FOUND",
		"alter table t add partition (p = 7, q = 'x')":                "PARTITIONS_ALREADY_EXIST",
		"alter table t add partition (p = 'x', q = 'x')":              "CAST_INVALID_INPUT",
		"alter table t add partition (p = 7)":                         "_LEGACY_ERROR_TEMP_1232",
		"alter table t drop partition (p = 7)":                        "PARTITIONS_NOT_FOUND",
		"alter table u drop partition (p = 7)":                        "_LEGACY_ERROR_TEMP_1251",
		"alter table nope drop partition (p = 7)":                     "TABLE_OR_VIEW_NOT_FOUND",
		"describe t partition (p = 7)":                                "_LEGACY_ERROR_TEMP_1232",
		"describe u partition (p = 7)":                                "_LEGACY_ERROR_TEMP_1251",
		"describe v partition (p = 7)":                                "FORBIDDEN_OPERATION",
		"msck repair table u":                                         "NOT_A_PARTITIONED_TABLE",
		"truncate table v":                                            "EXPECT_TABLE_NOT_VIEW.NO_ALTERNATIVE",
		"analyze table v compute statistics":                          "EXPECT_PERMANENT_VIEW_NOT_TEMP",
		"analyze table u compute statistics for columns b":            "COLUMN_NOT_FOUND",
		"analyze table t partition (b) compute statistics":            "PARTITIONS_NOT_FOUND",
		"analyze table u compute statistics twice":                    "INVALID_SQL_SYNTAX.ANALYZE_TABLE_UNEXPECTED_NOSCAN",
		"analyze tables in nope compute statistics":                   "SCHEMA_NOT_FOUND",
		"alter table t partition (p = 7) rename to partition (p = 9)": "NOT_IMPLEMENTED",
	})
	f.mustSQL(t, "analyze table t partition (p, q = 'x') compute statistics noscan", "analyze table t compute statistics for all columns", "analyze tables compute statistics")
}

func TestPropertiesAndNames(t *testing.T) {
	f := newEngineFixture(t)
	f.mustSQL(t, "create table t (`a b` int comment 'it''s', s array<string>) using json options (sep ';') tblproperties ('k'='v', 'password'='p') comment 'c'",
		"insert into t values (1, array('x'))", "cache table t",
		"alter table t set tblproperties ('k'='w', 'n'=2, 'comment'='d')", "alter table t unset tblproperties if exists ('n', 'none')", "alter table t rename to u")
	for show, want := range map[string]string{
		"show tblproperties u":        "k,w;option.sep,;;password,*********(redacted)",
		"show tblproperties u ('k')":  "k,w",
		"show tblproperties u (none)": "none,Table spark_catalog.default.u does not have property: none",
		"select `a b`, s[0] from u":   "1,x",
		"show create table u": "CREATE TABLE spark_catalog.default.u (\n  `a b` INT COMMENT 'it\\'s',\n  s ARRAY<STRING COLLATE UTF8_BINARY>)\nUSING json\n" +
			"OPTIONS (\n  'sep' = ';')\nCOMMENT 'd'\nTBLPROPERTIES (\n  'k' = 'w',\n  'password' = '*********(redacted)')\n",
	} {
		if got := f.answer(t, show); got != want {
			t.Errorf("%s: %q, want %q", show, got, want)
		}
	}
	f.mustSQL(t, "set spark.sql.redaction.options.regex = ^K$")
	if got := f.answer(t, "show tblproperties u ('k')"); got != "k,w" {
		t.Errorf("another letter: %s", got)
	}
	f.mustSQL(t, "set spark.sql.redaction.options.regex = ^(?=k)")
	if got := f.answer(t, "show tblproperties u ('k')"); got != "k,*********(redacted)" {
		t.Errorf("the setting hides it: %s", got)
	}
	f.mustSQL(t, "create table t (a int) using parquet", "create temporary view v as select 1 as a", "create global temporary view g as select 1 as a",
		"alter table v rename to w", "alter view w as select 2 as b, 3 as c", "alter view global_temp.g rename to h")
	if got := f.answer(t, "table w") + f.answer(t, "table global_temp.h") + f.answer(t, "table t"); got != "2,31" {
		t.Errorf("views that were renamed: %s", got)
	}
	f.refuses(t, map[string]string{
		"alter table t rename to u":                   "TABLE_OR_VIEW_ALREADY_EXISTS",
		"alter table t rename to other.t":             "_LEGACY_ERROR_TEMP_1073",
		"alter view t rename to x":                    "EXPECT_VIEW_NOT_TABLE.USE_ALTER_TABLE",
		"alter view w rename to default.x":            "_LEGACY_ERROR_TEMP_1074",
		"alter view nope rename to x":                 "TABLE_OR_VIEW_NOT_FOUND",
		"alter view t as select 1":                    "EXPECT_VIEW_NOT_TABLE.NO_ALTERNATIVE",
		"alter view nope as select 1":                 "TABLE_OR_VIEW_NOT_FOUND",
		"alter view w set tblproperties ('a'='b')":    "EXPECT_PERMANENT_VIEW_NOT_TEMP",
		"alter table w set tblproperties ('a'='b')":   "EXPECT_TABLE_NOT_VIEW.USE_ALTER_VIEW",
		"alter table nope unset tblproperties ('a')":  "TABLE_OR_VIEW_NOT_FOUND",
		"alter table t unset tblproperties ('a'='b')": "_LEGACY_ERROR_TEMP_0035",
		"show create table w":                         "EXPECT_PERMANENT_VIEW_NOT_TEMP",
		"show create table t as serde":                "UNSUPPORTED_SHOW_CREATE_TABLE.ON_DATA_SOURCE_TABLE_WITH_AS_SERDE",
		"show tblproperties nope":                     "TABLE_OR_VIEW_NOT_FOUND",
		"drop view t":                                 "WRONG_COMMAND_FOR_OBJECT_TYPE",
		"select * from v":                             "TABLE_OR_VIEW_NOT_FOUND",
	})
}

// TestCatalogOperationsOnTables of spark.catalog.
func TestCatalogOperationsOnTables(t *testing.T) {
	f := newEngineFixture(t)
	f.mustSQL(t, "create table t (a int, p int) using parquet partitioned by (p) tblproperties ('k'='v')", "insert into t values (1, 7)", "create temporary view v as select 1 as a")
	properties := func(name string) *pb.Catalog {
		return &pb.Catalog{CatType: &pb.Catalog_GetTableProperties{GetTableProperties: &pb.GetTableProperties{TableName: name}}}
	}
	partitions := &pb.Catalog{CatType: &pb.Catalog_ListPartitions{ListPartitions: &pb.ListPartitions{TableName: "t"}}}
	views := &pb.Catalog{CatType: &pb.Catalog_ListViews{ListViews: &pb.ListViews{}}}
	create := func(name string) *pb.Catalog {
		return &pb.Catalog{CatType: &pb.Catalog_GetCreateTableString{GetCreateTableString: &pb.GetCreateTableString{TableName: name}}}
	}
	for want, c := range map[string]*pb.Catalog{"k,v": properties("t"), "": properties("v"), "p=7": partitions, "v,(null),[],(null),TEMPORARY,true": views} {
		if got := f.catalogCall(t, c); got != want {
			t.Errorf("%v: %s, want %s", c, got, want)
		}
	}
	if got := f.catalogCall(t, create("t")); !strings.HasPrefix(got, "CREATE TABLE spark_catalog.default.t (\n  a INT,") {
		t.Errorf("got %q", got)
	}
	_, err := f.rows(t, root(&pb.Relation{Common: &pb.RelationCommon{}, RelType: &pb.Relation_Catalog{Catalog: create("v")}}))
	if condition(err) != "UNSUPPORTED_SHOW_CREATE_TABLE.ON_TEMPORARY_VIEW" {
		t.Errorf("of a view: %v", err)
	}
	f.catalogCall(t, &pb.Catalog{CatType: &pb.Catalog_DropView{DropView: &pb.DropView{ViewName: "v"}}})
	if got := f.catalogCall(t, views); got != "" {
		t.Errorf("views after dropView: %s", got)
	}
}
