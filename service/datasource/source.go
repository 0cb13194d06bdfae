package datasource

import (
	"context"
	"strings"

	"github.com/sparkduck/sparkduck/duckexec"
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/catalog"
	"github.com/sparkduck/sparkduck/translate/conf"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// Reader resolves file sources for one session.
type Reader struct {
	Engine *duckexec.Engine
	Conf   conf.Conf
}

// Resolve lists the files of a request and settles the schema. Conditions:
// DATA_SOURCE_NOT_FOUND, PATH_NOT_FOUND, UNABLE_TO_INFER_SCHEMA, options that are not supported.
func (r *Reader) Resolve(ctx context.Context, req catalog.DataSource) (*analyzed.FileSource, error) {
	f, err := formatOf(req.Format)
	if err != nil {
		return nil, err
	}
	options, err := checkOptions(f, f.read, req.Options)
	if err != nil {
		return nil, err
	}
	if f.checkOptions != nil {
		if err := f.checkOptions(options); err != nil {
			return nil, err
		}
	}
	listing, err := list(req.Paths, options, r.Conf)
	if err != nil {
		return nil, err
	}
	src := &analyzed.FileSource{Format: f.name, Options: options, Roots: roots(req.Paths)}
	columns, err := listing.partitions(r.Conf, req.Schema)
	if err != nil {
		return nil, err
	}
	conn, err := r.Engine.Acquire(duckexec.Settings{TimeZone: "UTC"})
	if err != nil {
		return nil, err
	}
	defer conn.Release()
	sniffer := &sniffer{conn: conn, conf: r.Conf, format: f, options: options, paths: listing.paths()}
	if req.Schema != nil {
		src.Schema = types.AsNullable(*req.Schema).(types.StructType)
	} else {
		if len(listing.files) == 0 && f.name != "text" {
			return nil, sparkerr.UnableToInferSchema(f.title)
		}
		if src.Schema, err = f.infer(ctx, sniffer); err != nil {
			return nil, err
		}
	}
	data := withoutPartitions(src.Schema, columns, r.Conf)
	if err := checkTypes(f, data); err != nil {
		return nil, err
	}
	src.Schema = types.StructType{Fields: append(data.Fields, columns...)}
	src.Partitions = types.StructType{Fields: columns}
	if f.physical != nil {
		if src.Physical, err = f.physical(ctx, sniffer); err != nil {
			return nil, err
		}
	}
	src.Files, err = listing.valued(columns, r.Conf)
	return src, err
}

// roots are the paths of a request as absolute ones; listing them has succeeded.
func roots(paths []string) []string {
	out := make([]string, len(paths))
	for i, p := range paths {
		local, err := localPath(p)
		if err != nil {
			local = p
		}
		out[i] = absolute(local)
	}
	return out
}

// format is one file format.
type format struct {
	name  string // "parquet"
	title string // as errors spell it, "Parquet"
	// read and write are the options that have an effect, or none but are harmless, by lower-case name; all others are refused.
	read, write map[string]bool
	infer       func(context.Context, *sniffer) (types.StructType, error)
	// physical describes the columns that the files hold; nil when the reader is told them.
	physical     func(context.Context, *sniffer) ([]analyzed.PhysicalColumn, error)
	supports     func(types.DataType) bool // whether the format stores a type
	checkOptions func(map[string]string) error
}

// formats is the table of what can be read and written.
func formats() map[string]*format {
	return map[string]*format{"parquet": parquetFormat(), "csv": csvFormat(), "json": jsonFormat(), "text": textFormat()}
}

func formatOf(name string) (*format, error) {
	short := strings.ToLower(name)
	short = strings.TrimPrefix(short, "org.apache.spark.sql.")
	if f, ok := formats()[short]; ok {
		return f, nil
	}
	switch short {
	case "orc", "avro", "xml", "binaryfile", "jdbc", "delta", "iceberg", "kafka", "rate", "socket", "image", "libsvm", "noop", "memory", "console":
		return nil, sparkerr.NotImplemented("the data source "+short, sparkerr.Origin{})
	}
	return nil, sparkerr.DataSourceNotFound(name, sparkerr.Origin{})
}

// common are options of every file source.
var common = []string{
	"path", "paths", "recursivefilelookup", "pathglobfilter", "modifiedbefore", "modifiedafter", "basepath", "ignoremissingfiles", "ignorecorruptfiles",
	// How Spark splits work, of no effect on results here.
	"maxpartitionbytes", "opencostinbytes",
}

// undone are options that change what Spark reads or writes and that are not done for any format that does not list them.
var undone = optionSet(
	"charset", "encoding", "linesep", "compression", "dateformat", "timestampformat", "timestampntzformat", "locale", "mode", "multiline", "samplingratio",
	"columnnameofcorruptrecord", "partitionoverwritemode", "maxrecordsperfile", "singlevariantcolumn", "mergeschema", "datetimerebasemode", "int96rebasemode",
	"chartoescapequoteescaping", "unescapedquotehandling", "enabledatetimeparsingfallback", "extension",
	"allowcomments", "allowunquotedfieldnames", "allownumericleadingzeros", "allowbackslashescapinganycharacter", "allowunquotedcontrolchars", "allownonnumericnumbers",
	"pretty", "writenonasciicharacterascodepoint", "wholetext", "useunsafegenerator",
)

func optionSet(names ...string) map[string]bool {
	out := map[string]bool{}
	for _, n := range append(names, common...) {
		out[n] = true
	}
	return out
}

// checkOptions lower-cases options and refuses those that Spark would heed and this format here does not. Spark itself
// passes over names it does not know, and so do we.
func checkOptions(f *format, known map[string]bool, given map[string]string) (map[string]string, error) {
	out := map[string]string{}
	for name, value := range given {
		switch lower := strings.ToLower(name); {
		case known[lower]:
			out[lower] = value
		case undone[lower]:
			return nil, sparkerr.NotImplemented("the "+f.title+" option "+name, sparkerr.Origin{})
		}
	}
	for _, name := range []string{"ignoremissingfiles", "ignorecorruptfiles"} {
		if err := oneOf(out, name, "false"); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// sniffer looks into files to find their schema.
type sniffer struct {
	conn    *duckexec.Conn
	conf    conf.Conf
	format  *format
	options map[string]string
	paths   []string // the files to look into
}

// boolOption reads a boolean option; absent is otherwise.
func boolOption(options map[string]string, name string, otherwise bool) (bool, error) {
	switch strings.ToLower(options[name]) {
	case "":
		return otherwise, nil
	case "true":
		return true, nil
	case "false":
		return false, nil
	}
	return false, sparkerr.NotImplemented("the value "+options[name]+" of option "+name, sparkerr.Origin{})
}

// oneOf checks an option against the values that are supported; "" and absent are fine.
func oneOf(options map[string]string, name string, supported ...string) error {
	value := options[name]
	if value == "" {
		return nil
	}
	for _, s := range supported {
		if strings.EqualFold(s, value) {
			return nil
		}
	}
	return sparkerr.NotImplemented("the value "+value+" of option "+name, sparkerr.Origin{})
}
