-- !query
SELECT make_date(y, m, d) FROM VALUES (2024, 2, 29), (1, 1, 1), (9999, 12, 31), (1969, 12, 31), (NULL, 1, 1), (2024, NULL, 1), (2024, 1, NULL) AS t(y, m, d)
-- !schema
`make_date(y, m, d)` DATE
-- !output
0001-01-01
1969-12-31
2024-02-29
9999-12-31
NULL
NULL
NULL

-- !query
SELECT make_date('2024', 2Y, 3L), make_date(-5, 1, 1), make_date(12345, 1, 1)
-- !schema
`make_date(2024, 2, 3)` DATE,`make_date(-5, 1, 1)` DATE NOT NULL,`make_date(12345, 1, 1)` DATE NOT NULL
-- !output
2024-02-03	-0005-01-01	+12345-01-01

-- !query
SELECT make_date(2023, 2, 29)
-- !error
{
 "class": "DateTimeException",
 "condition": "DATETIME_FIELD_OUT_OF_BOUNDS.WITH_SUGGESTION",
 "parameters": {
  "ansiConfig": "\"spark.sql.ansi.enabled\"",
  "rangeMessage": "Invalid date 'February 29' as '2023' is not a leap year"
 },
 "sqlState": "22023"
}

-- !query
SELECT make_date(2023, 13, 1)
-- !error
{
 "class": "DateTimeException",
 "condition": "DATETIME_FIELD_OUT_OF_BOUNDS.WITH_SUGGESTION",
 "parameters": {
  "ansiConfig": "\"spark.sql.ansi.enabled\"",
  "rangeMessage": "Invalid value for MonthOfYear (valid values 1 - 12): 13"
 },
 "sqlState": "22023"
}

-- !query
SELECT make_date(y, m, d) FROM VALUES (2023, 4, 31) AS t(y, m, d)
-- !error
{
 "class": "DateTimeException",
 "condition": "DATETIME_FIELD_OUT_OF_BOUNDS.WITH_SUGGESTION",
 "parameters": {
  "ansiConfig": "\"spark.sql.ansi.enabled\"",
  "rangeMessage": "Invalid date 'APRIL 31'"
 },
 "sqlState": "22023"
}

-- !query
SELECT make_date(2023.5, 1, 1)
-- !schema
`make_date(2023.5, 1, 1)` DATE
-- !output
2023-01-01

-- !query
SELECT make_date(2023, 1)
-- !error
{
 "class": "AnalysisException",
 "condition": "WRONG_NUM_ARGS.WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "make_date(2023, 1)",
   "start": 7,
   "stop": 24
  }
 ],
 "parameters": {
  "actualNum": "2",
  "docroot": "https://spark.apache.org/docs/latest",
  "expectedNum": "3",
  "functionName": "`make_date`"
 },
 "sqlState": "42605"
}

-- !query
SELECT make_timestamp(2024, 2, 29, h, mi, s) FROM VALUES (0, 0, 0.0), (23, 59, 59.999999), (23, 59, 60), (12, 30, 1.5), (NULL, 1, 1), (1, NULL, 1), (1, 1, NULL) AS t(h, mi, s)
-- !schema
`make_timestamp(2024, 2, 29, h, mi, s)` TIMESTAMP
-- !output
2024-02-29 00:00:00
2024-02-29 12:30:01.5
2024-02-29 23:59:59.999999
2024-03-01 00:00:00
NULL
NULL
NULL

-- !query
SELECT make_timestamp(2024, 3, 10, 2, 30, 0), make_timestamp(2024, 11, 3, 1, 30, 0), make_timestamp(1, 1, 1, 0, 0, 0), make_timestamp(9999, 12, 31, 23, 59, 59.999999)
-- !schema
`make_timestamp(2024, 3, 10, 2, 30, 0)` TIMESTAMP NOT NULL,`make_timestamp(2024, 11, 3, 1, 30, 0)` TIMESTAMP NOT NULL,`make_timestamp(1, 1, 1, 0, 0, 0)` TIMESTAMP NOT NULL,`make_timestamp(9999, 12, 31, 23, 59, 59.999999)` TIMESTAMP NOT NULL
-- !output
2024-03-10 03:30:00	2024-11-03 01:30:00	0001-01-01 00:00:00	9999-12-31 23:59:59.999999

-- !query
SELECT make_timestamp(2024, 2, 29, 10, 11, 12.5, x) FROM VALUES ('UTC'), ('Europe/Berlin'), ('+05:30'), ('America/New_York'), (NULL) AS t(x)
-- !schema
`make_timestamp(2024, 2, 29, 10, 11, 12.5, x)` TIMESTAMP
-- !output
2024-02-28 20:41:12.5
2024-02-29 01:11:12.5
2024-02-29 02:11:12.5
2024-02-29 07:11:12.5
NULL

-- !query
SELECT make_timestamp('2024', '2', '29', '10', '11', '12.5'), make_timestamp(2024, 2, 29, 10, 11, 12.1234567), make_timestamp(2024, 2, 29, 10, 11, 12.5D)
-- !schema
`make_timestamp(2024, 2, 29, 10, 11, 12.5)` TIMESTAMP,`make_timestamp(2024, 2, 29, 10, 11, 12.1234567)` TIMESTAMP NOT NULL,`make_timestamp(2024, 2, 29, 10, 11, 12.5)` TIMESTAMP
-- !output
2024-02-29 10:11:12.5	2024-02-29 10:11:12.123457	2024-02-29 10:11:12.5

-- !query
SELECT make_timestamp(2023, 2, 29, 1, 1, 1)
-- !error
{
 "class": "DateTimeException",
 "condition": "DATETIME_FIELD_OUT_OF_BOUNDS.WITH_SUGGESTION",
 "parameters": {
  "ansiConfig": "\"spark.sql.ansi.enabled\"",
  "rangeMessage": "Invalid date 'February 29' as '2023' is not a leap year"
 },
 "sqlState": "22023"
}

-- !query
SELECT make_timestamp(2023, 2, 28, 24, 1, 1)
-- !error
{
 "class": "DateTimeException",
 "condition": "DATETIME_FIELD_OUT_OF_BOUNDS.WITH_SUGGESTION",
 "parameters": {
  "ansiConfig": "\"spark.sql.ansi.enabled\"",
  "rangeMessage": "Invalid value for HourOfDay (valid values 0 - 23): 24"
 },
 "sqlState": "22023"
}

-- !query
SELECT make_timestamp(2023, 2, 28, 23, 60, 1)
-- !error
{
 "class": "DateTimeException",
 "condition": "DATETIME_FIELD_OUT_OF_BOUNDS.WITH_SUGGESTION",
 "parameters": {
  "ansiConfig": "\"spark.sql.ansi.enabled\"",
  "rangeMessage": "Invalid value for MinuteOfHour (valid values 0 - 59): 60"
 },
 "sqlState": "22023"
}

-- !query
SELECT make_timestamp(2023, 2, 28, 23, 1, 60.5)
-- !error
{
 "class": "DateTimeException",
 "condition": "INVALID_FRACTION_OF_SECOND",
 "parameters": {
  "secAndMicros": "60.5"
 },
 "sqlState": "22023"
}

-- !query
SELECT make_timestamp(2023, 2, 28, 23, 1, 61)
-- !error
{
 "class": "DateTimeException",
 "condition": "DATETIME_FIELD_OUT_OF_BOUNDS.WITH_SUGGESTION",
 "parameters": {
  "ansiConfig": "\"spark.sql.ansi.enabled\"",
  "rangeMessage": "Invalid value for SecondOfMinute (valid values 0 - 59): 61"
 },
 "sqlState": "22023"
}

-- !query
SELECT make_timestamp(2023, 2, 28, 23, 1, 1, 'Nowhere/Land')
-- !error
{
 "class": "DateTimeException",
 "condition": "INVALID_TIMEZONE",
 "parameters": {
  "timeZone": "Nowhere/Land"
 },
 "sqlState": "22009"
}

-- !query
SELECT make_timestamp(2023, 2, 28, 23)
-- !error
{
 "class": "AnalysisException",
 "condition": "WRONG_NUM_ARGS.WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "make_timestamp(2023, 2, 28, 23)",
   "start": 7,
   "stop": 37
  }
 ],
 "parameters": {
  "actualNum": "4",
  "docroot": "https://spark.apache.org/docs/latest",
  "expectedNum": "[1, 2, 3, 6, 7]",
  "functionName": "`make_timestamp`"
 },
 "sqlState": "42605"
}

-- !query
SELECT make_timestamp(DATE '2024-02-29'), make_timestamp(CAST(NULL AS DATE))
-- !schema
`make_timestamp(DATE '2024-02-29')` TIMESTAMP NOT NULL,`make_timestamp(CAST(NULL AS DATE))` TIMESTAMP
-- !output
2024-02-29 00:00:00	NULL

-- !query
SELECT make_timestamp(true, 2, 28, 23, 1, 1)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "make_timestamp(true, 2, 28, 23, 1, 1)",
   "start": 7,
   "stop": 43
  }
 ],
 "parameters": {
  "inputSql": "\"true\"",
  "inputType": "\"BOOLEAN\"",
  "paramIndex": "first",
  "requiredType": "\"INT\"",
  "sqlExpr": "\"make_timestamp(true, 2, 28, 23, 1, 1)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT make_timestamp_ltz(2024, 2, 29, 10, 11, 12.5), make_timestamp_ltz(2024, 2, 29, 10, 11, 12.5, 'Asia/Tokyo'), make_timestamp_ltz(NULL, 2, 29, 10, 11, 12.5)
-- !schema
`make_timestamp_ltz(2024, 2, 29, 10, 11, 12.5)` TIMESTAMP NOT NULL,`make_timestamp_ltz(2024, 2, 29, 10, 11, 12.5, Asia/Tokyo)` TIMESTAMP NOT NULL,`make_timestamp_ltz(NULL, 2, 29, 10, 11, 12.5)` TIMESTAMP
-- !output
2024-02-29 10:11:12.5	2024-02-28 17:11:12.5	NULL

-- !query
SELECT make_timestamp_ltz(2023, 2, 29, 1, 1, 1)
-- !error
{
 "class": "DateTimeException",
 "condition": "DATETIME_FIELD_OUT_OF_BOUNDS.WITH_SUGGESTION",
 "parameters": {
  "ansiConfig": "\"spark.sql.ansi.enabled\"",
  "rangeMessage": "Invalid date 'February 29' as '2023' is not a leap year"
 },
 "sqlState": "22023"
}

-- !query
SELECT make_timestamp_ltz(2023)
-- !error
{
 "class": "AnalysisException",
 "condition": "WRONG_NUM_ARGS.WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "make_timestamp_ltz(2023)",
   "start": 7,
   "stop": 30
  }
 ],
 "parameters": {
  "actualNum": "1",
  "docroot": "https://spark.apache.org/docs/latest",
  "expectedNum": "[2, 6]",
  "functionName": "`make_timestamp_ltz`"
 },
 "sqlState": "42605"
}

-- !query
SELECT make_timestamp_ntz(2024, 2, 29, 10, 11, s) FROM VALUES (12.5), (60), (NULL) AS t(s)
-- !schema
`make_timestamp_ntz(2024, 2, 29, 10, 11, s)` TIMESTAMP_NTZ
-- !output
2024-02-29 10:11:12.5
2024-02-29 10:12:00
NULL

-- !query
SELECT make_timestamp_ntz(2024, 3, 10, 2, 30, 0)
-- !schema
`make_timestamp_ntz(2024, 3, 10, 2, 30, 0)` TIMESTAMP_NTZ NOT NULL
-- !output
2024-03-10 02:30:00

-- !query
SELECT make_timestamp_ntz(2023, 2, 29, 1, 1, 1)
-- !error
{
 "class": "DateTimeException",
 "condition": "DATETIME_FIELD_OUT_OF_BOUNDS.WITH_SUGGESTION",
 "parameters": {
  "ansiConfig": "\"spark.sql.ansi.enabled\"",
  "rangeMessage": "Invalid date 'February 29' as '2023' is not a leap year"
 },
 "sqlState": "22023"
}

-- !query
SELECT make_timestamp_ntz(2023, 2, 29, 1, 1, 1, 'UTC')
-- !error
{
 "class": "AnalysisException",
 "condition": "WRONG_NUM_ARGS.WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "make_timestamp_ntz(2023, 2, 29, 1, 1, 1, 'UTC')",
   "start": 7,
   "stop": 53
  }
 ],
 "parameters": {
  "actualNum": "7",
  "docroot": "https://spark.apache.org/docs/latest",
  "expectedNum": "[2, 6]",
  "functionName": "`make_timestamp_ntz`"
 },
 "sqlState": "42605"
}

-- !query
SELECT try_make_timestamp(y, mo, d, h, mi, s) FROM VALUES (2024, 2, 29, 10, 11, 12.5), (2023, 2, 29, 10, 11, 12.5), (2024, 13, 1, 10, 11, 12.5), (2024, 1, 1, 24, 11, 12.5), (2024, 1, 1, 23, 60, 12.5), (2024, 1, 1, 23, 59, 61), (2024, 1, 1, 23, 59, 60), (NULL, 1, 1, 1, 1, 1) AS t(y, mo, d, h, mi, s)
-- !schema
`try_make_timestamp(y, mo, d, h, mi, s)` TIMESTAMP
-- !output
2024-01-02 00:00:00
2024-02-29 10:11:12.5
NULL
NULL
NULL
NULL
NULL
NULL

-- !query
SELECT try_make_timestamp(2024, 2, 29, 10, 11, 12.5, 'UTC'), try_make_timestamp(2024, 2, 30, 10, 11, 12.5, 'UTC'), try_make_timestamp(DATE '2024-02-29')
-- !schema
`try_make_timestamp(2024, 2, 29, 10, 11, 12.5)` TIMESTAMP,`try_make_timestamp(2024, 2, 30, 10, 11, 12.5)` TIMESTAMP,`try_make_timestamp(DATE '2024-02-29')` TIMESTAMP NOT NULL
-- !output
2024-02-29 02:11:12.5	NULL	2024-02-29 00:00:00

-- !query
SELECT try_make_timestamp_ltz(2024, 2, 29, 10, 11, 12.5), try_make_timestamp_ltz(2024, 2, 30, 10, 11, 12.5), try_make_timestamp_ltz(2024, 2, 29, 10, 11, 12.5, 'UTC'), try_make_timestamp_ltz(2024, 2, 29, 10, 11, NULL)
-- !schema
`try_make_timestamp_ltz(2024, 2, 29, 10, 11, 12.5)` TIMESTAMP,`try_make_timestamp_ltz(2024, 2, 30, 10, 11, 12.5)` TIMESTAMP,`try_make_timestamp_ltz(2024, 2, 29, 10, 11, 12.5, UTC)` TIMESTAMP,`try_make_timestamp_ltz(2024, 2, 29, 10, 11, NULL)` TIMESTAMP
-- !output
2024-02-29 10:11:12.5	NULL	2024-02-29 02:11:12.5	NULL

-- !query
SELECT try_make_timestamp_ntz(2024, 2, 29, 10, 11, 12.5), try_make_timestamp_ntz(2024, 2, 30, 10, 11, 12.5), try_make_timestamp_ntz(2024, 2, 29, 25, 11, 12.5)
-- !schema
`try_make_timestamp_ntz(2024, 2, 29, 10, 11, 12.5)` TIMESTAMP_NTZ,`try_make_timestamp_ntz(2024, 2, 30, 10, 11, 12.5)` TIMESTAMP_NTZ,`try_make_timestamp_ntz(2024, 2, 29, 25, 11, 12.5)` TIMESTAMP_NTZ
-- !output
2024-02-29 10:11:12.5	NULL	NULL

-- !query
SELECT make_dt_interval(), make_dt_interval(1), make_dt_interval(1, 2), make_dt_interval(1, 2, 3), make_dt_interval(1, 2, 3, 4.567891)
-- !schema
`make_dt_interval(0, 0, 0, 0.000000)` INTERVAL DAY TO SECOND NOT NULL,`make_dt_interval(1, 0, 0, 0.000000)` INTERVAL DAY TO SECOND NOT NULL,`make_dt_interval(1, 2, 0, 0.000000)` INTERVAL DAY TO SECOND NOT NULL,`make_dt_interval(1, 2, 3, 0.000000)` INTERVAL DAY TO SECOND NOT NULL,`make_dt_interval(1, 2, 3, 4.567891)` INTERVAL DAY TO SECOND NOT NULL
-- !output
INTERVAL '0 00:00:00' DAY TO SECOND	INTERVAL '1 00:00:00' DAY TO SECOND	INTERVAL '1 02:00:00' DAY TO SECOND	INTERVAL '1 02:03:00' DAY TO SECOND	INTERVAL '1 02:03:04.567891' DAY TO SECOND

-- !query
SELECT make_dt_interval(d, h, m, s) FROM VALUES (1, 2, 3, 4.5), (-1, 25, -61, 100.000001), (0, 0, 0, 0), (NULL, 1, 1, 1), (1, NULL, 1, 1), (1, 1, 1, NULL) AS t(d, h, m, s)
-- !schema
`make_dt_interval(d, h, m, s)` INTERVAL DAY TO SECOND
-- !output
INTERVAL '0 00:00:00' DAY TO SECOND
INTERVAL '0 00:00:40.000001' DAY TO SECOND
INTERVAL '1 02:03:04.5' DAY TO SECOND
NULL
NULL
NULL

-- !query
SELECT make_dt_interval(0, 0, 0, 12345678901.5)
-- !schema
`make_dt_interval(0, 0, 0, 12345678901.5)` INTERVAL DAY TO SECOND NOT NULL
-- !output
INTERVAL '142889 19:15:01.5' DAY TO SECOND

-- !query
SELECT make_dt_interval(2147483647)
-- !error
{
 "class": "ArithmeticException",
 "condition": "INTERVAL_ARITHMETIC_OVERFLOW.WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "make_dt_interval(2147483647)",
   "start": 7,
   "stop": 34
  }
 ],
 "parameters": {},
 "sqlState": "22015"
}

-- !query
SELECT make_dt_interval('1', 2L, 3Y, '4.5')
-- !schema
`make_dt_interval(1, 2, 3, 4.5)` INTERVAL DAY TO SECOND
-- !output
INTERVAL '1 02:03:04.5' DAY TO SECOND

-- !query
SELECT make_dt_interval(days => 1)
-- !error
{
 "class": "AnalysisException",
 "condition": "NAMED_PARAMETERS_NOT_SUPPORTED",
 "context": [
  {
   "fragment": "make_dt_interval(days => 1)",
   "start": 7,
   "stop": 33
  }
 ],
 "parameters": {
  "functionName": "`make_dt_interval`"
 },
 "sqlState": "4274K"
}

-- !query
SELECT make_ym_interval(), make_ym_interval(1), make_ym_interval(1, 2), make_ym_interval(-1, 1), make_ym_interval(0, -13), make_ym_interval(NULL, 1), make_ym_interval('1', 2L)
-- !schema
`make_ym_interval(0, 0)` INTERVAL YEAR TO MONTH NOT NULL,`make_ym_interval(1, 0)` INTERVAL YEAR TO MONTH NOT NULL,`make_ym_interval(1, 2)` INTERVAL YEAR TO MONTH NOT NULL,`make_ym_interval(-1, 1)` INTERVAL YEAR TO MONTH NOT NULL,`make_ym_interval(0, -13)` INTERVAL YEAR TO MONTH NOT NULL,`make_ym_interval(NULL, 1)` INTERVAL YEAR TO MONTH,`make_ym_interval(1, 2)` INTERVAL YEAR TO MONTH
-- !output
INTERVAL '0-0' YEAR TO MONTH	INTERVAL '1-0' YEAR TO MONTH	INTERVAL '1-2' YEAR TO MONTH	INTERVAL '-0-11' YEAR TO MONTH	INTERVAL '-1-1' YEAR TO MONTH	NULL	INTERVAL '1-2' YEAR TO MONTH

-- !query
SELECT make_ym_interval(y, m) FROM VALUES (1, 14), (-3, 2), (NULL, 1), (1, NULL), (178956970, 7) AS t(y, m)
-- !schema
`make_ym_interval(y, m)` INTERVAL YEAR TO MONTH
-- !output
INTERVAL '-2-10' YEAR TO MONTH
INTERVAL '178956970-7' YEAR TO MONTH
INTERVAL '2-2' YEAR TO MONTH
NULL
NULL

-- !query
SELECT make_ym_interval(178956970, 8)
-- !error
{
 "class": "ArithmeticException",
 "condition": "INTERVAL_ARITHMETIC_OVERFLOW.WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "make_ym_interval(178956970, 8)",
   "start": 7,
   "stop": 36
  }
 ],
 "parameters": {},
 "sqlState": "22015"
}

-- !query
SELECT make_interval(), make_interval(1), make_interval(1, 2), make_interval(1, 2, 3), make_interval(1, 2, 3, 4), make_interval(1, 2, 3, 4, 5), make_interval(1, 2, 3, 4, 5, 6), make_interval(1, 2, 3, 4, 5, 6, 7.008009)
-- !schema
`make_interval(0, 0, 0, 0, 0, 0, 0.000000)` INTERVAL NOT NULL,`make_interval(1, 0, 0, 0, 0, 0, 0.000000)` INTERVAL NOT NULL,`make_interval(1, 2, 0, 0, 0, 0, 0.000000)` INTERVAL NOT NULL,`make_interval(1, 2, 3, 0, 0, 0, 0.000000)` INTERVAL NOT NULL,`make_interval(1, 2, 3, 4, 0, 0, 0.000000)` INTERVAL NOT NULL,`make_interval(1, 2, 3, 4, 5, 0, 0.000000)` INTERVAL NOT NULL,`make_interval(1, 2, 3, 4, 5, 6, 0.000000)` INTERVAL NOT NULL,`make_interval(1, 2, 3, 4, 5, 6, 7.008009)` INTERVAL NOT NULL
-- !output
0 seconds	1 years	1 years 2 months	1 years 2 months 21 days	1 years 2 months 25 days	1 years 2 months 25 days 5 hours	1 years 2 months 25 days 5 hours 6 minutes	1 years 2 months 25 days 5 hours 6 minutes 7.008009 seconds

-- !query
SELECT make_interval(y, m, w, d, h, mi, s) FROM VALUES (1, 2, 3, 4, 5, 6, 7.5), (-1, -2, -3, -4, -5, -6, -7.5), (0, 25, 0, 0, 0, 0, 0), (0, 0, 0, 0, 100, 0, 0.000001), (0, 0, 0, 0, 0, 0, 0), (NULL, 0, 0, 0, 0, 0, 0), (1, 0, 0, 0, 0, 0, NULL) AS t(y, m, w, d, h, mi, s)
-- !schema
`make_interval(y, m, w, d, h, mi, s)` INTERVAL
-- !output
-1 years -2 months -25 days -5 hours -6 minutes -7.5 seconds
0 seconds
1 years 2 months 25 days 5 hours 6 minutes 7.5 seconds
100 hours 0.000001 seconds
2 years 1 months
NULL
NULL

-- !query
SELECT make_interval(178956971)
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
SELECT make_interval(0, 0, 2147483647)
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
SELECT try_make_interval()
-- !error
{
 "class": "AnalysisException",
 "condition": "WRONG_NUM_ARGS.WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "try_make_interval()",
   "start": 7,
   "stop": 25
  }
 ],
 "parameters": {
  "actualNum": "0",
  "docroot": "https://spark.apache.org/docs/latest",
  "expectedNum": "[1, 2, 3, 4, 5, 6, 7]",
  "functionName": "`try_make_interval`"
 },
 "sqlState": "42605"
}

-- !query
SELECT try_make_interval(178956971), try_make_interval(1, 2, 3), try_make_interval(0, 0, 2147483647), try_make_interval(NULL), try_make_interval(1, 2, 3, 4, 5, 6, 7.5)
-- !schema
`try_make_interval(178956971, 0, 0, 0, 0, 0, 0.000000)` INTERVAL,`try_make_interval(1, 2, 3, 0, 0, 0, 0.000000)` INTERVAL,`try_make_interval(0, 0, 2147483647, 0, 0, 0, 0.000000)` INTERVAL,`try_make_interval(NULL, 0, 0, 0, 0, 0, 0.000000)` INTERVAL,`try_make_interval(1, 2, 3, 4, 5, 6, 7.5)` INTERVAL
-- !output
NULL	1 years 2 months 21 days	NULL	NULL	1 years 2 months 25 days 5 hours 6 minutes 7.5 seconds

-- !query
SELECT make_interval('x')
-- !error
{
 "class": "NumberFormatException",
 "condition": "CAST_INVALID_INPUT",
 "context": [
  {
   "fragment": "make_interval('x')",
   "start": 7,
   "stop": 24
  }
 ],
 "parameters": {
  "ansiConfig": "\"spark.sql.ansi.enabled\"",
  "expression": "'x'",
  "sourceType": "\"STRING\"",
  "targetType": "\"INT\""
 },
 "sqlState": "22018"
}

-- !query
SELECT make_interval(1.5)
-- !schema
`make_interval(1.5, 0, 0, 0, 0, 0, 0.000000)` INTERVAL
-- !output
1 years

-- !query
SELECT CAST('1 year 2 months 3 days 4 hours 5 minutes 6.789 seconds' AS INTERVAL), CAST('3 days' AS INTERVAL)
-- !schema
`CAST(1 year 2 months 3 days 4 hours 5 minutes 6.789 seconds AS INTERVAL)` INTERVAL,`CAST(3 days AS INTERVAL)` INTERVAL
-- !output
1 years 2 months 3 days 4 hours 5 minutes 6.789 seconds	3 days

-- !query
SELECT INTERVAL '1 day 2 hours', INTERVAL 3 MONTHS
-- !schema
`INTERVAL '1 02' DAY TO HOUR` INTERVAL DAY TO HOUR NOT NULL,`INTERVAL '3' MONTH` INTERVAL MONTH NOT NULL
-- !output
INTERVAL '1 02' DAY TO HOUR	INTERVAL '3' MONTH

-- !set spark.sql.ansi.enabled=false
-- !query
SELECT make_date(2023, 2, 29), make_date('x', 1, 1), make_date(2023, 2, 28)
-- !schema
`make_date(2023, 2, 29)` DATE,`make_date(x, 1, 1)` DATE,`make_date(2023, 2, 28)` DATE
-- !output
NULL	NULL	2023-02-28

-- !query
SELECT make_timestamp(2023, 2, 29, 1, 1, 1), make_timestamp(2023, 2, 28, 24, 1, 1), make_timestamp(2023, 2, 28, 23, 1, 60.5), make_timestamp(2023, 2, 28, 23, 1, 59), make_timestamp(2023, 2, 28, 23, 1, 'x')
-- !schema
`make_timestamp(2023, 2, 29, 1, 1, 1)` TIMESTAMP,`make_timestamp(2023, 2, 28, 24, 1, 1)` TIMESTAMP,`make_timestamp(2023, 2, 28, 23, 1, 60.5)` TIMESTAMP,`make_timestamp(2023, 2, 28, 23, 1, 59)` TIMESTAMP,`make_timestamp(2023, 2, 28, 23, 1, x)` TIMESTAMP
-- !output
NULL	NULL	NULL	2023-02-28 23:01:59	NULL

-- !query
SELECT make_timestamp_ntz(2023, 2, 29, 1, 1, 1), make_timestamp_ltz(2023, 2, 29, 1, 1, 1), make_timestamp_ltz(2023, 2, 28, 1, 1, 1)
-- !schema
`make_timestamp_ntz(2023, 2, 29, 1, 1, 1)` TIMESTAMP_NTZ,`make_timestamp_ltz(2023, 2, 29, 1, 1, 1)` TIMESTAMP,`make_timestamp_ltz(2023, 2, 28, 1, 1, 1)` TIMESTAMP
-- !output
NULL	NULL	2023-02-28 01:01:01

-- !query
SELECT make_timestamp(2023, 2, 28, 23, 1, 1, 'Nowhere/Land')
-- !error
{
 "class": "DateTimeException",
 "condition": "INVALID_TIMEZONE",
 "parameters": {
  "timeZone": "Nowhere/Land"
 },
 "sqlState": "22009"
}

-- !query
SELECT make_interval(178956971), make_interval(1), make_interval(1.9)
-- !schema
`make_interval(178956971, 0, 0, 0, 0, 0, 0.000000)` INTERVAL,`make_interval(1, 0, 0, 0, 0, 0, 0.000000)` INTERVAL,`make_interval(1.9, 0, 0, 0, 0, 0, 0.000000)` INTERVAL
-- !output
NULL	1 years	1 years

-- !query
SELECT make_dt_interval(2147483647)
-- !error
{
 "class": "ArithmeticException",
 "condition": "INTERVAL_ARITHMETIC_OVERFLOW.WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "make_dt_interval(2147483647)",
   "start": 7,
   "stop": 34
  }
 ],
 "parameters": {},
 "sqlState": "22015"
}

-- !query
SELECT make_ym_interval(178956970, 8)
-- !error
{
 "class": "ArithmeticException",
 "condition": "INTERVAL_ARITHMETIC_OVERFLOW.WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "make_ym_interval(178956970, 8)",
   "start": 7,
   "stop": 36
  }
 ],
 "parameters": {},
 "sqlState": "22015"
}
