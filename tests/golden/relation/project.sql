-- !query
CREATE OR REPLACE TEMP VIEW emp AS SELECT * FROM VALUES (1, 'ann', 10, 1000.50, date'2020-01-15'), (2, 'bob', 10, 2000.00, date'2019-05-01'), (3, 'cid', 20, 1500.25, date'2021-07-09'), (4, 'dan', 20, NULL, date'2022-02-28'), (5, 'eve', NULL, 3000.00, NULL) AS t(id, name, dept, pay, hired)
-- !schema

-- !output

-- !query
CREATE OR REPLACE TEMP VIEW dept AS SELECT * FROM VALUES (10, 'sales'), (20, 'tech'), (30, 'legal') AS t(dept, title)
-- !schema

-- !output

-- !query
SELECT * FROM emp ORDER BY id
-- !schema
id INT NOT NULL,name STRING NOT NULL,dept INT,pay DECIMAL(6,2),hired DATE
-- !output
1	ann	10	1000.50	2020-01-15
2	bob	10	2000.00	2019-05-01
3	cid	20	1500.25	2021-07-09
4	dan	20	NULL	2022-02-28
5	eve	NULL	3000.00	NULL

-- !query
SELECT id, name FROM emp ORDER BY id
-- !schema
id INT NOT NULL,name STRING NOT NULL
-- !output
1	ann
2	bob
3	cid
4	dan
5	eve

-- !query
SELECT emp.*, 1 AS one FROM emp ORDER BY id
-- !schema
id INT NOT NULL,name STRING NOT NULL,dept INT,pay DECIMAL(6,2),hired DATE,one INT NOT NULL
-- !output
1	ann	10	1000.50	2020-01-15	1
2	bob	10	2000.00	2019-05-01	1
3	cid	20	1500.25	2021-07-09	1
4	dan	20	NULL	2022-02-28	1
5	eve	NULL	3000.00	NULL	1

-- !query
SELECT e.id, e.name AS n FROM emp e ORDER BY e.id
-- !schema
id INT NOT NULL,n STRING NOT NULL
-- !output
1	ann
2	bob
3	cid
4	dan
5	eve

-- !query
SELECT DISTINCT dept FROM emp ORDER BY dept
-- !schema
dept INT
-- !output
NULL
10
20

-- !query
SELECT id, pay * 2 AS double_pay, double_pay + 1 AS more FROM emp ORDER BY id
-- !schema
id INT NOT NULL,double_pay DECIMAL(8,2),more DECIMAL(9,2)
-- !output
1	2001.00	2002.00
2	4000.00	4001.00
3	3000.50	3001.50
4	NULL	NULL
5	6000.00	6001.00

-- !query
SELECT * EXCEPT (pay, hired) FROM emp ORDER BY id
-- !schema
id INT NOT NULL,name STRING NOT NULL,dept INT
-- !output
1	ann	10
2	bob	10
3	cid	20
4	dan	20
5	eve	NULL

-- !query
SELECT ID, Name FROM EMP ORDER BY Id
-- !schema
ID INT NOT NULL,Name STRING NOT NULL
-- !output
1	ann
2	bob
3	cid
4	dan
5	eve

-- !query
SELECT upper(name) u, length(name) FROM emp ORDER BY id
-- !schema
u STRING NOT NULL,`length(name)` INT NOT NULL
-- !output
ANN	3
BOB	3
CID	3
DAN	3
EVE	3

-- !query
SELECT count(*) FROM emp
-- !schema
`count(1)` BIGINT NOT NULL
-- !output
5

-- !query
SELECT 1 + 1
-- !schema
`(1 + 1)` INT NOT NULL
-- !output
2

-- !query
SELECT emp.name, spark_catalog.default.emp.id FROM emp
-- !error
{
 "class": "AnalysisException",
 "condition": "UNRESOLVED_COLUMN.WITH_SUGGESTION",
 "context": [
  {
   "fragment": "spark_catalog.default.emp.id",
   "start": 17,
   "stop": 44
  }
 ],
 "parameters": {
  "objectName": "`spark_catalog`.`default`.`emp`.`id`",
  "proposal": "`emp`.`dept`, `emp`.`id`, `emp`.`name`, `emp`.`pay`, `emp`.`hired`"
 },
 "sqlState": "42703"
}

-- !query
SELECT x.* FROM emp
-- !error
{
 "class": "AnalysisException",
 "condition": "CANNOT_RESOLVE_STAR_EXPAND",
 "context": [
  {
   "fragment": "x.*",
   "start": 7,
   "stop": 9
  }
 ],
 "parameters": {
  "columns": "`dept`, `hired`, `id`, `name`, `pay`",
  "targetString": "`x`"
 },
 "sqlState": "42704"
}

-- !query
SELECT id, id FROM emp ORDER BY 1
-- !schema
id INT NOT NULL,id INT NOT NULL
-- !output
1	1
2	2
3	3
4	4
5	5

-- !query
SELECT `id` FROM emp WHERE `name` = 'bob'
-- !schema
id INT NOT NULL
-- !output
2

-- !query
SELECT TRANSFORM(array(id, dept), v -> v + 1) FROM emp WHERE id < 3 ORDER BY id
-- !schema
`transform(array(id, dept), lambdafunction((namedlambdavariable() + 1), namedlambdavariable()))` ARRAY<INT> NOT NULL
-- !output
[2, 11]
[3, 11]
