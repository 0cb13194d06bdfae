-- !query
SELECT from_csv('1,abc', 'a INT, b STRING'), from_csv('1', 'a INT, b STRING'), from_csv('1,2,3', 'a INT, b INT')
-- !schema
`from_csv(1,abc)` STRUCT<a: INT, b: STRING> NOT NULL,`from_csv(1)` STRUCT<a: INT, b: STRING> NOT NULL,`from_csv(1,2,3)` STRUCT<a: INT, b: INT> NOT NULL
-- !output
{1, abc}	{1, null}	{1, 2}

-- !query
SELECT id, from_csv(c, 'a INT, b STRING') FROM VALUES (1, '1,x'), (2, 'q,x'), (3, ''), (4, NULL), (5, ',y'), (6, '5,'), (7, '5,"a,b"'), (8, '5,"a""b"'), (9, ' 5 , z '), (10, '5,""'), (11, '5,"a\"b"'), (12, '1,x,extra'), (13, '5,a"b'), (14, '5,''q''') AS t(id, c)
-- !schema
id INT NOT NULL,`from_csv(c)` STRUCT<a: INT, b: STRING>
-- !output
1	{1, x}
10	{5, null}
11	{5, "a"b"}
12	{1, x}
13	{5, a"b}
14	{5, 'q'}
2	{null, x}
3	{null, null}
4	NULL
5	{null, y}
6	{5, null}
7	{5, a,b}
8	{5, "a""b"}
9	{null,  z }

-- !query
SELECT id, from_csv(c, 'a TINYINT, b SMALLINT, c BIGINT, d FLOAT, e DOUBLE, f BOOLEAN, g DECIMAL(5,2)') FROM VALUES (1, '1,2,3,1.5,2.25,true,1.005'), (2, '300,1,1,1,1,false,1'), (3, '1,1,1,NaN,Inf,TRUE,12345'), (4, ',,,,,,'), (5, '1,1,1,1e3,-Inf,yes,1') AS t(id, c)
-- !schema
id INT NOT NULL,`from_csv(c)` STRUCT<a: TINYINT, b: SMALLINT, c: BIGINT, d: FLOAT, e: DOUBLE, f: BOOLEAN, g: DECIMAL(5,2)> NOT NULL
-- !output
1	{1, 2, 3, 1.5, 2.25, true, 1.01}
2	{null, 1, 1, 1.0, 1.0, false, 1.00}
3	{1, 1, 1, NaN, Infinity, true, null}
4	{null, null, null, null, null, null, null}
5	{1, 1, 1, 1000.0, -Infinity, null, 1.00}

-- !query
SELECT id, from_csv(c, 'd DATE, t TIMESTAMP, n TIMESTAMP_NTZ') FROM VALUES (1, '2024-01-02,2024-01-02T03:04:05Z,2024-01-02T03:04:05'), (2, '2024-1-2,2024-01-02 03:04:05,2024-01-02 03:04:05'), (3, 'bad,2024-01-02,2024-01-02'), (4, '2024-01-02,bad,'), (5, '2024-01-02,2024-01-02T03:04:05.123+02:00,2024-01-02T03:04:05.123') AS t(id, c)
-- !schema
id INT NOT NULL,`from_csv(c)` STRUCT<d: DATE, t: TIMESTAMP, n: TIMESTAMP_NTZ> NOT NULL
-- !output
1	{2024-01-02, 2024-01-01 19:04:05, 2024-01-02 03:04:05}
2	{2024-01-02, 2024-01-02 03:04:05, 2024-01-02 03:04:05}
3	{null, 2024-01-02 00:00:00, 2024-01-02 00:00:00}
4	{2024-01-02, null, null}
5	{2024-01-02, 2024-01-01 17:04:05.123, 2024-01-02 03:04:05.123}

-- !query
SELECT from_csv('02/01/2024', 'd DATE', map('dateFormat', 'dd/MM/yyyy')), from_csv('02/01/2024 05', 't TIMESTAMP', map('timestampFormat', 'dd/MM/yyyy HH')), from_csv('26/08/2015', 'time TIMESTAMP', map('timestampFormat', 'dd/MM/yyyy'))
-- !schema
`from_csv(02/01/2024)` STRUCT<d: DATE> NOT NULL,`from_csv(02/01/2024 05)` STRUCT<t: TIMESTAMP> NOT NULL,`from_csv(26/08/2015)` STRUCT<time: TIMESTAMP> NOT NULL
-- !output
{2024-01-02}	{2024-01-02 05:00:00}	{2015-08-26 00:00:00}

-- !query
SELECT from_csv('1;x', 'a INT, b STRING', map('sep', ';')), from_csv('1|x', 'a INT, b STRING', map('delimiter', '|')), from_csv('1,''a,b''', 'a INT, b STRING', map('quote', '''')), from_csv('NA,x', 'a INT, b STRING', map('nullValue', 'NA'))
-- !schema
`from_csv(1;x)` STRUCT<a: INT, b: STRING> NOT NULL,`from_csv(1|x)` STRUCT<a: INT, b: STRING> NOT NULL,`from_csv(1,'a,b')` STRUCT<a: INT, b: STRING> NOT NULL,`from_csv(NA,x)` STRUCT<a: INT, b: STRING> NOT NULL
-- !output
{1, x}	{1, x}	{1, a,b}	{null, x}

-- !query
SELECT from_csv(' 1 , x ', 'a STRING, b STRING', map('ignoreLeadingWhiteSpace', 'true', 'ignoreTrailingWhiteSpace', 'true')), from_csv('1,', 'a INT, b STRING', map('emptyValue', 'E')), from_csv('1,""', 'a INT, b STRING', map('emptyValue', 'E'))
-- !schema
`from_csv( 1 , x )` STRUCT<a: STRING, b: STRING> NOT NULL,`from_csv(1,)` STRUCT<a: INT, b: STRING> NOT NULL,`from_csv(1,"")` STRUCT<a: INT, b: STRING> NOT NULL
-- !output
{1, x}	{1, null}	{1, E}

-- !query
SELECT from_csv('x,1', 'a INT, b INT', map('mode', 'FAILFAST'))
-- !error
{
 "class": "SparkException",
 "condition": "MALFORMED_RECORD_IN_PARSING.WITHOUT_SUGGESTION",
 "parameters": {
  "badRecord": "[null,1]",
  "failFastMode": "FAILFAST"
 },
 "sqlState": "22023"
}

-- !query
SELECT from_csv('x,1', 'a INT, b INT, _corrupt_record STRING')
-- !schema
`from_csv(x,1)` STRUCT<a: INT, b: INT, _corrupt_record: STRING> NOT NULL
-- !output
{null, 1, x,1}

-- !query
SELECT from_csv('x,1', 'a INT, b INT, bad STRING', map('columnNameOfCorruptRecord', 'bad'))
-- !schema
`from_csv(x,1)` STRUCT<a: INT, b: INT, bad: STRING> NOT NULL
-- !output
{null, 1, x,1}

-- !query
SELECT from_csv('x,1', 'a INT', map('mode', 'DROPMALFORMED'))
-- !error
{
 "class": "AnalysisException",
 "condition": "PARSE_MODE_UNSUPPORTED",
 "parameters": {
  "funcName": "`from_csv`",
  "mode": "DROPMALFORMED"
 },
 "sqlState": "42601"
}

-- !query
SELECT from_csv('1', schema_of_csv('1')), from_csv('1,x', 'STRUCT<a: INT, b: STRING>')
-- !schema
`from_csv(1)` STRUCT<_c0: INT> NOT NULL,`from_csv(1,x)` STRUCT<a: INT, b: STRING> NOT NULL
-- !output
{1}	{1, x}

-- !query
SELECT from_csv('1', 'INT')
-- !error
{
 "class": "AnalysisException",
 "condition": "INVALID_SCHEMA.NON_STRUCT_TYPE",
 "context": [
  {
   "fragment": "from_csv('1', 'INT')",
   "start": 7,
   "stop": 26
  }
 ],
 "parameters": {
  "dataType": "\"INT\"",
  "inputSchema": "\"INT\""
 },
 "sqlState": "42K07"
}

-- !query
SELECT from_csv('1', 'ARRAY<INT>')
-- !error
{
 "class": "AnalysisException",
 "condition": "INVALID_SCHEMA.NON_STRUCT_TYPE",
 "context": [
  {
   "fragment": "from_csv('1', 'ARRAY<INT>')",
   "start": 7,
   "stop": 33
  }
 ],
 "parameters": {
  "dataType": "\"ARRAY<INT>\"",
  "inputSchema": "\"ARRAY<INT>\""
 },
 "sqlState": "42K07"
}

-- !query
SELECT from_csv('1', 'a ARRAY<INT>')
-- !error
{
 "class": "UnsupportedOperationException",
 "condition": "UNSUPPORTED_DATATYPE",
 "parameters": {
  "typeName": "\"ARRAY<INT>\""
 },
 "sqlState": "0A000"
}

-- !query
SELECT from_csv('1', s) FROM VALUES ('a INT') AS t(s)
-- !error
{
 "class": "AnalysisException",
 "condition": "INVALID_SCHEMA.NON_STRING_LITERAL",
 "context": [
  {
   "fragment": "from_csv('1', s)",
   "start": 7,
   "stop": 22
  }
 ],
 "parameters": {
  "inputSchema": "\"s\""
 },
 "sqlState": "42K07"
}

-- !query
SELECT from_csv(1, 'a INT')
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "from_csv(1, 'a INT')",
   "start": 7,
   "stop": 26
  }
 ],
 "parameters": {
  "inputSql": "\"1\"",
  "inputType": "\"INT\"",
  "paramIndex": "first",
  "requiredType": "\"STRING\"",
  "sqlExpr": "\"from_csv(1)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT from_csv('1', 'a INT', map('x', 1))
-- !error
{
 "class": "AnalysisException",
 "condition": "INVALID_OPTIONS.NON_STRING_TYPE",
 "context": [
  {
   "fragment": "from_csv('1', 'a INT', map('x', 1))",
   "start": 7,
   "stop": 41
  }
 ],
 "parameters": {
  "mapType": "\"MAP<STRING, INT>\""
 },
 "sqlState": "42K06"
}

-- !query
SELECT from_csv('1', 'a INT', 1)
-- !error
{
 "class": "AnalysisException",
 "condition": "INVALID_OPTIONS.NON_MAP_FUNCTION",
 "context": [
  {
   "fragment": "from_csv('1', 'a INT', 1)",
   "start": 7,
   "stop": 31
  }
 ],
 "parameters": {},
 "sqlState": "42K06"
}

-- !query
SELECT from_csv('1')
-- !error
{
 "class": "AnalysisException",
 "condition": "WRONG_NUM_ARGS.WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "from_csv('1')",
   "start": 7,
   "stop": 19
  }
 ],
 "parameters": {
  "actualNum": "1",
  "docroot": "https://spark.apache.org/docs/latest",
  "expectedNum": "[2, 3]",
  "functionName": "`from_csv`"
 },
 "sqlState": "42605"
}

-- !query
SELECT from_csv('1,2', 'a INT, b INT').b
-- !schema
`from_csv(1,2).b` INT
-- !output
2

-- !query
SELECT to_csv(struct(1 AS a, 'x' AS b)), to_csv(named_struct('a', NULL, 'b', 'y')), to_csv(struct('a,b', 'c"d', ' e ', '')), to_csv(struct(NULL))
-- !schema
`to_csv(struct(1 AS a, x AS b))` STRING,`to_csv(named_struct(a, NULL, b, y))` STRING,`to_csv(struct(a,b, c"d,  e , ))` STRING,`to_csv(struct(NULL))` STRING
-- !output
1,x	,y	"a,b","c\\"d",e,""	NULL

-- !query
SELECT to_csv(named_struct('b', TRUE, 'y', 1Y, 's', 2S, 'l', 3L, 'f', CAST(1.5 AS FLOAT), 'd', 1e10D, 'n', CAST('NaN' AS DOUBLE), 'i', CAST('-Infinity' AS DOUBLE), 'dec', 1.50))
-- !schema
`to_csv(named_struct(b, true, y, 1, s, 2, l, 3, f, CAST(1.5 AS FLOAT), d, 1.0E10, n, CAST(NaN AS DOUBLE), i, CAST(-Infinity AS DOUBLE), dec, 1.50))` STRING
-- !output
true,1,2,3,1.5,1.0E10,NaN,-Infinity,1.50

-- !query
SELECT to_csv(named_struct('d', DATE'2024-01-02', 't', TIMESTAMP'2024-07-02 03:04:05.123456', 'n', TIMESTAMP_NTZ'2024-01-02 03:04:05'))
-- !schema
`to_csv(named_struct(d, DATE '2024-01-02', t, TIMESTAMP '2024-07-02 03:04:05.123456', n, TIMESTAMP_NTZ '2024-01-02 03:04:05'))` STRING
-- !output
2024-01-02,2024-07-02T03:04:05.123-07:00,2024-01-02T03:04:05.000

-- !query
SELECT to_csv(named_struct('d', DATE'2024-01-02', 't', TIMESTAMP'2024-07-02 03:04:05.123456'), map('dateFormat', 'dd/MM/yyyy', 'timestampFormat', 'yyyy-MM-dd HH:mm'))
-- !schema
`to_csv(named_struct(d, DATE '2024-01-02', t, TIMESTAMP '2024-07-02 03:04:05.123456'))` STRING
-- !output
02/01/2024,2024-07-02 03:04

-- !query
SELECT to_csv(struct(1, 'x'), map('sep', ';')), to_csv(struct('a', 'b'), map('quoteAll', 'true')), to_csv(struct(NULL, 1), map('nullValue', 'NULL')), to_csv(struct('', 1), map('emptyValue', 'E')), to_csv(struct('a''b,c'), map('quote', ''''))
-- !schema
`to_csv(struct(1, x))` STRING,`to_csv(struct(a, b))` STRING,`to_csv(struct(NULL, 1))` STRING,`to_csv(struct(, 1))` STRING,`to_csv(struct(a'b,c))` STRING
-- !output
1;x	"a","b"	NULL,1	E,1	'a\\'b,c'

-- !query
SELECT to_csv(struct(' a ', 1), map('ignoreLeadingWhiteSpace', 'false', 'ignoreTrailingWhiteSpace', 'false')), to_csv(struct('a"b'), map('escapeQuotes', 'false')), to_csv(struct('a"b', 'c,d'), map('escape', '"'))
-- !schema
`to_csv(struct( a , 1))` STRING,`to_csv(struct(a"b))` STRING,`to_csv(struct(a"b, c,d))` STRING
-- !output
 a ,1	a"b	"a""b","c,d"

-- !query
SELECT to_csv(s) FROM VALUES (named_struct('a', 1, 'b', 'x')), (NULL), (named_struct('a', NULL, 'b', NULL)), (named_struct('a', 2, 'b', 'p\nq')) AS t(s)
-- !schema
`to_csv(s)` STRING
-- !output
,
1,x
2,"p\nq"
NULL

-- !query
SELECT to_csv(struct(X'616263')), to_csv(struct(INTERVAL '1' DAY, INTERVAL '1-2' YEAR TO MONTH))
-- !schema
`to_csv(struct(X'616263'))` STRING,`to_csv(struct(INTERVAL '1' DAY, INTERVAL '1-2' YEAR TO MONTH))` STRING
-- !output
[61 62 63]	INTERVAL '1' DAY,INTERVAL '1-2' YEAR TO MONTH

-- !query
SELECT to_csv(struct(array(1, 2), map('a', 1), struct(1, 'x')))
-- !schema
`to_csv(struct(array(1, 2), map(a, 1), struct(1, x)))` STRING
-- !output
"[1, 2]",{a -> 1},"{1, x}"

-- !query
SELECT to_csv(1)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNSUPPORTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "to_csv(1)",
   "start": 7,
   "stop": 15
  }
 ],
 "parameters": {
  "dataType": "\"INT\"",
  "functionName": "`to_csv`",
  "sqlExpr": "\"to_csv(1)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT to_csv(array(1))
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNSUPPORTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "to_csv(array(1))",
   "start": 7,
   "stop": 22
  }
 ],
 "parameters": {
  "dataType": "\"ARRAY<INT>\"",
  "functionName": "`to_csv`",
  "sqlExpr": "\"to_csv(array(1))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT to_csv(struct(1), 'x')
-- !error
{
 "class": "AnalysisException",
 "condition": "INVALID_OPTIONS.NON_MAP_FUNCTION",
 "context": [
  {
   "fragment": "to_csv(struct(1), 'x')",
   "start": 7,
   "stop": 28
  }
 ],
 "parameters": {},
 "sqlState": "42K06"
}

-- !query
SELECT to_csv(struct(parse_json('1')))
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNSUPPORTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "to_csv(struct(parse_json('1')))",
   "start": 7,
   "stop": 37
  }
 ],
 "parameters": {
  "dataType": "\"STRUCT<col1: VARIANT NOT NULL>\"",
  "functionName": "`to_csv`",
  "sqlExpr": "\"to_csv(struct(parse_json(1)))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT schema_of_csv('1,abc'), schema_of_csv('1.5,true,2024-01-02,2024-01-02 03:04:05,x'), schema_of_csv('a;1', map('sep', ';')), schema_of_csv('99999999999,12345678901234567890'), schema_of_csv(',,')
-- !schema
`schema_of_csv(1,abc)` STRING NOT NULL,`schema_of_csv(1.5,true,2024-01-02,2024-01-02 03:04:05,x)` STRING NOT NULL,`schema_of_csv(a;1)` STRING NOT NULL,`schema_of_csv(99999999999,12345678901234567890)` STRING NOT NULL,`schema_of_csv(,,)` STRING NOT NULL
-- !output
STRUCT<_c0: INT, _c1: STRING>	STRUCT<_c0: DOUBLE, _c1: BOOLEAN, _c2: DATE, _c3: TIMESTAMP, _c4: STRING>	STRUCT<_c0: STRING, _c1: INT>	STRUCT<_c0: BIGINT, _c1: DECIMAL(20,0)>	STRUCT<_c0: STRING, _c1: STRING, _c2: STRING>

-- !query
SELECT schema_of_csv('2024-01-02T03:04:05Z,2024-01-02T03:04:05'), schema_of_csv('1.50,1e5,NaN,-Inf')
-- !schema
`schema_of_csv(2024-01-02T03:04:05Z,2024-01-02T03:04:05)` STRING NOT NULL,`schema_of_csv(1.50,1e5,NaN,-Inf)` STRING NOT NULL
-- !output
STRUCT<_c0: TIMESTAMP, _c1: TIMESTAMP>	STRUCT<_c0: DOUBLE, _c1: DOUBLE, _c2: DOUBLE, _c3: DOUBLE>

-- !query
SELECT schema_of_csv(NULL)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_NULL",
 "context": [
  {
   "fragment": "schema_of_csv(NULL)",
   "start": 7,
   "stop": 25
  }
 ],
 "parameters": {
  "exprName": "csv",
  "sqlExpr": "\"schema_of_csv(NULL)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT schema_of_csv(c) FROM VALUES ('1') AS t(c)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.NON_FOLDABLE_INPUT",
 "context": [
  {
   "fragment": "schema_of_csv(c)",
   "start": 7,
   "stop": 22
  }
 ],
 "parameters": {
  "inputExpr": "\"c\"",
  "inputName": "`csv`",
  "inputType": "\"STRING\"",
  "sqlExpr": "\"schema_of_csv(c)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT schema_of_csv(1)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "schema_of_csv(1)",
   "start": 7,
   "stop": 22
  }
 ],
 "parameters": {
  "inputSql": "\"1\"",
  "inputType": "\"INT\"",
  "paramIndex": "first",
  "requiredType": "\"STRING\"",
  "sqlExpr": "\"schema_of_csv(1)\""
 },
 "sqlState": "42K09"
}
