package service

import (
	"context"
	"encoding/binary"
	"errors"
	"sync"

	"github.com/google/uuid"
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"google.golang.org/protobuf/proto"
)

const (
	// retryBytes is how much of what was already sent is kept for clients that lost it.
	retryBytes = 10 << 20
	// windowBytes bounds what the execution may run ahead of the sender.
	windowBytes = 8 << 20
)

// errFinished tells the execution that its operation ended under it.
var errFinished = errors.New("operation has ended")

type bufferedResponse struct {
	msg  *pb.ExecutePlanResponse
	size int
}

// responseBuffer holds the numbered responses of one operation between the
// execution that appends them and the sender that consumes them. Numbers start
// at 1. The execution waits while more than windowBytes are unsent, so a slow
// reader holds bounded memory.
type responseBuffer struct {
	seed uuid.UUID     // of response ids
	wake chan struct{} // something for the sender: a response, or the end
	room chan struct{} // something for the execution: space, or the end

	mu        sync.Mutex
	queue     []bufferedResponse
	first     int64 // number of queue[0]
	last      int64 // number of the newest response
	sent      int64 // highest number handed to a sender
	sentBytes int   // of queue, up to sent
	newBytes  int   // of queue, after sent
	finished  bool
	cut       bool // ended early: nothing is left to send but err
	err       error
}

func newResponseBuffer() *responseBuffer {
	return &responseBuffer{
		seed: uuid.New(), first: 1,
		wake: make(chan struct{}, 1), room: make(chan struct{}, 1),
	}
}

func signal(c chan struct{}) {
	select {
	case c <- struct{}{}:
	default:
	}
}

// responseID makes the id of a response: the buffer's random seed with the
// response's number in its last 48 bits, so that no table of ids is needed.
func (b *responseBuffer) responseID(number int64) string {
	id := b.seed
	var n [8]byte
	binary.BigEndian.PutUint64(n[:], uint64(number))
	copy(id[10:], n[2:])
	return id.String()
}

// number is the inverse of responseID.
func (b *responseBuffer) number(responseID string) (int64, error) {
	id, err := uuid.Parse(responseID)
	if err != nil || [10]byte(id[:10]) != [10]byte(b.seed[:10]) {
		return 0, sparkerr.CursorPositionNotFound(responseID)
	}
	var n [8]byte
	copy(n[2:], id[10:])
	number := int64(binary.BigEndian.Uint64(n[:]))
	b.mu.Lock()
	defer b.mu.Unlock()
	if number < 1 || number > b.last {
		return 0, sparkerr.CursorPositionNotFound(responseID)
	}
	return number, nil
}

// append numbers msg and queues it, waiting for room. It returns errFinished
// when the operation was ended meanwhile, or the context's cause.
func (b *responseBuffer) append(ctx context.Context, msg *pb.ExecutePlanResponse) error {
	size := proto.Size(msg)
	b.mu.Lock()
	for !b.finished && b.newBytes > 0 && b.newBytes+size > windowBytes {
		b.mu.Unlock()
		select {
		case <-b.room:
		case <-ctx.Done():
			return context.Cause(ctx)
		}
		b.mu.Lock()
	}
	defer b.mu.Unlock()
	if b.finished {
		return errFinished
	}
	b.push(msg, size)
	return nil
}

func (b *responseBuffer) push(msg *pb.ExecutePlanResponse, size int) {
	b.last++
	msg.ResponseId = b.responseID(b.last)
	b.queue = append(b.queue, bufferedResponse{msg, size})
	b.newBytes += size
	signal(b.wake)
}

// finish ends the stream, with an error or without; only the first call counts.
func (b *responseBuffer) finish(err error) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.finished {
		return false
	}
	b.finished, b.err = true, err
	signal(b.wake)
	signal(b.room)
	return true
}

// abort ends the stream with an error and forgets all responses: who is attached,
// or attaches later, gets the error at once.
func (b *responseBuffer) abort(err error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.finished {
		return
	}
	b.finished, b.cut, b.err = true, true, err
	b.queue, b.first = nil, b.last+1
	b.sent, b.sentBytes, b.newBytes = b.last, 0, 0
	signal(b.wake)
	signal(b.room)
}

// offer numbers msg and queues it if the stream goes on; it never waits. For
// small responses that tell how the execution stands.
func (b *responseBuffer) offer(msg *pb.ExecutePlanResponse) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if !b.finished {
		b.push(msg, proto.Size(msg))
	}
}

// next returns response n. Without one its msg is nil: with done when the stream
// has ended before n (err tells how), else the caller waits on b.wake.
func (b *responseBuffer) next(n int64) (r bufferedResponse, done bool, err error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	switch {
	case b.cut:
		return r, true, b.err
	case b.finished && len(b.queue) == 0: // all was released: nobody can want anything
		return r, true, b.err
	case n < b.first:
		return r, false, sparkerr.CursorPositionNotAvailable(n, b.responseID(n))
	case n <= b.last:
		return b.queue[n-b.first], false, nil
	default:
		return r, b.finished, b.err
	}
}

// consumed records that response n was sent, and forgets older ones past keep bytes.
// The last sent one is always kept.
func (b *responseBuffer) consumed(n int64, keep int) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.markSent(n)
	for b.sentBytes > keep && b.first < n {
		b.dropFirst()
	}
	signal(b.room)
}

func (b *responseBuffer) markSent(n int64) {
	for b.sent < n {
		b.sent++
		size := b.queue[b.sent-b.first].size
		b.sentBytes += size
		b.newBytes -= size
	}
}

// release forgets all responses up to and including n.
func (b *responseBuffer) release(n int64) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.markSent(n)
	for b.first <= n && b.first <= b.last {
		b.dropFirst()
	}
	signal(b.room)
}

func (b *responseBuffer) dropFirst() {
	b.sentBytes -= b.queue[0].size
	b.queue[0] = bufferedResponse{}
	b.queue = b.queue[1:]
	b.first++
}
