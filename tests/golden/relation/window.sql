-- !query
CREATE OR REPLACE TEMP VIEW emp AS SELECT * FROM VALUES (1, 'ann', 10, 1000.50, date'2020-01-15'), (2, 'bob', 10, 2000.00, date'2019-05-01'), (3, 'cid', 20, 1500.25, date'2021-07-09'), (4, 'dan', 20, NULL, date'2022-02-28'), (5, 'eve', NULL, 3000.00, NULL) AS t(id, name, dept, pay, hired)
-- !schema

-- !output

-- !query
CREATE OR REPLACE TEMP VIEW dept AS SELECT * FROM VALUES (10, 'sales'), (20, 'tech'), (30, 'legal') AS t(dept, title)
-- !schema

-- !output

-- !query
SELECT id, row_number() OVER (ORDER BY pay DESC) rn FROM emp ORDER BY id
-- !schema
id INT NOT NULL,rn INT NOT NULL
-- !output
1	4
2	2
3	3
4	5
5	1

-- !query
SELECT id, rank() OVER (PARTITION BY dept ORDER BY pay) r, dense_rank() OVER (ORDER BY dept) d FROM emp ORDER BY id
-- !schema
id INT NOT NULL,r INT NOT NULL,d INT NOT NULL
-- !output
1	1	2
2	2	2
3	2	3
4	1	3
5	1	1

-- !query
SELECT id, sum(id) OVER (ORDER BY id) s, sum(id) OVER (PARTITION BY dept) t, avg(pay) OVER () a FROM emp ORDER BY id
-- !schema
id INT NOT NULL,s BIGINT,t BIGINT,a DECIMAL(10,6)
-- !output
1	1	3	1875.187500
2	3	3	1875.187500
3	6	7	1875.187500
4	10	7	1875.187500
5	15	5	1875.187500

-- !query
SELECT id, sum(id) OVER (ORDER BY id ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) s FROM emp ORDER BY id
-- !schema
id INT NOT NULL,s BIGINT
-- !output
1	3
2	6
3	9
4	12
5	9

-- !query
SELECT id, count(*) OVER (ORDER BY id RANGE BETWEEN 1 PRECEDING AND CURRENT ROW) s FROM emp ORDER BY id
-- !schema
id INT NOT NULL,s BIGINT NOT NULL
-- !output
1	1
2	2
3	2
4	2
5	2

-- !query
SELECT id, lag(name) OVER (ORDER BY id) p, lead(name, 2, 'none') OVER (ORDER BY id) n FROM emp ORDER BY id
-- !schema
id INT NOT NULL,p STRING,n STRING NOT NULL
-- !output
1	NULL	cid
2	ann	dan
3	bob	eve
4	cid	none
5	dan	none

-- !query
SELECT id, first_value(name) OVER w f, last_value(name) OVER w l, nth_value(name, 2) OVER w n FROM emp WINDOW w AS (PARTITION BY dept ORDER BY id) ORDER BY id
-- !schema
id INT NOT NULL,f STRING,l STRING,n STRING
-- !output
1	ann	ann	NULL
2	ann	bob	bob
3	cid	cid	NULL
4	cid	dan	dan
5	eve	eve	NULL

-- !query
SELECT id, ntile(2) OVER (ORDER BY id) n, percent_rank() OVER (ORDER BY id) p, cume_dist() OVER (ORDER BY id) c FROM emp ORDER BY id
-- !schema
id INT NOT NULL,n INT NOT NULL,p DOUBLE NOT NULL,c DOUBLE NOT NULL
-- !output
1	1	0.0	0.2
2	1	0.25	0.4
3	1	0.5	0.6
4	2	0.75	0.8
5	2	1.0	1.0

-- !query
SELECT dept, sum(sum(pay)) OVER (ORDER BY dept) FROM emp GROUP BY dept ORDER BY dept
-- !schema
dept INT,`sum(sum(pay)) OVER (ORDER BY dept ASC NULLS FIRST RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)` DECIMAL(26,2)
-- !output
NULL	3000.00
10	6000.50
20	7500.75

-- !query
SELECT id FROM emp QUALIFY row_number() OVER (PARTITION BY dept ORDER BY id) = 1 ORDER BY id
-- !schema
id INT NOT NULL
-- !output
1
3
5

-- !query
SELECT id, row_number() OVER (ORDER BY id) + 1 AS x FROM emp ORDER BY id
-- !schema
id INT NOT NULL,x INT NOT NULL
-- !output
1	2
2	3
3	4
4	5
5	6

-- !query
SELECT rank() OVER () FROM emp
-- !error
{
 "class": "AnalysisException",
 "condition": "WINDOW_FUNCTION_FRAME_NOT_ORDERED",
 "parameters": {
  "wf_expr": "RANK()",
  "wf_name": "rank"
 },
 "sqlState": "42601"
}

-- !query
SELECT row_number() FROM emp
-- !error
{
 "class": "AnalysisException",
 "condition": "WINDOW_FUNCTION_WITHOUT_OVER_CLAUSE",
 "context": [
  {
   "fragment": "SELECT row_number() FROM emp",
   "start": 0,
   "stop": 27
  }
 ],
 "parameters": {
  "funcName": "\"row_number()\""
 },
 "sqlState": "42601"
}

-- !query
SELECT sum(DISTINCT id) OVER () FROM emp
-- !error
{
 "class": "AnalysisException",
 "condition": "DISTINCT_WINDOW_FUNCTION_UNSUPPORTED",
 "context": [
  {
   "fragment": "sum(DISTINCT id) OVER ()",
   "start": 7,
   "stop": 30
  }
 ],
 "parameters": {
  "windowExpr": "\"sum(DISTINCT id) OVER (ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)\""
 },
 "sqlState": "0A000"
}

-- !query
SELECT id, max(hired) OVER (ORDER BY hired RANGE BETWEEN INTERVAL 1 YEAR PRECEDING AND CURRENT ROW) FROM emp WHERE hired IS NOT NULL ORDER BY id
-- !schema
id INT NOT NULL,`max(hired) OVER (ORDER BY hired ASC NULLS FIRST RANGE BETWEEN INTERVAL '1' YEAR PRECEDING AND CURRENT ROW)` DATE
-- !output
1	2020-01-15
2	2019-05-01
3	2021-07-09
4	2022-02-28

-- !query
SELECT id, lag(pay, 1) IGNORE NULLS OVER (ORDER BY id) x FROM emp ORDER BY id
-- !schema
id INT NOT NULL,x DECIMAL(6,2)
-- !output
1	NULL
2	1000.50
3	2000.00
4	1500.25
5	1500.25

-- !query
SELECT sum(id) OVER nope FROM emp
-- !error
{
 "class": "AnalysisException",
 "condition": "MISSING_WINDOW_SPECIFICATION",
 "parameters": {
  "docroot": "https://spark.apache.org/docs/latest",
  "windowName": "nope"
 },
 "sqlState": "42P20"
}

-- !query
SELECT id, collect_list(name) OVER (PARTITION BY dept ORDER BY id) FROM emp ORDER BY id
-- !schema
id INT NOT NULL,`collect_list(name) OVER (PARTITION BY dept ORDER BY id ASC NULLS FIRST RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)` ARRAY<STRING> NOT NULL
-- !output
1	[ann]
2	[ann, bob]
3	[cid]
4	[cid, dan]
5	[eve]

-- !query
SELECT id, sum(id) OVER (ORDER BY id ROWS BETWEEN id PRECEDING AND CURRENT ROW) FROM range(3)
-- !error
{
 "class": "ParseException",
 "condition": "_LEGACY_ERROR_TEMP_0064",
 "context": [
  {
   "fragment": "id PRECEDING",
   "start": 50,
   "stop": 61
  }
 ],
 "parameters": {
  "msg": "Frame bound value must be a literal."
 },
 "sqlState": null
}

-- !query
SELECT id, sum(id) OVER (ORDER BY id ROWS BETWEEN abs(1) PRECEDING AND CURRENT ROW) FROM range(3)
-- !error
{
 "class": "ParseException",
 "condition": "_LEGACY_ERROR_TEMP_0064",
 "context": [
  {
   "fragment": "abs(1) PRECEDING",
   "start": 50,
   "stop": 65
  }
 ],
 "parameters": {
  "msg": "Frame bound value must be a literal."
 },
 "sqlState": null
}

-- !query
SELECT id, sum(id) OVER (ORDER BY id ROWS BETWEEN 1+1 PRECEDING AND CURRENT ROW) FROM range(5)
-- !schema
id BIGINT NOT NULL,`sum(id) OVER (ORDER BY id ASC NULLS FIRST ROWS BETWEEN (1 + 1) PRECEDING AND CURRENT ROW)` BIGINT
-- !output
0	0
1	1
2	3
3	6
4	9

-- !query
SELECT id, sum(id) OVER (ORDER BY id ROWS BETWEEN -1 PRECEDING AND CURRENT ROW), count(*) OVER (ORDER BY id ROWS BETWEEN 1 FOLLOWING AND CURRENT ROW) FROM range(3)
-- !schema
id BIGINT NOT NULL,`sum(id) OVER (ORDER BY id ASC NULLS FIRST ROWS BETWEEN -1 PRECEDING AND CURRENT ROW)` BIGINT,`count(1) OVER (ORDER BY id ASC NULLS FIRST ROWS BETWEEN 1 FOLLOWING AND CURRENT ROW)` BIGINT NOT NULL
-- !output
0	NULL	0
1	NULL	0
2	NULL	0

-- !query
SELECT id, count(*) OVER (ORDER BY id ROWS BETWEEN CURRENT ROW AND 1 PRECEDING), count(*) OVER (ORDER BY id ROWS BETWEEN 0 PRECEDING AND 0 FOLLOWING) FROM range(3)
-- !schema
id BIGINT NOT NULL,`count(1) OVER (ORDER BY id ASC NULLS FIRST ROWS BETWEEN CURRENT ROW AND 1 PRECEDING)` BIGINT NOT NULL,`count(1) OVER (ORDER BY id ASC NULLS FIRST ROWS BETWEEN 0 PRECEDING AND 0 FOLLOWING)` BIGINT NOT NULL
-- !output
0	0	1
1	0	1
2	0	1

-- !query
SELECT id, sum(id) OVER (ORDER BY id ROWS BETWEEN '1' PRECEDING AND CURRENT ROW) FROM range(3)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.SPECIFIED_WINDOW_FRAME_UNACCEPTED_TYPE",
 "context": [
  {
   "fragment": "(ORDER BY id ROWS BETWEEN '1' PRECEDING AND CURRENT ROW)",
   "start": 24,
   "stop": 79
  }
 ],
 "parameters": {
  "expectedType": "\"INT\"",
  "exprType": "\"DOUBLE\"",
  "location": "lower",
  "sqlExpr": "\"ROWS BETWEEN 1 PRECEDING AND CURRENT ROW\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT id, sum(id) OVER (ORDER BY id ROWS BETWEEN NULL PRECEDING AND CURRENT ROW) FROM range(3)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.SPECIFIED_WINDOW_FRAME_UNACCEPTED_TYPE",
 "context": [
  {
   "fragment": "(ORDER BY id ROWS BETWEEN NULL PRECEDING AND CURRENT ROW)",
   "start": 24,
   "stop": 80
  }
 ],
 "parameters": {
  "expectedType": "\"INT\"",
  "exprType": "\"DOUBLE\"",
  "location": "lower",
  "sqlExpr": "\"ROWS BETWEEN NULL PRECEDING AND CURRENT ROW\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT id, sum(id) OVER (ORDER BY id RANGE BETWEEN 1 PRECEDING AND 1 FOLLOWING), sum(id) OVER (ORDER BY id RANGE BETWEEN 1L PRECEDING AND 1L FOLLOWING) FROM range(3)
-- !schema
id BIGINT NOT NULL,`sum(id) OVER (ORDER BY id ASC NULLS FIRST RANGE BETWEEN (- 1) FOLLOWING AND 1 FOLLOWING)` BIGINT,`sum(id) OVER (ORDER BY id ASC NULLS FIRST RANGE BETWEEN 1 PRECEDING AND 1 FOLLOWING)` BIGINT
-- !output
0	1	1
1	3	3
2	3	3

-- !query
SELECT id, count(*) OVER (ORDER BY id RANGE BETWEEN '1' PRECEDING AND 1Y + 1Y FOLLOWING) FROM range(3)
-- !schema
id BIGINT NOT NULL,`count(1) OVER (ORDER BY id ASC NULLS FIRST RANGE BETWEEN (- 1) FOLLOWING AND (1 + 1) FOLLOWING)` BIGINT NOT NULL
-- !output
0	3
1	3
2	2

-- !query
SELECT id, count(*) OVER (ORDER BY id RANGE BETWEEN 1 FOLLOWING AND CURRENT ROW) FROM range(3)
-- !schema
id BIGINT NOT NULL,`count(1) OVER (ORDER BY id ASC NULLS FIRST RANGE BETWEEN 1 FOLLOWING AND CURRENT ROW)` BIGINT NOT NULL
-- !output
0	0
1	0
2	0

-- !query
SELECT d, count(*) OVER (ORDER BY d RANGE BETWEEN 1 PRECEDING AND CURRENT ROW) FROM VALUES (1D), (2.5D), (3D), (double('NaN')) AS t(d)
-- !schema
d DOUBLE,`count(1) OVER (ORDER BY d ASC NULLS FIRST RANGE BETWEEN (- 1) FOLLOWING AND CURRENT ROW)` BIGINT NOT NULL
-- !output
1.0	1
2.5	1
3.0	2
NaN	1

-- !query
SELECT d, count(*) OVER (ORDER BY d RANGE BETWEEN 1 PRECEDING AND CURRENT ROW), count(*) OVER (ORDER BY d RANGE BETWEEN 1 FOLLOWING AND CURRENT ROW) FROM VALUES (DATE'2024-01-01'), (DATE'2024-01-02') AS t(d)
-- !schema
d DATE NOT NULL,`count(1) OVER (ORDER BY d ASC NULLS FIRST RANGE BETWEEN 1 PRECEDING AND CURRENT ROW)` BIGINT NOT NULL,`count(1) OVER (ORDER BY d ASC NULLS FIRST RANGE BETWEEN 1 FOLLOWING AND CURRENT ROW)` BIGINT NOT NULL
-- !output
2024-01-01	1	0
2024-01-02	2	0
