package javatime

import (
	"testing"
	"time"
)

func micros(t *testing.T, text string) int64 {
	t.Helper()
	at, err := time.Parse(time.RFC3339Nano, text)
	if err != nil {
		t.Fatal(err)
	}
	return at.UnixMicro()
}

func TestAddKeepsOffset(t *testing.T) {
	zone, err := (&Zones{}).Resolve("America/Los_Angeles")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		from string
		n    int64
		unit string
		to   string
	}{
		{"2024-11-02T01:30:00-07:00", 1, "DAY", "2024-11-03T01:30:00-07:00"},
		{"2024-11-04T01:30:00-08:00", -1, "day", "2024-11-03T01:30:00-08:00"},
		{"2024-03-09T02:30:00-08:00", 1, "DAY", "2024-03-10T03:30:00-07:00"},
		{"2024-03-09T02:30:00-08:00", 24, "HOUR", "2024-03-10T03:30:00-07:00"},
		{"2024-01-31T00:00:00-08:00", 1, "MONTH", "2024-02-29T00:00:00-08:00"},
		{"2024-02-29T00:00:00-08:00", -1, "YEAR", "2023-02-28T00:00:00-08:00"},
		{"2024-02-29T00:00:00-08:00", 2, "QUARTER", "2024-08-29T00:00:00-07:00"},
	} {
		got, ok := zone.Add(micros(t, c.from), c.n, c.unit)
		if want := micros(t, c.to); !ok || got != want {
			t.Errorf("%s + %d %s = %d %v, want %d", c.from, c.n, c.unit, got, ok, want)
		}
	}
	for _, n := range []int64{999_999_999, -999_999_999, 1 << 40} {
		if _, ok := zone.Add(0, n, "YEAR"); ok {
			t.Errorf("%d years fit", n)
		}
	}
}

func TestBetween(t *testing.T) {
	from, to := micros(t, "2020-02-29T00:00:00Z"), micros(t, "2024-02-28T23:59:59Z")
	for unit, want := range map[string]int64{"YEAR": 3, "QUARTER": 15, "MONTH": 47, "WEEK": 208, "DAY": 1460, "HOUR": 35063} {
		if got, ok := Between(from, to, unit); !ok || got != want {
			t.Errorf("%s: %d, want %d", unit, got, want)
		}
		if got, _ := Between(to, from, unit); got != -want {
			t.Errorf("back %s: %d, want %d", unit, got, -want)
		}
	}
	if _, ok := Between(from, to, "DAYOFYEAR"); ok {
		t.Error("DAYOFYEAR is no unit of differences")
	}
}

func TestNextDay(t *testing.T) {
	thursday := DaysOf(2024, 2, 29)
	for name, want := range map[string]int64{"fr": 1, "Sat": 2, "SUNDAY": 3, "mo": 4, "Tue": 5, "wednesday": 6, "TH": 7} {
		if got, ok := NextDay(thursday, name); !ok || got-thursday != want {
			t.Errorf("%s: %d, want %d", name, got-thursday, want)
		}
	}
	if _, ok := NextDay(0, "xx"); ok {
		t.Error("xx is no day")
	}
}

func TestExplain(t *testing.T) {
	for _, c := range []struct{ pattern, text, want string }{
		{"yyyy-MM-dd", "2024-02-30", "Text '2024-02-30' could not be parsed: Invalid date 'FEBRUARY 30'"},
		{"yyyy-MM-dd", "2023-02-29", "Text '2023-02-29' could not be parsed: Invalid date 'February 29' as '2023' is not a leap year"},
		{"yyyy-MM-dd", "2024-2-9", "Text '2024-2-9' could not be parsed at index 5"},
		{"yyyy-MM-dd", "2024-02-29 10", "Text '2024-02-29 10' could not be parsed, unparsed text found at index 10"},
		{"dd/MM/yyyy", "12/31/2024", "Text '12/31/2024' could not be parsed: Invalid value for MonthOfYear (valid values 1 - 12): 31"},
		{"HH:mm", "25:00", "Text '25:00' could not be parsed: Invalid value for HourOfDay (valid values 0 - 23): 25"},
	} {
		p, err := (&Zones{}).Compile(c.pattern, true)
		if err != nil {
			t.Fatal(err)
		}
		if _, _, ok := p.Parse(c.text, UTC); ok {
			t.Errorf("%s accepts %s", c.pattern, c.text)
		}
		if got := p.Explain(c.text); got != c.want {
			t.Errorf("%s: %s, want %s", c.text, got, c.want)
		}
	}
}
