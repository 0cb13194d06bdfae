package sparkerr

import (
	"path"
	"runtime"
	"strconv"
	"strings"
)

// maxFrames is how deep stacks are kept.
const maxFrames = 64

// Frame is one place of the server's code, innermost first in a stack.
type Frame struct {
	Class  string // package and receiver
	Method string
	File   string // without folders
	Line   int
}

// callers are the program counters of who makes an error. They cost a
// microsecond; names are found only for who asks.
func callers() []uintptr {
	var counters [maxFrames]uintptr
	n := runtime.Callers(3, counters[:]) // without Callers, callers and FromParams
	return append([]uintptr(nil), counters[:n]...)
}

// Stack is where in the server the error was made. The constructors of this
// package do not count, and what brought the request or began the goroutine is
// the same for all errors: it would only make each of them larger.
func (e *Error) Stack() []Frame {
	var stack []Frame
	frames := runtime.CallersFrames(e.stack)
	for {
		f, more := frames.Next()
		class, method := splitFunction(f.Function)
		switch {
		case class == transportPackage, f.Function == "runtime.goexit":
			return stack
		case class != ownPackage && f.Function != "":
			stack = append(stack, Frame{class, method, path.Base(f.File), f.Line})
		}
		if !more {
			return stack
		}
	}
}

const (
	ownPackage       = "github.com/sparkduck/sparkduck/translate/sparkerr"
	transportPackage = "github.com/sparkduck/sparkduck/proto/spark/connect"
)

// splitFunction cuts a.b/c.(*T).m.func1 into a.b/c.(*T) and m.func1, and a.b/c.f into a.b/c and f.
func splitFunction(function string) (class, method string) {
	dir, name := path.Split(function)
	pkg, rest, _ := strings.Cut(name, ".")
	if strings.HasPrefix(rest, "(") {
		if receiver, method, ok := strings.Cut(rest, ")."); ok {
			return dir + pkg + "." + receiver + ")", method
		}
	}
	return dir + pkg, rest
}

// StackText is the message and the stack as clients show them.
func (e *Error) StackText() string {
	var b strings.Builder
	b.WriteString(e.Class.Chain()[0] + ": " + e.Message())
	for _, f := range e.Stack() {
		b.WriteString("\n\tat " + f.String())
	}
	return b.String()
}

// String is the frame as Java writes one.
func (f Frame) String() string {
	return f.Class + "." + f.Method + "(" + f.File + ":" + strconv.Itoa(f.Line) + ")"
}
