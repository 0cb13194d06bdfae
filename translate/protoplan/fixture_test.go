package protoplan

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"google.golang.org/protobuf/encoding/prototext"
	"google.golang.org/protobuf/proto"

	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate/conf"
)

var update = flag.Bool("update", false, "rewrite what the fixtures expect")

// A fixture is a message as PySpark 4.2 sends it, call sites removed, and the
// parsed tree it must become. Files hold blocks: "-- kind name", the message
// as text, "-- want", the tree.
type fixture struct{ kind, name, message, want string }

func readFixtures(t testing.TB, path string) []fixture {
	t.Helper()
	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var fixtures []fixture
	for _, block := range strings.Split("\n"+string(content), "\n-- want\n") {
		want, next, _ := strings.Cut(block, "\n-- ")
		if len(fixtures) > 0 {
			fixtures[len(fixtures)-1].want = strings.TrimSpace(want)
		}
		if title, message, ok := strings.Cut(next, "\n"); ok {
			kind, name, _ := strings.Cut(title, " ")
			fixtures = append(fixtures, fixture{kind: kind, name: name, message: message})
		}
	}
	return fixtures
}

func (f fixture) convert(t testing.TB) (any, error) {
	t.Helper()
	switch f.kind {
	case "relation":
		m := &pb.Relation{}
		unmarshal(t, f.message, m)
		return Relation(m, conf.Conf{})
	case "expression":
		m := &pb.Expression{}
		unmarshal(t, f.message, m)
		return Expression(m, conf.Conf{})
	default:
		m := &pb.Command{}
		unmarshal(t, f.message, m)
		return Command(m, conf.Conf{})
	}
}

func TestFixtures(t *testing.T) {
	paths, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(paths) == 0 {
		t.Fatal("no fixtures", err)
	}
	for _, path := range paths {
		fixtures := readFixtures(t, path)
		for i, f := range fixtures {
			t.Run(f.kind+" "+f.name, func(t *testing.T) {
				node, err := f.convert(t)
				if err != nil {
					t.Fatal(err)
				}
				got := dump(node)
				if *update {
					fixtures[i].want = got
				} else if got != f.want {
					t.Errorf("got  %s\nwant %s", got, f.want)
				}
			})
		}
		if *update {
			writeFixtures(t, path, fixtures)
		}
	}
}

func writeFixtures(t *testing.T, path string, fixtures []fixture) {
	t.Helper()
	var b strings.Builder
	for _, f := range fixtures {
		b.WriteString("-- " + f.kind + " " + f.name + "\n" + strings.TrimRight(f.message, "\n") + "\n-- want\n" + f.want + "\n\n")
	}
	if err := os.WriteFile(path, []byte(b.String()), 0o644); err != nil {
		t.Fatal(err)
	}
}

func unmarshal(t testing.TB, text string, m proto.Message) {
	t.Helper()
	if err := prototext.Unmarshal([]byte(text), m); err != nil {
		t.Fatal(err)
	}
}
