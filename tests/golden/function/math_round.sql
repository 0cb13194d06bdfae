-- !query
SELECT round(x), round(x, 1), round(x, 2), round(x, -1), bround(x), bround(x, 1), bround(x, -1) FROM VALUES (2.5D), (3.5D), (-2.5D), (1.005D), (2.675D), (0.05D), (15D), (25D), (1234.5678D), (-0.4D), (0D), (1E16D), (1E300D), (double('NaN')), (double('-inf')), (NULL) AS t(x)
-- !schema
`round(x, 0)` DOUBLE,`round(x, 1)` DOUBLE,`round(x, 2)` DOUBLE,`round(x, -1)` DOUBLE,`bround(x, 0)` DOUBLE,`bround(x, 1)` DOUBLE,`bround(x, -1)` DOUBLE
-- !output
-3.0	-2.5	-2.5	0.0	-2.0	-2.5	0.0
-Infinity	-Infinity	-Infinity	-Infinity	-Infinity	-Infinity	-Infinity
0.0	-0.4	-0.4	0.0	0.0	-0.4	0.0
0.0	0.0	0.0	0.0	0.0	0.0	0.0
0.0	0.1	0.05	0.0	0.0	0.0	0.0
1.0	1.0	1.01	0.0	1.0	1.0	0.0
1.0E16	1.0E16	1.0E16	1.0E16	1.0E16	1.0E16	1.0E16
1.0E300	1.0E300	1.0E300	1.0E300	1.0E300	1.0E300	1.0E300
1235.0	1234.6	1234.57	1230.0	1235.0	1234.6	1230.0
15.0	15.0	15.0	20.0	15.0	15.0	20.0
25.0	25.0	25.0	30.0	25.0	25.0	20.0
3.0	2.5	2.5	0.0	2.0	2.5	0.0
3.0	2.7	2.68	0.0	3.0	2.7	0.0
4.0	3.5	3.5	0.0	4.0	3.5	0.0
NULL	NULL	NULL	NULL	NULL	NULL	NULL
NaN	NaN	NaN	NaN	NaN	NaN	NaN

-- !query
SELECT round(x), round(x, 1), round(x, 3), round(x, -1), round(x, -3), bround(x), bround(x, 1), bround(x, -1) FROM VALUES (2.55), (3.45), (-2.55), (12.34), (0.00), (99.99), (NULL) AS t(x)
-- !schema
`round(x, 0)` DECIMAL(3,0),`round(x, 1)` DECIMAL(4,1),`round(x, 3)` DECIMAL(5,2),`round(x, -1)` DECIMAL(3,0),`round(x, -3)` DECIMAL(4,0),`bround(x, 0)` DECIMAL(3,0),`bround(x, 1)` DECIMAL(4,1),`bround(x, -1)` DECIMAL(3,0)
-- !output
-3	-2.6	-2.55	0	0	-3	-2.6	0
0	0.0	0.00	0	0	0	0.0	0
100	100.0	99.99	100	0	100	100.0	100
12	12.3	12.34	10	0	12	12.3	10
3	2.6	2.55	0	0	3	2.6	0
3	3.5	3.45	0	0	3	3.4	0
NULL	NULL	NULL	NULL	NULL	NULL	NULL	NULL

-- !query
SELECT round(n, -1), round(n, 0), round(n, 2), bround(n, -1), round(n, -5) FROM VALUES (5), (15), (25), (-15), (1234), (0), (NULL) AS t(n)
-- !schema
`round(n, -1)` INT,`round(n, 0)` INT,`round(n, 2)` INT,`bround(n, -1)` INT,`round(n, -5)` INT
-- !output
-20	-15	-15	-20	0
0	0	0	0	0
10	5	5	0	0
1230	1234	1234	1230	0
20	15	15	20	0
30	25	25	20	0
NULL	NULL	NULL	NULL	NULL

-- !query
SELECT round(2.5F), round(1.15F, 1), bround(2.5F), round(127Y, -1), round(125S, -1), round(9223372036854775800L, -1), round('2.567', 2), round(2.567, '1')
-- !error
{
 "class": "ArithmeticException",
 "condition": "ARITHMETIC_OVERFLOW",
 "context": [
  {
   "fragment": "round(127Y, -1)",
   "start": 51,
   "stop": 65
  }
 ],
 "parameters": {
  "alternative": "",
  "config": "\"spark.sql.ansi.enabled\"",
  "message": "Overflow"
 },
 "sqlState": "22003"
}

-- !query
SELECT round(2147483647, -1)
-- !error
{
 "class": "ArithmeticException",
 "condition": "ARITHMETIC_OVERFLOW",
 "context": [
  {
   "fragment": "round(2147483647, -1)",
   "start": 7,
   "stop": 27
  }
 ],
 "parameters": {
  "alternative": "",
  "config": "\"spark.sql.ansi.enabled\"",
  "message": "Overflow"
 },
 "sqlState": "22003"
}

-- !query
SELECT round(127Y, -1)
-- !error
{
 "class": "ArithmeticException",
 "condition": "ARITHMETIC_OVERFLOW",
 "context": [
  {
   "fragment": "round(127Y, -1)",
   "start": 7,
   "stop": 21
  }
 ],
 "parameters": {
  "alternative": "",
  "config": "\"spark.sql.ansi.enabled\"",
  "message": "Overflow"
 },
 "sqlState": "22003"
}

-- !query
SELECT round(9223372036854775807L, -2)
-- !schema
`round(9223372036854775807, -2)` BIGINT
-- !output
9223372036854775800

-- !query
SELECT round(1.5, NULL), round(NULL, 1), round(NULL), bround(NULL)
-- !schema
`round(1.5, NULL)` DECIMAL(2,0),`round(NULL, 1)` DOUBLE,`round(NULL, 0)` DOUBLE,`bround(NULL, 0)` DOUBLE
-- !output
NULL	NULL	NULL	NULL

-- !query
SELECT round(1.5, n) FROM VALUES (1) AS t(n)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.NON_FOLDABLE_INPUT",
 "context": [
  {
   "fragment": "round(1.5, n)",
   "start": 7,
   "stop": 19
  }
 ],
 "parameters": {
  "inputExpr": "\"n\"",
  "inputName": "`scale`",
  "inputType": "\"INT\"",
  "sqlExpr": "\"round(1.5, n)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT round('a', 1)
-- !error
{
 "class": "NumberFormatException",
 "condition": "CAST_INVALID_INPUT",
 "context": [
  {
   "fragment": "round('a', 1)",
   "start": 7,
   "stop": 19
  }
 ],
 "parameters": {
  "ansiConfig": "\"spark.sql.ansi.enabled\"",
  "expression": "'a'",
  "sourceType": "\"STRING\"",
  "targetType": "\"DOUBLE\""
 },
 "sqlState": "22018"
}

-- !query
SELECT round(true)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "round(true)",
   "start": 7,
   "stop": 17
  }
 ],
 "parameters": {
  "inputSql": "\"true\"",
  "inputType": "\"BOOLEAN\"",
  "paramIndex": "first",
  "requiredType": "\"NUMERIC\"",
  "sqlExpr": "\"round(true, 0)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT round(1.5, 1, 1)
-- !error
{
 "class": "AnalysisException",
 "condition": "WRONG_NUM_ARGS.WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "round(1.5, 1, 1)",
   "start": 7,
   "stop": 22
  }
 ],
 "parameters": {
  "actualNum": "3",
  "docroot": "https://spark.apache.org/docs/latest",
  "expectedNum": "[1, 2]",
  "functionName": "`round`"
 },
 "sqlState": "42605"
}

-- !query
SELECT round(12345678901234567890.12345, 3), round(1.5BD, 0), round(-1.55BD, 1)
-- !schema
`round(12345678901234567890.12345, 3)` DECIMAL(24,3),`round(1.5, 0)` DECIMAL(2,0),`round(-1.55, 1)` DECIMAL(3,1)
-- !output
12345678901234567890.123	2	-1.6

-- !query
SELECT ceil(x), floor(x), ceil(x, 1), floor(x, 1), ceil(x, -1), floor(x, -1) FROM VALUES (2.55), (-2.55), (12.34), (0.00), (99.99), (-99.99), (NULL) AS t(x)
-- !schema
`CEIL(x)` DECIMAL(3,0),`FLOOR(x)` DECIMAL(3,0),`ceil(x, 1)` DECIMAL(4,1),`floor(x, 1)` DECIMAL(4,1),`ceil(x, -1)` DECIMAL(3,0),`floor(x, -1)` DECIMAL(3,0)
-- !output
-2	-3	-2.5	-2.6	0	-10
-99	-100	-99.9	-100.0	-90	-100
0	0	0.0	0.0	0	0
100	99	100.0	99.9	100	90
13	12	12.4	12.3	20	10
3	2	2.6	2.5	10	0
NULL	NULL	NULL	NULL	NULL	NULL

-- !query
SELECT ceil(x, 2), floor(x, 2), ceiling(x, 0), floor(x, -2) FROM VALUES (1.234D), (-1.239D), (150D), (NULL) AS t(x)
-- !schema
`ceil(x, 2)` DECIMAL(18,2),`floor(x, 2)` DECIMAL(18,2),`ceiling(x, 0)` DECIMAL(16,0),`floor(x, -2)` DECIMAL(16,0)
-- !output
-1.23	-1.24	-1	-100
1.24	1.23	2	0
150.00	150.00	150	100
NULL	NULL	NULL	NULL

-- !query
SELECT ceil(n), floor(n), ceil(n, -1), floor(n, -1), ceiling(n) FROM VALUES (5), (-15), (1234), (NULL) AS t(n)
-- !schema
`CEIL(n)` BIGINT,`FLOOR(n)` BIGINT,`ceil(n, -1)` DECIMAL(11,0),`floor(n, -1)` DECIMAL(11,0),`ceiling(n)` BIGINT
-- !output
-15	-15	-10	-20	-15
1234	1234	1240	1230	1234
5	5	10	0	5
NULL	NULL	NULL	NULL	NULL

-- !query
SELECT ceil(5L), floor('2.7'), ceil(3Y), ceil(2.5F), floor(1E30D), ceil(12345678901234567890.5)
-- !schema
`CEIL(5)` BIGINT,`FLOOR(2.7)` BIGINT,`CEIL(3)` BIGINT,`CEIL(2.5)` BIGINT,`FLOOR(1.0E30)` BIGINT,`CEIL(12345678901234567890.5)` DECIMAL(21,0)
-- !output
5	2	3	3	9223372036854775807	12345678901234567891

-- !query
SELECT ceil(2.5, NULL)
-- !error
{
 "class": "AnalysisException",
 "condition": "NON_FOLDABLE_ARGUMENT",
 "context": [
  {
   "fragment": "ceil(2.5, NULL)",
   "start": 7,
   "stop": 21
  }
 ],
 "parameters": {
  "funcName": "`ceil`",
  "paramName": "`scale`",
  "paramType": "\"INT\""
 },
 "sqlState": "42K08"
}

-- !query
SELECT ceil(2.5, n) FROM VALUES (1) AS t(n)
-- !error
{
 "class": "AnalysisException",
 "condition": "NON_FOLDABLE_ARGUMENT",
 "context": [
  {
   "fragment": "ceil(2.5, n)",
   "start": 7,
   "stop": 18
  }
 ],
 "parameters": {
  "funcName": "`ceil`",
  "paramName": "`scale`",
  "paramType": "\"INT\""
 },
 "sqlState": "42K08"
}

-- !query
SELECT floor(2.5, '1')
-- !error
{
 "class": "AnalysisException",
 "condition": "NON_FOLDABLE_ARGUMENT",
 "context": [
  {
   "fragment": "floor(2.5, '1')",
   "start": 7,
   "stop": 21
  }
 ],
 "parameters": {
  "funcName": "`floor`",
  "paramName": "`scale`",
  "paramType": "\"INT\""
 },
 "sqlState": "42K08"
}

-- !query
SELECT ceil()
-- !error
{
 "class": "AnalysisException",
 "condition": "WRONG_NUM_ARGS.WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "ceil()",
   "start": 7,
   "stop": 12
  }
 ],
 "parameters": {
  "actualNum": "0",
  "docroot": "https://spark.apache.org/docs/latest",
  "expectedNum": "2",
  "functionName": "`ceil`"
 },
 "sqlState": "42605"
}

-- !query
SELECT ceil(1, 2, 3)
-- !error
{
 "class": "AnalysisException",
 "condition": "WRONG_NUM_ARGS.WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "ceil(1, 2, 3)",
   "start": 7,
   "stop": 19
  }
 ],
 "parameters": {
  "actualNum": "3",
  "docroot": "https://spark.apache.org/docs/latest",
  "expectedNum": "2",
  "functionName": "`ceil`"
 },
 "sqlState": "42605"
}

-- !query
SELECT ceil(true)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "ceil(true)",
   "start": 7,
   "stop": 16
  }
 ],
 "parameters": {
  "inputSql": "\"true\"",
  "inputType": "\"BOOLEAN\"",
  "paramIndex": "first",
  "requiredType": "(\"DOUBLE\" or \"DECIMAL\" or \"BIGINT\")",
  "sqlExpr": "\"CEIL(true)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT rand(0), rand(42), rand(NULL), random(7), randn(0), randn(42), rand(5L)
-- !schema
`rand(0)` DOUBLE NOT NULL,`rand(42)` DOUBLE NOT NULL,`rand(NULL)` DOUBLE NOT NULL,`rand(7)` DOUBLE NOT NULL,`randn(0)` DOUBLE NOT NULL,`randn(42)` DOUBLE NOT NULL,`rand(5)` DOUBLE NOT NULL
-- !output
0.7604953758285915	0.619189370225301	0.7604953758285915	0.28188121484885875	1.6034991609278433	2.384479054241165	0.02390696427502892

-- !query
SELECT rand() BETWEEN 0 AND 1, randn() IS NOT NULL, random() < 1
-- !schema
`between(rand(), 0, 1)` BOOLEAN NOT NULL,`(randn() IS NOT NULL)` BOOLEAN NOT NULL,`(rand() < 1)` BOOLEAN NOT NULL
-- !output
true	true	true

-- !query
SELECT uniform(10, 20, 0), uniform(0, 1.0, 5), uniform(1L, 100, 3), uniform(0.0F, 1.0F, 1), uniform(5, 5, 9), uniform(10, 20) BETWEEN 10 AND 20
-- !schema
`uniform(10, 20, 0)` INT NOT NULL,`uniform(0, 1.0, 5)` DECIMAL(2,1) NOT NULL,`uniform(1, 100, 3)` BIGINT NOT NULL,`uniform(0.0, 1.0, 1)` FLOAT NOT NULL,`uniform(5, 5, 9)` INT NOT NULL,`between(uniform(10, 20), 10, 20)` BOOLEAN NOT NULL
-- !output
17	0.0	26	0.63637877	5	true

-- !query
SELECT rand('a')
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "rand('a')",
   "start": 7,
   "stop": 15
  }
 ],
 "parameters": {
  "inputSql": "\"a\"",
  "inputType": "\"STRING\"",
  "paramIndex": "first",
  "requiredType": "(\"INT\" or \"BIGINT\")",
  "sqlExpr": "\"rand(a)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT rand(n) FROM VALUES (1) AS t(n)
-- !error
{
 "class": "AnalysisException",
 "condition": "SEED_EXPRESSION_IS_UNFOLDABLE",
 "context": [
  {
   "fragment": "rand(n)",
   "start": 7,
   "stop": 13
  }
 ],
 "parameters": {
  "exprWithSeed": "\"rand(n)\"",
  "seedExpr": "\"n\""
 },
 "sqlState": "42K08"
}

-- !query
SELECT uniform(1)
-- !error
{
 "class": "AnalysisException",
 "condition": "WRONG_NUM_ARGS.WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "uniform(1)",
   "start": 7,
   "stop": 16
  }
 ],
 "parameters": {
  "actualNum": "1",
  "docroot": "https://spark.apache.org/docs/latest",
  "expectedNum": "[2, 3]",
  "functionName": "`uniform`"
 },
 "sqlState": "42605"
}

-- !query
SELECT uniform('a', 2)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "uniform('a', 2)",
   "start": 7,
   "stop": 21
  }
 ],
 "parameters": {
  "inputSql": "\"a\"",
  "inputType": "\"STRING\"",
  "paramIndex": "first",
  "requiredType": "\"NUMERIC\"",
  "sqlExpr": "\"uniform(a, 2)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT round(CAST(x AS DECIMAL(38,0)), -1) FROM VALUES ('99999999999999999999999999999999999999') AS t(x)
-- !error
{
 "class": "ArithmeticException",
 "condition": "NUMERIC_VALUE_OUT_OF_RANGE.WITHOUT_SUGGESTION",
 "parameters": {
  "originalValue": "1.0000000000000000000000000000000000000E+38",
  "precision": "38",
  "roundedValue": "100000000000000000000000000000000000000",
  "scale": "0"
 },
 "sqlState": "22003"
}

-- !query
SELECT ceil(x, -2) FROM VALUES (CAST('-1' AS DECIMAL(38,0))), (CAST('99999999999999999999999999999999999999' AS DECIMAL(38,0))) AS t(x)
-- !error
{
 "class": "ArithmeticException",
 "condition": "NUMERIC_VALUE_OUT_OF_RANGE.WITHOUT_SUGGESTION",
 "parameters": {
  "originalValue": "1.000000000000000000000000000000000000E+38",
  "precision": "38",
  "roundedValue": "100000000000000000000000000000000000000",
  "scale": "0"
 },
 "sqlState": "22003"
}

-- !query
SELECT floor(x, -1), bround(x, -3) FROM VALUES (CAST('12345' AS DECIMAL(38,0))), (NULL) AS t(x)
-- !schema
`floor(x, -1)` DECIMAL(38,0),`bround(x, -3)` DECIMAL(38,0)
-- !output
12340	12000
NULL	NULL
