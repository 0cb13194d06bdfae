-- !query
SELECT coalesce(a, b), coalesce(NULL, a), coalesce(a, b, 7), coalesce(1, 2.5), coalesce(NULL, NULL) FROM VALUES (1, 1), (NULL, 2), (3, NULL), (0, 0), (5, 5) AS t(a, b)
-- !schema
`coalesce(a, b)` INT,`coalesce(NULL, a)` INT,`coalesce(a, b, 7)` INT NOT NULL,`coalesce(1, 2.5)` DECIMAL(11,1) NOT NULL,`coalesce(NULL, NULL)` VOID
-- !output
0	0	0	1.0	NULL
1	1	1	1.0	NULL
2	NULL	2	1.0	NULL
3	3	3	1.0	NULL
5	5	5	1.0	NULL

-- !query
SELECT nvl(a, b), ifnull(a, b), nvl(a, '7'), nvl2(a, b, -1), nvl2(NULL, 1, 2), nvl2(a, 2, '3') FROM VALUES (1, 2), (NULL, 3) AS t(a, b)
-- !schema
`nvl(a, b)` INT NOT NULL,`ifnull(a, b)` INT NOT NULL,`nvl(a, 7)` BIGINT,`nvl2(a, b, -1)` INT NOT NULL,`nvl2(NULL, 1, 2)` INT NOT NULL,`nvl2(a, 2, 3)` BIGINT
-- !output
1	1	1	2	2	2
3	3	7	-1	2	3

-- !query
SELECT nullif(a, b), nullif(a, 1), nullif('a', 'A'), nullif(1, '1'), nullif(NULL, 1) FROM VALUES (1, 1), (NULL, 2), (3, NULL), (0, 0), (5, 5) AS t(a, b)
-- !schema
`nullif(a, b)` INT,`nullif(a, 1)` INT,`nullif(a, A)` STRING,`nullif(1, 1)` INT,`nullif(NULL, 1)` VOID
-- !output
3	3	a	NULL	NULL
NULL	0	a	NULL	NULL
NULL	5	a	NULL	NULL
NULL	NULL	a	NULL	NULL
NULL	NULL	a	NULL	NULL

-- !query
SELECT nullifzero(a), zeroifnull(a), nullifzero(0.0), zeroifnull(NULL), nullifzero('5'), zeroifnull(2.5), nullifzero(3L) FROM VALUES (1, 1), (NULL, 2), (3, NULL), (0, 0), (5, 5) AS t(a, b)
-- !schema
`nullifzero(a)` INT,`zeroifnull(a)` INT NOT NULL,`nullifzero(0.0)` DECIMAL(1,1),`zeroifnull(NULL)` INT NOT NULL,`nullifzero(5)` STRING,`zeroifnull(2.5)` DECIMAL(11,1) NOT NULL,`nullifzero(3)` BIGINT
-- !output
1	1	NULL	0	5	2.5	3
3	3	NULL	0	5	2.5	3
5	5	NULL	0	5	2.5	3
NULL	0	NULL	0	5	2.5	3
NULL	0	NULL	0	5	2.5	3

-- !query
SELECT if(a > 1, 'x', 'y'), if(NULL, 1, 2), if(TRUE, 1, 2.5), if(a IS NULL, a, b) FROM VALUES (1, 1), (NULL, 2), (3, NULL), (0, 0), (5, 5) AS t(a, b)
-- !schema
`(IF((a > 1), x, y))` STRING NOT NULL,`(IF(NULL, 1, 2))` INT NOT NULL,`(IF(true, 1, 2.5))` DECIMAL(11,1) NOT NULL,`(IF((a IS NULL), a, b))` INT
-- !output
x	2	1.0	5
x	2	1.0	NULL
y	2	1.0	0
y	2	1.0	1
y	2	1.0	NULL

-- !query
SELECT when(a > 1, 'big'), when(a > 1, 'big', 'small'), CASE WHEN a > 1 THEN 'big' WHEN a = 1 THEN 'one' END, CASE a WHEN 1 THEN 'x' WHEN 3 THEN 'y' ELSE 'z' END FROM VALUES (1, 1), (NULL, 2), (3, NULL), (0, 0), (5, 5) AS t(a, b)
-- !schema
`CASE WHEN (a > 1) THEN big END` STRING,`CASE WHEN (a > 1) THEN big ELSE small END` STRING NOT NULL,`CASE WHEN (a > 1) THEN big WHEN (a = 1) THEN one END` STRING,`CASE WHEN (a = 1) THEN x WHEN (a = 3) THEN y ELSE z END` STRING NOT NULL
-- !output
NULL	small	NULL	z
NULL	small	NULL	z
NULL	small	one	x
big	big	big	y
big	big	big	z

-- !query
SELECT CASE WHEN TRUE THEN 1 END, CASE WHEN a > 1 THEN 1 ELSE 2.5 END, CASE WHEN a > 1 THEN array(1) ELSE array(NULL) END FROM VALUES (1, 1), (NULL, 2), (3, NULL), (0, 0), (5, 5) AS t(a, b)
-- !schema
`CASE WHEN true THEN 1 END` INT NOT NULL,`CASE WHEN (a > 1) THEN 1 ELSE 2.5 END` DECIMAL(11,1) NOT NULL,`CASE WHEN (a > 1) THEN array(1) ELSE array(NULL) END` ARRAY<INT> NOT NULL
-- !output
1	1.0	[1]
1	1.0	[1]
1	2.5	[null]
1	2.5	[null]
1	2.5	[null]

-- !query
SELECT greatest(a, b), least(a, b), greatest(1, 2.5, 3L), least('b', 'a'), greatest(CAST('NaN' AS DOUBLE), 1D), least(NULL, NULL) FROM VALUES (1, 1), (NULL, 2), (3, NULL), (0, 0), (5, 5) AS t(a, b)
-- !schema
`greatest(a, b)` INT,`least(a, b)` INT,`greatest(1, 2.5, 3)` DECIMAL(21,1) NOT NULL,`least(b, a)` STRING NOT NULL,`greatest(CAST(NaN AS DOUBLE), 1.0)` DOUBLE NOT NULL,`least(NULL, NULL)` VOID
-- !output
0	0	3.0	a	NaN	NULL
1	1	3.0	a	NaN	NULL
2	2	3.0	a	NaN	NULL
3	3	3.0	a	NaN	NULL
5	5	3.0	a	NaN	NULL

-- !query
SELECT coalesce()
-- !error
{
 "class": "AnalysisException",
 "condition": "WRONG_NUM_ARGS.WITHOUT_SUGGESTION",
 "parameters": {
  "actualNum": "0",
  "docroot": "https://spark.apache.org/docs/latest",
  "expectedNum": "> 0",
  "functionName": "`coalesce`"
 },
 "sqlState": "42605"
}

-- !query
SELECT coalesce(1, array(1))
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(1, array(1))",
   "start": 7,
   "stop": 27
  }
 ],
 "parameters": {
  "dataType": "(\"INT\" or \"ARRAY<INT>\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(1, array(1))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT nvl(1, TRUE)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "nvl(1, TRUE)",
   "start": 7,
   "stop": 18
  }
 ],
 "parameters": {
  "dataType": "(\"INT\" or \"BOOLEAN\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(1, true)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT nvl2(1, 2, array(1))
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "nvl2(1, 2, array(1))",
   "start": 7,
   "stop": 26
  }
 ],
 "parameters": {
  "dataType": "[\"INT\", \"ARRAY<INT>\"]",
  "functionName": "`if`",
  "sqlExpr": "\"(IF((1 IS NOT NULL), 2, array(1)))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT nvl(1)
-- !error
{
 "class": "AnalysisException",
 "condition": "WRONG_NUM_ARGS.WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "nvl(1)",
   "start": 7,
   "stop": 12
  }
 ],
 "parameters": {
  "actualNum": "1",
  "docroot": "https://spark.apache.org/docs/latest",
  "expectedNum": "2",
  "functionName": "`nvl`"
 },
 "sqlState": "42605"
}

-- !query
SELECT if('true', 1, 2)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "if('true', 1, 2)",
   "start": 7,
   "stop": 22
  }
 ],
 "parameters": {
  "inputSql": "\"true\"",
  "inputType": "\"STRING\"",
  "paramIndex": "first",
  "requiredType": "\"BOOLEAN\"",
  "sqlExpr": "\"(IF(true, 1, 2))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT if(TRUE, 1, array(1))
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "if(TRUE, 1, array(1))",
   "start": 7,
   "stop": 27
  }
 ],
 "parameters": {
  "dataType": "[\"INT\", \"ARRAY<INT>\"]",
  "functionName": "`if`",
  "sqlExpr": "\"(IF(true, 1, array(1)))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT CASE WHEN 1 THEN 2 END
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "CASE WHEN 1 THEN 2 END",
   "start": 7,
   "stop": 28
  }
 ],
 "parameters": {
  "inputSql": "\"1\"",
  "inputType": "\"INT\"",
  "paramIndex": "first",
  "requiredType": "\"BOOLEAN\"",
  "sqlExpr": "\"CASE WHEN 1 THEN 2 END\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT CASE WHEN TRUE THEN 1 ELSE array(1) END
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "CASE WHEN TRUE THEN 1 ELSE array(1) END",
   "start": 7,
   "stop": 45
  }
 ],
 "parameters": {
  "dataType": "[\"INT\", \"ARRAY<INT>\"]",
  "functionName": "`casewhen`",
  "sqlExpr": "\"CASE WHEN true THEN 1 ELSE array(1) END\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT zeroifnull(TRUE)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "zeroifnull(TRUE)",
   "start": 7,
   "stop": 22
  }
 ],
 "parameters": {
  "dataType": "(\"BOOLEAN\" or \"INT\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(true, 0)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT greatest(1, array(1))
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "greatest(1, array(1))",
   "start": 7,
   "stop": 27
  }
 ],
 "parameters": {
  "dataType": "[\"INT\", \"ARRAY<INT>\"]",
  "functionName": "`greatest`",
  "sqlExpr": "\"greatest(1, array(1))\""
 },
 "sqlState": "42K09"
}
