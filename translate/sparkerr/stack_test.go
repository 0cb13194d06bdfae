package sparkerr

import (
	"runtime"
	"strings"
	"testing"
)

func TestSplitFunction(t *testing.T) {
	for function, want := range map[string][2]string{
		"github.com/a/b.(*T).m":             {"github.com/a/b.(*T)", "m"},
		"github.com/a/b.(*T).m.func1":       {"github.com/a/b.(*T)", "m.func1"},
		"github.com/a/b.T.m":                {"github.com/a/b", "T.m"},
		"github.com/a/b.f":                  {"github.com/a/b", "f"},
		"runtime.goexit":                    {"runtime", "goexit"},
		"gopkg.in/x.v2.f":                   {"gopkg.in/x", "v2.f"},
		"github.com/a/b.(*T[...]).m":        {"github.com/a/b.(*T[...])", "m"},
		"github.com/a/b.init.func1.(*X).do": {"github.com/a/b", "init.func1.(*X).do"},
	} {
		if class, method := splitFunction(function); class != want[0] || method != want[1] {
			t.Errorf("%s: %q, %q", function, class, method)
		}
	}
}

// TestStack: a stack is that of who asked for the error, innermost first. This
// test is in the package whose frames do not count, so that the first one left is
// that of the caller of tests.
func TestStack(t *testing.T) {
	e := FromRuntime("DIVIDE_BY_ZERO", nil, Origin{})
	stack := e.Stack()
	if len(stack) == 0 || stack[0].String() != "testing.tRunner("+stack[0].File+":"+lineOf(stack[0])+")" {
		t.Fatalf("%v", stack)
	}
	own := 0
	for frames := runtime.CallersFrames(e.stack); ; {
		f, more := frames.Next()
		if strings.HasPrefix(f.Function, ownPackage+".") {
			own++
		}
		if !more {
			break
		}
	}
	if own == 0 || own > 4 {
		t.Errorf("%d frames of this package", own)
	}
	if text := e.StackText(); !strings.HasPrefix(text, "org.apache.spark.SparkArithmeticException: [DIVIDE_BY_ZERO]") || !strings.Contains(text, "\n\tat testing.tRunner(") {
		t.Error(text)
	}
}

func lineOf(f Frame) string {
	_, rest, _ := strings.Cut(f.String(), ".go:")
	return strings.TrimSuffix(rest, ")")
}
