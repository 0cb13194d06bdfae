package native

import (
	"strings"

	"github.com/sparkduck/sparkduck/duckexec/native/javaregex"
	"github.com/sparkduck/sparkduck/duckexec/native/javatext"
)

// pieceKernels work on characters and on the parts that delimiters make.
func pieceKernels() []*Kernel {
	r := &regexes{}
	return []*Kernel{
		{Name: "spark_mask", Params: []Type{VarcharType, VarcharType, VarcharType, VarcharType, VarcharType}, Result: VarcharType, Nulls: true, Run: mask},
		{Name: "spark_luhn_check", Params: []Type{VarcharType}, Result: BooleanType, Run: func(c *Call) error {
			return c.Each(func(row int) error {
				c.Out.AppendBool(javatext.Luhn(c.Args[0].Text(row)))
				return nil
			})
		}},
		mapText("spark_reverse", reverse),
		{Name: "spark_substring_index", Params: []Type{VarcharType, VarcharType, IntegerType}, Result: VarcharType, Run: func(c *Call) error {
			return c.Each(func(row int) error {
				c.Out.AppendText(substringIndex(c.Args[0].Text(row), c.Args[1].Text(row), c.Args[2].Int(row)))
				return nil
			})
		}},
		{Name: "spark_concat_ws", Params: []Type{VarcharType}, Rest: true, Result: VarcharType, Nulls: true, Run: concatWith},
		{Name: "spark_str_to_map", Params: []Type{VarcharType, VarcharType, VarcharType, BooleanType}, Run: r.toMap},
	}
}

// mask takes the text and the first characters of four replacements; a NULL one keeps its characters.
func mask(c *Call) error {
	var runes []rune
	for row := range c.Rows {
		if c.Args[0].IsNull(row) {
			c.Out.AppendNull()
			continue
		}
		by := [4]rune{-1, -1, -1, -1}
		for i, v := range c.Args[1:] {
			if v.IsNull(row) {
				continue
			}
			for _, r := range v.Text(row) {
				by[i] = r
				break
			}
		}
		runes = javatext.Mask(runes[:0], c.Args[0].Text(row), javatext.Masks{Upper: by[0], Lower: by[1], Digit: by[2], Other: by[3]})
		c.Out.AppendText(string(runes))
	}
	return nil
}

// reverse turns the order of the characters.
func reverse(s string) string {
	runes := []rune(s)
	for i, j := 0, len(runes)-1; i < j; i, j = i+1, j-1 {
		runes[i], runes[j] = runes[j], runes[i]
	}
	return string(runes)
}

// substringIndex is the text before the n-th delimiter, counted from the end when n is negative.
func substringIndex(s, delimiter string, n int64) string {
	if n == 0 || delimiter == "" {
		return ""
	}
	if n > 0 {
		at := 0
		for ; n > 0; n-- {
			next := strings.Index(s[at:], delimiter)
			if next < 0 {
				return s
			}
			at += next + 1
		}
		return s[:at-1]
	}
	end := len(s)
	for ; n < 0; n++ {
		// delimiters may overlap
		at := strings.LastIndex(s[:min(end, len(s))], delimiter)
		if at < 0 {
			return s
		}
		end = at + len(delimiter) - 1
		if n == -1 {
			return s[at+len(delimiter):]
		}
	}
	return s
}

// concatWith joins texts and the texts in lists, without NULLs. A NULL separator gives NULL.
func concatWith(c *Call) error {
	for row := range c.Rows {
		if c.Args[0].IsNull(row) {
			c.Out.AppendNull()
			continue
		}
		separator, first := c.Args[0].Text(row), true
		buf := c.Out.Bytes
		add := func(v *Vector, row int) {
			if v.IsNull(row) {
				return
			}
			if !first {
				buf = append(buf, separator...)
			}
			first = false
			buf = append(buf, v.Text(row)...)
		}
		for _, v := range c.Args[1:] {
			if v.Type.ID != List {
				add(v, row)
			} else if !v.IsNull(row) {
				for i, to := v.List(row); i < to; i++ {
					add(v.Children[0], i)
				}
			}
		}
		c.appendBuffer(buf)
	}
	return nil
}

// toMap splits a text into entries and those at their first inner delimiter; both delimiters are patterns. The last argument
// lets the later of two equal keys win, otherwise they are an error.
func (r *regexes) toMap(c *Call) error {
	var outer, inner latest[*javaregex.Pattern]
	keys, values := c.Out.Children[0], c.Out.Children[1]
	return c.Each(func(row int) error {
		between, err := r.lookup(&outer, "str_to_map", c.Args[1].Text(row))
		if err != nil {
			return err
		}
		within, err := r.lookup(&inner, "str_to_map", c.Args[2].Text(row))
		if err != nil {
			return err
		}
		var entries []entry
		seen := map[string]int{}
		for _, part := range r.parts(between, c.Args[1].Text(row), c.Args[0].Text(row), -1) {
			pair := r.parts(within, c.Args[2].Text(row), part, 2)
			e := entry{key: pair[0]}
			if len(pair) > 1 {
				e.value = &pair[1]
			}
			if at, ok := seen[e.key]; !ok {
				seen[e.key] = len(entries)
				entries = append(entries, e)
			} else if c.Args[3].Bool(row) {
				entries[at] = e
			} else {
				return raise("DUPLICATED_MAP_KEY", "key", e.key, "mapKeyDedupPolicy", `"spark.sql.mapKeyDedupPolicy"`)
			}
		}
		for _, e := range entries {
			keys.AppendText(e.key)
			if e.value == nil {
				values.AppendNull()
			} else {
				values.AppendText(*e.value)
			}
		}
		c.Out.EndList()
		return nil
	})
}

type entry struct {
	key   string
	value *string
}

func (r *regexes) parts(p *javaregex.Pattern, pattern, s string, limit int) []string {
	var out []string
	add := func(part string) { out = append(out, part) }
	if pattern == "" && s != "" {
		splitCharacters(s, limit, add)
	} else if err := p.Split(s, limit, add); err != nil {
		return []string{s}
	}
	return out
}
