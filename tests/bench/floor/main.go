// Command floor is a Spark Connect server that answers from memory.
//
// It stands in front of a real server: the first time it sees a request it
// forwards it and keeps the responses; from then on it replays them. What a
// request costs against it is the client's own time, the floor that no server
// can go below. Requests are equal when they differ in ids only.
package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"log"
	"math"
	"net"
	"sync"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protoreflect"

	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
)

func main() {
	upstream := flag.String("upstream", "", "host:port of the server to learn from")
	flag.Parse()
	limit := grpc.WithDefaultCallOptions(grpc.MaxCallRecvMsgSize(math.MaxInt32), grpc.MaxCallSendMsgSize(math.MaxInt32))
	conn, err := grpc.NewClient(*upstream, grpc.WithTransportCredentials(insecure.NewCredentials()), limit)
	if err != nil {
		log.Fatal(err)
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		log.Fatal(err)
	}
	server := grpc.NewServer(grpc.MaxRecvMsgSize(math.MaxInt32), grpc.MaxSendMsgSize(math.MaxInt32))
	pb.RegisterSparkConnectServiceServer(server, &floor{upstream: pb.NewSparkConnectServiceClient(conn), tapes: map[string]*tape{}})
	fmt.Println(listener.Addr().(*net.TCPAddr).Port)
	log.Fatal(server.Serve(listener))
}

// tape is what the upstream answered to one request.
type tape struct {
	unary  proto.Message
	stream []*pb.ExecutePlanResponse
	err    error
}

type floor struct {
	pb.UnimplementedSparkConnectServiceServer
	upstream pb.SparkConnectServiceClient
	mu       sync.RWMutex
	tapes    map[string]*tape
}

// volatile fields differ between equal requests.
var volatile = map[protoreflect.Name]bool{
	"session_id": true, "operation_id": true, "plan_id": true, "plan_ids": true, "response_id": true, "error_id": true,
	"client_observed_server_side_session_id": true, "origin": true, "source_info": true,
}

// key is the request without its volatile fields, in bytes.
func key(method string, request proto.Message) string {
	plain := proto.Clone(request)
	strip(plain.ProtoReflect())
	data, err := proto.MarshalOptions{Deterministic: true}.Marshal(plain)
	if err != nil {
		log.Fatal(err)
	}
	return method + string(data)
}

func strip(m protoreflect.Message) {
	m.Range(func(field protoreflect.FieldDescriptor, value protoreflect.Value) bool {
		switch {
		case volatile[field.Name()]:
			m.Clear(field)
		case field.Message() == nil:
		case field.IsList():
			for i := range value.List().Len() {
				strip(value.List().Get(i).Message())
			}
		case field.IsMap():
			if field.MapValue().Message() != nil {
				value.Map().Range(func(_ protoreflect.MapKey, v protoreflect.Value) bool { strip(v.Message()); return true })
			}
		default:
			strip(value.Message())
		}
		return true
	})
}

func (f *floor) find(k string) *tape {
	f.mu.RLock()
	defer f.mu.RUnlock()
	return f.tapes[k]
}

func (f *floor) keep(k string, t *tape) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.tapes[k] = t
}

// ids copies the ids of a request into a response.
func ids(request, response proto.Message) {
	from, to := request.ProtoReflect(), response.ProtoReflect()
	for _, name := range []protoreflect.Name{"session_id", "operation_id"} {
		source, target := from.Descriptor().Fields().ByName(name), to.Descriptor().Fields().ByName(name)
		if source != nil && target != nil {
			to.Set(target, from.Get(source))
		}
	}
}

func unary[Q, A proto.Message](ctx context.Context, f *floor, method string, request Q, call func(context.Context, Q, ...grpc.CallOption) (A, error)) (A, error) {
	k := key(method, request)
	t := f.find(k)
	if t == nil {
		answer, err := call(ctx, request)
		f.keep(k, &tape{unary: answer, err: err})
		return answer, err
	}
	if t.err != nil {
		var none A
		return none, t.err
	}
	answer := proto.Clone(t.unary).(A)
	ids(request, answer)
	return answer, nil
}

func (f *floor) ExecutePlan(request *pb.ExecutePlanRequest, stream pb.SparkConnectService_ExecutePlanServer) error {
	k := key("ExecutePlan", request)
	t := f.find(k)
	if t == nil {
		return f.learn(k, request, stream)
	}
	for _, r := range t.stream {
		answer := &pb.ExecutePlanResponse{
			SessionId: request.SessionId, OperationId: request.GetOperationId(), ServerSideSessionId: r.ServerSideSessionId, ResponseId: r.ResponseId,
			ResponseType: r.ResponseType, Metrics: r.Metrics, ObservedMetrics: r.ObservedMetrics, Schema: r.Schema,
		}
		if err := stream.Send(answer); err != nil {
			return err
		}
	}
	return t.err
}

func (f *floor) learn(k string, request *pb.ExecutePlanRequest, stream pb.SparkConnectService_ExecutePlanServer) error {
	source, err := f.upstream.ExecutePlan(stream.Context(), request)
	if err != nil {
		return err
	}
	t := &tape{}
	for {
		r, err := source.Recv()
		if err != nil {
			if err != io.EOF {
				t.err = err
			}
			f.keep(k, t)
			return t.err
		}
		t.stream = append(t.stream, r)
		if err := stream.Send(r); err != nil {
			return err
		}
	}
}

func (f *floor) AddArtifacts(stream pb.SparkConnectService_AddArtifactsServer) error {
	target, err := f.upstream.AddArtifacts(stream.Context())
	if err != nil {
		return err
	}
	for {
		request, err := stream.Recv()
		if err == io.EOF {
			break
		}
		if err != nil {
			return err
		}
		if err := target.Send(request); err != nil {
			return err
		}
	}
	answer, err := target.CloseAndRecv()
	if err != nil {
		return err
	}
	return stream.SendAndClose(answer)
}

func (f *floor) AnalyzePlan(ctx context.Context, r *pb.AnalyzePlanRequest) (*pb.AnalyzePlanResponse, error) {
	return unary(ctx, f, "AnalyzePlan", r, f.upstream.AnalyzePlan)
}

func (f *floor) Config(ctx context.Context, r *pb.ConfigRequest) (*pb.ConfigResponse, error) {
	return unary(ctx, f, "Config", r, f.upstream.Config)
}

func (f *floor) ArtifactStatus(ctx context.Context, r *pb.ArtifactStatusesRequest) (*pb.ArtifactStatusesResponse, error) {
	return unary(ctx, f, "ArtifactStatus", r, f.upstream.ArtifactStatus)
}

func (f *floor) ReleaseExecute(ctx context.Context, r *pb.ReleaseExecuteRequest) (*pb.ReleaseExecuteResponse, error) {
	return unary(ctx, f, "ReleaseExecute", r, f.upstream.ReleaseExecute)
}

func (f *floor) ReleaseSession(ctx context.Context, r *pb.ReleaseSessionRequest) (*pb.ReleaseSessionResponse, error) {
	return unary(ctx, f, "ReleaseSession", r, f.upstream.ReleaseSession)
}

func (f *floor) FetchErrorDetails(ctx context.Context, r *pb.FetchErrorDetailsRequest) (*pb.FetchErrorDetailsResponse, error) {
	return unary(ctx, f, "FetchErrorDetails", r, f.upstream.FetchErrorDetails)
}
