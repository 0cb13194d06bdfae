package textfile

import (
	"io"
	"strings"
	"unicode/utf8"
)

// blockBytes is how much of a file is decoded at a time.
const blockBytes = 1 << 20

// Blocks hands out the text of a file piece by piece, without the mark at its beginning.
type Blocks struct {
	in      io.ReadCloser
	charset *Charset
	carried []byte // the beginning of a character whose end was not read
	started bool
	eof     bool
}

// OpenBlocks opens a file.
func OpenBlocks(path string, charset *Charset) (*Blocks, error) {
	in, err := Open(path)
	return &Blocks{in: in, charset: charset}, err
}

// Next is the next piece; last tells that nothing follows it.
func (b *Blocks) Next() (text string, last bool, err error) {
	if b.eof {
		return "", true, nil
	}
	if !b.charset.UTF8() {
		data, err := io.ReadAll(io.LimitReader(b.in, maxLine))
		b.eof = true
		return b.first(b.charset.Decode(data)), true, err
	}
	data := make([]byte, blockBytes+len(b.carried))
	n := copy(data, b.carried)
	read, err := io.ReadFull(b.in, data[n:])
	if err == io.EOF || err == io.ErrUnexpectedEOF {
		b.eof, err = true, nil
	}
	data = data[:n+read]
	keep := len(data)
	if !b.eof {
		for i := 1; i <= 3 && i <= len(data); i++ {
			if utf8.RuneStart(data[len(data)-i]) {
				if !utf8.FullRune(data[len(data)-i:]) {
					keep = len(data) - i
				}
				break
			}
		}
	}
	b.carried = append([]byte(nil), data[keep:]...)
	return b.first(b.charset.Decode(data[:keep])), b.eof, err
}

func (b *Blocks) first(text string) string {
	if !b.started {
		b.started = true
		return strings.TrimPrefix(text, "\uFEFF")
	}
	return text
}

// Close ends the reading.
func (b *Blocks) Close() error { return b.in.Close() }
