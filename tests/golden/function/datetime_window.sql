-- !query
SELECT window, count(*) FROM VALUES (TIMESTAMP '2024-01-01 00:00:00'), (TIMESTAMP '2024-01-01 00:04:59.999999'), (TIMESTAMP '2024-01-01 00:05:00'), (TIMESTAMP '1969-12-31 15:59:59'), (NULL) AS t(ts) GROUP BY window(ts, '5 minutes')
-- !schema
window STRUCT<start: TIMESTAMP, end: TIMESTAMP> NOT NULL,`count(1)` BIGINT NOT NULL
-- !output
{1969-12-31 15:55:00, 1969-12-31 16:00:00}	1
{2024-01-01 00:00:00, 2024-01-01 00:05:00}	2
{2024-01-01 00:05:00, 2024-01-01 00:10:00}	1

-- !query
SELECT window.start, window.end, sum(x) FROM VALUES (TIMESTAMP '2024-01-01 00:00:00', 1), (TIMESTAMP '2024-01-01 00:07:00', 2) AS t(ts, x) GROUP BY window(ts, '10 minutes', '5 minutes')
-- !schema
start TIMESTAMP,end TIMESTAMP,`sum(x)` BIGINT
-- !output
2023-12-31 23:55:00	2024-01-01 00:05:00	1
2024-01-01 00:00:00	2024-01-01 00:10:00	3
2024-01-01 00:05:00	2024-01-01 00:15:00	2

-- !query
SELECT window.start, window.end, count(*) FROM VALUES (TIMESTAMP '2024-01-01 00:00:00', 1), (TIMESTAMP '2024-01-01 00:07:00', 2) AS t(ts, x) GROUP BY window(ts, '12 minutes', '5 minutes')
-- !schema
start TIMESTAMP,end TIMESTAMP,`count(1)` BIGINT NOT NULL
-- !output
2023-12-31 23:50:00	2024-01-01 00:02:00	1
2023-12-31 23:55:00	2024-01-01 00:07:00	1
2024-01-01 00:00:00	2024-01-01 00:12:00	2
2024-01-01 00:05:00	2024-01-01 00:17:00	1

-- !query
SELECT window.start, window.end, count(*) FROM VALUES (TIMESTAMP '2024-01-01 00:00:00', 1), (TIMESTAMP '2024-01-01 00:07:00', 2) AS t(ts, x) GROUP BY window(ts, '1 hour', '1 hour', '15 minutes')
-- !schema
start TIMESTAMP,end TIMESTAMP,`count(1)` BIGINT NOT NULL
-- !output
2023-12-31 23:15:00	2024-01-01 00:15:00	2

-- !query
SELECT window(ts, '1 hour') AS w, x FROM VALUES (TIMESTAMP '2024-01-01 00:00:00', 1), (TIMESTAMP '2024-01-01 00:07:00', 2), (NULL, 3) AS t(ts, x)
-- !schema
w STRUCT<start: TIMESTAMP, end: TIMESTAMP> NOT NULL,x INT NOT NULL
-- !output
{2024-01-01 00:00:00, 2024-01-01 01:00:00}	1
{2024-01-01 00:00:00, 2024-01-01 01:00:00}	2

-- !query
SELECT window(ts, '1 hour'), x FROM VALUES (TIMESTAMP '2024-01-01 00:00:00', 1) AS t(ts, x)
-- !schema
window STRUCT<start: TIMESTAMP, end: TIMESTAMP> NOT NULL,x INT NOT NULL
-- !output
{2024-01-01 00:00:00, 2024-01-01 01:00:00}	1

-- !query
SELECT *, window(ts, '1 hour') FROM VALUES (TIMESTAMP '2024-01-01 00:00:00', 1) AS t(ts, x)
-- !schema
ts TIMESTAMP NOT NULL,x INT NOT NULL,window STRUCT<start: TIMESTAMP, end: TIMESTAMP> NOT NULL
-- !output
2024-01-01 00:00:00	1	{2024-01-01 00:00:00, 2024-01-01 01:00:00}

-- !query
SELECT window, count(*) FROM VALUES (TIMESTAMP '2024-01-01 00:00:00'), (NULL) AS t(ts) GROUP BY window(ts, '1 hour', '30 minutes')
-- !schema
window STRUCT<start: TIMESTAMP, end: TIMESTAMP>,`count(1)` BIGINT NOT NULL
-- !output
{2023-12-31 23:30:00, 2024-01-01 00:30:00}	1
{2024-01-01 00:00:00, 2024-01-01 01:00:00}	1

-- !query
SELECT session_window(ts, '5 minutes'), x FROM VALUES (TIMESTAMP '2024-01-01 00:00:00', 1), (TIMESTAMP '2024-01-01 00:01:00', 2) AS t(ts, x)
-- !schema
session_window STRUCT<start: TIMESTAMP, end: TIMESTAMP> NOT NULL,x INT NOT NULL
-- !output
{2024-01-01 00:00:00, 2024-01-01 00:05:00}	1
{2024-01-01 00:01:00, 2024-01-01 00:06:00}	2

-- !query
SELECT window(ts, '1 day').start, x FROM VALUES (TIMESTAMP '2024-01-01 00:00:00', 1) AS t(ts, x)
-- !schema
`window.start` TIMESTAMP,x INT NOT NULL
-- !output
2023-12-31 16:00:00	1

-- !query
SELECT window.end, x, count(*) FROM VALUES (TIMESTAMP_NTZ '2024-01-01 00:00:00', 'a'), (TIMESTAMP_NTZ '2024-01-01 23:00:00', 'a'), (TIMESTAMP_NTZ '2024-01-02 00:00:00', 'b') AS t(ts, x) GROUP BY x, window(ts, '1 day')
-- !schema
end TIMESTAMP_NTZ,x STRING NOT NULL,`count(1)` BIGINT NOT NULL
-- !output
2024-01-02 00:00:00	a	2
2024-01-03 00:00:00	b	1

-- !query
SELECT x, max(v) FROM VALUES ('2024-01-01 00:00:00', 'a', 1), ('2024-01-01 00:30:00', 'a', 2) AS t(ts, x, v) GROUP BY x, window(ts, '1 hour')
-- !schema
x STRING NOT NULL,`max(v)` INT
-- !output
a	2

-- !query
SELECT window(ts, '1 hour'), count(*) FROM VALUES (TIMESTAMP '2024-01-01 00:00:00') AS t(ts) GROUP BY window(ts, '1 hour')
-- !schema
window STRUCT<start: TIMESTAMP, end: TIMESTAMP> NOT NULL,`count(1)` BIGINT NOT NULL
-- !output
{2024-01-01 00:00:00, 2024-01-01 01:00:00}	1

-- !query
SELECT window.start, count(*) c FROM VALUES (TIMESTAMP '2024-01-01 00:00:00') AS t(ts) GROUP BY window(ts, '1 week') HAVING count(*) > 0 ORDER BY window.start
-- !schema
start TIMESTAMP,c BIGINT NOT NULL
-- !output
2023-12-27 16:00:00	1

-- !query
SELECT window_time(window), window.start, cnt FROM (SELECT window, count(*) AS cnt FROM VALUES (TIMESTAMP '2024-01-01 00:00:00'), (TIMESTAMP '2024-01-01 00:07:00') AS t(ts) GROUP BY window(ts, '5 minutes'))
-- !schema
`window_time(window)` TIMESTAMP,start TIMESTAMP,cnt BIGINT NOT NULL
-- !output
2024-01-01 00:04:59.999999	2024-01-01 00:00:00	1
2024-01-01 00:09:59.999999	2024-01-01 00:05:00	1

-- !query
SELECT window_time(w) FROM VALUES (1) AS t(w)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "window_time(w)",
   "start": 7,
   "stop": 20
  }
 ],
 "parameters": {
  "inputSql": "\"w\"",
  "inputType": "\"INT\"",
  "paramIndex": "first",
  "requiredType": "\"STRUCT\"",
  "sqlExpr": "\"window_time(w)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT count(*) FROM VALUES (TIMESTAMP '2024-01-01 00:00:00') AS t(ts) GROUP BY window(ts, '1 month')
-- !error
{
 "class": "IllegalArgumentException",
 "condition": "_LEGACY_ERROR_TEMP_3231",
 "parameters": {
  "interval": "1 month"
 },
 "sqlState": null
}

-- !query
SELECT count(*) FROM VALUES (TIMESTAMP '2024-01-01 00:00:00') AS t(ts) GROUP BY window(ts, 'nothing')
-- !error
{
 "class": "AnalysisException",
 "condition": "CANNOT_PARSE_INTERVAL",
 "context": [
  {
   "fragment": "window(ts, 'nothing')",
   "start": 80,
   "stop": 100
  }
 ],
 "parameters": {
  "intervalString": "'nothing'"
 },
 "sqlState": "22006"
}

-- !query
SELECT count(*) FROM VALUES (TIMESTAMP '2024-01-01 00:00:00') AS t(ts) GROUP BY window(ts, '0 seconds')
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.VALUE_OUT_OF_RANGE",
 "context": [
  {
   "fragment": "window(ts, '0 seconds')",
   "start": 80,
   "stop": 102
  }
 ],
 "parameters": {
  "currentValue": "0L",
  "exprName": "`window_duration`",
  "sqlExpr": "\"window(ts, 0, 0, 0)\"",
  "valueRange": "(0, 9223372036854775807]"
 },
 "sqlState": "42K09"
}

-- !query
SELECT count(*) FROM VALUES (TIMESTAMP '2024-01-01 00:00:00') AS t(ts) GROUP BY window(ts, '5 minutes', '10 minutes')
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.PARAMETER_CONSTRAINT_VIOLATION",
 "context": [
  {
   "fragment": "window(ts, '5 minutes', '10 minutes')",
   "start": 80,
   "stop": 116
  }
 ],
 "parameters": {
  "constraint": "<=",
  "leftExprName": "`slide_duration`",
  "leftExprValue": "600000000L",
  "rightExprName": "`window_duration`",
  "rightExprValue": "300000000L",
  "sqlExpr": "\"window(ts, 300000000, 600000000, 0)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT count(*) FROM VALUES (TIMESTAMP '2024-01-01 00:00:00') AS t(ts) GROUP BY window(ts, '10 minutes', '5 minutes', '5 minutes')
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.PARAMETER_CONSTRAINT_VIOLATION",
 "context": [
  {
   "fragment": "window(ts, '10 minutes', '5 minutes', '5 minutes')",
   "start": 80,
   "stop": 129
  }
 ],
 "parameters": {
  "constraint": "<",
  "leftExprName": "`abs(start_time)`",
  "leftExprValue": "300000000L",
  "rightExprName": "`slide_duration`",
  "rightExprValue": "300000000L",
  "sqlExpr": "\"window(ts, 600000000, 300000000, 300000000)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT count(*) FROM VALUES (TIMESTAMP '2024-01-01 00:00:00') AS t(ts) GROUP BY window(ts, ts)
-- !error
{
 "class": "AnalysisException",
 "condition": "_LEGACY_ERROR_TEMP_1207",
 "context": [
  {
   "fragment": "window(ts, ts)",
   "start": 80,
   "stop": 93
  }
 ],
 "parameters": {},
 "sqlState": null
}

-- !query
SELECT count(*) FROM VALUES (5) AS t(ts) GROUP BY window(ts, '5 minutes')
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "window(ts, '5 minutes')",
   "start": 50,
   "stop": 72
  }
 ],
 "parameters": {
  "inputSql": "\"ts\"",
  "inputType": "\"INT\"",
  "paramIndex": "first",
  "requiredType": "(\"(TIMESTAMP OR TIMESTAMP WITHOUT TIME ZONE)\" or \"STRUCT<start: TIMESTAMP, end: TIMESTAMP>\" or \"STRUCT<start: TIMESTAMP_NTZ, end: TIMESTAMP_NTZ>\")",
  "sqlExpr": "\"window(ts, 300000000, 300000000, 0)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT count(*) FROM VALUES (TIMESTAMP '2024-01-01 00:00:00') AS t(ts) GROUP BY window(ts, '5 minutes'), window(ts, '10 minutes')
-- !error
{
 "class": "AnalysisException",
 "condition": "_LEGACY_ERROR_TEMP_1039",
 "context": [
  {
   "fragment": "GROUP BY window(ts, '5 minutes'), window(ts, '10 minutes')",
   "start": 71,
   "stop": 128
  }
 ],
 "parameters": {},
 "sqlState": null
}

-- !query
SELECT count(*) FROM VALUES (TIMESTAMP '2024-01-01 00:00:00') AS t(ts) GROUP BY window(ts)
-- !error
{
 "class": "AnalysisException",
 "condition": "WRONG_NUM_ARGS.WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "window(ts)",
   "start": 80,
   "stop": 89
  }
 ],
 "parameters": {
  "actualNum": "1",
  "docroot": "https://spark.apache.org/docs/latest",
  "expectedNum": "[2, 3, 4]",
  "functionName": "`window`"
 },
 "sqlState": "42605"
}

-- !query
SELECT session_window.start, session_window.end, x, count(*) FROM VALUES (TIMESTAMP '2024-01-01 00:00:00', 'a'), (TIMESTAMP '2024-01-01 00:04:30', 'a'), (TIMESTAMP '2024-01-01 00:10:00', 'a'), (TIMESTAMP '2024-01-01 00:01:00', 'b'), (NULL, 'b') AS t(ts, x) GROUP BY x, session_window(ts, '5 minutes')
-- !schema
start TIMESTAMP,end TIMESTAMP,x STRING NOT NULL,`count(1)` BIGINT NOT NULL
-- !output
2024-01-01 00:00:00	2024-01-01 00:09:30	a	2
2024-01-01 00:01:00	2024-01-01 00:06:00	b	1
2024-01-01 00:10:00	2024-01-01 00:15:00	a	1

-- !query
SELECT session_window, sum(v) FROM VALUES (TIMESTAMP '2024-01-01 00:00:00', 1), (TIMESTAMP '2024-01-01 00:05:00', 2), (TIMESTAMP '2024-01-01 00:10:00.000001', 4) AS t(ts, v) GROUP BY session_window(ts, '5 minutes')
-- !schema
session_window STRUCT<start: TIMESTAMP, end: TIMESTAMP> NOT NULL,`sum(v)` BIGINT
-- !output
{2024-01-01 00:00:00, 2024-01-01 00:10:00}	3
{2024-01-01 00:10:00.000001, 2024-01-01 00:15:00.000001}	4

-- !query
SELECT session_window.start, session_window.end, x, count(*) FROM VALUES (TIMESTAMP '2024-01-01 00:00:00', 'a'), (TIMESTAMP '2024-01-01 00:04:30', 'a'), (TIMESTAMP '2024-01-01 00:01:00', 'b'), (TIMESTAMP '2024-01-01 00:04:30', 'b') AS t(ts, x) GROUP BY x, session_window(ts, CASE WHEN x = 'a' THEN '5 minutes' ELSE '1 minute' END)
-- !schema
start TIMESTAMP,end TIMESTAMP,x STRING NOT NULL,`count(1)` BIGINT NOT NULL
-- !output
2024-01-01 00:00:00	2024-01-01 00:09:30	a	2
2024-01-01 00:01:00	2024-01-01 00:02:00	b	1
2024-01-01 00:04:30	2024-01-01 00:05:30	b	1

-- !query
SELECT count(*) FROM VALUES (TIMESTAMP '2024-01-01 00:00:00') AS t(ts) GROUP BY session_window(ts, 5)
-- !error
{
 "class": "AnalysisException",
 "condition": "_LEGACY_ERROR_TEMP_1040",
 "parameters": {
  "dt": "IntegerType"
 },
 "sqlState": null
}

-- !query
SELECT session_window.start, count(*) FROM VALUES (TIMESTAMP_NTZ '2024-01-01 00:00:00') AS t(ts) GROUP BY session_window(ts, INTERVAL '5' MINUTE)
-- !error
{
 "class": "AnalysisException",
 "condition": "_LEGACY_ERROR_TEMP_1040",
 "parameters": {
  "dt": "DayTimeIntervalType(2,2)"
 },
 "sqlState": null
}

-- !query
SELECT time_bucket(INTERVAL '15' MINUTE, ts), time_bucket(INTERVAL '1' DAY, ts), time_bucket(INTERVAL '7' DAY, ts), time_bucket(INTERVAL '1' MONTH, ts), time_bucket(INTERVAL '1' YEAR, ts), time_bucket(INTERVAL '1 12' DAY TO HOUR, ts) FROM VALUES (TIMESTAMP '2024-02-29 13:14:15.678901'), (TIMESTAMP '2024-03-10 01:59:59.999999'), (TIMESTAMP '2024-03-10 03:00:00'), (TIMESTAMP '2024-11-03 08:30:00Z'), (TIMESTAMP '2024-11-03 09:30:00Z'), (TIMESTAMP '1969-12-31 23:59:59.5Z'), (TIMESTAMP '1900-01-01 00:00:00'), (CAST(NULL AS TIMESTAMP)) AS t(ts)
-- !schema
`time_bucket(INTERVAL '15' MINUTE, ts, TIMESTAMP '1970-01-01 00:00:00')` TIMESTAMP,`time_bucket(INTERVAL '1' DAY, ts, TIMESTAMP '1970-01-01 00:00:00')` TIMESTAMP,`time_bucket(INTERVAL '7' DAY, ts, TIMESTAMP '1970-01-01 00:00:00')` TIMESTAMP,`time_bucket(INTERVAL '1' MONTH, ts, TIMESTAMP '1970-01-01 00:00:00')` TIMESTAMP,`time_bucket(INTERVAL '1' YEAR, ts, TIMESTAMP '1970-01-01 00:00:00')` TIMESTAMP,`time_bucket(INTERVAL '1 12' DAY TO HOUR, ts, TIMESTAMP '1970-01-01 00:00:00')` TIMESTAMP
-- !output
1900-01-01 00:00:00	1900-01-01 00:00:00	1899-12-28 00:00:00	1900-01-01 00:00:00	1900-01-01 00:00:00	1899-12-31 12:00:00
1969-12-31 15:45:00	1969-12-31 00:00:00	1969-12-25 00:00:00	1969-12-01 00:00:00	1969-01-01 00:00:00	1969-12-30 12:00:00
2024-02-29 13:00:00	2024-02-29 00:00:00	2024-02-29 00:00:00	2024-02-01 00:00:00	2024-01-01 00:00:00	2024-02-29 00:00:00
2024-03-10 01:45:00	2024-03-10 00:00:00	2024-03-07 00:00:00	2024-03-01 00:00:00	2024-01-01 00:00:00	2024-03-09 00:00:00
2024-03-10 03:00:00	2024-03-10 00:00:00	2024-03-07 00:00:00	2024-03-01 00:00:00	2024-01-01 00:00:00	2024-03-09 00:00:00
2024-11-03 01:30:00	2024-11-03 00:00:00	2024-10-31 00:00:00	2024-11-01 00:00:00	2024-01-01 00:00:00	2024-11-02 12:00:00
2024-11-03 01:30:00	2024-11-03 00:00:00	2024-10-31 00:00:00	2024-11-01 00:00:00	2024-01-01 00:00:00	2024-11-02 12:00:00
NULL	NULL	NULL	NULL	NULL	NULL

-- !query
SELECT time_bucket(INTERVAL '15' MINUTE, n), time_bucket(INTERVAL '7' DAY, n), time_bucket(INTERVAL '3' MONTH, n) FROM VALUES (TIMESTAMP_NTZ '2024-02-29 13:14:15.678901'), (TIMESTAMP_NTZ '2024-03-10 02:30:00'), (TIMESTAMP_NTZ '1969-12-31 23:59:59.5'), (TIMESTAMP_NTZ '0001-01-01 00:00:00'), (TIMESTAMP_NTZ '9999-12-31 23:59:59.999999'), (CAST(NULL AS TIMESTAMP_NTZ)) AS t(n)
-- !schema
`time_bucket(INTERVAL '15' MINUTE, n, TIMESTAMP_NTZ '1970-01-01 00:00:00')` TIMESTAMP_NTZ,`time_bucket(INTERVAL '7' DAY, n, TIMESTAMP_NTZ '1970-01-01 00:00:00')` TIMESTAMP_NTZ,`time_bucket(INTERVAL '3' MONTH, n, TIMESTAMP_NTZ '1970-01-01 00:00:00')` TIMESTAMP_NTZ
-- !output
0001-01-01 00:00:00	0000-12-28 00:00:00	0001-01-01 00:00:00
1969-12-31 23:45:00	1969-12-25 00:00:00	1969-10-01 00:00:00
2024-02-29 13:00:00	2024-02-29 00:00:00	2024-01-01 00:00:00
2024-03-10 02:30:00	2024-03-07 00:00:00	2024-01-01 00:00:00
9999-12-31 23:45:00	9999-12-30 00:00:00	9999-10-01 00:00:00
NULL	NULL	NULL

-- !query
SELECT time_bucket(INTERVAL '1' HOUR, TIMESTAMP '2024-01-01 11:27:00', TIMESTAMP '2024-01-01 00:20:00'), time_bucket(INTERVAL '1' MONTH, TIMESTAMP '2024-03-30 14:30:00', TIMESTAMP '2024-01-31 09:00:00'), time_bucket(INTERVAL '1' HOUR, NULL), time_bucket(NULL, TIMESTAMP '2024-01-01 11:27:00')
-- !schema
`time_bucket(INTERVAL '01' HOUR, TIMESTAMP '2024-01-01 11:27:00', TIMESTAMP '2024-01-01 00:20:00')` TIMESTAMP NOT NULL,`time_bucket(INTERVAL '1' MONTH, TIMESTAMP '2024-03-30 14:30:00', TIMESTAMP '2024-01-31 09:00:00')` TIMESTAMP NOT NULL,`time_bucket(INTERVAL '01' HOUR, NULL, TIMESTAMP '1970-01-01 00:00:00')` TIMESTAMP,`time_bucket(NULL, TIMESTAMP '2024-01-01 11:27:00', TIMESTAMP '1970-01-01 00:00:00')` TIMESTAMP
-- !output
2024-01-01 11:20:00	2024-02-29 09:00:00	NULL	NULL

-- !query
SELECT time_bucket(INTERVAL '0' HOUR, TIMESTAMP '2024-01-01 11:27:00')
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.VALUE_OUT_OF_RANGE",
 "context": [
  {
   "fragment": "time_bucket(INTERVAL '0' HOUR, TIMESTAMP '2024-01-01 11:27:00')",
   "start": 7,
   "stop": 69
  }
 ],
 "parameters": {
  "currentValue": "INTERVAL '00' HOUR",
  "exprName": "`bucketSize`",
  "sqlExpr": "\"time_bucket(INTERVAL '00' HOUR, TIMESTAMP '2024-01-01 11:27:00', TIMESTAMP '1970-01-01 00:00:00')\"",
  "valueRange": "(0, inf)"
 },
 "sqlState": "42K09"
}

-- !query
SELECT time_bucket(i, TIMESTAMP '2024-01-01 11:27:00') FROM VALUES (INTERVAL '1' HOUR) AS t(i)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.NON_FOLDABLE_INPUT",
 "context": [
  {
   "fragment": "time_bucket(i, TIMESTAMP '2024-01-01 11:27:00')",
   "start": 7,
   "stop": 53
  }
 ],
 "parameters": {
  "inputExpr": "\"i\"",
  "inputName": "`bucketSize`",
  "inputType": "\"INTERVAL HOUR\"",
  "sqlExpr": "\"time_bucket(i, TIMESTAMP '2024-01-01 11:27:00', TIMESTAMP '1970-01-01 00:00:00')\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT time_bucket(5, TIMESTAMP '2024-01-01 11:27:00')
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "time_bucket(5, TIMESTAMP '2024-01-01 11:27:00')",
   "start": 7,
   "stop": 53
  }
 ],
 "parameters": {
  "inputSql": "\"5\"",
  "inputType": "\"INT\"",
  "paramIndex": "first",
  "requiredType": "(\"INTERVAL DAY TO SECOND\" or \"INTERVAL YEAR TO MONTH\")",
  "sqlExpr": "\"time_bucket(5, TIMESTAMP '2024-01-01 11:27:00', TIMESTAMP '1970-01-01 00:00:00')\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT time_bucket(INTERVAL '1' HOUR, DATE '2024-01-01')
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "time_bucket(INTERVAL '1' HOUR, DATE '2024-01-01')",
   "start": 7,
   "stop": 55
  }
 ],
 "parameters": {
  "inputSql": "\"DATE '2024-01-01'\"",
  "inputType": "\"DATE\"",
  "paramIndex": "second",
  "requiredType": "\"(TIMESTAMP OR TIMESTAMP WITHOUT TIME ZONE)\"",
  "sqlExpr": "\"time_bucket(INTERVAL '01' HOUR, DATE '2024-01-01', TIMESTAMP '1970-01-01 00:00:00')\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT time_bucket(INTERVAL '1' HOUR, TIMESTAMP '2024-01-01 11:27:00', TIMESTAMP_NTZ '2024-01-01 00:20:00')
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "time_bucket(INTERVAL '1' HOUR, TIMESTAMP '2024-01-01 11:27:00', TIMESTAMP_NTZ '2024-01-01 00:20:00')",
   "start": 7,
   "stop": 106
  }
 ],
 "parameters": {
  "inputSql": "\"TIMESTAMP_NTZ '2024-01-01 00:20:00'\"",
  "inputType": "\"TIMESTAMP_NTZ\"",
  "paramIndex": "third",
  "requiredType": "\"TIMESTAMP\"",
  "sqlExpr": "\"time_bucket(INTERVAL '01' HOUR, TIMESTAMP '2024-01-01 11:27:00', TIMESTAMP_NTZ '2024-01-01 00:20:00')\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT count(*) FROM VALUES (TIMESTAMP'2024-01-01 00:00:00'), (NULL) AS t(ts) WHERE window(ts, '5 minutes').start < TIMESTAMP'2025-01-01 00:00:00'
-- !schema
`count(1)` BIGINT NOT NULL
-- !output
1

-- !query
SELECT * FROM VALUES (TIMESTAMP'2024-01-01 00:00:00', 1) AS t(ts, x) WHERE window(ts, '5 minutes').start IS NOT NULL
-- !schema
window STRUCT<start: TIMESTAMP, end: TIMESTAMP> NOT NULL,ts TIMESTAMP NOT NULL,x INT NOT NULL
-- !output
{2024-01-01 00:00:00, 2024-01-01 00:05:00}	2024-01-01 00:00:00	1

-- !query
SELECT * FROM VALUES (TIMESTAMP'2024-01-01 00:00:00', 1) AS t(ts, x) WHERE session_window(ts, '5 minutes').start IS NOT NULL
-- !schema
session_window STRUCT<start: TIMESTAMP, end: TIMESTAMP> NOT NULL,ts TIMESTAMP NOT NULL,x INT NOT NULL
-- !output
{2024-01-01 00:00:00, 2024-01-01 00:05:00}	2024-01-01 00:00:00	1

-- !query
SELECT x FROM VALUES (TIMESTAMP'2024-01-01 00:00:00', 1) AS t(ts, x) WHERE window(ts, '10 minutes', '5 minutes').start IS NOT NULL
-- !schema
x INT NOT NULL
-- !output
1
1

-- !query
SELECT x FROM VALUES (TIMESTAMP'2024-01-01 00:00:00', 1) AS t(ts, x) WHERE window(ts, '10 minutes').start IS NOT NULL AND window(ts, '5 minutes').start IS NOT NULL
-- !error
{
 "class": "AnalysisException",
 "condition": "_LEGACY_ERROR_TEMP_1039",
 "context": [
  {
   "fragment": "SELECT x FROM VALUES (TIMESTAMP'2024-01-01 00:00:00', 1) AS t(ts, x) WHERE window(ts, '10 minutes').start IS NOT NULL AND window(ts, '5 minutes').start IS NOT NULL",
   "start": 0,
   "stop": 162
  }
 ],
 "parameters": {},
 "sqlState": null
}

-- !query
SELECT count(*), window FROM VALUES (TIMESTAMP'2024-01-01 00:00:00', 1) AS t(ts, x) WHERE window(ts, '10 minutes').start IS NOT NULL GROUP BY x, window
-- !schema
`count(1)` BIGINT NOT NULL,window STRUCT<start: TIMESTAMP, end: TIMESTAMP> NOT NULL
-- !output
1	{2024-01-01 00:00:00, 2024-01-01 00:10:00}

-- !query
SELECT ts FROM VALUES (TIMESTAMP'2024-01-01 00:07:00'), (TIMESTAMP'2024-01-01 00:00:00') AS t(ts) ORDER BY window(ts, '5 minutes')
-- !schema
window STRUCT<start: TIMESTAMP, end: TIMESTAMP> NOT NULL,ts TIMESTAMP NOT NULL
-- !output
{2024-01-01 00:00:00, 2024-01-01 00:05:00}	2024-01-01 00:00:00
{2024-01-01 00:05:00, 2024-01-01 00:10:00}	2024-01-01 00:07:00

-- !query
SELECT ts FROM VALUES (TIMESTAMP'2024-01-01 00:00:00') AS t(ts) ORDER BY session_window(ts, '5 minutes')
-- !schema
session_window STRUCT<start: TIMESTAMP, end: TIMESTAMP> NOT NULL,ts TIMESTAMP NOT NULL
-- !output
{2024-01-01 00:00:00, 2024-01-01 00:05:00}	2024-01-01 00:00:00

-- !query
SELECT count(*) FROM VALUES (TIMESTAMP'2024-01-01 00:00:00') AS t(ts) GROUP BY window(ts, '5 minutes') ORDER BY window(ts, '5 minutes').start
-- !error
{
 "class": "AnalysisException",
 "condition": "UNRESOLVED_COLUMN.WITH_SUGGESTION",
 "context": [
  {
   "fragment": "ts",
   "start": 119,
   "stop": 120
  }
 ],
 "parameters": {
  "objectName": "`ts`",
  "proposal": "`count(1)`"
 },
 "sqlState": "42703"
}

-- !query
SELECT x, sum(x) OVER (PARTITION BY window(ts, '5 minutes')), row_number() OVER (PARTITION BY x ORDER BY window(ts, '5 minutes')) FROM VALUES (TIMESTAMP'2024-01-01 00:00:00', 1), (TIMESTAMP'2024-01-01 00:01:00', 2), (TIMESTAMP'2024-01-01 00:07:00', 1) AS t(ts, x) ORDER BY x, ts
-- !schema
x INT NOT NULL,`sum(x) OVER (PARTITION BY window ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)` BIGINT,`row_number() OVER (PARTITION BY x ORDER BY window ASC NULLS FIRST ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)` INT NOT NULL
-- !output
1	3	1
1	1	2
2	3	1
