package generator

import (
	"errors"

	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// internal reports a plan that the analyzer must not make.
func internal(text string) error { return sparkerr.Internal(errors.New(text)) }
