package datasource

import (
	"context"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

type parquetCompression struct{ duck, extension string }

// codecs are Spark's names of Parquet compressions, the engine's, and what they add to file names.
var codecs = map[string]parquetCompression{
	"none": {"uncompressed", ""}, "uncompressed": {"uncompressed", ""}, "snappy": {"snappy", ".snappy"},
	"gzip": {"gzip", ".gz"}, "zstd": {"zstd", ".zstd"}, "lz4_raw": {"lz4_raw", ".lz4raw"},
}

// writeParquet lets the engine write; Spark's schema goes into the footer.
func writeParquet(ctx context.Context, job Job, rows Rows, folder string) error {
	codec, err := parquetCodec(job)
	if err != nil {
		return err
	}
	stored := types.StructType{}
	var names, items []string
	for _, f := range job.Schema.Fields {
		quoted := quoteName(f.Name)
		names = append(names, quoted)
		if job.partition(f.Name) < 0 {
			stored.Fields = append(stored.Fields, f)
			items = append(items, quoted)
		} else {
			items = append(items, partitionText(quoted, f.Type)+" AS "+quoted)
		}
	}
	options := fmt.Sprintf("FORMAT parquet, COMPRESSION %s, KV_METADATA {'org.apache.spark.version': '4.2.0', 'org.apache.spark.sql.parquet.row.metadata': %s}",
		codec.duck, literal(types.JSON(stored)))
	target := filepath.Join(folder, fileName(codec.extension+".parquet"))
	if len(job.PartitionBy) > 0 {
		target = folder
		var keys []string
		for _, p := range job.PartitionBy {
			keys = append(keys, quoteName(p))
		}
		options += fmt.Sprintf(", PARTITION_BY (%s), FILENAME_PATTERN 'part-00000-{uuid}-c000%s', WRITE_PARTITION_COLUMNS false", strings.Join(keys, ", "), codec.extension)
	}
	_, err = rows.Conn().Exec(ctx, fmt.Sprintf("COPY (SELECT %s FROM (%s) AS t(%s)) TO %s (%s)",
		strings.Join(items, ", "), rows.SQL(), strings.Join(names, ", "), literal(target), options))
	if err != nil {
		return rows.Decoded(err)
	}
	return namePartitions(folder, len(job.PartitionBy))
}

// parquetCodec finds the compression: that of the options, else of the session.
func parquetCodec(job Job) (parquetCompression, error) {
	name := job.Options.or(job.Options.or(job.Conf.Text("spark.sql.parquet.compression.codec"), "parquet.compression"), "compression")
	codec, ok := codecs[strings.ToLower(name)]
	switch strings.ToLower(name) {
	case "lz4", "lzo", "brotli":
		return codec, sparkerr.NotImplemented("the Parquet compression "+name, sparkerr.Origin{})
	}
	if !ok {
		return codec, sparkerr.CodecNotAvailable(name, strings.Join(slices.Sorted(maps.Keys(codecs)), ", "))
	}
	return codec, nil
}

// partitionText is the expression whose text names a partition's folder: Spark's text of the value, NULL for the empty string.
func partitionText(column string, t types.DataType) string {
	switch t {
	case types.Timestamp:
		return "CAST(CAST(" + column + " AS TIMESTAMP) AS VARCHAR)"
	}
	if isText(t) {
		return "nullif(" + column + ", '')"
	}
	return column
}

// namePartitions renames the folders of the first levels as Spark spells them.
func namePartitions(folder string, levels int) error {
	if levels == 0 {
		return nil
	}
	entries, err := os.ReadDir(folder)
	if err != nil {
		return sparkerr.CannotWrite("file:"+folder, err)
	}
	for _, e := range entries {
		key, value, _ := strings.Cut(e.Name(), "=")
		name := analyzed.PartitionFolder(analyzed.Unescaped(key), analyzed.Unescaped(value))
		path := filepath.Join(folder, name)
		if name != e.Name() {
			if err := os.Rename(filepath.Join(folder, e.Name()), path); err != nil {
				return sparkerr.CannotWrite("file:"+path, err)
			}
		}
		if err := namePartitions(path, levels-1); err != nil {
			return err
		}
	}
	return nil
}

func quoteName(s string) string { return `"` + strings.ReplaceAll(s, `"`, `""`) + `"` }

func literal(s string) string { return "'" + strings.ReplaceAll(s, "'", "''") + "'" }
