package reliability

import (
	"context"
	"slices"
	"testing"
	"time"

	"github.com/google/uuid"
)

// TestSlowReaders (R11): clients that read a huge result slowly cost bounded memory and disturb nobody.
func TestSlowReaders(t *testing.T) {
	duration := length(4 * time.Second)
	s := startServer(t)
	c := dial(t, s.address)
	other := c.session()
	latencies := func(d time.Duration) (all []time.Duration) {
		for until := time.Now().Add(d); time.Now().Before(until); {
			began := time.Now()
			if err := other.want("45", "SELECT sum(id) FROM range(10)"); err != nil {
				t.Fatal(err)
			}
			all = append(all, time.Since(began))
		}
		slices.Sort(all)
		return all
	}
	latencies(500 * time.Millisecond)
	before := latencies(duration / 4)
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	for range 4 {
		slow := dial(t, s.address).session()
		plan := sqlPlan("SELECT id, repeat('x', 90) AS text FROM range(100000000)") // 10 GB
		stream, err := slow.stub.ExecutePlan(ctx, slow.request(plan, uuid.NewString()))
		if err != nil {
			t.Fatal(err)
		}
		go func() {
			for {
				if _, err := stream.Recv(); err != nil {
					if ctx.Err() == nil {
						t.Errorf("a slow reader was cut off: %v", err)
					}
					return
				}
				select {
				case <-time.After(time.Second):
				case <-ctx.Done():
				}
			}
		}()
	}
	time.Sleep(time.Second) // until they are full
	during := latencies(duration)
	memory := s.metrics(t)["process_resident_memory_bytes"] / (1 << 20)
	p := func(all []time.Duration, part float64) time.Duration {
		return all[int(float64(len(all)-1)*part)].Round(10 * time.Microsecond)
	}
	report(t, "%v with 4 readers of 10 GB at a batch a second: %.0f MiB; another session's median %v, before %v; p99 %v, before %v",
		duration, memory, p(during, .5), p(before, .5), p(during, .99), p(before, .99))
	if memory > 500 {
		t.Errorf("%.0f MiB", memory)
	}
	part := .5
	if long() {
		part = .99 // of a short run it tells nothing
	}
	if p(during, part) > 2*p(before, part)+5*time.Millisecond {
		t.Errorf("another session became slower: %v, before %v", p(during, part), p(before, part))
	}
}
