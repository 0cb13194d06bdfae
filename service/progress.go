package service

import (
	"math"
	"sync"
	"time"

	"github.com/sparkduck/sparkduck/duckexec"
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
)

const (
	// progressTasks is how many tasks a statement has for clients: one a percent.
	progressTasks = 100
	// firstReport is how long an operation runs before its client is told how far it is. A report costs a client of
	// PySpark half a millisecond: a tenth of what small requests take, a hundredth here.
	firstReport = 50 * time.Millisecond
)

type stageInfo = pb.ExecutePlanResponse_ExecutionProgress_StageInfo

// runningStatement is the connection that an operation's statement runs on, for those who ask how far it is, and what
// became of the statements before it: each is a stage of Spark's.
type runningStatement struct {
	mu     sync.Mutex
	conn   *duckexec.Conn // nil between statements
	stages []*stageInfo   // the last one is that of conn
}

func (r *runningStatement) begin(conn *duckexec.Conn) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.conn = conn
	r.stages = append(r.stages, &stageInfo{StageId: int64(len(r.stages)), NumTasks: progressTasks})
}

// end must come before the connection is released.
func (r *runningStatement) end() {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.look()
	last := r.stages[len(r.stages)-1]
	last.NumCompletedTasks, last.Done = progressTasks, true
	r.conn = nil
}

// look notes how far the running statement is. It never goes back, and is done when it has ended and not before.
func (r *runningStatement) look() {
	if r.conn == nil {
		return
	}
	percent, bytes := r.conn.Progress()
	if math.IsNaN(percent) { // the engine divides by the rows it expects
		percent = 0
	}
	last := r.stages[len(r.stages)-1]
	last.NumCompletedTasks = max(last.NumCompletedTasks, int64(min(percent, progressTasks-1)))
	last.InputBytesRead = max(last.InputBytesRead, bytes)
}

// progress are the statements so far. Bytes are those of files of text: of others the engine tells none.
func (r *runningStatement) progress() *pb.ExecutePlanResponse_ExecutionProgress {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.look()
	p := &pb.ExecutePlanResponse_ExecutionProgress{}
	for _, s := range r.stages {
		p.Stages = append(p.Stages, &stageInfo{StageId: s.StageId, NumTasks: s.NumTasks, NumCompletedTasks: s.NumCompletedTasks,
			InputBytesRead: s.InputBytesRead, Done: s.Done})
		if !s.Done {
			p.NumInflightTasks = 1
		}
	}
	return p
}

// reportProgress tells the client how far the execution is. Without a statement so far the report is empty; it still
// shows that the server is alive.
func (op *operation) reportProgress() {
	msg := op.stamped(&pb.ExecutePlanResponse{ResponseType: &pb.ExecutePlanResponse_ExecutionProgress_{ExecutionProgress: op.statement.progress()}})
	op.buffer.offer(msg)
}

// reportEnd tells clients that may have been told of a beginning that all is done.
func (op *operation) reportEnd() {
	if interval := op.session.conf().Duration(keyProgressInterval); interval > 0 && time.Since(op.started) >= min(interval, firstReport) {
		op.reportProgress()
	}
}

// reporter tells the client of one sender how far its operation is: soon, and then every interval.
type reporter struct {
	op       *operation
	interval time.Duration
	timer    *time.Timer      // nil when the client wants no reports
	due      <-chan time.Time // of the timer
}

func (op *operation) newReporter() reporter {
	r := reporter{op: op, interval: op.session.conf().Duration(keyProgressInterval)}
	if r.interval > 0 {
		r.timer = time.NewTimer(min(r.interval, firstReport))
		r.due = r.timer.C
	}
	return r
}

// report is called when due has fired.
func (r reporter) report() {
	r.op.reportProgress()
	r.timer.Reset(r.interval)
}

// ifDue reports when it is time for it.
func (r reporter) ifDue() {
	select {
	case <-r.due:
		r.report()
	default:
	}
}

func (r reporter) stop() {
	if r.timer != nil {
		r.timer.Stop()
	}
}
