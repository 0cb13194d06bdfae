package datasource

import (
	"slices"
	"strings"

	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// treatment is what becomes of an option of Spark.
type treatment uint8

const (
	absent      treatment = iota // Spark has none of that name for this; it passes over it, and so do we
	honoured                     // it does what it does in Spark
	meaningless                  // it is about how Spark works, not about what it reads or writes
	refused                      // a typed error names it
)

func (t treatment) String() string {
	return [...]string{"", "yes", "no meaning here", "refused"}[t]
}

// optionRow is one option of a format, in Spark's spelling. Reason says why it has no meaning, is refused, or is honoured in part.
type optionRow struct {
	name        string
	read, write treatment
	reason      string
}

const (
	workReason   = "about how Spark splits work"
	rebaseReason = "only CORRECTED and EXCEPTION: files in the old hybrid calendar are not converted"
	localeReason = "only English"
)

// commonOptions are those of every format.
func commonOptions() []optionRow {
	return []optionRow{
		{"path", honoured, honoured, ""},
		{"paths", honoured, absent, ""},
		{"basePath", honoured, absent, ""},
		{"pathGlobFilter", honoured, absent, ""},
		{"recursiveFileLookup", honoured, absent, ""},
		{"modifiedBefore", honoured, absent, ""},
		{"modifiedAfter", honoured, absent, ""},
		{"ignoreCorruptFiles", honoured, absent, ""},
		{"ignoreMissingFiles", honoured, absent, ""},
		{"maxFilesPerTrigger", refused, absent, "streaming"},
		{"maxRecordsPerFile", absent, refused, "a write makes one file for each partition"},
		{"partitionOverwriteMode", absent, honoured, ""},
	}
}

// optionTable lists the options of the formats; a test holds it equal to Spark's own.
func optionTable() map[string][]optionRow {
	return map[string][]optionRow{
		"parquet": {
			{"mergeSchema", honoured, absent, ""},
			{"datetimeRebaseMode", honoured, absent, rebaseReason},
			{"int96RebaseMode", honoured, absent, rebaseReason},
			{"compression", absent, honoured, "none, snappy, gzip, zstd, lz4_raw"},
			{"parquet.compression", absent, honoured, ""},
		},
		"csv":  csvOptions(),
		"json": jsonOptions(),
		"text": {
			{"wholetext", honoured, absent, ""},
			{"lineSep", honoured, honoured, ""},
			{"encoding", honoured, honoured, "of lineSep only, as in Spark"},
			{"compression", absent, honoured, textCodecReason},
		},
		"binaryfile": {},
	}
}

const textCodecReason = "none, gzip, deflate, snappy, lz4, zstd; bzip2 is read only"

// recordOptions are those of CSV and JSON.
func recordOptions() []optionRow {
	return []optionRow{
		{"encoding", honoured, honoured, ""},
		{"charset", honoured, honoured, ""},
		{"mode", honoured, absent, ""},
		{"columnNameOfCorruptRecord", honoured, absent, ""},
		{"multiLine", honoured, absent, ""},
		{"lineSep", honoured, honoured, ""},
		{"samplingRatio", honoured, absent, "chooses as Spark does in its first partition"},
		{"dateFormat", honoured, honoured, ""},
		{"timestampFormat", honoured, honoured, ""},
		{"timestampNTZFormat", honoured, honoured, ""},
		{"timeFormat", refused, refused, "columns of type TIME have one form"},
		{"enableDateTimeParsingFallback", honoured, absent, ""},
		{"timeZone", honoured, honoured, ""},
		{"locale", honoured, honoured, localeReason},
		{"compression", absent, honoured, textCodecReason},
	}
}

func csvOptions() []optionRow {
	return slices.Concat(recordOptions(), []optionRow{
		{"sep", honoured, honoured, ""},
		{"delimiter", honoured, honoured, ""},
		{"quote", honoured, honoured, ""},
		{"quoteAll", absent, honoured, ""},
		{"escape", honoured, honoured, ""},
		{"escapeQuotes", absent, honoured, ""},
		{"charToEscapeQuoteEscaping", honoured, honoured, ""},
		{"unescapedQuoteHandling", honoured, absent, "all but BACK_TO_DELIMITER"},
		{"comment", honoured, honoured, ""},
		{"header", honoured, honoured, ""},
		{"inferSchema", honoured, absent, ""},
		{"preferDate", honoured, absent, ""},
		{"enforceSchema", honoured, absent, ""},
		{"ignoreLeadingWhiteSpace", honoured, honoured, ""},
		{"ignoreTrailingWhiteSpace", honoured, honoured, ""},
		{"nullValue", honoured, honoured, ""},
		{"emptyValue", honoured, honoured, ""},
		{"nanValue", honoured, absent, ""},
		{"positiveInf", honoured, absent, ""},
		{"negativeInf", honoured, absent, ""},
		{"maxColumns", honoured, absent, ""},
		{"maxCharsPerColumn", honoured, absent, ""},
		{"columnPruning", honoured, absent, ""},
		{"inputBufferSize", meaningless, absent, "about how Spark reads"},
		{"singleVariantColumn", refused, absent, "records of CSV as VARIANT"},
		{"codec", absent, honoured, ""},
		{"extension", absent, honoured, ""},
	})
}

func jsonOptions() []optionRow {
	return slices.Concat(recordOptions(), []optionRow{
		{"primitivesAsString", honoured, absent, ""},
		{"prefersDecimal", honoured, absent, ""},
		{"inferTimestamp", honoured, absent, ""},
		{"dropFieldIfAllNull", honoured, absent, ""},
		{"allowComments", honoured, absent, ""},
		{"allowUnquotedFieldNames", honoured, absent, ""},
		{"allowSingleQuotes", honoured, absent, ""},
		{"allowNumericLeadingZeros", honoured, absent, ""},
		{"allowNonNumericNumbers", honoured, absent, ""},
		{"allowBackslashEscapingAnyCharacter", honoured, absent, ""},
		{"allowUnquotedControlChars", honoured, absent, ""},
		{"singleVariantColumn", honoured, absent, ""},
		{"maxNestingDepth", refused, absent, "it is always 1000"},
		{"maxNumLen", refused, absent, "numbers of any length are read"},
		{"maxStringLen", refused, absent, "texts of any length are read"},
		{"useUnsafeRow", meaningless, absent, "about how Spark keeps rows"},
		{"ignoreNullFields", absent, honoured, ""},
		{"writeNonAsciiCharacterAsCodePoint", absent, honoured, ""},
		{"pretty", absent, refused, "objects of one line each"},
		{"sortKeys", absent, refused, "fields keep the order of the schema"},
	})
}

// options are the options of one use of a format: names in lower case.
type options map[string]string

// known finds the rows of a format by their names in lower case.
func known(format string) map[string]optionRow {
	rows := map[string]optionRow{}
	for _, row := range append(commonOptions(), optionTable()[format]...) {
		rows[strings.ToLower(row.name)] = row
	}
	return rows
}

// checkOptions lower-cases names, leaves out what the format does not know and refuses what is not done.
func checkOptions(f *format, writing bool, given map[string]string) (options, error) {
	rows, out := known(f.name), options{}
	for name, value := range given {
		row := rows[strings.ToLower(name)]
		use := row.read
		if writing {
			use = row.write
		}
		switch use {
		case honoured:
			out[strings.ToLower(name)] = value
		case refused:
			return nil, sparkerr.NotImplementedBecause("the "+f.title+" option "+row.name, row.reason, sparkerr.Origin{})
		}
	}
	return out, out.check(f)
}

// or is a value, or the default when it was not given; given as "" it is "".
func (o options) or(otherwise string, names ...string) string {
	for _, n := range names {
		if v, ok := o[n]; ok {
			return v
		}
	}
	return otherwise
}

// on reads a switch that was checked.
func (o options) on(name string, otherwise bool) bool {
	switch strings.ToLower(o[name]) {
	case "true":
		return true
	case "false":
		return false
	}
	return otherwise
}
