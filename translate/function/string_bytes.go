package function

import (
	"strings"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// castEach casts each argument to its kind as implicit casts do.
func (b *Binding) castEach(args []analyzed.Expr, accepted ...kinds) error {
	for i, a := range args {
		ks := accepted[min(i, len(accepted)-1)]
		t, ok := implicitTarget(b.Conf, a.Type(), ks, false)
		if !ok {
			return b.unexpected(i, args, patternNames(ks, nil))
		}
		args[i] = b.implicit(a, t)
	}
	return nil
}

// coerceTextOrBytes leaves two binaries as they are; all else becomes text.
func coerceTextOrBytes(b *Binding, args []analyzed.Expr) error {
	if isBinary(args[0].Type()) && isBinary(args[1].Type()) {
		return nil
	}
	return b.castEach(args, kinds{str})
}

// bytesNullable: the forms for binaries are always nullable.
func bytesNullable(b *Binding, args []analyzed.Expr) bool {
	return isBinary(args[0].Type()) || anyNullable(b, args)
}

// padDefault is a blank, or a zero byte for binaries.
func padDefault(b *Binding) analyzed.Expr {
	if isBinary(b.Args[0].Type()) {
		return literal(types.Binary, []byte{0})
	}
	return stringLit(" ")
}

// coercePad pads binaries by binaries, all else as text.
func coercePad(b *Binding, args []analyzed.Expr) error {
	if isBinary(args[0].Type()) && isBinary(args[2].Type()) {
		return b.castEach(args, kinds{binary}, kinds{integer}, kinds{binary})
	}
	return b.castEach(args, kinds{str}, kinds{integer}, kinds{str})
}

// padText pads by DuckDB, which refuses an empty pad.
func padText(name constant) Lowering {
	return template("CASE WHEN $2 <= 0 AND $1 IS NOT NULL AND $3 IS NOT NULL THEN '' WHEN $3 = '' THEN left($1, $2) ELSE " + name + "($1, $2, $3) END")
}

// leftBytes is the start of a binary.
func leftBytes(c *lowering) (ducksql.Expr, error) {
	args, err := c.arguments()
	if err != nil {
		return nil, err
	}
	return c.Native("blob_substring", c.Type(), args[0], ducksql.CastTo(ducksql.Int(1), ducksql.Integer), args[1])
}

var overlayText = template("CASE WHEN $3 IS NOT NULL AND $4 IS NOT NULL THEN left($1, greatest($3 - 1, 0)) || $2 || CASE WHEN $3 + " + overlaid + " < 0 THEN right($1, -($3 + " + overlaid + ")) " +
	"ELSE substr($1, greatest($3 + " + overlaid + ", 1)) END END")

// overlaid is the number of characters that overlay() replaces.
const overlaid constant = "(CASE WHEN $4 < 0 THEN length($2) ELSE $4 END)"

// sameTypes wants the first n arguments of one type.
func sameTypes(n int) func(b *Binding, args []analyzed.Expr) error {
	return func(b *Binding, args []analyzed.Expr) error {
		for _, a := range args[1:n] {
			if !types.SameType(a.Type(), args[0].Type(), true) {
				return dataDiffTypes(b, args, typesOf(args[:n]))
			}
		}
		return nil
	}
}

// ofBytes calls a kernel with the bytes of a binary argument that coercion made text: text in DuckDB is always valid.
func ofBytes(kernel constant, text Lowering) Lowering {
	return code(func(c *lowering) (ducksql.Expr, error) {
		if cast, ok := c.Args[0].(*analyzed.Cast); ok && isBinary(cast.Input.Type()) {
			in, err := c.Lower(cast.Input)
			if err != nil {
				return nil, err
			}
			return c.Native(string(kernel), c.Type(), in)
		}
		return text.lower(c)
	})
}

// lowerEncode takes DuckDB's function for UTF-8.
func lowerEncode(c *lowering) (ducksql.Expr, error) {
	args, err := c.arguments()
	if err != nil {
		return nil, err
	}
	if name, ok := constantString(c.Args[1]); ok && strings.EqualFold(name, "utf-8") {
		return ducksql.Func("encode", args[0]), nil
	}
	return c.Native("encode", c.Type(), args...)
}

// coerceDecode: two arguments are bytes and a charset; more are a choice like CASE, whose results get their common type.
func coerceDecode(b *Binding, args []analyzed.Expr) error {
	if len(args) == 2 {
		return b.castEach(args, kinds{binary}, kinds{str})
	}
	var results []types.DataType
	for i := range args {
		if decodeResult(i, len(args)) {
			results = append(results, args[i].Type())
		}
	}
	if len(args)%2 == 1 {
		results = append(results, types.String) // the default that is absent is a NULL of this type
	}
	t, ok := commonType(b.Conf, true, results...)
	if !ok {
		return dataDiffList(b, args, results)
	}
	for i, a := range args {
		if decodeResult(i, len(args)) {
			args[i] = b.implicit(a, t)
		}
	}
	return nil
}

// decodeResult reports which arguments of decode(value, search, result, .., default) are results.
func decodeResult(i, n int) bool { return i > 0 && (i%2 == 0 || i == n-1 && n%2 == 0) }

func decodeType(_ *Binding, args []analyzed.Expr) (types.DataType, error) {
	if len(args) == 2 {
		return types.String, nil
	}
	t := args[2].Type()
	for i := range args {
		if decodeResult(i, len(args)) {
			t = mergeNullability(t, args[i].Type())
		}
	}
	return t, nil
}

// decodeNullable: without a default the choice can be NULL.
func decodeNullable(_ *Binding, args []analyzed.Expr) bool {
	if len(args)%2 == 1 || len(args) == 2 {
		return true
	}
	for i := range args {
		if decodeResult(i, len(args)) && args[i].Nullable() {
			return true
		}
	}
	return false
}

func lowerDecode(c *lowering) (ducksql.Expr, error) {
	if len(c.Args) == 2 {
		args, err := c.arguments()
		if err != nil {
			return nil, err
		}
		return c.Native("decode", c.Type(), args...)
	}
	choice := &analyzed.Case{Typed: c.Call.Typed}
	for i := 1; i+1 < len(c.Args); i += 2 {
		same, err := c.binding().other("<=>", c.Args[0], c.Args[i])
		if err != nil {
			return nil, err
		}
		choice.Whens = append(choice.Whens, analyzed.When{Condition: same, Result: c.Args[i+1]})
	}
	if len(c.Args)%2 == 0 {
		choice.Else = c.Args[len(c.Args)-1]
	}
	return c.Lower(choice)
}

// showToBinary hides the format that nobody wrote.
func showToBinary(c *analyzed.Call, args []string) string {
	if l, ok := c.Args[1].(*analyzed.Literal); ok && !l.Origin().Known() && l.Value == "hex" {
		args = args[:1]
	}
	return callText(c.Name, false, args)
}

// toBinaryNullable: only base64 keeps the nullability of the text.
func toBinaryNullable(b *Binding, args []analyzed.Expr) bool {
	format, _ := b.binaryFormat(args[1])
	return format != "base64" || args[0].Nullable()
}

var binaryFormats = "'hex', 'utf-8', 'utf8', or 'base64'"

func (b *Binding) binaryFormat(e analyzed.Expr) (format string, null bool) {
	v, ok := b.constant(e)
	format, _ = v.(string)
	return strings.ToLower(format), ok && v == nil
}

func checkToBinary(b *Binding, args []analyzed.Expr) error {
	switch format, null := b.binaryFormat(args[1]); {
	case null, format == "hex", format == "utf-8", format == "utf8", format == "base64":
		return nil
	default:
		return sparkerr.Mismatch("INVALID_ARG_VALUE", b.sqlText(args), b.Origin, "inputName", "fmt",
			"requireType", "case-insensitive "+required("STRING"), "validValues", binaryFormats, "inputValue", sparkerr.Text(format))
	}
}

func lowerToBinary(c *lowering) (ducksql.Expr, error) {
	in, err := c.arg(0)
	if err != nil {
		return nil, err
	}
	format, literal := constantString(c.Args[1])
	if !literal && !isNullConstant(c.Args[1]) {
		return nil, sparkerr.NotImplemented("to_binary with a format that is computed", c.Origin())
	}
	switch strings.ToLower(format) {
	case "hex":
		return c.Native("unhex", c.Type(), in, ducksql.Bool{Value: true})
	case "base64":
		return c.Native("unbase64", c.Type(), in, ducksql.Bool{Value: true})
	case "utf-8", "utf8":
		return ducksql.Func("encode", in), nil
	}
	return c.Lower(nullOf(types.Binary))
}

func lowerTryToBinary(c *lowering) (ducksql.Expr, error) {
	e, err := lowerToBinary(c)
	if err != nil {
		return nil, err
	}
	return ducksql.Func("try", e), nil
}
