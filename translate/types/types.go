package types

// DataType is one of Spark's types. Values are immutable and, except for
// Struct, Array, Map and UDT, comparable with ==; use Equal for all.
type DataType interface {
	// SimpleString is the short form: "int", "decimal(10,2)", "array<string>".
	SimpleString() string
	// SQL is the form used in messages and in CAST names: "DECIMAL(10,2)",
	// "STRUCT<a: INT NOT NULL>".
	SQL() string
	dataType()
}

// Atomic types without parameters.
type (
	NullType             struct{}
	BooleanType          struct{}
	ByteType             struct{}
	ShortType            struct{}
	IntType              struct{}
	LongType             struct{}
	FloatType            struct{}
	DoubleType           struct{}
	BinaryType           struct{}
	DateType             struct{}
	TimestampType        struct{} // with local time zone
	TimestampNTZType     struct{}
	CalendarIntervalType struct{}
	VariantType          struct{}
)

// Shared values of the atomic types.
var (
	Null             = NullType{}
	Boolean          = BooleanType{}
	Byte             = ByteType{}
	Short            = ShortType{}
	Int              = IntType{}
	Long             = LongType{}
	Float            = FloatType{}
	Double           = DoubleType{}
	Binary           = BinaryType{}
	Date             = DateType{}
	Timestamp        = TimestampType{}
	TimestampNTZ     = TimestampNTZType{}
	CalendarInterval = CalendarIntervalType{}
	Variant          = VariantType{}
	String           = StringType{}
)

// DecimalType has 1..38 digits, Scale of them after the point.
type DecimalType struct{ Precision, Scale int }

// StringType is unbounded text. Collation "" is UTF8_BINARY.
type StringType struct{ Collation string }

// CharType and VarcharType exist in schemas; expressions see string.
type (
	CharType    struct{ Length int }
	VarcharType struct{ Length int }
)

// TimeType is a time of day with Precision 0..6 fractional digits.
type TimeType struct{ Precision int }

// Fields of year-month and day-time intervals, from coarse to fine.
const (
	Year = iota
	Month
)

// Fields of day-time intervals.
const (
	Day = iota
	Hour
	Minute
	Second
)

// YearMonthIntervalType is a number of months; Start <= End in {Year, Month}.
type YearMonthIntervalType struct{ Start, End int }

// DayTimeIntervalType is a number of microseconds; Start <= End in {Day, Hour, Minute, Second}.
type DayTimeIntervalType struct{ Start, End int }

// Widest intervals.
var (
	YearMonthInterval = YearMonthIntervalType{Year, Month}
	DayTimeInterval   = DayTimeIntervalType{Day, Second}
)

// GeometryType and GeographyType carry a spatial reference id; SRIDAny means any.
type (
	GeometryType  struct{ SRID int }
	GeographyType struct{ SRID int }
)

// SRIDAny is the SRID of geometry(any) and geography(any).
const SRIDAny = -1

// ArrayType is a list of elements.
type ArrayType struct {
	Element      DataType
	ContainsNull bool
}

// MapType maps keys, which are never null, to values.
type MapType struct {
	Key, Value        DataType
	ValueContainsNull bool
}

// Metadata is the JSON metadata of a field; nil when empty.
type Metadata map[string]any

// Field is one member of a struct.
type Field struct {
	Name     string
	Type     DataType
	Nullable bool
	Metadata Metadata
}

// StructType is an ordered list of fields; names may repeat.
type StructType struct{ Fields []Field }

// UDTType is a user-defined type; values travel as SQLType.
type UDTType struct {
	SQLType          DataType
	JVMClass         string
	PythonClass      string
	SerializedPython string
}

func (NullType) dataType()              {}
func (BooleanType) dataType()           {}
func (ByteType) dataType()              {}
func (ShortType) dataType()             {}
func (IntType) dataType()               {}
func (LongType) dataType()              {}
func (FloatType) dataType()             {}
func (DoubleType) dataType()            {}
func (BinaryType) dataType()            {}
func (DateType) dataType()              {}
func (TimestampType) dataType()         {}
func (TimestampNTZType) dataType()      {}
func (CalendarIntervalType) dataType()  {}
func (VariantType) dataType()           {}
func (DecimalType) dataType()           {}
func (StringType) dataType()            {}
func (CharType) dataType()              {}
func (VarcharType) dataType()           {}
func (TimeType) dataType()              {}
func (YearMonthIntervalType) dataType() {}
func (DayTimeIntervalType) dataType()   {}
func (GeometryType) dataType()          {}
func (GeographyType) dataType()         {}
func (ArrayType) dataType()             {}
func (MapType) dataType()               {}
func (StructType) dataType()            {}
func (UDTType) dataType()               {}
