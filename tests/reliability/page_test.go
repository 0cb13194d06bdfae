package reliability

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestOperationsPage has a person look at a query in a browser and cancel it.
// RELIABILITY_SCREENSHOT names a folder for pictures of the pages.
func TestOperationsPage(t *testing.T) {
	t.Parallel()
	b := openBrowser(t)
	s := startServer(t)
	sess := dial(t, s.address).session()
	sess.user.UserId = "ada"
	for _, sql := range []string{
		"SELECT id, id * id AS square FROM range(5)", "SELECT '<script>document.title = 1</script>' AS text",
		"SELECT k, count(*) AS n, sum(v) AS total FROM VALUES ('a', 1), ('b', 2), ('a', 3) AS t(k, v) GROUP BY k ORDER BY total DESC",
		"SELECT year(date_add(DATE'2026-01-01', CAST(id AS INT))) AS y, count(*) FROM range(1000000) GROUP BY 1 HAVING count(*) > 365",
		"SELECT price / quantity FROM VALUES (10, 0) AS orders(price, quantity)",
		"SELECT repeat('spark', 3), sha2('duck', 256), array_sort(array(3, 1, 2))",
	} {
		_, _ = sess.sql("%s", sql) // one of them fails
	}
	ended := make(chan error, 1)
	go func() { ended <- sess.run(sqlPlan(endless), nil) }()

	b.open(s.page)
	b.await(".operations tbody", "running")
	b.await(".operations .what", "CROSS JOIN")
	savePicture(t, b, "operations-page.png")
	var scripts int
	b.script("return document.scripts.length", &scripts)
	if scripts != 0 || !strings.Contains(b.text("main"), "<script>") {
		t.Errorf("client text became part of the page: %d scripts", scripts)
	}

	var rendered string
	b.script(`return getComputedStyle(document.querySelector(".state.running")).backgroundColor`, &rendered)
	if rendered != "rgb(255, 241, 219)" {
		t.Errorf("the style sheet is not used: %s", rendered)
	}

	b.click(".operations .what a")
	b.await("h1", "running")
	b.await("#asked", "CROSS JOIN")
	b.await("pre.sql", "sum(")
	cannotCancelFromElsewhere(t, b, s)
	b.click("button.cancel")
	b.await("h1", "canceled")
	if err := <-ended; condition(err) != "OPERATION_CANCELED" {
		t.Errorf("the client was told %v", err)
	}

	b.open(s.page)
	b.click("#sessions button")
	b.await("#sessions button", "on")
	if _, err := sess.sql("SELECT id %% 10 AS k, count(*) FROM range(100000) WHERE id %% 3 = 0 GROUP BY 1 ORDER BY 1"); err != nil {
		t.Fatal(err)
	}
	b.open(s.page)
	b.click(".operations .what a")
	b.await(".profile", "HASH_GROUP_BY")
	savePicture(t, b, "operation-page.png")
}

// cannotCancelFromElsewhere has the person press a button of another site while the page of an operation is open.
func cannotCancelFromElsewhere(t *testing.T, b *browser, s *server) {
	t.Helper()
	var url string
	b.do("GET", "/url", nil, &url)
	elsewhere := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html")
		fmt.Fprintf(w, `<form method="post" action="%s/cancel"><button>win a prize</button></form>`, url)
	}))
	defer elsewhere.Close()
	b.open(elsewhere.URL)
	b.click("button")
	b.await("body", "cross-origin")
	if n := s.metrics(t)["sparkduck_operations_running"]; n != 1 {
		t.Errorf("another site canceled the operation: %v run", n)
	}
	b.open(url)
}

func savePicture(t *testing.T, b *browser, name string) {
	t.Helper()
	dir := os.Getenv("RELIABILITY_SCREENSHOT")
	if dir == "" {
		return
	}
	if err := os.WriteFile(filepath.Join(dir, name), b.screenshot(), 0o644); err != nil {
		t.Fatal(err)
	}
}
