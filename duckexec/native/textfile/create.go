package textfile

import (
	"compress/gzip"
	"compress/zlib"
	"io"

	"github.com/klauspost/compress/zstd"
)

// Codec is a compression of text files by Spark's name of it.
type Codec struct {
	Extension string // what it adds to a file's name
	pack      func(io.Writer) (io.WriteCloser, error)
}

// Codecs are the compressions that can be written, by lower-case name.
func Codecs() map[string]Codec {
	return map[string]Codec{
		"none": {}, "uncompressed": {},
		"gzip":    {".gz", func(w io.Writer) (io.WriteCloser, error) { return gzip.NewWriter(w), nil }},
		"deflate": {".deflate", func(w io.Writer) (io.WriteCloser, error) { return zlib.NewWriter(w), nil }},
		"snappy":  {".snappy", func(w io.Writer) (io.WriteCloser, error) { return &blockWriter{out: w, encode: packSnappy}, nil }},
		"lz4":     {".lz4", func(w io.Writer) (io.WriteCloser, error) { return &blockWriter{out: w, encode: packLZ4}, nil }},
		"zstd":    {".zst", func(w io.Writer) (io.WriteCloser, error) { return zstd.NewWriter(w, zstd.WithEncoderConcurrency(1)) }},
	}
}

// Pack compresses what is written; Close ends the compression and leaves w open.
func (c Codec) Pack(w io.Writer) (io.WriteCloser, error) {
	if c.pack == nil {
		return plain{w}, nil
	}
	return c.pack(w)
}

type plain struct{ io.Writer }

func (plain) Close() error { return nil }
