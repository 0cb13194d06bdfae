package service

import (
	"context"
	"fmt"
	"strings"

	"github.com/google/uuid"
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate"
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/protoplan"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// remoteRelation is what a checkpoint's handle stands for: rows, or a plan whose
// rows are stored when a statement first reads them.
type remoteRelation struct {
	storing chan struct{} // a lock that can be waited for with a context
	plan    analyzed.Plan
	table   *analyzed.TableSource // nil until the rows are stored
}

// relation is the rows, or the plan as long as nobody ran it.
func (r *remoteRelation) relation() analyzed.Plan {
	r.storing <- struct{}{}
	defer func() { <-r.storing }()
	if r.table == nil {
		return r.plan
	}
	return &analyzed.Scan{Columns: r.plan.Output(), Source: r.table}
}

// store stores the rows, once, and tells the observations that were asked for.
func (r *remoteRelation) store(ctx context.Context, op *operation, asked []*analyzed.Observation) error {
	select {
	case r.storing <- struct{}{}:
		defer func() { <-r.storing }()
	case <-ctx.Done():
		return ctx.Err()
	}
	if r.table != nil {
		return nil
	}
	s := op.session
	plan, err := s.useCached(ctx, op, r.plan, asked)
	if err != nil {
		return err
	}
	c, err := translate.Generate(plan, s.conf(), asked)
	if err != nil {
		return err
	}
	table, err := s.newTable()
	if err != nil {
		return err
	}
	metrics, err := s.materialize(ctx, op, c, table)
	if err != nil {
		return err
	}
	op.observed(metrics)
	r.table = table
	return nil
}

// checkpoint answers a handle that stands for the rows of a relation until the
// client drops it. They are computed now, or by the first statement that reads
// them. Where they are kept is the same for local and reliable checkpoints: in the session.
func (s *Server) checkpoint(ctx context.Context, op *operation, command *pb.CheckpointCommand) error {
	sess := op.session
	plan, err := protoplan.Relation(command.GetRelation(), sess.conf())
	if err != nil {
		return err
	}
	read := sess.analyze
	if command.GetEager() {
		read = func(ctx context.Context, p parsed.Plan) (*translate.Compiled, error) { return sess.compile(ctx, op, p) }
	}
	c, err := read(ctx, plan)
	if err != nil {
		return err
	}
	remote := &remoteRelation{storing: make(chan struct{}, 1), plan: c.Plan}
	if command.GetEager() {
		if err := remote.store(ctx, op, c.Observations); err != nil {
			return err
		}
	}
	id := uuid.NewString()
	sess.catalog.addRemote(id, remote)
	return op.respond(&pb.ExecutePlanResponse{ResponseType: &pb.ExecutePlanResponse_CheckpointCommandResult{
		CheckpointCommandResult: &pb.CheckpointCommandResult{Relation: &pb.CachedRemoteRelation{RelationId: id}}}})
}

// dropCheckpoint forgets a handle and its rows; rows that a view reads stay until
// the session ends. Clients send this while they collect garbage, so that it never fails.
func (s *session) dropCheckpoint(id string) {
	remote := s.catalog.removeRemote(id)
	if remote == nil {
		return
	}
	if scan, ok := remote.relation().(*analyzed.Scan); ok && s.server.viewReads(scan.Source) {
		return
	}
	remote.drop(s.server.rows)
}

// viewReads tells whether a temporary view of any session reads a source: cloned sessions share views.
func (s *Server) viewReads(source analyzed.Source) bool {
	read := func(views viewMap) bool {
		for _, v := range views {
			if reads(v.Plan, source) {
				return true
			}
		}
		return false
	}
	if read(s.globals.current()) {
		return true
	}
	for _, sess := range s.sessions.all() {
		if read(sess.catalog.snapshot().views) {
			return true
		}
	}
	return false
}

// reads tells whether a plan, which is as deep as the analyzer allows, scans a source.
func reads(p analyzed.Plan, source analyzed.Source) bool {
	switch p := p.(type) {
	case nil:
		return false
	case *analyzed.Scan:
		return p.Source == source
	case *analyzed.With:
		for _, cte := range p.CTEs {
			if reads(cte.Plan, source) {
				return true
			}
		}
	}
	for _, in := range p.Inputs() {
		if reads(in, source) {
			return true
		}
	}
	return false
}

// drop gives up the rows. A statement that stores them meanwhile leaves them to the session's end.
func (r *remoteRelation) drop(rows *rowStore) {
	r.storing <- struct{}{}
	defer func() { <-r.storing }()
	if r.table != nil {
		rows.drop(r.table)
	}
}

// materialize stores the rows of a query in a new table. It returns what was observed.
func (s *session) materialize(ctx context.Context, op *operation, c *translate.Compiled, table *analyzed.TableSource) ([]*observedMetrics, error) {
	q, err := s.prepare(ctx, op, c)
	if err != nil {
		return nil, err
	}
	defer q.close()
	names := make([]string, max(1, len(c.Schema.Fields)))
	for i := range names {
		names[i] = fmt.Sprintf("p%d", i)
	}
	sql := fmt.Sprintf("CREATE TABLE %s.%s AS SELECT * FROM (%s) AS q(%s)", table.Database, table.Table, q.sql, strings.Join(names, ", "))
	if _, err := q.conn.Exec(ctx, sql); err != nil {
		return nil, q.decoded(err)
	}
	return q.observed, nil
}

// newTable names a new table of the session's database.
func (s *session) newTable() (*analyzed.TableSource, error) {
	database, err := s.ownDatabase()
	if err != nil {
		return nil, err
	}
	return &analyzed.TableSource{Database: database, Table: fmt.Sprintf("t%d", s.tables.Add(1))}, nil
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
