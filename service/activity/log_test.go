package activity

import (
	"strings"
	"sync"
	"testing"
)

func begin(l *Log, text string) *Operation {
	return l.Begin(Start{ID: "id", Asked: func() (string, string) { return text, "sql" }})
}

func TestLogIsBounded(t *testing.T) {
	var l Log
	for range maxFinished + 10 {
		begin(&l, "SELECT 1").End(Succeeded, "", 8)
	}
	if n := len(l.Finished(2 * maxFinished)); n != maxFinished {
		t.Errorf("%d operations are kept", n)
	}
	if l.Find(10) != nil || l.Find(11) == nil {
		t.Error("the oldest should be forgotten first")
	}
	large := strings.Repeat("x", maxText)
	for range maxFinishedBytes/maxText + 10 {
		begin(&l, large).End(Failed, "", len(large))
	}
	if l.bytes > maxFinishedBytes || len(l.finished) > maxFinishedBytes/maxText {
		t.Errorf("%d bytes are kept", l.bytes)
	}
	if c := l.Counters(); c.Ended[Succeeded] != maxFinished+10 || c.Ended[Failed] != maxFinishedBytes/maxText+10 {
		t.Error(c.Ended)
	}
}

func TestLongTextsAreCut(t *testing.T) {
	var l Log
	long := strings.Repeat("ä", maxText)
	op := begin(&l, long)
	op.AddStatement(long).SetProfile(long)
	op.End(Failed, long, len(long))
	v := op.View()
	for name, text := range map[string]string{
		"text": v.Text, "failure": v.Failure, "sql": v.Statements[0].SQL(), "profile": v.Statements[0].Profile(),
	} {
		if len(text) > maxText+len("…") || !strings.HasSuffix(text, "ä…") {
			t.Errorf("%s: %d bytes", name, len(text))
		}
	}
}

func TestCancelOfAnEndedOperation(t *testing.T) {
	var l Log
	op := l.Begin(Start{Asked: func() (string, string) { return "", "sql" }, Cancel: func() bool { return true }})
	if !op.Cancel() {
		t.Error("a running operation is not canceled")
	}
	op.End(Canceled, "", 0)
	if op.Cancel() {
		t.Error("an ended operation is canceled")
	}
}

func TestConcurrentOperations(t *testing.T) {
	var l Log
	var wg sync.WaitGroup
	for range 8 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for range 200 {
				op := begin(&l, "SELECT 1")
				op.AddStatement("SELECT 1")
				for _, running := range l.Running() {
					running.View()
				}
				op.End(Succeeded, "", 8)
				l.Finished(10)
			}
		}()
	}
	wg.Wait()
	if c := l.Counters(); c.Ended[Succeeded] != 1600 || len(l.Running()) != 0 {
		t.Error(c)
	}
}

// BenchmarkRecord is what watching costs an operation: to begin, to run a statement, to end.
func BenchmarkRecord(b *testing.B) {
	var l Log
	asked := func() (string, string) { return "SELECT 1", "sql" }
	for b.Loop() {
		op := l.Begin(Start{ID: "id", Asked: asked})
		op.AddStatement("SELECT 1")
		op.AddRows(1)
		op.End(Succeeded, "", 8)
	}
}
