-- !query
CREATE OR REPLACE TEMP VIEW emp AS SELECT * FROM VALUES (1, 'ann', 10, 1000.50, date'2020-01-15'), (2, 'bob', 10, 2000.00, date'2019-05-01'), (3, 'cid', 20, 1500.25, date'2021-07-09'), (4, 'dan', 20, NULL, date'2022-02-28'), (5, 'eve', NULL, 3000.00, NULL) AS t(id, name, dept, pay, hired)
-- !schema

-- !output

-- !query
CREATE OR REPLACE TEMP VIEW dept AS SELECT * FROM VALUES (10, 'sales'), (20, 'tech'), (30, 'legal') AS t(dept, title)
-- !schema

-- !output

-- !query
SELECT IDENTIFIER('id') FROM IDENTIFIER('emp') ORDER BY 1
-- !schema
id INT NOT NULL
-- !output
1
2
3
4
5

-- !query
SELECT `a b` FROM (SELECT 1 AS `a b`)
-- !schema
`a b` INT NOT NULL
-- !output
1

-- !query
SELECT select FROM (SELECT 1 AS select)
-- !schema
select INT NOT NULL
-- !output
1

-- !query
SELECT a.b.c FROM (SELECT named_struct('b', named_struct('c', 5)) a)
-- !schema
c INT NOT NULL
-- !output
5

-- !query
SELECT t.a.b FROM (SELECT named_struct('b', 1) a) t
-- !schema
b INT NOT NULL
-- !output
1

-- !query
SELECT 1 AS été
-- !error
{
 "class": "ParseException",
 "condition": "INVALID_IDENTIFIER",
 "parameters": {
  "ident": "été"
 },
 "sqlState": "42602"
}

-- !query
SELECT `été` FROM (SELECT 1 AS `été`)
-- !schema
`été` INT NOT NULL
-- !output
1

-- !query
SELECT * FROM VALUES (1) AS t(`x``y`)
-- !schema
`x``y` INT NOT NULL
-- !output
1

-- !query
SELECT a FROM (SELECT 1 a, 2 a)
-- !error
{
 "class": "AnalysisException",
 "condition": "AMBIGUOUS_REFERENCE",
 "context": [
  {
   "fragment": "a",
   "start": 7,
   "stop": 7
  }
 ],
 "parameters": {
  "name": "`a`",
  "referenceNames": "[`a`, `a`]"
 },
 "sqlState": "42704"
}

-- !query
SELECT a FROM (SELECT 1 AS A)
-- !schema
a INT NOT NULL
-- !output
1

-- !query
SELECT IDENTIFIER('abs')(-3)
-- !schema
`abs(-3)` INT NOT NULL
-- !output
3

-- !query
SELECT /* c */ 1 -- end
-- !schema
`1` INT NOT NULL
-- !output
1

-- !query
SELECT /* a /* nested */ b */ 2
-- !schema
`2` INT NOT NULL
-- !output
2

-- !query
SELECT 'a' 'b' "c"
-- !schema
abc STRING NOT NULL
-- !output
abc

-- !query
SELECT r'a\nb', 'a\nb', '\u0041', '\x'
-- !schema
`a\nb` STRING NOT NULL,`a
b` STRING NOT NULL,A STRING NOT NULL,x STRING NOT NULL
-- !output
a\\nb	a\nb	A	x

-- !query
SELECT 1 limit 1
-- !schema
`1` INT NOT NULL
-- !output
1

-- !query
SELECT -2147483648, - 128Y, -9223372036854775808
-- !schema
`-2147483648` INT NOT NULL,`-128` TINYINT NOT NULL,`-9223372036854775808` BIGINT NOT NULL
-- !output
-2147483648	-128	-9223372036854775808

-- !query
SELECT date '2024-02-30'
-- !error
{
 "class": "ParseException",
 "condition": "INVALID_TYPED_LITERAL",
 "context": [
  {
   "fragment": "date '2024-02-30'",
   "start": 7,
   "stop": 23
  }
 ],
 "parameters": {
  "value": "'2024-02-30'",
  "valueType": "\"DATE\""
 },
 "sqlState": "42604"
}

-- !query
SELECT timestamp '2024-01-01 00:00:00 UTC', timestamp_ntz '2024-01-01 00:00:00'
-- !schema
`TIMESTAMP '2023-12-31 16:00:00'` TIMESTAMP NOT NULL,`TIMESTAMP_NTZ '2024-01-01 00:00:00'` TIMESTAMP_NTZ NOT NULL
-- !output
2023-12-31 16:00:00	2024-01-01 00:00:00

-- !query
SELECT interval 1 year 2 months, interval 3 days 4 hours, interval '1 2:03:04' day to second, interval -5 minutes
-- !schema
`INTERVAL '1-2' YEAR TO MONTH` INTERVAL YEAR TO MONTH NOT NULL,`INTERVAL '3 04' DAY TO HOUR` INTERVAL DAY TO HOUR NOT NULL,`INTERVAL '1 02:03:04' DAY TO SECOND` INTERVAL DAY TO SECOND NOT NULL,`INTERVAL '-05' MINUTE` INTERVAL MINUTE NOT NULL
-- !output
INTERVAL '1-2' YEAR TO MONTH	INTERVAL '3 04' DAY TO HOUR	INTERVAL '1 02:03:04' DAY TO SECOND	INTERVAL '-05' MINUTE

-- !query
SELECT interval 1 year 1 day
-- !error
{
 "class": "ParseException",
 "condition": "_LEGACY_ERROR_TEMP_0029",
 "context": [
  {
   "fragment": "interval 1 year 1 day",
   "start": 7,
   "stop": 27
  }
 ],
 "parameters": {
  "literal": "interval 1 year 1 day"
 },
 "sqlState": null
}

-- !query
SELECT INT '1'
-- !error
{
 "class": "ParseException",
 "condition": "UNSUPPORTED_TYPED_LITERAL",
 "context": [
  {
   "fragment": "INT '1'",
   "start": 7,
   "stop": 13
  }
 ],
 "parameters": {
  "supportedTypes": "\"DATE\", \"TIMESTAMP_NTZ\", \"TIMESTAMP_LTZ\", \"TIMESTAMP\", \"INTERVAL\", \"X\", \"TIME\"",
  "unsupportedType": "\"INT\""
 },
 "sqlState": "0A000"
}
