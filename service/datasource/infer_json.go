package datasource

import (
	"bytes"
	"context"
	"strings"
	"unicode/utf8"

	"github.com/sparkduck/sparkduck/duckexec/native"
	"github.com/sparkduck/sparkduck/duckexec/native/textfile"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// maxJSONDepth bounds the nesting of values that are written.
const maxJSONDepth = 200

// jsonInference finds the columns of JSON.
type jsonInference struct {
	*sniffer
	types          *native.Inference
	corrupt        string // the column for malformed records
	drop, failFast bool
	merged         types.DataType
}

// inferJSON merges the types of all records.
func inferJSON(ctx context.Context, s *sniffer) (types.StructType, error) {
	found, err := s.inference()
	if err != nil {
		return types.StructType{}, err
	}
	mode := s.options["mode"]
	in := &jsonInference{sniffer: s, types: found, corrupt: s.options["columnnameofcorruptrecord"], drop: strings.EqualFold(mode, "DROPMALFORMED"),
		failFast: strings.EqualFold(mode, "FAILFAST"), merged: types.StructType{}}
	if err := in.read(ctx); err != nil {
		return types.StructType{}, err
	}
	out, ok := in.types.Final(in.merged).(types.StructType)
	if !ok {
		return types.StructType{}, nil
	}
	return out, duplicateField(out, s)
}

// duplicateField refuses structs, at any depth, with fields of the same name.
func duplicateField(t types.DataType, s *sniffer) error {
	switch t := t.(type) {
	case types.ArrayType:
		return duplicateField(t.Element, s)
	case types.StructType:
		for i, f := range t.Fields {
			if find(types.StructType{Fields: t.Fields[:i]}, f.Name, s.conf) >= 0 {
				return sparkerr.ColumnExists(strings.ToLower(f.Name), sparkerr.Origin{})
			}
			if err := duplicateField(f.Type, s); err != nil {
				return err
			}
		}
	}
	return nil
}

func (in *jsonInference) read(ctx context.Context) error {
	charset, sample := in.options.charset(), in.options.sampler()
	if !in.options.on("multiline", false) {
		return in.eachLine(ctx, func(line []byte) (bool, error) {
			if !sample.next() {
				return true, nil
			}
			if in.inMemory && line == nil || charset.UTF8() && !utf8.Valid(line) {
				return true, in.malformed()
			}
			return true, in.record(charset.Text(line))
		})
	}
	for _, path := range in.paths {
		if !sample.next() {
			continue
		}
		data, err := textfile.Whole(path)
		if err == nil {
			detected := charset
			if !in.options.encoded() {
				detected = textfile.DetectJSON(data)
			}
			if text := detected.Decode(bytes.TrimPrefix(data, []byte("\xef\xbb\xbf"))); detected.UTF8() && !in.options.encoded() && !utf8.Valid(data) {
				err = in.malformed()
			} else {
				err = in.record(text)
			}
		}
		if err = in.passed(path, err); err != nil {
			return err
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
	}
	return nil
}

// record merges one text: an object, or an array of objects.
func (in *jsonInference) record(text string) error {
	if strings.TrimLeft(text, " \t\r\n") == "" {
		return nil
	}
	t, err := in.types.JSON(text)
	if err != nil {
		return in.malformed()
	}
	for {
		list, ok := t.(types.ArrayType)
		if !ok {
			break
		}
		t = list.Element
	}
	switch t.(type) {
	case types.NullType:
		return nil
	case types.StructType:
		in.merged = in.types.Common(in.merged, t)
		return nil
	}
	if in.failFast {
		return sparkerr.InvalidJSONRecord(t.SQL())
	}
	return in.malformed()
}

// malformed makes room for records that are none.
func (in *jsonInference) malformed() error {
	switch {
	case in.failFast:
		return sparkerr.MalformedInInference(in.corrupt)
	case !in.drop:
		in.merged = in.types.Common(in.merged, types.StructType{Fields: []types.Field{{Name: in.corrupt, Type: types.String, Nullable: true}}})
	}
	return nil
}
