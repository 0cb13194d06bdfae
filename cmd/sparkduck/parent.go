package main

import (
	"fmt"
	"os"
	"strconv"
)

// startedBy is the parent at the first moment that can be had of this process. One that ended before is known only to
// who gives its id.
var startedBy = os.Getppid()

// parentFlag is the id of the process whose end ends the server; 0 is none. Without a value it is the parent.
type parentFlag int

func (p *parentFlag) String() string { return "" }

// IsBoolFlag lets the flag stand without a value.
func (p *parentFlag) IsBoolFlag() bool { return true }

func (p *parentFlag) Set(text string) error {
	if on, err := strconv.ParseBool(text); err == nil && text != "1" && text != "0" {
		*p = 0
		if on {
			*p = parentFlag(startedBy)
		}
		return nil
	}
	pid, err := strconv.Atoi(text)
	if err != nil || pid < 0 {
		return fmt.Errorf("want the id of a process, not %q", text)
	}
	*p = parentFlag(pid)
	return nil
}
