package datasource

import (
	"context"
	"errors"
	"io/fs"

	"github.com/sparkduck/sparkduck/duckexec/native"
	"github.com/sparkduck/sparkduck/duckexec/native/textfile"
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// charset is that of the options, which are checked.
func (o options) charset() *textfile.Charset {
	if c, ok := textfile.NewCharset(o.or(o["charset"], "encoding")); ok {
		return c
	}
	c, _ := textfile.NewCharset("")
	return c
}

// encoded tells that an encoding was given.
func (o options) encoded() bool { return o.or(o["charset"], "encoding") != "" }

// inference finds types by the options.
func (s *sniffer) inference() (*native.Inference, error) {
	in, err := native.NewInference(s.conf, s.options)
	var raised *native.Error
	if errors.As(err, &raised) {
		return nil, sparkerr.FromRuntime(raised.Condition, raised.Params, sparkerr.Origin{})
	}
	return in, err
}

// eachLine gives f every line of the files; f returns false to stop.
func (s *sniffer) eachLine(ctx context.Context, f func(line []byte) (bool, error)) error {
	if s.inMemory {
		return s.eachText(ctx, f)
	}
	var separator []byte
	if sep := s.options["linesep"]; sep != "" {
		separator = s.options.charset().Encode(sep)
	}
	for _, path := range s.paths {
		more, err := s.fileLines(ctx, path, separator, f)
		if err = s.passed(path, err); err != nil || !more {
			return err
		}
	}
	return nil
}

func (s *sniffer) fileLines(ctx context.Context, path string, separator []byte, f func(line []byte) (bool, error)) (more bool, err error) {
	lines, err := textfile.OpenLines(path, separator, 0, -1)
	if err != nil {
		return true, err
	}
	defer lines.Close()
	for n := 0; ; n++ {
		if n&1023 == 0 && ctx.Err() != nil {
			return false, ctx.Err()
		}
		line, ok, err := lines.Next()
		if err != nil || !ok {
			return true, err
		}
		if more, err = f(line); err != nil || !more {
			return more, err
		}
	}
}

// passed leaves out the errors of files that the options pass over, and makes Spark's of others.
func (s *sniffer) passed(path string, err error) error {
	uri := "file://" + analyzed.FileURI(path)
	switch {
	case err == nil, sparkerr.As(err) != nil, errors.Is(err, context.Canceled):
		return err
	case errors.Is(err, fs.ErrNotExist):
		if s.options.on("ignoremissingfiles", false) {
			return nil
		}
		return sparkerr.FileMissing(uri).Because(err)
	case s.options.on("ignorecorruptfiles", false):
		return nil
	}
	return sparkerr.CannotRead(uri, err)
}
