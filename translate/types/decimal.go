package types

// MaxPrecision and MaxScale bound decimal types.
const (
	MaxPrecision = 38
	MaxScale     = 38
)
