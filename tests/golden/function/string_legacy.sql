-- !set spark.sql.ansi.enabled=false
-- !query
SELECT elt(n, 'a', 'b') FROM VALUES (0), (1), (2), (3), (NULL) AS t(n)
-- !schema
`elt(n, a, b)` STRING
-- !output
NULL
NULL
NULL
a
b

-- !query
SELECT substring('abc', 'x'), left('abc', 'y'), repeat('a', '2'), space('n'), lpad('a', '3', 'b')
-- !schema
`substring(abc, x, 2147483647)` STRING,`left(abc, y)` STRING,`repeat(a, 2)` STRING,`space(n)` STRING,`lpad(a, 3, b)` STRING
-- !output
NULL	NULL	aa	NULL	bba

-- !query
SELECT substring('abcdef', 2.9), substring(12345, 2, 3), upper(1.5), length(12), concat(1, 'a'), contains(123, 2)
-- !schema
`substring(abcdef, 2.9, 2147483647)` STRING,`substring(12345, 2, 3)` STRING NOT NULL,`upper(1.5)` STRING NOT NULL,`length(12)` INT NOT NULL,`concat(1, a)` STRING NOT NULL,`contains(123, 2)` BOOLEAN NOT NULL
-- !output
bcdef	234	1.5	2	1a	true

-- !query
SELECT format_number(1234.567, 2), conv('99999999999999999999', 10, 16), conv('-9', 10, 16)
-- !schema
`format_number(1234.567, 2)` STRING,`conv(99999999999999999999, 10, 16)` STRING,`conv(-9, 10, 16)` STRING
-- !output
1,234.57	FFFFFFFFFFFFFFFF	FFFFFFFFFFFFFFF7

-- !query
SELECT to_number('12', '99'), try_to_number('x', '99'), to_char(5, '99')
-- !schema
`to_number(12, 99)` DECIMAL(2,0) NOT NULL,`try_to_number(x, 99)` DECIMAL(2,0),`to_char(5, 99)` STRING NOT NULL
-- !output
12	NULL	 5

-- !query
SELECT decode(1, 1, 10, 2, 20), decode(1, '1', 'x'), decode('b', 'a', 1, 'b', 2.5)
-- !schema
`decode(1, 1, 10, 2, 20)` STRING,`decode(1, 1, x)` STRING,`decode(b, a, 1, b, 2.5)` STRING
-- !output
10	x	2.5

-- !query
SELECT concat_ws(',', 1, array('a')), concat(X'61', 'b'), concat(array(1), array('a'))
-- !schema
`concat_ws(,, 1, array(a))` STRING NOT NULL,`concat(X'61', b)` STRING NOT NULL,`concat(array(1), array(a))` ARRAY<STRING> NOT NULL
-- !output
1,a	ab	[1, a]

-- !query
SELECT to_binary('41'), try_to_binary('zz'), unhex('zz'), chr('65'), ascii(5)
-- !schema
`to_binary(41)` BINARY,`try_to_binary(zz)` BINARY,`unhex(zz)` BINARY,`chr(65)` STRING,`ascii(5)` INT NOT NULL
-- !output
41	NULL	NULL	A	53

-- !query
SELECT levenshtein(12, 13, '1'), locate(2, 12, '1'), split(12, 1), replace(121, 1, 3)
-- !schema
`levenshtein(12, 13, 1)` INT,`locate(2, 12, 1)` INT NOT NULL,`split(12, 1, -1)` ARRAY<STRING> NOT NULL,`replace(121, 1, 3)` STRING NOT NULL
-- !output
1	2	[, 2]	323

-- !query
SELECT split_part('a.b', '.', '1'), substring_index('a.b', '.', '1')
-- !schema
`split_part(a.b, ., 1)` STRING,`substring_index(a.b, ., 1)` STRING
-- !output
a	a

-- !query
SELECT split_part('a.b', '.', 0)
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "INVALID_INDEX_OF_ZERO",
 "parameters": {},
 "sqlState": "22003"
}

-- !query
SELECT to_binary('zz')
-- !error
{
 "class": "IllegalArgumentException",
 "condition": "CONVERSION_INVALID_INPUT",
 "parameters": {
  "fmt": "'HEX'",
  "str": "'zz'",
  "suggestion": "`try_to_binary`",
  "targetType": "\"BINARY\""
 },
 "sqlState": "22018"
}
