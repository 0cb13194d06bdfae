package analyzer

import (
	"fmt"

	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// command analyzes a statement.
func (a *analyzer) command(c parsed.Command) (*Result, error) {
	switch c := c.(type) {
	case *parsed.UnsupportedCommand:
		return nil, c.Err
	}
	return nil, sparkerr.NotImplemented(fmt.Sprintf("command %T", c), sparkerr.Origin{})
}
