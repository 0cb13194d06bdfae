package datasource

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// sparkOptions are the names that Spark 4.2 registers for each format (CSVOptions, JSONOptions, TextOptions, ParquetOptions, FileIndexOptions,
// FileSourceOptions).
var sparkOptions = map[string]string{
	"csv": `header inferSchema ignoreLeadingWhiteSpace ignoreTrailingWhiteSpace preferDate escapeQuotes quoteAll enforceSchema quote escape comment
		maxColumns maxCharsPerColumn mode charToEscapeQuoteEscaping locale dateFormat timestampFormat timestampNTZFormat timeFormat
		enableDateTimeParsingFallback multiLine samplingRatio emptyValue lineSep inputBufferSize columnNameOfCorruptRecord nullValue nanValue positiveInf
		negativeInf timeZone unescapedQuoteHandling extension encoding charset compression codec sep delimiter columnPruning singleVariantColumn`,
	"json": `samplingRatio primitivesAsString prefersDecimal allowComments allowUnquotedFieldNames allowSingleQuotes allowNumericLeadingZeros
		allowNonNumericNumbers allowBackslashEscapingAnyCharacter allowUnquotedControlChars compression mode dropFieldIfAllNull ignoreNullFields locale
		dateFormat timestampFormat timestampNTZFormat timeFormat enableDateTimeParsingFallback multiLine lineSep pretty sortKeys inferTimestamp
		columnNameOfCorruptRecord timeZone writeNonAsciiCharacterAsCodePoint singleVariantColumn useUnsafeRow encoding charset maxNestingDepth maxNumLen
		maxStringLen`,
	"text":       "compression wholetext encoding lineSep",
	"parquet":    "mergeSchema compression parquet.compression datetimeRebaseMode int96RebaseMode",
	"binaryfile": "",
}

const sparkCommon = `path paths basePath pathGlobFilter recursiveFileLookup modifiedBefore modifiedAfter ignoreCorruptFiles ignoreMissingFiles
	maxFilesPerTrigger maxRecordsPerFile partitionOverwriteMode`

func TestOptionTable(t *testing.T) {
	check := func(format string, rows []optionRow, names string) {
		var got []string
		for _, row := range rows {
			got = append(got, row.name)
			if (row.read == refused || row.write == refused || row.read == meaningless) && row.reason == "" {
				t.Errorf("%s: %s has no reason", format, row.name)
			}
		}
		want := strings.Fields(names)
		slices.Sort(got)
		slices.Sort(want)
		if !slices.Equal(got, want) {
			t.Errorf("%s: the table has %v, Spark has %v", format, got, want)
		}
	}
	check("all", commonOptions(), sparkCommon)
	for format, rows := range optionTable() {
		check(format, rows, sparkOptions[format])
	}
}

// TestOptionsPage: docs/options.md shows the table; SPARKDUCK_UPDATE=1 writes it.
func TestOptionsPage(t *testing.T) {
	const page = "../../docs/options.md"
	want := optionsPage()
	if os.Getenv("SPARKDUCK_UPDATE") != "" {
		if err := os.WriteFile(page, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if got, err := os.ReadFile(page); err != nil || string(got) != want {
		t.Errorf("%s is not what the table says (%v); run SPARKDUCK_UPDATE=1 go test ./service/datasource", page, err)
	}
}

func optionsPage() string {
	var b strings.Builder
	b.WriteString("# Options of files\n\nGenerated from the table in `service/datasource/options.go`. Names in any case; other names are passed over, as Spark does.\n")
	table := optionTable()
	table["every format"] = commonOptions()
	for _, format := range []string{"every format", "csv", "json", "text", "parquet"} {
		b.WriteString("\n## " + format + "\n\n| option | reading | writing | remark |\n|---|---|---|---|\n")
		for _, row := range table[format] {
			b.WriteString("| " + row.name + " | " + row.read.String() + " | " + row.write.String() + " | " + row.reason + " |\n")
		}
	}
	return b.String()
}

func TestCheckOptions(t *testing.T) {
	tests := []struct {
		format, name, value string
		writing             bool
		condition           string // "" = fine, "plain" = an exception without a condition
	}{
		{"csv", "HEADER", "TRUE", false, ""},
		{"csv", "header", "yes", false, "_LEGACY_ERROR_TEMP_2147"},
		{"csv", "maxColumns", "x", false, "_LEGACY_ERROR_TEMP_2146"},
		{"csv", "quote", "ab", false, "OPTION_VALUE_EXCEEDS_ONE_CHARACTER"},
		{"csv", "sep", `\q`, false, "INVALID_DELIMITER_VALUE.UNSUPPORTED_SPECIAL_CHARACTER"},
		{"csv", "sep", "", false, "plain"},
		{"csv", "encoding", "latin1", false, "INVALID_PARAMETER_VALUE.CHARSET"},
		{"csv", "unescapedQuoteHandling", "BACK_TO_DELIMITER", false, "NOT_IMPLEMENTED"},
		{"csv", "singleVariantColumn", "v", false, "NOT_IMPLEMENTED"},
		{"csv", "fooBar", "1", false, ""},
		{"json", "encoding", "UTF-16", false, "plain"},
		{"json", "pretty", "true", true, "NOT_IMPLEMENTED"},
		{"json", "pretty", "true", false, ""},
		{"json", "samplingRatio", "0", false, "plain"},
		{"text", "lineSep", "", false, "plain"},
		{"parquet", "datetimeRebaseMode", "LEGACY", false, "NOT_IMPLEMENTED"},
	}
	for _, tt := range tests {
		f := formats()[tt.format]
		_, err := checkOptions(f, tt.writing, map[string]string{tt.name: tt.value})
		got := ""
		if e := sparkerr.As(err); e != nil {
			if got = e.Condition; got == "" {
				got = "plain"
			}
		}
		if got != tt.condition {
			t.Errorf("%s %s=%q: got %q (%v), want %q", tt.format, tt.name, tt.value, got, err, tt.condition)
		}
	}
}
