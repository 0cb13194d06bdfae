-- !query
SELECT hex(tuple_sketch_agg_double(x, y)), hex(tuple_sketch_agg_integer(x, CAST(y AS INT), 10, 'max')) FROM VALUES (1, 1.5D), (1, 2.5D), (2, NULL), (NULL, 3D) AS t(x, y)
-- !schema
`hex(tuple_sketch_agg_double(x, y, 12, sum))` STRING NOT NULL,`hex(tuple_sketch_agg_integer(x, CAST(y AS INT), 10, max))` STRING NOT NULL
-- !output
01030901000ACC9315F97DCBBD86A105000000000000104000	01030901000ACC9315F97DCBBD86A1050200000002

-- !query
SELECT tuple_sketch_summary_double(tuple_sketch_agg_double(x, y, 12, 'sum')), tuple_sketch_summary_double(tuple_sketch_agg_double(x, y, 12, 'min'), 'min'), tuple_sketch_summary_double(tuple_sketch_agg_double(x, y, 12, 'MAX'), 'Max'), tuple_sketch_summary_double(tuple_sketch_agg_double(x, y, 12, 'alwaysone'), 'alwaysone') FROM VALUES (1, 1.5D), (1, 2.5D), (2, -1D) AS t(x, y)
-- !schema
`tuple_sketch_summary_double(tuple_sketch_agg_double(x, y, 12, sum), sum)` DOUBLE NOT NULL,`tuple_sketch_summary_double(tuple_sketch_agg_double(x, y, 12, min), min)` DOUBLE NOT NULL,`tuple_sketch_summary_double(tuple_sketch_agg_double(x, y, 12, MAX), Max)` DOUBLE NOT NULL,`tuple_sketch_summary_double(tuple_sketch_agg_double(x, y, 12, alwaysone), alwaysone)` DOUBLE NOT NULL
-- !output
3.0	-1.0	2.5	2.0

-- !query
SELECT tuple_sketch_summary_integer(tuple_sketch_agg_integer(x, y, 12, 'sum')), tuple_sketch_summary_integer(tuple_sketch_agg_integer(x, y, 12, 'min'), 'min'), tuple_sketch_summary_integer(tuple_sketch_agg_integer(x, y, 12, 'max'), 'max'), tuple_sketch_summary_integer(tuple_sketch_agg_integer(x, y, 12, 'alwaysone'), 'alwaysone') FROM VALUES (1, 2147483647), (1, 5), (2, -1) AS t(x, y)
-- !schema
`tuple_sketch_summary_integer(tuple_sketch_agg_integer(x, y, 12, sum), sum)` BIGINT NOT NULL,`tuple_sketch_summary_integer(tuple_sketch_agg_integer(x, y, 12, min), min)` BIGINT NOT NULL,`tuple_sketch_summary_integer(tuple_sketch_agg_integer(x, y, 12, max), max)` BIGINT NOT NULL,`tuple_sketch_summary_integer(tuple_sketch_agg_integer(x, y, 12, alwaysone), alwaysone)` BIGINT NOT NULL
-- !output
-2147483645	-1	2147483647	2

-- !query
SELECT tuple_sketch_estimate_double(tuple_sketch_agg_double(id, 1D, 8)), tuple_sketch_theta_double(tuple_sketch_agg_double(id, 1D, 8)), tuple_sketch_estimate_integer(tuple_sketch_agg_integer(id, 1, 4)), tuple_sketch_theta_integer(tuple_sketch_agg_integer(id, 1)) FROM range(0, 10000, 1, 1)
-- !schema
`tuple_sketch_estimate_double(tuple_sketch_agg_double(id, 1.0, 8, sum))` DOUBLE NOT NULL,`tuple_sketch_theta_double(tuple_sketch_agg_double(id, 1.0, 8, sum))` DOUBLE NOT NULL,`tuple_sketch_estimate_integer(tuple_sketch_agg_integer(id, 1, 4, sum))` DOUBLE NOT NULL,`tuple_sketch_theta_integer(tuple_sketch_agg_integer(id, 1, 12, sum))` DOUBLE NOT NULL
-- !output
10688.707328598595	0.023950510770844015	11471.461648934228	0.41383088924786987

-- !query
SELECT hex(tuple_sketch_agg_double(x, 1)), hex(tuple_sketch_agg_double(array(x), 1F)), hex(tuple_sketch_agg_double(CAST(x AS STRING), '2')), hex(tuple_sketch_agg_double(CAST(x AS SMALLINT), 1L)) FROM VALUES (1) AS t(x)
-- !schema
`hex(tuple_sketch_agg_double(x, 1, 12, sum))` STRING NOT NULL,`hex(tuple_sketch_agg_double(array(x), 1.0, 12, sum))` STRING NOT NULL,`hex(tuple_sketch_agg_double(CAST(x AS STRING), 2, 12, sum))` STRING NOT NULL,`hex(tuple_sketch_agg_double(CAST(x AS SMALLINT), 1, 12, sum))` STRING NOT NULL
-- !output
01030901000ACC9315F97DCBBD86A105000000000000F03F00	01030901000ACC935D9CAA2282E0F924000000000000F03F00	01030901000ACC9355D3073B4C21C309000000000000004000	01030901000ACC9385D2CEE5CAD7A37C000000000000F03F00

-- !query
SELECT hex(tuple_sketch_agg_double(x, y)), hex(tuple_sketch_agg_integer(x, y)) FROM VALUES (1, 1) AS t(x, y) WHERE x > 1
-- !schema
`hex(tuple_sketch_agg_double(x, y, 12, sum))` STRING NOT NULL,`hex(tuple_sketch_agg_integer(x, y, 12, sum))` STRING NOT NULL
-- !output
01030901000ECC93	01030901000ECC93

-- !query
SELECT tuple_sketch_estimate_double(CAST(NULL AS BINARY)), tuple_sketch_summary_integer(NULL), tuple_sketch_theta_double(NULL)
-- !schema
`tuple_sketch_estimate_double(CAST(NULL AS BINARY))` DOUBLE,`tuple_sketch_summary_integer(NULL, sum)` BIGINT,`tuple_sketch_theta_double(NULL)` DOUBLE
-- !output
NULL	NULL	NULL

-- !query
SELECT tuple_sketch_estimate_double(X'010203')
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "TUPLE_INVALID_INPUT_SKETCH_BUFFER_FAMILY",
 "parameters": {
  "actualFamily": "COMPACT",
  "expectedFamily": "TUPLE",
  "function": "`tuple_sketch_estimate_double`"
 },
 "sqlState": "22000"
}

-- !query
SELECT tuple_sketch_estimate_double(X'0103FF')
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "TUPLE_INVALID_INPUT_SKETCH_BUFFER",
 "parameters": {
  "function": "`tuple_sketch_estimate_double`"
 },
 "sqlState": "22000"
}

-- !query
SELECT tuple_sketch_agg_double(x, 1D, NULL) FROM VALUES (1) AS t(x)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_NULL",
 "context": [
  {
   "fragment": "tuple_sketch_agg_double(x, 1D, NULL)",
   "start": 7,
   "stop": 42
  }
 ],
 "parameters": {
  "exprName": "lgNomEntries",
  "sqlExpr": "\"tuple_sketch_agg_double(x, 1.0, NULL, sum)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT tuple_sketch_agg_double(x, 1D, 12, NULL) FROM VALUES (1) AS t(x)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_NULL",
 "context": [
  {
   "fragment": "tuple_sketch_agg_double(x, 1D, 12, NULL)",
   "start": 7,
   "stop": 46
  }
 ],
 "parameters": {
  "exprName": "mode",
  "sqlExpr": "\"tuple_sketch_agg_double(x, 1.0, 12, NULL)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT hex(tuple_union_double(tuple_sketch_agg_double(x, x, 12, 'min'), tuple_sketch_agg_double(y, x), 12, 'max')), hex(tuple_union_theta_double(tuple_sketch_agg_double(x, x, 12, 'min'), theta_sketch_agg(y), 12, 'min')) FROM VALUES (1D, 2D), (3D, 1D) AS t(x, y)
-- !schema
`hex(tuple_union_double(tuple_sketch_agg_double(x, x, 12, min), tuple_sketch_agg_double(y, x, 12, sum), 12, max))` STRING NOT NULL,`hex(tuple_union_theta_double(tuple_sketch_agg_double(x, x, 12, min), theta_sketch_agg(y, 12), 12, min))` STRING NOT NULL
-- !output
02030901000ACC93030000000000000085D2CEE5CAD7A37C00000000000008400247A24A7D65B6321B00000000000008400147CAEFCE32A5291D000000000000F03F00	02030901000ACC93030000000000000085D2CEE5CAD7A37C000000000000F03F0147A24A7D65B6321B00000000000008400147CAEFCE32A5291D000000000000F07F01

-- !query
SELECT hex(tuple_union_integer(tuple_sketch_agg_integer(x, x), tuple_sketch_agg_integer(y, x))), hex(tuple_union_theta_integer(tuple_sketch_agg_integer(x, x), theta_sketch_agg(y), 12, 'alwaysone')) FROM VALUES (1, 2), (3, 1) AS t(x, y)
-- !schema
`hex(tuple_union_integer(tuple_sketch_agg_integer(x, x, 12, sum), tuple_sketch_agg_integer(y, x, 12, sum), 12, sum))` STRING NOT NULL,`hex(tuple_union_theta_integer(tuple_sketch_agg_integer(x, x, 12, sum), theta_sketch_agg(y, 12), 12, alwaysone))` STRING NOT NULL
-- !output
02030901000ACC93030000000000000015F97DCBBD86A1050400000000BA40B3C1DA06695D0300000000C397FC1281709D1E0100000000	02030901000ACC93030000000000000015F97DCBBD86A1050100000003BA40B3C1DA06695D0300000000C397FC1281709D1E0100000003

-- !query
SELECT hex(tuple_intersection_double(tuple_sketch_agg_double(x, x), tuple_sketch_agg_double(y, x + 10), 'max')), hex(tuple_intersection_theta_double(tuple_sketch_agg_double(x, x), theta_sketch_agg(y), 'max')) FROM VALUES (1D, 2D), (3D, 1D) AS t(x, y)
-- !schema
`hex(tuple_intersection_double(tuple_sketch_agg_double(x, x, 12, sum), tuple_sketch_agg_double(y, (x + 10), 12, sum), max))` STRING NOT NULL,`hex(tuple_intersection_theta_double(tuple_sketch_agg_double(x, x, 12, sum), theta_sketch_agg(y, 12), max))` STRING NOT NULL
-- !output
01030901000ACC9385D2CEE5CAD7A37C0000000000002A4002	01030901000ACC9385D2CEE5CAD7A37C000000000000F03F02

-- !query
SELECT hex(tuple_intersection_integer(tuple_sketch_agg_integer(x, x), tuple_sketch_agg_integer(y, x + 10))), hex(tuple_intersection_theta_integer(tuple_sketch_agg_integer(x, x), theta_sketch_agg(y))) FROM VALUES (1, 2), (3, 1) AS t(x, y)
-- !schema
`hex(tuple_intersection_integer(tuple_sketch_agg_integer(x, x, 12, sum), tuple_sketch_agg_integer(y, (x + 10), 12, sum), sum))` STRING NOT NULL,`hex(tuple_intersection_theta_integer(tuple_sketch_agg_integer(x, x, 12, sum), theta_sketch_agg(y, 12), sum))` STRING NOT NULL
-- !output
01030901000ACC9315F97DCBBD86A1050E00000000	01030901000ACC9315F97DCBBD86A1050100000000

-- !query
SELECT hex(tuple_difference_double(tuple_sketch_agg_double(x, x), tuple_sketch_agg_double(y, x))), hex(tuple_difference_theta_double(tuple_sketch_agg_double(x, x), theta_sketch_agg(y))) FROM VALUES (1D, 2D), (3D, 1D) AS t(x, y)
-- !schema
`hex(tuple_difference_double(tuple_sketch_agg_double(x, x, 12, sum), tuple_sketch_agg_double(y, x, 12, sum)))` STRING NOT NULL,`hex(tuple_difference_theta_double(tuple_sketch_agg_double(x, x, 12, sum), theta_sketch_agg(y, 12)))` STRING NOT NULL
-- !output
01030901000ACC9347A24A7D65B6321B000000000000084000	01030901000ACC9347A24A7D65B6321B000000000000084000

-- !query
SELECT hex(tuple_difference_integer(tuple_sketch_agg_integer(x, x), tuple_sketch_agg_integer(y, x))), hex(tuple_difference_theta_integer(tuple_sketch_agg_integer(x, x), theta_sketch_agg(y))) FROM VALUES (1, 2), (3, 1) AS t(x, y)
-- !schema
`hex(tuple_difference_integer(tuple_sketch_agg_integer(x, x, 12, sum), tuple_sketch_agg_integer(y, x, 12, sum)))` STRING NOT NULL,`hex(tuple_difference_theta_integer(tuple_sketch_agg_integer(x, x, 12, sum), theta_sketch_agg(y, 12)))` STRING NOT NULL
-- !output
01030901000ACC93BA40B3C1DA06695D0300000000	01030901000ACC93BA40B3C1DA06695D0300000000

-- !query
SELECT tuple_union_theta_double(tuple_sketch_agg_double(x, x), tuple_sketch_agg_double(x, x)) FROM VALUES (1) AS t(x)
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "THETA_INVALID_INPUT_SKETCH_BUFFER_FAMILY",
 "parameters": {
  "actualFamily": "TUPLE",
  "expectedFamily": "COMPACT",
  "function": "`tuple_union_theta_double`"
 },
 "sqlState": "22000"
}

-- !query
SELECT tuple_union_double(NULL, tuple_sketch_agg_double(x, x)), tuple_intersection_integer(NULL, NULL), tuple_difference_double(tuple_sketch_agg_double(x, x), NULL) FROM VALUES (1) AS t(x)
-- !schema
`tuple_union_double(NULL, tuple_sketch_agg_double(x, x, 12, sum), 12, sum)` BINARY,`tuple_intersection_integer(NULL, NULL, sum)` BINARY,`tuple_difference_double(tuple_sketch_agg_double(x, x, 12, sum), NULL)` BINARY
-- !output
NULL	NULL	NULL

-- !query
SELECT tuple_sketch_summary_double(tuple_union_agg_double(s)), tuple_sketch_estimate_double(tuple_union_agg_double(s, 5, 'max')), tuple_sketch_summary_double(tuple_intersection_agg_double(s, 'min'), 'sum') FROM (SELECT tuple_sketch_agg_double(x, x) AS s FROM VALUES (1), (2), (3) AS t(x) UNION ALL SELECT tuple_sketch_agg_double(x, x + 1) FROM VALUES (2), (3), (4) AS t(x) UNION ALL SELECT NULL)
-- !schema
`tuple_sketch_summary_double(tuple_union_agg_double(s, 12, sum), sum)` DOUBLE NOT NULL,`tuple_sketch_estimate_double(tuple_union_agg_double(s, 5, max))` DOUBLE NOT NULL,`tuple_sketch_summary_double(tuple_intersection_agg_double(s, min), sum)` DOUBLE NOT NULL
-- !output
18.0	4.0	5.0

-- !query
SELECT tuple_sketch_summary_integer(tuple_union_agg_integer(s)), tuple_sketch_summary_integer(tuple_intersection_agg_integer(s, 'max'), 'max') FROM (SELECT tuple_sketch_agg_integer(x, x) AS s FROM VALUES (1), (2), (3) AS t(x) UNION ALL SELECT tuple_sketch_agg_integer(x, x + 1) FROM VALUES (2), (3), (4) AS t(x))
-- !schema
`tuple_sketch_summary_integer(tuple_union_agg_integer(s, 12, sum), sum)` BIGINT NOT NULL,`tuple_sketch_summary_integer(tuple_intersection_agg_integer(s, max), max)` BIGINT NOT NULL
-- !output
18	4

-- !query
SELECT hex(tuple_union_agg_double(s)), hex(tuple_intersection_agg_integer(s)) FROM VALUES (CAST(NULL AS BINARY)) AS t(s)
-- !schema
`hex(tuple_union_agg_double(s, 12, sum))` STRING NOT NULL,`hex(tuple_intersection_agg_integer(s, sum))` STRING NOT NULL
-- !output
01030901000ECC93	01030901000ECC93

-- !query
SELECT tuple_union_agg_integer(s) FROM VALUES (X'0102') AS t(s)
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "TUPLE_INVALID_INPUT_SKETCH_BUFFER",
 "parameters": {
  "function": "`tuple_union_agg_integer`"
 },
 "sqlState": "22000"
}
