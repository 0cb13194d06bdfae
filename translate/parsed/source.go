package parsed

// Relations that read data.
type (
	// NamedTable is a table, view or CTE by name.
	NamedTable struct {
		RelationCommon
		Name       []string
		Options    map[string]string
		Streaming  bool
		Identifier Expr // IDENTIFIER(expr): Name is nil then
		TimeTravel *TimeTravel
	}

	// TimeTravel is `VERSION AS OF` or `TIMESTAMP AS OF`; one of the two is set.
	TimeTravel struct{ Version, Timestamp Expr }

	// DataSource reads files or a connector. Schema is DDL or JSON text, "" when it is to be inferred.
	DataSource struct {
		RelationCommon
		Format     string // "" means spark.sql.sources.default
		Schema     string
		Options    map[string]string
		Paths      []string
		Predicates []string
		Streaming  bool
	}

	// LocalRelation is data sent by the client: an Arrow IPC stream (nil: no rows) and a schema, DDL or JSON text ("" = that of the data).
	// Key identifies equal content within a session ("" = unknown).
	LocalRelation struct {
		RelationCommon
		Data   [][]byte // one or more complete Arrow IPC streams of one schema
		Schema string
		Key    string
	}

	// CachedLocalRelation names artifacts that hold a local relation. Hash is a serialised LocalRelation proto;
	// otherwise DataHashes are Arrow IPC streams and SchemaHash an optional schema text.
	CachedLocalRelation struct {
		RelationCommon
		Hash       string
		DataHashes []string
		SchemaHash string
	}

	// CachedRemoteRelation is the handle of a checkpointed DataFrame.
	CachedRemoteRelation struct {
		RelationCommon
		ID string
	}

	// Range yields one column `id` bigint. NumPartitions 0 = default.
	Range struct {
		RelationCommon
		Start, End, Step int64
		NumPartitions    int
	}

	// InlineTable is VALUES: rows of expressions. Names nil = col1, col2, ...
	InlineTable struct {
		RelationCommon
		Rows  [][]Expr
		Names []string
	}

	// TableFunction is a table-valued function call (`FROM range(5)`, spark.tvf.*).
	TableFunction struct {
		RelationCommon
		Name []string
		Args []Expr // NamedArg for name => value; TableArg for TABLE(...)
	}

	// OneRow is a SELECT without FROM or a Project without input: one row, no columns.
	OneRow struct{ RelationCommon }

	// SQLQuery is SQL text that stands as a relation (DataFrame of spark.sql). NamedArgs and PosArgs bind its parameters.
	SQLQuery struct {
		RelationCommon
		Text      string
		NamedArgs map[string]Expr
		PosArgs   []Expr
	}
)
