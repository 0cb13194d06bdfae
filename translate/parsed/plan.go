package parsed

import "github.com/sparkduck/sparkduck/translate/sparkerr"

// Plan is a relation (a query) or a command.
type Plan interface{ plan() }

// Relation is a node that yields rows.
type Relation interface {
	Plan
	Common() *RelationCommon
	relation()
}

// Expr is an unresolved expression.
type Expr interface {
	Origin() sparkerr.Origin
	expr()
}

// Command is a statement with an effect.
type Command interface {
	Plan
	command()
}

// RelationCommon is what every relation carries. PlanID is the id of the client's DataFrame; NoPlanID when there is none.
type RelationCommon struct {
	PlanID int64
	Origin sparkerr.Origin
}

// NoPlanID marks relations that no DataFrame stands for.
const NoPlanID int64 = -1

// At returns the common part of a relation parsed from SQL text.
func At(o sparkerr.Origin) RelationCommon { return RelationCommon{PlanID: NoPlanID, Origin: o} }

// Common returns the receiver.
func (c *RelationCommon) Common() *RelationCommon { return c }

func (*RelationCommon) plan()     {}
func (*RelationCommon) relation() {}

// ExprCommon is what every expression carries.
type ExprCommon struct{ At sparkerr.Origin }

// Origin tells where the expression came from.
func (e *ExprCommon) Origin() sparkerr.Origin { return e.At }
func (*ExprCommon) expr()                     {}

// CommandCommon is what every command carries.
type CommandCommon struct{ At sparkerr.Origin }

// Origin tells where the command came from.
func (c *CommandCommon) Origin() sparkerr.Origin { return c.At }
func (*CommandCommon) plan()                     {}
func (*CommandCommon) command()                  {}
