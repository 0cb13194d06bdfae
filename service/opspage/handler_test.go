package opspage

import (
	"bufio"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/rs/zerolog"
	"github.com/sparkduck/sparkduck/service/activity"
)

// oneSession is a server with one session, whose profiles may be switched.
type oneSession struct{ profiling bool }

func (s *oneSession) ActiveSessions() []activity.Session {
	return []activity.Session{{ID: "5e551011", User: "<b>u</b>", Began: time.Now(), Used: time.Now(), Profiling: s.profiling}}
}

func (s *oneSession) ProfileSession(user, id string, on bool) bool {
	s.profiling = on
	return user == "<b>u</b>" && id == "5e551011"
}

type fixture struct {
	handler  http.Handler
	log      activity.Log
	sessions oneSession
}

func newFixture(token string) *fixture {
	f := &fixture{}
	f.handler = New(Options{Activity: &f.log, Sessions: &f.sessions, Token: token, Host: "duck.example", Version: "v1", Log: zerolog.Nop()})
	return f
}

// begin records an operation that asks for text.
func (f *fixture) begin(text string, cancel func() bool) *activity.Operation {
	return f.log.Begin(activity.Start{
		ID: "id", Session: "5e551011", User: "u", Client: "c", Cancel: cancel,
		Asked: func() (string, string) { return text, "sql" },
	})
}

// ask sends a request as a browser on this machine does.
func (f *fixture) ask(t *testing.T, method, path string, change func(*http.Request)) (int, string) {
	t.Helper()
	r := httptest.NewRequest(method, "http://localhost:4040"+path, nil)
	r.Header.Set("Sec-Fetch-Site", "same-origin")
	if change != nil {
		change(r)
	}
	w := httptest.NewRecorder()
	f.handler.ServeHTTP(w, r)
	body, err := io.ReadAll(w.Result().Body)
	if err != nil {
		t.Fatal(err)
	}
	return w.Code, string(body)
}

func TestPagesEscapeClientText(t *testing.T) {
	f := newFixture("")
	evil := `</pre><script>alert("x")</script>`
	op := f.begin(evil, nil)
	op.AddStatement("SELECT '" + evil + "'").SetProfile(evil)
	op.AddRows(1234567)
	op.End(activity.Failed, evil, len(evil))
	for _, path := range []string{"/", "/operations/1"} {
		code, body := f.ask(t, "GET", path, nil)
		if code != http.StatusOK || strings.Contains(body, "<script") || strings.Contains(body, "<b>u</b>") {
			t.Errorf("%s: %d\n%s", path, code, body)
		}
		if !strings.Contains(body, "1 234 567") || !strings.Contains(body, "&lt;script&gt;") || !strings.Contains(body, "failed") {
			t.Errorf("%s does not tell of the operation:\n%s", path, body)
		}
	}
}

func TestCancel(t *testing.T) {
	f := newFixture("")
	canceled := false
	var op *activity.Operation
	op = f.begin("SELECT 1", func() bool {
		canceled = true
		op.End(activity.Canceled, "", 8)
		return true
	})
	if _, body := f.ask(t, "GET", "/operations/1", nil); !strings.Contains(body, `action="/operations/1/cancel"`) || !strings.Contains(body, `http-equiv="refresh"`) {
		t.Errorf("a running operation has no button or is not refreshed:\n%s", body)
	}
	if code, _ := f.ask(t, "GET", "/operations/1/cancel", nil); code != http.StatusMethodNotAllowed || canceled {
		t.Errorf("canceled by GET: %d", code)
	}
	if code, _ := f.ask(t, "POST", "/operations/1/cancel", nil); code != http.StatusSeeOther || !canceled {
		t.Errorf("not canceled: %d", code)
	}
	if _, body := f.ask(t, "GET", "/operations/1", nil); strings.Contains(body, "<button") || !strings.Contains(body, "canceled") {
		t.Errorf("an ended operation can be canceled:\n%s", body)
	}
	if code, _ := f.ask(t, "POST", "/operations/9/cancel", nil); code != http.StatusNotFound {
		t.Errorf("an unknown operation: %d", code)
	}
}

func TestForeignSites(t *testing.T) {
	f := newFixture("")
	f.begin("SELECT 1", func() bool {
		t.Error("canceled by a foreign site")
		return true
	})
	header := func(name, value string) func(*http.Request) {
		return func(r *http.Request) {
			r.Header.Del("Sec-Fetch-Site")
			r.Header.Set(name, value)
		}
	}
	host := func(name string) func(*http.Request) { return func(r *http.Request) { r.Host = name } }
	for _, c := range []struct {
		name, method, path string
		change             func(*http.Request)
		code               int
	}{
		{"form of another site", "POST", "/operations/1/cancel", header("Sec-Fetch-Site", "cross-site"), http.StatusForbidden},
		{"form of another port", "POST", "/operations/1/cancel", header("Sec-Fetch-Site", "same-site"), http.StatusForbidden},
		{"form in an old browser", "POST", "/operations/1/cancel", header("Origin", "http://evil.example"), http.StatusForbidden},
		{"form without an origin", "POST", "/operations/1/cancel", header("Origin", "null"), http.StatusForbidden},
		{"another site's name", "GET", "/", host("evil.example"), http.StatusMisdirectedRequest},
		{"another site's name with a port", "GET", "/metrics", host("evil.example:4040"), http.StatusMisdirectedRequest},
		{"a name that starts like ours", "GET", "/", host("localhost.evil.example"), http.StatusMisdirectedRequest},
		{"address", "GET", "/", host("127.0.0.1:4040"), http.StatusOK},
		{"IPv6 address", "GET", "/", host("[::1]:4040"), http.StatusOK},
		{"the name listened on", "GET", "/", host("duck.example:4040"), http.StatusOK},
	} {
		if code, _ := f.ask(t, c.method, c.path, c.change); code != c.code {
			t.Errorf("%s: %d, not %d", c.name, code, c.code)
		}
	}
}

func TestToken(t *testing.T) {
	f := newFixture("hush")
	authorization := func(value string) func(*http.Request) {
		return func(r *http.Request) { r.Header.Set("Authorization", value) }
	}
	for _, path := range []string{"/", "/metrics", "/operations/1", "/style.css", "/nothing"} {
		for _, value := range []string{"", "Bearer", "Bearer hus", "Bearer hush2", "Basic hush"} {
			if code, body := f.ask(t, "GET", path, authorization(value)); code != http.StatusUnauthorized || strings.Contains(body, "hush") {
				t.Errorf("%s with %q: %d %s", path, value, code, body)
			}
		}
	}
	if code, _ := f.ask(t, "GET", "/metrics", authorization("Bearer hush")); code != http.StatusOK {
		t.Error(code)
	}
	if code, body := f.ask(t, "GET", "/", func(r *http.Request) { r.SetBasicAuth("anybody", "hush") }); code != http.StatusOK || strings.Contains(body, "hush") {
		t.Error(code, body)
	}
	if code, body := f.ask(t, "GET", "/healthz", nil); code != http.StatusOK || body != "ok\n" {
		t.Error(code, body)
	}
}

func TestProfileSwitch(t *testing.T) {
	f := newFixture("")
	post := func(session string) int {
		form := url.Values{"user": {"<b>u</b>"}, "session": {session}, "on": {"true"}}.Encode()
		code, _ := f.ask(t, "POST", "/sessions/profile", func(r *http.Request) {
			r.Body = io.NopCloser(strings.NewReader(form))
			r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		})
		return code
	}
	if code := post("5e551011"); code != http.StatusSeeOther || !f.sessions.profiling {
		t.Error(code, f.sessions.profiling)
	}
	if code := post("other"); code != http.StatusNotFound {
		t.Error(code)
	}
}

// TestMetrics reads the answer as Prometheus does.
func TestMetrics(t *testing.T) {
	f := newFixture("")
	for i := range 3 {
		op := f.begin("SELECT 1", nil)
		op.AddRows(5)
		op.End([]activity.State{activity.Succeeded, activity.Failed, activity.Succeeded}[i], "", 8)
	}
	f.begin("SELECT 2", nil)
	_, body := f.ask(t, "GET", "/metrics", nil)
	values, err := parseMetrics(body)
	if err != nil {
		t.Fatalf("%v\n%s", err, body)
	}
	for name, want := range map[string]float64{
		`sparkduck_operations_total{state="succeeded"}`: 2, `sparkduck_operations_total{state="failed"}`: 1,
		`sparkduck_operations_running`: 1, `sparkduck_rows_sent_total`: 15, `sparkduck_sessions`: 1,
		`sparkduck_operation_seconds_count`: 3, `sparkduck_operation_seconds_bucket{le="+Inf"}`: 3,
	} {
		if got, ok := values[name]; !ok || got != want {
			t.Errorf("%s is %v", name, got)
		}
	}
	if values["go_goroutines"] < 1 || values["sparkduck_uptime_seconds"] <= 0 {
		t.Error(body)
	}
}

var sampleLine = regexp.MustCompile(`^([a-zA-Z_:][a-zA-Z0-9_:]*)(\{[a-z]+="[^"\\]*"\})? (\S+)$`)

// parseMetrics checks that samples follow the TYPE of their family and that histograms only grow.
func parseMetrics(text string) (map[string]float64, error) {
	values := map[string]float64{}
	family, kind, last := "", "", 0.0
	for lines := bufio.NewScanner(strings.NewReader(text)); lines.Scan(); {
		words := strings.Fields(lines.Text())
		if words[0] == "#" {
			if words[1] == "TYPE" {
				if words[2] != family {
					return nil, errors.New("TYPE without HELP: " + lines.Text())
				}
				kind, last = words[3], 0
			}
			family = words[2]
			continue
		}
		m := sampleLine.FindStringSubmatch(lines.Text())
		if m == nil || m[1] != family && (kind != "histogram" || !strings.HasPrefix(m[1], family+"_")) {
			return nil, errors.New("not a sample of " + family + ": " + lines.Text())
		}
		v, err := strconv.ParseFloat(m[3], 64)
		if err != nil {
			return nil, err
		}
		if strings.HasSuffix(m[1], "_bucket") {
			if v < last {
				return nil, errors.New("a histogram that shrinks: " + lines.Text())
			}
			last = v
		}
		values[m[1]+m[2]] = v
	}
	return values, nil
}
