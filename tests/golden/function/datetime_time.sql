-- !query
SELECT make_time(1, 2, 3)
-- !error
{
 "class": "AnalysisException",
 "condition": "UNSUPPORTED_TIME_TYPE",
 "parameters": {},
 "sqlState": "0A000"
}

-- !query
SELECT TIME '01:02:03'
-- !schema
`TIME '01:02:03'` TIME(6) NOT NULL
-- !output
01:02:03

-- !query
SELECT typeof(TIME '01:02:03'), CAST(TIME '01:02:03' AS STRING), current_time(0) IS NULL, TIME '01:02:03' < TIME '01:02:04'
-- !schema
`typeof(TIME '01:02:03')` STRING NOT NULL,`CAST(TIME '01:02:03' AS STRING)` STRING NOT NULL,`(current_time(0) IS NULL)` BOOLEAN NOT NULL,`(TIME '01:02:03' < TIME '01:02:04')` BOOLEAN NOT NULL
-- !output
time(6)	01:02:03	false	true

-- !query
SELECT CAST('01:02:03' AS TIME)
-- !error
{
 "class": "AnalysisException",
 "condition": "UNSUPPORTED_TIME_TYPE",
 "parameters": {},
 "sqlState": "0A000"
}

-- !query
SELECT try_to_time('x')
-- !error
{
 "class": "AnalysisException",
 "condition": "UNSUPPORTED_TIME_TYPE",
 "parameters": {},
 "sqlState": "0A000"
}

-- !query
SELECT extract(HOUR FROM TIME '01:02:03')
-- !error
{
 "class": "AnalysisException",
 "condition": "UNSUPPORTED_TIME_TYPE",
 "parameters": {},
 "sqlState": "0A000"
}

-- !query
SELECT make_timestamp(DATE '2014-12-28', TIME '6:30:45.887'), make_timestamp_ntz(DATE '2014-12-28', TIME '6:30:45.887')
-- !schema
`make_timestamp(DATE '2014-12-28', TIME '06:30:45.887')` TIMESTAMP NOT NULL,`make_timestamp_ntz(DATE '2014-12-28', TIME '06:30:45.887')` TIMESTAMP_NTZ
-- !output
2014-12-28 06:30:45.887	2014-12-28 06:30:45.887

-- !query
SELECT hour(TIME '01:02:03')
-- !error
{
 "class": "AnalysisException",
 "condition": "UNSUPPORTED_TIME_TYPE",
 "parameters": {},
 "sqlState": "0A000"
}

-- !query
SELECT to_time('01:02:03')
-- !error
{
 "class": "AnalysisException",
 "condition": "UNSUPPORTED_TIME_TYPE",
 "parameters": {},
 "sqlState": "0A000"
}

-- !query
SELECT time_diff('HOUR', TIME '01:02:03', TIME '04:05:06')
-- !error
{
 "class": "AnalysisException",
 "condition": "UNSUPPORTED_TIME_TYPE",
 "parameters": {},
 "sqlState": "0A000"
}

-- !set spark.sql.timeType.enabled=true
-- !query
SELECT hour(t), minute(t), second(t), extract(HOUR FROM t), extract(MINUTE FROM t), extract(SECOND FROM t), date_part('secs', t) FROM VALUES (TIME '00:00:00'), (TIME '13:14:15.678901'), (TIME '23:59:59.999999'), (NULL) AS t(t)
-- !schema
`hour(t)` INT,`minute(t)` INT,`second(t)` INT,`extract(HOUR FROM t)` INT,`extract(MINUTE FROM t)` INT,`extract(SECOND FROM t)` DECIMAL(8,6),`date_part(secs, t)` DECIMAL(8,6)
-- !output
0	0	0	0	0	0.000000	0.000000
13	14	15	13	14	15.678901	15.678901
23	59	59	23	59	59.999999	59.999999
NULL	NULL	NULL	NULL	NULL	NULL	NULL

-- !query
SELECT extract(YEAR FROM TIME '01:02:03')
-- !error
{
 "class": "AnalysisException",
 "condition": "INVALID_EXTRACT_FIELD",
 "context": [
  {
   "fragment": "extract(YEAR FROM TIME '01:02:03')",
   "start": 7,
   "stop": 40
  }
 ],
 "parameters": {
  "expr": "\"TIME '01:02:03'\"",
  "field": "`YEAR`"
 },
 "sqlState": "42601"
}

-- !query
SELECT to_time('01:02:03'), to_time('1:2'), to_time('01:02:03.123456'), to_time(NULL), to_time('10.11.12', 'HH.mm.ss'), to_time('10.11.12', NULL)
-- !schema
`to_time(01:02:03)` TIME(6),`to_time(1:2)` TIME(6),`to_time(01:02:03.123456)` TIME(6),`to_time(NULL)` TIME(6),`to_time(10.11.12, HH.mm.ss)` TIME(6),`to_time(10.11.12, NULL)` TIME(6)
-- !output
01:02:03	01:02:00	01:02:03.123456	NULL	10:11:12	NULL

-- !query
SELECT to_time(x, f) FROM VALUES ('10:11', 'HH:mm'), ('01 PM', 'hh a') AS t(x, f)
-- !schema
`to_time(x, f)` TIME(6)
-- !output
10:11:00
13:00:00

-- !query
SELECT to_time('nothing')
-- !error
{
 "class": "DateTimeException",
 "condition": "CANNOT_PARSE_TIME",
 "parameters": {
  "format": "'HH:mm:ss.SSSSSS'",
  "input": "'nothing'"
 },
 "sqlState": "22010"
}

-- !query
SELECT to_time('nothing', 'HH:mm')
-- !error
{
 "class": "DateTimeException",
 "condition": "CANNOT_PARSE_TIME",
 "parameters": {
  "format": "'HH:mm'",
  "input": "'nothing'"
 },
 "sqlState": "22010"
}

-- !query
SELECT to_time('10', 'YY')
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "INVALID_DATETIME_PATTERN.WITH_SUGGESTION",
 "parameters": {
  "docroot": "https://spark.apache.org/docs/latest",
  "pattern": "'YY'"
 },
 "sqlState": "22007"
}

-- !query
SELECT to_time(5)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "to_time(5)",
   "start": 7,
   "stop": 16
  }
 ],
 "parameters": {
  "inputSql": "\"5\"",
  "inputType": "\"INT\"",
  "paramIndex": "first",
  "requiredType": "\"STRING\"",
  "sqlExpr": "\"to_time(5)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT try_to_time(x) FROM VALUES ('01:02:03'), ('25:00:00'), ('nothing'), (NULL) AS t(x)
-- !schema
`try_to_time(to_time(x))` TIME(6)
-- !output
01:02:03
NULL
NULL
NULL

-- !query
SELECT try_to_time(x, 'HH.mm') FROM VALUES ('01.02'), ('25.00'), (NULL) AS t(x)
-- !schema
`try_to_time(to_time(x, HH.mm))` TIME(6)
-- !output
01:02:00
NULL
NULL

-- !query
SELECT make_time(h, m, s) FROM VALUES (0, 0, 0.0), (23, 59, 59.999999), (1, 2, 3.5), (NULL, 1, 1) AS t(h, m, s)
-- !schema
`make_time(h, m, s)` TIME(6)
-- !output
00:00:00
01:02:03.5
23:59:59.999999
NULL

-- !query
SELECT make_time(24, 0, 0)
-- !error
{
 "class": "DateTimeException",
 "condition": "DATETIME_FIELD_OUT_OF_BOUNDS.WITHOUT_SUGGESTION",
 "parameters": {
  "rangeMessage": "Invalid value for HourOfDay (valid values 0 - 23): 24"
 },
 "sqlState": "22023"
}

-- !query
SELECT make_time(1, 60, 0)
-- !error
{
 "class": "DateTimeException",
 "condition": "DATETIME_FIELD_OUT_OF_BOUNDS.WITHOUT_SUGGESTION",
 "parameters": {
  "rangeMessage": "Invalid value for MinuteOfHour (valid values 0 - 59): 60"
 },
 "sqlState": "22023"
}

-- !query
SELECT make_time(1, 0, 60.5)
-- !error
{
 "class": "DateTimeException",
 "condition": "DATETIME_FIELD_OUT_OF_BOUNDS.WITHOUT_SUGGESTION",
 "parameters": {
  "rangeMessage": "Invalid value for SecondOfMinute (valid values 0 - 59): 60"
 },
 "sqlState": "22023"
}

-- !query
SELECT make_time(1, 0)
-- !error
{
 "class": "AnalysisException",
 "condition": "WRONG_NUM_ARGS.WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "make_time(1, 0)",
   "start": 7,
   "stop": 21
  }
 ],
 "parameters": {
  "actualNum": "2",
  "docroot": "https://spark.apache.org/docs/latest",
  "expectedNum": "3",
  "functionName": "`make_time`"
 },
 "sqlState": "42605"
}

-- !query
SELECT time_diff('HOUR', t, TIME '12:00:00'), time_diff('minute', t, TIME '12:00:00'), time_diff('SECOND', t, TIME '12:00:00'), time_diff('MILLISECOND', t, TIME '12:00:00'), time_diff('MICROSECOND', t, TIME '12:00:00') FROM VALUES (TIME '00:00:00'), (TIME '13:14:15.678901'), (TIME '23:59:59.999999'), (NULL) AS t(t)
-- !schema
`time_diff(HOUR, t, TIME '12:00:00')` BIGINT,`time_diff(minute, t, TIME '12:00:00')` BIGINT,`time_diff(SECOND, t, TIME '12:00:00')` BIGINT,`time_diff(MILLISECOND, t, TIME '12:00:00')` BIGINT,`time_diff(MICROSECOND, t, TIME '12:00:00')` BIGINT
-- !output
-1	-74	-4455	-4455678	-4455678901
-11	-719	-43199	-43199999	-43199999999
12	720	43200	43200000	43200000000
NULL	NULL	NULL	NULL	NULL

-- !query
SELECT time_diff('day', TIME '01:02:03', TIME '04:05:06')
-- !error
{
 "class": "IllegalArgumentException",
 "condition": "INVALID_PARAMETER_VALUE.TIME_UNIT",
 "parameters": {
  "functionName": "`time_diff`",
  "invalidValue": "'day'",
  "parameter": "`unit`"
 },
 "sqlState": "22023"
}

-- !query
SELECT time_diff(x, TIME '01:02:03', TIME '04:05:06') FROM VALUES ('HOUR'), (NULL) AS t(x)
-- !schema
`time_diff(x, TIME '01:02:03', TIME '04:05:06')` BIGINT
-- !output
3
NULL

-- !query
SELECT time_trunc('HOUR', t), time_trunc('minute', t), time_trunc('SECOND', t), time_trunc('MILLISECOND', t), time_trunc('MICROSECOND', t), time_trunc(NULL, t) FROM VALUES (TIME '00:00:00'), (TIME '13:14:15.678901'), (TIME '23:59:59.999999'), (NULL) AS t(t)
-- !schema
`time_trunc(HOUR, t)` TIME(6),`time_trunc(minute, t)` TIME(6),`time_trunc(SECOND, t)` TIME(6),`time_trunc(MILLISECOND, t)` TIME(6),`time_trunc(MICROSECOND, t)` TIME(6),`time_trunc(NULL, t)` TIME(6)
-- !output
00:00:00	00:00:00	00:00:00	00:00:00	00:00:00	NULL
13:00:00	13:14:00	13:14:15	13:14:15.678	13:14:15.678901	NULL
23:00:00	23:59:00	23:59:59	23:59:59.999	23:59:59.999999	NULL
NULL	NULL	NULL	NULL	NULL	NULL

-- !query
SELECT time_trunc('day', TIME '01:02:03')
-- !error
{
 "class": "IllegalArgumentException",
 "condition": "INVALID_PARAMETER_VALUE.TIME_UNIT",
 "parameters": {
  "functionName": "`time_trunc`",
  "invalidValue": "'day'",
  "parameter": "`unit`"
 },
 "sqlState": "22023"
}

-- !query
SELECT time_to_seconds(t), time_to_millis(t), time_to_micros(t) FROM VALUES (TIME '00:00:00'), (TIME '13:14:15.678901'), (TIME '23:59:59.999999'), (NULL) AS t(t)
-- !schema
`time_to_seconds(t)` DECIMAL(14,6),`time_to_millis(t)` BIGINT,`time_to_micros(t)` BIGINT
-- !output
0.000000	0	0
47655.678901	47655678	47655678901
86399.999999	86399999	86399999999
NULL	NULL	NULL

-- !query
SELECT time_from_seconds(x), time_from_millis(x), time_from_micros(x) FROM VALUES (0), (86399), (NULL) AS t(x)
-- !schema
`time_from_seconds(x)` TIME(6),`time_from_millis(x)` TIME(6),`time_from_micros(x)` TIME(6)
-- !output
00:00:00	00:00:00	00:00:00
23:59:59	00:01:26.399	00:00:00.086399
NULL	NULL	NULL

-- !query
SELECT time_from_seconds(1.5), time_from_seconds(2.5D), time_from_seconds(CAST(3.25 AS DECIMAL(10,3)))
-- !schema
`time_from_seconds(1.5)` TIME(6),`time_from_seconds(2.5)` TIME(6),`time_from_seconds(CAST(3.25 AS DECIMAL(10,3)))` TIME(6)
-- !output
00:00:01.5	00:00:02.5	00:00:03.25

-- !query
SELECT time_from_seconds(86400)
-- !error
{
 "class": "DateTimeException",
 "condition": "DATETIME_FIELD_OUT_OF_BOUNDS.WITHOUT_SUGGESTION",
 "parameters": {
  "rangeMessage": "Invalid TIME value: must be between 00:00:00 and 23:59:59.999999999, but got 86400000000000 nanoseconds"
 },
 "sqlState": "22023"
}

-- !query
SELECT time_from_millis(-1)
-- !error
{
 "class": "DateTimeException",
 "condition": "DATETIME_FIELD_OUT_OF_BOUNDS.WITHOUT_SUGGESTION",
 "parameters": {
  "rangeMessage": "Invalid TIME value: must be between 00:00:00 and 23:59:59.999999999, but got -1000000 nanoseconds"
 },
 "sqlState": "22023"
}

-- !query
SELECT time_from_micros(86400000000)
-- !error
{
 "class": "DateTimeException",
 "condition": "DATETIME_FIELD_OUT_OF_BOUNDS.WITHOUT_SUGGESTION",
 "parameters": {
  "rangeMessage": "Invalid TIME value: must be between 00:00:00 and 23:59:59.999999999, but got 86400000000000 nanoseconds"
 },
 "sqlState": "22023"
}

-- !query
SELECT time_from_millis(1.5)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "time_from_millis(1.5)",
   "start": 7,
   "stop": 27
  }
 ],
 "parameters": {
  "inputSql": "\"1.5\"",
  "inputType": "\"DECIMAL(2,1)\"",
  "paramIndex": "first",
  "requiredType": "\"INTEGRAL\"",
  "sqlExpr": "\"time_from_millis(1.5)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT make_timestamp(DATE '2024-02-29', TIME '10:11:12.5'), make_timestamp(DATE '2024-02-29', TIME '10:11:12.5', 'UTC'), make_timestamp_ltz(DATE '2024-02-29', TIME '10:11:12.5', 'CET'), make_timestamp_ntz(DATE '2024-02-29', TIME '10:11:12.5'), try_make_timestamp(DATE '2024-02-29', TIME '10:11:12.5'), try_make_timestamp_ntz(DATE '2024-02-29', TIME '10:11:12.5')
-- !schema
`make_timestamp(DATE '2024-02-29', TIME '10:11:12.5')` TIMESTAMP NOT NULL,`make_timestamp(DATE '2024-02-29', TIME '10:11:12.5', UTC)` TIMESTAMP NOT NULL,`make_timestamp(DATE '2024-02-29', TIME '10:11:12.5', CET)` TIMESTAMP NOT NULL,`make_timestamp_ntz(DATE '2024-02-29', TIME '10:11:12.5')` TIMESTAMP_NTZ,`try_make_timestamp(DATE '2024-02-29', TIME '10:11:12.5')` TIMESTAMP NOT NULL,`try_make_timestamp_ntz(make_timestamp_ntz(DATE '2024-02-29', TIME '10:11:12.5'))` TIMESTAMP_NTZ
-- !output
2024-02-29 10:11:12.5	2024-02-29 02:11:12.5	2024-02-29 01:11:12.5	2024-02-29 10:11:12.5	2024-02-29 10:11:12.5	2024-02-29 10:11:12.5

-- !query
SELECT make_timestamp(DATE '2024-02-29', NULL), make_timestamp_ntz(NULL, TIME '10:11:12.5')
-- !schema
`make_timestamp(DATE '2024-02-29', NULL)` TIMESTAMP,`make_timestamp_ntz(NULL, TIME '10:11:12.5')` TIMESTAMP_NTZ
-- !output
NULL	NULL

-- !query
SELECT make_timestamp(DATE '2024-02-29', '10:11:12')
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "make_timestamp(DATE '2024-02-29', '10:11:12')",
   "start": 7,
   "stop": 51
  }
 ],
 "parameters": {
  "inputSql": "\"10:11:12\"",
  "inputType": "\"STRING\"",
  "paramIndex": "second",
  "requiredType": "\"TIME\"",
  "sqlExpr": "\"make_timestamp(DATE '2024-02-29', 10:11:12)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT TIME '10:11:12' + INTERVAL '1' HOUR, TIME '10:11:12' - INTERVAL '10' MINUTE, TIME '10:11:12' - TIME '01:02:03.5'
-- !schema
`TIME '10:11:12' + INTERVAL '01' HOUR` TIME(6),`TIME '10:11:12' - INTERVAL '10' MINUTE` TIME(6),`TIME '10:11:12' - TIME '01:02:03.5'` INTERVAL HOUR TO SECOND
-- !output
11:11:12	10:01:12	INTERVAL '09:09:08.5' HOUR TO SECOND

-- !query
SELECT TIME '23:11:12' + INTERVAL '1' HOUR
-- !error
{
 "class": "ArithmeticException",
 "condition": "DATETIME_OVERFLOW",
 "parameters": {
  "operation": "add INTERVAL '01' HOUR to the time value TIME '23:11:12'"
 },
 "sqlState": "22008"
}

-- !query
SELECT current_time() IS NOT NULL, typeof(current_time()), typeof(current_time(0)), typeof(current_time(1 + 2))
-- !schema
`(current_time(6) IS NOT NULL)` BOOLEAN NOT NULL,`typeof(current_time(6))` STRING NOT NULL,`typeof(current_time(0))` STRING NOT NULL,`typeof(current_time((1 + 2)))` STRING NOT NULL
-- !output
true	time(6)	time(0)	time(3)

-- !query
SELECT current_time(7)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.VALUE_OUT_OF_RANGE",
 "context": [
  {
   "fragment": "current_time(7)",
   "start": 7,
   "stop": 21
  }
 ],
 "parameters": {
  "currentValue": "7",
  "exprName": "`precision`",
  "sqlExpr": "\"current_time(7)\"",
  "valueRange": "[0, 6]"
 },
 "sqlState": "42K09"
}

-- !query
SELECT current_time(CAST(NULL AS INT))
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_NULL",
 "context": [
  {
   "fragment": "current_time(CAST(NULL AS INT))",
   "start": 7,
   "stop": 37
  }
 ],
 "parameters": {
  "exprName": "precision",
  "sqlExpr": "\"current_time(CAST(NULL AS INT))\""
 },
 "sqlState": "42K09"
}
