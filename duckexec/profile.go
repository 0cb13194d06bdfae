package duckexec

import (
	"fmt"
	"strconv"
	"strings"

	b "github.com/duckdb/duckdb-go-bindings"
)

// maxProfileDepth bounds the nesting of a profile that is told.
const maxProfileDepth = 200

// Profile tells how the last statement of a connection with Settings.Profile spent its time: a line of totals, then the
// operators as an indented tree with their seconds and rows. It is "" when there is nothing to tell. Readers must be closed.
func (c *Conn) Profile() string {
	root := b.GetProfilingInfo(c.raw)
	if root.Ptr == nil {
		return ""
	}
	m := profileMetrics(root)
	var out strings.Builder
	fmt.Fprintf(&out, "%s s in all, %s s of CPU, %s rows read, %s bytes of memory at most, %s bytes spilled\n",
		seconds(m["LATENCY"]), seconds(m["CPU_TIME"]), orZero(m["CUMULATIVE_ROWS_SCANNED"]),
		orZero(m["SYSTEM_PEAK_BUFFER_MEMORY"]), orZero(m["SYSTEM_PEAK_TEMP_DIR_SIZE"]))
	for i := range b.ProfilingInfoGetChildCount(root) {
		writeOperator(&out, b.ProfilingInfoGetChild(root, i), 0)
	}
	return out.String()
}

// writeOperator writes one operator and what is below it.
func writeOperator(out *strings.Builder, info b.ProfilingInfo, depth int) {
	m := profileMetrics(info)
	fmt.Fprintf(out, "%s%s  %s s, %s rows", strings.Repeat("  ", depth), strings.TrimSpace(m["OPERATOR_NAME"]),
		seconds(m["OPERATOR_TIMING"]), orZero(m["OPERATOR_CARDINALITY"]))
	if extra := strings.Trim(m["EXTRA_INFO"], "{} "); extra != "" {
		out.WriteString("  " + strings.Join(strings.Fields(extra), " "))
	}
	out.WriteByte('\n')
	if depth == maxProfileDepth {
		return
	}
	for i := range b.ProfilingInfoGetChildCount(info) {
		writeOperator(out, b.ProfilingInfoGetChild(info, i), depth+1)
	}
}

// profileMetrics are the measures of one node by DuckDB's names.
func profileMetrics(info b.ProfilingInfo) map[string]string {
	all := b.ProfilingInfoGetMetrics(info)
	defer b.DestroyValue(&all)
	metrics := map[string]string{}
	for i := range b.GetMapSize(all) {
		key, value := b.GetMapKey(all, i), b.GetMapValue(all, i)
		metrics[strings.ToUpper(b.GetVarchar(key))] = b.GetVarchar(value)
		b.DestroyValue(&key)
		b.DestroyValue(&value)
	}
	return metrics
}

// seconds shortens a number of seconds to microseconds.
func seconds(text string) string {
	v, err := strconv.ParseFloat(text, 64)
	if err != nil {
		return "?"
	}
	return strconv.FormatFloat(v, 'f', 6, 64)
}

func orZero(text string) string {
	if text == "" {
		return "0"
	}
	return text
}
