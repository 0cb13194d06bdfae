-- !query
CREATE OR REPLACE TEMP VIEW emp AS SELECT * FROM VALUES (1, 'ann', 10, 1000.50, date'2020-01-15'), (2, 'bob', 10, 2000.00, date'2019-05-01'), (3, 'cid', 20, 1500.25, date'2021-07-09'), (4, 'dan', 20, NULL, date'2022-02-28'), (5, 'eve', NULL, 3000.00, NULL) AS t(id, name, dept, pay, hired)
-- !schema

-- !output

-- !query
CREATE OR REPLACE TEMP VIEW dept AS SELECT * FROM VALUES (10, 'sales'), (20, 'tech'), (30, 'legal') AS t(dept, title)
-- !schema

-- !output

-- !query
SELECT id FROM emp WHERE dept = 10 ORDER BY id
-- !schema
id INT NOT NULL
-- !output
1
2

-- !query
SELECT id FROM emp WHERE pay > 1500 AND name LIKE '%b%'
-- !schema
id INT NOT NULL
-- !output
2

-- !query
SELECT id FROM emp WHERE dept IS NULL
-- !schema
id INT NOT NULL
-- !output
5

-- !query
SELECT id FROM emp WHERE NOT (dept = 10) ORDER BY id
-- !schema
id INT NOT NULL
-- !output
3
4

-- !query
SELECT id FROM emp WHERE dept IN (10, 30) ORDER BY id
-- !schema
id INT NOT NULL
-- !output
1
2

-- !query
SELECT id FROM emp WHERE hired BETWEEN date'2020-01-01' AND '2021-12-31' ORDER BY id
-- !schema
id INT NOT NULL
-- !output
1
3

-- !query
SELECT id FROM emp WHERE id
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.FILTER_NOT_BOOLEAN",
 "context": [
  {
   "fragment": "SELECT id FROM emp WHERE id",
   "start": 0,
   "stop": 26
  }
 ],
 "parameters": {
  "filter": "\"id\"",
  "sqlExpr": "\"id\"",
  "type": "\"INT\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT id FROM emp WHERE sum(id) > 1
-- !error
{
 "class": "AnalysisException",
 "condition": "INVALID_WHERE_CONDITION",
 "context": [
  {
   "fragment": "SELECT id FROM emp WHERE sum(id) > 1",
   "start": 0,
   "stop": 35
  }
 ],
 "parameters": {
  "condition": "\"(sum(id) > 1)\"",
  "expressionList": "sum(emp.id)"
 },
 "sqlState": "42903"
}

-- !query
SELECT id FROM emp WHERE row_number() over (order by id) = 1
-- !error
{
 "class": "AnalysisException",
 "condition": "WINDOW_FUNCTION_NOT_ALLOWED_IN_CLAUSE",
 "parameters": {
  "clauseName": "WHERE"
 },
 "sqlState": "42601"
}

-- !query
SELECT id FROM emp WHERE null
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.FILTER_NOT_BOOLEAN",
 "context": [
  {
   "fragment": "SELECT id FROM emp WHERE null",
   "start": 0,
   "stop": 28
  }
 ],
 "parameters": {
  "filter": "\"NULL\"",
  "sqlExpr": "\"NULL\"",
  "type": "\"VOID\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT id FROM emp WHERE true ORDER BY id
-- !schema
id INT NOT NULL
-- !output
1
2
3
4
5

-- !query
SELECT id FROM emp WHERE name = 5
-- !error
{
 "class": "NumberFormatException",
 "condition": "CAST_INVALID_INPUT",
 "context": [
  {
   "fragment": "name = 5",
   "start": 25,
   "stop": 32
  }
 ],
 "parameters": {
  "ansiConfig": "\"spark.sql.ansi.enabled\"",
  "expression": "'ann'",
  "sourceType": "\"STRING\"",
  "targetType": "\"BIGINT\""
 },
 "sqlState": "22018"
}

-- !query
SELECT id FROM emp WHERE id = '3'
-- !schema
id INT NOT NULL
-- !output
3

-- !query
SELECT id FROM emp WHERE pay = '1000.5'
-- !schema
id INT NOT NULL
-- !output
1

-- !query
SELECT count(*) > 100 AND count(*) < 900 AS some FROM range(1000) WHERE rand(3) < 0.5
-- !schema
some BOOLEAN NOT NULL
-- !output
true

-- !query
SELECT count(*) FROM range(10) WHERE rand(3) < 2
-- !schema
`count(1)` BIGINT NOT NULL
-- !output
10
