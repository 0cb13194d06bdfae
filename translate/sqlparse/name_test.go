package sqlparse

import (
	"strings"
	"testing"

	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

func TestColumnNames(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"a", "a"}, {"a.b", "a|b"}, {"`a.b`.c", "a.b|c"}, {"`a``b`", "a`b"}, {" a +1", " a +1"}, {"arr[0]", "arr[0]"}, {"*", "*"},
		{"a.*", "a|*"}, {"`a.b`.*", "a.b|*"}, {"", ""}, {"a b.c", "a b|c"}, {"``", ""},
		{"a.", "!"}, {".a", "!"}, {"a..b", "!"}, {"`a", "!"}, {"a`b`", "!"}, {"`a`b", "!"}, {"a`", "!"},
	} {
		parts, star, err := ParseColumnName(test.text)
		got := strings.Join(parts, "|")
		switch {
		case err != nil && sparkerr.Is(err, "INVALID_ATTRIBUTE_NAME_SYNTAX"):
			got = "!"
		case star && got == "":
			got = "*"
		case star:
			got += "|*"
		}
		if got != test.want {
			t.Errorf("%q: got %q, want %q", test.text, got, test.want)
		}
	}
}

func TestTableNames(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"a.`b.c`.select", "a|b.c|select"}, {"a-b", "INVALID_IDENTIFIER"}, {"", "PARSE_EMPTY_STATEMENT"}, {"a b", "PARSE_SYNTAX_ERROR"},
	} {
		parts, err := ParseTableName(test.text)
		got := strings.Join(parts, "|")
		if err != nil {
			got = sparkerr.As(err).Condition
		}
		if got != test.want {
			t.Errorf("%q: got %q, want %q", test.text, got, test.want)
		}
	}
}

func TestParameters(t *testing.T) {
	number := func(n int64) parsed.Expr { return &parsed.Literal{Value: n, Type: types.Int} }
	text := func(s string) parsed.Expr { return &parsed.Literal{Value: s, Type: types.String} }
	array := &parsed.Call{Name: []string{"array"}, Args: []parsed.Expr{number(1), number(2)}}
	params := Params{
		Named: map[string]parsed.Expr{"n": number(7), "s": text("x.y"), "a": array},
		Pos:   []parsed.Expr{number(1), text("b")},
	}
	c := settings(t)
	for _, test := range []struct{ text, want string }{
		{"VALUES :n + 1", "InlineTable{Rows:[[(+ 7:int 1:int)]]}"},
		{"VALUES :a", "InlineTable{Rows:[[(array 1:int 2:int)]]}"},
		{"VALUES (?, ?)", "InlineTable{Rows:[[1:int 'b':string]]}"},
		{"TABLE IDENTIFIER(:s)", "NamedTable{Name:[x y]}"},
		{"VALUES 'a' :s 'b'", "InlineTable{Rows:[['ax.yb':string]]}"},
		{"VALUES CAST(1 AS DECIMAL(:n, 2))", "InlineTable{Rows:[[Cast{Input:1:int Type:decimal(7,2)}]]}"},
		{"VALUES INTERVAL :n DAY", "InlineTable{Rows:[[604800000000:interval day]]}"},
		{"SHOW TABLES LIKE :s", "Show{Pattern:x.y HasPattern:true}"},
		{"TABLE t LIMIT :n", "Limit{Input:NamedTable{Name:[t]} Count:7:int}"},
		{"TABLE t LIMIT :m", "UNBOUND_SQL_PARAMETER m"},
		{"VALUES ?, ?, ?", "UNBOUND_SQL_PARAMETER _13"},
		{"VALUES ?, :n", "INVALID_QUERY_MIXED_QUERY_PARAMETERS "},
		{"SET a = :n", "SetConf{Key:a Value::n}"},
	} {
		plan, err := ParseStatement(test.text, c, params)
		got := ""
		if err != nil {
			got = sparkerr.As(err).Condition + " " + sparkerr.As(err).Params["name"]
		} else {
			got = tree(plan)
		}
		if got != test.want {
			t.Errorf("%s: got %s, want %s", test.text, got, test.want)
		}
	}
}

func TestSettings(t *testing.T) {
	for _, test := range []struct{ key, value, text, want string }{
		{"spark.sql.ansi.doubleQuotedIdentifiers", "true", `VALUES "a""b"`, `InlineTable{Rows:[[a"b]]}`},
		{"spark.sql.ansi.enforceReservedKeywords", "true", "VALUES select", "'select'"},
		{"spark.sql.ansi.enforceReservedKeywords", "true", "VALUES current_date", "InlineTable{Rows:[[(current_date)]]}"},
		{"spark.sql.ansi.relationPrecedence", "true", "FROM a, b JOIN c",
			"Join{Left:NamedTable{Name:[a]} Right:Join{Left:NamedTable{Name:[b]} Right:NamedTable{Name:[c]}}}"},
		{"spark.sql.legacy.setopsPrecedence.enabled", "true", "TABLE a UNION TABLE b INTERSECT TABLE c",
			"SetOp{Left:SetOp{Left:NamedTable{Name:[a]} Right:NamedTable{Name:[b]}} Right:NamedTable{Name:[c]} Kind:1}"},
		{"spark.sql.legacy.exponentLiteralAsDecimal.enabled", "true", "VALUES 1e2", "InlineTable{Rows:[[100:decimal(3,0)]]}"},
		{"spark.sql.parser.escapedStringLiterals", "true", `VALUES '\n'`, `InlineTable{Rows:[['\n':string]]}`},
		{"spark.sql.legacy.consecutiveStringLiterals.enabled", "true", "VALUES 'a''b'", "InlineTable{Rows:[['ab':string]]}"},
		{"spark.sql.legacy.bangEqualsNot", "true", "VALUES 1 ! IN (1)", "InlineTable{Rows:[[(not In{Value:1:int List:[1:int]})]]}"},
		{"spark.sql.legacy.interval.enabled", "true", "VALUES INTERVAL 1 MONTH 2 DAYS", "InlineTable{Rows:[[{1 2 0}:interval]]}"},
		{"spark.sql.legacy.duplicateBetweenInput", "true", "VALUES a BETWEEN 1 AND 2", "InlineTable{Rows:[[(and (>= a 1:int) (<= a 2:int))]]}"},
		{"spark.sql.timestampType", "TIMESTAMP_NTZ", "VALUES TIMESTAMP '1970-01-01 00:00:01'", "InlineTable{Rows:[[1000000:timestamp_ntz]]}"},
		{"spark.sql.session.timeZone", "America/Los_Angeles", "VALUES TIMESTAMP '1970-01-01'", "InlineTable{Rows:[[28800000000:timestamp]]}"},
		{"x.y", "z", "VALUES '${x.y}' '${spark:x.y}' '${none}'", "InlineTable{Rows:[['zz':string]]}"},
	} {
		plan, err := ParseStatement(test.text, settings(t, test.key, test.value), Params{})
		got := ""
		if err != nil {
			got = sparkerr.As(err).Params["error"]
		} else {
			got = tree(plan)
		}
		if got != test.want {
			t.Errorf("%s: got %s, want %s", test.text, got, test.want)
		}
	}
}

func TestOrigins(t *testing.T) {
	text := "SELECT 'é😀',\n  a +\n b IN (1) FROM t"
	plan, err := ParseStatement(text, settings(t), Params{})
	if err != nil {
		t.Fatal(err)
	}
	in := plan.(*parsed.Select).Items[1].(*parsed.In)
	for _, test := range []struct {
		node                   parsed.Expr
		start, stop, line, pos int
	}{
		{in, 15, 27, 2, 2}, {in.Value, 15, 20, 2, 2}, {in.Value.(*parsed.Call).Args[1], 20, 20, 3, 1}, {in.List[0], 26, 26, 3, 7},
	} {
		o := test.node.Origin()
		if o.Start != test.start || o.Stop != test.stop || o.Line != test.line || o.Pos != test.pos {
			t.Errorf("%s: %d..%d line %d pos %d", tree(test.node), o.Start, o.Stop, o.Line, o.Pos)
		}
	}
}
