-- !query
SELECT base64(b), unbase64(base64(b)), hex(b), unhex(hex(b)) FROM VALUES (X''), (X'00'), (X'0001'), (X'000102'), (X'FFFEFDFC'), (NULL) AS t(b)
-- !schema
`base64(b)` STRING,`unbase64(base64(b))` BINARY,`hex(b)` STRING,`unhex(hex(b))` BINARY
-- !output
			
//79/A==	FFFEFDFC	FFFEFDFC	FFFEFDFC
AA==	00	00	00
AAE=	0001	0001	0001
AAEC	000102	000102	000102
NULL	NULL	NULL	NULL

-- !query
SELECT base64('Spark'), base64(repeat('x', 60)), length(base64(repeat('y', 200))), hex('Spark'), hex('é')
-- !schema
`base64(Spark)` STRING NOT NULL,`base64(repeat(x, 60))` STRING NOT NULL,`length(base64(repeat(y, 200)))` INT NOT NULL,`hex(Spark)` STRING NOT NULL,`hex(é)` STRING NOT NULL
-- !output
U3Bhcms=	eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4\r\neHh4	274	537061726B	C3A9

-- !query
SELECT unbase64(s) FROM VALUES ('U3Bhcms='), ('U3Bhcms'), ('U3 Bh\ncms='), (''), ('!!!!'), (NULL) AS t(s)
-- !schema
`unbase64(s)` BINARY
-- !output


537061726B
537061726B
537061726B
NULL

-- !query
SELECT unbase64('A')
-- !error
{
 "class": "IllegalArgumentException",
 "condition": null,
 "parameters": {},
 "sqlState": null
}

-- !query
SELECT unbase64('YQ=')
-- !error
{
 "class": "IllegalArgumentException",
 "condition": null,
 "parameters": {},
 "sqlState": null
}

-- !query
SELECT hex(n) FROM VALUES (0L), (255L), (-1L), (9223372036854775807L), (NULL) AS t(n)
-- !schema
`hex(n)` STRING
-- !output
0
7FFFFFFFFFFFFFFF
FF
FFFFFFFFFFFFFFFF
NULL

-- !query
SELECT hex(17), hex(17Y), hex(1.9), hex(2.5D), hex(NULL)
-- !schema
`hex(17)` STRING NOT NULL,`hex(17)` STRING NOT NULL,`hex(1.9)` STRING,`hex(2.5)` STRING,`hex(NULL)` STRING
-- !output
11	11	1	2	NULL

-- !query
SELECT hex(true)
-- !schema
`hex(true)` STRING NOT NULL
-- !output
74727565

-- !query
SELECT unhex(s) FROM VALUES ('41'), ('4'), ('abc'), ('GG'), (''), (' 41'), ('ÿ'), (NULL) AS t(s)
-- !schema
`unhex(s)` BINARY
-- !output

04
0ABC
41
NULL
NULL
NULL
NULL

-- !query
SELECT encode(s, 'utf-8'), encode(s, 'UTF-16'), encode(s, 'utf-16le'), encode(s, 'UTF-16BE'), encode(s, 'UTF-32') FROM VALUES ('a'), ('é😀'), (''), (NULL) AS t(s)
-- !schema
`encode(s, utf-8)` BINARY,`encode(s, UTF-16)` BINARY,`encode(s, utf-16le)` BINARY,`encode(s, UTF-16BE)` BINARY,`encode(s, UTF-32)` BINARY
-- !output
				
61	FEFF0061	6100	0061	00000061
C3A9F09F9880	FEFF00E9D83DDE00	E9003DD800DE	00E9D83DDE00	000000E90001F600
NULL	NULL	NULL	NULL	NULL

-- !query
SELECT encode('abc', 'US-ASCII'), encode('é', 'iso-8859-1'), encode(12, 'utf-8'), encode('a', NULL), encode(NULL, 'utf-8')
-- !schema
`encode(abc, US-ASCII)` BINARY,`encode(é, iso-8859-1)` BINARY,`encode(12, utf-8)` BINARY,`encode(a, NULL)` BINARY,`encode(NULL, utf-8)` BINARY
-- !output
616263	E9	3132	NULL	NULL

-- !query
SELECT encode('é', 'us-ascii')
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "MALFORMED_CHARACTER_CODING",
 "parameters": {
  "charset": "us-ascii",
  "function": "`encode`"
 },
 "sqlState": "22000"
}

-- !query
SELECT encode('a', 'klingon')
-- !error
{
 "class": "IllegalArgumentException",
 "condition": "INVALID_PARAMETER_VALUE.CHARSET",
 "parameters": {
  "charset": "klingon",
  "charsets": "iso-8859-1, us-ascii, utf-16, utf-16be, utf-16le, utf-32, utf-8",
  "functionName": "`encode`",
  "parameter": "`charset`"
 },
 "sqlState": "22023"
}

-- !query
SELECT encode('a', c) FROM VALUES ('windows-1252') AS t(c)
-- !error
{
 "class": "IllegalArgumentException",
 "condition": "INVALID_PARAMETER_VALUE.CHARSET",
 "parameters": {
  "charset": "windows-1252",
  "charsets": "iso-8859-1, us-ascii, utf-16, utf-16be, utf-16le, utf-32, utf-8",
  "functionName": "`encode`",
  "parameter": "`charset`"
 },
 "sqlState": "22023"
}

-- !query
SELECT decode(X'C3A9', 'utf-8'), decode(X'FEFF0061', 'utf-16'), decode(X'6100', 'utf-16le'), decode(X'E9', 'iso-8859-1'), decode(X'61', 'us-ascii'), decode(X'00000061', 'utf-32'), decode(NULL, 'utf-8'), decode(X'61', NULL)
-- !schema
`decode(X'C3A9', utf-8)` STRING,`decode(X'FEFF0061', utf-16)` STRING,`decode(X'6100', utf-16le)` STRING,`decode(X'E9', iso-8859-1)` STRING,`decode(X'61', us-ascii)` STRING,`decode(X'00000061', utf-32)` STRING,`decode(NULL, utf-8)` STRING,`decode(X'61', NULL)` STRING
-- !output
é	a	a	é	a	a	NULL	NULL

-- !query
SELECT decode(b, 'utf-8') FROM VALUES (X'61'), (X''), (NULL) AS t(b)
-- !schema
`decode(b, utf-8)` STRING
-- !output

NULL
a

-- !query
SELECT decode(X'FF', 'utf-8')
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "MALFORMED_CHARACTER_CODING",
 "parameters": {
  "charset": "utf-8",
  "function": "`decode`"
 },
 "sqlState": "22000"
}

-- !query
SELECT decode(X'61', 'nope')
-- !error
{
 "class": "IllegalArgumentException",
 "condition": "INVALID_PARAMETER_VALUE.CHARSET",
 "parameters": {
  "charset": "nope",
  "charsets": "iso-8859-1, us-ascii, utf-16, utf-16be, utf-16le, utf-32, utf-8",
  "functionName": "`decode`",
  "parameter": "`charset`"
 },
 "sqlState": "22023"
}

-- !query
SELECT decode('abc', 'utf-8')
-- !schema
`decode(abc, utf-8)` STRING
-- !output
abc

-- !query
SELECT decode(n, 1, 'one', 2, 'two', 'many') , decode(n, 1, 10, 2, 20), decode(n, NULL, 'null', 1, 'one'), decode(n, 1, 1, 2, 2.5, 3L) FROM VALUES (1), (2), (3), (NULL) AS t(n)
-- !schema
`decode(n, 1, one, 2, two, many)` STRING NOT NULL,`decode(n, 1, 10, 2, 20)` BIGINT,`decode(n, NULL, null, 1, one)` STRING,`decode(n, 1, 1, 2, 2.5, 3)` DECIMAL(21,1) NOT NULL
-- !output
many	NULL	NULL	3.0
many	NULL	null	3.0
one	10	one	1.0
two	20	NULL	2.5

-- !query
SELECT decode('a', 'a', 1, 'b', 2), decode(1, '1', 'text'), decode(2.0, 2, 'two', 'other')
-- !schema
`decode(a, a, 1, b, 2)` BIGINT,`decode(1, 1, text)` STRING,`decode(2.0, 2, two, other)` STRING NOT NULL
-- !output
1	text	two

-- !query
SELECT decode(1)
-- !error
{
 "class": "AnalysisException",
 "condition": "WRONG_NUM_ARGS.WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "decode(1)",
   "start": 7,
   "stop": 15
  }
 ],
 "parameters": {
  "actualNum": "1",
  "docroot": "https://spark.apache.org/docs/latest",
  "expectedNum": "2",
  "functionName": "`decode`"
 },
 "sqlState": "42605"
}

-- !query
SELECT is_valid_utf8(s), make_valid_utf8(s), validate_utf8(s), try_validate_utf8(s) FROM VALUES ('abc'), ('é😀'), (''), (NULL) AS t(s)
-- !schema
`is_valid_utf8(s)` BOOLEAN,`make_valid_utf8(s)` STRING,`validate_utf8(s)` STRING,`try_validate_utf8(s)` STRING
-- !output
NULL	NULL	NULL	NULL
true			
true	abc	abc	abc
true	é😀	é😀	é😀

-- !query
SELECT is_valid_utf8(b), make_valid_utf8(b), try_validate_utf8(b) FROM VALUES (X'61'), (X'80'), (X'E282'), (X'61C262'), (X'F09F98'), (X'C0AF'), (X'EDA080'), (X''), (NULL) AS t(b)
-- !schema
`is_valid_utf8(b)` BOOLEAN,`make_valid_utf8(b)` STRING,`try_validate_utf8(b)` STRING
-- !output
NULL	NULL	NULL
false	a�b	NULL
false	�	NULL
false	�	NULL
false	�	NULL
false	��	NULL
false	���	NULL
true		
true	a	a

-- !query
SELECT validate_utf8(X'6180')
-- !error
{
 "class": "IllegalArgumentException",
 "condition": "INVALID_UTF8_STRING",
 "parameters": {
  "str": "\\x61\\x80"
 },
 "sqlState": "22029"
}

-- !query
SELECT to_binary(s), to_binary(s, 'hex') FROM VALUES ('41'), ('414'), (''), (NULL) AS t(s)
-- !schema
`to_binary(s)` BINARY,`to_binary(s, hex)` BINARY
-- !output
	
0414	0414
41	41
NULL	NULL

-- !query
SELECT to_binary('abc', 'UTF-8'), to_binary('YWJj', 'base64'), to_binary('a', NULL), to_binary('é', 'utf8'), to_binary(41)
-- !schema
`to_binary(abc, UTF-8)` BINARY,`to_binary(YWJj, base64)` BINARY NOT NULL,`to_binary(a, NULL)` BINARY,`to_binary(é, utf8)` BINARY,`to_binary(41)` BINARY
-- !output
616263	616263	NULL	C3A9	41

-- !query
SELECT to_binary('xyz')
-- !error
{
 "class": "IllegalArgumentException",
 "condition": "CONVERSION_INVALID_INPUT",
 "parameters": {
  "fmt": "'HEX'",
  "str": "'xyz'",
  "suggestion": "`try_to_binary`",
  "targetType": "\"BINARY\""
 },
 "sqlState": "22018"
}

-- !query
SELECT to_binary('a!', 'base64')
-- !error
{
 "class": "IllegalArgumentException",
 "condition": "CONVERSION_INVALID_INPUT",
 "parameters": {
  "fmt": "'BASE64'",
  "str": "'a!'",
  "suggestion": "`try_to_binary`",
  "targetType": "\"BINARY\""
 },
 "sqlState": "22018"
}

-- !query
SELECT to_binary('a', 'octal')
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.INVALID_ARG_VALUE",
 "context": [
  {
   "fragment": "to_binary('a', 'octal')",
   "start": 7,
   "stop": 29
  }
 ],
 "parameters": {
  "inputName": "fmt",
  "inputValue": "'octal'",
  "requireType": "case-insensitive \"STRING\"",
  "sqlExpr": "\"to_binary(a, octal)\"",
  "validValues": "'hex', 'utf-8', 'utf8', or 'base64'"
 },
 "sqlState": "42K09"
}

-- !query
SELECT to_binary('41', f) FROM VALUES ('hex') AS t(f)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.NON_FOLDABLE_INPUT",
 "context": [
  {
   "fragment": "to_binary('41', f)",
   "start": 7,
   "stop": 24
  }
 ],
 "parameters": {
  "inputExpr": "\"f\"",
  "inputName": "`fmt`",
  "inputType": "\"STRING\"",
  "sqlExpr": "\"to_binary(41, f)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT try_to_binary(s), try_to_binary(s, 'base64'), try_to_binary(s, 'utf-8') FROM VALUES ('41'), ('xyz'), ('YQ=='), ('a!'), (''), (NULL) AS t(s)
-- !schema
`try_to_binary(s)` BINARY,`try_to_binary(s, base64)` BINARY,`try_to_binary(s, utf-8)` BINARY
-- !output
		
41	E3	3431
NULL	61	59513D3D
NULL	C72C	78797A
NULL	NULL	6121
NULL	NULL	NULL

-- !query
SELECT try_to_binary('a', 'octal'), try_to_binary('a', NULL)
-- !schema
`try_to_binary(a, octal)` BINARY,`try_to_binary(a, NULL)` BINARY
-- !output
NULL	NULL

-- !query
SELECT collation('a'), collation(s), collation('b' COLLATE UTF8_BINARY) FROM VALUES ('x') AS t(s)
-- !schema
`collation(a)` STRING NOT NULL,`collation(s)` STRING NOT NULL,`collation(collate(b, UTF8_BINARY))` STRING NOT NULL
-- !output
SYSTEM.BUILTIN.UTF8_BINARY	SYSTEM.BUILTIN.UTF8_BINARY	SYSTEM.BUILTIN.UTF8_BINARY

-- !query
SELECT collate('a', 'UTF8_BINARY'), 'x' COLLATE UTF8_BINARY = 'x'
-- !schema
`collate(a, UTF8_BINARY)` STRING NOT NULL,`(collate(x, UTF8_BINARY) = x)` BOOLEAN NOT NULL
-- !output
a	true

-- !query
SELECT 'a' COLLATE nothing
-- !error
{
 "class": "SparkException",
 "condition": "COLLATION_INVALID_NAME",
 "parameters": {
  "collationName": "nothing",
  "proposals": "hi"
 },
 "sqlState": "42704"
}
