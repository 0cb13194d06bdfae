package datasource

import (
	"context"
	"slices"
	"strconv"
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
	if len(req.Paths) == 0 {
		return nil, sparkerr.UnableToInferSchema(f.title)
	}
	o, err := checkOptions(f, false, req.Options)
	if err != nil {
		return nil, err
	}
	r.addSettings(f, o)
	listing, err := list(req.Paths, o, r.Conf)
	if err != nil {
		return nil, err
	}
	conn, err := r.Engine.Acquire(duckexec.Settings{TimeZone: "UTC", Footers: duckexec.WorthFooters(listing.bytes())})
	if err != nil {
		return nil, err
	}
	defer conn.Release()
	s := &sniffer{conn: conn, conf: r.Conf, format: f, options: o}
	if f.readable != nil && o.on("ignorecorruptfiles", false) {
		listing.files = slices.DeleteFunc(listing.files, func(file listed) bool { return !f.readable(ctx, s, file.path) })
	}
	return r.source(ctx, f, req, listing, s)
}

// source settles the schema over the listed files.
func (r *Reader) source(ctx context.Context, f *format, req catalog.DataSource, listing *listing, s *sniffer) (*analyzed.FileSource, error) {
	columns, err := listing.partitions(r.Conf, req.Schema)
	if err != nil {
		return nil, err
	}
	listing.largestFirst()
	s.paths = listing.paths()
	src := &analyzed.FileSource{Format: f.name, Options: s.options, Roots: roots(req.Paths)}
	if src.Schema, err = r.schema(ctx, f, req, s); err != nil {
		return nil, err
	}
	data := withoutPartitions(src.Schema, columns, r.Conf)
	if err := checkTypes(f, data); err != nil {
		return nil, err
	}
	if req.Schema == nil && len(data.Fields) < len(src.Schema.Fields) {
		src.InFiles, src.Order = src.Schema, order(src.Schema, data, columns, r.Conf)
	}
	src.Schema = types.StructType{Fields: append(data.Fields, columns...)}
	src.Partitions = types.StructType{Fields: columns}
	if f.physical != nil {
		if src.Physical, err = f.physical(ctx, s); err != nil {
			return nil, err
		}
	}
	src.Files, err = listing.valued(columns, r.Conf)
	return src, err
}

// order is where the columns stand that the files have and the folders too: in the place that the files give them.
func order(inFiles, data types.StructType, columns []types.Field, c conf.Conf) []int {
	partitions := types.StructType{Fields: columns}
	var out []int
	for _, f := range inFiles.Fields {
		if k := find(partitions, f.Name, c); k >= 0 {
			out = append(out, len(data.Fields)+k)
		} else {
			out = append(out, find(data, f.Name, c))
		}
	}
	for k := range columns {
		if !slices.Contains(out, len(data.Fields)+k) {
			out = append(out, len(data.Fields)+k)
		}
	}
	return out
}

// schema is the one that was given, else that of the files.
func (r *Reader) schema(ctx context.Context, f *format, req catalog.DataSource, s *sniffer) (types.StructType, error) {
	if column := s.options["singlevariantcolumn"]; column != "" && req.Schema == nil {
		return types.StructType{Fields: []types.Field{{Name: column, Type: types.Variant, Nullable: true}}}, nil
	}
	if req.Schema != nil {
		return types.AsNullable(*req.Schema).(types.StructType), f.accepts(*req.Schema)
	}
	if len(s.paths) == 0 && !f.fixed {
		return types.StructType{}, sparkerr.UnableToInferSchema(f.title)
	}
	return f.infer(ctx, s)
}

// addSettings gives options that were not given the session's values.
func (r *Reader) addSettings(f *format, o options) {
	set := func(name, value string) {
		if _, given := o[name]; !given {
			o[name] = value
		}
	}
	for option, key := range map[string]string{"ignorecorruptfiles": "spark.sql.files.ignoreCorruptFiles", "ignoremissingfiles": "spark.sql.files.ignoreMissingFiles"} {
		if r.Conf.Bool(key) {
			set(option, "true")
		}
	}
	if f.name != "csv" && f.name != "json" {
		return
	}
	set("columnnameofcorruptrecord", r.Conf.ColumnNameOfCorruptRecord())
	if f.name == "csv" {
		if o["enforceschema"] == "false" {
			set("casesensitive", strconv.FormatBool(r.Conf.CaseSensitive()))
		}
		if !r.Conf.Bool("spark.sql.csv.parser.columnPruning.enabled") {
			set("columnpruning", "false")
		}
	}
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
	name    string // "parquet"
	title   string // as errors spell it, "Parquet"
	fixed   bool   // the schema is known without files
	writing bool
	infer   func(context.Context, *sniffer) (types.StructType, error)
	// physical describes the columns that the files hold; nil when the reader is told them.
	physical func(context.Context, *sniffer) ([]analyzed.PhysicalColumn, error)
	readable func(ctx context.Context, s *sniffer, path string) bool // whether a file is what it should be; nil: the reader sees
	supports func(types.DataType) bool                               // whether the format stores a type
}

// accepts checks a schema that was given for a format that has one of its own.
func (f *format) accepts(given types.StructType) error {
	if f.name != "binaryfile" {
		return nil
	}
	own, err := f.infer(context.Background(), nil)
	if err == nil && !types.Equal(types.AsNullable(given), own) {
		err = sparkerr.IllegalArgumentText("files of format binaryFile have the columns " + own.DDL())
	}
	return err
}

// formats is the table of what can be read, and but for binary files written.
func formats() map[string]*format {
	return map[string]*format{"parquet": parquetFormat(), "csv": csvFormat(), "json": jsonFormat(), "text": textFormat(), "binaryfile": binaryFormat()}
}

func formatOf(name string) (*format, error) {
	short := strings.ToLower(name)
	short = strings.TrimPrefix(short, "org.apache.spark.sql.")
	if f, ok := formats()[short]; ok {
		return f, nil
	}
	switch short {
	case "hive":
		return nil, sparkerr.HiveNeeded("read")
	case "orc", "xml", "jdbc", "image", "libsvm", "socket":
		return nil, sparkerr.NotImplemented("the data source "+short, sparkerr.Origin{})
	case "avro", "kafka":
		return nil, sparkerr.SourceModuleMissing(short)
	case "rate", "console", "noop":
		return nil, sparkerr.NoBatchReads(short)
	}
	return nil, sparkerr.DataSourceNotFound(name, sparkerr.Origin{})
}

// sniffer looks into files to find their schema.
type sniffer struct {
	conn    *duckexec.Conn
	conf    conf.Conf
	format  *format
	options options
	paths   []string // the files to look into, largest first
	// texts are looked into instead of files when they are in memory; nil is NULL.
	texts    []any
	inMemory bool
}
