package datasource

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sparkduck/sparkduck/duckexec"
	"github.com/sparkduck/sparkduck/translate/catalog"
	"github.com/sparkduck/sparkduck/translate/conf"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

func put(t *testing.T, path, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

func testReader(t *testing.T) *Reader {
	t.Helper()
	engine, err := duckexec.Open(duckexec.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { engine.Close() })
	return &Reader{Engine: engine, Conf: testConf(t)}
}

// TestInference: the expectations were read off a real Spark 4.2.
func TestInference(t *testing.T) {
	r := testReader(t)
	tests := []struct{ format, options, text, want string }{
		{"csv", "", "a,b\n1,x\n", "struct<_c0:string,_c1:string>"},
		{"csv", "header", "a,a,A,b,,\n", "struct<a0:string,a1:string,A2:string,b:string,_c4:string,_c5:string>"},
		{"csv", "header inferSchema", "i,l,d,f,t,b,s\n1,9999999999,123456789012345678901,1e5,2020-1-2,FALSE,x\n", "struct<i:int,l:bigint,d:decimal(21,0),f:double,t:timestamp,b:boolean,s:string>"},
		{"csv", "header inferSchema", "a\n2020-01-01\n2020-01-01 00:00:00\n", "struct<a:timestamp>"},
		{"csv", "header inferSchema", "a\n1\n2020-01-01\n", "struct<a:string>"},
		{"csv", "header", "\ufeffa,b\r\n1,2\r\n", "struct<a:string,b:string>"},
		{"csv", "header multiLine", "a,\"b\nc\"\n1,2\n", "struct<a:string,b\nc:string>"},
		{"json", "", `{"b":1,"a":[1,2.5]}` + "\n" + `{"b":null,"c":{}}`, "struct<a:array<double>,b:bigint>"},
		{"json", "", `{"a":1}` + "\n{bad", "struct<_corrupt_record:string,a:bigint>"},
		{"json", "", `[{"a":1},{"b":"x"}]`, "struct<a:bigint,b:string>"},
		{"json", "prefersDecimal", `{"a":0.1,"b":9223372036854775808}`, "struct<a:decimal(1,1),b:decimal(19,0)>"},
		{"json", "", `{"x":{"A":1}}` + "\n" + `{"x":{"a":2.5}}`, "struct<x:struct<A:double>>"},
		{"json", "", `{"a":[1,true],"b":[1,2.5],"c":[""]}`, "struct<a:array<string>,b:array<double>,c:array<string>>"},
		{"json", "inferTimestamp", `{"a":"2020-01-01 10:00:00","b":"x"}`, "struct<a:timestamp,b:string>"},
		{"json", "dropFieldIfAllNull", `{"a":null,"b":[],"c":1}`, "struct<c:bigint>"},
		{"json", "samplingRatio=0.5", `{"a":1}` + "\n" + `{"b":2}` + "\n" + `{"c":3}`, "struct<c:bigint>"},
		{"csv", "inferSchema samplingRatio=0.5", "1,a\n2,2\nx,3\n", "struct<_c0:string,_c1:int>"},
		{"text", "", "x", "struct<value:string>"},
	}
	for _, tt := range tests {
		path := filepath.Join(t.TempDir(), "file")
		put(t, path, tt.text)
		options := map[string]string{}
		for _, name := range strings.Fields(tt.options) {
			name, value, given := strings.Cut(name, "=")
			if !given {
				value = "true"
			}
			options[name] = value
		}
		src, err := r.Resolve(context.Background(), catalog.DataSource{Format: tt.format, Paths: []string{path}, Options: options})
		if err != nil {
			t.Errorf("%s %q: %v", tt.format, tt.text, err)
			continue
		}
		if got := types.CatalogString(src.Schema); got != tt.want {
			t.Errorf("%s %q: got %s, want %s", tt.format, tt.text, got, tt.want)
		}
	}
}

func TestListing(t *testing.T) {
	r, root := testReader(t), t.TempDir()
	put(t, filepath.Join(root, "part/k=1/f.csv"), "1\n")
	put(t, filepath.Join(root, "part/k=__HIVE_DEFAULT_PARTITION__/f.csv"), "2\n")
	put(t, filepath.Join(root, "part/beside.csv"), "3\n")
	put(t, filepath.Join(root, "part/k=1/_hidden.csv"), "4\n")
	put(t, filepath.Join(root, "conflict/k=1/f.csv"), "1\n")
	put(t, filepath.Join(root, "conflict/j=2/f.csv"), "2\n")
	put(t, filepath.Join(root, "odd/a'b\"; --$$\n{x.csv"), "5\n")
	put(t, filepath.Join(root, "sizes/a.csv"), "1\n")
	put(t, filepath.Join(root, "sizes/b.csv"), "22222\n")
	tests := []struct {
		path    string
		options map[string]string
		files   int
		want    string // a schema, or a condition
	}{
		{"part", nil, 2, "struct<_c0:string,k:int>"},
		{"part", map[string]string{"recursiveFileLookup": "true"}, 3, "struct<_c0:string>"},
		{"part/k=1", nil, 1, "struct<_c0:string>"},
		{"part/k=1", map[string]string{"basePath": root + "/part"}, 1, "struct<_c0:string,k:int>"},
		{"part/k=1", map[string]string{"basePath": root + "/sizes"}, 0, ""},
		{"conflict", nil, 0, "CONFLICTING_PARTITION_COLUMN_NAMES"},
		{"none", nil, 0, "PATH_NOT_FOUND"},
		{"no*e", nil, 0, "PATH_NOT_FOUND"},
		{"sizes", map[string]string{"pathGlobFilter": "a*"}, 1, "struct<_c0:string>"},
		{"sizes/{a,b}.csv", nil, 2, "struct<_c0:string>"},
		{"sizes", map[string]string{"modifiedBefore": "2001-01-01"}, 0, "UNABLE_TO_INFER_SCHEMA"},
		{"odd", nil, 1, "struct<_c0:string>"},
		{"odd/a'b\"; --$$\n{x.csv", nil, 1, "struct<_c0:string>"},
	}
	for _, tt := range tests {
		src, err := r.Resolve(context.Background(), catalog.DataSource{Format: "csv", Paths: []string{filepath.Join(root, tt.path)}, Options: tt.options})
		if e := sparkerr.As(err); e != nil {
			if e.Condition != tt.want {
				t.Errorf("%s: %v", tt.path, err)
			}
			continue
		}
		if err != nil {
			t.Fatal(err)
		}
		if got := types.CatalogString(src.Schema); got != tt.want || len(src.Files) != tt.files {
			t.Errorf("%s %v: got %s of %d files, want %s of %d", tt.path, tt.options, got, len(src.Files), tt.want, tt.files)
		}
	}
	src, err := r.Resolve(context.Background(), catalog.DataSource{Format: "csv", Paths: []string{root + "/sizes"}})
	if err != nil || filepath.Base(src.Files[0].Path) != "b.csv" {
		t.Errorf("the largest file comes first: %v %v", src, err)
	}
}

func testConf(t *testing.T) conf.Conf {
	t.Helper()
	c, err := conf.New(map[string]string{"spark.sql.session.timeZone": "UTC"}, false)
	if err != nil {
		t.Fatal(err)
	}
	return c
}
