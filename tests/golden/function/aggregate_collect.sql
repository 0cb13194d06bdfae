-- !query
SELECT collect_list(a), array_agg(a), collect_list(a) FILTER (WHERE a > 1) FROM VALUES (1, 2), (1, 4), (3, NULL), (NULL, 9) AS t(a, b)
-- !schema
`collect_list(a)` ARRAY<INT> NOT NULL,`collect_list(a)` ARRAY<INT> NOT NULL,`collect_list(a) FILTER (WHERE (a > 1))` ARRAY<INT> NOT NULL
-- !output
[1, 1, 3]	[1, 1, 3]	[3]

-- !query
SELECT sort_array(collect_set(a)), size(collect_set(b)), collect_list(DISTINCT a) FROM VALUES (1, 2), (1, 4), (3, NULL), (NULL, 9) AS t(a, b)
-- !schema
`sort_array(collect_set(a), true)` ARRAY<INT> NOT NULL,`size(collect_set(b))` INT NOT NULL,`collect_list(DISTINCT a)` ARRAY<INT> NOT NULL
-- !output
[1, 3]	3	[1, 3]

-- !query
SELECT collect_list(struct(a, b)), collect_list(array(a)) FROM VALUES (1, 2), (1, 4), (3, NULL), (NULL, 9) AS t(a, b)
-- !schema
`collect_list(struct(a, b))` ARRAY<STRUCT<a: INT, b: INT>> NOT NULL,`collect_list(array(a))` ARRAY<ARRAY<INT>> NOT NULL
-- !output
[{1, 2}, {1, 4}, {3, null}, {null, 9}]	[[1], [1], [3], [null]]

-- !query
SELECT listagg(s), listagg(s, '-'), string_agg(s, ', '), listagg(s, '|') FILTER (WHERE s > 'a') FROM VALUES ('b'), ('a'), (NULL), ('c') AS t(s)
-- !schema
`listagg(s, NULL)` STRING,`listagg(s, -)` STRING,`string_agg(s, , )` STRING,`listagg(s, |) FILTER (WHERE (s > a))` STRING
-- !output
bac	b-a-c	b, a, c	b|c

-- !query
SELECT listagg(s, ',') WITHIN GROUP (ORDER BY s), string_agg(s, ',') WITHIN GROUP (ORDER BY s DESC), listagg(DISTINCT s, ',') WITHIN GROUP (ORDER BY s) FROM VALUES ('b'), ('a'), (NULL), ('b') AS t(s)
-- !schema
`listagg(s, ,) WITHIN GROUP (ORDER BY s ASC NULLS FIRST)` STRING,`listagg(s, ,) WITHIN GROUP (ORDER BY s DESC NULLS LAST)` STRING,`listagg(DISTINCT s, ,) WITHIN GROUP (ORDER BY s ASC NULLS FIRST)` STRING
-- !output
a,b,b	b,b,a	a,b

-- !query
SELECT mode(a), mode(a, TRUE), mode() WITHIN GROUP (ORDER BY a), mode() WITHIN GROUP (ORDER BY a DESC) FROM VALUES (1), (1), (2), (NULL) AS t(a)
-- !schema
`mode(a)` INT,`mode() WITHIN GROUP (ORDER BY a DESC)` INT,`mode() WITHIN GROUP (ORDER BY a DESC)` INT,`mode() WITHIN GROUP (ORDER BY a)` INT
-- !output
1	1	1	1

-- !query
SELECT mode() WITHIN GROUP (ORDER BY a), mode() WITHIN GROUP (ORDER BY a DESC), mode(a, TRUE) FROM VALUES (2), (1), (3) AS t(a)
-- !schema
`mode() WITHIN GROUP (ORDER BY a DESC)` INT,`mode() WITHIN GROUP (ORDER BY a)` INT,`mode() WITHIN GROUP (ORDER BY a DESC)` INT
-- !output
1	3	1

-- !query
SELECT percentile(a, 0.3), percentile(a, array(0.25, 0.75)), median(a), percentile_cont(0.4) WITHIN GROUP (ORDER BY a), percentile_cont(0.4) WITHIN GROUP (ORDER BY a DESC), percentile_disc(0.4) WITHIN GROUP (ORDER BY a), percentile_disc(0.4) WITHIN GROUP (ORDER BY a DESC) FROM VALUES (1), (2), (7), (9), (NULL) AS t(a)
-- !schema
`percentile(a, 0.3, 1)` DOUBLE,`percentile(a, array(0.25, 0.75), 1)` ARRAY<DOUBLE>,`median(a)` DOUBLE,`percentile_cont(0.4) WITHIN GROUP (ORDER BY a)` DOUBLE,`percentile_cont(0.4) WITHIN GROUP (ORDER BY a DESC)` DOUBLE,`percentile_disc(0.4) WITHIN GROUP (ORDER BY a)` DOUBLE,`percentile_disc(0.4) WITHIN GROUP (ORDER BY a DESC)` DOUBLE
-- !output
1.9	[1.75, 7.5]	4.5	3.000000000000001	5.999999999999999	2.0	7.0

-- !query
SELECT percentile_approx(a, 0.5), approx_percentile(a, array(0.1, 0.9), 100), percentile_approx(DATE'2020-01-01', 0.5), percentile_approx('1', 0.5) FROM VALUES (1), (2), (7), (9), (NULL) AS t(a)
-- !schema
`percentile_approx(a, 0.5, 10000)` INT,`approx_percentile(a, array(0.1, 0.9), 100)` ARRAY<INT>,`percentile_approx(DATE '2020-01-01', 0.5, 10000)` DATE,`percentile_approx(1, 0.5, 10000)` DOUBLE
-- !output
2	[1, 9]	2020-01-01	1.0

-- !query
SELECT percentile(a, 0.5), median(a), percentile(a, array(0.2, 0.5)) FROM VALUES (INTERVAL '0' SECOND), (INTERVAL '10' SECOND) AS t(a)
-- !schema
`percentile(a, 0.5, 1)` INTERVAL DAY TO SECOND,`median(a)` INTERVAL DAY TO SECOND,`percentile(a, array(0.2, 0.5), 1)` ARRAY<INTERVAL DAY TO SECOND>
-- !output
INTERVAL '0 00:00:05' DAY TO SECOND	INTERVAL '0 00:00:05' DAY TO SECOND	[INTERVAL '0 00:00:02' DAY TO SECOND, INTERVAL '0 00:00:05' DAY TO SECOND]

-- !query
SELECT percentile(a, 1.5) FROM VALUES (1) AS t(a)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.VALUE_OUT_OF_RANGE",
 "context": [
  {
   "fragment": "percentile(a, 1.5)",
   "start": 7,
   "stop": 24
  }
 ],
 "parameters": {
  "currentValue": "1.5D",
  "exprName": "percentage",
  "sqlExpr": "\"percentile(a, 1.5, 1)\"",
  "valueRange": "[0.0, 1.0]"
 },
 "sqlState": "42K09"
}

-- !query
SELECT percentile(a, NULL) FROM VALUES (1) AS t(a)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_NULL",
 "context": [
  {
   "fragment": "percentile(a, NULL)",
   "start": 7,
   "stop": 25
  }
 ],
 "parameters": {
  "exprName": "percentage",
  "sqlExpr": "\"percentile(a, NULL, 1)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT percentile(a, b) FROM VALUES (1, 0.5D) AS t(a, b)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.NON_FOLDABLE_INPUT",
 "context": [
  {
   "fragment": "percentile(a, b)",
   "start": 7,
   "stop": 22
  }
 ],
 "parameters": {
  "inputExpr": "\"b\"",
  "inputName": "`percentage`",
  "inputType": "\"DOUBLE\"",
  "sqlExpr": "\"percentile(a, b, 1)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT percentile_approx(a, 0.5, 0) FROM VALUES (1) AS t(a)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.VALUE_OUT_OF_RANGE",
 "context": [
  {
   "fragment": "percentile_approx(a, 0.5, 0)",
   "start": 7,
   "stop": 34
  }
 ],
 "parameters": {
  "currentValue": "0L",
  "exprName": "accuracy",
  "sqlExpr": "\"percentile_approx(a, 0.5, 0)\"",
  "valueRange": "(0, 2147483647]"
 },
 "sqlState": "42K09"
}

-- !query
SELECT percentile_cont(0.5) FROM VALUES (1) AS t(a)
-- !error
{
 "class": "AnalysisException",
 "condition": "INVALID_WITHIN_GROUP_EXPRESSION.WITHIN_GROUP_MISSING",
 "context": [
  {
   "fragment": "percentile_cont(0.5)",
   "start": 7,
   "stop": 26
  }
 ],
 "parameters": {
  "funcName": "`percentile_cont`"
 },
 "sqlState": "42K0K"
}

-- !query
SELECT percentile_cont(DISTINCT 0.5) WITHIN GROUP (ORDER BY a) FROM VALUES (1) AS t(a)
-- !error
{
 "class": "AnalysisException",
 "condition": "INVALID_WITHIN_GROUP_EXPRESSION.DISTINCT_UNSUPPORTED",
 "context": [
  {
   "fragment": "percentile_cont(DISTINCT 0.5) WITHIN GROUP (ORDER BY a)",
   "start": 7,
   "stop": 61
  }
 ],
 "parameters": {
  "funcName": "`percentile_cont`"
 },
 "sqlState": "42K0K"
}

-- !query
SELECT mode() FROM VALUES (1) AS t(a)
-- !error
{
 "class": "AnalysisException",
 "condition": "INVALID_WITHIN_GROUP_EXPRESSION.WITHIN_GROUP_MISSING",
 "context": [
  {
   "fragment": "mode()",
   "start": 7,
   "stop": 12
  }
 ],
 "parameters": {
  "funcName": "`mode`"
 },
 "sqlState": "42K0K"
}

-- !query
SELECT mode(a) WITHIN GROUP (ORDER BY a) FROM VALUES (1) AS t(a)
-- !error
{
 "class": "AnalysisException",
 "condition": "INVALID_WITHIN_GROUP_EXPRESSION.WRONG_NUM_ORDERINGS",
 "context": [
  {
   "fragment": "mode(a) WITHIN GROUP (ORDER BY a)",
   "start": 7,
   "stop": 39
  }
 ],
 "parameters": {
  "actualNum": "1",
  "expectedNum": "0",
  "funcName": "`mode`"
 },
 "sqlState": "42K0K"
}

-- !query
SELECT listagg(DISTINCT a) WITHIN GROUP (ORDER BY b) FROM VALUES ('x', 1) AS t(a, b)
-- !error
{
 "class": "AnalysisException",
 "condition": "INVALID_WITHIN_GROUP_EXPRESSION.MISMATCH_WITH_DISTINCT_INPUT",
 "parameters": {
  "funcArg": "\"a\"",
  "funcName": "`listagg`",
  "orderingExpr": "\"b\""
 },
 "sqlState": "42K0K"
}

-- !query
SELECT listagg(a, a) FROM VALUES ('x') AS t(a)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.NON_FOLDABLE_INPUT",
 "context": [
  {
   "fragment": "listagg(a, a)",
   "start": 7,
   "stop": 19
  }
 ],
 "parameters": {
  "inputExpr": "\"a\"",
  "inputName": "`delimiter`",
  "inputType": "\"STRING\"",
  "sqlExpr": "\"listagg(a, a)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT collect_set(map(1, 2))
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNSUPPORTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "collect_set(map(1, 2))",
   "start": 7,
   "stop": 28
  }
 ],
 "parameters": {
  "dataType": "\"MAP\" or \"COLLATED STRING\"",
  "functionName": "`collect_set`",
  "sqlExpr": "\"collect_set(map(1, 2))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT sum(1) WITHIN GROUP (ORDER BY 1)
-- !error
{
 "class": "AnalysisException",
 "condition": "INVALID_SQL_SYNTAX.FUNCTION_WITH_UNSUPPORTED_SYNTAX",
 "context": [
  {
   "fragment": "sum(1) WITHIN GROUP (ORDER BY 1)",
   "start": 7,
   "stop": 38
  }
 ],
 "parameters": {
  "prettyName": "`sum`",
  "syntax": "WITHIN GROUP (ORDER BY ...)"
 },
 "sqlState": "42000"
}
