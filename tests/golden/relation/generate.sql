-- !query
CREATE OR REPLACE TEMP VIEW emp AS SELECT * FROM VALUES (1, 'ann', 10, 1000.50, date'2020-01-15'), (2, 'bob', 10, 2000.00, date'2019-05-01'), (3, 'cid', 20, 1500.25, date'2021-07-09'), (4, 'dan', 20, NULL, date'2022-02-28'), (5, 'eve', NULL, 3000.00, NULL) AS t(id, name, dept, pay, hired)
-- !schema

-- !output

-- !query
CREATE OR REPLACE TEMP VIEW dept AS SELECT * FROM VALUES (10, 'sales'), (20, 'tech'), (30, 'legal') AS t(dept, title)
-- !schema

-- !output

-- !query
SELECT id, x FROM emp LATERAL VIEW explode(array(id, id * 10)) t AS x ORDER BY id, x
-- !schema
id INT NOT NULL,x INT NOT NULL
-- !output
1	1
1	10
2	2
2	20
3	3
3	30
4	4
4	40
5	5
5	50

-- !query
SELECT id, p, x FROM emp LATERAL VIEW posexplode(array('a', 'b')) t AS p, x WHERE id < 3 ORDER BY 1, 2
-- !schema
id INT NOT NULL,p INT NOT NULL,x STRING NOT NULL
-- !output
1	0	a
1	1	b
2	0	a
2	1	b

-- !query
SELECT id, x FROM emp LATERAL VIEW OUTER explode(if(id = 1, array(1), array())) t AS x ORDER BY id
-- !schema
id INT NOT NULL,x INT
-- !output
1	1
2	NULL
3	NULL
4	NULL
5	NULL

-- !query
SELECT explode(array(1, 2, 3)) AS v
-- !schema
v INT NOT NULL
-- !output
1
2
3

-- !query
SELECT id, explode(array(id, dept)) FROM emp ORDER BY 1, 2
-- !schema
id INT NOT NULL,col INT
-- !output
1	1
1	10
2	2
2	10
3	3
3	20
4	4
4	20
5	NULL
5	5

-- !query
SELECT * FROM explode(array(1, 2))
-- !schema
col INT NOT NULL
-- !output
1
2

-- !query
SELECT * FROM range(3)
-- !schema
id BIGINT NOT NULL
-- !output
0
1
2

-- !query
SELECT * FROM range(2, 10, 3)
-- !schema
id BIGINT NOT NULL
-- !output
2
5
8

-- !query
SELECT * FROM range(10, 0, -4)
-- !schema
id BIGINT NOT NULL
-- !output
10
2
6

-- !query
SELECT id FROM emp, LATERAL explode(array(1, 2)) AS t(v) WHERE v = id ORDER BY id
-- !schema
id INT NOT NULL
-- !output
1
2

-- !query
SELECT inline(array(struct(1 AS a, 'x' AS b), struct(2, 'y')))
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "array(struct(1 AS a, 'x' AS b), struct(2, 'y'))",
   "start": 14,
   "stop": 60
  }
 ],
 "parameters": {
  "dataType": "(\"STRUCT<a: INT NOT NULL, b: STRING NOT NULL>\" or \"STRUCT<col1: INT NOT NULL, col2: STRING NOT NULL>\")",
  "functionName": "`array`",
  "sqlExpr": "\"array(struct(1 AS a, x AS b), struct(2, y))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT stack(2, 'a', 1, 'b', 2) AS (k, v)
-- !schema
k STRING,v INT
-- !output
a	1
b	2

-- !query
SELECT json_tuple('{"a": 1, "b": "x"}', 'a', 'b')
-- !schema
c0 STRING,c1 STRING
-- !output
1	x

-- !query
SELECT explode_outer(array())
-- !schema
col VOID
-- !output
NULL

-- !query
SELECT explode(id) FROM emp
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "explode(id)",
   "start": 7,
   "stop": 17
  }
 ],
 "parameters": {
  "inputSql": "\"id\"",
  "inputType": "\"INT\"",
  "paramIndex": "first",
  "requiredType": "(\"ARRAY\" or \"MAP\")",
  "sqlExpr": "\"explode(id)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT explode(array(1)) + 1
-- !error
{
 "class": "AnalysisException",
 "condition": "UNSUPPORTED_GENERATOR.NESTED_IN_EXPRESSIONS",
 "parameters": {
  "expression": "\"(explode(array(1)) + 1)\""
 },
 "sqlState": "42K0E"
}

-- !query
SELECT id FROM emp WHERE explode(array(1)) = 1
-- !error
{
 "class": "AnalysisException",
 "condition": "UNSUPPORTED_GENERATOR.OUTSIDE_SELECT",
 "parameters": {
  "plan": "'Filter (explode(array(1)) = 1)"
 },
 "sqlState": "42K0E"
}

-- !query
SELECT * FROM VALUES (1, array(1, 2)) t(a, b) LATERAL VIEW explode(b) x AS c LATERAL VIEW explode(array(c, c)) y AS d
-- !schema
a INT NOT NULL,b ARRAY<INT> NOT NULL,c INT NOT NULL,d INT NOT NULL
-- !output
1	[1, 2]	1	1
1	[1, 2]	1	1
1	[1, 2]	2	2
1	[1, 2]	2	2
