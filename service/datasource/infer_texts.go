package datasource

import (
	"context"
	"strings"

	"github.com/sparkduck/sparkduck/translate/catalog"
	"github.com/sparkduck/sparkduck/translate/types"
)

// Texts settles the schema and the header of texts that hold records of CSV or JSON. Each text is read by itself, whatever the options
// say about lines and encodings.
func (r *Reader) Texts(ctx context.Context, req catalog.DataSource, texts []any) (*catalog.TextSource, error) {
	f, err := formatOf(req.Format)
	if err != nil {
		return nil, err
	}
	o, err := checkOptions(f, false, req.Options)
	if err != nil {
		return nil, err
	}
	for _, name := range []string{"multiline", "linesep", "encoding", "charset"} {
		delete(o, name)
	}
	r.addSettings(f, o)
	s := &sniffer{conf: r.Conf, format: f, options: o, texts: texts, inMemory: true}
	src := &catalog.TextSource{Options: o}
	if f.name == "csv" && o.on("header", false) {
		src.Header = s.headerText()
	}
	column := o["singlevariantcolumn"]
	switch {
	case req.Schema != nil:
		src.Schema = types.AsNullable(*req.Schema).(types.StructType)
	case column != "":
		src.Schema = types.StructType{Fields: []types.Field{{Name: column, Type: types.Variant, Nullable: true}}}
	default:
		if src.Schema, err = f.infer(ctx, s); err != nil {
			return nil, err
		}
	}
	return src, checkTypes(f, src.Schema)
}

// headerText is the first text that is neither blank nor a comment; nil when there is none.
func (s *sniffer) headerText() *string {
	comment := s.options["comment"]
	for _, t := range s.texts {
		text, ok := t.(string)
		if !ok || strings.TrimFunc(text, func(r rune) bool { return r <= ' ' }) == "" || comment != "" && strings.HasPrefix(text, comment) {
			continue
		}
		return &text
	}
	return nil
}

// eachText is eachLine over texts; NULL is nil.
func (s *sniffer) eachText(ctx context.Context, f func(line []byte) (bool, error)) error {
	for n, t := range s.texts {
		if n&1023 == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		var line []byte
		if text, ok := t.(string); ok {
			line = []byte(text)
		}
		if more, err := f(line); err != nil || !more {
			return err
		}
	}
	return nil
}
