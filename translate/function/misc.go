package function

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/types"
)

func miscFunctions() []Function {
	// facts of the session: constants that stand in arguments nobody writes
	session := func(name, shown string, value func(Session) string) Function {
		return Function{Name: name, Args: sig(defaultBy(str, func(b *Binding) analyzed.Expr { return stringLit(value(b.Session)) })),
			Type: fixed(types.String), Nullable: never, Check: noArguments, Show: text(shown),
			SQL: rewrite(func(c *lowering) (analyzed.Expr, error) { return c.Args[0], nil })}
	}
	user := func(name, shown string) Function {
		return session(name, shown, func(s Session) string { return s.User })
	}
	database := func(name string) Function {
		return session(name, "current_schema()", func(s Session) string { return s.Database })
	}
	none := stringLit("")
	return []Function{
		{Name: "aes_decrypt", Args: sig(binary, binary, defaultTo(str, stringLit("GCM")), defaultTo(str, stringLit("DEFAULT")), defaultTo(binary, none)),
			Type: fixed(types.Binary), Nullable: always, SQL: code(lowerAES("aes_decrypt", false))},
		{Name: "aes_encrypt", Args: sig(binary, binary, defaultTo(str, stringLit("GCM")), defaultTo(str, stringLit("DEFAULT")), defaultTo(binary, none), defaultTo(binary, none)),
			Type: fixed(types.Binary), Nullable: always, SQL: code(lowerAES("aes_encrypt", false))},
		{Name: "assert_true", Args: sig(boolean, defaultBy(str, assertion)), Type: fixed(types.Null), Nullable: always,
			Volatile: true, SQL: code(lowerAssert)},
		{Name: "bitmap_bit_position", Args: sig(bigint), Type: fixed(types.Long), Nullable: never,
			SQL: template("CASE WHEN $1 > 0 THEN ($1 - 1) % 32768 ELSE (-$1) % 32768 END")},
		{Name: "bitmap_bucket_number", Args: sig(bigint), Type: fixed(types.Long), Nullable: never,
			SQL: template("CASE WHEN $1 > 0 THEN 1 + ($1 - 1) // 32768 ELSE $1 // 32768 END")},
		{Name: "bitmap_count", Args: sig(strict(binary)), Type: fixed(types.Long), Nullable: never, SQL: native("bitmap_count")},
		session("current_catalog", "current_catalog()", func(s Session) string { return s.Catalog }),
		database("current_database"),
		session("current_path", "current_path()", func(s Session) string { return "system.builtin,system.session," + s.Catalog + "." + s.Database }),
		database("current_schema"),
		user("current_user", "current_user()"),
		// Over files these are columns of the scan; the analyzer sees to it.
		{Name: "input_file_block_length", Type: fixed(types.Long), Nullable: never, SQL: template("CAST(-1 AS BIGINT)")},
		{Name: "input_file_block_start", Type: fixed(types.Long), Nullable: never, SQL: template("CAST(-1 AS BIGINT)")},
		{Name: "input_file_name", Type: fixed(types.String), Nullable: never, SQL: template("''")},
		{Name: "monotonically_increasing_id", Type: fixed(types.Long), Nullable: never, Volatile: true, SQL: template("row_number() OVER () - 1")},
		{Name: "python_worker_logs", Unsupported: "the logs of workers are not kept"},
		{Name: "raise_error", Args: sig(str), Type: fixed(types.Null), Nullable: always, Volatile: true, Show: showRaise, SQL: code(lowerRaise)},
		user("session_user", "session_user()"),
		{Name: "spark_partition_id", Type: fixed(types.Int), Nullable: never, Volatile: true, Show: text("SPARK_PARTITION_ID()"), SQL: template("CAST(0 AS INTEGER)")},
		{Name: "try_aes_decrypt", Args: sig(binary, binary, defaultTo(str, stringLit("GCM")), defaultTo(str, stringLit("DEFAULT")), defaultTo(binary, none)),
			Type: fixed(types.Binary), Nullable: always, SQL: code(lowerAES("aes_decrypt", true))},
		{Name: "typeof", Args: sig(anything), Type: fixed(types.String), Nullable: never,
			SQL: rewrite(func(c *lowering) (analyzed.Expr, error) { return stringLit(types.CatalogString(c.Args[0].Type())), nil })},
		user("user", "user()"),
		{Name: "uuid", Args: sig(opt(anything)), Type: fixed(types.String), Nullable: never, Volatile: true, Check: uuidSeed,
			Show: text("uuid()"), SQL: byArity(template("CAST(uuid() AS VARCHAR)"), code(lowerRand("uuid")))},
		session("version", "version()", func(Session) string { return sparkRelease }),
	}
}
