-- !query
SELECT bigint('5'), int(5.9), smallint(7L), tinyint(7), double('1.5'), float(1), boolean('true'), string(5), binary('abc'), decimal('5.5'), date('2024-02-29'), timestamp('2024-02-29 10:11:12')
-- !schema
`5` BIGINT,`5.9` INT,`7` SMALLINT NOT NULL,`7` TINYINT NOT NULL,`1.5` DOUBLE,`1` FLOAT NOT NULL,true BOOLEAN,`5` STRING NOT NULL,abc BINARY NOT NULL,`5.5` DECIMAL(10,0),`2024-02-29` DATE,`2024-02-29 10:11:12` TIMESTAMP
-- !output
5	5	7	7	1.5	1.0	true	5	616263	6	2024-02-29	2024-02-29 10:11:12

-- !query
SELECT bigint(x), double(x), string(x), decimal(x) FROM VALUES (1), (NULL) AS t(x)
-- !schema
x BIGINT,x DOUBLE,x STRING,x DECIMAL(10,0)
-- !output
1	1.0	1	1
NULL	NULL	NULL	NULL

-- !query
SELECT int(NULL), string(NULL), date(NULL)
-- !schema
NULL INT,NULL STRING,NULL DATE
-- !output
NULL	NULL	NULL

-- !query
SELECT date(TIMESTAMP '2024-02-29 23:59:59'), timestamp(DATE '2024-02-29'), timestamp(0), bigint(TIMESTAMP '1970-01-01 00:00:01Z'), string(DATE '2024-02-29'), string(true), string(1.50), boolean(0)
-- !schema
`TIMESTAMP '2024-02-29 23:59:59'` DATE NOT NULL,`DATE '2024-02-29'` TIMESTAMP NOT NULL,`0` TIMESTAMP NOT NULL,`TIMESTAMP '1969-12-31 16:00:01'` BIGINT NOT NULL,`DATE '2024-02-29'` STRING NOT NULL,true STRING NOT NULL,`1.50` STRING NOT NULL,`0` BOOLEAN NOT NULL
-- !output
2024-02-29	2024-02-29 00:00:00	1969-12-31 16:00:00	1	2024-02-29	true	1.50	false

-- !query
SELECT int('x')
-- !error
{
 "class": "NumberFormatException",
 "condition": "CAST_INVALID_INPUT",
 "context": [
  {
   "fragment": "int('x')",
   "start": 7,
   "stop": 14
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
SELECT date('x')
-- !error
{
 "class": "DateTimeException",
 "condition": "CAST_INVALID_INPUT",
 "context": [
  {
   "fragment": "date('x')",
   "start": 7,
   "stop": 15
  }
 ],
 "parameters": {
  "ansiConfig": "\"spark.sql.ansi.enabled\"",
  "expression": "'x'",
  "sourceType": "\"STRING\"",
  "targetType": "\"DATE\""
 },
 "sqlState": "22018"
}

-- !query
SELECT date(5)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITH_FUNC_SUGGESTION",
 "context": [
  {
   "fragment": "date(5)",
   "start": 7,
   "stop": 13
  }
 ],
 "parameters": {
  "functionNames": "`DATE_FROM_UNIX_DATE`",
  "sqlExpr": "\"5\"",
  "srcType": "\"INT\"",
  "targetType": "\"DATE\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT int(array(1))
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "int(array(1))",
   "start": 7,
   "stop": 19
  }
 ],
 "parameters": {
  "sqlExpr": "\"array(1)\"",
  "srcType": "\"ARRAY<INT>\"",
  "targetType": "\"INT\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT int()
-- !error
{
 "class": "AnalysisException",
 "condition": "WRONG_NUM_ARGS.WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "int()",
   "start": 7,
   "stop": 11
  }
 ],
 "parameters": {
  "actualNum": "0",
  "docroot": "https://spark.apache.org/docs/latest",
  "expectedNum": "1",
  "functionName": "`int`"
 },
 "sqlState": "42605"
}

-- !query
SELECT int(1, 2)
-- !error
{
 "class": "AnalysisException",
 "condition": "WRONG_NUM_ARGS.WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "int(1, 2)",
   "start": 7,
   "stop": 15
  }
 ],
 "parameters": {
  "actualNum": "2",
  "docroot": "https://spark.apache.org/docs/latest",
  "expectedNum": "1",
  "functionName": "`int`"
 },
 "sqlState": "42605"
}

-- !set spark.sql.ansi.enabled=false
-- !query
SELECT int('x'), date('x'), tinyint(300), int('1.9'), timestamp('x'), double('x'), boolean('x')
-- !schema
x INT,x DATE,`300` TINYINT NOT NULL,`1.9` INT,x TIMESTAMP,x DOUBLE,x BOOLEAN
-- !output
NULL	NULL	44	1	NULL	NULL	NULL

-- !query
SELECT date(5)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "date(5)",
   "start": 7,
   "stop": 13
  }
 ],
 "parameters": {
  "sqlExpr": "\"5\"",
  "srcType": "\"INT\"",
  "targetType": "\"DATE\""
 },
 "sqlState": "42K09"
}
