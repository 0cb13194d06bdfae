package protoplan

import (
	"testing"

	"google.golang.org/protobuf/encoding/prototext"
	"google.golang.org/protobuf/proto"

	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate/conf"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// FuzzPlan: whatever bytes a client sends, conversion ends with a plan or a typed error.
func FuzzPlan(f *testing.F) {
	for _, path := range []string{"relation", "expression", "command", "rejected/rejected"} {
		for _, fixture := range readFixtures(f, "testdata/"+path+".txt") {
			f.Add(fixturePlan(f, fixture))
		}
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		plan := &pb.Plan{}
		if proto.Unmarshal(data, plan) != nil {
			return
		}
		node, err := Plan(plan, conf.Conf{})
		if err != nil && sparkerr.As(err) == nil {
			t.Fatalf("untyped error %v", err)
		}
		if err == nil && node == nil {
			t.Fatal("neither plan nor error")
		}
	})
}

// fixturePlan wraps the message of a fixture in a plan.
func fixturePlan(t testing.TB, f fixture) []byte {
	t.Helper()
	text := "root { " + f.message + " }"
	switch f.kind {
	case "expression":
		text = "root { project { expressions { " + f.message + " } } }"
	case "command":
		text = "command { " + f.message + " }"
	}
	plan := &pb.Plan{}
	if err := prototext.Unmarshal([]byte(text), plan); err != nil {
		t.Fatal(err)
	}
	data, err := proto.Marshal(plan)
	if err != nil {
		t.Fatal(err)
	}
	return data
}
