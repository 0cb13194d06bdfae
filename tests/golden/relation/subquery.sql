-- !query
CREATE OR REPLACE TEMP VIEW emp AS SELECT * FROM VALUES (1, 'ann', 10, 1000.50, date'2020-01-15'), (2, 'bob', 10, 2000.00, date'2019-05-01'), (3, 'cid', 20, 1500.25, date'2021-07-09'), (4, 'dan', 20, NULL, date'2022-02-28'), (5, 'eve', NULL, 3000.00, NULL) AS t(id, name, dept, pay, hired)
-- !schema

-- !output

-- !query
CREATE OR REPLACE TEMP VIEW dept AS SELECT * FROM VALUES (10, 'sales'), (20, 'tech'), (30, 'legal') AS t(dept, title)
-- !schema

-- !output

-- !query
SELECT id FROM emp WHERE dept IN (SELECT dept FROM dept WHERE title = 'tech') ORDER BY id
-- !schema
id INT NOT NULL
-- !output
3
4

-- !query
SELECT id FROM emp WHERE dept NOT IN (SELECT dept FROM dept WHERE dept > 10) ORDER BY id
-- !schema
id INT NOT NULL
-- !output
1
2

-- !query
SELECT id FROM emp e WHERE EXISTS (SELECT 1 FROM dept d WHERE d.dept = e.dept) ORDER BY id
-- !schema
id INT NOT NULL
-- !output
1
2
3
4

-- !query
SELECT id FROM emp e WHERE NOT EXISTS (SELECT 1 FROM dept d WHERE d.dept = e.dept)
-- !schema
id INT NOT NULL
-- !output
5

-- !query
SELECT id, (SELECT title FROM dept d WHERE d.dept = e.dept) t FROM emp e ORDER BY id
-- !schema
id INT NOT NULL,t STRING
-- !output
1	sales
2	sales
3	tech
4	tech
5	NULL

-- !query
SELECT id FROM emp WHERE pay = (SELECT max(pay) FROM emp)
-- !schema
id INT NOT NULL
-- !output
5

-- !query
SELECT id FROM emp e WHERE pay >= (SELECT avg(pay) FROM emp x WHERE x.dept = e.dept) ORDER BY id
-- !schema
id INT NOT NULL
-- !output
2
3

-- !query
SELECT (SELECT count(*) FROM dept)
-- !schema
`scalarsubquery()` BIGINT
-- !output
3

-- !query
SELECT id, (SELECT count(*) FROM emp x WHERE x.dept = e.dept) n FROM emp e ORDER BY id
-- !schema
id INT NOT NULL,n BIGINT
-- !output
1	2
2	2
3	2
4	2
5	0

-- !query
SELECT (SELECT dept, title FROM dept)
-- !error
{
 "class": "AnalysisException",
 "condition": "INVALID_SUBQUERY_EXPRESSION.SCALAR_SUBQUERY_RETURN_MORE_THAN_ONE_OUTPUT_COLUMN",
 "context": [
  {
   "fragment": "(SELECT dept, title FROM dept)",
   "start": 7,
   "stop": 36
  }
 ],
 "parameters": {
  "number": "2"
 },
 "sqlState": "42823"
}

-- !query
SELECT (SELECT dept FROM dept)
-- !error
{
 "class": "SparkException",
 "condition": "SCALAR_SUBQUERY_TOO_MANY_ROWS",
 "context": [
  {
   "fragment": "(SELECT dept FROM dept)",
   "start": 7,
   "stop": 29
  }
 ],
 "parameters": {},
 "sqlState": "21000"
}

-- !query
SELECT id FROM emp WHERE (id, dept) IN (SELECT 1, 10)
-- !schema
id INT NOT NULL
-- !output
1

-- !query
SELECT id FROM emp WHERE id IN (SELECT dept, title FROM dept)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.IN_SUBQUERY_LENGTH_MISMATCH",
 "context": [
  {
   "fragment": "IN (SELECT dept, title FROM dept)",
   "start": 28,
   "stop": 60
  }
 ],
 "parameters": {
  "leftColumns": "\"id\"",
  "leftLength": "1",
  "rightColumns": "\"dept\", \"title\"",
  "rightLength": "2",
  "sqlExpr": "\"(id IN (listquery()))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT id IN (SELECT dept FROM dept) FROM emp ORDER BY id
-- !schema
`(id IN (listquery()))` BOOLEAN NOT NULL
-- !output
false
false
false
false
false

-- !query
SELECT dept NOT IN (SELECT dept FROM emp) FROM dept ORDER BY dept
-- !schema
`(NOT (dept IN (listquery())))` BOOLEAN
-- !output
false
false
false

-- !query
SELECT * FROM (SELECT id AS k, pay FROM emp) s WHERE s.k > 3 ORDER BY k
-- !schema
k INT NOT NULL,pay DECIMAL(6,2)
-- !output
4	NULL
5	3000.00

-- !query
SELECT s.* FROM (SELECT * FROM dept) s ORDER BY 1
-- !schema
dept INT NOT NULL,title STRING NOT NULL
-- !output
10	sales
20	tech
30	legal

-- !query
SELECT id FROM emp WHERE id IN (SELECT nope FROM dept)
-- !error
{
 "class": "AnalysisException",
 "condition": "UNRESOLVED_COLUMN.WITH_SUGGESTION",
 "context": [
  {
   "fragment": "nope",
   "start": 39,
   "stop": 42
  }
 ],
 "parameters": {
  "objectName": "`nope`",
  "proposal": "`dept`, `title`"
 },
 "sqlState": "42703"
}

-- !query
SELECT * FROM nope
-- !error
{
 "class": "AnalysisException",
 "condition": "TABLE_OR_VIEW_NOT_FOUND",
 "context": [
  {
   "fragment": "nope",
   "start": 14,
   "stop": 17
  }
 ],
 "parameters": {
  "relationName": "`nope`",
  "searchPath": "[`system`.`builtin`, `system`.`session`, `spark_catalog`.`default`]"
 },
 "sqlState": "42P01"
}

-- !query
SELECT * FROM nope.nope2
-- !error
{
 "class": "AnalysisException",
 "condition": "TABLE_OR_VIEW_NOT_FOUND",
 "context": [
  {
   "fragment": "nope.nope2",
   "start": 14,
   "stop": 23
  }
 ],
 "parameters": {
  "relationName": "`nope`.`nope2`",
  "searchPath": "[`system`.`builtin`, `system`.`session`, `spark_catalog`.`default`]"
 },
 "sqlState": "42P01"
}

-- !query
SELECT (SELECT max(pay) FROM emp x WHERE x.id > e.id) FROM emp e ORDER BY id
-- !schema
`scalarsubquery(id)` DECIMAL(6,2)
-- !output
3000.00
3000.00
3000.00
3000.00
NULL

-- !query
SELECT dept FROM emp GROUP BY dept HAVING count(*) > (SELECT 1) ORDER BY dept
-- !schema
dept INT
-- !output
10
20

-- !query
SELECT a FROM VALUES (1, 2), (3, 4) t(a, b) WHERE struct(a, b) IN (SELECT c, d FROM VALUES (1, 2), (3, 5) u(c, d))
-- !schema
a INT NOT NULL
-- !output
1

-- !query
SELECT a FROM VALUES (1, 2), (3, 4) t(a, b) WHERE named_struct('x', a, 'y', b) IN (SELECT struct(c, d) FROM VALUES (1, 2), (3, 5) u(c, d))
-- !schema
a INT NOT NULL
-- !output
1

-- !query
SELECT * FROM VALUES (1, 2) t(a, b), LATERAL (SELECT t.*, u.* FROM VALUES (5), (6) u(c)) ORDER BY c
-- !schema
a INT NOT NULL,b INT NOT NULL,a INT NOT NULL,b INT NOT NULL,c INT NOT NULL
-- !output
1	2	1	2	5
1	2	1	2	6

-- !query
SELECT (SELECT id FROM range(2) WHERE id >= o.id) FROM range(1) o
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "SCALAR_SUBQUERY_TOO_MANY_ROWS",
 "parameters": {},
 "sqlState": "21000"
}
