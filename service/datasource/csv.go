package datasource

import (
	"bufio"
	"compress/gzip"
	"context"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"

	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

func csvFormat() *format {
	return &format{
		name: "csv", title: "CSV",
		read: optionSet("sep", "delimiter", "header", "inferschema", "quote", "escape", "comment", "nullvalue", "emptyvalue", "nanvalue", "positiveinf", "negativeinf",
			"dateformat", "timestampformat", "timestampntzformat", "mode", "multiline", "encoding", "charset", "linesep", "ignoreleadingwhitespace", "ignoretrailingwhitespace",
			"maxcolumns", "maxcharspercolumn", "samplingratio", "locale", "enforceschema", "preferdate", "columnnameofcorruptrecord", "inputbuffersize", "columnpruning"),
		write: optionSet("sep", "delimiter", "header", "quote", "escape", "escapequotes", "quoteall", "nullvalue", "emptyvalue", "compression", "encoding", "charset",
			"linesep", "dateformat", "timestampformat", "timestampntzformat", "ignoreleadingwhitespace", "ignoretrailingwhitespace"),
		infer: inferCSV, checkOptions: checkCSV,
		supports: func(t types.DataType) bool {
			switch t.(type) {
			case types.NullType, types.ArrayType, types.MapType, types.StructType, types.CalendarIntervalType:
				return false
			}
			return true
		},
	}
}

// checkCSV refuses values that would change the result and are not done.
func checkCSV(options map[string]string) error {
	if err := utf8Only(options); err != nil {
		return err
	}
	for name, values := range map[string][]string{
		"mode": {"permissive", "failfast"}, "locale": {"en-US", "en"}, "enforceschema": {"true"}, "samplingratio": {"1.0", "1"}, "nanvalue": {"NaN"},
		"positiveinf": {"Inf"}, "negativeinf": {"-Inf"}, "linesep": {"\n", "\r\n"},
	} {
		if err := oneOf(options, name, values...); err != nil {
			return err
		}
	}
	if err := oneOf(options, "emptyvalue"); err != nil {
		return err
	}
	for _, name := range []string{"sep", "delimiter"} {
		if options[name] == "" {
			if _, given := options[name]; given {
				return sparkerr.NotImplemented("an empty CSV separator", sparkerr.Origin{})
			}
		}
	}
	for _, name := range []string{"quote", "escape", "comment"} {
		if len([]rune(options[name])) > 1 {
			return sparkerr.OptionTooLong(name, options[name])
		}
	}
	return nil
}

func separator(options map[string]string) string {
	sep := options["sep"]
	if sep == "" {
		sep = options["delimiter"]
	}
	switch sep {
	case "":
		return ","
	case `\t`:
		return "\t"
	}
	return sep
}

// inferCSV names the columns after the first record of the first file and, when asked, finds their types.
func inferCSV(ctx context.Context, s *sniffer) (types.StructType, error) {
	header, err := boolOption(s.options, "header", false)
	if err != nil {
		return types.StructType{}, err
	}
	record, err := firstRecord(s.paths, s.options)
	if err != nil {
		return types.StructType{}, err
	}
	if record == nil {
		return types.StructType{}, sparkerr.UnableToInferSchema("CSV")
	}
	out := types.StructType{Fields: make([]types.Field, len(record))}
	for i, name := range columnNames(record, header, s.conf.CaseSensitive()) {
		out.Fields[i] = types.Field{Name: name, Type: types.String, Nullable: true}
	}
	infer, err := boolOption(s.options, "inferschema", false)
	if err != nil || !infer {
		return out, err
	}
	return out, inferCSVTypes(ctx, s, out.Fields, header)
}

// columnNames are those of the header; empty ones become _c<i>, repeated ones get their position.
func columnNames(record []string, header, caseSensitive bool) []string {
	names := make([]string, len(record))
	seen := map[string]int{}
	fold := func(s string) string {
		if caseSensitive {
			return s
		}
		return strings.ToLower(s)
	}
	for _, name := range record {
		seen[fold(name)]++
	}
	for i, name := range record {
		switch {
		case !header || name == "":
			names[i] = "_c" + strconv.Itoa(i)
		case seen[fold(name)] > 1:
			names[i] = name + strconv.Itoa(i)
		default:
			names[i] = name
		}
	}
	return names
}

// firstRecord splits the first record that is no comment and not blank; nil when there is none.
func firstRecord(paths []string, options map[string]string) ([]string, error) {
	for _, path := range paths {
		r, err := open(path)
		if err != nil {
			return nil, err
		}
		record, err := scanRecord(bufio.NewReader(r), options)
		_ = r.Close()
		if record != nil || err != nil {
			return record, err
		}
	}
	return nil, nil
}

// open reads a file, unpacked when its name says gzip.
func open(path string) (io.ReadCloser, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, sparkerr.CannotRead("file:"+path, err)
	}
	for _, packed := range []string{".bz2", ".zst", ".lz4", ".snappy", ".deflate", ".xz"} {
		if strings.HasSuffix(path, packed) {
			_ = f.Close()
			return nil, sparkerr.NotImplemented("reading files compressed as "+packed, sparkerr.Origin{})
		}
	}
	if !strings.HasSuffix(path, ".gz") {
		return f, nil
	}
	z, err := gzip.NewReader(f)
	if err != nil {
		_ = f.Close()
		return nil, sparkerr.CannotRead("file:"+path, err)
	}
	return struct {
		io.Reader
		io.Closer
	}{z, f}, nil
}

const maxRecord = 1 << 24 // bytes of the first record

func scanRecord(r *bufio.Reader, options map[string]string) ([]string, error) {
	for {
		line, err := r.ReadString('\n')
		if len(line) > maxRecord {
			return nil, sparkerr.NotImplemented("a CSV record above 16 MiB", sparkerr.Origin{})
		}
		text := strings.TrimRight(strings.TrimPrefix(line, "\ufeff"), "\r\n")
		comment := options["comment"]
		if strings.TrimSpace(text) != "" && (comment == "" || !strings.HasPrefix(text, comment)) {
			return splitRecord(text, options), nil
		}
		if err != nil {
			return nil, nil
		}
	}
}

// splitRecord splits one line at separators outside of quotes.
func splitRecord(line string, options map[string]string) []string {
	sep, quote, escape := separator(options), option(options, "quote", `"`), option(options, "escape", `\`)
	var out []string
	var cell strings.Builder
	quoted := false
	for i := 0; i < len(line); {
		rest := line[i:]
		switch {
		case quoted && escape != "" && strings.HasPrefix(rest, escape+quote):
			cell.WriteString(quote)
			i += len(escape) + len(quote)
		case quote != "" && strings.HasPrefix(rest, quote) && (quoted || cell.Len() == 0):
			quoted = !quoted
			i += len(quote)
		case !quoted && strings.HasPrefix(rest, sep):
			out = append(out, cell.String())
			cell.Reset()
			i += len(sep)
		default:
			cell.WriteByte(line[i])
			i++
		}
	}
	return append(out, cell.String())
}

// option is a value, or the default when it was not given; given as "" it is off.
func option(options map[string]string, name, otherwise string) string {
	if v, ok := options[name]; ok {
		return v
	}
	return otherwise
}

// Patterns of the texts that inference takes for a type.
const (
	integerText   = `^[+-]?[0-9]+$`
	doubleText    = `^([+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?[dDfF]?|NaN|Inf|-Inf)$`
	dateText      = `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`
	timestampText = `^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([ T][0-9]{1,2}:[0-9]{1,2}(:[0-9]{1,2}(\.[0-9]+)?)?)? ?(Z|UTC|[+-][0-9]{1,2}:?[0-9]{2})?$`
)

// inferCSVTypes asks the engine, in one pass, which types hold all values of each column.
func inferCSVTypes(ctx context.Context, s *sniffer, fields []types.Field, header bool) error {
	for _, name := range []string{"dateformat", "timestampformat", "timestampntzformat"} {
		if _, given := s.options[name]; given {
			return sparkerr.NotImplemented("inferSchema together with "+name, sparkerr.Origin{})
		}
	}
	dates, err := boolOption(s.options, "preferdate", true)
	if err != nil {
		return err
	}
	var asks []string
	for i := range fields {
		c := fmt.Sprintf("c%d", i)
		asks = append(asks,
			fmt.Sprintf("count(%s)", c),
			fmt.Sprintf("bool_and(regexp_matches(%s, '%s') AND TRY_CAST(%s AS INTEGER) IS NOT NULL)", c, integerText, c),
			fmt.Sprintf("bool_and(regexp_matches(%s, '%s') AND TRY_CAST(%s AS BIGINT) IS NOT NULL)", c, integerText, c),
			fmt.Sprintf("CASE WHEN bool_and(regexp_matches(%s, '%s')) THEN max(length(ltrim(%s, '+-0'))) END", c, integerText, c),
			fmt.Sprintf("bool_and(regexp_matches(%s, '%s'))", c, doubleText),
			fmt.Sprintf("bool_and(regexp_matches(%s, '%s') AND TRY_CAST(%s AS DATE) IS NOT NULL)", c, dateText, c),
			fmt.Sprintf("bool_and(regexp_matches(%s, '%s') AND TRY_CAST(substr(%s, 1, 10) AS DATE) IS NOT NULL)", c, timestampText, c),
			fmt.Sprintf("bool_and(lower(%s) IN ('true', 'false'))", c),
		)
	}
	rows, err := s.conn.QueryRows(ctx, "SELECT "+strings.Join(asks, ", ")+" FROM "+csvReader(s.paths, len(fields), s.options, header), nil)
	if err != nil {
		return unreadable(s.paths[0], err)
	}
	const perColumn = 8
	for i := range fields {
		fields[i].Type = csvType(rows[0][i*perColumn:(i+1)*perColumn], dates)
	}
	return nil
}

func csvType(answers []any, dates bool) types.DataType {
	yes := func(i int) bool { b, _ := answers[i].(bool); return b }
	digits, _ := answers[3].(int64)
	switch {
	case answers[0].(int64) == 0:
		return types.String
	case yes(1):
		return types.Int
	case yes(2):
		return types.Long
	case answers[3] != nil && digits <= 38:
		return types.DecimalType{Precision: int(max(digits, 1))}
	case yes(4):
		return types.Double
	case dates && yes(5):
		return types.Date
	case yes(6):
		return types.Timestamp
	case yes(7):
		return types.Boolean
	}
	return types.String
}

// csvReader is the engine's reader with all columns as text, c0, c1, ...
func csvReader(paths []string, columns int, options map[string]string, header bool) string {
	quoted := make([]string, len(paths))
	for i, p := range paths {
		quoted[i] = literal(p)
	}
	named := make([]string, columns)
	for i := range named {
		named[i] = fmt.Sprintf("'c%d': 'VARCHAR'", i)
	}
	text := fmt.Sprintf("read_csv([%s], auto_detect = false, columns = {%s}, header = %t, delim = %s, quote = %s, escape = %s, nullstr = %s, null_padding = true, strict_mode = false, ignore_errors = true",
		strings.Join(quoted, ", "), strings.Join(named, ", "), header, literal(separator(options)), literal(option(options, "quote", `"`)),
		literal(escapeOf(options)), literal(options["nullvalue"]))
	if comment := options["comment"]; comment != "" {
		text += ", comment = " + literal(comment)
	}
	return text + ", parallel = false)"
}

// escapeOf is the escape character; without quoting there is none.
func escapeOf(options map[string]string) string {
	if option(options, "quote", `"`) == "" {
		return ""
	}
	return option(options, "escape", `\`)
}

func literal(s string) string { return "'" + strings.ReplaceAll(s, "'", "''") + "'" }
