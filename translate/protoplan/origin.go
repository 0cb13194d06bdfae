package protoplan

import (
	"fmt"
	"strings"

	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// originOf converts a client's call site; outer is what holds when there is none.
func originOf(o *pb.Origin, outer sparkerr.Origin) sparkerr.Origin {
	switch f := o.GetFunction().(type) {
	case *pb.Origin_PythonOrigin:
		return sparkerr.Origin{Fragment: f.PythonOrigin.GetFragment(), CallSite: f.PythonOrigin.GetCallSite(), FromClient: true}
	case *pb.Origin_JvmOrigin:
		return jvmOrigin(f.JvmOrigin)
	default:
		return outer
	}
}

// jvmOrigin converts the origin of a JVM client: a place in SQL text, or a
// stack trace whose first element is the API method.
func jvmOrigin(o *pb.JvmOrigin) sparkerr.Origin {
	if o.GetSqlText() != "" {
		return sparkerr.Origin{
			SQL:   &sparkerr.Source{Text: o.GetSqlText(), ObjectType: o.GetObjectType(), ObjectName: o.GetObjectName()},
			Start: int(o.GetStartIndex()), Stop: int(o.GetStopIndex()),
			Line: int(o.GetLine()), Pos: int(o.GetStartPosition()),
		}
	}
	trace := o.GetStackTrace()
	if len(trace) == 0 {
		return sparkerr.Origin{}
	}
	sites := make([]string, 0, len(trace)-1)
	for _, element := range trace[1:] {
		sites = append(sites, javaFrame(element))
	}
	return sparkerr.Origin{Fragment: trace[0].GetMethodName(), CallSite: strings.Join(sites, "\n"), FromClient: true}
}

// javaFrame writes a stack trace element the way Java prints one.
func javaFrame(e *pb.StackTraceElement) string {
	place := "Unknown Source"
	switch {
	case e.GetLineNumber() == -2:
		place = "Native Method"
	case e.GetFileName() != "" && e.GetLineNumber() >= 0:
		place = fmt.Sprintf("%s:%d", e.GetFileName(), e.GetLineNumber())
	case e.GetFileName() != "":
		place = e.GetFileName()
	}
	return e.GetDeclaringClass() + "." + e.GetMethodName() + "(" + place + ")"
}
