-- !query
SELECT 1 + 2, 5 - 7, 3 * 4, 7 / 2, 7 div 2, 7 % 3, -7 % 3
-- !schema
`(1 + 2)` INT NOT NULL,`(5 - 7)` INT NOT NULL,`(3 * 4)` INT NOT NULL,`(7 / 2)` DOUBLE,`(7 div 2)` BIGINT,`(7 % 3)` INT,`(-7 % 3)` INT
-- !output
3	-2	12	3.5	3	1	-1

-- !query
SELECT 2147483647 + 1
-- !error
{
 "class": "ArithmeticException",
 "condition": "ARITHMETIC_OVERFLOW",
 "context": [
  {
   "fragment": "2147483647 + 1",
   "start": 7,
   "stop": 20
  }
 ],
 "parameters": {
  "alternative": " Use 'try_add' to tolerate overflow and return NULL instead.",
  "config": "\"spark.sql.ansi.enabled\"",
  "message": "overflow"
 },
 "sqlState": "22003"
}

-- !query
SELECT 9223372036854775807 + 1
-- !error
{
 "class": "ArithmeticException",
 "condition": "ARITHMETIC_OVERFLOW",
 "context": [
  {
   "fragment": "9223372036854775807 + 1",
   "start": 7,
   "stop": 29
  }
 ],
 "parameters": {
  "alternative": " Use 'try_add' to tolerate overflow and return NULL instead.",
  "config": "\"spark.sql.ansi.enabled\"",
  "message": "overflow"
 },
 "sqlState": "22003"
}

-- !query
SELECT 127Y + 1Y
-- !error
{
 "class": "ArithmeticException",
 "condition": "BINARY_ARITHMETIC_OVERFLOW",
 "parameters": {
  "functionName": "`try_add`",
  "symbol": "+",
  "value1": "127S",
  "value2": "1S"
 },
 "sqlState": "22003"
}

-- !query
SELECT 32767S * 2S
-- !error
{
 "class": "ArithmeticException",
 "condition": "BINARY_ARITHMETIC_OVERFLOW",
 "parameters": {
  "functionName": "`try_multiply`",
  "symbol": "*",
  "value1": "32767S",
  "value2": "2S"
 },
 "sqlState": "22003"
}

-- !query
SELECT -128Y - 1Y
-- !error
{
 "class": "ArithmeticException",
 "condition": "BINARY_ARITHMETIC_OVERFLOW",
 "parameters": {
  "functionName": "`try_subtract`",
  "symbol": "-",
  "value1": "-128S",
  "value2": "1S"
 },
 "sqlState": "22003"
}

-- !query
SELECT 1/0
-- !error
{
 "class": "ArithmeticException",
 "condition": "DIVIDE_BY_ZERO",
 "context": [
  {
   "fragment": "1/0",
   "start": 7,
   "stop": 9
  }
 ],
 "parameters": {
  "config": "\"spark.sql.ansi.enabled\""
 },
 "sqlState": "22012"
}

-- !query
SELECT 1 div 0
-- !error
{
 "class": "ArithmeticException",
 "condition": "DIVIDE_BY_ZERO",
 "context": [
  {
   "fragment": "1 div 0",
   "start": 7,
   "stop": 13
  }
 ],
 "parameters": {
  "config": "\"spark.sql.ansi.enabled\""
 },
 "sqlState": "22012"
}

-- !query
SELECT 1 % 0
-- !error
{
 "class": "ArithmeticException",
 "condition": "REMAINDER_BY_ZERO",
 "context": [
  {
   "fragment": "1 % 0",
   "start": 7,
   "stop": 11
  }
 ],
 "parameters": {
  "config": "\"spark.sql.ansi.enabled\""
 },
 "sqlState": "22012"
}

-- !query
SELECT 1.5/0
-- !error
{
 "class": "ArithmeticException",
 "condition": "DIVIDE_BY_ZERO",
 "context": [
  {
   "fragment": "1.5/0",
   "start": 7,
   "stop": 11
  }
 ],
 "parameters": {
  "config": "\"spark.sql.ansi.enabled\""
 },
 "sqlState": "22012"
}

-- !query
SELECT null/0
-- !schema
`(NULL / 0)` DOUBLE
-- !output
NULL

-- !query
SELECT id/(id-1) FROM range(3)
-- !error
{
 "class": "ArithmeticException",
 "condition": "DIVIDE_BY_ZERO",
 "context": [
  {
   "fragment": "id/(id-1)",
   "start": 7,
   "stop": 15
  }
 ],
 "parameters": {
  "config": "\"spark.sql.ansi.enabled\""
 },
 "sqlState": "22012"
}

-- !query
SELECT 1.0 + 2.00, 1.5 * 2.25, 1.0/3, 10.5 % 3
-- !schema
`(1.0 + 2.00)` DECIMAL(4,2) NOT NULL,`(1.5 * 2.25)` DECIMAL(6,3) NOT NULL,`(1.0 / 3)` DECIMAL(7,6),`(10.5 % 3)` DECIMAL(2,1)
-- !output
3.00	3.375	0.333333	1.5

-- !query
SELECT cast(1 as decimal(38,18)) * cast(3 as decimal(38,18))
-- !schema
`(CAST(1 AS DECIMAL(38,18)) * CAST(3 AS DECIMAL(38,18)))` DECIMAL(38,6) NOT NULL
-- !output
3.000000

-- !query
SELECT cast(1 as decimal(38,18)) / 3
-- !schema
`(CAST(1 AS DECIMAL(38,18)) / 3)` DECIMAL(38,18)
-- !output
0.333333333333333333

-- !query
SELECT cast(12345678901234567890.1234567890 as decimal(38,10)) + cast(1 as decimal(38,10))
-- !schema
`(CAST(12345678901234567890.1234567890 AS DECIMAL(38,10)) + CAST(1 AS DECIMAL(38,10)))` DECIMAL(38,9) NOT NULL
-- !output
12345678901234567891.123456789

-- !query
SELECT cast(99999999999999999999999999999999999999 as decimal(38,0)) + 1
-- !error
{
 "class": "ArithmeticException",
 "condition": "NUMERIC_VALUE_OUT_OF_RANGE.WITH_SUGGESTION",
 "context": [
  {
   "fragment": "cast(99999999999999999999999999999999999999 as decimal(38,0)) + 1",
   "start": 7,
   "stop": 71
  }
 ],
 "parameters": {
  "config": "\"spark.sql.ansi.enabled\"",
  "precision": "38",
  "scale": "0",
  "value": "100000000000000000000000000000000000000"
 },
 "sqlState": "22003"
}

-- !query
SELECT 1.10 * 1
-- !schema
`(1.10 * 1)` DECIMAL(5,2)
-- !output
1.10

-- !query
SELECT 5 + 1.5, 5L * 1.5, 1.5F + 1.5
-- !schema
`(5 + 1.5)` DECIMAL(3,1),`(5 * 1.5)` DECIMAL(4,1),`(1.5 + 1.5)` DOUBLE NOT NULL
-- !output
6.5	7.5	3.0

-- !query
SELECT -(1), - -1, +1
-- !schema
`(- 1)` INT NOT NULL,`(- -1)` INT NOT NULL,`(+ 1)` INT NOT NULL
-- !output
-1	1	1

-- !query
SELECT ~5, 5 & 3, 5 | 3, 5 ^ 3
-- !schema
`~5` INT NOT NULL,`(5 & 3)` INT NOT NULL,`(5 | 3)` INT NOT NULL,`(5 ^ 3)` INT NOT NULL
-- !output
-6	1	7	6

-- !query
SELECT 1 << 3, -16 >> 2, -16 >>> 28, 1L << 40
-- !schema
`(1 << 3)` INT NOT NULL,`(-16 >> 2)` INT NOT NULL,`(-16 >>> 28)` INT NOT NULL,`(1 << 40)` BIGINT NOT NULL
-- !output
8	-4	15	1099511627776

-- !query
SELECT 2 + 3 * 4 - 6 / 3
-- !schema
`((2 + (3 * 4)) - (6 / 3))` DOUBLE
-- !output
12.0

-- !query
SELECT 10 - 2 - 3, 100 / 10 / 5, 2 * (3 + 4)
-- !schema
`((10 - 2) - 3)` INT NOT NULL,`((100 / 10) / 5)` DOUBLE,`(2 * (3 + 4))` INT NOT NULL
-- !output
5	2.0	14

-- !query
SELECT pmod(-7, 3), pmod(7, -3), mod(-7, 3)
-- !schema
`pmod(-7, 3)` INT,`pmod(7, -3)` INT,`mod(-7, 3)` INT
-- !output
2	1	-1

-- !query
SELECT 0.1 + 0.2, 0.1D + 0.2D
-- !schema
`(0.1 + 0.2)` DECIMAL(2,1) NOT NULL,`(0.1 + 0.2)` DOUBLE NOT NULL
-- !output
0.3	0.30000000000000004

-- !query
SELECT cast('NaN' as double) = cast('NaN' as double), cast('NaN' as double) > 1e308
-- !schema
`(CAST(NaN AS DOUBLE) = CAST(NaN AS DOUBLE))` BOOLEAN,`(CAST(NaN AS DOUBLE) > 1.0E308)` BOOLEAN
-- !output
true	true

-- !query
SELECT 0.0D = -0.0D, -0.0D
-- !schema
`(0.0 = -0.0)` BOOLEAN NOT NULL,`-0.0` DOUBLE NOT NULL
-- !output
true	-0.0

-- !query
SELECT 1e400
-- !error
{
 "class": "ParseException",
 "condition": "INVALID_NUMERIC_LITERAL_RANGE",
 "context": [
  {
   "fragment": "1e400",
   "start": 7,
   "stop": 11
  }
 ],
 "parameters": {
  "maxValue": "1.7976931348623157E+308",
  "minValue": "-1.7976931348623157E+308",
  "rawStrippedQualifier": "1e400",
  "typeName": "double"
 },
 "sqlState": "22003"
}

-- !query
SELECT 1.0E10, 1e-4, 123456789.0D, 1.5F, 100D, 0.001D
-- !schema
`1.0E10` DOUBLE NOT NULL,`1.0E-4` DOUBLE NOT NULL,`1.23456789E8` DOUBLE NOT NULL,`1.5` FLOAT NOT NULL,`100.0` DOUBLE NOT NULL,`0.001` DOUBLE NOT NULL
-- !output
1.0E10	1.0E-4	1.23456789E8	1.5	100.0	0.001

-- !query
SELECT 3.4028235E38F, 1.4E-45F, 4.9E-324D, 1.7976931348623157E308D
-- !error
{
 "class": "ParseException",
 "condition": "INVALID_NUMERIC_LITERAL_RANGE",
 "context": [
  {
   "fragment": "3.4028235E38F",
   "start": 7,
   "stop": 19
  }
 ],
 "parameters": {
  "maxValue": "3.4028234663852886E+38",
  "minValue": "-3.4028234663852886E+38",
  "rawStrippedQualifier": "3.4028235E38",
  "typeName": "float"
 },
 "sqlState": "22003"
}

-- !query
SELECT date'2024-01-31' + 1, date'2024-03-01' - 1, date'2024-03-01' - date'2024-02-01'
-- !schema
`date_add(DATE '2024-01-31', 1)` DATE NOT NULL,`date_sub(DATE '2024-03-01', 1)` DATE NOT NULL,`(DATE '2024-03-01' - DATE '2024-02-01')` INTERVAL DAY NOT NULL
-- !output
2024-02-01	2024-02-29	INTERVAL '29' DAY

-- !query
SELECT date'2024-01-31' + interval 1 month, date'2024-02-29' - interval 1 year
-- !schema
`DATE '2024-01-31' + INTERVAL '1' MONTH` DATE NOT NULL,`DATE '2024-02-29' - INTERVAL '1' YEAR` DATE NOT NULL
-- !output
2024-02-29	2023-02-28

-- !query
SELECT timestamp'2024-03-09 12:00:00' + interval 1 day, timestamp'2024-03-09 12:00:00' + interval 24 hours
-- !schema
`TIMESTAMP '2024-03-09 12:00:00' + INTERVAL '1' DAY` TIMESTAMP NOT NULL,`TIMESTAMP '2024-03-09 12:00:00' + INTERVAL '24' HOUR` TIMESTAMP NOT NULL
-- !output
2024-03-10 12:00:00	2024-03-10 12:00:00

-- !query
SELECT timestamp'2024-03-11 00:00:00' - timestamp'2024-03-09 00:00:00'
-- !schema
`(TIMESTAMP '2024-03-11 00:00:00' - TIMESTAMP '2024-03-09 00:00:00')` INTERVAL DAY TO SECOND NOT NULL
-- !output
INTERVAL '2 00:00:00' DAY TO SECOND

-- !query
SELECT interval 1 day * 3, interval 10 days / 4, interval '1-6' year to month * 2
-- !schema
`(INTERVAL '1' DAY * 3)` INTERVAL DAY TO SECOND NOT NULL,`(INTERVAL '10' DAY / 4)` INTERVAL DAY TO SECOND NOT NULL,`(INTERVAL '1-6' YEAR TO MONTH * 2)` INTERVAL YEAR TO MONTH NOT NULL
-- !output
INTERVAL '3 00:00:00' DAY TO SECOND	INTERVAL '2 12:00:00' DAY TO SECOND	INTERVAL '3-0' YEAR TO MONTH

-- !query
SELECT interval 1 day + interval 2 hours, -interval 1 day, interval 1 year - interval 1 month
-- !schema
`(INTERVAL '1' DAY + INTERVAL '02' HOUR)` INTERVAL DAY TO HOUR NOT NULL,`(- INTERVAL '1' DAY)` INTERVAL DAY NOT NULL,`(INTERVAL '1' YEAR - INTERVAL '1' MONTH)` INTERVAL YEAR TO MONTH NOT NULL
-- !output
INTERVAL '1 02' DAY TO HOUR	INTERVAL '-1' DAY	INTERVAL '0-11' YEAR TO MONTH

-- !query
SELECT 'a' || 'b' || NULL, 'x' || 1
-- !schema
`concat(concat(a, b), NULL)` STRING,`concat(x, 1)` STRING NOT NULL
-- !output
NULL	x1

-- !query
SELECT 1 = 1.0, '1' = 1, 1 <=> null, null <=> null, 1 != 2, 1 <> 1
-- !schema
`(1 = 1.0)` BOOLEAN,`(1 = 1)` BOOLEAN,`(1 <=> NULL)` BOOLEAN NOT NULL,`(NULL <=> NULL)` BOOLEAN NOT NULL,`(NOT (1 = 2))` BOOLEAN NOT NULL,`(NOT (1 = 1))` BOOLEAN NOT NULL
-- !output
true	true	false	true	true	false

-- !query
SELECT not true, not null, true and null, false and null, true or null, false or null
-- !schema
`(NOT true)` BOOLEAN NOT NULL,`(NOT NULL)` BOOLEAN,`(true AND NULL)` BOOLEAN,`(false AND NULL)` BOOLEAN,`(true OR NULL)` BOOLEAN,`(false OR NULL)` BOOLEAN
-- !output
false	NULL	NULL	false	true	NULL

-- !query
SELECT 1 between 0 and 2, 3 not between 0 and 2, 1 in (1, 2), 3 in (1, null), 1 not in (2, 3)
-- !schema
`between(1, 0, 2)` BOOLEAN NOT NULL,`(NOT between(3, 0, 2))` BOOLEAN NOT NULL,`(1 IN (1, 2))` BOOLEAN NOT NULL,`(3 IN (1, NULL))` BOOLEAN,`(NOT (1 IN (2, 3)))` BOOLEAN NOT NULL
-- !output
true	true	true	NULL	true

-- !query
SELECT 'abc' like 'a%', 'abc' like '_b_', 'a%c' like 'a\\%c', 'ABC' ilike 'a%', 'abc' rlike '^a.c$'
-- !schema
`abc LIKE a%` BOOLEAN NOT NULL,`abc LIKE _b_` BOOLEAN NOT NULL,`a%c LIKE a\%c` BOOLEAN NOT NULL,`ilike(ABC, a%)` BOOLEAN NOT NULL,`RLIKE(abc, ^a.c$)` BOOLEAN NOT NULL
-- !output
true	true	true	true	true

-- !query
SELECT 'a_c' like 'a!_c' escape '!', 'abc' like any ('x%', 'a%'), 'abc' like all ('a%', '%c'), 'abc' not like all ('x')
-- !schema
`a_c LIKE a!_c ESCAPE '!'` BOOLEAN NOT NULL,`likeany(abc)` BOOLEAN,`likeall(abc)` BOOLEAN,`notlikeall(abc)` BOOLEAN
-- !output
true	true	true	true

-- !query
SELECT case when 1 > 2 then 'a' when null then 'b' else 'c' end, case 3 when 1 then 'x' when 3 then 'y' end, if(true, 1, 2.5)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "case when 1 > 2 then 'a' when null then 'b' else 'c' end",
   "start": 7,
   "stop": 62
  }
 ],
 "parameters": {
  "inputSql": "\"NULL\"",
  "inputType": "\"VOID\"",
  "paramIndex": "second",
  "requiredType": "\"BOOLEAN\"",
  "sqlExpr": "\"CASE WHEN (1 > 2) THEN a WHEN NULL THEN b ELSE c END\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT array(1, 2, 3)[1], map('a', 1, 'b', 2)['b'], named_struct('a', 1, 'b', 'x').b, struct(1, 2).col2
-- !schema
`array(1, 2, 3)[1]` INT NOT NULL,`map(a, 1, b, 2)[b]` INT,`named_struct(a, 1, b, x).b` STRING NOT NULL,`struct(1, 2).col2` INT NOT NULL
-- !output
2	2	x	2

-- !query
SELECT array(1,2,3)[5]
-- !error
{
 "class": "ArrayIndexOutOfBoundsException",
 "condition": "INVALID_ARRAY_INDEX",
 "context": [
  {
   "fragment": "array(1,2,3)[5]",
   "start": 7,
   "stop": 21
  }
 ],
 "parameters": {
  "arraySize": "3",
  "indexValue": "5"
 },
 "sqlState": "22003"
}

-- !query
SELECT array(1,2,3)[-1]
-- !error
{
 "class": "ArrayIndexOutOfBoundsException",
 "condition": "INVALID_ARRAY_INDEX",
 "context": [
  {
   "fragment": "array(1,2,3)[-1]",
   "start": 7,
   "stop": 22
  }
 ],
 "parameters": {
  "arraySize": "3",
  "indexValue": "-1"
 },
 "sqlState": "22003"
}

-- !query
SELECT map('a',1)['zz']
-- !schema
`map(a, 1)[zz]` INT
-- !output
NULL

-- !query
SELECT array(named_struct('a', 1), named_struct('a', 2)).a
-- !schema
`array(named_struct(a, 1), named_struct(a, 2)).a` ARRAY<INT> NOT NULL
-- !output
[1, 2]

-- !query
SELECT cast(array(1,2) as array<string>), cast(map('1', 2) as map<int, string>), cast(named_struct('a', 1) as struct<b: string>)
-- !schema
`array(1, 2)` ARRAY<STRING> NOT NULL,`map(1, 2)` MAP<INT, STRING> NOT NULL,`named_struct(a, 1)` STRUCT<b: STRING> NOT NULL
-- !output
[1, 2]	{1 -> 2}	{1}

-- !query
SELECT 'é😀' || 'x', length('é😀'), upper('straße')
-- !schema
`concat(é😀, x)` STRING NOT NULL,`length(é😀)` INT NOT NULL,`upper(straße)` STRING NOT NULL
-- !output
é😀x	2	STRASSE

-- !query
SELECT X'1F2A', X'', cast('abc' as binary)
-- !schema
`X'1F2A'` BINARY NOT NULL,`X''` BINARY NOT NULL,`CAST(abc AS BINARY)` BINARY NOT NULL
-- !output
1F2A		616263

-- !query
SELECT 1Y, 1S, 1L, 1.5BD, 1e3, 1F
-- !schema
`1` TINYINT NOT NULL,`1` SMALLINT NOT NULL,`1` BIGINT NOT NULL,`1.5` DECIMAL(2,1) NOT NULL,`1000.0` DOUBLE NOT NULL,`1.0` FLOAT NOT NULL
-- !output
1	1	1	1.5	1000.0	1.0

-- !query
SELECT is_null FROM (SELECT null is null as is_null)
-- !schema
is_null BOOLEAN NOT NULL
-- !output
true

-- !query
SELECT 1 is null, null is not null, true is true, null is unknown, false is not true, 1 is distinct from null, 1 is not distinct from 1
-- !schema
`(1 IS NULL)` BOOLEAN NOT NULL,`(NULL IS NOT NULL)` BOOLEAN NOT NULL,`(true <=> true)` BOOLEAN NOT NULL,`(NULL IS NULL)` BOOLEAN NOT NULL,`(NOT (false <=> true))` BOOLEAN NOT NULL,`(NOT (1 <=> NULL))` BOOLEAN NOT NULL,`(1 <=> 1)` BOOLEAN NOT NULL
-- !output
false	false	true	true	true	true	true

-- !query
SELECT 3.4028234663852886E+38F, -3.4028234663852886E38F, 1.7976931348623157E308D
-- !schema
`3.4028235E38` FLOAT NOT NULL,`-3.4028235E38` FLOAT NOT NULL,`1.7976931348623157E308` DOUBLE NOT NULL
-- !output
3.4028235E38	-3.4028235E38	1.7976931348623157E308

-- !query
SELECT 3.40282346638528861e38F
-- !error
{
 "class": "ParseException",
 "condition": "INVALID_NUMERIC_LITERAL_RANGE",
 "context": [
  {
   "fragment": "3.40282346638528861e38F",
   "start": 7,
   "stop": 29
  }
 ],
 "parameters": {
  "maxValue": "3.4028234663852886E+38",
  "minValue": "-3.4028234663852886E+38",
  "rawStrippedQualifier": "3.40282346638528861e38",
  "typeName": "float"
 },
 "sqlState": "22003"
}

-- !query
SELECT 1.7976931348623158E308D
-- !error
{
 "class": "ParseException",
 "condition": "INVALID_NUMERIC_LITERAL_RANGE",
 "context": [
  {
   "fragment": "1.7976931348623158E308D",
   "start": 7,
   "stop": 29
  }
 ],
 "parameters": {
  "maxValue": "1.7976931348623157E+308",
  "minValue": "-1.7976931348623157E+308",
  "rawStrippedQualifier": "1.7976931348623158E308",
  "typeName": "double"
 },
 "sqlState": "22003"
}
