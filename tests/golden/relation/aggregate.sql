-- !query
CREATE OR REPLACE TEMP VIEW emp AS SELECT * FROM VALUES (1, 'ann', 10, 1000.50, date'2020-01-15'), (2, 'bob', 10, 2000.00, date'2019-05-01'), (3, 'cid', 20, 1500.25, date'2021-07-09'), (4, 'dan', 20, NULL, date'2022-02-28'), (5, 'eve', NULL, 3000.00, NULL) AS t(id, name, dept, pay, hired)
-- !schema

-- !output

-- !query
CREATE OR REPLACE TEMP VIEW dept AS SELECT * FROM VALUES (10, 'sales'), (20, 'tech'), (30, 'legal') AS t(dept, title)
-- !schema

-- !output

-- !query
SELECT dept, count(*), sum(pay), avg(pay), min(hired), max(name) FROM emp GROUP BY dept ORDER BY dept
-- !schema
dept INT,`count(1)` BIGINT NOT NULL,`sum(pay)` DECIMAL(16,2),`avg(pay)` DECIMAL(10,6),`min(hired)` DATE,`max(name)` STRING
-- !output
NULL	1	3000.00	3000.000000	NULL	eve
10	2	3000.50	1500.250000	2019-05-01	bob
20	2	1500.25	1500.250000	2021-07-09	dan

-- !query
SELECT count(*), sum(id), avg(id), min(pay), max(pay) FROM emp
-- !schema
`count(1)` BIGINT NOT NULL,`sum(id)` BIGINT,`avg(id)` DOUBLE,`min(pay)` DECIMAL(6,2),`max(pay)` DECIMAL(6,2)
-- !output
5	15	3.0	1000.50	3000.00

-- !query
SELECT dept d, count(*) n FROM emp GROUP BY d ORDER BY d
-- !schema
d INT,n BIGINT NOT NULL
-- !output
NULL	1
10	2
20	2

-- !query
SELECT dept, count(*) FROM emp GROUP BY 1 ORDER BY 2 DESC, 1
-- !schema
dept INT,`count(1)` BIGINT NOT NULL
-- !output
10	2
20	2
NULL	1

-- !query
SELECT dept, name, count(*) FROM emp GROUP BY ALL ORDER BY ALL
-- !schema
dept INT,name STRING NOT NULL,`count(1)` BIGINT NOT NULL
-- !output
NULL	eve	1
10	ann	1
10	bob	1
20	cid	1
20	dan	1

-- !query
SELECT dept, sum(pay) s FROM emp GROUP BY dept HAVING sum(pay) > 2000 ORDER BY s
-- !schema
dept INT,s DECIMAL(16,2)
-- !output
NULL	3000.00
10	3000.50

-- !query
SELECT dept, sum(pay) s FROM emp GROUP BY dept HAVING s > 2000 AND count(*) > 1
-- !schema
dept INT,s DECIMAL(16,2)
-- !output
10	3000.50

-- !query
SELECT dept + 1, count(*) FROM emp GROUP BY dept + 1 ORDER BY 1
-- !schema
`(dept + 1)` INT,`count(1)` BIGINT NOT NULL
-- !output
NULL	1
11	2
21	2

-- !query
SELECT dept + 1 + count(*) FROM emp GROUP BY dept ORDER BY 1
-- !schema
`((dept + 1) + count(1))` BIGINT
-- !output
NULL
13
23

-- !query
SELECT dept, id FROM emp GROUP BY dept
-- !error
{
 "class": "AnalysisException",
 "condition": "MISSING_AGGREGATION",
 "parameters": {
  "expression": "\"id\"",
  "expressionAnyValue": "\"any_value(id)\""
 },
 "sqlState": "42803"
}

-- !query
SELECT dept, sum(pay) FROM emp
-- !error
{
 "class": "AnalysisException",
 "condition": "MISSING_GROUP_BY",
 "context": [
  {
   "fragment": "SELECT dept, sum(pay) FROM emp",
   "start": 0,
   "stop": 29
  }
 ],
 "parameters": {},
 "sqlState": "42803"
}

-- !query
SELECT sum(sum(pay)) FROM emp GROUP BY dept
-- !error
{
 "class": "AnalysisException",
 "condition": "NESTED_AGGREGATE_FUNCTION",
 "context": [
  {
   "fragment": "sum(pay)",
   "start": 11,
   "stop": 18
  }
 ],
 "parameters": {},
 "sqlState": "42607"
}

-- !query
SELECT dept, count(DISTINCT name), sum(DISTINCT id) FROM emp GROUP BY dept ORDER BY dept
-- !schema
dept INT,`count(DISTINCT name)` BIGINT NOT NULL,`sum(DISTINCT id)` BIGINT
-- !output
NULL	1	5
10	2	3
20	2	7

-- !query
SELECT count(DISTINCT dept, name), count(dept), count(1) FROM emp
-- !schema
`count(DISTINCT dept, name)` BIGINT NOT NULL,`count(dept)` BIGINT NOT NULL,`count(1)` BIGINT NOT NULL
-- !output
4	4	5

-- !query
SELECT dept, count(*) FILTER (WHERE pay > 1000) FROM emp GROUP BY dept ORDER BY dept
-- !schema
dept INT,`count(1) FILTER (WHERE (pay > 1000))` BIGINT NOT NULL
-- !output
NULL	1
10	2
20	1

-- !query
SELECT dept, title, count(*) FROM emp JOIN dept USING (dept) GROUP BY dept, title WITH ROLLUP ORDER BY 1 NULLS LAST, 2 NULLS LAST
-- !schema
dept INT,title STRING,`count(1)` BIGINT NOT NULL
-- !output
10	sales	2
10	NULL	2
20	tech	2
20	NULL	2
NULL	NULL	4

-- !query
SELECT dept, year(hired) y, count(*), grouping(dept), grouping_id() FROM emp GROUP BY CUBE (dept, year(hired)) ORDER BY 5, 1, 2
-- !schema
dept INT,y INT,`count(1)` BIGINT NOT NULL,`grouping(dept)` TINYINT NOT NULL,`grouping_id()` BIGINT NOT NULL
-- !output
NULL	NULL	1	0	0
10	2019	1	0	0
10	2020	1	0	0
20	2021	1	0	0
20	2022	1	0	0
NULL	NULL	1	0	1
10	NULL	2	0	1
20	NULL	2	0	1
NULL	NULL	1	1	2
NULL	2019	1	1	2
NULL	2020	1	1	2
NULL	2021	1	1	2
NULL	2022	1	1	2
NULL	NULL	5	1	3

-- !query
SELECT dept, name, sum(id) FROM emp GROUP BY GROUPING SETS ((dept), (name), ()) ORDER BY 1, 2, 3
-- !schema
dept INT,name STRING,`sum(id)` BIGINT
-- !output
NULL	NULL	5
NULL	NULL	15
NULL	ann	1
NULL	bob	2
NULL	cid	3
NULL	dan	4
NULL	eve	5
10	NULL	3
20	NULL	7

-- !query
SELECT dept, sum(id) FROM emp GROUP BY ROLLUP (dept) HAVING grouping(dept) = 1
-- !schema
dept INT,`sum(id)` BIGINT
-- !output
NULL	15

-- !query
SELECT grouping(dept) FROM emp GROUP BY dept
-- !error
{
 "class": "AnalysisException",
 "condition": "UNSUPPORTED_GROUPING_EXPRESSION",
 "context": [
  {
   "fragment": "grouping(dept)",
   "start": 7,
   "stop": 20
  }
 ],
 "parameters": {},
 "sqlState": "42K0E"
}

-- !query
SELECT max(id) FROM emp GROUP BY dept ORDER BY sum(pay) NULLS FIRST
-- !schema
`max(id)` INT
-- !output
4
5
2

-- !query
SELECT dept FROM emp GROUP BY dept ORDER BY count(*) DESC, dept
-- !schema
dept INT
-- !output
10
20
NULL

-- !query
SELECT 1 FROM emp HAVING count(*) > 3
-- !schema
`1` INT NOT NULL
-- !output
1

-- !query
SELECT id FROM emp HAVING id > 1
-- !error
{
 "class": "AnalysisException",
 "condition": "MISSING_GROUP_BY",
 "context": [
  {
   "fragment": "SELECT id FROM emp HAVING id > 1",
   "start": 0,
   "stop": 31
  }
 ],
 "parameters": {},
 "sqlState": "42803"
}

-- !query
SELECT collect_list(id) FROM (SELECT * FROM emp ORDER BY id)
-- !schema
`collect_list(id)` ARRAY<INT> NOT NULL
-- !output
[1, 2, 3, 4, 5]

-- !query
SELECT sort_array(collect_set(dept)) FROM emp
-- !schema
`sort_array(collect_set(dept), true)` ARRAY<INT> NOT NULL
-- !output
[10, 20]

-- !query
SELECT first(name), any_value(dept) FROM (SELECT * FROM emp ORDER BY id)
-- !schema
`first(name)` STRING,`any_value(dept)` INT
-- !output
ann	10

-- !query
SELECT bool_and(id > 0), bool_or(id > 4), every(id > 1), count_if(id > 2) FROM emp
-- !schema
`bool_and((id > 0))` BOOLEAN,`bool_or((id > 4))` BOOLEAN,`every((id > 1))` BOOLEAN,`count_if((id > 2))` BIGINT NOT NULL
-- !output
true	true	false	3

-- !query
SELECT stddev(id), variance(id), stddev_pop(id), var_pop(id), corr(id, dept) FROM emp
-- !schema
`stddev(id)` DOUBLE,`variance(id)` DOUBLE,`stddev_pop(id)` DOUBLE,`var_pop(id)` DOUBLE,`corr(id, dept)` DOUBLE
-- !output
1.5811388300841898	2.5	1.4142135623730951	2.0	0.8944271909999159

-- !query
SELECT sum(id) FROM emp WHERE false
-- !schema
`sum(id)` BIGINT
-- !output
NULL

-- !query
SELECT dept, sum(id) FROM emp WHERE false GROUP BY dept
-- !schema
dept INT,`sum(id)` BIGINT
-- !output

-- !query
SELECT dept, max_by(name, pay), min_by(name, pay) FROM emp GROUP BY dept ORDER BY dept
-- !schema
dept INT,`max_by(name, pay)` STRING,`min_by(name, pay)` STRING
-- !output
NULL	eve	eve
10	bob	ann
20	cid	cid

-- !query
SELECT percentile(id, 0.5), median(id), percentile_approx(id, 0.5), mode(dept) FROM emp
-- !schema
`percentile(id, 0.5, 1)` DOUBLE,`median(id)` DOUBLE,`percentile_approx(id, 0.5, 10000)` INT,`mode(dept)` INT
-- !output
3.0	3.0	3	20

-- !query
SELECT dept, count(*) FROM emp GROUP BY 3
-- !error
{
 "class": "AnalysisException",
 "condition": "GROUP_BY_POS_OUT_OF_RANGE",
 "context": [
  {
   "fragment": "3",
   "start": 40,
   "stop": 40
  }
 ],
 "parameters": {
  "index": "3",
  "size": "2"
 },
 "sqlState": "42805"
}

-- !query
SELECT dept, count(*) FROM emp GROUP BY dept, count(*)
-- !error
{
 "class": "AnalysisException",
 "condition": "GROUP_BY_AGGREGATE",
 "context": [
  {
   "fragment": "count(*)",
   "start": 46,
   "stop": 53
  }
 ],
 "parameters": {
  "sqlExpr": "count(1)"
 },
 "sqlState": "42903"
}

-- !query
SELECT sum(if(id > 5, raise_error('x'), id)) FROM range(3)
-- !schema
`sum((IF((id > 5), raise_error(USER_RAISED_EXCEPTION, map(errorMessage, x)), id)))` BIGINT
-- !output
3

-- !query
SELECT sum(CAST(raise_error('x') AS INT)) FROM range(3)
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "USER_RAISED_EXCEPTION",
 "parameters": {
  "errorMessage": "x"
 },
 "sqlState": "P0001"
}

-- !query
SELECT max(assert_true(id < 5)) FROM range(3)
-- !schema
`max(assert_true((id < 5), '(id < 5)' is not true!))` VOID
-- !output
NULL

-- !query
SELECT count(raise_error('x')) FROM range(3)
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "USER_RAISED_EXCEPTION",
 "parameters": {
  "errorMessage": "x"
 },
 "sqlState": "P0001"
}

-- !query
SELECT sum(raise_error('x')) FROM range(3)
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "USER_RAISED_EXCEPTION",
 "parameters": {
  "errorMessage": "x"
 },
 "sqlState": "P0001"
}
