// Command sparkduck is a Spark Connect server that runs on DuckDB.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"runtime/debug"

	"github.com/sparkduck/sparkduck/service"
)

const usage = `sparkduck runs Spark Connect clients on DuckDB.

Usage:
  sparkduck server [flags]   serve until SIGINT or SIGTERM; -h lists the flags
  sparkduck ping [flags]     ask a running server whether it answers
  sparkduck version          print versions
`

func main() {
	if err := run(os.Args[1:], os.Stdout); err != nil && !errors.Is(err, flag.ErrHelp) {
		fmt.Fprintln(os.Stderr, "sparkduck:", err)
		os.Exit(1)
	}
}

func run(args []string, out io.Writer) error {
	if len(args) == 0 {
		fmt.Fprint(out, usage)
		return nil
	}
	switch args[0] {
	case "server":
		return serve(args[1:], out)
	case "ping":
		return ping(args[1:], out)
	case "version", "--version":
		fmt.Fprintf(out, "sparkduck %s (Spark %s)\n", version(), service.SparkVersion)
		return nil
	case "help", "-h", "--help":
		fmt.Fprint(out, usage)
		return nil
	default:
		return fmt.Errorf("unknown command %q; try help", args[0])
	}
}

// version is that of the module, as stamped by the Go tool.
func version() string {
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" {
		return info.Main.Version
	}
	return "(devel)"
}
