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
	refuse("its bins depend on the order of rows in a partition", "histogram_numeric")
	refuse("needs the binary format of Spark's count-min sketch", "count_min_sketch")
	refuse("needs the binary format of Apache DataSketches", "approx_top_k_accumulate", "approx_top_k_combine", "approx_top_k_estimate",
		"hll_sketch_agg", "hll_sketch_estimate", "hll_union", "hll_union_agg",
		"kll_merge_agg_bigint", "kll_merge_agg_double", "kll_merge_agg_float", "kll_sketch_agg_bigint", "kll_sketch_agg_double", "kll_sketch_agg_float",
		"kll_sketch_get_n_bigint", "kll_sketch_get_n_double", "kll_sketch_get_n_float", "kll_sketch_get_quantile_bigint",
		"kll_sketch_get_quantile_double", "kll_sketch_get_quantile_float", "kll_sketch_get_rank_bigint", "kll_sketch_get_rank_double",
		"kll_sketch_get_rank_float", "kll_sketch_merge_bigint", "kll_sketch_merge_double", "kll_sketch_merge_float",
		"kll_sketch_to_string_bigint", "kll_sketch_to_string_double", "kll_sketch_to_string_float",
		"theta_difference", "theta_intersection", "theta_intersection_agg", "theta_sketch_agg", "theta_sketch_estimate", "theta_union", "theta_union_agg",
		"tuple_difference_double", "tuple_difference_integer", "tuple_difference_theta_double", "tuple_difference_theta_integer",
		"tuple_intersection_agg_double", "tuple_intersection_agg_integer", "tuple_intersection_double", "tuple_intersection_integer",
		"tuple_intersection_theta_double", "tuple_intersection_theta_integer", "tuple_sketch_agg_double", "tuple_sketch_agg_integer",
		"tuple_sketch_estimate_double", "tuple_sketch_estimate_integer", "tuple_sketch_summary_double", "tuple_sketch_summary_integer",
		"tuple_sketch_theta_double", "tuple_sketch_theta_integer", "tuple_union_agg_double", "tuple_union_agg_integer", "tuple_union_double",
		"tuple_union_integer", "tuple_union_theta_double", "tuple_union_theta_integer")
	sort.Slice(out, func(i, j int) bool { return out[i].Name < out[j].Name })
	return out
}
