package duckexec

import (
	"bytes"
	"os"

	"github.com/sparkduck/sparkduck/duckexec/native"
	"github.com/sparkduck/sparkduck/duckexec/native/textfile"
)

// wholeRows takes a file as one text: of wholetext, or a value of JSON.
type wholeRows struct{ text string }

func (*wholeRows) close() {}

func (r *wholeRows) read(c *textCursor) (int, bool, error) {
	if r.text != "" {
		rows, more, err := c.records.Pending(c.out)
		return rows, !more, err
	}
	data, err := textfile.Whole(c.path())
	if err != nil {
		return 0, true, err
	}
	if c.source.format == "text" {
		for _, o := range c.out {
			o.AppendText(textfile.UTF8(data))
		}
		return 1, true, nil
	}
	charset := c.source.charset
	if !c.source.encoded {
		charset = textfile.DetectJSON(data)
	}
	if data = bytes.TrimPrefix(data, []byte("\xef\xbb\xbf")); charset.UTF8() && !c.source.encoded {
		r.text = string(data) // bytes that are no text make it malformed
	} else {
		r.text = charset.Decode(data)
	}
	rows, err := c.records.JSON(r.text, c.out)
	return rows, r.text == "", err
}

// recordRows makes rows of records of CSV that may go over several lines.
type recordRows struct{ records *textfile.Records }

func (r *recordRows) close() { _ = r.records.Close() }

func (c *textCursor) openRecords() (rowReader, error) {
	s := c.source
	records, err := textfile.OpenRecords(c.path(), s.charset, s.newline, s.tokens(c.records))
	if err != nil {
		return nil, err
	}
	r := &recordRows{records}
	if !s.header {
		return r, nil
	}
	cells, _, err := records.Next()
	if err == nil && cells != nil && !s.enforce {
		err = c.records.Header(cells, c.uri(), s.caseSensitive)
	}
	return r, err
}

func (r *recordRows) read(c *textCursor) (int, bool, error) {
	cells, raw, err := r.records.Next()
	if err != nil || cells == nil {
		return 0, true, err
	}
	rows, err := c.records.Cells(cells, raw, c.out)
	return rows, false, err
}

// binaryRows makes one row of a file: path, modificationTime, length, content.
type binaryRows struct{}

func (*binaryRows) close() {}

func (*binaryRows) read(c *textCursor) (int, bool, error) {
	info, err := os.Stat(c.path())
	if err != nil {
		return 0, true, err
	}
	for i, w := range c.scan.wanted {
		switch o := c.out[i]; c.source.schema.Fields[w].Name {
		case "path":
			o.AppendText("file:" + c.path())
		case "modificationTime":
			native.Append(o, info.ModTime().UnixMilli()*1000)
		case "length":
			native.Append(o, info.Size())
		default:
			data, err := os.ReadFile(c.path())
			if err != nil {
				return 0, true, err
			}
			o.AppendBytes(data)
		}
	}
	return 1, true, nil
}
