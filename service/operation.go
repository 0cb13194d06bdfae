package service

import (
	"context"
	"sync"
	"sync/atomic"
	"time"

	"github.com/rs/zerolog"
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/service/activity"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// operationState is where an operation stands. It only moves forward.
type operationState int32

const (
	operationRunning operationState = iota
	operationSucceeded
	operationFailed
	operationCanceled
)

// operation is one ExecutePlan: its execution, its responses, and at most one
// attached sender. It outlives the RPC that began it when it is reattachable.
type operation struct {
	id           string
	session      *session
	plan         *pb.Plan // as the client sent it, to recognise a request sent twice
	tags         map[string]bool
	reattachable bool
	started      time.Time
	log          zerolog.Logger
	chunkBytes   int // largest piece of an Arrow batch; 0 = batches are not cut
	buffer       *responseBuffer

	// trailer is the last response, with metrics; only the execution touches it.
	trailer *pb.ExecutePlanResponse

	ctx    context.Context // ends with the operation
	cancel context.CancelCauseFunc
	state  atomic.Int32

	mu           sync.Mutex
	kick         chan struct{} // closed when another sender takes over; nil while detached
	lastDetached time.Time

	statement runningStatement
	record    *activity.Operation // for people who watch
}

// run executes the operation to its end; exec appends the responses.
func (op *operation) run(exec func(context.Context, *operation) error) {
	defer op.session.server.running.Done()
	defer op.session.running.Done()
	err := recovered(op.log, func() error { return exec(op.ctx, op) })
	if op.ctx.Err() != nil && err != nil {
		err = sparkerr.OperationCanceled()
	}
	if err != nil {
		op.end(operationFailed, err)
		return
	}
	op.reportEnd()
	if op.reattachable {
		op.trailer.ResponseType = &pb.ExecutePlanResponse_ResultComplete_{ResultComplete: &pb.ExecutePlanResponse_ResultComplete{}}
	}
	if op.reattachable || op.trailer.Metrics != nil || op.trailer.ObservedMetrics != nil {
		err = op.respond(op.trailer)
	}
	op.end(operationSucceeded, err)
}

// end moves a running operation to its final state and ends its stream.
func (op *operation) end(state operationState, err error) bool {
	if !op.state.CompareAndSwap(int32(operationRunning), int32(state)) {
		return false
	}
	op.log.Debug().Func(shownError(op.session.conf(), err)).Dur("took", time.Since(op.started)).Msg("operation ended")
	if state == operationCanceled {
		op.buffer.abort(err)
	} else {
		op.buffer.finish(err)
	}
	op.cancel(errFinished)
	op.session.touch()
	op.watchEnd(state, err)
	return true
}

// interrupt cancels the execution and tells whether it was still running. The
// client learns of it at once; the engine stops on its own time.
func (op *operation) interrupt() bool {
	if operationState(op.state.Load()) != operationRunning {
		return false
	}
	return op.end(operationCanceled, sparkerr.OperationCanceled())
}

// respond stamps a response with the ids of its session and operation and
// hands it to the sender, waiting while too much is unsent.
func (op *operation) respond(msg *pb.ExecutePlanResponse) error {
	return op.buffer.append(op.ctx, op.stamped(msg))
}

func (op *operation) stamped(msg *pb.ExecutePlanResponse) *pb.ExecutePlanResponse {
	msg.SessionId = op.session.key.id
	msg.ServerSideSessionId = op.session.serverID
	msg.OperationId = op.id
	return msg
}

// attach makes the caller the one sender, detaching any other. The channel is
// closed when the caller is detached in its turn.
func (op *operation) attach() chan struct{} {
	op.mu.Lock()
	defer op.mu.Unlock()
	if op.kick != nil {
		close(op.kick)
	}
	op.kick = make(chan struct{})
	return op.kick
}

// kickOut detaches who is attached.
func (op *operation) kickOut() {
	op.mu.Lock()
	defer op.mu.Unlock()
	if op.kick != nil {
		close(op.kick)
		op.kick, op.lastDetached = nil, time.Now()
	}
}

func (op *operation) detach(kick chan struct{}) {
	op.mu.Lock()
	defer op.mu.Unlock()
	if op.kick == kick {
		op.kick, op.lastDetached = nil, time.Now()
		op.session.touch()
	}
	signal(op.buffer.wake) // our successor may wait for a token that we took
}

// isActive reports whether the operation runs, or somebody reads its responses.
func (op *operation) isActive() bool {
	op.mu.Lock()
	defer op.mu.Unlock()
	return op.kick != nil || operationState(op.state.Load()) == operationRunning
}

// abandonedSince reports whether nobody was attached since before t.
func (op *operation) abandonedSince(t time.Time) bool {
	op.mu.Lock()
	defer op.mu.Unlock()
	return op.kick == nil && !op.lastDetached.IsZero() && op.lastDetached.Before(t)
}

// senderLimits end one RPC of a reattachable operation; the client reattaches. Zero means none.
type senderLimits struct {
	duration time.Duration
	bytes    int64
}

// send streams responses from number n on until the stream ends, a limit is
// reached, the RPC goes away or another sender takes over.
func (op *operation) send(ctx context.Context, n int64, limits senderLimits, send func(*pb.ExecutePlanResponse) error) error {
	kick := op.attach()
	defer op.detach(kick)
	keep := retryBytes
	if !op.reattachable {
		keep, limits = 0, senderLimits{}
	}
	report := op.newReporter()
	defer report.stop()
	var deadline <-chan time.Time
	if limits.duration > 0 {
		timer := time.NewTimer(limits.duration)
		defer timer.Stop()
		deadline = timer.C
	}
	for bytes := int64(0); ; {
		r, done, err := op.buffer.next(n)
		switch {
		case err != nil || done:
			return err
		case r.msg != nil && limits.bytes > 0 && bytes > limits.bytes:
			return nil
		case r.msg != nil:
			if err := send(r.msg); err != nil {
				return err
			}
			op.buffer.consumed(n, keep)
			n++
			bytes += int64(r.size)
			report.ifDue()
			if stop, err := stopped(kick, deadline); stop {
				return err
			}
		default:
			if stop, err := op.wait(ctx, kick, deadline, report); stop {
				return err
			}
		}
	}
}

// stopped reports whether a sender must leave now.
func stopped(kick <-chan struct{}, deadline <-chan time.Time) (bool, error) {
	select {
	case <-kick:
		return true, sparkerr.CursorDisconnected()
	case <-deadline:
		return true, nil
	default:
		return false, nil
	}
}

// wait blocks until the buffer has news, or the sender must leave. A wait that
// gets long tells the client how far the execution is.
func (op *operation) wait(ctx context.Context, kick <-chan struct{}, deadline <-chan time.Time, report reporter) (bool, error) {
	select {
	case <-op.buffer.wake:
		return false, nil
	case <-report.due:
		report.report()
		return false, nil
	case <-kick:
		return true, sparkerr.CursorDisconnected()
	case <-deadline:
		return true, nil
	case <-ctx.Done():
		return true, ctx.Err()
	}
}
