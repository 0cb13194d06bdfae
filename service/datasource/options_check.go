package datasource

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/sparkduck/sparkduck/duckexec/native/textfile"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// switches are the options that are true or false.
var switches = []string{
	"header", "inferschema", "preferdate", "enforceschema", "ignoreleadingwhitespace", "ignoretrailingwhitespace", "quoteall", "escapequotes",
	"columnpruning", "multiline", "enabledatetimeparsingfallback", "recursivefilelookup", "ignorecorruptfiles", "ignoremissingfiles", "mergeschema",
	"wholetext", "primitivesasstring", "prefersdecimal", "infertimestamp", "dropfieldifallnull", "allowcomments", "allowunquotedfieldnames",
	"allowsinglequotes", "allownumericleadingzeros", "allownonnumericnumbers", "allowbackslashescapinganycharacter", "allowunquotedcontrolchars",
	"ignorenullfields", "writenonasciicharacterascodepoint",
}

// csvSwitches are those that CSV reads by itself, with an error of its own.
var csvSwitches = map[string]bool{
	"header": true, "inferschema": true, "preferdate": true, "enforceschema": true, "ignoreleadingwhitespace": true, "ignoretrailingwhitespace": true,
	"quoteall": true, "escapequotes": true, "columnpruning": true,
}

// check refuses values that Spark refuses, and those that are not done.
func (o options) check(f *format) error {
	for _, name := range switches {
		value, given := o[name]
		if !given {
			continue
		}
		lower := strings.ToLower(value)
		switch {
		case lower == "true" || lower == "false":
			o[name] = lower
		case f.name == "csv" && csvSwitches[name]:
			return sparkerr.OptionNotBoolean(f.spelling(name))
		default:
			return sparkerr.IllegalArgumentText("the option " + f.spelling(name) + " is true or false, not " + strconv.Quote(value))
		}
	}
	if err := o.checkCharset(f); err != nil {
		return err
	}
	if err := o.checkValues(f); err != nil {
		return err
	}
	if f.name == "csv" {
		return o.checkCSV(f)
	}
	return nil
}

// spelling is Spark's spelling of an option.
func (f *format) spelling(name string) string { return known(f.name)[name].name }

func (o options) checkCharset(f *format) error {
	name := o.or(o["charset"], "encoding")
	if name == "" {
		return nil
	}
	if f.name == "text" && o["linesep"] == "" { // texts are never decoded
		delete(o, "encoding")
		return nil
	}
	charset, ok := textfile.NewCharset(name)
	if !ok {
		return sparkerr.UnknownCharset(f.title+"Options", name, textfile.CharsetNames)
	}
	if f.name != "json" || charset.UTF8() || o.on("multiline", false) {
		return nil
	}
	if charset.Name() == "utf-16" || charset.Name() == "utf-32" {
		return sparkerr.IllegalArgumentText("the encoding " + name + " is on the denyList of JSON without multiLine: UTF-16, UTF-32")
	}
	if o["linesep"] == "" && !f.writing {
		return sparkerr.IllegalArgumentText("the lineSep option must be specified for the " + name + " encoding")
	}
	return nil
}

func (o options) checkValues(f *format) error {
	for name, values := range map[string][]string{
		"datetimerebasemode": {"corrected", "exception"}, "int96rebasemode": {"corrected", "exception"}, "locale": {"en-US", "en", "en-GB"},
	} {
		if err := o.oneOf(f, name, values...); err != nil {
			return err
		}
	}
	if text, given := o["samplingratio"]; given {
		ratio, err := strconv.ParseFloat(text, 64)
		if err != nil {
			return sparkerr.NotANumber(text)
		}
		if ratio <= 0 {
			return sparkerr.IllegalArgumentText("samplingRatio (" + text + ") should be greater than 0")
		}
	}
	if sep, given := o["linesep"]; given {
		switch {
		case sep == "":
			return sparkerr.IllegalArgumentText("'lineSep' cannot be an empty string.")
		case f.name == "csv" && utf8.RuneCountInString(sep) > 2:
			return sparkerr.IllegalArgumentText("'lineSep' can contain only 1 character.")
		}
	}
	return nil
}

// oneOf checks an option against the values that are done; "" and absent are fine.
func (o options) oneOf(f *format, name string, values ...string) error {
	value := o[name]
	if value == "" {
		return nil
	}
	for _, v := range values {
		if strings.EqualFold(v, value) {
			return nil
		}
	}
	return sparkerr.NotImplemented("the value "+value+" of option "+f.spelling(name), sparkerr.Origin{})
}

func (o options) checkCSV(f *format) error {
	if err := checkSeparator(o.or(",", "sep", "delimiter")); err != nil {
		return err
	}
	for _, name := range []string{"quote", "escape", "comment", "chartoescapequoteescaping"} {
		if utf8.RuneCountInString(o[name]) > 1 {
			return sparkerr.OptionTooLong(f.spelling(name), o[name])
		}
	}
	for _, name := range []string{"maxcolumns", "maxcharspercolumn"} {
		if text, given := o[name]; given {
			if _, err := strconv.ParseInt(text, 10, 32); err != nil {
				return sparkerr.OptionNotInteger(f.spelling(name), text)
			}
		}
	}
	switch handling := strings.ToUpper(o["unescapedquotehandling"]); handling {
	case "", "STOP_AT_DELIMITER", "STOP_AT_CLOSING_QUOTE", "SKIP_VALUE", "RAISE_ERROR":
	case "BACK_TO_DELIMITER":
		return sparkerr.NotImplemented("the value "+handling+" of option unescapedQuoteHandling", sparkerr.Origin{})
	default:
		return sparkerr.IllegalArgumentText("there is no unescapedQuoteHandling " + handling)
	}
	return nil
}

// checkSeparator reads the escapes of a separator as Spark does.
func checkSeparator(sep string) error {
	if sep == "" {
		return sparkerr.IllegalArgumentText("Delimiter cannot be empty")
	}
	for i := 0; i < len(sep); i++ {
		if sep[i] != '\\' {
			continue
		}
		if i++; i == len(sep) {
			return sparkerr.InvalidDelimiter("SINGLE_BACKSLASH", "")
		}
		if !strings.ContainsRune(`trbf"'\`, rune(sep[i])) {
			return sparkerr.InvalidDelimiter("UNSUPPORTED_SPECIAL_CHARACTER", sep[i-1:i+1])
		}
	}
	return nil
}
