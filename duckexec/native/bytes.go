package native

import (
	"encoding/base64"
	"math/bits"
	"strings"
	"unicode/utf8"

	"github.com/sparkduck/sparkduck/duckexec/native/javatext"
)

func byteKernels() []*Kernel {
	blob2 := []Type{BlobType, BlobType}
	return []*Kernel{
		predicate("spark_blob_contains", blob2, strings.Contains),
		predicate("spark_blob_startswith", blob2, strings.HasPrefix),
		predicate("spark_blob_endswith", blob2, strings.HasSuffix),
		{Name: "spark_blob_substring", Params: []Type{BlobType, IntegerType, IntegerType}, Result: BlobType, Run: func(c *Call) error {
			return c.eachBytes(func(buf []byte, row int) ([]byte, error) {
				return append(buf, subBytes(c.Args[0].Text(row), c.Args[1].Int(row), c.Args[2].Int(row))...), nil
			})
		}},
		{Name: "spark_blob_overlay", Params: []Type{BlobType, BlobType, IntegerType, IntegerType}, Result: BlobType, Run: blobOverlay},
		{Name: "spark_blob_lpad", Params: []Type{BlobType, IntegerType, BlobType}, Result: BlobType, Run: func(c *Call) error { return blobPad(c, true) }},
		{Name: "spark_blob_rpad", Params: []Type{BlobType, IntegerType, BlobType}, Result: BlobType, Run: func(c *Call) error { return blobPad(c, false) }},
		{Name: "spark_blob_reverse", Params: []Type{BlobType}, Result: BlobType, Run: func(c *Call) error {
			return c.eachBytes(func(buf []byte, row int) ([]byte, error) {
				s := c.Args[0].Text(row)
				for i := len(s) - 1; i >= 0; i-- {
					buf = append(buf, s[i])
				}
				return buf, nil
			})
		}},
		{Name: "spark_bitmap_count", Params: []Type{BlobType}, Result: BigIntType, Run: func(c *Call) error {
			return c.Each(func(row int) error {
				s, n := c.Args[0].Text(row), 0
				for i := range len(s) {
					n += bits.OnesCount8(s[i])
				}
				Append(c.Out, int64(n))
				return nil
			})
		}},
		{Name: "spark_is_valid_utf8", Params: []Type{BlobType}, Result: BooleanType, Run: func(c *Call) error {
			return c.Each(func(row int) error {
				c.Out.AppendBool(utf8.ValidString(c.Args[0].Text(row)))
				return nil
			})
		}},
		{Name: "spark_make_valid_utf8", Params: []Type{BlobType}, Result: VarcharType, Run: func(c *Call) error {
			return c.eachBytes(func(buf []byte, row int) ([]byte, error) { return javatext.AppendValid(buf, c.Args[0].Text(row)), nil })
		}},
		{Name: "spark_validate_utf8", Params: []Type{BlobType}, Result: VarcharType, Run: func(c *Call) error { return validate(c, false) }},
		{Name: "spark_try_validate_utf8", Params: []Type{BlobType}, Result: VarcharType, Run: func(c *Call) error { return validate(c, true) }},
		{Name: "spark_encode", Params: []Type{VarcharType, VarcharType}, Result: BlobType, Run: func(c *Call) error {
			return recode(c, "encode", javatext.Charset.AppendEncoded)
		}},
		{Name: "spark_decode", Params: []Type{BlobType, VarcharType}, Result: VarcharType, Run: func(c *Call) error {
			return recode(c, "decode", javatext.Charset.AppendDecoded)
		}},
		{Name: "spark_base64_lines", Params: []Type{BlobType}, Result: VarcharType, Run: base64Lines},
		{Name: "spark_unbase64", Params: []Type{VarcharType}, Rest: true, Result: BlobType, Run: unbase64},
		{Name: "spark_unhex", Params: []Type{VarcharType}, Rest: true, Result: BlobType, Run: unhex},
	}
}

func predicate(name string, params []Type, f func(a, b string) bool) *Kernel {
	return &Kernel{Name: name, Params: params, Result: BooleanType, Run: func(c *Call) error {
		return c.Each(func(row int) error {
			c.Out.AppendBool(f(c.Args[0].Text(row), c.Args[1].Text(row)))
			return nil
		})
	}}
}

// subBytes is SQL's substring: position 0 counts as 1, negative ones from the end.
func subBytes(s string, position, length int64) string {
	if length <= 0 {
		return ""
	}
	start := position
	switch {
	case position > 0:
		start--
	case position < 0:
		start += int64(len(s))
	}
	end := min(start+length, int64(len(s)))
	start = max(start, 0)
	if start >= end {
		return ""
	}
	return s[start:end]
}

// blobOverlay replaces length bytes from position on; a negative length stands for that of the replacement.
func blobOverlay(c *Call) error {
	return c.eachBytes(func(buf []byte, row int) ([]byte, error) {
		s, by := c.Args[0].Text(row), c.Args[1].Text(row)
		position, length := c.Args[2].Int(row), c.Args[3].Int(row)
		if length < 0 {
			length = int64(len(by))
		}
		buf = append(buf, subBytes(s, 1, position-1)...)
		buf = append(buf, by...)
		return append(buf, subBytes(s, position+length, 1<<31-1)...), nil
	})
}

// blobPad brings bytes to a length; an empty pad only cuts.
func blobPad(c *Call, left bool) error {
	return c.eachBytes(func(buf []byte, row int) ([]byte, error) {
		s, length, pad := c.Args[0].Text(row), max(int(c.Args[1].Int(row)), 0), c.Args[2].Text(row)
		if len(s) >= length || pad == "" {
			return append(buf, s[:min(length, len(s))]...), nil
		}
		missing := length - len(s)
		if !left {
			buf = append(buf, s...)
		}
		for ; missing > len(pad); missing -= len(pad) {
			buf = append(buf, pad...)
		}
		buf = append(buf, pad[:missing]...)
		if left {
			buf = append(buf, s...)
		}
		return buf, nil
	})
}

func validate(c *Call, try bool) error {
	return c.Each(func(row int) error {
		s := c.Args[0].Text(row)
		switch {
		case utf8.ValidString(s):
			c.Out.AppendText(s)
		case try:
			c.Out.AppendNull()
		default:
			return raise("INVALID_UTF8_STRING", "str", javatext.InvalidText(s))
		}
		return nil
	})
}

// recode applies one direction of the charset that argument 1 names.
func recode(c *Call, function string, f func(cs javatext.Charset, buf []byte, s string) ([]byte, error)) error {
	return c.eachBytes(func(buf []byte, row int) ([]byte, error) {
		name := c.Args[1].Text(row)
		charset, ok := javatext.NewCharset(name)
		if !ok {
			return nil, raise("INVALID_PARAMETER_VALUE.CHARSET", "functionName", "`"+function+"`", "parameter", "`charset`",
				"charset", name, "charsets", strings.Join(javatext.Charsets, ", "))
		}
		out, err := f(charset, buf, c.Args[0].Text(row))
		if err != nil {
			return nil, raise("MALFORMED_CHARACTER_CODING", "function", "`"+function+"`", "charset", name)
		}
		return out, nil
	})
}

// base64Lines breaks lines after 76 characters.
func base64Lines(c *Call) error {
	return c.eachBytes(func(buf []byte, row int) ([]byte, error) {
		const line = 57 // bytes of 76 characters
		s := []byte(c.Args[0].Text(row))
		for ; len(s) > line; s = s[line:] {
			buf = append(base64.StdEncoding.AppendEncode(buf, s[:line]), '\r', '\n')
		}
		return base64.StdEncoding.AppendEncode(buf, s), nil
	})
}

// unbase64 takes an optional flag: true checks the text strictly, as to_binary does, and raises a condition; without it Java's
// decoder skips what it does not know.
func unbase64(c *Call) error {
	return c.Each(func(row int) error {
		s := c.Args[0].Text(row)
		if len(c.Args) > 1 && c.Args[1].Bool(row) && !javatext.ValidBase64(s) {
			return raise("CONVERSION_INVALID_INPUT", "str", "'"+s+"'", "fmt", "'BASE64'", "targetType", `"BINARY"`, "suggestion", "`try_to_binary`")
		}
		data, ok := javatext.DecodeBase64(s)
		if !ok {
			return illegalArgument("the text is no Base64: " + s)
		}
		c.Out.AppendBytes(data)
		return nil
	})
}

// unhex reads pairs of digits, the first of an odd number alone. What is no number gives NULL, or with the optional flag raises.
func unhex(c *Call) error {
	return c.Each(func(row int) error {
		s := c.Args[0].Text(row)
		data := make([]byte, 0, len(s)/2+1)
		high, ok := byte(0), true
		for i := range len(s) {
			d := strings.IndexByte("0123456789ABCDEF", upperHex(s[i]))
			ok = ok && d >= 0
			if (len(s)-i)%2 == 1 {
				data = append(data, high<<4|byte(d))
				high = 0
			} else {
				high = byte(d)
			}
		}
		switch {
		case ok:
			c.Out.AppendBytes(data)
		case len(c.Args) > 1 && c.Args[1].Bool(row):
			return raise("CONVERSION_INVALID_INPUT", "str", "'"+s+"'", "fmt", "'HEX'", "targetType", `"BINARY"`, "suggestion", "`try_to_binary`")
		default:
			c.Out.AppendNull()
		}
		return nil
	})
}

func upperHex(c byte) byte {
	if c >= 'a' && c <= 'f' {
		return c - 'a' + 'A'
	}
	return c
}
