package reliability

import (
	"bufio"
	"bytes"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"net/http"
	"os/exec"
	"regexp"
	"strings"
	"testing"
	"time"
)

// browser is Chromium, driven through WebDriver.
type browser struct {
	t       *testing.T
	session string // URL
}

var driverPort = regexp.MustCompile(`started successfully on port (\d+)`)

// openBrowser starts a browser, or skips the test when there is none on this machine.
func openBrowser(t *testing.T) *browser {
	t.Helper()
	driver, err := exec.LookPath("chromedriver")
	if err != nil {
		t.Skip("no browser: this test needs chromium and chromedriver (Debian: apt install chromium chromium-driver)")
	}
	binary := ""
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if path, err := exec.LookPath(name); err == nil {
			binary = path
			break
		}
	}
	if binary == "" {
		t.Skip("no browser: chromedriver is here, but no chromium (Debian: apt install chromium)")
	}
	command := exec.Command(driver, "--port=0")
	out, err := command.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = command.Process.Kill()
		_ = command.Wait()
	})
	b := &browser{t: t}
	for lines := bufio.NewScanner(out); lines.Scan(); {
		if m := driverPort.FindStringSubmatch(lines.Text()); m != nil {
			b.session = "http://127.0.0.1:" + m[1]
			break
		}
	}
	var made struct {
		SessionID string `json:"sessionId"`
	}
	b.do("POST", "/session", map[string]any{"capabilities": map[string]any{"alwaysMatch": map[string]any{"goog:chromeOptions": map[string]any{
		"binary": binary, "args": []string{"--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--window-size=1280,1120"},
	}}}}, &made)
	b.session += "/session/" + made.SessionID
	t.Cleanup(func() { b.do("DELETE", "", nil, nil) })
	return b
}

// do sends one command of WebDriver; its answer's value goes into value.
func (b *browser) do(method, path string, body, value any) {
	b.t.Helper()
	if err := b.try(method, path, body, value); err != nil {
		b.t.Fatalf("%s %s: %v", method, path, err)
	}
}

func (b *browser) try(method, path string, body, value any) error {
	var in bytes.Buffer
	if body != nil {
		if err := json.NewEncoder(&in).Encode(body); err != nil {
			return err
		}
	}
	request, err := http.NewRequestWithContext(b.t.Context(), method, b.session+path, &in)
	if b.t.Context().Err() != nil { // while the test is cleaned up
		request, err = http.NewRequest(method, b.session+path, &in) //nolint:noctx
	}
	if err != nil {
		return err
	}
	answer, err := http.DefaultClient.Do(request)
	if err != nil {
		return err
	}
	defer answer.Body.Close()
	var result struct{ Value json.RawMessage }
	if err := json.NewDecoder(answer.Body).Decode(&result); err != nil {
		return err
	}
	if answer.StatusCode != http.StatusOK {
		return fmt.Errorf("%s: %s", answer.Status, result.Value)
	}
	if value == nil {
		return nil
	}
	return json.Unmarshal(result.Value, value)
}

func (b *browser) open(url string) {
	b.t.Helper()
	b.do("POST", "/url", map[string]any{"url": url}, nil)
}

// element waits for one and returns its path.
func (b *browser) element(selector string) string {
	b.t.Helper()
	var found map[string]string
	var err error
	for deadline := time.Now().Add(10 * time.Second); time.Now().Before(deadline); time.Sleep(50 * time.Millisecond) {
		if err = b.try("POST", "/element", map[string]any{"using": "css selector", "value": selector}, &found); err == nil {
			break
		}
	}
	for _, id := range found {
		return "/element/" + id
	}
	b.t.Fatalf("no %s: %v\n%s", selector, err, b.source())
	return ""
}

func (b *browser) click(selector string) {
	b.t.Helper()
	b.do("POST", b.element(selector)+"/click", map[string]any{}, nil)
}

// text is what a person reads there.
func (b *browser) text(selector string) string {
	b.t.Helper()
	var text string
	b.do("GET", b.element(selector)+"/text", nil, &text)
	return text
}

// await waits until a person reads something.
func (b *browser) await(selector, text string) {
	b.t.Helper()
	for deadline := time.Now().Add(10 * time.Second); ; time.Sleep(50 * time.Millisecond) {
		var got string
		if err := b.try("GET", b.element(selector)+"/text", nil, &got); err == nil && strings.Contains(got, text) {
			return
		}
		if time.Now().After(deadline) {
			b.t.Fatalf("%s never shows %q\n%s", selector, text, b.source())
		}
	}
}

func (b *browser) source() (html string) {
	_ = b.try("GET", "/source", nil, &html)
	return html
}

// script runs JavaScript, as pages of ours never do.
func (b *browser) script(code string, value any) {
	b.t.Helper()
	b.do("POST", "/execute/sync", map[string]any{"script": code, "args": []any{}}, value)
}

func (b *browser) screenshot() []byte {
	b.t.Helper()
	var text string
	b.do("GET", "/screenshot", nil, &text)
	png, err := base64.StdEncoding.DecodeString(text)
	if err != nil {
		b.t.Fatal(err)
	}
	return png
}
