package sparkerr

import (
	"errors"
	"testing"
)

func TestMessage(t *testing.T) {
	query := &Source{Text: "select 1/0"}
	division := Origin{SQL: query, Start: 7, Stop: 9, Line: 1, Pos: 7}
	view := &Source{Text: "select a", ObjectType: "VIEW", ObjectName: "spark_catalog.default.v"}
	for name, c := range map[string]struct {
		err  *Error
		want string
	}{
		"run time": {FromRuntime("DIVIDE_BY_ZERO", nil, division), `[DIVIDE_BY_ZERO] Division by zero. try_divide returns NULL instead, and so does "/" when "spark.sql.ansi.enabled" is "false". SQLSTATE: 22012
== SQL (line 1, position 8) ==
select 1/0
       ^^^
`},
		"analysis": {UnresolvedColumn([]string{"t", "x`y"}, nil, division),
			"[UNRESOLVED_COLUMN.WITHOUT_SUGGESTION] A column, variable, or function parameter with name `t`.`x``y` cannot be resolved. SQLSTATE: 42703; line 1 pos 7"},
		"syntax": {SyntaxError("'/'", "", Origin{SQL: &Source{Text: "a\nb / c\nd"}, Line: 2, Pos: 2}),
			"\n[PARSE_SYNTAX_ERROR] Syntax error at or near '/'. SQLSTATE: 42601 (line 2, pos 2)\n\n== SQL ==\na\nb / c\n--^^^\nd\n"},
		"empty": {SyntaxError("end of input", "", Origin{SQL: &Source{Text: " "}, Line: 1, Pos: 1}),
			"\n[PARSE_EMPTY_STATEMENT] The statement is empty. SQLSTATE: 42617 (line 1, pos 1)\n\n== SQL ==\n \n-^^^\n"},
		"type in a statement": {UnsupportedDataType("foo", Origin{SQL: view, Start: 7, Stop: 7, Line: 1, Pos: 7}),
			"\n[UNSUPPORTED_DATATYPE] There is no type \"FOO\". SQLSTATE: 0A000\n== SQL of VIEW spark_catalog.default.v (line 1, position 8) ==\nselect a\n       ^\n"},
		"data frame": {FromRuntime("DIVIDE_BY_ZERO", nil, Origin{FromClient: true, Fragment: "divide", CallSite: "<stdin>:1"}),
			"[DIVIDE_BY_ZERO] Division by zero. try_divide returns NULL instead, and so does \"/\" when \"spark.sql.ansi.enabled\" is \"false\". SQLSTATE: 22012\n== DataFrame ==\n\"divide\" was called from\n<stdin>:1\n"},
		"no wording":   {New(Analysis, "STAR_GROUP_BY_NOTHING", Origin{}, "b", "2", "a", "1"), "[STAR_GROUP_BY_NOTHING] Star group by nothing (a = 1, b = 2)."},
		"no condition": {RangeStepZero(Origin{}), "the step of a range cannot be 0"},
		"ours":         {NotImplemented("the function xpath", Origin{}), "[NOT_IMPLEMENTED] This server does not support the function xpath. SQLSTATE: 0A000"},
	} {
		if got := c.err.Error(); got != c.want {
			t.Errorf("%s:\n%q, want\n%q", name, got, c.want)
		}
	}
}

// TestContext holds the layout of a running Spark 4.2 for long and odd texts.
func TestContext(t *testing.T) {
	long := "select aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, 1/0, bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
	c := Origin{SQL: &Source{Text: long}, Start: 47, Stop: 49, Line: 1, Pos: 47}.Context()
	want := "== SQL (line 1, position 48) ==\n...aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, 1/0, bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb...\n" +
		"                                   ^^^\n"
	if c.Fragment != "1/0" || c.Summary != want {
		t.Errorf("%q\n%q", c.Summary, want)
	}
	if c := (Origin{SQL: &Source{Text: "abc"}, Start: 2, Stop: 9}).Context(); c.Fragment != "" || c.Summary != "" {
		t.Errorf("a range outside the text: %v", c)
	}
	lines := Origin{SQL: &Source{Text: "x\na +\n b\ny"}, Start: 2, Stop: 7, Line: 2, Pos: 0}.Context()
	if want := "== SQL (line 2, position 1) ==\na +\n^^^\n b\n^^\n"; lines.Summary != want {
		t.Errorf("%q, want %q", lines.Summary, want)
	}
}

func TestIs(t *testing.T) {
	cause := errors.New("x")
	err := error(CannotCast("x", "INT", "DATE", Origin{}).Because(cause))
	if !Is(err, "DATATYPE_MISMATCH") || !Is(err, "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION") || Is(err, "DATATYPE") || !errors.Is(err, cause) {
		t.Error("conditions match by their parts, causes by the chain")
	}
}

func TestChain(t *testing.T) {
	for class, want := range map[Class]string{
		Parse: "org.apache.spark.sql.catalyst.parser.ParseException", Analysis: "org.apache.spark.sql.catalyst.ExtendedAnalysisException",
		RuleAnalysis: "org.apache.spark.sql.AnalysisException", JavaRuntime: "java.lang.RuntimeException",
		NumberFormat: "org.apache.spark.SparkNumberFormatException", Security: "org.apache.spark.SparkSecurityException",
	} {
		chain := class.Chain()
		if chain[0] != want || chain[len(chain)-1] != "java.lang.Object" {
			t.Errorf("%v", chain)
		}
	}
}

// TestFromRuntime holds what Spark 4.2 threw for casts and divisions.
func TestFromRuntime(t *testing.T) {
	for target, want := range map[string]Class{`"INT"`: NumberFormat, `"DATE"`: DateTime, `"TIMESTAMP_NTZ"`: DateTime, `"BOOLEAN"`: Runtime, `"DECIMAL(3,0)"`: NumberFormat} {
		e := FromRuntime("CAST_INVALID_INPUT", map[string]string{"expression": "'a'", "sourceType": `"STRING"`, "targetType": target}, Origin{})
		if e.Class != want || e.Params["ansiConfig"] != `"spark.sql.ansi.enabled"` || e.State != "22018" {
			t.Errorf("%s: %v %v", target, e.Class, e.Params)
		}
	}
	e := FromRuntime("DIVIDE_BY_ZERO", nil, Origin{})
	if e.Class != Arithmetic || e.Params["config"] != `"spark.sql.ansi.enabled"` {
		t.Errorf("%v %v", e.Class, e.Params)
	}
}
