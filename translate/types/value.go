package types

// Go shapes of literal values, by Spark type (nil is NULL of any type):
//
//	boolean                bool
//	byte .. long           int64
//	float, double          float64 (float: already rounded to 32 bits)
//	decimal                DecimalValue
//	string, char, varchar  string
//	binary                 []byte
//	date                   int64, days since 1970-01-01
//	timestamp, _ntz        int64, microseconds since the epoch (NTZ: as if UTC)
//	time                   int64, nanoseconds since midnight
//	year-month interval    int64, months
//	day-time interval      int64, microseconds
//	calendar interval      IntervalValue
//	array                  []any
//	map                    []MapEntry
//	struct                 []any, by position

// DecimalValue is an exact number as text without exponent, e.g. "-12.50".
type DecimalValue string

// IntervalValue is a calendar interval.
type IntervalValue struct {
	Months, Days int32
	Micros       int64
}

// MapEntry is one map entry.
type MapEntry struct{ Key, Value any }
