package protoplan

import (
	"slices"
	"strconv"
	"strings"

	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate/parsed"
)

// sqlQuery takes arguments from the first of the four fields that is not
// empty. Clients before 4.0 send literals.
func (c *converter) sqlQuery(s *pb.SQL) parsed.Relation {
	query := &parsed.SQLQuery{Text: s.GetQuery()}
	switch {
	case len(s.GetNamedArguments()) > 0:
		query.NamedArgs = make(map[string]parsed.Expr, len(s.GetNamedArguments()))
		for _, name := range sortedKeys(s.GetNamedArguments()) {
			query.NamedArgs[name] = c.expr(s.GetNamedArguments()[name])
		}
	case len(s.GetPosArguments()) > 0:
		query.PosArgs = c.exprs(s.GetPosArguments())
	case len(s.GetArgs()) > 0: //nolint:staticcheck // sent by 3.5 clients
		query.NamedArgs = make(map[string]parsed.Expr, len(s.GetArgs()))
		for _, name := range sortedKeys(s.GetArgs()) {
			query.NamedArgs[name] = c.literal(s.GetArgs()[name])
		}
	default:
		for _, value := range s.GetPosArgs() {
			query.PosArgs = append(query.PosArgs, c.literal(value))
		}
	}
	return query
}

// withRelations has two meanings. When the root is SQL text and every
// reference an alias, the text names the aliases; otherwise subquery
// expressions in the root name the references by plan id.
func (c *converter) withRelations(w *pb.WithRelations) parsed.Relation {
	outer := c.subqueries
	c.subqueries = nil
	with := &parsed.WithRelations{Root: c.relation(w.GetRoot())}
	wanted := c.subqueries
	c.subqueries = outer
	byPlanID := !namesReferences(w)
	for _, reference := range w.GetReferences() {
		if byPlanID && (reference.GetCommon() == nil || reference.GetCommon().PlanId == nil) {
			c.invalid("INVALID_WITH_RELATION_REFERENCE")
		}
		with.References = append(with.References, c.relation(reference))
	}
	c.subqueries = outer
	if byPlanID && c.err == nil {
		c.checkReferences(wanted, w.GetReferences())
	}
	return with
}

// checkReferences fails for plan ids of subqueries that no reference has.
func (c *converter) checkReferences(wanted []int64, references []*pb.Relation) {
	var given, missing []int64
	for _, reference := range references {
		given = append(given, reference.GetCommon().GetPlanId())
	}
	for _, id := range wanted {
		if !slices.Contains(given, id) && !slices.Contains(missing, id) {
			missing = append(missing, id)
		}
	}
	c.assert(len(missing) == 0, "Missing relation in WithRelations: "+idList(missing)+" not in "+idList(given))
}

func idList(ids []int64) string {
	texts := make([]string, len(ids))
	for i, id := range ids {
		texts[i] = strconv.FormatInt(id, 10)
	}
	return "(" + strings.Join(texts, ", ") + ")"
}

func namesReferences(w *pb.WithRelations) bool {
	if w.GetRoot().GetSql() == nil || len(w.GetReferences()) == 0 {
		return false
	}
	for _, reference := range w.GetReferences() {
		if reference.GetSubqueryAlias() == nil {
			return false
		}
	}
	return true
}

// sqlCommand gives the relation that the command wraps; 3.5 clients put the query into the command itself.
func (c *converter) sqlCommand(s *pb.SqlCommand) parsed.Plan {
	input := s.GetInput()
	if input == nil {
		input = &pb.Relation{RelType: &pb.Relation_Sql{Sql: &pb.SQL{
			Query: s.GetSql(), Args: s.GetArgs(), PosArgs: s.GetPosArgs(),
			NamedArguments: s.GetNamedArguments(), PosArguments: s.GetPosArguments(),
		}}}
	}
	switch {
	case input.GetSql() != nil:
	case input.GetWithRelations() != nil:
		if !namesReferences(input.GetWithRelations()) {
			c.invalid("INVALID_SQL_WITH_REFERENCES", "query", input.GetWithRelations().String())
		}
	default:
		name, _ := oneofCase(input, "rel_type")
		c.invalid("SQL_COMMAND_EXPECTS_SQL_OR_WITH_RELATIONS", "other", name)
	}
	return c.relation(input)
}
