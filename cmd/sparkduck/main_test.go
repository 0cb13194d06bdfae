package main

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rs/zerolog"
	"github.com/sparkduck/sparkduck/service"
)

func TestCommands(t *testing.T) {
	for _, c := range []struct {
		args []string
		out  string // of a success
		err  string
	}{
		{nil, "Usage:", ""},
		{[]string{"help"}, "Usage:", ""},
		{[]string{"version"}, "Spark " + service.SparkVersion, ""},
		{[]string{"nope"}, "", `unknown command "nope"`},
		{[]string{"server", "extra"}, "", `unexpected argument "extra"`},
		{[]string{"server", "--conf", "novalue"}, "", "key=value"},
		{[]string{"server", "--log-level", "loud"}, "", "loud"},
		{[]string{"server", "--session-timeout", "0"}, "", "--session-timeout"},
		{[]string{"server", "--artifact-quota", "-1"}, "", "--artifact-quota"},
		{[]string{"server", "--tls-cert", "c.pem"}, "", "--tls-key"},
		{[]string{"server", "--tls-cert", "/no/c.pem", "--tls-key", "/no/k.pem"}, "", "/no/c.pem"},
		{[]string{"server", "--token-file", "/no/token"}, "", "/no/token"},
	} {
		var out bytes.Buffer
		err := run(c.args, &out)
		switch {
		case c.err == "" && (err != nil || !strings.Contains(out.String(), c.out)):
			t.Errorf("%v: %q, %v", c.args, out.String(), err)
		case c.err != "" && (err == nil || !strings.Contains(err.Error(), c.err)):
			t.Errorf("%v: %v", c.args, err)
		}
	}
}

func TestOtherHostsNeedAToken(t *testing.T) {
	t.Setenv(tokenVariable, "")
	for _, host := range []string{"0.0.0.0", "::", "192.0.2.1", "example.com", ""} {
		if err := run([]string{"server", "--host", host, "--port", "0"}, io.Discard); err == nil || !strings.Contains(err.Error(), tokenVariable) {
			t.Errorf("%q: %v", host, err)
		}
	}
	for _, c := range []struct {
		host, token string
		insecure    bool
	}{{"0.0.0.0", "secret", false}, {"0.0.0.0", "", true}, {"localhost", "", false}, {"127.0.0.2", "", false}, {"::1", "", false}} {
		if err := checkHost(c.host, c.token, c.insecure); err != nil {
			t.Error(c, err)
		}
	}
}

func TestTokensAreNotSettings(t *testing.T) {
	var out bytes.Buffer
	err := run([]string{"server", "--conf", tokenSetting + "=hush"}, &out)
	if err == nil || strings.Contains(err.Error()+out.String(), "hush") {
		t.Errorf("%v, %s", err, out.String())
	}
}

func TestReadToken(t *testing.T) {
	file := filepath.Join(t.TempDir(), "token")
	for _, c := range []struct{ content, want, err string }{
		{"abc\n", "abc", ""}, {"  \n", "", "empty"}, {"a b", "", "one word"}, {"ü", "", "one word"},
	} {
		if err := os.WriteFile(file, []byte(c.content), 0o600); err != nil {
			t.Fatal(err)
		}
		t.Setenv(tokenVariable, "other")
		token, err := readToken(file)
		if token != c.want || (err == nil) != (c.err == "") || err != nil && !strings.Contains(err.Error(), c.err) {
			t.Errorf("%q: %q, %v", c.content, token, err)
		}
	}
	t.Setenv(tokenVariable, "inherited")
	if token, err := readToken(""); err != nil || token != "inherited" {
		t.Error(token, err)
	}
	if os.Getenv(tokenVariable) != "" {
		t.Error("processes that the server starts inherit the token")
	}
}

func TestWorkDirsOfKilledServersAreRemoved(t *testing.T) {
	parent := t.TempDir()
	own, err := newWorkDir(parent)
	if err != nil {
		t.Fatal(err)
	}
	living, err := newWorkDir(parent)
	if err != nil {
		t.Fatal(err)
	}
	defer living.remove()
	dead, err := newWorkDir(parent)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dead.path, "spilled"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	dead.lock.Close() // what the end of its process does
	if err := os.Mkdir(filepath.Join(parent, workDirPrefix+"foreign"), 0o700); err != nil {
		t.Fatal(err)
	}
	own.removeOrphans(zerolog.Nop())
	left, _ := filepath.Glob(filepath.Join(parent, "*"))
	if len(left) != 3 {
		t.Errorf("own, living and foreign folders should be left: %v", left)
	}
	own.remove()
	if _, err := os.Stat(own.path); !os.IsNotExist(err) {
		t.Error(err)
	}
}
