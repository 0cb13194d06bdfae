// Package function is the registry of Spark's built-in functions and operators:
// one row per function with its arguments, result type, nullability, display
// name and lowering to DuckDB SQL, or the reason it is unsupported. Files
// follow Spark's own groups.
//
// In: a name and analyzed arguments ([Bind]); later the call that Bind made
// ([Lower]). Out: a typed, coerced analyzed expression; DuckDB SQL as a
// ducksql tree. [Text] prints expressions as column names and messages show
// them. The package knows nothing of parsing, scopes, plans or DuckDB's API.
//
// # Adding a function
//
// Put a row into the slice of its group (string.go, math.go, ..), which is
// sorted by name; the index is built from all groups. Most rows are one
// statement:
//
//	{Name: "array_size", Args: sig(anyArray), Type: fixed(types.Int), SQL: rename("len"), Native: ducksql.BigInt},
//
// Go code that rows refer to goes into a file named after the group and its
// subject (string_concat.go), never above the rows.
//
// Args: sig(parameters..). A parameter is
//   - a kind, by kind.go: str binary boolean tinyint smallint integer bigint
//     float double decimal integral numeric floating date timestamp ntz
//     anyTime time yearMonth dayTime calendar variant anyArray anyMap
//     anyStruct void anything. Other types are cast to it by Spark's implicit
//     casts (string to int, int to double, ..) or refused with
//     UNEXPECTED_INPUT_TYPE;
//   - oneOf(str, binary): the first kind that takes the argument, else the
//     first that admits an implicit cast;
//   - T, K, V: type variables, arguments get their common type without string
//     promotion; P: with it. arrayOf(T), arrayOf(double), mapOf(K, V);
//   - strict(kind): only NULL literals are cast;
//   - opt(p): may be absent. defaultTo(p, intLit(1)): absent means this
//     constant, which names show (hide it with Show: firstArgs(n, name));
//     defaultBy for defaults that depend on the call;
//   - rest(p, n): all further arguments, at least n. constantOf(p): must be
//     foldable. lambda(least, offers) and predicate(..): function arguments,
//     see lambda.go;
//   - sig(..).named("str", "pattern") allows name => value;
//     sig(..).with(rule) replaces coercion by a Go function over all
//     arguments (string_concat.go); .orElse(arrayDiff) sets the error for
//     variables without a common type; .wants(text) the required type of
//     messages; called("offset", p) the name that messages give a parameter.
//
// Type: fixed(types.Int), sameAs(0), common (of all), commonOf(1) (from
// argument 1 on), elementOf(0), arrayOfType(rule, containsNull),
// byArgument(0, func), or any func(b *Binding, args) (types.DataType, error).
//
// Nullable: nil means "when any argument is". Others: never, always,
// allNullable, like(0), of(0, 2), ansiNull(ansi, legacy), elementNull(0).
//
// Show: nil prints name(a, b). Others: shownAs("ACOS"), firstArgs(2, "f"),
// infix("+"), prefix("NOT"), postfix("IS NULL"), bare("LIKE"), text("x").
//
// SQL, and ANSI where ANSI mode differs:
//   - rename("len"): a DuckDB function with the same arguments;
//   - template("..."): constant SQL with holes $1, $2, $*. Holes print as
//     atoms unless commas, brackets or keywords delimit them or they declare a
//     precedence ($1:add). Repeat holes freely: volatile or costly arguments
//     are bound once. $error(COND, param=sql, ..) raises a run-time error at
//     the call's place. Aggregates: @list($1 ORDER BY $2 NULLS FIRST) FILTER
//     (WHERE ..) marks every aggregate call, so that it gets the user's FILTER
//     and OVER; @@name also gets the user's DISTINCT;
//   - native("kernel"): a kernel of duckexec/native returning the row's type;
//   - code(func(c *lowering) (ducksql.Expr, error)): Go; c.Args are analyzed,
//     c.arg(i) is SQL, constantInt/constantString/constantBool read constants,
//     c.lambda(i, n) is a lambda, c.raise, c.castTo, c.Native, c.call;
//   - rewrite(func(c *lowering) (analyzed.Expr, error)): another analyzed
//     expression; c.binding().other("coalesce", args...) makes calls;
//   - byType(0, on(binary, form), otherwise(form)), byArity(none, one, two).
//
// Native: DuckDB's type of the form when it is not that of Type; one cast is
// added. Volatile: rand(), uuid(). Check: a last look at coerced arguments.
// Instead: hand the call to another row before coercion (date + interval).
// Expand: bind to something else than a call (if() is a Case). unplaced(form):
// its run-time errors carry no query context, as Spark's do not. Unsupported:
// the reason of a refusal. alias("char_length", "length") shares a row under
// another name. Class: aggregate, window or generator; generators have
// Columns instead of Type.
//
// Year-month intervals are INTEGER months and day-time intervals BIGINT
// microseconds in DuckDB: wrap them in to_months($1) and to_microseconds($1)
// where a template wants an INTERVAL. Timestamps are TIMESTAMPTZ; CAST($1 AS
// TIMESTAMP) is the local time in the session's zone.
package function
