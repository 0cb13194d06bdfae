package native

import (
	"encoding/json"
	"fmt"
	"hash/fnv"
	"maps"
	"slices"
	"sort"
	"strings"
)

// Kernel is one native scalar function.
type Kernel struct {
	Name string
	// Params are the leading parameters; a parameter of type Any takes values of every type.
	Params []Type
	// Rest allows any number of further arguments of any type.
	Rest bool
	// Result is the type of the result. Any: the statement chooses it, one registration per type.
	Result Type
	// Nulls makes the kernel see rows with NULL arguments; without it they give NULL before the kernel runs.
	Nulls bool
	// Volatile kernels are called for every row, also with constant arguments.
	Volatile bool
	// Run computes one chunk: it appends Call.Rows rows to Call.Out.
	Run func(c *Call) error
}

// Call is one chunk of work.
type Call struct {
	Rows int
	Args []*Vector
	Out  *Builder
}

// Each runs f for every row without NULL arguments and appends NULL for the others. f appends exactly one row.
func (c *Call) Each(f func(row int) error) error { return c.eachOf(0, c.Rows, f) }

// eachOf is Each for n rows beginning with from.
func (c *Call) eachOf(from, n int, f func(row int) error) error {
	for row := from; row < from+n; row++ {
		if c.anyNull(row) {
			c.Out.AppendNull()
			continue
		}
		if err := f(row); err != nil {
			return err
		}
	}
	return nil
}

func (c *Call) anyNull(row int) bool {
	for _, a := range c.Args {
		if a.IsNull(row) {
			return true
		}
	}
	return false
}

// Error is a Spark condition raised by a kernel or a reader. Cause is nil, or an Error or any other that led to it.
type Error struct {
	Condition string
	Params    map[string]string
	Cause     error
}

// causeKey is the parameter that carries the text of the cause.
const causeKey = "@cause"

// Error is the text that generator.DecodeRaised reads.
func (e *Error) Error() string {
	values := e.Params
	if e.Cause != nil {
		values = maps.Clone(e.Params)
		values[causeKey] = e.Cause.Error()
	}
	params, err := json.Marshal(values)
	if err != nil {
		params = []byte("{}")
	}
	return fmt.Sprintf("[%s] %s", e.Condition, params)
}

// Unwrap returns the cause.
func (e *Error) Unwrap() error { return e.Cause }

// Unreadable is the error of a file, by its URI, that a reader gave up for some cause.
func Unreadable(uri string, cause error) *Error {
	e := raise("FAILED_READ_FILE.NO_HINT", "path", uri)
	e.Cause = cause
	return e
}

// raise makes an Error from pairs of parameter name and value.
func raise(condition string, pairs ...string) *Error {
	params := map[string]string{}
	for i := 0; i+1 < len(pairs); i += 2 {
		params[pairs[i]] = pairs[i+1]
	}
	return &Error{Condition: condition, Params: params}
}

// illegalArgument is an exception of Java that Spark passes on without a condition.
func illegalArgument(message string) *Error { return raise("ILLEGAL_ARGUMENT", "message", message) }

// Table holds the kernels by name, with the caches they share.
type Table struct {
	kernels map[string]*Kernel
}

// prefix is how kernels are named in SQL, so that they never hide a function of DuckDB.
const prefix = "spark_"

// NewTable makes the table of all kernels.
func NewTable() *Table {
	t := &Table{kernels: map[string]*Kernel{}}
	groups := [][]*Kernel{textKernels(), regexKernels(), timeKernels(), numberKernels(), decimalKernels(), hashKernels(), urlKernels(), intervalKernels(), jsonKernels(), csvKernels(),
		modeKernels(), byteKernels(), pieceKernels(), roundKernels(), randomKernels(), aesKernels(), elementaryKernels(), vectorKernels(), variantKernels(), datetimeKernels(), sketchKernels()}
	for _, group := range groups {
		for _, k := range group {
			t.kernels[k.Name] = k
		}
	}
	return t
}

// Lookup finds a kernel by its name, which may be given without the prefix.
func (t *Table) Lookup(name string) (*Kernel, bool) {
	k, ok := t.kernels[name]
	if !ok {
		k, ok = t.kernels[prefix+name]
	}
	return k, ok
}

// Names lists all kernels, sorted.
func (t *Table) Names() []string {
	names := make([]string, 0, len(t.kernels))
	for name := range t.kernels {
		names = append(names, name)
	}
	sort.Strings(names)
	return names
}

// SQLName is the name under which a kernel with a result type is called in SQL: the kernel's name and the words of the
// type. spark_decimal_divide with DECIMAL(38,6) is spark_decimal_divide_decimal_38_6. Nested types, whose words may be the same, are
// named by a hash.
func (k *Kernel) SQLName(result string) string {
	words := strings.FieldsFunc(strings.ToLower(result), func(r rune) bool {
		return (r < 'a' || r > 'z') && (r < '0' || r > '9')
	})
	if strings.ContainsAny(result, `["`) || strings.Contains(result, "STRUCT") || strings.Contains(result, "MAP") {
		words = []string{fmt.Sprintf("%016x", fnv1a(result))}
	}
	return strings.Join(slices.Concat([]string{k.Name}, words), "_")
}

// fnv1a is the 64-bit FNV-1a hash.
func fnv1a(s string) uint64 {
	h := fnv.New64a()
	_, _ = h.Write([]byte(s))
	return h.Sum64()
}
