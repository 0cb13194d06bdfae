-- !query
SELECT coalesce(null, cast(7 as tinyint)) AS r
-- !schema
r TINYINT NOT NULL
-- !output
7

-- !query
SELECT coalesce(null, cast(42 as int)) AS r
-- !schema
r INT NOT NULL
-- !output
42

-- !query
SELECT coalesce(null, cast(3000000000 as bigint)) AS r
-- !schema
r BIGINT NOT NULL
-- !output
3000000000

-- !query
SELECT coalesce(null, cast(12.50 as decimal(10,2))) AS r
-- !schema
r DECIMAL(10,2) NOT NULL
-- !output
12.50

-- !query
SELECT coalesce(null, cast(1.5 as float)) AS r
-- !schema
r FLOAT NOT NULL
-- !output
1.5

-- !query
SELECT coalesce(null, cast(2.25 as double)) AS r
-- !schema
r DOUBLE NOT NULL
-- !output
2.25

-- !query
SELECT coalesce(null, cast('5' as string)) AS r
-- !schema
r STRING NOT NULL
-- !output
5

-- !query
SELECT coalesce(null, cast('ab' as binary)) AS r
-- !schema
r BINARY NOT NULL
-- !output
6162

-- !query
SELECT coalesce(null, true) AS r
-- !schema
r BOOLEAN NOT NULL
-- !output
true

-- !query
SELECT coalesce(null, date'2024-02-29') AS r
-- !schema
r DATE NOT NULL
-- !output
2024-02-29

-- !query
SELECT coalesce(null, timestamp'2024-03-10 01:30:00') AS r
-- !schema
r TIMESTAMP NOT NULL
-- !output
2024-03-10 01:30:00

-- !query
SELECT coalesce(null, timestamp_ntz'2024-11-03 01:30:00') AS r
-- !schema
r TIMESTAMP_NTZ NOT NULL
-- !output
2024-11-03 01:30:00

-- !query
SELECT coalesce(null, interval '1-2' year to month) AS r
-- !schema
r INTERVAL YEAR TO MONTH NOT NULL
-- !output
INTERVAL '1-2' YEAR TO MONTH

-- !query
SELECT coalesce(null, interval '1 02:03:04.5' day to second) AS r
-- !schema
r INTERVAL DAY TO SECOND NOT NULL
-- !output
INTERVAL '1 02:03:04.5' DAY TO SECOND

-- !query
SELECT coalesce(null, null) AS r
-- !schema
r VOID
-- !output
NULL
