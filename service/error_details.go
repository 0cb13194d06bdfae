package service

import (
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// maxErrorChain is how many causes FetchErrorDetails tells.
const maxErrorChain = 5

// Settings that ask for the server's stack with an error.
const (
	keyServerStack = "spark.sql.connect.serverStacktrace.enabled"
	keyStatusStack = "spark.sql.pyspark.jvmStacktrace.enabled"
)

// wantsStack reports whether the session's client shows where in the server an error was made.
func (s *session) wantsStack() bool {
	c := s.conf()
	return c.Bool(keyServerStack) || c.Bool(keyStatusStack)
}

// errorDetails is the error with its causes as FetchErrorDetails tells them. Causes
// that are no Spark errors stay in the log.
func errorDetails(e *sparkerr.Error, withStack bool) []*pb.FetchErrorDetailsResponse_Error {
	var details []*pb.FetchErrorDetailsResponse_Error
	for e != nil && len(details) < maxErrorChain {
		detail := &pb.FetchErrorDetailsResponse_Error{ErrorTypeHierarchy: e.Class.Chain(), Message: e.Message()}
		if !e.Class.IsJava() {
			detail.SparkThrowable = throwable(e)
		}
		if withStack {
			detail.StackTrace = stackTrace(e)
		}
		details = append(details, detail)
		if e = sparkerr.As(e.Cause); e != nil && len(details) < maxErrorChain {
			next := int32(len(details))
			detail.CauseIdx = &next
		}
	}
	return details
}

// stackTrace is where in the server an error was made, in the form of Java's stacks.
func stackTrace(e *sparkerr.Error) []*pb.FetchErrorDetailsResponse_StackTraceElement {
	var stack []*pb.FetchErrorDetailsResponse_StackTraceElement
	for _, f := range e.Stack() {
		stack = append(stack, &pb.FetchErrorDetailsResponse_StackTraceElement{
			DeclaringClass: f.Class, MethodName: f.Method, FileName: &f.File, LineNumber: int32(f.Line),
		})
	}
	return stack
}

func throwable(e *sparkerr.Error) *pb.FetchErrorDetailsResponse_SparkThrowable {
	t := &pb.FetchErrorDetailsResponse_SparkThrowable{MessageParameters: e.Params}
	if e.Condition != "" {
		t.ErrorClass = &e.Condition
	}
	if e.State != "" {
		t.SqlState = &e.State
	}
	for _, c := range e.Contexts {
		qc := &pb.FetchErrorDetailsResponse_QueryContext{
			ContextType: pb.FetchErrorDetailsResponse_QueryContext_SQL,
			ObjectType:  c.ObjectType, ObjectName: c.ObjectName,
			StartIndex: int32(c.Start), StopIndex: int32(c.Stop),
			Fragment: c.Fragment, CallSite: c.CallSite, Summary: c.Summary,
		}
		if c.Type == sparkerr.DataFrameContext {
			qc.ContextType = pb.FetchErrorDetailsResponse_QueryContext_DATAFRAME
		}
		t.QueryContexts = append(t.QueryContexts, qc)
	}
	return t
}
