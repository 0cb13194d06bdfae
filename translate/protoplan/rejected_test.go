package protoplan

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// The expected conditions were read from a real Spark 4.2; nothing here rewrites them.
func TestRejected(t *testing.T) {
	for _, f := range readFixtures(t, "testdata/rejected/rejected.txt") {
		t.Run(f.kind+" "+f.name, func(t *testing.T) {
			node, err := f.convert(t)
			if err == nil {
				t.Fatalf("accepted: %s", dump(node))
			}
			e := sparkerr.As(err)
			if e == nil {
				t.Fatalf("untyped error %v", err)
			}
			if f.want == "-" {
				return
			}
			condition, text, _ := strings.Cut(f.want, " ")
			params := map[string]string{}
			if err := json.Unmarshal([]byte(text), &params); err != nil {
				t.Fatal(err)
			}
			if e.Condition != condition || !reflect.DeepEqual(e.Params, params) {
				t.Errorf("got  %s %v\nwant %s %v", e.Condition, e.Params, condition, params)
			}
		})
	}
}
