package datasource

import (
	"bufio"
	"context"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/apache/arrow-go/v18/arrow"
	"github.com/sparkduck/sparkduck/duckexec/native/textfile"
	"github.com/sparkduck/sparkduck/service/render"
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// encoder appends one row as a line without its end.
type encoder interface {
	header() (string, bool)
	row(dst []byte, batch arrow.RecordBatch, i int) ([]byte, error)
}

// writeText writes formats made of lines, one file per partition.
func writeText(ctx context.Context, f *format, job Job, rows Rows, folder string) error {
	codec, err := codecOf(job.Options)
	if err != nil {
		return err
	}
	cells, err := newCellWriter(job)
	if err != nil {
		return err
	}
	w := &lineWriter{job: job, folder: folder, extension: "." + f.name, newline: job.Options.or("\n", "linesep"), codec: codec, files: map[string]*lineFile{},
		partitions: render.Format{Zone: job.Conf.TimeZone()}}
	switch f.name {
	case "csv":
		w.encoder, w.charset, w.extension = newCSVEncoder(job, cells), job.Options.charset(), "."+job.Options.or("csv", "extension")
	case "json":
		w.encoder, w.charset = newJSONEncoder(job, cells), job.Options.charset()
	default:
		w.encoder, w.extension = &textEncoder{column: firstData(job)}, ".txt"
	}
	w.extension += codec.Extension
	err = rows.EachBatch(func(b arrow.RecordBatch) error {
		if err := ctx.Err(); err != nil {
			return err
		}
		return w.batch(b)
	})
	if err == nil && len(w.files) == 0 && len(job.PartitionBy) == 0 {
		_, err = w.file("") // an empty result still makes one file
	}
	if closed := w.close(); err == nil {
		err = closed
	}
	return err
}

// firstData is the position of the first column that is no partition column.
func firstData(job Job) int {
	for i, f := range job.Schema.Fields {
		if job.partition(f.Name) < 0 {
			return i
		}
	}
	return 0
}

// lineWriter spreads lines over the files of partitions.
type lineWriter struct {
	job        Job
	folder     string
	extension  string
	newline    string
	codec      textfile.Codec
	charset    *textfile.Charset // nil: UTF-8
	encoder    encoder
	partitions render.Format
	files      map[string]*lineFile
	line       []byte
}

type lineFile struct {
	file  *os.File
	zip   io.WriteCloser
	out   *bufio.Writer
	begun bool
}

// maxOpenFiles bounds the partitions of one write of text files.
const maxOpenFiles = 4096

func (w *lineWriter) batch(b arrow.RecordBatch) error {
	for i := range int(b.NumRows()) {
		partition, err := w.partitionOf(b, i)
		if err != nil {
			return err
		}
		f, err := w.file(partition)
		if err != nil {
			return err
		}
		if w.line, err = w.encoder.row(w.line[:0], b, i); err != nil {
			return err
		}
		w.line = append(w.line, w.newline...)
		if err := w.put(f, w.line); err != nil {
			return err
		}
	}
	return nil
}

// put writes a line in the charset of the files. The mark of UTF-16 stands at the beginning only.
func (w *lineWriter) put(f *lineFile, line []byte) error {
	if w.charset != nil && !w.charset.UTF8() {
		line = w.charset.Encode(string(line))
		if f.begun && w.charset.Name() == "utf-16" {
			line = line[2:]
		}
	}
	f.begun = true
	if _, err := f.out.Write(line); err != nil {
		return sparkerr.CannotWrite("file:"+f.file.Name(), err)
	}
	return nil
}

// codecOf finds the compression of text files.
func codecOf(o options) (textfile.Codec, error) {
	name := o.or(o["codec"], "compression")
	codecs := textfile.Codecs()
	codec, ok := codecs[strings.ToLower(name)]
	switch {
	case ok || name == "":
		return codec, nil
	case strings.EqualFold(name, "bzip2"):
		return codec, sparkerr.NotImplemented("writing of bzip2", sparkerr.Origin{})
	}
	return codec, sparkerr.CodecNotAvailable(name, strings.Join(slices.Sorted(maps.Keys(codecs)), ", "))
}

// partitionOf is the folder of a row, "" without partition columns.
func (w *lineWriter) partitionOf(b arrow.RecordBatch, i int) (string, error) {
	path := ""
	for _, key := range w.job.PartitionBy {
		for k, f := range w.job.Schema.Fields {
			if f.Name != key {
				continue
			}
			value := nullPartition
			if !b.Column(k).IsNull(i) {
				text, err := w.partitions.Append(nil, b.Column(k), i, f.Type)
				if err != nil {
					return "", err
				}
				if len(text) > 0 {
					value = string(text)
				}
			}
			path = filepath.Join(path, analyzed.PartitionFolder(key, value))
			break
		}
	}
	return path, nil
}

func (w *lineWriter) file(partition string) (*lineFile, error) {
	if f := w.files[partition]; f != nil {
		return f, nil
	}
	if len(w.files) == maxOpenFiles {
		return nil, sparkerr.NotImplemented("more than 4096 partitions in one write of text files", sparkerr.Origin{})
	}
	folder := filepath.Join(w.folder, partition)
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return nil, sparkerr.CannotWrite("file:"+folder, err)
	}
	file, err := os.Create(filepath.Join(folder, fileName(w.extension)))
	if err != nil {
		return nil, sparkerr.CannotWrite("file:"+folder, err)
	}
	f := &lineFile{file: file}
	if f.zip, err = w.codec.Pack(file); err != nil {
		return nil, sparkerr.CannotWrite("file:"+folder, err)
	}
	f.out = bufio.NewWriterSize(f.zip, 1<<16)
	w.files[partition] = f
	if head, ok := w.encoder.header(); ok {
		err = w.put(f, []byte(head+w.newline))
	}
	return f, err
}

// close flushes all files; the first error counts.
func (w *lineWriter) close() error {
	var first error
	for _, f := range w.files {
		err := f.out.Flush()
		if err == nil {
			err = f.zip.Close()
		}
		if closed := f.file.Close(); err == nil {
			err = closed
		}
		if err != nil && first == nil {
			first = sparkerr.CannotWrite("file:"+f.file.Name(), err)
		}
	}
	return first
}

// textEncoder writes one string column; NULL is an empty line.
type textEncoder struct{ column int }

func (*textEncoder) header() (string, bool) { return "", false }

func (e *textEncoder) row(dst []byte, b arrow.RecordBatch, i int) ([]byte, error) {
	column := b.Column(e.column)
	if column.IsNull(i) {
		return dst, nil
	}
	return render.Format{}.Append(dst, column, i, types.String)
}
