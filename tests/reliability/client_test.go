package reliability

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"time"

	"github.com/apache/arrow-go/v18/arrow"
	"github.com/apache/arrow-go/v18/arrow/array"
	"github.com/apache/arrow-go/v18/arrow/ipc"
	"github.com/apache/arrow-go/v18/arrow/memory"
	"github.com/google/uuid"
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/status"
)

// callTimeout is when a request counts as hanging.
const callTimeout = 60 * time.Second

// connection is what sessions share.
type connection struct {
	grpc *grpc.ClientConn
	stub pb.SparkConnectServiceClient
}

func dial(t testing.TB, address string, options ...grpc.DialOption) *connection {
	t.Helper()
	options = append([]grpc.DialOption{
		grpc.WithTransportCredentials(insecure.NewCredentials()),
		grpc.WithDefaultCallOptions(grpc.MaxCallRecvMsgSize(128 << 20)),
	}, options...)
	c, err := grpc.NewClient(address, options...)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { c.Close() })
	return &connection{c, pb.NewSparkConnectServiceClient(c)}
}

// session is a client session.
type session struct {
	*connection
	id   string
	user *pb.UserContext
}

func (c *connection) session() *session {
	return &session{c, uuid.NewString(), &pb.UserContext{UserId: "reliability"}}
}

func sqlPlan(text string) *pb.Plan {
	return &pb.Plan{OpType: &pb.Plan_Root{Root: &pb.Relation{
		Common: &pb.RelationCommon{}, RelType: &pb.Relation_Sql{Sql: &pb.SQL{Query: text}}}}}
}

func commandPlan(text string) *pb.Plan {
	return &pb.Plan{OpType: &pb.Plan_Command{Command: &pb.Command{CommandType: &pb.Command_SqlCommand{
		SqlCommand: &pb.SqlCommand{Input: sqlPlan(text).GetRoot()}}}}}
}

// request is how PySpark asks: reattachable.
func (s *session) request(plan *pb.Plan, operation string, tags ...string) *pb.ExecutePlanRequest {
	return &pb.ExecutePlanRequest{
		SessionId: s.id, UserContext: s.user, Plan: plan, OperationId: &operation, Tags: tags,
		RequestOptions: []*pb.ExecutePlanRequest_RequestOption{{RequestOption: &pb.ExecutePlanRequest_RequestOption_ReattachOptions{
			ReattachOptions: &pb.ReattachOptions{Reattachable: true}}}},
	}
}

// run executes a plan to its end, hands every batch to each and releases the operation.
func (s *session) run(plan *pb.Plan, each func(arrow.RecordBatch), tags ...string) error {
	operation := uuid.NewString()
	if err := s.stream(s.request(plan, operation, tags...), each); err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(context.Background(), callTimeout)
	defer cancel()
	_, err := s.stub.ReleaseExecute(ctx, &pb.ReleaseExecuteRequest{SessionId: s.id, UserContext: s.user, OperationId: operation,
		Release: &pb.ReleaseExecuteRequest_ReleaseAll_{ReleaseAll: &pb.ReleaseExecuteRequest_ReleaseAll{}}})
	return err
}

// stream reads one answer to its end.
func (s *session) stream(request *pb.ExecutePlanRequest, each func(arrow.RecordBatch)) error {
	ctx, cancel := context.WithTimeout(context.Background(), callTimeout)
	defer cancel()
	stream, err := s.stub.ExecutePlan(ctx, request)
	if err != nil {
		return err
	}
	complete := false
	for {
		r, err := stream.Recv()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return err
		}
		complete = complete || r.GetResultComplete() != nil
		if b := r.GetArrowBatch(); b != nil && each != nil {
			if err := eachBatch(b.Data, each); err != nil {
				return err
			}
		}
	}
	if !complete {
		return errors.New("the stream ended before the result was complete")
	}
	return nil
}

func eachBatch(data []byte, each func(arrow.RecordBatch)) error {
	r, err := ipc.NewReader(bytes.NewReader(data))
	if err != nil {
		return err
	}
	defer r.Release()
	for r.Next() {
		each(r.RecordBatch())
	}
	return r.Err()
}

// query runs a plan and returns its rows as text, cells joined by "|", rows by a space.
func (s *session) query(plan *pb.Plan) (string, error) {
	var rows []string
	err := s.run(plan, func(b arrow.RecordBatch) { rows = append(rows, textRows(b)...) })
	return strings.Join(rows, " "), err
}

func textRows(b arrow.RecordBatch) (rows []string) {
	for i := range int(b.NumRows()) {
		cells := make([]string, b.NumCols())
		for j := range cells {
			cells[j] = b.Column(j).ValueStr(i)
		}
		rows = append(rows, strings.Join(cells, "|"))
	}
	return rows
}

// sql runs a query; command runs a statement.
func (s *session) sql(format string, values ...any) (string, error) {
	return s.query(sqlPlan(fmt.Sprintf(format, values...)))
}

func (s *session) command(format string, values ...any) error {
	return s.run(commandPlan(fmt.Sprintf(format, values...)), nil)
}

// want runs a query and compares its rows.
func (s *session) want(rows, format string, values ...any) error {
	got, err := s.sql(format, values...)
	if err == nil && got != rows {
		return fmt.Errorf("%s: %.200q, not %.200q", fmt.Sprintf(format, values...), got, rows)
	}
	return err
}

func (s *session) config(operation *pb.ConfigRequest_Operation) (*pb.ConfigResponse, error) {
	ctx, cancel := context.WithTimeout(context.Background(), callTimeout)
	defer cancel()
	return s.stub.Config(ctx, &pb.ConfigRequest{SessionId: s.id, UserContext: s.user, Operation: operation})
}

func (s *session) set(key, value string) error {
	_, err := s.config(&pb.ConfigRequest_Operation{OpType: &pb.ConfigRequest_Operation_Set{
		Set: &pb.ConfigRequest_Set{Pairs: []*pb.KeyValue{{Key: key, Value: &value}}}}})
	return err
}

func (s *session) get(key string) (string, error) {
	r, err := s.config(&pb.ConfigRequest_Operation{OpType: &pb.ConfigRequest_Operation_Get{Get: &pb.ConfigRequest_Get{Keys: []string{key}}}})
	if err != nil {
		return "", err
	}
	return r.GetPairs()[0].GetValue(), nil
}

func (s *session) release() error {
	ctx, cancel := context.WithTimeout(context.Background(), callTimeout)
	defer cancel()
	_, err := s.stub.ReleaseSession(ctx, &pb.ReleaseSessionRequest{SessionId: s.id, UserContext: s.user})
	return err
}

// interrupt cancels what has the tag and returns how many operations that were.
func (s *session) interrupt(tag string) (int, error) {
	ctx, cancel := context.WithTimeout(context.Background(), callTimeout)
	defer cancel()
	r, err := s.stub.Interrupt(ctx, &pb.InterruptRequest{SessionId: s.id, UserContext: s.user,
		InterruptType: pb.InterruptRequest_INTERRUPT_TYPE_TAG, Interrupt: &pb.InterruptRequest_OperationTag{OperationTag: tag}})
	return len(r.GetInterruptedIds()), err
}

// condition is the error class that a status carries, "" without one.
func condition(err error) string {
	for _, d := range status.Convert(err).Details() {
		if info, ok := d.(*errdetails.ErrorInfo); ok {
			return info.Metadata["errorClass"]
		}
	}
	return ""
}

// localPlan is a query over numbers that the client sends: SELECT count, sum of them.
func localPlan(numbers []int64) (*pb.Plan, error) {
	b := array.NewInt64Builder(memory.DefaultAllocator)
	b.AppendValues(numbers, nil)
	column := b.NewArray()
	schema := arrow.NewSchema([]arrow.Field{{Name: "n", Type: arrow.PrimitiveTypes.Int64}}, nil)
	var data bytes.Buffer
	w := ipc.NewWriter(&data, ipc.WithSchema(schema))
	if err := errors.Join(w.Write(array.NewRecordBatch(schema, []arrow.Array{column}, int64(len(numbers)))), w.Close()); err != nil {
		return nil, err
	}
	local := &pb.Relation{Common: &pb.RelationCommon{}, RelType: &pb.Relation_LocalRelation{LocalRelation: &pb.LocalRelation{Data: data.Bytes()}}}
	return sumPlan(local, "n"), nil
}

// filesPlan counts and sums a column of the Parquet files below path.
func filesPlan(path, column string) *pb.Plan {
	format := "parquet"
	return sumPlan(&pb.Relation{Common: &pb.RelationCommon{}, RelType: &pb.Relation_Read{Read: &pb.Read{ReadType: &pb.Read_DataSource_{
		DataSource: &pb.Read_DataSource{Format: &format, Paths: []string{path}}}}}}, column)
}

// sumPlan is SELECT count(column), sum(column) FROM input.
func sumPlan(input *pb.Relation, column string) *pb.Plan {
	call := func(name string) *pb.Expression {
		column := &pb.Expression{ExprType: &pb.Expression_UnresolvedAttribute_{UnresolvedAttribute: &pb.Expression_UnresolvedAttribute{UnparsedIdentifier: column}}}
		return &pb.Expression{ExprType: &pb.Expression_UnresolvedFunction_{UnresolvedFunction: &pb.Expression_UnresolvedFunction{
			FunctionName: name, Arguments: []*pb.Expression{column}}}}
	}
	return &pb.Plan{OpType: &pb.Plan_Root{Root: &pb.Relation{Common: &pb.RelationCommon{}, RelType: &pb.Relation_Aggregate{Aggregate: &pb.Aggregate{
		Input: input, GroupType: pb.Aggregate_GROUP_TYPE_GROUPBY,
		AggregateExpressions: []*pb.Expression{call("count"), call("sum")}}}}}}
}
