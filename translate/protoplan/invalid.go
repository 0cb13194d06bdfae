package protoplan

import (
	"strings"

	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protoreflect"

	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// oneofError reports that no case of a oneof is set, or one that is not known
// here. Names are those of Spark's generated Java classes.
func oneofError(m proto.Message, oneof protoreflect.Name) error {
	fullName := string(m.ProtoReflect().Descriptor().FullName())
	name, number := oneofCase(m, oneof)
	if number == 0 {
		return sparkerr.OneOfNotSet(fullName, name)
	}
	return sparkerr.OneOfNotSupported(fullName, name, number)
}

// oneofCase names the set case of a oneof as Java does: RELTYPE_NOT_SET (0), SHOW_STRING (20).
func oneofCase(m proto.Message, oneof protoreflect.Name) (name string, number int) {
	reflected := m.ProtoReflect()
	field := reflected.WhichOneof(reflected.Descriptor().Oneofs().ByName(oneof))
	if field == nil {
		return strings.ToUpper(strings.ReplaceAll(string(oneof), "_", "")) + "_NOT_SET", 0
	}
	return strings.ToUpper(string(field.Name())), int(field.Number())
}

// invalidOneof fails because of the state of a oneof.
func (c *converter) invalidOneof(m proto.Message, oneof protoreflect.Name) {
	c.fail(oneofError(m, oneof))
}

// invalidEnum fails because of an enum value that means nothing.
func (c *converter) invalidEnum(value protoreflect.Enum) { c.fail(enumError(value)) }

func enumError(value protoreflect.Enum) *sparkerr.Error {
	descriptor, number := value.Descriptor(), value.Number()
	known := descriptor.Values().ByNumber(number)
	if known == nil {
		return sparkerr.EnumUnknown(string(descriptor.FullName()), int(number))
	}
	return sparkerr.EnumInvalid(string(descriptor.FullName()), string(known.Name()), int(number))
}
