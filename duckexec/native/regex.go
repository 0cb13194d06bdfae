package native

import (
	"strconv"
	"unicode/utf8"

	"github.com/sparkduck/sparkduck/duckexec/native/javaregex"
)

// regexes are the compiled patterns of an engine.
type regexes struct{ cache[*javaregex.Pattern] }

// lookup finds the pattern of a row; a pattern that Java refuses raises the function's condition.
func (r *regexes) lookup(l *latest[*javaregex.Pattern], function, pattern string) (*javaregex.Pattern, error) {
	return l.get(&r.cache, pattern, func(text string) (*javaregex.Pattern, error) {
		p, err := javaregex.Compile(text)
		if err != nil {
			if function == "split" {
				return nil, illegalArgument(err.Error())
			}
			return nil, raise("INVALID_PARAMETER_VALUE.PATTERN", "parameter", "`regexp`", "functionName", "`"+function+"`", "value", "'"+text+"'")
		}
		return p, nil
	})
}

func regexKernels() []*Kernel {
	r := &regexes{}
	text2 := []Type{VarcharType, VarcharType}
	return []*Kernel{
		r.matcher("rlike"),
		r.matcher("regexp"),
		r.matcher("regexp_like"),
		{Name: "spark_regexp_extract", Params: []Type{VarcharType, VarcharType, IntegerType}, Result: VarcharType, Run: r.extract},
		{Name: "spark_regexp_extract_all", Params: []Type{VarcharType, VarcharType, IntegerType}, Result: VarcharListType, Run: r.extractAll},
		{Name: "spark_regexp_replace", Params: []Type{VarcharType, VarcharType, VarcharType}, Rest: true, Result: VarcharType, Run: r.replace},
		{Name: "spark_split", Params: text2, Rest: true, Result: VarcharListType, Run: r.split},
		{Name: "spark_regexp_instr", Params: text2, Rest: true, Result: IntegerType, Run: r.instr},
		{Name: "spark_regexp_count", Params: text2, Result: IntegerType, Run: r.count},
		{Name: "spark_regexp_substr", Params: text2, Result: VarcharType, Run: r.substr},
	}
}

// eachPattern runs f with the text and the compiled pattern of every row without NULLs.
func (r *regexes) eachPattern(c *Call, function string, f func(row int, s string, p *javaregex.Pattern) error) error {
	var l latest[*javaregex.Pattern]
	return c.Each(func(row int) error {
		p, err := r.lookup(&l, function, c.Args[1].Text(row))
		if err != nil {
			return err
		}
		return f(row, c.Args[0].Text(row), p)
	})
}

// matcher looks for a pattern anywhere in a text; the name is that of the function in errors.
func (r *regexes) matcher(function string) *Kernel {
	return &Kernel{Name: prefix + function, Params: []Type{VarcharType, VarcharType}, Result: BooleanType, Run: func(c *Call) error {
		return r.eachPattern(c, function, func(_ int, s string, p *javaregex.Pattern) error {
			found, err := p.Matches(s)
			c.Out.AppendBool(found)
			return err
		})
	}}
}

// group checks a group index against a pattern.
func group(c *Call, row int, function string, p *javaregex.Pattern) (int, error) {
	index := c.Args[2].Int(row)
	if index < 0 || index > int64(p.Groups) {
		return 0, raise("INVALID_PARAMETER_VALUE.REGEX_GROUP_INDEX", "parameter", "`idx`", "functionName", "`"+function+"`",
			"groupCount", strconv.Itoa(p.Groups), "groupIndex", strconv.FormatInt(index, 10))
	}
	return int(index), nil
}

// groupText is the text of a group, empty when it took no part.
func groupText(s string, positions []int, group int) string {
	if positions[2*group] < 0 {
		return ""
	}
	return s[positions[2*group]:positions[2*group+1]]
}

func (r *regexes) extract(c *Call) error {
	return r.eachPattern(c, "regexp_extract", func(row int, s string, p *javaregex.Pattern) error {
		found := ""
		// Spark looks at the index only when there is a match
		var bad error
		err := p.Each(s, func(m []int) bool {
			var g int
			if g, bad = group(c, row, "regexp_extract", p); bad == nil {
				found = groupText(s, m, g)
			}
			return false
		})
		c.Out.AppendText(found)
		if bad != nil {
			return bad
		}
		return err
	})
}

func (r *regexes) extractAll(c *Call) error {
	return r.eachPattern(c, "regexp_extract_all", func(row int, s string, p *javaregex.Pattern) error {
		var bad error
		err := p.Each(s, func(m []int) bool {
			var g int
			if g, bad = group(c, row, "regexp_extract_all", p); bad != nil {
				return false
			}
			c.Out.Children[0].AppendText(groupText(s, m, g))
			return true
		})
		c.Out.EndList()
		if bad != nil {
			return bad
		}
		return err
	})
}

// substr is the first match; an empty one counts as none.
func (r *regexes) substr(c *Call) error {
	return r.eachPattern(c, "regexp_substr", func(_ int, s string, p *javaregex.Pattern) error {
		found := ""
		err := p.Each(s, func(m []int) bool {
			found = s[m[0]:m[1]]
			return false
		})
		if found == "" {
			c.Out.AppendNull()
		} else {
			c.Out.AppendText(found)
		}
		return err
	})
}

func (r *regexes) count(c *Call) error {
	return r.eachPattern(c, "regexp_count", func(_ int, s string, p *javaregex.Pattern) error {
		n := int32(0)
		err := p.Each(s, func([]int) bool {
			n++
			return true
		})
		Append(c.Out, n)
		return err
	})
}

// instr is the position of the first match in characters from 1 on, 0 without a match.
func (r *regexes) instr(c *Call) error {
	return r.eachPattern(c, "regexp_instr", func(_ int, s string, p *javaregex.Pattern) error {
		at := int32(0)
		err := p.Each(s, func(m []int) bool {
			at = int32(utf8.RuneCountInString(s[:m[0]])) + 1
			return false
		})
		Append(c.Out, at)
		return err
	})
}

// skipCharacters is the byte position behind n characters; ok is false when the text is not longer than that.
func skipCharacters(s string, n int) (at int, ok bool) {
	for i := range s {
		if n <= 0 {
			return i, true
		}
		n--
	}
	return len(s), false
}

// replacementKey joins what a compiled replacement depends on.
type replacementKey struct {
	pattern *javaregex.Pattern
	text    string
}

// replace takes an optional position (from 1) from which on matches count.
func (r *regexes) replace(c *Call) error {
	var last replacementKey
	var compiled *javaregex.Replacement
	return r.eachPattern(c, "regexp_replace", func(row int, s string, p *javaregex.Pattern) error {
		position := int64(1)
		if len(c.Args) > 3 {
			position = c.Args[3].Int(row)
		}
		at := 0
		if position > 1 {
			var ok bool
			if at, ok = skipCharacters(s, int(min(position-1, 1<<31))); !ok {
				c.Out.AppendText(s)
				return nil
			}
		}
		key := replacementKey{p, c.Args[2].Text(row)}
		if compiled == nil || key != last {
			next, err := p.CompileReplacement(key.text)
			if err != nil {
				// Java looks at the replacement only when there is a match
				if found, _ := p.Matches(s[at:]); !found {
					c.Out.AppendText(s)
					return nil
				}
				return raise("INVALID_REGEXP_REPLACE", "source", s, "pattern", c.Args[1].Text(row),
					"replacement", key.text, "position", strconv.FormatInt(position, 10))
			}
			last, compiled = key, next
		}
		buf, err := p.ReplaceAll(append(c.Out.Bytes, s[:at]...), s[at:], compiled)
		if err != nil {
			return err
		}
		c.appendBuffer(buf)
		return nil
	})
}

// split takes an optional limit; zero and negative ones mean none.
func (r *regexes) split(c *Call) error {
	parts := c.Out.Children[0]
	return r.eachPattern(c, "split", func(row int, s string, p *javaregex.Pattern) error {
		limit := int64(-1)
		if len(c.Args) > 2 {
			limit = c.Args[2].Int(row)
		}
		var err error
		if c.Args[1].Text(row) == "" && s != "" {
			splitCharacters(s, int(limit), parts.AppendText)
		} else {
			err = p.Split(s, int(limit), parts.AppendText)
		}
		c.Out.EndList()
		return err
	})
}

// splitCharacters is split by the empty pattern: no empty text at the end, the last part is the rest.
func splitCharacters(s string, limit int, add func(string)) {
	for n := 1; s != ""; n++ {
		_, size := utf8.DecodeRuneInString(s)
		if n == limit {
			size = len(s)
		}
		add(s[:size])
		s = s[size:]
	}
}
