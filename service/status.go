package service

import (
	"context"
	"encoding/json"
	"errors"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/rs/zerolog"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

// A status travels in HTTP headers, so that it is cut; FetchErrorDetails tells the rest.
const (
	// maxMetadata is how many characters message parameters and stacks have in a status.
	maxMetadata = 1024
	// maxMessage is how many characters a message has in a status.
	maxMessage = 2048
	// maxTrailers is how many bytes a status has with everything encoded. gRPC's clients
	// begin to refuse headers at 8 KiB. Spark has no such limit: its clients lose
	// long messages in other letters than Latin ones altogether.
	maxTrailers = 8000

	errorDomain = "org.apache.spark"
)

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
	info := errorInfo(e)
	if s != nil && s.enrichErrors() {
		info.Metadata["errorId"] = s.errors.keep(e)
	}
	if s != nil && s.conf().Bool(keyStatusStack) {
		info.Metadata["stackTrace"] = abbreviate(e.StackText(), maxMetadata)
	}
	message := fitting(abbreviate(e.Message(), maxMessage), maxTrailers-encodedInfo(info))
	st, attachErr := status.New(codes.Internal, message).WithDetails(info)
	if attachErr != nil {
		return status.Error(codes.Internal, message)
	}
	return st.Err()
}

// errorInfo is what a status tells about an error beside its message.
func errorInfo(e *sparkerr.Error) *errdetails.ErrorInfo {
	chain := e.Class.Chain()
	info := &errdetails.ErrorInfo{
		Reason: chain[0], Domain: errorDomain,
		Metadata: map[string]string{"classes": toJSON(chain)},
	}
	if e.State != "" {
		info.Metadata["sqlState"] = e.State
	}
	if parameters := toJSON(parametersOf(e)); e.Condition != "" && utf16Length(parameters) <= maxMetadata {
		info.Metadata["errorClass"] = e.Condition
		info.Metadata["messageParameters"] = parameters
	}
	return info
}

func parametersOf(e *sparkerr.Error) map[string]string {
	if e.Params == nil {
		return map[string]string{}
	}
	return e.Params
}

func toJSON(v any) string {
	var b strings.Builder
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	_ = encoder.Encode(v) // strings, lists and maps of them always marshal
	return strings.TrimSuffix(b.String(), "\n")
}

// utf16Length counts characters as Java does.
func utf16Length(s string) int {
	n := 0
	for _, r := range s {
		n += utf16.RuneLen(r)
	}
	return n
}

// abbreviate cuts s to at most n of Java's characters, the last three being dots.
func abbreviate(s string, n int) string {
	if len(s) <= n || utf16Length(s) <= n {
		return s
	}
	return cut(s, n-len("..."), utf16.RuneLen)
}

// fitting cuts a message so that it takes at most n bytes in a status.
func fitting(s string, n int) string {
	total := 0
	for _, r := range s {
		total += encodedRune(r)
	}
	if total <= n {
		return s
	}
	return cut(s, n-len("...")*encodedRune('.'), encodedRune)
}

// cut ends s with dots before its runes cost more than limit.
func cut(s string, limit int, cost func(rune) int) string {
	for i, r := range s {
		if limit -= cost(r); limit < 0 {
			return s[:i] + "..."
		}
	}
	return s
}

// encodedRune is how many bytes a character of a message takes in the two places
// of a status: grpc-message, where all but plain ASCII is %xx, and
// grpc-status-details-bin, which is base64. Rounded up.
func encodedRune(r rune) int {
	n := utf8.RuneLen(r)
	if r < ' ' || r > '~' || r == '%' {
		return 3*n + base64Bytes(n)
	}
	return n + base64Bytes(n)
}

// encodedInfo is how many bytes the rest of a status takes.
func encodedInfo(info *errdetails.ErrorInfo) int {
	const framing = 100 // names of the headers, tags and lengths
	n := len(info.Reason) + len(info.Domain) + framing
	for key, value := range info.Metadata {
		n += len(key) + len(value) + 8
	}
	return base64Bytes(n)
}

func base64Bytes(n int) int { return (4*n + 2) / 3 }
