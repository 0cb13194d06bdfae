package parsed

import "github.com/sparkduck/sparkduck/translate/types"

// The Go shapes of literal values are those of package types, in value.go.
type (
	Decimal  = types.DecimalValue
	Interval = types.IntervalValue
	Entry    = types.MapEntry
)
