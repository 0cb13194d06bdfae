package duckexec

import (
	"context"
	"fmt"
	"io"
	"strings"
	"unsafe"

	"github.com/apache/arrow-go/v18/arrow"
	"github.com/apache/arrow-go/v18/arrow/ipc"
)

// Compression of Arrow IPC buffers.
type Compression int

// Kinds of compression.
const (
	Uncompressed Compression = iota
	ZSTD
	LZ4
)

// Batch is one Arrow IPC stream: schema, one record batch, end of stream.
type Batch struct {
	Data  []byte
	Rows  int64
	Start int64 // number of the first row in the result
}

// Chunker turns a result into Arrow IPC streams.
type Chunker struct {
	reader      *batchReader
	compression Compression
	start       int64
	sent        bool
}

// Stream starts the statement and returns its result as IPC streams. A result without rows is one stream with an empty batch.
func (c *Conn) Stream(ctx context.Context, sql string, o ReadOptions, compression Compression) (*Chunker, error) {
	r, err := c.query(ctx, sql, o)
	if err != nil {
		return nil, err
	}
	return &Chunker{reader: r, compression: compression}, nil
}

// Schema of all batches.
func (k *Chunker) Schema() *arrow.Schema { return k.reader.schema }

// Close ends the statement.
func (k *Chunker) Close() { k.reader.Close() }

// Next is the next stream or io.EOF. The bytes belong to the caller.
func (k *Chunker) Next() (*Batch, error) {
	err := k.reader.fill()
	if err == io.EOF && k.sent || err != nil && err != io.EOF {
		return nil, err
	}
	k.sent = true
	rec := k.reader.batch()
	data, err := encode(rec, k.compression, k.reader.size())
	rec.Release()
	if err != nil {
		return nil, err
	}
	out := &Batch{Data: data, Rows: int64(k.reader.rows), Start: k.start}
	k.start += out.Rows
	k.reader.reset(true)
	return out, nil
}

// EncodeBatch writes one record batch as a complete IPC stream.
func EncodeBatch(rec arrow.RecordBatch, compression Compression) ([]byte, error) {
	return encode(rec, compression, 0)
}

// encode writes the stream into one buffer; size is the expected size of the body.
func encode(rec arrow.RecordBatch, compression Compression, size int) ([]byte, error) {
	var out strings.Builder // its memory is not cleared first, unlike a slice's
	if compression != Uncompressed {
		size /= 2
	}
	// each column adds descriptions and padding of its buffers
	out.Grow(size + 1024 + 512*int(rec.NumCols()))
	options := []ipc.Option{ipc.WithSchema(rec.Schema())}
	switch compression {
	case ZSTD:
		options = append(options, ipc.WithZstd())
	case LZ4:
		options = append(options, ipc.WithLZ4())
	}
	w := ipc.NewWriter(&out, options...)
	if err := w.Write(rec); err != nil {
		return nil, &Error{Kind: KindInternal, Type: "Internal", Message: fmt.Sprintf("cannot encode a batch: %v", err)}
	}
	if err := w.Close(); err != nil {
		return nil, &Error{Kind: KindInternal, Type: "Internal", Message: fmt.Sprintf("cannot encode a batch: %v", err)}
	}
	text := out.String()
	return unsafe.Slice(unsafe.StringData(text), len(text)), nil // nobody else has the text
}
