package function

func urlFunctions() []Function {
	return []Function{}
}
