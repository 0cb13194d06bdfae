-- !query
CREATE OR REPLACE TEMP VIEW emp AS SELECT * FROM VALUES (1, 'ann', 10, 1000.50, date'2020-01-15'), (2, 'bob', 10, 2000.00, date'2019-05-01'), (3, 'cid', 20, 1500.25, date'2021-07-09'), (4, 'dan', 20, NULL, date'2022-02-28'), (5, 'eve', NULL, 3000.00, NULL) AS t(id, name, dept, pay, hired)
-- !schema

-- !output

-- !query
CREATE OR REPLACE TEMP VIEW dept AS SELECT * FROM VALUES (10, 'sales'), (20, 'tech'), (30, 'legal') AS t(dept, title)
-- !schema

-- !output

-- !query
FROM emp |> WHERE dept = 10 |> SELECT id, name |> ORDER BY id
-- !schema
id INT NOT NULL,name STRING NOT NULL
-- !output
1	ann
2	bob

-- !query
FROM emp |> AGGREGATE count(*) AS n, sum(pay) AS s GROUP BY dept |> ORDER BY dept
-- !schema
dept INT,n BIGINT NOT NULL,s DECIMAL(16,2)
-- !output
NULL	1	3000.00
10	2	3000.50
20	2	1500.25

-- !query
FROM emp |> EXTEND id * 2 AS twice |> DROP pay, hired |> ORDER BY id
-- !schema
id INT NOT NULL,name STRING NOT NULL,dept INT,twice INT NOT NULL
-- !output
1	ann	10	2
2	bob	10	4
3	cid	20	6
4	dan	20	8
5	eve	NULL	10

-- !query
FROM emp |> SET id = id + 100 |> SELECT id |> ORDER BY id |> LIMIT 2
-- !schema
id INT NOT NULL
-- !output
101
102

-- !query
FROM emp |> AS e |> JOIN dept d ON e.dept = d.dept |> SELECT e.id, d.title |> ORDER BY id
-- !schema
id INT NOT NULL,title STRING NOT NULL
-- !output
1	sales
2	sales
3	tech
4	tech

-- !query
FROM dept |> SELECT dept |> UNION ALL (SELECT 99) |> ORDER BY dept
-- !schema
dept INT NOT NULL
-- !output
10
20
30
99

-- !query
TABLE dept |> WHERE title LIKE 't%'
-- !schema
dept INT NOT NULL,title STRING NOT NULL
-- !output
20	tech

-- !query
FROM emp |> SELECT sum(id)
-- !schema
`sum(id)` BIGINT
-- !output
15

-- !query
FROM emp |> AGGREGATE sum(id)
-- !schema
`sum(id)` BIGINT
-- !output
15

-- !query
SELECT 1 AS x |> EXTEND x + 1 AS y |> EXTEND y + 1 AS z
-- !schema
x INT NOT NULL,y INT NOT NULL,z INT NOT NULL
-- !output
1	2	3

-- !query
FROM emp |> TABLESAMPLE (100 PERCENT) |> SELECT count(*) AS c
-- !schema
c BIGINT NOT NULL
-- !output
5

-- !query
FROM emp |> SELECT id, dept, name |> PIVOT (count(id) FOR name IN ('ann', 'bob')) |> ORDER BY dept
-- !schema
dept INT,ann BIGINT,bob BIGINT
-- !output
NULL	NULL	NULL
10	1	1
20	NULL	NULL
