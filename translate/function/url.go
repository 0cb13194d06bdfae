package function

import "github.com/sparkduck/sparkduck/translate/types"

func urlFunctions() []Function {
	parse := func(name string, sql Lowering) Function {
		return Function{Name: name, Args: sig(str, str, opt(str)).countedLate(), Type: fixed(types.String), Nullable: always, SQL: sql}
	}
	recode := func(name string, sql Lowering) Function {
		return Function{Name: name, Args: sig(str), Type: fixed(types.String), Nullable: always, SQL: sql}
	}
	return []Function{
		parse("parse_url", native("parse_url")),
		parse("try_parse_url", native("try_parse_url")),
		recode("try_url_decode", native("try_url_decode")),
		recode("url_decode", native("url_decode")),
		recode("url_encode", native("url_encode")),
	}
}
