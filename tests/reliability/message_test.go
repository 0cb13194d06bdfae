package reliability

import (
	"fmt"
	"strings"
	"testing"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

// TestLargeMessages: requests have up to 128 MiB, as Spark's clients expect; what is larger is refused and the session goes on.
func TestLargeMessages(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	sess := dial(t, s.address).session()
	numbers := make([]int64, 12<<20) // 96 MiB
	var sum int64
	for i := range numbers {
		numbers[i] = int64(i)
		sum += int64(i)
	}
	plan, err := localPlan(numbers)
	if err != nil {
		t.Fatal(err)
	}
	if got, err := sess.query(plan); err != nil || got != fmt.Sprintf("%d|%d", len(numbers), sum) {
		t.Errorf("%s, %v", got, err)
	}
	if _, err := sess.sql("SELECT 1 -- %s", strings.Repeat("x", 128<<20)); status.Code(err) != codes.ResourceExhausted {
		t.Errorf("more than 128 MiB: %.200v", err)
	}
	if err := sess.want("1", "SELECT 1"); err != nil {
		t.Error(err)
	}
}
