package generator

import (
	"encoding/json"
	"fmt"
	"hash/fnv"
	"sort"
	"strconv"
	"strings"

	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// originKey is the parameter of a raised error that numbers its origin.
const originKey = "@origin"

// origin numbers a place.
func (g *generator) origin(at sparkerr.Origin) int {
	if n, ok := g.origins[at]; ok {
		return n
	}
	if g.origins == nil {
		g.origins = map[sparkerr.Origin]int{}
	}
	n := len(g.result.Origins)
	g.origins[at] = n
	g.result.Origins = append(g.result.Origins, at)
	return n
}

// Raise is error('[CONDITION] {"@origin":n,"param":"value",..}'). Constant parameters are written at once, others by to_json.
func (g *generator) Raise(condition string, at sparkerr.Origin, params map[string]ducksql.Expr) ducksql.Expr {
	text := "[" + condition + "] {"
	separator := ""
	if at.Known() && !placeless(condition) {
		text += `"` + originKey + `":` + strconv.Itoa(g.origin(at))
		separator = ","
	}
	names := make([]string, 0, len(params))
	for name := range params {
		names = append(names, name)
	}
	sort.Strings(names)
	var pieces []ducksql.Expr
	for _, name := range names {
		text += separator + jsonString(name) + ":"
		separator = ","
		if constant, ok := constantParam(params[name]); ok {
			text += jsonString(constant)
			continue
		}
		value := ducksql.Func("to_json", ducksql.Func("coalesce", ducksql.CastTo(params[name], ducksql.Varchar), ducksql.String{Value: "NULL"}))
		pieces = append(pieces, ducksql.String{Value: text}, value)
		text = ""
	}
	text += "}"
	if len(pieces) == 0 {
		return ducksql.Func("error", ducksql.String{Value: text})
	}
	return ducksql.Func("error", ducksql.Func("concat", append(pieces, ducksql.String{Value: text})...))
}

// placeless conditions are those that Spark raises without a query context.
func placeless(condition string) bool {
	switch condition {
	case "CAST_OVERFLOW", "DUPLICATED_MAP_KEY", "NULL_MAP_KEY", "COLLECTION_SIZE_LIMIT_EXCEEDED":
		return true
	}
	return false
}

// constantParam is the text of a constant.
func constantParam(e ducksql.Expr) (string, bool) {
	switch e := e.(type) {
	case ducksql.String:
		return e.Value, true
	case ducksql.Number:
		return e.Text, true
	}
	return "", false
}

func jsonString(s string) string {
	text, err := json.Marshal(s)
	if err != nil {
		return `""`
	}
	return string(text)
}

// MayFail notes that an operator of DuckDB can itself fail with a condition, and reports whether it must print its guarded
// form, because another place of the statement can fail alike.
func (g *generator) MayFail(condition string, at sparkerr.Origin) bool {
	n := g.origin(at)
	known, ok := g.result.Failing[condition]
	if !ok {
		g.result.Failing[condition] = n
		return false
	}
	return known != n
}

// Native calls a kernel. Its name in SQL is the kernel's and the words of its result type: spark_soundex_varchar; nested types, whose
// words may be the same, are named by a hash.
func (g *generator) Native(kernel string, result types.DataType, args ...ducksql.Expr) (ducksql.Expr, error) {
	t, err := DuckType(result)
	if err != nil {
		return nil, err
	}
	return g.native(kernel, t, args...), nil
}

const kernelPrefix = "spark_"

func (g *generator) native(kernel string, result ducksql.Type, args ...ducksql.Expr) ducksql.Expr {
	if !strings.HasPrefix(kernel, kernelPrefix) {
		kernel = kernelPrefix + kernel
	}
	n := Native{Kernel: kernel, Result: string(result)}
	if !g.natives[n] {
		if g.natives == nil {
			g.natives = map[Native]bool{}
		}
		g.natives[n] = true
		g.result.Natives = append(g.result.Natives, n)
	}
	words := strings.FieldsFunc(strings.ToLower(n.Result), func(r rune) bool {
		return (r < 'a' || r > 'z') && (r < '0' || r > '9')
	})
	if strings.ContainsAny(n.Result, `["`) || strings.Contains(n.Result, "STRUCT") || strings.Contains(n.Result, "MAP") {
		h := fnv.New64a()
		_, _ = h.Write([]byte(n.Result))
		words = []string{fmt.Sprintf("%016x", h.Sum64())}
	}
	return ducksql.Func(strings.Join(append([]string{kernel}, words...), "_"), args...)
}
