package native

import (
	"errors"
	"strings"
	"time"

	"github.com/sparkduck/sparkduck/duckexec/native/javatime"
	"github.com/sparkduck/sparkduck/translate/conf"
)

// clocks are the zones and compiled patterns of an engine.
type clocks struct {
	zones    javatime.Zones
	printing cache[*javatime.Pattern]
	parsing  cache[*javatime.Pattern]
}

func timeKernels() []*Kernel {
	k := &clocks{}
	return []*Kernel{
		{Name: "spark_string_to_timestamp", Params: []Type{VarcharType, VarcharType}, Result: TimestampTZType, Run: k.stringToTimestamp},
		{Name: "spark_string_to_timestamp_ntz", Params: []Type{VarcharType}, Result: TimestampType, Run: k.stringToTimestampNTZ},
		{Name: "spark_string_to_date", Params: []Type{VarcharType}, Result: DateType, Run: stringToDate},
		{Name: "spark_timestamp_to_string", Params: []Type{TimestampTZType, VarcharType}, Result: VarcharType, Run: k.timestampToString},
		{Name: "spark_timestamp_ntz_to_string", Params: []Type{TimestampType}, Result: VarcharType, Run: timestampNTZToString},
		{Name: "spark_date_to_string", Params: []Type{DateType}, Result: VarcharType, Run: dateToString},
		{Name: "spark_date_format", Params: []Type{TimestampTZType, VarcharType, VarcharType}, Result: VarcharType, Run: k.dateFormat},
		{Name: "spark_date_format_ntz", Params: []Type{TimestampType, VarcharType}, Result: VarcharType, Run: k.dateFormatNTZ},
		{Name: "spark_parse_timestamp", Params: []Type{VarcharType, VarcharType, VarcharType}, Result: TimestampTZType, Run: k.parseTimestamp},
		{Name: "spark_parse_timestamp_ntz", Params: []Type{VarcharType, VarcharType}, Result: TimestampType, Run: k.parseTimestampNTZ},
		{Name: "spark_local_to_timestamp", Params: []Type{TimestampType, VarcharType}, Result: TimestampTZType, Run: k.localToTimestamp},
		{Name: "spark_timestamp_to_local", Params: []Type{TimestampTZType, VarcharType}, Result: TimestampType, Run: k.timestampToLocal},
	}
}

// zone finds the zone named in argument i.
func (k *clocks) zone(c *Call, i, row int) (*javatime.Zone, error) {
	id := c.Args[i].Text(row)
	zone, err := k.zones.Resolve(id)
	if err != nil {
		return nil, raise("INVALID_TIMEZONE", "timeZone", id)
	}
	return zone, nil
}

// eachZone runs f with the zone of every row; argument i names it.
func (k *clocks) eachZone(c *Call, i int, f func(row int, zone *javatime.Zone) error) error {
	last, known := "", (*javatime.Zone)(nil)
	return c.Each(func(row int) error {
		if id := c.Args[i].Text(row); known == nil || id != last {
			zone, err := k.zone(c, i, row)
			if err != nil {
				return err
			}
			last, known = id, zone
		}
		return f(row, known)
	})
}

func (c *Call) appendInstant(instant int64, ok bool) {
	if ok {
		Append(c.Out, instant)
	} else {
		c.Out.AppendNull()
	}
}

func (k *clocks) stringToTimestamp(c *Call) error {
	now := time.Now()
	return k.eachZone(c, 1, func(row int, zone *javatime.Zone) error {
		c.appendInstant(k.zones.ParseTimestamp(c.Args[0].Text(row), zone, now))
		return nil
	})
}

func (k *clocks) stringToTimestampNTZ(c *Call) error {
	return c.Each(func(row int) error {
		c.appendInstant(k.zones.ParseTimestampNTZ(c.Args[0].Text(row)))
		return nil
	})
}

func stringToDate(c *Call) error {
	return c.Each(func(row int) error {
		if days, ok := javatime.ParseDate(c.Args[0].Text(row)); ok {
			Append(c.Out, int32(days))
		} else {
			c.Out.AppendNull()
		}
		return nil
	})
}

// appendBuffer ends a row whose text was appended to the bytes of the result.
func (c *Call) appendBuffer(buf []byte) {
	c.Out.Bytes = buf
	c.Out.Ends = append(c.Out.Ends, len(buf))
	c.Out.Rows++
}

func (k *clocks) timestampToString(c *Call) error {
	return k.eachZone(c, 1, func(row int, zone *javatime.Zone) error {
		c.appendBuffer(javatime.AppendTimestamp(c.Out.Bytes, zone.ToLocal(At[int64](c.Args[0], row))))
		return nil
	})
}

func timestampNTZToString(c *Call) error {
	return c.Each(func(row int) error {
		c.appendBuffer(javatime.AppendTimestamp(c.Out.Bytes, At[int64](c.Args[0], row)))
		return nil
	})
}

func dateToString(c *Call) error {
	return c.Each(func(row int) error {
		year, month, day := javatime.DateOf(int64(At[int32](c.Args[0], row)))
		c.appendBuffer(javatime.AppendDate(c.Out.Bytes, year, month, day))
		return nil
	})
}

// localToTimestamp reads a local clock in a zone: of two instants the earlier one, a gap moves forward.
func (k *clocks) localToTimestamp(c *Call) error {
	return k.eachZone(c, 1, func(row int, zone *javatime.Zone) error {
		Append(c.Out, zone.ToInstant(At[int64](c.Args[0], row)))
		return nil
	})
}

func (k *clocks) timestampToLocal(c *Call) error {
	return k.eachZone(c, 1, func(row int, zone *javatime.Zone) error {
		Append(c.Out, zone.ToLocal(At[int64](c.Args[0], row)))
		return nil
	})
}

const (
	policyConf = "\"spark.sql.legacy.timeParserPolicy\""
	docRoot    = "https://spark.apache.org/docs/latest"
)

// compile reads a pattern and raises the condition that Spark gives to a bad one.
func (k *clocks) compile(l *latest[*javatime.Pattern], pattern string, parsing bool) (*javatime.Pattern, error) {
	store := &k.printing
	if parsing {
		store = &k.parsing
	}
	return l.get(store, pattern, func(text string) (*javatime.Pattern, error) {
		policy, plain := conf.PatternPolicy(text)
		if policy == conf.TimeParserLegacy {
			p, err := k.zones.CompileLegacy(plain)
			if err != nil {
				return nil, raise("INVALID_DATETIME_PATTERN.WITH_SUGGESTION", "pattern", quotedText(plain), "docroot", docRoot)
			}
			return p, nil
		}
		p, err := k.zones.Compile(plain, parsing)
		if err != nil {
			return nil, patternError(plain, err)
		}
		if policy == conf.TimeParserException && parsing {
			if former, err := k.zones.CompileLegacy(plain); err == nil {
				p.Watch(former)
			}
		}
		return p, nil
	})
}

// eachPattern runs f with the pattern in argument 1 and the zone that argument zoneAt names; 0: UTC.
func (k *clocks) eachPattern(c *Call, zoneAt int, parsing bool, f func(row int, p *javatime.Pattern, zone *javatime.Zone) error) error {
	var l latest[*javatime.Pattern]
	compiled := func(row int, zone *javatime.Zone) error {
		p, err := k.compile(&l, c.Args[1].Text(row), parsing)
		if err != nil {
			return err
		}
		return f(row, p, zone)
	}
	if zoneAt == 0 {
		return c.Each(func(row int) error { return compiled(row, javatime.UTC) })
	}
	return k.eachZone(c, zoneAt, compiled)
}

// formerlyRead is the error of a text that only the parser of Spark 2 takes, nil when the session does not ask for it.
func formerlyRead(p *javatime.Pattern, text string) error {
	if !p.FormerlyRead(text) {
		return nil
	}
	return raise("INCONSISTENT_BEHAVIOR_CROSS_VERSION.PARSE_DATETIME_BY_NEW_PARSER", "datetime", quotedText(text), "config", policyConf)
}

func patternError(pattern string, err error) error {
	var refused *javatime.PatternError
	if !errors.As(err, &refused) {
		return err
	}
	if refused.Kind == javatime.Unknown {
		return raise("NOT_IMPLEMENTED", "feature", "the part "+refused.Text+" of the datetime pattern "+pattern)
	}
	if javatime.LegacyAccepts(pattern) {
		return raise("INCONSISTENT_BEHAVIOR_CROSS_VERSION.DATETIME_PATTERN_RECOGNITION", "pattern", quotedText(pattern), "config", policyConf, "docroot", docRoot)
	}
	if c := refused.ReservedLetter(); c != 0 {
		return raise("INVALID_DATETIME_PATTERN.ILLEGAL_CHARACTER", "c", string(c), "pattern", pattern)
	}
	if refused.Kind == javatime.WeekBased {
		return raise("INCONSISTENT_BEHAVIOR_CROSS_VERSION.DATETIME_WEEK_BASED_PATTERN", "c", refused.Text[:1])
	}
	return raise("INVALID_DATETIME_PATTERN.WITH_SUGGESTION", "pattern", quotedText(pattern), "docroot", docRoot)
}

var escapes = strings.NewReplacer("\\", "\\\\", "'", "\\'")

// quotedText is a text as messages show SQL literals.
func quotedText(s string) string { return "'" + escapes.Replace(s) + "'" }

func (k *clocks) dateFormat(c *Call) error {
	return k.eachPattern(c, 2, false, func(row int, p *javatime.Pattern, zone *javatime.Zone) error {
		instant := At[int64](c.Args[0], row)
		return c.print(p, zone.ToLocal(instant), instant, zone)
	})
}

// print appends a formatted time.
func (c *Call) print(p *javatime.Pattern, local, instant int64, zone *javatime.Zone) error {
	buf, err := p.Format(c.Out.Bytes, local, instant, zone)
	if err != nil {
		return patternError("", err)
	}
	c.appendBuffer(buf)
	return nil
}

func (k *clocks) dateFormatNTZ(c *Call) error {
	return k.eachPattern(c, 0, false, func(row int, p *javatime.Pattern, zone *javatime.Zone) error {
		local := At[int64](c.Args[0], row)
		return c.print(p, local, local, zone)
	})
}

// parseTimestamp gives NULL for a text that does not fit its pattern.
func (k *clocks) parseTimestamp(c *Call) error {
	return k.eachPattern(c, 2, true, func(row int, p *javatime.Pattern, zone *javatime.Zone) error {
		_, instant, ok := p.Parse(c.Args[0].Text(row), zone)
		if !ok {
			if err := formerlyRead(p, c.Args[0].Text(row)); err != nil {
				return err
			}
		}
		c.appendInstant(instant, ok)
		return nil
	})
}

func (k *clocks) parseTimestampNTZ(c *Call) error {
	return k.eachPattern(c, 0, true, func(row int, p *javatime.Pattern, zone *javatime.Zone) error {
		local, _, ok := p.Parse(c.Args[0].Text(row), zone)
		c.appendInstant(local, ok)
		return nil
	})
}
