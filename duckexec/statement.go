package duckexec

import (
	"context"

	b "github.com/duckdb/duckdb-go-bindings"
)

// run executes one or more statements without a context; for set-up texts of our own.
func (c *Conn) run(sql string) error {
	var r b.Result
	defer b.DestroyResult(&r)
	if b.Query(c.raw, sql, &r) != b.StateSuccess {
		return parseError(b.ResultError(&r))
	}
	return nil
}

// Exec runs all statements of sql and drops their results. It returns the number of rows the last one changed.
// A cancelled ctx ends it with an error of KindInterrupted.
func (c *Conn) Exec(ctx context.Context, sql string) (changed int64, err error) {
	stop := c.interruptOn(ctx)
	defer stop()
	err = c.eachStatement(ctx, sql, func(st b.PreparedStatement, last bool) error {
		changed, err = execute(st)
		return err
	})
	return changed, cancelled(ctx, err)
}

func execute(st b.PreparedStatement) (int64, error) {
	var r b.Result
	defer b.DestroyResult(&r)
	if b.ExecutePrepared(st, &r) != b.StateSuccess {
		return 0, parseError(b.ResultError(&r))
	}
	return int64(b.RowsChanged(&r)), nil
}

// eachStatement prepares the statements of sql one after the other and hands them to do, which must not keep them.
func (c *Conn) eachStatement(ctx context.Context, sql string, do func(st b.PreparedStatement, last bool) error) error {
	extracted, n, err := c.extract(sql)
	defer b.DestroyExtracted(&extracted)
	for i := b.IdxT(0); i < n && err == nil; i++ {
		if err := ctx.Err(); err != nil {
			return err
		}
		var st b.PreparedStatement
		if st, err = c.prepareExtracted(extracted, i); err == nil {
			err = do(st, i == n-1)
			b.DestroyPrepare(&st)
		}
	}
	return err
}

// extract takes sql apart into its statements, at least one unless it fails. The caller destroys them in either case.
func (c *Conn) extract(sql string) (extracted b.ExtractedStatements, n b.IdxT, err error) {
	n = b.ExtractStatements(c.raw, sql, &extracted)
	if n > 0 {
		return extracted, n, nil
	}
	if text := b.ExtractStatementsError(extracted); text != "" {
		return extracted, 0, parseError(text)
	}
	return extracted, 0, &Error{Kind: KindParser, Type: "Parser", Message: "the statement is empty"}
}

// prepareExtracted plans one of the statements; the caller destroys it.
func (c *Conn) prepareExtracted(extracted b.ExtractedStatements, i b.IdxT) (st b.PreparedStatement, err error) {
	if b.PrepareExtractedStatement(c.raw, extracted, i, &st) != b.StateSuccess {
		err = parseError(b.PrepareError(st))
		b.DestroyPrepare(&st)
	}
	return st, err
}

// cancelled names the cause of an interrupted operation: the context's own error inside an Error of KindInterrupted.
func cancelled(ctx context.Context, err error) error {
	if err == nil || ctx.Err() == nil {
		return err
	}
	if err == ctx.Err() || KindOf(err) == KindInterrupted {
		return &Error{Kind: KindInterrupted, Type: "Interrupt", Message: ctx.Err().Error()}
	}
	return err
}
