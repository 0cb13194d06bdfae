package service

import (
	"context"

	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/protoplan"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/sqlparse"
	"github.com/sparkduck/sparkduck/translate/types"
)

// executeCommand carries out a command. Those that are no plan are answered
// here; all others go through analysis.
func (s *Server) executeCommand(ctx context.Context, op *operation, command *pb.Command) error {
	switch t := command.GetCommandType().(type) {
	case *pb.Command_SqlCommand:
		return s.sqlCommand(ctx, op, t.SqlCommand)
	case *pb.Command_GetResourcesCommand:
		return op.respond(&pb.ExecutePlanResponse{ResponseType: &pb.ExecutePlanResponse_GetResourcesCommandResult{
			GetResourcesCommandResult: &pb.GetResourcesCommandResult{}}})
	case *pb.Command_CheckpointCommand:
		return s.checkpoint(ctx, op, t.CheckpointCommand)
	case *pb.Command_RemoveCachedRemoteRelationCommand:
		op.session.catalog.removeRemote(t.RemoveCachedRemoteRelationCommand.GetRelation().GetRelationId())
		s.checkpoints.sweep()
		return nil // always: clients send this while they collect garbage
	case *pb.Command_MlCommand:
		if t.MlCommand.GetCleanCache() != nil {
			return cleanMLCache(op)
		}
	}
	plan, err := protoplan.Command(command, op.session.conf())
	if err != nil {
		return err
	}
	c, err := op.session.compile(ctx, op, plan)
	if err != nil {
		return err
	}
	return op.session.runCommand(ctx, op, c)
}

// sqlCommand analyzes SQL text. A command is carried out and its rows are
// returned as a local relation, so that reading them runs nothing again; a
// query is returned as it came.
func (s *Server) sqlCommand(ctx context.Context, op *operation, command *pb.SqlCommand) error {
	sess := op.session
	input := sqlInput(command)
	relation, err := protoplan.Relation(input, sess.conf())
	if err != nil {
		return err
	}
	plan, err := sess.statement(relation)
	if err != nil {
		return err
	}
	if _, isQuery := plan.(parsed.Relation); isQuery {
		_, err = sess.analyze(ctx, plan)
	} else {
		var c *translate.Compiled
		if c, err = sess.compile(ctx, op, plan); err != nil {
			return err
		}
		if err := sess.runCommand(ctx, op, c); err != nil {
			return err
		}
		answer := answerOf(c)
		data, rows, err := sess.collect(ctx, op, answer)
		if err != nil {
			return err
		}
		schema := types.JSON(answer.Schema)
		if rows == 0 {
			data = nil // the schema says it all
		}
		input = &pb.Relation{RelType: &pb.Relation_LocalRelation{LocalRelation: &pb.LocalRelation{Data: data, Schema: &schema}}}
		op.trailer.Metrics = metricsOf(c, rows)
	}
	if err != nil {
		return err
	}
	return op.respond(&pb.ExecutePlanResponse{ResponseType: &pb.ExecutePlanResponse_SqlCommandResult_{
		SqlCommandResult: &pb.ExecutePlanResponse_SqlCommandResult{Relation: input}}})
}

// answerOf is what a command that was carried out returns; the SQL of a write has been used up.
func answerOf(c *translate.Compiled) *translate.Compiled {
	if c.Plan == nil {
		return &translate.Compiled{}
	}
	return c
}

// statement parses the text of a relation that is SQL: it may be a command. Other relations stay.
func (s *session) statement(r parsed.Relation) (parsed.Plan, error) {
	switch r := r.(type) {
	case *parsed.SQLQuery:
		return sqlparse.ParseStatement(r.Text, s.conf(), sqlparse.Params{Named: r.NamedArgs, Pos: r.PosArgs})
	case *parsed.WithRelations:
		plan, err := s.statement(r.Root)
		if err != nil {
			return nil, err
		}
		if _, isQuery := plan.(parsed.Relation); !isQuery {
			return nil, refuse("a command over DataFrames")
		}
	}
	return r, nil
}

// sqlInput is the relation of a SQL command; clients of 3.5 send its parts instead.
func sqlInput(command *pb.SqlCommand) *pb.Relation {
	if command.GetInput() != nil {
		return command.GetInput()
	}
	return &pb.Relation{RelType: &pb.Relation_Sql{Sql: &pb.SQL{
		Query: command.GetSql(), Args: command.GetArgs(), PosArgs: command.GetPosArgs(),
		NamedArguments: command.GetNamedArguments(), PosArguments: command.GetPosArguments(),
	}}}
}

// cleanMLCache answers how many models were dropped: there is no place to keep any.
func cleanMLCache(op *operation) error {
	none, err := protoLiteral(int64(0), types.Int)
	if err != nil {
		return err
	}
	return op.respond(&pb.ExecutePlanResponse{ResponseType: &pb.ExecutePlanResponse_MlCommandResult{
		MlCommandResult: &pb.MlCommandResult{ResultType: &pb.MlCommandResult_Param{Param: none}}}})
}

// refuse names a feature of Spark that needs what this server has not.
func refuse(feature string) error { return sparkerr.NotImplemented(feature, sparkerr.Origin{}) }
