package native

import (
	"github.com/sparkduck/sparkduck/translate/types"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/cases"
	"golang.org/x/text/language"

	"github.com/sparkduck/sparkduck/duckexec/native/javatext"
)

func textKernels() []*Kernel {
	return []*Kernel{
		changeCase("spark_upper", 'a', 'z', upper),
		changeCase("spark_lower", 'A', 'Z', lower),
		mapText("spark_initcap", initcap),
		mapText("spark_soundex", javatext.Soundex),
		{Name: "spark_levenshtein", Params: []Type{VarcharType, VarcharType}, Rest: true, Result: IntegerType, Run: levenshtein},
		{Name: "spark_double_to_string", Params: []Type{DoubleType}, Result: VarcharType, Run: func(c *Call) error {
			return c.eachBytes(func(buf []byte, row int) ([]byte, error) {
				return types.AppendDouble(buf, At[float64](c.Args[0], row)), nil
			})
		}},
		{Name: "spark_float_to_string", Params: []Type{FloatType}, Result: VarcharType, Run: func(c *Call) error {
			return c.eachBytes(func(buf []byte, row int) ([]byte, error) {
				return types.AppendFloat(buf, At[float32](c.Args[0], row)), nil
			})
		}},
		{Name: "spark_sentences", Params: []Type{VarcharType}, Rest: true, Result: Type{ID: List, Children: []Type{VarcharListType}}, Nulls: true, Run: sentences},
		{Name: "spark_format_string", Params: []Type{VarcharType}, Rest: true, Result: VarcharType, Nulls: true, Run: formatString},
	}
}

// eachBytes runs f for every row without NULLs; f appends the row's text to the buffer it gets.
func (c *Call) eachBytes(f func(buf []byte, row int) ([]byte, error)) error {
	return c.Each(func(row int) error {
		buf, err := f(c.Out.Bytes, row)
		if err != nil {
			return err
		}
		c.appendBuffer(buf)
		return nil
	})
}

// mapText is a kernel from text to text.
func mapText(name string, f func(s string) string) *Kernel {
	return &Kernel{Name: name, Params: []Type{VarcharType}, Result: VarcharType, Run: func(c *Call) error {
		return c.Each(func(row int) error {
			c.Out.AppendText(f(c.Args[0].Text(row)))
			return nil
		})
	}}
}

// changeCase is a kernel that flips the ASCII letters from low to high in place and leaves other texts to full.
func changeCase(name string, low, high byte, full func(s string) string) *Kernel {
	return &Kernel{Name: name, Params: []Type{VarcharType}, Result: VarcharType, Run: func(c *Call) error {
		return c.eachBytes(func(buf []byte, row int) ([]byte, error) {
			s := c.Args[0].Text(row)
			start, seen := len(buf), byte(0)
			buf = append(buf, s...)
			for i, b := range buf[start:] {
				seen |= b
				if b >= low && b <= high {
					buf[start+i] = b ^ 0x20
				}
			}
			if seen >= utf8.RuneSelf {
				buf = append(buf[:start], full(s)...)
			}
			return buf, nil
		})
	}}
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

func upper(s string) string {
	return cases.Upper(language.Und).String(s)
}

func lower(s string) string {
	if isASCII(s) {
		return strings.ToLower(s)
	}
	return cases.Lower(language.Und).String(s)
}

// initcap raises the first letter after the start and after each blank. Only the blank separates words.
func initcap(s string) string {
	var out strings.Builder
	for i, word := range strings.Split(s, " ") {
		if i > 0 {
			out.WriteByte(' ')
		}
		r, n := utf8.DecodeRuneInString(word)
		switch {
		case n == 0:
			continue
		case r < utf8.RuneSelf:
			out.WriteRune(unicode.ToUpper(r))
		default:
			out.WriteString(cases.Title(language.Und, cases.NoLower).String(word[:n]))
		}
		out.WriteString(lower(word)[len(lower(word[:n])):])
	}
	return out.String()
}

// levenshtein takes an optional threshold, beyond which the result is -1.
func levenshtein(c *Call) error {
	return c.Each(func(row int) error {
		distance := javatext.Levenshtein(c.Args[0].Text(row), c.Args[1].Text(row))
		if len(c.Args) > 2 && int64(distance) > c.Args[2].Int(row) {
			distance = -1
		}
		Append(c.Out, int32(distance))
		return nil
	})
}

// sentences ignores language and country: English rules. A NULL text gives NULL.
func sentences(c *Call) error {
	list := c.Out.Children[0]
	for row := range c.Rows {
		if c.Args[0].IsNull(row) {
			c.Out.AppendNull()
			continue
		}
		for _, sentence := range javatext.Sentences(c.Args[0].Text(row)) {
			for _, word := range sentence {
				list.Children[0].AppendText(word)
			}
			list.EndList()
		}
		c.Out.EndList()
	}
	return nil
}
