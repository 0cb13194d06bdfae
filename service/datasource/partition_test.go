package datasource

import (
	"strings"
	"testing"
)

// TestPartitionTypes: the expectations were read off a real Spark 4.2.
func TestPartitionTypes(t *testing.T) {
	for values, want := range map[string]string{
		"1 -5": "int", "1 12345678901": "bigint", "1 99999999999999999999": "decimal(20,0)", "1 1.5": "double", "12345678901 1.5": "string",
		"1.5 99999999999999999999": "string", "2020-01-01 2020-01-01T10:00:00": "timestamp", "1 2020-01-01": "string", "1 " + nullPartition: "int",
	} {
		l := &listing{}
		for _, value := range strings.Fields(values) {
			l.files = append(l.files, listed{values: []string{value}})
		}
		if got := l.valueType(0).SimpleString(); got != want {
			t.Errorf("%s: got %s, want %s", values, got, want)
		}
	}
}
