-- !query
SELECT d, year(d) FROM VALUES (DATE '2024-02-29'), (DATE '2023-12-31'), (DATE '2021-01-03'), (DATE '1969-12-31'), (DATE '0001-01-01'), (DATE '9999-12-31'), (DATE '1582-10-04'), (CAST(NULL AS DATE)) AS t(d)
-- !schema
d DATE,`year(d)` INT
-- !output
0001-01-01	1
1582-10-04	1582
1969-12-31	1969
2021-01-03	2021
2023-12-31	2023
2024-02-29	2024
9999-12-31	9999
NULL	NULL

-- !query
SELECT d, quarter(d) FROM VALUES (DATE '2024-02-29'), (DATE '2023-12-31'), (DATE '2021-01-03'), (DATE '1969-12-31'), (DATE '0001-01-01'), (DATE '9999-12-31'), (DATE '1582-10-04'), (CAST(NULL AS DATE)) AS t(d)
-- !schema
d DATE,`quarter(d)` INT
-- !output
0001-01-01	1
1582-10-04	4
1969-12-31	4
2021-01-03	1
2023-12-31	4
2024-02-29	1
9999-12-31	4
NULL	NULL

-- !query
SELECT d, month(d) FROM VALUES (DATE '2024-02-29'), (DATE '2023-12-31'), (DATE '2021-01-03'), (DATE '1969-12-31'), (DATE '0001-01-01'), (DATE '9999-12-31'), (DATE '1582-10-04'), (CAST(NULL AS DATE)) AS t(d)
-- !schema
d DATE,`month(d)` INT
-- !output
0001-01-01	1
1582-10-04	10
1969-12-31	12
2021-01-03	1
2023-12-31	12
2024-02-29	2
9999-12-31	12
NULL	NULL

-- !query
SELECT d, weekofyear(d) FROM VALUES (DATE '2024-02-29'), (DATE '2023-12-31'), (DATE '2021-01-03'), (DATE '1969-12-31'), (DATE '0001-01-01'), (DATE '9999-12-31'), (DATE '1582-10-04'), (CAST(NULL AS DATE)) AS t(d)
-- !schema
d DATE,`weekofyear(d)` INT
-- !output
0001-01-01	1
1582-10-04	40
1969-12-31	1
2021-01-03	53
2023-12-31	52
2024-02-29	9
9999-12-31	52
NULL	NULL

-- !query
SELECT d, day(d) FROM VALUES (DATE '2024-02-29'), (DATE '2023-12-31'), (DATE '2021-01-03'), (DATE '1969-12-31'), (DATE '0001-01-01'), (DATE '9999-12-31'), (DATE '1582-10-04'), (CAST(NULL AS DATE)) AS t(d)
-- !schema
d DATE,`day(d)` INT
-- !output
0001-01-01	1
1582-10-04	4
1969-12-31	31
2021-01-03	3
2023-12-31	31
2024-02-29	29
9999-12-31	31
NULL	NULL

-- !query
SELECT d, dayofmonth(d) FROM VALUES (DATE '2024-02-29'), (DATE '2023-12-31'), (DATE '2021-01-03'), (DATE '1969-12-31'), (DATE '0001-01-01'), (DATE '9999-12-31'), (DATE '1582-10-04'), (CAST(NULL AS DATE)) AS t(d)
-- !schema
d DATE,`dayofmonth(d)` INT
-- !output
0001-01-01	1
1582-10-04	4
1969-12-31	31
2021-01-03	3
2023-12-31	31
2024-02-29	29
9999-12-31	31
NULL	NULL

-- !query
SELECT d, dayofyear(d) FROM VALUES (DATE '2024-02-29'), (DATE '2023-12-31'), (DATE '2021-01-03'), (DATE '1969-12-31'), (DATE '0001-01-01'), (DATE '9999-12-31'), (DATE '1582-10-04'), (CAST(NULL AS DATE)) AS t(d)
-- !schema
d DATE,`dayofyear(d)` INT
-- !output
0001-01-01	1
1582-10-04	277
1969-12-31	365
2021-01-03	3
2023-12-31	365
2024-02-29	60
9999-12-31	365
NULL	NULL

-- !query
SELECT d, dayofweek(d) FROM VALUES (DATE '2024-02-29'), (DATE '2023-12-31'), (DATE '2021-01-03'), (DATE '1969-12-31'), (DATE '0001-01-01'), (DATE '9999-12-31'), (DATE '1582-10-04'), (CAST(NULL AS DATE)) AS t(d)
-- !schema
d DATE,`dayofweek(d)` INT
-- !output
0001-01-01	2
1582-10-04	2
1969-12-31	4
2021-01-03	1
2023-12-31	1
2024-02-29	5
9999-12-31	6
NULL	NULL

-- !query
SELECT d, weekday(d) FROM VALUES (DATE '2024-02-29'), (DATE '2023-12-31'), (DATE '2021-01-03'), (DATE '1969-12-31'), (DATE '0001-01-01'), (DATE '9999-12-31'), (DATE '1582-10-04'), (CAST(NULL AS DATE)) AS t(d)
-- !schema
d DATE,`weekday(d)` INT
-- !output
0001-01-01	0
1582-10-04	0
1969-12-31	2
2021-01-03	6
2023-12-31	6
2024-02-29	3
9999-12-31	4
NULL	NULL

-- !query
SELECT d, dayname(d) FROM VALUES (DATE '2024-02-29'), (DATE '2023-12-31'), (DATE '2021-01-03'), (DATE '1969-12-31'), (DATE '0001-01-01'), (DATE '9999-12-31'), (DATE '1582-10-04'), (CAST(NULL AS DATE)) AS t(d)
-- !schema
d DATE,`dayname(d)` STRING
-- !output
0001-01-01	Mon
1582-10-04	Mon
1969-12-31	Wed
2021-01-03	Sun
2023-12-31	Sun
2024-02-29	Thu
9999-12-31	Fri
NULL	NULL

-- !query
SELECT d, monthname(d) FROM VALUES (DATE '2024-02-29'), (DATE '2023-12-31'), (DATE '2021-01-03'), (DATE '1969-12-31'), (DATE '0001-01-01'), (DATE '9999-12-31'), (DATE '1582-10-04'), (CAST(NULL AS DATE)) AS t(d)
-- !schema
d DATE,`monthname(d)` STRING
-- !output
0001-01-01	Jan
1582-10-04	Oct
1969-12-31	Dec
2021-01-03	Jan
2023-12-31	Dec
2024-02-29	Feb
9999-12-31	Dec
NULL	NULL

-- !query
SELECT d, last_day(d) FROM VALUES (DATE '2024-02-29'), (DATE '2023-12-31'), (DATE '2021-01-03'), (DATE '1969-12-31'), (DATE '0001-01-01'), (DATE '9999-12-31'), (DATE '1582-10-04'), (CAST(NULL AS DATE)) AS t(d)
-- !schema
d DATE,`last_day(d)` DATE
-- !output
0001-01-01	0001-01-31
1582-10-04	1582-10-31
1969-12-31	1969-12-31
2021-01-03	2021-01-31
2023-12-31	2023-12-31
2024-02-29	2024-02-29
9999-12-31	9999-12-31
NULL	NULL

-- !query
SELECT year(ts) FROM VALUES (TIMESTAMP '2024-02-29 13:14:15.678901'), (TIMESTAMP '2024-03-10 01:59:59.999999'), (TIMESTAMP '2024-03-10 03:00:00'), (TIMESTAMP '2024-11-03 08:30:00Z'), (TIMESTAMP '2024-11-03 09:30:00Z'), (TIMESTAMP '1969-12-31 23:59:59.5Z'), (TIMESTAMP '1900-01-01 00:00:00'), (TIMESTAMP '0001-01-01 00:00:00'), (TIMESTAMP '9999-12-31 23:59:59.999999'), (CAST(NULL AS TIMESTAMP)) AS t(ts)
-- !schema
`year(ts)` INT
-- !output
1
1900
1969
2024
2024
2024
2024
2024
9999
NULL

-- !query
SELECT year(n), year('2024-05-06'), year(NULL) FROM VALUES (TIMESTAMP_NTZ '2024-02-29 13:14:15.678901'), (TIMESTAMP_NTZ '2024-03-10 02:30:00'), (TIMESTAMP_NTZ '1969-12-31 23:59:59.5'), (TIMESTAMP_NTZ '0001-01-01 00:00:00'), (TIMESTAMP_NTZ '9999-12-31 23:59:59.999999'), (CAST(NULL AS TIMESTAMP_NTZ)) AS t(n)
-- !schema
`year(n)` INT,`year(2024-05-06)` INT,`year(NULL)` INT
-- !output
1	2024	NULL
1969	2024	NULL
2024	2024	NULL
2024	2024	NULL
9999	2024	NULL
NULL	2024	NULL

-- !query
SELECT dayofweek(ts) FROM VALUES (TIMESTAMP '2024-02-29 13:14:15.678901'), (TIMESTAMP '2024-03-10 01:59:59.999999'), (TIMESTAMP '2024-03-10 03:00:00'), (TIMESTAMP '2024-11-03 08:30:00Z'), (TIMESTAMP '2024-11-03 09:30:00Z'), (TIMESTAMP '1969-12-31 23:59:59.5Z'), (TIMESTAMP '1900-01-01 00:00:00'), (TIMESTAMP '0001-01-01 00:00:00'), (TIMESTAMP '9999-12-31 23:59:59.999999'), (CAST(NULL AS TIMESTAMP)) AS t(ts)
-- !schema
`dayofweek(ts)` INT
-- !output
1
1
1
1
2
2
4
5
6
NULL

-- !query
SELECT dayofweek(n), dayofweek('2024-05-06'), dayofweek(NULL) FROM VALUES (TIMESTAMP_NTZ '2024-02-29 13:14:15.678901'), (TIMESTAMP_NTZ '2024-03-10 02:30:00'), (TIMESTAMP_NTZ '1969-12-31 23:59:59.5'), (TIMESTAMP_NTZ '0001-01-01 00:00:00'), (TIMESTAMP_NTZ '9999-12-31 23:59:59.999999'), (CAST(NULL AS TIMESTAMP_NTZ)) AS t(n)
-- !schema
`dayofweek(n)` INT,`dayofweek(2024-05-06)` INT,`dayofweek(NULL)` INT
-- !output
1	2	NULL
2	2	NULL
4	2	NULL
5	2	NULL
6	2	NULL
NULL	2	NULL

-- !query
SELECT weekofyear(ts) FROM VALUES (TIMESTAMP '2024-02-29 13:14:15.678901'), (TIMESTAMP '2024-03-10 01:59:59.999999'), (TIMESTAMP '2024-03-10 03:00:00'), (TIMESTAMP '2024-11-03 08:30:00Z'), (TIMESTAMP '2024-11-03 09:30:00Z'), (TIMESTAMP '1969-12-31 23:59:59.5Z'), (TIMESTAMP '1900-01-01 00:00:00'), (TIMESTAMP '0001-01-01 00:00:00'), (TIMESTAMP '9999-12-31 23:59:59.999999'), (CAST(NULL AS TIMESTAMP)) AS t(ts)
-- !schema
`weekofyear(ts)` INT
-- !output
1
1
1
10
10
44
44
52
9
NULL

-- !query
SELECT weekofyear(n), weekofyear('2024-05-06'), weekofyear(NULL) FROM VALUES (TIMESTAMP_NTZ '2024-02-29 13:14:15.678901'), (TIMESTAMP_NTZ '2024-03-10 02:30:00'), (TIMESTAMP_NTZ '1969-12-31 23:59:59.5'), (TIMESTAMP_NTZ '0001-01-01 00:00:00'), (TIMESTAMP_NTZ '9999-12-31 23:59:59.999999'), (CAST(NULL AS TIMESTAMP_NTZ)) AS t(n)
-- !schema
`weekofyear(n)` INT,`weekofyear(2024-05-06)` INT,`weekofyear(NULL)` INT
-- !output
1	19	NULL
1	19	NULL
10	19	NULL
52	19	NULL
9	19	NULL
NULL	19	NULL

-- !query
SELECT dayname(ts) FROM VALUES (TIMESTAMP '2024-02-29 13:14:15.678901'), (TIMESTAMP '2024-03-10 01:59:59.999999'), (TIMESTAMP '2024-03-10 03:00:00'), (TIMESTAMP '2024-11-03 08:30:00Z'), (TIMESTAMP '2024-11-03 09:30:00Z'), (TIMESTAMP '1969-12-31 23:59:59.5Z'), (TIMESTAMP '1900-01-01 00:00:00'), (TIMESTAMP '0001-01-01 00:00:00'), (TIMESTAMP '9999-12-31 23:59:59.999999'), (CAST(NULL AS TIMESTAMP)) AS t(ts)
-- !schema
`dayname(ts)` STRING
-- !output
Fri
Mon
Mon
NULL
Sun
Sun
Sun
Sun
Thu
Wed

-- !query
SELECT dayname(n), dayname('2024-05-06'), dayname(NULL) FROM VALUES (TIMESTAMP_NTZ '2024-02-29 13:14:15.678901'), (TIMESTAMP_NTZ '2024-03-10 02:30:00'), (TIMESTAMP_NTZ '1969-12-31 23:59:59.5'), (TIMESTAMP_NTZ '0001-01-01 00:00:00'), (TIMESTAMP_NTZ '9999-12-31 23:59:59.999999'), (CAST(NULL AS TIMESTAMP_NTZ)) AS t(n)
-- !schema
`dayname(n)` STRING,`dayname(2024-05-06)` STRING,`dayname(NULL)` STRING
-- !output
Fri	Mon	NULL
Mon	Mon	NULL
NULL	Mon	NULL
Sun	Mon	NULL
Thu	Mon	NULL
Wed	Mon	NULL

-- !query
SELECT last_day(ts) FROM VALUES (TIMESTAMP '2024-02-29 13:14:15.678901'), (TIMESTAMP '2024-03-10 01:59:59.999999'), (TIMESTAMP '2024-03-10 03:00:00'), (TIMESTAMP '2024-11-03 08:30:00Z'), (TIMESTAMP '2024-11-03 09:30:00Z'), (TIMESTAMP '1969-12-31 23:59:59.5Z'), (TIMESTAMP '1900-01-01 00:00:00'), (TIMESTAMP '0001-01-01 00:00:00'), (TIMESTAMP '9999-12-31 23:59:59.999999'), (CAST(NULL AS TIMESTAMP)) AS t(ts)
-- !schema
`last_day(ts)` DATE
-- !output
0001-01-31
1900-01-31
1969-12-31
2024-02-29
2024-03-31
2024-03-31
2024-11-30
2024-11-30
9999-12-31
NULL

-- !query
SELECT last_day(n), last_day('2024-05-06'), last_day(NULL) FROM VALUES (TIMESTAMP_NTZ '2024-02-29 13:14:15.678901'), (TIMESTAMP_NTZ '2024-03-10 02:30:00'), (TIMESTAMP_NTZ '1969-12-31 23:59:59.5'), (TIMESTAMP_NTZ '0001-01-01 00:00:00'), (TIMESTAMP_NTZ '9999-12-31 23:59:59.999999'), (CAST(NULL AS TIMESTAMP_NTZ)) AS t(n)
-- !schema
`last_day(n)` DATE,`last_day(2024-05-06)` DATE,`last_day(NULL)` DATE
-- !output
0001-01-31	2024-05-31	NULL
1969-12-31	2024-05-31	NULL
2024-02-29	2024-05-31	NULL
2024-03-31	2024-05-31	NULL
9999-12-31	2024-05-31	NULL
NULL	2024-05-31	NULL

-- !query
SELECT ts, hour(ts) FROM VALUES (TIMESTAMP '2024-02-29 13:14:15.678901'), (TIMESTAMP '2024-03-10 01:59:59.999999'), (TIMESTAMP '2024-03-10 03:00:00'), (TIMESTAMP '2024-11-03 08:30:00Z'), (TIMESTAMP '2024-11-03 09:30:00Z'), (TIMESTAMP '1969-12-31 23:59:59.5Z'), (TIMESTAMP '1900-01-01 00:00:00'), (TIMESTAMP '0001-01-01 00:00:00'), (TIMESTAMP '9999-12-31 23:59:59.999999'), (CAST(NULL AS TIMESTAMP)) AS t(ts)
-- !schema
ts TIMESTAMP,`hour(ts)` INT
-- !output
0001-01-01 00:00:00	0
1900-01-01 00:00:00	0
1969-12-31 15:59:59.5	15
2024-02-29 13:14:15.678901	13
2024-03-10 01:59:59.999999	1
2024-03-10 03:00:00	3
2024-11-03 01:30:00	1
2024-11-03 01:30:00	1
9999-12-31 23:59:59.999999	23
NULL	NULL

-- !query
SELECT n, hour(n) FROM VALUES (TIMESTAMP_NTZ '2024-02-29 13:14:15.678901'), (TIMESTAMP_NTZ '2024-03-10 02:30:00'), (TIMESTAMP_NTZ '1969-12-31 23:59:59.5'), (TIMESTAMP_NTZ '0001-01-01 00:00:00'), (TIMESTAMP_NTZ '9999-12-31 23:59:59.999999'), (CAST(NULL AS TIMESTAMP_NTZ)) AS t(n)
-- !schema
n TIMESTAMP_NTZ,`hour(n)` INT
-- !output
0001-01-01 00:00:00	0
1969-12-31 23:59:59.5	23
2024-02-29 13:14:15.678901	13
2024-03-10 02:30:00	2
9999-12-31 23:59:59.999999	23
NULL	NULL

-- !query
SELECT hour(DATE '2024-01-02'), hour('2024-01-02 03:04:05.6'), hour('07:08:09') > -1, hour(NULL)
-- !schema
`hour(DATE '2024-01-02')` INT NOT NULL,`hour(2024-01-02 03:04:05.6)` INT,`(hour(07:08:09) > -1)` BOOLEAN,`hour(NULL)` INT
-- !output
0	3	true	NULL

-- !query
SELECT ts, minute(ts) FROM VALUES (TIMESTAMP '2024-02-29 13:14:15.678901'), (TIMESTAMP '2024-03-10 01:59:59.999999'), (TIMESTAMP '2024-03-10 03:00:00'), (TIMESTAMP '2024-11-03 08:30:00Z'), (TIMESTAMP '2024-11-03 09:30:00Z'), (TIMESTAMP '1969-12-31 23:59:59.5Z'), (TIMESTAMP '1900-01-01 00:00:00'), (TIMESTAMP '0001-01-01 00:00:00'), (TIMESTAMP '9999-12-31 23:59:59.999999'), (CAST(NULL AS TIMESTAMP)) AS t(ts)
-- !schema
ts TIMESTAMP,`minute(ts)` INT
-- !output
0001-01-01 00:00:00	0
1900-01-01 00:00:00	0
1969-12-31 15:59:59.5	59
2024-02-29 13:14:15.678901	14
2024-03-10 01:59:59.999999	59
2024-03-10 03:00:00	0
2024-11-03 01:30:00	30
2024-11-03 01:30:00	30
9999-12-31 23:59:59.999999	59
NULL	NULL

-- !query
SELECT n, minute(n) FROM VALUES (TIMESTAMP_NTZ '2024-02-29 13:14:15.678901'), (TIMESTAMP_NTZ '2024-03-10 02:30:00'), (TIMESTAMP_NTZ '1969-12-31 23:59:59.5'), (TIMESTAMP_NTZ '0001-01-01 00:00:00'), (TIMESTAMP_NTZ '9999-12-31 23:59:59.999999'), (CAST(NULL AS TIMESTAMP_NTZ)) AS t(n)
-- !schema
n TIMESTAMP_NTZ,`minute(n)` INT
-- !output
0001-01-01 00:00:00	0
1969-12-31 23:59:59.5	59
2024-02-29 13:14:15.678901	14
2024-03-10 02:30:00	30
9999-12-31 23:59:59.999999	59
NULL	NULL

-- !query
SELECT minute(DATE '2024-01-02'), minute('2024-01-02 03:04:05.6'), minute('07:08:09') > -1, minute(NULL)
-- !schema
`minute(DATE '2024-01-02')` INT NOT NULL,`minute(2024-01-02 03:04:05.6)` INT,`(minute(07:08:09) > -1)` BOOLEAN,`minute(NULL)` INT
-- !output
0	4	true	NULL

-- !query
SELECT ts, second(ts) FROM VALUES (TIMESTAMP '2024-02-29 13:14:15.678901'), (TIMESTAMP '2024-03-10 01:59:59.999999'), (TIMESTAMP '2024-03-10 03:00:00'), (TIMESTAMP '2024-11-03 08:30:00Z'), (TIMESTAMP '2024-11-03 09:30:00Z'), (TIMESTAMP '1969-12-31 23:59:59.5Z'), (TIMESTAMP '1900-01-01 00:00:00'), (TIMESTAMP '0001-01-01 00:00:00'), (TIMESTAMP '9999-12-31 23:59:59.999999'), (CAST(NULL AS TIMESTAMP)) AS t(ts)
-- !schema
ts TIMESTAMP,`second(ts)` INT
-- !output
0001-01-01 00:00:00	0
1900-01-01 00:00:00	0
1969-12-31 15:59:59.5	59
2024-02-29 13:14:15.678901	15
2024-03-10 01:59:59.999999	59
2024-03-10 03:00:00	0
2024-11-03 01:30:00	0
2024-11-03 01:30:00	0
9999-12-31 23:59:59.999999	59
NULL	NULL

-- !query
SELECT n, second(n) FROM VALUES (TIMESTAMP_NTZ '2024-02-29 13:14:15.678901'), (TIMESTAMP_NTZ '2024-03-10 02:30:00'), (TIMESTAMP_NTZ '1969-12-31 23:59:59.5'), (TIMESTAMP_NTZ '0001-01-01 00:00:00'), (TIMESTAMP_NTZ '9999-12-31 23:59:59.999999'), (CAST(NULL AS TIMESTAMP_NTZ)) AS t(n)
-- !schema
n TIMESTAMP_NTZ,`second(n)` INT
-- !output
0001-01-01 00:00:00	0
1969-12-31 23:59:59.5	59
2024-02-29 13:14:15.678901	15
2024-03-10 02:30:00	0
9999-12-31 23:59:59.999999	59
NULL	NULL

-- !query
SELECT second(DATE '2024-01-02'), second('2024-01-02 03:04:05.6'), second('07:08:09') > -1, second(NULL)
-- !schema
`second(DATE '2024-01-02')` INT NOT NULL,`second(2024-01-02 03:04:05.6)` INT,`(second(07:08:09) > -1)` BOOLEAN,`second(NULL)` INT
-- !output
0	5	true	NULL

-- !query
SELECT year(5)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "year(5)",
   "start": 7,
   "stop": 13
  }
 ],
 "parameters": {
  "inputSql": "\"5\"",
  "inputType": "\"INT\"",
  "paramIndex": "first",
  "requiredType": "\"DATE\"",
  "sqlExpr": "\"year(5)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT year('nothing')
-- !error
{
 "class": "DateTimeException",
 "condition": "CAST_INVALID_INPUT",
 "context": [
  {
   "fragment": "year('nothing')",
   "start": 7,
   "stop": 21
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
SELECT hour(true)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "hour(true)",
   "start": 7,
   "stop": 16
  }
 ],
 "parameters": {
  "inputSql": "\"true\"",
  "inputType": "\"BOOLEAN\"",
  "paramIndex": "first",
  "requiredType": "\"(TIMESTAMP OR TIMESTAMP WITHOUT TIME ZONE)\"",
  "sqlExpr": "\"hour(true)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT year()
-- !error
{
 "class": "AnalysisException",
 "condition": "WRONG_NUM_ARGS.WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "year()",
   "start": 7,
   "stop": 12
  }
 ],
 "parameters": {
  "actualNum": "0",
  "docroot": "https://spark.apache.org/docs/latest",
  "expectedNum": "1",
  "functionName": "`year`"
 },
 "sqlState": "42605"
}

-- !query
SELECT dayname(1, 2)
-- !error
{
 "class": "AnalysisException",
 "condition": "WRONG_NUM_ARGS.WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "dayname(1, 2)",
   "start": 7,
   "stop": 19
  }
 ],
 "parameters": {
  "actualNum": "2",
  "docroot": "https://spark.apache.org/docs/latest",
  "expectedNum": "1",
  "functionName": "`dayname`"
 },
 "sqlState": "42605"
}

-- !query
SELECT month(array(1))
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "month(array(1))",
   "start": 7,
   "stop": 21
  }
 ],
 "parameters": {
  "inputSql": "\"array(1)\"",
  "inputType": "\"ARRAY<INT>\"",
  "paramIndex": "first",
  "requiredType": "\"DATE\"",
  "sqlExpr": "\"month(array(1))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT extract(year FROM ts) FROM VALUES (TIMESTAMP '2024-02-29 13:14:15.678901'), (TIMESTAMP '2024-03-10 01:59:59.999999'), (TIMESTAMP '2024-03-10 03:00:00'), (TIMESTAMP '2024-11-03 08:30:00Z'), (TIMESTAMP '2024-11-03 09:30:00Z'), (TIMESTAMP '1969-12-31 23:59:59.5Z'), (TIMESTAMP '1900-01-01 00:00:00'), (TIMESTAMP '0001-01-01 00:00:00'), (TIMESTAMP '9999-12-31 23:59:59.999999'), (CAST(NULL AS TIMESTAMP)) AS t(ts)
-- !schema
`extract(year FROM ts)` INT
-- !output
1
1900
1969
2024
2024
2024
2024
2024
9999
NULL

-- !query
SELECT extract(Y FROM ts) FROM VALUES (TIMESTAMP '2024-02-29 13:14:15.678901'), (TIMESTAMP '2024-03-10 01:59:59.999999'), (TIMESTAMP '2024-03-10 03:00:00'), (TIMESTAMP '2024-11-03 08:30:00Z'), (TIMESTAMP '2024-11-03 09:30:00Z'), (TIMESTAMP '1969-12-31 23:59:59.5Z'), (TIMESTAMP '1900-01-01 00:00:00'), (TIMESTAMP '0001-01-01 00:00:00'), (TIMESTAMP '9999-12-31 23:59:59.999999'), (CAST(NULL AS TIMESTAMP)) AS t(ts)
-- !schema
`extract(Y FROM ts)` INT
-- !output
1
1900
1969
2024
2024
2024
2024
2024
9999
NULL

-- !query
SELECT extract(yearofweek FROM ts) FROM VALUES (TIMESTAMP '2024-02-29 13:14:15.678901'), (TIMESTAMP '2024-03-10 01:59:59.999999'), (TIMESTAMP '2024-03-10 03:00:00'), (TIMESTAMP '2024-11-03 08:30:00Z'), (TIMESTAMP '2024-11-03 09:30:00Z'), (TIMESTAMP '1969-12-31 23:59:59.5Z'), (TIMESTAMP '1900-01-01 00:00:00'), (TIMESTAMP '0001-01-01 00:00:00'), (TIMESTAMP '9999-12-31 23:59:59.999999'), (CAST(NULL AS TIMESTAMP)) AS t(ts)
-- !schema
`extract(yearofweek FROM ts)` INT
-- !output
1
1900
1970
2024
2024
2024
2024
2024
9999
NULL

-- !query
SELECT extract(qtr FROM ts) FROM VALUES (TIMESTAMP '2024-02-29 13:14:15.678901'), (TIMESTAMP '2024-03-10 01:59:59.999999'), (TIMESTAMP '2024-03-10 03:00:00'), (TIMESTAMP '2024-11-03 08:30:00Z'), (TIMESTAMP '2024-11-03 09:30:00Z'), (TIMESTAMP '1969-12-31 23:59:59.5Z'), (TIMESTAMP '1900-01-01 00:00:00'), (TIMESTAMP '0001-01-01 00:00:00'), (TIMESTAMP '9999-12-31 23:59:59.999999'), (CAST(NULL AS TIMESTAMP)) AS t(ts)
-- !schema
`extract(qtr FROM ts)` INT
-- !output
1
1
1
1
1
4
4
4
4
NULL

-- !query
SELECT extract(mon FROM ts) FROM VALUES (TIMESTAMP '2024-02-29 13:14:15.678901'), (TIMESTAMP '2024-03-10 01:59:59.999999'), (TIMESTAMP '2024-03-10 03:00:00'), (TIMESTAMP '2024-11-03 08:30:00Z'), (TIMESTAMP '2024-11-03 09:30:00Z'), (TIMESTAMP '1969-12-31 23:59:59.5Z'), (TIMESTAMP '1900-01-01 00:00:00'), (TIMESTAMP '0001-01-01 00:00:00'), (TIMESTAMP '9999-12-31 23:59:59.999999'), (CAST(NULL AS TIMESTAMP)) AS t(ts)
-- !schema
`extract(mon FROM ts)` INT
-- !output
1
1
11
11
12
12
2
3
3
NULL

-- !query
SELECT extract(w FROM ts) FROM VALUES (TIMESTAMP '2024-02-29 13:14:15.678901'), (TIMESTAMP '2024-03-10 01:59:59.999999'), (TIMESTAMP '2024-03-10 03:00:00'), (TIMESTAMP '2024-11-03 08:30:00Z'), (TIMESTAMP '2024-11-03 09:30:00Z'), (TIMESTAMP '1969-12-31 23:59:59.5Z'), (TIMESTAMP '1900-01-01 00:00:00'), (TIMESTAMP '0001-01-01 00:00:00'), (TIMESTAMP '9999-12-31 23:59:59.999999'), (CAST(NULL AS TIMESTAMP)) AS t(ts)
-- !schema
`extract(w FROM ts)` INT
-- !output
1
1
1
10
10
44
44
52
9
NULL

-- !query
SELECT extract(d FROM ts) FROM VALUES (TIMESTAMP '2024-02-29 13:14:15.678901'), (TIMESTAMP '2024-03-10 01:59:59.999999'), (TIMESTAMP '2024-03-10 03:00:00'), (TIMESTAMP '2024-11-03 08:30:00Z'), (TIMESTAMP '2024-11-03 09:30:00Z'), (TIMESTAMP '1969-12-31 23:59:59.5Z'), (TIMESTAMP '1900-01-01 00:00:00'), (TIMESTAMP '0001-01-01 00:00:00'), (TIMESTAMP '9999-12-31 23:59:59.999999'), (CAST(NULL AS TIMESTAMP)) AS t(ts)
-- !schema
`extract(d FROM ts)` INT
-- !output
1
1
10
10
29
3
3
31
31
NULL

-- !query
SELECT extract(dow FROM ts) FROM VALUES (TIMESTAMP '2024-02-29 13:14:15.678901'), (TIMESTAMP '2024-03-10 01:59:59.999999'), (TIMESTAMP '2024-03-10 03:00:00'), (TIMESTAMP '2024-11-03 08:30:00Z'), (TIMESTAMP '2024-11-03 09:30:00Z'), (TIMESTAMP '1969-12-31 23:59:59.5Z'), (TIMESTAMP '1900-01-01 00:00:00'), (TIMESTAMP '0001-01-01 00:00:00'), (TIMESTAMP '9999-12-31 23:59:59.999999'), (CAST(NULL AS TIMESTAMP)) AS t(ts)
-- !schema
`extract(dow FROM ts)` INT
-- !output
1
1
1
1
2
2
4
5
6
NULL

-- !query
SELECT extract(dayofweek_iso FROM ts) FROM VALUES (TIMESTAMP '2024-02-29 13:14:15.678901'), (TIMESTAMP '2024-03-10 01:59:59.999999'), (TIMESTAMP '2024-03-10 03:00:00'), (TIMESTAMP '2024-11-03 08:30:00Z'), (TIMESTAMP '2024-11-03 09:30:00Z'), (TIMESTAMP '1969-12-31 23:59:59.5Z'), (TIMESTAMP '1900-01-01 00:00:00'), (TIMESTAMP '0001-01-01 00:00:00'), (TIMESTAMP '9999-12-31 23:59:59.999999'), (CAST(NULL AS TIMESTAMP)) AS t(ts)
-- !schema
`extract(dayofweek_iso FROM ts)` INT
-- !output
1
1
3
4
5
7
7
7
7
NULL

-- !query
SELECT extract(doy FROM ts) FROM VALUES (TIMESTAMP '2024-02-29 13:14:15.678901'), (TIMESTAMP '2024-03-10 01:59:59.999999'), (TIMESTAMP '2024-03-10 03:00:00'), (TIMESTAMP '2024-11-03 08:30:00Z'), (TIMESTAMP '2024-11-03 09:30:00Z'), (TIMESTAMP '1969-12-31 23:59:59.5Z'), (TIMESTAMP '1900-01-01 00:00:00'), (TIMESTAMP '0001-01-01 00:00:00'), (TIMESTAMP '9999-12-31 23:59:59.999999'), (CAST(NULL AS TIMESTAMP)) AS t(ts)
-- !schema
`extract(doy FROM ts)` INT
-- !output
1
1
308
308
365
365
60
70
70
NULL

-- !query
SELECT extract(h FROM ts) FROM VALUES (TIMESTAMP '2024-02-29 13:14:15.678901'), (TIMESTAMP '2024-03-10 01:59:59.999999'), (TIMESTAMP '2024-03-10 03:00:00'), (TIMESTAMP '2024-11-03 08:30:00Z'), (TIMESTAMP '2024-11-03 09:30:00Z'), (TIMESTAMP '1969-12-31 23:59:59.5Z'), (TIMESTAMP '1900-01-01 00:00:00'), (TIMESTAMP '0001-01-01 00:00:00'), (TIMESTAMP '9999-12-31 23:59:59.999999'), (CAST(NULL AS TIMESTAMP)) AS t(ts)
-- !schema
`extract(h FROM ts)` INT
-- !output
0
0
1
1
1
13
15
23
3
NULL

-- !query
SELECT extract(min FROM ts) FROM VALUES (TIMESTAMP '2024-02-29 13:14:15.678901'), (TIMESTAMP '2024-03-10 01:59:59.999999'), (TIMESTAMP '2024-03-10 03:00:00'), (TIMESTAMP '2024-11-03 08:30:00Z'), (TIMESTAMP '2024-11-03 09:30:00Z'), (TIMESTAMP '1969-12-31 23:59:59.5Z'), (TIMESTAMP '1900-01-01 00:00:00'), (TIMESTAMP '0001-01-01 00:00:00'), (TIMESTAMP '9999-12-31 23:59:59.999999'), (CAST(NULL AS TIMESTAMP)) AS t(ts)
-- !schema
`extract(min FROM ts)` INT
-- !output
0
0
0
14
30
30
59
59
59
NULL

-- !query
SELECT extract(s FROM ts) FROM VALUES (TIMESTAMP '2024-02-29 13:14:15.678901'), (TIMESTAMP '2024-03-10 01:59:59.999999'), (TIMESTAMP '2024-03-10 03:00:00'), (TIMESTAMP '2024-11-03 08:30:00Z'), (TIMESTAMP '2024-11-03 09:30:00Z'), (TIMESTAMP '1969-12-31 23:59:59.5Z'), (TIMESTAMP '1900-01-01 00:00:00'), (TIMESTAMP '0001-01-01 00:00:00'), (TIMESTAMP '9999-12-31 23:59:59.999999'), (CAST(NULL AS TIMESTAMP)) AS t(ts)
-- !schema
`extract(s FROM ts)` DECIMAL(8,6)
-- !output
0.000000
0.000000
0.000000
0.000000
0.000000
15.678901
59.500000
59.999999
59.999999
NULL

-- !query
SELECT extract(SECONDS FROM ts) FROM VALUES (TIMESTAMP '2024-02-29 13:14:15.678901'), (TIMESTAMP '2024-03-10 01:59:59.999999'), (TIMESTAMP '2024-03-10 03:00:00'), (TIMESTAMP '2024-11-03 08:30:00Z'), (TIMESTAMP '2024-11-03 09:30:00Z'), (TIMESTAMP '1969-12-31 23:59:59.5Z'), (TIMESTAMP '1900-01-01 00:00:00'), (TIMESTAMP '0001-01-01 00:00:00'), (TIMESTAMP '9999-12-31 23:59:59.999999'), (CAST(NULL AS TIMESTAMP)) AS t(ts)
-- !schema
`extract(SECONDS FROM ts)` DECIMAL(8,6)
-- !output
0.000000
0.000000
0.000000
0.000000
0.000000
15.678901
59.500000
59.999999
59.999999
NULL

-- !query
SELECT extract(YEAR FROM d), extract(WEEK FROM d), extract(HOUR FROM d), extract(SECOND FROM d), extract(DOW_ISO FROM d), extract(yearofweek FROM d) FROM VALUES (DATE '2024-02-29'), (DATE '2023-12-31'), (DATE '2021-01-03'), (DATE '1969-12-31'), (DATE '0001-01-01'), (DATE '9999-12-31'), (DATE '1582-10-04'), (CAST(NULL AS DATE)) AS t(d)
-- !schema
`extract(YEAR FROM d)` INT,`extract(WEEK FROM d)` INT,`extract(HOUR FROM d)` INT,`extract(SECOND FROM d)` DECIMAL(8,6),`extract(DOW_ISO FROM d)` INT,`extract(yearofweek FROM d)` INT
-- !output
1	1	0	0.000000	1	1
1582	40	0	0.000000	1	1582
1969	1	0	0.000000	3	1970
2021	53	0	0.000000	7	2020
2023	52	0	0.000000	7	2023
2024	9	0	0.000000	4	2024
9999	52	0	0.000000	5	9999
NULL	NULL	NULL	NULL	NULL	NULL

-- !query
SELECT extract(DAY FROM n), extract(SECS FROM n), date_part('minute', n), datepart('QUARTER', n) FROM VALUES (TIMESTAMP_NTZ '2024-02-29 13:14:15.678901'), (TIMESTAMP_NTZ '2024-03-10 02:30:00'), (TIMESTAMP_NTZ '1969-12-31 23:59:59.5'), (TIMESTAMP_NTZ '0001-01-01 00:00:00'), (TIMESTAMP_NTZ '9999-12-31 23:59:59.999999'), (CAST(NULL AS TIMESTAMP_NTZ)) AS t(n)
-- !schema
`extract(DAY FROM n)` INT,`extract(SECS FROM n)` DECIMAL(8,6),`date_part(minute, n)` INT,`datepart(QUARTER FROM n)` INT
-- !output
1	0.000000	0	1
10	0.000000	30	1
29	15.678901	14	1
31	59.500000	59	4
31	59.999999	59	4
NULL	NULL	NULL	NULL

-- !query
SELECT extract(YEAR FROM '2024-05-06'), date_part('hour', '2024-05-06 07:08:09'), date_part('doy', DATE '2024-05-06')
-- !schema
`extract(YEAR FROM 2024-05-06)` INT,`date_part(hour, 2024-05-06 07:08:09)` INT,`date_part(doy, DATE '2024-05-06')` INT NOT NULL
-- !output
2024	7	127

-- !query
SELECT date_part(NULL, DATE '2024-05-06'), date_part('year', NULL), extract(second FROM NULL)
-- !schema
`date_part(NULL, DATE '2024-05-06')` DOUBLE,`date_part(year, NULL)` INT,`extract(second FROM NULL)` DECIMAL(8,6)
-- !output
NULL	NULL	NULL

-- !query
SELECT extract(YEAR FROM i), extract(MONTH FROM i) FROM VALUES (INTERVAL '2-11' YEAR TO MONTH), (INTERVAL '-2-11' YEAR TO MONTH), (INTERVAL '0-0' YEAR TO MONTH), (NULL) AS t(i)
-- !schema
`extract(YEAR FROM i)` INT,`extract(MONTH FROM i)` TINYINT
-- !output
-2	-11
0	0
2	11
NULL	NULL

-- !query
SELECT extract(DAY FROM i), extract(HOUR FROM i), extract(MINUTE FROM i), extract(SECOND FROM i) FROM VALUES (INTERVAL '12 13:14:15.678901' DAY TO SECOND), (INTERVAL '-12 13:14:15.678901' DAY TO SECOND), (INTERVAL '0 00:00:00' DAY TO SECOND), (NULL) AS t(i)
-- !schema
`extract(DAY FROM i)` INT,`extract(HOUR FROM i)` TINYINT,`extract(MINUTE FROM i)` TINYINT,`extract(SECOND FROM i)` DECIMAL(8,6)
-- !output
-12	-13	-14	-15.678901
0	0	0	0.000000
12	13	14	15.678901
NULL	NULL	NULL	NULL

-- !query
SELECT extract(YEAR FROM i), extract(MONTH FROM i), extract(DAY FROM i), extract(HOUR FROM i), extract(MINUTE FROM i), extract(SECOND FROM i) FROM VALUES (make_interval(1, 14, 2, 3, 50, 61, 59.5)), (make_interval(-1, -14, -2, -3, -50, -61, -59.5)) AS t(i)
-- !schema
`extract(YEAR FROM i)` INT NOT NULL,`extract(MONTH FROM i)` TINYINT NOT NULL,`extract(DAY FROM i)` INT NOT NULL,`extract(HOUR FROM i)` TINYINT NOT NULL,`extract(MINUTE FROM i)` TINYINT NOT NULL,`extract(SECOND FROM i)` DECIMAL(8,6) NOT NULL
-- !output
-2	-2	-19	-3	-1	-59.500000
2	2	19	3	1	59.500000

-- !query
SELECT extract(HOUR FROM INTERVAL '5' DAY)
-- !error
{
 "class": "AnalysisException",
 "condition": "INVALID_EXTRACT_FIELD",
 "context": [
  {
   "fragment": "extract(HOUR FROM INTERVAL '5' DAY)",
   "start": 7,
   "stop": 41
  }
 ],
 "parameters": {
  "expr": "\"INTERVAL '5' DAY\"",
  "field": "`HOUR`"
 },
 "sqlState": "42601"
}

-- !query
SELECT extract(DAY FROM INTERVAL '1-2' YEAR TO MONTH)
-- !error
{
 "class": "AnalysisException",
 "condition": "INVALID_EXTRACT_FIELD",
 "context": [
  {
   "fragment": "extract(DAY FROM INTERVAL '1-2' YEAR TO MONTH)",
   "start": 7,
   "stop": 52
  }
 ],
 "parameters": {
  "expr": "\"INTERVAL '1-2' YEAR TO MONTH\"",
  "field": "`DAY`"
 },
 "sqlState": "42601"
}

-- !query
SELECT extract(EPOCH FROM DATE '2024-05-06')
-- !error
{
 "class": "AnalysisException",
 "condition": "INVALID_EXTRACT_FIELD",
 "context": [
  {
   "fragment": "extract(EPOCH FROM DATE '2024-05-06')",
   "start": 7,
   "stop": 43
  }
 ],
 "parameters": {
  "expr": "\"DATE '2024-05-06'\"",
  "field": "`EPOCH`"
 },
 "sqlState": "42601"
}

-- !query
SELECT date_part('nothing', TIMESTAMP '2024-05-06 00:00:00')
-- !error
{
 "class": "AnalysisException",
 "condition": "INVALID_EXTRACT_FIELD",
 "context": [
  {
   "fragment": "date_part('nothing', TIMESTAMP '2024-05-06 00:00:00')",
   "start": 7,
   "stop": 59
  }
 ],
 "parameters": {
  "expr": "\"TIMESTAMP '2024-05-06 00:00:00'\"",
  "field": "`nothing`"
 },
 "sqlState": "42601"
}

-- !query
SELECT date_part(x, DATE '2024-05-06') FROM VALUES ('year') AS t(x)
-- !error
{
 "class": "AnalysisException",
 "condition": "NON_FOLDABLE_ARGUMENT",
 "context": [
  {
   "fragment": "date_part(x, DATE '2024-05-06')",
   "start": 7,
   "stop": 37
  }
 ],
 "parameters": {
  "funcName": "`date_part`",
  "paramName": "`field`",
  "paramType": "\"STRING\""
 },
 "sqlState": "42K08"
}

-- !query
SELECT date_part('year')
-- !error
{
 "class": "AnalysisException",
 "condition": "WRONG_NUM_ARGS.WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "date_part('year')",
   "start": 7,
   "stop": 23
  }
 ],
 "parameters": {
  "actualNum": "1",
  "docroot": "https://spark.apache.org/docs/latest",
  "expectedNum": "2",
  "functionName": "`date_part`"
 },
 "sqlState": "42605"
}

-- !query
SELECT extract(YEAR FROM 5)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "extract(YEAR FROM 5)",
   "start": 7,
   "stop": 26
  }
 ],
 "parameters": {
  "inputSql": "\"5\"",
  "inputType": "\"INT\"",
  "paramIndex": "first",
  "requiredType": "\"DATE\"",
  "sqlExpr": "\"year(5)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT extract(YEAR FROM true)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "extract(YEAR FROM true)",
   "start": 7,
   "stop": 29
  }
 ],
 "parameters": {
  "inputSql": "\"true\"",
  "inputType": "\"BOOLEAN\"",
  "paramIndex": "first",
  "requiredType": "\"DATE\"",
  "sqlExpr": "\"year(true)\""
 },
 "sqlState": "42K09"
}

-- !set spark.sql.ansi.enabled=false
-- !query
SELECT year(x), hour(x), dayname(x), last_day(x), extract(SECOND FROM x) FROM VALUES ('2024-05-06 07:08:09'), ('nothing'), ('') AS t(x)
-- !schema
`year(x)` INT,`hour(x)` INT,`dayname(x)` STRING,`last_day(x)` DATE,`extract(SECOND FROM x)` DECIMAL(8,6)
-- !output
2024	7	Mon	2024-05-31	9.000000
NULL	NULL	NULL	NULL	NULL
NULL	NULL	NULL	NULL	NULL

-- !query
SELECT extract(MONTH FROM x), date_part('dow', x) FROM VALUES ('2024-05-06'), ('2024'), ('x') AS t(x)
-- !schema
`extract(MONTH FROM x)` INT,`date_part(dow, x)` INT
-- !output
1	2
5	2
NULL	NULL
