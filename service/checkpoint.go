package service

import (
	"context"
	"fmt"
	"strings"
	"sync/atomic"

	"github.com/google/uuid"
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate"
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/protoplan"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

const keyCheckpointDir = "spark.checkpoint.dir"

// remoteRelation is what a checkpoint's handle stands for: rows, or a plan whose
// rows are stored when a statement first reads them.
type remoteRelation struct {
	storing chan struct{} // a lock that can be waited for with a context
	plan    analyzed.Plan
	table   atomic.Pointer[analyzed.TableSource] // nil until the rows are stored
}

// relation is the rows, or the plan as long as nobody ran it.
func (r *remoteRelation) relation() analyzed.Plan {
	r.storing <- struct{}{}
	defer func() { <-r.storing }()
	table := r.table.Load()
	if table == nil {
		return r.plan
	}
	return &analyzed.Scan{Columns: r.plan.Output(), Source: table}
}

// store stores the rows, once, and tells the observations that were asked for.
func (r *remoteRelation) store(ctx context.Context, op *operation, asked []*analyzed.Observation) error {
	select {
	case r.storing <- struct{}{}:
		defer func() { <-r.storing }()
	case <-ctx.Done():
		return ctx.Err()
	}
	if r.table.Load() != nil {
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
	table, err := s.server.rows.shared()
	if err != nil {
		return err
	}
	metrics, err := s.materialize(ctx, op, c, table)
	if err != nil {
		return err
	}
	op.observed(metrics)
	r.table.Store(table)
	s.server.checkpoints.add(table)
	return nil
}

// checkpoint answers a handle that stands for the rows of a relation until the
// client drops it. They are computed now, or by the first statement that reads
// them. Local and reliable checkpoints are kept in the same place, the engine; as in
// Spark, reliable ones need a server that names a folder for them. A storage level
// cannot be asked back of a checkpoint; it changes nothing.
func (s *Server) checkpoint(ctx context.Context, op *operation, command *pb.CheckpointCommand) error {
	sess := op.session
	if !command.GetLocal() && sess.conf().Text(keyCheckpointDir) == "" {
		return sparkerr.NoCheckpointDir()
	}
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
