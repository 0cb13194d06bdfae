package service

import (
	"context"

	"github.com/apache/arrow-go/v18/arrow"
	"github.com/apache/arrow-go/v18/arrow/array"
	"github.com/apache/arrow-go/v18/arrow/memory"
	"github.com/sparkduck/sparkduck/duckexec"
	"github.com/sparkduck/sparkduck/service/render"
	"github.com/sparkduck/sparkduck/translate"
	"github.com/sparkduck/sparkduck/translate/conf"
	"github.com/sparkduck/sparkduck/translate/types"
	sparkarrow "github.com/sparkduck/sparkduck/translate/types/arrow"
)

// render runs the statement below a show() and makes its text. The schema is
// that of the text's one row.
func (s *session) render(ctx context.Context, op *operation, c *translate.Compiled) (string, types.StructType, error) {
	schema := renderedSchema(c.Finish.HTML)
	q, err := s.open(ctx, op, c)
	if err != nil {
		return "", schema, err
	}
	defer q.close()
	settings := s.conf()
	format := render.Format{Zone: settings.TimeZone(), Binary: render.BinaryStyle(settings.Text(keyBinaryStyle))}
	table := render.Table{Limit: max(0, c.Finish.NumRows)}
	for _, f := range c.Schema.Fields {
		table.Names = append(table.Names, f.Name)
	}
	err = q.eachBatch(func(b batch) error {
		rows, err := format.Cells(b, c.Schema)
		table.Rows = append(table.Rows, rows...)
		return err
	})
	if err != nil {
		return "", schema, err
	}
	if len(table.Rows) > table.Limit {
		table.Rows, table.More = table.Rows[:table.Limit], true
	}
	if c.Finish.HTML {
		return table.HTML(c.Finish.Truncate), schema, nil
	}
	return table.Show(c.Finish.Truncate, c.Finish.Vertical), schema, nil
}

// renderedSchema is the schema of a rendered result.
func renderedSchema(html bool) types.StructType {
	name := "show_string"
	if html {
		name = "html_string"
	}
	return types.StructType{Fields: []types.Field{{Name: name, Type: types.String}}}
}

// textStream is an Arrow IPC stream of one row with one text.
func textStream(name, text string) ([]byte, error) {
	b := array.NewStringBuilder(memory.DefaultAllocator)
	defer b.Release()
	b.Append(text)
	column := b.NewArray()
	defer column.Release()
	schema := arrow.NewSchema([]arrow.Field{{Name: name, Type: arrow.BinaryTypes.String}}, nil)
	record := array.NewRecordBatch(schema, []arrow.Array{column}, 1)
	defer record.Release()
	return duckexec.EncodeBatch(record, duckexec.Uncompressed)
}

// emptyStream is an Arrow IPC stream of a schema without rows.
func emptyStream(schema types.StructType, c conf.Conf) ([]byte, error) {
	b := array.NewRecordBuilder(memory.DefaultAllocator, sparkarrow.Schema(schema, arrowOptions(c)))
	defer b.Release()
	record := b.NewRecordBatch()
	defer record.Release()
	return duckexec.EncodeBatch(record, duckexec.Uncompressed)
}
