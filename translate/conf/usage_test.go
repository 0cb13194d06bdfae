package conf

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// TestHonouredMeansUsed reads the project's source: a key that support.tsv
// calls honoured must be read somewhere, through its accessor or by its name,
// and a key that is read must not be refused. A setting that is accepted and
// ignored would change nothing and tell nobody.
func TestHonouredMeansUsed(t *testing.T) {
	source := projectSource(t)
	accessors := accessorsByKey(t)
	for e := range Entries {
		used := strings.Contains(source, `"`+e.Key+`"`)
		for _, name := range accessors[e.Key] {
			used = used || regexp.MustCompile(`\.`+name+`\(`).MatchString(source)
		}
		state, _ := SupportOf(e.Key)
		switch {
		case state == Honoured && !used:
			t.Errorf("%s is listed as honoured and nothing reads it", e.Key)
		case state == Refused && used:
			t.Errorf("%s is listed as refused and is read; list it as honoured", e.Key)
		}
	}
}

// projectSource is all Go code outside this package, without tests, and the
// Python that runs beside the server.
func projectSource(t *testing.T) string {
	t.Helper()
	var all strings.Builder
	err := filepath.WalkDir("../..", func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		name := d.Name()
		if d.IsDir() {
			switch filepath.ToSlash(path) {
			case "../../.git", "../../.venv", "../../proto", "../../tests", "../../translate/conf", "../../translate/sparkerr":
				return fs.SkipDir
			}
			return nil
		}
		if strings.HasSuffix(name, "_test.go") || !strings.HasSuffix(name, ".go") && !strings.HasSuffix(name, ".py") {
			return nil
		}
		text, err := os.ReadFile(path)
		all.Write(text)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	// Naming a key in a message is not reading it.
	return regexp.MustCompile(`Conf\("[^"]*"\)`).ReplaceAllString(all.String(), "")
}

// accessorsByKey finds which methods of Conf read which keys.
func accessorsByKey(t *testing.T) map[string][]string {
	t.Helper()
	text, err := os.ReadFile("accessor.go")
	if err != nil {
		t.Fatal(err)
	}
	flags, err := os.ReadFile("typed.go")
	if err != nil {
		t.Fatal(err)
	}
	keyOf := map[string]string{}
	for _, m := range regexp.MustCompile(`(?m)^\t(\w+):\s+"([^"]+)",$`).FindAllStringSubmatch(string(flags), -1) {
		keyOf[m[1]] = sqlPrefix + m[2]
	}
	found := map[string][]string{timeZoneKey: {"TimeZone", "TimeZoneName"}, keyRedactOptions: {"Redaction"}, keyRedactText: {"Redaction"}}
	for _, m := range regexp.MustCompile(`(?s)func \(c Conf\) (\w+)\(([^}]*)\}`).FindAllStringSubmatch(string(text), -1) {
		for _, use := range regexp.MustCompile(`has\((\w+)\)|"(spark\.[^"]+)"`).FindAllStringSubmatch(m[2], -1) {
			key := use[2]
			if use[1] != "" {
				key = keyOf[use[1]]
			}
			found[key] = append(found[key], m[1])
		}
	}
	return found
}
