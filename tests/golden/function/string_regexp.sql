-- !query
SELECT s RLIKE '^[a-c]+$', regexp(s, 'b.*d'), regexp_like(s, '\\d{2}') FROM VALUES ('abc'), ('abc\n'), ('bxd'), ('b\nd'), ('a12'), (''), (NULL) AS t(s)
-- !schema
`RLIKE(s, ^[a-c]+$)` BOOLEAN,`REGEXP(s, b.*d)` BOOLEAN,`REGEXP_LIKE(s, \d{2})` BOOLEAN
-- !output
NULL	NULL	NULL
false	false	false
false	false	false
false	false	true
false	true	false
true	false	false
true	false	false

-- !query
SELECT s RLIKE p FROM VALUES ('foobar', '(?<=foo)bar'), ('aa', '(a)\\1'), ('ÀB', '(?i)àb'), ('a\u000bb', 'a\\sb'), ('x', '[a-z&&[^x]]'), ('A', '\\p{javaUpperCase}'), ('ab', 'a++b'), (NULL, 'a'), ('a', NULL) AS t(s, p)
-- !schema
`RLIKE(s, p)` BOOLEAN
-- !output
NULL
NULL
false
false
true
true
true
true
true

-- !query
SELECT 'a' RLIKE '('
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "INVALID_PARAMETER_VALUE.PATTERN",
 "parameters": {
  "functionName": "`rlike`",
  "parameter": "`regexp`",
  "value": "'('"
 },
 "sqlState": "22023"
}

-- !query
SELECT regexp_like('a', p) FROM VALUES ('[') AS t(p)
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "INVALID_PARAMETER_VALUE.PATTERN",
 "parameters": {
  "functionName": "`regexp_like`",
  "parameter": "`regexp`",
  "value": "'['"
 },
 "sqlState": "22023"
}

-- !query
SELECT regexp_extract(s, '(\\d+)-(\\d+)', 1), regexp_extract(s, '(\\d+)-(\\d+)', 2), regexp_extract(s, '(\\d+)-(\\d+)', 0), regexp_extract(s, '(\\d+)-(\\d+)') FROM VALUES ('100-200'), ('x 1-2 3-4'), ('none'), (''), (NULL) AS t(s)
-- !schema
`regexp_extract(s, (\d+)-(\d+), 1)` STRING,`regexp_extract(s, (\d+)-(\d+), 2)` STRING,`regexp_extract(s, (\d+)-(\d+), 0)` STRING,`regexp_extract(s, (\d+)-(\d+), 1)` STRING
-- !output
			
			
1	2	1-2	1
100	200	100-200	100
NULL	NULL	NULL	NULL

-- !query
SELECT regexp_extract('ab', '(a)|(b)', 2), regexp_extract('ab', 'x|(b)', 1), regexp_extract('', '(a*)', 1), regexp_extract('foo', '(?<n>o+)', 1)
-- !schema
`regexp_extract(ab, (a)|(b), 2)` STRING NOT NULL,`regexp_extract(ab, x|(b), 1)` STRING NOT NULL,`regexp_extract(, (a*), 1)` STRING NOT NULL,`regexp_extract(foo, (?<n>o+), 1)` STRING NOT NULL
-- !output
	b		oo

-- !query
SELECT regexp_extract('abc', '(b)', i) FROM VALUES (0), (1), (NULL) AS t(i)
-- !schema
`regexp_extract(abc, (b), i)` STRING
-- !output
NULL
b
b

-- !query
SELECT regexp_extract('abc', '(b)', 2)
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "INVALID_PARAMETER_VALUE.REGEX_GROUP_INDEX",
 "parameters": {
  "functionName": "`regexp_extract`",
  "groupCount": "1",
  "groupIndex": "2",
  "parameter": "`idx`"
 },
 "sqlState": "22023"
}

-- !query
SELECT regexp_extract('abc', '(b)', -1)
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "INVALID_PARAMETER_VALUE.REGEX_GROUP_INDEX",
 "parameters": {
  "functionName": "`regexp_extract`",
  "groupCount": "1",
  "groupIndex": "-1",
  "parameter": "`idx`"
 },
 "sqlState": "22023"
}

-- !query
SELECT regexp_extract(s, 'z(b)', 5) FROM VALUES ('abc') AS t(s)
-- !schema
`regexp_extract(s, z(b), 5)` STRING NOT NULL
-- !output


-- !query
SELECT regexp_extract_all(s, '(\\d+)([a-z])', 1), regexp_extract_all(s, '(\\d+)([a-z])', 2), regexp_extract_all(s, '\\d', 0), regexp_extract_all(s, '(\\d)') FROM VALUES ('1a22b'), ('no'), (''), (NULL) AS t(s)
-- !schema
`regexp_extract_all(s, (\d+)([a-z]), 1)` ARRAY<STRING>,`regexp_extract_all(s, (\d+)([a-z]), 2)` ARRAY<STRING>,`regexp_extract_all(s, \d, 0)` ARRAY<STRING>,`regexp_extract_all(s, (\d), 1)` ARRAY<STRING>
-- !output
NULL	NULL	NULL	NULL
[1, 22]	[a, b]	[1, 2, 2]	[1, 2, 2]
[]	[]	[]	[]
[]	[]	[]	[]

-- !query
SELECT regexp_extract_all('abc', 'b', 1)
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "INVALID_PARAMETER_VALUE.REGEX_GROUP_INDEX",
 "parameters": {
  "functionName": "`regexp_extract_all`",
  "groupCount": "0",
  "groupIndex": "1",
  "parameter": "`idx`"
 },
 "sqlState": "22023"
}

-- !query
SELECT regexp_replace(s, '(\\w)(\\d)', '$2$1'), regexp_replace(s, '\\d', ''), regexp_replace(s, 'a*', '-'), regexp_replace(s, 'b', 'X') FROM VALUES ('a1b2'), ('baac'), (''), ('é'), (NULL) AS t(s)
-- !schema
`regexp_replace(s, (\w)(\d), $2$1, 1)` STRING,`regexp_replace(s, \d, , 1)` STRING,`regexp_replace(s, a*, -, 1)` STRING,`regexp_replace(s, b, X, 1)` STRING
-- !output
		-	
1a2b	ab	--1-b-2-	a1X2
NULL	NULL	NULL	NULL
baac	baac	-b--c-	Xaac
é	é	-é-	é

-- !query
SELECT regexp_replace('abcabc', 'b', 'X', n) FROM VALUES (1), (2), (3), (6), (7), (100) AS t(n)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.NON_FOLDABLE_INPUT",
 "context": [
  {
   "fragment": "regexp_replace('abcabc', 'b', 'X', n)",
   "start": 7,
   "stop": 43
  }
 ],
 "parameters": {
  "inputExpr": "\"n\"",
  "inputName": "`position`",
  "inputType": "\"INT\"",
  "sqlExpr": "\"regexp_replace(abcabc, b, X, n)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT regexp_replace('abcabc', 'b', 'X', 1), regexp_replace('abcabc', 'b', 'X', 3), regexp_replace('abcabc', 'b', 'X', 7), regexp_replace('aXb', 'x', 'y'), regexp_replace('a.b', '[.]', '\\$')
-- !schema
`regexp_replace(abcabc, b, X, 1)` STRING NOT NULL,`regexp_replace(abcabc, b, X, 3)` STRING NOT NULL,`regexp_replace(abcabc, b, X, 7)` STRING NOT NULL,`regexp_replace(aXb, x, y, 1)` STRING NOT NULL,`regexp_replace(a.b, [.], \$, 1)` STRING NOT NULL
-- !output
aXcaXc	abcaXc	abcabc	aXb	a$b

-- !query
SELECT regexp_replace('abc', 'b', 'X', 0)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.VALUE_OUT_OF_RANGE",
 "context": [
  {
   "fragment": "regexp_replace('abc', 'b', 'X', 0)",
   "start": 7,
   "stop": 40
  }
 ],
 "parameters": {
  "currentValue": "0",
  "exprName": "position",
  "sqlExpr": "\"regexp_replace(abc, b, X, 0)\"",
  "valueRange": "(0, 2147483647]"
 },
 "sqlState": "42K09"
}

-- !query
SELECT regexp_replace('abc', 'b', 'X', -5)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.VALUE_OUT_OF_RANGE",
 "context": [
  {
   "fragment": "regexp_replace('abc', 'b', 'X', -5)",
   "start": 7,
   "stop": 41
  }
 ],
 "parameters": {
  "currentValue": "-5",
  "exprName": "position",
  "sqlExpr": "\"regexp_replace(abc, b, X, -5)\"",
  "valueRange": "(0, 2147483647]"
 },
 "sqlState": "42K09"
}

-- !query
SELECT regexp_replace('abc', 'b', NULL), regexp_replace('abc', NULL, 'x'), regexp_replace(NULL, 'a', 'x'), regexp_replace('abc', 'b', 'x', NULL)
-- !schema
`regexp_replace(abc, b, NULL, 1)` STRING,`regexp_replace(abc, NULL, x, 1)` STRING,`regexp_replace(NULL, a, x, 1)` STRING,`regexp_replace(abc, b, x, NULL)` STRING
-- !output
NULL	NULL	NULL	NULL

-- !query
SELECT regexp_replace('abc', '(b)', '$2')
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "INVALID_REGEXP_REPLACE",
 "parameters": {
  "pattern": "(b)",
  "position": "1",
  "replacement": "$2",
  "source": "abc"
 },
 "sqlState": "22023"
}

-- !query
SELECT regexp_replace('abc', '(', 'x')
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "INVALID_PARAMETER_VALUE.PATTERN",
 "parameters": {
  "functionName": "`regexp_replace`",
  "parameter": "`regexp`",
  "value": "'('"
 },
 "sqlState": "22023"
}

-- !query
SELECT regexp_replace(s, p, r) FROM VALUES ('x.y.z', '\\.', '/'), ('aaa', '^a', 'b'), ('one two', '(\\w+) (\\w+)', '$2 $1'), ('path', '', '|') AS t(s, p, r)
-- !schema
`regexp_replace(s, p, r, 1)` STRING NOT NULL
-- !output
baa
two one
x/y/z
|p|a|t|h|

-- !query
SELECT regexp_count(s, 'a'), regexp_count(s, 'a*'), regexp_count(s, '(?i)B'), regexp_count(s, NULL) FROM VALUES ('banana'), (''), ('xyz'), (NULL) AS t(s)
-- !schema
`regexp_count(s, a)` INT,`regexp_count(s, a*)` INT,`regexp_count(s, (?i)B)` INT,`regexp_count(s, NULL)` INT
-- !output
0	1	0	NULL
0	4	0	NULL
3	7	1	NULL
NULL	NULL	NULL	NULL

-- !query
SELECT regexp_substr(s, '\\d+'), regexp_substr(s, 'x*'), regexp_substr(s, '^$') FROM VALUES ('ab12c3'), (''), ('none'), (NULL) AS t(s)
-- !schema
`regexp_substr(s, \d+)` STRING,`regexp_substr(s, x*)` STRING,`regexp_substr(s, ^$)` STRING
-- !output
12	NULL	NULL
NULL	NULL	NULL
NULL	NULL	NULL
NULL	NULL	NULL

-- !query
SELECT regexp_instr(s, '\\d'), regexp_instr(s, '\\d', 1), regexp_instr(s, '^'), regexp_instr(s, 'zz') FROM VALUES ('ab1'), ('😀é1'), (''), (NULL) AS t(s)
-- !schema
`regexp_instr(s, \d, 0)` INT,`regexp_instr(s, \d, 1)` INT,`regexp_instr(s, ^, 0)` INT,`regexp_instr(s, zz, 0)` INT
-- !output
0	0	1	0
3	3	1	0
3	3	1	0
NULL	NULL	NULL	NULL

-- !query
SELECT split(s, ','), split(s, '[,;]'), split(s, ',', 2), split(s, ',', 0), split(s, ',', -1), split(s, '') FROM VALUES ('a,b;c,,'), (','), (''), ('abc'), ('é,😀'), (NULL) AS t(s)
-- !schema
`split(s, ,, -1)` ARRAY<STRING>,`split(s, [,;], -1)` ARRAY<STRING>,`split(s, ,, 2)` ARRAY<STRING>,`split(s, ,, 0)` ARRAY<STRING>,`split(s, ,, -1)` ARRAY<STRING>,`split(s, , -1)` ARRAY<STRING>
-- !output
NULL	NULL	NULL	NULL	NULL	NULL
[, ]	[, ]	[, ]	[, ]	[, ]	[,]
[]	[]	[]	[]	[]	[]
[a, b;c, , ]	[a, b, c, , ]	[a, b;c,,]	[a, b;c, , ]	[a, b;c, , ]	[a, ,, b, ;, c, ,, ,]
[abc]	[abc]	[abc]	[abc]	[abc]	[a, b, c]
[é, 😀]	[é, 😀]	[é, 😀]	[é, 😀]	[é, 😀]	[é, ,, 😀]

-- !query
SELECT split('oneAtwoBthree', '[AB]', n) FROM VALUES (1), (2), (3), (9), (-3), (0), (NULL) AS t(n)
-- !schema
`split(oneAtwoBthree, [AB], n)` ARRAY<STRING>
-- !output
NULL
[one, two, three]
[one, two, three]
[one, two, three]
[one, two, three]
[one, twoBthree]
[oneAtwoBthree]

-- !query
SELECT split('a.b.c', '.'), split('a.b.c', '\\.'), split('a|b', '|'), split('a||b', '\\|'), split('a1b22c', '\\d+'), split('abc', '', 2), split('aXbxc', '(?i)x')
-- !schema
`split(a.b.c, ., -1)` ARRAY<STRING> NOT NULL,`split(a.b.c, \., -1)` ARRAY<STRING> NOT NULL,`split(a|b, |, -1)` ARRAY<STRING> NOT NULL,`split(a||b, \|, -1)` ARRAY<STRING> NOT NULL,`split(a1b22c, \d+, -1)` ARRAY<STRING> NOT NULL,`split(abc, , 2)` ARRAY<STRING> NOT NULL,`split(aXbxc, (?i)x, -1)` ARRAY<STRING> NOT NULL
-- !output
[, , , , , ]	[a, b, c]	[a, |, b, ]	[a, , b]	[a, b, c]	[a, bc]	[a, b, c]

-- !query
SELECT split(p, d) FROM VALUES ('a-b', '-'), ('a-b', NULL), ('a+b', '\\+') AS t(p, d)
-- !schema
`split(p, d, -1)` ARRAY<STRING>
-- !output
NULL
[a, b]
[a, b]

-- !query
SELECT split('a', '(')
-- !error
{
 "class": "IllegalArgumentException",
 "condition": null,
 "parameters": {},
 "sqlState": null
}

-- !query
SELECT split(123, 2), split('a b', ' ', '1')
-- !schema
`split(123, 2, -1)` ARRAY<STRING> NOT NULL,`split(a b,  , 1)` ARRAY<STRING>
-- !output
[1, 3]	[a b]

-- !query
SELECT split('a')
-- !error
{
 "class": "AnalysisException",
 "condition": "WRONG_NUM_ARGS.WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "split('a')",
   "start": 7,
   "stop": 16
  }
 ],
 "parameters": {
  "actualNum": "1",
  "docroot": "https://spark.apache.org/docs/latest",
  "expectedNum": "[2, 3]",
  "functionName": "`split`"
 },
 "sqlState": "42605"
}

-- !query
SELECT sentences('Hi there! How are you? Fine.'), sentences('One word'), sentences(''), sentences(NULL), sentences('A b.', 'en', 'US'), sentences('A b.', NULL)
-- !schema
`sentences(Hi there! How are you? Fine., , )` ARRAY<ARRAY<STRING>>,`sentences(One word, , )` ARRAY<ARRAY<STRING>>,`sentences(, , )` ARRAY<ARRAY<STRING>>,`sentences(NULL, , )` ARRAY<ARRAY<STRING>>,`sentences(A b., en, US)` ARRAY<ARRAY<STRING>>,`sentences(A b., NULL, )` ARRAY<ARRAY<STRING>>
-- !output
[[Hi, there], [How, are, you], [Fine]]	[[One, word]]	[]	NULL	[[A, b]]	[[A, b]]

-- !query
SELECT sentences(s) FROM VALUES ('Mr. Smith went. He left at 5 p.m. sharp.'), ('Wait... what?'), ('a,b; c-d'), ("don't stop") AS t(s)
-- !schema
`sentences(s, , )` ARRAY<ARRAY<STRING>>
-- !output
[[Mr], [Smith, went], [He, left, at, 5, p.m, sharp]]
[[Wait, what]]
[[a, b, c-d]]
[[don't, stop]]
