package function

import "sort"

// unsupportedFunctions are refusals: what exists in Spark and not here, with the reason.
func unsupportedFunctions() []Function {
	var out []Function
	refuse := func(reason string, names ...string) {
		for _, n := range names {
			out = append(out, Function{Name: n, Unsupported: reason})
		}
	}
	refuse("needs an XML engine", "from_xml", "schema_of_xml", "to_xml", "xpath", "xpath_boolean", "xpath_double", "xpath_float", "xpath_int",
		"xpath_long", "xpath_number", "xpath_short", "xpath_string")
	refuse("needs an Avro codec", "from_avro", "schema_of_avro", "to_avro")
	refuse("needs a Protobuf codec", "from_protobuf", "to_protobuf")
	refuse("calls Java", "java_method", "reflect", "try_reflect")
	refuse("spatial types are not supported", "st_asbinary", "st_geogfromwkb", "st_geomfromwkb", "st_setsrid", "st_srid")
	refuse("metric views are not supported", "measure")
	sort.Slice(out, func(i, j int) bool { return out[i].Name < out[j].Name })
	return out
}
