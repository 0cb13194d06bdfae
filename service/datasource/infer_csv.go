package datasource

import (
	"context"
	"strconv"
	"strings"

	"github.com/sparkduck/sparkduck/duckexec/native"
	"github.com/sparkduck/sparkduck/duckexec/native/sparkcsv"
	"github.com/sparkduck/sparkduck/duckexec/native/textfile"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// csvInference finds the columns of CSV.
type csvInference struct {
	*sniffer
	records *native.Records
	comment rune
	null    string
	sample  *sampler
	types   *native.Inference // nil: all columns are text
	fields  []types.Field
	first   string // the line that named the columns
}

// inferCSV names the columns after the first record and, when asked, finds their types.
func inferCSV(ctx context.Context, s *sniffer) (types.StructType, error) {
	records, err := native.NewRecords(native.RecordOptions{Format: "csv", Zone: s.conf.TimeZoneName(), Options: s.options})
	if err != nil {
		return types.StructType{}, sparkerr.Internal(err)
	}
	in := &csvInference{sniffer: s, records: records, null: s.options["nullvalue"], sample: s.options.sampler()}
	for _, c := range s.options["comment"] {
		in.comment = c
	}
	if s.options.on("inferschema", false) {
		if in.types, err = s.inference(); err != nil {
			return types.StructType{}, err
		}
	}
	if s.options.on("multiline", false) {
		err = in.files(ctx)
	} else {
		err = in.lines(ctx)
	}
	for i, f := range in.fields {
		if f.Type == types.DataType(types.Null) {
			in.fields[i].Type = types.String
		}
	}
	return types.StructType{Fields: in.fields}, err
}

// lines looks at one line after the other; every line that equals the header is one.
func (in *csvInference) lines(ctx context.Context) error {
	tokens, charset, header := in.records.Tokenizer("", 0), in.options.charset(), in.options.on("header", false)
	return in.eachLine(ctx, func(line []byte) (bool, error) {
		chosen := in.sample.next()
		if !chosen && in.fields != nil {
			return true, nil
		}
		text := charset.Text(line)
		if strings.TrimFunc(text, func(r rune) bool { return r <= ' ' }) == "" || in.comment != 0 && strings.HasPrefix(text, string(in.comment)) {
			return true, nil
		}
		if in.fields == nil {
			in.first = strings.Clone(text)
		} else if header && text == in.first {
			return true, nil
		}
		cells, err := tokens.Line(text)
		if err != nil {
			return false, sparkerr.MalformedCSV(text)
		}
		if in.fields == nil {
			in.name(cells)
			chosen = chosen && !header
		}
		if chosen {
			in.look(cells)
		}
		return in.types != nil, nil
	})
}

// files looks at records that may go over several lines; the first one of each file may be a header.
func (in *csvInference) files(ctx context.Context) error {
	for _, path := range in.paths {
		more, err := in.file(ctx, path)
		if err = in.passed(path, err); err != nil || !more {
			return err
		}
	}
	return nil
}

func (in *csvInference) file(ctx context.Context, path string) (more bool, err error) {
	records, err := textfile.OpenRecords(path, in.options.charset(), in.options["linesep"], func(newline string) *sparkcsv.Tokenizer {
		return in.records.Tokenizer(newline, in.comment)
	})
	if err != nil {
		return true, err
	}
	defer records.Close()
	for n := 0; ; n++ {
		if n&1023 == 0 && ctx.Err() != nil {
			return false, ctx.Err()
		}
		cells, raw, err := records.Next()
		if err != nil {
			return false, sparkerr.MalformedCSV(raw)
		}
		if cells == nil {
			return true, nil
		}
		if in.fields == nil {
			in.name(cells)
			if in.types == nil {
				return false, nil
			}
		}
		if (n > 0 || !in.options.on("header", false)) && in.sample.next() {
			in.look(cells)
		}
	}
}

// name makes the columns of the first record: those of a header, where empty ones become _c<i> and repeated ones get their position.
func (in *csvInference) name(cells []sparkcsv.Cell) {
	header := in.options.on("header", false)
	fold := strings.ToLower
	if in.conf.CaseSensitive() {
		fold = func(s string) string { return s }
	}
	seen := map[string]int{}
	for _, c := range cells {
		seen[fold(c.Text)]++
	}
	var start types.DataType = types.String
	if in.types != nil {
		start = types.Null
	}
	in.fields = make([]types.Field, len(cells))
	for i, c := range cells {
		name := strings.Clone(c.Text)
		switch {
		case !header || name == "" || name == in.null:
			name = "_c" + strconv.Itoa(i)
		case seen[fold(name)] > 1:
			name += strconv.Itoa(i)
		}
		in.fields[i] = types.Field{Name: name, Type: start, Nullable: true}
	}
}

// look widens the types of the columns by a record.
func (in *csvInference) look(cells []sparkcsv.Cell) {
	if in.types == nil {
		return
	}
	for i := range min(len(cells), len(in.fields)) {
		in.fields[i].Type = in.types.Widen(in.fields[i].Type, cells[i])
	}
}
