package sparkhash

import "testing"

// The expectations were read off a real Spark 4.2: hash(x) has seed 42, as has xxhash64(x).
func TestHashes(t *testing.T) {
	if got := int32(MurmurInt(1, 42)); got != -559580957 {
		t.Error(got)
	}
	if got := int32(MurmurBytes("", 42)); got != 142593372 {
		t.Error(got)
	}
	if got := int32(MurmurBytes("abcdeéxyz", 42)); got != 1629618298 {
		t.Error(got)
	}
	if got := int64(XXBytes("", 42)); got != -7444071767201028348 {
		t.Error(got)
	}
	if got := int64(XXBytes("abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJ", 42)); got != -769660568166318141 {
		t.Error(got)
	}
}
