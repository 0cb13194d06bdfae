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

// prepare finds sql, which is one statement, among the kept ones, or prepares and keeps it.
func (c *Conn) prepare(sql string) (b.PreparedStatement, error) {
	kept := &c.prepared
	for i, p := range kept.list {
		if p.sql == sql {
			kept.list = append(append(kept.list[:i:i], kept.list[i+1:]...), p)
			return p.raw, nil
		}
	}
	extracted, n, err := c.extract(sql)
	defer b.DestroyExtracted(&extracted)
	if err != nil {
		return b.PreparedStatement{}, err
	}
	if n > 1 {
		return b.PreparedStatement{}, &Error{Kind: KindInternal, Type: "Internal", Message: "several statements cannot be kept as one"}
	}
	st, err := c.prepareExtracted(extracted, 0)
	if err != nil {
		return st, err
	}
	if len(kept.list) == maxPrepared {
		b.DestroyPrepare(&kept.list[0].raw)
		kept.list = kept.list[1:]
	}
	kept.list = append(kept.list, preparedStatement{sql, st})
	return st, nil
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
