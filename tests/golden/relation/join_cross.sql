-- !set spark.sql.crossJoin.enabled=false
-- !query
SELECT * FROM VALUES (1) AS a(x) CROSS JOIN VALUES (2), (3) AS b(y)
-- !schema
x INT NOT NULL,y INT NOT NULL
-- !output
1	2
1	3

-- !query
SELECT * FROM VALUES (1) AS a(x), VALUES (2), (0) AS b(y) WHERE x < y
-- !schema
x INT NOT NULL,y INT NOT NULL
-- !output
1	2

-- !query
SELECT * FROM VALUES (1) AS a(x) JOIN VALUES (2), (0) AS b(y) ON x + y = 3
-- !schema
x INT NOT NULL,y INT NOT NULL
-- !output
1	2

-- !query
SELECT * FROM (SELECT x + 1 AS z FROM VALUES (1) AS a(x)), VALUES (2), (0) AS b(y) WHERE z = y
-- !schema
z INT NOT NULL,y INT NOT NULL
-- !output
2	2

-- !query
SELECT * FROM VALUES (1) AS a(x), VALUES (1) AS b(y), VALUES (1) AS c(z) WHERE a.x = c.z AND c.z = b.y
-- !schema
x INT NOT NULL,y INT NOT NULL,z INT NOT NULL
-- !output
1	1	1

-- !query
SELECT * FROM VALUES (1) AS a(x) LEFT JOIN VALUES (2) AS b(y) ON x = y
-- !schema
x INT NOT NULL,y INT
-- !output
1	NULL

-- !query
SELECT * FROM VALUES (1) AS a(x) LEFT SEMI JOIN VALUES (2) AS b(y)
-- !schema
x INT NOT NULL
-- !output
1

-- !query
SELECT * FROM VALUES (1) AS a(x) WHERE EXISTS (SELECT 1)
-- !schema
x INT NOT NULL
-- !output
1
