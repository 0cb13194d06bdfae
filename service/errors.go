package service

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"runtime/debug"
	"sync"
	"time"

	"github.com/google/uuid"
	"github.com/rs/zerolog"
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

const (
	// maxMetadata is how many characters of message parameters fit in a status; more is fetched by FetchErrorDetails.
	maxMetadata = 1024
	// maxMessage is how many characters of a message fit in a status.
	maxMessage = 2048
	// maxErrorChain is how many causes FetchErrorDetails tells.
	maxErrorChain = 5
	// errorCacheSize and errorCacheAge bound the errors a session keeps to be fetched.
	errorCacheSize = 20
	errorCacheAge  = 60 * time.Second

	errorDomain = "org.apache.spark"
)

// recovered calls f and turns a panic into an internal error, with the stack in the log.
func recovered(log zerolog.Logger, f func() error) (err error) {
	defer func() {
		if p := recover(); p != nil {
			log.Error().Str("panic", fmt.Sprint(p)).Str("stack", string(debug.Stack())).Msg("recovered from a panic")
			err = sparkerr.Internal(fmt.Errorf("panic: %v", p))
		}
	}()
	return f()
}

// asSparkError is err as a Spark error; what is none becomes an internal error, its cause logged.
func asSparkError(err error, log zerolog.Logger) *sparkerr.Error {
	if e := sparkerr.As(err); e != nil {
		if e.Condition == internalCondition {
			log.Error().AnErr("cause", e.Cause).Msg("internal error")
		}
		return e
	}
	log.Error().Err(err).Msg("internal error")
	return sparkerr.Internal(err)
}

const internalCondition = "INTERNAL_ERROR"

// toStatus turns any error into the gRPC status that Spark would send. s is the
// session whose client may fetch the details, or nil.
func toStatus(err error, s *session, log zerolog.Logger) error {
	switch {
	case err == nil:
		return nil
	case errors.Is(err, context.Canceled) && sparkerr.As(err) == nil:
		return status.FromContextError(context.Canceled).Err()
	}
	if _, ok := status.FromError(err); ok && sparkerr.As(err) == nil {
		return err // the transport's own, or UNIMPLEMENTED
	}
	e := asSparkError(err, log)
	chain := e.Class.Chain()
	info := &errdetails.ErrorInfo{
		Reason: chain[0], Domain: errorDomain,
		Metadata: map[string]string{"classes": toJSON(chain)},
	}
	if e.State != "" {
		info.Metadata["sqlState"] = e.State
	}
	if parameters := toJSON(parametersOf(e)); e.Condition != "" && len(parameters) <= maxMetadata {
		info.Metadata["errorClass"] = e.Condition
		info.Metadata["messageParameters"] = parameters
	}
	if s != nil && s.enrichErrors() {
		info.Metadata["errorId"] = s.errors.keep(e)
	}
	st, attachErr := status.New(codes.Internal, abbreviate(e.Message(), maxMessage)).WithDetails(info)
	if attachErr != nil {
		return status.Error(codes.Internal, abbreviate(e.Message(), maxMessage))
	}
	return st.Err()
}

func parametersOf(e *sparkerr.Error) map[string]string {
	if e.Params == nil {
		return map[string]string{}
	}
	return e.Params
}

func toJSON(v any) string {
	text, _ := json.Marshal(v) // strings, lists and maps of them always marshal
	return string(text)
}

// abbreviate cuts s to n characters, the last three being dots.
func abbreviate(s string, n int) string {
	runes := []rune(s)
	if len(runes) <= n {
		return s
	}
	return string(runes[:n-3]) + "..."
}

// errorCache keeps the latest errors of a session until their details are fetched, once.
type errorCache struct {
	mu   sync.Mutex
	kept []keptError // oldest first
}

type keptError struct {
	id  string
	err *sparkerr.Error
	at  time.Time
}

func (c *errorCache) keep(e *sparkerr.Error) string {
	c.mu.Lock()
	defer c.mu.Unlock()
	for len(c.kept) > 0 && (len(c.kept) >= errorCacheSize || time.Since(c.kept[0].at) > errorCacheAge) {
		c.kept = c.kept[1:]
	}
	id := uuid.NewString()
	c.kept = append(c.kept, keptError{id, e, time.Now()})
	return id
}

// take returns a kept error and forgets it; nil when it is gone.
func (c *errorCache) take(id string) *sparkerr.Error {
	c.mu.Lock()
	defer c.mu.Unlock()
	for i, k := range c.kept {
		if k.id == id {
			c.kept = append(c.kept[:i:i], c.kept[i+1:]...)
			if time.Since(k.at) > errorCacheAge {
				return nil
			}
			return k.err
		}
	}
	return nil
}

// errorDetails is the error with its causes as FetchErrorDetails tells them. Causes
// that are no Spark errors stay in the log.
func errorDetails(e *sparkerr.Error) []*pb.FetchErrorDetailsResponse_Error {
	var details []*pb.FetchErrorDetailsResponse_Error
	for e != nil && len(details) < maxErrorChain {
		detail := &pb.FetchErrorDetailsResponse_Error{
			ErrorTypeHierarchy: e.Class.Chain(),
			Message:            e.Message(),
			SparkThrowable:     throwable(e),
		}
		details = append(details, detail)
		if e = sparkerr.As(e.Cause); e != nil && len(details) < maxErrorChain {
			next := int32(len(details))
			detail.CauseIdx = &next
		}
	}
	return details
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
