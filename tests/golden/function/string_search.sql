-- !query
SELECT instr(s, p), locate(p, s), position(p, s), position(p IN s), contains(s, p), startswith(s, p), endswith(s, p) FROM VALUES ('banana', 'an'), ('banana', 'na'), ('banana', ''), ('', 'x'), ('', ''), ('éaé', 'aé'), ('x', NULL), (NULL, 'x') AS t(s, p)
-- !schema
`instr(s, p)` INT,`locate(p, s, 1)` INT,`position(p, s, 1)` INT,`locate(p, s, 1)` INT,`contains(s, p)` BOOLEAN,`startswith(s, p)` BOOLEAN,`endswith(s, p)` BOOLEAN
-- !output
0	0	0	0	false	false	false
1	1	1	1	true	true	true
1	1	1	1	true	true	true
2	2	2	2	true	false	false
2	2	2	2	true	false	true
3	3	3	3	true	false	true
NULL	NULL	NULL	NULL	NULL	NULL	NULL
NULL	NULL	NULL	NULL	NULL	NULL	NULL

-- !query
SELECT locate('a', 'banana', n) FROM VALUES (1), (2), (3), (6), (7), (0), (-1), (NULL) AS t(n)
-- !schema
`locate(a, banana, n)` INT NOT NULL
-- !output
0
0
0
0
2
2
4
6

-- !query
SELECT locate('', 'abc', 2), locate('', 'abc', 10), position('c', 'abcabc', 4), locate(NULL, 'a', 1), locate('a', NULL, 1)
-- !schema
`locate(, abc, 2)` INT NOT NULL,`locate(, abc, 10)` INT NOT NULL,`position(c, abcabc, 4)` INT NOT NULL,`locate(NULL, a, 1)` INT,`locate(a, NULL, 1)` INT
-- !output
1	1	6	NULL	NULL

-- !query
SELECT instr(1234, 3), locate(3, 1234), contains(1234, 23)
-- !schema
`instr(1234, 3)` INT NOT NULL,`locate(3, 1234, 1)` INT NOT NULL,`contains(1234, 23)` BOOLEAN NOT NULL
-- !output
3	3	true

-- !query
SELECT contains(a, b), startswith(a, b), endswith(a, b) FROM VALUES (X'010203', X'02'), (X'010203', X'0102'), (X'010203', X'0203'), (X'', X''), (NULL, X'01'), (X'01', NULL) AS t(a, b)
-- !schema
`contains(a, b)` BOOLEAN,`startswith(a, b)` BOOLEAN,`endswith(a, b)` BOOLEAN
-- !output
NULL	NULL	NULL
NULL	NULL	NULL
true	false	false
true	false	true
true	true	false
true	true	true

-- !query
SELECT contains('abc', X'62'), startswith(X'6162', 'a'), endswith('ab', NULL)
-- !schema
`contains(abc, X'62')` BOOLEAN NOT NULL,`startswith(X'6162', a)` BOOLEAN NOT NULL,`endswith(ab, NULL)` BOOLEAN
-- !output
true	true	NULL

-- !query
SELECT contains('a')
-- !error
{
 "class": "AnalysisException",
 "condition": "WRONG_NUM_ARGS.WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "contains('a')",
   "start": 7,
   "stop": 19
  }
 ],
 "parameters": {
  "actualNum": "1",
  "docroot": "https://spark.apache.org/docs/latest",
  "expectedNum": "2",
  "functionName": "`contains`"
 },
 "sqlState": "42605"
}

-- !query
SELECT contains(array(1), 'a')
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "contains(array(1), 'a')",
   "start": 7,
   "stop": 29
  }
 ],
 "parameters": {
  "inputSql": "\"array(1)\"",
  "inputType": "\"ARRAY<INT>\"",
  "paramIndex": "first",
  "requiredType": "\"STRING\"",
  "sqlExpr": "\"contains(array(1), a)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT substring(s, p, n), substr(s, p, n) FROM VALUES ('Spark SQL', 1, 5), ('Spark SQL', 0, 3), ('Spark SQL', -3, 2), ('Spark SQL', -20, 3), ('Spark SQL', -20, 15), ('Spark SQL', 5, 0), ('Spark SQL', 5, -1), ('Spark SQL', 20, 2), ('éà😀x', 2, 2), ('', 1, 1), (NULL, 1, 1), ('x', NULL, 1), ('x', 1, NULL) AS t(s, p, n)
-- !schema
`substring(s, p, n)` STRING,`substr(s, p, n)` STRING
-- !output
	
	
	
	
	
NULL	NULL
NULL	NULL
NULL	NULL
SQ	SQ
Spa	Spa
Spar	Spar
Spark	Spark
à😀	à😀

-- !query
SELECT substring(s, 2), substring(s, -2), substr(s, 0), substring(s, 3, 2), substring(s FROM 2 FOR 3), substring(s FROM 4) FROM VALUES ('abcdef'), ('é'), (''), (NULL) AS t(s)
-- !schema
`substring(s, 2, 2147483647)` STRING,`substring(s, -2, 2147483647)` STRING,`substr(s, 0, 2147483647)` STRING,`substring(s, 3, 2)` STRING,`substring(s, 2, 3)` STRING,`substring(s, 4, 2147483647)` STRING
-- !output
					
	é	é			
NULL	NULL	NULL	NULL	NULL	NULL
bcdef	ef	abcdef	cd	bcd	def

-- !query
SELECT substring(b, p, n) FROM VALUES (X'0102030405', 2, 2), (X'0102030405', -2, 2), (X'0102030405', -9, 6), (X'0102030405', 0, 1), (X'01', 3, 1), (NULL, 1, 1) AS t(b, p, n)
-- !schema
`substring(b, p, n)` BINARY
-- !output

01
0102
0203
0405
NULL

-- !query
SELECT substring(12345, 2, 3), substring('abc', '2'), substring('abcdef', 2147483647), substring('abc', -2147483648, 2147483647)
-- !schema
`substring(12345, 2, 3)` STRING NOT NULL,`substring(abc, 2, 2147483647)` STRING,`substring(abcdef, 2147483647, 2147483647)` STRING NOT NULL,`substring(abc, -2147483648, 2147483647)` STRING NOT NULL
-- !output
234	bc		ab

-- !query
SELECT substring('a', 'x')
-- !error
{
 "class": "NumberFormatException",
 "condition": "CAST_INVALID_INPUT",
 "context": [
  {
   "fragment": "substring('a', 'x')",
   "start": 7,
   "stop": 25
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
SELECT substring('a')
-- !error
{
 "class": "AnalysisException",
 "condition": "WRONG_NUM_ARGS.WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "substring('a')",
   "start": 7,
   "stop": 20
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
SELECT left(s, n), right(s, n) FROM VALUES ('abcdef', 2), ('abcdef', 0), ('abcdef', -1), ('abcdef', 10), ('éà😀', 2), ('', 1), (NULL, 1), ('a', NULL) AS t(s, n)
-- !schema
`left(s, n)` STRING,`right(s, n)` STRING
-- !output
	
	
	
NULL	NULL
NULL	NULL
ab	ef
abcdef	abcdef
éà	à😀

-- !query
SELECT left(X'010203', 2), left(X'010203', -1), left(12345, 2), right(12345, 2)
-- !schema
`left(X'010203', 2)` BINARY NOT NULL,`left(X'010203', -1)` BINARY NOT NULL,`left(12345, 2)` STRING NOT NULL,`right(12345, 2)` STRING
-- !output
0102		12	45

-- !query
SELECT left(NULL, 1), right('a', NULL), left('abc', '2')
-- !schema
`left(NULL, 1)` STRING,`right(a, NULL)` STRING,`left(abc, 2)` STRING
-- !output
NULL	NULL	ab

-- !query
SELECT split_part(s, d, n) FROM VALUES ('a.b.c', '.', 1), ('a.b.c', '.', 3), ('a.b.c', '.', 4), ('a.b.c', '.', -1), ('a.b.c', '.', -4), ('a.b.c', '', 1), ('a.b.c', '', 2), ('', '.', 1), ('a||b', '||', 2), (NULL, '.', 1), ('a', NULL, 1), ('a', '.', NULL) AS t(s, d, n)
-- !schema
`split_part(s, d, n)` STRING
-- !output




NULL
NULL
NULL
a
a.b.c
b
c
c

-- !query
SELECT split_part('a.b', '.', 0)
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "INVALID_INDEX_OF_ZERO",
 "parameters": {},
 "sqlState": "22003"
}

-- !query
SELECT split_part('a.b', '.', n) FROM VALUES (0) AS t(n)
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "INVALID_INDEX_OF_ZERO",
 "parameters": {},
 "sqlState": "22003"
}

-- !query
SELECT substring_index(s, d, n) FROM VALUES ('www.apache.org', '.', 2), ('www.apache.org', '.', -2), ('www.apache.org', '.', 0), ('www.apache.org', '.', 9), ('www.apache.org', '.', -9), ('aaaa', 'aa', 2), ('aaaa', 'aa', -2), ('aaaaa', 'aa', 1), ('a,b', '', 1), ('', ',', 1), ('x;;y;;z', ';;', -1), (NULL, ',', 1), ('a', NULL, 1), ('a', 'b', NULL) AS t(s, d, n)
-- !schema
`substring_index(s, d, n)` STRING
-- !output




NULL
NULL
NULL
a
a
apache.org
www.apache
www.apache.org
www.apache.org
z

-- !query
SELECT find_in_set(a, b) FROM VALUES ('ab', 'abc,b,ab'), ('', 'a,,b'), ('', ''), ('a,b', 'a,b'), ('x', 'a'), ('b', 'a,b'), (NULL, 'a'), ('a', NULL) AS t(a, b)
-- !schema
`find_in_set(a, b)` INT
-- !output
0
0
1
2
2
3
NULL
NULL

-- !query
SELECT replace(s, 'a', 'xy'), replace(s, 'a'), replace(s, '', 'z'), replace(s, NULL), translate(s, 'abn', '12'), translate(s, '', 'x'), translate(s, 'aa', '12') FROM VALUES ('banana'), ('éa'), (''), (NULL) AS t(s)
-- !schema
`replace(s, a, xy)` STRING,`replace(s, a, )` STRING,`replace(s, , z)` STRING,`replace(s, NULL, )` STRING,`translate(s, abn, 12)` STRING,`translate(s, , x)` STRING,`translate(s, aa, 12)` STRING
-- !output
			NULL			
NULL	NULL	NULL	NULL	NULL	NULL	NULL
bxynxynxy	bnn	banana	NULL	2111	banana	b1n1n1
éxy	é	éa	NULL	é1	éa	é1

-- !query
SELECT replace('abc', 'b', NULL), translate(NULL, 'a', 'b'), translate('a', NULL, 'b'), translate('a', 'b', NULL), replace(121, 1, 9)
-- !schema
`replace(abc, b, NULL)` STRING,`translate(NULL, a, b)` STRING,`translate(a, NULL, b)` STRING,`translate(a, b, NULL)` STRING,`replace(121, 1, 9)` STRING NOT NULL
-- !output
NULL	NULL	NULL	NULL	929

-- !query
SELECT overlay(s PLACING '_X' FROM p FOR n) FROM VALUES ('Spark SQL', 6, 1), ('Spark SQL', 6, 0), ('Spark SQL', 6, -1), ('Spark SQL', 1, 3), ('Spark SQL', 0, 2), ('Spark SQL', -2, 1), ('Spark SQL', 30, 1), ('é😀à', 2, 1), ('', 1, 1), (NULL, 1, 1), ('a', NULL, 1), ('a', 1, NULL) AS t(s, p, n)
-- !schema
`overlay(s, _X, p, n)` STRING
-- !output
NULL
NULL
NULL
Spark SQL_X
Spark_X SQL
Spark_XQL
Spark_XSQL
_X
_XL
_Xpark SQL
_Xrk SQL
é_Xà

-- !query
SELECT overlay('Spark SQL' PLACING 'CORE' FROM 7), overlay('abc', 'é', 2), overlay(12345, 99, 2)
-- !schema
`overlay(Spark SQL, CORE, 7, -1)` STRING NOT NULL,`overlay(abc, é, 2, -1)` STRING NOT NULL,`overlay(12345, 99, 2, -1)` STRING NOT NULL
-- !output
Spark CORE	aéc	19945

-- !query
SELECT overlay(b PLACING X'FF' FROM 2), overlay(b PLACING X'FFFE' FROM 1 FOR 3), overlay(b PLACING X'' FROM -1 FOR 1) FROM VALUES (X'01020304'), (X''), (NULL) AS t(b)
-- !schema
`overlay(b, X'FF', 2, -1)` BINARY,`overlay(b, X'FFFE', 1, 3)` BINARY,`overlay(b, X'', -1, 1)` BINARY
-- !output
01FF0304	FFFE04	01020304
FF	FFFE	
NULL	NULL	NULL

-- !query
SELECT overlay('abc' PLACING X'61' FROM 1)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "overlay('abc' PLACING X'61' FROM 1)",
   "start": 7,
   "stop": 41
  }
 ],
 "parameters": {
  "dataType": "(\"STRING\" or \"BINARY\")",
  "functionName": "`overlay`",
  "sqlExpr": "\"overlay(abc, X'61', 1, -1)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT concat(a, b), a || b, concat(a), concat() FROM VALUES ('x', 'y'), ('', 'y'), (NULL, 'y'), ('x', NULL) AS t(a, b)
-- !schema
`concat(a, b)` STRING,`concat(a, b)` STRING,`concat(a)` STRING,`concat()` STRING NOT NULL
-- !output
NULL	NULL	NULL	
NULL	NULL	x	
xy	xy	x	
y	y		

-- !query
SELECT concat(1, 'a', 2.50, true, NULL), concat(1, 'a', DATE'2024-02-29'), concat(X'01', X'02'), concat('a', X'62')
-- !schema
`concat(1, a, 2.50, true, NULL)` STRING,`concat(1, a, DATE '2024-02-29')` STRING NOT NULL,`concat(X'01', X'02')` BINARY NOT NULL,`concat(a, X'62')` STRING NOT NULL
-- !output
NULL	1a2024-02-29	0102	ab

-- !query
SELECT concat(array(1, 2), array(3, NULL)), array(1) || array(2.5), concat(array('a'), array(1))
-- !error
{
 "class": "NumberFormatException",
 "condition": "CAST_INVALID_INPUT",
 "context": [
  {
   "fragment": "concat(array('a'), array(1))",
   "start": 68,
   "stop": 95
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
SELECT concat(a, array(9)) FROM VALUES (array(1)), (NULL) AS t(a)
-- !schema
`concat(a, array(9))` ARRAY<INT>
-- !output
NULL
[1, 9]

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
SELECT concat_ws(d, a, b) FROM VALUES (',', 'x', 'y'), (',', NULL, 'y'), (',', NULL, NULL), ('', 'x', 'y'), (NULL, 'x', 'y') AS t(d, a, b)
-- !schema
`concat_ws(d, a, b)` STRING
-- !output

NULL
x,y
xy
y

-- !query
SELECT concat_ws('-', a, 'z', b) FROM VALUES (array('p', NULL, 'q'), 'r'), (array(), NULL), (NULL, 's') AS t(a, b)
-- !schema
`concat_ws(-, a, z, b)` STRING NOT NULL
-- !output
p-q-z-r
z
z-s

-- !query
SELECT concat_ws(','), concat_ws(NULL), concat_ws('/', 1, 2.5, true), concat_ws('/', array(1, 2), 'x')
-- !schema
`concat_ws(,)` STRING NOT NULL,`concat_ws(NULL)` STRING,`concat_ws(/, 1, 2.5, true)` STRING NOT NULL,`concat_ws(/, array(1, 2), x)` STRING NOT NULL
-- !output
	NULL	1/2.5/true	1/2/x

-- !query
SELECT concat_ws()
-- !error
{
 "class": "AnalysisException",
 "condition": "WRONG_NUM_ARGS.WITHOUT_SUGGESTION",
 "parameters": {
  "actualNum": "0",
  "docroot": "https://spark.apache.org/docs/latest",
  "expectedNum": "> 0",
  "functionName": "`concat_ws`"
 },
 "sqlState": "42605"
}

-- !query
SELECT concat_ws(',', map(1, 2))
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "concat_ws(',', map(1, 2))",
   "start": 7,
   "stop": 31
  }
 ],
 "parameters": {
  "inputSql": "\"map(1, 2)\"",
  "inputType": "\"MAP<INT, INT>\"",
  "paramIndex": "second",
  "requiredType": "(\"ARRAY<STRING>\" or \"STRING\")",
  "sqlExpr": "\"concat_ws(,, map(1, 2))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT lpad(s, n, p), rpad(s, n, p) FROM VALUES ('hi', 5, '*-'), ('hi', 1, '*'), ('hi', 0, '*'), ('hi', -1, '*'), ('hi', 5, ''), ('é', 3, '😀'), ('', 2, 'x'), (NULL, 2, 'x'), ('a', NULL, 'x'), ('a', 2, NULL) AS t(s, n, p)
-- !schema
`lpad(s, n, p)` STRING,`rpad(s, n, p)` STRING
-- !output
	
	
*-*hi	hi*-*
NULL	NULL
NULL	NULL
NULL	NULL
h	h
hi	hi
xx	xx
😀😀é	é😀😀

-- !query
SELECT lpad('hi', 5), rpad('hi', 5), lpad(12, 4, 0), rpad(12, 4, 0), lpad('x', 2.9)
-- !schema
`lpad(hi, 5,  )` STRING NOT NULL,`rpad(hi, 5,  )` STRING NOT NULL,`lpad(12, 4, 0)` STRING NOT NULL,`rpad(12, 4, 0)` STRING NOT NULL,`lpad(x, 2.9,  )` STRING
-- !output
   hi	hi   	0012	1200	 x

-- !query
SELECT lpad(b, 4), rpad(b, 4, X'AB'), lpad(b, 1), lpad(b, 3, X''), rpad(b, -1) FROM VALUES (X'0102'), (X''), (NULL) AS t(b)
-- !schema
`lpad(b, 4, X'00')` BINARY,`rpad(b, 4, X'AB')` BINARY,`lpad(b, 1, X'00')` BINARY,`lpad(b, 3, X'')` BINARY,`rpad(b, -1, X'00')` BINARY
-- !output
00000000	ABABABAB	00		
00000102	0102ABAB	01	0102	
NULL	NULL	NULL	NULL	NULL

-- !query
SELECT lpad(X'41', 3, 'b'), rpad('a', 3, X'62')
-- !schema
`lpad(X'41', 3, b)` STRING NOT NULL,`rpad(a, 3, X'62')` STRING NOT NULL
-- !output
bbA	abb

-- !query
SELECT lpad('a')
-- !error
{
 "class": "AnalysisException",
 "condition": "WRONG_NUM_ARGS.WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "lpad('a')",
   "start": 7,
   "stop": 15
  }
 ],
 "parameters": {
  "actualNum": "1",
  "docroot": "https://spark.apache.org/docs/latest",
  "expectedNum": "[2, 3]",
  "functionName": "`lpad`"
 },
 "sqlState": "42605"
}

-- !query
SELECT trim(s), ltrim(s), rtrim(s), btrim(s) FROM VALUES ('  ab  '), (' \t x \n '), ('\u00a0x\u00a0'), (''), ('   '), (NULL) AS t(s)
-- !schema
`trim(s)` STRING,`ltrim(s)` STRING,`rtrim(s)` STRING,`btrim(s)` STRING
-- !output
			
			
NULL	NULL	NULL	NULL
\t x \n	\t x \n 	 \t x \n	\t x \n
ab	ab  	  ab	ab
 x 	 x 	 x 	 x 

-- !query
SELECT trim(BOTH 'xy' FROM s), trim(LEADING 'xy' FROM s), trim(TRAILING 'xy' FROM s), trim('xy', s), ltrim('xy', s), rtrim('xy', s), btrim(s, 'xy') FROM VALUES ('xyabyx'), ('ab'), ('yxyx'), (''), (NULL) AS t(s)
-- !schema
`TRIM(BOTH xy FROM s)` STRING,`TRIM(LEADING xy FROM s)` STRING,`TRIM(TRAILING xy FROM s)` STRING,`TRIM(BOTH xy FROM s)` STRING,`TRIM(LEADING xy FROM s)` STRING,`TRIM(TRAILING xy FROM s)` STRING,`btrim(s, xy)` STRING
-- !output
						
						
NULL	NULL	NULL	NULL	NULL	NULL	NULL
ab	ab	ab	ab	ab	ab	ab
ab	abyx	xyab	ab	abyx	xyab	ab

-- !query
SELECT trim(BOTH FROM ' a '), trim(LEADING FROM ' a '), trim(TRAILING FROM ' a '), trim('é' FROM 'éaé'), trim('' FROM ' a '), trim(NULL FROM 'a'), btrim('a', NULL)
-- !schema
`trim( a )` STRING NOT NULL,`ltrim( a )` STRING NOT NULL,`rtrim( a )` STRING NOT NULL,`TRIM(BOTH é FROM éaé)` STRING NOT NULL,`TRIM(BOTH  FROM  a )` STRING NOT NULL,`TRIM(BOTH NULL FROM a)` STRING,`btrim(a, NULL)` STRING
-- !output
a	a 	 a	a	 a 	NULL	NULL

-- !query
SELECT trim(12), btrim(encode('  x ', 'utf-8')), trim(1 FROM 1231)
-- !schema
`trim(12)` STRING NOT NULL,`btrim(encode(  x , utf-8))` STRING,`TRIM(BOTH 1 FROM 1231)` STRING NOT NULL
-- !output
12	x	23

-- !query
SELECT like('abc', 'a%'), 'a_c' LIKE 'a\\_c', 'abc' LIKE 'a/_c' ESCAPE '/', ilike('ABC', 'a%'), 'Éa' ILIKE 'éA', 'a\nb' LIKE 'a%', '' LIKE '%'
-- !schema
`abc LIKE a%` BOOLEAN NOT NULL,`a_c LIKE a\_c` BOOLEAN NOT NULL,`abc LIKE a/_c ESCAPE '/'` BOOLEAN NOT NULL,`ilike(ABC, a%)` BOOLEAN NOT NULL,`ilike(Éa, éA)` BOOLEAN NOT NULL,`a
b LIKE a%` BOOLEAN NOT NULL,` LIKE %` BOOLEAN NOT NULL
-- !output
true	true	false	true	true	true	true

-- !query
SELECT s LIKE p FROM VALUES ('abc', 'a__'), ('abc', ''), ('a%c', 'a\\%c'), ('😀', '_'), (NULL, 'a'), ('a', NULL) AS t(s, p)
-- !schema
`s LIKE p` BOOLEAN
-- !output
NULL
NULL
false
true
true
true

-- !query
SELECT 'a' LIKE 'a\\'
-- !error
{
 "class": "AnalysisException",
 "condition": "INVALID_FORMAT.ESC_AT_THE_END",
 "parameters": {
  "format": "'a\\\\'"
 },
 "sqlState": "42601"
}

-- !query
SELECT 'a' LIKE 'm\\x'
-- !error
{
 "class": "AnalysisException",
 "condition": "INVALID_FORMAT.ESC_IN_THE_MIDDLE",
 "parameters": {
  "char": "'x'",
  "format": "'m\\\\x'"
 },
 "sqlState": "42601"
}
