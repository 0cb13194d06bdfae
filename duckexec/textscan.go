package duckexec

import (
	"errors"
	"io/fs"
	"os"
	"strings"
	"sync"
	"unsafe"

	b "github.com/duckdb/duckdb-go-bindings"

	"github.com/sparkduck/sparkduck/duckexec/native"
	"github.com/sparkduck/sparkduck/duckexec/native/textfile"
	"github.com/sparkduck/sparkduck/translate/analyzed"
)

// splitBytes is the part of a large file that a thread reads at a time.
const splitBytes = 16 << 20

// textTask is a file, or a range of the bytes of one.
type textTask struct {
	file     int
	from, to int64 // to < 0: up to the end
}

// textScan is one running scan, shared by its threads.
type textScan struct {
	source  *textSource
	reading *reading // in bytes of the files
	// columns are the wanted ones by the order of the chunk; places beyond the schema: file, or nothing that matters.
	columns []int
	wanted  []int // of the schema
	mu      sync.Mutex
	tasks   []textTask
	idle    []*textCursor
}

func initText(info b.InitInfo) error {
	s := fromHandle[*textSource](b.InitGetBindData(info))
	scan := &textScan{source: s, reading: s.reads.begin(s.bytes)}
	for i := range b.InitGetColumnCount(info) {
		c := int(b.InitGetColumnIndex(info, i))
		scan.columns = append(scan.columns, c)
		if c < len(s.schema.Fields) {
			scan.wanted = append(scan.wanted, c)
		}
	}
	for i, path := range s.paths {
		scan.tasks = append(scan.tasks, s.split(i, path)...)
	}
	b.InitSetMaxThreads(info, b.IdxT(max(1, min(len(scan.tasks), int(1+s.bytes/splitBytes)))))
	b.InitSetInitData(info, newHandle(scan), dropCallback())
	return nil
}

// split cuts a large file where its lines can be found from the middle.
func (s *textSource) split(file int, path string) []textTask {
	whole := []textTask{{file: file, to: -1}}
	lines := s.format == "csv" && !s.multiline || s.format == "json" && !s.multiline || s.format == "text" && s.options["wholetext"] != "true"
	if !lines || s.sizes[file] <= 2*splitBytes || textfile.Packed(path) || len(s.separator) > 1 {
		return whole
	}
	var tasks []textTask
	for from := int64(0); from < s.sizes[file]; from += splitBytes {
		tasks = append(tasks, textTask{file, from, from + splitBytes})
	}
	tasks[len(tasks)-1].to = -1
	return tasks
}

// length is the number of bytes of a task.
func (s *textSource) length(t textTask) int64 {
	if t.to < 0 {
		return s.sizes[t.file] - t.from
	}
	return t.to - t.from
}

func (s *textScan) drop() {
	for _, c := range s.idle {
		c.close()
	}
}

// take gives a thread a cursor that another one left, or a new one.
func (s *textScan) take() (*textCursor, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if n := len(s.idle); n > 0 {
		c := s.idle[n-1]
		s.idle = s.idle[:n-1]
		return c, nil
	}
	records, err := s.source.records(s.wanted)
	if err != nil {
		return nil, err
	}
	c := &textCursor{scan: s, source: s.source, records: records}
	for _, w := range s.wanted {
		c.out = append(c.out, native.NewBuilder(s.source.columns[w], vectorSize))
	}
	return c, nil
}

func (s *textScan) give(c *textCursor) {
	s.mu.Lock()
	s.idle = append(s.idle, c)
	s.mu.Unlock()
}

func (s *textScan) next() (textTask, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.tasks) == 0 {
		return textTask{}, false
	}
	t := s.tasks[0]
	s.tasks = s.tasks[1:]
	return t, true
}

// run fills one chunk.
func (s *textScan) run(chunk b.DataChunk) error {
	c, err := s.take()
	if err != nil {
		return err
	}
	defer s.give(c)
	rows, err := c.fill()
	if err != nil {
		return err
	}
	at := 0
	for i, col := range s.columns {
		dst := b.DataChunkGetVector(chunk, b.IdxT(i))
		switch {
		case col < len(s.source.schema.Fields):
			if err := flush(dst, c.out[at], 0); err != nil {
				return err
			}
			at++
		case col == len(s.source.schema.Fields):
			files := slots[int32](b.VectorGetData(dst), 0, rows)
			for k := range files {
				files[k] = int32(c.task.file)
			}
		}
	}
	b.DataChunkSetSize(chunk, b.IdxT(rows))
	return nil
}

// textCursor reads one task after the other.
type textCursor struct {
	scan    *textScan
	source  *textSource
	records *native.Records
	out     []*native.Builder
	rows    int
	task    textTask
	left    int64     // bytes of the task that are not reported as read
	reader  rowReader // nil between tasks
}

// rowReader appends rows of a file to the cursor's builders; done is true behind the last one.
type rowReader interface {
	read(c *textCursor) (rows int, done bool, err error)
	close()
}

// fill appends up to a chunk of rows of one file; 0 at the end of all.
func (c *textCursor) fill() (int, error) {
	for _, o := range c.out {
		o.Cut(0)
	}
	c.rows = 0
	for c.rows < vectorSize {
		if c.reader == nil {
			if c.rows > 0 {
				break // a chunk holds rows of one file
			}
			task, ok := c.scan.next()
			if !ok {
				break
			}
			c.task, c.left = task, c.source.length(task)
			if err := c.open(); err != nil {
				return 0, err
			}
			continue
		}
		n, done, err := c.reader.read(c)
		if err != nil {
			if err = c.failed(err); err != nil {
				return 0, err
			}
			done = true
		}
		c.rows += n
		if done {
			c.close()
			c.report(c.left)
		}
	}
	if r, ok := c.reader.(*lineRows); ok {
		c.report(r.bytes)
		r.bytes = 0
	}
	return c.rows, nil
}

// report tells that n more bytes of the task were read.
func (c *textCursor) report(n int64) {
	n = min(n, c.left)
	c.left -= n
	c.scan.reading.done.Add(n)
	c.scan.reading.bytes.Add(n)
}

func (c *textCursor) path() string { return c.source.paths[c.task.file] }

func (c *textCursor) open() error {
	reader, err := c.openReader()
	if err != nil {
		return c.failed(err)
	}
	c.reader = reader
	return nil
}

func (c *textCursor) close() {
	if c.reader != nil {
		c.reader.close()
		c.reader = nil
	}
}

// failed is the Spark error of a file that cannot be read; nil when such files are passed over.
func (c *textCursor) failed(err error) error {
	var raised *native.Error
	switch {
	case errors.As(err, &raised):
		if strings.HasPrefix(raised.Condition, "INCONSISTENT_BEHAVIOR_CROSS_VERSION.") {
			return err // this is about a setting, not about the file
		}
	case errors.Is(err, fs.ErrNotExist):
		if c.source.skipMissing {
			return nil
		}
		return &native.Error{Condition: "FAILED_READ_FILE.FILE_NOT_EXIST", Params: map[string]string{"path": c.uri()}}
	case c.source.skipCorrupt:
		return nil
	}
	return native.Unreadable(c.uri(), err)
}

func (c *textCursor) uri() string { return "file://" + analyzed.FileURI(c.path()) }

func (c *textCursor) openReader() (rowReader, error) {
	s := c.source
	switch {
	case s.sizes[c.task.file] == 0: // Spark does not open empty files
		if _, err := os.Stat(c.path()); err != nil {
			return nil, err
		}
		return noRows{}, nil
	case s.format == "binaryfile":
		return &binaryRows{}, nil
	case s.format == "text" && s.options["wholetext"] == "true", s.format == "json" && s.multiline:
		return &wholeRows{}, nil
	case s.format == "csv" && s.multiline:
		return c.openRecords()
	}
	lines, err := textfile.OpenLines(c.path(), s.separator, c.task.from, c.task.to)
	if err != nil {
		return nil, err
	}
	r := &lineRows{lines: lines, comment: commentText(s.comment), packed: textfile.Packed(c.path())}
	if s.format == "csv" && s.header && c.task.from == 0 {
		err = r.dropHeader(c)
	}
	return r, err
}

func commentText(r rune) string {
	if r == 0 {
		return ""
	}
	return string(r)
}

type noRows struct{}

func (noRows) read(*textCursor) (int, bool, error) { return 0, true, nil }
func (noRows) close()                              {}

// lineRows makes rows of lines.
type lineRows struct {
	lines   *textfile.Lines
	comment string
	packed  bool
	bytes   int64 // of lines since the last report, unless the file is packed
}

func (r *lineRows) close() { _ = r.lines.Close() }

// blank are lines that CSV passes over.
func (r *lineRows) passed(line string) bool {
	for i := range len(line) {
		if line[i] > ' ' {
			return r.comment != "" && strings.HasPrefix(line, r.comment)
		}
	}
	return true
}

func (r *lineRows) dropHeader(c *textCursor) error {
	for {
		line, ok, err := r.lines.Next()
		if err != nil || !ok {
			return err
		}
		text := c.source.charset.Text(line)
		if r.passed(text) {
			continue
		}
		if c.source.enforce {
			return nil
		}
		cells, err := c.records.Tokenizer("", 0).Line(text)
		if err != nil {
			return err
		}
		return c.records.Header(cells, c.uri(), c.source.caseSensitive)
	}
}

func (r *lineRows) read(c *textCursor) (int, bool, error) {
	if c.records != nil {
		if rows, more, err := c.records.Pending(c.out); more || err != nil {
			return rows, false, err
		}
	}
	line, ok, err := r.lines.Next()
	if err != nil || !ok {
		return 0, true, err
	}
	if !r.packed {
		r.bytes += int64(len(line)) + 1
	}
	if c.source.format == "text" {
		for _, o := range c.out {
			o.AppendText(textfile.UTF8(line))
		}
		return 1, false, nil
	}
	text := c.source.charset.Text(line)
	if c.source.format == "csv" && r.passed(text) {
		return 0, false, nil
	}
	if c.source.format == "json" && c.source.charset.UTF8() {
		text = unsafe.String(unsafe.SliceData(line), len(line)) // bytes that are no text make it malformed
	}
	rows, err := c.records.Line(text, c.out)
	return rows, false, err
}
