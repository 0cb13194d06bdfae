package service

import (
	"fmt"
	"strconv"
	"strings"

	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate/conf"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protoreflect"
)

const (
	// maxPlanText bounds the text of a plan, maxPlanDepth its nesting.
	maxPlanText  = 16 << 10
	maxPlanDepth = 200
	// maxPlanLine bounds the summary of a plan in its first line.
	maxPlanLine = 20
)

// askedText is what a client asked for, for people: its SQL, or a text of its
// plan. Clients compress plans of many megabytes: those are not unpacked for show.
func askedText(plan *pb.Plan, secrets redactor) (text, kind string) {
	if c := plan.GetCompressedOperation(); c != nil {
		return fmt.Sprintf("compressed plan of %d bytes", len(c.GetData())), "plan"
	}
	relation := plan.GetRoot()
	command := plan.GetCommand()
	if sql := command.GetSqlCommand(); sql != nil {
		relation = sqlInput(sql)
	}
	if sql := relation.GetSql(); sql != nil {
		return secrets.shown(sql.GetQuery()), "sql"
	}
	var m proto.Message = command
	if relation != nil {
		m = relation
	}
	p := planPrinter{secrets: secrets}
	p.summary(m.ProtoReflect())
	p.message(m.ProtoReflect(), 0)
	return p.out.String(), "plan"
}

// planPrinter writes messages as an indented tree without their data.
type planPrinter struct {
	out     strings.Builder
	secrets redactor
}

// summary writes the operators from the root along their first inputs, in one line.
func (p *planPrinter) summary(m protoreflect.Message) {
	for n := 0; n < maxPlanLine; n++ {
		var next protoreflect.Message
		kind := setMember(m)
		if kind == nil {
			break
		}
		if n > 0 {
			p.out.WriteString(" < ")
		}
		p.out.WriteString(string(kind.Name()))
		if kind.Message() == nil {
			break
		}
		inner := m.Get(kind).Message()
		for _, name := range []protoreflect.Name{"input", "left", "left_input", "relation", "root"} {
			if f := inner.Descriptor().Fields().ByName(name); f != nil && f.Message() != nil && !f.IsList() && inner.Has(f) {
				next = inner.Get(f).Message()
				break
			}
		}
		if next == nil {
			break
		}
		m = next
	}
	p.out.WriteString("\n\n")
}

// setMember is the member of a message's first oneof that is set; nil without one.
func setMember(m protoreflect.Message) protoreflect.FieldDescriptor {
	if oneofs := m.Descriptor().Oneofs(); oneofs.Len() > 0 {
		return m.WhichOneof(oneofs.Get(0))
	}
	return nil
}

func (p *planPrinter) message(m protoreflect.Message, depth int) {
	if depth > maxPlanDepth {
		p.line(depth, "…")
		return
	}
	fields := m.Descriptor().Fields()
	for i := range fields.Len() {
		f := fields.Get(i)
		if f.Name() == "common" || !m.Has(f) || p.out.Len() > maxPlanText {
			continue
		}
		p.field(f, m.Get(f), depth)
	}
	if depth == 0 && p.out.Len() > maxPlanText {
		p.line(0, "…")
	}
}

func (p *planPrinter) field(f protoreflect.FieldDescriptor, v protoreflect.Value, depth int) {
	switch {
	case f.IsMap():
		v.Map().Range(func(k protoreflect.MapKey, v protoreflect.Value) bool {
			name := string(f.Name()) + "[" + k.String() + "]"
			if p.secrets.Hides(k.String()) {
				p.line(depth, name+": "+conf.Redacted)
			} else {
				p.value(name, f.MapValue(), v, depth)
			}
			return p.out.Len() <= maxPlanText
		})
	case f.IsList():
		for i := 0; i < v.List().Len() && p.out.Len() <= maxPlanText; i++ {
			p.value(string(f.Name()), f, v.List().Get(i), depth)
		}
	default:
		p.value(string(f.Name()), f, v, depth)
	}
}

func (p *planPrinter) value(name string, f protoreflect.FieldDescriptor, v protoreflect.Value, depth int) {
	switch f.Kind() {
	case protoreflect.MessageKind, protoreflect.GroupKind:
		p.line(depth, name)
		p.message(v.Message(), depth+1)
	case protoreflect.BytesKind:
		p.line(depth, fmt.Sprintf("%s: %d bytes", name, len(v.Bytes())))
	case protoreflect.StringKind:
		p.line(depth, name+": "+strconv.Quote(p.secrets.shown(abbreviate(v.String(), maxMessage))))
	case protoreflect.EnumKind:
		text := strconv.Itoa(int(v.Enum()))
		if e := f.Enum().Values().ByNumber(v.Enum()); e != nil {
			text = string(e.Name())
		}
		p.line(depth, name+": "+text)
	default:
		p.line(depth, name+": "+v.String())
	}
}

func (p *planPrinter) line(depth int, text string) {
	p.out.WriteString(strings.Repeat("  ", depth))
	p.out.WriteString(text)
	p.out.WriteByte('\n')
}
