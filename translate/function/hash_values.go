package function

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// hashSeed is Spark's seed of hash() and xxhash64().
const hashSeed = 42

// checkHashable refuses maps: equal ones may differ in order.
func checkHashable(b *Binding, args []analyzed.Expr) error {
	for _, a := range args {
		if types.Holds(a.Type(), isMap) {
			return sparkerr.HashMapType(b.sqlText(args), b.row.Name, b.Origin)
		}
	}
	return nil
}

func lowerHash(kernel string, seed ducksql.Type) func(c *lowering) (ducksql.Expr, error) {
	return func(c *lowering) (ducksql.Expr, error) {
		args, err := c.arguments()
		if err != nil {
			return nil, err
		}
		return c.Native(kernel, c.Type(), append([]ducksql.Expr{ducksql.CastTo(ducksql.Int(hashSeed), seed)}, args...)...)
	}
}

// lowerSHA2 takes DuckDB's function for 256 bits, which 0 stands for too.
func lowerSHA2(c *lowering) (ducksql.Expr, error) {
	args, err := c.arguments()
	if err != nil {
		return nil, err
	}
	if bits, ok := constantInt(c.Args[1]); ok && (bits == 0 || bits == 256) {
		return ducksql.Func("sha256", args[0]), nil
	}
	return c.Native("sha2", c.Type(), args...)
}
