package service

import (
	"context"
	"strings"

	"github.com/apache/arrow-go/v18/arrow"
	"github.com/sparkduck/sparkduck/duckexec"
	"github.com/sparkduck/sparkduck/service/datasource"
	"github.com/sparkduck/sparkduck/translate"
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// write stores the rows of a statement as files or as a table.
func (s *session) write(ctx context.Context, op *operation, cmd *analyzed.Write, c *translate.Compiled) error {
	if len(cmd.Table) > 0 {
		return s.writeTable(ctx, op, cmd, c)
	}
	if strings.EqualFold(cmd.Format, "noop") {
		return s.writeNothing(ctx, op, cmd, c)
	}
	return s.writeFiles(ctx, op, c, datasource.Job{
		Format: cmd.Format, Mode: cmd.Mode, Path: cmd.Path, Options: cmd.Options, PartitionBy: cmd.PartitionBy,
	})
}

// writeNothing computes all rows and drops them: the data source noop.
func (s *session) writeNothing(ctx context.Context, op *operation, cmd *analyzed.Write, c *translate.Compiled) error {
	switch {
	case cmd.Mode == "error":
		return sparkerr.UnsupportedSaveMode(cmd.Format, "ErrorIfExists")
	case cmd.Mode == "ignore":
		return sparkerr.UnsupportedSaveMode(cmd.Format, "Ignore")
	case len(cmd.PartitionBy) > 0:
		return refuse("partitions of the data source noop")
	}
	q, err := s.open(ctx, op, c)
	if err != nil {
		return err
	}
	defer q.close()
	return q.eachBatch(func(batch) error { return nil })
}

// writeFiles runs a job over the rows of a statement.
func (s *session) writeFiles(ctx context.Context, op *operation, c *translate.Compiled, job datasource.Job) error {
	q, err := s.open(ctx, op, c)
	if err != nil {
		return err
	}
	defer q.close()
	job.Schema, job.Conf = c.Schema, s.conf()
	defer s.server.cache.refresh(localFolder(job.Path))
	return datasource.Write(ctx, job, storedRows{q})
}

// storedRows are the rows of a query as a write reads them.
type storedRows struct{ *query }

func (r storedRows) Conn() *duckexec.Conn { return r.conn }
func (r storedRows) SQL() string          { return r.sql }
func (r storedRows) EachBatch(yield func(arrow.RecordBatch) error) error {
	return r.eachBatch(yield)
}
func (r storedRows) Decoded(err error) error { return r.decoded(err) }
