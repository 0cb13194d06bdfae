-- !set spark.sql.ansi.enabled=false
-- !query
SELECT 1/0
-- !schema
`(1 / 0)` DOUBLE
-- !output
NULL

-- !query
SELECT 5 % 0
-- !schema
`(5 % 0)` INT
-- !output
NULL

-- !query
SELECT 5 div 0
-- !schema
`(5 div 0)` BIGINT
-- !output
NULL

-- !query
SELECT 2147483647 + 1
-- !schema
`(2147483647 + 1)` INT NOT NULL
-- !output
-2147483648

-- !query
SELECT 127Y + 1Y
-- !schema
`(127 + 1)` TINYINT NOT NULL
-- !output
-128

-- !query
SELECT '2' + 3
-- !schema
`(2 + 3)` DOUBLE
-- !output
5.0

-- !query
SELECT '2' * '3'
-- !schema
`(2 * 3)` DOUBLE
-- !output
6.0

-- !query
SELECT 'x' + 1
-- !schema
`(x + 1)` DOUBLE
-- !output
NULL

-- !query
SELECT 1.0/0
-- !schema
`(1.0 / 0)` DECIMAL(7,6)
-- !output
NULL

-- !query
SELECT cast(99999999.99 as decimal(10,2)) * cast(99999999.99 as decimal(10,2))
-- !schema
`(CAST(99999999.99 AS DECIMAL(10,2)) * CAST(99999999.99 AS DECIMAL(10,2)))` DECIMAL(21,4)
-- !output
9999999998000000.0001

-- !query
SELECT cast(9e37 as decimal(38,0)) + cast(9e37 as decimal(38,0))
-- !schema
`(CAST(9.0E37 AS DECIMAL(38,0)) + CAST(9.0E37 AS DECIMAL(38,0)))` DECIMAL(38,0)
-- !output
NULL

-- !query
SELECT array(1,2)[5]
-- !schema
`array(1, 2)[5]` INT
-- !output
NULL

-- !query
SELECT element_at(array(1,2),5)
-- !schema
`element_at(array(1, 2), 5)` INT
-- !output
NULL

-- !query
SELECT map('a',1)['b']
-- !schema
`map(a, 1)[b]` INT
-- !output
NULL

-- !query
SELECT -(-2147483648)
-- !schema
`(- -2147483648)` INT NOT NULL
-- !output
-2147483648

-- !query
SELECT abs(-2147483648)
-- !schema
`abs(-2147483648)` INT NOT NULL
-- !output
-2147483648

-- !query
SELECT size(null)
-- !schema
`size(NULL)` INT NOT NULL
-- !output
-1

-- !query
SELECT cast('a' as int) = 1
-- !schema
`(CAST(a AS INT) = 1)` BOOLEAN
-- !output
NULL

-- !query
SELECT true = 1
-- !schema
true BOOLEAN NOT NULL
-- !output
true

-- !query
SELECT 1 in ('1','x')
-- !schema
`(1 IN (1, x))` BOOLEAN NOT NULL
-- !output
true

-- !query
SELECT coalesce(1,'a')
-- !schema
`coalesce(1, a)` STRING NOT NULL
-- !output
1
