package function

import (
	"testing"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/conf"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

func column(name string, t types.DataType, null bool) analyzed.Expr {
	return &analyzed.ColumnRef{Typed: analyzed.Typed{DataType: t, Null: null}, ID: 1, Name: name}
}

func decimalLit(text string, precision, scale int) analyzed.Expr {
	return literal(types.DecimalType{Precision: precision, Scale: scale}, types.DecimalValue(text))
}

var (
	intColumn    = column("i", types.Int, false)
	longColumn   = column("l", types.Long, true)
	decColumn    = column("d", types.DecimalType{Precision: 10, Scale: 2}, false)
	doubleColumn = column("f", types.Double, false)
	stringColumn = column("s", types.String, false)
	dateColumn   = column("dt", types.Date, false)
	timeColumn   = column("ts", types.Timestamp, false)
	listColumn   = column("a", types.ArrayType{Element: types.Int}, false)
	day          = literal(types.DayTimeIntervalType{Start: types.Day, End: types.Day}, int64(86400000000))
	hour         = literal(types.DayTimeIntervalType{Start: types.Hour, End: types.Hour}, int64(3600000000))
)

// The expectations are Spark 4.2's own.
func TestBind(t *testing.T) {
	legacy := conf.Conf{}.With("spark.sql.ansi.enabled", "false")
	for _, c := range []struct {
		name string
		args []analyzed.Expr
		conf conf.Conf
		text string
		typ  string
		null bool
	}{
		{"+", []analyzed.Expr{intColumn, intLit(1)}, conf.Conf{}, "(i + 1)", "int", false},
		{"+", []analyzed.Expr{intColumn, longColumn}, conf.Conf{}, "(i + l)", "bigint", true},
		{"+", []analyzed.Expr{decColumn, intLit(1)}, conf.Conf{}, "(d + 1)", "decimal(11,2)", true},
		{"*", []analyzed.Expr{decColumn, decimalLit("2.5", 2, 1)}, conf.Conf{}, "(d * 2.5)", "decimal(13,3)", false},
		{"*", []analyzed.Expr{decColumn, decimalLit("2.5", 2, 1)}, legacy, "(d * 2.5)", "decimal(13,3)", true},
		{"/", []analyzed.Expr{decColumn, intLit(3)}, conf.Conf{}, "(d / 3)", "decimal(14,6)", true},
		{"/", []analyzed.Expr{intColumn, intLit(3)}, conf.Conf{}, "(i / 3)", "double", true},
		{"div", []analyzed.Expr{intColumn, intLit(3)}, conf.Conf{}, "(i div 3)", "bigint", true},
		{"mod", []analyzed.Expr{intColumn, intLit(3)}, conf.Conf{}, "mod(i, 3)", "int", true},
		{"+", []analyzed.Expr{intColumn, stringLit("1")}, conf.Conf{}, "(i + 1)", "bigint", true},
		{"+", []analyzed.Expr{intColumn, stringLit("1")}, legacy, "(i + 1)", "double", true},
		{"+", []analyzed.Expr{dateColumn, intLit(1)}, conf.Conf{}, "date_add(dt, 1)", "date", false},
		{"+", []analyzed.Expr{dateColumn, day}, conf.Conf{}, "date_add(dt, extractansiintervaldays(INTERVAL '1' DAY))", "date", false},
		{"-", []analyzed.Expr{dateColumn, hour}, conf.Conf{}, "dt - INTERVAL '01' HOUR", "timestamp", false},
		{"-", []analyzed.Expr{dateColumn, dateColumn}, conf.Conf{}, "(dt - dt)", "interval day", false},
		{"-", []analyzed.Expr{timeColumn, dateColumn}, conf.Conf{}, "(ts - dt)", "interval day to second", false},
		{"*", []analyzed.Expr{intLit(2), hour}, conf.Conf{}, "(INTERVAL '01' HOUR * 2)", "interval day to second", false},
		{"=", []analyzed.Expr{intColumn, stringLit("1")}, conf.Conf{}, "(i = 1)", "boolean", true},
		{">", []analyzed.Expr{intColumn, decimalLit("1.5", 2, 1)}, conf.Conf{}, "(i > 1)", "boolean", false},
		{"!=", []analyzed.Expr{intColumn, intLit(1)}, conf.Conf{}, "(NOT (i = 1))", "boolean", false},
		{"<=>", []analyzed.Expr{longColumn, intLit(1)}, conf.Conf{}, "(l <=> 1)", "boolean", false},
		{"coalesce", []analyzed.Expr{longColumn, decimalLit("2.5", 2, 1)}, conf.Conf{}, "coalesce(l, 2.5)", "decimal(21,1)", false},
		{"nvl2", []analyzed.Expr{intColumn, longColumn, stringLit("1")}, conf.Conf{}, "nvl2(i, l, 1)", "bigint", true},
		{"if", []analyzed.Expr{boolLit(true), intColumn, longColumn}, conf.Conf{}, "(IF(true, i, l))", "bigint", true},
		{"when", []analyzed.Expr{boolLit(true), intColumn}, conf.Conf{}, "CASE WHEN true THEN i END", "int", false},
		{"between", []analyzed.Expr{intColumn, intLit(1), decimalLit("2.5", 2, 1)}, conf.Conf{}, "between(i, 1, 2.5)", "boolean", false},
		{"in", []analyzed.Expr{intColumn, stringLit("1"), intLit(2)}, conf.Conf{}, "(i IN (1, 2))", "boolean", true},
		{"like", []analyzed.Expr{stringColumn, stringLit("a%"), stringLit("!")}, conf.Conf{}, "s LIKE a% ESCAPE '!'", "boolean", false},
		{"sum", []analyzed.Expr{decColumn}, conf.Conf{}, "sum(d)", "decimal(20,2)", true},
		{"avg", []analyzed.Expr{decColumn}, conf.Conf{}, "avg(d)", "decimal(14,6)", true},
		{"avg", []analyzed.Expr{day}, conf.Conf{}, "avg(INTERVAL '1' DAY)", "interval day to second", true},
		{"count", []analyzed.Expr{longColumn}, conf.Conf{}, "count(l)", "bigint", false},
		{"collect_list", []analyzed.Expr{longColumn}, conf.Conf{}, "collect_list(l)", "array<bigint>", false},
		{"first", []analyzed.Expr{intColumn, boolLit(true)}, conf.Conf{}, "first(i)", "int", true},
		{"max_by", []analyzed.Expr{intColumn, longColumn, intLit(2)}, conf.Conf{}, "max_by(i, l, 2)", "array<int>", true},
		{"percentile", []analyzed.Expr{intColumn, literal(types.Double, 0.5)}, conf.Conf{}, "percentile(i, 0.5, 1)", "double", true},
		{"lag", []analyzed.Expr{intColumn}, conf.Conf{}, "lag(i, 1, NULL)", "int", true},
		{"lead", []analyzed.Expr{intColumn, intLit(1), intLit(0)}, conf.Conf{}, "lead(i, 1, 0)", "int", false},
		{"rank", nil, conf.Conf{}, "RANK()", "int", false},
		{"posexplode", []analyzed.Expr{listColumn}, conf.Conf{}, "posexplode(a)", "struct<pos:int,col:int>", false},
		{"int", []analyzed.Expr{stringColumn}, conf.Conf{}, "s", "int", true},
	} {
		e, err := Bind(&Binding{Name: c.name, Args: c.args, Conf: c.conf})
		if err != nil {
			t.Errorf("%s: %v", c.text, err)
			continue
		}
		if got := Text(e, c.conf); got != c.text {
			t.Errorf("%s is shown as %s", c.text, got)
		}
		if got := e.Type().SimpleString(); got != c.typ || e.Nullable() != c.null {
			t.Errorf("%s: %s nullable %t, want %s nullable %t", c.text, got, e.Nullable(), c.typ, c.null)
		}
	}
}

func TestBindRefuses(t *testing.T) {
	for _, c := range []struct {
		binding   Binding
		condition string
	}{
		{Binding{Name: "nvl", Args: []analyzed.Expr{intColumn}}, "WRONG_NUM_ARGS.WITHOUT_SUGGESTION"},
		{Binding{Name: "+", Args: []analyzed.Expr{boolLit(true), intColumn}}, "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES"},
		{Binding{Name: "+", Args: []analyzed.Expr{stringColumn, stringColumn}}, "DATATYPE_MISMATCH.BINARY_OP_WRONG_TYPE"},
		{Binding{Name: "+", Args: []analyzed.Expr{dateColumn, decColumn}}, "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE"},
		{Binding{Name: "and", Args: []analyzed.Expr{boolLit(true), intColumn}}, "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES"},
		{Binding{Name: "coalesce", Args: []analyzed.Expr{intColumn, listColumn}}, "DATATYPE_MISMATCH.DATA_DIFF_TYPES"},
		{Binding{Name: "array_contains", Args: []analyzed.Expr{listColumn, stringColumn}}, "DATATYPE_MISMATCH.ARRAY_FUNCTION_DIFF_TYPES"},
		{Binding{Name: "ntile", Args: []analyzed.Expr{intColumn}}, "DATATYPE_MISMATCH.NON_FOLDABLE_INPUT"},
		{Binding{Name: "ntile", Args: []analyzed.Expr{intLit(0)}}, "DATATYPE_MISMATCH.VALUE_OUT_OF_RANGE"},
		{Binding{Name: "bit_and", Args: []analyzed.Expr{stringColumn}}, "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE"},
		{Binding{Name: "isnull", Args: []analyzed.Expr{intColumn}, Distinct: true}, "INVALID_SQL_SYNTAX.FUNCTION_WITH_UNSUPPORTED_SYNTAX"},
		{Binding{Name: "isnull", Args: []analyzed.Expr{intColumn}, ArgNames: []string{"x"}}, "NAMED_PARAMETERS_NOT_SUPPORTED"},
		{Binding{Name: "explode", Args: []analyzed.Expr{listColumn}, ArgNames: []string{"x"}}, "UNRECOGNIZED_PARAMETER_NAME"},
		{Binding{Name: "mode"}, "INVALID_WITHIN_GROUP_EXPRESSION.WITHIN_GROUP_MISSING"},
		{Binding{Name: "reflect"}, "NOT_IMPLEMENTED"},
		{Binding{Name: "stack", Args: []analyzed.Expr{intLit(2), intLit(1), stringLit("a")}}, "DATATYPE_MISMATCH.STACK_COLUMN_DIFF_TYPES"},
	} {
		_, err := Bind(&c.binding)
		if !sparkerr.Is(err, c.condition) {
			t.Errorf("%s: %v, want %s", c.binding.Name, err, c.condition)
		}
	}
}

func TestBindLambda(t *testing.T) {
	var offered []*analyzed.LambdaVar
	b := &Binding{Name: "transform", Args: []analyzed.Expr{listColumn, nil},
		LambdaArity: func(int) int { return 2 },
		Lambda: func(_ int, params []*analyzed.LambdaVar) (*analyzed.Lambda, error) {
			offered = params
			return &analyzed.Lambda{Typed: analyzed.Typed{DataType: types.String, Null: true}, Params: params, Body: stringColumn}, nil
		}}
	e, err := Bind(b)
	if err != nil {
		t.Fatal(err)
	}
	if want := (types.ArrayType{Element: types.String, ContainsNull: true}); !types.Equal(e.Type(), want) {
		t.Errorf("type %s", e.Type().SimpleString())
	}
	if len(offered) != 2 || !types.Equal(offered[0].Type(), types.Int) || !types.Equal(offered[1].Type(), types.Int) {
		t.Errorf("offered %v", offered)
	}
}

func TestLiteralText(t *testing.T) {
	for _, c := range []struct {
		value any
		typ   types.DataType
		want  string
	}{
		{1e10, types.Double, "1.0E10"}, {0.0001, types.Double, "1.0E-4"}, {0.001, types.Double, "0.001"}, {1234567.5, types.Double, "1234567.5"},
		{float64(float32(0.1)), types.Float, "0.1"},
		{int64(18262), types.Date, "DATE '2020-01-01'"}, {int64(1577836800100000), types.Timestamp, "TIMESTAMP '2020-01-01 00:00:00.1'"},
		{int64(14), types.YearMonthInterval, "INTERVAL '1-2' YEAR TO MONTH"}, {int64(-14), types.YearMonthIntervalType{Start: types.Month, End: types.Month}, "INTERVAL '-14' MONTH"},
		{int64(93784500000), types.DayTimeInterval, "INTERVAL '1 02:03:04.5' DAY TO SECOND"},
		{int64(1500000), types.DayTimeIntervalType{Start: types.Second, End: types.Second}, "INTERVAL '01.5' SECOND"},
		{[]byte{0x1f, 0x2a}, types.Binary, "X'1F2A'"}, {nil, types.Int, "NULL"},
	} {
		if got := LiteralText(c.value, c.typ, conf.Conf{}); got != c.want {
			t.Errorf("%v: %s, want %s", c.value, got, c.want)
		}
	}
}
