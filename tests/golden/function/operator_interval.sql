-- !query
SELECT a + INTERVAL '1' DAY, a - INTERVAL '1' DAY, a + INTERVAL '1' MONTH, a - INTERVAL '1' YEAR, a + INTERVAL '3' HOUR, a - INTERVAL '90' MINUTE FROM VALUES (DATE'2020-03-31'), (NULL) AS t(a)
-- !schema
`date_add(a, extractansiintervaldays(INTERVAL '1' DAY))` DATE,`date_add(a, (- extractansiintervaldays(INTERVAL '1' DAY)))` DATE,`a + INTERVAL '1' MONTH` DATE,`a - INTERVAL '1' YEAR` DATE,`a + INTERVAL '03' HOUR` TIMESTAMP,`a - INTERVAL '90' MINUTE` TIMESTAMP
-- !output
2020-04-01	2020-03-30	2020-04-30	2019-03-31	2020-03-31 03:00:00	2020-03-30 22:30:00
NULL	NULL	NULL	NULL	NULL	NULL

-- !query
SELECT a + INTERVAL '1' DAY, a - INTERVAL '1' MONTH, a + INTERVAL '1 02:03:04.5' DAY TO SECOND, INTERVAL '1' YEAR + a FROM VALUES (TIMESTAMP'2020-03-31 10:00:00'), (TIMESTAMP'2021-03-13 12:00:00'), (NULL) AS t(a)
-- !schema
`a + INTERVAL '1' DAY` TIMESTAMP,`a - INTERVAL '1' MONTH` TIMESTAMP,`a + INTERVAL '1 02:03:04.5' DAY TO SECOND` TIMESTAMP,`a + INTERVAL '1' YEAR` TIMESTAMP
-- !output
2020-04-01 10:00:00	2020-02-29 10:00:00	2020-04-01 12:03:04.5	2021-03-31 10:00:00
2021-03-14 12:00:00	2021-02-13 12:00:00	2021-03-14 14:03:04.5	2022-03-13 12:00:00
NULL	NULL	NULL	NULL

-- !query
SELECT a + 1, 1 + a, a - 1, a - DATE'2020-01-01', a - TIMESTAMP'2020-01-01 12:00:00', a + 1S FROM VALUES (DATE'2020-03-31'), (NULL) AS t(a)
-- !schema
`date_add(a, 1)` DATE,`date_add(a, 1)` DATE,`date_sub(a, 1)` DATE,`(a - DATE '2020-01-01')` INTERVAL DAY,`(a - TIMESTAMP '2020-01-01 12:00:00')` INTERVAL DAY TO SECOND,`date_add(a, 1)` DATE
-- !output
2020-04-01	2020-04-01	2020-03-30	INTERVAL '90' DAY	INTERVAL '89 12:00:00' DAY TO SECOND	2020-04-01
NULL	NULL	NULL	NULL	NULL	NULL

-- !query
SELECT TIMESTAMP'2021-03-15' - TIMESTAMP'2021-03-13', TIMESTAMP_NTZ'2021-03-15' - TIMESTAMP'2021-03-13', TIMESTAMP'2021-03-15' - DATE'2021-03-13', '2020-01-02' - DATE'2020-01-01', DATE'2020-01-02' - '2020-01-01'
-- !schema
`(TIMESTAMP '2021-03-15 00:00:00' - TIMESTAMP '2021-03-13 00:00:00')` INTERVAL DAY TO SECOND NOT NULL,`(TIMESTAMP_NTZ '2021-03-15 00:00:00' - TIMESTAMP '2021-03-13 00:00:00')` INTERVAL DAY TO SECOND NOT NULL,`(TIMESTAMP '2021-03-15 00:00:00' - DATE '2021-03-13')` INTERVAL DAY TO SECOND NOT NULL,`(2020-01-02 - DATE '2020-01-01')` INTERVAL DAY,`(DATE '2020-01-02' - 2020-01-01)` INTERVAL DAY
-- !output
INTERVAL '2 00:00:00' DAY TO SECOND	INTERVAL '2 00:00:00' DAY TO SECOND	INTERVAL '2 00:00:00' DAY TO SECOND	INTERVAL '1' DAY	INTERVAL '1' DAY

-- !query
SELECT '2020-01-01' + INTERVAL '1' DAY, INTERVAL '1' DAY + '2020-01-01', NULL + INTERVAL '1' DAY, DATE'2020-01-01' + NULL, TIMESTAMP'2020-01-01' + NULL, NULL - DATE'2020-01-01'
-- !schema
`2020-01-01 + INTERVAL '1' DAY` STRING,`2020-01-01 + INTERVAL '1' DAY` STRING,`(NULL + INTERVAL '1' DAY)` INTERVAL DAY,`DATE '2020-01-01' + NULL` TIMESTAMP,`TIMESTAMP '2020-01-01 00:00:00' + NULL` TIMESTAMP,`(NULL - DATE '2020-01-01')` INTERVAL DAY
-- !output
2020-01-02 00:00:00	2020-01-02 00:00:00	NULL	NULL	NULL	NULL

-- !query
SELECT a + INTERVAL '2' HOUR, a - INTERVAL '2' HOUR, -a, abs(-a), a * 2, 2 * a, a * 1.5, a / 3, a / 0.5D, a DIV INTERVAL '1' HOUR, + a FROM VALUES (INTERVAL '1 02:00:00' DAY TO SECOND), (NULL) AS t(a)
-- !schema
`(a + INTERVAL '02' HOUR)` INTERVAL DAY TO SECOND,`(a - INTERVAL '02' HOUR)` INTERVAL DAY TO SECOND,`(- a)` INTERVAL DAY TO SECOND,`abs((- a))` INTERVAL DAY TO SECOND,`(a * 2)` INTERVAL DAY TO SECOND,`(a * 2)` INTERVAL DAY TO SECOND,`(a * 1.5)` INTERVAL DAY TO SECOND,`(a / 3)` INTERVAL DAY TO SECOND,`(a / 0.5)` INTERVAL DAY TO SECOND,`(a div INTERVAL '01' HOUR)` BIGINT,`(+ a)` INTERVAL DAY TO SECOND
-- !output
INTERVAL '1 04:00:00' DAY TO SECOND	INTERVAL '1 00:00:00' DAY TO SECOND	INTERVAL '-1 02:00:00' DAY TO SECOND	INTERVAL '1 02:00:00' DAY TO SECOND	INTERVAL '2 04:00:00' DAY TO SECOND	INTERVAL '2 04:00:00' DAY TO SECOND	INTERVAL '1 15:00:00' DAY TO SECOND	INTERVAL '0 08:40:00' DAY TO SECOND	INTERVAL '2 04:00:00' DAY TO SECOND	26	INTERVAL '1 02:00:00' DAY TO SECOND
NULL	NULL	NULL	NULL	NULL	NULL	NULL	NULL	NULL	NULL	NULL

-- !query
SELECT a + INTERVAL '2' YEAR, a - INTERVAL '20' MONTH, -a, abs(-a), a * 2, a * 2.5, a / 3, a DIV INTERVAL '1' MONTH FROM VALUES (INTERVAL '1-3' YEAR TO MONTH), (NULL) AS t(a)
-- !schema
`(a + INTERVAL '2' YEAR)` INTERVAL YEAR TO MONTH,`(a - INTERVAL '20' MONTH)` INTERVAL YEAR TO MONTH,`(- a)` INTERVAL YEAR TO MONTH,`abs((- a))` INTERVAL YEAR TO MONTH,`(a * 2)` INTERVAL YEAR TO MONTH,`(a * 2.5)` INTERVAL YEAR TO MONTH,`(a / 3)` INTERVAL YEAR TO MONTH,`(a div INTERVAL '1' MONTH)` BIGINT
-- !output
INTERVAL '3-3' YEAR TO MONTH	INTERVAL '-0-5' YEAR TO MONTH	INTERVAL '-1-3' YEAR TO MONTH	INTERVAL '1-3' YEAR TO MONTH	INTERVAL '2-6' YEAR TO MONTH	INTERVAL '3-2' YEAR TO MONTH	INTERVAL '0-5' YEAR TO MONTH	15
NULL	NULL	NULL	NULL	NULL	NULL	NULL	NULL

-- !query
SELECT try_add(DATE'2020-01-01', 1), try_subtract(DATE'2020-01-01', DATE'2019-01-01'), try_divide(INTERVAL '2' DAY, 2), try_divide(INTERVAL '2' MONTH, 0), try_multiply(INTERVAL '2' YEAR, 3), try_add(INTERVAL '1' YEAR, INTERVAL '2' YEAR)
-- !schema
`try_add(DATE '2020-01-01', 1)` DATE,`try_subtract(DATE '2020-01-01', DATE '2019-01-01')` INTERVAL DAY,`try_divide(INTERVAL '2' DAY, 2)` INTERVAL DAY TO SECOND,`try_divide(INTERVAL '2' MONTH, 0)` INTERVAL YEAR TO MONTH,`try_multiply(INTERVAL '2' YEAR, 3)` INTERVAL YEAR TO MONTH,`try_add(INTERVAL '1' YEAR, INTERVAL '2' YEAR)` INTERVAL YEAR
-- !output
2020-01-02	INTERVAL '365' DAY	INTERVAL '1 00:00:00' DAY TO SECOND	NULL	INTERVAL '6-0' YEAR TO MONTH	INTERVAL '3' YEAR

-- !query
SELECT INTERVAL '1' DAY / 0
-- !error
{
 "class": "ArithmeticException",
 "condition": "INTERVAL_DIVIDED_BY_ZERO",
 "context": [
  {
   "fragment": "INTERVAL '1' DAY / 0",
   "start": 7,
   "stop": 26
  }
 ],
 "parameters": {},
 "sqlState": "22012"
}

-- !query
SELECT INTERVAL '1' DAY + INTERVAL '1' MONTH
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "INTERVAL '1' DAY + INTERVAL '1' MONTH",
   "start": 7,
   "stop": 43
  }
 ],
 "parameters": {
  "inputSql": "\"INTERVAL '1' MONTH\"",
  "inputType": "\"INTERVAL MONTH\"",
  "paramIndex": "first",
  "requiredType": "\"(TIMESTAMP OR TIMESTAMP WITHOUT TIME ZONE)\"",
  "sqlExpr": "\"INTERVAL '1' MONTH + INTERVAL '1' DAY\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT DATE'2020-01-01' + 1.5
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "DATE'2020-01-01' + 1.5",
   "start": 7,
   "stop": 28
  }
 ],
 "parameters": {
  "inputSql": "\"1.5\"",
  "inputType": "\"DECIMAL(2,1)\"",
  "paramIndex": "second",
  "requiredType": "(\"INT\" or \"SMALLINT\" or \"TINYINT\")",
  "sqlExpr": "\"date_add(DATE '2020-01-01', 1.5)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT DATE'2020-01-01' + 1L
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "DATE'2020-01-01' + 1L",
   "start": 7,
   "stop": 27
  }
 ],
 "parameters": {
  "inputSql": "\"1\"",
  "inputType": "\"BIGINT\"",
  "paramIndex": "second",
  "requiredType": "(\"INT\" or \"SMALLINT\" or \"TINYINT\")",
  "sqlExpr": "\"date_add(DATE '2020-01-01', 1)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT TIMESTAMP'2020-01-01' + 1
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "TIMESTAMP'2020-01-01' + 1",
   "start": 7,
   "stop": 31
  }
 ],
 "parameters": {
  "left": "\"TIMESTAMP\"",
  "right": "\"INT\"",
  "sqlExpr": "\"(TIMESTAMP '2020-01-01 00:00:00' + 1)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT INTERVAL '1' DAY - DATE'2020-01-01'
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "INTERVAL '1' DAY - DATE'2020-01-01'",
   "start": 7,
   "stop": 41
  }
 ],
 "parameters": {
  "inputSql": "\"INTERVAL '1' DAY\"",
  "inputType": "\"INTERVAL DAY\"",
  "paramIndex": "first",
  "requiredType": "\"DATE\"",
  "sqlExpr": "\"(INTERVAL '1' DAY - DATE '2020-01-01')\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT INTERVAL '1' DAY * INTERVAL '1' DAY
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "INTERVAL '1' DAY * INTERVAL '1' DAY",
   "start": 7,
   "stop": 41
  }
 ],
 "parameters": {
  "inputSql": "\"INTERVAL '1' DAY\"",
  "inputType": "\"INTERVAL DAY\"",
  "paramIndex": "second",
  "requiredType": "\"NUMERIC\"",
  "sqlExpr": "\"(INTERVAL '1' DAY * INTERVAL '1' DAY)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT 1 / INTERVAL '1' DAY
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "1 / INTERVAL '1' DAY",
   "start": 7,
   "stop": 26
  }
 ],
 "parameters": {
  "left": "\"INT\"",
  "right": "\"INTERVAL DAY\"",
  "sqlExpr": "\"(1 / INTERVAL '1' DAY)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT make_interval(1, 2, 0, 3, 4) * x, make_interval(1, 2, 0, 3, 4) / x FROM VALUES (2.5), (-1), (3.3333), (NULL) AS t(x)
-- !schema
`multiply_interval(make_interval(1, 2, 0, 3, 4, 0, 0.000000), x)` INTERVAL,`divide_interval(make_interval(1, 2, 0, 3, 4, 0, 0.000000), x)` INTERVAL
-- !output
-1 years -2 months -3 days -4 hours	-1 years -2 months -3 days -4 hours
2 years 11 months 7 days 22 hours	5 months 1 days 6 hours 24 minutes
3 years 10 months 9 days 37 hours 19 minutes 50.88 seconds	4 months 22 hours 48 minutes 0.820808 seconds
NULL	NULL

-- !query
SELECT make_interval(0, 1) * '2', 2 * make_interval(0, 1), make_interval(0, 1, 1) / 2
-- !schema
`multiply_interval(make_interval(0, 1, 0, 0, 0, 0, 0.000000), 2)` INTERVAL,`multiply_interval(make_interval(0, 1, 0, 0, 0, 0, 0.000000), 2)` INTERVAL,`divide_interval(make_interval(0, 1, 1, 0, 0, 0, 0.000000), 2)` INTERVAL
-- !output
2 months	2 months	3 days 12 hours

-- !query
SELECT make_interval(0, 1) / x FROM VALUES (0) AS t(x)
-- !error
{
 "class": "ArithmeticException",
 "condition": "INTERVAL_DIVIDED_BY_ZERO",
 "parameters": {},
 "sqlState": "22012"
}

-- !query
SELECT make_interval(x) * 2 FROM VALUES (178956970) AS t(x)
-- !error
{
 "class": "ArithmeticException",
 "condition": "ARITHMETIC_OVERFLOW",
 "parameters": {
  "alternative": "",
  "config": "\"spark.sql.ansi.enabled\"",
  "message": "overflow"
 },
 "sqlState": "22003"
}

-- !query
SELECT make_interval(x) + make_interval(x) FROM VALUES (178956970) AS t(x)
-- !error
{
 "class": "ArithmeticException",
 "condition": "ARITHMETIC_OVERFLOW",
 "parameters": {
  "alternative": "",
  "config": "\"spark.sql.ansi.enabled\"",
  "message": "overflow"
 },
 "sqlState": "22003"
}

-- !query
SELECT make_interval(x) - make_interval(-x) FROM VALUES (178956970) AS t(x)
-- !error
{
 "class": "ArithmeticException",
 "condition": "ARITHMETIC_OVERFLOW",
 "parameters": {
  "alternative": "",
  "config": "\"spark.sql.ansi.enabled\"",
  "message": "overflow"
 },
 "sqlState": "22003"
}

-- !query
SELECT make_interval(1, 2, 3) + make_interval(0, -1, 0, 5, 1), make_interval(1, 2, 3) - make_interval(0, -1, 0, 5, 1), -make_interval(1, 2)
-- !schema
`(make_interval(1, 2, 3, 0, 0, 0, 0.000000) + make_interval(0, -1, 0, 5, 1, 0, 0.000000))` INTERVAL NOT NULL,`(make_interval(1, 2, 3, 0, 0, 0, 0.000000) - make_interval(0, -1, 0, 5, 1, 0, 0.000000))` INTERVAL NOT NULL,`(- make_interval(1, 2, 0, 0, 0, 0, 0.000000))` INTERVAL NOT NULL
-- !output
1 years 1 months 26 days 1 hours	1 years 3 months 16 days -1 hours	-1 years -2 months

-- !query
SELECT make_interval(0, 1) * array(1)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "make_interval(0, 1) * array(1)",
   "start": 7,
   "stop": 36
  }
 ],
 "parameters": {
  "inputSql": "\"array(1)\"",
  "inputType": "\"ARRAY<INT>\"",
  "paramIndex": "second",
  "requiredType": "\"DOUBLE\"",
  "sqlExpr": "\"multiply_interval(make_interval(0, 1, 0, 0, 0, 0, 0.000000), array(1))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT make_interval(0, 1) * make_interval(0, 1)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "make_interval(0, 1) * make_interval(0, 1)",
   "start": 7,
   "stop": 47
  }
 ],
 "parameters": {
  "inputSql": "\"make_interval(0, 1, 0, 0, 0, 0, 0.000000)\"",
  "inputType": "\"INTERVAL\"",
  "paramIndex": "second",
  "requiredType": "\"DOUBLE\"",
  "sqlExpr": "\"multiply_interval(make_interval(0, 1, 0, 0, 0, 0, 0.000000), make_interval(0, 1, 0, 0, 0, 0, 0.000000))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT try_divide(make_interval(0, 5), x), try_multiply(make_interval(0, 5), x) FROM VALUES (0), (2), (NULL) AS t(x)
-- !schema
`try_divide(make_interval(0, 5, 0, 0, 0, 0, 0.000000), x)` INTERVAL,`try_multiply(make_interval(0, 5, 0, 0, 0, 0, 0.000000), x)` INTERVAL
-- !output
2 months	10 months
NULL	0 seconds
NULL	NULL

-- !query
SELECT try_add(make_interval(x), make_interval(x)), try_subtract(make_interval(x), make_interval(-x)), try_multiply(make_interval(x), 3) FROM VALUES (178956970), (1) AS t(x)
-- !schema
`try_add(make_interval(x, 0, 0, 0, 0, 0, 0.000000), make_interval(x, 0, 0, 0, 0, 0, 0.000000))` INTERVAL,`try_subtract(make_interval(x, 0, 0, 0, 0, 0, 0.000000), make_interval((- x), 0, 0, 0, 0, 0, 0.000000))` INTERVAL,`try_multiply(make_interval(x, 0, 0, 0, 0, 0, 0.000000), 3)` INTERVAL
-- !output
2 years	2 years	3 years
NULL	NULL	NULL

-- !query
SELECT try_add(ts, i), try_subtract(ts, i) FROM VALUES (TIMESTAMP'2024-01-31 00:00:00', INTERVAL '106751991' DAY), (TIMESTAMP'2024-01-31 00:00:00', INTERVAL '2' DAY), (NULL, INTERVAL '2' DAY) AS t(ts, i)
-- !schema
`try_add(ts, i)` TIMESTAMP,`try_subtract(ts, i)` TIMESTAMP
-- !output
2024-02-02 00:00:00	2024-01-29 00:00:00
NULL	-290253-01-22 00:00:00
NULL	NULL

-- !query
SELECT try_add(ts, i) FROM VALUES (TIMESTAMP'2024-01-31 00:00:00', INTERVAL '999999' YEAR), (TIMESTAMP'2024-01-31 00:00:00', INTERVAL '1' YEAR) AS t(ts, i)
-- !schema
`try_add(ts, i)` TIMESTAMP
-- !output
2025-01-31 00:00:00
NULL

-- !query
SELECT ts + i FROM VALUES (TIMESTAMP'2024-01-31 00:00:00', INTERVAL '106751991' DAY) AS t(ts, i)
-- !error
{
 "class": "ArithmeticException",
 "condition": null,
 "parameters": {},
 "sqlState": null
}

-- !query
SELECT try_add(d, 1), try_add(d, INTERVAL '1' MONTH), try_add(d, INTERVAL '1' DAY), try_add(INTERVAL '1' DAY, d), try_subtract(d, INTERVAL '1' MONTH), try_subtract(d, d) FROM VALUES (DATE'2024-01-31'), (NULL) AS t(d)
-- !schema
`try_add(d, 1)` DATE,`try_add(d, INTERVAL '1' MONTH)` DATE,`try_add(d, INTERVAL '1' DAY)` DATE,`try_add(INTERVAL '1' DAY, d)` DATE,`try_subtract(d, INTERVAL '1' MONTH)` DATE,`try_subtract(d, d)` INTERVAL DAY
-- !output
2024-02-01	2024-02-29	2024-02-01	2024-02-01	2023-12-31	INTERVAL '0' DAY
NULL	NULL	NULL	NULL	NULL	NULL

-- !query
SELECT d + make_interval(0, 1, 0, 1, h) FROM VALUES (DATE'2024-01-31', 0) AS t(d, h)
-- !schema
`d + make_interval(0, 1, 0, 1, h, 0, 0.000000)` DATE NOT NULL
-- !output
2024-03-01

-- !query
SELECT d + make_interval(0, 0, 0, 1, h) FROM VALUES (DATE'2024-01-31', 5) AS t(d, h)
-- !error
{
 "class": "IllegalArgumentException",
 "condition": "INVALID_INTERVAL_WITH_MICROSECONDS_ADDITION",
 "parameters": {},
 "sqlState": "22006"
}

-- !query
SELECT d - make_interval(0, 0, 0, 1, 0, 0, s) FROM VALUES (DATE'2024-01-31', 0.5) AS t(d, s)
-- !error
{
 "class": "IllegalArgumentException",
 "condition": "INVALID_INTERVAL_WITH_MICROSECONDS_ADDITION",
 "parameters": {},
 "sqlState": "22006"
}
