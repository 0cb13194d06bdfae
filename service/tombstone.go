package service

import "sync"

// tombstones remembers the last max keys that were buried, each with a value.
// It is not safe for concurrent use.
type tombstones[K comparable, V any] struct {
	max    int
	graves map[K]V
	order  []K // ring: next is the oldest once full
	next   int
}

func newTombstones[K comparable, V any](max int) *tombstones[K, V] {
	return &tombstones[K, V]{max: max, graves: map[K]V{}}
}

// bury remembers the key, forgetting the oldest one when full.
func (t *tombstones[K, V]) bury(key K, value V) {
	if _, ok := t.graves[key]; ok {
		t.graves[key] = value
		return
	}
	if len(t.order) < t.max {
		t.order = append(t.order, key)
	} else {
		delete(t.graves, t.order[t.next])
		t.order[t.next] = key
		t.next = (t.next + 1) % t.max
	}
	t.graves[key] = value
}

func (t *tombstones[K, V]) find(key K) (V, bool) {
	v, ok := t.graves[key]
	return v, ok
}

// abandonedOperations remembers operations of all sessions that ended without
// their clients' asking: an id stays used when the session is made again.
type abandonedOperations struct {
	mu   sync.Mutex
	keys *tombstones[operationKey, struct{}]
}

func newAbandonedOperations() *abandonedOperations {
	return &abandonedOperations{keys: newTombstones[operationKey, struct{}](operationTombstones)}
}

func (a *abandonedOperations) add(key operationKey) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.keys.bury(key, struct{}{})
}

func (a *abandonedOperations) has(key operationKey) bool {
	a.mu.Lock()
	defer a.mu.Unlock()
	_, ok := a.keys.find(key)
	return ok
}
