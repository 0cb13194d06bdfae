package golden

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/apache/arrow-go/v18/arrow/array"
	"github.com/apache/arrow-go/v18/arrow/ipc"
	"github.com/google/uuid"
	"github.com/rs/zerolog"
	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/status"
	"google.golang.org/grpc/test/bufconn"

	"github.com/sparkduck/sparkduck/duckexec"
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/service"
	"github.com/sparkduck/sparkduck/translate/conf"
	"github.com/sparkduck/sparkduck/translate/protoplan"
	"github.com/sparkduck/sparkduck/translate/types"
)

// TestRun plays every golden file through a server in this process, as a client would.
func TestRun(t *testing.T) {
	client := serve(t)
	skipped := 0
	for _, path := range files(t) {
		blocks, err := Read(path)
		if err != nil {
			t.Fatal(err)
		}
		t.Run(strings.TrimSuffix(path, ".sql"), func(t *testing.T) {
			s := newSession(t, client)
			for _, b := range blocks {
				for _, set := range b.Set {
					s.set(set.Key, set.Value)
				}
				if b.Skip != "" {
					t.Logf("%s:%d: skipped: %s", path, b.Line, b.Skip)
					skipped++
					continue
				}
				if difference := s.check(b); difference != "" {
					t.Errorf("%s:%d: %s\n%s", path, b.Line, b.Query, difference)
				}
			}
		})
	}
	if skipped > 0 {
		t.Logf("%d blocks skipped", skipped)
	}
}

func files(t *testing.T) []string {
	t.Helper()
	var out []string
	err := filepath.WalkDir(".", func(path string, _ os.DirEntry, err error) error {
		if strings.HasSuffix(path, ".sql") {
			out = append(out, path)
		}
		return err
	})
	if err != nil || len(out) == 0 {
		t.Fatal("no golden files", err)
	}
	return out
}

func serve(t *testing.T) pb.SparkConnectServiceClient {
	t.Helper()
	engine, err := duckexec.Open(duckexec.Options{})
	if err != nil {
		t.Fatal(err)
	}
	server, err := service.New(service.Options{Engine: engine, Log: zerolog.Nop()})
	if err != nil {
		t.Fatal(err)
	}
	listener := bufconn.Listen(1 << 20)
	g := server.GRPC()
	go func() { _ = g.Serve(listener) }()
	conn, err := grpc.NewClient("passthrough:golden", grpc.WithTransportCredentials(insecure.NewCredentials()),
		grpc.WithContextDialer(func(ctx context.Context, _ string) (net.Conn, error) { return listener.DialContext(ctx) }))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = conn.Close()
		g.Stop()
		server.Close()
		engine.Close()
	})
	return pb.NewSparkConnectServiceClient(conn)
}

// session is one client session; user and id name it.
type session struct {
	t      *testing.T
	client pb.SparkConnectServiceClient
	id     string
	user   *pb.UserContext
}

func newSession(t *testing.T, client pb.SparkConnectServiceClient) *session {
	s := &session{t: t, client: client, id: uuid.NewString(), user: &pb.UserContext{UserId: "golden"}}
	s.set("spark.sql.session.timeZone", Zone)
	return s
}

func (s *session) set(key, value string) {
	s.t.Helper()
	_, err := s.client.Config(context.Background(), &pb.ConfigRequest{SessionId: s.id, UserContext: s.user, Operation: &pb.ConfigRequest_Operation{
		OpType: &pb.ConfigRequest_Operation_Set{Set: &pb.ConfigRequest_Set{Pairs: []*pb.KeyValue{{Key: key, Value: &value}}}}}})
	if err != nil {
		s.t.Fatalf("SET %s=%s: %v", key, value, err)
	}
}

// check runs a block and describes how its result differs from the expected one; "" = not at all.
func (s *session) check(b *Block) string {
	schema, rows, err := s.run(b.Query)
	if err != nil {
		return s.checkError(b, err)
	}
	if b.Error != nil {
		return fmt.Sprintf("no error, want %s", b.Error.Condition)
	}
	if schema != b.Schema {
		return fmt.Sprintf("schema\n got  %s\n want %s", schema, b.Schema)
	}
	if !orderBy.MatchString(b.Query) {
		slices.Sort(rows)
	}
	if !slices.Equal(rows, b.Output) {
		return fmt.Sprintf("rows\n got  %q\n want %q", rows, b.Output)
	}
	return ""
}

var orderBy = regexp.MustCompile(`(?i)\border\s+by\b`)

func (s *session) checkError(b *Block, err error) string {
	got := s.failure(err)
	if b.Error == nil {
		return fmt.Sprintf("error %s", err)
	}
	got.Class = b.Error.Class // PySpark's choice of class is checked by the client tests
	if !reflect.DeepEqual(got, b.Error) {
		g, _ := json.Marshal(got)
		w, _ := json.Marshal(b.Error)
		return fmt.Sprintf("error\n got  %s\n want %s\n text %s", g, w, err)
	}
	return ""
}

// failure collects what a client learns of an error.
func (s *session) failure(err error) *Failure {
	out := &Failure{Parameters: map[string]string{}}
	info := &errdetails.ErrorInfo{}
	for _, detail := range status.Convert(err).Details() {
		if d, ok := detail.(*errdetails.ErrorInfo); ok {
			info = d
		}
	}
	full, err := s.client.FetchErrorDetails(context.Background(), &pb.FetchErrorDetailsRequest{SessionId: s.id, UserContext: s.user, ErrorId: info.Metadata["errorId"]})
	if err != nil || full.RootErrorIdx == nil {
		return out
	}
	e := full.Errors[*full.RootErrorIdx].GetSparkThrowable()
	out.Condition, out.State = e.GetErrorClass(), e.GetSqlState()
	for k, v := range e.GetMessageParameters() {
		out.Parameters[k] = v
	}
	for _, c := range e.GetQueryContexts() {
		if c.ContextType == pb.FetchErrorDetailsResponse_QueryContext_SQL {
			out.Context = append(out.Context, Context{Start: int(c.StartIndex), Stop: int(c.StopIndex), Fragment: c.Fragment})
		}
	}
	return out
}

// run executes a statement and returns its schema as DDL and its rows, cells cast to string.
func (s *session) run(query string) (string, []string, error) {
	relation, err := s.sql(query)
	if err != nil {
		return "", nil, err
	}
	schema, err := s.schema(relation)
	if err != nil || len(schema.Fields) == 0 {
		return "", nil, err
	}
	rows, err := s.collect(asText(relation, schema))
	return schema.DDL(), rows, err
}

func (s *session) sql(query string) (*pb.Relation, error) {
	input := &pb.Relation{RelType: &pb.Relation_Sql{Sql: &pb.SQL{Query: query}}}
	responses, err := s.execute(&pb.Plan{OpType: &pb.Plan_Command{Command: &pb.Command{CommandType: &pb.Command_SqlCommand{SqlCommand: &pb.SqlCommand{Input: input}}}}})
	if err != nil {
		return nil, err
	}
	for _, r := range responses {
		if result := r.GetSqlCommandResult(); result != nil {
			return result.Relation, nil
		}
	}
	return nil, errors.New("no SqlCommandResult")
}

func (s *session) schema(relation *pb.Relation) (types.StructType, error) {
	plan := &pb.Plan{OpType: &pb.Plan_Root{Root: relation}}
	r, err := s.client.AnalyzePlan(context.Background(), &pb.AnalyzePlanRequest{SessionId: s.id, UserContext: s.user,
		Analyze: &pb.AnalyzePlanRequest_Schema_{Schema: &pb.AnalyzePlanRequest_Schema{Plan: plan}}})
	if err != nil {
		return types.StructType{}, err
	}
	t, err := protoplan.DataType(r.GetSchema().GetSchema(), conf.Conf{})
	if err != nil {
		return types.StructType{}, err
	}
	return t.(types.StructType), nil
}

// asText casts every column to string, as bless.py does.
func asText(relation *pb.Relation, schema types.StructType) *pb.Relation {
	var names []string
	var cells []*pb.Expression
	for i, field := range schema.Fields {
		name := fmt.Sprintf("c%d", i)
		names = append(names, name)
		text := fmt.Sprintf("cast(%s as string) as %s", name, name)
		switch field.Type.(type) {
		case types.BinaryType:
			text = fmt.Sprintf("hex(%s) as %s", name, name)
		case types.VariantType:
			text = fmt.Sprintf("to_json(%s) as %s", name, name)
		}
		cells = append(cells, &pb.Expression{ExprType: &pb.Expression_ExpressionString_{ExpressionString: &pb.Expression_ExpressionString{Expression: text}}})
	}
	renamed := &pb.Relation{RelType: &pb.Relation_ToDf{ToDf: &pb.ToDF{Input: relation, ColumnNames: names}}}
	return &pb.Relation{RelType: &pb.Relation_Project{Project: &pb.Project{Input: renamed, Expressions: cells}}}
}

func (s *session) collect(relation *pb.Relation) ([]string, error) {
	responses, err := s.execute(&pb.Plan{OpType: &pb.Plan_Root{Root: relation}})
	if err != nil {
		return nil, err
	}
	rows := []string{}
	for _, r := range responses {
		if batch := r.GetArrowBatch(); batch != nil {
			if rows, err = appendRows(rows, batch.Data); err != nil {
				return nil, err
			}
		}
	}
	return rows, nil
}

func (s *session) execute(plan *pb.Plan) ([]*pb.ExecutePlanResponse, error) {
	stream, err := s.client.ExecutePlan(context.Background(), &pb.ExecutePlanRequest{SessionId: s.id, UserContext: s.user, Plan: plan})
	if err != nil {
		return nil, err
	}
	var out []*pb.ExecutePlanResponse
	for {
		r, err := stream.Recv()
		if err == io.EOF {
			return out, nil
		}
		if err != nil {
			return nil, err
		}
		out = append(out, r)
	}
}

var escapes = strings.NewReplacer("\\", "\\\\", "\n", "\\n", "\r", "\\r", "\t", "\\t")

func appendRows(rows []string, data []byte) ([]string, error) {
	reader, err := ipc.NewReader(bytes.NewReader(data))
	if err != nil {
		return nil, err
	}
	defer reader.Release()
	for reader.Next() {
		batch := reader.RecordBatch()
		for i := range int(batch.NumRows()) {
			cells := make([]string, batch.NumCols())
			for k := range cells {
				column := batch.Column(k).(*array.String)
				if cells[k] = "NULL"; !column.IsNull(i) {
					cells[k] = escapes.Replace(column.Value(i))
				}
			}
			rows = append(rows, strings.Join(cells, "\t"))
		}
	}
	return rows, reader.Err()
}
