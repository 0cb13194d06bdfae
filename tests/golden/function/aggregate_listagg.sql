-- !query
SELECT hex(listagg(x, X'42') WITHIN GROUP (ORDER BY x)), hex(listagg(x) WITHIN GROUP (ORDER BY x DESC)) FROM VALUES (X'01'), (X'02'), (NULL), (X'03'), (X'02'), (X''), (X'FF') AS t(x)
-- !schema
`hex(listagg(x, X'42') WITHIN GROUP (ORDER BY x ASC NULLS FIRST))` STRING,`hex(listagg(x, NULL) WITHIN GROUP (ORDER BY x DESC NULLS LAST))` STRING
-- !output
420142024202420342FF	FF03020201

-- !query
SELECT hex(listagg(DISTINCT x, X'00FF') WITHIN GROUP (ORDER BY x DESC)) FROM VALUES (X'01'), (X'02'), (NULL), (X'03'), (X'02'), (X'FF') AS t(x)
-- !schema
`hex(listagg(DISTINCT x, X'00FF') WITHIN GROUP (ORDER BY x DESC NULLS LAST))` STRING
-- !output
FF00FF0300FF0200FF01

-- !query
SELECT hex(string_agg(x, X'2C')) FROM VALUES (X'0102') AS t(x)
-- !schema
`hex(string_agg(x, X'2C'))` STRING
-- !output
0102

-- !query
SELECT listagg(x), listagg(x, X'01') FROM VALUES (CAST(NULL AS BINARY)) AS t(x)
-- !schema
`listagg(x, NULL)` BINARY,`listagg(x, X'01')` BINARY
-- !output
NULL	NULL

-- !query
SELECT y, hex(listagg(x, X'2C') WITHIN GROUP (ORDER BY x)) FROM VALUES (X'01', 1), (X'02', 1), (X'03', 2) AS t(x, y) GROUP BY y ORDER BY y
-- !schema
y INT NOT NULL,`hex(listagg(x, X'2C') WITHIN GROUP (ORDER BY x ASC NULLS FIRST))` STRING
-- !output
1	012C02
2	03

-- !query
SELECT listagg(DISTINCT x, ',') WITHIN GROUP (ORDER BY x DESC) FROM VALUES (1), (10), (2), (1) AS t(x)
-- !schema
`listagg(DISTINCT x, ,) WITHIN GROUP (ORDER BY x DESC NULLS LAST)` STRING
-- !output
10,2,1

-- !query
SELECT listagg(x, ',') FROM VALUES (X'01') AS t(x)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "listagg(x, ',')",
   "start": 7,
   "stop": 21
  }
 ],
 "parameters": {
  "dataType": "(\"BINARY\" or \"STRING\")",
  "functionName": "`listagg`",
  "sqlExpr": "\"listagg(x, ,)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT listagg(x, X'01') FROM VALUES ('a') AS t(x)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "listagg(x, X'01')",
   "start": 7,
   "stop": 23
  }
 ],
 "parameters": {
  "dataType": "(\"STRING\" or \"BINARY\")",
  "functionName": "`listagg`",
  "sqlExpr": "\"listagg(x, X'01')\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT listagg(DISTINCT x, ',') WITHIN GROUP (ORDER BY x) FROM VALUES (1.50), (10), (2), (1.5), (null) AS t(x)
-- !schema
`listagg(DISTINCT x, ,) WITHIN GROUP (ORDER BY x ASC NULLS FIRST)` STRING
-- !output
1.50,2.00,10.00

-- !query
SELECT listagg(DISTINCT x, ',') WITHIN GROUP (ORDER BY x) FROM VALUES (1.5D), (10D) AS t(x)
-- !error
{
 "class": "AnalysisException",
 "condition": "INVALID_WITHIN_GROUP_EXPRESSION.MISMATCH_WITH_DISTINCT_INPUT_UNSAFE_CAST",
 "parameters": {
  "castType": "\"STRING\"",
  "funcName": "`listagg`",
  "inputType": "\"DOUBLE\""
 },
 "sqlState": "42K0K"
}

-- !query
SELECT listagg(DISTINCT x, ',') WITHIN GROUP (ORDER BY x) FROM VALUES (timestamp'2020-01-02') AS t(x)
-- !error
{
 "class": "AnalysisException",
 "condition": "INVALID_WITHIN_GROUP_EXPRESSION.MISMATCH_WITH_DISTINCT_INPUT_UNSAFE_CAST",
 "parameters": {
  "castType": "\"STRING\"",
  "funcName": "`listagg`",
  "inputType": "\"TIMESTAMP\""
 },
 "sqlState": "42K0K"
}

-- !query
SELECT listagg(DISTINCT x, ',') WITHIN GROUP (ORDER BY x) FROM VALUES (interval 1 day), (interval 25 hour) AS t(x)
-- !schema
`listagg(DISTINCT x, ,) WITHIN GROUP (ORDER BY x ASC NULLS FIRST)` STRING
-- !output
INTERVAL '1 00' DAY TO HOUR,INTERVAL '1 01' DAY TO HOUR

-- !query
SELECT y, listagg(DISTINCT cast(x AS string)) WITHIN GROUP (ORDER BY x DESC) FROM VALUES (1, 1), (10, 1), (9, 1), (10, 1), (null, 2) AS t(x, y) GROUP BY y ORDER BY y
-- !schema
y INT NOT NULL,`listagg(DISTINCT CAST(x AS STRING), NULL) WITHIN GROUP (ORDER BY x DESC NULLS LAST)` STRING
-- !output
1	1091
2	NULL

-- !query
SELECT listagg(DISTINCT x, ',') WITHIN GROUP (ORDER BY cast(x AS string)) FROM VALUES (1), (10), (9) AS t(x)
-- !schema
`listagg(DISTINCT x, ,) WITHIN GROUP (ORDER BY CAST(x AS STRING) ASC NULLS FIRST)` STRING
-- !output
1,10,9

-- !query
SELECT hex(listagg(DISTINCT cast(x AS binary), X'2C') WITHIN GROUP (ORDER BY x)) FROM VALUES ('b'), ('a'), ('b') AS t(x)
-- !schema
`hex(listagg(DISTINCT CAST(x AS BINARY), X'2C') WITHIN GROUP (ORDER BY x ASC NULLS FIRST))` STRING
-- !output
612C62
