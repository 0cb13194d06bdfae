-- !query
SELECT hex(kll_sketch_agg_bigint(id)), hex(kll_sketch_agg_bigint(CAST(id AS TINYINT))), hex(kll_sketch_agg_double(CAST(id AS DOUBLE))), hex(kll_sketch_agg_double(CAST(id AS FLOAT))), hex(kll_sketch_agg_float(CAST(id AS FLOAT), 8)) FROM range(0, 5, 1, 1)
-- !schema
`hex(kll_sketch_agg_bigint(id))` STRING NOT NULL,`hex(kll_sketch_agg_bigint(CAST(id AS TINYINT)))` STRING NOT NULL,`hex(kll_sketch_agg_double(CAST(id AS DOUBLE)))` STRING NOT NULL,`hex(kll_sketch_agg_double(CAST(id AS FLOAT)))` STRING NOT NULL,`hex(kll_sketch_agg_float(CAST(id AS FLOAT), 8))` STRING NOT NULL
-- !output
05010F00C80008000500000000000000C8000100C30000000000000000000000040000000000000000000000000000000100000000000000020000000000000003000000000000000400000000000000	05010F00C80008000500000000000000C8000100C30000000000000000000000040000000000000000000000000000000100000000000000020000000000000003000000000000000400000000000000	05010F00C80008000500000000000000C8000100C3000000000000000000000000000000000010400000000000000000000000000000F03F000000000000004000000000000008400000000000001040	05010F00C80008000500000000000000C8000100C3000000000000000000000000000000000010400000000000000000000000000000F03F000000000000004000000000000008400000000000001040	05010F0008000800050000000000000008000100030000000000000000008040000000000000803F000000400000404000008040

-- !query
SELECT hex(kll_sketch_agg_bigint(x)), hex(kll_sketch_agg_double(CAST(x AS DOUBLE))), hex(kll_sketch_agg_float(CAST(x AS FLOAT))) FROM VALUES (7), (NULL) AS t(x)
-- !schema
`hex(kll_sketch_agg_bigint(x))` STRING NOT NULL,`hex(kll_sketch_agg_double(CAST(x AS DOUBLE)))` STRING NOT NULL,`hex(kll_sketch_agg_float(CAST(x AS FLOAT)))` STRING NOT NULL
-- !output
02020F04C80008000700000000000000	02020F04C80008000000000000001C40	02020F04C80008000000E040

-- !query
SELECT hex(kll_sketch_agg_bigint(x)), hex(kll_merge_agg_bigint(X'00')) FROM VALUES (7) AS t(x) WHERE x > 7
-- !schema
`hex(kll_sketch_agg_bigint(x))` STRING NOT NULL,`hex(kll_merge_agg_bigint(X'00'))` STRING NOT NULL
-- !output
02010F01C8000800	02010F01C8000800

-- !query
SELECT kll_sketch_to_string_bigint(kll_sketch_agg_bigint(x)) FROM VALUES (7), (9), (-1) AS t(x)
-- !schema
`kll_sketch_to_string_bigint(kll_sketch_agg_bigint(x))` STRING NOT NULL
-- !output
\n### KllKllLongsSketch Summary:\n   K                      : 200\n   Dynamic min K          : 200\n   M                      : 8\n   N                      : 3\n   Epsilon                : 1.329%\n   Epsilon PMF            : 1.652%\n   Empty                  : false\n   Estimation Mode        : false\n   Levels                 : 1\n   Level 0 Sorted         : false\n   Capacity Items         : 200\n   Retained Items         : 3\n   Free Space             : 197\n   ReadOnly               : false\n   Updatable Storage Bytes: 1644\n   Compact Storage Bytes  : 64\n   Min Item               : -1\n   Max Item               : 9\n### End sketch summary\n

-- !query
SELECT kll_sketch_to_string_double(kll_sketch_agg_double(x, 100)) FROM VALUES (7.25D), (double('NaN')), (1e100D) AS t(x)
-- !schema
`kll_sketch_to_string_double(kll_sketch_agg_double(x, 100))` STRING NOT NULL
-- !output
\n### KllKllDoublesSketch Summary:\n   K                      : 100\n   Dynamic min K          : 100\n   M                      : 8\n   N                      : 2\n   Epsilon                : 2.608%\n   Epsilon PMF            : 3.176%\n   Empty                  : false\n   Estimation Mode        : false\n   Levels                 : 1\n   Level 0 Sorted         : false\n   Capacity Items         : 100\n   Retained Items         : 2\n   Free Space             : 98\n   ReadOnly               : false\n   Updatable Storage Bytes: 844\n   Compact Storage Bytes  : 56\n   Min Item               : 7.25\n   Max Item               : 1.0E100\n### End sketch summary\n

-- !query
SELECT kll_sketch_to_string_float(kll_sketch_agg_float(x)) FROM VALUES (1.1F) AS t(x)
-- !schema
`kll_sketch_to_string_float(kll_sketch_agg_float(x))` STRING NOT NULL
-- !output
\n### KllKllFloatsSketch Summary:\n   K                      : 200\n   Dynamic min K          : 200\n   M                      : 8\n   N                      : 1\n   Epsilon                : 1.329%\n   Epsilon PMF            : 1.652%\n   Empty                  : false\n   Estimation Mode        : false\n   Levels                 : 1\n   Level 0 Sorted         : false\n   Capacity Items         : 200\n   Retained Items         : 1\n   Free Space             : 199\n   ReadOnly               : false\n   Updatable Storage Bytes: 836\n   Compact Storage Bytes  : 12\n   Min Item               : 1.1\n   Max Item               : 1.1\n### End sketch summary\n

-- !query
SELECT kll_sketch_to_string_bigint(kll_sketch_agg_bigint(x)) FROM VALUES (7) AS t(x) WHERE x > 7
-- !schema
`kll_sketch_to_string_bigint(kll_sketch_agg_bigint(x))` STRING NOT NULL
-- !output
\n### KllKllLongsSketch Summary:\n   K                      : 200\n   Dynamic min K          : 200\n   M                      : 8\n   N                      : 0\n   Epsilon                : 1.329%\n   Epsilon PMF            : 1.652%\n   Empty                  : true\n   Estimation Mode        : false\n   Levels                 : 1\n   Level 0 Sorted         : false\n   Capacity Items         : 200\n   Retained Items         : 0\n   Free Space             : 200\n   ReadOnly               : false\n   Updatable Storage Bytes: 1644\n   Compact Storage Bytes  : 8\n   Min Item               : NaN\n   Max Item               : NaN\n### End sketch summary\n

-- !query
SELECT kll_sketch_get_n_bigint(kll_sketch_agg_bigint(id)), kll_sketch_get_n_double(kll_sketch_agg_double(CAST(id AS DOUBLE))), kll_sketch_get_n_float(kll_sketch_agg_float(CAST(id AS FLOAT))) FROM range(0, 1000, 1, 1)
-- !schema
`kll_sketch_get_n_bigint(kll_sketch_agg_bigint(id))` BIGINT NOT NULL,`kll_sketch_get_n_double(kll_sketch_agg_double(CAST(id AS DOUBLE)))` BIGINT NOT NULL,`kll_sketch_get_n_float(kll_sketch_agg_float(CAST(id AS FLOAT)))` BIGINT NOT NULL
-- !output
1000	1000	1000

-- !query
SELECT kll_sketch_get_quantile_bigint(kll_sketch_agg_bigint(x), 0.5D), kll_sketch_get_quantile_bigint(kll_sketch_agg_bigint(x), array(0D, 0.2D, 0.25D, 1D)), kll_sketch_get_quantile_bigint(kll_sketch_agg_bigint(x), array(0, 1)), kll_sketch_get_quantile_bigint(kll_sketch_agg_bigint(x), 1) FROM VALUES (10), (20), (30), (40) AS t(x)
-- !schema
`kll_sketch_get_quantile_bigint(kll_sketch_agg_bigint(x), 0.5)` BIGINT NOT NULL,`kll_sketch_get_quantile_bigint(kll_sketch_agg_bigint(x), array(0.0, 0.2, 0.25, 1.0))` ARRAY<BIGINT> NOT NULL,`kll_sketch_get_quantile_bigint(kll_sketch_agg_bigint(x), array(0, 1))` ARRAY<BIGINT> NOT NULL,`kll_sketch_get_quantile_bigint(kll_sketch_agg_bigint(x), 1)` BIGINT NOT NULL
-- !output
20	[10, 10, 10, 40]	[10, 40]	40

-- !query
SELECT kll_sketch_get_quantile_double(kll_sketch_agg_double(x), 0.5), kll_sketch_get_quantile_double(kll_sketch_agg_double(x), array(0.1, 0.9)), kll_sketch_get_rank_double(kll_sketch_agg_double(x), 2), kll_sketch_get_rank_double(kll_sketch_agg_double(x), array(0.5, 1.5, 99.0)) FROM VALUES (1.5D), (2.5D), (3.5D) AS t(x)
-- !schema
`kll_sketch_get_quantile_double(kll_sketch_agg_double(x), 0.5)` DOUBLE NOT NULL,`kll_sketch_get_quantile_double(kll_sketch_agg_double(x), array(0.1, 0.9))` ARRAY<DOUBLE> NOT NULL,`kll_sketch_get_rank_double(kll_sketch_agg_double(x), 2)` DOUBLE NOT NULL,`kll_sketch_get_rank_double(kll_sketch_agg_double(x), array(0.5, 1.5, 99.0))` ARRAY<DOUBLE> NOT NULL
-- !output
2.5	[1.5, 3.5]	0.3333333333333333	[0.0, 0.3333333333333333, 1.0]

-- !query
SELECT kll_sketch_get_quantile_float(kll_sketch_agg_float(x), 0.5), kll_sketch_get_rank_float(kll_sketch_agg_float(x), 2.5F), kll_sketch_get_rank_float(kll_sketch_agg_float(x), array(0F, 2F)) FROM VALUES (1.5F), (2.5F), (3.5F) AS t(x)
-- !schema
`kll_sketch_get_quantile_float(kll_sketch_agg_float(x), 0.5)` FLOAT NOT NULL,`kll_sketch_get_rank_float(kll_sketch_agg_float(x), 2.5)` DOUBLE NOT NULL,`kll_sketch_get_rank_float(kll_sketch_agg_float(x), array(0.0, 2.0))` ARRAY<DOUBLE> NOT NULL
-- !output
2.5	0.6666666666666666	[0.0, 0.3333333333333333]

-- !query
SELECT kll_sketch_get_rank_bigint(kll_sketch_agg_bigint(x), 20), kll_sketch_get_rank_bigint(kll_sketch_agg_bigint(x), array(-1, 10, 25, 100)), kll_sketch_get_rank_bigint(kll_sketch_agg_bigint(x), array()), kll_sketch_get_rank_bigint(kll_sketch_agg_bigint(x), NULL) FROM VALUES (10), (20), (30), (40) AS t(x)
-- !schema
`kll_sketch_get_rank_bigint(kll_sketch_agg_bigint(x), 20)` DOUBLE NOT NULL,`kll_sketch_get_rank_bigint(kll_sketch_agg_bigint(x), array(-1, 10, 25, 100))` ARRAY<DOUBLE> NOT NULL,`kll_sketch_get_rank_bigint(kll_sketch_agg_bigint(x), array())` ARRAY<DOUBLE> NOT NULL,`kll_sketch_get_rank_bigint(kll_sketch_agg_bigint(x), NULL)` DOUBLE
-- !output
0.5	[0.0, 0.25, 0.5, 1.0]	[]	NULL

-- !query
SELECT kll_sketch_get_quantile_bigint(s, 0D), kll_sketch_get_quantile_bigint(s, 1D), abs(kll_sketch_get_quantile_bigint(s, 0.5D) - 50000) < 5000, kll_sketch_get_rank_bigint(s, 0L) < 0.01, kll_sketch_get_rank_bigint(s, 99999L), kll_sketch_get_n_bigint(s) FROM (SELECT kll_sketch_agg_bigint(id) AS s FROM range(0, 100000, 1, 1))
-- !schema
`kll_sketch_get_quantile_bigint(s, 0.0)` BIGINT NOT NULL,`kll_sketch_get_quantile_bigint(s, 1.0)` BIGINT NOT NULL,`(abs((kll_sketch_get_quantile_bigint(s, 0.5) - 50000)) < 5000)` BOOLEAN NOT NULL,`(kll_sketch_get_rank_bigint(s, 0) < 0.01)` BOOLEAN NOT NULL,`kll_sketch_get_rank_bigint(s, 99999)` DOUBLE NOT NULL,`kll_sketch_get_n_bigint(s)` BIGINT NOT NULL
-- !output
0	99999	true	true	1.0	100000

-- !query
SELECT kll_sketch_get_quantile_bigint(kll_sketch_agg_bigint(x), 1.5) FROM VALUES (1) AS t(x)
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "KLL_SKETCH_INVALID_QUANTILE_RANGE",
 "parameters": {
  "functionName": "`kll_sketch_get_quantile_bigint`"
 },
 "sqlState": "22003"
}

-- !query
SELECT kll_sketch_get_quantile_double(kll_sketch_agg_double(x), -0.1) FROM VALUES (1D) AS t(x)
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "KLL_SKETCH_INVALID_QUANTILE_RANGE",
 "parameters": {
  "functionName": "`kll_sketch_get_quantile_double`"
 },
 "sqlState": "22003"
}

-- !query
SELECT kll_sketch_get_quantile_bigint(kll_sketch_agg_bigint(x), x) FROM VALUES (1) AS t(x)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.NON_FOLDABLE_INPUT",
 "context": [
  {
   "fragment": "kll_sketch_get_quantile_bigint(kll_sketch_agg_bigint(x), x)",
   "start": 7,
   "stop": 65
  }
 ],
 "parameters": {
  "inputExpr": "\"x\"",
  "inputName": "`rank`",
  "inputType": "\"DOUBLE\"",
  "sqlExpr": "\"kll_sketch_get_quantile_bigint(kll_sketch_agg_bigint(x), x)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT kll_sketch_get_quantile_bigint(kll_sketch_agg_bigint(x), 0.5) FROM VALUES (1) AS t(x) WHERE x > 1
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "KLL_INVALID_INPUT_SKETCH_BUFFER",
 "parameters": {
  "function": "`kll_sketch_get_quantile_bigint`"
 },
 "sqlState": "22000"
}

-- !query
SELECT kll_sketch_get_rank_bigint(kll_sketch_agg_bigint(x), 1) FROM VALUES (1) AS t(x) WHERE x > 1
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "KLL_INVALID_INPUT_SKETCH_BUFFER",
 "parameters": {
  "function": "`kll_sketch_get_rank_bigint`"
 },
 "sqlState": "22000"
}

-- !query
SELECT kll_sketch_get_n_bigint(X'00')
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "KLL_INVALID_INPUT_SKETCH_BUFFER",
 "parameters": {
  "function": "`kll_sketch_get_n_bigint`"
 },
 "sqlState": "22000"
}

-- !query
SELECT kll_sketch_get_n_double(kll_sketch_agg_float(x)) FROM VALUES (1F), (2F) AS t(x)
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "KLL_INVALID_INPUT_SKETCH_BUFFER",
 "parameters": {
  "function": "`kll_sketch_get_n_double`"
 },
 "sqlState": "22000"
}

-- !query
SELECT kll_sketch_get_n_float(NULL), kll_sketch_to_string_double(CAST(NULL AS BINARY)), kll_sketch_merge_bigint(NULL, X'00')
-- !schema
`kll_sketch_get_n_float(NULL)` BIGINT,`kll_sketch_to_string_double(CAST(NULL AS BINARY))` STRING,`kll_sketch_merge_bigint(NULL, X'00')` BINARY
-- !output
NULL	NULL	NULL

-- !query
SELECT kll_sketch_agg_bigint(x, NULL) FROM VALUES (1) AS t(x)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_NULL",
 "context": [
  {
   "fragment": "kll_sketch_agg_bigint(x, NULL)",
   "start": 7,
   "stop": 36
  }
 ],
 "parameters": {
  "exprName": "k",
  "sqlExpr": "\"kll_sketch_agg_bigint(x, NULL)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT kll_sketch_agg_bigint(x) FROM VALUES ('1') AS t(x)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "kll_sketch_agg_bigint(x)",
   "start": 7,
   "stop": 30
  }
 ],
 "parameters": {
  "inputSql": "\"x\"",
  "inputType": "\"STRING\"",
  "paramIndex": "first",
  "requiredType": "(\"TINYINT\" or \"INT\" or \"BIGINT\" or \"SMALLINT\")",
  "sqlExpr": "\"kll_sketch_agg_bigint(x)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT kll_sketch_agg_float(x) FROM VALUES (1D) AS t(x)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "kll_sketch_agg_float(x)",
   "start": 7,
   "stop": 29
  }
 ],
 "parameters": {
  "inputSql": "\"x\"",
  "inputType": "\"DOUBLE\"",
  "paramIndex": "first",
  "requiredType": "\"FLOAT\"",
  "sqlExpr": "\"kll_sketch_agg_float(x)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT hex(kll_sketch_merge_bigint(kll_sketch_agg_bigint(id, 50), kll_sketch_agg_bigint(id + 10, 60))), kll_sketch_get_n_double(kll_sketch_merge_double(kll_sketch_agg_double(1D), kll_sketch_agg_double(2D))), kll_sketch_get_n_float(kll_sketch_merge_float(kll_sketch_agg_float(1F), kll_sketch_agg_float(2F))) FROM range(0, 3, 1, 1)
-- !schema
`hex(kll_sketch_merge_bigint(kll_sketch_agg_bigint(id, 50), kll_sketch_agg_bigint((id + 10), 60)))` STRING NOT NULL,`kll_sketch_get_n_double(kll_sketch_merge_double(kll_sketch_agg_double(1.0), kll_sketch_agg_double(2.0)))` BIGINT NOT NULL,`kll_sketch_get_n_float(kll_sketch_merge_float(kll_sketch_agg_float(1.0), kll_sketch_agg_float(2.0)))` BIGINT NOT NULL
-- !output
05010F00320008000600000000000000320001002C00000000000000000000000C000000000000000C000000000000000B000000000000000A00000000000000000000000000000001000000000000000200000000000000	6	6

-- !query
SELECT kll_sketch_get_n_bigint(kll_merge_agg_bigint(s)), kll_sketch_get_quantile_bigint(kll_merge_agg_bigint(s, 100), array(0.0, 0.5, 1.0)) FROM (SELECT kll_sketch_agg_bigint(x, 50) AS s FROM VALUES (1), (2) AS t(x) UNION ALL SELECT kll_sketch_agg_bigint(x, 60) FROM VALUES (3) AS t(x) UNION ALL SELECT NULL)
-- !schema
`kll_sketch_get_n_bigint(kll_merge_agg_bigint(s))` BIGINT NOT NULL,`kll_sketch_get_quantile_bigint(kll_merge_agg_bigint(s, 100), array(0.0, 0.5, 1.0))` ARRAY<BIGINT> NOT NULL
-- !output
3	[1, 2, 3]

-- !query
SELECT kll_sketch_get_n_double(kll_merge_agg_double(kll)), kll_sketch_get_n_float(kll_merge_agg_float(klf)) FROM (SELECT kll_sketch_agg_double(CAST(id AS DOUBLE)) AS kll, kll_sketch_agg_float(CAST(id AS FLOAT)) AS klf FROM range(5) GROUP BY id % 2)
-- !schema
`kll_sketch_get_n_double(kll_merge_agg_double(kll))` BIGINT NOT NULL,`kll_sketch_get_n_float(kll_merge_agg_float(klf))` BIGINT NOT NULL
-- !output
5	5

-- !query
SELECT kll_merge_agg_bigint(s) FROM VALUES (X'00') AS t(s)
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "KLL_INVALID_INPUT_SKETCH_BUFFER",
 "parameters": {
  "function": "`kll_merge_agg_bigint`"
 },
 "sqlState": "22000"
}
