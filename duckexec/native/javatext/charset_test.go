package javatext

import "testing"

func TestCharsets(t *testing.T) {
	const text = "aé€😀"
	for _, name := range []string{"UTF-8", "utf-16", "UTF-16BE", "UTF-16LE", "UTF-32"} {
		c, ok := NewCharset(name)
		if !ok {
			t.Fatal(name)
		}
		data, err := c.AppendEncoded(nil, text)
		if err != nil {
			t.Fatal(name, err)
		}
		if back, err := c.AppendDecoded(nil, string(data)); err != nil || string(back) != text {
			t.Errorf("%s: %q, %v", name, back, err)
		}
	}
	latin, _ := NewCharset("ISO-8859-1")
	if data, err := latin.AppendEncoded(nil, "é"); err != nil || string(data) != "\xe9" {
		t.Errorf("%q, %v", data, err)
	}
	if _, err := latin.AppendEncoded(nil, "€"); err == nil {
		t.Error("the euro sign is not in Latin-1")
	}
}

func TestRandom(t *testing.T) {
	// what SELECT rand(0), randn(0), randstr(3, 0) give on Spark
	if got := NewRandom(0).Double(); got != 0.7604953758285915 {
		t.Error(got)
	}
	if got := NewRandom(0).Gaussian(); got != 1.6034991609278433 {
		t.Error(got)
	}
	if got := string(NewRandom(0).AppendText(nil, 3)); got != "ceV" {
		t.Error(got)
	}
}

func TestBase64(t *testing.T) {
	for s, want := range map[string]string{"YQ==": "a", "YQ": "a", "Y Q\n==": "a", "YWI=": "ab", "": "", "!": ""} {
		if got, ok := DecodeBase64(s); !ok || string(got) != want {
			t.Errorf("%q: %q, %v", s, got, ok)
		}
	}
	for _, s := range []string{"Y", "YQ=", "YQ==YQ", "="} {
		if got, ok := DecodeBase64(s); ok {
			t.Errorf("%q: %q", s, got)
		}
	}
}

func TestAppendValid(t *testing.T) {
	for s, want := range map[string]string{"a\x80b": "a\uFFFDb", "\xe2\x82x": "\uFFFDx", "\xf0\x9f\x98": "\uFFFD", "\xc0\xaf": "\uFFFD\uFFFD", "é": "é"} {
		if got := string(AppendValid(nil, s)); got != want {
			t.Errorf("%q: %q, want %q", s, got, want)
		}
	}
}
