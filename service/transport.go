package service

import (
	"context"
	"crypto/subtle"
	"strings"
	"time"

	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials"
	healthpb "google.golang.org/grpc/health/grpc_health_v1"
	"google.golang.org/grpc/keepalive"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/reflection"
	"google.golang.org/grpc/status"
)

const (
	// maxMessageBytes is the largest gRPC message, both ways, as clients expect.
	maxMessageBytes = 128 << 20
	// writeBufferBytes is how much goes to a socket at once; idle connections hold no such buffer.
	writeBufferBytes = 256 << 10
	// pingAfter is how long a connection is silent before its client is asked
	// whether it is still there; pingTimeout is how long it may think about it.
	pingAfter   = time.Minute
	pingTimeout = 20 * time.Second
	// minPing is how often clients may ask the same of us: proxies and settings of channels make some ask twice a
	// second, and on a busy machine some of those questions come early.
	minPing = 200 * time.Millisecond
)

// openService may be asked without a token, as probes do. It tells only that the server runs.
const openService = "/grpc.health.v1.Health/"

// GRPC returns the gRPC server that serves s, health and reflection. It is made once.
func (s *Server) GRPC() *grpc.Server {
	options := []grpc.ServerOption{
		grpc.MaxRecvMsgSize(maxMessageBytes), grpc.MaxSendMsgSize(maxMessageBytes),
		grpc.ForceServerCodecV2(newBatchCodec()), grpc.WriteBufferSize(writeBufferBytes), grpc.SharedWriteBuffer(true),
		grpc.KeepaliveParams(s.keepalive),
		grpc.KeepaliveEnforcementPolicy(keepalive.EnforcementPolicy{MinTime: minPing, PermitWithoutStream: true}),
		grpc.UnaryInterceptor(s.interceptUnary), grpc.StreamInterceptor(s.interceptStream),
	}
	if s.options.TLS != nil {
		options = append(options, grpc.Creds(credentials.NewTLS(s.options.TLS)))
	}
	g := grpc.NewServer(options...)
	pb.RegisterSparkConnectServiceServer(g, s)
	healthpb.RegisterHealthServer(g, s.health)
	s.health.SetServingStatus(pb.SparkConnectService_ServiceDesc.ServiceName, healthpb.HealthCheckResponse_SERVING)
	reflection.Register(g)
	return g
}

// Refuse tells who asks for the server's health that it takes no more work.
func (s *Server) Refuse() { s.health.Shutdown() }

// interceptUnary checks the token, recovers panics and turns errors into Spark's statuses.
func (s *Server) interceptUnary(ctx context.Context, req any, info *grpc.UnaryServerInfo, handler grpc.UnaryHandler) (resp any, err error) {
	if err := s.authenticate(ctx, info.FullMethod); err != nil {
		return nil, err
	}
	err = recovered(s.log, func() (err error) {
		resp, err = handler(ctx, req)
		return err
	})
	if err == nil {
		return resp, nil
	}
	var sess *session
	if r, ok := req.(identified); ok {
		sess = s.sessions.find(keyOf(r))
	}
	return nil, toStatus(err, sess, s.log)
}

// interceptStream does the same for streams; their handlers know the session and make the status.
func (s *Server) interceptStream(srv any, stream grpc.ServerStream, info *grpc.StreamServerInfo, handler grpc.StreamHandler) error {
	if err := s.authenticate(stream.Context(), info.FullMethod); err != nil {
		return err
	}
	return toStatus(recovered(s.log, func() error { return handler(srv, stream) }), nil, s.log)
}

// authenticate compares the request's bearer token, in constant time.
func (s *Server) authenticate(ctx context.Context, method string) error {
	if s.options.Token == "" || strings.HasPrefix(method, openService) {
		return nil
	}
	md, _ := metadata.FromIncomingContext(ctx)
	for _, value := range md.Get("authorization") {
		scheme, token, ok := strings.Cut(value, " ")
		if ok && strings.EqualFold(scheme, "Bearer") && subtle.ConstantTimeCompare([]byte(token), []byte(s.options.Token)) == 1 {
			return nil
		}
	}
	return status.Error(codes.Unauthenticated, "the request carries no valid token")
}
