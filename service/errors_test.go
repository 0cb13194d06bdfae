package service

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

// failing is a fixture whose operations fail with err.
func failing(t *testing.T, err error) *fixture {
	return newFixture(t, Options{}, func(context.Context, *operation) error { return err })
}

// failure runs an operation that fails and returns its status.
func (f *fixture) failure(t *testing.T) (*status.Status, *errdetails.ErrorInfo) {
	t.Helper()
	stream, _ := f.execute(t, uuid.NewString(), plan(1))
	_, err := drain(stream)
	st := status.Convert(err)
	if len(st.Details()) != 1 {
		t.Fatalf("status: %v", err)
	}
	return st, st.Details()[0].(*errdetails.ErrorInfo)
}

func (f *fixture) fetch(t *testing.T, id string) *pb.FetchErrorDetailsResponse {
	t.Helper()
	resp, err := f.client.FetchErrorDetails(context.Background(), &pb.FetchErrorDetailsRequest{SessionId: f.id, UserContext: testUser(), ErrorId: id})
	if err != nil {
		t.Fatal(err)
	}
	return resp
}

func unresolved(name string) *sparkerr.Error {
	return sparkerr.New(sparkerr.Analysis, "UNRESOLVED_COLUMN.WITHOUT_SUGGESTION",
		sparkerr.Origin{FromClient: true, Fragment: "col", CallSite: "test.py:1"}, "objectName", name)
}

func TestStatusCarriesErrorInfo(t *testing.T) {
	st, info := failing(t, unresolved("<x>")).failure(t)
	var classes []string
	var parameters map[string]string
	if json.Unmarshal([]byte(info.Metadata["classes"]), &classes) != nil || json.Unmarshal([]byte(info.Metadata["messageParameters"]), &parameters) != nil {
		t.Fatalf("%v", info)
	}
	if st.Code() != codes.Internal || info.Domain != "org.apache.spark" || info.Reason != classes[0] ||
		classes[1] != "org.apache.spark.sql.AnalysisException" || classes[len(classes)-1] != "java.lang.Object" ||
		info.Metadata["errorClass"] != "UNRESOLVED_COLUMN.WITHOUT_SUGGESTION" || info.Metadata["sqlState"] != "42703" ||
		parameters["objectName"] != "<x>" || strings.Contains(info.Metadata["messageParameters"], `\u003c`) ||
		info.Metadata["errorId"] == "" || info.Metadata["stackTrace"] != "" {
		t.Errorf("%v", st)
	}
}

func TestFetchErrorDetailsTellsTheChainOnce(t *testing.T) {
	var chain error
	for i := range 7 {
		chain = unresolved(fmt.Sprint(i)).Because(chain)
	}
	f := failing(t, chain)
	_, info := f.failure(t)
	resp := f.fetch(t, info.Metadata["errorId"])
	if len(resp.Errors) != maxErrorChain || resp.RootErrorIdx == nil || resp.GetRootErrorIdx() != 0 {
		t.Fatalf("%v", resp)
	}
	for i, e := range resp.Errors {
		last := i == maxErrorChain-1
		if (e.CauseIdx == nil) != last || !last && e.GetCauseIdx() != int32(i+1) || e.SparkThrowable.MessageParameters["objectName"] != fmt.Sprint(6-i) {
			t.Errorf("error %d: %v", i, e)
		}
	}
	first := resp.Errors[0].SparkThrowable
	if first.GetErrorClass() != "UNRESOLVED_COLUMN.WITHOUT_SUGGESTION" || first.GetSqlState() != "42703" || first.QueryContexts[0].CallSite != "test.py:1" ||
		first.QueryContexts[0].ContextType != pb.FetchErrorDetailsResponse_QueryContext_DATAFRAME {
		t.Errorf("%v", first)
	}
	for name, id := range map[string]string{"second time": info.Metadata["errorId"], "unknown": "x"} {
		if again := f.fetch(t, id); len(again.Errors) != 0 || again.RootErrorIdx != nil {
			t.Errorf("%s: %v", name, again)
		}
	}
}

func TestErrorsExpire(t *testing.T) {
	f := failing(t, unresolved("x"))
	_, info := f.failure(t)
	old := &f.session().errors.kept[0].at
	*old = old.Add(-errorCacheAge - time.Second)
	if resp := f.fetch(t, info.Metadata["errorId"]); len(resp.Errors) != 0 {
		t.Error("an old error was told")
	}
	_, first := f.failure(t)
	for range errorCacheSize {
		f.failure(t)
	}
	if resp := f.fetch(t, first.Metadata["errorId"]); len(resp.Errors) != 0 {
		t.Errorf("more than %d errors are kept", errorCacheSize)
	}
}

// TestLongErrorsAreCut: statuses are cut as in Spark, and so that they fit in
// headers whatever the letters are; the details are whole.
func TestLongErrorsAreCut(t *testing.T) {
	for name, c := range map[string]struct {
		name       string
		parameters bool // are in the status
		message    int  // length of the status's message, in characters
	}{
		"fits":              {strings.Repeat("c", 900), true, 0},
		"parameters do not": {strings.Repeat("c", 1100), false, 0},
		"wide":              {strings.Repeat("世", 900), true, 1000},
		"pairs":             {strings.Repeat("😀", 600), false, 700},
		"controls":          {strings.Repeat("\n", 5000), false, 2048},
		"40,000 characters": {strings.Repeat("c", 40000), false, 2048},
		"40,000 wide ones":  {strings.Repeat("世", 40000), false, 1000},
	} {
		f := failing(t, unresolved(c.name))
		st, info := f.failure(t)
		message := []rune(st.Message())
		if _, ok := info.Metadata["messageParameters"]; ok != c.parameters || (info.Metadata["errorClass"] != "") != c.parameters {
			t.Errorf("%s: %d characters of parameters", name, len(info.Metadata["messageParameters"]))
		}
		if c.message > 0 && (len(message) > c.message || string(message[len(message)-3:]) != "...") {
			t.Errorf("%s: message of %d characters", name, len(message))
		}
		if c.message == 2048 && c.name[0] == 'c' && len(message) != 2048 {
			t.Errorf("%s: message of %d characters, want Spark's length", name, len(message))
		}
		if size := trailerBytes(st, info); size > maxTrailers {
			t.Errorf("%s: %d bytes of headers", name, size)
		}
		resp := f.fetch(t, info.Metadata["errorId"])
		if e := resp.Errors[0]; e.SparkThrowable.MessageParameters["objectName"] != c.name || !strings.Contains(e.Message, c.name) {
			t.Errorf("%s: the details are cut", name)
		}
	}
}

// trailerBytes is how much of a client's limit on headers a status takes.
func trailerBytes(st *status.Status, info *errdetails.ErrorInfo) int {
	n := encodedInfo(info)
	for _, r := range st.Message() {
		n += encodedRune(r)
	}
	return n
}

func TestErrorsAreNotEnrichedWhenTheSettingSaysSo(t *testing.T) {
	f := failing(t, unresolved("x"))
	if err := f.setConf(t, keyEnrichError, "false"); err != nil {
		t.Fatal(err)
	}
	if _, info := f.failure(t); info.Metadata["errorId"] != "" || len(f.session().errors.kept) > 0 {
		t.Errorf("%v", info)
	}
}

func TestServerStackWhenTheSettingAsks(t *testing.T) {
	f := failing(t, unresolved("x"))
	_, info := f.failure(t)
	stack := f.fetch(t, info.Metadata["errorId"]).Errors[0].StackTrace
	if len(stack) == 0 || stack[0].MethodName != "unresolved" || stack[0].GetFileName() != "errors_test.go" || stack[0].LineNumber == 0 ||
		stack[0].DeclaringClass != "github.com/sparkduck/sparkduck/service" {
		t.Errorf("on by default: %v", stack)
	}
	if err := f.setConf(t, keyServerStack, "false"); err != nil {
		t.Fatal(err)
	}
	_, info = f.failure(t)
	if stack := f.fetch(t, info.Metadata["errorId"]).Errors[0].StackTrace; len(stack) > 0 {
		t.Errorf("off: %v", stack)
	}
	if err := f.setConf(t, keyStatusStack, "true"); err != nil {
		t.Fatal(err)
	}
	_, info = f.failure(t)
	if text := info.Metadata["stackTrace"]; !strings.HasPrefix(text, "org.apache.spark.sql.catalyst.ExtendedAnalysisException: [UNRESOLVED_COLUMN") || len(text) > maxMetadata {
		t.Errorf("in the status: %q", text)
	}
	if stack := f.fetch(t, info.Metadata["errorId"]).Errors[0].StackTrace; len(stack) == 0 {
		t.Error("the other setting asks too")
	}
}

// TestServerStackEndsInTheServer: how the request came in or the goroutine began is the same for all.
func TestServerStackEndsInTheServer(t *testing.T) {
	f := newFixture(t, Options{}, func(context.Context, *operation) error { return unresolved("x") })
	_, ofOperation := f.failure(t)
	_, err := f.client.AnalyzePlan(context.Background(), &pb.AnalyzePlanRequest{SessionId: f.id, UserContext: testUser(),
		Analyze: &pb.AnalyzePlanRequest_DdlParse{DdlParse: &pb.AnalyzePlanRequest_DDLParse{DdlString: "("}}})
	st := status.Convert(err)
	if len(st.Details()) != 1 {
		t.Fatal(err)
	}
	for name, info := range map[string]*errdetails.ErrorInfo{"operation": ofOperation, "analysis": st.Details()[0].(*errdetails.ErrorInfo)} {
		stack := f.fetch(t, info.Metadata["errorId"]).Errors[0].StackTrace
		if len(stack) == 0 || !strings.HasPrefix(stack[len(stack)-1].DeclaringClass, "github.com/sparkduck/sparkduck/service") {
			t.Errorf("%s: %v", name, stack)
		}
	}
}

// TestOtherErrorsStayInTheLog: what is no Spark error could tell more than a client may know.
func TestOtherErrorsStayInTheLog(t *testing.T) {
	f := failing(t, errors.New("secret"))
	st, info := f.failure(t)
	details := f.fetch(t, info.Metadata["errorId"])
	if info.Metadata["errorClass"] != "INTERNAL_ERROR" || strings.Contains(st.String()+details.String(), "secret") || len(details.Errors) != 1 {
		t.Errorf("%v, %v", st, details)
	}
}
