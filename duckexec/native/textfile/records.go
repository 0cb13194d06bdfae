package textfile

import (
	"errors"
	"strings"

	"github.com/sparkduck/sparkduck/duckexec/native/sparkcsv"
)

// Records reads the records of a file of CSV whose values may hold the ends of lines.
type Records struct {
	blocks  *Blocks
	tokens  func(newline string) *sparkcsv.Tokenizer
	newline string
	current *sparkcsv.Tokenizer
	text    string
	folded  bool // ends of lines inside of quotes become \n
	last    bool
}

// OpenRecords opens a file. newline "" = the first one in the file counts.
func OpenRecords(path string, charset *Charset, newline string, tokens func(newline string) *sparkcsv.Tokenizer) (*Records, error) {
	blocks, err := OpenBlocks(path, charset)
	if err != nil {
		return nil, err
	}
	return &Records{blocks: blocks, tokens: tokens, newline: newline, folded: newline == ""}, nil
}

// Next is the next record with its text; nil cells at the end. Both are valid until the next call.
func (r *Records) Next() (cells []sparkcsv.Cell, raw string, err error) {
	if r.current == nil {
		if err := r.more(); err != nil {
			return nil, "", err
		}
	}
	for {
		cells, raw, err = r.current.Record()
		if r.last || cells != nil || err != nil && !errors.Is(err, sparkcsv.ErrIncomplete) {
			break
		}
		if err := r.more(); err != nil {
			return nil, "", err
		}
	}
	if r.folded && r.newline != "\n" {
		for i, c := range cells {
			if c.Quoted {
				cells[i].Text = strings.ReplaceAll(c.Text, r.newline, "\n")
			}
		}
	}
	return cells, raw, err
}

// more puts the next piece of the file behind what no record took.
func (r *Records) more() error {
	text, last, err := r.blocks.Next()
	if err != nil {
		return err
	}
	if r.current == nil {
		if r.newline == "" {
			r.newline = firstNewline(text)
		}
		r.current = r.tokens(r.newline)
	}
	r.text = r.text[len(r.text)-r.current.Rest():] + text
	r.last = last
	r.current.Reset(r.text, !last)
	return nil
}

func firstNewline(text string) string {
	i := strings.IndexAny(text, "\r\n")
	switch {
	case i < 0 || text[i] == '\n':
		return "\n"
	case strings.HasPrefix(text[i:], "\r\n"):
		return "\r\n"
	}
	return "\r"
}

// Close ends the reading.
func (r *Records) Close() error { return r.blocks.Close() }
