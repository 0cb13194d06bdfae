package opspage

import (
	"bytes"
	"os"
	"runtime"
	"runtime/metrics"
	"strconv"
)

// process are measures of the server's process; -1 is unknown on this system.
type process struct {
	Resident, GoHeap  int64 // bytes
	Files, Goroutines int64 // open files, goroutines
}

func readProcess() process {
	heap := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}}
	metrics.Read(heap)
	p := process{Resident: -1, Files: -1, Goroutines: int64(runtime.NumGoroutine()), GoHeap: int64(heap[0].Value.Uint64())}
	if statm, err := os.ReadFile("/proc/self/statm"); err == nil {
		if fields := bytes.Fields(statm); len(fields) > 1 {
			if pages, err := strconv.ParseInt(string(fields[1]), 10, 64); err == nil {
				p.Resident = pages * int64(os.Getpagesize())
			}
		}
	}
	if files, err := os.ReadDir("/proc/self/fd"); err == nil {
		p.Files = int64(len(files)) - 1 // but for the one that reads the folder
	}
	return p
}
