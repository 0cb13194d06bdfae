package javatext

import (
	"github.com/sparkduck/sparkduck/translate/types"
	"strings"
	"testing"
)

// The expectations were read off a real Spark 4.2.
func TestNumberFormat(t *testing.T) {
	tests := [][3]string{
		{"1234567.891", "0.00", "1234567.89"}, {"1234567.891", "0,000.00", "1,234,567.89"}, {"1234.5", "abc#.0def", "abc1234.5def"},
		{"1234.5", "'x'#.0", "x1234.5"}, {"-1234.5", "#.0;(#)", "(1234.5)"}, {"0.001234", "0.###E0", "1.234E-3"},
		{"5", "000", "005"}, {"1.25", "#.#", "1.2"}, {"0.5", "#", "0"}, {"0.12", "#%", "12%"}, {"12345", "", "12,345"},
		{"0.5", "%", "%50"}, {"12345.678", "$#,##0.00;(#)", "$12,345.68"}, {"1234.5", "000000.000E0", "123450.000E-2"},
	}
	for _, tt := range tests {
		f, err := CompileNumberFormat(tt[1])
		if err != nil {
			t.Errorf("%s: %v", tt[1], err)
			continue
		}
		if got := f.Format(tt[0]); got != tt[2] {
			t.Errorf("%s as %s: %s, want %s", tt[0], tt[1], got, tt[2])
		}
	}
	for _, pattern := range []string{"#.#.#", "0#", "0.#0", "0E", "#0#"} {
		if _, err := CompileNumberFormat(pattern); err == nil {
			t.Errorf("%s was accepted", pattern)
		}
	}
}

func TestFormatPlaces(t *testing.T) {
	double := func(x float64) string { return ExactTie(string(types.AppendDouble(nil, x)), x) }
	tests := []struct {
		text   string
		places int
		want   string
	}{
		{"123.456", 10, "123.4560000000"}, {double(1e15), 2, "1,000,000,000,000,000.00"}, {double(123456789012345.678), 3, "123,456,789,012,345.670"},
		{double(0.1), 20, "0.10000000000000000000"}, {double(2.5), 0, "2"}, {double(3.5), 0, "4"}, {double(1.005), 2, "1.00"},
		{double(1.15), 1, "1.1"}, {double(0.125), 2, "0.12"}, {"-0.001", 2, "-0.00"}, {"0", 2, "0.00"}, {double(1.35), 1, "1.4"},
	}
	for _, tt := range tests {
		if got := FormatPlaces(tt.text, tt.places); got != tt.want {
			t.Errorf("%.30s with %d places: %s, want %s", tt.text, tt.places, got, tt.want)
		}
	}
}

func TestFormatErrors(t *testing.T) {
	for pattern, args := range map[string][]Arg{
		"%d": {"x"}, "%s %s": {"x"}, "%q": {"x"}, "%-d": {int32(1)}, "%f": {int32(1)}, "%": {}, "%.d": {int32(1)}, "%<s": {"x"},
	} {
		if got, err := Format(pattern, args); err == nil {
			t.Errorf("%s gave %s", pattern, got)
		}
	}
}

func TestDigitFormatErrors(t *testing.T) {
	for _, format := range []string{"", "xx", "$S999", "9.9.9", "99PRS", "S9S", "."} {
		if _, err := CompileDigitFormat(format); err == nil {
			t.Errorf("%s was accepted", format)
		}
	}
}

func TestSoundexAndLevenshtein(t *testing.T) {
	for word, code := range map[string]string{"Robert": "R163", "Rupert": "R163", "Honeyman": "H555", "a": "A000", "": "", "é": "é"} {
		if got := Soundex(word); got != code {
			t.Errorf("%s: %s, want %s", word, got, code)
		}
	}
	if Levenshtein("", "äöü") != 3 || Levenshtein("frog", "fog") != 1 || Levenshtein("same", "same") != 0 {
		t.Error("wrong distance")
	}
}

func TestSentences(t *testing.T) {
	got := Sentences("It is 3.5. yes? No!")
	if len(got) != 2 || strings.Join(got[0], "|") != "It|is|3.5|yes" || strings.Join(got[1], "|") != "No" {
		t.Error(got)
	}
}
