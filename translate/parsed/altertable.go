package parsed

import "github.com/sparkduck/sparkduck/translate/sparkerr"

type (
	// PartitionValue is k = value in PARTITION (...); Value nil when only the column is named.
	PartitionValue struct {
		Column string
		Value  Expr
	}

	// AlterProperties is ALTER {TABLE | VIEW} name {SET | UNSET} TBLPROPERTIES.
	AlterProperties struct {
		CommandCommon
		Name   []string
		NameAt sparkerr.Origin
		View   bool
		Set    map[string]string // nil for UNSET
		Unset  []string
	}

	// RenameTable is ALTER {TABLE | VIEW} name RENAME TO name.
	RenameTable struct {
		CommandCommon
		Name, To []string
		NameAt   sparkerr.Origin
		View     bool
	}

	// AlterViewAs is ALTER VIEW name AS query.
	AlterViewAs struct {
		CommandCommon
		Name   []string
		NameAt sparkerr.Origin
		Query  Relation
		Text   string
	}

	// AlterPartitions is ALTER TABLE name {ADD [IF NOT EXISTS] | DROP [IF EXISTS]} PARTITION (...), ...
	AlterPartitions struct {
		CommandCommon
		Name   []string
		NameAt sparkerr.Origin
		Add    bool
		If     bool // nothing is wrong with partitions that are there already, or that are not there
		Specs  [][]PartitionValue
	}

	// AnalyzeTable is ANALYZE TABLE name [PARTITION ...] COMPUTE STATISTICS [NOSCAN | FOR [ALL] COLUMNS ...].
	AnalyzeTable struct {
		CommandCommon
		Name      []string
		NameAt    sparkerr.Origin
		Partition []PartitionValue
		Columns   []string
	}

	// AnalyzeTables is ANALYZE TABLES [IN database] COMPUTE STATISTICS.
	AnalyzeTables struct {
		CommandCommon
		Database []string
	}

	// RepairTable is [MSCK] REPAIR TABLE and ALTER TABLE ... RECOVER PARTITIONS. Operation is what Spark calls it.
	RepairTable struct {
		CommandCommon
		Name      []string
		NameAt    sparkerr.Origin
		Operation string
	}
)
