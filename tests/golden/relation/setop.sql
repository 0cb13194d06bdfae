-- !query
CREATE OR REPLACE TEMP VIEW emp AS SELECT * FROM VALUES (1, 'ann', 10, 1000.50, date'2020-01-15'), (2, 'bob', 10, 2000.00, date'2019-05-01'), (3, 'cid', 20, 1500.25, date'2021-07-09'), (4, 'dan', 20, NULL, date'2022-02-28'), (5, 'eve', NULL, 3000.00, NULL) AS t(id, name, dept, pay, hired)
-- !schema

-- !output

-- !query
CREATE OR REPLACE TEMP VIEW dept AS SELECT * FROM VALUES (10, 'sales'), (20, 'tech'), (30, 'legal') AS t(dept, title)
-- !schema

-- !output

-- !query
SELECT id FROM emp UNION ALL SELECT dept FROM dept ORDER BY 1
-- !schema
id INT NOT NULL
-- !output
1
2
3
4
5
10
20
30

-- !query
SELECT dept FROM emp UNION SELECT dept FROM dept ORDER BY 1
-- !schema
dept INT
-- !output
NULL
10
20
30

-- !query
SELECT dept FROM emp INTERSECT SELECT dept FROM dept ORDER BY 1
-- !schema
dept INT NOT NULL
-- !output
10
20

-- !query
SELECT dept FROM emp INTERSECT ALL SELECT dept FROM dept ORDER BY 1
-- !schema
dept INT NOT NULL
-- !output
10
20

-- !query
SELECT dept FROM emp EXCEPT SELECT dept FROM dept
-- !schema
dept INT
-- !output
NULL

-- !query
SELECT dept FROM emp EXCEPT ALL SELECT dept FROM dept ORDER BY 1
-- !schema
dept INT
-- !output
NULL
10
20

-- !query
SELECT dept FROM dept MINUS SELECT dept FROM emp
-- !schema
dept INT NOT NULL
-- !output
30

-- !query
SELECT 1 UNION ALL SELECT 2.5
-- !schema
`1` DECIMAL(11,1) NOT NULL
-- !output
1.0
2.5

-- !query
SELECT 1 UNION ALL SELECT '2'
-- !schema
`1` BIGINT
-- !output
1
2

-- !query
SELECT 1 AS a UNION ALL SELECT NULL
-- !schema
a INT
-- !output
1
NULL

-- !query
SELECT 1, 2 UNION ALL SELECT 3
-- !error
{
 "class": "AnalysisException",
 "condition": "NUM_COLUMNS_MISMATCH",
 "context": [
  {
   "fragment": "SELECT 1, 2 UNION ALL SELECT 3",
   "start": 0,
   "stop": 29
  }
 ],
 "parameters": {
  "firstNumColumns": "2",
  "invalidNumColumns": "1",
  "invalidOrdinalNum": "second",
  "operator": "UNION"
 },
 "sqlState": "42826"
}

-- !query
SELECT 1 UNION ALL SELECT array(1)
-- !error
{
 "class": "AnalysisException",
 "condition": "INCOMPATIBLE_COLUMN_TYPE",
 "context": [
  {
   "fragment": "SELECT 1 UNION ALL SELECT array(1)",
   "start": 0,
   "stop": 33
  }
 ],
 "parameters": {
  "columnOrdinalNumber": "first",
  "dataType1": "\"ARRAY<INT>\"",
  "dataType2": "\"INT\"",
  "hint": "",
  "operator": "UNION",
  "tableOrdinalNumber": "second"
 },
 "sqlState": "42825"
}

-- !query
SELECT 1 a UNION (SELECT 2 INTERSECT SELECT 2) ORDER BY a
-- !schema
a INT NOT NULL
-- !output
1
2

-- !query
(SELECT id FROM emp ORDER BY id LIMIT 1) UNION ALL (SELECT id FROM emp ORDER BY id DESC LIMIT 1) ORDER BY id
-- !schema
id INT NOT NULL
-- !output
1
5

-- !query
SELECT * FROM (SELECT id AS x FROM emp UNION ALL SELECT dept FROM dept) WHERE x > 4 ORDER BY x
-- !schema
x INT NOT NULL
-- !output
5
10
20
30

-- !query
SELECT map(1, 2) UNION SELECT map(1, 2)
-- !error
{
 "class": "AnalysisException",
 "condition": "UNSUPPORTED_FEATURE.SET_OPERATION_ON_MAP_TYPE",
 "context": [
  {
   "fragment": "SELECT map(1, 2) UNION SELECT map(1, 2)",
   "start": 0,
   "stop": 38
  }
 ],
 "parameters": {
  "colName": "`map(1, 2)`",
  "dataType": "\"MAP<INT, INT>\""
 },
 "sqlState": "0A000"
}

-- !query
SELECT date'2024-01-01' UNION ALL SELECT timestamp'2024-01-01 05:00:00' ORDER BY 1
-- !schema
`DATE '2024-01-01'` TIMESTAMP NOT NULL
-- !output
2024-01-01 00:00:00
2024-01-01 05:00:00
