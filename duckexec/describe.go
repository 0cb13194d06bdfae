package duckexec

import (
	"context"
	"fmt"
	"io"
	"strings"

	"github.com/apache/arrow-go/v18/arrow"
	"github.com/apache/arrow-go/v18/arrow/array"
	b "github.com/duckdb/duckdb-go-bindings"
)

// DescribedColumn is a column of a statement's result.
type DescribedColumn struct {
	Name  string
	Type  string         // SQL text of the DuckDB type
	Arrow arrow.DataType // nil when the type has no Arrow form here: UNION, BIT, TIMETZ, VARIANT and the like
}

// Describe binds a statement without running it.
func (c *Conn) Describe(ctx context.Context, sql string) ([]DescribedColumn, error) {
	stop := c.interruptOn(ctx)
	defer stop()
	var st b.PreparedStatement
	defer b.DestroyPrepare(&st)
	if b.Prepare(c.raw, sql, &st) != b.StateSuccess {
		return nil, cancelled(ctx, parseError(b.PrepareError(st)))
	}
	columns := make([]DescribedColumn, int(b.PreparedStatementColumnCount(st)))
	for i := range columns {
		lt := b.PreparedStatementColumnLogicalType(st, b.IdxT(i))
		t, err := readType(lt, 0)
		b.DestroyLogicalType(&lt)
		if err != nil {
			return nil, err
		}
		columns[i] = DescribedColumn{Name: b.PreparedStatementColumnName(st, b.IdxT(i)), Type: t.String()}
		if typ, err := t.arrow(); err == nil {
			columns[i].Arrow = typ
		}
	}
	return columns, nil
}

// QueryRows runs a statement with a small result and returns its rows as Go values: nil, bool, int8 to int64, float32,
// float64, string, []byte, decimal128.Num, arrow.Date32, arrow.Timestamp, arrow.Time64, arrow.MonthDayNanoInterval, and
// for nested types the JSON-like forms of array.Array.GetOneForMarshal. schema may be nil.
func (c *Conn) QueryRows(ctx context.Context, sql string, schema *arrow.Schema) ([][]any, error) {
	r, err := c.Query(ctx, sql, ReadOptions{Schema: schema})
	if err != nil {
		return nil, err
	}
	defer r.Close()
	var rows [][]any
	for {
		rec, err := r.Next()
		if err == io.EOF {
			return rows, nil
		}
		if err != nil {
			return nil, err
		}
		for i := range int(rec.NumRows()) {
			row := make([]any, rec.NumCols())
			for j, col := range rec.Columns() {
				row[j] = cell(col, i)
			}
			rows = append(rows, row)
		}
		rec.Release()
	}
}

func cell(col arrow.Array, i int) any {
	if col.IsNull(i) {
		return nil
	}
	switch a := col.(type) {
	case *array.String:
		return strings.Clone(a.Value(i))
	case *array.Binary:
		return append([]byte{}, a.Value(i)...)
	case *array.Boolean:
		return a.Value(i)
	case *array.Int8:
		return a.Value(i)
	case *array.Int16:
		return a.Value(i)
	case *array.Int32:
		return a.Value(i)
	case *array.Int64:
		return a.Value(i)
	case *array.Float32:
		return a.Value(i)
	case *array.Float64:
		return a.Value(i)
	case *array.Decimal128:
		return a.Value(i)
	case *array.Date32:
		return a.Value(i)
	case *array.Timestamp:
		return a.Value(i)
	case *array.Time64:
		return a.Value(i)
	case *array.MonthDayNanoInterval:
		return a.Value(i)
	case *array.MonthInterval:
		return a.Value(i)
	case *array.Duration:
		return a.Value(i)
	}
	return col.GetOneForMarshal(i)
}

// ParquetColumn is one leaf or group of a Parquet schema, in file order.
type ParquetColumn struct {
	Name       string
	Type       string // physical type: INT32, INT96, BYTE_ARRAY, ...; empty for groups
	Logical    string // logical type text, may be empty
	Converted  string // converted type, may be empty
	Repetition string // REQUIRED, OPTIONAL, REPEATED
	Children   int64
	Precision  int64
	Scale      int64
}

// ParquetSchema reads the schema of one Parquet file as written: the root first, then depth first.
func (c *Conn) ParquetSchema(ctx context.Context, path string) ([]ParquetColumn, error) {
	rows, err := c.QueryRows(ctx, `SELECT name, coalesce(type, ''), coalesce(CAST(logical_type AS VARCHAR), ''),
		coalesce(CAST(converted_type AS VARCHAR), ''), coalesce(CAST(repetition_type AS VARCHAR), ''),
		coalesce(CAST(num_children AS BIGINT), 0), coalesce(CAST("precision" AS BIGINT), 0), coalesce(CAST(scale AS BIGINT), 0)
		FROM parquet_schema(`+quoteText(path)+`)`, nil)
	if err != nil {
		return nil, err
	}
	columns := make([]ParquetColumn, len(rows))
	for i, r := range rows {
		columns[i] = ParquetColumn{
			Name: r[0].(string), Type: r[1].(string), Logical: r[2].(string), Converted: r[3].(string),
			Repetition: r[4].(string), Children: r[5].(int64), Precision: r[6].(int64), Scale: r[7].(int64),
		}
	}
	return columns, nil
}

// sparkSchemaKey is the footer entry in which Spark keeps the exact schema of a Parquet file as JSON.
const sparkSchemaKey = "org.apache.spark.sql.parquet.row.metadata"

// ParquetSparkSchema is the schema JSON that Spark left in the footer of a Parquet file; empty when there is none.
func (c *Conn) ParquetSparkSchema(ctx context.Context, path string) (string, error) {
	rows, err := c.QueryRows(ctx, fmt.Sprintf(
		"SELECT decode(value) FROM parquet_kv_metadata(%s) WHERE decode(key) = %s", quoteText(path), quoteText(sparkSchemaKey)), nil)
	if err != nil || len(rows) == 0 {
		return "", err
	}
	text, _ := rows[0][0].(string)
	return text, nil
}
