package service

import (
	"bytes"
	"context"

	"github.com/apache/arrow-go/v18/arrow/ipc"
	"github.com/sparkduck/sparkduck/duckexec"
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/protoplan"
)

// executeRoot runs a query and responds with its schema, its rows and its metrics.
func (s *Server) executeRoot(ctx context.Context, op *operation, root *pb.Plan) error {
	sess := op.session
	plan, err := protoplan.Plan(root, sess.conf())
	if err != nil {
		return err
	}
	switch p := plan.(type) {
	case *parsed.SQLQuery: // a few clients send commands as relations too
		if plan, err = sess.statement(p); err != nil {
			return err
		}
	case *parsed.CatalogCall:
		if p.Op == "is_cached" {
			return sess.isCached(ctx, op, p.Args["table_name"])
		}
	}
	c, err := sess.compile(ctx, op, plan)
	if err != nil {
		return err
	}
	if c.Command != nil {
		if err := sess.runCommand(ctx, op, c); err != nil {
			return err
		}
		c = answerOf(c)
	}
	rows := rowSender{op: op, schema: protoplan.ProtoType(c.Schema)}
	switch {
	case c.Finish != nil:
		err = rows.rendered(ctx, c)
	case c.SQL == "":
		err = rows.empty(c)
	default:
		err = rows.query(ctx, c)
	}
	if err != nil {
		return err
	}
	op.trailer.Metrics = metricsOf(c, rows.count)
	return nil
}

// rowSender responds with the rows of a result. The schema travels with the
// first of them: one response less is one round trip less for most clients.
type rowSender struct {
	op     *operation
	schema *pb.DataType
	count  int64
}

// query streams what a statement returns.
func (r *rowSender) query(ctx context.Context, c *translate.Compiled) error {
	q, err := r.op.session.open(ctx, r.op, c)
	if err != nil {
		return err
	}
	defer q.close()
	return q.eachStream(r.send)
}

// rendered sends the one row that show() or its HTML form makes of the rows.
func (r *rowSender) rendered(ctx context.Context, c *translate.Compiled) error {
	text, schema, err := r.op.session.render(ctx, r.op, c)
	if err != nil {
		return err
	}
	r.schema = protoplan.ProtoType(schema)
	data, err := textStream(schema.Fields[0].Name, text)
	if err != nil {
		return err
	}
	return r.send(&duckexec.Batch{Data: data, Rows: 1})
}

// empty sends a batch without rows: what a command without an answer returns.
func (r *rowSender) empty(c *translate.Compiled) error {
	data, err := emptyStream(c.Schema, r.op.session.conf())
	if err != nil {
		return err
	}
	return r.send(&duckexec.Batch{Data: data})
}

// send responds with one batch, cut into chunks when the client takes them.
func (r *rowSender) send(b *duckexec.Batch) error {
	r.count += b.Rows
	r.op.record.AddRows(b.Rows)
	size := r.op.chunkBytes
	if size == 0 {
		return r.respond(&pb.ExecutePlanResponse_ArrowBatch{RowCount: b.Rows, Data: b.Data, StartOffset: &b.Start})
	}
	chunks := int64((len(b.Data) + size - 1) / size)
	for i := range chunks {
		end := min(len(b.Data), int(i+1)*size)
		chunk := &pb.ExecutePlanResponse_ArrowBatch{
			RowCount: b.Rows, Data: b.Data[int(i)*size : end], StartOffset: &b.Start,
			ChunkIndex: &i, NumChunksInBatch: &chunks,
		}
		if err := r.respond(chunk); err != nil {
			return err
		}
	}
	return nil
}

func (r *rowSender) respond(b *pb.ExecutePlanResponse_ArrowBatch) error {
	msg := &pb.ExecutePlanResponse{
		Schema:       r.schema,
		ResponseType: &pb.ExecutePlanResponse_ArrowBatch_{ArrowBatch: b},
	}
	r.schema = nil
	return r.op.respond(msg)
}

// minChunkBytes is the smallest chunk a client may ask for.
const minChunkBytes = 1024

// chunkBytes is the size of chunks that the client asks for, or the server's limit when
// it asks for none or one out of bounds; 0 when batches stay whole.
func chunkBytes(req *pb.ExecutePlanRequest, limit int64) int {
	for _, o := range req.GetRequestOptions() {
		c := o.GetResultChunkingOptions()
		if !c.GetAllowArrowBatchChunking() || limit <= 0 {
			continue
		}
		if preferred := c.GetPreferredArrowChunkSize(); preferred >= minChunkBytes && preferred <= limit {
			return int(preferred)
		}
		return int(limit)
	}
	return 0
}

// collect runs a compiled statement and returns all its rows as one Arrow IPC stream.
func (s *session) collect(ctx context.Context, op *operation, c *translate.Compiled) (data []byte, rows int64, err error) {
	if c.SQL == "" {
		data, err = emptyStream(c.Schema, s.conf())
		return data, 0, err
	}
	q, err := s.open(ctx, op, c)
	if err != nil {
		return nil, 0, err
	}
	defer q.close()
	var out bytes.Buffer
	w := ipc.NewWriter(&out, ipc.WithSchema(q.options.Schema))
	err = q.eachBatch(func(b batch) error {
		rows += b.NumRows()
		return w.Write(b)
	})
	if closeErr := w.Close(); err == nil {
		err = closeErr
	}
	return out.Bytes(), rows, err
}
