package textfile

import (
	"bufio"
	"compress/bzip2"
	"compress/gzip"
	"compress/zlib"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/klauspost/compress/zstd"
)

// Packed reports whether a file of this name is compressed: such a file is read from its beginning.
func Packed(path string) bool {
	switch filepath.Ext(path) {
	case ".gz", ".bz2", ".deflate", ".snappy", ".lz4", ".zst":
		return true
	}
	return false
}

// Open reads a file, unpacked by the codec of its name.
func Open(path string) (io.ReadCloser, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	r, err := unpacked(filepath.Ext(path), f)
	if err != nil {
		_ = f.Close()
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return readCloser{r, f}, nil
}

type readCloser struct {
	io.Reader
	io.Closer
}

func unpacked(extension string, f io.Reader) (io.Reader, error) {
	in := bufio.NewReaderSize(f, 1<<16)
	switch extension {
	case ".gz":
		return gzip.NewReader(in)
	case ".bz2":
		return bzip2.NewReader(in), nil
	case ".deflate":
		return zlib.NewReader(in)
	case ".snappy":
		return &blockReader{in: in, decode: snappyBlock}, nil
	case ".lz4":
		return &blockReader{in: in, decode: lz4Block}, nil
	case ".zst":
		z, err := zstd.NewReader(in, zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxMemory(1<<28))
		if err != nil {
			return nil, err
		}
		return z.IOReadCloser(), nil
	}
	return f, nil
}
