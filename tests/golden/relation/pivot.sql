-- !query
CREATE OR REPLACE TEMP VIEW emp AS SELECT * FROM VALUES (1, 'ann', 10, 1000.50, date'2020-01-15'), (2, 'bob', 10, 2000.00, date'2019-05-01'), (3, 'cid', 20, 1500.25, date'2021-07-09'), (4, 'dan', 20, NULL, date'2022-02-28'), (5, 'eve', NULL, 3000.00, NULL) AS t(id, name, dept, pay, hired)
-- !schema

-- !output

-- !query
CREATE OR REPLACE TEMP VIEW dept AS SELECT * FROM VALUES (10, 'sales'), (20, 'tech'), (30, 'legal') AS t(dept, title)
-- !schema

-- !output

-- !query
SELECT * FROM (SELECT dept, name, id FROM emp) PIVOT (sum(id) FOR name IN ('ann', 'bob')) ORDER BY dept
-- !schema
dept INT,ann BIGINT,bob BIGINT
-- !output
NULL	NULL	NULL
10	1	2
20	NULL	NULL

-- !query
SELECT * FROM (SELECT dept, name, id FROM emp) PIVOT (sum(id) AS s, count(*) AS n FOR name IN ('ann' AS a, 'bob' AS b)) ORDER BY dept
-- !schema
dept INT,a_s BIGINT,a_n BIGINT,b_s BIGINT,b_n BIGINT
-- !output
NULL	NULL	NULL	NULL	NULL
10	1	1	2	1
20	NULL	NULL	NULL	NULL

-- !query
SELECT * FROM (SELECT id, dept, pay FROM emp) UNPIVOT (v FOR k IN (dept, pay)) ORDER BY id, k
-- !schema
id INT NOT NULL,k STRING NOT NULL,v DECIMAL(12,2)
-- !output
1	dept	10.00
1	pay	1000.50
2	dept	10.00
2	pay	2000.00
3	dept	20.00
3	pay	1500.25
4	dept	20.00
5	pay	3000.00

-- !query
SELECT * FROM (SELECT id, dept, pay FROM emp) UNPIVOT INCLUDE NULLS (v FOR k IN (dept AS d, pay AS p)) ORDER BY id, k
-- !schema
id INT NOT NULL,k STRING NOT NULL,v DECIMAL(12,2)
-- !output
1	d	10.00
1	p	1000.50
2	d	10.00
2	p	2000.00
3	d	20.00
3	p	1500.25
4	d	20.00
4	p	NULL
5	d	NULL
5	p	3000.00

-- !query
SELECT * FROM (SELECT id, name, dept FROM emp) UNPIVOT (v FOR k IN (name, dept))
-- !error
{
 "class": "AnalysisException",
 "condition": "UNPIVOT_VALUE_DATA_TYPE_MISMATCH",
 "parameters": {
  "types": "\"INT\" (`dept`), \"STRING\" (`name`)"
 },
 "sqlState": "42K09"
}

-- !query
SELECT * FROM (SELECT dept, id FROM emp) PIVOT (max(id) FOR dept IN (10, 20, 30))
-- !schema
`10` INT,`20` INT,`30` INT
-- !output
2	4	NULL
