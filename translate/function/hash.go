package function

import "github.com/sparkduck/sparkduck/translate/types"

func hashFunctions() []Function {
	return []Function{
		{Name: "md5", Args: sig(binary), Type: fixed(types.String), SQL: rename("md5")},
		alias("sha", "sha1"),
		{Name: "sha1", Args: sig(binary), Type: fixed(types.String), SQL: rename("sha1")},
	}
}
