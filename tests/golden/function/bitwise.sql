-- !query
SELECT a & b, a | b, a ^ b, ~a FROM VALUES (12, 10), (-1, 7), (0, 0), (NULL, 1), (1, NULL) AS t(a, b)
-- !schema
`(a & b)` INT,`(a | b)` INT,`(a ^ b)` INT,`~a` INT
-- !output
0	0	0	-1
7	-1	-8	0
8	14	6	-13
NULL	NULL	NULL	-2
NULL	NULL	NULL	NULL

-- !query
SELECT 5Y & 3Y, 5S | 2, 5 ^ 3L, ~0L, ~127Y, NULL & 1
-- !schema
`(5 & 3)` TINYINT NOT NULL,`(5 | 2)` INT NOT NULL,`(5 ^ 3)` BIGINT NOT NULL,`~0` BIGINT NOT NULL,`~127` TINYINT NOT NULL,`(NULL & 1)` INT
-- !output
1	7	6	-1	-128	NULL

-- !query
SELECT 1.5 & 1.5
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_WRONG_TYPE",
 "context": [
  {
   "fragment": "1.5 & 1.5",
   "start": 7,
   "stop": 15
  }
 ],
 "parameters": {
  "actualDataType": "\"DECIMAL(2,1)\"",
  "inputType": "\"INTEGRAL\"",
  "sqlExpr": "\"(1.5 & 1.5)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT ~1.5
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "~1.5",
   "start": 7,
   "stop": 10
  }
 ],
 "parameters": {
  "inputSql": "\"1.5\"",
  "inputType": "\"DECIMAL(2,1)\"",
  "paramIndex": "first",
  "requiredType": "\"INTEGRAL\"",
  "sqlExpr": "\"~1.5\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT true | false
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_WRONG_TYPE",
 "context": [
  {
   "fragment": "true | false",
   "start": 7,
   "stop": 18
  }
 ],
 "parameters": {
  "actualDataType": "\"BOOLEAN\"",
  "inputType": "\"INTEGRAL\"",
  "sqlExpr": "\"(true | false)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT '6' & 3
-- !schema
`(6 & 3)` BIGINT
-- !output
2

-- !query
SELECT a << n, a >> n, a >>> n, shiftleft(a, n), shiftright(a, n), shiftrightunsigned(a, n) FROM VALUES (1, 3), (-8, 1), (2147483647, 1), (-1, 31), (5, 32), (5, 33), (5, -1), (0, 5), (NULL, 1), (1, NULL) AS t(a, n)
-- !schema
`(a << n)` INT,`(a >> n)` INT,`(a >>> n)` INT,`shiftleft(a, n)` INT,`shiftright(a, n)` INT,`shiftrightunsigned(a, n)` INT
-- !output
-16	-4	2147483644	-16	-4	2147483644
-2	1073741823	1073741823	-2	1073741823	1073741823
-2147483648	-1	1	-2147483648	-1	1
-2147483648	0	0	-2147483648	0	0
0	0	0	0	0	0
10	2	2	10	2	2
5	5	5	5	5	5
8	0	0	8	0	0
NULL	NULL	NULL	NULL	NULL	NULL
NULL	NULL	NULL	NULL	NULL	NULL

-- !query
SELECT a << n, a >> n, a >>> n FROM VALUES (1L, 40), (-8L, 1), (9223372036854775807L, 1), (-1L, 63), (5L, 64), (5L, -1) AS t(a, n)
-- !schema
`(a << n)` BIGINT NOT NULL,`(a >> n)` BIGINT NOT NULL,`(a >>> n)` BIGINT NOT NULL
-- !output
-16	-4	9223372036854775804
-2	4611686018427387903	4611686018427387903
-9223372036854775808	-1	1
-9223372036854775808	0	0
1099511627776	0	0
5	5	5

-- !query
SELECT 1Y << 2, 300S >> 1, shiftleft('3', 2)
-- !schema
`(1 << 2)` INT NOT NULL,`(300 >> 1)` INT NOT NULL,`shiftleft(3, 2)` INT
-- !output
4	150	12

-- !query
SELECT shiftleft(1.5, 1)
-- !schema
`shiftleft(1.5, 1)` INT
-- !output
2

-- !query
SELECT bit_count(n) FROM VALUES (0), (7), (-1), (2147483647), (NULL) AS t(n)
-- !schema
`bit_count(n)` INT
-- !output
0
3
31
64
NULL

-- !query
SELECT bit_count(-1Y), bit_count(255S), bit_count(-1L), bit_count(true), bit_count(false), bit_count(NULL)
-- !schema
`bit_count(-1)` INT NOT NULL,`bit_count(255)` INT NOT NULL,`bit_count(-1)` INT NOT NULL,`bit_count(true)` INT NOT NULL,`bit_count(false)` INT NOT NULL,`bit_count(NULL)` INT
-- !output
64	8	64	1	0	NULL

-- !query
SELECT bit_count(1.5)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "bit_count(1.5)",
   "start": 7,
   "stop": 20
  }
 ],
 "parameters": {
  "inputSql": "\"1.5\"",
  "inputType": "\"DECIMAL(2,1)\"",
  "paramIndex": "first",
  "requiredType": "(\"INTEGRAL\" or \"BOOLEAN\")",
  "sqlExpr": "\"bit_count(1.5)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT bit_count('1')
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "bit_count('1')",
   "start": 7,
   "stop": 20
  }
 ],
 "parameters": {
  "inputSql": "\"1\"",
  "inputType": "\"STRING\"",
  "paramIndex": "first",
  "requiredType": "(\"INTEGRAL\" or \"BOOLEAN\")",
  "sqlExpr": "\"bit_count(1)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT bit_get(11, n), getbit(11, n) FROM VALUES (0), (1), (2), (3), (31), (NULL) AS t(n)
-- !schema
`bit_get(11, n)` TINYINT,`getbit(11, n)` TINYINT
-- !output
0	0
0	0
1	1
1	1
1	1
NULL	NULL

-- !query
SELECT bit_get(-1L, 63), getbit(1Y, 7), bit_get(NULL, 1), bit_get(5, NULL), bit_get(-128Y, 7)
-- !schema
`bit_get(-1, 63)` TINYINT NOT NULL,`getbit(1, 7)` TINYINT NOT NULL,`bit_get(NULL, 1)` TINYINT,`bit_get(5, NULL)` TINYINT,`bit_get(-128, 7)` TINYINT NOT NULL
-- !output
1	0	NULL	NULL	1

-- !query
SELECT bit_get(11, 32)
-- !error
{
 "class": "IllegalArgumentException",
 "condition": "INVALID_PARAMETER_VALUE.BIT_POSITION_RANGE",
 "parameters": {
  "functionName": "`bit_get`",
  "invalidValue": "32",
  "parameter": "`pos`",
  "upper": "32"
 },
 "sqlState": "22023"
}

-- !query
SELECT getbit(1Y, 8)
-- !error
{
 "class": "IllegalArgumentException",
 "condition": "INVALID_PARAMETER_VALUE.BIT_POSITION_RANGE",
 "parameters": {
  "functionName": "`getbit`",
  "invalidValue": "8",
  "parameter": "`pos`",
  "upper": "8"
 },
 "sqlState": "22023"
}

-- !query
SELECT bit_get(11, -1)
-- !error
{
 "class": "IllegalArgumentException",
 "condition": "INVALID_PARAMETER_VALUE.BIT_POSITION_RANGE",
 "parameters": {
  "functionName": "`bit_get`",
  "invalidValue": "-1",
  "parameter": "`pos`",
  "upper": "32"
 },
 "sqlState": "22023"
}

-- !query
SELECT bit_get(1.5, 0)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "bit_get(1.5, 0)",
   "start": 7,
   "stop": 21
  }
 ],
 "parameters": {
  "inputSql": "\"1.5\"",
  "inputType": "\"DECIMAL(2,1)\"",
  "paramIndex": "first",
  "requiredType": "\"INTEGRAL\"",
  "sqlExpr": "\"bit_get(1.5, 0)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT bitmap_bit_position(n), bitmap_bucket_number(n) FROM VALUES (0L), (1L), (32768L), (32769L), (-1L), (-32768L), (123456789L) AS t(n)
-- !schema
`bitmap_bit_position(n)` BIGINT NOT NULL,`bitmap_bucket_number(n)` BIGINT NOT NULL
-- !output
0	-1
0	0
0	1
0	2
1	0
19732	3768
32767	1

-- !query
SELECT bitmap_bit_position(5), bitmap_bucket_number(40000)
-- !schema
`bitmap_bit_position(5)` BIGINT NOT NULL,`bitmap_bucket_number(40000)` BIGINT NOT NULL
-- !output
4	2

-- !query
SELECT bitmap_count(b) FROM VALUES (X''), (X'00'), (X'FF01'), (X'1010') AS t(b)
-- !schema
`bitmap_count(b)` BIGINT NOT NULL
-- !output
0
0
2
9

-- !query
SELECT bitmap_count('a')
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "bitmap_count('a')",
   "start": 7,
   "stop": 23
  }
 ],
 "parameters": {
  "inputSql": "\"a\"",
  "inputType": "\"STRING\"",
  "paramIndex": "first",
  "requiredType": "\"BINARY\"",
  "sqlExpr": "\"bitmap_count(a)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT bitmap_count(5)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "bitmap_count(5)",
   "start": 7,
   "stop": 21
  }
 ],
 "parameters": {
  "inputSql": "\"5\"",
  "inputType": "\"INT\"",
  "paramIndex": "first",
  "requiredType": "\"BINARY\"",
  "sqlExpr": "\"bitmap_count(5)\""
 },
 "sqlState": "42K09"
}
