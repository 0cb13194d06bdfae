-- !query
SELECT current_timezone()
-- !schema
`current_timezone()` STRING NOT NULL
-- !output
America/Los_Angeles

-- !query
SELECT from_utc_timestamp(ts, 'Asia/Tokyo'), to_utc_timestamp(ts, 'Asia/Tokyo'), from_utc_timestamp(ts, 'America/New_York'), to_utc_timestamp(ts, 'America/New_York') FROM VALUES (TIMESTAMP '2024-02-29 13:14:15.678901'), (TIMESTAMP '2024-03-10 01:59:59.999999'), (TIMESTAMP '2024-03-10 03:00:00'), (TIMESTAMP '2024-11-03 08:30:00Z'), (TIMESTAMP '2024-11-03 09:30:00Z'), (TIMESTAMP '1969-12-31 23:59:59.5Z'), (TIMESTAMP '1900-01-01 00:00:00'), (CAST(NULL AS TIMESTAMP)) AS t(ts)
-- !schema
`from_utc_timestamp(ts, Asia/Tokyo)` TIMESTAMP,`to_utc_timestamp(ts, Asia/Tokyo)` TIMESTAMP,`from_utc_timestamp(ts, America/New_York)` TIMESTAMP,`to_utc_timestamp(ts, America/New_York)` TIMESTAMP
-- !output
1900-01-01 09:00:00	1899-12-31 15:00:00	1899-12-31 19:00:00	1900-01-01 05:00:00
1970-01-01 00:59:59.5	1969-12-31 06:59:59.5	1969-12-31 10:59:59.5	1969-12-31 20:59:59.5
2024-02-29 22:14:15.678901	2024-02-29 04:14:15.678901	2024-02-29 08:14:15.678901	2024-02-29 18:14:15.678901
2024-03-10 11:59:59.999999	2024-03-09 16:59:59.999999	2024-03-09 21:59:59.999999	2024-03-10 06:59:59.999999
2024-03-10 12:00:00	2024-03-09 17:00:00	2024-03-09 22:00:00	2024-03-10 07:00:00
2024-11-03 09:30:00	2024-11-02 16:30:00	2024-11-02 20:30:00	2024-11-03 05:30:00
2024-11-03 10:30:00	2024-11-02 17:30:00	2024-11-02 21:30:00	2024-11-03 06:30:00
NULL	NULL	NULL	NULL

-- !query
SELECT z, from_utc_timestamp(TIMESTAMP '2024-07-01 12:00:00', z), to_utc_timestamp(TIMESTAMP '2024-07-01 12:00:00', z) FROM VALUES ('UTC'), ('GMT'), ('Z'), ('+02:00'), ('-0830'), ('GMT+1'), ('UTC-3'), ('PST'), ('Europe/Berlin'), ('+7'), (NULL) AS t(z)
-- !schema
z STRING,`from_utc_timestamp(TIMESTAMP '2024-07-01 12:00:00', z)` TIMESTAMP,`to_utc_timestamp(TIMESTAMP '2024-07-01 12:00:00', z)` TIMESTAMP
-- !output
+02:00	2024-07-01 14:00:00	2024-07-01 10:00:00
+7	2024-07-01 19:00:00	2024-07-01 05:00:00
-0830	2024-07-01 03:30:00	2024-07-01 20:30:00
Europe/Berlin	2024-07-01 14:00:00	2024-07-01 10:00:00
GMT	2024-07-01 12:00:00	2024-07-01 12:00:00
GMT+1	2024-07-01 13:00:00	2024-07-01 11:00:00
NULL	NULL	NULL
PST	2024-07-01 05:00:00	2024-07-01 19:00:00
UTC	2024-07-01 12:00:00	2024-07-01 12:00:00
UTC-3	2024-07-01 09:00:00	2024-07-01 15:00:00
Z	2024-07-01 12:00:00	2024-07-01 12:00:00

-- !query
SELECT from_utc_timestamp('2024-07-01', 'CET'), from_utc_timestamp(DATE '2024-07-01', 'CET'), to_utc_timestamp(TIMESTAMP_NTZ '2024-07-01 10:00:00', 'CET'), from_utc_timestamp(NULL, 'CET')
-- !schema
`from_utc_timestamp(2024-07-01, CET)` TIMESTAMP,`from_utc_timestamp(DATE '2024-07-01', CET)` TIMESTAMP NOT NULL,`to_utc_timestamp(TIMESTAMP_NTZ '2024-07-01 10:00:00', CET)` TIMESTAMP NOT NULL,`from_utc_timestamp(NULL, CET)` TIMESTAMP
-- !output
2024-07-01 02:00:00	2024-07-01 02:00:00	2024-07-01 08:00:00	NULL

-- !query
SELECT from_utc_timestamp(TIMESTAMP '2024-03-10 10:30:00Z', 'Europe/Berlin'), to_utc_timestamp(TIMESTAMP '2024-03-31 02:30:00', 'Europe/Berlin'), to_utc_timestamp(TIMESTAMP '2024-10-27 02:30:00', 'Europe/Berlin')
-- !schema
`from_utc_timestamp(TIMESTAMP '2024-03-10 03:30:00', Europe/Berlin)` TIMESTAMP NOT NULL,`to_utc_timestamp(TIMESTAMP '2024-03-31 02:30:00', Europe/Berlin)` TIMESTAMP NOT NULL,`to_utc_timestamp(TIMESTAMP '2024-10-27 02:30:00', Europe/Berlin)` TIMESTAMP NOT NULL
-- !output
2024-03-10 04:30:00	2024-03-31 00:30:00	2024-10-27 01:30:00

-- !query
SELECT from_utc_timestamp(TIMESTAMP '2024-07-01 12:00:00', 'Nowhere')
-- !error
{
 "class": "DateTimeException",
 "condition": "INVALID_TIMEZONE",
 "parameters": {
  "timeZone": "Nowhere"
 },
 "sqlState": "22009"
}

-- !query
SELECT to_utc_timestamp(TIMESTAMP '2024-07-01 12:00:00', z) FROM VALUES ('Nowhere/Land') AS t(z)
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
SELECT from_utc_timestamp(5, 'UTC')
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "from_utc_timestamp(5, 'UTC')",
   "start": 7,
   "stop": 34
  }
 ],
 "parameters": {
  "inputSql": "\"5\"",
  "inputType": "\"INT\"",
  "paramIndex": "first",
  "requiredType": "\"TIMESTAMP\"",
  "sqlExpr": "\"from_utc_timestamp(5, UTC)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT convert_timezone('America/Los_Angeles', 'Asia/Tokyo', n) FROM VALUES (TIMESTAMP_NTZ '2024-02-29 13:14:15.678901'), (TIMESTAMP_NTZ '2024-03-10 02:30:00'), (TIMESTAMP_NTZ '1969-12-31 23:59:59.5'), (TIMESTAMP_NTZ '0001-01-01 00:00:00'), (TIMESTAMP_NTZ '9999-12-31 23:59:59.999999'), (CAST(NULL AS TIMESTAMP_NTZ)) AS t(n)
-- !schema
`convert_timezone(America/Los_Angeles, Asia/Tokyo, n)` TIMESTAMP_NTZ
-- !output
+10000-01-01 16:59:59.999999
0001-01-01 17:11:57
1970-01-01 16:59:59.5
2024-03-01 06:14:15.678901
2024-03-10 19:30:00
NULL

-- !query
SELECT convert_timezone('Europe/Berlin', n) FROM VALUES (TIMESTAMP_NTZ '2024-02-29 13:14:15.678901'), (TIMESTAMP_NTZ '2024-03-10 02:30:00'), (TIMESTAMP_NTZ '1969-12-31 23:59:59.5'), (TIMESTAMP_NTZ '0001-01-01 00:00:00'), (TIMESTAMP_NTZ '9999-12-31 23:59:59.999999'), (CAST(NULL AS TIMESTAMP_NTZ)) AS t(n)
-- !schema
`convert_timezone(current_timezone(), Europe/Berlin, n)` TIMESTAMP_NTZ
-- !output
+10000-01-01 08:59:59.999999
0001-01-01 08:46:26
1970-01-01 08:59:59.5
2024-02-29 22:14:15.678901
2024-03-10 11:30:00
NULL

-- !query
SELECT convert_timezone(a, b, TIMESTAMP_NTZ '2024-07-01 12:00:00') FROM VALUES ('UTC', '+02:00'), ('CET', 'UTC'), (NULL, 'UTC'), ('UTC', NULL) AS t(a, b)
-- !schema
`convert_timezone(a, b, TIMESTAMP_NTZ '2024-07-01 12:00:00')` TIMESTAMP_NTZ
-- !output
2024-07-01 10:00:00
2024-07-01 14:00:00
NULL
NULL

-- !query
SELECT convert_timezone('UTC', 'CET', '2024-07-01'), convert_timezone('UTC', 'CET', TIMESTAMP '2024-07-01 12:00:00'), convert_timezone('UTC', 'CET', DATE '2024-07-01'), convert_timezone('UTC', 'CET', NULL)
-- !schema
`convert_timezone(UTC, CET, 2024-07-01)` TIMESTAMP_NTZ,`convert_timezone(UTC, CET, TIMESTAMP '2024-07-01 12:00:00')` TIMESTAMP_NTZ NOT NULL,`convert_timezone(UTC, CET, DATE '2024-07-01')` TIMESTAMP_NTZ,`convert_timezone(UTC, CET, NULL)` TIMESTAMP_NTZ
-- !output
2024-07-01 02:00:00	2024-07-01 14:00:00	2024-07-01 02:00:00	NULL

-- !query
SELECT convert_timezone('UTC', 'Nowhere', TIMESTAMP_NTZ '2024-07-01 12:00:00')
-- !error
{
 "class": "DateTimeException",
 "condition": "INVALID_TIMEZONE",
 "parameters": {
  "timeZone": "Nowhere"
 },
 "sqlState": "22009"
}

-- !query
SELECT convert_timezone('UTC')
-- !error
{
 "class": "AnalysisException",
 "condition": "WRONG_NUM_ARGS.WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "convert_timezone('UTC')",
   "start": 7,
   "stop": 29
  }
 ],
 "parameters": {
  "actualNum": "1",
  "docroot": "https://spark.apache.org/docs/latest",
  "expectedNum": "[2, 3]",
  "functionName": "`convert_timezone`"
 },
 "sqlState": "42605"
}

-- !query
SELECT convert_timezone('UTC', 'CET', 5)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "convert_timezone('UTC', 'CET', 5)",
   "start": 7,
   "stop": 39
  }
 ],
 "parameters": {
  "inputSql": "\"5\"",
  "inputType": "\"INT\"",
  "paramIndex": "third",
  "requiredType": "\"TIMESTAMP_NTZ\"",
  "sqlExpr": "\"convert_timezone(UTC, CET, 5)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT unix_date(d), date_from_unix_date(unix_date(d)) FROM VALUES (DATE '2024-02-29'), (DATE '2023-12-31'), (DATE '2021-01-03'), (DATE '1969-12-31'), (DATE '0001-01-01'), (DATE '9999-12-31'), (DATE '1582-10-04'), (CAST(NULL AS DATE)) AS t(d)
-- !schema
`unix_date(d)` INT,`date_from_unix_date(unix_date(d))` DATE
-- !output
-1	1969-12-31
-141438	1582-10-04
-719162	0001-01-01
18630	2021-01-03
19722	2023-12-31
19782	2024-02-29
2932896	9999-12-31
NULL	NULL

-- !query
SELECT unix_seconds(ts), unix_millis(ts), unix_micros(ts) FROM VALUES (TIMESTAMP '2024-02-29 13:14:15.678901'), (TIMESTAMP '2024-03-10 01:59:59.999999'), (TIMESTAMP '2024-03-10 03:00:00'), (TIMESTAMP '2024-11-03 08:30:00Z'), (TIMESTAMP '2024-11-03 09:30:00Z'), (TIMESTAMP '1969-12-31 23:59:59.5Z'), (TIMESTAMP '1900-01-01 00:00:00'), (TIMESTAMP '0001-01-01 00:00:00'), (TIMESTAMP '9999-12-31 23:59:59.999999'), (CAST(NULL AS TIMESTAMP)) AS t(ts)
-- !schema
`unix_seconds(ts)` BIGINT,`unix_millis(ts)` BIGINT,`unix_micros(ts)` BIGINT
-- !output
-1	-500	-500000
-2208960000	-2208960000000	-2208960000000000
-62135568422	-62135568422000	-62135568422000000
1709241255	1709241255678	1709241255678901
1710064799	1710064799999	1710064799999999
1710064800	1710064800000	1710064800000000
1730622600	1730622600000	1730622600000000
1730626200	1730626200000	1730626200000000
253402329599	253402329599999	253402329599999999
NULL	NULL	NULL

-- !query
SELECT unix_date('2024-02-29')
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "unix_date('2024-02-29')",
   "start": 7,
   "stop": 29
  }
 ],
 "parameters": {
  "inputSql": "\"2024-02-29\"",
  "inputType": "\"STRING\"",
  "paramIndex": "first",
  "requiredType": "\"DATE\"",
  "sqlExpr": "\"unix_date(2024-02-29)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT unix_seconds('2024-02-29')
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "unix_seconds('2024-02-29')",
   "start": 7,
   "stop": 32
  }
 ],
 "parameters": {
  "inputSql": "\"2024-02-29\"",
  "inputType": "\"STRING\"",
  "paramIndex": "first",
  "requiredType": "\"TIMESTAMP\"",
  "sqlExpr": "\"unix_seconds(2024-02-29)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT unix_millis(DATE '2024-02-29')
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "unix_millis(DATE '2024-02-29')",
   "start": 7,
   "stop": 36
  }
 ],
 "parameters": {
  "inputSql": "\"DATE '2024-02-29'\"",
  "inputType": "\"DATE\"",
  "paramIndex": "first",
  "requiredType": "\"TIMESTAMP\"",
  "sqlExpr": "\"unix_millis(DATE '2024-02-29')\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT unix_micros(TIMESTAMP_NTZ '2024-02-29 10:11:12')
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "unix_micros(TIMESTAMP_NTZ '2024-02-29 10:11:12')",
   "start": 7,
   "stop": 54
  }
 ],
 "parameters": {
  "inputSql": "\"TIMESTAMP_NTZ '2024-02-29 10:11:12'\"",
  "inputType": "\"TIMESTAMP_NTZ\"",
  "paramIndex": "first",
  "requiredType": "\"TIMESTAMP\"",
  "sqlExpr": "\"unix_micros(TIMESTAMP_NTZ '2024-02-29 10:11:12')\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT unix_date(NULL), unix_seconds(NULL), unix_millis(NULL)
-- !schema
`unix_date(NULL)` INT,`unix_seconds(NULL)` BIGINT,`unix_millis(NULL)` BIGINT
-- !output
NULL	NULL	NULL

-- !query
SELECT unix_date(5)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "unix_date(5)",
   "start": 7,
   "stop": 18
  }
 ],
 "parameters": {
  "inputSql": "\"5\"",
  "inputType": "\"INT\"",
  "paramIndex": "first",
  "requiredType": "\"DATE\"",
  "sqlExpr": "\"unix_date(5)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT unix_seconds(5)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "unix_seconds(5)",
   "start": 7,
   "stop": 21
  }
 ],
 "parameters": {
  "inputSql": "\"5\"",
  "inputType": "\"INT\"",
  "paramIndex": "first",
  "requiredType": "\"TIMESTAMP\"",
  "sqlExpr": "\"unix_seconds(5)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT date_from_unix_date(x) FROM VALUES (0), (-1), (19782), (NULL) AS t(x)
-- !schema
`date_from_unix_date(x)` DATE
-- !output
1969-12-31
1970-01-01
2024-02-29
NULL

-- !query
SELECT date_from_unix_date(5L), date_from_unix_date('5'), date_from_unix_date(5Y)
-- !schema
`date_from_unix_date(5)` DATE NOT NULL,`date_from_unix_date(5)` DATE,`date_from_unix_date(5)` DATE NOT NULL
-- !output
1970-01-06	1970-01-06	1970-01-06

-- !query
SELECT date_from_unix_date(1.5)
-- !schema
`date_from_unix_date(1.5)` DATE
-- !output
1970-01-02

-- !query
SELECT timestamp_seconds(x) FROM VALUES (0), (-1), (1709201472), (NULL) AS t(x)
-- !schema
`timestamp_seconds(x)` TIMESTAMP
-- !output
1969-12-31 15:59:59
1969-12-31 16:00:00
2024-02-29 02:11:12
NULL

-- !query
SELECT timestamp_seconds(1.5), timestamp_seconds(-1.5D), timestamp_seconds(1.123456D), timestamp_seconds(5L), timestamp_seconds(5Y), timestamp_seconds(CAST(1.5 AS FLOAT)), timestamp_seconds(CAST('NaN' AS DOUBLE)), timestamp_seconds(NULL)
-- !schema
`timestamp_seconds(1.5)` TIMESTAMP NOT NULL,`timestamp_seconds(-1.5)` TIMESTAMP,`timestamp_seconds(1.123456)` TIMESTAMP,`timestamp_seconds(5)` TIMESTAMP NOT NULL,`timestamp_seconds(5)` TIMESTAMP NOT NULL,`timestamp_seconds(CAST(1.5 AS FLOAT))` TIMESTAMP,`timestamp_seconds(CAST(NaN AS DOUBLE))` TIMESTAMP,`timestamp_seconds(NULL)` TIMESTAMP
-- !output
1969-12-31 16:00:01.5	1969-12-31 15:59:58.5	1969-12-31 16:00:01.123456	1969-12-31 16:00:05	1969-12-31 16:00:05	1969-12-31 16:00:01.5	NULL	NULL

-- !query
SELECT timestamp_seconds(1230219000.123), timestamp_seconds(CAST(-1.000001 AS DECIMAL(20,6)))
-- !schema
`timestamp_seconds(1230219000.123)` TIMESTAMP NOT NULL,`timestamp_seconds(CAST(-1.000001 AS DECIMAL(20,6)))` TIMESTAMP NOT NULL
-- !output
2008-12-25 07:30:00.123	1969-12-31 15:59:58.999999

-- !query
SELECT timestamp_seconds('5')
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "timestamp_seconds('5')",
   "start": 7,
   "stop": 28
  }
 ],
 "parameters": {
  "inputSql": "\"5\"",
  "inputType": "\"STRING\"",
  "paramIndex": "first",
  "requiredType": "\"NUMERIC\"",
  "sqlExpr": "\"timestamp_seconds(5)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT timestamp_millis(x), timestamp_micros(x) FROM VALUES (0L), (-1L), (1709201472123L), (NULL) AS t(x)
-- !schema
`timestamp_millis(x)` TIMESTAMP,`timestamp_micros(x)` TIMESTAMP
-- !output
1969-12-31 15:59:59.999	1969-12-31 15:59:59.999999
1969-12-31 16:00:00	1969-12-31 16:00:00
2024-02-29 02:11:12.123	1970-01-20 10:46:41.472123
NULL	NULL

-- !query
SELECT timestamp_millis(5), timestamp_micros(5Y), timestamp_millis(NULL)
-- !schema
`timestamp_millis(5)` TIMESTAMP NOT NULL,`timestamp_micros(5)` TIMESTAMP NOT NULL,`timestamp_millis(NULL)` TIMESTAMP
-- !output
1969-12-31 16:00:00.005	1969-12-31 16:00:00.000005	NULL

-- !query
SELECT timestamp_millis(1.5)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "timestamp_millis(1.5)",
   "start": 7,
   "stop": 27
  }
 ],
 "parameters": {
  "inputSql": "\"1.5\"",
  "inputType": "\"DECIMAL(2,1)\"",
  "paramIndex": "first",
  "requiredType": "\"INTEGRAL\"",
  "sqlExpr": "\"timestamp_millis(1.5)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT timestamp_micros('5')
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "timestamp_micros('5')",
   "start": 7,
   "stop": 27
  }
 ],
 "parameters": {
  "inputSql": "\"5\"",
  "inputType": "\"STRING\"",
  "paramIndex": "first",
  "requiredType": "\"INTEGRAL\"",
  "sqlExpr": "\"timestamp_micros(5)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT current_date() IS NOT NULL, current_date = current_date(), curdate() = current_date(), current_timestamp() = now(), current_timestamp = current_timestamp(), now() > TIMESTAMP '2020-01-01 00:00:00', CAST(now() AS DATE) = current_date()
-- !schema
`(current_date() IS NOT NULL)` BOOLEAN NOT NULL,`(current_date() = current_date())` BOOLEAN NOT NULL,`(current_date() = current_date())` BOOLEAN NOT NULL,`(current_timestamp() = now())` BOOLEAN NOT NULL,`(current_timestamp() = current_timestamp())` BOOLEAN NOT NULL,`(now() > TIMESTAMP '2020-01-01 00:00:00')` BOOLEAN NOT NULL,`(CAST(now() AS DATE) = current_date())` BOOLEAN NOT NULL
-- !output
true	true	true	true	true	true	true

-- !query
SELECT localtimestamp() = CAST(now() AS TIMESTAMP_NTZ)
-- !schema
`(localtimestamp() = CAST(now() AS TIMESTAMP_NTZ))` BOOLEAN NOT NULL
-- !output
true

-- !query
SELECT current_date() - current_date()
-- !schema
`(current_date() - current_date())` INTERVAL DAY NOT NULL
-- !output
INTERVAL '0' DAY

-- !query
SELECT count(DISTINCT current_timestamp()) FROM range(1000)
-- !schema
`count(DISTINCT current_timestamp())` BIGINT NOT NULL
-- !output
1

-- !query
SELECT current_date(1)
-- !error
{
 "class": "AnalysisException",
 "condition": "WRONG_NUM_ARGS.WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "current_date(1)",
   "start": 7,
   "stop": 21
  }
 ],
 "parameters": {
  "actualNum": "1",
  "docroot": "https://spark.apache.org/docs/latest",
  "expectedNum": "0",
  "functionName": "`current_date`"
 },
 "sqlState": "42605"
}

-- !query
SELECT current_timezone(1)
-- !error
{
 "class": "AnalysisException",
 "condition": "WRONG_NUM_ARGS.WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "current_timezone(1)",
   "start": 7,
   "stop": 25
  }
 ],
 "parameters": {
  "actualNum": "1",
  "docroot": "https://spark.apache.org/docs/latest",
  "expectedNum": "0",
  "functionName": "`current_timezone`"
 },
 "sqlState": "42605"
}
