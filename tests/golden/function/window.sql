-- !query
SELECT k, v, row_number() OVER (PARTITION BY k ORDER BY v), rank() OVER (ORDER BY k), dense_rank() OVER (ORDER BY k), percent_rank() OVER (ORDER BY k), cume_dist() OVER (ORDER BY k), ntile(3) OVER (ORDER BY v) FROM VALUES ('x', 1, 1.5), ('x', 3, 2.5), ('y', 5, NULL), ('y', NULL, 4.5) AS t(k, v, d) ORDER BY k, v
-- !schema
k STRING NOT NULL,v INT,`row_number() OVER (PARTITION BY k ORDER BY v ASC NULLS FIRST ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)` INT NOT NULL,`RANK() OVER (ORDER BY k ASC NULLS FIRST ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)` INT NOT NULL,`DENSE_RANK() OVER (ORDER BY k ASC NULLS FIRST ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)` INT NOT NULL,`PERCENT_RANK() OVER (ORDER BY k ASC NULLS FIRST ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)` DOUBLE NOT NULL,`cume_dist() OVER (ORDER BY k ASC NULLS FIRST RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)` DOUBLE NOT NULL,`ntile(3) OVER (ORDER BY v ASC NULLS FIRST ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)` INT NOT NULL
-- !output
x	1	1	1	1	0.0	0.5	1
x	3	2	1	1	0.0	0.5	2
y	NULL	1	3	2	0.6666666666666666	1.0	1
y	5	2	3	2	0.6666666666666666	1.0	3

-- !query
SELECT v, lag(v) OVER (ORDER BY v), lead(v) OVER (ORDER BY v), lag(v, 2, -1) OVER (ORDER BY v), lead(v, 1, 0) OVER (ORDER BY v), lag(v, -1) OVER (ORDER BY v), lag(k) OVER (PARTITION BY k ORDER BY v DESC) FROM VALUES ('x', 1, 1.5), ('x', 3, 2.5), ('y', 5, NULL), ('y', NULL, 4.5) AS t(k, v, d) ORDER BY v
-- !schema
v INT,`lag(v, 1, NULL) OVER (ORDER BY v ASC NULLS FIRST ROWS BETWEEN -1 FOLLOWING AND -1 FOLLOWING)` INT,`lead(v, 1, NULL) OVER (ORDER BY v ASC NULLS FIRST ROWS BETWEEN 1 FOLLOWING AND 1 FOLLOWING)` INT,`lag(v, 2, -1) OVER (ORDER BY v ASC NULLS FIRST ROWS BETWEEN -2 FOLLOWING AND -2 FOLLOWING)` INT,`lead(v, 1, 0) OVER (ORDER BY v ASC NULLS FIRST ROWS BETWEEN 1 FOLLOWING AND 1 FOLLOWING)` INT,`lag(v, -1, NULL) OVER (ORDER BY v ASC NULLS FIRST ROWS BETWEEN 1 FOLLOWING AND 1 FOLLOWING)` INT,`lag(k, 1, NULL) OVER (PARTITION BY k ORDER BY v DESC NULLS LAST ROWS BETWEEN -1 FOLLOWING AND -1 FOLLOWING)` STRING
-- !output
NULL	NULL	1	-1	1	1	y
1	NULL	3	-1	3	3	x
3	1	5	NULL	5	5	NULL
5	3	NULL	1	0	NULL	NULL

-- !query
SELECT v, lag(v) IGNORE NULLS OVER (ORDER BY d), first_value(v) IGNORE NULLS OVER (ORDER BY d), last_value(v) OVER (ORDER BY d), nth_value(v, 2) OVER (ORDER BY d), nth_value(v, 2) IGNORE NULLS OVER (ORDER BY d), nth_value(v, 1, TRUE) OVER (ORDER BY d) FROM VALUES ('x', 1, 1.5), ('x', 3, 2.5), ('y', 5, NULL), ('y', NULL, 4.5) AS t(k, v, d) ORDER BY d
-- !schema
v INT,`lag(v, 1, NULL) OVER (ORDER BY d ASC NULLS FIRST ROWS BETWEEN -1 FOLLOWING AND -1 FOLLOWING)` INT,`first(v) OVER (ORDER BY d ASC NULLS FIRST RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)` INT,`last_value(v) OVER (ORDER BY d ASC NULLS FIRST RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)` INT,`nth_value(v, 2) OVER (ORDER BY d ASC NULLS FIRST RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)` INT,`nth_value(v, 2) ignore nulls OVER (ORDER BY d ASC NULLS FIRST RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)` INT,`nth_value(v, 1) ignore nulls OVER (ORDER BY d ASC NULLS FIRST RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)` INT
-- !output
5	NULL	5	5	NULL	NULL	5
1	5	5	1	1	1	5
3	1	5	3	1	1	5
NULL	3	5	NULL	1	1	5

-- !query
SELECT v, sum(v) OVER (PARTITION BY k), sum(v) OVER (ORDER BY v), avg(d) OVER (ORDER BY v), count(*) OVER (), max(v) OVER (ORDER BY v ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING), min(v) OVER (ORDER BY v RANGE BETWEEN 2 PRECEDING AND CURRENT ROW) FROM VALUES ('x', 1, 1.5), ('x', 3, 2.5), ('y', 5, NULL), ('y', NULL, 4.5) AS t(k, v, d) ORDER BY v
-- !schema
v INT,`sum(v) OVER (PARTITION BY k ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)` BIGINT,`sum(v) OVER (ORDER BY v ASC NULLS FIRST RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)` BIGINT,`avg(d) OVER (ORDER BY v ASC NULLS FIRST RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)` DECIMAL(6,5),`count(1) OVER (ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)` BIGINT NOT NULL,`max(v) OVER (ORDER BY v ASC NULLS FIRST ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING)` INT,`min(v) OVER (ORDER BY v ASC NULLS FIRST RANGE BETWEEN 2 PRECEDING AND CURRENT ROW)` INT
-- !output
NULL	5	NULL	4.50000	4	1	NULL
1	4	1	3.00000	4	3	1
3	4	4	2.83333	4	5	1
5	5	9	2.83333	4	5	3

-- !query
SELECT v, collect_list(v) OVER (ORDER BY v), stddev(v) OVER (ORDER BY v), count_if(v > 1) OVER (ORDER BY v), first(v) OVER (PARTITION BY k ORDER BY v), max_by(k, v) OVER (), sum(v) FILTER (WHERE v > 1) OVER (ORDER BY v) FROM VALUES ('x', 1, 1.5), ('x', 3, 2.5), ('y', 5, NULL), ('y', NULL, 4.5) AS t(k, v, d) ORDER BY v
-- !schema
v INT,`collect_list(v) OVER (ORDER BY v ASC NULLS FIRST RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)` ARRAY<INT> NOT NULL,`stddev(v) OVER (ORDER BY v ASC NULLS FIRST RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)` DOUBLE,`count_if((v > 1)) OVER (ORDER BY v ASC NULLS FIRST RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)` BIGINT NOT NULL,`first(v) OVER (PARTITION BY k ORDER BY v ASC NULLS FIRST RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)` INT,`max_by(k, v) OVER (ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)` STRING,`sum(v) FILTER (WHERE (v > 1)) OVER (ORDER BY v ASC NULLS FIRST RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)` BIGINT
-- !output
NULL	[]	NULL	0	NULL	y	NULL
1	[1]	NULL	0	1	y	NULL
3	[1, 3]	1.4142135623730951	1	1	y	3
5	[1, 3, 5]	2.0	2	NULL	y	8

-- !query
SELECT rank(v) OVER (ORDER BY v), cume_dist() OVER (PARTITION BY k ORDER BY v DESC) FROM VALUES ('x', 1, 1.5), ('x', 3, 2.5), ('y', 5, NULL), ('y', NULL, 4.5) AS t(k, v, d) ORDER BY 1
-- !schema
`RANK() OVER (ORDER BY v ASC NULLS FIRST ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)` INT NOT NULL,`cume_dist() OVER (PARTITION BY k ORDER BY v DESC NULLS LAST RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)` DOUBLE NOT NULL
-- !output
1	1.0
2	1.0
3	0.5
4	0.5

-- !query
SELECT ntile(0) OVER (ORDER BY v) FROM VALUES ('x', 1, 1.5), ('x', 3, 2.5), ('y', 5, NULL), ('y', NULL, 4.5) AS t(k, v, d)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.VALUE_OUT_OF_RANGE",
 "context": [
  {
   "fragment": "ntile(0) OVER (ORDER BY v)",
   "start": 7,
   "stop": 32
  }
 ],
 "parameters": {
  "currentValue": "0",
  "exprName": "buckets",
  "sqlExpr": "\"ntile(0)\"",
  "valueRange": "(0, 2147483647]"
 },
 "sqlState": "42K09"
}

-- !query
SELECT ntile(v) OVER (ORDER BY v) FROM VALUES ('x', 1, 1.5), ('x', 3, 2.5), ('y', 5, NULL), ('y', NULL, 4.5) AS t(k, v, d)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.NON_FOLDABLE_INPUT",
 "context": [
  {
   "fragment": "ntile(v) OVER (ORDER BY v)",
   "start": 7,
   "stop": 32
  }
 ],
 "parameters": {
  "inputExpr": "\"v\"",
  "inputName": "`buckets`",
  "inputType": "\"INT\"",
  "sqlExpr": "\"ntile(v)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT ntile('2') OVER (ORDER BY v) FROM VALUES ('x', 1, 1.5), ('x', 3, 2.5), ('y', 5, NULL), ('y', NULL, 4.5) AS t(k, v, d)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "ntile('2') OVER (ORDER BY v)",
   "start": 7,
   "stop": 34
  }
 ],
 "parameters": {
  "inputSql": "\"2\"",
  "inputType": "\"STRING\"",
  "paramIndex": "first",
  "requiredType": "\"INT\"",
  "sqlExpr": "\"ntile(2)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT nth_value(v, 0) OVER (ORDER BY v) FROM VALUES ('x', 1, 1.5), ('x', 3, 2.5), ('y', 5, NULL), ('y', NULL, 4.5) AS t(k, v, d)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.VALUE_OUT_OF_RANGE",
 "context": [
  {
   "fragment": "nth_value(v, 0) OVER (ORDER BY v)",
   "start": 7,
   "stop": 39
  }
 ],
 "parameters": {
  "currentValue": "0L",
  "exprName": "offset",
  "sqlExpr": "\"nth_value(v, 0)\"",
  "valueRange": "(0, 9223372036854775807]"
 },
 "sqlState": "42K09"
}

-- !query
SELECT lag(v, 1, array(1)) OVER (ORDER BY v) FROM VALUES ('x', 1, 1.5), ('x', 3, 2.5), ('y', 5, NULL), ('y', NULL, 4.5) AS t(k, v, d)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "lag(v, 1, array(1)) OVER (ORDER BY v)",
   "start": 7,
   "stop": 43
  }
 ],
 "parameters": {
  "inputSql": "\"array(1)\"",
  "inputType": "\"ARRAY<INT>\"",
  "paramIndex": "third",
  "requiredType": "(\"INT\" or \"VOID\")",
  "sqlExpr": "\"lag(v, 1, array(1))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT lag(v, 1, 'x') OVER (ORDER BY v) FROM VALUES ('x', 1, 1.5), ('x', 3, 2.5), ('y', 5, NULL), ('y', NULL, 4.5) AS t(k, v, d)
-- !error
{
 "class": "NumberFormatException",
 "condition": "CAST_INVALID_INPUT",
 "context": [
  {
   "fragment": "lag(v, 1, 'x') OVER (ORDER BY v)",
   "start": 7,
   "stop": 38
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
SELECT row_number() FROM VALUES ('x', 1, 1.5), ('x', 3, 2.5), ('y', 5, NULL), ('y', NULL, 4.5) AS t(k, v, d)
-- !error
{
 "class": "AnalysisException",
 "condition": "WINDOW_FUNCTION_WITHOUT_OVER_CLAUSE",
 "context": [
  {
   "fragment": "SELECT row_number() FROM VALUES ('x', 1, 1.5), ('x', 3, 2.5), ('y', 5, NULL), ('y', NULL, 4.5) AS t(k, v, d)",
   "start": 0,
   "stop": 107
  }
 ],
 "parameters": {
  "funcName": "\"row_number()\""
 },
 "sqlState": "42601"
}

-- !query
SELECT abs(v) IGNORE NULLS FROM VALUES ('x', 1, 1.5), ('x', 3, 2.5), ('y', 5, NULL), ('y', NULL, 4.5) AS t(k, v, d)
-- !error
{
 "class": "AnalysisException",
 "condition": "INVALID_SQL_SYNTAX.FUNCTION_WITH_UNSUPPORTED_SYNTAX",
 "context": [
  {
   "fragment": "abs(v) IGNORE NULLS",
   "start": 7,
   "stop": 25
  }
 ],
 "parameters": {
  "prettyName": "`abs`",
  "syntax": "IGNORE NULLS"
 },
 "sqlState": "42000"
}
