package parsed

import (
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

type (
	// CreateView is createOrReplaceTempView and CREATE [OR REPLACE] [GLOBAL] TEMPORARY VIEW. Text is the query's SQL, "" for DataFrames.
	CreateView struct {
		CommandCommon
		Name        []string
		Columns     []ViewColumn
		Comment     string
		Properties  map[string]string
		Query       Relation
		Text        string
		Replace     bool
		IfNotExists bool
		Temporary   bool
		Global      bool
	}

	// ViewColumn renames one output column.
	ViewColumn struct{ Name, Comment string }

	// CreateTempViewUsing is CREATE TEMPORARY VIEW name USING format OPTIONS(...).
	CreateTempViewUsing struct {
		CommandCommon
		Name    []string
		Schema  *types.StructType
		Format  string
		Options map[string]string
		Replace bool
		Global  bool
	}

	// DropView is DROP VIEW.
	DropView struct {
		CommandCommon
		Name     []string
		IfExists bool
	}

	// Write is DataFrame.write: to files (Path) or to a table. Mode is append, overwrite, error or ignore.
	Write struct {
		CommandCommon
		Input       Relation
		Format      string
		Mode        string
		Path        string
		Table       []string
		TableMethod string // "save_as_table", "insert_into" when Table is set
		Options     map[string]string
		PartitionBy []string
		SortBy      []string
		BucketBy    []string
		NumBuckets  int
		ClusterBy   []string
	}

	// WriteV2 is DataFrame.writeTo. Mode is create, overwrite (rows where Condition holds), overwrite_partitions, append, replace or create_or_replace.
	// PartitionBy may hold transforms (years, months, days, hours, bucket).
	WriteV2 struct {
		CommandCommon
		Input       Relation
		Table       []string
		Mode        string
		Provider    string // "" = the default source; create and replace only
		Condition   Expr
		Options     map[string]string
		Properties  map[string]string
		PartitionBy []Expr
		ClusterBy   []string
	}

	// InsertDirectory is INSERT OVERWRITE [LOCAL] DIRECTORY.
	InsertDirectory struct {
		CommandCommon
		Query   Relation
		Format  string
		Path    string
		Options map[string]string
	}

	// SetConf is SET: Key "" lists all; Value nil reads one; All is SET -v.
	SetConf struct {
		CommandCommon
		Key     string
		Value   *string
		Verbose bool
	}

	// ResetConf is RESET [key].
	ResetConf struct {
		CommandCommon
		Key string
	}

	// SetTimeZone is SET TIME ZONE zone; Local is LOCAL; Interval an interval literal.
	SetTimeZone struct {
		CommandCommon
		Zone     string
		Local    bool
		Interval Expr
	}

	// Use is USE [DATABASE|CATALOG] name.
	Use struct {
		CommandCommon
		Name    []string
		Catalog bool
	}

	// Show is SHOW <what>: tables, views, databases, functions, columns, catalogs, tblproperties, partitions, create table, current namespace.
	Show struct {
		CommandCommon
		What       ShowKind
		In         []string // namespace or table
		Pattern    string
		HasPattern bool
		Extended   bool
		Scope      string           // SHOW USER|SYSTEM|ALL FUNCTIONS
		NameAt     sparkerr.Origin  // of the table in In
		Partition  []PartitionValue // SHOW PARTITIONS ... PARTITION (...)
		AsSerde    bool             // SHOW CREATE TABLE ... AS SERDE
	}

	// Describe statements.
	DescribeTable struct {
		CommandCommon
		Name     []string
		Extended bool
		Column   []string
		AsJSON   bool
		NameAt   sparkerr.Origin

		Partition []PartitionValue
	}
	DescribeQuery struct {
		CommandCommon
		Query Relation
		Text  string
	}
	DescribeFunction struct {
		CommandCommon
		Name     []string
		NameAt   sparkerr.Origin
		Extended bool
	}
	DescribeDatabase struct {
		CommandCommon
		Name     []string
		Extended bool
	}

	// Explain is EXPLAIN [mode] statement. Mode is simple, extended, codegen, cost or formatted.
	Explain struct {
		CommandCommon
		Mode string
		Plan Plan
	}

	// CacheTable, UncacheTable, ClearCache, RefreshTable act on the cache.
	CacheTable struct {
		CommandCommon
		Name    []string
		Query   Relation // CACHE TABLE t AS query
		Text    string
		Lazy    bool
		Options map[string]string
	}
	UncacheTable struct {
		CommandCommon
		Name     []string
		IfExists bool
	}
	ClearCache   struct{ CommandCommon }
	RefreshTable struct {
		CommandCommon
		Name []string
		Path string
	}

	// CreateTable is CREATE TABLE ... USING, with columns or AS a query. Location "" means the warehouse.
	CreateTable struct {
		CommandCommon
		Name        []string
		IfNotExists bool
		Schema      *types.StructType
		Format      string // "" means spark.sql.sources.default
		Options     map[string]string
		PartitionBy []string
		Location    string
		Comment     string
		Properties  map[string]string
		Query       Relation
	}

	// DropTable is DROP TABLE; TruncateTable removes all rows.
	DropTable struct {
		CommandCommon
		Name     []string
		IfExists bool
	}
	TruncateTable struct {
		CommandCommon
		Name []string
	}

	// Insert is INSERT INTO or OVERWRITE a table. Columns nil = all of the table, by position; ByName matches names.
	Insert struct {
		CommandCommon
		Table     []string
		Columns   []string
		ByName    bool
		Overwrite bool
		// Partition are the values of PARTITION (...); columns without one get theirs from the query.
		Partition   []PartitionValue
		IfNotExists bool // leaves a partition alone that exists
		Query       Relation
	}

	// CreateDatabase and DropDatabase are the statements of these names.
	CreateDatabase struct {
		CommandCommon
		Name        []string
		IfNotExists bool
		Comment     string
		Location    string
	}
	DropDatabase struct {
		CommandCommon
		Name     []string
		IfExists bool
		Cascade  bool
	}

	// UnsupportedCommand is a statement the project refuses; analysis returns Err.
	UnsupportedCommand struct {
		CommandCommon
		Err error
	}
)

// ShowKind is what SHOW lists.
type ShowKind int

// Kinds of SHOW.
const (
	ShowTables ShowKind = iota
	ShowViews
	ShowDatabases
	ShowFunctions
	ShowColumns
	ShowCatalogs
	ShowTableProperties
	ShowPartitions
	ShowCreateTable
	ShowCurrentNamespace
)
