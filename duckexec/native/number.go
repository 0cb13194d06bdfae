package native

import (
	"github.com/sparkduck/sparkduck/translate/types"
	"math/big"
	"strconv"
	"strings"

	"github.com/sparkduck/sparkduck/duckexec/native/javatext"
)

func numberKernels() []*Kernel {
	n := &numbers{}
	return []*Kernel{
		{Name: "spark_format_number", Params: []Type{AnyType, AnyType}, Result: VarcharType, Run: n.formatNumber},
		{Name: "spark_conv", Params: []Type{VarcharType, IntegerType, IntegerType}, Rest: true, Result: VarcharType, Run: conv},
		{Name: "spark_to_char", Params: []Type{AnyType, VarcharType}, Result: VarcharType, Run: n.toChar},
		{Name: "spark_to_number", Params: []Type{VarcharType, VarcharType}, Run: func(c *Call) error { return n.toNumber(c, false) }},
		{Name: "spark_try_to_number", Params: []Type{VarcharType, VarcharType}, Run: func(c *Call) error { return n.toNumber(c, true) }},
	}
}

// numbers are the compiled number formats of an engine.
type numbers struct {
	java  cache[*javatext.NumberFormat]
	spark cache[*javatext.DigitFormat]
}

// numberText is a number as plain decimal text: decimals with their scale, doubles by their shortest digits.
func numberText(v *Vector, row int) string {
	switch v.Type.ID {
	case Double:
		return string(types.AppendDouble(nil, At[float64](v, row)))
	case Float:
		return string(types.AppendDouble(nil, float64(At[float32](v, row))))
	}
	return scaledText(v.Huge(row).Big(), v.Type.Scale)
}

func doubleOf(v *Vector, row int) float64 {
	if v.Type.ID == Float {
		return float64(At[float32](v, row))
	}
	return At[float64](v, row)
}

func scaledText(x *big.Int, scale int) string {
	digits := new(big.Int).Abs(x).String()
	if scale > 0 {
		for len(digits) <= scale {
			digits = "0" + digits
		}
		digits = digits[:len(digits)-scale] + "." + digits[len(digits)-scale:]
	}
	if x.Sign() < 0 {
		return "-" + digits
	}
	return digits
}

// formatNumber takes a number of places or a pattern; a negative number of places gives NULL.
func (n *numbers) formatNumber(c *Call) error {
	var l latest[*javatext.NumberFormat]
	pattern := c.Args[1].Type.ID == Varchar
	return c.Each(func(row int) error {
		text := numberText(c.Args[0], row)
		if t := c.Args[0].Type.ID; t == Double || t == Float {
			text = javatext.ExactTie(text, doubleOf(c.Args[0], row))
		}
		if !pattern {
			places := c.Args[1].Int(row)
			if places < 0 {
				c.Out.AppendNull()
				return nil
			}
			c.Out.AppendText(javatext.FormatPlaces(text, int(min(places, 1<<16))))
			return nil
		}
		pattern2 := c.Args[1].Text(row)
		if pattern2 == "" {
			pattern2 = "#,###,###,###,###,###,##0"
		}
		f, err := l.get(&n.java, pattern2, javatext.CompileNumberFormat)
		if err != nil {
			return raise("INVALID_PARAMETER_VALUE.PATTERN", "parameter", "`fmt`", "functionName", "`format_number`", "value", "'"+c.Args[1].Text(row)+"'")
		}
		c.Out.AppendText(f.Format(text))
		return nil
	})
}

// conv takes an optional flag: whether overflow is an error (ANSI).
func conv(c *Call) error {
	return c.Each(func(row int) error {
		text, overflow, ok := javatext.Conv(c.Args[0].Text(row), int(c.Args[1].Int(row)), int(c.Args[2].Int(row)))
		if !ok {
			c.Out.AppendNull()
			return nil
		}
		if overflow && len(c.Args) > 3 && c.Args[3].Bool(row) {
			return raise("ARITHMETIC_OVERFLOW", "message", "Overflow in function conv()", "alternative", "", "config", `"spark.sql.ansi.enabled"`)
		}
		c.Out.AppendText(text)
		return nil
	})
}

func (n *numbers) toChar(c *Call) error {
	var l latest[*javatext.DigitFormat]
	return c.Each(func(row int) error {
		f, err := l.get(&n.spark, c.Args[1].Text(row), javatext.CompileDigitFormat)
		if err != nil {
			return raise("INVALID_FORMAT.UNEXPECTED_TOKEN", "format", "'"+c.Args[1].Text(row)+"'", "token", err.Error())
		}
		c.Out.AppendText(f.Print(numberText(c.Args[0], row)))
		return nil
	})
}

// toNumber gives a decimal of the statement's type.
func (n *numbers) toNumber(c *Call, try bool) error {
	var l latest[*javatext.DigitFormat]
	limit := resultLimit(c.Out.Type)
	return c.Each(func(row int) error {
		format, text := c.Args[1].Text(row), c.Args[0].Text(row)
		f, err := l.get(&n.spark, format, javatext.CompileDigitFormat)
		if err != nil {
			return raise("INVALID_FORMAT.UNEXPECTED_TOKEN", "format", "'"+format+"'", "token", err.Error())
		}
		x, ok := unscaled(f, text, c.Out.Type.Scale)
		if ok && x.CmpAbs(limit) < 0 {
			c.Out.AppendHuge(hugeOf(x))
			return nil
		}
		if !try {
			return raise("INVALID_FORMAT.MISMATCH_INPUT", "inputType", "\"STRING\"", "input", text, "format", format)
		}
		c.Out.AppendNull()
		return nil
	})
}

func unscaled(f *javatext.DigitFormat, text string, scale int) (*big.Int, bool) {
	plain, ok := f.Parse(text)
	if !ok {
		return nil, false
	}
	whole, fraction, _ := strings.Cut(plain, ".")
	for len(fraction) < scale {
		fraction += "0"
	}
	return new(big.Int).SetString(whole+fraction[:scale], 10)
}

// formatString prints NULL arguments as null; a NULL pattern gives NULL.
func formatString(c *Call) error {
	for row := range c.Rows {
		if c.Args[0].IsNull(row) {
			c.Out.AppendNull()
			continue
		}
		args := make([]javatext.Arg, len(c.Args)-1)
		for i, v := range c.Args[1:] {
			arg, ok := formatArg(v, row)
			if !ok {
				return raise("NOT_IMPLEMENTED", "feature", "argument "+strconv.Itoa(i+1)+" of format_string, which is of a type that it cannot print")
			}
			args[i] = arg
		}
		text, err := javatext.Format(c.Args[0].Text(row), args)
		if err != nil {
			return illegalArgument(err.Error())
		}
		c.Out.AppendText(text)
	}
	return nil
}

// formatArg is an argument as Spark hands it to Java: dates as days, timestamps as microseconds, decimals as text.
func formatArg(v *Vector, row int) (arg javatext.Arg, ok bool) {
	if v.IsNull(row) {
		return nil, true
	}
	switch v.Type.ID {
	case Boolean:
		return v.Bool(row), true
	case TinyInt:
		return At[int8](v, row), true
	case SmallInt:
		return At[int16](v, row), true
	case Integer, Date:
		return At[int32](v, row), true
	case BigInt, Timestamp, TimestampTZ:
		return At[int64](v, row), true
	case Time:
		return At[int64](v, row) * 1000, true
	case Float:
		return At[float32](v, row), true
	case Double:
		return At[float64](v, row), true
	case Varchar:
		return v.Text(row), true
	case Decimal, HugeInt:
		return javatext.Plain(numberText(v, row)), true
	}
	return nil, false
}
