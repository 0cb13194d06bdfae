package textfile

import (
	"encoding/binary"
	"fmt"
	"io"

	"github.com/klauspost/compress/snappy"
	"github.com/pierrec/lz4/v4"
)

// maxBlock bounds what a header may claim; Hadoop writes 256 KiB.
const maxBlock = 1 << 26

// blockReader reads Hadoop's framing of block codecs: the size of a block, then chunks of it, each behind its packed size.
type blockReader struct {
	in     io.Reader
	decode func(dst, packed []byte) ([]byte, error)
	left   int // bytes of the block still to come
	data   []byte
}

func (r *blockReader) Read(p []byte) (int, error) {
	for len(r.data) == 0 {
		if err := r.next(); err != nil {
			return 0, err
		}
	}
	n := copy(p, r.data)
	r.data = r.data[n:]
	return n, nil
}

func (r *blockReader) next() error {
	for r.left == 0 {
		size, err := r.size()
		if err != nil {
			return err
		}
		r.left = size
	}
	size, err := r.size()
	if err != nil {
		return unexpected(err)
	}
	packed := make([]byte, size)
	if _, err := io.ReadFull(r.in, packed); err != nil {
		return unexpected(err)
	}
	if r.data, err = r.decode(make([]byte, r.left), packed); err != nil {
		return err
	}
	r.left -= len(r.data)
	return nil
}

func (r *blockReader) size() (int, error) {
	var head [4]byte
	if _, err := io.ReadFull(r.in, head[:]); err != nil {
		return 0, err
	}
	size := binary.BigEndian.Uint32(head[:])
	if size > maxBlock {
		return 0, fmt.Errorf("a block of %d bytes", size)
	}
	return int(size), nil
}

func unexpected(err error) error {
	if err == io.EOF {
		return io.ErrUnexpectedEOF
	}
	return err
}

func snappyBlock(dst, packed []byte) ([]byte, error) {
	n, err := snappy.DecodedLen(packed)
	if err != nil || n > len(dst) {
		return nil, fmt.Errorf("a damaged block of snappy")
	}
	return snappy.Decode(dst, packed)
}

func lz4Block(dst, packed []byte) ([]byte, error) {
	n, err := lz4.UncompressBlock(packed, dst)
	if err != nil {
		return nil, err
	}
	return dst[:n], nil
}

// blockWriter writes Hadoop's framing, one chunk to a block.
type blockWriter struct {
	out    io.Writer
	encode func(data []byte) ([]byte, error)
	data   []byte
}

// blockSize is that of Hadoop's codecs.
const blockSize = 1 << 18

func (w *blockWriter) Write(p []byte) (int, error) {
	total := len(p)
	for len(p) > 0 {
		n := min(len(p), blockSize-len(w.data))
		w.data = append(w.data, p[:n]...)
		p = p[n:]
		if len(w.data) == blockSize {
			if err := w.flush(); err != nil {
				return 0, err
			}
		}
	}
	return total, nil
}

func (w *blockWriter) flush() error {
	packed, err := w.encode(w.data)
	if err != nil {
		return err
	}
	head := binary.BigEndian.AppendUint32(nil, uint32(len(w.data)))
	head = binary.BigEndian.AppendUint32(head, uint32(len(packed)))
	if _, err = w.out.Write(head); err == nil {
		_, err = w.out.Write(packed)
	}
	w.data = w.data[:0]
	return err
}

// Close writes the last block.
func (w *blockWriter) Close() error {
	if len(w.data) == 0 {
		return nil
	}
	return w.flush()
}

func packSnappy(data []byte) ([]byte, error) { return snappy.Encode(nil, data), nil }

func packLZ4(data []byte) ([]byte, error) {
	packed := make([]byte, lz4.CompressBlockBound(len(data)))
	n, err := lz4.CompressBlock(data, packed, nil)
	if err != nil {
		return nil, err
	}
	if n == 0 { // does not get smaller: one literal run
		return literalRun(data), nil
	}
	return packed[:n], nil
}

// literalRun is a block of LZ4 that holds the data as it is.
func literalRun(data []byte) []byte {
	out := []byte{0xF0}
	rest := len(data) - 15
	if rest < 0 {
		return append([]byte{byte(len(data)) << 4}, data...)
	}
	for ; rest >= 255; rest -= 255 {
		out = append(out, 255)
	}
	return append(append(out, byte(rest)), data...)
}
