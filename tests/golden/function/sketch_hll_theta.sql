-- !query
SELECT hll_sketch_estimate(hll_sketch_agg(x)), hll_sketch_estimate(hll_sketch_agg(x, 4)), hex(hll_sketch_agg(x, 8)) FROM VALUES (1), (2), (2), (NULL) AS t(x)
-- !schema
`hll_sketch_estimate(hll_sketch_agg(x, 12))` BIGINT NOT NULL,`hll_sketch_estimate(hll_sketch_agg(x, 4))` BIGINT NOT NULL,`hex(hll_sketch_agg(x, 8))` STRING NOT NULL
-- !output
2	2	02010708030002082BF2FB06862FF90D000000000000000000000000000000000000000000000000

-- !query
SELECT hex(hll_sketch_agg(x)), hex(hll_sketch_agg(encode(x, 'UTF-8'))) FROM VALUES ('a'), (''), ('long enough to be more than one block'), (NULL) AS t(x)
-- !schema
`hex(hll_sketch_agg(x, 12))` STRING NOT NULL,`hex(hll_sketch_agg(encode(x, UTF-8), 12))` STRING NOT NULL
-- !output
0201070C030002082F823B04378A2F06000000000000000000000000000000000000000000000000	0201070C030002082F823B04378A2F06000000000000000000000000000000000000000000000000

-- !query
SELECT hll_sketch_estimate(hll_sketch_agg(id)), hll_sketch_estimate(hll_sketch_agg(id, 4)), hll_sketch_estimate(hll_sketch_agg(cast(id AS string), 21)) FROM range(0, 10000, 1, 1)
-- !schema
`hll_sketch_estimate(hll_sketch_agg(id, 12))` BIGINT NOT NULL,`hll_sketch_estimate(hll_sketch_agg(id, 4))` BIGINT NOT NULL,`hll_sketch_estimate(hll_sketch_agg(CAST(id AS STRING), 21))` BIGINT NOT NULL
-- !output
9967	9472	10000

-- !query
SELECT hll_sketch_estimate(hll_sketch_agg(x)) FROM VALUES (1) AS t(x) WHERE x > 1
-- !schema
`hll_sketch_estimate(hll_sketch_agg(x, 12))` BIGINT NOT NULL
-- !output
0

-- !query
SELECT y, hll_sketch_estimate(hll_sketch_agg(x)) FROM VALUES (1, 1), (2, 1), (NULL, 2) AS t(x, y) GROUP BY y ORDER BY y
-- !schema
y INT NOT NULL,`hll_sketch_estimate(hll_sketch_agg(x, 12))` BIGINT NOT NULL
-- !output
1	2
2	0

-- !query
SELECT hll_sketch_estimate(hll_sketch_agg(x) FILTER (WHERE x > 1)), hll_sketch_estimate(hll_sketch_agg(DISTINCT x)) FROM VALUES (1), (2), (2), (3) AS t(x)
-- !schema
`hll_sketch_estimate(hll_sketch_agg(x, 12) FILTER (WHERE (x > 1)))` BIGINT NOT NULL,`hll_sketch_estimate(hll_sketch_agg(DISTINCT x, 12))` BIGINT NOT NULL
-- !output
2	3

-- !query
SELECT x, hll_sketch_estimate(hll_sketch_agg(x) OVER (ORDER BY x)) FROM VALUES (1), (2), (3) AS t(x) ORDER BY x
-- !schema
x INT NOT NULL,`hll_sketch_estimate(hll_sketch_agg(x, 12) OVER (ORDER BY x ASC NULLS FIRST RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW))` BIGINT NOT NULL
-- !output
1	1
2	2
3	3

-- !query
SELECT hll_sketch_agg(x, 3) FROM VALUES (1) AS t(x)
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "HLL_INVALID_LG_K",
 "parameters": {
  "function": "`hll_sketch_agg`",
  "max": "21",
  "min": "4",
  "value": "3"
 },
 "sqlState": "22546"
}

-- !query
SELECT hll_sketch_agg(x, 22) FROM VALUES (1) AS t(x)
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "HLL_INVALID_LG_K",
 "parameters": {
  "function": "`hll_sketch_agg`",
  "max": "21",
  "min": "4",
  "value": "22"
 },
 "sqlState": "22546"
}

-- !query
SELECT hll_sketch_agg(x, x) FROM VALUES (1) AS t(x)
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "HLL_K_MUST_BE_CONSTANT",
 "parameters": {
  "function": "`hll_sketch_agg`"
 },
 "sqlState": "42K0E"
}

-- !query
SELECT hll_sketch_agg(x) FROM VALUES (1.5D) AS t(x)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "hll_sketch_agg(x)",
   "start": 7,
   "stop": 23
  }
 ],
 "parameters": {
  "inputSql": "\"x\"",
  "inputType": "\"DOUBLE\"",
  "paramIndex": "first",
  "requiredType": "(\"INT\" or \"BIGINT\" or \"STRING\" or \"BINARY\")",
  "sqlExpr": "\"hll_sketch_agg(x, 12)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT hll_sketch_estimate(X'0102'), hll_sketch_estimate(NULL)
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "HLL_INVALID_INPUT_SKETCH_BUFFER",
 "parameters": {
  "function": "`hll_sketch_estimate`"
 },
 "sqlState": "22546"
}

-- !query
SELECT hll_sketch_estimate(CAST(NULL AS BINARY))
-- !schema
`hll_sketch_estimate(CAST(NULL AS BINARY))` BIGINT
-- !output
NULL

-- !query
SELECT hll_sketch_estimate('text')
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "hll_sketch_estimate('text')",
   "start": 7,
   "stop": 33
  }
 ],
 "parameters": {
  "inputSql": "\"text\"",
  "inputType": "\"STRING\"",
  "paramIndex": "first",
  "requiredType": "\"BINARY\"",
  "sqlExpr": "\"hll_sketch_estimate(text)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT hll_sketch_estimate(hll_union(hll_sketch_agg(x), hll_sketch_agg(y))), hll_union(hll_sketch_agg(x), NULL) FROM VALUES (1, 4), (2, 5), (3, 3) AS t(x, y)
-- !schema
`hll_sketch_estimate(hll_union(hll_sketch_agg(x, 12), hll_sketch_agg(y, 12), false))` BIGINT NOT NULL,`hll_union(hll_sketch_agg(x, 12), NULL, false)` BINARY
-- !output
5	NULL

-- !query
SELECT hll_union(hll_sketch_agg(x, 5), hll_sketch_agg(x, 6)) FROM VALUES (1) AS t(x)
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "HLL_UNION_DIFFERENT_LG_K",
 "parameters": {
  "function": "`hll_union`",
  "left": "5",
  "right": "6"
 },
 "sqlState": "22000"
}

-- !query
SELECT hex(hll_union(hll_sketch_agg(x, 5), hll_sketch_agg(x, 6), true)) FROM VALUES (1), (2) AS t(x)
-- !schema
`hex(hll_union(hll_sketch_agg(x, 5), hll_sketch_agg(x, 6), true))` STRING NOT NULL
-- !output
02010705030002082BF2FB06862FF90D000000000000000000000000000000000000000000000000

-- !query
SELECT hll_sketch_estimate(hll_union_agg(s)) FROM (SELECT hll_sketch_agg(x) AS s FROM VALUES (1), (2) AS t(x) UNION ALL SELECT hll_sketch_agg(x) FROM VALUES (2), (3) AS t(x) UNION ALL SELECT NULL)
-- !schema
`hll_sketch_estimate(hll_union_agg(s, false))` BIGINT NOT NULL
-- !output
3

-- !query
SELECT hll_sketch_estimate(hll_union_agg(s)) FROM VALUES (CAST(NULL AS BINARY)) AS t(s)
-- !schema
`hll_sketch_estimate(hll_union_agg(s, false))` BIGINT NOT NULL
-- !output
0

-- !query
SELECT hll_union_agg(s) FROM VALUES (X'00') AS t(s)
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "HLL_INVALID_INPUT_SKETCH_BUFFER",
 "parameters": {
  "function": "`hll_union_agg`"
 },
 "sqlState": "22546"
}

-- !query
SELECT hex(theta_sketch_agg(x)), hex(theta_sketch_agg(CAST(x AS BIGINT))) FROM VALUES (1), (2), (2), (NULL) AS t(x)
-- !schema
`hex(theta_sketch_agg(x, 12))` STRING NOT NULL,`hex(theta_sketch_agg(CAST(x AS BIGINT), 12))` STRING NOT NULL
-- !output
0104033D011ACC93022D0C35EE5BEFC8AE3EFA70D1DFA7AB80	0104033D011ACC93022D0C35EE5BEFC8AE3EFA70D1DFA7AB80

-- !query
SELECT hex(theta_sketch_agg(x)), hex(theta_sketch_agg(CAST(x AS FLOAT))) FROM VALUES (0.0D), (-0.0D), (1.5D), (double('NaN')) AS t(x)
-- !schema
`hex(theta_sketch_agg(x, 12))` STRING NOT NULL,`hex(theta_sketch_agg(CAST(x AS FLOAT), 12))` STRING NOT NULL
-- !output
0104033D011ACC930354422226B2F4C7A93C47D257EDAA0721963A75709855A8	0104033D011ACC930354422226B2F4C7A93C47D257EDAA0721963A75709855A8

-- !query
SELECT hex(theta_sketch_agg(x)), hex(theta_sketch_agg(encode(x, 'UTF-8'))) FROM VALUES ('a'), (''), ('é') AS t(x)
-- !schema
`hex(theta_sketch_agg(x, 12))` STRING NOT NULL,`hex(theta_sketch_agg(encode(x, UTF-8), 12))` STRING NOT NULL
-- !output
0104033E011ACC9302FC04CD6D9BC1FB1BBFFD429EB2D42510	0104033E011ACC9302FC04CD6D9BC1FB1BBFFD429EB2D42510

-- !query
SELECT hex(theta_sketch_agg(x)), hex(theta_sketch_agg(y)) FROM VALUES (array(1, 2), array(1L)), (array(), array(2L, 3L)) AS t(x, y)
-- !schema
`hex(theta_sketch_agg(x, 12))` STRING NOT NULL,`hex(theta_sketch_agg(y, 12))` STRING NOT NULL
-- !output
01030300003ACC93F9E7651C9BE3D926	0104033E011ACC930216861AF72DF7E4572ED494303474B7C0

-- !query
SELECT theta_sketch_estimate(theta_sketch_agg(id)), hex(theta_sketch_agg(id, 4)), theta_sketch_estimate(theta_sketch_agg(id, 8)), theta_sketch_estimate(theta_sketch_agg(id, 26)) FROM range(0, 10000, 1, 1)
-- !schema
`theta_sketch_estimate(theta_sketch_agg(id, 12))` BIGINT NOT NULL,`hex(theta_sketch_agg(id, 4))` STRING NOT NULL,`theta_sketch_estimate(theta_sketch_agg(id, 8))` BIGINT NOT NULL,`theta_sketch_estimate(theta_sketch_agg(id, 26))` BIGINT NOT NULL
-- !output
9898	02040333011ACC933182504D24B42D0010E5D5CA37AFD5E0D0C370E61A7FB504DBEA2A388C9081B7F265FE574E2F2DDECE32B92C37639C98DB68F07A649DC5F618AA1B540175DF5B9BECCC5818DE493354CB73AC64FD092F1BF968F7045292715B6ACA660995A664D73F47677C4B1E59AAB7C503A8F509	10689	10000

-- !query
SELECT hex(theta_sketch_agg(x)) FROM VALUES (1) AS t(x) WHERE x > 1
-- !schema
`hex(theta_sketch_agg(x, 12))` STRING NOT NULL
-- !output
01030300001E0000

-- !query
SELECT theta_sketch_agg(x, 3) FROM VALUES (1) AS t(x)
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "SKETCH_INVALID_LG_NOM_ENTRIES",
 "parameters": {
  "function": "`theta_sketch_agg`",
  "max": "26",
  "min": "4",
  "value": "3"
 },
 "sqlState": "22003"
}

-- !query
SELECT theta_sketch_agg(x, x) FROM VALUES (1) AS t(x)
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "THETA_LG_NOM_ENTRIES_MUST_BE_CONSTANT",
 "parameters": {
  "function": "`theta_sketch_agg`"
 },
 "sqlState": "42K0E"
}

-- !query
SELECT theta_sketch_agg(x) FROM VALUES (CAST(1 AS SMALLINT)) AS t(x)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "theta_sketch_agg(x)",
   "start": 7,
   "stop": 25
  }
 ],
 "parameters": {
  "inputSql": "\"x\"",
  "inputType": "\"SMALLINT\"",
  "paramIndex": "first",
  "requiredType": "(\"ARRAY<INT>\" or \"ARRAY<BIGINT>\" or \"BINARY\" or \"DOUBLE\" or \"FLOAT\" or \"INT\" or \"BIGINT\" or \"STRING\")",
  "sqlExpr": "\"theta_sketch_agg(x, 12)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT theta_sketch_estimate(X'00')
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "THETA_INVALID_INPUT_SKETCH_BUFFER",
 "parameters": {
  "function": "`theta_sketch_estimate`"
 },
 "sqlState": "22000"
}

-- !query
SELECT theta_sketch_estimate(hll_sketch_agg(x)) FROM VALUES (1) AS t(x)
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "THETA_INVALID_INPUT_SKETCH_BUFFER_FAMILY",
 "parameters": {
  "actualFamily": "HLL",
  "expectedFamily": "COMPACT",
  "function": "`theta_sketch_estimate`"
 },
 "sqlState": "22000"
}

-- !query
SELECT theta_sketch_estimate(CAST(NULL AS BINARY))
-- !schema
`theta_sketch_estimate(CAST(NULL AS BINARY))` BIGINT
-- !output
NULL

-- !query
SELECT hex(theta_union(theta_sketch_agg(x), theta_sketch_agg(y))), hex(theta_intersection(theta_sketch_agg(x), theta_sketch_agg(y))), hex(theta_difference(theta_sketch_agg(x), theta_sketch_agg(y))) FROM VALUES (1, 4), (2, 5), (3, 3) AS t(x, y)
-- !schema
`hex(theta_union(theta_sketch_agg(x, 12), theta_sketch_agg(y, 12), 12))` STRING NOT NULL,`hex(theta_intersection(theta_sketch_agg(x, 12), theta_sketch_agg(y, 12)))` STRING NOT NULL,`hex(theta_difference(theta_sketch_agg(x, 12), theta_sketch_agg(y, 12)))` STRING NOT NULL
-- !output
0104033E011ACC930516861AF72DF7E45429C550C15B0E52B323AD5F2451151F49D0DF3AA0896506FB2E5966BADAA3DC	01030300003ACC93BA40B3C1DA06695D	0104033D011ACC93022D0C35EE5BEFC8AE3EFA70D1DFA7AB80

-- !query
SELECT hex(theta_union(theta_sketch_agg(id), theta_sketch_agg(id + 500), 4)) FROM range(0, 1000, 1, 1)
-- !schema
`hex(theta_union(theta_sketch_agg(id, 12), theta_sketch_agg((id + 500), 12), 4))` STRING NOT NULL
-- !output
02040337011ACC93F2D22BABBA4F22011054E975E5DB13AA4C47404A18727C4A1696E9B3F8D1F1083FEC1875011AE68D68F90381337F4E3393F3401D1B16F390DE8D5E3D1506DCB2258727694405620C7C5B3325E4623745EFA131429035B741A2B9DE82804372CA374243C8D8049EFBEE41305D88AF0C701289F38BDAB7B4

-- !query
SELECT theta_sketch_estimate(theta_intersection(theta_sketch_agg(id, 8), theta_sketch_agg(id + 500, 9))), theta_sketch_estimate(theta_difference(theta_sketch_agg(id, 8), theta_sketch_agg(id + 500, 9))) FROM range(0, 5000, 1, 1)
-- !schema
`theta_sketch_estimate(theta_intersection(theta_sketch_agg(id, 8), theta_sketch_agg((id + 500), 9)))` BIGINT NOT NULL,`theta_sketch_estimate(theta_difference(theta_sketch_agg(id, 8), theta_sketch_agg((id + 500), 9)))` BIGINT NOT NULL
-- !output
4547	470

-- !query
SELECT theta_union(theta_sketch_agg(x), theta_sketch_agg(x), 27) FROM VALUES (1) AS t(x)
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "SKETCH_INVALID_LG_NOM_ENTRIES",
 "parameters": {
  "function": "`theta_union`",
  "max": "26",
  "min": "4",
  "value": "27"
 },
 "sqlState": "22003"
}

-- !query
SELECT theta_union(NULL, theta_sketch_agg(x)), theta_intersection(theta_sketch_agg(x), NULL), theta_difference(NULL, NULL) FROM VALUES (1) AS t(x)
-- !schema
`theta_union(NULL, theta_sketch_agg(x, 12), 12)` BINARY,`theta_intersection(theta_sketch_agg(x, 12), NULL)` BINARY,`theta_difference(NULL, NULL)` BINARY
-- !output
NULL	NULL	NULL

-- !query
SELECT hex(theta_union_agg(s)), hex(theta_intersection_agg(s)) FROM (SELECT theta_sketch_agg(x) AS s FROM VALUES (1), (2) AS t(x) UNION ALL SELECT theta_sketch_agg(x) FROM VALUES (2), (3) AS t(x) UNION ALL SELECT NULL)
-- !schema
`hex(theta_union_agg(s, 12))` STRING NOT NULL,`hex(theta_intersection_agg(s))` STRING NOT NULL
-- !output
0104033E011ACC930316861AF72DF7E4558FBE9C3477E9EAEFB2E5966BADAA3DC0	01030300003ACC93C397FC1281709D1E

-- !query
SELECT hex(theta_union_agg(s)), hex(theta_intersection_agg(s)) FROM VALUES (CAST(NULL AS BINARY)) AS t(s)
-- !schema
`hex(theta_union_agg(s, 12))` STRING NOT NULL,`hex(theta_intersection_agg(s))` STRING NOT NULL
-- !output
01030300001E0000	01030300001E0000

-- !query
SELECT theta_union_agg(s, 12) FROM VALUES (X'0102') AS t(s)
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "THETA_INVALID_INPUT_SKETCH_BUFFER",
 "parameters": {
  "function": "`theta_union_agg`"
 },
 "sqlState": "22000"
}

-- !query
SELECT theta_intersection_agg(s) FROM VALUES (X'010209') AS t(s)
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "THETA_INVALID_INPUT_SKETCH_BUFFER_FAMILY",
 "parameters": {
  "actualFamily": "TUPLE",
  "expectedFamily": "COMPACT",
  "function": "`theta_intersection_agg`"
 },
 "sqlState": "22000"
}
