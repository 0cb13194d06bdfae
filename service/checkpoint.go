package service

import (
	"context"
	"fmt"
	"strings"

	"github.com/google/uuid"
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate"
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/protoplan"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// checkpoint computes a relation now and answers a handle that stands for its
// rows until the client drops it. Where they are kept is the same for local and
// reliable checkpoints: in the session.
func (s *Server) checkpoint(ctx context.Context, op *operation, command *pb.CheckpointCommand) error {
	sess := op.session
	plan, err := protoplan.Relation(command.GetRelation(), sess.conf())
	if err != nil {
		return err
	}
	c, err := sess.compile(ctx, op, plan)
	if err != nil {
		return err
	}
	scan, err := sess.materialize(ctx, op, c)
	if err != nil {
		return err
	}
	id := uuid.NewString()
	sess.catalog.addRemote(id, scan)
	return op.respond(&pb.ExecutePlanResponse{ResponseType: &pb.ExecutePlanResponse_CheckpointCommandResult{
		CheckpointCommandResult: &pb.CheckpointCommandResult{Relation: &pb.CachedRemoteRelation{RelationId: id}}}})
}

// dropCheckpoint forgets a handle and its rows. Clients send this while they
// collect garbage, so that it never fails.
func (s *session) dropCheckpoint(id string) {
	plan, ok := s.catalog.removeRemote(id).(*analyzed.Scan)
	if !ok {
		return
	}
	if table, ok := plan.Source.(*analyzed.TableSource); ok {
		if err := s.dropTable(table); err != nil {
			s.log.Warn().Err(err).Msg("a checkpoint's table was not dropped")
		}
	}
}

// materialize stores the rows of a query in the session's database and returns a scan of them.
func (s *session) materialize(ctx context.Context, op *operation, c *translate.Compiled) (*analyzed.Scan, error) {
	database, err := s.ownDatabase()
	if err != nil {
		return nil, err
	}
	q, err := s.open(ctx, op, c)
	if err != nil {
		return nil, err
	}
	defer q.close()
	table := &analyzed.TableSource{Database: database, Table: fmt.Sprintf("t%d", s.tables.Add(1))}
	names := make([]string, max(1, len(c.Schema.Fields)))
	for i := range names {
		names[i] = fmt.Sprintf("p%d", i)
	}
	sql := fmt.Sprintf("CREATE TABLE %s.%s AS SELECT * FROM (%s) AS q(%s)", table.Database, table.Table, q.sql, strings.Join(names, ", "))
	if _, err := q.conn.Exec(ctx, sql); err != nil {
		return nil, q.decoded(err)
	}
	return &analyzed.Scan{Columns: c.Plan.Output(), Source: table}, nil
}

func (s *session) dropTable(t *analyzed.TableSource) error {
	conn, err := s.connect(s.conf(), false)
	if err != nil {
		return err
	}
	defer conn.Release()
	_, err = conn.Exec(context.Background(), fmt.Sprintf("DROP TABLE IF EXISTS %s.%s", t.Database, t.Table))
	return err
}

// ownDatabase is the session's database in the engine, made when it is first needed.
func (s *session) ownDatabase() (string, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed {
		return "", sparkerr.SessionClosed(s.key.id)
	}
	if s.database == "" {
		name, err := s.server.engine.AttachSession()
		if err != nil {
			return "", err
		}
		s.database = name
	}
	return s.database, nil
}
