package service

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"sync"

	"github.com/apache/arrow-go/v18/arrow"
	"github.com/apache/arrow-go/v18/arrow/ipc"
	"github.com/sparkduck/sparkduck/duckexec"
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// localDataBytes is how much client data a session keeps decoded for its next
// actions: clients send the same data with every one.
const localDataBytes = 256 << 20

// localData holds a session's client data where SQL can scan it, by content.
type localData struct {
	engine *duckexec.Engine

	mu     sync.Mutex
	tables map[string]*localTable
	order  []string // least recently used first
	bytes  int
}

// localTable is registered data. It is released when nobody uses it any more
// and it has been forgotten.
type localTable struct {
	handle    duckexec.Handle
	bytes     int
	users     int
	forgotten bool
}

func newLocalData(e *duckexec.Engine) *localData {
	return &localData{engine: e, tables: map[string]*localTable{}}
}

// use returns the handles of sources and a function that says they are no longer needed.
func (l *localData) use(sources []*analyzed.LocalSource) (handles []int64, done func(), err error) {
	var used []*localTable
	done = func() { l.release(used) }
	for _, s := range sources {
		t, err := l.table(s)
		if err != nil {
			done()
			return nil, nil, err
		}
		used = append(used, t)
		handles = append(handles, int64(t.handle))
	}
	return handles, done, nil
}

func (l *localData) table(s *analyzed.LocalSource) (*localTable, error) {
	key := s.Key
	if key == "" {
		key = contentKey(s.Data)
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if t, ok := l.tables[key]; ok {
		t.users++
		l.touch(key)
		return t, nil
	}
	t := &localTable{users: 1}
	var err error
	if t.handle, err = l.register(s.Data); err != nil {
		return nil, err
	}
	for _, d := range s.Data {
		t.bytes += len(d)
	}
	l.tables[key] = t
	l.order = append(l.order, key)
	l.bytes += t.bytes
	for l.bytes > localDataBytes && len(l.order) > 1 {
		l.forget(l.order[0])
	}
	return t, nil
}

// touch moves a key to the end of the order.
func (l *localData) touch(key string) {
	for i, k := range l.order {
		if k == key {
			copy(l.order[i:], l.order[i+1:])
			l.order[len(l.order)-1] = key
			return
		}
	}
}

func (l *localData) forget(key string) {
	t := l.tables[key]
	delete(l.tables, key)
	l.bytes -= t.bytes
	for i, k := range l.order {
		if k == key {
			l.order = append(l.order[:i:i], l.order[i+1:]...)
			break
		}
	}
	if t.forgotten = true; t.users == 0 {
		l.engine.ReleaseBatches(t.handle)
	}
}

func (l *localData) release(tables []*localTable) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, t := range tables {
		if t.users--; t.users == 0 && t.forgotten {
			l.engine.ReleaseBatches(t.handle)
		}
	}
}

// close forgets everything.
func (l *localData) close() {
	l.mu.Lock()
	defer l.mu.Unlock()
	for len(l.order) > 0 {
		l.forget(l.order[0])
	}
}

// register decodes Arrow IPC streams of one schema and hands them to the engine.
func (l *localData) register(streams [][]byte) (duckexec.Handle, error) {
	var schema *arrow.Schema
	var batches []arrow.RecordBatch
	defer func() {
		for _, b := range batches {
			b.Release()
		}
	}()
	for _, data := range streams {
		r, err := ipc.NewReader(bytes.NewReader(data))
		if err != nil {
			return 0, sparkerr.LocalDataUnreadable(err)
		}
		schema = r.Schema()
		for r.Next() {
			b := r.RecordBatch()
			b.Retain()
			batches = append(batches, b)
		}
		err = r.Err()
		r.Release()
		if err != nil {
			return 0, sparkerr.CannotParsePlan("the data of a local relation is damaged")
		}
	}
	return l.engine.RegisterBatches(schema, batches)
}

func contentKey(data [][]byte) string {
	h := sha256.New()
	for _, d := range data {
		h.Write(d)
	}
	return hex.EncodeToString(h.Sum(nil))
}
