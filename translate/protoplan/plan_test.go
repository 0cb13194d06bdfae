package protoplan

import (
	"strings"
	"testing"

	"github.com/klauspost/compress/zstd"
	"google.golang.org/protobuf/proto"

	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate/conf"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// What clients before 4.0 send, and what newer ones do only rarely.
func TestMessages(t *testing.T) {
	const ids = "range { end: 5 step: 1 }"
	tests := []fixture{
		{"relation", "rename map", `with_columns_renamed { input { ` + ids + ` } rename_columns_map { key: "b" value: "c" } rename_columns_map { key: "a" value: "b" } }`,
			`WithColumnsRenamed(Input=Range(End=5, Step=1), Renames=[Rename(From="a", To="b"), Rename(From="b", To="c")])`},
		{"relation", "literal arguments", `sql { query: "q" args { key: "x" value { integer: 1 } } }`, `SQLQuery(Text="q", NamedArgs={x: (1 INT)})`},
		{"relation", "positional literals", `sql { query: "q" pos_args { integer: 1 } pos_args { string: "a" } }`, `SQLQuery(Text="q", PosArgs=[(1 INT), ("a" STRING)])`},
		{"relation", "named arguments win", `sql { query: "q" args { key: "x" value { integer: 1 } } named_arguments { key: "y" value { literal { integer: 2 } } } }`,
			`SQLQuery(Text="q", NamedArgs={y: (2 INT)})`},
		{"command", "query in the command", `sql_command { sql: "q" pos_args { integer: 1 } }`, `SQLQuery(Text="q", PosArgs=[(1 INT)])`},
		{"relation", "cached local relation", `cached_local_relation { hash: "h" }`, `CachedLocalRelation(Hash="h")`},
		{"relation", "chunks", `chunked_cached_local_relation { dataHashes: "a" dataHashes: "b" schemaHash: "s" }`,
			`CachedLocalRelation(DataHashes=["a", "b"], SchemaHash="s")`},
		{"relation", "checkpoint", `common { plan_id: 4 } cached_remote_relation { relation_id: "r" }`, `CachedRemoteRelation#4(ID="r")`},
		{"relation", "local relation", `local_relation { data: "abc" schema: "a INT" }`,
			`LocalRelation(Data=[3 bytes], Schema="a INT", Key="` + contentKey(&pb.LocalRelation{Data: []byte("abc"), Schema: proto.String("a INT")}) + `")`},
		{"relation", "project without input", `project { expressions { literal { integer: 1 } } }`, `Project(Input=OneRow(), Items=[(1 INT)])`},
		{"relation", "sort of unset flags", `sort { input { ` + ids + ` } order { child { literal { integer: 1 } } } }`,
			`Sort(Input=Range(End=5, Step=1), Orders=[SortOrder(Expr=(1 INT), Descending=true, NullsFirst=false)])`},
		{"relation", "set operation of unset flags", `set_op { left_input { ` + ids + ` } right_input { ` + ids + ` } set_op_type: SET_OP_TYPE_UNION }`,
			`SetOp(Left=Range(End=5, Step=1), Right=Range(End=5, Step=1))`},
		{"relation", "repartition of unset flags", `repartition { input { ` + ids + ` } num_partitions: 2 }`, `Repartition(Input=Range(End=5, Step=1), NumPartitions=2)`},
		{"relation", "sample of unset flags", `sample { input { ` + ids + ` } upper_bound: 0.5 }`, `Sample(Input=Range(End=5, Step=1), Upper=0.5)`},
		{"relation", "qualified alias", `subquery_alias { input { ` + ids + ` } alias: "x" qualifier: "c" qualifier: "d" }`,
			`SubqueryAlias(Input=Range(End=5, Step=1), Qualifier=["c", "d"], Alias="x")`},
		{"relation", "typed join", `join { left { ` + ids + ` } right { ` + ids + ` } join_type: JOIN_TYPE_INNER join_data_type { is_left_struct: true } }`,
			`Join(Left=Range(End=5, Step=1), Right=Range(End=5, Step=1), JoinWith=true, LeftStruct=true)`},
		{"relation", "parse", `parse { input { ` + ids + ` } format: PARSE_FORMAT_JSON schema { struct { fields { name: "a" data_type { integer { } } } } } options { key: "k" value: "v" } }`,
			`Parse(Input=Range(End=5, Step=1), Format="json", Schema=STRUCT<a: INT NOT NULL>, Options={k: "v"})`},
		{"expression", "internal function of an old client", `unresolved_function { function_name: "product" arguments { literal { integer: 1 } } }`,
			`Call(Name=["product"], Args=[(1 INT)], Internal=true)`},
		{"expression", "function that is not internal", `unresolved_function { function_name: "days" arguments { literal { integer: 1 } } is_internal: false }`,
			`Call(Name=["days"], Args=[(1 INT)])`},
		{"expression", "function of a user", `unresolved_function { function_name: "when" is_user_defined_function: true arguments { literal { integer: 1 } } arguments { literal { integer: 1 } } }`,
			`Call(Name=["when"], Args=[(1 INT), (1 INT)])`},
		{"expression", "named argument", `named_argument_expression { key: "k" value { literal { integer: 1 } } }`, `NamedArg(Name="k", Value=(1 INT))`},
		{"expression", "in without arguments", `unresolved_function { function_name: "in" }`, `Call(Name=["in"])`},
		{"expression", "case of one argument", `unresolved_function { function_name: "when" arguments { literal { integer: 1 } } }`, `Call(Name=["when"], Args=[(1 INT)])`},
		{"expression", "other spellings", `unresolved_function { function_name: "=" arguments { literal { integer: 1 } } arguments { unresolved_function { function_name: "AND" } } }`,
			`Call(Name=["=="], Args=[(1 INT), Call(Name=["and"], Operator=true)], Operator=true)`},
		{"expression", "qualified regex", "unresolved_regex { col_name: \"t.`a.*`\" plan_id: 3 }", `RegexColumns(Pattern="a.*", Table="t")`},
		{"expression", "legacy cast", `cast { expr { literal { integer: 1 } } type { long { } } eval_mode: EVAL_MODE_LEGACY }`, `Cast(Input=(1 INT), Type=BIGINT, Mode=1)`},
		{"expression", "table argument", `subquery_expression { plan_id: 3 subquery_type: SUBQUERY_TYPE_TABLE_ARG table_arg_options {
			partition_spec { literal { integer: 1 } } order_spec { child { literal { integer: 2 } } direction: SORT_DIRECTION_ASCENDING } with_single_partition: true } }`,
			`PlanSubquery(PlanID=3, Kind=2, PartitionBy=[(1 INT)], OrderBy=[SortOrder(Expr=(2 INT), NullsFirst=false)], SinglePartition=true)`},
		{"expression", "scala function", `common_inline_user_defined_function { function_name: "f" scalar_scala_udf { } }`,
			`UnsupportedExpr(Err=NOT_IMPLEMENTEDmap[feature:the Scala function f (it carries JVM code, and there is no JVM)])`},
		{"command", "write with a new schema", `write_operation { input { ` + ids + ` } with_schema_evolution: true }`,
			`UnsupportedCommand(Err=NOT_IMPLEMENTEDmap[feature:writing with schema evolution (the columns of a table are fixed)])`},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			node, err := test.convert(t)
			if err != nil {
				t.Fatal(err)
			}
			if got := dump(node); got != test.want {
				t.Errorf("got  %s\nwant %s", got, test.want)
			}
		})
	}
}

// An expression without a call site has that of the one around it.
func TestOrigin(t *testing.T) {
	e := &pb.Expression{}
	unmarshal(t, `common { origin { python_origin { fragment: "divide" call_site: "a.py:1" } } }
		unresolved_function { function_name: "/" arguments { literal { integer: 1 } }
			arguments { common { origin { python_origin { fragment: "col" call_site: "a.py:2" } } } unresolved_attribute { unparsed_identifier: "a" } } }`, e)
	node, err := Expression(e, conf.Conf{})
	if err != nil {
		t.Fatal(err)
	}
	call := node.(*parsed.Call)
	divide := sparkerr.Origin{Fragment: "divide", CallSite: "a.py:1", FromClient: true}
	col := sparkerr.Origin{Fragment: "col", CallSite: "a.py:2", FromClient: true}
	if call.Origin() != divide || call.Args[0].Origin() != divide || call.Args[1].Origin() != col {
		t.Errorf("got %v, %v, %v", call.Origin(), call.Args[0].Origin(), call.Args[1].Origin())
	}
}

func TestJVMOrigin(t *testing.T) {
	tests := []struct {
		message string
		want    sparkerr.Origin
	}{
		{`jvm_origin { stack_trace { declaring_class: "org.Column" method_name: "divide" }
			stack_trace { declaring_class: "a.B" method_name: "m" file_name: "B.scala" line_number: 7 }
			stack_trace { declaring_class: "a.C" method_name: "n" line_number: -2 } }`,
			sparkerr.Origin{Fragment: "divide", CallSite: "a.B.m(B.scala:7)\na.C.n(Native Method)", FromClient: true}},
		{`jvm_origin { }`, sparkerr.Origin{}},
	}
	for _, test := range tests {
		o := &pb.Origin{}
		unmarshal(t, test.message, o)
		if got := originOf(o, sparkerr.Origin{}); got != test.want {
			t.Errorf("got %v, want %v", got, test.want)
		}
	}
	sql := &pb.Origin{}
	unmarshal(t, `jvm_origin { sql_text: "1/0" start_index: 0 stop_index: 2 line: 1 start_position: 0 }`, sql)
	if got := originOf(sql, sparkerr.Origin{}); got.SQL == nil || got.SQL.Text != "1/0" || got.Stop != 2 || got.Line != 1 {
		t.Errorf("got %v", got)
	}
}

func compressed(t *testing.T, data []byte, op pb.Plan_CompressedOperation_OpType) *pb.Plan {
	t.Helper()
	encoder, err := zstd.NewWriter(nil)
	if err != nil {
		t.Fatal(err)
	}
	return &pb.Plan{OpType: &pb.Plan_CompressedOperation_{CompressedOperation: &pb.Plan_CompressedOperation{
		Data: encoder.EncodeAll(data, nil), OpType: op, CompressionCodec: pb.CompressionCodec_COMPRESSION_CODEC_ZSTD,
	}}}
}

func TestCompressedPlan(t *testing.T) {
	relation, err := proto.Marshal(limits(1))
	if err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		name      string
		plan      *pb.Plan
		condition string
	}{
		{"relation", compressed(t, relation, pb.Plan_CompressedOperation_OP_TYPE_RELATION), ""},
		{"no type", compressed(t, relation, 0), "CONNECT_INVALID_PLAN.CANNOT_PARSE"},
		{"garbage", compressed(t, []byte("\xff\xff"), pb.Plan_CompressedOperation_OP_TYPE_COMMAND), "CONNECT_INVALID_PLAN.CANNOT_PARSE"},
		{"not compressed", &pb.Plan{OpType: &pb.Plan_CompressedOperation_{CompressedOperation: &pb.Plan_CompressedOperation{
			Data: relation, OpType: 1, CompressionCodec: 1}}}, "CONNECT_INVALID_PLAN.CANNOT_PARSE"},
		{"no codec", &pb.Plan{OpType: &pb.Plan_CompressedOperation_{CompressedOperation: &pb.Plan_CompressedOperation{}}}, "CONNECT_INVALID_PLAN.INVALID_ENUM"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			node, err := Plan(test.plan, conf.Conf{})
			switch {
			case test.condition == "" && (err != nil || !strings.HasPrefix(dump(node), "Limit(")):
				t.Errorf("got %v, %v", node, err)
			case test.condition != "" && !sparkerr.Is(err, test.condition):
				t.Errorf("got %v", err)
			}
		})
	}
}

func TestCompressedPlanTooLarge(t *testing.T) {
	data := compressed(t, make([]byte, 101), pb.Plan_CompressedOperation_OP_TYPE_RELATION).GetCompressedOperation().GetData()
	if plain, err := unzstd(data, 101); err != nil || len(plain) != 101 {
		t.Errorf("got %d bytes, %v", len(plain), err)
	}
	if _, err := unzstd(data, 100); !sparkerr.Is(err, "CONNECT_INVALID_PLAN.PLAN_SIZE_LARGER_THAN_MAX") {
		t.Errorf("got %v", err)
	}
	// a header that announces too much is believed before anything is unpacked
	huge := []byte{0x28, 0xb5, 0x2f, 0xfd, 0xe0, 0, 0, 0, 0, 0, 1, 0, 0}
	if _, err := unzstd(huge, maxPlanBytes); sparkerr.As(err) == nil || sparkerr.As(err).Params["planSize"] != "1099511627776" {
		t.Errorf("got %v", err)
	}
}

func TestAnalyze(t *testing.T) {
	const plan = `plan { root { range { end: 5 step: 1 } } }`
	tests := []struct{ message, want string }{
		{`schema { ` + plan + ` }`, `Question(Plan=Range(End=5, Step=1))`},
		{`explain { ` + plan + ` explain_mode: EXPLAIN_MODE_COST }`, `Question(Method=1, Plan=Range(End=5, Step=1), ExplainMode="cost")`},
		{`tree_string { ` + plan + ` level: 2 }`, `Question(Method=2, Plan=Range(End=5, Step=1), Level=2)`},
		{`ddl_parse { ddl_string: "a INT" }`, `Question(Method=7, Text="a INT")`},
		{`same_semantics { target_` + plan + ` other_` + plan + ` }`, `Question(Method=8, Plan=Range(End=5, Step=1), Other=Range(End=5, Step=1))`},
		{`persist { relation { range { end: 5 step: 1 } } storage_level { use_disk: true } }`,
			`Question(Method=10, Plan=Range(End=5, Step=1), StorageLevel=StorageLevel(UseDisk=true))`},
		{`unpersist { relation { range { end: 5 step: 1 } } blocking: true }`, `Question(Method=11, Plan=Range(End=5, Step=1), Blocking=true)`},
		{`json_to_ddl { json_string: "{}" }`, `Question(Method=13, Text="{}")`},
		{``, `CONNECT_INVALID_PLAN.UNKNOWN_ANALYZE_METHODmap[other:ANALYZE_NOT_SET]`},
		{`schema { }`, `CONNECT_INVALID_PLAN.INVALID_ONE_OF_FIELD_NOT_SETmap[fullName:spark.connect.Relation name:RELTYPE_NOT_SET]`},
		{`explain { ` + plan + ` }`, `map[]`},
	}
	for _, test := range tests {
		t.Run(test.message, func(t *testing.T) {
			r := &pb.AnalyzePlanRequest{}
			unmarshal(t, test.message, r)
			q, err := Analyze(r, conf.Conf{})
			got := dump(q)
			if err != nil {
				got = dump(sparkerr.As(err))
			}
			if got != test.want {
				t.Errorf("got  %s\nwant %s", got, test.want)
			}
		})
	}
}
