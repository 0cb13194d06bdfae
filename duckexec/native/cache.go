package native

import (
	"strings"
	"sync"
)

// cacheLimit bounds a cache: patterns usually are constants, but they may come from a column.
const cacheLimit = 256

// cache keeps what is compiled from texts.
type cache[V any] struct {
	mu      sync.RWMutex
	entries map[string]V
}

// get finds the value of a text or makes it; failures are not kept.
func (c *cache[V]) get(text string, build func(text string) (V, error)) (V, error) {
	c.mu.RLock()
	v, ok := c.entries[text]
	c.mu.RUnlock()
	if ok {
		return v, nil
	}
	// text is a view of DuckDB's memory
	text = strings.Clone(text)
	v, err := build(text)
	if err != nil {
		return v, err
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.entries == nil || len(c.entries) >= cacheLimit {
		c.entries = map[string]V{}
	}
	c.entries[text] = v
	return v, nil
}

// latest is a cache of one entry for the rows of a chunk, where the text mostly stays the same.
type latest[V any] struct {
	text  string
	value V
	known bool
}

func (l *latest[V]) get(c *cache[V], text string, build func(text string) (V, error)) (V, error) {
	if l.known && l.text == text {
		return l.value, nil
	}
	v, err := c.get(text, build)
	if err == nil {
		l.text, l.value, l.known = text, v, true
	}
	return v, err
}
