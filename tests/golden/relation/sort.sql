-- !query
CREATE OR REPLACE TEMP VIEW emp AS SELECT * FROM VALUES (1, 'ann', 10, 1000.50, date'2020-01-15'), (2, 'bob', 10, 2000.00, date'2019-05-01'), (3, 'cid', 20, 1500.25, date'2021-07-09'), (4, 'dan', 20, NULL, date'2022-02-28'), (5, 'eve', NULL, 3000.00, NULL) AS t(id, name, dept, pay, hired)
-- !schema

-- !output

-- !query
CREATE OR REPLACE TEMP VIEW dept AS SELECT * FROM VALUES (10, 'sales'), (20, 'tech'), (30, 'legal') AS t(dept, title)
-- !schema

-- !output

-- !query
SELECT id FROM emp ORDER BY pay DESC
-- !schema
id INT NOT NULL
-- !output
5
2
3
1
4

-- !query
SELECT id FROM emp ORDER BY pay
-- !schema
id INT NOT NULL
-- !output
4
1
3
2
5

-- !query
SELECT id FROM emp ORDER BY pay NULLS LAST
-- !schema
id INT NOT NULL
-- !output
1
3
2
5
4

-- !query
SELECT id FROM emp ORDER BY dept DESC NULLS FIRST, id DESC
-- !schema
id INT NOT NULL
-- !output
5
4
3
2
1

-- !query
SELECT name FROM emp ORDER BY pay + 1 DESC, id
-- !schema
name STRING NOT NULL
-- !output
eve
bob
cid
ann
dan

-- !query
SELECT name AS id FROM emp ORDER BY id
-- !schema
id STRING NOT NULL
-- !output
ann
bob
cid
dan
eve

-- !query
SELECT id FROM emp ORDER BY 2
-- !error
{
 "class": "AnalysisException",
 "condition": "ORDER_BY_POS_OUT_OF_RANGE",
 "context": [
  {
   "fragment": "2",
   "start": 28,
   "stop": 28
  }
 ],
 "parameters": {
  "index": "2",
  "size": "1"
 },
 "sqlState": "42805"
}

-- !query
SELECT id, name FROM emp ORDER BY 2 DESC
-- !schema
id INT NOT NULL,name STRING NOT NULL
-- !output
5	eve
4	dan
3	cid
2	bob
1	ann

-- !query
SELECT -id AS id FROM emp ORDER BY id
-- !schema
id INT NOT NULL
-- !output
-5
-4
-3
-2
-1

-- !query
SELECT id FROM emp ORDER BY ALL DESC
-- !schema
id INT NOT NULL
-- !output
5
4
3
2
1

-- !query
SELECT DISTINCT dept FROM emp ORDER BY pay
-- !error
{
 "class": "AnalysisException",
 "condition": "UNRESOLVED_COLUMN.WITH_SUGGESTION",
 "context": [
  {
   "fragment": "pay",
   "start": 39,
   "stop": 41
  }
 ],
 "parameters": {
  "objectName": "`pay`",
  "proposal": "`dept`"
 },
 "sqlState": "42703"
}

-- !query
SELECT id FROM emp ORDER BY id LIMIT 2
-- !schema
id INT NOT NULL
-- !output
1
2

-- !query
SELECT id FROM emp ORDER BY id LIMIT 2 OFFSET 1
-- !schema
id INT NOT NULL
-- !output
2
3

-- !query
SELECT id FROM emp ORDER BY id OFFSET 3
-- !schema
id INT NOT NULL
-- !output
4
5

-- !query
SELECT id FROM emp ORDER BY id LIMIT 0
-- !schema
id INT NOT NULL
-- !output

-- !query
SELECT id FROM emp ORDER BY id LIMIT 1 + 1
-- !schema
id INT NOT NULL
-- !output
1
2

-- !query
SELECT id FROM emp LIMIT -1
-- !error
{
 "class": "AnalysisException",
 "condition": "INVALID_LIMIT_LIKE_EXPRESSION.IS_NEGATIVE",
 "context": [
  {
   "fragment": "-1",
   "start": 25,
   "stop": 26
  }
 ],
 "parameters": {
  "expr": "\"-1\"",
  "name": "limit",
  "v": "-1"
 },
 "sqlState": "42K0E"
}

-- !query
SELECT id FROM emp LIMIT id
-- !error
{
 "class": "AnalysisException",
 "condition": "INVALID_LIMIT_LIKE_EXPRESSION.IS_UNFOLDABLE",
 "context": [
  {
   "fragment": "id",
   "start": 7,
   "stop": 8
  }
 ],
 "parameters": {
  "expr": "\"id\"",
  "name": "limit"
 },
 "sqlState": "42K0E"
}

-- !query
SELECT id FROM emp LIMIT 'a'
-- !error
{
 "class": "AnalysisException",
 "condition": "INVALID_LIMIT_LIKE_EXPRESSION.DATA_TYPE",
 "context": [
  {
   "fragment": "'a'",
   "start": 25,
   "stop": 27
  }
 ],
 "parameters": {
  "dataType": "\"STRING\"",
  "expr": "\"a\"",
  "name": "limit"
 },
 "sqlState": "42K0E"
}

-- !query
SELECT id FROM emp ORDER BY nope
-- !error
{
 "class": "AnalysisException",
 "condition": "UNRESOLVED_COLUMN.WITH_SUGGESTION",
 "context": [
  {
   "fragment": "nope",
   "start": 28,
   "stop": 31
  }
 ],
 "parameters": {
  "objectName": "`nope`",
  "proposal": "`id`"
 },
 "sqlState": "42703"
}

-- !query
SELECT e.id FROM emp e ORDER BY id LIMIT id
-- !error
{
 "class": "AnalysisException",
 "condition": "INVALID_LIMIT_LIKE_EXPRESSION.IS_UNFOLDABLE",
 "context": [
  {
   "fragment": "e.id",
   "start": 7,
   "stop": 10
  }
 ],
 "parameters": {
  "expr": "\"id\"",
  "name": "limit"
 },
 "sqlState": "42K0E"
}

-- !query
SELECT id AS x FROM emp LIMIT x
-- !error
{
 "class": "AnalysisException",
 "condition": "INVALID_LIMIT_LIKE_EXPRESSION.IS_UNFOLDABLE",
 "context": [
  {
   "fragment": "x",
   "start": 30,
   "stop": 30
  }
 ],
 "parameters": {
  "expr": "\"x\"",
  "name": "limit"
 },
 "sqlState": "42K0E"
}

-- !query
SELECT id FROM emp OFFSET id + 1
-- !error
{
 "class": "AnalysisException",
 "condition": "INVALID_LIMIT_LIKE_EXPRESSION.IS_UNFOLDABLE",
 "context": [
  {
   "fragment": "id + 1",
   "start": 26,
   "stop": 31
  }
 ],
 "parameters": {
  "expr": "\"(id + 1)\"",
  "name": "offset"
 },
 "sqlState": "42K0E"
}
