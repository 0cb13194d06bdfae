// Package tests checks the house: which package may import which.
package tests

import (
	"encoding/json"
	"io"
	"os/exec"
	"strings"
	"testing"
)

const module = "github.com/sparkduck/sparkduck/"

// arrows lists, for each package, the packages of ours that it may import
// directly. A package may also import what its imports may.
var arrows = map[string][]string{
	"translate/sparkerr":    {},
	"translate/ducksql":     {},
	"translate/conf":        {"translate/sparkerr"},
	"translate/types":       {"translate/conf"},
	"translate/types/arrow": {"translate/types"},
	"translate/parsed":      {"translate/types"},
	"translate/sqlparse":    {"translate/parsed"},
	"translate/protoplan":   {"translate/sqlparse", "proto/spark/connect"},
	"translate/analyzed":    {"translate/types"},
	"translate/function":    {"translate/analyzed", "translate/ducksql"},
	"translate/catalog":     {"translate/analyzed"},
	"translate/analyzer":    {"translate/sqlparse", "translate/catalog", "translate/function", "translate/types/arrow"},
	"translate/generator":   {"translate/function", "translate/types/arrow"},
	"translate":             {"translate/analyzer", "translate/generator"},
	"proto/spark/connect":   {},
}

// cgo names the only packages that may use cgo or the engine's bindings.
func cgo(path string) bool { return path == "duckexec" || strings.HasPrefix(path, "duckexec/") }

type pkg struct {
	ImportPath string
	Imports    []string
	CgoFiles   []string
}

func TestImportDirections(t *testing.T) {
	seen := map[string]bool{}
	for _, p := range list(t) {
		path := strings.TrimPrefix(p.ImportPath, module)
		seen[path] = true
		if len(p.CgoFiles) > 0 && !cgo(path) {
			t.Errorf("%s uses cgo; only duckexec may", path)
		}
		allowed, limited := reachable(path)
		for _, imported := range p.Imports {
			if strings.Contains(imported, "duckdb-go") && !cgo(path) {
				t.Errorf("%s imports %s; only duckexec may", path, imported)
			}
			own, ok := strings.CutPrefix(imported, module)
			if !ok {
				continue
			}
			if limited && !allowed[own] {
				t.Errorf("%s must not import %s", path, own)
			}
			if own == "proto/spark/connect" && !strings.HasPrefix(path, "service") && path != "translate/protoplan" && !strings.HasPrefix(path, "tests") && !strings.HasPrefix(path, "cmd") {
				t.Errorf("%s must not see the protocol", path)
			}
			if strings.HasPrefix(path, "duckexec") && (strings.HasPrefix(own, "service") || own == "translate/protoplan" || own == "translate/sqlparse") {
				t.Errorf("%s must not import %s", path, own)
			}
		}
	}
	for path := range arrows {
		if !seen[path] {
			t.Errorf("package %s of the plan does not exist", path)
		}
	}
}

// reachable is what a package may import: its arrows and theirs.
func reachable(path string) (map[string]bool, bool) {
	first, limited := arrows[path]
	out := map[string]bool{}
	queue := append([]string(nil), first...)
	for len(queue) > 0 {
		next := queue[0]
		queue = queue[1:]
		if !out[next] {
			out[next] = true
			queue = append(queue, arrows[next]...)
		}
	}
	return out, limited
}

func list(t *testing.T) []pkg {
	t.Helper()
	command := exec.Command("go", "list", "-tags", "duckdb_arrow", "-json=ImportPath,Imports,CgoFiles", "../...")
	out, err := command.Output()
	if err != nil {
		t.Fatal(err)
	}
	var pkgs []pkg
	for decoder := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p pkg
		if err := decoder.Decode(&p); err == io.EOF {
			return pkgs
		} else if err != nil {
			t.Fatal(err)
		}
		pkgs = append(pkgs, p)
	}
}
