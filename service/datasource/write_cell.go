package datasource

import (
	"time"

	"github.com/apache/arrow-go/v18/arrow"
	"github.com/apache/arrow-go/v18/arrow/array"
	"github.com/sparkduck/sparkduck/duckexec/native/javatime"
	"github.com/sparkduck/sparkduck/service/render"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// cellWriter writes values as CSV and JSON spell them: dates and timestamps by patterns, all else as a cast to string does.
type cellWriter struct {
	plain render.Format
	zone  *javatime.Zone
	// Patterns that options gave; nil = ISO, milliseconds.
	date, timestamp, local *javatime.Pattern
}

func newCellWriter(job Job) (*cellWriter, error) {
	var zones javatime.Zones
	w := &cellWriter{plain: render.Format{Zone: job.Conf.TimeZone()}}
	name := job.Options.or(job.Conf.TimeZoneName(), "timezone")
	var err error
	if w.zone, err = zones.Resolve(name); err != nil {
		return nil, sparkerr.InvalidTimeZone(name)
	}
	if w.plain.Zone, err = time.LoadLocation(name); err != nil {
		w.plain.Zone = job.Conf.TimeZone()
	}
	for name, pattern := range map[string]**javatime.Pattern{"dateformat": &w.date, "timestampformat": &w.timestamp, "timestampntzformat": &w.local} {
		text, given := job.Options[name]
		if !given {
			continue
		}
		if *pattern, err = zones.Compile(text, false); err != nil {
			return nil, sparkerr.NotImplementedBecause("the pattern "+text+" of option "+name, err.Error(), sparkerr.Origin{})
		}
	}
	return w, nil
}

const (
	isoInstant = "2006-01-02T15:04:05.000Z07:00"
	isoLocal   = "2006-01-02T15:04:05.000"
	dayMicros  = 24 * 60 * 60 * 1_000_000
)

// append adds the text of a value that is not NULL and not nested.
func (w *cellWriter) append(dst []byte, a arrow.Array, i int, t types.DataType) ([]byte, error) {
	switch a := a.(type) {
	case *array.Timestamp:
		return w.appendTimestamp(dst, int64(a.Value(i)), t)
	case *array.Date32:
		if w.date != nil {
			local := int64(a.Value(i)) * dayMicros
			return w.date.Format(dst, local, w.zone.ToInstant(local), w.zone)
		}
	}
	return w.plain.Append(dst, a, i, t)
}

func (w *cellWriter) appendTimestamp(dst []byte, micros int64, t types.DataType) ([]byte, error) {
	if t == types.TimestampNTZ {
		if w.local != nil {
			return w.local.Format(dst, micros, w.zone.ToInstant(micros), w.zone)
		}
		return time.UnixMicro(micros).UTC().AppendFormat(dst, isoLocal), nil
	}
	if w.timestamp != nil {
		return w.timestamp.Format(dst, w.zone.ToLocal(micros), micros, w.zone)
	}
	return time.UnixMicro(micros).In(w.plain.Zone).AppendFormat(dst, isoInstant), nil
}
