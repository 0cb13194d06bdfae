package function

func csvFunctions() []Function {
	return []Function{}
}
