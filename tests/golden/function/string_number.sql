-- !query
SELECT format_number(x, 2), format_number(x, 0), format_number(x, 5) FROM VALUES (1234567.891D), (0.5D), (1.5D), (-0.005D), (0D), (1E20D), (double('NaN')), (double('inf')), (NULL) AS t(x)
-- !schema
`format_number(x, 2)` STRING,`format_number(x, 0)` STRING,`format_number(x, 5)` STRING
-- !output
-0.01	-0	-0.00500
0.00	0	0.00000
0.50	0	0.50000
1,234,567.89	1,234,568	1,234,567.89100
1.50	2	1.50000
100,000,000,000,000,000,000.00	100,000,000,000,000,000,000	100,000,000,000,000,000,000.00000
NULL	NULL	NULL
NaN	NaN	NaN
∞	∞	∞

-- !query
SELECT format_number(12345, 1), format_number(123.456, 1), format_number(-5Y, 2), format_number(9223372036854775807, 0), format_number(1.5F, 3), format_number('1234.5', 1)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "format_number('1234.5', 1)",
   "start": 145,
   "stop": 170
  }
 ],
 "parameters": {
  "inputSql": "\"1234.5\"",
  "inputType": "\"STRING\"",
  "paramIndex": "first",
  "requiredType": "\"NUMERIC\"",
  "sqlExpr": "\"format_number(1234.5, 1)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT format_number(1234.5, n) FROM VALUES (0), (3), (-1), (NULL) AS t(n)
-- !schema
`format_number(1234.5, n)` STRING
-- !output
1,234
1,234.500
NULL
NULL

-- !query
SELECT format_number(x, '#,###.##'), format_number(x, '000.0'), format_number(x, '##0.00%'), format_number(x, '0.##E0'), format_number(x, '') FROM VALUES (1234.567D), (0D), (-0.125D), (NULL) AS t(x)
-- !schema
`format_number(x, #,###.##)` STRING,`format_number(x, 000.0)` STRING,`format_number(x, ##0.00%)` STRING,`format_number(x, 0.##E0)` STRING,`format_number(x, )` STRING
-- !output
-0.12	-000.1	-12.50%	-1.25E-1	-0
0	000.0	0.00%	0E0	0
1,234.57	1234.6	123456.70%	1.23E3	1,235
NULL	NULL	NULL	NULL	NULL

-- !query
SELECT format_number(1.5, NULL), format_number(NULL, 2)
-- !schema
`format_number(1.5, NULL)` STRING,`format_number(NULL, 2)` STRING
-- !output
NULL	NULL

-- !query
SELECT format_number('a', 2)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "format_number('a', 2)",
   "start": 7,
   "stop": 27
  }
 ],
 "parameters": {
  "inputSql": "\"a\"",
  "inputType": "\"STRING\"",
  "paramIndex": "first",
  "requiredType": "\"NUMERIC\"",
  "sqlExpr": "\"format_number(a, 2)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT format_number(true, 2)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "format_number(true, 2)",
   "start": 7,
   "stop": 28
  }
 ],
 "parameters": {
  "inputSql": "\"true\"",
  "inputType": "\"BOOLEAN\"",
  "paramIndex": "first",
  "requiredType": "\"NUMERIC\"",
  "sqlExpr": "\"format_number(true, 2)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT format_string('%s|%5s|%-5s|%S', s, s, s, s) FROM VALUES ('ab'), ('toolong'), (''), (NULL) AS t(s)
-- !schema
`format_string(%s|%5s|%-5s|%S, s, s, s, s)` STRING NOT NULL
-- !output
ab|   ab|ab   |AB
null| null|null |NULL
toolong|toolong|toolong|TOOLONG
|     |     |

-- !query
SELECT format_string('%d %5d %05d %,d %+d %(d %x %o %X', n, n, n, n, n, n, n, n, n) FROM VALUES (0), (42), (-42), (1234567) AS t(n)
-- !schema
`format_string(%d %5d %05d %,d %+d %(d %x %o %X, n, n, n, n, n, n, n, n, n)` STRING NOT NULL
-- !output
-42   -42 -0042 -42 -42 (42) ffffffd6 37777777726 FFFFFFD6
0     0 00000 0 +0 0 0 0 0
1234567 1234567 1234567 1,234,567 +1234567 1234567 12d687 4553207 12D687
42    42 00042 42 +42 42 2a 52 2A

-- !query
SELECT printf('%.2f %8.3f %e %.3g %,.1f', x, x, x, x, x) FROM VALUES (3.14159D), (-0.5D), (12345.678D), (0D) AS t(x)
-- !schema
`printf(%.2f %8.3f %e %.3g %,.1f, x, x, x, x, x)` STRING NOT NULL
-- !output
-0.50   -0.500 -5.000000e-01 -0.500 -0.5
0.00    0.000 0.000000e+00 0.00 0.0
12345.68 12345.678 1.234568e+04 1.23e+04 12,345.7
3.14    3.142 3.141590e+00 3.14 3.1

-- !query
SELECT format_string('%b %% %n', true), format_string('%2$s %1$s', 'a', 'b'), format_string('no args'), format_string(NULL, 1), format_string('%s', CAST(NULL AS STRING)), format_string('%d', 5L), format_string('%s %s', 1.50, DATE'2024-02-29')
-- !schema
`format_string(%b %% %n, true)` STRING NOT NULL,`format_string(%2$s %1$s, a, b)` STRING NOT NULL,`format_string(no args)` STRING NOT NULL,`format_string(NULL, 1)` STRING,`format_string(%s, CAST(NULL AS STRING))` STRING NOT NULL,`format_string(%d, 5)` STRING NOT NULL,`format_string(%s %s, 1.50, DATE '2024-02-29')` STRING NOT NULL
-- !output
true % \n	b a	no args	NULL	null	5	1.50 19782

-- !query
SELECT format_string('%d', 'x')
-- !error
{
 "class": "IllegalArgumentException",
 "condition": null,
 "parameters": {},
 "sqlState": null
}

-- !query
SELECT format_string('%s')
-- !error
{
 "class": "IllegalArgumentException",
 "condition": null,
 "parameters": {},
 "sqlState": null
}

-- !query
SELECT format_string('%0$s', 'x')
-- !error
{
 "class": "AnalysisException",
 "condition": "INVALID_PARAMETER_VALUE.ZERO_INDEX",
 "context": [
  {
   "fragment": "format_string('%0$s', 'x')",
   "start": 7,
   "stop": 32
  }
 ],
 "parameters": {
  "functionName": "`format_string`",
  "parameter": "`strfmt`"
 },
 "sqlState": "22023"
}

-- !query
SELECT format_string('%q', 1)
-- !error
{
 "class": "IllegalArgumentException",
 "condition": null,
 "parameters": {},
 "sqlState": null
}

-- !query
SELECT to_number(s, '999') FROM VALUES ('1'), ('454'), ('12'), (NULL) AS t(s)
-- !schema
`to_number(s, 999)` DECIMAL(3,0)
-- !output
1
12
454
NULL

-- !query
SELECT to_number('454.00', '000.00'), to_number('$78.12', '$99.99'), to_number('12,454.8-', '99,999.9S'), to_number('<12>', '99PR'), to_number('-12', 'MI99'), to_number('1234', '9G999'), to_number('+5', 'S9')
-- !error
{
 "class": "IllegalArgumentException",
 "condition": "INVALID_FORMAT.MISMATCH_INPUT",
 "parameters": {
  "format": "9G999",
  "input": "1234",
  "inputType": "\"STRING\""
 },
 "sqlState": "42601"
}

-- !query
SELECT to_number('1', NULL)
-- !schema
`to_number(1, NULL)` DECIMAL(10,0)
-- !output
NULL

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
SELECT to_number('1234', '999')
-- !error
{
 "class": "IllegalArgumentException",
 "condition": "INVALID_FORMAT.MISMATCH_INPUT",
 "parameters": {
  "format": "999",
  "input": "1234",
  "inputType": "\"STRING\""
 },
 "sqlState": "42601"
}

-- !query
SELECT to_number('1', '')
-- !error
{
 "class": "AnalysisException",
 "condition": "INVALID_FORMAT.EMPTY",
 "context": [
  {
   "fragment": "to_number('1', '')",
   "start": 7,
   "stop": 24
  }
 ],
 "parameters": {
  "format": "''"
 },
 "sqlState": "42601"
}

-- !query
SELECT to_number('1', 'S')
-- !error
{
 "class": "AnalysisException",
 "condition": "INVALID_FORMAT.WRONG_NUM_DIGIT",
 "context": [
  {
   "fragment": "to_number('1', 'S')",
   "start": 7,
   "stop": 25
  }
 ],
 "parameters": {
  "format": "'S'"
 },
 "sqlState": "42601"
}

-- !query
SELECT to_number('1', '9$9')
-- !error
{
 "class": "AnalysisException",
 "condition": "INVALID_FORMAT.CUR_MUST_BEFORE_DIGIT",
 "context": [
  {
   "fragment": "to_number('1', '9$9')",
   "start": 7,
   "stop": 27
  }
 ],
 "parameters": {
  "format": "'9$9'"
 },
 "sqlState": "42601"
}

-- !query
SELECT to_number('1', '9.9.9')
-- !error
{
 "class": "AnalysisException",
 "condition": "INVALID_FORMAT.WRONG_NUM_TOKEN",
 "context": [
  {
   "fragment": "to_number('1', '9.9.9')",
   "start": 7,
   "stop": 29
  }
 ],
 "parameters": {
  "format": "'9.9.9'",
  "token": ". or D"
 },
 "sqlState": "42601"
}

-- !query
SELECT to_number('1', ',9')
-- !error
{
 "class": "AnalysisException",
 "condition": "INVALID_FORMAT.CONT_THOUSANDS_SEPS",
 "context": [
  {
   "fragment": "to_number('1', ',9')",
   "start": 7,
   "stop": 26
  }
 ],
 "parameters": {
  "format": "',9'"
 },
 "sqlState": "42601"
}

-- !query
SELECT to_number('1', '9.9,9')
-- !error
{
 "class": "AnalysisException",
 "condition": "INVALID_FORMAT.THOUSANDS_SEPS_MUST_BEFORE_DEC",
 "context": [
  {
   "fragment": "to_number('1', '9.9,9')",
   "start": 7,
   "stop": 29
  }
 ],
 "parameters": {
  "format": "'9.9,9'"
 },
 "sqlState": "42601"
}

-- !query
SELECT to_number('1', 'x9')
-- !error
{
 "class": "AnalysisException",
 "condition": "INVALID_FORMAT.UNEXPECTED_TOKEN",
 "context": [
  {
   "fragment": "to_number('1', 'x9')",
   "start": 7,
   "stop": 26
  }
 ],
 "parameters": {
  "format": "'X9'",
  "token": "character 'X''"
 },
 "sqlState": "42601"
}

-- !query
SELECT to_number('1', '9SS')
-- !error
{
 "class": "AnalysisException",
 "condition": "INVALID_FORMAT.WRONG_NUM_TOKEN",
 "context": [
  {
   "fragment": "to_number('1', '9SS')",
   "start": 7,
   "stop": 27
  }
 ],
 "parameters": {
  "format": "'9SS'",
  "token": "S"
 },
 "sqlState": "42601"
}

-- !query
SELECT to_number('1', f) FROM VALUES ('9') AS t(f)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.NON_FOLDABLE_INPUT",
 "context": [
  {
   "fragment": "to_number('1', f)",
   "start": 7,
   "stop": 23
  }
 ],
 "parameters": {
  "inputExpr": "\"f\"",
  "inputName": "`attributereference`",
  "inputType": "\"STRING\"",
  "sqlExpr": "\"to_number(1, f)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT try_to_number(s, '99.9') FROM VALUES ('1.5'), ('12'), ('abc'), ('123.4'), (''), (NULL) AS t(s)
-- !schema
`try_to_number(s, 99.9)` DECIMAL(3,1)
-- !output
1.5
12.0
NULL
NULL
NULL
NULL

-- !query
SELECT to_char(n, '999'), to_char(n, '000'), to_char(n, 'S999'), to_char(n, '999MI'), to_char(n, '999PR'), to_char(n, '$999') FROM VALUES (5), (454), (-7), (0), (1234), (NULL) AS t(n)
-- !schema
`to_char(n, 999)` STRING,`to_char(n, 000)` STRING,`to_char(n, S999)` STRING,`to_char(n, 999MI)` STRING,`to_char(n, 999PR)` STRING,`to_char(n, $999)` STRING
-- !output
   	000	   +	    	     	$   
  5	005	  +5	  5 	  5  	$  5
  7	007	  -7	  7-	  <7>	$  7
###	###	+###	### 	###  	$###
454	454	+454	454 	454  	$454
NULL	NULL	NULL	NULL	NULL	NULL

-- !query
SELECT to_char(x, '99.99'), to_char(x, '00.00'), to_char(x, '9,999.9'), to_varchar(x, '9G999D99S') FROM VALUES (1.5), (-12.34), (0.0), (1234.5) AS t(x)
-- !schema
`to_char(x, 99.99)` STRING NOT NULL,`to_char(x, 00.00)` STRING NOT NULL,`to_char(x, 9,999.9)` STRING NOT NULL,`to_char(x, 9G999D99S)` STRING NOT NULL
-- !output
 0.00	00.00	    0.0	    0.00+
 1.50	01.50	    1.5	    1.50+
##.##	##.##	1,234.5	1,234.50+
12.34	12.34	# ###.#	   12.34-

-- !query
SELECT to_char(78.12, '$99.99'), to_varchar(12454, '99G999'), to_char('12', '99'), to_char(NULL, '9'), to_char(1, NULL)
-- !schema
`to_char(78.12, $99.99)` STRING NOT NULL,`to_char(12454, 99G999)` STRING NOT NULL,`to_char(12, 99)` STRING,`to_char(NULL, 9)` STRING,`to_char(1, NULL)` STRING
-- !output
$78.12	12,454	12	NULL	NULL

-- !query
SELECT to_char(X'0102', 'hex'), to_char(X'0102', 'base64'), to_char(X'61', 'utf-8'), to_varchar(X'0102', 'HEX '), to_varchar(X'61', 'base64')
-- !schema
`hex(X'0102')` STRING NOT NULL,`base64(X'0102')` STRING NOT NULL,`decode(X'61', utf-8)` STRING,`to_varchar(X'0102')` STRING NOT NULL,`to_varchar(X'61')` STRING NOT NULL
-- !output
0102	AQI=	a	0102	YQ==

-- !query
SELECT to_char(X'01', 'oct')
-- !error
{
 "class": "AnalysisException",
 "condition": "INVALID_PARAMETER_VALUE.BINARY_FORMAT",
 "context": [
  {
   "fragment": "to_char(X'01', 'oct')",
   "start": 7,
   "stop": 27
  }
 ],
 "parameters": {
  "functionName": "`to_char`",
  "invalidFormat": "'oct'",
  "parameter": "`format`"
 },
 "sqlState": "22023"
}

-- !query
SELECT to_char(X'01', f) FROM VALUES ('hex') AS t(f)
-- !error
{
 "class": "AnalysisException",
 "condition": "NON_FOLDABLE_ARGUMENT",
 "context": [
  {
   "fragment": "to_char(X'01', f)",
   "start": 7,
   "stop": 23
  }
 ],
 "parameters": {
  "funcName": "`to_char`",
  "paramName": "`format`",
  "paramType": "\"STRING\""
 },
 "sqlState": "42K08"
}

-- !query
SELECT to_char(1, '9x')
-- !error
{
 "class": "AnalysisException",
 "condition": "INVALID_FORMAT.UNEXPECTED_TOKEN",
 "context": [
  {
   "fragment": "to_char(1, '9x')",
   "start": 7,
   "stop": 22
  }
 ],
 "parameters": {
  "format": "'9X'",
  "token": "character 'X''"
 },
 "sqlState": "42601"
}

-- !query
SELECT to_char(DATE'2024-02-29', 'yyyy/MM'), to_varchar(TIMESTAMP'2024-02-29 10:11:12', 'HH:mm')
-- !schema
`date_format(DATE '2024-02-29', yyyy/MM)` STRING NOT NULL,`date_format(TIMESTAMP '2024-02-29 10:11:12', HH:mm)` STRING NOT NULL
-- !output
2024/02	10:11

-- !query
SELECT conv(s, 10, 2), conv(s, 16, 10), conv(s, 36, 16), conv(s, 10, -10) FROM VALUES ('100'), ('15'), ('zz'), ('1f'), (''), ('+5'), (' 7'), ('-1'), (NULL) AS t(s)
-- !schema
`conv(s, 10, 2)` STRING,`conv(s, 16, 10)` STRING,`conv(s, 36, 16)` STRING,`conv(s, 10, -10)` STRING
-- !output
0	0	0	0
0	0	50F	0
1	31	33	1
1100100	256	510	100
111	7	7	7
1111	21	29	15
1111111111111111111111111111111111111111111111111111111111111111	18446744073709551615	FFFFFFFFFFFFFFFF	-1
NULL	NULL	NULL	NULL
NULL	NULL	NULL	NULL

-- !query
SELECT conv(s, 10, 16) FROM VALUES ('9223372036854775808'), ('18446744073709551615') AS t(s)
-- !schema
`conv(s, 10, 16)` STRING
-- !output
8000000000000000
FFFFFFFFFFFFFFFF

-- !query
SELECT conv(255, 10, 16), conv('ff', 16, -10), conv('-1', 10, 16), conv('10', 1, 10), conv('10', 10, 37), conv('10', 10, NULL), conv('12.5', 10, 10)
-- !schema
`conv(255, 10, 16)` STRING,`conv(ff, 16, -10)` STRING,`conv(-1, 10, 16)` STRING,`conv(10, 1, 10)` STRING,`conv(10, 10, 37)` STRING,`conv(10, 10, NULL)` STRING,`conv(12.5, 10, 10)` STRING
-- !output
FF	255	FFFFFFFFFFFFFFFF	NULL	NULL	NULL	12

-- !query
SELECT conv('99999999999999999999', 10, 16)
-- !error
{
 "class": "ArithmeticException",
 "condition": "ARITHMETIC_OVERFLOW",
 "context": [
  {
   "fragment": "conv('99999999999999999999', 10, 16)",
   "start": 7,
   "stop": 42
  }
 ],
 "parameters": {
  "alternative": "",
  "config": "\"spark.sql.ansi.enabled\"",
  "message": "Overflow in function conv()"
 },
 "sqlState": "22003"
}

-- !query
SELECT randstr(5, 42), randstr(0, 1), length(randstr(7)), randstr(4, 3L)
-- !schema
`randstr(5, 42)` STRING NOT NULL,`randstr(0, 1)` STRING NOT NULL,`length(randstr(7))` INT NOT NULL,`randstr(4, 3)` STRING NOT NULL
-- !output
pll6Y		7	nurJ

-- !query
SELECT randstr(-1)
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "INVALID_PARAMETER_VALUE.LENGTH",
 "parameters": {
  "functionName": "`randstr`",
  "length": "-1",
  "parameter": "`length`"
 },
 "sqlState": "22023"
}

-- !query
SELECT randstr(n) FROM VALUES (2) AS t(n)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.NON_FOLDABLE_INPUT",
 "context": [
  {
   "fragment": "randstr(n)",
   "start": 7,
   "stop": 16
  }
 ],
 "parameters": {
  "inputExpr": "\"n\"",
  "inputName": "`length`",
  "inputType": "integer",
  "sqlExpr": "\"randstr(n)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT randstr('a')
-- !error
{
 "class": "NumberFormatException",
 "condition": "CAST_INVALID_INPUT",
 "context": [
  {
   "fragment": "randstr('a')",
   "start": 7,
   "stop": 18
  }
 ],
 "parameters": {
  "ansiConfig": "\"spark.sql.ansi.enabled\"",
  "expression": "'a'",
  "sourceType": "\"STRING\"",
  "targetType": "\"INT\""
 },
 "sqlState": "22018"
}

-- !query
SELECT format_string('%h', s), format_string('%a', d), format_string('%b %B', true, NULL), format_string('%H', 42) FROM VALUES ('hello', 1.0D), (NULL, NULL) AS t(s, d)
-- !schema
`format_string(%h, s)` STRING NOT NULL,`format_string(%a, d)` STRING NOT NULL,`format_string(%b %B, true, NULL)` STRING NOT NULL,`format_string(%H, 42)` STRING NOT NULL
-- !output
c3e28528	0x1.0p0	true FALSE	2A
null	null	true FALSE	2A

-- !query
SELECT format_string('%a|%A|%20a|%-20a|%.2a', 0.1D, -1234.5D, 1e-310D, 2.5F, 3.14159D), format_string('%h|%h|%H|%10h', 1.5, true, 5000000000L, 1.25D)
-- !schema
`format_string(%a|%A|%20a|%-20a|%.2a, 0.1, -1234.5, 1.0E-310, 2.5, 3.14159)` STRING NOT NULL,`format_string(%h|%h|%H|%10h, 1.5, true, 5000000000, 1.25)` STRING NOT NULL
-- !output
0x1.999999999999ap-4|-0X1.34AP10|0x0.012688b70e62bp-1022|0x1.4p1             |0x1.92p1	3fc00000|4cf|2A05F201|  3ff40000

-- !query
SELECT format_string('%tH:%<tM:%<tS.%<tL %<tA %<te %<tj %<tF %<tT %<tp %<tk %<tI %<tQ %<ts %<tC %<ty %<tb %<tD %<tR %<tr %<tN', 1704193445123L), format_string('%TB', 1704193445123L)
-- !schema
`format_string(%tH:%<tM:%<tS.%<tL %<tA %<te %<tj %<tF %<tT %<tp %<tk %<tI %<tQ %<ts %<tC %<ty %<tb %<tD %<tR %<tr %<tN, 1704193445123)` STRING NOT NULL,`format_string(%TB, 1704193445123)` STRING NOT NULL
-- !output
11:04:05.123 Tuesday 2 002 2024-01-02 11:04:05 am 11 11 1704193445123 1704193445 20 24 Jan 01/02/24 11:04 11:04:05 AM 123000000	JANUARY

-- !query
SELECT format_string('%h %a %t', 'x', 1.0D, true)
-- !error
{
 "class": "IllegalArgumentException",
 "condition": null,
 "parameters": {},
 "sqlState": null
}

-- !query
SELECT format_string('%tY', 'x')
-- !error
{
 "class": "IllegalArgumentException",
 "condition": null,
 "parameters": {},
 "sqlState": null
}
