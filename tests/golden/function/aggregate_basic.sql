-- !query
SELECT count(*), count(1), count(a), count(a, b), count(DISTINCT a), count(DISTINCT a, b), sum(a), avg(a), min(a), max(a) FROM VALUES (1, 2), (1, 4), (3, NULL), (NULL, 9) AS t(a, b)
-- !schema
`count(1)` BIGINT NOT NULL,`count(1)` BIGINT NOT NULL,`count(a)` BIGINT NOT NULL,`count(a, b)` BIGINT NOT NULL,`count(DISTINCT a)` BIGINT NOT NULL,`count(DISTINCT a, b)` BIGINT NOT NULL,`sum(a)` BIGINT,`avg(a)` DOUBLE,`min(a)` INT,`max(a)` INT
-- !output
4	4	3	2	2	2	5	1.6666666666666667	1	3

-- !query
SELECT count(*), count(a), sum(a), avg(a), min(a), max(a), first(a), last(a), count_if(a > 1), collect_list(a) FROM VALUES (1, 2), (1, 4), (3, NULL), (NULL, 9) AS t(a, b) WHERE a > 10
-- !schema
`count(1)` BIGINT NOT NULL,`count(a)` BIGINT NOT NULL,`sum(a)` BIGINT,`avg(a)` DOUBLE,`min(a)` INT,`max(a)` INT,`first(a)` INT,`last(a)` INT,`count_if((a > 1))` BIGINT NOT NULL,`collect_list(a)` ARRAY<INT> NOT NULL
-- !output
0	0	NULL	NULL	NULL	NULL	NULL	NULL	0	[]

-- !query
SELECT sum(a), avg(a), sum(b), avg(b) FROM VALUES (CAST(1.25 AS DECIMAL(10,2)), 1L), (2.50, 3L), (NULL, NULL) AS t(a, b)
-- !schema
`sum(a)` DECIMAL(20,2),`avg(a)` DECIMAL(14,6),`sum(b)` BIGINT,`avg(b)` DOUBLE
-- !output
3.75	1.875000	4	2.0

-- !query
SELECT sum(a), avg(a), sum(CAST(a AS FLOAT)), sum('1'), avg('2'), sum(NULL), avg(NULL), mean(a), try_sum(a), try_avg(a) FROM VALUES (1.5D), (2.25D), (NULL) AS t(a)
-- !schema
`sum(a)` DOUBLE,`avg(a)` DOUBLE,`sum(CAST(a AS FLOAT))` DOUBLE,`sum(1)` DOUBLE,`avg(2)` DOUBLE,`sum(NULL)` DOUBLE,`avg(NULL)` DOUBLE,`mean(a)` DOUBLE,`try_sum(a)` DOUBLE,`try_avg(a)` DOUBLE
-- !output
3.75	1.875	3.75	3.0	2.0	NULL	NULL	1.875	3.75	1.875

-- !query
SELECT sum(a), avg(a), max(a), min(a), sum(b), avg(b) FROM VALUES (INTERVAL '1' DAY, INTERVAL '1' MONTH), (INTERVAL '3' DAY, INTERVAL '4' MONTH) AS t(a, b)
-- !schema
`sum(a)` INTERVAL DAY,`avg(a)` INTERVAL DAY TO SECOND,`max(a)` INTERVAL DAY,`min(a)` INTERVAL DAY,`sum(b)` INTERVAL MONTH,`avg(b)` INTERVAL YEAR TO MONTH
-- !output
INTERVAL '4' DAY	INTERVAL '2 00:00:00' DAY TO SECOND	INTERVAL '3' DAY	INTERVAL '1' DAY	INTERVAL '5' MONTH	INTERVAL '0-3' YEAR TO MONTH

-- !query
SELECT sum(DISTINCT a), avg(DISTINCT a), sum(a) FILTER (WHERE a > 1), count(*) FILTER (WHERE a > 1), max(a) FILTER (WHERE a > 5) FROM VALUES (1, 2), (1, 4), (3, NULL), (NULL, 9) AS t(a, b)
-- !schema
`sum(DISTINCT a)` BIGINT,`avg(DISTINCT a)` DOUBLE,`sum(a) FILTER (WHERE (a > 1))` BIGINT,`count(1) FILTER (WHERE (a > 1))` BIGINT NOT NULL,`max(a) FILTER (WHERE (a > 5))` INT
-- !output
4	2.0	3	1	NULL

-- !query
SELECT min(a), max(a) FROM VALUES (array(1, NULL)), (array(1, 2)), (array(0)) AS t(a)
-- !schema
`min(a)` ARRAY<INT>,`max(a)` ARRAY<INT>
-- !output
[0]	[1, 2]

-- !query
SELECT min(a), max(a) FROM VALUES (named_struct('x', 1, 'y', 'b')), (named_struct('x', 1, 'y', NULL)), (NULL) AS t(a)
-- !schema
`min(a)` STRUCT<x: INT NOT NULL, y: STRING>,`max(a)` STRUCT<x: INT NOT NULL, y: STRING>
-- !output
{1, null}	{1, b}

-- !query
SELECT min(s), max(s), min(x), max(x), min(d), max(d), min(f), max(f) FROM VALUES ('b', X'42', DATE'2020-01-01', 1D), ('a', X'41', DATE'2021-01-01', CAST('NaN' AS DOUBLE)), (NULL, NULL, NULL, NULL) AS t(s, x, d, f)
-- !schema
`min(s)` STRING,`max(s)` STRING,`min(x)` BINARY,`max(x)` BINARY,`min(d)` DATE,`max(d)` DATE,`min(f)` DOUBLE,`max(f)` DOUBLE
-- !output
a	b	41	42	2020-01-01	2021-01-01	1.0	NaN

-- !query
SELECT any(a), some(a), every(a), bool_and(a), bool_or(a), count_if(a), bool_or('true') FROM VALUES (TRUE), (FALSE), (NULL) AS t(a)
-- !schema
`any(a)` BOOLEAN,`some(a)` BOOLEAN,`every(a)` BOOLEAN,`bool_and(a)` BOOLEAN,`bool_or(a)` BOOLEAN,`count_if(a)` BIGINT NOT NULL,`bool_or(true)` BOOLEAN
-- !output
true	true	false	false	true	1	true

-- !query
SELECT bit_and(a), bit_or(a), bit_xor(a), bit_and(CAST(a AS BIGINT)), bit_xor(NULL) FROM VALUES (3), (5), (NULL) AS t(a)
-- !schema
`bit_and(a)` INT,`bit_or(a)` INT,`bit_xor(a)` INT,`bit_and(CAST(a AS BIGINT))` BIGINT,`bit_xor(NULL)` INT
-- !output
1	7	6	1	NULL

-- !query
SELECT first(a), first(a, TRUE), first(a) IGNORE NULLS, first_value(a), first_value(a) IGNORE NULLS, any_value(a), any_value(a, TRUE), last(a), last(a, TRUE), last_value(a) IGNORE NULLS FROM VALUES (NULL), (2), (3), (NULL) AS t(a)
-- !schema
`first(a)` INT,`first(a)` INT,`first(a)` INT,`first_value(a)` INT,`first(a)` INT,`any_value(a)` INT,`any_value(a)` INT,`last(a)` INT,`last(a)` INT,`last(a)` INT
-- !output
NULL	2	2	NULL	2	NULL	2	NULL	3	3

-- !query
SELECT max_by(a, b), min_by(a, b), max_by(a, b, 2), min_by(a, b, 2) FROM VALUES ('p', 3), ('q', 9), (NULL, 10), ('r', NULL) AS t(a, b)
-- !schema
`max_by(a, b)` STRING,`min_by(a, b)` STRING,`max_by(a, b, 2)` ARRAY<STRING>,`min_by(a, b, 2)` ARRAY<STRING>
-- !output
NULL	p	[null, q]	[p, q]

-- !query
SELECT a, sum(b), count(*), avg(b), max(b) FROM VALUES (1, 2), (1, 4), (3, NULL), (NULL, 9) AS t(a, b) GROUP BY a ORDER BY a
-- !schema
a INT,`sum(b)` BIGINT,`count(1)` BIGINT NOT NULL,`avg(b)` DOUBLE,`max(b)` INT
-- !output
NULL	9	1	9.0	9
1	6	2	3.0	4
3	NULL	1	NULL	NULL

-- !query
SELECT approx_count_distinct(a), approx_count_distinct(a, 0.1), count(DISTINCT a) FROM VALUES (1, 2), (1, 4), (3, NULL), (NULL, 9) AS t(a, b)
-- !schema
`approx_count_distinct(a)` BIGINT NOT NULL,`approx_count_distinct(a)` BIGINT NOT NULL,`count(DISTINCT a)` BIGINT NOT NULL
-- !output
2	2	2

-- !query
SELECT length(bitmap_construct_agg(a)), hex(substring(bitmap_construct_agg(a), 1, 3)) FROM VALUES (0), (5), (9) AS t(a)
-- !schema
`length(bitmap_construct_agg(a))` INT NOT NULL,`hex(substring(bitmap_construct_agg(a), 1, 3))` STRING NOT NULL
-- !output
4096	210200

-- !query
SELECT hex(substring(bitmap_or_agg(b), 1, 2)), length(bitmap_or_agg(b)), hex(substring(bitmap_and_agg(b), 1, 2)) FROM VALUES (X'10'), (X'20') AS t(b)
-- !schema
`hex(substring(bitmap_or_agg(b), 1, 2))` STRING NOT NULL,`length(bitmap_or_agg(b))` INT NOT NULL,`hex(substring(bitmap_and_agg(b), 1, 2))` STRING NOT NULL
-- !output
3000	4096	0000

-- !query
SELECT approx_top_k(a, 2) FROM VALUES ('x'), ('y'), ('y'), (NULL) AS t(a)
-- !schema
`approx_top_k(a, 2, 10000)` ARRAY<STRUCT<item: STRING, count: BIGINT NOT NULL>> NOT NULL
-- !output
[{y, 2}, {x, 1}]

-- !query
SELECT sum(a) FROM VALUES (CAST('99999999999999999999999999999999999999' AS DECIMAL(38,0))), (1) AS t(a)
-- !error
{
 "class": "ArithmeticException",
 "condition": "NUMERIC_VALUE_OUT_OF_RANGE.WITH_SUGGESTION",
 "context": [
  {
   "fragment": "sum(a)",
   "start": 7,
   "stop": 12
  }
 ],
 "parameters": {
  "config": "\"spark.sql.ansi.enabled\"",
  "precision": "38",
  "scale": "0",
  "value": "100000000000000000000000000000000000000"
 },
 "sqlState": "22003"
}

-- !query
SELECT try_sum(a) FROM VALUES (9223372036854775807), (1) AS t(a)
-- !schema
`try_sum(a)` BIGINT
-- !output
NULL

-- !query
SELECT sum(TRUE)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "sum(TRUE)",
   "start": 7,
   "stop": 15
  }
 ],
 "parameters": {
  "inputSql": "\"true\"",
  "inputType": "\"BOOLEAN\"",
  "paramIndex": "first",
  "requiredType": "\"NUMERIC\" or \"ANSI INTERVAL\"",
  "sqlExpr": "\"sum(true)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT sum(array(1))
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "sum(array(1))",
   "start": 7,
   "stop": 19
  }
 ],
 "parameters": {
  "inputSql": "\"array(1)\"",
  "inputType": "\"ARRAY<INT>\"",
  "paramIndex": "first",
  "requiredType": "\"NUMERIC\" or \"ANSI INTERVAL\"",
  "sqlExpr": "\"sum(array(1))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT max(map(1, 2))
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.INVALID_ORDERING_TYPE",
 "context": [
  {
   "fragment": "max(map(1, 2))",
   "start": 7,
   "stop": 20
  }
 ],
 "parameters": {
  "dataType": "\"MAP<INT, INT>\"",
  "functionName": "`max`",
  "sqlExpr": "\"max(map(1, 2))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT max(1, 2)
-- !error
{
 "class": "AnalysisException",
 "condition": "WRONG_NUM_ARGS.WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "max(1, 2)",
   "start": 7,
   "stop": 15
  }
 ],
 "parameters": {
  "actualNum": "2",
  "docroot": "https://spark.apache.org/docs/latest",
  "expectedNum": "1",
  "functionName": "`max`"
 },
 "sqlState": "42605"
}

-- !query
SELECT bit_and(1.5)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "bit_and(1.5)",
   "start": 7,
   "stop": 18
  }
 ],
 "parameters": {
  "inputSql": "\"1.5\"",
  "inputType": "\"DECIMAL(2,1)\"",
  "paramIndex": "first",
  "requiredType": "\"INTEGRAL\"",
  "sqlExpr": "\"bit_and(1.5)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT first(a, a > 1) FROM VALUES (1, 2), (1, 4), (3, NULL), (NULL, 9) AS t(a, b)
-- !error
{
 "class": "AnalysisException",
 "condition": "_LEGACY_ERROR_TEMP_1210",
 "context": [
  {
   "fragment": "first(a, a > 1)",
   "start": 7,
   "stop": 21
  }
 ],
 "parameters": {
  "funcName": "first"
 },
 "sqlState": null
}

-- !query
SELECT count()
-- !error
{
 "class": "AnalysisException",
 "condition": "WRONG_NUM_ARGS.WITH_SUGGESTION",
 "parameters": {
  "actualNum": "0",
  "expectedNum": " >= 1",
  "functionName": "`count`",
  "legacyConfKey": "\"spark.sql.legacy.allowParameterlessCount\"",
  "legacyConfValue": "\"true\"",
  "legacyNum": "0"
 },
 "sqlState": "42605"
}

-- !query
SELECT bitmap_construct_agg(a) FROM VALUES (40000) AS t(a)
-- !error
{
 "class": "ArrayIndexOutOfBoundsException",
 "condition": "INVALID_BITMAP_POSITION",
 "parameters": {
  "bitPosition": "40000",
  "bitmapNumBits": "32768",
  "bitmapNumBytes": "4096"
 },
 "sqlState": "22003"
}

-- !query
SELECT max_by(a, b, 0) FROM VALUES (1, 2), (1, 4), (3, NULL), (NULL, 9) AS t(a, b)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.VALUE_OUT_OF_RANGE",
 "context": [
  {
   "fragment": "max_by(a, b, 0)",
   "start": 7,
   "stop": 21
  }
 ],
 "parameters": {
  "currentValue": "0",
  "exprName": "`k`",
  "sqlExpr": "\"max_by(a, b, 0)\"",
  "valueRange": "[1, 100000]"
 },
 "sqlState": "42K09"
}

-- !query
SELECT abs(DISTINCT 1)
-- !error
{
 "class": "AnalysisException",
 "condition": "INVALID_SQL_SYNTAX.FUNCTION_WITH_UNSUPPORTED_SYNTAX",
 "context": [
  {
   "fragment": "abs(DISTINCT 1)",
   "start": 7,
   "stop": 21
  }
 ],
 "parameters": {
  "prettyName": "`abs`",
  "syntax": "DISTINCT"
 },
 "sqlState": "42000"
}

-- !query
SELECT abs(1) FILTER (WHERE TRUE)
-- !error
{
 "class": "AnalysisException",
 "condition": "INVALID_SQL_SYNTAX.FUNCTION_WITH_UNSUPPORTED_SYNTAX",
 "context": [
  {
   "fragment": "abs(1) FILTER (WHERE TRUE)",
   "start": 7,
   "stop": 32
  }
 ],
 "parameters": {
  "prettyName": "`abs`",
  "syntax": "FILTER CLAUSE"
 },
 "sqlState": "42000"
}

-- !query
SELECT try_avg(x), try_avg(y) FROM VALUES (INTERVAL '2147483647' MONTH, INTERVAL '106751991' DAY), (INTERVAL '1' MONTH, INTERVAL '106751991' DAY) AS t(x, y)
-- !schema
`try_avg(x)` INTERVAL YEAR TO MONTH,`try_avg(y)` INTERVAL DAY TO SECOND
-- !output
NULL	NULL

-- !query
SELECT avg(x) FROM VALUES (INTERVAL '2147483647' MONTH), (INTERVAL '2147483647' MONTH) AS t(x)
-- !error
{
 "class": "ArithmeticException",
 "condition": "INTERVAL_ARITHMETIC_OVERFLOW.WITH_SUGGESTION",
 "parameters": {
  "functionName": "`try_add`"
 },
 "sqlState": "22015"
}

-- !query
SELECT avg(y) FROM VALUES (INTERVAL '106751991' DAY), (INTERVAL '106751991' DAY) AS t(y)
-- !error
{
 "class": "ArithmeticException",
 "condition": "INTERVAL_ARITHMETIC_OVERFLOW.WITH_SUGGESTION",
 "parameters": {
  "functionName": "`try_add`"
 },
 "sqlState": "22015"
}

-- !query
SELECT avg(x), try_avg(y), avg(x) OVER () FROM VALUES (INTERVAL '3' MONTH, INTERVAL '1' DAY), (INTERVAL '-1' MONTH, INTERVAL '3' HOUR), (NULL, NULL) AS t(x, y) GROUP BY x, y
-- !schema
`avg(x)` INTERVAL YEAR TO MONTH,`try_avg(y)` INTERVAL DAY TO SECOND,`avg(x) OVER (ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)` INTERVAL YEAR TO MONTH
-- !output
INTERVAL '-0-1' YEAR TO MONTH	INTERVAL '0 03:00:00' DAY TO SECOND	INTERVAL '0-1' YEAR TO MONTH
INTERVAL '0-3' YEAR TO MONTH	INTERVAL '1 00:00:00' DAY TO SECOND	INTERVAL '0-1' YEAR TO MONTH
NULL	NULL	INTERVAL '0-1' YEAR TO MONTH
