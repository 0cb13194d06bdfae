-- !query
CREATE OR REPLACE TEMP VIEW emp AS SELECT * FROM VALUES (1, 'ann', 10, 1000.50, date'2020-01-15'), (2, 'bob', 10, 2000.00, date'2019-05-01'), (3, 'cid', 20, 1500.25, date'2021-07-09'), (4, 'dan', 20, NULL, date'2022-02-28'), (5, 'eve', NULL, 3000.00, NULL) AS t(id, name, dept, pay, hired)
-- !schema

-- !output

-- !query
CREATE OR REPLACE TEMP VIEW dept AS SELECT * FROM VALUES (10, 'sales'), (20, 'tech'), (30, 'legal') AS t(dept, title)
-- !schema

-- !output

-- !query
SELECT * FROM emp e INNER JOIN dept d ON e.dept = d.dept ORDER BY 1, 2
-- !schema
id INT NOT NULL,name STRING NOT NULL,dept INT,pay DECIMAL(6,2),hired DATE,dept INT NOT NULL,title STRING NOT NULL
-- !output
1	ann	10	1000.50	2020-01-15	10	sales
2	bob	10	2000.00	2019-05-01	10	sales
3	cid	20	1500.25	2021-07-09	20	tech
4	dan	20	NULL	2022-02-28	20	tech

-- !query
SELECT * FROM emp e LEFT JOIN dept d ON e.dept = d.dept ORDER BY 1, 2
-- !schema
id INT NOT NULL,name STRING NOT NULL,dept INT,pay DECIMAL(6,2),hired DATE,dept INT,title STRING
-- !output
1	ann	10	1000.50	2020-01-15	10	sales
2	bob	10	2000.00	2019-05-01	10	sales
3	cid	20	1500.25	2021-07-09	20	tech
4	dan	20	NULL	2022-02-28	20	tech
5	eve	NULL	3000.00	NULL	NULL	NULL

-- !query
SELECT * FROM emp e RIGHT JOIN dept d ON e.dept = d.dept ORDER BY 1, 2
-- !schema
id INT,name STRING,dept INT,pay DECIMAL(6,2),hired DATE,dept INT NOT NULL,title STRING NOT NULL
-- !output
NULL	NULL	NULL	NULL	NULL	30	legal
1	ann	10	1000.50	2020-01-15	10	sales
2	bob	10	2000.00	2019-05-01	10	sales
3	cid	20	1500.25	2021-07-09	20	tech
4	dan	20	NULL	2022-02-28	20	tech

-- !query
SELECT * FROM emp e FULL OUTER JOIN dept d ON e.dept = d.dept ORDER BY 1, 2
-- !schema
id INT,name STRING,dept INT,pay DECIMAL(6,2),hired DATE,dept INT,title STRING
-- !output
NULL	NULL	NULL	NULL	NULL	30	legal
1	ann	10	1000.50	2020-01-15	10	sales
2	bob	10	2000.00	2019-05-01	10	sales
3	cid	20	1500.25	2021-07-09	20	tech
4	dan	20	NULL	2022-02-28	20	tech
5	eve	NULL	3000.00	NULL	NULL	NULL

-- !query
SELECT * FROM emp e LEFT SEMI JOIN dept d ON e.dept = d.dept ORDER BY 1, 2
-- !schema
id INT NOT NULL,name STRING NOT NULL,dept INT,pay DECIMAL(6,2),hired DATE
-- !output
1	ann	10	1000.50	2020-01-15
2	bob	10	2000.00	2019-05-01
3	cid	20	1500.25	2021-07-09
4	dan	20	NULL	2022-02-28

-- !query
SELECT * FROM emp e LEFT ANTI JOIN dept d ON e.dept = d.dept ORDER BY 1, 2
-- !schema
id INT NOT NULL,name STRING NOT NULL,dept INT,pay DECIMAL(6,2),hired DATE
-- !output
5	eve	NULL	3000.00	NULL

-- !query
SELECT * FROM emp INNER JOIN dept USING (dept) ORDER BY 1, 2
-- !schema
dept INT,id INT NOT NULL,name STRING NOT NULL,pay DECIMAL(6,2),hired DATE,title STRING NOT NULL
-- !output
10	1	ann	1000.50	2020-01-15	sales
10	2	bob	2000.00	2019-05-01	sales
20	3	cid	1500.25	2021-07-09	tech
20	4	dan	NULL	2022-02-28	tech

-- !query
SELECT * FROM emp LEFT JOIN dept USING (dept) ORDER BY 1, 2
-- !schema
dept INT,id INT NOT NULL,name STRING NOT NULL,pay DECIMAL(6,2),hired DATE,title STRING
-- !output
NULL	5	eve	3000.00	NULL	NULL
10	1	ann	1000.50	2020-01-15	sales
10	2	bob	2000.00	2019-05-01	sales
20	3	cid	1500.25	2021-07-09	tech
20	4	dan	NULL	2022-02-28	tech

-- !query
SELECT * FROM emp RIGHT JOIN dept USING (dept) ORDER BY 1, 2
-- !schema
dept INT NOT NULL,id INT,name STRING,pay DECIMAL(6,2),hired DATE,title STRING NOT NULL
-- !output
10	1	ann	1000.50	2020-01-15	sales
10	2	bob	2000.00	2019-05-01	sales
20	3	cid	1500.25	2021-07-09	tech
20	4	dan	NULL	2022-02-28	tech
30	NULL	NULL	NULL	NULL	legal

-- !query
SELECT * FROM emp FULL OUTER JOIN dept USING (dept) ORDER BY 1, 2
-- !schema
dept INT,id INT,name STRING,pay DECIMAL(6,2),hired DATE,title STRING
-- !output
NULL	5	eve	3000.00	NULL	NULL
10	1	ann	1000.50	2020-01-15	sales
10	2	bob	2000.00	2019-05-01	sales
20	3	cid	1500.25	2021-07-09	tech
20	4	dan	NULL	2022-02-28	tech
30	NULL	NULL	NULL	NULL	legal

-- !query
SELECT * FROM emp LEFT SEMI JOIN dept USING (dept) ORDER BY 1, 2
-- !schema
dept INT,id INT NOT NULL,name STRING NOT NULL,pay DECIMAL(6,2),hired DATE
-- !output
10	1	ann	1000.50	2020-01-15
10	2	bob	2000.00	2019-05-01
20	3	cid	1500.25	2021-07-09
20	4	dan	NULL	2022-02-28

-- !query
SELECT * FROM emp LEFT ANTI JOIN dept USING (dept) ORDER BY 1, 2
-- !schema
dept INT,id INT NOT NULL,name STRING NOT NULL,pay DECIMAL(6,2),hired DATE
-- !output
NULL	5	eve	3000.00	NULL

-- !query
SELECT * FROM emp CROSS JOIN dept ORDER BY id, title
-- !schema
id INT NOT NULL,name STRING NOT NULL,dept INT,pay DECIMAL(6,2),hired DATE,dept INT NOT NULL,title STRING NOT NULL
-- !output
1	ann	10	1000.50	2020-01-15	30	legal
1	ann	10	1000.50	2020-01-15	10	sales
1	ann	10	1000.50	2020-01-15	20	tech
2	bob	10	2000.00	2019-05-01	30	legal
2	bob	10	2000.00	2019-05-01	10	sales
2	bob	10	2000.00	2019-05-01	20	tech
3	cid	20	1500.25	2021-07-09	30	legal
3	cid	20	1500.25	2021-07-09	10	sales
3	cid	20	1500.25	2021-07-09	20	tech
4	dan	20	NULL	2022-02-28	30	legal
4	dan	20	NULL	2022-02-28	10	sales
4	dan	20	NULL	2022-02-28	20	tech
5	eve	NULL	3000.00	NULL	30	legal
5	eve	NULL	3000.00	NULL	10	sales
5	eve	NULL	3000.00	NULL	20	tech

-- !query
SELECT * FROM emp NATURAL JOIN dept ORDER BY id
-- !schema
dept INT,id INT NOT NULL,name STRING NOT NULL,pay DECIMAL(6,2),hired DATE,title STRING NOT NULL
-- !output
10	1	ann	1000.50	2020-01-15	sales
10	2	bob	2000.00	2019-05-01	sales
20	3	cid	1500.25	2021-07-09	tech
20	4	dan	NULL	2022-02-28	tech

-- !query
SELECT e.id, m.id FROM emp e JOIN emp m ON e.dept = m.dept AND e.id < m.id ORDER BY 1, 2
-- !schema
id INT NOT NULL,id INT NOT NULL
-- !output
1	2
3	4

-- !query
SELECT * FROM emp, dept WHERE emp.dept = dept.dept ORDER BY id
-- !schema
id INT NOT NULL,name STRING NOT NULL,dept INT,pay DECIMAL(6,2),hired DATE,dept INT NOT NULL,title STRING NOT NULL
-- !output
1	ann	10	1000.50	2020-01-15	10	sales
2	bob	10	2000.00	2019-05-01	10	sales
3	cid	20	1500.25	2021-07-09	20	tech
4	dan	20	NULL	2022-02-28	20	tech

-- !query
SELECT dept FROM emp JOIN dept ON emp.dept = dept.dept
-- !error
{
 "class": "AnalysisException",
 "condition": "AMBIGUOUS_REFERENCE",
 "context": [
  {
   "fragment": "dept",
   "start": 7,
   "stop": 10
  }
 ],
 "parameters": {
  "name": "`dept`",
  "referenceNames": "[`dept`.`dept`, `emp`.`dept`]"
 },
 "sqlState": "42704"
}

-- !query
SELECT e.dept, d.dept FROM emp e JOIN dept d USING (dept) ORDER BY e.id
-- !schema
dept INT,dept INT NOT NULL
-- !output
10	10
10	10
20	20
20	20

-- !query
SELECT id, title FROM emp LEFT JOIN dept USING (dept) WHERE title IS NULL ORDER BY id
-- !schema
id INT NOT NULL,title STRING
-- !output
5	NULL

-- !query
SELECT * FROM emp JOIN dept USING (nope)
-- !error
{
 "class": "AnalysisException",
 "condition": "UNRESOLVED_USING_COLUMN_FOR_JOIN",
 "parameters": {
  "colName": "`nope`",
  "side": "left",
  "suggestion": "`dept`, `hired`, `id`, `name`, `pay`"
 },
 "sqlState": "42703"
}

-- !query
SELECT * FROM emp JOIN dept ON emp.id
-- !error
{
 "class": "AnalysisException",
 "condition": "JOIN_CONDITION_IS_NOT_BOOLEAN_TYPE",
 "context": [
  {
   "fragment": "JOIN dept ON emp.id",
   "start": 18,
   "stop": 36
  }
 ],
 "parameters": {
  "conditionType": "\"INT\"",
  "joinCondition": "\"id\""
 },
 "sqlState": "42K0E"
}

-- !query
SELECT e.id, d.title FROM emp e JOIN dept d ON e.dept > d.dept ORDER BY 1, 2
-- !schema
id INT NOT NULL,title STRING NOT NULL
-- !output
3	sales
4	sales

-- !query
SELECT * FROM (SELECT 1 a) x JOIN (SELECT 1 a) y ON x.a = y.a JOIN (SELECT 1 a) z ON y.a = z.a
-- !schema
a INT NOT NULL,a INT NOT NULL,a INT NOT NULL
-- !output
1	1	1

-- !query
SELECT id, t.v FROM emp, LATERAL (SELECT emp.id * 2 AS v) t ORDER BY id
-- !schema
id INT NOT NULL,v INT NOT NULL
-- !output
1	2
2	4
3	6
4	8
5	10

-- !query
SELECT d.title, x.n FROM dept d LEFT JOIN LATERAL (SELECT count(*) AS n FROM emp e WHERE e.dept = d.dept) x ORDER BY 1
-- !schema
title STRING NOT NULL,n BIGINT
-- !output
legal	0
sales	2
tech	2

-- !query
SELECT count(*) FROM emp a JOIN emp b ON a.dept <=> b.dept
-- !schema
`count(1)` BIGINT NOT NULL
-- !output
9

-- !query
SELECT * FROM emp FULL OUTER JOIN dept USING (dept) WHERE id IS NULL
-- !schema
dept INT,id INT,name STRING,pay DECIMAL(6,2),hired DATE,title STRING
-- !output
30	NULL	NULL	NULL	NULL	legal

-- !query
SELECT a.x FROM VALUES (1), (2) a(x) LEFT ANTI JOIN VALUES (2) b(x) ON a.x = b.x
-- !schema
x INT NOT NULL
-- !output
1
