package activity

import (
	"slices"
	"sync"
	"time"
)

// Limits of what a Log keeps of finished operations.
const (
	maxFinished = 1000
	// maxFinishedBytes bounds their texts; a text that is longer than maxText is cut.
	maxFinishedBytes = 16 << 20
	maxText          = 64 << 10
)

// buckets are the upper bounds of the histogram of durations, in seconds.
var buckets = [...]float64{0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300}

// Log holds running operations and the latest finished ones. The zero value is ready.
type Log struct {
	mu       sync.Mutex
	last     int64
	running  map[int64]*Operation
	finished []*Operation // oldest first
	bytes    int          // of finished
	counters Counters
}

// Counters count since the server started.
type Counters struct {
	Ended    map[State]int64
	Rows     int64 // sent to clients
	Duration Histogram
}

// Histogram counts durations in seconds.
type Histogram struct {
	Bounds []float64 // upper bounds
	Counts []int64   // per bound, not cumulative; one more for what is above all bounds
	Sum    float64
}

// Start describes an operation that begins.
type Start struct {
	ID, Session, User, Client string
	Tags                      []string
	// Asked is what the client asked for, "sql" or the text of its "plan". It is called when somebody looks.
	Asked func() (text, kind string)
	// Shown is a statement of the engine as people may see it; nil shows all. It is called when somebody looks.
	Shown func(sql string) string
	// Cancel interrupts the operation and tells whether it was still running.
	Cancel func() bool
}

// Begin records an operation; its End must be called.
func (l *Log) Begin(s Start) *Operation {
	op := &Operation{log: l, start: s, began: time.Now()}
	l.mu.Lock()
	defer l.mu.Unlock()
	l.last++
	op.number = l.last
	if l.running == nil {
		l.running = map[int64]*Operation{}
	}
	l.running[op.number] = op
	return op
}

// end moves an operation to the finished ones and drops the oldest of them beyond the limits.
func (l *Log) end(op *Operation, state State, rows int64, took time.Duration, size int) {
	l.mu.Lock()
	defer l.mu.Unlock()
	delete(l.running, op.number)
	l.finished = append(l.finished, op)
	l.bytes += size
	for len(l.finished) > maxFinished || l.bytes > maxFinishedBytes && len(l.finished) > 1 {
		l.bytes -= l.finished[0].size
		l.finished[0] = nil
		l.finished = l.finished[1:]
	}
	c := &l.counters
	if c.Ended == nil {
		c.Ended = map[State]int64{}
		c.Duration.Counts = make([]int64, len(buckets)+1)
	}
	c.Ended[state]++
	c.Rows += rows
	at, _ := slices.BinarySearch(buckets[:], took.Seconds())
	c.Duration.Counts[at]++
	c.Duration.Sum += took.Seconds()
}

// Running lists running operations, the newest first.
func (l *Log) Running() []*Operation {
	l.mu.Lock()
	defer l.mu.Unlock()
	list := make([]*Operation, 0, len(l.running))
	for _, op := range l.running {
		list = append(list, op)
	}
	slices.SortFunc(list, func(a, b *Operation) int { return int(b.number - a.number) })
	return list
}

// Finished lists the latest max finished operations, the newest first.
func (l *Log) Finished(max int) []*Operation {
	l.mu.Lock()
	defer l.mu.Unlock()
	list := slices.Clone(l.finished[len(l.finished)-min(max, len(l.finished)):])
	slices.Reverse(list)
	return list
}

// Find returns an operation by its number; nil when it is not kept any more.
func (l *Log) Find(number int64) *Operation {
	l.mu.Lock()
	defer l.mu.Unlock()
	if op := l.running[number]; op != nil {
		return op
	}
	for _, op := range l.finished {
		if op.number == number {
			return op
		}
	}
	return nil
}

// Counters returns a copy of the counters.
func (l *Log) Counters() Counters {
	l.mu.Lock()
	defer l.mu.Unlock()
	c := Counters{Ended: map[State]int64{}, Rows: l.counters.Rows}
	for state, n := range l.counters.Ended {
		c.Ended[state] = n
	}
	c.Duration = Histogram{Bounds: buckets[:], Counts: make([]int64, len(buckets)+1), Sum: l.counters.Duration.Sum}
	copy(c.Duration.Counts, l.counters.Duration.Counts)
	return c
}
