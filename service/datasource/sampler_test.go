package datasource

import (
	"fmt"
	"testing"
)

// TestSampler: the records that a real Spark 4.2 looked at, of sixteen.
func TestSampler(t *testing.T) {
	tests := []struct{ ratio, multiLine, want string }{
		{"0.1", "false", "[3]"},
		{"0.3", "false", "[2 3 6 7 11 12]"},
		{"0.5", "false", "[2 3 6 7 8 11 12]"},
		{"0.9", "false", "[0 1 2 3 4 5 6 7 8 9 10 11 12 13 14]"},
		{"0.995", "false", "[0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15]"},
		{"0.1", "true", "[0 4 13]"},
		{"0.3", "true", "[0 2 5 10 11 12]"},
		{"0.4", "true", "[0 1 3 7 8 9 12]"},
		{"0.5", "true", "[2 3 6 7 8 9]"},
		{"0.9", "true", "[1 2 3 4 6 7 8 9 11 12 13 14 15]"},
	}
	for _, tt := range tests {
		s := options{"samplingratio": tt.ratio, "multiline": tt.multiLine}.sampler()
		var chosen []int
		for i := range 16 {
			if s.next() {
				chosen = append(chosen, i)
			}
		}
		if got := fmt.Sprint(chosen); got != tt.want {
			t.Errorf("%s, multiLine %s: got %s, want %s", tt.ratio, tt.multiLine, got, tt.want)
		}
	}
}
