-- !set spark.sql.ansi.enabled=false
-- !query
SELECT round(2147483647, -1), round(127Y, -1), round(9223372036854775807L, -2), bround(125Y, -1)
-- !schema
`round(2147483647, -1)` INT,`round(127, -1)` TINYINT,`round(9223372036854775807, -2)` BIGINT,`bround(125, -1)` TINYINT
-- !output
-2147483646	-126	9223372036854775800	120

-- !query
SELECT sqrt('abc'), exp('1'), pow('a', 2), sign('x'), ceil('z'), factorial('b')
-- !schema
`SQRT(abc)` DOUBLE,`EXP(1)` DOUBLE,`pow(a, 2)` DOUBLE,`sign(x)` DOUBLE,`CEIL(z)` BIGINT,`factorial(b)` BIGINT
-- !output
NULL	2.7182818284590455	NULL	NULL	NULL	NULL

-- !query
SELECT abs(CAST(-2147483648 AS INT)), abs(-128Y), negative(-128Y)
-- !schema
`abs(CAST(-2147483648 AS INT))` INT NOT NULL,`abs(-128)` TINYINT NOT NULL,`negative(-128)` TINYINT NOT NULL
-- !output
-2147483648	-128	-128

-- !query
SELECT mod(1, 0), pmod(1, 0), 1 / 0, 1 div 0, try_divide(1, 0)
-- !schema
`mod(1, 0)` INT,`pmod(1, 0)` INT,`(1 / 0)` DOUBLE,`(1 div 0)` BIGINT,`try_divide(1, 0)` DOUBLE
-- !output
NULL	NULL	NULL	NULL	NULL

-- !query
SELECT greatest(1, '2'), greatest(1, 2.5), least('b', 'a')
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "greatest(1, '2')",
   "start": 7,
   "stop": 22
  }
 ],
 "parameters": {
  "dataType": "[\"INT\", \"STRING\"]",
  "functionName": "`greatest`",
  "sqlExpr": "\"greatest(1, 2)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT greatest(1, 'a', NULL)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "greatest(1, 'a', NULL)",
   "start": 7,
   "stop": 28
  }
 ],
 "parameters": {
  "dataType": "[\"INT\", \"STRING\", \"VOID\"]",
  "functionName": "`greatest`",
  "sqlExpr": "\"greatest(1, a, NULL)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT hash('1'), hex('1'), hex(1.5), bin('a'), bin(2.5), bit_count(7), shiftleft('2', 1), bit_get(5, '0')
-- !schema
`hash(1)` INT NOT NULL,`hex(1)` STRING NOT NULL,`hex(1.5)` STRING,`bin(a)` STRING,`bin(2.5)` STRING,`bit_count(7)` INT NOT NULL,`shiftleft(2, 1)` INT,`bit_get(5, 0)` TINYINT
-- !output
1625004744	31	1	NULL	10	3	4	1

-- !query
SELECT round('2.5'), round('x', 1), round(2.5, '1'), width_bucket('5', 0, 10, 5), hypot('3', 4)
-- !schema
`round(2.5, 0)` DOUBLE,`round(x, 1)` DOUBLE,`round(2.5, 1)` DECIMAL(3,1),`width_bucket(5, 0, 10, 5)` BIGINT,`HYPOT(3, 4)` DOUBLE
-- !output
3.0	NULL	2.5	3	5.0

-- !query
SELECT 2147483647 + 1, -2147483648 - 1, 2147483647 * 2, 127Y + 1Y, 9223372036854775807 + 1
-- !schema
`(2147483647 + 1)` INT NOT NULL,`(-2147483648 - 1)` INT NOT NULL,`(2147483647 * 2)` INT NOT NULL,`(127 + 1)` TINYINT NOT NULL,`(9223372036854775807 + 1)` BIGINT NOT NULL
-- !output
-2147483648	2147483647	-2	-128	-9223372036854775808

-- !query
SELECT typeof(1 + '1'), typeof('1' / 2), 1 + 'a'
-- !schema
`typeof((1 + 1))` STRING NOT NULL,`typeof((1 / 2))` STRING NOT NULL,`(1 + a)` DOUBLE
-- !output
double	double	NULL

-- !query
SELECT round(CAST(x AS DECIMAL(38,0)), -1), ceil(CAST(x AS DECIMAL(38,0)), -1) FROM VALUES ('99999999999999999999999999999999999999'), ('15') AS t(x)
-- !error
{
 "class": "ArithmeticException",
 "condition": "NUMERIC_VALUE_OUT_OF_RANGE.WITHOUT_SUGGESTION",
 "parameters": {
  "originalValue": "1.0000000000000000000000000000000000000E+38",
  "precision": "38",
  "roundedValue": "100000000000000000000000000000000000000",
  "scale": "0"
 },
 "sqlState": "22003"
}

-- !query
SELECT make_interval(x) + make_interval(x), make_interval(x) * 3, make_interval(x) / 0, -make_interval(-x, -8) FROM VALUES (178956970) AS t(x)
-- !schema
`(make_interval(x, 0, 0, 0, 0, 0, 0.000000) + make_interval(x, 0, 0, 0, 0, 0, 0.000000))` INTERVAL,`multiply_interval(make_interval(x, 0, 0, 0, 0, 0, 0.000000), 3)` INTERVAL,`divide_interval(make_interval(x, 0, 0, 0, 0, 0, 0.000000), 0)` INTERVAL,`(- make_interval((- x), -8, 0, 0, 0, 0, 0.000000))` INTERVAL
-- !output
-1 years -4 months	178956970 years 7 months	NULL	-178956970 years -8 months
