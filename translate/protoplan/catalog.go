package protoplan

import (
	"google.golang.org/protobuf/reflect/protoreflect"

	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/types"
)

// catalog converts a spark.catalog operation. All of them have the same few
// kinds of fields, so they are read by reflection: an operation added to the
// protocol arrives under its name and is refused by whoever does not know it.
func (c *converter) catalog(m *pb.Catalog) parsed.Relation {
	reflected := m.ProtoReflect()
	op := reflected.WhichOneof(reflected.Descriptor().Oneofs().ByName("cat_type"))
	if op == nil {
		c.invalidOneof(m, "cat_type")
		return nil
	}
	call := &parsed.CatalogCall{Op: string(op.Name()), Args: map[string]string{}}
	arguments := reflected.Get(op).Message()
	fields := arguments.Descriptor().Fields()
	for i := range fields.Len() {
		if field := fields.Get(i); !field.HasPresence() || arguments.Has(field) {
			c.catalogArgument(call, field, arguments.Get(field))
		}
	}
	return call
}

func (c *converter) catalogArgument(call *parsed.CatalogCall, field protoreflect.FieldDescriptor, value protoreflect.Value) {
	name := string(field.Name())
	switch {
	case field.IsMap():
		call.Options = map[string]string{}
		value.Map().Range(func(k protoreflect.MapKey, v protoreflect.Value) bool {
			call.Options[k.String()] = v.String()
			return true
		})
	case field.Kind() == protoreflect.StringKind, field.Kind() == protoreflect.BoolKind:
		call.Args[name] = value.String()
	default:
		switch m := value.Message().Interface().(type) {
		case *pb.DataType:
			schema, ok := c.dataType(m).(types.StructType)
			c.assert(ok, "")
			call.Schema = &schema
		case *pb.StorageLevel:
			call.Args[name] = storageLevel(m).String()
		default:
			c.fail(oneofError(m, "cat_type"))
		}
	}
}
