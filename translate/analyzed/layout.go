package analyzed

import (
	"fmt"
	"strings"
)

// Layout is how the rows of a table are laid out. It is kept and told; files are partitioned, but neither bucketed nor clustered: that
// does not change what is read.
type Layout struct {
	PartitionBy []string
	NumBuckets  int
	BucketBy    []string
	SortBy      []string // within buckets
	ClusterBy   []string
}

// Buckets describes the buckets as Spark's errors do.
func (l Layout) Buckets() string {
	if l.NumBuckets == 0 {
		return "not bucketed"
	}
	text := fmt.Sprintf("%d buckets, bucket columns: [%s]", l.NumBuckets, strings.Join(l.BucketBy, ", "))
	if len(l.SortBy) > 0 {
		text += ", sort columns: [" + strings.Join(l.SortBy, ", ") + "]"
	}
	return text
}
