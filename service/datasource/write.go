package datasource

import (
	"context"
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
	Options     options
	PartitionBy []string
	// Static is the folder of the partitions that an overwrite replaces; "" is all of the target.
	Static string
	Schema types.StructType
	Conf   conf.Conf
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
	if f.name == "binaryfile" {
		return sparkerr.NotImplemented("writing of binaryFile", sparkerr.Origin{})
	}
	f.writing = true
	if job.Options, err = checkOptions(f, true, job.Options); err != nil {
		return err
	}
	if err := job.checkColumns(f); err != nil {
		return err
	}
	path, err := localPath(job.Path)
	if err != nil {
		return err
	}
	w := &folder{path: absolute(path), overwrite: job.Mode == "overwrite", static: job.Static, dynamic: job.dynamic()}
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

// dynamic tells that an overwrite leaves partitions alone that it does not write.
func (j Job) dynamic() bool {
	if static := strings.Count(j.Static, "="); static == len(j.PartitionBy) { // also without partitions
		return false
	}
	if mode, given := j.Options["partitionoverwritemode"]; given {
		return strings.EqualFold(mode, "dynamic")
	}
	return j.Conf.DynamicPartitionOverwrite()
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
