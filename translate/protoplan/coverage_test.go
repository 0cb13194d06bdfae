package protoplan

import (
	"errors"
	"maps"
	"slices"
	"strings"
	"testing"

	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protoreflect"

	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate/conf"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// Cases of the protocol that are refused, by field name. Whoever implements
// one takes it off this list; a case that is neither converted nor listed
// fails the test.
var (
	refusedRelations = []string{
		"apply_in_pandas_with_state", "co_group_map", "common_inline_user_defined_data_source",
		"common_inline_user_defined_table_function", "group_map", "map_partitions", "ml_relation",
		"nearest_by_join", "relation_changes", "with_watermark",
	}
	invalidRelations   = []string{"extension", "unknown"}
	refusedExpressions = []string{"merge_action", "typed_aggregate_expression"}
	invalidExpressions = []string{"extension"}
	refusedCommands    = []string{
		"checkpoint_command", "create_resource_profile_command", "execute_external_command", "get_resources_command",
		"merge_into_table_command", "ml_command", "pipeline_command", "register_data_source", "register_function",
		"register_table_function", "remove_cached_remote_relation_command", "streaming_query_command",
		"streaming_query_listener_bus_command", "streaming_query_manager_command", "write_stream_operation_start",
	}
	invalidCommands = []string{"extension"}
)

// outcome of converting a message with one case of its oneof set.
type outcome int

const (
	converted outcome = iota
	refused
	invalid // an extension, or a case that is not known at all
)

// outcomes sets each case of a oneof in turn, the inner message as filled by fill.
func outcomes(t *testing.T, m proto.Message, oneof protoreflect.Name, convert func(proto.Message) (any, error)) map[outcome][]string {
	t.Helper()
	found := map[outcome][]string{}
	fields := m.ProtoReflect().Descriptor().Oneofs().ByName(oneof).Fields()
	for i := range fields.Len() {
		field := fields.Get(i)
		message := m.ProtoReflect().New()
		message.Set(field, message.NewField(field))
		fillFunction(message, field)
		node, err := convert(message.Interface())
		kind := classify(t, node, err, string(message.Descriptor().FullName()))
		found[kind] = append(found[kind], string(field.Name()))
	}
	for _, names := range found {
		slices.Sort(names)
	}
	return found
}

// fillFunction gives a function to the messages that are refused only with one.
func fillFunction(message protoreflect.Message, field protoreflect.FieldDescriptor) {
	udf := &pb.CommonInlineUserDefinedFunction{Function: &pb.CommonInlineUserDefinedFunction_PythonUdf{PythonUdf: &pb.PythonUDF{}}}
	switch inner := message.Get(field).Interface().(type) {
	case protoreflect.Message:
		switch m := inner.Interface().(type) {
		case *pb.MapPartitions:
			m.Func = udf
		case *pb.GroupMap:
			m.Func = udf
		case *pb.CoGroupMap:
			m.Func = udf
		case *pb.MergeAction:
			m.ActionType = pb.MergeAction_ACTION_TYPE_DELETE
		}
	}
}

// classify takes an error about the content of a case as a sign that the case is known.
func classify(t *testing.T, node any, err error, fullName string) outcome {
	t.Helper()
	if err != nil {
		e := sparkerr.As(err)
		switch {
		case e == nil:
			t.Fatalf("untyped error %v", err)
		case e.Params["fullName"] == fullName && strings.HasSuffix(e.Condition, "INVALID_ONE_OF_FIELD_NOT_SUPPORTED"),
			strings.HasSuffix(e.Condition, "NO_HANDLER_FOR_EXTENSION"):
			return invalid
		}
		return converted
	}
	var reason error
	switch n := node.(type) {
	case *parsed.Unsupported:
		reason = n.Err
	case *parsed.UnsupportedExpr:
		reason = n.Err
	case *parsed.UnsupportedCommand:
		reason = n.Err
	default:
		return converted
	}
	var e *sparkerr.Error
	if !errors.As(reason, &e) || !strings.Contains(e.Params["feature"], "(") {
		t.Errorf("refused without a reason: %v", reason)
	}
	return refused
}

func TestEveryCase(t *testing.T) {
	none := conf.Conf{}
	tests := []struct {
		name             string
		message          proto.Message
		oneof            protoreflect.Name
		convert          func(proto.Message) (any, error)
		refused, invalid []string
	}{
		{"relation", &pb.Relation{}, "rel_type",
			func(m proto.Message) (any, error) { return Relation(m.(*pb.Relation), none) }, refusedRelations, invalidRelations},
		{"expression", &pb.Expression{}, "expr_type",
			func(m proto.Message) (any, error) { return Expression(m.(*pb.Expression), none) }, refusedExpressions, invalidExpressions},
		{"literal", &pb.Expression_Literal{}, "literal_type",
			func(m proto.Message) (any, error) { return Literal(m.(*pb.Expression_Literal), none) }, nil, nil},
		{"command", &pb.Command{}, "command_type",
			func(m proto.Message) (any, error) { return Command(m.(*pb.Command), none) }, refusedCommands, invalidCommands},
		{"catalog", &pb.Catalog{}, "cat_type", func(m proto.Message) (any, error) {
			return Relation(&pb.Relation{RelType: &pb.Relation_Catalog{Catalog: m.(*pb.Catalog)}}, none)
		}, nil, nil},
		{"analysis", &pb.AnalyzePlanRequest{}, "analyze",
			func(m proto.Message) (any, error) { return Analyze(m.(*pb.AnalyzePlanRequest), none) }, nil, nil},
		{"type", &pb.DataType{}, "kind",
			func(m proto.Message) (any, error) { return DataType(m.(*pb.DataType), none) }, nil, nil},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			found := outcomes(t, test.message, test.oneof, test.convert)
			if !slices.Equal(found[refused], test.refused) {
				t.Errorf("refused %v\nlisted  %v", found[refused], test.refused)
			}
			if !slices.Equal(found[invalid], test.invalid) {
				t.Errorf("neither converted nor refused: %v\nlisted %v", found[invalid], test.invalid)
			}
		})
	}
}

func TestCatalogArguments(t *testing.T) {
	pattern := "x*"
	tests := []struct {
		catalog *pb.Catalog
		want    parsed.CatalogCall
	}{
		{&pb.Catalog{CatType: &pb.Catalog_CurrentDatabase{CurrentDatabase: &pb.CurrentDatabase{}}},
			parsed.CatalogCall{Op: "current_database", Args: map[string]string{}}},
		{&pb.Catalog{CatType: &pb.Catalog_ListTables{ListTables: &pb.ListTables{Pattern: &pattern}}},
			parsed.CatalogCall{Op: "list_tables", Args: map[string]string{"pattern": "x*"}}},
		{&pb.Catalog{CatType: &pb.Catalog_DropDatabase{DropDatabase: &pb.DropDatabase{DbName: "d", Cascade: true}}},
			parsed.CatalogCall{Op: "drop_database", Args: map[string]string{"db_name": "d", "if_exists": "false", "cascade": "true"}}},
		{&pb.Catalog{CatType: &pb.Catalog_CreateDatabase{CreateDatabase: &pb.CreateDatabase{Properties: map[string]string{"k": "v"}}}},
			parsed.CatalogCall{Op: "create_database", Args: map[string]string{"db_name": "", "if_not_exists": "false"}, Options: map[string]string{"k": "v"}}},
		{&pb.Catalog{CatType: &pb.Catalog_CacheTable{CacheTable: &pb.CacheTable{TableName: "t", StorageLevel: &pb.StorageLevel{UseDisk: true, Replication: 2}}}},
			parsed.CatalogCall{Op: "cache_table", Args: map[string]string{"table_name": "t", "storage_level": "true,false,false,false,2"}}},
	}
	for _, test := range tests {
		t.Run(test.want.Op, func(t *testing.T) {
			r, err := Relation(&pb.Relation{RelType: &pb.Relation_Catalog{Catalog: test.catalog}}, conf.Conf{})
			if err != nil {
				t.Fatal(err)
			}
			got := r.(*parsed.CatalogCall)
			if got.Op != test.want.Op || !maps.Equal(got.Args, test.want.Args) || !maps.Equal(got.Options, test.want.Options) {
				t.Errorf("got %s", dump(got))
			}
		})
	}
}
