// Package sketch builds, merges and reads the probabilistic summaries of Spark's aggregate functions in their exchange
// formats: HLL, theta, tuple, KLL and frequent-items sketches of Apache DataSketches, and Spark's own count-min sketch.
//
// In: values in the form in which they are hashed, and serialized sketches. Out: serialized sketches and what they tell.
// Sketches that cannot be read give [ErrInvalid] or a *[FamilyError], whatever their bytes are. Spark merges the sketches of its
// partitions, so results are those of one partition merged into an empty sketch. The package must not know DuckDB, kernels
// or conditions.
package sketch

import (
	"errors"
	"fmt"
)

// ErrInvalid reports bytes that are no sketch of the wanted kind.
var ErrInvalid = errors.New("the bytes are no sketch of the wanted kind")

// ErrInvalidTheta is ErrInvalid of a theta sketch, which functions of tuple sketches take too.
var ErrInvalidTheta = fmt.Errorf("theta sketch: %w", ErrInvalid)

// FamilyError reports a sketch of another family.
type FamilyError struct {
	Want, Got string // names of families
}

func (e *FamilyError) Error() string {
	return fmt.Sprintf("the sketch is of family %s, not %s", e.Got, e.Want)
}

// familyByte is where every sketch of DataSketches names its family.
const familyByte = 2

// families are the names that DataSketches gives the numbers of its families.
var families = map[byte]string{
	1: "ALPHA", 2: "QUICKSELECT", 3: "COMPACT", 4: "UNION", 5: "INTERSECTION", 6: "A_NOT_B", 7: "HLL", 8: "QUANTILES", 9: "TUPLE",
	10: "FREQUENCY", 11: "RESERVOIR", 12: "RESERVOIR_UNION", 13: "VAROPT", 14: "VAROPT_UNION", 15: "KLL", 16: "CPC", 17: "REQ",
	18: "COUNTMIN", 19: "EBPPS", 20: "TDIGEST", 21: "BLOOMFILTER",
}

// checkFamily wants a sketch of one family.
func checkFamily(b []byte, want string) error {
	if len(b) <= familyByte {
		return ErrInvalid
	}
	switch got, ok := families[b[familyByte]]; {
	case !ok:
		return ErrInvalid
	case got != want:
		return &FamilyError{Want: want, Got: got}
	}
	return nil
}

// guarded runs a reader over bytes of any content: the library checks them in part only, so what it panics at is invalid too.
func guarded[T any](read func() (T, error)) (result T, err error) {
	defer func() {
		if recover() != nil {
			err = ErrInvalid
		}
	}()
	if result, err = read(); err != nil {
		err = ErrInvalid
	}
	return result, err
}
