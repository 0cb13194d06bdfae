-- !query
SELEC 1
-- !error
{
 "class": "ParseException",
 "condition": "PARSE_SYNTAX_ERROR",
 "parameters": {
  "error": "'SELEC'",
  "hint": ""
 },
 "sqlState": "42601"
}

-- !query
SELECT
-- !error
{
 "class": "ParseException",
 "condition": "PARSE_SYNTAX_ERROR",
 "parameters": {
  "error": "end of input",
  "hint": ""
 },
 "sqlState": "42601"
}

-- !query
SELECT 1 FROM
-- !schema
FROM INT NOT NULL
-- !output
1

-- !query
SELECT * FROM t WHERE
-- !error
{
 "class": "AnalysisException",
 "condition": "TABLE_OR_VIEW_NOT_FOUND",
 "context": [
  {
   "fragment": "t",
   "start": 14,
   "stop": 14
  }
 ],
 "parameters": {
  "relationName": "`t`",
  "searchPath": "[`system`.`builtin`, `system`.`session`, `spark_catalog`.`default`]"
 },
 "sqlState": "42P01"
}

-- !query
SELECT 1 +
-- !error
{
 "class": "ParseException",
 "condition": "PARSE_SYNTAX_ERROR",
 "parameters": {
  "error": "end of input",
  "hint": ""
 },
 "sqlState": "42601"
}

-- !query
SELECT (1
-- !error
{
 "class": "ParseException",
 "condition": "PARSE_SYNTAX_ERROR",
 "parameters": {
  "error": "end of input",
  "hint": ""
 },
 "sqlState": "42601"
}

-- !query
SELECT 1)
-- !error
{
 "class": "ParseException",
 "condition": "PARSE_SYNTAX_ERROR",
 "parameters": {
  "error": "')'",
  "hint": ": extra input ')'"
 },
 "sqlState": "42601"
}

-- !query
SELECT 'abc
-- !error
{
 "class": "ParseException",
 "condition": "PARSE_SYNTAX_ERROR",
 "parameters": {
  "error": "'''",
  "hint": ""
 },
 "sqlState": "42601"
}

-- !query
SELECT `abc
-- !error
{
 "class": "ParseException",
 "condition": "PARSE_SYNTAX_ERROR",
 "parameters": {
  "error": "'`'",
  "hint": ""
 },
 "sqlState": "42601"
}

-- !query
SELECT a b c
-- !error
{
 "class": "ParseException",
 "condition": "PARSE_SYNTAX_ERROR",
 "parameters": {
  "error": "'c'",
  "hint": ": extra input 'c'"
 },
 "sqlState": "42601"
}

-- !query
SELECT * FROM t1 t2 t3
-- !error
{
 "class": "ParseException",
 "condition": "PARSE_SYNTAX_ERROR",
 "parameters": {
  "error": "'t3'",
  "hint": ": extra input 't3'"
 },
 "sqlState": "42601"
}

-- !query
SELECT 1 ORDER BY
-- !error
{
 "class": "ParseException",
 "condition": "PARSE_SYNTAX_ERROR",
 "parameters": {
  "error": "'ORDER'",
  "hint": ""
 },
 "sqlState": "42601"
}

-- !query
SELECT CAST(1 AS FOO)
-- !error
{
 "class": "ParseException",
 "condition": "UNSUPPORTED_DATATYPE",
 "context": [
  {
   "fragment": "FOO",
   "start": 17,
   "stop": 19
  }
 ],
 "parameters": {
  "typeName": "\"FOO\""
 },
 "sqlState": "0A000"
}

-- !query
SELECT CAST(1 AS DECIMAL(50,2))
-- !error
{
 "class": "ArithmeticException",
 "condition": "DECIMAL_PRECISION_EXCEEDS_MAX_PRECISION",
 "parameters": {
  "maxPrecision": "38",
  "precision": "50"
 },
 "sqlState": "22003"
}

-- !query
SELECT CASE WHEN 1 THEN 2
-- !error
{
 "class": "ParseException",
 "condition": "PARSE_SYNTAX_ERROR",
 "parameters": {
  "error": "'1'",
  "hint": ""
 },
 "sqlState": "42601"
}

-- !query
SELECT 1 IN ()
-- !error
{
 "class": "ParseException",
 "condition": "INVALID_SQL_SYNTAX.EMPTY_IN_PREDICATE",
 "context": [
  {
   "fragment": "IN ()",
   "start": 9,
   "stop": 13
  }
 ],
 "parameters": {},
 "sqlState": "42000"
}

-- !query
DROP FOO x
-- !error
{
 "class": "ParseException",
 "condition": "PARSE_SYNTAX_ERROR",
 "parameters": {
  "error": "'FOO'",
  "hint": ""
 },
 "sqlState": "42601"
}

-- !query
SELECT 1; SELECT 2
-- !error
{
 "class": "ParseException",
 "condition": "PARSE_SYNTAX_ERROR",
 "parameters": {
  "error": "'SELECT'",
  "hint": ": extra input 'SELECT'"
 },
 "sqlState": "42601"
}

-- !query
SELECT nosuchfn(1)
-- !error
{
 "class": "AnalysisException",
 "condition": "UNRESOLVED_ROUTINE",
 "context": [
  {
   "fragment": "nosuchfn(1)",
   "start": 7,
   "stop": 17
  }
 ],
 "parameters": {
  "routineName": "`nosuchfn`",
  "searchPath": "[`system`.`builtin`, `system`.`session`, `spark_catalog`.`default`]"
 },
 "sqlState": "42883"
}

-- !query
SELECT abs()
-- !error
{
 "class": "AnalysisException",
 "condition": "WRONG_NUM_ARGS.WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "abs()",
   "start": 7,
   "stop": 11
  }
 ],
 "parameters": {
  "actualNum": "0",
  "docroot": "https://spark.apache.org/docs/latest",
  "expectedNum": "1",
  "functionName": "`abs`"
 },
 "sqlState": "42605"
}

-- !query
SELECT abs(1, 2)
-- !error
{
 "class": "AnalysisException",
 "condition": "WRONG_NUM_ARGS.WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "abs(1, 2)",
   "start": 7,
   "stop": 15
  }
 ],
 "parameters": {
  "actualNum": "2",
  "docroot": "https://spark.apache.org/docs/latest",
  "expectedNum": "1",
  "functionName": "`abs`"
 },
 "sqlState": "42605"
}

-- !query
SELECT abs('x')
-- !error
{
 "class": "NumberFormatException",
 "condition": "CAST_INVALID_INPUT",
 "context": [
  {
   "fragment": "abs('x')",
   "start": 7,
   "stop": 14
  }
 ],
 "parameters": {
  "ansiConfig": "\"spark.sql.ansi.enabled\"",
  "expression": "'x'",
  "sourceType": "\"STRING\"",
  "targetType": "\"DOUBLE\""
 },
 "sqlState": "22018"
}

-- !query
SELECT abs(array(1))
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "abs(array(1))",
   "start": 7,
   "stop": 19
  }
 ],
 "parameters": {
  "inputSql": "\"array(1)\"",
  "inputType": "\"ARRAY<INT>\"",
  "paramIndex": "first",
  "requiredType": "(\"NUMERIC\" or \"INTERVAL DAY TO SECOND\" or \"INTERVAL YEAR TO MONTH\")",
  "sqlExpr": "\"abs(array(1))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT substring(1)
-- !error
{
 "class": "AnalysisException",
 "condition": "WRONG_NUM_ARGS.WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "substring(1)",
   "start": 7,
   "stop": 18
  }
 ],
 "parameters": {
  "actualNum": "1",
  "docroot": "https://spark.apache.org/docs/latest",
  "expectedNum": "[2, 3]",
  "functionName": "`substring`"
 },
 "sqlState": "42605"
}

-- !query
SELECT upper(array(1))
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "upper(array(1))",
   "start": 7,
   "stop": 21
  }
 ],
 "parameters": {
  "inputSql": "\"array(1)\"",
  "inputType": "\"ARRAY<INT>\"",
  "paramIndex": "first",
  "requiredType": "\"STRING\"",
  "sqlExpr": "\"upper(array(1))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT array(1, 'a', map(1,2))
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "array(1, 'a', map(1,2))",
   "start": 7,
   "stop": 29
  }
 ],
 "parameters": {
  "dataType": "(\"INT\" or \"STRING\" or \"MAP<INT, INT>\")",
  "functionName": "`array`",
  "sqlExpr": "\"array(1, a, map(1, 2))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT map(map(1,2), 1)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.INVALID_MAP_KEY_TYPE",
 "context": [
  {
   "fragment": "map(map(1,2), 1)",
   "start": 7,
   "stop": 22
  }
 ],
 "parameters": {
  "keyType": "\"MAP<INT, INT>\"",
  "sqlExpr": "\"map(map(1, 2), 1)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT sum('a', 'b')
-- !error
{
 "class": "AnalysisException",
 "condition": "WRONG_NUM_ARGS.WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "sum('a', 'b')",
   "start": 7,
   "stop": 19
  }
 ],
 "parameters": {
  "actualNum": "2",
  "docroot": "https://spark.apache.org/docs/latest",
  "expectedNum": "1",
  "functionName": "`sum`"
 },
 "sqlState": "42605"
}

-- !query
SELECT 1 + array(1)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "1 + array(1)",
   "start": 7,
   "stop": 18
  }
 ],
 "parameters": {
  "left": "\"INT\"",
  "right": "\"ARRAY<INT>\"",
  "sqlExpr": "\"(1 + array(1))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT true + 1
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "true + 1",
   "start": 7,
   "stop": 14
  }
 ],
 "parameters": {
  "left": "\"BOOLEAN\"",
  "right": "\"INT\"",
  "sqlExpr": "\"(true + 1)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT not 5
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "not 5",
   "start": 7,
   "stop": 11
  }
 ],
 "parameters": {
  "inputSql": "\"5\"",
  "inputType": "\"INT\"",
  "paramIndex": "first",
  "requiredType": "\"BOOLEAN\"",
  "sqlExpr": "\"(NOT 5)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT 'a' and true
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "CAST_INVALID_INPUT",
 "context": [
  {
   "fragment": "'a' and true",
   "start": 7,
   "stop": 18
  }
 ],
 "parameters": {
  "ansiConfig": "\"spark.sql.ansi.enabled\"",
  "expression": "'a'",
  "sourceType": "\"STRING\"",
  "targetType": "\"BOOLEAN\""
 },
 "sqlState": "22018"
}

-- !query
SELECT date'2024-01-01' + date'2024-01-01'
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "date'2024-01-01' + date'2024-01-01'",
   "start": 7,
   "stop": 41
  }
 ],
 "parameters": {
  "inputSql": "\"DATE '2024-01-01'\"",
  "inputType": "\"DATE\"",
  "paramIndex": "second",
  "requiredType": "(\"INT\" or \"SMALLINT\" or \"TINYINT\")",
  "sqlExpr": "\"date_add(DATE '2024-01-01', DATE '2024-01-01')\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT if(1, 2, 3)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "if(1, 2, 3)",
   "start": 7,
   "stop": 17
  }
 ],
 "parameters": {
  "inputSql": "\"1\"",
  "inputType": "\"INT\"",
  "paramIndex": "first",
  "requiredType": "\"BOOLEAN\"",
  "sqlExpr": "\"(IF(1, 2, 3))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT case when 'a' then 1 end
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "case when 'a' then 1 end",
   "start": 7,
   "stop": 30
  }
 ],
 "parameters": {
  "inputSql": "\"a\"",
  "inputType": "\"STRING\"",
  "paramIndex": "first",
  "requiredType": "\"BOOLEAN\"",
  "sqlExpr": "\"CASE WHEN a THEN 1 END\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce()
-- !error
{
 "class": "AnalysisException",
 "condition": "WRONG_NUM_ARGS.WITHOUT_SUGGESTION",
 "parameters": {
  "actualNum": "0",
  "docroot": "https://spark.apache.org/docs/latest",
  "expectedNum": "> 0",
  "functionName": "`coalesce`"
 },
 "sqlState": "42605"
}

-- !query
SELECT element_at(array(1), 'a')
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "element_at(array(1), 'a')",
   "start": 7,
   "stop": 31
  }
 ],
 "parameters": {
  "inputSql": "\"a\"",
  "inputType": "\"STRING\"",
  "paramIndex": "second",
  "requiredType": "\"INT\"",
  "sqlExpr": "\"element_at(array(1), a)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT array(1)['a']
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "array(1)['a']",
   "start": 7,
   "stop": 19
  }
 ],
 "parameters": {
  "inputSql": "\"a\"",
  "inputType": "\"STRING\"",
  "paramIndex": "second",
  "requiredType": "\"INTEGRAL\"",
  "sqlExpr": "\"array(1)[a]\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT named_struct('a', 1).b
-- !error
{
 "class": "AnalysisException",
 "condition": "FIELD_NOT_FOUND",
 "parameters": {
  "fieldName": "`b`",
  "fields": "`a`"
 },
 "sqlState": "42704"
}

-- !query
SELECT (1).a
-- !error
{
 "class": "AnalysisException",
 "condition": "INVALID_EXTRACT_BASE_FIELD_TYPE",
 "parameters": {
  "base": "\"1\"",
  "other": "\"INT\""
 },
 "sqlState": "42000"
}

-- !query
SELECT transform(array(1), (a, b, c) -> a)
-- !error
{
 "class": "AnalysisException",
 "condition": "INVALID_LAMBDA_FUNCTION_CALL.NUM_ARGS_MISMATCH",
 "context": [
  {
   "fragment": "(a, b, c) -> a",
   "start": 27,
   "stop": 40
  }
 ],
 "parameters": {
  "actualNumArgs": "1",
  "expectedNumArgs": "3"
 },
 "sqlState": "42K0D"
}

-- !query
SELECT filter(array(1), x -> x + 1)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "filter(array(1), x -> x + 1)",
   "start": 7,
   "stop": 34
  }
 ],
 "parameters": {
  "inputSql": "\"lambdafunction((namedlambdavariable() + 1), namedlambdavariable())\"",
  "inputType": "\"INT\"",
  "paramIndex": "second",
  "requiredType": "\"BOOLEAN\"",
  "sqlExpr": "\"filter(array(1), lambdafunction((namedlambdavariable() + 1), namedlambdavariable()))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast('abc' as int)
-- !error
{
 "class": "NumberFormatException",
 "condition": "CAST_INVALID_INPUT",
 "context": [
  {
   "fragment": "cast('abc' as int)",
   "start": 7,
   "stop": 24
  }
 ],
 "parameters": {
  "ansiConfig": "\"spark.sql.ansi.enabled\"",
  "expression": "'abc'",
  "sourceType": "\"STRING\"",
  "targetType": "\"INT\""
 },
 "sqlState": "22018"
}

-- !query
SELECT cast('2024-13-01' as date)
-- !error
{
 "class": "DateTimeException",
 "condition": "CAST_INVALID_INPUT",
 "context": [
  {
   "fragment": "cast('2024-13-01' as date)",
   "start": 7,
   "stop": 32
  }
 ],
 "parameters": {
  "ansiConfig": "\"spark.sql.ansi.enabled\"",
  "expression": "'2024-13-01'",
  "sourceType": "\"STRING\"",
  "targetType": "\"DATE\""
 },
 "sqlState": "22018"
}

-- !query
SELECT cast('x' as timestamp)
-- !error
{
 "class": "DateTimeException",
 "condition": "CAST_INVALID_INPUT",
 "context": [
  {
   "fragment": "cast('x' as timestamp)",
   "start": 7,
   "stop": 28
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
SELECT cast('maybe' as boolean)
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "CAST_INVALID_INPUT",
 "context": [
  {
   "fragment": "cast('maybe' as boolean)",
   "start": 7,
   "stop": 30
  }
 ],
 "parameters": {
  "ansiConfig": "\"spark.sql.ansi.enabled\"",
  "expression": "'maybe'",
  "sourceType": "\"STRING\"",
  "targetType": "\"BOOLEAN\""
 },
 "sqlState": "22018"
}

-- !query
SELECT cast(300 as tinyint)
-- !error
{
 "class": "ArithmeticException",
 "condition": "CAST_OVERFLOW",
 "parameters": {
  "ansiConfig": "\"spark.sql.ansi.enabled\"",
  "sourceType": "\"INT\"",
  "targetType": "\"TINYINT\"",
  "value": "300"
 },
 "sqlState": "22003"
}

-- !query
SELECT cast(1e20 as int)
-- !error
{
 "class": "ArithmeticException",
 "condition": "CAST_OVERFLOW",
 "parameters": {
  "ansiConfig": "\"spark.sql.ansi.enabled\"",
  "sourceType": "\"DOUBLE\"",
  "targetType": "\"INT\"",
  "value": "1.0E20D"
 },
 "sqlState": "22003"
}

-- !query
SELECT cast(12345.678 as decimal(4,2))
-- !error
{
 "class": "ArithmeticException",
 "condition": "NUMERIC_VALUE_OUT_OF_RANGE.WITH_SUGGESTION",
 "context": [
  {
   "fragment": "cast(12345.678 as decimal(4,2))",
   "start": 7,
   "stop": 37
  }
 ],
 "parameters": {
  "config": "\"spark.sql.ansi.enabled\"",
  "precision": "4",
  "scale": "2",
  "value": "12345.678"
 },
 "sqlState": "22003"
}

-- !query
SELECT cast(date'2024-01-01' as int)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITH_FUNC_SUGGESTION",
 "context": [
  {
   "fragment": "cast(date'2024-01-01' as int)",
   "start": 7,
   "stop": 35
  }
 ],
 "parameters": {
  "functionNames": "`UNIX_DATE`",
  "sqlExpr": "\"CAST(DATE '2024-01-01' AS INT)\"",
  "srcType": "\"DATE\"",
  "targetType": "\"INT\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(1 as date)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITH_FUNC_SUGGESTION",
 "context": [
  {
   "fragment": "cast(1 as date)",
   "start": 7,
   "stop": 21
  }
 ],
 "parameters": {
  "functionNames": "`DATE_FROM_UNIX_DATE`",
  "sqlExpr": "\"CAST(1 AS DATE)\"",
  "srcType": "\"INT\"",
  "targetType": "\"DATE\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(true as timestamp)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITH_CONF_SUGGESTION",
 "context": [
  {
   "fragment": "cast(true as timestamp)",
   "start": 7,
   "stop": 29
  }
 ],
 "parameters": {
  "config": "\"spark.sql.ansi.enabled\"",
  "configVal": "'false'",
  "sqlExpr": "\"CAST(true AS TIMESTAMP)\"",
  "srcType": "\"BOOLEAN\"",
  "targetType": "\"TIMESTAMP\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(array(1) as int)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(array(1) as int)",
   "start": 7,
   "stop": 27
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(array(1) AS INT)\"",
  "srcType": "\"ARRAY<INT>\"",
  "targetType": "\"INT\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT element_at(array(1, 2), 3)
-- !error
{
 "class": "ArrayIndexOutOfBoundsException",
 "condition": "INVALID_ARRAY_INDEX_IN_ELEMENT_AT",
 "context": [
  {
   "fragment": "element_at(array(1, 2), 3)",
   "start": 7,
   "stop": 32
  }
 ],
 "parameters": {
  "arraySize": "2",
  "indexValue": "3"
 },
 "sqlState": "22003"
}

-- !query
SELECT element_at(array(1, 2), 0)
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "INVALID_INDEX_OF_ZERO",
 "context": [
  {
   "fragment": "element_at(array(1, 2), 0)",
   "start": 7,
   "stop": 32
  }
 ],
 "parameters": {},
 "sqlState": "22003"
}

-- !query
SELECT raise_error('boom')
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "USER_RAISED_EXCEPTION",
 "parameters": {
  "errorMessage": "boom"
 },
 "sqlState": "P0001"
}

-- !query
SELECT assert_true(1 > 2)
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "USER_RAISED_EXCEPTION",
 "parameters": {
  "errorMessage": "'(1 > 2)' is not true!"
 },
 "sqlState": "P0001"
}

-- !query
SELECT assert_true(false, 'bad')
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "USER_RAISED_EXCEPTION",
 "parameters": {
  "errorMessage": "bad"
 },
 "sqlState": "P0001"
}

-- !query
SELECT to_date('x', 'yyyy-MM-dd')
-- !error
{
 "class": "DateTimeException",
 "condition": "CANNOT_PARSE_TIMESTAMP",
 "parameters": {
  "func": "`try_to_date`",
  "message": "Text 'x' could not be parsed at index 0"
 },
 "sqlState": "22007"
}

-- !query
SELECT to_timestamp('2024-01-01', 'yyyy/MM/dd')
-- !error
{
 "class": "DateTimeException",
 "condition": "CANNOT_PARSE_TIMESTAMP",
 "parameters": {
  "func": "`try_to_timestamp`",
  "message": "Text '2024-01-01' could not be parsed at index 4"
 },
 "sqlState": "22007"
}

-- !query
SELECT make_date(2024, 13, 1)
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
SELECT conv('zz', 99, 10)
-- !schema
`conv(zz, 99, 10)` STRING
-- !output
NULL

-- !query
SELECT map('a', 1, 'a', 2)
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "DUPLICATED_MAP_KEY",
 "parameters": {
  "key": "a",
  "mapKeyDedupPolicy": "\"spark.sql.mapKeyDedupPolicy\""
 },
 "sqlState": "23505"
}

-- !query
SELECT map_from_arrays(array(1, 1), array(2, 3))
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "DUPLICATED_MAP_KEY",
 "parameters": {
  "key": "1",
  "mapKeyDedupPolicy": "\"spark.sql.mapKeyDedupPolicy\""
 },
 "sqlState": "23505"
}

-- !query
SELECT sequence(1, 10, -1)
-- !error
{
 "class": "IllegalArgumentException",
 "condition": null,
 "parameters": {},
 "sqlState": null
}

-- !query
SELECT elt(n, 'a', 'b') FROM VALUES (5) AS t(n)
-- !error
{
 "class": "ArrayIndexOutOfBoundsException",
 "condition": "INVALID_ARRAY_INDEX",
 "context": [
  {
   "fragment": "elt(n, 'a', 'b')",
   "start": 7,
   "stop": 22
  }
 ],
 "parameters": {
  "arraySize": "2",
  "indexValue": "5"
 },
 "sqlState": "22003"
}

-- !query
SELECT split_part('a,b', ',', 0)
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "INVALID_INDEX_OF_ZERO",
 "parameters": {},
 "sqlState": "22003"
}

-- !query
SELECT hex(interval 1 day)
-- !schema
`hex(INTERVAL '1' DAY)` STRING NOT NULL
-- !output
494E54455256414C2027312720444159

-- !query
SELECT * FROM range('a')
-- !error
{
 "class": "NumberFormatException",
 "condition": "CAST_INVALID_INPUT",
 "context": [
  {
   "fragment": "range('a')",
   "start": 14,
   "stop": 23
  }
 ],
 "parameters": {
  "ansiConfig": "\"spark.sql.ansi.enabled\"",
  "expression": "'a'",
  "sourceType": "\"STRING\"",
  "targetType": "\"BIGINT\""
 },
 "sqlState": "22018"
}

-- !query
SELECT * FROM nosuchtvf(1)
-- !error
{
 "class": "AnalysisException",
 "condition": "UNRESOLVABLE_TABLE_VALUED_FUNCTION",
 "context": [
  {
   "fragment": "nosuchtvf(1)",
   "start": 14,
   "stop": 25
  }
 ],
 "parameters": {
  "name": "`nosuchtvf`"
 },
 "sqlState": "42883"
}

-- !query
SELECT explode(1)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "explode(1)",
   "start": 7,
   "stop": 16
  }
 ],
 "parameters": {
  "inputSql": "\"1\"",
  "inputType": "\"INT\"",
  "paramIndex": "first",
  "requiredType": "(\"ARRAY\" or \"MAP\")",
  "sqlExpr": "\"explode(1)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT lag(1)
-- !error
{
 "class": "AnalysisException",
 "condition": "WINDOW_FUNCTION_WITHOUT_OVER_CLAUSE",
 "context": [
  {
   "fragment": "SELECT lag(1)",
   "start": 0,
   "stop": 12
  }
 ],
 "parameters": {
  "funcName": "\"lag(1, 1, NULL)\""
 },
 "sqlState": "42601"
}

-- !query
SELECT first(1, 2)
-- !error
{
 "class": "AnalysisException",
 "condition": "_LEGACY_ERROR_TEMP_1210",
 "context": [
  {
   "fragment": "first(1, 2)",
   "start": 7,
   "stop": 17
  }
 ],
 "parameters": {
  "funcName": "first"
 },
 "sqlState": null
}

-- !query
SELECT max(map(1, 2))
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.INVALID_ORDERING_TYPE",
 "context": [
  {
   "fragment": "max(map(1, 2))",
   "start": 7,
   "stop": 20
  }
 ],
 "parameters": {
  "dataType": "\"MAP<INT, INT>\"",
  "functionName": "`max`",
  "sqlExpr": "\"max(map(1, 2))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT 1 ORDER BY map(1, 2)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.INVALID_ORDERING_TYPE",
 "context": [
  {
   "fragment": "map(1, 2)",
   "start": 18,
   "stop": 26
  }
 ],
 "parameters": {
  "dataType": "\"MAP<INT, INT>\"",
  "functionName": "`sortorder`",
  "sqlExpr": "\"map(1, 2) ASC NULLS FIRST\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT DISTINCT map(1, 2)
-- !error
{
 "class": "AnalysisException",
 "condition": "UNSUPPORTED_FEATURE.SET_OPERATION_ON_MAP_TYPE",
 "context": [
  {
   "fragment": "SELECT DISTINCT map(1, 2)",
   "start": 0,
   "stop": 24
  }
 ],
 "parameters": {
  "colName": "`map(1, 2)`",
  "dataType": "\"MAP<INT, INT>\""
 },
 "sqlState": "0A000"
}

-- !query
SELECT * FROM VALUES (1), (2, 3)
-- !error
{
 "class": "ParseException",
 "condition": "INVALID_INLINE_TABLE.NUM_COLUMNS_MISMATCH",
 "context": [
  {
   "fragment": "VALUES (1), (2, 3)",
   "start": 14,
   "stop": 31
  }
 ],
 "parameters": {
  "actualNumCols": "2",
  "expectedNumCols": "1",
  "rowIndex": "1"
 },
 "sqlState": "42000"
}

-- !query
SELECT * FROM VALUES (1), (array(1))
-- !error
{
 "class": "AnalysisException",
 "condition": "INVALID_INLINE_TABLE.INCOMPATIBLE_TYPES_IN_INLINE_TABLE",
 "context": [
  {
   "fragment": "VALUES (1), (array(1))",
   "start": 14,
   "stop": 35
  }
 ],
 "parameters": {
  "colName": "`col1`"
 },
 "sqlState": "42000"
}

-- !query
SELECT count(DISTINCT *) FROM VALUES (1) t(a)
-- !schema
`count(DISTINCT a)` BIGINT NOT NULL
-- !output
1

-- !query
SELECT count(t.*) FROM VALUES (1) t(a)
-- !error
{
 "class": "AnalysisException",
 "condition": "INVALID_USAGE_OF_STAR_WITH_TABLE_IDENTIFIER_IN_COUNT",
 "parameters": {
  "tableName": "`t`"
 },
 "sqlState": "42000"
}

-- !query
SELECT a.* FROM VALUES (1) t(a)
-- !error
{
 "class": "AnalysisException",
 "condition": "_LEGACY_ERROR_TEMP_1050",
 "context": [
  {
   "fragment": "a.*",
   "start": 7,
   "stop": 9
  }
 ],
 "parameters": {
  "attributes": "List(a)"
 },
 "sqlState": null
}

-- !query
SELECT :p
-- !error
{
 "class": "AnalysisException",
 "condition": "UNBOUND_SQL_PARAMETER",
 "context": [
  {
   "fragment": ":p",
   "start": 7,
   "stop": 8
  }
 ],
 "parameters": {
  "name": "p"
 },
 "sqlState": "42P02"
}

-- !query
SELECT ?
-- !error
{
 "class": "AnalysisException",
 "condition": "UNBOUND_SQL_PARAMETER",
 "context": [
  {
   "fragment": "?",
   "start": 7,
   "stop": 7
  }
 ],
 "parameters": {
  "name": "_7"
 },
 "sqlState": "42P02"
}

-- !query
SELECT * FROM t TABLESAMPLE (200 PERCENT)
-- !error
{
 "class": "ParseException",
 "condition": "_LEGACY_ERROR_TEMP_0064",
 "context": [
  {
   "fragment": "TABLESAMPLE (200 PERCENT)",
   "start": 16,
   "stop": 40
  }
 ],
 "parameters": {
  "msg": "Sampling fraction (2.0) must be on interval [0, 1]"
 },
 "sqlState": null
}

-- !query
SET spark.sql.ansi.enabled=maybe
-- !error
{
 "class": "IllegalArgumentException",
 "condition": "INVALID_CONF_VALUE.TYPE_MISMATCH",
 "parameters": {
  "confName": "spark.sql.ansi.enabled",
  "confType": "boolean",
  "confValue": "maybe"
 },
 "sqlState": "22022"
}

-- !query
SELECT to_number('abc', '999')
-- !error
{
 "class": "IllegalArgumentException",
 "condition": "INVALID_FORMAT.MISMATCH_INPUT",
 "parameters": {
  "format": "999",
  "input": "abc",
  "inputType": "\"STRING\""
 },
 "sqlState": "42601"
}

-- !query
SELECT from_json('{}', 'nonsense type')
-- !error
{
 "class": "AnalysisException",
 "condition": "PARSE_SYNTAX_ERROR",
 "context": [
  {
   "fragment": "from_json('{}', 'nonsense type')",
   "start": 7,
   "stop": 38
  }
 ],
 "parameters": {
  "error": "'type'",
  "hint": ": extra input 'type'"
 },
 "sqlState": "42601"
}

-- !query
SELECT sum(1) FILTER (WHERE 1)
-- !error
{
 "class": "AnalysisException",
 "condition": "INVALID_AGGREGATE_FILTER.NOT_BOOLEAN",
 "context": [
  {
   "fragment": "sum(1) FILTER (WHERE 1)",
   "start": 7,
   "stop": 29
  }
 ],
 "parameters": {
  "filterExpr": "\"1\""
 },
 "sqlState": "42903"
}

-- !query
SELECT array_contains(array(1), 'a')
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.ARRAY_FUNCTION_DIFF_TYPES",
 "context": [
  {
   "fragment": "array_contains(array(1), 'a')",
   "start": 7,
   "stop": 35
  }
 ],
 "parameters": {
  "dataType": "\"ARRAY\"",
  "functionName": "`array_contains`",
  "leftType": "\"ARRAY<INT>\"",
  "rightType": "\"STRING\"",
  "sqlExpr": "\"array_contains(array(1), a)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT concat(array(1), 'a')
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "concat(array(1), 'a')",
   "start": 7,
   "stop": 27
  }
 ],
 "parameters": {
  "dataType": "(\"ARRAY<INT>\" or \"STRING\")",
  "functionName": "`concat`",
  "sqlExpr": "\"concat(array(1), a)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT size(1)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "size(1)",
   "start": 7,
   "stop": 13
  }
 ],
 "parameters": {
  "inputSql": "\"1\"",
  "inputType": "\"INT\"",
  "paramIndex": "first",
  "requiredType": "(\"ARRAY\" or \"MAP\")",
  "sqlExpr": "\"size(1)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT greatest(1)
-- !error
{
 "class": "AnalysisException",
 "condition": "WRONG_NUM_ARGS.WITHOUT_SUGGESTION",
 "parameters": {
  "actualNum": "1",
  "docroot": "https://spark.apache.org/docs/latest",
  "expectedNum": "> 1",
  "functionName": "`greatest`"
 },
 "sqlState": "42605"
}

-- !query
SELECT greatest(1, 'a')
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "greatest(1, 'a')",
   "start": 7,
   "stop": 22
  }
 ],
 "parameters": {
  "dataType": "[\"INT\", \"STRING\"]",
  "functionName": "`greatest`",
  "sqlExpr": "\"greatest(1, a)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT window(1, '1 day')
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "window(1, '1 day')",
   "start": 7,
   "stop": 24
  }
 ],
 "parameters": {
  "inputSql": "\"1\"",
  "inputType": "\"INT\"",
  "paramIndex": "first",
  "requiredType": "(\"(TIMESTAMP OR TIMESTAMP WITHOUT TIME ZONE)\" or \"STRUCT<start: TIMESTAMP, end: TIMESTAMP>\" or \"STRUCT<start: TIMESTAMP_NTZ, end: TIMESTAMP_NTZ>\")",
  "sqlExpr": "\"window(1, 86400000000, 86400000000, 0)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT rand('a')
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "rand('a')",
   "start": 7,
   "stop": 15
  }
 ],
 "parameters": {
  "inputSql": "\"a\"",
  "inputType": "\"STRING\"",
  "paramIndex": "first",
  "requiredType": "(\"INT\" or \"BIGINT\")",
  "sqlExpr": "\"rand(a)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT percentile(1, 2)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.VALUE_OUT_OF_RANGE",
 "context": [
  {
   "fragment": "percentile(1, 2)",
   "start": 7,
   "stop": 22
  }
 ],
 "parameters": {
  "currentValue": "2.0D",
  "exprName": "percentage",
  "sqlExpr": "\"percentile(1, 2, 1)\"",
  "valueRange": "[0.0, 1.0]"
 },
 "sqlState": "42K09"
}

-- !query
SELECT nth_value(1, 0) over (order by 1)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.VALUE_OUT_OF_RANGE",
 "context": [
  {
   "fragment": "nth_value(1, 0) over (order by 1)",
   "start": 7,
   "stop": 39
  }
 ],
 "parameters": {
  "currentValue": "0L",
  "exprName": "offset",
  "sqlExpr": "\"nth_value(1, 0)\"",
  "valueRange": "(0, 9223372036854775807]"
 },
 "sqlState": "42K09"
}

-- !query
SELECT ntile(0) over (order by 1)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.VALUE_OUT_OF_RANGE",
 "context": [
  {
   "fragment": "ntile(0) over (order by 1)",
   "start": 7,
   "stop": 32
  }
 ],
 "parameters": {
  "currentValue": "0",
  "exprName": "buckets",
  "sqlExpr": "\"ntile(0)\"",
  "valueRange": "(0, 2147483647]"
 },
 "sqlState": "42K09"
}
