package service

import (
	"fmt"
	"runtime/debug"
	"sync"
	"time"

	"github.com/google/uuid"
	"github.com/rs/zerolog"
	"github.com/sparkduck/sparkduck/translate/conf"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// errorCacheSize and errorCacheAge bound the errors a session keeps to be fetched.
const (
	errorCacheSize = 20
	errorCacheAge  = 60 * time.Second
)

// recovered calls f and turns a panic into an internal error, with the stack in the log.
func recovered(log zerolog.Logger, f func() error) (err error) {
	defer func() {
		if p := recover(); p != nil {
			log.Error().Str("panic", fmt.Sprint(p)).Str("stack", string(debug.Stack())).Msg("recovered from a panic")
			err = sparkerr.Internal(fmt.Errorf("panic: %v", p))
		}
	}()
	return f()
}

// asSparkError is err as a Spark error; what is none becomes an internal error, its cause logged.
func asSparkError(err error, log zerolog.Logger) *sparkerr.Error {
	if e := sparkerr.As(err); e != nil {
		if e.Condition == internalCondition {
			log.Error().Func(shownError(conf.Conf{}, e.Cause)).Msg("internal error")
		}
		return e
	}
	log.Error().Func(shownError(conf.Conf{}, err)).Msg("internal error")
	return sparkerr.Internal(err)
}

const internalCondition = "INTERNAL_ERROR"

// errorCache keeps the latest errors of a session until their details are fetched, once.
type errorCache struct {
	mu   sync.Mutex
	kept []keptError // oldest first
}

type keptError struct {
	id  string
	err *sparkerr.Error
	at  time.Time
}

func (c *errorCache) keep(e *sparkerr.Error) string {
	c.mu.Lock()
	defer c.mu.Unlock()
	for len(c.kept) > 0 && (len(c.kept) >= errorCacheSize || time.Since(c.kept[0].at) > errorCacheAge) {
		c.kept = c.kept[1:]
	}
	id := uuid.NewString()
	c.kept = append(c.kept, keptError{id, e, time.Now()})
	return id
}

// take returns a kept error and forgets it; nil when it is gone.
func (c *errorCache) take(id string) *sparkerr.Error {
	c.mu.Lock()
	defer c.mu.Unlock()
	for i, k := range c.kept {
		if k.id == id {
			c.kept = append(c.kept[:i:i], c.kept[i+1:]...)
			if time.Since(k.at) > errorCacheAge {
				return nil
			}
			return k.err
		}
	}
	return nil
}
