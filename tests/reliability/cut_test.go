package reliability

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"io"
	"net"
	"os"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"google.golang.org/grpc"
	"google.golang.org/grpc/backoff"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

// cutRows is how many rows go through connections that are cut.
const cutRows = 1_000_000

// cuts are the numbers of responses after which the stream is cut: 1 to 20 in long runs.
func cuts() []int {
	if os.Getenv("RELIABILITY_ROUNDS") == "" {
		return []int{1, 7, 20}
	}
	all := make([]int, 20)
	for i := range all {
		all[i] = i + 1
	}
	return all
}

// proxy stands between client and server and cuts their connections.
type proxy struct {
	listener net.Listener
	target   string

	mu    sync.Mutex
	open  map[net.Conn]bool
	limit int64 // bytes to the client after which a connection is cut; 0 = none
	count int   // connections cut
}

func startProxy(t *testing.T, target string) *proxy {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	p := &proxy{listener: l, target: target, open: map[net.Conn]bool{}}
	go p.serve()
	t.Cleanup(func() {
		l.Close()
		p.cut()
	})
	return p
}

func (p *proxy) serve() {
	for {
		client, err := p.listener.Accept()
		if err != nil {
			return
		}
		server, err := net.Dial("tcp", p.target)
		if err != nil {
			client.Close()
			continue
		}
		p.mu.Lock()
		p.open[client], p.open[server] = true, true
		limit := p.limit
		p.mu.Unlock()
		go p.pass(server, client, 0)
		go p.pass(client, server, limit)
	}
}

// pass copies until either end is gone or limit bytes have passed, in the middle of whatever they are.
func (p *proxy) pass(to, from net.Conn, limit int64) {
	var source io.Reader = from
	if limit > 0 {
		source = io.LimitReader(from, limit)
	}
	_, _ = io.Copy(to, source)
	p.mu.Lock()
	defer p.mu.Unlock()
	if limit > 0 && p.open[from] {
		p.count++
	}
	for _, c := range []net.Conn{to, from} {
		delete(p.open, c)
		c.Close()
	}
}

// cut closes all connections, with what is on its way.
func (p *proxy) cut() {
	p.mu.Lock()
	defer p.mu.Unlock()
	if len(p.open) > 0 {
		p.count++
	}
	for c := range p.open {
		if tcp, ok := c.(*net.TCPConn); ok {
			_ = tcp.SetLinger(0)
		}
		c.Close()
		delete(p.open, c)
	}
}

func dialThrough(t *testing.T, p *proxy) *connection {
	t.Helper()
	return dial(t, p.listener.Addr().String(), grpc.WithDefaultCallOptions(grpc.WaitForReady(true)),
		grpc.WithConnectParams(grpc.ConnectParams{Backoff: backoff.Config{BaseDelay: time.Millisecond, Multiplier: 1, MaxDelay: time.Millisecond}}))
}

// answer collects one operation's responses as a client does that goes on after losses.
type answer struct {
	session   *session
	request   *pb.ExecutePlanRequest
	last      *string // response id
	rows      int64
	responses int
	streams   int
	complete  bool
	digest    hash.Hash
	seen      map[string]bool
	each      func(n int, r *pb.ExecutePlanResponse) // called with the number of the response
}

func (s *session) answer(plan *pb.Plan) *answer {
	return &answer{session: s, request: s.request(plan, uuid.NewString()), digest: sha256.New(), seen: map[string]bool{}}
}

// read takes everything, in as many streams as it needs.
func (a *answer) read() error {
	resend := true // the server may not have the operation
	for deadline := time.Now().Add(callTimeout); !a.complete; {
		if time.Now().After(deadline) {
			return fmt.Errorf("incomplete after %d streams and %d responses", a.streams, a.responses)
		}
		err := a.readStream(resend)
		switch {
		case err == nil, status.Code(err) == codes.Unavailable, condition(err) == "INVALID_CURSOR.DISCONNECTED":
			resend = false
		case condition(err) == "INVALID_HANDLE.OPERATION_NOT_FOUND", condition(err) == "INVALID_HANDLE.SESSION_NOT_FOUND":
			resend = true
		default:
			return err
		}
	}
	return nil
}

func (a *answer) readStream(resend bool) error {
	ctx, cancel := context.WithTimeout(context.Background(), callTimeout)
	defer cancel()
	a.streams++
	var stream grpc.ServerStreamingClient[pb.ExecutePlanResponse]
	var err error
	if resend {
		stream, err = a.session.stub.ExecutePlan(ctx, a.request)
	} else {
		stream, err = a.session.stub.ReattachExecute(ctx, &pb.ReattachExecuteRequest{
			SessionId: a.session.id, UserContext: a.session.user, OperationId: a.request.GetOperationId(), LastResponseId: a.last})
	}
	for err == nil {
		var r *pb.ExecutePlanResponse
		if r, err = stream.Recv(); err == nil {
			err = a.take(r)
		}
	}
	if errors.Is(err, io.EOF) {
		return nil
	}
	return err
}

// take checks that a response is the next one.
func (a *answer) take(r *pb.ExecutePlanResponse) error {
	if a.seen[r.ResponseId] || a.complete {
		return fmt.Errorf("response %s came twice, or after the end", r.ResponseId)
	}
	a.seen[r.ResponseId], a.last = true, &r.ResponseId
	a.responses++
	a.complete = r.GetResultComplete() != nil
	if b := r.GetArrowBatch(); b != nil {
		if b.GetStartOffset() != a.rows {
			return fmt.Errorf("a batch starts at row %d, not %d", b.GetStartOffset(), a.rows)
		}
		a.rows += b.RowCount
		a.digest.Write(b.Data)
	}
	if a.each != nil {
		a.each(a.responses, r)
	}
	return nil
}

func (a *answer) sum() string { return hex.EncodeToString(a.digest.Sum(nil)) }

// releaseUntil tells the server that a response has come, as clients do on the side.
func (a *answer) releaseUntil(id string) {
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	_, _ = a.session.stub.ReleaseExecute(ctx, &pb.ReleaseExecuteRequest{SessionId: a.session.id, UserContext: a.session.user,
		OperationId: a.request.GetOperationId(),
		Release:     &pb.ReleaseExecuteRequest_ReleaseUntil_{ReleaseUntil: &pb.ReleaseExecuteRequest_ReleaseUntil{ResponseId: id}}}, grpc.WaitForReady(false))
}

func cutPlan() *pb.Plan {
	return sqlPlan(fmt.Sprintf("SELECT id, id * 7 %% 1000003 AS x, md5(CAST(id AS STRING)) AS h FROM range(%d)", cutRows))
}

// uncut is the same answer over a connection that lasts.
func uncut(t *testing.T, s *session) *answer {
	t.Helper()
	if err := s.set("spark.sql.execution.arrow.maxRecordsPerBatch", "10000"); err != nil {
		t.Fatal(err)
	}
	a := s.answer(cutPlan())
	if err := a.read(); err != nil || a.rows != cutRows || a.streams != 1 {
		t.Fatalf("%d rows in %d streams: %v", a.rows, a.streams, err)
	}
	return a
}

// TestCutStreams (R4): the connection is cut after every k-th response; the
// result is the same, nothing comes twice and nothing is missing.
func TestCutStreams(t *testing.T) {
	s := startServer(t)
	direct := dial(t, s.address).session()
	want := uncut(t, direct)
	for _, k := range cuts() {
		t.Run(fmt.Sprint(k), func(t *testing.T) {
			p := startProxy(t, s.address)
			through := &session{dialThrough(t, p), direct.id, direct.user}
			got := through.answer(cutPlan())
			got.each = func(n int, r *pb.ExecutePlanResponse) {
				if n%2 == k%2 {
					got.releaseUntil(r.ResponseId)
				}
				if n%k == 0 {
					p.cut()
				}
			}
			check(t, got, want, p)
		})
	}
}

// TestCutInTheMiddle: connections are cut in the middle of messages too.
func TestCutInTheMiddle(t *testing.T) {
	s := startServer(t)
	direct := dial(t, s.address).session()
	want := uncut(t, direct)
	for _, k := range cuts() {
		t.Run(fmt.Sprint(k), func(t *testing.T) {
			p := startProxy(t, s.address)
			p.limit = int64(k)*700_001 + 300_007
			through := &session{dialThrough(t, p), direct.id, direct.user}
			check(t, through.answer(cutPlan()), want, p)
		})
	}
}

func check(t *testing.T, got, want *answer, p *proxy) {
	t.Helper()
	began := time.Now()
	err := got.read()
	report(t, "%d responses in %d streams, %d cuts, %v", got.responses, got.streams, p.count, time.Since(began).Round(time.Millisecond))
	if err != nil || got.rows != want.rows || got.sum() != want.sum() {
		t.Errorf("%d rows of %d, the same bytes: %v, %v", got.rows, want.rows, got.sum() == want.sum(), err)
	}
	if got.streams < 2 || p.count == 0 {
		t.Errorf("nothing was cut: %d streams, %d cuts", got.streams, p.count)
	}
}

// TestStreamsThatTheServerEnds (R5): the server itself ends streams by size.
func TestStreamsThatTheServerEnds(t *testing.T) {
	s := startServer(t)
	c := dial(t, s.address).session()
	want := uncut(t, c)
	for _, limit := range []string{"123", "1m"} {
		if err := c.set("spark.connect.execute.reattachable.senderMaxStreamSize", limit); err != nil {
			t.Fatal(err)
		}
		got := c.answer(cutPlan())
		if err := got.read(); err != nil || got.sum() != want.sum() || got.rows != cutRows || got.streams < 10 {
			t.Errorf("limit %s: %d rows in %d streams, %v", limit, got.rows, got.streams, err)
		}
		report(t, "limit %s: %d streams", limit, got.streams)
	}
}

// TestResentCommandsRunOnce (R6): a command whose connection is cut is sent again until it is answered.
func TestResentCommandsRunOnce(t *testing.T) {
	s := startServer(t)
	direct := dial(t, s.address).session()
	if err := direct.command("CREATE TABLE once (n INT) USING parquet"); err != nil {
		t.Fatal(err)
	}
	n := rounds(10)
	for i := range n {
		p := startProxy(t, s.address)
		a := (&session{dialThrough(t, p), direct.id, direct.user}).answer(commandPlan(fmt.Sprintf("INSERT INTO once VALUES (%d)", i)))
		go func() {
			time.Sleep(time.Duration(i%10) * time.Millisecond)
			p.cut()
		}()
		if err := a.readResending(); err != nil {
			t.Fatal(err)
		}
	}
	if err := direct.want(fmt.Sprintf("%d|%d", n, n), "SELECT count(*), count(DISTINCT n) FROM once"); err != nil {
		t.Error(err)
	}
}

// readResending sends the whole request again after a loss, as if nothing had been heard of it.
func (a *answer) readResending() error {
	for deadline := time.Now().Add(callTimeout); !a.complete && time.Now().Before(deadline); {
		clear(a.seen)
		if err := a.readStream(true); err != nil && status.Code(err) != codes.Unavailable {
			return err
		}
	}
	if !a.complete {
		return errors.New("the command was never answered")
	}
	return nil
}
