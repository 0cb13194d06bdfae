package conf

import (
	"maps"
	"strconv"
	"strings"
	"time"

	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// Conf is a session's settings at one moment. Copies are cheap and share
// everything; the zero value has Spark's defaults.
type Conf struct{ s *state }

// state is never changed after it was built.
type state struct {
	values  map[string]string // explicitly set
	typed   typed             // decoded from values and defaults
	machine string            // default of the session time zone
	base    map[string]string // defaults that are not those of Spark 4.2
}

// testingKey is the system property that, like the environment variable
// SPARK_TESTING, tells Spark that its own tests run.
const testingKey = "spark.testing"

// testingDefaults are the defaults that differ in Spark's own tests.
var testingDefaults = map[string]string{
	sqlPrefix + flagKeys[timeTypeEnabled]: "true",
	"spark.sql.planChangeValidation":      "true",
	"spark.sql.types.framework.enabled":   "true",
}

// New returns the settings that every session starts with: Spark's defaults
// (those of its own tests when testing) and the server's own settings, static
// ones included. Errors: INVALID_CONF_VALUE.*, NOT_IMPLEMENTED.
func New(server map[string]string, testing bool) (Conf, error) {
	_, property := server[testingKey]
	s := &state{values: map[string]string{}, machine: machineZone()}
	if testing || property {
		s.base = testingDefaults
	}
	for key, value := range server {
		if e, ok := Lookup(key); ok {
			if err := e.accept(value); err != nil {
				return Conf{}, err
			}
		}
		s.values[key] = value
	}
	s.typed = decode(s)
	return Conf{s}, nil
}

func (c Conf) state() *state {
	if c.s == nil {
		return defaults
	}
	return c.s
}

// defaults backs the zero Conf; its time zone is UTC, so that it is the same
// everywhere.
var defaults = func() *state {
	s := &state{machine: "UTC"}
	s.typed = decode(s)
	return s
}()

// Set returns the settings with one more value. warning is not empty when a
// client should be told something. Errors: CANNOT_MODIFY_STATIC_CONFIG,
// CANNOT_MODIFY_CONFIG, INVALID_CONF_VALUE.*, NOT_IMPLEMENTED.
func (c Conf) Set(key, value string) (changed Conf, warning string, err error) {
	if err := Settable(key); err != nil {
		return c, "", err
	}
	if e, ok := Lookup(key); ok {
		if err := e.accept(value); err != nil {
			return c, "", err
		}
	}
	if err := checkRemoved(key, value); err != nil {
		return c, "", err
	}
	return c.With(key, value), Warning(key), nil
}

// ForVersion returns the settings with the defaults of a version of Spark
// ("3.5", "4.0.1"): those that clients of the version are used to. What the
// server's own configuration sets stays.
func (c Conf) ForVersion(version string) Conf {
	older := defaultsOf(version)
	if len(older) == 0 {
		return c
	}
	maps.Copy(older, c.state().base)
	s := &state{values: c.state().values, machine: c.state().machine, base: older}
	s.typed = decode(s)
	return Conf{s}
}

// With returns the settings with one more value, unchecked: for settings that
// were checked before, such as those stored with a view.
func (c Conf) With(key, value string) Conf {
	values := make(map[string]string, len(c.state().values)+1)
	maps.Copy(values, c.state().values)
	values[key] = value
	return c.over(values)
}

// Unset returns the settings with the key back at its default. Errors as Set.
func (c Conf) Unset(key string) (Conf, error) {
	if err := Settable(key); err != nil {
		return c, err
	}
	if _, ok := c.state().values[key]; !ok {
		return c, nil
	}
	values := maps.Clone(c.state().values)
	delete(values, key)
	return c.over(values), nil
}

func (c Conf) over(values map[string]string) Conf {
	s := &state{values: values, machine: c.state().machine, base: c.state().base}
	s.typed = decode(s)
	return Conf{s}
}

// Settable refuses keys that no session may change. Errors: CANNOT_MODIFY_STATIC_CONFIG, CANNOT_MODIFY_CONFIG.
func Settable(key string) error {
	switch {
	case IsStatic(key):
		return sparkerr.CannotModifyStaticConf(key)
	case IsCore(key):
		return sparkerr.CannotModifyConf(key)
	}
	return nil
}

// Get returns a value or its default. found is false for a key that is neither
// set nor registered; ok is false for one that has no value.
func (c Conf) Get(key string) (value string, ok, found bool) {
	s := c.state()
	if value, ok := s.values[key]; ok {
		return value, true, true
	}
	if key == timeZoneKey {
		return s.machine, true, true
	}
	if other := otherKey(key); other != "" {
		if value, ok := s.values[other]; ok {
			return value, true, true
		}
	}
	if value, ok := s.base[key]; ok {
		return value, true, true
	}
	e, found := Lookup(key)
	return e.Default, found && e.HasDefault, found
}

// All calls yield for every value that was set explicitly, in no order.
func (c Conf) All(yield func(key, value string) bool) {
	for key, value := range c.state().values {
		if !yield(key, value) {
			return
		}
	}
}

// Text returns a value or its default, "" when there is neither.
func (c Conf) Text(key string) string {
	value, _, _ := c.Get(key)
	return value
}

// Bool is Text as a truth value.
func (c Conf) Bool(key string) bool {
	return strings.EqualFold(strings.TrimSpace(c.Text(key)), "true")
}

// Int is Text as a number; 0 when it is none.
func (c Conf) Int(key string) int64 {
	n, _ := strconv.ParseInt(strings.TrimSpace(c.Text(key)), 10, 64) // values are checked when set
	return n
}

// Bytes is Text as a number of bytes; 0 when it is none.
func (c Conf) Bytes(key string) int64 {
	n, _ := parseBytes(c.Text(key), "bytes") // values are checked when set
	return n
}

// Duration is Text as a length of time; a bare number counts seconds or
// milliseconds, as the key's type says.
func (c Conf) Duration(key string) time.Duration {
	kind := "ms"
	if e, ok := Lookup(key); ok && e.Kind == "s" {
		kind = "s"
	}
	n, _ := parseMilliseconds(c.Text(key), kind) // values are checked when set
	return time.Duration(n) * time.Millisecond
}
