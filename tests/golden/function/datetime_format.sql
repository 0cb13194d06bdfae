-- !query
SELECT to_date('2024-02-29'), to_date('2024-02-29 10:11:12'), to_date('2024-2-9'), to_date('2024'), to_date(NULL), to_date(TIMESTAMP '2024-02-29 23:59:59'), to_date(DATE '2024-02-29')
-- !schema
`to_date(2024-02-29)` DATE,`to_date(2024-02-29 10:11:12)` DATE,`to_date(2024-2-9)` DATE,`to_date(2024)` DATE,`to_date(NULL)` DATE,`to_date(TIMESTAMP '2024-02-29 23:59:59')` DATE NOT NULL,`to_date(DATE '2024-02-29')` DATE NOT NULL
-- !output
2024-02-29	2024-02-29	2024-02-09	2024-01-01	NULL	2024-02-29	2024-02-29

-- !query
SELECT to_date(x, 'yyyy-MM-dd') FROM VALUES ('2024-02-29'), ('0001-01-01'), ('9999-12-31'), (NULL) AS t(x)
-- !schema
`to_date(x, yyyy-MM-dd)` DATE
-- !output
0001-01-01
2024-02-29
9999-12-31
NULL

-- !query
SELECT to_date(x, 'dd/MM/yyyy') FROM VALUES ('29/02/2024'), ('01/12/1969') AS t(x)
-- !schema
`to_date(x, dd/MM/yyyy)` DATE NOT NULL
-- !output
1969-12-01
2024-02-29

-- !query
SELECT to_date('2024-02-29', NULL), to_date(NULL, 'yyyy'), to_date(DATE '2024-02-29', 'yyyy'), to_date(TIMESTAMP '2024-02-29 23:59:59', 'x')
-- !schema
`to_date(2024-02-29, NULL)` DATE,`to_date(NULL, yyyy)` DATE,`to_date(DATE '2024-02-29', yyyy)` DATE NOT NULL,`to_date(TIMESTAMP '2024-02-29 23:59:59', x)` DATE NOT NULL
-- !output
NULL	NULL	2024-02-29	2024-02-29

-- !query
SELECT to_date(x, f) FROM VALUES ('29.02.24', 'dd.MM.yy'), ('Feb 29, 2024', 'MMM d, yyyy'), ('2024 060', 'yyyy DDD'), ('20240229', 'yyyyMMdd'), ('2024', 'yyyy'), ('2024-3', 'yyyy-M') AS t(x, f)
-- !schema
`to_date(x, f)` DATE NOT NULL
-- !output
2024-01-01
2024-02-29
2024-02-29
2024-02-29
2024-02-29
2024-03-01

-- !query
SELECT to_date('2024-02-30')
-- !error
{
 "class": "DateTimeException",
 "condition": "CAST_INVALID_INPUT",
 "context": [
  {
   "fragment": "to_date('2024-02-30')",
   "start": 7,
   "stop": 27
  }
 ],
 "parameters": {
  "ansiConfig": "\"spark.sql.ansi.enabled\"",
  "expression": "'2024-02-30'",
  "sourceType": "\"STRING\"",
  "targetType": "\"DATE\""
 },
 "sqlState": "22018"
}

-- !query
SELECT to_date('2024-02-30', 'yyyy-MM-dd')
-- !error
{
 "class": "DateTimeException",
 "condition": "CANNOT_PARSE_TIMESTAMP",
 "parameters": {
  "func": "`try_to_date`",
  "message": "Text '2024-02-30' could not be parsed: Invalid date 'FEBRUARY 30'"
 },
 "sqlState": "22007"
}

-- !query
SELECT to_date('29.02.2024', 'yyyy-MM-dd')
-- !error
{
 "class": "DateTimeException",
 "condition": "CANNOT_PARSE_TIMESTAMP",
 "parameters": {
  "func": "`try_to_date`",
  "message": "Text '29.02.2024' could not be parsed at index 0"
 },
 "sqlState": "22007"
}

-- !query
SELECT to_date('2024-02-29', 'YYYY-MM-dd')
-- !error
{
 "class": "SparkUpgradeException",
 "condition": "INCONSISTENT_BEHAVIOR_CROSS_VERSION.DATETIME_PATTERN_RECOGNITION",
 "parameters": {
  "config": "\"spark.sql.legacy.timeParserPolicy\"",
  "docroot": "https://spark.apache.org/docs/latest",
  "pattern": "'YYYY-MM-dd'"
 },
 "sqlState": "42K0B"
}

-- !query
SELECT to_date('2024-02-29', 'nnn')
-- !error
{
 "class": "IllegalArgumentException",
 "condition": "INVALID_DATETIME_PATTERN.ILLEGAL_CHARACTER",
 "parameters": {
  "c": "n",
  "pattern": "nnn"
 },
 "sqlState": "22007"
}

-- !query
SELECT to_date('2024-02-29', 'yyyy-MM-dd''')
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "INVALID_DATETIME_PATTERN.WITH_SUGGESTION",
 "parameters": {
  "docroot": "https://spark.apache.org/docs/latest",
  "pattern": "'yyyy-MM-dd\\''"
 },
 "sqlState": "22007"
}

-- !query
SELECT to_date(5)
-- !error
{
 "class": "DateTimeException",
 "condition": "CAST_INVALID_INPUT",
 "context": [
  {
   "fragment": "to_date(5)",
   "start": 7,
   "stop": 16
  }
 ],
 "parameters": {
  "ansiConfig": "\"spark.sql.ansi.enabled\"",
  "expression": "'5'",
  "sourceType": "\"STRING\"",
  "targetType": "\"DATE\""
 },
 "sqlState": "22018"
}

-- !query
SELECT to_date(5, 'yyyy')
-- !error
{
 "class": "DateTimeException",
 "condition": "CANNOT_PARSE_TIMESTAMP",
 "parameters": {
  "func": "`try_to_date`",
  "message": "Text '5' could not be parsed at index 0"
 },
 "sqlState": "22007"
}

-- !query
SELECT to_date('2024-02-29', 5)
-- !error
{
 "class": "DateTimeException",
 "condition": "CANNOT_PARSE_TIMESTAMP",
 "parameters": {
  "func": "`try_to_date`",
  "message": "Text '2024-02-29' could not be parsed at index 0"
 },
 "sqlState": "22007"
}

-- !query
SELECT to_date()
-- !error
{
 "class": "AnalysisException",
 "condition": "WRONG_NUM_ARGS.WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "to_date()",
   "start": 7,
   "stop": 15
  }
 ],
 "parameters": {
  "actualNum": "0",
  "docroot": "https://spark.apache.org/docs/latest",
  "expectedNum": "[1, 2]",
  "functionName": "`to_date`"
 },
 "sqlState": "42605"
}

-- !query
SELECT try_to_date(x) FROM VALUES ('2024-02-29'), ('2024-02-30'), ('nothing'), (NULL) AS t(x)
-- !schema
`try_to_date(x)` DATE
-- !output
2024-02-29
NULL
NULL
NULL

-- !query
SELECT try_to_date(x, 'dd.MM.yyyy') FROM VALUES ('29.02.2024'), ('30.02.2024'), ('nothing'), (NULL) AS t(x)
-- !schema
`try_to_date(x, dd.MM.yyyy)` DATE
-- !output
2024-02-29
NULL
NULL
NULL

-- !query
SELECT try_to_date('2024', 'YYYY')
-- !error
{
 "class": "SparkUpgradeException",
 "condition": "INCONSISTENT_BEHAVIOR_CROSS_VERSION.DATETIME_PATTERN_RECOGNITION",
 "parameters": {
  "config": "\"spark.sql.legacy.timeParserPolicy\"",
  "docroot": "https://spark.apache.org/docs/latest",
  "pattern": "'YYYY'"
 },
 "sqlState": "42K0B"
}

-- !query
SELECT try_to_date(DATE '2024-02-29', 'yyyy'), try_to_date(TIMESTAMP '2024-02-29 10:11:12')
-- !schema
`try_to_date(DATE '2024-02-29', yyyy)` DATE,`try_to_date(TIMESTAMP '2024-02-29 10:11:12')` DATE NOT NULL
-- !output
2024-02-29	2024-02-29

-- !query
SELECT to_timestamp('2024-02-29 10:11:12.131415'), to_timestamp('2024-02-29'), to_timestamp('2024-02-29T10:11:12+02:00'), to_timestamp('2024-02-29 10:11:12 Europe/Berlin'), to_timestamp(NULL), to_timestamp(DATE '2024-02-29'), to_timestamp(TIMESTAMP_NTZ '2024-02-29 10:11:12'), to_timestamp(0), to_timestamp(1.5), to_timestamp(1709201472L)
-- !schema
`to_timestamp(2024-02-29 10:11:12.131415)` TIMESTAMP,`to_timestamp(2024-02-29)` TIMESTAMP,`to_timestamp(2024-02-29T10:11:12+02:00)` TIMESTAMP,`to_timestamp(2024-02-29 10:11:12 Europe/Berlin)` TIMESTAMP,`to_timestamp(NULL)` TIMESTAMP,`to_timestamp(DATE '2024-02-29')` TIMESTAMP NOT NULL,`to_timestamp(TIMESTAMP_NTZ '2024-02-29 10:11:12')` TIMESTAMP NOT NULL,`to_timestamp(0)` TIMESTAMP NOT NULL,`to_timestamp(1.5)` TIMESTAMP NOT NULL,`to_timestamp(1709201472)` TIMESTAMP NOT NULL
-- !output
2024-02-29 10:11:12.131415	2024-02-29 00:00:00	2024-02-29 00:11:12	2024-02-29 01:11:12	NULL	2024-02-29 00:00:00	2024-02-29 10:11:12	1969-12-31 16:00:00	1969-12-31 16:00:01.5	2024-02-29 02:11:12

-- !query
SELECT to_timestamp(x, f) FROM VALUES ('2024-02-29 10:11:12', 'yyyy-MM-dd HH:mm:ss'), ('29/02/2024 01:02 PM', 'dd/MM/yyyy hh:mm a'), ('2024-02-29T10:11:12.123', "yyyy-MM-dd'T'HH:mm:ss.SSS"), ('2024-02-29 10:11:12.123456', 'yyyy-MM-dd HH:mm:ss.SSSSSS'), ('2024-02-29 10:11:12.1', 'yyyy-MM-dd HH:mm:ss[.SSS]'), ('2024-02-29 10:11:12', 'yyyy-MM-dd HH:mm:ss[.SSS]'), ('2024-02-29 10:11:12 +0530', 'yyyy-MM-dd HH:mm:ss Z'), ('2024-02-29 10:11:12+05:30', 'yyyy-MM-dd HH:mm:ssXXX'), ('2024-02-29 10:11:12 Asia/Tokyo', 'yyyy-MM-dd HH:mm:ss VV'), ('10', 'HH'), ('12', 'mm'), (NULL, 'yyyy'), ('2024', NULL) AS t(x, f)
-- !schema
`to_timestamp(x, f)` TIMESTAMP
-- !output
1970-01-01 00:12:00
1970-01-01 10:00:00
2024-02-28 17:11:12
2024-02-28 20:41:12
2024-02-28 20:41:12
2024-02-29 10:11:12
2024-02-29 10:11:12
2024-02-29 10:11:12.1
2024-02-29 10:11:12.123
2024-02-29 10:11:12.123456
2024-02-29 13:02:00
NULL
NULL

-- !query
SELECT to_timestamp('2024-03-10 02:30:00', 'yyyy-MM-dd HH:mm:ss'), to_timestamp('2024-11-03 01:30:00', 'yyyy-MM-dd HH:mm:ss')
-- !schema
`to_timestamp(2024-03-10 02:30:00, yyyy-MM-dd HH:mm:ss)` TIMESTAMP NOT NULL,`to_timestamp(2024-11-03 01:30:00, yyyy-MM-dd HH:mm:ss)` TIMESTAMP NOT NULL
-- !output
2024-03-10 03:30:00	2024-11-03 01:30:00

-- !query
SELECT to_timestamp('nothing')
-- !error
{
 "class": "DateTimeException",
 "condition": "CAST_INVALID_INPUT",
 "context": [
  {
   "fragment": "to_timestamp('nothing')",
   "start": 7,
   "stop": 29
  }
 ],
 "parameters": {
  "ansiConfig": "\"spark.sql.ansi.enabled\"",
  "expression": "'nothing'",
  "sourceType": "\"STRING\"",
  "targetType": "\"TIMESTAMP\""
 },
 "sqlState": "22018"
}

-- !query
SELECT to_timestamp('2024-02-29', 'yyyy-MM-dd HH:mm:ss')
-- !error
{
 "class": "DateTimeException",
 "condition": "CANNOT_PARSE_TIMESTAMP",
 "parameters": {
  "func": "`try_to_timestamp`",
  "message": "Text '2024-02-29' could not be parsed at index 10"
 },
 "sqlState": "22007"
}

-- !query
SELECT to_timestamp('2024-02-29 10:11', 'yyyy-MM-dd')
-- !error
{
 "class": "DateTimeException",
 "condition": "CANNOT_PARSE_TIMESTAMP",
 "parameters": {
  "func": "`try_to_timestamp`",
  "message": "Text '2024-02-29 10:11' could not be parsed, unparsed text found at index 10"
 },
 "sqlState": "22007"
}

-- !query
SELECT to_timestamp('12/31/2024', 'dd/MM/yyyy')
-- !error
{
 "class": "DateTimeException",
 "condition": "CANNOT_PARSE_TIMESTAMP",
 "parameters": {
  "func": "`try_to_timestamp`",
  "message": "Text '12/31/2024' could not be parsed: Invalid value for MonthOfYear (valid values 1 - 12): 31"
 },
 "sqlState": "22007"
}

-- !query
SELECT to_timestamp('2024-02-29', 'eee')
-- !error
{
 "class": "IllegalArgumentException",
 "condition": "INCONSISTENT_BEHAVIOR_CROSS_VERSION.DATETIME_WEEK_BASED_PATTERN",
 "parameters": {
  "c": "e"
 },
 "sqlState": "42K0B"
}

-- !query
SELECT to_timestamp('Thu', 'E')
-- !error
{
 "class": "SparkUpgradeException",
 "condition": "INCONSISTENT_BEHAVIOR_CROSS_VERSION.DATETIME_PATTERN_RECOGNITION",
 "parameters": {
  "config": "\"spark.sql.legacy.timeParserPolicy\"",
  "docroot": "https://spark.apache.org/docs/latest",
  "pattern": "'E'"
 },
 "sqlState": "42K0B"
}

-- !query
SELECT to_timestamp('2024-02-29', 'yyyy-MM-dd G')
-- !error
{
 "class": "DateTimeException",
 "condition": "CANNOT_PARSE_TIMESTAMP",
 "parameters": {
  "func": "`try_to_timestamp`",
  "message": "Text '2024-02-29' could not be parsed at index 10"
 },
 "sqlState": "22007"
}

-- !query
SELECT to_timestamp(true)
-- !error
{
 "class": "DateTimeException",
 "condition": "CAST_INVALID_INPUT",
 "context": [
  {
   "fragment": "to_timestamp(true)",
   "start": 7,
   "stop": 24
  }
 ],
 "parameters": {
  "ansiConfig": "\"spark.sql.ansi.enabled\"",
  "expression": "'true'",
  "sourceType": "\"STRING\"",
  "targetType": "\"TIMESTAMP\""
 },
 "sqlState": "22018"
}

-- !query
SELECT to_timestamp(array(1))
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "to_timestamp(array(1))",
   "start": 7,
   "stop": 28
  }
 ],
 "parameters": {
  "inputSql": "\"array(1)\"",
  "inputType": "\"ARRAY<INT>\"",
  "paramIndex": "first",
  "requiredType": "(\"STRING\" or \"DATE\" or \"TIMESTAMP\" or \"TIMESTAMP_NTZ\" or \"NUMERIC\")",
  "sqlExpr": "\"to_timestamp(array(1))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT try_to_timestamp(x) FROM VALUES ('2024-02-29 10:11:12'), ('nothing'), (''), (NULL) AS t(x)
-- !schema
`try_to_timestamp(x)` TIMESTAMP
-- !output
2024-02-29 10:11:12
NULL
NULL
NULL

-- !query
SELECT try_to_timestamp(x, 'yyyy-MM-dd') FROM VALUES ('2024-02-29'), ('2024-02-30'), ('nothing'), (NULL) AS t(x)
-- !schema
`try_to_timestamp(x, yyyy-MM-dd)` TIMESTAMP
-- !output
2024-02-29 00:00:00
NULL
NULL
NULL

-- !query
SELECT try_to_timestamp('2024', 'YYYY')
-- !error
{
 "class": "SparkUpgradeException",
 "condition": "INCONSISTENT_BEHAVIOR_CROSS_VERSION.DATETIME_PATTERN_RECOGNITION",
 "parameters": {
  "config": "\"spark.sql.legacy.timeParserPolicy\"",
  "docroot": "https://spark.apache.org/docs/latest",
  "pattern": "'YYYY'"
 },
 "sqlState": "42K0B"
}

-- !query
SELECT try_to_timestamp(DATE '2024-02-29'), try_to_timestamp(5)
-- !schema
`try_to_timestamp(DATE '2024-02-29')` TIMESTAMP NOT NULL,`try_to_timestamp(5)` TIMESTAMP NOT NULL
-- !output
2024-02-29 00:00:00	1969-12-31 16:00:05

-- !query
SELECT to_timestamp_ltz('2024-02-29 10:11:12'), to_timestamp_ltz('2024-02-29', 'yyyy-MM-dd'), to_timestamp_ltz(NULL), to_timestamp_ltz(DATE '2024-02-29'), to_timestamp_ltz(TIMESTAMP_NTZ '2024-02-29 10:11:12')
-- !schema
`to_timestamp_ltz(2024-02-29 10:11:12)` TIMESTAMP,`to_timestamp_ltz(2024-02-29, yyyy-MM-dd)` TIMESTAMP NOT NULL,`to_timestamp_ltz(NULL)` TIMESTAMP,`to_timestamp_ltz(DATE '2024-02-29')` TIMESTAMP NOT NULL,`to_timestamp_ltz(TIMESTAMP_NTZ '2024-02-29 10:11:12')` TIMESTAMP NOT NULL
-- !output
2024-02-29 10:11:12	2024-02-29 00:00:00	NULL	2024-02-29 00:00:00	2024-02-29 10:11:12

-- !query
SELECT to_timestamp_ntz('2024-02-29 10:11:12'), to_timestamp_ntz('2024-02-29', 'yyyy-MM-dd'), to_timestamp_ntz(NULL), to_timestamp_ntz(DATE '2024-02-29'), to_timestamp_ntz(TIMESTAMP '2024-02-29 10:11:12')
-- !schema
`to_timestamp_ntz(2024-02-29 10:11:12)` TIMESTAMP_NTZ,`to_timestamp_ntz(2024-02-29, yyyy-MM-dd)` TIMESTAMP_NTZ NOT NULL,`to_timestamp_ntz(NULL)` TIMESTAMP_NTZ,`to_timestamp_ntz(DATE '2024-02-29')` TIMESTAMP_NTZ,`to_timestamp_ntz(TIMESTAMP '2024-02-29 10:11:12')` TIMESTAMP_NTZ NOT NULL
-- !output
2024-02-29 10:11:12	2024-02-29 00:00:00	NULL	2024-02-29 00:00:00	2024-02-29 10:11:12

-- !query
SELECT to_timestamp_ntz(x, 'dd.MM.yyyy HH:mm') FROM VALUES ('29.02.2024 23:59'), ('10.03.2024 02:30'), (NULL) AS t(x)
-- !schema
`to_timestamp_ntz(x, dd.MM.yyyy HH:mm)` TIMESTAMP_NTZ
-- !output
2024-02-29 23:59:00
2024-03-10 02:30:00
NULL

-- !query
SELECT to_timestamp_ntz('nothing', 'yyyy')
-- !error
{
 "class": "DateTimeException",
 "condition": "CANNOT_PARSE_TIMESTAMP",
 "parameters": {
  "func": "`try_to_timestamp`",
  "message": "Text 'nothing' could not be parsed at index 0"
 },
 "sqlState": "22007"
}

-- !query
SELECT to_timestamp_ntz(5)
-- !error
{
 "class": "DateTimeException",
 "condition": "CAST_INVALID_INPUT",
 "context": [
  {
   "fragment": "to_timestamp_ntz(5)",
   "start": 7,
   "stop": 25
  }
 ],
 "parameters": {
  "ansiConfig": "\"spark.sql.ansi.enabled\"",
  "expression": "'5'",
  "sourceType": "\"STRING\"",
  "targetType": "\"TIMESTAMP_NTZ\""
 },
 "sqlState": "22018"
}

-- !query
SELECT to_timestamp_ltz('nothing', 'yyyy')
-- !error
{
 "class": "DateTimeException",
 "condition": "CANNOT_PARSE_TIMESTAMP",
 "parameters": {
  "func": "`try_to_timestamp`",
  "message": "Text 'nothing' could not be parsed at index 0"
 },
 "sqlState": "22007"
}

-- !query
SELECT to_timestamp_ltz(5)
-- !schema
`to_timestamp_ltz(5)` TIMESTAMP NOT NULL
-- !output
1969-12-31 16:00:05

-- !query
SELECT unix_timestamp(x) FROM VALUES (TIMESTAMP '2024-02-29 10:11:12.9'), (TIMESTAMP '1969-12-31 23:59:59.5Z'), (TIMESTAMP '1969-12-31 23:59:58.5Z'), (NULL) AS t(x)
-- !schema
`unix_timestamp(x, yyyy-MM-dd HH:mm:ss)` BIGINT
-- !output
-1
0
1709230272
NULL

-- !query
SELECT unix_timestamp('2024-02-29 10:11:12'), unix_timestamp('2024-02-29', 'yyyy-MM-dd'), unix_timestamp(DATE '2024-02-29'), unix_timestamp(TIMESTAMP_NTZ '2024-02-29 10:11:12'), unix_timestamp(NULL), unix_timestamp('2024', NULL)
-- !schema
`unix_timestamp(2024-02-29 10:11:12, yyyy-MM-dd HH:mm:ss)` BIGINT NOT NULL,`unix_timestamp(2024-02-29, yyyy-MM-dd)` BIGINT NOT NULL,`unix_timestamp(DATE '2024-02-29', yyyy-MM-dd HH:mm:ss)` BIGINT NOT NULL,`unix_timestamp(TIMESTAMP_NTZ '2024-02-29 10:11:12', yyyy-MM-dd HH:mm:ss)` BIGINT NOT NULL,`unix_timestamp(NULL, yyyy-MM-dd HH:mm:ss)` BIGINT,`unix_timestamp(2024, NULL)` BIGINT
-- !output
1709230272	1709193600	1709193600	1709201472	NULL	NULL

-- !query
SELECT unix_timestamp() > 1700000000
-- !schema
`(unix_timestamp(current_timestamp(), yyyy-MM-dd HH:mm:ss) > 1700000000)` BOOLEAN NOT NULL
-- !output
true

-- !query
SELECT to_unix_timestamp('2024-02-29 10:11:12'), to_unix_timestamp('29.02.2024', 'dd.MM.yyyy'), to_unix_timestamp(DATE '2024-02-29'), to_unix_timestamp(TIMESTAMP '2024-02-29 10:11:12', 'yyyy')
-- !schema
`to_unix_timestamp(2024-02-29 10:11:12, yyyy-MM-dd HH:mm:ss)` BIGINT NOT NULL,`to_unix_timestamp(29.02.2024, dd.MM.yyyy)` BIGINT NOT NULL,`to_unix_timestamp(DATE '2024-02-29', yyyy-MM-dd HH:mm:ss)` BIGINT NOT NULL,`to_unix_timestamp(TIMESTAMP '2024-02-29 10:11:12', yyyy)` BIGINT NOT NULL
-- !output
1709230272	1709193600	1709193600	1709230272

-- !query
SELECT unix_timestamp('2024-02-29')
-- !error
{
 "class": "DateTimeException",
 "condition": "CANNOT_PARSE_TIMESTAMP",
 "parameters": {
  "func": "`try_to_timestamp`",
  "message": "Text '2024-02-29' could not be parsed at index 10"
 },
 "sqlState": "22007"
}

-- !query
SELECT unix_timestamp('nothing', 'yyyy')
-- !error
{
 "class": "DateTimeException",
 "condition": "CANNOT_PARSE_TIMESTAMP",
 "parameters": {
  "func": "`try_to_timestamp`",
  "message": "Text 'nothing' could not be parsed at index 0"
 },
 "sqlState": "22007"
}

-- !query
SELECT to_unix_timestamp('nothing')
-- !error
{
 "class": "DateTimeException",
 "condition": "CANNOT_PARSE_TIMESTAMP",
 "parameters": {
  "func": "`try_to_timestamp`",
  "message": "Text 'nothing' could not be parsed at index 0"
 },
 "sqlState": "22007"
}

-- !query
SELECT unix_timestamp(5)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "unix_timestamp(5)",
   "start": 7,
   "stop": 23
  }
 ],
 "parameters": {
  "inputSql": "\"5\"",
  "inputType": "\"INT\"",
  "paramIndex": "first",
  "requiredType": "(\"STRING\" or \"DATE\" or \"TIMESTAMP\" or \"TIMESTAMP_NTZ\")",
  "sqlExpr": "\"unix_timestamp(5, yyyy-MM-dd HH:mm:ss)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT to_unix_timestamp()
-- !error
{
 "class": "AnalysisException",
 "condition": "WRONG_NUM_ARGS.WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "to_unix_timestamp()",
   "start": 7,
   "stop": 25
  }
 ],
 "parameters": {
  "actualNum": "0",
  "docroot": "https://spark.apache.org/docs/latest",
  "expectedNum": "[1, 2]",
  "functionName": "`to_unix_timestamp`"
 },
 "sqlState": "42605"
}

-- !query
SELECT from_unixtime(x), from_unixtime(x, 'yyyy-MM-dd'), from_unixtime(x, 'EEE, d MMM y HH:mm:ss Z') FROM VALUES (0L), (-1L), (1709201472L), (1710064799L), (1710064800L), (253402300799L), (NULL) AS t(x)
-- !schema
`from_unixtime(x, yyyy-MM-dd HH:mm:ss)` STRING,`from_unixtime(x, yyyy-MM-dd)` STRING,`from_unixtime(x, EEE, d MMM y HH:mm:ss Z)` STRING
-- !output
1969-12-31 15:59:59	1969-12-31	Wed, 31 Dec 1969 15:59:59 -0800
1969-12-31 16:00:00	1969-12-31	Wed, 31 Dec 1969 16:00:00 -0800
2024-02-29 02:11:12	2024-02-29	Thu, 29 Feb 2024 02:11:12 -0800
2024-03-10 01:59:59	2024-03-10	Sun, 10 Mar 2024 01:59:59 -0800
2024-03-10 03:00:00	2024-03-10	Sun, 10 Mar 2024 03:00:00 -0700
9999-12-31 15:59:59	9999-12-31	Fri, 31 Dec 9999 15:59:59 -0800
NULL	NULL	NULL

-- !query
SELECT from_unixtime(5), from_unixtime('5'), from_unixtime(5, NULL), from_unixtime(NULL), from_unixtime(1709201472, 'S')
-- !schema
`from_unixtime(5, yyyy-MM-dd HH:mm:ss)` STRING,`from_unixtime(5, yyyy-MM-dd HH:mm:ss)` STRING,`from_unixtime(5, NULL)` STRING,`from_unixtime(NULL, yyyy-MM-dd HH:mm:ss)` STRING,`from_unixtime(1709201472, S)` STRING
-- !output
1969-12-31 16:00:05	1969-12-31 16:00:05	NULL	NULL	0

-- !query
SELECT from_unixtime(1.5)
-- !schema
`from_unixtime(1.5, yyyy-MM-dd HH:mm:ss)` STRING
-- !output
1969-12-31 16:00:01

-- !query
SELECT from_unixtime(5, 'YYYY')
-- !error
{
 "class": "SparkUpgradeException",
 "condition": "INCONSISTENT_BEHAVIOR_CROSS_VERSION.DATETIME_PATTERN_RECOGNITION",
 "parameters": {
  "config": "\"spark.sql.legacy.timeParserPolicy\"",
  "docroot": "https://spark.apache.org/docs/latest",
  "pattern": "'YYYY'"
 },
 "sqlState": "42K0B"
}

-- !query
SELECT from_unixtime('x')
-- !error
{
 "class": "NumberFormatException",
 "condition": "CAST_INVALID_INPUT",
 "context": [
  {
   "fragment": "from_unixtime('x')",
   "start": 7,
   "stop": 24
  }
 ],
 "parameters": {
  "ansiConfig": "\"spark.sql.ansi.enabled\"",
  "expression": "'x'",
  "sourceType": "\"STRING\"",
  "targetType": "\"BIGINT\""
 },
 "sqlState": "22018"
}

-- !query
SELECT date_format(ts, 'yyyy-MM-dd HH:mm:ss.SSSSSS') FROM VALUES (TIMESTAMP '2024-02-29 13:14:15.678901'), (TIMESTAMP '2024-03-10 01:59:59.999999'), (TIMESTAMP '2024-03-10 03:00:00'), (TIMESTAMP '2024-11-03 08:30:00Z'), (TIMESTAMP '2024-11-03 09:30:00Z'), (TIMESTAMP '1969-12-31 23:59:59.5Z'), (TIMESTAMP '1900-01-01 00:00:00'), (TIMESTAMP '0001-01-01 00:00:00'), (TIMESTAMP '9999-12-31 23:59:59.999999'), (CAST(NULL AS TIMESTAMP)) AS t(ts)
-- !schema
`date_format(ts, yyyy-MM-dd HH:mm:ss.SSSSSS)` STRING
-- !output
0001-01-01 00:00:00.000000
1900-01-01 00:00:00.000000
1969-12-31 15:59:59.500000
2024-02-29 13:14:15.678901
2024-03-10 01:59:59.999999
2024-03-10 03:00:00.000000
2024-11-03 01:30:00.000000
2024-11-03 01:30:00.000000
9999-12-31 23:59:59.999999
NULL

-- !query
SELECT date_format(ts, "yy y M MM MMM MMMM d dd D DDD E EEEE a h hh H HH k kk K KK m s S SSS Q QQ q L LLL G F 'at' '' XXX xxx Z z VV O") FROM VALUES (TIMESTAMP '2024-02-29 13:14:15.678901'), (TIMESTAMP '2024-03-10 01:59:59.999999'), (TIMESTAMP '2024-03-10 03:00:00'), (TIMESTAMP '2024-11-03 08:30:00Z'), (TIMESTAMP '2024-11-03 09:30:00Z'), (TIMESTAMP '1969-12-31 23:59:59.5Z'), (TIMESTAMP '1900-01-01 00:00:00'), (TIMESTAMP '0001-01-01 00:00:00'), (TIMESTAMP '9999-12-31 23:59:59.999999'), (CAST(NULL AS TIMESTAMP)) AS t(ts)
-- !schema
`date_format(ts, yy y M MM MMM MMMM d dd D DDD E EEEE a h hh H HH k kk K KK m s S SSS Q QQ q L LLL G F 'at' '' XXX xxx Z z VV O)` STRING
-- !output
00 1900 1 01 Jan January 1 01 1 001 Mon Monday AM 12 12 0 00 24 24 0 00 0 0 0 000 1 01 1 1 Jan AD 1 at ' -08:00 -08:00 -0800 PST America/Los_Angeles GMT-8
01 1 1 01 Jan January 1 01 1 001 Mon Monday AM 12 12 0 00 24 24 0 00 0 0 0 000 1 01 1 1 Jan AD 1 at ' -07:52 -07:52 -0752 PST America/Los_Angeles GMT-7:52:58
24 2024 11 11 Nov November 3 03 308 308 Sun Sunday AM 1 01 1 01 1 01 1 01 30 0 0 000 4 04 4 11 Nov AD 3 at ' -07:00 -07:00 -0700 PDT America/Los_Angeles GMT-7
24 2024 11 11 Nov November 3 03 308 308 Sun Sunday AM 1 01 1 01 1 01 1 01 30 0 0 000 4 04 4 11 Nov AD 3 at ' -08:00 -08:00 -0800 PST America/Los_Angeles GMT-8
24 2024 2 02 Feb February 29 29 60 060 Thu Thursday PM 1 01 13 13 13 13 1 01 14 15 6 678 1 01 1 2 Feb AD 1 at ' -08:00 -08:00 -0800 PST America/Los_Angeles GMT-8
24 2024 3 03 Mar March 10 10 70 070 Sun Sunday AM 1 01 1 01 1 01 1 01 59 59 9 999 1 01 1 3 Mar AD 3 at ' -08:00 -08:00 -0800 PST America/Los_Angeles GMT-8
24 2024 3 03 Mar March 10 10 70 070 Sun Sunday AM 3 03 3 03 3 03 3 03 0 0 0 000 1 01 1 3 Mar AD 3 at ' -07:00 -07:00 -0700 PDT America/Los_Angeles GMT-7
69 1969 12 12 Dec December 31 31 365 365 Wed Wednesday PM 3 03 15 15 15 15 3 03 59 59 5 500 4 04 4 12 Dec AD 3 at ' -08:00 -08:00 -0800 PST America/Los_Angeles GMT-8
99 9999 12 12 Dec December 31 31 365 365 Fri Friday PM 11 11 23 23 23 23 11 11 59 59 9 999 4 04 4 12 Dec AD 3 at ' -08:00 -08:00 -0800 PST America/Los_Angeles GMT-8
NULL

-- !query
SELECT date_format(n, 'yyyy/MM/dd HH:mm:ss.SSS') FROM VALUES (TIMESTAMP_NTZ '2024-02-29 13:14:15.678901'), (TIMESTAMP_NTZ '2024-03-10 02:30:00'), (TIMESTAMP_NTZ '1969-12-31 23:59:59.5'), (TIMESTAMP_NTZ '0001-01-01 00:00:00'), (TIMESTAMP_NTZ '9999-12-31 23:59:59.999999'), (CAST(NULL AS TIMESTAMP_NTZ)) AS t(n)
-- !schema
`date_format(n, yyyy/MM/dd HH:mm:ss.SSS)` STRING
-- !output
0001/01/01 00:00:00.000
1969/12/31 23:59:59.500
2024/02/29 13:14:15.678
2024/03/10 03:30:00.000
9999/12/31 23:59:59.999
NULL

-- !query
SELECT date_format(DATE '2024-02-29', 'd MMM yyyy'), date_format('2024-02-29', 'MM/yyyy'), date_format(NULL, 'yyyy'), date_format(DATE '2024-02-29', NULL)
-- !schema
`date_format(DATE '2024-02-29', d MMM yyyy)` STRING NOT NULL,`date_format(2024-02-29, MM/yyyy)` STRING,`date_format(NULL, yyyy)` STRING,`date_format(DATE '2024-02-29', NULL)` STRING
-- !output
29 Feb 2024	02/2024	NULL	NULL

-- !query
SELECT date_format(DATE '2024-02-29', 'd MMM yyyyy'), date_format(DATE '2024-02-29', '')
-- !schema
`date_format(DATE '2024-02-29', d MMM yyyyy)` STRING NOT NULL,`date_format(DATE '2024-02-29', )` STRING NOT NULL
-- !output
29 Feb 02024	

-- !query
SELECT date_format(TIMESTAMP '2024-02-29 10:11:12', x) FROM VALUES ('yyyy'), ('[HH]'), ('MMMM d'), (NULL) AS t(x)
-- !schema
`date_format(TIMESTAMP '2024-02-29 10:11:12', x)` STRING
-- !output
10
2024
February 29
NULL

-- !query
SELECT date_format(DATE '2024-02-29', 'YYYY')
-- !error
{
 "class": "SparkUpgradeException",
 "condition": "INCONSISTENT_BEHAVIOR_CROSS_VERSION.DATETIME_PATTERN_RECOGNITION",
 "parameters": {
  "config": "\"spark.sql.legacy.timeParserPolicy\"",
  "docroot": "https://spark.apache.org/docs/latest",
  "pattern": "'YYYY'"
 },
 "sqlState": "42K0B"
}

-- !query
SELECT date_format(DATE '2024-02-29', 'n')
-- !error
{
 "class": "IllegalArgumentException",
 "condition": "INVALID_DATETIME_PATTERN.ILLEGAL_CHARACTER",
 "parameters": {
  "c": "n",
  "pattern": "n"
 },
 "sqlState": "22007"
}

-- !query
SELECT date_format(DATE '2024-02-29', 'A')
-- !error
{
 "class": "IllegalArgumentException",
 "condition": "INVALID_DATETIME_PATTERN.ILLEGAL_CHARACTER",
 "parameters": {
  "c": "A",
  "pattern": "A"
 },
 "sqlState": "22007"
}

-- !query
SELECT date_format(DATE '2024-02-29', 'yyyyyyyyyy')
-- !error
{
 "class": "SparkUpgradeException",
 "condition": "INCONSISTENT_BEHAVIOR_CROSS_VERSION.DATETIME_PATTERN_RECOGNITION",
 "parameters": {
  "config": "\"spark.sql.legacy.timeParserPolicy\"",
  "docroot": "https://spark.apache.org/docs/latest",
  "pattern": "'yyyyyyyyyy'"
 },
 "sqlState": "42K0B"
}

-- !query
SELECT date_format(DATE '2024-02-29', 'EEEEE')
-- !error
{
 "class": "SparkUpgradeException",
 "condition": "INCONSISTENT_BEHAVIOR_CROSS_VERSION.DATETIME_PATTERN_RECOGNITION",
 "parameters": {
  "config": "\"spark.sql.legacy.timeParserPolicy\"",
  "docroot": "https://spark.apache.org/docs/latest",
  "pattern": "'EEEEE'"
 },
 "sqlState": "42K0B"
}

-- !query
SELECT date_format(5, 'yyyy')
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "date_format(5, 'yyyy')",
   "start": 7,
   "stop": 28
  }
 ],
 "parameters": {
  "inputSql": "\"5\"",
  "inputType": "\"INT\"",
  "paramIndex": "first",
  "requiredType": "\"TIMESTAMP\"",
  "sqlExpr": "\"date_format(5, yyyy)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT date_format('nothing', 'yyyy')
-- !error
{
 "class": "DateTimeException",
 "condition": "CAST_INVALID_INPUT",
 "context": [
  {
   "fragment": "date_format('nothing', 'yyyy')",
   "start": 7,
   "stop": 36
  }
 ],
 "parameters": {
  "ansiConfig": "\"spark.sql.ansi.enabled\"",
  "expression": "'nothing'",
  "sourceType": "\"STRING\"",
  "targetType": "\"TIMESTAMP\""
 },
 "sqlState": "22018"
}

-- !query
SELECT date_format(DATE '2024-02-29')
-- !error
{
 "class": "AnalysisException",
 "condition": "WRONG_NUM_ARGS.WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "date_format(DATE '2024-02-29')",
   "start": 7,
   "stop": 36
  }
 ],
 "parameters": {
  "actualNum": "1",
  "docroot": "https://spark.apache.org/docs/latest",
  "expectedNum": "2",
  "functionName": "`date_format`"
 },
 "sqlState": "42605"
}

-- !set spark.sql.timestampType=TIMESTAMP_NTZ
-- !query
SELECT to_timestamp('2024-02-29 10:11:12'), to_timestamp('2024-02-29', 'yyyy-MM-dd'), try_to_timestamp('2024-02-30'), make_timestamp(2024, 2, 29, 10, 11, 12)
-- !schema
`to_timestamp(2024-02-29 10:11:12)` TIMESTAMP_NTZ,`to_timestamp(2024-02-29, yyyy-MM-dd)` TIMESTAMP_NTZ NOT NULL,`try_to_timestamp(2024-02-30)` TIMESTAMP_NTZ,`make_timestamp(2024, 2, 29, 10, 11, 12)` TIMESTAMP_NTZ NOT NULL
-- !output
2024-02-29 10:11:12	2024-02-29 00:00:00	NULL	2024-02-29 10:11:12

-- !set spark.sql.timestampType=TIMESTAMP_LTZ
-- !set spark.sql.ansi.enabled=false
-- !query
SELECT to_date(x), to_timestamp(x), to_timestamp_ntz(x), unix_timestamp(x), to_unix_timestamp(x) FROM VALUES ('2024-02-29 10:11:12'), ('2024-02-29'), ('nothing'), (NULL) AS t(x)
-- !schema
`to_date(x)` DATE,`to_timestamp(x)` TIMESTAMP,`to_timestamp_ntz(x)` TIMESTAMP_NTZ,`unix_timestamp(x, yyyy-MM-dd HH:mm:ss)` BIGINT,`to_unix_timestamp(x, yyyy-MM-dd HH:mm:ss)` BIGINT
-- !output
2024-02-29	2024-02-29 00:00:00	2024-02-29 00:00:00	NULL	NULL
2024-02-29	2024-02-29 10:11:12	2024-02-29 10:11:12	1709230272	1709230272
NULL	NULL	NULL	NULL	NULL
NULL	NULL	NULL	NULL	NULL

-- !query
SELECT to_date(x, 'yyyy'), to_timestamp(x, 'yyyy'), to_timestamp_ntz(x, 'yyyy'), unix_timestamp(x, 'yyyy'), to_unix_timestamp(x, 'yyyy') FROM VALUES ('2024'), ('24'), ('nothing'), (NULL) AS t(x)
-- !schema
`to_date(x, yyyy)` DATE,`to_timestamp(x, yyyy)` TIMESTAMP,`to_timestamp_ntz(x, yyyy)` TIMESTAMP_NTZ,`unix_timestamp(x, yyyy)` BIGINT,`to_unix_timestamp(x, yyyy)` BIGINT
-- !output
2024-01-01	2024-01-01 00:00:00	2024-01-01 00:00:00	1704096000	1704096000
NULL	NULL	NULL	NULL	NULL
NULL	NULL	NULL	NULL	NULL
NULL	NULL	NULL	NULL	NULL

-- !query
SELECT to_date('2024', 'YYYY')
-- !error
{
 "class": "SparkUpgradeException",
 "condition": "INCONSISTENT_BEHAVIOR_CROSS_VERSION.DATETIME_PATTERN_RECOGNITION",
 "parameters": {
  "config": "\"spark.sql.legacy.timeParserPolicy\"",
  "docroot": "https://spark.apache.org/docs/latest",
  "pattern": "'YYYY'"
 },
 "sqlState": "42K0B"
}

-- !query
SELECT from_unixtime('x'), date_format('x', 'yyyy'), from_unixtime(1.9)
-- !schema
`from_unixtime(x, yyyy-MM-dd HH:mm:ss)` STRING,`date_format(x, yyyy)` STRING,`from_unixtime(1.9, yyyy-MM-dd HH:mm:ss)` STRING
-- !output
NULL	NULL	1969-12-31 16:00:01

-- !set spark.sql.legacy.timeParserPolicy=CORRECTED
-- !query
SELECT to_date('2024', 'YYYY')
-- !error
{
 "class": "SparkUpgradeException",
 "condition": "INCONSISTENT_BEHAVIOR_CROSS_VERSION.DATETIME_PATTERN_RECOGNITION",
 "parameters": {
  "config": "\"spark.sql.legacy.timeParserPolicy\"",
  "docroot": "https://spark.apache.org/docs/latest",
  "pattern": "'YYYY'"
 },
 "sqlState": "42K0B"
}

-- !query
SELECT to_date(x, 'yyyy-MM-dd') FROM VALUES ('2024-2-9'), ('2024-02-09') AS t(x)
-- !schema
`to_date(x, yyyy-MM-dd)` DATE
-- !output
2024-02-09
NULL

-- !set spark.sql.ansi.enabled=true
-- !query
SELECT to_date('2024-2-9', 'yyyy-MM-dd')
-- !error
{
 "class": "DateTimeException",
 "condition": "CANNOT_PARSE_TIMESTAMP",
 "parameters": {
  "func": "`try_to_date`",
  "message": "Text '2024-2-9' could not be parsed at index 5"
 },
 "sqlState": "22007"
}

-- !query
SELECT date_format(DATE '2024-02-29', 'YYYY')
-- !error
{
 "class": "SparkUpgradeException",
 "condition": "INCONSISTENT_BEHAVIOR_CROSS_VERSION.DATETIME_PATTERN_RECOGNITION",
 "parameters": {
  "config": "\"spark.sql.legacy.timeParserPolicy\"",
  "docroot": "https://spark.apache.org/docs/latest",
  "pattern": "'YYYY'"
 },
 "sqlState": "42K0B"
}
