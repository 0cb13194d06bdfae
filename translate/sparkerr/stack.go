package sparkerr

import (
	"path"
	"runtime"
	"strconv"
	"strings"
	"sync"
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
	for _, pc := range e.stack {
		f := frameOf(pc)
		if f.Class == transportPackage || f.Class == "runtime" && f.Method == "goexit" {
			break
		}
		if f.Class != ownPackage && f.Method != "" {
			stack = append(stack, f)
		}
	}
	return stack
}

// frames are the places that were looked up: finding one takes a microsecond, and
// errors come from the same few again and again.
var frames sync.Map // of uintptr to Frame

// frameOf is the place of a program counter of runtime.Callers, which has one for each call, inlined or not.
func frameOf(pc uintptr) Frame {
	if f, ok := frames.Load(pc); ok {
		return f.(Frame)
	}
	found, _ := runtime.CallersFrames([]uintptr{pc}).Next()
	f := Frame{File: path.Base(found.File), Line: found.Line}
	f.Class, f.Method = splitFunction(found.Function)
	frames.Store(pc, f)
	return f
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
