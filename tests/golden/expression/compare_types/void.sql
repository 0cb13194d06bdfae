-- !query
SELECT null < cast(7 as tinyint) AS r
-- !schema
r BOOLEAN
-- !output
NULL

-- !query
SELECT null < cast(42 as int) AS r
-- !schema
r BOOLEAN
-- !output
NULL

-- !query
SELECT null < cast(3000000000 as bigint) AS r
-- !schema
r BOOLEAN
-- !output
NULL

-- !query
SELECT null < cast(12.50 as decimal(10,2)) AS r
-- !schema
r BOOLEAN
-- !output
NULL

-- !query
SELECT null < cast(1.5 as float) AS r
-- !schema
r BOOLEAN
-- !output
NULL

-- !query
SELECT null < cast(2.25 as double) AS r
-- !schema
r BOOLEAN
-- !output
NULL

-- !query
SELECT null < cast('5' as string) AS r
-- !schema
r BOOLEAN
-- !output
NULL

-- !query
SELECT null < cast('ab' as binary) AS r
-- !schema
r BOOLEAN
-- !output
NULL

-- !query
SELECT null < true AS r
-- !schema
r BOOLEAN
-- !output
NULL

-- !query
SELECT null < date'2024-02-29' AS r
-- !schema
r BOOLEAN
-- !output
NULL

-- !query
SELECT null < timestamp'2024-03-10 01:30:00' AS r
-- !schema
r BOOLEAN
-- !output
NULL

-- !query
SELECT null < timestamp_ntz'2024-11-03 01:30:00' AS r
-- !schema
r BOOLEAN
-- !output
NULL

-- !query
SELECT null < interval '1-2' year to month AS r
-- !schema
r BOOLEAN
-- !output
NULL

-- !query
SELECT null < interval '1 02:03:04.5' day to second AS r
-- !schema
r BOOLEAN
-- !output
NULL

-- !query
SELECT null < null AS r
-- !schema
r BOOLEAN
-- !output
NULL
