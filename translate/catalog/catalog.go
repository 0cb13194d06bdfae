// Package catalog is the interface through which analysis asks what a name
// means: temporary views, tables, data sources and cached data. Whoever does
// I/O implements it elsewhere; implementations are snapshots of one session and
// are safe for concurrent reads.
package catalog

import (
	"context"
	"time"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/types"
)

// Catalog resolves names for one session.
type Catalog interface {
	// Current catalog and database, e.g. "spark_catalog" and "default".
	CurrentCatalog() string
	CurrentDatabase() string

	// View finds a temporary view by a one-part name, or global_temp.x by two parts. nil without error = none.
	View(name []string) *View

	// Table finds a table; nil without error = none.
	Table(ctx context.Context, name []string) (*Table, error)

	// Partitions lists the folders of a table's partitions below its own, such as "p=7/q=x", sorted.
	Partitions(ctx context.Context, name []string) ([]string, error)

	// DataSource lists files, infers or checks the schema. Errors are conditions such as PATH_NOT_FOUND, UNABLE_TO_INFER_SCHEMA.
	DataSource(ctx context.Context, req DataSource) (*analyzed.FileSource, error)

	// TextSource settles how texts of CSV or JSON are read, the schema too when the request has none. texts are strings, nil for NULL;
	// they count when the schema or a header is asked for.
	TextSource(ctx context.Context, req DataSource, texts []any) (*TextSource, error)

	// LocalRelation loads client data kept as an artifact: Arrow IPC streams and a schema text ("" = that of the data).
	// Either hash names a serialised local relation, or dataHashes and schemaHash name blobs.
	LocalRelation(ctx context.Context, hash string, dataHashes []string, schemaHash string) (data [][]byte, schema string, err error)

	// Remote finds a checkpointed relation by id. Errors: CONNECT_INVALID_PLAN.DATAFRAME_NOT_FOUND.
	Remote(id string) (analyzed.Plan, error)

	// Databases, Relations list what exists, names sorted.
	Databases(ctx context.Context) ([]string, error)
	Relations(ctx context.Context, database string) ([]Entry, error)
}

// View is a temporary view. Exactly one of Plan and Text is set.
type View struct {
	Name    []string
	Global  bool
	Plan    analyzed.Plan     // DataFrame views: must be renewed with fresh ids at each use
	Text    string            // SQL views: parsed and analyzed at each use under Confs
	Confs   map[string]string // settings at creation
	Home    string            // SQL views: the database that was current at creation, in which names are found
	Schema  types.StructType  // output at creation, names and types
	Comment string
}

// Table is a stored table.
type Table struct {
	Name   []string
	Source *analyzed.FileSource
	Schema types.StructType
	Layout analyzed.Layout
	Facts  Facts
}

// Facts are what is told of a table and does not change what is read.
type Facts struct {
	Created             time.Time
	CreatedBy           string // "Spark 4.2.0"
	External            bool   // the files belong to somebody else
	Provider            string
	Location            string // a URI
	Comment             string
	Properties, Options map[string]string
}

// Entry is one relation in a listing.
type Entry struct {
	Database  string // "" for local temporary views
	Name      string
	Temporary bool
	Type      string // "TEMPORARY", "MANAGED", "EXTERNAL", "VIEW"
	Comment   string
}

// TextSource is how texts of CSV or JSON are read.
type TextSource struct {
	Schema  types.StructType
	Options map[string]string // names in lower case
	Header  *string           // a line that is no row; nil when there is none
}

// DataSource asks for files. Schema nil = infer. Options have lower-case keys.
type DataSource struct {
	Format  string
	Paths   []string
	Schema  *types.StructType
	Options map[string]string
}
