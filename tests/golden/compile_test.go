package golden

import (
	"context"
	"errors"
	"flag"
	"strings"
	"testing"
	"time"

	"github.com/sparkduck/sparkduck/translate"
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/catalog"
	"github.com/sparkduck/sparkduck/translate/conf"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/sqlparse"
)

var update = flag.Bool("update", false, "rewrite the generated SQL in the golden files")

// errNeedsEngine marks blocks whose analysis needs rows; TestRun covers them.
var errNeedsEngine = errors.New("analysis needs rows")

// TestCompile compiles every block in pure Go: schema or analysis error, and
// the generated SQL where a block keeps it.
func TestCompile(t *testing.T) {
	for _, path := range files(t) {
		blocks, err := Read(path)
		if err != nil {
			t.Fatal(err)
		}
		t.Run(strings.TrimSuffix(path, ".sql"), func(t *testing.T) {
			generated := map[int]string{}
			s := newCompiler(t)
			for _, b := range blocks {
				for _, set := range b.Set {
					s.set(t, set.Key, set.Value)
				}
				if b.Skip != "" {
					continue
				}
				sql, difference := s.check(b)
				if difference != "" {
					t.Errorf("%s:%d: %s\n%s", path, b.Line, b.Query, difference)
				}
				generated[b.Line] = sql
			}
			if *update {
				if err := WriteDuckDB(path, generated); err != nil {
					t.Error(err)
				}
			}
		})
	}
}

// compiler is a session that only compiles: its catalog holds the views that blocks make.
type compiler struct {
	conf  conf.Conf
	views map[string]*catalog.View
}

func newCompiler(t *testing.T) *compiler {
	t.Helper()
	c, err := conf.New(nil, false)
	if err != nil {
		t.Fatal(err)
	}
	s := &compiler{conf: c, views: map[string]*catalog.View{}}
	s.set(t, "spark.sql.session.timeZone", Zone)
	return s
}

func (s *compiler) set(t *testing.T, key, value string) {
	t.Helper()
	changed, _, err := s.conf.Set(key, value)
	if err != nil {
		t.Fatal(err)
	}
	s.conf = changed
}

// check compiles a block; it returns the SQL and how the result differs from the expected one.
func (s *compiler) check(b *Block) (sql, difference string) {
	c, err := s.compile(b.Query)
	switch {
	case errors.Is(err, errNeedsEngine):
		return "", ""
	case err != nil && b.Error == nil && timeOff(err) && strings.Contains(b.Schema, " TIME("):
		return "", "" // such values do not leave the server; TestRun reads their texts
	case err != nil && b.Error == nil:
		return "", "error " + err.Error()
	case err != nil:
		if e := sparkerr.As(err); e == nil || e.Condition != b.Error.Condition {
			return "", "error " + err.Error() + "\n want " + b.Error.Condition
		}
		return "", ""
	case b.Error != nil:
		return c.SQL, "" // fails at run time: TestRun
	case c.Schema.DDL() != b.Schema:
		return c.SQL, "schema\n got  " + c.Schema.DDL() + "\n want " + b.Schema
	case !*update && b.DuckDB != "" && b.DuckDB != c.SQL:
		return c.SQL, "SQL\n got  " + c.SQL + "\n want " + b.DuckDB
	}
	return c.SQL, ""
}

// timeOff tells whether a statement fails because its result holds TIME.
func timeOff(err error) bool {
	e := sparkerr.As(err)
	return e != nil && e.Condition == "UNSUPPORTED_TIME_TYPE"
}

func (s *compiler) compile(query string) (*translate.Compiled, error) {
	plan, err := sqlparse.ParseStatement(query, s.conf, sqlparse.Params{})
	if err != nil {
		return nil, err
	}
	now := time.Date(2024, 5, 6, 7, 8, 9, 0, time.UTC)
	c, err := translate.Compile(context.Background(), plan, translate.Env{Catalog: s, Eval: s, Conf: s.conf, Now: now})
	if err != nil {
		return nil, err
	}
	return c, s.apply(c.Command)
}

// apply does what commands do to names and settings.
func (s *compiler) apply(command analyzed.Command) error {
	switch cmd := command.(type) {
	case *analyzed.CreateView:
		name := viewName(cmd.Name, cmd.Global)
		if s.views[key(name)] != nil && !cmd.Replace {
			return sparkerr.TempViewExists(name, sparkerr.Origin{})
		}
		s.views[key(name)] = &catalog.View{Name: name, Global: cmd.Global, Plan: cmd.Plan, Text: cmd.Text, Confs: cmd.Confs, Schema: cmd.Schema, Comment: cmd.Comment}
	case *analyzed.DropView:
		delete(s.views, key(viewName(cmd.Name, cmd.Global)))
	case *analyzed.SetConf:
		var err error
		if cmd.Value == nil {
			s.conf, err = s.conf.Unset(cmd.Key)
		} else {
			s.conf, _, err = s.conf.Set(cmd.Key, *cmd.Value)
		}
		return err
	}
	return nil
}

func viewName(name string, global bool) []string {
	if global {
		return []string{"global_temp", name}
	}
	return []string{name}
}

func key(name []string) string { return strings.ToLower(strings.Join(name, ".")) }

// Evaluate implements translate.Evaluator.
func (s *compiler) Evaluate(context.Context, *translate.Compiled) ([][]any, error) {
	return nil, errNeedsEngine
}

// The methods of catalog.Catalog.

func (s *compiler) CurrentCatalog() string                      { return "spark_catalog" }
func (s *compiler) CurrentDatabase() string                     { return "default" }
func (s *compiler) View(name []string) *catalog.View            { return s.views[key(name)] }
func (s *compiler) Remote(string) (analyzed.Plan, error)        { return nil, nil }
func (s *compiler) Databases(context.Context) ([]string, error) { return []string{"default"}, nil }

func (s *compiler) Table(context.Context, []string) (*catalog.Table, error) { return nil, nil }

func (s *compiler) Partitions(context.Context, []string) ([]string, error) { return nil, nil }

func (s *compiler) DataSource(context.Context, catalog.DataSource) (*analyzed.FileSource, error) {
	return nil, errNeedsEngine
}

func (s *compiler) TextSource(context.Context, catalog.DataSource, []any) (*catalog.TextSource, error) {
	return nil, errNeedsEngine
}

func (s *compiler) LocalRelation(context.Context, string, []string, string) ([][]byte, string, error) {
	return nil, "", errNeedsEngine
}

func (s *compiler) Relations(context.Context, string) ([]catalog.Entry, error) {
	var out []catalog.Entry
	for _, v := range s.views {
		if !v.Global {
			out = append(out, catalog.Entry{Name: v.Name[0], Temporary: true, Type: "TEMPORARY"})
		}
	}
	return out, nil
}
