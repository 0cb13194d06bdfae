package service

import (
	"context"
	"errors"
	"regexp"

	"github.com/sparkduck/sparkduck/duckexec"
	"github.com/sparkduck/sparkduck/translate"
	"github.com/sparkduck/sparkduck/translate/generator"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// decodeEngineError is an error of the engine as the Spark error that it stands
// for: a condition that generated SQL raised, or one that an operator of the
// engine has by itself. What is neither is internal.
func decodeEngineError(err error, c *translate.Compiled) error {
	var e *duckexec.Error
	if !errors.As(err, &e) {
		return err
	}
	if c != nil {
		if raised := generator.DecodeRaised(e.Error(), c.Origins, c.Failing); raised != nil {
			if raised.Cause == nil {
				raised.Cause = err
			}
			return raised
		}
	}
	switch e.Kind {
	case duckexec.KindInterrupted:
		return context.Canceled
	case duckexec.KindOutOfMemory:
		return decodeMemory(e).Because(err)
	case duckexec.KindDiskFull:
		return sparkerr.DiskFull(e.Message).Because(err)
	case duckexec.KindIO, duckexec.KindPermission:
		return sparkerr.CannotRead(quotedPath(e.Message), err)
	default:
		return sparkerr.Internal(err)
	}
}

// memoryText is how DuckDB tells that it has no more memory.
var memoryText = regexp.MustCompile(`of size ([\d.]+ \w+) \(([\d.]+ \w+)/`)

func decodeMemory(e *duckexec.Error) *sparkerr.Error {
	if m := memoryText.FindStringSubmatch(e.Message); m != nil {
		return sparkerr.OutOfMemory(m[1], m[2])
	}
	return sparkerr.OutOfMemory("more", "all")
}

var quoted = regexp.MustCompile(`["']([^"']+)["']`)

// quotedPath is the first thing that a message quotes.
func quotedPath(message string) string {
	if m := quoted.FindStringSubmatch(message); m != nil {
		return "file://" + m[1]
	}
	return ""
}
