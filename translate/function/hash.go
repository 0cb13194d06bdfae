package function

import "github.com/sparkduck/sparkduck/translate/types"

func hashFunctions() []Function {
	return []Function{
		{Name: "crc32", Args: sig(binary), Type: fixed(types.Long), SQL: native("crc32")},
		{Name: "hash", Args: sig(rest(anything, 1)).countedLate(), Type: fixed(types.Int), Nullable: never, Check: checkHashable, SQL: code(lowerHash("hash", "INTEGER"))},
		{Name: "md5", Args: sig(binary), Type: fixed(types.String), SQL: rename("md5")},
		alias("sha", "sha1"),
		{Name: "sha1", Args: sig(binary), Type: fixed(types.String), SQL: rename("sha1")},
		{Name: "sha2", Args: sig(binary, integer), Type: fixed(types.String), Nullable: always, SQL: code(lowerSHA2)},
		{Name: "xxhash64", Args: sig(rest(anything, 1)).countedLate(), Type: fixed(types.Long), Nullable: never, Check: checkHashable, SQL: code(lowerHash("xxhash64", "BIGINT"))},
	}
}
