-- !query
SELECT explode(array(1, 2, NULL)), 'x'
-- !schema
col INT,x STRING NOT NULL
-- !output
1	x
2	x
NULL	x

-- !query
SELECT explode(map('a', 1, 'b', NULL))
-- !schema
key STRING NOT NULL,value INT
-- !output
a	1
b	NULL

-- !query
SELECT explode(array()), 1
-- !schema
col VOID NOT NULL,`1` INT NOT NULL
-- !output

-- !query
SELECT id, explode(a) FROM VALUES (1, array('x', 'y')), (2, array()), (3, NULL) AS t(id, a)
-- !schema
id INT NOT NULL,col STRING NOT NULL
-- !output
1	x
1	y

-- !query
SELECT id, explode_outer(a) FROM VALUES (1, array('x', 'y')), (2, array()), (3, NULL) AS t(id, a)
-- !schema
id INT NOT NULL,col STRING
-- !output
1	x
1	y
2	NULL
3	NULL

-- !query
SELECT id, explode_outer(m) FROM VALUES (1, map('x', 1)), (2, map()), (3, NULL) AS t(id, m)
-- !schema
id INT NOT NULL,key STRING,value INT
-- !output
1	x	1
2	NULL	NULL
3	NULL	NULL

-- !query
SELECT id, posexplode(a) FROM VALUES (1, array('x', 'y')), (2, array()) AS t(id, a)
-- !schema
id INT NOT NULL,pos INT NOT NULL,col STRING NOT NULL
-- !output
1	0	x
1	1	y

-- !query
SELECT id, posexplode_outer(a) FROM VALUES (1, array('x', 'y')), (2, NULL) AS t(id, a)
-- !schema
id INT NOT NULL,pos INT,col STRING
-- !output
1	0	x
1	1	y
2	NULL	NULL

-- !query
SELECT posexplode(map('a', 1, 'b', 2))
-- !schema
pos INT NOT NULL,key STRING NOT NULL,value INT NOT NULL
-- !output
0	a	1
1	b	2

-- !query
SELECT posexplode_outer(CAST(NULL AS MAP<STRING, INT>))
-- !schema
pos INT,key STRING,value INT
-- !output
NULL	NULL	NULL

-- !query
SELECT id, posexplode_outer(m) FROM VALUES (1, map('x', 1)), (2, map()), (3, NULL) AS t(id, m)
-- !schema
id INT NOT NULL,pos INT,key STRING,value INT
-- !output
1	0	x	1
2	NULL	NULL	NULL
3	NULL	NULL	NULL

-- !query
SELECT explode(a) AS v FROM VALUES (array(1, 2)) AS t(a)
-- !schema
v INT NOT NULL
-- !output
1
2

-- !query
SELECT posexplode(a) AS (p, v) FROM VALUES (array(1, 2)) AS t(a)
-- !schema
p INT NOT NULL,v INT NOT NULL
-- !output
0	1
1	2

-- !query
SELECT explode(map('a', 1)) AS (k, v)
-- !schema
k STRING NOT NULL,v INT NOT NULL
-- !output
a	1

-- !query
SELECT explode(array(1)) AS (a, b)
-- !error
{
 "class": "AnalysisException",
 "condition": "UDTF_ALIAS_NUMBER_MISMATCH",
 "parameters": {
  "aliasesNames": "a,b",
  "aliasesSize": "1"
 },
 "sqlState": "42802"
}

-- !query
SELECT explode(1)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "explode(1)",
   "start": 7,
   "stop": 16
  }
 ],
 "parameters": {
  "inputSql": "\"1\"",
  "inputType": "\"INT\"",
  "paramIndex": "first",
  "requiredType": "(\"ARRAY\" or \"MAP\")",
  "sqlExpr": "\"explode(1)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT explode(array(1)), explode(array(2))
-- !schema
col INT NOT NULL,col INT NOT NULL
-- !output
1	2

-- !query
SELECT explode(explode(array(array(1))))
-- !error
{
 "class": "AnalysisException",
 "condition": "UNSUPPORTED_GENERATOR.NESTED_IN_EXPRESSIONS",
 "parameters": {
  "expression": "\"explode(explode(array(array(1))))\""
 },
 "sqlState": "42K0E"
}

-- !query
SELECT 1 + explode(array(1, 2))
-- !error
{
 "class": "AnalysisException",
 "condition": "UNSUPPORTED_GENERATOR.NESTED_IN_EXPRESSIONS",
 "parameters": {
  "expression": "\"(1 + explode(array(1, 2)))\""
 },
 "sqlState": "42K0E"
}

-- !query
SELECT explode(collection => array(1, 2))
-- !schema
col INT NOT NULL
-- !output
1
2

-- !query
SELECT inline(array(struct(1, 'a'), struct(2, NULL)))
-- !schema
col1 INT NOT NULL,col2 STRING
-- !output
1	a
2	NULL

-- !query
SELECT id, inline(a) FROM VALUES (1, array(named_struct('x', 1, 'y', 'p'), NULL)), (2, array()), (3, NULL) AS t(id, a)
-- !schema
id INT NOT NULL,x INT,y STRING
-- !output
1	1	p
1	NULL	NULL

-- !query
SELECT id, inline_outer(a) FROM VALUES (1, array(named_struct('x', 1, 'y', 'p'), NULL)), (2, array()), (3, NULL) AS t(id, a)
-- !schema
id INT NOT NULL,x INT,y STRING
-- !output
1	1	p
1	NULL	NULL
2	NULL	NULL
3	NULL	NULL

-- !query
SELECT inline(array(struct(1, 2))) AS (a, b)
-- !schema
a INT NOT NULL,b INT NOT NULL
-- !output
1	2

-- !query
SELECT inline(array(1))
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "inline(array(1))",
   "start": 7,
   "stop": 22
  }
 ],
 "parameters": {
  "inputSql": "\"array(1)\"",
  "inputType": "\"ARRAY<INT>\"",
  "paramIndex": "first",
  "requiredType": "\"ARRAY<STRUCT>\"",
  "sqlExpr": "\"inline(array(1))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT inline(map(1, 2))
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "inline(map(1, 2))",
   "start": 7,
   "stop": 23
  }
 ],
 "parameters": {
  "inputSql": "\"map(1, 2)\"",
  "inputType": "\"MAP<INT, INT>\"",
  "paramIndex": "first",
  "requiredType": "\"ARRAY<STRUCT>\"",
  "sqlExpr": "\"inline(map(1, 2))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT inline(map_entries(map('a', 1)))
-- !schema
key STRING NOT NULL,value INT NOT NULL
-- !output
a	1

-- !query
SELECT stack(2, 1, 2, 3, 4), 'k'
-- !schema
col0 INT,col1 INT,k STRING NOT NULL
-- !output
1	2	k
3	4	k

-- !query
SELECT stack(2, 'a', 1, 'b', NULL) AS (name, value)
-- !schema
name STRING,value INT
-- !output
a	1
b	NULL

-- !query
SELECT stack(2, a, b) FROM VALUES (1, 2), (3, 4) AS t(a, b)
-- !schema
col0 INT
-- !output
1
2
3
4

-- !query
SELECT stack(3, 1, 2)
-- !schema
col0 INT
-- !output
1
2
NULL

-- !query
SELECT stack(1, 1, 2.5, NULL)
-- !schema
col0 INT,col1 DECIMAL(2,1),col2 VOID
-- !output
1	2.5	NULL

-- !query
SELECT stack(2, 1, 2.5)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.STACK_COLUMN_DIFF_TYPES",
 "context": [
  {
   "fragment": "stack(2, 1, 2.5)",
   "start": 7,
   "stop": 22
  }
 ],
 "parameters": {
  "columnIndex": "0",
  "leftParamIndex": "1",
  "leftType": "\"INT\"",
  "rightParamIndex": "2",
  "rightType": "\"DECIMAL(2,1)\"",
  "sqlExpr": "\"stack(2, 1, 2.5)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT stack(0, 1)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.VALUE_OUT_OF_RANGE",
 "context": [
  {
   "fragment": "stack(0, 1)",
   "start": 7,
   "stop": 17
  }
 ],
 "parameters": {
  "currentValue": "0",
  "exprName": "`n`",
  "sqlExpr": "\"stack(0, 1)\"",
  "valueRange": "(0, 2147483647]"
 },
 "sqlState": "42K09"
}

-- !query
SELECT stack(-1, 1)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.VALUE_OUT_OF_RANGE",
 "context": [
  {
   "fragment": "stack(-1, 1)",
   "start": 7,
   "stop": 18
  }
 ],
 "parameters": {
  "currentValue": "-1",
  "exprName": "`n`",
  "sqlExpr": "\"stack(-1, 1)\"",
  "valueRange": "(0, 2147483647]"
 },
 "sqlState": "42K09"
}

-- !query
SELECT stack(n, 1) FROM VALUES (1) AS t(n)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.NON_FOLDABLE_INPUT",
 "context": [
  {
   "fragment": "stack(n, 1)",
   "start": 7,
   "stop": 17
  }
 ],
 "parameters": {
  "inputExpr": "\"n\"",
  "inputName": "`n`",
  "inputType": "\"INT\"",
  "sqlExpr": "\"stack(n, 1)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT stack(2)
-- !error
{
 "class": "AnalysisException",
 "condition": "WRONG_NUM_ARGS.WITHOUT_SUGGESTION",
 "parameters": {
  "actualNum": "1",
  "docroot": "https://spark.apache.org/docs/latest",
  "expectedNum": "> 1",
  "functionName": "`stack`"
 },
 "sqlState": "42605"
}

-- !query
SELECT stack('2', 1, 2)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "stack('2', 1, 2)",
   "start": 7,
   "stop": 22
  }
 ],
 "parameters": {
  "inputSql": "\"2\"",
  "inputType": "\"STRING\"",
  "paramIndex": "first",
  "requiredType": "\"INT\"",
  "sqlExpr": "\"stack(2, 1, 2)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT stack(NULL, 1)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "stack(NULL, 1)",
   "start": 7,
   "stop": 20
  }
 ],
 "parameters": {
  "inputSql": "\"NULL\"",
  "inputType": "\"VOID\"",
  "paramIndex": "first",
  "requiredType": "\"INT\"",
  "sqlExpr": "\"stack(NULL, 1)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT id, col FROM VALUES (1, array(1, 2)), (2, array()) AS t(id, a) LATERAL VIEW explode(a) AS col
-- !schema
id INT NOT NULL,col INT NOT NULL
-- !output
1	1
1	2

-- !query
SELECT id, col FROM VALUES (1, array(1, 2)), (2, array()) AS t(id, a) LATERAL VIEW OUTER explode(a) x AS col
-- !schema
id INT NOT NULL,col INT
-- !output
1	1
1	2
2	NULL

-- !query
SELECT id, k, v FROM VALUES (1, map('a', 1)), (2, NULL) AS t(id, m) LATERAL VIEW OUTER explode(m) x AS k, v
-- !schema
id INT NOT NULL,k STRING,v INT
-- !output
1	a	1
2	NULL	NULL

-- !query
SELECT id, p, c FROM VALUES (1, array('q', 'r')), (2, NULL) AS t(id, a) LATERAL VIEW OUTER posexplode(a) x AS p, c
-- !schema
id INT NOT NULL,p INT,c STRING
-- !output
1	0	q
1	1	r
2	NULL	NULL

-- !query
SELECT id, x, y FROM VALUES (1, array(struct(1 AS x, 2 AS y))), (2, NULL) AS t(id, a) LATERAL VIEW inline(a)
-- !error
{
 "class": "ParseException",
 "condition": "PARSE_SYNTAX_ERROR",
 "parameters": {
  "error": "end of input",
  "hint": ""
 },
 "sqlState": "42601"
}

-- !query
SELECT id, x, y FROM VALUES (1, array(struct(1 AS x, 2 AS y))), (2, NULL) AS t(id, a) LATERAL VIEW OUTER inline(a)
-- !error
{
 "class": "ParseException",
 "condition": "PARSE_SYNTAX_ERROR",
 "parameters": {
  "error": "end of input",
  "hint": ""
 },
 "sqlState": "42601"
}

-- !query
SELECT a1, b1 FROM VALUES (array(1, 2), array('x', 'y')) AS t(a, b) LATERAL VIEW explode(a) AS a1 LATERAL VIEW explode(b) AS b1
-- !schema
a1 INT NOT NULL,b1 STRING NOT NULL
-- !output
1	x
1	y
2	x
2	y

-- !query
SELECT * FROM explode(array(1, 2))
-- !schema
col INT NOT NULL
-- !output
1
2

-- !query
SELECT * FROM explode(map('a', 1)) AS t(k, v)
-- !schema
k STRING NOT NULL,v INT NOT NULL
-- !output
a	1

-- !query
SELECT * FROM posexplode(array('x', 'y'))
-- !schema
pos INT NOT NULL,col STRING NOT NULL
-- !output
0	x
1	y

-- !query
SELECT * FROM explode_outer(array())
-- !schema
col VOID
-- !output
NULL

-- !query
SELECT * FROM inline(array(struct(1 AS a, 'b' AS b)))
-- !schema
a INT NOT NULL,b STRING NOT NULL
-- !output
1	b

-- !query
SELECT * FROM stack(2, 1, 'a', 2, 'b') AS t(n, s)
-- !schema
n INT,s STRING
-- !output
1	a
2	b

-- !query
SELECT t.id, e.col FROM VALUES (1, array(1, 2)), (2, array(3)) AS t(id, a), LATERAL explode(t.a) AS e(col)
-- !schema
id INT NOT NULL,col INT NOT NULL
-- !output
1	1
1	2
2	3

-- !query
SELECT t.id, e.col FROM VALUES (1, array(1, 2)), (2, array()) AS t(id, a) LEFT JOIN LATERAL explode(t.a) AS e(col)
-- !schema
id INT NOT NULL,col INT
-- !output
1	1
1	2

-- !query
SELECT id, json_tuple(j, 'a', 'b') FROM VALUES (1, '{"a": 1, "b": "x"}'), (2, '{"a": null, "b": [1, 2.50]}'), (3, 'bad'), (4, NULL), (5, '[1]'), (6, '{"b": {"c": 1}, "a": true}'), (7, ''), (8, '{"a": 1, "a": 2}') AS t(id, j)
-- !schema
id INT NOT NULL,c0 STRING,c1 STRING
-- !output
1	1	x
2	NULL	[1,2.5]
3	NULL	NULL
4	NULL	NULL
5	NULL	NULL
6	true	{"c":1}
7	NULL	NULL
8	2	NULL

-- !query
SELECT json_tuple('{"a":1}', 'a') AS x, 1
-- !schema
x STRING,`1` INT NOT NULL
-- !output
1	1

-- !query
SELECT json_tuple('{"a":1, "b":2}', 'b', 'a', 'c', 'a') AS (w, x, y, z)
-- !schema
w STRING,x STRING,y STRING,z STRING
-- !output
2	1	NULL	1

-- !query
SELECT json_tuple('{"a":1}', k) FROM VALUES ('a'), ('b'), (NULL) AS t(k)
-- !schema
c0 STRING
-- !output
1
NULL
NULL

-- !query
SELECT json_tuple('{"a":1}')
-- !error
{
 "class": "AnalysisException",
 "condition": "WRONG_NUM_ARGS.WITHOUT_SUGGESTION",
 "parameters": {
  "actualNum": "1",
  "docroot": "https://spark.apache.org/docs/latest",
  "expectedNum": "> 1",
  "functionName": "`json_tuple`"
 },
 "sqlState": "42605"
}

-- !query
SELECT json_tuple(1, 'a')
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.NON_STRING_TYPE",
 "context": [
  {
   "fragment": "json_tuple(1, 'a')",
   "start": 7,
   "stop": 24
  }
 ],
 "parameters": {
  "funcName": "`json_tuple`",
  "sqlExpr": "\"json_tuple(1, a)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT json_tuple('{"a":1}', 1)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.NON_STRING_TYPE",
 "context": [
  {
   "fragment": "json_tuple('{\"a\":1}', 1)",
   "start": 7,
   "stop": 30
  }
 ],
 "parameters": {
  "funcName": "`json_tuple`",
  "sqlExpr": "\"json_tuple({\"a\":1}, 1)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT id, x, y FROM VALUES (1, '{"a": 1, "b": "x"}') AS t(id, j) LATERAL VIEW json_tuple(j, 'a', 'b') q AS x, y
-- !schema
id INT NOT NULL,x STRING,y STRING
-- !output
1	1	x

-- !query
SELECT * FROM json_tuple('{"a":1, "b":2}', 'a', 'b')
-- !schema
c0 STRING,c1 STRING
-- !output
1	2

-- !query
SELECT * FROM range(3)
-- !schema
id BIGINT NOT NULL
-- !output
0
1
2

-- !query
SELECT * FROM range(1, 4), range(2) AS r(k)
-- !schema
id BIGINT NOT NULL,k BIGINT NOT NULL
-- !output
1	0
1	1
2	0
2	1
3	0
3	1

-- !query
SELECT * FROM range(10, 0, -3)
-- !schema
id BIGINT NOT NULL
-- !output
1
10
4
7

-- !query
SELECT * FROM range(0, 10, 4, 2) AS t(x)
-- !schema
x BIGINT NOT NULL
-- !output
0
4
8

-- !query
SELECT id * 2 FROM range(3L)
-- !schema
`(id * 2)` BIGINT NOT NULL
-- !output
0
2
4

-- !query
SELECT * FROM range(0, 1, 0)
-- !error
{
 "class": "AnalysisException",
 "condition": "FAILED_FUNCTION_CALL",
 "context": [
  {
   "fragment": "range(0, 1, 0)",
   "start": 14,
   "stop": 27
  }
 ],
 "parameters": {
  "funcName": "`range`"
 },
 "sqlState": "38000"
}

-- !query
SELECT * FROM range()
-- !error
{
 "class": "AnalysisException",
 "condition": "WRONG_NUM_ARGS.WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "range()",
   "start": 14,
   "stop": 20
  }
 ],
 "parameters": {
  "actualNum": "0",
  "docroot": "https://spark.apache.org/docs/latest",
  "expectedNum": "[1, 2, 3, 4]",
  "functionName": "`range`"
 },
 "sqlState": "42605"
}

-- !query
SELECT * FROM range('3')
-- !schema
id BIGINT NOT NULL
-- !output
0
1
2

-- !query
SELECT * FROM range(NULL)
-- !error
{
 "class": "AnalysisException",
 "condition": "UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "range(NULL)",
   "start": 14,
   "stop": 24
  }
 ],
 "parameters": {
  "functionName": "`range`",
  "inputSql": "\"NULL\"",
  "inputType": "\"VOID\"",
  "paramIndex": "second",
  "requiredType": "\"BIGINT\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT * FROM range('a')
-- !error
{
 "class": "NumberFormatException",
 "condition": "CAST_INVALID_INPUT",
 "context": [
  {
   "fragment": "range('a')",
   "start": 14,
   "stop": 23
  }
 ],
 "parameters": {
  "ansiConfig": "\"spark.sql.ansi.enabled\"",
  "expression": "'a'",
  "sourceType": "\"STRING\"",
  "targetType": "\"BIGINT\""
 },
 "sqlState": "22018"
}

-- !query
SELECT * FROM range(1, 2, 3, 4, 5)
-- !error
{
 "class": "AnalysisException",
 "condition": "WRONG_NUM_ARGS.WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "range(1, 2, 3, 4, 5)",
   "start": 14,
   "stop": 33
  }
 ],
 "parameters": {
  "actualNum": "5",
  "docroot": "https://spark.apache.org/docs/latest",
  "expectedNum": "[1, 2, 3, 4]",
  "functionName": "`range`"
 },
 "sqlState": "42605"
}

-- !query
SELECT * FROM range(-2, 2)
-- !schema
id BIGINT NOT NULL
-- !output
-1
-2
0
1

-- !query
SELECT * FROM nosuchfunction(1)
-- !error
{
 "class": "AnalysisException",
 "condition": "UNRESOLVABLE_TABLE_VALUED_FUNCTION",
 "context": [
  {
   "fragment": "nosuchfunction(1)",
   "start": 14,
   "stop": 30
  }
 ],
 "parameters": {
  "name": "`nosuchfunction`"
 },
 "sqlState": "42883"
}

-- !query
SELECT * FROM upper('a')
-- !error
{
 "class": "AnalysisException",
 "condition": "NOT_A_TABLE_FUNCTION",
 "context": [
  {
   "fragment": "upper('a')",
   "start": 14,
   "stop": 23
  }
 ],
 "parameters": {
  "functionName": "`upper`"
 },
 "sqlState": "42887"
}

-- !query
SELECT count(*), sum(CASE WHEN reserved THEN 1 ELSE 0 END), min(keyword), max(keyword) FROM sql_keywords()
-- !schema
`count(1)` BIGINT NOT NULL,`sum(CASE WHEN reserved THEN 1 ELSE 0 END)` BIGINT,`min(keyword)` STRING,`max(keyword)` STRING
-- !output
423	0	ADD	ZONE

-- !query
SELECT * FROM sql_keywords() WHERE keyword IN ('SELECT', 'ADD', 'ZONE', 'VARIANT') ORDER BY keyword
-- !schema
keyword STRING NOT NULL,reserved BOOLEAN NOT NULL
-- !output
ADD	false
SELECT	false
VARIANT	false
ZONE	false

-- !query
SELECT NAME, LANGUAGE, COUNTRY, ACCENT_SENSITIVITY, CASE_SENSITIVITY, PAD_ATTRIBUTE FROM collations() WHERE NAME LIKE 'UTF8%'
-- !schema
NAME STRING NOT NULL,LANGUAGE STRING,COUNTRY STRING,ACCENT_SENSITIVITY STRING NOT NULL,CASE_SENSITIVITY STRING NOT NULL,PAD_ATTRIBUTE STRING NOT NULL
-- !output
UTF8_BINARY	NULL	NULL	ACCENT_SENSITIVE	CASE_SENSITIVE	NO_PAD
UTF8_BINARY_RTRIM	NULL	NULL	ACCENT_SENSITIVE	CASE_SENSITIVE	RTRIM
UTF8_LCASE	NULL	NULL	ACCENT_SENSITIVE	CASE_INSENSITIVE	NO_PAD
UTF8_LCASE_RTRIM	NULL	NULL	ACCENT_SENSITIVE	CASE_INSENSITIVE	RTRIM

-- !query
SELECT count(*) > 100 FROM collations()
-- !schema
`(count(1) > 100)` BOOLEAN NOT NULL
-- !output
true

-- !query
SELECT CATALOG, SCHEMA, NAME FROM collations() WHERE NAME IN ('UNICODE', 'UNICODE_CI', 'de', 'fr_CI_AI')
-- !schema
CATALOG STRING NOT NULL,SCHEMA STRING NOT NULL,NAME STRING NOT NULL
-- !output
SYSTEM	BUILTIN	UNICODE
SYSTEM	BUILTIN	UNICODE_CI
SYSTEM	BUILTIN	de
SYSTEM	BUILTIN	fr_CI_AI

-- !query
SELECT explode(a), explode(b) FROM VALUES (array(1), array(2)) AS t(a, b)
-- !schema
col INT NOT NULL,col INT NOT NULL
-- !output
1	2

-- !skip the plan shows numbers of attributes, which differ from run to run
-- !query
SELECT id FROM VALUES (1, array(1)) AS t(id, a) WHERE explode(a) > 0
-- !error
{
 "class": "AnalysisException",
 "condition": "UNSUPPORTED_GENERATOR.OUTSIDE_SELECT",
 "parameters": {
  "plan": "'Filter (explode(a#33556) > 0)"
 },
 "sqlState": "42K0E"
}

-- !skip the plan shows numbers of attributes, which differ from run to run
-- !query
SELECT id FROM VALUES (1, array(1)) AS t(id, a) ORDER BY explode(a)
-- !error
{
 "class": "AnalysisException",
 "condition": "UNSUPPORTED_GENERATOR.OUTSIDE_SELECT",
 "parameters": {
  "plan": "Sort [explode(a#33559) ASC NULLS FIRST], true"
 },
 "sqlState": "42K0E"
}

-- !query
SELECT id, explode(a), size(a) AS n, id + 1 FROM VALUES (1, array(10, 20)) AS t(id, a)
-- !schema
id INT NOT NULL,col INT NOT NULL,n INT NOT NULL,`(id + 1)` INT NOT NULL
-- !output
1	10	2	2
1	20	2	2

-- !query
SELECT explode(sequence(1, 3)) AS n ORDER BY n DESC
-- !schema
n INT NOT NULL
-- !output
3
2
1

-- !query
SELECT DISTINCT explode(array(1, 1, 2)) AS n
-- !schema
n INT NOT NULL
-- !output
1
2

-- !query
SELECT sum(n) FROM (SELECT explode(array(1, 2, 3)) n)
-- !schema
`sum(n)` BIGINT
-- !output
6

-- !query
SELECT explode(collect_list(v)) FROM VALUES (1), (2) AS t(v)
-- !schema
col INT NOT NULL
-- !output
1
2

-- !query
SELECT k, explode(collect_list(v)) AS e FROM VALUES ('a', 1), ('a', 2), ('b', 3) AS t(k, v) GROUP BY k
-- !schema
k STRING NOT NULL,e INT NOT NULL
-- !output
a	1
a	2
b	3

-- !query
SELECT t.id, e.col FROM VALUES (1, array(1, 2)), (2, array()) AS t(id, a) LEFT JOIN LATERAL (SELECT explode(t.a) AS col) AS e
-- !schema
id INT NOT NULL,col INT
-- !output
1	1
1	2

-- !query
SELECT t.id, e.pos, e.col FROM VALUES (1, array(1, 2)), (2, array()) AS t(id, a) LEFT JOIN LATERAL posexplode(t.a) AS e ON true
-- !schema
id INT NOT NULL,pos INT,col INT
-- !output
1	0	1
1	1	2
2	NULL	NULL

-- !query
SELECT t.id, e.col FROM VALUES (1, array(1, 2)), (2, array()) AS t(id, a) LEFT JOIN LATERAL (SELECT col FROM (SELECT explode(t.a) AS col) WHERE col > 1) AS e
-- !schema
id INT NOT NULL,col INT
-- !output
1	2
2	NULL

-- !query
SELECT t.id, e.* FROM VALUES (1, array(1, 2)), (2, array()) AS t(id, a) LEFT JOIN LATERAL posexplode_outer(t.a) AS e
-- !schema
id INT NOT NULL,pos INT,col INT
-- !output
1	0	1
1	1	2
2	NULL	NULL
