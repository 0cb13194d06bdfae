package datasource

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/apache/arrow-go/v18/arrow"
	"github.com/google/uuid"
	"github.com/sparkduck/sparkduck/duckexec"
	"github.com/sparkduck/sparkduck/translate/conf"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// Job is one write of rows to a folder of files.
type Job struct {
	Format      string
	Mode        string // append, overwrite, error or ignore
	Path        string
	Options     map[string]string // lower-case names
	PartitionBy []string
	Schema      types.StructType
	Conf        conf.Conf
}

// Rows are what a job stores: one SELECT whose columns are those of the schema, and the connection to run it on.
type Rows interface {
	Conn() *duckexec.Conn
	SQL() string
	EachBatch(func(arrow.RecordBatch) error) error
	// Decoded turns an error of the engine into the Spark error it stands for.
	Decoded(error) error
}

// Write runs the rows into a folder below the target and moves the files to
// their place when all are written: a failed write leaves what was there.
// Conditions: PATH_ALREADY_EXISTS, UNSUPPORTED_DATA_TYPE_FOR_DATASOURCE, those of the rows.
func Write(ctx context.Context, job Job, rows Rows) error {
	f, err := formatOf(job.Format)
	if err != nil {
		return err
	}
	if job.Options, err = checkOptions(f, f.write, job.Options); err != nil {
		return err
	}
	if err := job.checkColumns(f); err != nil {
		return err
	}
	path, err := localPath(job.Path)
	if err != nil {
		return err
	}
	w := &folder{path: absolute(path), overwrite: job.Mode == "overwrite"}
	proceed, err := w.begin(job.Mode)
	if err != nil || !proceed {
		return err
	}
	if f.name == "parquet" {
		err = writeParquet(ctx, job, rows, w.staging)
	} else {
		err = writeText(ctx, f, job, rows, w.staging)
	}
	if err != nil {
		w.abort()
		return err
	}
	return w.commit()
}

func (j Job) checkColumns(f *format) error {
	data := types.StructType{}
	for _, field := range j.Schema.Fields {
		if j.partition(field.Name) < 0 {
			data.Fields = append(data.Fields, field)
		}
	}
	if len(data.Fields) == 0 && len(j.PartitionBy) > 0 {
		return sparkerr.AllPartitionColumns()
	}
	if f.name == "text" && len(data.Fields) != 1 {
		return sparkerr.TextNeedsOneColumn(len(data.Fields))
	}
	return checkTypes(f, data)
}

// partition is the position of a column among the partition columns, or -1.
func (j Job) partition(name string) int { return slices.Index(j.PartitionBy, name) }

// fileName is a part file in Spark's manner.
func fileName(extension string) string { return "part-00000-" + uuid.NewString() + "-c000" + extension }

// folder is the target of a write.
type folder struct {
	path      string
	staging   string // where files are written first
	overwrite bool
	created   bool // the target did not exist
}

const temporary = "_temporary"

// begin prepares the staging folder; false means that there is nothing to do.
func (w *folder) begin(mode string) (bool, error) {
	_, err := os.Stat(w.path)
	w.created = errors.Is(err, fs.ErrNotExist)
	if !w.created {
		switch mode {
		case "error":
			return false, sparkerr.PathAlreadyExists("file:" + w.path)
		case "ignore":
			return false, nil
		}
	}
	w.staging = filepath.Join(w.path, temporary, uuid.NewString())
	if err := os.MkdirAll(w.staging, 0o755); err != nil {
		return false, w.failed(err)
	}
	return true, nil
}

func (w *folder) failed(err error) error { return sparkerr.CannotWrite("file:"+w.path, err) }

// abort removes what was written.
func (w *folder) abort() {
	_ = os.RemoveAll(w.staging)
	_ = os.Remove(filepath.Dir(w.staging)) // stays when another write uses it
	if w.created {
		_ = os.Remove(w.path)
	}
}

// commit moves old files away, new ones in, and marks success; on failure the old ones come back.
func (w *folder) commit() error {
	old := w.staging + ".old"
	var moved []string
	if w.overwrite {
		entries, err := os.ReadDir(w.path)
		if err != nil {
			w.abort()
			return w.failed(err)
		}
		if err := os.Mkdir(old, 0o755); err != nil {
			w.abort()
			return w.failed(err)
		}
		for _, e := range entries {
			if e.Name() == temporary {
				continue
			}
			if err := os.Rename(filepath.Join(w.path, e.Name()), filepath.Join(old, e.Name())); err != nil {
				w.restore(old, moved)
				return w.failed(err)
			}
			moved = append(moved, e.Name())
		}
	}
	if err := merge(w.staging, w.path); err != nil {
		w.restore(old, moved)
		return w.failed(err)
	}
	_ = os.RemoveAll(old)
	_ = os.RemoveAll(w.staging)
	_ = os.Remove(filepath.Join(w.path, temporary))
	success, err := os.Create(filepath.Join(w.path, "_SUCCESS"))
	if err != nil {
		return w.failed(err)
	}
	return success.Close()
}

func (w *folder) restore(old string, names []string) {
	for _, name := range names {
		_ = os.Rename(filepath.Join(old, name), filepath.Join(w.path, name))
	}
	_ = os.RemoveAll(old)
	w.abort()
}

// merge moves the files below one folder to the same places below another one.
func merge(from, to string) error {
	return filepath.WalkDir(from, func(path string, e fs.DirEntry, err error) error {
		if err != nil || path == from {
			return err
		}
		relative, err := filepath.Rel(from, path)
		if err != nil {
			return err
		}
		target := filepath.Join(to, relative)
		if e.IsDir() {
			return os.MkdirAll(target, 0o755)
		}
		return os.Rename(path, target)
	})
}

// folderName is key=value as Spark spells it.
func folderName(key, value string) string { return escapePath(key) + "=" + escapePath(value) }

// escapePath replaces what must not stand in a folder's name by %XX.
func escapePath(s string) string {
	const special = "\"#%'*/:=?\\{[]^\u007f"
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if c := s[i]; c < 0x20 || strings.IndexByte(special, c) >= 0 {
			b.WriteByte('%')
			b.WriteByte("0123456789ABCDEF"[c>>4])
			b.WriteByte("0123456789ABCDEF"[c&15])
		} else {
			b.WriteByte(c)
		}
	}
	return b.String()
}
