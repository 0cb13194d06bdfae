-- !query
CREATE OR REPLACE TEMP VIEW emp AS SELECT * FROM VALUES (1, 'ann', 10, 1000.50, date'2020-01-15'), (2, 'bob', 10, 2000.00, date'2019-05-01'), (3, 'cid', 20, 1500.25, date'2021-07-09'), (4, 'dan', 20, NULL, date'2022-02-28'), (5, 'eve', NULL, 3000.00, NULL) AS t(id, name, dept, pay, hired)
-- !schema

-- !output

-- !query
CREATE OR REPLACE TEMP VIEW dept AS SELECT * FROM VALUES (10, 'sales'), (20, 'tech'), (30, 'legal') AS t(dept, title)
-- !schema

-- !output

-- !query
WITH a AS (SELECT id FROM emp WHERE dept = 10) SELECT * FROM a ORDER BY id
-- !schema
id INT NOT NULL
-- !output
1
2

-- !query
WITH a AS (SELECT 1 AS x), b AS (SELECT x + 1 AS y FROM a) SELECT * FROM a, b
-- !schema
x INT NOT NULL,y INT NOT NULL
-- !output
1	2

-- !query
WITH a(p, q) AS (SELECT id, name FROM emp) SELECT q FROM a WHERE p = 2
-- !schema
q STRING NOT NULL
-- !output
bob

-- !query
WITH t AS (SELECT 1 AS c) SELECT * FROM (WITH t AS (SELECT 2 AS c) SELECT * FROM t)
-- !schema
c INT NOT NULL
-- !output
2

-- !query
WITH a AS (SELECT dept, count(*) n FROM emp GROUP BY dept) SELECT x.dept, y.n FROM a x JOIN a y ON x.dept = y.dept ORDER BY 1
-- !schema
dept INT,n BIGINT NOT NULL
-- !output
10	2
20	2

-- !query
WITH a AS (SELECT 1), a AS (SELECT 2) SELECT * FROM a
-- !error
{
 "class": "ParseException",
 "condition": "DUPLICATED_CTE_NAMES",
 "context": [
  {
   "fragment": "WITH a AS (SELECT 1), a AS (SELECT 2) SELECT * FROM a",
   "start": 0,
   "stop": 52
  }
 ],
 "parameters": {
  "duplicateNames": "`a`"
 },
 "sqlState": "42602"
}

-- !query
WITH a(x, y) AS (SELECT 1) SELECT * FROM a
-- !error
{
 "class": "AnalysisException",
 "condition": "ASSIGNMENT_ARITY_MISMATCH",
 "context": [
  {
   "fragment": "a(x, y) AS (SELECT 1)",
   "start": 5,
   "stop": 25
  }
 ],
 "parameters": {
  "numExpr": "2",
  "numTarget": "1"
 },
 "sqlState": "42802"
}

-- !query
WITH emp AS (SELECT 7 AS id) SELECT id FROM emp
-- !schema
id INT NOT NULL
-- !output
7

-- !query
WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t WHERE n < 5) SELECT * FROM t ORDER BY n
-- !schema
n INT
-- !output
1
2
3
4
5

-- !query
WITH RECURSIVE f(a, b) AS (SELECT 0, 1 UNION ALL SELECT b, a + b FROM f WHERE b < 50) SELECT a FROM f ORDER BY a
-- !schema
a INT
-- !output
0
1
1
2
3
5
8
13
21
34

-- !query
WITH RECURSIVE t(n) MAX RECURSION LEVEL 3 AS (SELECT 1 UNION ALL SELECT n + 1 FROM t) SELECT * FROM t
-- !error
{
 "class": "SparkException",
 "condition": "RECURSION_LEVEL_LIMIT_EXCEEDED",
 "parameters": {
  "levelLimit": "3"
 },
 "sqlState": "42836"
}

-- !query
SELECT * FROM emp WHERE id IN (WITH z AS (SELECT 3 AS v) SELECT v FROM z)
-- !schema
id INT NOT NULL,name STRING NOT NULL,dept INT,pay DECIMAL(6,2),hired DATE
-- !output
3	cid	20	1500.25	2021-07-09
