package textfile

import (
	"bytes"
	"fmt"
	"io"
	"os"
)

// maxLine bounds the bytes of a line.
const maxLine = 1 << 30

// Lines cuts a file, or a range of its bytes, into lines: at the separator, or without one at \n, \r\n and \r.
type Lines struct {
	in        io.ReadCloser
	separator []byte
	buffer    []byte
	at, end   int   // what of the buffer is not handed out
	position  int64 // of buffer[at] in the file
	limit     int64 // lines that begin beyond it belong to another range; < 0 = none
	eof       bool
}

// OpenLines opens a file. from and to are a range of bytes, to < 0 up to the end; lines belong to the range in which they
// begin. Ranges are for files that are not packed.
func OpenLines(path string, separator []byte, from, to int64) (*Lines, error) {
	in, err := Open(path)
	if err != nil {
		return nil, err
	}
	l := &Lines{in: in, separator: separator, limit: to}
	if from > 0 {
		return l, l.skipTo(path, from)
	}
	return l, l.skipMark()
}

// skipTo goes to the first line that begins behind a place.
func (l *Lines) skipTo(path string, from int64) error {
	_ = l.in.Close()
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	l.in = f
	if _, err := f.Seek(from, io.SeekStart); err != nil {
		return err
	}
	l.position = from
	limit := l.limit
	l.limit = -1
	_, _, err = l.Next()
	l.limit = limit
	return err
}

// skipMark passes over the mark of UTF-8 at the beginning of a file.
func (l *Lines) skipMark() error {
	for l.end < 3 && !l.eof {
		if err := l.fill(); err != nil {
			return err
		}
	}
	if bytes.HasPrefix(l.buffer[:l.end], []byte("\xef\xbb\xbf")) {
		l.at, l.position = 3, 3
	}
	return nil
}

// Next is the next line without its end, valid until the next call; ok is false behind the last one.
func (l *Lines) Next() (line []byte, ok bool, err error) {
	if l.limit >= 0 && l.position > l.limit {
		return nil, false, nil
	}
	for searched := 0; ; {
		line, size, found := l.cut(searched)
		if found {
			l.at += size
			l.position += int64(size)
			return line, true, nil
		}
		if l.eof {
			rest := l.buffer[l.at:l.end]
			l.at, l.position = l.end, l.position+int64(len(rest))
			return rest, len(rest) > 0, nil
		}
		searched = max(0, l.end-l.at-max(len(l.separator), 2))
		if err := l.fill(); err != nil {
			return nil, false, err
		}
	}
}

// cut looks for the end of the line; size counts it.
func (l *Lines) cut(searched int) (line []byte, size int, found bool) {
	rest := l.buffer[l.at:l.end]
	if len(l.separator) > 0 {
		i := bytes.Index(rest[searched:], l.separator)
		if i < 0 {
			return nil, 0, false
		}
		i += searched
		return rest[:i], i + len(l.separator), true
	}
	i := bytes.IndexByte(rest[searched:], '\n')
	if i >= 0 {
		i += searched
	}
	// A \r before it ends the line too.
	until := len(rest)
	if i >= 0 {
		until = i
	}
	if k := bytes.IndexByte(rest[searched:until], '\r'); k >= 0 {
		k += searched
		switch {
		case k+1 < len(rest) && rest[k+1] == '\n':
			return rest[:k], k + 2, true
		case k+1 < len(rest) || l.eof:
			return rest[:k], k + 1, true
		}
		return nil, 0, false // the next byte decides
	}
	if i < 0 {
		return nil, 0, false
	}
	return rest[:i], i + 1, true
}

// fill reads more bytes behind those that are there.
func (l *Lines) fill() error {
	if l.at > 0 {
		l.end = copy(l.buffer, l.buffer[l.at:l.end])
		l.at = 0
	}
	if l.end == len(l.buffer) {
		if l.end >= maxLine {
			return fmt.Errorf("a line of more than %d bytes", maxLine)
		}
		grown := make([]byte, max(1<<16, 2*l.end))
		copy(grown, l.buffer[:l.end])
		l.buffer = grown
	}
	n, err := l.in.Read(l.buffer[l.end:])
	l.end += n
	if err == io.EOF {
		l.eof, err = true, nil
	}
	return err
}

// Close ends the reading.
func (l *Lines) Close() error { return l.in.Close() }

// Whole is the content of a file.
func Whole(path string) ([]byte, error) {
	in, err := Open(path)
	if err != nil {
		return nil, err
	}
	defer in.Close()
	data, err := io.ReadAll(io.LimitReader(in, maxLine+1))
	if err == nil && len(data) > maxLine {
		err = fmt.Errorf("%s has more than %d bytes", path, maxLine)
	}
	return data, err
}
