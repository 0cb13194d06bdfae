package function

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// wantConstant wants the last argument constant; its value is checked when the aggregate runs, as in Spark.
func wantConstant(condition string) func(*Binding, []analyzed.Expr) error {
	return func(b *Binding, args []analyzed.Expr) error {
		if !Foldable(args[len(args)-1]) {
			return sparkerr.SketchSizeNotConstant(condition, b.row.Name)
		}
		return nil
	}
}

// The range of the logarithm of the nominal number of entries, and that of k.
const (
	leastEntries, mostEntries = 4, 26
	leastKLL, mostKLL         = 8, 65535
)

var tupleModes = []string{"sum", "min", "max", "alwaysone"}

// checkTuple wants a constant size within its range and a constant mode.
func checkTuple(b *Binding, args []analyzed.Expr) error {
	for i, e := range args {
		switch label := b.row.Args.at(i).label; label {
		case sizeLabel:
			if err := b.wantConstantArgument(i, args, label, "int"); err != nil {
				return err
			}
			if n, ok := constantInt(e); ok && (n < leastEntries || n > mostEntries) {
				return sparkerr.CheckFailed(b.sqlText(args), sparkerr.InvalidSketchEntries(b.row.Name, leastEntries, mostEntries, int(n)), b.Origin)
			}
		case modeLabel:
			if err := b.wantConstantArgument(i, args, label, "string"); err != nil {
				return err
			}
			if mode, ok := constantString(e); ok && !slices.Contains(tupleModes, strings.ToLower(mode)) {
				return sparkerr.CheckFailed(b.sqlText(args), sparkerr.InvalidSketchMode(b.row.Name, mode, tupleModes), b.Origin)
			}
		}
	}
	return nil
}

// wantConstantArgument wants argument i constant and not NULL.
func (b *Binding) wantConstantArgument(i int, args []analyzed.Expr, label, typeName string) error {
	if !Foldable(args[i]) {
		return sparkerr.Mismatch("NON_FOLDABLE_INPUT", b.sqlText(args), b.Origin, "inputName", label, "inputType", typeName, "inputExpr", b.text(args[i]))
	}
	if isNullConstant(args[i]) {
		return sparkerr.UnexpectedNull(b.sqlText(args), label, b.Origin)
	}
	return nil
}

// checkKLL wants a constant k within its range.
func checkKLL(b *Binding, args []analyzed.Expr) error {
	if len(args) < 2 {
		return nil
	}
	if err := b.wantConstantArgument(1, args, "k", "int"); err != nil {
		return err
	}
	if k, ok := constantInt(args[1]); ok && (k < leastKLL || k > mostKLL) {
		return sparkerr.CheckFailed(b.sqlText(args), sparkerr.InvalidSketchK(b.row.Name, int(k)), b.Origin)
	}
	return nil
}

// checkTop wants items that can be counted and constant numbers; the numbers are checked when the aggregate runs.
func checkTop(b *Binding, args []analyzed.Expr) error {
	if t := args[0].Type(); !countable(t) {
		return b.refuse(args, typeWord(t)+" columns are not supported")
	}
	return b.checkTopNumbers(args)
}

func (b *Binding) checkTopNumbers(args []analyzed.Expr) error {
	for i, e := range args[1:] {
		if Foldable(e) {
			continue
		}
		if b.row.Args.at(i+1).label == "k" {
			return b.refuse(args, "K must be a constant literal")
		}
		return b.refuse(args, "Number of items tracked must be a constant literal")
	}
	return nil
}

// checkTopState wants a struct as approx_top_k_accumulate makes it.
func checkTopState(b *Binding, args []analyzed.Expr) error {
	state := args[0].Type().(types.StructType)
	if len(state.Fields) != 4 {
		return b.refuse(args, "State must be a struct with 4 fields. Expected struct: "+
			"struct<sketch:binary,maxItemsTracked:int,itemDataType:any,itemDataTypeDDL:string>. Got: "+state.SimpleString())
	}
	for i, want := range []struct {
		place, name string
		fits        func(types.DataType) bool
	}{
		{"first", "binary", isBinary}, {"second", "int", func(t types.DataType) bool { return t == types.DataType(types.Int) }},
		{"third", "a supported data type", countable}, {"fourth", "string", isString},
	} {
		if t := state.Fields[i].Type; !want.fits(t) {
			return b.refuse(args, "State struct must have the "+want.place+" field to be "+want.name+". Got: "+t.SimpleString())
		}
	}
	return b.checkTopNumbers(args)
}

// refuse reports a failed check of arguments, worded by hand.
func (b *Binding) refuse(args []analyzed.Expr, why string) error {
	return sparkerr.Mismatch("TYPE_CHECK_FAILURE_WITH_HINT", b.sqlText(args), b.Origin, "msg", why, "hint", "")
}

// countable types are those of the items of approx_top_k.
func countable(t types.DataType) bool {
	return isBoolean(t) || types.IsNumeric(t) || isDatetime(t) || isString(t)
}

// typeWord is the name of a type without its parts, but with the precision of a time.
func typeWord(t types.DataType) string {
	word, _, _ := strings.Cut(t.SimpleString(), "<")
	return word
}

// checkCountMin wants a positive error, a confidence between 0 and 1, and no NULL.
func checkCountMin(b *Binding, args []analyzed.Expr) error {
	for i, name := range []string{"eps", "confidence", "seed"} {
		if isNullConstant(args[i+1]) {
			return sparkerr.UnexpectedNull(b.sqlText(args), name, b.Origin)
		}
	}
	if eps, ok := constantDouble(args[1]); ok && !(eps > 0) {
		return b.outOfRange(args, "eps", "(0.0, "+string(types.AppendDouble(nil, math.MaxFloat64))+"]", args[1])
	}
	if confidence, ok := constantDouble(args[2]); ok && !(confidence > 0 && confidence < 1) {
		return b.outOfRange(args, "confidence", "(0.0, 1.0]", args[2])
	}
	return nil
}

func constantDouble(e analyzed.Expr) (float64, bool) {
	switch v, _ := constantValue(e); x := v.(type) {
	case float64:
		return x, true
	case string:
		f, err := strconv.ParseFloat(x, 64)
		return f, err == nil
	}
	return 0, false
}
