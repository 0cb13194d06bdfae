package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"strings"
	"time"
)

type serverFlags struct {
	host, logLevel       string
	port, httpPort       int
	memoryLimit, tempDir string
	maxTempSize          string
	threads              int
	sessionTimeout       time.Duration
	artifactQuota        int64
	conf                 confFlag
	insecure             bool
	tokenFile            string
	tlsCert, tlsKey      string
	readyFile            string
	exitWithParent       parentFlag
}

// tokenSetting is where Spark keeps its token. Settings can be read by clients
// and command lines by everybody on the machine, so that it is refused here.
const tokenSetting = "spark.connect.authenticate.token"

// confFlag collects key=value settings.
type confFlag map[string]string

func (c confFlag) String() string { return "" }

func (c confFlag) Set(text string) error {
	key, value, ok := strings.Cut(text, "=")
	if !ok || key == "" {
		return fmt.Errorf("want key=value, not %q", text)
	}
	c[key] = value
	return nil
}

func parseServerFlags(args []string, out io.Writer) (serverFlags, error) {
	f := serverFlags{conf: confFlag{}}
	set := flag.NewFlagSet("sparkduck server", flag.ContinueOnError)
	set.SetOutput(out)
	set.StringVar(&f.host, "host", "127.0.0.1", "address to listen on")
	set.IntVar(&f.port, "port", 15002, "port to listen on; 0 picks a free one")
	set.IntVar(&f.httpPort, "http-port", -1, "port of the operations page and of /metrics; 0 picks a free one, negative is none")
	set.StringVar(&f.logLevel, "log-level", "warn", "trace, debug, info, warn or error; SQL is logged at debug")
	set.StringVar(&f.memoryLimit, "memory-limit", "", `memory of the engine, such as "4GB" (default 80% of RAM)`)
	set.StringVar(&f.tempDir, "temp-dir", "", "folder for what does not fit in memory and for clients' files (default the system's)")
	set.StringVar(&f.maxTempSize, "max-temp-size", "", "limit of what the engine spills, such as \"10GB\" (default 90% of the free disk)")
	set.IntVar(&f.threads, "threads", 0, "threads of the engine (default all cores)")
	set.DurationVar(&f.sessionTimeout, "session-timeout", 60*time.Minute, "idle time after which a session ends; negative is never")
	set.Int64Var(&f.artifactQuota, "artifact-quota", 4<<30, "bytes of uploaded files and local data that a session may keep; 0 is no limit")
	set.Var(f.conf, "conf", "a Spark setting for all sessions, as key=value; may be repeated")
	set.StringVar(&f.tokenFile, "token-file", "", "file with the token that clients must send (default: the value of "+tokenVariable+")")
	set.StringVar(&f.tlsCert, "tls-cert", "", "PEM file with the server's certificate chain")
	set.StringVar(&f.tlsKey, "tls-key", "", "PEM file with the certificate's private key")
	set.BoolVar(&f.insecure, "insecure", false, "let other hosts connect without a token")
	set.StringVar(&f.readyFile, "ready-file", "", "file to write once the server answers: JSON with host, port, http_port, pid and token")
	set.Var(&f.exitWithParent, "exit-with-parent", "stop when the process that started this one ends; =PID names it, so that one that ended before this one looked is missed too")
	if err := set.Parse(args); err != nil {
		return f, err
	}
	return f, f.check(set.Args())
}

func (f serverFlags) check(rest []string) error {
	_, hasToken := f.conf[tokenSetting]
	switch {
	case len(rest) > 0:
		return fmt.Errorf("unexpected argument %q", rest[0])
	case hasToken:
		return fmt.Errorf("%s does not belong on a command line: use --token-file or %s", tokenSetting, tokenVariable)
	case (f.tlsCert == "") != (f.tlsKey == ""):
		return errors.New("--tls-cert and --tls-key need each other")
	case f.artifactQuota < 0:
		return errors.New("--artifact-quota must not be negative")
	case f.sessionTimeout == 0:
		return errors.New("--session-timeout must not be 0; negative is never")
	}
	return nil
}
