package reliability

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials"
	healthpb "google.golang.org/grpc/health/grpc_health_v1"
	"google.golang.org/grpc/metadata"
	reflectionpb "google.golang.org/grpc/reflection/grpc_reflection_v1"
	"google.golang.org/grpc/status"
)

const (
	secret        = "T0ken-that-nobody-may-see"
	tokenVariable = "SPARK_CONNECT_AUTHENTICATE_TOKEN"
)

// calls are all RPCs of the service, and what has no business without a token.
func calls(c *connection, s *session) map[string]func(context.Context) error {
	id := uuid.NewString()
	return map[string]func(context.Context) error{
		"ExecutePlan": func(ctx context.Context) error {
			r, err := c.stub.ExecutePlan(ctx, s.request(sqlPlan("SELECT 1"), uuid.NewString()))
			return first[*pb.ExecutePlanResponse](r, err)
		},
		"ReattachExecute": func(ctx context.Context) error {
			r, err := c.stub.ReattachExecute(ctx, &pb.ReattachExecuteRequest{SessionId: s.id, UserContext: s.user, OperationId: id})
			return first[*pb.ExecutePlanResponse](r, err)
		},
		"AnalyzePlan": func(ctx context.Context) error {
			_, err := c.stub.AnalyzePlan(ctx, &pb.AnalyzePlanRequest{SessionId: s.id, UserContext: s.user,
				Analyze: &pb.AnalyzePlanRequest_SparkVersion_{SparkVersion: &pb.AnalyzePlanRequest_SparkVersion{}}})
			return err
		},
		"Config": func(ctx context.Context) error {
			_, err := c.stub.Config(ctx, &pb.ConfigRequest{SessionId: s.id, UserContext: s.user, Operation: &pb.ConfigRequest_Operation{
				OpType: &pb.ConfigRequest_Operation_GetAll{GetAll: &pb.ConfigRequest_GetAll{}}}})
			return err
		},
		"AddArtifacts": func(ctx context.Context) error {
			stream, err := c.stub.AddArtifacts(ctx)
			if err != nil {
				return err
			}
			_ = stream.Send(&pb.AddArtifactsRequest{SessionId: s.id, UserContext: s.user, Payload: &pb.AddArtifactsRequest_Batch_{Batch: &pb.AddArtifactsRequest_Batch{}}})
			_, err = stream.CloseAndRecv()
			return err
		},
		"ArtifactStatus": func(ctx context.Context) error {
			_, err := c.stub.ArtifactStatus(ctx, &pb.ArtifactStatusesRequest{SessionId: s.id, UserContext: s.user, Names: []string{"cache/x"}})
			return err
		},
		"Interrupt": func(ctx context.Context) error {
			_, err := c.stub.Interrupt(ctx, &pb.InterruptRequest{SessionId: s.id, UserContext: s.user, InterruptType: pb.InterruptRequest_INTERRUPT_TYPE_ALL})
			return err
		},
		"ReleaseExecute": func(ctx context.Context) error {
			_, err := c.stub.ReleaseExecute(ctx, &pb.ReleaseExecuteRequest{SessionId: s.id, UserContext: s.user, OperationId: id,
				Release: &pb.ReleaseExecuteRequest_ReleaseAll_{ReleaseAll: &pb.ReleaseExecuteRequest_ReleaseAll{}}})
			return err
		},
		"FetchErrorDetails": func(ctx context.Context) error {
			_, err := c.stub.FetchErrorDetails(ctx, &pb.FetchErrorDetailsRequest{SessionId: s.id, UserContext: s.user, ErrorId: id})
			return err
		},
		"CloneSession": func(ctx context.Context) error {
			_, err := c.stub.CloneSession(ctx, &pb.CloneSessionRequest{SessionId: s.id, UserContext: s.user})
			return err
		},
		"GetStatus": func(ctx context.Context) error {
			_, err := c.stub.GetStatus(ctx, &pb.GetStatusRequest{SessionId: s.id, UserContext: s.user})
			return err
		},
		"ReleaseSession": func(ctx context.Context) error {
			_, err := c.stub.ReleaseSession(ctx, &pb.ReleaseSessionRequest{SessionId: uuid.NewString(), UserContext: s.user})
			return err
		},
		"reflection": func(ctx context.Context) error {
			stream, err := reflectionpb.NewServerReflectionClient(c.grpc).ServerReflectionInfo(ctx)
			if err != nil {
				return err
			}
			_ = stream.Send(&reflectionpb.ServerReflectionRequest{MessageRequest: &reflectionpb.ServerReflectionRequest_ListServices{}})
			_, err = stream.Recv()
			return err
		},
	}
}

// first receives one response.
func first[T any](stream interface{ Recv() (T, error) }, err error) error {
	if err != nil {
		return err
	}
	_, err = stream.Recv()
	return err
}

// TestToken (R16): nothing works without the token, and the token is nowhere to be seen.
func TestToken(t *testing.T) {
	t.Parallel()
	s := startServerIn(t, t.TempDir(), []string{tokenVariable + "=" + secret}, "--log-level", "trace")
	if s.token != secret {
		t.Fatalf("the ready file tells the token %q", s.token)
	}
	c := dial(t, s.address)
	sess := c.session()
	all := calls(c, sess)
	for _, method := range pb.SparkConnectService_ServiceDesc.Methods {
		if all[method.MethodName] == nil {
			t.Errorf("%s is not tried", method.MethodName)
		}
	}
	for _, header := range [][]string{nil, {""}, {"Bearer"}, {"Bearer "}, {"Bearer wrong"}, {secret}, {"Bearer " + secret + "x"}, {"Bearer " + secret[1:]}, {"Basic " + secret}} {
		for name, call := range all {
			ctx, cancel := context.WithTimeout(context.Background(), callTimeout)
			for _, value := range header {
				ctx = metadata.AppendToOutgoingContext(ctx, "authorization", value)
			}
			if err := call(ctx); status.Code(err) != codes.Unauthenticated || strings.Contains(err.Error(), secret) {
				t.Errorf("%s with %q: %v", name, header, err)
			}
			cancel()
		}
	}
	if _, err := healthpb.NewHealthClient(c.grpc).Check(context.Background(), &healthpb.HealthCheckRequest{Service: "spark.connect.SparkConnectService"}); err != nil {
		t.Errorf("health: %v", err)
	}
	with, cancel := context.WithTimeout(context.Background(), callTimeout)
	defer cancel()
	with = metadata.AppendToOutgoingContext(with, "authorization", "Bearer "+secret)
	for _, name := range []string{"ExecutePlan", "AnalyzePlan", "Config", "GetStatus", "CloneSession", "reflection", "ReleaseSession"} {
		if err := all[name](with); err != nil {
			t.Errorf("%s with the token: %v", name, err)
		}
	}
	searchForToken(t, s, sess, with)
}

// searchForToken looks for the token in settings, errors, the log, the command line, and what the engine's statements can see.
func searchForToken(t *testing.T, s *server, sess *session, ctx context.Context) {
	t.Helper()
	prefixes := []string{"", "spark.connect", "spark.connect.authenticate.token"}
	for _, prefix := range prefixes {
		r, err := sess.stub.Config(ctx, &pb.ConfigRequest{SessionId: sess.id, UserContext: sess.user, Operation: &pb.ConfigRequest_Operation{
			OpType: &pb.ConfigRequest_Operation_GetAll{GetAll: &pb.ConfigRequest_GetAll{Prefix: &prefix}}}})
		if err != nil || strings.Contains(r.String(), secret) {
			t.Errorf("settings below %q: %v, %v", prefix, r, err)
		}
	}
	r, err := sess.stub.Config(ctx, &pb.ConfigRequest{SessionId: sess.id, UserContext: sess.user, Operation: &pb.ConfigRequest_Operation{
		OpType: &pb.ConfigRequest_Operation_GetOption{GetOption: &pb.ConfigRequest_GetOption{Keys: []string{"spark.connect.authenticate.token"}}}}})
	if err != nil || strings.Contains(r.String(), secret) {
		t.Errorf("the setting itself: %v, %v", r, err)
	}
	for _, sql := range []string{"SELECT missing", "SELECT 1/0", "SET", "SET spark.connect.authenticate.token"} {
		stream, err := sess.stub.ExecutePlan(ctx, sess.request(commandPlan(sql), uuid.NewString()))
		for err == nil {
			var r *pb.ExecutePlanResponse
			if r, err = stream.Recv(); strings.Contains(r.String(), secret) {
				t.Errorf("%s tells the token", sql)
			}
		}
		if strings.Contains(err.Error(), secret) {
			t.Errorf("%s: %v", sql, err)
		}
	}
	if line, err := os.ReadFile(fmt.Sprintf("/proc/%d/cmdline", s.command.Process.Pid)); err == nil && strings.Contains(string(line), secret) {
		t.Errorf("the command line: %s", line)
	}
	s.kill() // the log is complete
	if log := s.log.String(); strings.Contains(log, secret) || !strings.Contains(log, `"level":"debug"`) {
		t.Errorf("the log:\n%s", log)
	}
}

// TestTLS serves a certificate and a token from files, as `sc://host/;token=x;use_ssl=true` wants it.
func TestTLS(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	cert, key, token := filepath.Join(dir, "cert.pem"), filepath.Join(dir, "key.pem"), filepath.Join(dir, "token")
	pool := writeCertificate(t, cert, key)
	if err := os.WriteFile(token, []byte(secret+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	s := startServer(t, "--tls-cert", cert, "--tls-key", key, "--token-file", token)
	encrypted := dial(t, s.address, grpc.WithTransportCredentials(credentials.NewTLS(&tls.Config{RootCAs: pool, ServerName: "localhost"})),
		grpc.WithPerRPCCredentials(bearer(secret)))
	if err := encrypted.session().want("1", "SELECT 1"); err != nil {
		t.Error(err)
	}
	without := dial(t, s.address, grpc.WithTransportCredentials(credentials.NewTLS(&tls.Config{RootCAs: pool, ServerName: "localhost"})))
	if _, err := without.session().sql("SELECT 1"); status.Code(err) != codes.Unauthenticated {
		t.Errorf("without the token: %v", err)
	}
	for name, o := range map[string]grpc.DialOption{
		"plain text":          grpc.WithDisableServiceConfig(),
		"unknown certificate": grpc.WithTransportCredentials(credentials.NewTLS(&tls.Config{ServerName: "localhost", RootCAs: x509.NewCertPool()})),
		"old TLS": grpc.WithTransportCredentials(credentials.NewTLS(&tls.Config{RootCAs: pool, ServerName: "localhost",
			MinVersion: tls.VersionTLS10, MaxVersion: tls.VersionTLS11})),
	} {
		if _, err := dial(t, s.address, o).session().sql("SELECT 1"); status.Code(err) != codes.Unavailable {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// bearer sends a token with every call.
type bearer string

func (b bearer) GetRequestMetadata(context.Context, ...string) (map[string]string, error) {
	return map[string]string{"authorization": "Bearer " + string(b)}, nil
}

func (b bearer) RequireTransportSecurity() bool { return true }

// writeCertificate makes a certificate of localhost and returns the pool that trusts it.
func writeCertificate(t *testing.T, cert, key string) *x509.CertPool {
	t.Helper()
	private, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "localhost"}, DNSNames: []string{"localhost"},
		NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour), IsCA: true, BasicConstraintsValid: true,
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, private.Public(), private)
	if err != nil {
		t.Fatal(err)
	}
	keyDER, err := x509.MarshalPKCS8PrivateKey(private)
	if err != nil {
		t.Fatal(err)
	}
	certPEM := pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der})
	if err := os.WriteFile(cert, certPEM, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(key, pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: keyDER}), 0o600); err != nil {
		t.Fatal(err)
	}
	pool := x509.NewCertPool()
	pool.AppendCertsFromPEM(certPEM)
	return pool
}
