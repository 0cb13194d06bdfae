-- !query
SELECT a = b, a <=> b, a < b, a <= b, a > b, a >= b, a != b, NOT (a = b) FROM VALUES (1, 1), (NULL, 2), (3, NULL), (0, 0), (5, 5) AS t(a, b)
-- !schema
`(a = b)` BOOLEAN,`(a <=> b)` BOOLEAN NOT NULL,`(a < b)` BOOLEAN,`(a <= b)` BOOLEAN,`(a > b)` BOOLEAN,`(a >= b)` BOOLEAN,`(NOT (a = b))` BOOLEAN,`(NOT (a = b))` BOOLEAN
-- !output
NULL	false	NULL	NULL	NULL	NULL	NULL	NULL
NULL	false	NULL	NULL	NULL	NULL	NULL	NULL
true	true	false	true	false	true	false	false
true	true	false	true	false	true	false	false
true	true	false	true	false	true	false	false

-- !query
SELECT isnull(a), isnotnull(a), a IS NULL, a IS NOT NULL, equal_null(a, b), a IS DISTINCT FROM b FROM VALUES (1, 1), (NULL, 2), (3, NULL), (0, 0), (5, 5) AS t(a, b)
-- !schema
`(a IS NULL)` BOOLEAN NOT NULL,`(a IS NOT NULL)` BOOLEAN NOT NULL,`(a IS NULL)` BOOLEAN NOT NULL,`(a IS NOT NULL)` BOOLEAN NOT NULL,`equal_null(a, b)` BOOLEAN NOT NULL,`(NOT (a <=> b))` BOOLEAN NOT NULL
-- !output
false	true	false	true	false	true
false	true	false	true	true	false
false	true	false	true	true	false
false	true	false	true	true	false
true	false	true	false	false	true

-- !query
SELECT isnan(a), isnan('1'), isnan(1), isnan(CAST('NaN' AS FLOAT)) FROM VALUES (1D), (CAST('NaN' AS DOUBLE)), (NULL) AS t(a)
-- !schema
`isnan(a)` BOOLEAN NOT NULL,`isnan(1)` BOOLEAN NOT NULL,`isnan(1)` BOOLEAN NOT NULL,`isnan(CAST(NaN AS FLOAT))` BOOLEAN NOT NULL
-- !output
false	false	false	true
false	false	false	true
true	false	false	true

-- !query
SELECT a BETWEEN 1 AND 3, a NOT BETWEEN 1 AND 3, between(a, b, 5), a BETWEEN '1' AND 3, a BETWEEN 0.5 AND 3.5, a BETWEEN NULL AND 3 FROM VALUES (1, 1), (NULL, 2), (3, NULL), (0, 0), (5, 5) AS t(a, b)
-- !schema
`between(a, 1, 3)` BOOLEAN,`(NOT between(a, 1, 3))` BOOLEAN,`between(a, b, 5)` BOOLEAN,`between(a, 1, 3)` BOOLEAN,`between(a, 0.5, 3.5)` BOOLEAN,`between(a, NULL, 3)` BOOLEAN
-- !output
NULL	NULL	NULL	NULL	NULL	NULL
false	true	true	false	false	NULL
false	true	true	false	false	false
true	false	NULL	true	true	NULL
true	false	true	true	true	NULL

-- !query
SELECT a IN (1, 3), a NOT IN (1, 3), a IN (1, NULL), a IN (b), a IN ('1', 2), in(a, 1, 2) FROM VALUES (1, 1), (NULL, 2), (3, NULL), (0, 0), (5, 5) AS t(a, b)
-- !schema
`(a IN (1, 3))` BOOLEAN,`(NOT (a IN (1, 3)))` BOOLEAN,`(a IN (1, NULL))` BOOLEAN,`(a IN (b))` BOOLEAN,`(a IN (1, 2))` BOOLEAN,`(a IN (1, 2))` BOOLEAN
-- !output
NULL	NULL	NULL	NULL	NULL	NULL
false	true	NULL	true	false	false
false	true	NULL	true	false	false
true	false	NULL	NULL	false	false
true	false	true	true	true	true

-- !query
SELECT a > 1.5, a >= 1.5, a < 1.5, a <= 1.5, 1.5 > a, 1.5 < a, a > 99999999999999999999.5, a = 1.5 FROM VALUES (1, 1), (NULL, 2), (3, NULL), (0, 0), (5, 5) AS t(a, b)
-- !schema
`(a > 1)` BOOLEAN,`(a >= 2)` BOOLEAN,`(a < 2)` BOOLEAN,`(a <= 1)` BOOLEAN,`(2 > a)` BOOLEAN,`(1 < a)` BOOLEAN,false BOOLEAN NOT NULL,`(a = 1.5)` BOOLEAN
-- !output
NULL	NULL	NULL	NULL	NULL	NULL	false	NULL
false	false	true	true	true	false	false	false
false	false	true	true	true	false	false	false
true	true	false	false	false	true	false	false
true	true	false	false	false	true	false	false

-- !query
SELECT s LIKE 'a%', s LIKE '_b%', s LIKE '%!%%' ESCAPE '!', s ILIKE 'A%', s LIKE p, like(s, 'a_c'), ilike(s, 'AB%') FROM VALUES ('abc', 'a%'), ('a%c', 'a%c'), (NULL, 'x'), ('', '') AS t(s, p)
-- !schema
`s LIKE a%` BOOLEAN,`s LIKE _b%` BOOLEAN,`s LIKE %!%% ESCAPE '!'` BOOLEAN,`ilike(s, A%)` BOOLEAN,`s LIKE p` BOOLEAN,`s LIKE a_c` BOOLEAN,`ilike(s, AB%)` BOOLEAN
-- !output
NULL	NULL	NULL	NULL	NULL	NULL	NULL
false	false	false	false	true	false	false
true	false	true	true	true	true	false
true	true	false	true	true	true	true

-- !query
SELECT s LIKE ANY ('a%', 'b%'), s LIKE ALL ('a%', '%c'), s NOT LIKE ANY ('a%'), s NOT LIKE ALL ('a%', 'b%') FROM VALUES ('abc'), ('bcd'), (NULL) AS t(s)
-- !schema
`likeany(s)` BOOLEAN,`likeall(s)` BOOLEAN,`notlikeany(s)` BOOLEAN,`notlikeall(s)` BOOLEAN
-- !output
NULL	NULL	NULL	NULL
true	false	true	false
true	true	false	false

-- !query
SELECT s RLIKE '^a', regexp(s, 'b.d'), regexp_like(s, '[0-9]+'), s RLIKE p FROM VALUES ('abc', 'c$'), ('bxd1', '^x'), (NULL, 'a'), ('a\nb', '^b') AS t(s, p)
-- !schema
`RLIKE(s, ^a)` BOOLEAN,`REGEXP(s, b.d)` BOOLEAN,`REGEXP_LIKE(s, [0-9]+)` BOOLEAN,`RLIKE(s, p)` BOOLEAN
-- !output
NULL	NULL	NULL	NULL
false	true	true	false
true	false	false	false
true	false	false	true

-- !query
SELECT TRUE AND NULL, FALSE AND NULL, TRUE OR NULL, FALSE OR NULL, NOT NULL, ! TRUE, TRUE AND 'true'
-- !schema
`(true AND NULL)` BOOLEAN,`(false AND NULL)` BOOLEAN,`(true OR NULL)` BOOLEAN,`(false OR NULL)` BOOLEAN,`(NOT NULL)` BOOLEAN,`(NOT true)` BOOLEAN NOT NULL,`(true AND true)` BOOLEAN
-- !output
NULL	false	true	NULL	NULL	false	true

-- !query
SELECT struct(1, 2) < struct(1, 3), struct(1, NULL) < struct(1, 2), array(1, NULL) < array(1, 2), array(1) < array(1, 2), array(1, 2) = array(1, 2), struct(1, NULL) <=> struct(1, NULL)
-- !schema
`(struct(1, 2) < struct(1, 3))` BOOLEAN NOT NULL,`(struct(1, NULL) < struct(1, 2))` BOOLEAN NOT NULL,`(array(1, NULL) < array(1, 2))` BOOLEAN NOT NULL,`(array(1) < array(1, 2))` BOOLEAN NOT NULL,`(array(1, 2) = array(1, 2))` BOOLEAN NOT NULL,`(struct(1, NULL) <=> struct(1, NULL))` BOOLEAN NOT NULL
-- !output
true	true	true	true	true	true

-- !query
SELECT a < b, a > b, a = b FROM VALUES (array(1), array(CAST(NULL AS INT))), (array(2), array(1)), (NULL, array(1)) AS t(a, b)
-- !schema
`(a < b)` BOOLEAN,`(a > b)` BOOLEAN,`(a = b)` BOOLEAN
-- !output
NULL	NULL	NULL
false	true	false
false	true	false

-- !query
SELECT 1 = '1', '1.5' = 1.5, DATE'2020-01-01' = '2020-01-01', TRUE = 'true', X'41' = 'A', DATE'2020-01-01' < TIMESTAMP'2020-01-01 00:00:01', 1 = 1L, 1.5 = 1.50, 1 <=> NULL
-- !schema
`(1 = 1)` BOOLEAN,`(1.5 = 1.5)` BOOLEAN,`(DATE '2020-01-01' = 2020-01-01)` BOOLEAN,`(true = true)` BOOLEAN,`(X'41' = A)` BOOLEAN NOT NULL,`(DATE '2020-01-01' < TIMESTAMP '2020-01-01 00:00:01')` BOOLEAN NOT NULL,`(1 = 1)` BOOLEAN NOT NULL,`(1.5 = 1.50)` BOOLEAN NOT NULL,`(1 <=> NULL)` BOOLEAN NOT NULL
-- !output
true	true	true	true	true	true	true	true	false

-- !query
SELECT INTERVAL '1' DAY = INTERVAL '24' HOUR, INTERVAL '1' YEAR > INTERVAL '11' MONTH
-- !schema
`(INTERVAL '1' DAY = INTERVAL '24' HOUR)` BOOLEAN NOT NULL,`(INTERVAL '1' YEAR > INTERVAL '11' MONTH)` BOOLEAN NOT NULL
-- !output
true	true

-- !query
SELECT -0.0D = 0.0D, CAST('NaN' AS DOUBLE) = CAST('NaN' AS DOUBLE), CAST('NaN' AS DOUBLE) > 1D
-- !schema
`(-0.0 = 0.0)` BOOLEAN NOT NULL,`(CAST(NaN AS DOUBLE) = CAST(NaN AS DOUBLE))` BOOLEAN,`(CAST(NaN AS DOUBLE) > 1.0)` BOOLEAN
-- !output
true	true	true

-- !query
SELECT TRUE = 1
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "TRUE = 1",
   "start": 7,
   "stop": 14
  }
 ],
 "parameters": {
  "left": "\"BOOLEAN\"",
  "right": "\"INT\"",
  "sqlExpr": "\"(true = 1)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT map(1, 2) = map(1, 2)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.INVALID_ORDERING_TYPE",
 "context": [
  {
   "fragment": "map(1, 2) = map(1, 2)",
   "start": 7,
   "stop": 27
  }
 ],
 "parameters": {
  "dataType": "\"MAP<INT, INT>\"",
  "functionName": "`=`",
  "sqlExpr": "\"(map(1, 2) = map(1, 2))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT INTERVAL '1' DAY > INTERVAL '1' MONTH
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "INTERVAL '1' DAY > INTERVAL '1' MONTH",
   "start": 7,
   "stop": 43
  }
 ],
 "parameters": {
  "left": "\"INTERVAL DAY\"",
  "right": "\"INTERVAL MONTH\"",
  "sqlExpr": "\"(INTERVAL '1' DAY > INTERVAL '1' MONTH)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT struct(1) < struct('a')
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "struct(1) < struct('a')",
   "start": 7,
   "stop": 29
  }
 ],
 "parameters": {
  "left": "\"STRUCT<col1: INT NOT NULL>\"",
  "right": "\"STRUCT<col1: STRING NOT NULL>\"",
  "sqlExpr": "\"(struct(1) < struct(a))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT TRUE AND 1
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "TRUE AND 1",
   "start": 7,
   "stop": 16
  }
 ],
 "parameters": {
  "left": "\"BOOLEAN\"",
  "right": "\"INT\"",
  "sqlExpr": "\"(true AND 1)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT NOT 1
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "NOT 1",
   "start": 7,
   "stop": 11
  }
 ],
 "parameters": {
  "inputSql": "\"1\"",
  "inputType": "\"INT\"",
  "paramIndex": "first",
  "requiredType": "\"BOOLEAN\"",
  "sqlExpr": "\"(NOT 1)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT 1 == 'x'
-- !error
{
 "class": "NumberFormatException",
 "condition": "CAST_INVALID_INPUT",
 "context": [
  {
   "fragment": "1 == 'x'",
   "start": 7,
   "stop": 14
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
SELECT 'a' LIKE 'b\\c'
-- !error
{
 "class": "AnalysisException",
 "condition": "INVALID_FORMAT.ESC_IN_THE_MIDDLE",
 "parameters": {
  "char": "'c'",
  "format": "'b\\\\c'"
 },
 "sqlState": "42601"
}

-- !query
SELECT isnan(TRUE)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "isnan(TRUE)",
   "start": 7,
   "stop": 17
  }
 ],
 "parameters": {
  "inputSql": "\"true\"",
  "inputType": "\"BOOLEAN\"",
  "paramIndex": "first",
  "requiredType": "(\"DOUBLE\" or \"FLOAT\")",
  "sqlExpr": "\"isnan(true)\""
 },
 "sqlState": "42K09"
}
