package analyzed

import "github.com/sparkduck/sparkduck/translate/types"

// Command is an analyzed statement; package service carries it out.
type Command interface{ command() }

type (
	// CreateView makes a temporary view. For DataFrames Plan is what the view is; for SQL text Text is analyzed again at each use, under Confs.
	CreateView struct {
		Name        string
		Global      bool
		Replace     bool
		IfNotExists bool
		Plan        Plan
		Text        string
		Columns     []string // renames of the output, nil = none
		Schema      types.StructType
		Comment     string
		Confs       map[string]string
		Home        string // the database in which names of Text are found
	}

	// DropView drops a temporary view.
	DropView struct {
		Name     string
		Global   bool
		IfExists bool
	}

	// Write stores the rows of Plan. Table is nil for path writes.
	Write struct {
		Plan       Plan
		Format     string
		Mode       string // append, overwrite, error, ignore
		Path       string
		Table      []string
		Insert     bool   // insertInto: by position into a table that exists; otherwise saveAsTable
		Static     string // the folder of the partitions that are overwritten; "" is all
		Options    map[string]string
		Properties map[string]string // of a new table
		Comment    string            // of a new table
		Layout
	}

	// SetConf and ResetConf change the session's settings. Value nil = unset.
	SetConf struct {
		Key   string
		Value *string
	}

	// Use changes the current database or catalog.
	Use struct{ Catalog, Database string }

	// Cache keeps the result of the relation Name, under View when that is to be made first; or drops it, or all results.
	Cache struct {
		Name     []string
		View     *CreateView
		Lazy     bool
		Level    *StorageLevel // nil is the default
		Remove   bool
		IfExists bool
		Clear    bool
	}

	// StorageLevel is where results are kept.
	StorageLevel struct {
		UseDisk, UseMemory, UseOffHeap, Deserialized bool
		Replication                                  int
	}

	// Refresh forgets what is known of the files of the relation Name, or of those at Path.
	Refresh struct {
		Name []string
		Path string
	}

	// CreateTable makes an empty table. Name is database and table; Path "" means the warehouse.
	CreateTable struct {
		Name        []string
		IfNotExists bool
		Format      string
		Path        string
		Schema      types.StructType
		Options     map[string]string
		PartitionBy []string
		Comment     string
		Properties  map[string]string
	}

	// DropTable forgets a table with its files, TruncateTable removes its rows. Names are database and table.
	DropTable struct {
		Name     []string
		IfExists bool
	}
	TruncateTable struct{ Name []string }

	// SetProperties changes the properties of a table: those in Set are added or replaced, those in Unset go. Name is database and table.
	SetProperties struct {
		Name  []string
		Set   map[string]string
		Unset []string
	}

	// RenameTable gives a table another name in its database. Name is database and table.
	RenameTable struct {
		Name []string
		To   string
	}

	// RenameView gives a temporary view another name.
	RenameView struct {
		Name, To string
		Global   bool
	}

	// AlterPartitions makes empty partitions of a table or removes partitions with their rows. Folders are below the table's, such as "p=7/q=x".
	AlterPartitions struct {
		Name        []string
		Add, Remove []string
	}

	// CreateDatabase and DropDatabase change what databases there are.
	CreateDatabase struct {
		Name        string
		IfNotExists bool
		Comment     string
		Location    string
	}
	DropDatabase struct {
		Name     string
		IfExists bool
		Cascade  bool
	}

	// Nothing has no effect here; the rows of Result are the answer.
	Nothing struct{}
)

func (*CreateView) command() {}
func (*DropView) command()   {}
func (*Write) command()      {}
func (*SetConf) command()    {}
func (*Use) command()        {}
func (*Cache) command()      {}
func (*Refresh) command()    {}
func (*Nothing) command()    {}

func (*CreateTable) command()     {}
func (*DropTable) command()       {}
func (*TruncateTable) command()   {}
func (*SetProperties) command()   {}
func (*RenameTable) command()     {}
func (*RenameView) command()      {}
func (*AlterPartitions) command() {}
func (*CreateDatabase) command()  {}
func (*DropDatabase) command()    {}
