package service

import (
	"math"
	"sync"

	"github.com/sparkduck/sparkduck/duckexec"
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
)

// progressTasks is how many tasks the one stage that clients see has: one a percent.
const progressTasks = 100

// runningStatement is the connection that an operation's statement runs on,
// for those who ask how far it is.
type runningStatement struct {
	mu     sync.Mutex
	conn   *duckexec.Conn
	number int32 // statements begun before this one: the stage of this one
	begun  int32
}

func (r *runningStatement) begin(conn *duckexec.Conn) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.conn, r.number = conn, r.begun
	r.begun++
}

// end must come before the connection is released.
func (r *runningStatement) end() {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.conn = nil
}

// progress is the running statement as a stage of Spark's, nil when none runs.
// Rows are counted by the engine and bytes are not: none are reported.
func (r *runningStatement) progress() *pb.ExecutePlanResponse_ExecutionProgress_StageInfo {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.conn == nil {
		return nil
	}
	percent, _, _ := r.conn.Progress()
	if math.IsNaN(percent) { // the engine divides by the rows it expects
		percent = 0
	}
	done := int64(min(max(percent, 0), progressTasks))
	return &pb.ExecutePlanResponse_ExecutionProgress_StageInfo{
		StageId: int64(r.number), NumTasks: progressTasks, NumCompletedTasks: done, Done: done == progressTasks,
	}
}

// reportProgress tells the client how far the execution is. Without a running
// statement the report is empty; it still shows that the server is alive.
func (op *operation) reportProgress() {
	p := &pb.ExecutePlanResponse_ExecutionProgress{}
	if stage := op.statement.progress(); stage != nil {
		p.Stages = append(p.Stages, stage)
		if !stage.Done {
			p.NumInflightTasks = 1
		}
	}
	msg := op.stamped(&pb.ExecutePlanResponse{ResponseType: &pb.ExecutePlanResponse_ExecutionProgress_{ExecutionProgress: p}})
	op.buffer.offer(msg)
}
