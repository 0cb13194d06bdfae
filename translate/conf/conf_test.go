package conf

import (
	"strings"
	"testing"
	"time"

	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

func TestTables(t *testing.T) {
	for _, table := range []string{keyTable, coreKeys} {
		previous := ""
		for line := range strings.Lines(table) {
			key, _, _ := strings.Cut(strings.TrimRight(line, "\n"), "\t")
			if key <= previous {
				t.Errorf("%s is out of order: search would miss it", key)
			}
			previous = key
		}
	}
	for e := range Entries {
		if found, ok := Lookup(e.Key); !ok || found != e {
			t.Errorf("%s: found %v", e.Key, found)
		}
	}
	for f, key := range flagKeys {
		e, ok := Lookup(sqlPrefix + key)
		if !ok || e.Kind != "boolean" || (e.Default == "true") != (flagsOnByDefault&(1<<f) != 0) {
			t.Errorf("flag %s: %v %v", key, e, ok)
		}
	}
	for line := range strings.Lines(supportTable) {
		pattern, _, _ := strings.Cut(line, "\t")
		prefix, isPrefix := strings.CutSuffix(strings.TrimSpace(pattern), "*")
		used := false
		for e := range Entries {
			used = used || e.Key == pattern || isPrefix && strings.HasPrefix(e.Key, prefix)
		}
		if !used {
			t.Errorf("support.tsv names %s, which no key matches", pattern)
		}
	}
}

func TestSet(t *testing.T) {
	base, err := New(map[string]string{"spark.app.name": "x"}, false)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ key, value, condition string }{
		{"spark.sql.ansi.enabled", " FALSE ", ""},
		{"spark.sql.ansi.enabled", "no", "INVALID_CONF_VALUE.TYPE_MISMATCH"},
		{"spark.sql.shuffle.partitions", "5", ""},
		{"spark.sql.shuffle.partitions", "x", "INVALID_CONF_VALUE.TYPE_MISMATCH"},
		{"spark.sql.shuffle.partitions", "0", "INVALID_CONF_VALUE.REQUIREMENT"},
		{"spark.sql.timestampType", "timestamp_ntz", ""},
		{"spark.sql.storeAssignmentPolicy", "foo", "INVALID_CONF_VALUE.OUT_OF_RANGE_OF_OPTIONS"},
		{"spark.sql.files.maxPartitionBytes", "10m", ""},
		{"spark.sql.files.maxPartitionBytes", "10zz", "INVALID_CONF_VALUE.TYPE_MISMATCH"},
		{"spark.sql.broadcastTimeout", "5x", "INVALID_CONF_VALUE.TYPE_MISMATCH"},
		{"spark.sql.warehouse.dir", "x", "CANNOT_MODIFY_STATIC_CONFIG"},
		{"spark.executor.memory", "1g", "CANNOT_MODIFY_CONFIG"},
		{"spark.foo", "1", ""},
		{"hive.exec.dynamic.partition", "true", ""},
		{"spark.sql.legacy.allowHashOnMapType", "true", "NOT_IMPLEMENTED"},
		{"spark.sql.legacy.allowHashOnMapType", "false", ""},
		{"spark.sql.session.timeZone", "foo", "INVALID_CONF_VALUE.TIME_ZONE"},
		{"spark.sql.session.timeZone", "Asia/Tokyo", ""},
	} {
		changed, _, err := base.Set(c.key, c.value)
		if c.condition != "" {
			if !sparkerr.Is(err, c.condition) {
				t.Errorf("%s = %s: %v, want %s", c.key, c.value, err, c.condition)
			}
			continue
		}
		if got := changed.Text(c.key); err != nil || got != c.value {
			t.Errorf("%s = %s: %q %v", c.key, c.value, got, err)
		}
	}
}

func TestImmutable(t *testing.T) {
	before := Conf{}.With("spark.sql.caseSensitive", "true")
	after := before.With("spark.sql.caseSensitive", "false").With("spark.sql.ansi.enabled", "false")
	if !before.CaseSensitive() || after.CaseSensitive() || !before.ANSI() || after.ANSI() {
		t.Error("a change reached the settings it was made from")
	}
	unset, err := after.Unset("spark.sql.ansi.enabled")
	if err != nil || !unset.ANSI() || after.ANSI() {
		t.Error("Unset does not restore the default")
	}
	if (Conf{}).TimeZoneName() != "UTC" || !(Conf{}).ANSI() || (Conf{}).PivotMaxValues() != 10000 {
		t.Error("the zero Conf does not have Spark's defaults")
	}
}

func TestLoadZone(t *testing.T) {
	for name, want := range map[string]int{
		"UTC": 0, "Z": 0, "+01:00": 3600, "+8": 8 * 3600, "GMT+8": 8 * 3600, "UTC+1:30": 5400, "-0330": -12600,
		"EST": -5 * 3600, "PST": -8 * 3600, "Asia/Kolkata": 19800, "Etc/UTC": 0,
	} {
		zone, ok := LoadZone(name)
		if !ok {
			t.Errorf("%s: unknown", name)
			continue
		}
		if _, got := time.Date(2024, 1, 1, 0, 0, 0, 0, zone).Zone(); got != want {
			t.Errorf("%s: offset %d, want %d", name, got, want)
		}
	}
	for _, name := range []string{"", "Local", "foo", "utc", "america/new_york", "+19:00", "+1:2:3", "+", "UTC+", "../etc/passwd"} {
		if _, ok := LoadZone(name); ok {
			t.Errorf("%q was accepted", name)
		}
	}
}

func TestUnits(t *testing.T) {
	c := Conf{}.With("spark.sql.files.maxPartitionBytes", "2kb").With("spark.sql.broadcastTimeout", "5")
	if c.Bytes("spark.sql.files.maxPartitionBytes") != 2048 || c.Duration("spark.sql.broadcastTimeout") != 5*time.Second {
		t.Error(c.Bytes("spark.sql.files.maxPartitionBytes"), c.Duration("spark.sql.broadcastTimeout"))
	}
}

func TestDefaultsOf(t *testing.T) {
	for version, want := range map[string]string{"4.2.1": "", "4.1": "false", "4.0.1": "false", "3.5": "false"} {
		if got := defaultsOf(version)["spark.sql.execution.pythonUDF.arrow.enabled"]; got != want {
			t.Errorf("%s: %q, want %q", version, got, want)
		}
	}
	if defaultsOf("4.0")["spark.sql.ansi.enabled"] != "" || defaultsOf("3.5.3")["spark.sql.ansi.enabled"] != "false" {
		t.Error("ANSI is off before 4.0 only")
	}
}

func TestDefaultsWhileTesting(t *testing.T) {
	for _, c := range []struct {
		server  map[string]string
		testing bool
		want    bool
	}{
		{nil, false, false},
		{nil, true, true},
		{map[string]string{"spark.testing": "0"}, false, true},
		{map[string]string{"spark.sql.timeType.enabled": "false"}, true, false},
	} {
		got, err := New(c.server, c.testing)
		if err != nil || got.TimeType() != c.want || got.Bool("spark.sql.timeType.enabled") != c.want {
			t.Errorf("%v: %v, %v", c, got.TimeType(), err)
		}
		changed, _, err := got.Set("spark.sql.timeType.enabled", "false")
		if err != nil || changed.TimeType() {
			t.Errorf("%v: stays on, %v", c, err)
		}
		if back, err := changed.Unset("spark.sql.timeType.enabled"); err != nil || back.TimeType() != (c.testing || len(c.server) == 1 && c.want) {
			t.Errorf("%v: back to %v, %v", c, back.TimeType(), err)
		}
	}
}
