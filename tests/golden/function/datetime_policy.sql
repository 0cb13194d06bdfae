-- !set spark.sql.legacy.timeParserPolicy=LEGACY
-- !query
SELECT to_date(s, 'yyyy-MM-dd') FROM VALUES ('2024-1-5'), ('2024-01-05xyz'), (' 2024-12-31 23:59'), (NULL) AS t(s)
-- !schema
`to_date(s, yyyy-MM-dd)` DATE
-- !output
2024-01-05
2024-01-05
2024-12-31
NULL

-- !query
SELECT to_date(s, 'yyyy-MM-dd') FROM VALUES ('2024-02-30') AS t(s)
-- !error
{
 "class": "DateTimeException",
 "condition": "CANNOT_PARSE_TIMESTAMP",
 "parameters": {
  "func": "`try_to_date`",
  "message": "Unparseable date: \"2024-02-30\""
 },
 "sqlState": "22007"
}

-- !query
SELECT try_to_timestamp(s, 'yyyy-MM-dd HH:mm') FROM VALUES ('2024-01-05 1:2'), ('2024-01-05 25:00'), ('2024-01-05'), ('x'), (''), ('99-1-1 0:0') AS t(s)
-- !schema
`try_to_timestamp(s, yyyy-MM-dd HH:mm)` TIMESTAMP
-- !output
0099-01-01 00:00:00
2024-01-05 01:02:00
NULL
NULL
NULL
NULL

-- !query
SELECT try_to_timestamp(s, 'd/M/yy h:m:s a') FROM VALUES ('5/1/24 1:2:3 pm'), ('5/1/1999 12:00:00 AM'), ('31/12/45 12:59:59 PM'), ('1/1/70 0:0:0 AM') AS t(s)
-- !schema
`try_to_timestamp(s, d/M/yy h:m:s a)` TIMESTAMP
-- !output
1999-01-05 00:00:00
2024-01-05 13:02:03
2045-12-31 12:59:59
NULL

-- !query
SELECT try_to_timestamp(s, 'dd MMM yyyy'), try_to_timestamp(s, 'dd MMMM yyyy') FROM VALUES ('12 Jan 2024'), ('1 september 2023'), ('12 01 2024') AS t(s)
-- !schema
`try_to_timestamp(s, dd MMM yyyy)` TIMESTAMP,`try_to_timestamp(s, dd MMMM yyyy)` TIMESTAMP
-- !output
2023-09-01 00:00:00	2023-09-01 00:00:00
2024-01-12 00:00:00	2024-01-12 00:00:00
NULL	NULL

-- !query
SELECT try_to_timestamp(s, 'yyyyMMddHHmmss'), try_to_timestamp(s, 'yyyyMMdd') FROM VALUES ('20240105010203'), ('2024010501020'), ('20240105') AS t(s)
-- !schema
`try_to_timestamp(s, yyyyMMddHHmmss)` TIMESTAMP,`try_to_timestamp(s, yyyyMMdd)` TIMESTAMP
-- !output
2024-01-05 01:02:00	NULL
2024-01-05 01:02:03	NULL
NULL	2024-01-05 00:00:00

-- !query
SELECT try_to_timestamp(s, 'EEE yyyy-MM-dd') FROM VALUES ('Fri 2024-01-05'), ('Mon 2024-01-05'), ('friday 2024-01-05') AS t(s)
-- !schema
`try_to_timestamp(s, EEE yyyy-MM-dd)` TIMESTAMP
-- !output
2024-01-05 00:00:00
2024-01-05 00:00:00
NULL

-- !query
SELECT try_to_timestamp(s, 'yyyy-MM-dd HH:mm:ss.SSS') FROM VALUES ('2024-01-05 01:02:03.4'), ('2024-01-05 01:02:03.045'), ('2024-01-05 01:02:03.4567') AS t(s)
-- !schema
`try_to_timestamp(s, yyyy-MM-dd HH:mm:ss.SSS)` TIMESTAMP
-- !output
2024-01-05 01:02:03.004
2024-01-05 01:02:03.045
NULL

-- !query
SELECT try_to_timestamp(s, 'yyyy-MM-dd HH:mm:ssZ'), try_to_timestamp(s, 'yyyy-MM-dd HH:mm:ssXXX') FROM VALUES ('2024-01-05 01:02:03+0100'), ('2024-01-05 01:02:03+01:00'), ('2024-01-05 01:02:03Z') AS t(s)
-- !schema
`try_to_timestamp(s, yyyy-MM-dd HH:mm:ssZ)` TIMESTAMP,`try_to_timestamp(s, yyyy-MM-dd HH:mm:ssXXX)` TIMESTAMP
-- !output
2024-01-04 16:02:03	NULL
NULL	2024-01-04 16:02:03
NULL	2024-01-04 17:02:03

-- !query
SELECT date_format(t, 'u'), date_format(t, 'YYYY w W F'), date_format(t, 'aaa EEEEE LLLL EEE MMM'), date_format(t, 'yy yyyy y D DDD'), date_format(t, 'H k K h HH mm ss SSS S') FROM VALUES (TIMESTAMP'2024-01-05 00:07:08.123456'), (TIMESTAMP'2023-12-31 13:00:00'), (TIMESTAMP'2021-08-01 12:00:00'), (TIMESTAMP'2022-01-01 23:59:59.999') AS t(t)
-- !schema
`date_format(t, u)` STRING NOT NULL,`date_format(t, YYYY w W F)` STRING NOT NULL,`date_format(t, aaa EEEEE LLLL EEE MMM)` STRING NOT NULL,`date_format(t, yy yyyy y D DDD)` STRING NOT NULL,`date_format(t, H k K h HH mm ss SSS S)` STRING NOT NULL
-- !output
5	2024 1 1 1	AM Friday January Fri Jan	24 2024 2024 5 005	0 24 0 12 00 07 08 123 123
6	2022 1 1 1	PM Saturday January Sat Jan	22 2022 2022 1 001	23 23 11 11 23 59 59 999 999
7	2021 32 1 1	PM Sunday August Sun Aug	21 2021 2021 213 213	12 12 0 12 12 00 00 000 0
7	2024 1 6 5	PM Sunday December Sun Dec	23 2023 2023 365 365	13 13 1 1 13 00 00 000 0

-- !query
SELECT date_format(t, 'z Z X XX XXX G'), date_format(t, '''at'' yyyy''''MM') FROM VALUES (TIMESTAMP'2024-01-05 01:02:03'), (TIMESTAMP'2024-07-05 01:02:03') AS t(t)
-- !schema
`date_format(t, z Z X XX XXX G)` STRING NOT NULL,`date_format(t, 'at' yyyy''MM)` STRING NOT NULL
-- !output
PDT -0700 -07 -0700 -07:00 AD	at 2024'07
PST -0800 -08 -0800 -08:00 AD	at 2024'01

-- !query
SELECT date_format(t, 'e F') FROM VALUES (TIMESTAMP'2024-01-05 01:02:03') AS t(t)
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "INVALID_DATETIME_PATTERN.WITH_SUGGESTION",
 "parameters": {
  "docroot": "https://spark.apache.org/docs/latest",
  "pattern": "'e F'"
 },
 "sqlState": "22007"
}

-- !query
SELECT unix_timestamp(s, 'yyyy-MM-dd'), to_unix_timestamp(s, 'yyyy-MM-dd') FROM VALUES ('2024-1-5') AS t(s)
-- !schema
`unix_timestamp(s, yyyy-MM-dd)` BIGINT NOT NULL,`to_unix_timestamp(s, yyyy-MM-dd)` BIGINT NOT NULL
-- !output
1704441600	1704441600

-- !query
SELECT to_unix_timestamp(s, 'yyyy-MM-dd') FROM VALUES ('nope') AS t(s)
-- !error
{
 "class": "DateTimeException",
 "condition": "CANNOT_PARSE_TIMESTAMP",
 "parameters": {
  "func": "`try_to_timestamp`",
  "message": "Unparseable date: \"nope\""
 },
 "sqlState": "22007"
}

-- !query
SELECT from_unixtime(x, 'u yyyy'), from_unixtime(x) FROM VALUES (0L), (1704441600L) AS t(x)
-- !schema
`from_unixtime(x, u yyyy)` STRING,`from_unixtime(x, yyyy-MM-dd HH:mm:ss)` STRING
-- !output
3 1969	1969-12-31 16:00:00
5 2024	2024-01-05 00:00:00

-- !query
SELECT to_timestamp_ntz('2024-01-05', 'yyyy-MM-dd')
-- !schema
`to_timestamp_ntz(2024-01-05, yyyy-MM-dd)` TIMESTAMP_NTZ NOT NULL
-- !output
2024-01-05 00:00:00

-- !query
SELECT from_json(s, 'd DATE, t TIMESTAMP', map('dateFormat', 'dd/MM/yyyy', 'timestampFormat', 'd.M.yyyy H:m')) FROM VALUES ('{"d": "5/1/2024", "t": "5.1.2024 1:2"}') AS t(s)
-- !schema
`from_json(s)` STRUCT<d: DATE, t: TIMESTAMP>
-- !output
{2024-01-05, 2024-01-05 01:02:00}

-- !query
SELECT from_csv(s, 'd DATE', map('dateFormat', 'dd/MM/yyyy')) FROM VALUES ('5/1/2024') AS t(s)
-- !schema
`from_csv(s)` STRUCT<d: DATE> NOT NULL
-- !output
{2024-01-05}

-- !query
SELECT CAST('2024-1-5' AS DATE), CAST('2024-1-5 1:2:3' AS TIMESTAMP)
-- !schema
`CAST(2024-1-5 AS DATE)` DATE,`CAST(2024-1-5 1:2:3 AS TIMESTAMP)` TIMESTAMP
-- !output
2024-01-05	2024-01-05 01:02:03

-- !set spark.sql.legacy.timeParserPolicy=EXCEPTION
-- !query
SELECT to_date(s, 'yyyy-MM-dd') FROM VALUES ('2024-1-5') AS t(s)
-- !error
{
 "class": "SparkUpgradeException",
 "condition": "INCONSISTENT_BEHAVIOR_CROSS_VERSION.PARSE_DATETIME_BY_NEW_PARSER",
 "parameters": {
  "config": "\"spark.sql.legacy.timeParserPolicy\"",
  "datetime": "'2024-1-5'"
 },
 "sqlState": "42K0B"
}

-- !query
SELECT try_to_timestamp(s, 'yyyy-MM-dd') FROM VALUES ('2024-01-05'), ('x') AS t(s)
-- !schema
`try_to_timestamp(s, yyyy-MM-dd)` TIMESTAMP
-- !output
2024-01-05 00:00:00
NULL

-- !query
SELECT try_to_timestamp(s, 'yyyy-MM-dd') FROM VALUES ('2024-01-05xyz') AS t(s)
-- !error
{
 "class": "SparkUpgradeException",
 "condition": "INCONSISTENT_BEHAVIOR_CROSS_VERSION.PARSE_DATETIME_BY_NEW_PARSER",
 "parameters": {
  "config": "\"spark.sql.legacy.timeParserPolicy\"",
  "datetime": "'2024-01-05xyz'"
 },
 "sqlState": "42K0B"
}

-- !query
SELECT unix_timestamp(s, 'yyyy-MM-dd') FROM VALUES ('2024-1-5') AS t(s)
-- !error
{
 "class": "SparkUpgradeException",
 "condition": "INCONSISTENT_BEHAVIOR_CROSS_VERSION.PARSE_DATETIME_BY_NEW_PARSER",
 "parameters": {
  "config": "\"spark.sql.legacy.timeParserPolicy\"",
  "datetime": "'2024-1-5'"
 },
 "sqlState": "42K0B"
}

-- !query
SELECT to_timestamp(s, 'yyyy-MM-dd') FROM VALUES ('2024-02-30') AS t(s)
-- !error
{
 "class": "DateTimeException",
 "condition": "CANNOT_PARSE_TIMESTAMP",
 "parameters": {
  "func": "`try_to_timestamp`",
  "message": "Text '2024-02-30' could not be parsed: Invalid date 'FEBRUARY 30'"
 },
 "sqlState": "22007"
}

-- !query
SELECT date_format(t, 'u') FROM VALUES (TIMESTAMP'2024-01-05 01:02:03') AS t(t)
-- !error
{
 "class": "SparkUpgradeException",
 "condition": "INCONSISTENT_BEHAVIOR_CROSS_VERSION.DATETIME_PATTERN_RECOGNITION",
 "parameters": {
  "config": "\"spark.sql.legacy.timeParserPolicy\"",
  "docroot": "https://spark.apache.org/docs/latest",
  "pattern": "'u'"
 },
 "sqlState": "42K0B"
}

-- !query
SELECT date_format(t, 'yyyy-MM-dd') FROM VALUES (TIMESTAMP'2024-01-05 01:02:03') AS t(t)
-- !schema
`date_format(t, yyyy-MM-dd)` STRING NOT NULL
-- !output
2024-01-05

-- !query
SELECT from_json(s, 'd DATE', map('dateFormat', 'dd/MM/yyyy')) FROM VALUES ('{"d": "5/1/2024"}') AS t(s)
-- !error
{
 "class": "SparkUpgradeException",
 "condition": "INCONSISTENT_BEHAVIOR_CROSS_VERSION.PARSE_DATETIME_BY_NEW_PARSER",
 "parameters": {
  "config": "\"spark.sql.legacy.timeParserPolicy\"",
  "datetime": "'5/1/2024'"
 },
 "sqlState": "42K0B"
}

-- !query
SELECT from_csv(s, 'd TIMESTAMP', map('timestampFormat', 'dd/MM/yyyy')) FROM VALUES ('05/01/2024') AS t(s)
-- !schema
`from_csv(s)` STRUCT<d: TIMESTAMP> NOT NULL
-- !output
{2024-01-05 00:00:00}

-- !set spark.sql.legacy.timeParserPolicy=CORRECTED
-- !query
SELECT try_to_timestamp(s, 'yyyy-MM-dd') FROM VALUES ('2024-01-05'), ('2024-1-5'), ('2024-01-05xyz') AS t(s)
-- !schema
`try_to_timestamp(s, yyyy-MM-dd)` TIMESTAMP
-- !output
2024-01-05 00:00:00
NULL
NULL
