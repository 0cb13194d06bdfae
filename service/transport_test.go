package service

import (
	"bufio"
	"context"
	"encoding/binary"
	"io"
	"net"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/uuid"
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/keepalive"
	"google.golang.org/grpc/status"
)

// Types of HTTP/2's frames, RFC 9113 §6.
const (
	frameSettings = 4
	framePing     = 6
	frameGoAway   = 7
)

// countingListener knows how many of its connections are open.
type countingListener struct {
	net.Listener
	open atomic.Int32
}

type countedConn struct {
	net.Conn
	closed func()
}

func (l *countingListener) Accept() (net.Conn, error) {
	c, err := l.Listener.Accept()
	if err != nil {
		return nil, err
	}
	l.open.Add(1)
	return &countedConn{Conn: c, closed: sync.OnceFunc(func() { l.open.Add(-1) })}, nil
}

func (c *countedConn) Close() error {
	c.closed()
	return c.Conn.Close()
}

// listenTCP serves a fixture's server on a port too.
func (f *fixture) listenTCP(t *testing.T) *countingListener {
	t.Helper()
	inner, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	l := &countingListener{Listener: inner}
	g := f.server.GRPC()
	go func() { _ = g.Serve(l) }()
	t.Cleanup(g.Stop)
	return l
}

// frame is one of HTTP/2's, on stream 0.
func frame(kind byte, payload []byte) []byte {
	head := make([]byte, 9, 9+len(payload))
	binary.BigEndian.PutUint32(head, uint32(len(payload))<<8|uint32(kind))
	return append(head, payload...)
}

// readFrames sends the types of the frames that come, until the connection ends.
func readFrames(c net.Conn, kinds chan<- byte) {
	defer close(kinds)
	r := bufio.NewReader(c)
	for head := make([]byte, 9); ; {
		if _, err := io.ReadFull(r, head); err != nil {
			return
		}
		if _, err := r.Discard(int(binary.BigEndian.Uint32(head) >> 8)); err != nil {
			return
		}
		kinds <- head[3]
	}
}

// TestClientsMayPingTwiceASecond, some of the pings being early: gRPC's default is to leave clients who ask more often
// than every five minutes.
func TestClientsMayPingTwiceASecond(t *testing.T) {
	t.Parallel()
	f := newFixture(t, Options{}, respondTimes(1))
	c, err := net.Dial("tcp", f.listenTCP(t).Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	kinds := make(chan byte, 100)
	go readFrames(c, kinds)
	send := func(b []byte) {
		if _, err := c.Write(b); err != nil {
			t.Fatal(err)
		}
	}
	send([]byte("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"))
	send(frame(frameSettings, nil))
	const pings = 8
	for range pings {
		send(frame(framePing, make([]byte, 8)))
		time.Sleep(300 * time.Millisecond)
	}
	answers := 0
	for answers < pings {
		select {
		case kind, ok := <-kinds:
			if !ok || kind == frameGoAway {
				t.Fatalf("the server leaves after %d pings", answers)
			}
			if kind == framePing {
				answers++
			}
		case <-time.After(10 * time.Second):
			t.Fatalf("%d of %d pings are answered", answers, pings)
		}
	}
}

// freezingProxy passes bytes to a server until it is frozen; then it keeps its connections, and passes nothing.
type freezingProxy struct {
	net.Listener
	frozen atomic.Bool
}

func newFreezingProxy(t *testing.T, server string) *freezingProxy {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	p := &freezingProxy{Listener: l}
	var conns sync.Map
	t.Cleanup(func() {
		l.Close()
		conns.Range(func(c, _ any) bool { c.(net.Conn).Close(); return true })
	})
	go func() {
		for {
			near, err := l.Accept()
			if err != nil {
				return
			}
			far, err := net.Dial("tcp", server)
			if err != nil {
				near.Close()
				return
			}
			conns.Store(near, nil)
			conns.Store(far, nil)
			go p.pass(near, far)
			go p.pass(far, near)
		}
	}()
	return p
}

func (p *freezingProxy) pass(to io.Writer, from io.Reader) {
	for b := make([]byte, 4096); ; {
		n, err := from.Read(b)
		if err != nil {
			return
		}
		if p.frozen.Load() {
			continue
		}
		if _, err := to.Write(b[:n]); err != nil {
			return
		}
	}
}

// TestClientThatVanishesIsNoticed: of one whose machine or network is gone no word comes, so that the server asks.
func TestClientThatVanishesIsNoticed(t *testing.T) {
	t.Parallel()
	left := make(chan struct{})
	f := newFixture(t, Options{}, func(ctx context.Context, op *operation) error {
		if err := op.respond(batchResponse(0, nil)); err != nil {
			return err
		}
		<-ctx.Done()
		close(left)
		return ctx.Err()
	})
	f.server.keepalive = keepalive.ServerParameters{Time: time.Second, Timeout: 500 * time.Millisecond}
	l := f.listenTCP(t)
	proxy := newFreezingProxy(t, l.Addr().String())
	conn, err := grpc.NewClient(proxy.Addr().String(), grpc.WithTransportCredentials(insecure.NewCredentials()))
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	// Not reattachable: it ends with its client.
	stream, err := pb.NewSparkConnectServiceClient(conn).ExecutePlan(context.Background(),
		&pb.ExecutePlanRequest{SessionId: uuid.NewString(), UserContext: testUser(), Plan: plan(1)})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := stream.Recv(); err != nil {
		t.Fatal(err)
	}
	time.Sleep(3 * time.Second) // longer than a silent client is waited for: this one answers
	if n := l.open.Load(); n != 1 {
		t.Fatalf("%d connections of a client that lives", n)
	}
	proxy.frozen.Store(true)
	select {
	case <-left:
	case <-time.After(30 * time.Second):
		t.Fatal("the operation goes on for nobody")
	}
	for end := time.Now().Add(10 * time.Second); l.open.Load() != 0; time.Sleep(10 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatal("the connection is kept")
		}
	}
}

// TestMessagesBeyondTheLimitAreRefused, and one of just the limit is read.
func TestMessagesBeyondTheLimitAreRefused(t *testing.T) {
	f := newFixture(t, Options{}, respondTimes(1))
	for padding, want := range map[int]codes.Code{maxMessageBytes - 1<<10: codes.OK, maxMessageBytes: codes.ResourceExhausted} {
		_, err := f.client.ReleaseSession(context.Background(), &pb.ReleaseSessionRequest{
			SessionId: f.id, UserContext: testUser(), ClientType: new(strings.Repeat("x", padding))})
		if status.Code(err) != want {
			t.Errorf("%d bytes: %v", padding, status.Code(err))
		}
	}
}
