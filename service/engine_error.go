package service

import (
	"context"
	"errors"
	"regexp"

	"github.com/sparkduck/sparkduck/duckexec"
	"github.com/sparkduck/sparkduck/translate"
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
	switch e.Kind {
	case duckexec.KindRaised:
		condition, params, n, ok := duckexec.ParseRaised(e.Message)
		if !ok {
			return sparkerr.Internal(err)
		}
		return sparkerr.FromRuntime(condition, params, originAt(c, n)).Because(err)
	case duckexec.KindInterrupted:
		return context.Canceled
	case duckexec.KindOverflow:
		return decodeOverflow(e, c)
	case duckexec.KindDivideByZero:
		return sparkerr.DivideByZero(failingAt(c, "DIVIDE_BY_ZERO")).Because(err)
	case duckexec.KindSubquery:
		return sparkerr.SubqueryTooManyRows(failingAt(c, "SCALAR_SUBQUERY_TOO_MANY_ROWS")).Because(err)
	case duckexec.KindOutOfMemory:
		return decodeMemory(e).Because(err)
	case duckexec.KindDiskFull:
		return sparkerr.DiskFull(e.Message).Because(err)
	case duckexec.KindIO, duckexec.KindPermission:
		return sparkerr.FailedReadFile(quotedPath(e.Message)).Because(err)
	default:
		return sparkerr.Internal(err)
	}
}

func originAt(c *translate.Compiled, n int) sparkerr.Origin {
	if n < 0 || n >= len(c.Origins) {
		return sparkerr.Origin{}
	}
	return c.Origins[n]
}

// failingAt is where the one operator stands that can fail with a condition.
func failingAt(c *translate.Compiled, condition string) sparkerr.Origin {
	if n, ok := c.Failing[condition]; ok {
		return originAt(c, n)
	}
	return sparkerr.Origin{}
}

// overflowText is how DuckDB tells that an integer operation does not fit.
var overflowText = regexp.MustCompile(`Overflow in (\w+) of (INT\d+) \((-?\d+) (.) (-?\d+)\)`)

// decodeOverflow finds the condition by the types of the operation, as Spark does.
func decodeOverflow(e *duckexec.Error, c *translate.Compiled) error {
	const interval = "INTERVAL_ARITHMETIC_OVERFLOW.WITH_SUGGESTION"
	m := overflowText.FindStringSubmatch(e.Message)
	if m == nil {
		return sparkerr.ArithmeticOverflow("overflow", "", failingAt(c, "ARITHMETIC_OVERFLOW")).Because(e)
	}
	function := map[string]string{"addition": "try_add", "subtraction": "try_subtract", "multiplication": "try_multiply"}[m[1]]
	_, integers := c.Failing["ARITHMETIC_OVERFLOW"]
	_, intervals := c.Failing[interval]
	switch {
	case m[2] == "INT8":
		return sparkerr.BinaryArithmeticOverflow(m[3]+"Y", m[4], m[5]+"Y", function, failingAt(c, "BINARY_ARITHMETIC_OVERFLOW")).Because(e)
	case m[2] == "INT16":
		return sparkerr.BinaryArithmeticOverflow(m[3]+"S", m[4], m[5]+"S", function, failingAt(c, "BINARY_ARITHMETIC_OVERFLOW")).Because(e)
	case intervals && !integers:
		return sparkerr.IntervalArithmeticOverflow(function, failingAt(c, interval)).Because(e)
	case m[2] == "INT64":
		return sparkerr.ArithmeticOverflow("long overflow", function, failingAt(c, "ARITHMETIC_OVERFLOW")).Because(e)
	default:
		return sparkerr.ArithmeticOverflow("integer overflow", function, failingAt(c, "ARITHMETIC_OVERFLOW")).Because(e)
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
