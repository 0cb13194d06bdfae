package opspage

import (
	"bufio"
	"fmt"
	"net/http"
	"strconv"
	"time"

	"github.com/sparkduck/sparkduck/service/activity"
)

// metrics answers in Prometheus' text format, version 0.0.4.
func (p *pages) metrics(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", "text/plain; version=0.0.4; charset=utf-8")
	m := exposition{bufio.NewWriter(w)}
	defer m.out.Flush()
	counters := p.Activity.Counters()
	m.family("sparkduck_operations_total", "counter", "Operations that ended, by how.")
	for _, state := range []activity.State{activity.Succeeded, activity.Failed, activity.Canceled} {
		m.sample(`sparkduck_operations_total{state="`+string(state)+`"}`, float64(counters.Ended[state]))
	}
	m.single("sparkduck_operations_running", "gauge", "Operations that run now.", float64(len(p.Activity.Running())))
	m.histogram("sparkduck_operation_seconds", "Durations of operations.", counters.Duration)
	m.single("sparkduck_rows_sent_total", "counter", "Rows sent to clients by operations that ended.", float64(counters.Rows))
	m.single("sparkduck_sessions", "gauge", "Open sessions.", float64(len(p.Sessions.ActiveSessions())))
	process := readProcess()
	m.known("process_resident_memory_bytes", "Resident memory size in bytes.", process.Resident)
	m.known("process_open_fds", "Number of open file descriptors.", process.Files)
	m.known("go_goroutines", "Number of goroutines that currently exist.", process.Goroutines)
	m.known("sparkduck_go_heap_bytes", "Live and not yet collected objects of the Go heap.", process.GoHeap)
	m.single("process_start_time_seconds", "gauge", "Start time of the process since unix epoch in seconds.", float64(p.began.UnixMilli())/1000)
	m.single("sparkduck_uptime_seconds", "gauge", "Time since the server started.", time.Since(p.began).Seconds())
}

// exposition writes metrics. Names and labels are ours and need no escaping.
type exposition struct{ out *bufio.Writer }

func (e exposition) family(name, kind, help string) {
	fmt.Fprintf(e.out, "# HELP %s %s\n# TYPE %s %s\n", name, help, name, kind)
}

func (e exposition) sample(name string, value float64) {
	fmt.Fprintf(e.out, "%s %s\n", name, strconv.FormatFloat(value, 'g', -1, 64))
}

func (e exposition) single(name, kind, help string, value float64) {
	e.family(name, kind, help)
	e.sample(name, value)
}

// known writes a gauge unless this system does not tell it.
func (e exposition) known(name, help string, value int64) {
	if value >= 0 {
		e.single(name, "gauge", help, float64(value))
	}
}

func (e exposition) histogram(name, help string, h activity.Histogram) {
	e.family(name, "histogram", help)
	var total int64
	for i, bound := range h.Bounds {
		total += h.Counts[i]
		e.sample(name+`_bucket{le="`+strconv.FormatFloat(bound, 'g', -1, 64)+`"}`, float64(total))
	}
	total += h.Counts[len(h.Bounds)]
	e.sample(name+`_bucket{le="+Inf"}`, float64(total))
	e.sample(name+"_sum", h.Sum)
	e.sample(name+"_count", float64(total))
}
