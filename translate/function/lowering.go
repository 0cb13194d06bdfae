package function

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/conf"
	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// Lowering is how a call becomes DuckDB SQL: one of Rename, Template, Code, Rewrite, Native.
type Lowering interface{ lowering() }

// Lowerer is what a Code lowering may ask of the generator.
type Lowerer interface {
	Conf() conf.Conf
	// Lower generates an expression.
	Lower(e analyzed.Expr) (ducksql.Expr, error)
	// CastTo generates a cast between Spark types.
	CastTo(e ducksql.Expr, from, to types.DataType, mode analyzed.CastMode, origin sparkerr.Origin) (ducksql.Expr, error)
	// DuckType is the DuckDB type that holds a Spark type.
	DuckType(t types.DataType) (ducksql.Type, error)
	// Raise is an expression that fails at run time with a condition; params are SQL texts by parameter name.
	Raise(condition string, origin sparkerr.Origin, params map[string]ducksql.Expr) ducksql.Expr
	// Native calls a native kernel with the given result type and records that the plan needs it.
	Native(kernel string, result types.DataType, args ...ducksql.Expr) (ducksql.Expr, error)
	// Bind makes an argument safe to repeat: it returns e itself when it is cheap and deterministic,
	// else a name bound by the wrapper that Wrap puts around the finished expression.
	Bind(e ducksql.Expr, source analyzed.Expr) (name ducksql.Expr, wrap func(ducksql.Expr) ducksql.Expr)
}
