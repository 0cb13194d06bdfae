package types

import (
	"bufio"
	"encoding/json"
	"errors"
	"maps"
	"os"
	"reflect"
	"strings"
	"testing"

	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// TestParseDDL compares with what Spark 4.2 answered to each text.
func TestParseDDL(t *testing.T) {
	file, err := os.Open("testdata/ddl.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	lines := bufio.NewScanner(file)
	for lines.Scan() {
		var want struct {
			Text, Condition, Class string
			JSON                   any
			Params                 map[string]string
			At                     []int
		}
		if err := json.Unmarshal(lines.Bytes(), &want); err != nil {
			t.Fatal(err)
		}
		got, err := ParseDDL(want.Text, ParseOptions{})
		if want.Condition == "" {
			if err != nil {
				t.Errorf("%q: %v", want.Text, err)
				continue
			}
			var json1 any
			if err := json.Unmarshal([]byte(JSON(got)), &json1); err != nil || !reflect.DeepEqual(json1, want.JSON) {
				t.Errorf("%q: %s, want %v", want.Text, JSON(got), want.JSON)
			}
			back, err := ParseJSON(JSON(got))
			if err != nil || !Equal(back, got) {
				t.Errorf("%q: JSON does not read back: %v %v", want.Text, back, err)
			}
			continue
		}
		e := sparkerr.As(err)
		if e == nil || e.Condition != want.Condition || !maps.Equal(e.Params, want.Params) {
			t.Errorf("%q: %v %v, want %s %v", want.Text, got, err, want.Condition, want.Params)
			continue
		}
		if chain := strings.Join(e.Class.Chain(), " "); !strings.Contains(chain, want.Class) {
			t.Errorf("%q: classes %s, want %s", want.Text, chain, want.Class)
		}
		if line, pos := e.Place(); want.At != nil && (line != want.At[0] || pos != want.At[1]) {
			t.Errorf("%q: at %d, %d, want %v", want.Text, line, pos, want.At)
		}
	}
}

func TestParsePrefix(t *testing.T) {
	for _, c := range []struct{ text, rest string }{
		{"cast(x as map<int,array<array<int>>>) + 1", ") + 1"},
		{"cast(x as decimal(10,2)) y", ") y"},
		{"cast(x as string)", ")"},
		{"cast(x as timestamp without time zone), 2", "), 2"},
		{"cast(x as struct<>)", ")"},
		{"cast(x as interval day to second) z", ") z"},
	} {
		source := &sparkerr.Source{Text: c.text}
		got, end, err := ParsePrefix(source, len("cast(x as "), ParseOptions{})
		if err != nil || strings.TrimSpace(c.text[end:]) != c.rest {
			t.Errorf("%q: %v, rest %q, %v", c.text, got, c.text[end:], err)
		}
	}
	_, _, err := ParsePrefix(&sparkerr.Source{Text: "x :: foo"}, 4, ParseOptions{})
	if e := sparkerr.As(err); e == nil || len(e.Contexts) != 1 || e.Contexts[0].Fragment != "foo" {
		t.Errorf("no context for the unknown type: %v", err)
	}
}

func TestDepth(t *testing.T) {
	for _, text := range []string{"array<", "struct<a:", "map<int,"} {
		_, err := ParseDDL(strings.Repeat(text, 10<<20/len(text)), ParseOptions{})
		var e *sparkerr.Error
		if !errors.As(err, &e) {
			t.Errorf("%s: %v", text, err)
		}
	}
}

func FuzzParseDDL(f *testing.F) {
	for _, text := range []string{"a int", "array<map<int,string>>", "struct<a:int not null comment 'x'>", "decimal(3,2)", "`a``b` char(3)", "interval day to second", "string collate unicode_ci"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		got, err := ParseDDL(text, ParseOptions{})
		if err != nil {
			if sparkerr.As(err) == nil {
				t.Fatalf("untyped error %v", err)
			}
			return
		}
		again, err := ParseType(got.SQL(), ParseOptions{})
		if err != nil || again.SQL() != got.SQL() {
			t.Fatalf("%q prints as %s, which reads as %v %v", text, got.SQL(), again, err)
		}
	})
}
