package duckexec

import b "github.com/duckdb/duckdb-go-bindings"

// maxPrepared is how many statements a connection keeps prepared: the next action of a client is often one of its last.
const maxPrepared = 8

// preparedStatements are the last statements of a connection that may run again as they were planned. Parsing and
// planning are about half of what a small statement costs.
type preparedStatements struct {
	list []preparedStatement // the most recent one last
}

type preparedStatement struct {
	sql string
	raw b.PreparedStatement
}

// prepare finds sql among the kept statements or prepares and keeps it. ok is false when sql is not one statement that
// can be prepared; whoever then runs it otherwise learns why.
func (c *Conn) prepare(sql string) (st b.PreparedStatement, ok bool) {
	kept := &c.prepared
	for i, p := range kept.list {
		if p.sql == sql {
			kept.list = append(append(kept.list[:i:i], kept.list[i+1:]...), p)
			return p.raw, true
		}
	}
	var extracted b.ExtractedStatements
	n := b.ExtractStatements(c.raw, sql, &extracted)
	defer b.DestroyExtracted(&extracted)
	if n != 1 {
		return st, false
	}
	if b.PrepareExtractedStatement(c.raw, extracted, 0, &st) != b.StateSuccess {
		b.DestroyPrepare(&st)
		return st, false
	}
	if len(kept.list) == maxPrepared {
		b.DestroyPrepare(&kept.list[0].raw)
		kept.list = kept.list[1:]
	}
	kept.list = append(kept.list, preparedStatement{sql, st})
	return st, true
}

// forget drops a statement that failed.
func (k *preparedStatements) forget(sql string) {
	for i := range k.list {
		if k.list[i].sql == sql {
			b.DestroyPrepare(&k.list[i].raw)
			k.list = append(k.list[:i:i], k.list[i+1:]...)
			return
		}
	}
}

func (k *preparedStatements) close() {
	for i := range k.list {
		b.DestroyPrepare(&k.list[i].raw)
	}
	k.list = nil
}
