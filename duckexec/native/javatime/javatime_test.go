package javatime

import (
	"errors"
	"testing"
	"time"
)

// The expectations of this file were read off a real Spark 4.2.

func mustResolve(t *testing.T, id string) *Zone {
	t.Helper()
	var zones Zones
	z, err := zones.Resolve(id)
	if err != nil {
		t.Fatal(err)
	}
	return z
}

func TestParseTimestamp(t *testing.T) {
	tests := map[string]string{
		"2024-01-01 10Z":                    "",
		"2024-01-01 10:11Z":                 "",
		"2024-01-01 10:11:12Z":              "2024-01-01 10:11:12",
		"2024-01-01 10:11:12 Europe/Berlin": "2024-01-01 09:11:12",
		"2024-01-01T10:11:12.1234567+1:5":   "2024-01-01 09:06:12.123456",
		"2024-01-01T10:11:12.UTC+5":         "2024-01-01 05:11:12",
		" 2024-01-01T10:11:12.1 ":           "2024-01-01 10:11:12.1",
		"10:11":                             "2020-02-03 10:11:00",
		"T10":                               "2020-02-03 10:00:00",
		"2024-1-1":                          "2024-01-01 00:00:00",
		"2024":                              "2024-01-01 00:00:00",
		"+10000-01-01":                      "+10000-01-01 00:00:00",
		"-0001-01-01":                       "-0001-01-01 00:00:00",
		"300000-01-01":                      "",
		"294247-01-10 04:00:54.775807":      "+294247-01-10 04:00:54.775807",
		"294247-01-10 04:00:54.775808":      "",
		"-290308-12-21 19:59:05.224192":     "-290308-12-21 19:59:05.224192",
		"-290308-12-21 19:59:05.224191":     "",
		"2024-01-01 24:00:00":               "",
		"2024-02-30":                        "",
		"2024-01-01 10:11:12 PST":           "2024-01-01 18:11:12",
		"2024-01-01 10:11:12europe/berlin":  "",
		"2024-01-01 10:11:12+19:00":         "",
		"2024-01-01 10:11:12GMT+8":          "2024-01-01 02:11:12",
		"2024-01-01 10:11:12.":              "2024-01-01 10:11:12",
		"2024-01-01 ":                       "2024-01-01 00:00:00",
		"2024-01-01T":                       "",
		"2024-01-01 10:":                    "",
		"2024-01-01 10:11:12:":              "",
		"20240101":                          "",
		"+2024-01-01":                       "2024-01-01 00:00:00",
		"+10:11:12":                         "",
		"2024-01-01T10:11:12Zulu":           "2024-01-01 10:11:12",
		"2024-01-01T10:11:12+0830":          "2024-01-01 01:41:12",
		"2024-01-01T10:11:12+083015":        "2024-01-01 01:40:57",
		"2024-01-01T10:11:12 10:00":         "",
		"":                                  "",
	}
	var zones Zones
	now := time.Date(2020, 2, 3, 4, 5, 6, 0, time.UTC)
	for s, want := range tests {
		got := ""
		if instant, ok := zones.ParseTimestamp(s, UTC, now); ok {
			got = string(AppendTimestamp(nil, instant))
		}
		if got != want {
			t.Errorf("%q: %q, want %q", s, got, want)
		}
	}
	if local, ok := zones.ParseTimestampNTZ("2024-01-01T10:11:12.5 UTC+10:00"); !ok || string(AppendTimestamp(nil, local)) != "2024-01-01 10:11:12.5" {
		t.Error("zone of a text without time zone")
	}
	if _, ok := zones.ParseTimestampNTZ("10:00"); ok {
		t.Error("time without date")
	}
}

func TestParseDate(t *testing.T) {
	tests := map[string]string{
		"2024-01-01 X": "2024-01-01", "2024-01 X": "", "5881580-07-11": "+5881580-07-11", "5881580-07-12": "",
		"-2024-01-01": "-2024-01-01", "0000-01-01": "0000-01-01", "2024-1": "2024-01-01", " 2024\x7f": "2024-01-01",
		"2023-02-29": "", "2024-02-29T": "2024-02-29", "": "", "24": "",
	}
	for s, want := range tests {
		got := ""
		if days, ok := ParseDate(s); ok {
			y, m, d := DateOf(days)
			got = string(AppendDate(nil, y, m, d))
		}
		if got != want {
			t.Errorf("%q: %q, want %q", s, got, want)
		}
	}
}

func TestDaylightSaving(t *testing.T) {
	berlin := mustResolve(t, "Europe/Berlin")
	var zones Zones
	tests := map[string]string{
		"2024-03-31 02:30:00": "2024-03-31 01:30:00", // skipped: moves forward
		"2024-10-27 02:30:00": "2024-10-27 00:30:00", // twice: the earlier one
		"2024-07-01 12:00:00": "2024-07-01 10:00:00",
		"1800-01-01 00:00:00": "1799-12-31 23:06:32", // local mean time
	}
	for s, want := range tests {
		instant, ok := zones.ParseTimestamp(s, berlin, time.Time{})
		if got := string(AppendTimestamp(nil, instant)); !ok || got != want {
			t.Errorf("%s: %s, want %s", s, got, want)
		}
	}
}

func TestDates(t *testing.T) {
	for days := int64(-800_000); days < 800_000; days += 97 {
		y, m, d := DateOf(days)
		if DaysOf(y, m, d) != days {
			t.Fatalf("day %d is %d-%d-%d", days, y, m, d)
		}
	}
	if DaysOf(1970, 1, 1) != 0 || DaysOf(2000, 3, 1) != 11017 {
		t.Error("wrong epoch")
	}
}

func TestFormat(t *testing.T) {
	etc := mustResolve(t, "Etc/UTC")
	tests := [][3]string{
		{"2024-02-29 15:04:05.123456", "G GGGG y yy yyy yyyy yyyyy yyyyyy M MM MMM MMMM L LLL d dd D DDD E EEE EEEE", "AD Anno Domini 2024 24 2024 2024 02024 002024 2 02 Feb February 2 Feb 29 29 60 060 Thu Thu Thursday"},
		{"2024-02-29 15:04:05.123456", "F a h hh H K k m mm s ss S SSS SSSSSS SSSSSSSSS VV z zzz zzzz O OOOO X XX XXX XXXX XXXXX x xx xxx Z ZZZZ ZZZZZ", "1 PM 3 03 15 3 15 4 04 5 05 1 123 123456 123456000 Etc/UTC UTC UTC Coordinated Universal Time GMT GMT Z Z Z Z Z +00 +0000 +00:00 +0000 GMT Z"},
		{"2024-02-29 15:04:05", "Q QQ QQQ QQQQ q", "1 01 Q1 1st quarter 1"},
		{"2024-02-29 15:04:05", "[yyyy]'T''x'''", "2024T'x'"},
		{"2024-02-29 15:04:05", "DD", "60"},
		{"-0005-02-28 15:04:05", "yyyy G y", "0006 BC 6"},
		{"+12345-02-28 15:04:05", "yyyy G y yyy", "+12345 AD 12345 12345"},
	}
	var zones Zones
	for _, tt := range tests {
		p, err := zones.Compile(tt[1], false)
		if err != nil {
			t.Errorf("%s: %v", tt[1], err)
			continue
		}
		instant, _ := zones.ParseTimestamp(tt[0], etc, time.Time{})
		got, err := p.Format(nil, etc.ToLocal(instant), instant, etc)
		if err != nil || string(got) != tt[2] {
			t.Errorf("%s:\n%s, %v\n%s", tt[1], got, err, tt[2])
		}
	}
}

func TestRefusedPatterns(t *testing.T) {
	var zones Zones
	tests := []struct {
		pattern string
		parsing bool
		legacy  bool
		letter  byte
	}{
		{"Y", false, true, 0}, {"A", false, false, 'A'}, {"MMMMM", false, true, 0}, {"yyyyyyy", false, true, 0},
		{"DDDD", false, true, 0}, {"yyyy'x", false, false, 0}, {"yyyy{", false, true, 0}, {"V", false, false, 0},
		{"b", false, false, 0}, {"E", true, true, 'E'}, {"Q", true, false, 'Q'},
	}
	for _, tt := range tests {
		_, err := zones.Compile(tt.pattern, tt.parsing)
		var refused *PatternError
		if !errors.As(err, &refused) || LegacyAccepts(tt.pattern) != tt.legacy || refused.ReservedLetter() != tt.letter {
			t.Errorf("%s: %v", tt.pattern, err)
		}
	}
}

func TestParse(t *testing.T) {
	tests := [][3]string{
		{"2024-02-29", "yyyy-MM-dd HH", ""},
		{"20240229", "yyyyMMdd", "2024-02-29 00:00:00"},
		{"2024229", "yyyyMdd", ""},
		{"12:30 PM", "hh:mm a", "1970-01-01 12:30:00"},
		{"12:30", "hh:mm", "1970-01-01 00:30:00"},
		{"2024-366", "yyyy-DDD", "2024-12-31 00:00:00"},
		{"2024-2-29", "yyyy-M-d", "2024-02-29 00:00:00"},
		{"02024-2-29", "yyyy-M-d", ""},
		{"+12024-2-29", "yyyy-M-d", "+12024-02-29 00:00:00"},
		{"224-2-29", "y-M-d", "0224-02-29 00:00:00"},
		{"29 feb 2024", "dd MMM yyyy", "2024-02-29 00:00:00"},
		{"29 February 2024", "dd MMMM yyyy", "2024-02-29 00:00:00"},
		{"2024-02-29T10:11:12+01:30", "yyyy-MM-dd'T'HH:mm:ssXXX", "2024-02-29 08:41:12"},
		{"2024-02-29T10:11:12 Europe/Berlin", "yyyy-MM-dd'T'HH:mm:ss VV", "2024-02-29 09:11:12"},
		{"2024-02-29T10:11:12 PST", "yyyy-MM-dd'T'HH:mm:ss z", "2024-02-29 18:11:12"},
		{"2024-02-29T10:11:12 GMT+8", "yyyy-MM-dd'T'HH:mm:ss O", "2024-02-29 02:11:12"},
		{"2024-02-29 10:11:12.1", "yyyy-MM-dd HH:mm:ss.SSS", "2024-02-29 10:11:12.1"},
		{"2024-02-29 10:11:12.1234567", "yyyy-MM-dd HH:mm:ss.SSS", ""},
		{"24-02-29", "yy-MM-dd", "2024-02-29 00:00:00"},
		{"2024-02-29 24", "yyyy-MM-dd kk", "2024-02-29 00:00:00"},
		{"5 BC", "y G", "-0004-01-01 00:00:00"},
		{"2023-02-29", "yyyy-MM-dd", ""},
		{"2024-02", "yyyy-MM[-dd]", "2024-02-01 00:00:00"},
		{"2024-02-03", "yyyy-MM[-dd]", "2024-02-03 00:00:00"},
		{"1", "d", "1970-01-01 00:00:00"},
	}
	var zones Zones
	for _, tt := range tests {
		p, err := zones.Compile(tt[1], true)
		if err != nil {
			t.Errorf("%s: %v", tt[1], err)
			continue
		}
		got := ""
		if _, instant, ok := p.Parse(tt[0], UTC); ok {
			got = string(AppendTimestamp(nil, instant))
		}
		if got != tt[2] {
			t.Errorf("%s as %s: %q, want %q", tt[0], tt[1], got, tt[2])
		}
	}
}
