package protoplan

import (
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate/conf"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// maxDepth bounds the nesting of relations, expressions and types together.
// Protobuf itself stops at 10,000 nested messages, and each of ours is at least two.
const maxDepth = 5000

// converter walks one request. It keeps the first error and does no more work
// after it, so that conversions can be written as plain construction.
type converter struct {
	options    types.ParseOptions // for types that arrive as text
	err        error
	depth      int
	types      int             // how deep the current type nests
	subqueries []int64         // plan ids that subqueries met so far want from an enclosing WithRelations
	origin     sparkerr.Origin // of the enclosing expression that has one
}

func newConverter(c conf.Conf) *converter {
	return &converter{options: types.ParseOptions{TimestampNTZ: c.TimestampNTZ()}}
}

// Plan converts what a request executes: a relation, or a command. SqlCommand
// gives the relation it wraps (SQLQuery, or WithRelations around one); whether
// its text is a command is known only after parsing.
func Plan(p *pb.Plan, c conf.Conf) (parsed.Plan, error) {
	p, err := decompress(p)
	if err != nil {
		return nil, err
	}
	switch op := p.GetOpType().(type) {
	case *pb.Plan_Root:
		return wrap(Relation(op.Root, c))
	case *pb.Plan_Command:
		return Command(op.Command, c)
	default:
		return nil, oneofError(&pb.Plan{}, "op_type")
	}
}

// wrap keeps a nil relation from becoming a non-nil plan.
func wrap(r parsed.Relation, err error) (parsed.Plan, error) {
	if err != nil {
		return nil, err
	}
	return r, nil
}

// Relation converts one relation tree. The settings matter to types that arrive as text.
func Relation(r *pb.Relation, c conf.Conf) (parsed.Relation, error) {
	w := newConverter(c)
	relation := w.relation(r)
	if w.err != nil {
		return nil, w.err
	}
	return relation, nil
}

// Expression converts one expression tree.
func Expression(e *pb.Expression, c conf.Conf) (parsed.Expr, error) {
	w := newConverter(c)
	expr := w.expr(e)
	if w.err != nil {
		return nil, w.err
	}
	return expr, nil
}

// Literal converts one constant.
func Literal(l *pb.Expression_Literal, c conf.Conf) (*parsed.Literal, error) {
	w := newConverter(c)
	literal := w.literal(l)
	if w.err != nil {
		return nil, w.err
	}
	return literal, nil
}

// Command converts a command. The result is a relation for SqlCommand.
func Command(cmd *pb.Command, c conf.Conf) (parsed.Plan, error) {
	w := newConverter(c)
	plan := w.command(cmd)
	if w.err != nil {
		return nil, w.err
	}
	return plan, nil
}

// fail keeps the first error.
func (c *converter) fail(err error) {
	if c.err == nil {
		c.err = err
	}
}

// invalid fails with a subclass of CONNECT_INVALID_PLAN.
func (c *converter) invalid(subclass string, params ...string) {
	c.fail(sparkerr.InvalidPlanInput(subclass, params...))
}

// assert fails unless ok.
func (c *converter) assert(ok bool, message string) {
	if !ok {
		c.fail(sparkerr.PlanAssertion(message))
	}
}

// enter counts one level; false means an error is set and the caller must
// return. Every enter that gave true is paired with a leave.
func (c *converter) enter() bool {
	if c.err != nil {
		return false
	}
	if c.depth >= maxDepth {
		c.fail(sparkerr.PlanTooDeep(maxDepth))
		return false
	}
	c.depth++
	return true
}

func (c *converter) leave() { c.depth-- }

// at is the common part of an expression converted now.
func (c *converter) at() parsed.ExprCommon { return parsed.ExprCommon{At: c.origin} }

// commandAt is the common part of a command converted now.
func (c *converter) commandAt() parsed.CommandCommon { return parsed.CommandCommon{At: c.origin} }
