package types

import (
	"bufio"
	"encoding/json"
	"os"
	"reflect"
	"strings"
	"testing"

	"github.com/sparkduck/sparkduck/translate/conf"
)

// TestCoercion compares with what Spark 4.2 answered for every pair of 32
// types: the type of coalesce and greatest, whether a cast is legal, and
// whether it makes a column nullable that was not.
func TestCoercion(t *testing.T) {
	file, err := os.Open("testdata/coercion.tsv")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	ansi, legacy := conf.Conf{}, conf.Conf{}.With("spark.sql.ansi.enabled", "false")
	lines := bufio.NewScanner(file)
	lines.Scan() // header
	for lines.Scan() {
		want := strings.Split(lines.Text(), "\t")
		a, b := mustParse(t, want[0]), mustParse(t, want[1])
		pair := want[0] + ", " + want[1]
		checkType(t, pair+": coalesce", want[2], func() (DataType, bool) { return WiderType(ansi, a, b) })
		checkType(t, pair+": legacy coalesce", want[3], func() (DataType, bool) { return WiderType(legacy, a, b) })
		checkType(t, pair+": greatest", want[4], func() (DataType, bool) { return WiderTypeWithoutStrings(ansi, a, b) })
		checkType(t, pair+": legacy greatest", want[5], func() (DataType, bool) { return WiderTypeWithoutStrings(legacy, a, b) })
		checkCast(t, pair+": cast", want[6], CanCast(a, b, true), ForceNullable(a, b))
		checkCast(t, pair+": legacy cast", want[7], CanCast(a, b, false), ForceNullable(a, b))
		checkCast(t, pair+": try_cast", want[8], CanTryCast(a, b), TryCastNullable(a, b))
	}
}

func mustParse(t *testing.T, text string) DataType {
	t.Helper()
	parsed, err := ParseType(text, ParseOptions{})
	if err != nil {
		t.Fatal(err)
	}
	return parsed
}

func checkType(t *testing.T, what, want string, compute func() (DataType, bool)) {
	t.Helper()
	got, ok := compute()
	switch {
	case want == "?":
	case want == "-":
		if ok {
			t.Errorf("%s: %s, want none", what, got.SQL())
		}
	case !ok:
		t.Errorf("%s: none, want %s", what, want)
	case !sameJSON(JSON(got), want):
		t.Errorf("%s: %s, want %s", what, JSON(got), want)
	}
}

func sameJSON(got, want string) bool {
	var x, y any
	if json.Unmarshal([]byte(got), &x) != nil {
		return false
	}
	if json.Unmarshal([]byte(want), &y) != nil {
		y = want
	}
	return reflect.DeepEqual(x, y)
}

func checkCast(t *testing.T, what, want string, legal, nullable bool) {
	t.Helper()
	got := "-"
	if legal {
		got = map[bool]string{true: "null", false: "not"}[nullable]
	}
	// A void input is null itself.
	if got != want && !(strings.HasPrefix(what, "void") && legal) {
		t.Errorf("%s: %s, want %s", what, got, want)
	}
}

func TestFoldOrder(t *testing.T) {
	legacy := conf.Conf{}.With("spark.sql.ansi.enabled", "false")
	if got, ok := WiderType(legacy, Timestamp, Int, String); !ok || got != DataType(String) {
		t.Errorf("legacy rules put strings first: %v %v", got, ok)
	}
	if got, ok := WiderType(conf.Conf{}, Timestamp, Int, String); ok {
		t.Errorf("ANSI rules go from left to right: %v", got)
	}
}

// TestDecimalArithmetic holds results of a running Spark 4.2.
func TestDecimalArithmetic(t *testing.T) {
	for _, c := range []struct {
		operator   string
		a, b, want DecimalType
	}{
		{"*", DecimalType{38, 18}, DecimalType{38, 18}, DecimalType{38, 6}},
		{"/", DecimalType{38, 18}, DecimalType{1, 0}, DecimalType{38, 18}},
		{"*", DecimalType{38, 10}, DecimalType{38, 10}, DecimalType{38, 6}},
		{"*", DecimalType{20, 10}, DecimalType{20, 10}, DecimalType{38, 17}},
		{"+", DecimalType{38, 38}, DecimalType{38, 0}, DecimalType{38, 6}},
		{"/", DecimalType{10, 2}, DecimalType{5, 4}, DecimalType{20, 8}},
		{"*", DecimalType{38, 18}, DecimalType{1, 0}, DecimalType{38, 16}},
		{"+", DecimalType{10, 2}, DecimalType{10, 2}, DecimalType{11, 2}},
		{"%", DecimalType{10, 2}, DecimalType{5, 3}, DecimalType{5, 3}},
		{"div", DecimalType{10, 2}, DecimalType{5, 3}, DecimalType{11, 0}},
	} {
		if got := DecimalArithmetic(c.operator, c.a, c.b, true); got != c.want {
			t.Errorf("%v %s %v: %v, want %v", c.a, c.operator, c.b, got, c.want)
		}
	}
	if got := WiderDecimal(DecimalType{38, 10}, DecimalType{38, 0}, false); got != (DecimalType{38, 0}) {
		t.Errorf("the common type keeps integer digits: %v", got)
	}
	if got := DecimalArithmetic("/", DecimalType{38, 18}, DecimalType{38, 18}, false); got != (DecimalType{38, 18}) {
		t.Errorf("without precision loss: %v", got)
	}
}
