package native

import (
	"strings"
	"testing"
)

func TestTable(t *testing.T) {
	table := NewTable()
	names := table.Names()
	if len(names) == 0 {
		t.Fatal("no kernels")
	}
	for _, name := range names {
		k, ok := table.Lookup(strings.TrimPrefix(name, prefix))
		if !ok || k.Name != name || k.Run == nil || !strings.HasPrefix(name, prefix) {
			t.Errorf("%s is not well declared", name)
		}
	}
	k, _ := table.Lookup("decimal_divide")
	if got := k.SQLName("DECIMAL(38,6)"); got != "spark_decimal_divide_decimal_38_6" {
		t.Error(got)
	}
}

func TestErrorText(t *testing.T) {
	if got := raise("A.B", "x", "q\"z").Error(); got != `[A.B] {"x":"q\"z"}` {
		t.Error(got)
	}
}
