-- !query
SELECT cast(cast(7 as tinyint) AS string) AS r
-- !schema
r STRING NOT NULL
-- !output
7

-- !query
SELECT cast(cast(42 as int) AS string) AS r
-- !schema
r STRING NOT NULL
-- !output
42

-- !query
SELECT cast(cast(3000000000 as bigint) AS string) AS r
-- !schema
r STRING NOT NULL
-- !output
3000000000

-- !query
SELECT cast(cast(12.50 as decimal(10,2)) AS string) AS r
-- !schema
r STRING NOT NULL
-- !output
12.50

-- !query
SELECT cast(cast(1.5 as float) AS string) AS r
-- !schema
r STRING NOT NULL
-- !output
1.5

-- !query
SELECT cast(cast(2.25 as double) AS string) AS r
-- !schema
r STRING NOT NULL
-- !output
2.25

-- !query
SELECT cast(cast('5' as string) AS string) AS r
-- !schema
r STRING NOT NULL
-- !output
5

-- !query
SELECT cast(cast('ab' as binary) AS string) AS r
-- !schema
r STRING NOT NULL
-- !output
ab

-- !query
SELECT cast(true AS string) AS r
-- !schema
r STRING NOT NULL
-- !output
true

-- !query
SELECT cast(date'2024-02-29' AS string) AS r
-- !schema
r STRING NOT NULL
-- !output
2024-02-29

-- !query
SELECT cast(timestamp'2024-03-10 01:30:00' AS string) AS r
-- !schema
r STRING NOT NULL
-- !output
2024-03-10 01:30:00

-- !query
SELECT cast(timestamp_ntz'2024-11-03 01:30:00' AS string) AS r
-- !schema
r STRING NOT NULL
-- !output
2024-11-03 01:30:00

-- !query
SELECT cast(interval '1-2' year to month AS string) AS r
-- !schema
r STRING NOT NULL
-- !output
INTERVAL '1-2' YEAR TO MONTH

-- !query
SELECT cast(interval '1 02:03:04.5' day to second AS string) AS r
-- !schema
r STRING NOT NULL
-- !output
INTERVAL '1 02:03:04.5' DAY TO SECOND

-- !query
SELECT cast(null AS string) AS r
-- !schema
r STRING
-- !output
NULL
