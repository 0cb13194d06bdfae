package parsed

// Go shapes of literal values, by Spark type (nil is NULL of any type):
//
//	boolean                bool
//	byte .. long           int64
//	float, double          float64 (float: already rounded to 32 bits)
//	decimal                Decimal
//	string, char, varchar  string
//	binary                 []byte
//	date                   int64, days since 1970-01-01
//	timestamp, _ntz        int64, microseconds since the epoch (NTZ: as if UTC)
//	time                   int64, nanoseconds since midnight
//	year-month interval    int64, months
//	day-time interval      int64, microseconds
//	calendar interval      Interval
//	array                  []any
//	map                    []Entry
//	struct                 []any, by position

// Decimal is an exact number as text without exponent, e.g. "-12.50".
type Decimal string

// Interval is a calendar interval.
type Interval struct {
	Months, Days int32
	Micros       int64
}

// Entry is one map entry.
type Entry struct{ Key, Value any }
