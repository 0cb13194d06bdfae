-- !query
SELECT transform(a, x -> x + 1), transform(a, (x, i) -> x * i) FROM VALUES (array(1, 2, NULL)), (array()), (NULL) AS t(a)
-- !schema
`transform(a, lambdafunction((namedlambdavariable() + 1), namedlambdavariable()))` ARRAY<INT>,`transform(a, lambdafunction((namedlambdavariable() * namedlambdavariable()), namedlambdavariable(), namedlambdavariable()))` ARRAY<INT>
-- !output
NULL	NULL
[2, 3, null]	[0, 2, null]
[]	[]

-- !query
SELECT transform(array('a', 'b'), x -> upper(x)), transform(array(1, 2), x -> array(x, -x)), transform(array(1), x -> NULL), transform(array(1, 2), x -> struct(x AS v, x * 2 AS w))
-- !schema
`transform(array(a, b), lambdafunction(upper(namedlambdavariable()), namedlambdavariable()))` ARRAY<STRING> NOT NULL,`transform(array(1, 2), lambdafunction(array(namedlambdavariable(), (- namedlambdavariable())), namedlambdavariable()))` ARRAY<ARRAY<INT>> NOT NULL,`transform(array(1), lambdafunction(NULL, namedlambdavariable()))` ARRAY<VOID> NOT NULL,`transform(array(1, 2), lambdafunction(struct(namedlambdavariable() AS v, (namedlambdavariable() * 2) AS w), namedlambdavariable()))` ARRAY<STRUCT<v: INT NOT NULL, w: INT NOT NULL>> NOT NULL
-- !output
[A, B]	[[1, -1], [2, -2]]	[null]	[{1, 2}, {2, 4}]

-- !query
SELECT transform(a, x -> x + b) FROM VALUES (array(1, 2), 10), (array(3), NULL) AS t(a, b)
-- !schema
`transform(a, lambdafunction((namedlambdavariable() + b), namedlambdavariable()))` ARRAY<INT> NOT NULL
-- !output
[11, 12]
[null]

-- !query
SELECT transform(array(array(1, 2), array(3)), x -> transform(x, y -> y + size(x)))
-- !schema
`transform(array(array(1, 2), array(3)), lambdafunction(transform(namedlambdavariable(), lambdafunction((namedlambdavariable() + size(namedlambdavariable())), namedlambdavariable())), namedlambdavariable()))` ARRAY<ARRAY<INT>> NOT NULL
-- !output
[[3, 4], [4]]

-- !query
SELECT transform(array(array(1, 2), array(3)), x -> filter(x, y -> y > x[0]))
-- !schema
`transform(array(array(1, 2), array(3)), lambdafunction(filter(namedlambdavariable(), lambdafunction((namedlambdavariable() > namedlambdavariable()[0]), namedlambdavariable())), namedlambdavariable()))` ARRAY<ARRAY<INT>> NOT NULL
-- !output
[[2], []]

-- !query
SELECT transform(array(named_struct('x', 1, 'y', 2)), s -> s.x + s.y)
-- !schema
`transform(array(named_struct(x, 1, y, 2)), lambdafunction((namedlambdavariable().x + namedlambdavariable().y), namedlambdavariable()))` ARRAY<INT> NOT NULL
-- !output
[3]

-- !query
SELECT transform(array(1), (x, y, z) -> x)
-- !error
{
 "class": "AnalysisException",
 "condition": "INVALID_LAMBDA_FUNCTION_CALL.NUM_ARGS_MISMATCH",
 "context": [
  {
   "fragment": "(x, y, z) -> x",
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
SELECT transform(1, x -> x)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "transform(1, x -> x)",
   "start": 7,
   "stop": 26
  }
 ],
 "parameters": {
  "inputSql": "\"1\"",
  "inputType": "\"INT\"",
  "paramIndex": "first",
  "requiredType": "\"ARRAY\"",
  "sqlExpr": "\"transform(1, lambdafunction(x, x))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT transform(array(1), 2)
-- !schema
`transform(array(1), lambdafunction(2, namedlambdavariable()))` ARRAY<INT> NOT NULL
-- !output
[2]

-- !query
SELECT transform(array(1), x -> z)
-- !error
{
 "class": "AnalysisException",
 "condition": "UNRESOLVED_COLUMN.WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "SELECT transform(array(1), x -> z)",
   "start": 0,
   "stop": 33
  }
 ],
 "parameters": {
  "objectName": "`z`"
 },
 "sqlState": "42703"
}

-- !query
SELECT transform(array(1, 0), x -> 1 / x)
-- !error
{
 "class": "ArithmeticException",
 "condition": "DIVIDE_BY_ZERO",
 "context": [
  {
   "fragment": "1 / x",
   "start": 35,
   "stop": 39
  }
 ],
 "parameters": {
  "config": "\"spark.sql.ansi.enabled\""
 },
 "sqlState": "22012"
}

-- !query
SELECT filter(a, x -> x > 1), filter(a, (x, i) -> i < 2), filter(a, x -> x IS NULL) FROM VALUES (array(1, 2, 3, NULL)), (array()), (NULL) AS t(a)
-- !schema
`filter(a, lambdafunction((namedlambdavariable() > 1), namedlambdavariable()))` ARRAY<INT>,`filter(a, lambdafunction((namedlambdavariable() < 2), namedlambdavariable(), namedlambdavariable()))` ARRAY<INT>,`filter(a, lambdafunction((namedlambdavariable() IS NULL), namedlambdavariable()))` ARRAY<INT>
-- !output
NULL	NULL	NULL
[2, 3]	[1, 2]	[null]
[]	[]	[]

-- !query
SELECT filter(array(1, 2), x -> x)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "filter(array(1, 2), x -> x)",
   "start": 7,
   "stop": 33
  }
 ],
 "parameters": {
  "inputSql": "\"lambdafunction(namedlambdavariable(), namedlambdavariable())\"",
  "inputType": "\"INT\"",
  "paramIndex": "second",
  "requiredType": "\"BOOLEAN\"",
  "sqlExpr": "\"filter(array(1, 2), lambdafunction(namedlambdavariable(), namedlambdavariable()))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT filter(array(1, 2), x -> NULL)
-- !schema
`filter(array(1, 2), lambdafunction(NULL, namedlambdavariable()))` ARRAY<INT> NOT NULL
-- !output
[]

-- !query
SELECT filter(array('a', 'bb'), s -> length(s) > n) FROM VALUES (1), (NULL) AS t(n)
-- !schema
`filter(array(a, bb), lambdafunction((length(namedlambdavariable()) > n), namedlambdavariable()))` ARRAY<STRING> NOT NULL
-- !output
[]
[bb]

-- !query
SELECT exists(a, x -> x > 1) FROM VALUES (array(1, 2)), (array(1)), (array(1, NULL)), (array(NULL, 2)), (array()), (NULL) AS t(a)
-- !schema
`exists(a, lambdafunction((namedlambdavariable() > 1), namedlambdavariable()))` BOOLEAN
-- !output
NULL
NULL
false
false
true
true

-- !query
SELECT any_match FROM (SELECT exists(array(1), x -> x IS NULL) any_match)
-- !schema
any_match BOOLEAN NOT NULL
-- !output
false

-- !query
SELECT exists(array(1), x -> 1)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "exists(array(1), x -> 1)",
   "start": 7,
   "stop": 30
  }
 ],
 "parameters": {
  "inputSql": "\"lambdafunction(1, namedlambdavariable())\"",
  "inputType": "\"INT\"",
  "paramIndex": "second",
  "requiredType": "\"BOOLEAN\"",
  "sqlExpr": "\"exists(array(1), lambdafunction(1, namedlambdavariable()))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT forall(a, x -> x > 1) FROM VALUES (array(2, 3)), (array(1, 2)), (array(2, NULL)), (array(NULL, 1)), (array()), (NULL) AS t(a)
-- !schema
`forall(a, lambdafunction((namedlambdavariable() > 1), namedlambdavariable()))` BOOLEAN
-- !output
NULL
NULL
false
false
true
true

-- !query
SELECT forall(array(1), x -> 'a')
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "forall(array(1), x -> 'a')",
   "start": 7,
   "stop": 32
  }
 ],
 "parameters": {
  "inputSql": "\"lambdafunction(a, namedlambdavariable())\"",
  "inputType": "\"STRING\"",
  "paramIndex": "second",
  "requiredType": "\"BOOLEAN\"",
  "sqlExpr": "\"forall(array(1), lambdafunction(a, namedlambdavariable()))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT aggregate(a, 0, (s, x) -> s + x), aggregate(a, 0, (s, x) -> s + coalesce(x, 0), s -> s * 10), reduce(a, 1, (s, x) -> s + x) FROM VALUES (array(1, 2, 3)), (array(1, NULL)), (array()), (NULL) AS t(a)
-- !schema
`aggregate(a, 0, lambdafunction((namedlambdavariable() + namedlambdavariable()), namedlambdavariable(), namedlambdavariable()), lambdafunction(namedlambdavariable(), namedlambdavariable()))` INT,`aggregate(a, 0, lambdafunction((namedlambdavariable() + coalesce(namedlambdavariable(), 0)), namedlambdavariable(), namedlambdavariable()), lambdafunction((namedlambdavariable() * 10), namedlambdavariable()))` INT,`reduce(a, 1, lambdafunction((namedlambdavariable() + namedlambdavariable()), namedlambdavariable(), namedlambdavariable()), lambdafunction(namedlambdavariable(), namedlambdavariable()))` INT
-- !output
0	0	1
6	60	7
NULL	10	NULL
NULL	NULL	NULL

-- !query
SELECT aggregate(array('a', 'b'), '', (s, x) -> concat(s, x)), aggregate(array(1, 2), CAST(0 AS DOUBLE), (s, x) -> s + x), aggregate(array(1, 2, 3), struct(0 AS n, 0 AS s), (b, x) -> struct(b.n + 1 AS n, b.s + x AS s), b -> b.s / b.n)
-- !schema
`aggregate(array(a, b), , lambdafunction(concat(namedlambdavariable(), namedlambdavariable()), namedlambdavariable(), namedlambdavariable()), lambdafunction(namedlambdavariable(), namedlambdavariable()))` STRING,`aggregate(array(1, 2), CAST(0 AS DOUBLE), lambdafunction((namedlambdavariable() + namedlambdavariable()), namedlambdavariable(), namedlambdavariable()), lambdafunction(namedlambdavariable(), namedlambdavariable()))` DOUBLE,`aggregate(array(1, 2, 3), struct(0 AS n, 0 AS s), lambdafunction(struct((namedlambdavariable().n + 1) AS n, (namedlambdavariable().s + namedlambdavariable()) AS s), namedlambdavariable(), namedlambdavariable()), lambdafunction((namedlambdavariable().s / namedlambdavariable().n), namedlambdavariable()))` DOUBLE
-- !output
ab	3.0	2.0

-- !query
SELECT aggregate(array(1, 2), array(0), (s, x) -> array_append(s, x))
-- !schema
`aggregate(array(1, 2), array(0), lambdafunction(array_append(namedlambdavariable(), namedlambdavariable()), namedlambdavariable(), namedlambdavariable()), lambdafunction(namedlambdavariable(), namedlambdavariable()))` ARRAY<INT>
-- !output
[0, 1, 2]

-- !query
SELECT aggregate(array(1, 2), '', (s, x) -> s || x)
-- !schema
`aggregate(array(1, 2), , lambdafunction(concat(namedlambdavariable(), namedlambdavariable()), namedlambdavariable(), namedlambdavariable()), lambdafunction(namedlambdavariable(), namedlambdavariable()))` STRING
-- !output
12

-- !query
SELECT aggregate(array(1, 2), 0, (s, x) -> s + x + b) FROM VALUES (10), (NULL) AS t(b)
-- !schema
`aggregate(array(1, 2), 0, lambdafunction(((namedlambdavariable() + namedlambdavariable()) + b), namedlambdavariable(), namedlambdavariable()), lambdafunction(namedlambdavariable(), namedlambdavariable()))` INT
-- !output
23
NULL

-- !query
SELECT aggregate(array(1.5, 2.5), 0, (s, x) -> s + x)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "aggregate(array(1.5, 2.5), 0, (s, x) -> s + x)",
   "start": 7,
   "stop": 52
  }
 ],
 "parameters": {
  "inputSql": "\"lambdafunction((namedlambdavariable() + namedlambdavariable()), namedlambdavariable(), namedlambdavariable())\"",
  "inputType": "\"DECIMAL(12,1)\"",
  "paramIndex": "third",
  "requiredType": "\"INT\"",
  "sqlExpr": "\"aggregate(array(1.5, 2.5), 0, lambdafunction((namedlambdavariable() + namedlambdavariable()), namedlambdavariable(), namedlambdavariable()), lambdafunction(namedlambdavariable(), namedlambdavariable()))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT aggregate(array(1), 0, s -> s)
-- !error
{
 "class": "AnalysisException",
 "condition": "INVALID_LAMBDA_FUNCTION_CALL.NUM_ARGS_MISMATCH",
 "context": [
  {
   "fragment": "s -> s",
   "start": 30,
   "stop": 35
  }
 ],
 "parameters": {
  "actualNumArgs": "2",
  "expectedNumArgs": "1"
 },
 "sqlState": "42K0D"
}

-- !query
SELECT aggregate(1, 0, (s, x) -> s)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "aggregate(1, 0, (s, x) -> s)",
   "start": 7,
   "stop": 34
  }
 ],
 "parameters": {
  "inputSql": "\"1\"",
  "inputType": "\"INT\"",
  "paramIndex": "first",
  "requiredType": "\"ARRAY\"",
  "sqlExpr": "\"aggregate(1, 0, lambdafunction(s, s, x), lambdafunction(id, id))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT aggregate(array(array(1, 2), array(3)), 0, (s, x) -> s + aggregate(x, 0, (t, y) -> t + y))
-- !schema
`aggregate(array(array(1, 2), array(3)), 0, lambdafunction((namedlambdavariable() + aggregate(namedlambdavariable(), 0, lambdafunction((namedlambdavariable() + namedlambdavariable()), namedlambdavariable(), namedlambdavariable()), lambdafunction(namedlambdavariable(), namedlambdavariable()))), namedlambdavariable(), namedlambdavariable()), lambdafunction(namedlambdavariable(), namedlambdavariable()))` INT
-- !output
6

-- !query
SELECT aggregate(array(1L, 2L), 0, (s, x) -> CAST(s + x AS INT))
-- !schema
`aggregate(array(1, 2), 0, lambdafunction(CAST((namedlambdavariable() + namedlambdavariable()) AS INT), namedlambdavariable(), namedlambdavariable()), lambdafunction(namedlambdavariable(), namedlambdavariable()))` INT
-- !output
3

-- !query
SELECT zip_with(a, b, (x, y) -> x + y) FROM VALUES (array(1, 2), array(10, 20)), (array(1), array(1, 2)), (NULL, array(1)), (array(1), NULL), (array(), array()) AS t(a, b)
-- !schema
`zip_with(a, b, lambdafunction((namedlambdavariable() + namedlambdavariable()), namedlambdavariable(), namedlambdavariable()))` ARRAY<INT>
-- !output
NULL
NULL
[11, 22]
[2, null]
[]

-- !query
SELECT zip_with(array('a', 'b'), array(1, 2), (x, y) -> (y, x)), zip_with(array(1), array(2), (x, y) -> concat(x, y))
-- !schema
`zip_with(array(a, b), array(1, 2), lambdafunction(named_struct(y, namedlambdavariable(), x, namedlambdavariable()), namedlambdavariable(), namedlambdavariable()))` ARRAY<STRUCT<y: INT, x: STRING>> NOT NULL,`zip_with(array(1), array(2), lambdafunction(concat(namedlambdavariable(), namedlambdavariable()), namedlambdavariable(), namedlambdavariable()))` ARRAY<STRING> NOT NULL
-- !output
[{1, a}, {2, b}]	[12]

-- !query
SELECT zip_with(array(1), 2, (x, y) -> x)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "zip_with(array(1), 2, (x, y) -> x)",
   "start": 7,
   "stop": 40
  }
 ],
 "parameters": {
  "inputSql": "\"2\"",
  "inputType": "\"INT\"",
  "paramIndex": "second",
  "requiredType": "\"ARRAY\"",
  "sqlExpr": "\"zip_with(array(1), 2, lambdafunction(x, x, y))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT zip_with(array(1), array(2), x -> x)
-- !error
{
 "class": "AnalysisException",
 "condition": "INVALID_LAMBDA_FUNCTION_CALL.NUM_ARGS_MISMATCH",
 "context": [
  {
   "fragment": "x -> x",
   "start": 36,
   "stop": 41
  }
 ],
 "parameters": {
  "actualNumArgs": "2",
  "expectedNumArgs": "1"
 },
 "sqlState": "42K0D"
}

-- !query
SELECT transform(sequence(1, 3), x -> aggregate(sequence(1, x), 1, (s, y) -> s * y))
-- !schema
`transform(sequence(1, 3), lambdafunction(aggregate(sequence(1, namedlambdavariable()), 1, lambdafunction((namedlambdavariable() * namedlambdavariable()), namedlambdavariable(), namedlambdavariable()), lambdafunction(namedlambdavariable(), namedlambdavariable())), namedlambdavariable()))` ARRAY<INT> NOT NULL
-- !output
[1, 2, 6]

-- !query
SELECT transform(array(1, 2), x -> transform(array(3, 4), x -> x))
-- !schema
`transform(array(1, 2), lambdafunction(transform(array(3, 4), lambdafunction(namedlambdavariable(), namedlambdavariable())), namedlambdavariable()))` ARRAY<ARRAY<INT>> NOT NULL
-- !output
[[3, 4], [3, 4]]

-- !query
SELECT transform(array(1, 2), `x y` -> `x y` + 1)
-- !schema
`transform(array(1, 2), lambdafunction((namedlambdavariable() + 1), namedlambdavariable()))` ARRAY<INT> NOT NULL
-- !output
[2, 3]

-- !query
SELECT array_sort(transform(array(3, 1), x -> -x))
-- !schema
`array_sort(transform(array(3, 1), lambdafunction((- namedlambdavariable()), namedlambdavariable())), lambdafunction((IF(((namedlambdavariable() IS NULL) AND (namedlambdavariable() IS NULL)), 0, (IF((namedlambdavariable() IS NULL), 1, (IF((namedlambdavariable() IS NULL), -1, (IF((namedlambdavariable() < namedlambdavariable()), -1, (IF((namedlambdavariable() > namedlambdavariable()), 1, 0)))))))))), namedlambdavariable(), namedlambdavariable()))` ARRAY<INT> NOT NULL
-- !output
[-3, -1]

-- !query
SELECT transform(array(TIMESTAMP'2024-01-01 00:00:00'), t -> t + INTERVAL 1 DAY)
-- !schema
`transform(array(TIMESTAMP '2024-01-01 00:00:00'), lambdafunction(namedlambdavariable() + INTERVAL '1' DAY, namedlambdavariable()))` ARRAY<TIMESTAMP> NOT NULL
-- !output
[2024-01-02 00:00:00]

-- !query
SELECT filter(array(NULL, NULL), x -> x IS NOT NULL)
-- !schema
`filter(array(NULL, NULL), lambdafunction((namedlambdavariable() IS NOT NULL), namedlambdavariable()))` ARRAY<VOID> NOT NULL
-- !output
[]

-- !query
SELECT transform(filter(array(1, 2, 3, 4), x -> x % 2 = 0), x -> CAST(x AS STRING) || '!')
-- !schema
`transform(filter(array(1, 2, 3, 4), lambdafunction(((namedlambdavariable() % 2) = 0), namedlambdavariable())), lambdafunction(concat(CAST(namedlambdavariable() AS STRING), !), namedlambdavariable()))` ARRAY<STRING> NOT NULL
-- !output
[2!, 4!]

-- !query
SELECT transform(array(1.5, 2.25), x -> round(x)), transform(array(DATE'2024-01-31'), d -> add_months(d, 1))
-- !schema
`transform(array(1.5, 2.25), lambdafunction(round(namedlambdavariable(), 0), namedlambdavariable()))` ARRAY<DECIMAL(2,0)> NOT NULL,`transform(array(DATE '2024-01-31'), lambdafunction(add_months(namedlambdavariable(), 1), namedlambdavariable()))` ARRAY<DATE> NOT NULL
-- !output
[2, 2]	[2024-02-29]

-- !query
SELECT transform(array(1, 2), (x, i) -> i), transform(array(NULL), x -> x)
-- !schema
`transform(array(1, 2), lambdafunction(namedlambdavariable(), namedlambdavariable(), namedlambdavariable()))` ARRAY<INT> NOT NULL,`transform(array(NULL), lambdafunction(namedlambdavariable(), namedlambdavariable()))` ARRAY<VOID> NOT NULL
-- !output
[0, 1]	[null]

-- !query
SELECT exists(array('a', 'b'), s -> s LIKE 'b%'), exists(array(1, 2), x -> x IN (2, 3))
-- !schema
`exists(array(a, b), lambdafunction(namedlambdavariable() LIKE b%, namedlambdavariable()))` BOOLEAN NOT NULL,`exists(array(1, 2), lambdafunction((namedlambdavariable() IN (2, 3)), namedlambdavariable()))` BOOLEAN NOT NULL
-- !output
true	true

-- !query
SELECT transform(array('b', 'a'), (s, i) -> s || i)
-- !schema
`transform(array(b, a), lambdafunction(concat(namedlambdavariable(), namedlambdavariable()), namedlambdavariable(), namedlambdavariable()))` ARRAY<STRING> NOT NULL
-- !output
[b0, a1]

-- !query
SELECT sum(aggregate(a, 0, (s, x) -> s + x)) FROM VALUES (array(1, 2)), (array(3)) AS t(a)
-- !schema
`sum(aggregate(a, 0, lambdafunction((namedlambdavariable() + namedlambdavariable()), namedlambdavariable(), namedlambdavariable()), lambdafunction(namedlambdavariable(), namedlambdavariable())))` BIGINT
-- !output
6

-- !query
SELECT transform(collect_list(v), x -> x * 2) FROM VALUES (1), (2) AS t(v)
-- !schema
`transform(collect_list(v), lambdafunction((namedlambdavariable() * 2), namedlambdavariable()))` ARRAY<INT> NOT NULL
-- !output
[2, 4]

-- !query
SELECT filter(1, (x, i) -> upper(x) = 'a' AND i > 0)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "filter(1, (x, i) -> upper(x) = 'a' AND i > 0)",
   "start": 7,
   "stop": 51
  }
 ],
 "parameters": {
  "inputSql": "\"1\"",
  "inputType": "\"INT\"",
  "paramIndex": "first",
  "requiredType": "\"ARRAY\"",
  "sqlExpr": "\"filter(1, lambdafunction(((upper(x) = a) AND (i > 0)), x, i))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT filter(array(1, 2), true), exists(array(1), 1 = 2), zip_with(array(1), array(2), 'a')
-- !schema
`filter(array(1, 2), lambdafunction(true, namedlambdavariable()))` ARRAY<INT> NOT NULL,`exists(array(1), lambdafunction((1 = 2), namedlambdavariable()))` BOOLEAN NOT NULL,`zip_with(array(1), array(2), lambdafunction(a, namedlambdavariable(), namedlambdavariable()))` ARRAY<STRING> NOT NULL
-- !output
[1, 2]	false	[a]

-- !query
SELECT aggregate(array(1), 0, 5)
-- !schema
`aggregate(array(1), 0, lambdafunction(5, namedlambdavariable(), namedlambdavariable()), lambdafunction(namedlambdavariable(), namedlambdavariable()))` INT
-- !output
5
