-- !query
SELECT sqrt(x), cbrt(x), exp(x), expm1(x), ln(x), log(x), log10(x), log2(x), log1p(x) FROM VALUES (0D), (0.5D), (-0.5D), (1D), (-1D), (2.5D), (100D), (-123.456D), (1E5D), (double('NaN')), (double('inf')), (double('-inf')), (NULL) AS t(x)
-- !schema
`SQRT(x)` DOUBLE,`CBRT(x)` DOUBLE,`EXP(x)` DOUBLE,`EXPM1(x)` DOUBLE,`ln(x)` DOUBLE,`LOG(E(), x)` DOUBLE,`LOG10(x)` DOUBLE,`LOG2(x)` DOUBLE,`LOG1P(x)` DOUBLE
-- !output
0.0	0.0	1.0	0.0	NULL	NULL	NULL	NULL	0.0
0.7071067811865476	0.7937005259840998	1.6487212707001282	0.6487212707001282	-0.6931471805599453	-0.6931471805599453	-0.3010299956639812	-1.0	0.4054651081081644
1.0	1.0	2.7182818284590455	1.718281828459045	0.0	0.0	0.0	0.0	0.6931471805599453
1.5811388300841898	1.3572088082974532	12.182493960703473	11.182493960703473	0.9162907318741551	0.9162907318741551	0.3979400086720376	1.3219280948873624	1.252762968495368
10.0	4.641588833612779	2.6881171418161356E43	2.6881171418161356E43	4.605170185988092	4.605170185988092	2.0	6.643856189774725	4.61512051684126
316.22776601683796	46.415888336127786	Infinity	Infinity	11.512925464970229	11.512925464970229	5.0	16.609640474436812	11.51293546492023
Infinity	Infinity	Infinity	Infinity	Infinity	Infinity	Infinity	Infinity	Infinity
NULL	NULL	NULL	NULL	NULL	NULL	NULL	NULL	NULL
NaN	-0.7937005259840998	0.6065306597126334	-0.3934693402873666	NULL	NULL	NULL	NULL	-0.6931471805599453
NaN	-1.0	0.36787944117144233	-0.6321205588285577	NULL	NULL	NULL	NULL	NULL
NaN	-4.979327984674048	2.4195825412645934E-54	-1.0	NULL	NULL	NULL	NULL	NULL
NaN	-Infinity	0.0	-1.0	NULL	NULL	NULL	NULL	NULL
NaN	NaN	NaN	NaN	NaN	NaN	NaN	NaN	NaN

-- !query
SELECT sin(x), cos(x), tan(x), cot(x), sec(x), csc(x) FROM VALUES (0D), (0.5D), (-0.5D), (1D), (-1D), (2.5D), (100D), (-123.456D), (1E5D), (double('NaN')), (double('inf')), (double('-inf')), (NULL) AS t(x)
-- !schema
`SIN(x)` DOUBLE,`COS(x)` DOUBLE,`TAN(x)` DOUBLE,`COT(x)` DOUBLE,`SEC(x)` DOUBLE,`CSC(x)` DOUBLE
-- !output
-0.479425538604203	0.8775825618903728	-0.5463024898437905	-1.830487721712452	1.139493927324549	-2.085829642933488
-0.5063656411097588	0.8623188722876839	-0.5872139151569291	-1.702956919426469	1.1596638229046938	-1.9748575314241
-0.8414709848078965	0.5403023058681398	-1.5574077246549023	-0.6420926159343306	1.8508157176809255	-1.1883951057781212
0.0	1.0	0.0	Infinity	1.0	Infinity
0.03574879797201651	-0.9993608074382124	-0.035771662952898776	-27.955088398230714	-1.0006396013902388	27.97296851163447
0.479425538604203	0.8775825618903728	0.5463024898437905	1.830487721712452	1.139493927324549	2.085829642933488
0.5984721441039564	-0.8011436155469337	-0.7470222972386603	-1.3386481283041514	-1.2482156514688179	1.67092154555868
0.8039373685728239	-0.5947139710921574	-1.3518050821917635	-0.739751620387933	-1.6814805916927738	1.2438779923555896
0.8414709848078965	0.5403023058681398	1.5574077246549023	0.6420926159343306	1.8508157176809255	1.1883951057781212
NULL	NULL	NULL	NULL	NULL	NULL
NaN	NaN	NaN	NaN	NaN	NaN
NaN	NaN	NaN	NaN	NaN	NaN
NaN	NaN	NaN	NaN	NaN	NaN

-- !query
SELECT asin(x), acos(x), atan(x), sinh(x), cosh(x), tanh(x), asinh(x), acosh(x), atanh(x) FROM VALUES (0D), (0.5D), (-0.5D), (1D), (-1D), (2.5D), (100D), (-123.456D), (1E5D), (double('NaN')), (double('inf')), (double('-inf')), (NULL) AS t(x)
-- !schema
`ASIN(x)` DOUBLE,`ACOS(x)` DOUBLE,`ATAN(x)` DOUBLE,`SINH(x)` DOUBLE,`COSH(x)` DOUBLE,`TANH(x)` DOUBLE,`ASINH(x)` DOUBLE,`ACOSH(x)` DOUBLE,`ATANH(x)` DOUBLE
-- !output
-0.5235987755982989	2.0943951023931957	-0.4636476090008061	-0.5210953054937474	1.1276259652063807	-0.46211715726000974	-0.48121182505960347	NaN	-0.5493061443340548
-1.5707963267948966	3.141592653589793	-0.7853981633974483	-1.1752011936438014	1.543080634815244	-0.7615941559557649	-0.881373587019543	NaN	-Infinity
0.0	1.5707963267948966	0.0	0.0	1.0	0.0	0.0	NaN	0.0
0.5235987755982989	1.0471975511965979	0.4636476090008061	0.5210953054937474	1.1276259652063807	0.46211715726000974	0.48121182505960347	NaN	0.5493061443340548
1.5707963267948966	0.0	0.7853981633974483	1.1752011936438014	1.543080634815244	0.7615941559557649	0.881373587019543	0.0	Infinity
NULL	NULL	NULL	NULL	NULL	NULL	NULL	NULL	NULL
NaN	NaN	-1.5626964520979927	-2.066472176389053E53	2.066472176389053E53	-1.0	-5.509048400149605	NaN	NaN
NaN	NaN	-1.5707963267948966	-Infinity	Infinity	-1.0	-Infinity	NaN	NaN
NaN	NaN	1.1902899496825317	6.0502044810397875	6.132289479663686	0.9866142981514303	1.6472311463710958	1.566799236972411	NaN
NaN	NaN	1.5607966601082315	1.3440585709080678E43	1.3440585709080678E43	1.0	5.298342365610589	5.298292365610484	NaN
NaN	NaN	1.570786326794897	Infinity	Infinity	1.0	12.206072645555174	12.206072645505174	NaN
NaN	NaN	1.5707963267948966	Infinity	Infinity	1.0	Infinity	Infinity	NaN
NaN	NaN	NaN	NaN	NaN	NaN	NaN	NaN	NaN

-- !query
SELECT sign(x), signum(x), abs(x), rint(x), degrees(x), radians(x), negative(x), positive(x) FROM VALUES (0D), (0.5D), (-0.5D), (1D), (-1D), (2.5D), (100D), (-123.456D), (1E5D), (double('NaN')), (double('inf')), (double('-inf')), (NULL) AS t(x)
-- !schema
`sign(x)` DOUBLE,`SIGNUM(x)` DOUBLE,`abs(x)` DOUBLE,`rint(x)` DOUBLE,`DEGREES(x)` DOUBLE,`RADIANS(x)` DOUBLE,`negative(x)` DOUBLE,`(+ x)` DOUBLE
-- !output
-1.0	-1.0	0.5	-0.0	-28.64788975654116	-0.008726646259971648	0.5	-0.5
-1.0	-1.0	1.0	-1.0	-57.29577951308232	-0.017453292519943295	1.0	-1.0
-1.0	-1.0	123.456	-123.0	-7073.507755567091	-2.1547136813421197	123.456	-123.456
-1.0	-1.0	Infinity	-Infinity	-Infinity	-Infinity	Infinity	-Infinity
0.0	0.0	0.0	0.0	0.0	0.0	-0.0	0.0
1.0	1.0	0.5	0.0	28.64788975654116	0.008726646259971648	-0.5	0.5
1.0	1.0	1.0	1.0	57.29577951308232	0.017453292519943295	-1.0	1.0
1.0	1.0	100.0	100.0	5729.5779513082325	1.7453292519943295	-100.0	100.0
1.0	1.0	100000.0	100000.0	5729577.951308233	1745.3292519943295	-100000.0	100000.0
1.0	1.0	2.5	2.0	143.2394487827058	0.04363323129985824	-2.5	2.5
1.0	1.0	Infinity	Infinity	Infinity	Infinity	-Infinity	Infinity
NULL	NULL	NULL	NULL	NULL	NULL	NULL	NULL
NaN	NaN	NaN	NaN	NaN	NaN	NaN	NaN

-- !query
SELECT ceil(x), ceiling(x), floor(x) FROM VALUES (0D), (0.5D), (-0.5D), (1D), (-1D), (2.5D), (100D), (-123.456D), (1E5D), (double('NaN')), (double('inf')), (double('-inf')), (NULL) AS t(x)
-- !schema
`CEIL(x)` BIGINT,`ceiling(x)` BIGINT,`FLOOR(x)` BIGINT
-- !output
-1	-1	-1
-123	-123	-124
-9223372036854775808	-9223372036854775808	-9223372036854775808
0	0	-1
0	0	0
0	0	0
1	1	0
1	1	1
100	100	100
100000	100000	100000
3	3	2
9223372036854775807	9223372036854775807	9223372036854775807
NULL	NULL	NULL

-- !query
SELECT pow(x, y), power(x, y), atan2(x, y), hypot(x, y), log(x, y), nanvl(x, y) FROM VALUES (2D, 3D), (2D, -1D), (-8D, 0.5D), (0D, 0D), (0D, -1D), (1D, double('NaN')), (double('NaN'), 0D), (double('inf'), 2D), (3D, 4D), (-3D, -4D), (10D, 1000D), (NULL, 1D), (1D, NULL) AS t(x, y)
-- !schema
`pow(x, y)` DOUBLE,`POWER(x, y)` DOUBLE,`ATAN2(x, y)` DOUBLE,`HYPOT(x, y)` DOUBLE,`LOG(x, y)` DOUBLE,`nanvl(x, y)` DOUBLE
-- !output
0.012345679012345678	0.012345679012345678	-2.498091544796509	5.0	NULL	-3.0
0.5	0.5	2.0344439357957027	2.23606797749979	NULL	2.0
1.0	1.0	0.0	0.0	NULL	0.0
1.0	1.0	NaN	NaN	NULL	0.0
8.0	8.0	0.5880026035475675	3.605551275463989	1.584962500721156	2.0
81.0	81.0	0.6435011087932844	5.0	1.261859507142915	3.0
Infinity	Infinity	0.009999666686665238	1000.0499987500625	2.9999999999999996	10.0
Infinity	Infinity	1.5707963267948966	Infinity	0.0	Infinity
Infinity	Infinity	3.141592653589793	1.0	NULL	0.0
NULL	NULL	NULL	NULL	NULL	1.0
NULL	NULL	NULL	NULL	NULL	NULL
NaN	NaN	-1.5083775167989393	8.0156097709407	NULL	-8.0
NaN	NaN	NaN	NaN	NaN	1.0

-- !query
SELECT e(), pi(), sqrt(2), exp(1), ln(10), log(2, 8), log10(1000), pow(2, 10), sin(1), cos(1), cbrt(27), degrees(pi()), radians(180)
-- !schema
`E()` DOUBLE NOT NULL,`PI()` DOUBLE NOT NULL,`SQRT(2)` DOUBLE,`EXP(1)` DOUBLE,`ln(10)` DOUBLE,`LOG(2, 8)` DOUBLE,`LOG10(1000)` DOUBLE,`pow(2, 10)` DOUBLE NOT NULL,`SIN(1)` DOUBLE,`COS(1)` DOUBLE,`CBRT(27)` DOUBLE,`DEGREES(PI())` DOUBLE,`RADIANS(180)` DOUBLE
-- !output
2.718281828459045	3.141592653589793	1.4142135623730951	2.7182818284590455	2.302585092994046	3.0	3.0	1024.0	0.8414709848078965	0.5403023058681398	3.0	180.0	3.141592653589793

-- !query
SELECT sqrt('4'), sqrt(4L), sqrt(4.00), sqrt(2Y), exp(NULL), pow('2', 3), sign(-5), sign(0), signum(2.5), sign('-3')
-- !schema
`SQRT(4)` DOUBLE,`SQRT(4)` DOUBLE,`SQRT(4.00)` DOUBLE,`SQRT(2)` DOUBLE,`EXP(NULL)` DOUBLE,`pow(2, 3)` DOUBLE,`sign(-5)` DOUBLE,`sign(0)` DOUBLE,`SIGNUM(2.5)` DOUBLE,`sign(-3)` DOUBLE
-- !output
2.0	2.0	2.0	1.4142135623730951	NULL	8.0	-1.0	0.0	1.0	-1.0

-- !query
SELECT sign(INTERVAL '-3' DAY), signum(INTERVAL '2' YEAR), sign(INTERVAL '0' MONTH)
-- !schema
`sign(INTERVAL '-3' DAY)` DOUBLE,`SIGNUM(INTERVAL '2' YEAR)` DOUBLE,`sign(INTERVAL '0' MONTH)` DOUBLE
-- !output
-1.0	1.0	0.0

-- !query
SELECT sqrt('abc')
-- !error
{
 "class": "NumberFormatException",
 "condition": "CAST_INVALID_INPUT",
 "context": [
  {
   "fragment": "sqrt('abc')",
   "start": 7,
   "stop": 17
  }
 ],
 "parameters": {
  "ansiConfig": "\"spark.sql.ansi.enabled\"",
  "expression": "'abc'",
  "sourceType": "\"STRING\"",
  "targetType": "\"DOUBLE\""
 },
 "sqlState": "22018"
}

-- !query
SELECT sqrt(true)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "sqrt(true)",
   "start": 7,
   "stop": 16
  }
 ],
 "parameters": {
  "inputSql": "\"true\"",
  "inputType": "\"BOOLEAN\"",
  "paramIndex": "first",
  "requiredType": "\"DOUBLE\"",
  "sqlExpr": "\"SQRT(true)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT sin(array(1))
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "sin(array(1))",
   "start": 7,
   "stop": 19
  }
 ],
 "parameters": {
  "inputSql": "\"array(1)\"",
  "inputType": "\"ARRAY<INT>\"",
  "paramIndex": "first",
  "requiredType": "\"DOUBLE\"",
  "sqlExpr": "\"SIN(array(1))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT pow(1)
-- !error
{
 "class": "AnalysisException",
 "condition": "WRONG_NUM_ARGS.WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "pow(1)",
   "start": 7,
   "stop": 12
  }
 ],
 "parameters": {
  "actualNum": "1",
  "docroot": "https://spark.apache.org/docs/latest",
  "expectedNum": "2",
  "functionName": "`pow`"
 },
 "sqlState": "42605"
}

-- !query
SELECT factorial(n) FROM VALUES (0), (1), (5), (20), (21), (-1), (NULL) AS t(n)
-- !schema
`factorial(n)` BIGINT
-- !output
1
1
120
2432902008176640000
NULL
NULL
NULL

-- !query
SELECT factorial('5'), factorial(3.7)
-- !schema
`factorial(5)` BIGINT,`factorial(3.7)` BIGINT
-- !output
120	6

-- !query
SELECT bin(n) FROM VALUES (0L), (13L), (-1L), (NULL) AS t(n)
-- !schema
`bin(n)` STRING
-- !output
0
1101
1111111111111111111111111111111111111111111111111111111111111111
NULL

-- !query
SELECT bin('13'), bin(13.9), bin(2.7D)
-- !schema
`bin(13)` STRING,`bin(13.9)` STRING,`bin(2.7)` STRING
-- !output
1101	1101	10

-- !query
SELECT nanvl(double('NaN'), 5), nanvl(float('NaN'), 1.5F), nanvl(1.5F, 2D), nanvl(NULL, 1D), nanvl(1, 2)
-- !schema
`nanvl(NaN, 5)` DOUBLE,`nanvl(NaN, 1.5)` FLOAT,`nanvl(1.5, 2.0)` DOUBLE NOT NULL,`nanvl(NULL, 1.0)` DOUBLE,`nanvl(1, 2)` DOUBLE NOT NULL
-- !output
5.0	1.5	1.5	NULL	1.0

-- !query
SELECT width_bucket(x, 0, 10, 5) FROM VALUES (-1D), (0D), (3.3D), (9.99D), (10D), (11D), (double('NaN')), (double('inf')), (NULL) AS t(x)
-- !schema
`width_bucket(x, 0, 10, 5)` BIGINT
-- !output
0
1
2
5
6
6
6
NULL
NULL

-- !query
SELECT width_bucket(5.3, 10.6, 0.2, 5), width_bucket(1, 1, 1, 5), width_bucket(1, 0, 10, 0), width_bucket(1, 0, 10, -1), width_bucket(1, double('inf'), 10, 3), width_bucket(1, 0, 10, 9223372036854775807), width_bucket(1, NULL, 10, 3)
-- !schema
`width_bucket(5.3, 10.6, 0.2, 5)` BIGINT,`width_bucket(1, 1, 1, 5)` BIGINT,`width_bucket(1, 0, 10, 0)` BIGINT,`width_bucket(1, 0, 10, -1)` BIGINT,`width_bucket(1, inf, 10, 3)` BIGINT,`width_bucket(1, 0, 10, 9223372036854775807)` BIGINT,`width_bucket(1, NULL, 10, 3)` BIGINT
-- !output
3	NULL	NULL	NULL	NULL	NULL	NULL

-- !query
SELECT width_bucket(INTERVAL '3' MONTH, INTERVAL '0' MONTH, INTERVAL '12' MONTH, 4), width_bucket(INTERVAL '30' HOUR, INTERVAL '0' DAY, INTERVAL '10' DAY, 10)
-- !schema
`width_bucket(INTERVAL '3' MONTH, INTERVAL '0' MONTH, INTERVAL '12' MONTH, 4)` BIGINT,`width_bucket(INTERVAL '30' HOUR, INTERVAL '0' DAY, INTERVAL '10' DAY, 10)` BIGINT
-- !output
2	2

-- !query
SELECT width_bucket(INTERVAL '3' MONTH, 0, 10, 4)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "width_bucket(INTERVAL '3' MONTH, 0, 10, 4)",
   "start": 7,
   "stop": 48
  }
 ],
 "parameters": {
  "dataType": "(\"INTERVAL MONTH\" or \"DOUBLE\" or \"DOUBLE\")",
  "functionName": "`width_bucket`",
  "sqlExpr": "\"width_bucket(INTERVAL '3' MONTH, 0, 10, 4)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT greatest(a, b, c), least(a, b, c) FROM VALUES (1, 2, 3), (NULL, 2, 1), (NULL, NULL, NULL), (-1, 0, NULL) AS t(a, b, c)
-- !schema
`greatest(a, b, c)` INT,`least(a, b, c)` INT
-- !output
0	-1
2	1
3	1
NULL	NULL

-- !query
SELECT greatest(1, 2.5, 3L), least('b', 'a', 'B'), greatest(double('NaN'), 1D), least(DATE'2024-01-01', DATE'2023-01-01'), greatest(array(1), array(2)), least(X'02', X'01'), greatest(true, false)
-- !schema
`greatest(1, 2.5, 3)` DECIMAL(21,1) NOT NULL,`least(b, a, B)` STRING NOT NULL,`greatest(NaN, 1.0)` DOUBLE NOT NULL,`least(DATE '2024-01-01', DATE '2023-01-01')` DATE NOT NULL,`greatest(array(1), array(2))` ARRAY<INT> NOT NULL,`least(X'02', X'01')` BINARY NOT NULL,`greatest(true, false)` BOOLEAN NOT NULL
-- !output
3.0	B	NaN	2023-01-01	[2]	01	true

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
SELECT greatest(map(1, 2), map(1, 3))
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.INVALID_ORDERING_TYPE",
 "context": [
  {
   "fragment": "greatest(map(1, 2), map(1, 3))",
   "start": 7,
   "stop": 36
  }
 ],
 "parameters": {
  "dataType": "\"MAP<INT, INT>\"",
  "functionName": "`greatest`",
  "sqlExpr": "\"greatest(map(1, 2), map(1, 3))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT abs(n) FROM VALUES (-5), (5), (0), (NULL) AS t(n)
-- !schema
`abs(n)` INT
-- !output
0
5
5
NULL

-- !query
SELECT abs(-5Y), abs(-1.50), abs(-2.5F), abs(INTERVAL '-3' DAY), abs('-4'), abs(-9223372036854775807L)
-- !schema
`abs(-5)` TINYINT NOT NULL,`abs(-1.50)` DECIMAL(3,2) NOT NULL,`abs(-2.5)` FLOAT NOT NULL,`abs(INTERVAL '-3' DAY)` INTERVAL DAY NOT NULL,`abs(-4)` DOUBLE,`abs(-9223372036854775807)` BIGINT NOT NULL
-- !output
5	1.50	2.5	INTERVAL '3' DAY	4.0	9223372036854775807

-- !query
SELECT abs(CAST(-2147483648 AS INT))
-- !error
{
 "class": "ArithmeticException",
 "condition": "ARITHMETIC_OVERFLOW",
 "parameters": {
  "alternative": "",
  "config": "\"spark.sql.ansi.enabled\"",
  "message": "overflow"
 },
 "sqlState": "22003"
}

-- !query
SELECT abs(true)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "abs(true)",
   "start": 7,
   "stop": 15
  }
 ],
 "parameters": {
  "inputSql": "\"true\"",
  "inputType": "\"BOOLEAN\"",
  "paramIndex": "first",
  "requiredType": "(\"NUMERIC\" or \"INTERVAL DAY TO SECOND\" or \"INTERVAL YEAR TO MONTH\")",
  "sqlExpr": "\"abs(true)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT mod(7, 3), mod(-7, 3), pmod(-7, 3), pmod(7, -3), pmod(-7.5, 2), pmod(-7D, 3D), negative(5), positive(-3), negative(INTERVAL '1' DAY)
-- !schema
`mod(7, 3)` INT,`mod(-7, 3)` INT,`pmod(-7, 3)` INT,`pmod(7, -3)` INT,`pmod(-7.5, 2)` DECIMAL(2,1),`pmod(-7.0, 3.0)` DOUBLE,`negative(5)` INT NOT NULL,`(+ -3)` INT NOT NULL,`negative(INTERVAL '1' DAY)` INTERVAL DAY NOT NULL
-- !output
1	-1	2	1	0.5	2.0	-5	-3	INTERVAL '-1' DAY

-- !query
SELECT pmod(a, b) FROM VALUES (10, 3), (-10, 3), (10, -3), (-10, -3), (NULL, 3), (3, NULL) AS t(a, b)
-- !schema
`pmod(a, b)` INT
-- !output
-1
1
1
2
NULL
NULL

-- !query
SELECT pmod(1, 0)
-- !error
{
 "class": "ArithmeticException",
 "condition": "REMAINDER_BY_ZERO",
 "context": [
  {
   "fragment": "pmod(1, 0)",
   "start": 7,
   "stop": 16
  }
 ],
 "parameters": {
  "config": "\"spark.sql.ansi.enabled\""
 },
 "sqlState": "22012"
}

-- !query
SELECT mod(1, 0)
-- !error
{
 "class": "ArithmeticException",
 "condition": "REMAINDER_BY_ZERO",
 "context": [
  {
   "fragment": "mod(1, 0)",
   "start": 7,
   "stop": 15
  }
 ],
 "parameters": {
  "config": "\"spark.sql.ansi.enabled\""
 },
 "sqlState": "22012"
}

-- !query
SELECT try_divide(1, 0), try_divide(7, 2), try_mod(7, 0), try_mod(7, 4), try_add(2147483647, 1), try_add(1, 2), try_subtract(-2147483648, 1), try_multiply(2147483647, 2), try_multiply(3, 4), try_divide(1.0, 0), try_add(NULL, 1)
-- !schema
`try_divide(1, 0)` DOUBLE,`try_divide(7, 2)` DOUBLE,`try_mod(7, 0)` INT,`try_mod(7, 4)` INT,`try_add(2147483647, 1)` INT,`try_add(1, 2)` INT,`try_subtract(-2147483648, 1)` INT,`try_multiply(2147483647, 2)` INT,`try_multiply(3, 4)` INT,`try_divide(1.0, 0)` DECIMAL(7,6),`try_add(NULL, 1)` INT
-- !output
NULL	3.5	NULL	3	NULL	3	NULL	NULL	12	NULL	NULL

-- !query
SELECT try_add(a, b), try_subtract(a, b), try_multiply(a, b), try_divide(a, b), try_mod(a, b) FROM VALUES (1L, 2L), (9223372036854775807L, 9223372036854775807L), (5L, 0L), (NULL, 1L) AS t(a, b)
-- !schema
`try_add(a, b)` BIGINT,`try_subtract(a, b)` BIGINT,`try_multiply(a, b)` BIGINT,`try_divide(a, b)` DOUBLE,`try_mod(a, b)` BIGINT
-- !output
3	-1	2	0.5	1
5	5	0	NULL	NULL
NULL	0	NULL	1.0	0
NULL	NULL	NULL	NULL	NULL
