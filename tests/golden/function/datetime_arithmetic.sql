-- !query
SELECT date_add(d, 1), date_sub(d, 1), dateadd(d, -31) FROM VALUES (DATE '2024-02-29'), (DATE '2023-12-31'), (DATE '2021-01-03'), (DATE '1969-12-31'), (DATE '0001-01-01'), (DATE '1582-10-04'), (CAST(NULL AS DATE)) AS t(d)
-- !schema
`date_add(d, 1)` DATE,`date_sub(d, 1)` DATE,`date_add(d, -31)` DATE
-- !output
0001-01-02	0000-12-31	0000-12-01
1582-10-05	1582-10-03	1582-09-03
1970-01-01	1969-12-30	1969-11-30
2021-01-04	2021-01-02	2020-12-03
2024-01-01	2023-12-30	2023-11-30
2024-03-01	2024-02-28	2024-01-29
NULL	NULL	NULL

-- !query
SELECT date_add(DATE '2024-02-28', n), date_sub(DATE '2024-02-28', n) FROM VALUES (0), (1), (-1), (366), (NULL) AS t(n)
-- !schema
`date_add(DATE '2024-02-28', n)` DATE,`date_sub(DATE '2024-02-28', n)` DATE
-- !output
2024-02-27	2024-02-29
2024-02-28	2024-02-28
2024-02-29	2024-02-27
2025-02-28	2023-02-27
NULL	NULL

-- !query
SELECT date_add('2024-02-28', 1Y), date_sub('2024-02-28 23:59:59', 2S), date_add(TIMESTAMP '2024-02-28 23:00:00', 1), date_add(TIMESTAMP_NTZ '2024-02-28 23:00:00', 1)
-- !schema
`date_add(2024-02-28, 1)` DATE,`date_sub(2024-02-28 23:59:59, 2)` DATE,`date_add(TIMESTAMP '2024-02-28 23:00:00', 1)` DATE NOT NULL,`date_add(TIMESTAMP_NTZ '2024-02-28 23:00:00', 1)` DATE
-- !output
2024-02-29	2024-02-26	2024-02-29	2024-02-29

-- !query
SELECT date_add(NULL, 1), date_add(DATE '2024-02-28', NULL), date_sub(NULL, NULL)
-- !schema
`date_add(NULL, 1)` DATE,`date_add(DATE '2024-02-28', NULL)` DATE,`date_sub(NULL, NULL)` DATE
-- !output
NULL	NULL	NULL

-- !query
SELECT date_add(DATE '2024-02-28', '5'), date_sub(DATE '2024-02-28', '5')
-- !schema
`date_add(DATE '2024-02-28', 5)` DATE,`date_sub(DATE '2024-02-28', 5)` DATE
-- !output
2024-03-04	2024-02-23

-- !query
SELECT date_add(DATE '2024-02-28', '5x')
-- !error
{
 "class": "NumberFormatException",
 "condition": "CAST_INVALID_INPUT",
 "context": [
  {
   "fragment": "date_add(DATE '2024-02-28', '5x')",
   "start": 7,
   "stop": 39
  }
 ],
 "parameters": {
  "ansiConfig": "\"spark.sql.ansi.enabled\"",
  "expression": "'5x'",
  "sourceType": "\"STRING\"",
  "targetType": "\"INT\""
 },
 "sqlState": "22018"
}

-- !query
SELECT date_add(DATE '2024-02-28', 1.5)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "date_add(DATE '2024-02-28', 1.5)",
   "start": 7,
   "stop": 38
  }
 ],
 "parameters": {
  "inputSql": "\"1.5\"",
  "inputType": "\"DECIMAL(2,1)\"",
  "paramIndex": "second",
  "requiredType": "(\"INT\" or \"SMALLINT\" or \"TINYINT\")",
  "sqlExpr": "\"date_add(DATE '2024-02-28', 1.5)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT date_add(DATE '2024-02-28', 5L)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "date_add(DATE '2024-02-28', 5L)",
   "start": 7,
   "stop": 37
  }
 ],
 "parameters": {
  "inputSql": "\"5\"",
  "inputType": "\"BIGINT\"",
  "paramIndex": "second",
  "requiredType": "(\"INT\" or \"SMALLINT\" or \"TINYINT\")",
  "sqlExpr": "\"date_add(DATE '2024-02-28', 5)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT date_add('nothing', 1)
-- !error
{
 "class": "DateTimeException",
 "condition": "CAST_INVALID_INPUT",
 "context": [
  {
   "fragment": "date_add('nothing', 1)",
   "start": 7,
   "stop": 28
  }
 ],
 "parameters": {
  "ansiConfig": "\"spark.sql.ansi.enabled\"",
  "expression": "'nothing'",
  "sourceType": "\"STRING\"",
  "targetType": "\"DATE\""
 },
 "sqlState": "22018"
}

-- !query
SELECT date_add(5, 1)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "date_add(5, 1)",
   "start": 7,
   "stop": 20
  }
 ],
 "parameters": {
  "inputSql": "\"5\"",
  "inputType": "\"INT\"",
  "paramIndex": "first",
  "requiredType": "\"DATE\"",
  "sqlExpr": "\"date_add(5, 1)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT datediff(a, b), date_diff(b, a) FROM VALUES (DATE '2024-03-01', DATE '2024-02-28'), (DATE '1969-12-31', DATE '1970-01-01'), (DATE '9999-12-31', DATE '0001-01-01'), (NULL, DATE '2024-01-01'), (DATE '2024-01-01', NULL) AS t(a, b)
-- !schema
`datediff(a, b)` INT,`date_diff(b, a)` INT
-- !output
-1	1
2	-2
3652058	-3652058
NULL	NULL
NULL	NULL

-- !query
SELECT datediff('2024-03-01 23:59:59', '2024-02-29 00:00:01'), datediff(TIMESTAMP '2024-03-01 01:00:00', TIMESTAMP_NTZ '2024-02-29 23:00:00'), datediff(NULL, '2024-01-01')
-- !schema
`datediff(2024-03-01 23:59:59, 2024-02-29 00:00:01)` INT,`datediff(TIMESTAMP '2024-03-01 01:00:00', TIMESTAMP_NTZ '2024-02-29 23:00:00')` INT,`datediff(NULL, 2024-01-01)` INT
-- !output
1	1	NULL

-- !query
SELECT datediff(1, 2)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "datediff(1, 2)",
   "start": 7,
   "stop": 20
  }
 ],
 "parameters": {
  "inputSql": "\"1\"",
  "inputType": "\"INT\"",
  "paramIndex": "first",
  "requiredType": "\"DATE\"",
  "sqlExpr": "\"datediff(1, 2)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT add_months(d, 1), add_months(d, -1), add_months(d, 0) FROM VALUES (DATE '2024-02-29'), (DATE '2023-12-31'), (DATE '2021-01-03'), (DATE '1969-12-31'), (DATE '0001-01-01'), (DATE '1582-10-04'), (CAST(NULL AS DATE)) AS t(d)
-- !schema
`add_months(d, 1)` DATE,`add_months(d, -1)` DATE,`add_months(d, 0)` DATE
-- !output
0001-02-01	0000-12-01	0001-01-01
1582-11-04	1582-09-04	1582-10-04
1970-01-31	1969-11-30	1969-12-31
2021-02-03	2020-12-03	2021-01-03
2024-01-31	2023-11-30	2023-12-31
2024-03-29	2024-01-29	2024-02-29
NULL	NULL	NULL

-- !query
SELECT add_months(d, n) FROM VALUES (DATE '2024-01-31', 1), (DATE '2023-01-31', 1), (DATE '2024-02-29', 12), (DATE '2024-02-29', -48), (DATE '2024-03-31', -1), (NULL, 1), (DATE '2024-01-31', NULL) AS t(d, n)
-- !schema
`add_months(d, n)` DATE
-- !output
2020-02-29
2023-02-28
2024-02-29
2024-02-29
2025-02-28
NULL
NULL

-- !query
SELECT add_months('2024-01-31', '2'), add_months(TIMESTAMP '2024-01-31 23:59:59', 1), add_months(DATE '2024-01-31', 1L), add_months(DATE '2024-01-31', 1Y)
-- !schema
`add_months(2024-01-31, 2)` DATE,`add_months(TIMESTAMP '2024-01-31 23:59:59', 1)` DATE NOT NULL,`add_months(DATE '2024-01-31', 1)` DATE NOT NULL,`add_months(DATE '2024-01-31', 1)` DATE NOT NULL
-- !output
2024-03-31	2024-02-29	2024-02-29	2024-02-29

-- !query
SELECT add_months(DATE '2024-01-31', 1.5)
-- !schema
`add_months(DATE '2024-01-31', 1.5)` DATE
-- !output
2024-02-29

-- !query
SELECT months_between(a, b), months_between(a, b, false) FROM VALUES (TIMESTAMP '1997-02-28 10:30:00', TIMESTAMP '1996-10-30 00:00:00'), (TIMESTAMP '2024-02-29 00:00:00', TIMESTAMP '2024-01-31 23:59:59'), (TIMESTAMP '2024-03-15 12:00:00', TIMESTAMP '2024-01-15 00:00:00'), (TIMESTAMP '2024-03-14 00:00:00.9', TIMESTAMP '2024-05-02 06:07:08.1'), (NULL, TIMESTAMP '2024-01-15 00:00:00'), (TIMESTAMP '0001-01-01 00:00:00', TIMESTAMP '9999-12-31 00:00:00') AS t(a, b)
-- !schema
`months_between(a, b, true)` DOUBLE,`months_between(a, b, false)` DOUBLE
-- !output
-1.62112754	-1.6211275388291517
-119987.96774194	-119987.96774193548
1.0	1.0
2.0	2.0
3.94959677	3.9495967741935485
NULL	NULL

-- !query
SELECT months_between(DATE '2024-05-31', '2024-02-29'), months_between('2024-05-30', NULL), months_between(TIMESTAMP_NTZ '2024-05-30 01:02:03', DATE '2024-04-29', NULL)
-- !schema
`months_between(DATE '2024-05-31', 2024-02-29, true)` DOUBLE,`months_between(2024-05-30, NULL, true)` DOUBLE,`months_between(TIMESTAMP_NTZ '2024-05-30 01:02:03', DATE '2024-04-29', NULL)` DOUBLE
-- !output
3.0	NULL	NULL

-- !query
SELECT months_between(TIMESTAMP '2024-05-30 01:02:03', TIMESTAMP '2024-04-29 01:02:04', x) FROM VALUES (true), (false), (NULL) AS t(x)
-- !schema
`months_between(TIMESTAMP '2024-05-30 01:02:03', TIMESTAMP '2024-04-29 01:02:04', x)` DOUBLE
-- !output
1.03225769
1.0322576911589008
NULL

-- !query
SELECT months_between('x', '2024-01-01')
-- !error
{
 "class": "DateTimeException",
 "condition": "CAST_INVALID_INPUT",
 "context": [
  {
   "fragment": "months_between('x', '2024-01-01')",
   "start": 7,
   "stop": 39
  }
 ],
 "parameters": {
  "ansiConfig": "\"spark.sql.ansi.enabled\"",
  "expression": "'x'",
  "sourceType": "\"STRING\"",
  "targetType": "\"TIMESTAMP\""
 },
 "sqlState": "22018"
}

-- !query
SELECT months_between(1, 2)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "months_between(1, 2)",
   "start": 7,
   "stop": 26
  }
 ],
 "parameters": {
  "inputSql": "\"1\"",
  "inputType": "\"INT\"",
  "paramIndex": "first",
  "requiredType": "\"TIMESTAMP\"",
  "sqlExpr": "\"months_between(1, 2, true)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT next_day(d, 'Mon'), next_day(d, 'SUNDAY'), next_day(d, 'fr') FROM VALUES (DATE '2024-02-29'), (DATE '2023-12-31'), (DATE '2021-01-03'), (DATE '1969-12-31'), (DATE '0001-01-01'), (DATE '1582-10-04'), (CAST(NULL AS DATE)) AS t(d)
-- !schema
`next_day(d, Mon)` DATE,`next_day(d, SUNDAY)` DATE,`next_day(d, fr)` DATE
-- !output
0001-01-08	0001-01-07	0001-01-05
1582-10-11	1582-10-10	1582-10-08
1970-01-05	1970-01-04	1970-01-02
2021-01-04	2021-01-10	2021-01-08
2024-01-01	2024-01-07	2024-01-05
2024-03-04	2024-03-03	2024-03-01
NULL	NULL	NULL

-- !query
SELECT next_day(DATE '2024-02-29', x) FROM VALUES ('mo'), ('Tu'), ('WE'), ('thursday'), ('Fri'), ('sa'), ('SUN'), (NULL) AS t(x)
-- !schema
`next_day(DATE '2024-02-29', x)` DATE
-- !output
2024-03-01
2024-03-02
2024-03-03
2024-03-04
2024-03-05
2024-03-06
2024-03-07
NULL

-- !query
SELECT next_day('2024-02-29', 'TU'), next_day(NULL, 'TU'), next_day('2024-02-29', NULL)
-- !schema
`next_day(2024-02-29, TU)` DATE,`next_day(NULL, TU)` DATE,`next_day(2024-02-29, NULL)` DATE
-- !output
2024-03-05	NULL	NULL

-- !query
SELECT next_day(DATE '2024-02-29', 'xx')
-- !error
{
 "class": "IllegalArgumentException",
 "condition": "ILLEGAL_DAY_OF_WEEK",
 "parameters": {
  "string": "xx"
 },
 "sqlState": "22009"
}

-- !query
SELECT next_day(NULL, 'xx')
-- !schema
`next_day(NULL, xx)` DATE
-- !output
NULL

-- !query
SELECT next_day(d, x) FROM VALUES (DATE '2024-02-29', 'nope') AS t(d, x)
-- !error
{
 "class": "IllegalArgumentException",
 "condition": "ILLEGAL_DAY_OF_WEEK",
 "parameters": {
  "string": "nope"
 },
 "sqlState": "22009"
}

-- !query
SELECT next_day(5, 'MO')
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "next_day(5, 'MO')",
   "start": 7,
   "stop": 23
  }
 ],
 "parameters": {
  "inputSql": "\"5\"",
  "inputType": "\"INT\"",
  "paramIndex": "first",
  "requiredType": "\"DATE\"",
  "sqlExpr": "\"next_day(5, MO)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT trunc(d, 'year'), trunc(d, 'YY'), trunc(d, 'quarter'), trunc(d, 'MON'), trunc(d, 'mm'), trunc(d, 'week'), trunc(d, 'day'), trunc(d, 'zz'), trunc(d, NULL) FROM VALUES (DATE '2024-02-29'), (DATE '2023-12-31'), (DATE '2021-01-03'), (DATE '1969-12-31'), (DATE '9999-12-31'), (DATE '1582-10-04'), (CAST(NULL AS DATE)) AS t(d)
-- !schema
`trunc(d, year)` DATE,`trunc(d, YY)` DATE,`trunc(d, quarter)` DATE,`trunc(d, MON)` DATE,`trunc(d, mm)` DATE,`trunc(d, week)` DATE,`trunc(d, day)` DATE,`trunc(d, zz)` DATE,`trunc(d, NULL)` DATE
-- !output
1582-01-01	1582-01-01	1582-10-01	1582-10-01	1582-10-01	1582-10-04	NULL	NULL	NULL
1969-01-01	1969-01-01	1969-10-01	1969-12-01	1969-12-01	1969-12-29	NULL	NULL	NULL
2021-01-01	2021-01-01	2021-01-01	2021-01-01	2021-01-01	2020-12-28	NULL	NULL	NULL
2023-01-01	2023-01-01	2023-10-01	2023-12-01	2023-12-01	2023-12-25	NULL	NULL	NULL
2024-01-01	2024-01-01	2024-01-01	2024-02-01	2024-02-01	2024-02-26	NULL	NULL	NULL
9999-01-01	9999-01-01	9999-10-01	9999-12-01	9999-12-01	9999-12-27	NULL	NULL	NULL
NULL	NULL	NULL	NULL	NULL	NULL	NULL	NULL	NULL

-- !query
SELECT trunc(DATE '2024-05-17', x) FROM VALUES ('YYYY'), ('yyyy'), ('Month'), ('QUARTER'), ('WEEK'), ('HOUR'), ('dd'), (''), (NULL) AS t(x)
-- !schema
`trunc(DATE '2024-05-17', x)` DATE
-- !output
2024-01-01
2024-01-01
2024-04-01
2024-05-01
2024-05-13
NULL
NULL
NULL
NULL

-- !query
SELECT trunc('2024-05-17 10:00:00', 'MM'), trunc(TIMESTAMP '2024-05-17 10:00:00', 'YEAR'), trunc(NULL, 'MM')
-- !schema
`trunc(2024-05-17 10:00:00, MM)` DATE,`trunc(TIMESTAMP '2024-05-17 10:00:00', YEAR)` DATE,`trunc(NULL, MM)` DATE
-- !output
2024-05-01	2024-01-01	NULL

-- !query
SELECT trunc('nothing', 'MM')
-- !error
{
 "class": "DateTimeException",
 "condition": "CAST_INVALID_INPUT",
 "context": [
  {
   "fragment": "trunc('nothing', 'MM')",
   "start": 7,
   "stop": 28
  }
 ],
 "parameters": {
  "ansiConfig": "\"spark.sql.ansi.enabled\"",
  "expression": "'nothing'",
  "sourceType": "\"STRING\"",
  "targetType": "\"DATE\""
 },
 "sqlState": "22018"
}

-- !query
SELECT trunc(5, 'MM')
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "trunc(5, 'MM')",
   "start": 7,
   "stop": 20
  }
 ],
 "parameters": {
  "inputSql": "\"5\"",
  "inputType": "\"INT\"",
  "paramIndex": "first",
  "requiredType": "\"DATE\"",
  "sqlExpr": "\"trunc(5, MM)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT trunc(DATE '2024-05-17', 5)
-- !schema
`trunc(DATE '2024-05-17', 5)` DATE
-- !output
NULL

-- !query
SELECT date_trunc('year', ts), date_trunc('QTR', ts), date_trunc('quarter', ts), date_trunc('mon', ts), date_trunc('week', ts) FROM VALUES (TIMESTAMP '2024-02-29 13:14:15.678901'), (TIMESTAMP '2024-03-10 01:59:59.999999'), (TIMESTAMP '2024-03-10 03:00:00'), (TIMESTAMP '2024-11-03 08:30:00Z'), (TIMESTAMP '2024-11-03 09:30:00Z'), (TIMESTAMP '1969-12-31 23:59:59.5Z'), (TIMESTAMP '1900-01-01 00:00:00'), (TIMESTAMP '9999-12-31 23:59:59.999999'), (CAST(NULL AS TIMESTAMP)) AS t(ts)
-- !schema
`date_trunc(year, ts)` TIMESTAMP,`date_trunc(QTR, ts)` TIMESTAMP,`date_trunc(quarter, ts)` TIMESTAMP,`date_trunc(mon, ts)` TIMESTAMP,`date_trunc(week, ts)` TIMESTAMP
-- !output
1900-01-01 00:00:00	NULL	1900-01-01 00:00:00	1900-01-01 00:00:00	1900-01-01 00:00:00
1969-01-01 00:00:00	NULL	1969-10-01 00:00:00	1969-12-01 00:00:00	1969-12-29 00:00:00
2024-01-01 00:00:00	NULL	2024-01-01 00:00:00	2024-02-01 00:00:00	2024-02-26 00:00:00
2024-01-01 00:00:00	NULL	2024-01-01 00:00:00	2024-03-01 00:00:00	2024-03-04 00:00:00
2024-01-01 00:00:00	NULL	2024-01-01 00:00:00	2024-03-01 00:00:00	2024-03-04 00:00:00
2024-01-01 00:00:00	NULL	2024-10-01 00:00:00	2024-11-01 00:00:00	2024-10-28 00:00:00
2024-01-01 00:00:00	NULL	2024-10-01 00:00:00	2024-11-01 00:00:00	2024-10-28 00:00:00
9999-01-01 00:00:00	NULL	9999-10-01 00:00:00	9999-12-01 00:00:00	9999-12-27 00:00:00
NULL	NULL	NULL	NULL	NULL

-- !query
SELECT date_trunc('DD', ts), date_trunc('hour', ts), date_trunc('MINUTE', ts), date_trunc('second', ts), date_trunc('MILLISECOND', ts), date_trunc('microsecond', ts) FROM VALUES (TIMESTAMP '2024-02-29 13:14:15.678901'), (TIMESTAMP '2024-03-10 01:59:59.999999'), (TIMESTAMP '2024-03-10 03:00:00'), (TIMESTAMP '2024-11-03 08:30:00Z'), (TIMESTAMP '2024-11-03 09:30:00Z'), (TIMESTAMP '1969-12-31 23:59:59.5Z'), (TIMESTAMP '1900-01-01 00:00:00'), (TIMESTAMP '0001-01-01 00:00:00'), (TIMESTAMP '9999-12-31 23:59:59.999999'), (CAST(NULL AS TIMESTAMP)) AS t(ts)
-- !schema
`date_trunc(DD, ts)` TIMESTAMP,`date_trunc(hour, ts)` TIMESTAMP,`date_trunc(MINUTE, ts)` TIMESTAMP,`date_trunc(second, ts)` TIMESTAMP,`date_trunc(MILLISECOND, ts)` TIMESTAMP,`date_trunc(microsecond, ts)` TIMESTAMP
-- !output
0001-01-01 00:00:00	0001-01-01 00:00:00	0001-01-01 00:00:00	0001-01-01 00:00:00	0001-01-01 00:00:00	0001-01-01 00:00:00
1900-01-01 00:00:00	1900-01-01 00:00:00	1900-01-01 00:00:00	1900-01-01 00:00:00	1900-01-01 00:00:00	1900-01-01 00:00:00
1969-12-31 00:00:00	1969-12-31 15:00:00	1969-12-31 15:59:00	1969-12-31 15:59:59	1969-12-31 15:59:59.5	1969-12-31 15:59:59.5
2024-02-29 00:00:00	2024-02-29 13:00:00	2024-02-29 13:14:00	2024-02-29 13:14:15	2024-02-29 13:14:15.678	2024-02-29 13:14:15.678901
2024-03-10 00:00:00	2024-03-10 01:00:00	2024-03-10 01:59:00	2024-03-10 01:59:59	2024-03-10 01:59:59.999	2024-03-10 01:59:59.999999
2024-03-10 00:00:00	2024-03-10 03:00:00	2024-03-10 03:00:00	2024-03-10 03:00:00	2024-03-10 03:00:00	2024-03-10 03:00:00
2024-11-03 00:00:00	2024-11-03 01:00:00	2024-11-03 01:30:00	2024-11-03 01:30:00	2024-11-03 01:30:00	2024-11-03 01:30:00
2024-11-03 00:00:00	2024-11-03 01:00:00	2024-11-03 01:30:00	2024-11-03 01:30:00	2024-11-03 01:30:00	2024-11-03 01:30:00
9999-12-31 00:00:00	9999-12-31 23:00:00	9999-12-31 23:59:00	9999-12-31 23:59:59	9999-12-31 23:59:59.999	9999-12-31 23:59:59.999999
NULL	NULL	NULL	NULL	NULL	NULL

-- !query
SELECT x, date_trunc(x, TIMESTAMP '2024-05-17 10:11:12.131415') FROM VALUES ('YEAR'), ('yyyy'), ('YY'), ('Quarter'), ('MM'), ('month'), ('WEEK'), ('DAY'), ('dd'), ('HOUR'), ('minute'), ('SECOND'), ('millisecond'), ('microsecond'), ('hours'), ('zz'), (NULL) AS t(x)
-- !schema
x STRING,`date_trunc(x, TIMESTAMP '2024-05-17 10:11:12.131415')` TIMESTAMP
-- !output
DAY	2024-05-17 00:00:00
HOUR	2024-05-17 10:00:00
MM	2024-05-01 00:00:00
NULL	NULL
Quarter	2024-04-01 00:00:00
SECOND	2024-05-17 10:11:12
WEEK	2024-05-13 00:00:00
YEAR	2024-01-01 00:00:00
YY	2024-01-01 00:00:00
dd	2024-05-17 00:00:00
hours	NULL
microsecond	2024-05-17 10:11:12.131415
millisecond	2024-05-17 10:11:12.131
minute	2024-05-17 10:11:00
month	2024-05-01 00:00:00
yyyy	2024-01-01 00:00:00
zz	NULL

-- !query
SELECT date_trunc('HOUR', '2024-05-17 10:11:12'), date_trunc('HOUR', DATE '2024-05-17'), date_trunc('HOUR', TIMESTAMP_NTZ '2024-05-17 10:11:12'), date_trunc('DAY', NULL), date_trunc(NULL, TIMESTAMP '2024-05-17 10:11:12')
-- !schema
`date_trunc(HOUR, 2024-05-17 10:11:12)` TIMESTAMP,`date_trunc(HOUR, DATE '2024-05-17')` TIMESTAMP,`date_trunc(HOUR, TIMESTAMP_NTZ '2024-05-17 10:11:12')` TIMESTAMP,`date_trunc(DAY, NULL)` TIMESTAMP,`date_trunc(NULL, TIMESTAMP '2024-05-17 10:11:12')` TIMESTAMP
-- !output
2024-05-17 10:00:00	2024-05-17 00:00:00	2024-05-17 10:00:00	NULL	NULL

-- !query
SELECT date_trunc('nothing', TIMESTAMP '2024-05-17 10:11:12')
-- !schema
`date_trunc(nothing, TIMESTAMP '2024-05-17 10:11:12')` TIMESTAMP
-- !output
NULL

-- !query
SELECT date_trunc('DAY', 5)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "date_trunc('DAY', 5)",
   "start": 7,
   "stop": 26
  }
 ],
 "parameters": {
  "inputSql": "\"5\"",
  "inputType": "\"INT\"",
  "paramIndex": "second",
  "requiredType": "\"TIMESTAMP\"",
  "sqlExpr": "\"date_trunc(DAY, 5)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT timestampadd(YEAR, 1, ts), timestampadd(QUARTER, 1, ts), timestampadd(MONTH, -1, ts), timestampadd(WEEK, 1, ts), timestampadd(DAY, 1, ts), timestampadd(DAYOFYEAR, 1, ts) FROM VALUES (TIMESTAMP '2024-02-29 13:14:15.678901'), (TIMESTAMP '2024-03-10 01:59:59.999999'), (TIMESTAMP '2024-03-10 03:00:00'), (TIMESTAMP '2024-11-03 08:30:00Z'), (TIMESTAMP '2024-11-03 09:30:00Z'), (TIMESTAMP '1969-12-31 23:59:59.5Z'), (TIMESTAMP '1900-01-01 00:00:00'), (TIMESTAMP '0001-01-01 00:00:00'), (CAST(NULL AS TIMESTAMP)) AS t(ts)
-- !schema
`timestampadd(YEAR, 1, ts)` TIMESTAMP,`timestampadd(QUARTER, 1, ts)` TIMESTAMP,`timestampadd(MONTH, -1, ts)` TIMESTAMP,`timestampadd(WEEK, 1, ts)` TIMESTAMP,`timestampadd(DAY, 1, ts)` TIMESTAMP,`timestampadd(DAYOFYEAR, 1, ts)` TIMESTAMP
-- !output
0002-01-01 00:00:00	0001-04-01 00:00:00	0000-12-01 00:00:00	0001-01-08 00:00:00	0001-01-02 00:00:00	0001-01-02 00:00:00
1901-01-01 00:00:00	1900-04-01 00:00:00	1899-12-01 00:00:00	1900-01-08 00:00:00	1900-01-02 00:00:00	1900-01-02 00:00:00
1970-12-31 15:59:59.5	1970-03-31 15:59:59.5	1969-11-30 15:59:59.5	1970-01-07 15:59:59.5	1970-01-01 15:59:59.5	1970-01-01 15:59:59.5
2025-02-28 13:14:15.678901	2024-05-29 13:14:15.678901	2024-01-29 13:14:15.678901	2024-03-07 13:14:15.678901	2024-03-01 13:14:15.678901	2024-03-01 13:14:15.678901
2025-03-10 01:59:59.999999	2024-06-10 01:59:59.999999	2024-02-10 01:59:59.999999	2024-03-17 01:59:59.999999	2024-03-11 01:59:59.999999	2024-03-11 01:59:59.999999
2025-03-10 03:00:00	2024-06-10 03:00:00	2024-02-10 03:00:00	2024-03-17 03:00:00	2024-03-11 03:00:00	2024-03-11 03:00:00
2025-11-03 01:30:00	2025-02-03 01:30:00	2024-10-03 01:30:00	2024-11-10 01:30:00	2024-11-04 01:30:00	2024-11-04 01:30:00
2025-11-03 01:30:00	2025-02-03 01:30:00	2024-10-03 01:30:00	2024-11-10 01:30:00	2024-11-04 01:30:00	2024-11-04 01:30:00
NULL	NULL	NULL	NULL	NULL	NULL

-- !query
SELECT timestampadd(HOUR, 1, ts), timestampadd(MINUTE, 90, ts), timestampadd(SECOND, -1, ts), timestampadd(MILLISECOND, 1, ts), timestampadd(MICROSECOND, 1, ts) FROM VALUES (TIMESTAMP '2024-02-29 13:14:15.678901'), (TIMESTAMP '2024-03-10 01:59:59.999999'), (TIMESTAMP '2024-03-10 03:00:00'), (TIMESTAMP '2024-11-03 08:30:00Z'), (TIMESTAMP '2024-11-03 09:30:00Z'), (TIMESTAMP '1969-12-31 23:59:59.5Z'), (TIMESTAMP '1900-01-01 00:00:00'), (TIMESTAMP '0001-01-01 00:00:00'), (CAST(NULL AS TIMESTAMP)) AS t(ts)
-- !schema
`timestampadd(HOUR, 1, ts)` TIMESTAMP,`timestampadd(MINUTE, 90, ts)` TIMESTAMP,`timestampadd(SECOND, -1, ts)` TIMESTAMP,`timestampadd(MILLISECOND, 1, ts)` TIMESTAMP,`timestampadd(MICROSECOND, 1, ts)` TIMESTAMP
-- !output
0001-01-01 01:00:00	0001-01-01 01:30:00	0000-12-31 23:59:59	0001-01-01 00:00:00.001	0001-01-01 00:00:00.000001
1900-01-01 01:00:00	1900-01-01 01:30:00	1899-12-31 23:59:59	1900-01-01 00:00:00.001	1900-01-01 00:00:00.000001
1969-12-31 16:59:59.5	1969-12-31 17:29:59.5	1969-12-31 15:59:58.5	1969-12-31 15:59:59.501	1969-12-31 15:59:59.500001
2024-02-29 14:14:15.678901	2024-02-29 14:44:15.678901	2024-02-29 13:14:14.678901	2024-02-29 13:14:15.679901	2024-02-29 13:14:15.678902
2024-03-10 03:59:59.999999	2024-03-10 04:29:59.999999	2024-03-10 01:59:58.999999	2024-03-10 03:00:00.000999	2024-03-10 03:00:00
2024-03-10 04:00:00	2024-03-10 04:30:00	2024-03-10 01:59:59	2024-03-10 03:00:00.001	2024-03-10 03:00:00.000001
2024-11-03 01:30:00	2024-11-03 02:00:00	2024-11-03 01:29:59	2024-11-03 01:30:00.001	2024-11-03 01:30:00.000001
2024-11-03 02:30:00	2024-11-03 03:00:00	2024-11-03 01:29:59	2024-11-03 01:30:00.001	2024-11-03 01:30:00.000001
NULL	NULL	NULL	NULL	NULL

-- !query
SELECT timestampadd(MONTH, 1, n), dateadd(HOUR, 25, n), date_add(DAY, -1, n) FROM VALUES (TIMESTAMP_NTZ '2024-02-29 13:14:15.678901'), (TIMESTAMP_NTZ '2024-03-10 02:30:00'), (TIMESTAMP_NTZ '1969-12-31 23:59:59.5'), (TIMESTAMP_NTZ '0001-01-01 00:00:00'), (CAST(NULL AS TIMESTAMP_NTZ)) AS t(n)
-- !schema
`timestampadd(MONTH, 1, n)` TIMESTAMP_NTZ,`timestampadd(HOUR, 25, n)` TIMESTAMP_NTZ,`timestampadd(DAY, -1, n)` TIMESTAMP_NTZ
-- !output
0001-02-01 00:00:00	0001-01-02 01:00:00	0000-12-31 00:00:00
1970-01-31 23:59:59.5	1970-01-02 00:59:59.5	1969-12-30 23:59:59.5
2024-03-29 13:14:15.678901	2024-03-01 14:14:15.678901	2024-02-28 13:14:15.678901
2024-04-10 02:30:00	2024-03-11 03:30:00	2024-03-09 02:30:00
NULL	NULL	NULL

-- !query
SELECT dateadd(MONTH, 1, DATE '2024-01-31'), date_add(DAY, 5L, '2024-02-28'), dateadd(WEEK, NULL, DATE '2024-01-31'), timestampadd(DAY, 1Y, NULL)
-- !schema
`timestampadd(MONTH, 1, DATE '2024-01-31')` TIMESTAMP NOT NULL,`timestampadd(DAY, 5, 2024-02-28)` TIMESTAMP,`timestampadd(WEEK, NULL, DATE '2024-01-31')` TIMESTAMP,`timestampadd(DAY, 1, NULL)` TIMESTAMP
-- !output
2024-02-29 00:00:00	2024-03-04 00:00:00	NULL	NULL

-- !query
SELECT timestampadd(HOUR, '5', TIMESTAMP '2024-02-29 00:00:00')
-- !schema
`timestampadd(HOUR, 5, TIMESTAMP '2024-02-29 00:00:00')` TIMESTAMP
-- !output
2024-02-29 05:00:00

-- !query
SELECT timestampadd(HOUR, 1.5, TIMESTAMP '2024-02-29 00:00:00')
-- !schema
`timestampadd(HOUR, 1.5, TIMESTAMP '2024-02-29 00:00:00')` TIMESTAMP
-- !output
2024-02-29 01:00:00

-- !query
SELECT timestampadd(YEAR, 999999999, TIMESTAMP '2024-02-29 00:00:00')
-- !error
{
 "class": "ArithmeticException",
 "condition": "DATETIME_OVERFLOW",
 "parameters": {
  "operation": "add 999999999L YEAR to TIMESTAMP '2024-02-29 00:00:00'"
 },
 "sqlState": "22008"
}

-- !query
SELECT timestampadd(DAY, 1, 5)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "timestampadd(DAY, 1, 5)",
   "start": 7,
   "stop": 29
  }
 ],
 "parameters": {
  "inputSql": "\"5\"",
  "inputType": "\"INT\"",
  "paramIndex": "second",
  "requiredType": "\"(TIMESTAMP OR TIMESTAMP WITHOUT TIME ZONE)\"",
  "sqlExpr": "\"timestampadd(DAY, 1, 5)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT timestampadd('DAY', 1, TIMESTAMP '2024-02-29 00:00:00')
-- !error
{
 "class": "ParseException",
 "condition": "INVALID_PARAMETER_VALUE.DATETIME_UNIT",
 "context": [
  {
   "fragment": "timestampadd('DAY', 1, TIMESTAMP '2024-02-29 00:00:00')",
   "start": 7,
   "stop": 61
  }
 ],
 "parameters": {
  "functionName": "`timestampadd`",
  "invalidValue": "'DAY'",
  "parameter": "`unit`"
 },
 "sqlState": "22023"
}

-- !query
SELECT timestampdiff(YEAR, a, b), timestampdiff(QUARTER, a, b), timestampdiff(MONTH, a, b), timestampdiff(WEEK, a, b), timestampdiff(DAY, a, b), datediff(HOUR, a, b), date_diff(MINUTE, a, b), timestampdiff(SECOND, a, b), timestampdiff(MILLISECOND, a, b), timestampdiff(MICROSECOND, a, b) FROM VALUES (TIMESTAMP '2024-01-31 10:00:00', TIMESTAMP '2024-02-29 10:00:00'), (TIMESTAMP '2024-03-09 12:00:00', TIMESTAMP '2024-03-10 12:00:00'), (TIMESTAMP '2024-03-10 12:00:00', TIMESTAMP '2023-03-10 12:00:00.000001'), (TIMESTAMP '2020-02-29 00:00:00', TIMESTAMP '2024-02-28 23:59:59.999999'), (TIMESTAMP '2024-11-02 12:00:00', TIMESTAMP '2024-11-03 11:30:00'), (NULL, TIMESTAMP '2024-01-31 10:00:00'), (TIMESTAMP '2024-01-31 10:00:00', NULL) AS t(a, b)
-- !schema
`timestampdiff(YEAR, a, b)` BIGINT,`timestampdiff(QUARTER, a, b)` BIGINT,`timestampdiff(MONTH, a, b)` BIGINT,`timestampdiff(WEEK, a, b)` BIGINT,`timestampdiff(DAY, a, b)` BIGINT,`timestampdiff(HOUR, a, b)` BIGINT,`timestampdiff(MINUTE, a, b)` BIGINT,`timestampdiff(SECOND, a, b)` BIGINT,`timestampdiff(MILLISECOND, a, b)` BIGINT,`timestampdiff(MICROSECOND, a, b)` BIGINT
-- !output
0	-3	-11	-52	-365	-8783	-527039	-31622399	-31622399999	-31622399999999
0	0	0	0	0	23	1410	84600	84600000	84600000000
0	0	0	0	1	24	1440	86400	86400000	86400000000
0	0	0	4	29	696	41760	2505600	2505600000	2505600000000
3	15	47	208	1460	35063	2103839	126230399	126230399999	126230399999999
NULL	NULL	NULL	NULL	NULL	NULL	NULL	NULL	NULL	NULL
NULL	NULL	NULL	NULL	NULL	NULL	NULL	NULL	NULL	NULL

-- !query
SELECT timestampdiff(DAY, DATE '2024-02-28', '2024-03-01'), datediff(MONTH, TIMESTAMP_NTZ '2024-01-31 00:00:00', TIMESTAMP '2024-03-31 00:00:00'), timediff(HOUR, '2024-01-01', '2024-01-02')
-- !schema
`timestampdiff(DAY, DATE '2024-02-28', 2024-03-01)` BIGINT,`timestampdiff(MONTH, TIMESTAMP_NTZ '2024-01-31 00:00:00', TIMESTAMP '2024-03-31 00:00:00')` BIGINT NOT NULL,`timestampdiff(HOUR, 2024-01-01, 2024-01-02)` BIGINT
-- !output
2	2	24

-- !query
SELECT timestampdiff(DAYOFYEAR, TIMESTAMP '2024-01-01 00:00:00', TIMESTAMP '2025-01-01 00:00:00')
-- !error
{
 "class": "IllegalArgumentException",
 "condition": "INVALID_PARAMETER_VALUE.DATETIME_UNIT",
 "parameters": {
  "functionName": "`TIMESTAMPDIFF`",
  "invalidValue": "'DAYOFYEAR'",
  "parameter": "`unit`"
 },
 "sqlState": "22023"
}

-- !query
SELECT timestampdiff(DAY, 5, TIMESTAMP '2024-01-31 10:00:00')
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "timestampdiff(DAY, 5, TIMESTAMP '2024-01-31 10:00:00')",
   "start": 7,
   "stop": 60
  }
 ],
 "parameters": {
  "inputSql": "\"5\"",
  "inputType": "\"INT\"",
  "paramIndex": "first",
  "requiredType": "\"TIMESTAMP\"",
  "sqlExpr": "\"timestampdiff(DAY, 5, TIMESTAMP '2024-01-31 10:00:00')\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT timestampdiff('DAY', TIMESTAMP '2024-01-31 10:00:00', TIMESTAMP '2024-01-31 10:00:00')
-- !error
{
 "class": "ParseException",
 "condition": "INVALID_PARAMETER_VALUE.DATETIME_UNIT",
 "context": [
  {
   "fragment": "timestampdiff('DAY', TIMESTAMP '2024-01-31 10:00:00', TIMESTAMP '2024-01-31 10:00:00')",
   "start": 7,
   "stop": 92
  }
 ],
 "parameters": {
  "functionName": "`timestampdiff`",
  "invalidValue": "'DAY'",
  "parameter": "`unit`"
 },
 "sqlState": "22023"
}

-- !query
SELECT DATE '2024-02-29' + make_interval(0, 1, 0, 3), TIMESTAMP '2024-03-09 02:30:00' + make_interval(0, 0, 0, 1, 1), TIMESTAMP '2024-03-09 02:30:00' - make_interval(0, 1)
-- !schema
`DATE '2024-02-29' + make_interval(0, 1, 0, 3, 0, 0, 0.000000)` DATE NOT NULL,`TIMESTAMP '2024-03-09 02:30:00' + make_interval(0, 0, 0, 1, 1, 0, 0.000000)` TIMESTAMP NOT NULL,`TIMESTAMP '2024-03-09 02:30:00' - make_interval(0, 1, 0, 0, 0, 0, 0.000000)` TIMESTAMP NOT NULL
-- !output
2024-04-01	2024-03-10 04:30:00	2024-02-09 02:30:00

-- !set spark.sql.ansi.enabled=false
-- !query
SELECT date_add(x, 1), next_day(x, 'MO'), add_months(x, 1), trunc(x, 'MM'), date_trunc('DAY', x), datediff(x, '2024-01-01'), months_between(x, '2024-01-01') FROM VALUES ('2024-05-06'), ('nothing') AS t(x)
-- !schema
`date_add(x, 1)` DATE,`next_day(x, MO)` DATE,`add_months(x, 1)` DATE,`trunc(x, MM)` DATE,`date_trunc(DAY, x)` TIMESTAMP,`datediff(x, 2024-01-01)` INT,`months_between(x, 2024-01-01, true)` DOUBLE
-- !output
2024-05-07	2024-05-13	2024-06-06	2024-05-01	2024-05-06 00:00:00	126	4.16129032
NULL	NULL	NULL	NULL	NULL	NULL	NULL

-- !query
SELECT next_day(DATE '2024-02-29', x) FROM VALUES ('xx'), ('MO'), (NULL) AS t(x)
-- !schema
`next_day(DATE '2024-02-29', x)` DATE
-- !output
2024-03-04
NULL
NULL

-- !query
SELECT date_add(DATE '2024-02-28', '5')
-- !schema
`date_add(DATE '2024-02-28', 5)` DATE NOT NULL
-- !output
2024-03-04

-- !query
SELECT date_add(DATE '2024-02-28', 'x')
-- !error
{
 "class": "AnalysisException",
 "condition": "SECOND_FUNCTION_ARGUMENT_NOT_INTEGER",
 "parameters": {
  "functionName": "date_add"
 },
 "sqlState": "22023"
}

-- !query
SELECT date_add(DATE '2024-02-28', 1.9)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "date_add(DATE '2024-02-28', 1.9)",
   "start": 7,
   "stop": 38
  }
 ],
 "parameters": {
  "inputSql": "\"1.9\"",
  "inputType": "\"DECIMAL(2,1)\"",
  "paramIndex": "second",
  "requiredType": "(\"INT\" or \"SMALLINT\" or \"TINYINT\")",
  "sqlExpr": "\"date_add(DATE '2024-02-28', 1.9)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT add_months(DATE '2024-01-31', 1.9), add_months(DATE '2024-01-31', 'x')
-- !schema
`add_months(DATE '2024-01-31', 1.9)` DATE,`add_months(DATE '2024-01-31', x)` DATE
-- !output
2024-02-29	NULL

-- !query
SELECT timestampadd(HOUR, '5', '2024-02-29'), timestampdiff(DAY, 'x', '2024-02-29')
-- !schema
`timestampadd(HOUR, 5, 2024-02-29)` TIMESTAMP,`timestampdiff(DAY, x, 2024-02-29)` BIGINT
-- !output
2024-02-29 05:00:00	NULL
