package datasource

import (
	"context"
	"strings"

	"github.com/apache/arrow-go/v18/arrow"
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
	sparkarrow "github.com/sparkduck/sparkduck/translate/types/arrow"
)

func parquetFormat() *format {
	return &format{
		name: "parquet", title: "Parquet",
		infer:    inferParquet,
		physical: describeParquet,
		readable: func(ctx context.Context, s *sniffer, path string) bool {
			_, err := s.conn.ParquetSchema(ctx, path)
			return err == nil
		},
		supports: func(t types.DataType) bool { return t != types.Null && t != types.CalendarInterval },
	}
}

// inferParquet takes the schema that Spark left in the footer, else that of the columns. Without mergeSchema one file decides.
func inferParquet(ctx context.Context, s *sniffer) (types.StructType, error) {
	if !s.options.on("mergeschema", s.conf.Bool("spark.sql.parquet.mergeSchema")) {
		return parquetSchema(ctx, s, s.paths[0])
	}
	var merged types.StructType
	for _, path := range s.paths {
		next, err := parquetSchema(ctx, s, path)
		if err != nil {
			return merged, err
		}
		for _, f := range next.Fields {
			switch i := find(merged, f.Name, s.conf); {
			case i < 0:
				merged.Fields = append(merged.Fields, f)
			case !types.Equal(merged.Fields[i].Type, f.Type):
				return merged, sparkerr.CannotMergeSchemas(merged.DDL(), next.DDL())
			}
		}
	}
	return merged, nil
}

func parquetSchema(ctx context.Context, s *sniffer, path string) (types.StructType, error) {
	text, err := s.conn.ParquetSparkSchema(ctx, path)
	if err != nil {
		return types.StructType{}, sparkerr.CannotReadFooter("file:"+path, err)
	}
	if text != "" {
		if t, err := types.ParseJSON(text); err == nil {
			return types.AsNullable(t).(types.StructType), nil
		}
	}
	columns, err := s.conn.Describe(ctx, "SELECT * FROM "+parquetReader([]string{path}, false))
	if err != nil {
		return types.StructType{}, unreadable(path, err)
	}
	old, err := oldTimestamps(ctx, s, path)
	if err != nil {
		return types.StructType{}, unreadable(path, err)
	}
	var out types.StructType
	for _, c := range columns {
		t, err := parquetType(c.Type, old[c.Name])
		if t == nil && c.Arrow != nil && err == nil {
			t, err = fromArrow(c.Arrow)
		}
		if t == nil || err != nil {
			return out, sparkerr.NotImplemented("a Parquet column of type "+c.Type, sparkerr.Origin{})
		}
		out.Fields = append(out.Fields, types.Field{Name: c.Name, Type: types.AsNullable(t), Nullable: true})
	}
	return out, nil
}

func fromArrow(t arrow.DataType) (types.DataType, error) {
	s, err := sparkarrow.FromSchema(arrow.NewSchema([]arrow.Field{{Name: "column", Type: t, Nullable: true}}, nil))
	if err != nil {
		return nil, err
	}
	return s.Fields[0].Type, nil
}

// parquetType maps engine types whose Arrow form would say something else than Spark does; nil = as Arrow says.
func parquetType(duck string, int96 bool) (types.DataType, error) {
	switch duck {
	case "UTINYINT":
		return types.Short, nil
	case "USMALLINT":
		return types.Int, nil
	case "UINTEGER":
		return types.Long, nil
	case "UBIGINT":
		return types.DecimalType{Precision: 20}, nil
	case "UUID":
		return types.String, nil
	case "TIMESTAMP", "TIMESTAMP_NS":
		if int96 {
			return types.Timestamp, nil
		}
		return types.TimestampNTZ, nil
	}
	return nil, nil
}

// oldTimestamps are the columns stored as INT96, the instants of old writers.
func oldTimestamps(ctx context.Context, s *sniffer, path string) (map[string]bool, error) {
	columns, err := s.conn.ParquetSchema(ctx, path)
	out := map[string]bool{}
	for _, c := range columns {
		if c.Type == "INT96" {
			out[c.Name] = true
		}
	}
	return out, err
}

// describeParquet lists what the reader yields over all files: files may have different columns.
func describeParquet(ctx context.Context, s *sniffer) ([]analyzed.PhysicalColumn, error) {
	if len(s.paths) == 0 {
		return nil, nil
	}
	columns, err := s.conn.Describe(ctx, "SELECT * FROM "+parquetReader(s.paths, len(s.paths) > 1))
	if err != nil {
		return nil, unreadable(s.paths[0], err)
	}
	out := make([]analyzed.PhysicalColumn, len(columns))
	for i, c := range columns {
		out[i] = analyzed.PhysicalColumn{Name: c.Name, DuckDBType: c.Type}
	}
	return out, nil
}

func parquetReader(paths []string, byName bool) string {
	quoted := make([]string, len(paths))
	for i, p := range paths {
		quoted[i] = "'" + strings.ReplaceAll(p, "'", "''") + "'"
	}
	options := ", hive_partitioning = false"
	if byName {
		options += ", union_by_name = true"
	}
	return "read_parquet([" + strings.Join(quoted, ", ") + "]" + options + ")"
}

// unreadable turns a failure of the engine's reader into Spark's condition.
func unreadable(path string, err error) error {
	if sparkerr.As(err) != nil {
		return err
	}
	return sparkerr.CannotRead("file:"+path, err)
}
