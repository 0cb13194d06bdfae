-- !query
SELECT round(stddev(a), 10), round(std(a), 10), round(stddev_samp(a), 10), round(stddev_pop(a), 10), round(variance(a), 10), round(var_samp(a), 10), round(var_pop(a), 10) FROM VALUES (1), (2), (4), (NULL) AS t(a)
-- !schema
`round(stddev(a), 10)` DOUBLE,`round(std(a), 10)` DOUBLE,`round(stddev_samp(a), 10)` DOUBLE,`round(stddev_pop(a), 10)` DOUBLE,`round(variance(a), 10)` DOUBLE,`round(var_samp(a), 10)` DOUBLE,`round(var_pop(a), 10)` DOUBLE
-- !output
1.5275252317	1.5275252317	1.5275252317	1.2472191289	2.3333333333	2.3333333333	1.5555555556

-- !query
SELECT stddev(a), var_pop(a), variance(a), skewness(a), kurtosis(a) FROM VALUES (1) AS t(a)
-- !schema
`stddev(a)` DOUBLE,`var_pop(a)` DOUBLE,`variance(a)` DOUBLE,`skewness(a)` DOUBLE,`kurtosis(a)` DOUBLE
-- !output
NULL	0.0	NULL	NULL	NULL

-- !query
SELECT var_pop(a), stddev_samp(a), skewness(a) FROM VALUES (1D), (CAST('NaN' AS DOUBLE)), (2D) AS t(a)
-- !schema
`var_pop(a)` DOUBLE,`stddev_samp(a)` DOUBLE,`skewness(a)` DOUBLE
-- !output
NaN	NaN	NaN

-- !query
SELECT round(skewness(a), 10), round(kurtosis(a), 10) FROM VALUES (1), (2), (9), (NULL) AS t(a)
-- !schema
`round(skewness(a), 10)` DOUBLE,`round(kurtosis(a), 10)` DOUBLE
-- !output
0.6654688661	-1.5

-- !query
SELECT round(corr(a, b), 10), round(covar_pop(a, b), 10), round(covar_samp(a, b), 10) FROM VALUES (1, 2), (2, 4), (5, 3), (NULL, 3) AS t(a, b)
-- !schema
`round(corr(a, b), 10)` DOUBLE,`round(covar_pop(a, b), 10)` DOUBLE,`round(covar_samp(a, b), 10)` DOUBLE
-- !output
0.2401922307	0.3333333333	0.5

-- !query
SELECT regr_count(a, b), round(regr_avgx(a, b), 6), regr_avgy(a, b), round(regr_slope(a, b), 10), round(regr_intercept(a, b), 10), round(regr_r2(a, b), 10), round(regr_sxx(a, b), 10), round(regr_sxy(a, b), 10), round(regr_syy(a, b), 10) FROM VALUES (1, 2), (2, 4), (5, 3), (NULL, 3) AS t(a, b)
-- !schema
`regr_count(a, b)` BIGINT NOT NULL,`round(regr_avgx(a, b), 6)` DOUBLE,`regr_avgy(a, b)` DOUBLE,`round(regr_slope(a, b), 10)` DOUBLE,`round(regr_intercept(a, b), 10)` DOUBLE,`round(regr_r2(a, b), 10)` DOUBLE,`round(regr_sxx(a, b), 10)` DOUBLE,`round(regr_sxy(a, b), 10)` DOUBLE,`round(regr_syy(a, b), 10)` DOUBLE
-- !output
3	3.0	2.6666666666666665	0.5	1.1666666667	0.0576923077	2.0	1.0	8.6666666667

-- !query
SELECT corr(a, b) FROM VALUES (1, 1), (1, 2) AS t(a, b)
-- !error
{
 "class": "ArithmeticException",
 "condition": "DIVIDE_BY_ZERO",
 "context": [
  {
   "fragment": "corr(a, b)",
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
SELECT stddev(a), corr(a, a), regr_count(a, a), regr_slope(a, a) FROM VALUES (1) AS t(a) WHERE a > 1
-- !schema
`stddev(a)` DOUBLE,`corr(a, a)` DOUBLE,`regr_count(a, a)` BIGINT NOT NULL,`regr_slope(a, a)` DOUBLE
-- !output
NULL	NULL	0	NULL

-- !query
SELECT stddev(TRUE)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "stddev(TRUE)",
   "start": 7,
   "stop": 18
  }
 ],
 "parameters": {
  "inputSql": "\"true\"",
  "inputType": "\"BOOLEAN\"",
  "paramIndex": "first",
  "requiredType": "\"DOUBLE\"",
  "sqlExpr": "\"stddev(true)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT mode(x) FROM VALUES (10), (20), (10), (20), (30) AS t(x)
-- !schema
`mode(x)` INT
-- !output
20

-- !query
SELECT mode(x) FROM VALUES ('a'), ('b'), ('c'), ('d') AS t(x)
-- !schema
`mode(x)` STRING
-- !output
b

-- !query
SELECT mode(x) FROM VALUES (1.5), (2.5), (0.1), (7), (7.25) AS t(x)
-- !schema
`mode(x)` DECIMAL(12,2)
-- !output
1.50

-- !query
SELECT mode(x) FROM VALUES (123456789012345678901.5), (223456789012345678901.25), (12345678901234567890123.1), (99999999999999999999) AS t(x)
-- !schema
`mode(x)` DECIMAL(25,2)
-- !output
99999999999999999999.00

-- !query
SELECT mode(d), mode(ts), mode(b), mode(f), mode(l) FROM VALUES (DATE'2024-01-01', TIMESTAMP'2024-01-01 00:00:00', true, 1.5F, 1L), (DATE'2024-01-02', TIMESTAMP'2024-01-02 00:00:00', false, 2.5F, 5000000000L), (DATE'2024-01-03', TIMESTAMP'2024-01-03 00:00:00', NULL, 3.5F, -7L) AS t(d, ts, b, f, l)
-- !schema
`mode(d)` DATE,`mode(ts)` TIMESTAMP,`mode(b)` BOOLEAN,`mode(f)` FLOAT,`mode(l)` BIGINT
-- !output
2024-01-03	2024-01-01 00:00:00	false	1.5	1

-- !query
SELECT mode(id), mode(id % 300), mode(CAST(id AS STRING)), mode(id * 0.5D) FROM range(0, 300, 1, 1)
-- !schema
`mode(id)` BIGINT,`mode((id % 300))` BIGINT,`mode(CAST(id AS STRING))` STRING,`mode((id * 0.5))` DOUBLE
-- !output
147	147	78	147.5

-- !query
SELECT id % 3 AS g, mode(id % 7) FILTER (WHERE id > 3) FROM range(40) GROUP BY id % 3
-- !schema
g BIGINT,`mode((id % 7)) FILTER (WHERE (id > 3))` BIGINT
-- !output
0	4
1	4
2	4

-- !query
SELECT x, mode(x) OVER (PARTITION BY x % 2) FROM VALUES (1), (2), (3), (4) AS t(x)
-- !schema
x INT NOT NULL,`mode(x) OVER (PARTITION BY (x % 2) ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)` INT
-- !output
1	1
2	4
3	1
4	4

-- !query
SELECT mode(x) FROM VALUES (CAST(NULL AS INT)) AS t(x)
-- !schema
`mode(x)` INT
-- !output
NULL

-- !query
SELECT percentile(x, 0.5, f), percentile(x, array(0.25, 0.5, 1.0), f), percentile(x, array(0.25, 0.5, 1.0)) FROM VALUES (1, 2), (5, 1), (10, 3), (NULL, 4), (7, 0), (8, NULL) AS t(x, f)
-- !schema
`percentile(x, 0.5, f)` DOUBLE,`percentile(x, array(0.25, 0.5, 1.0), f)` ARRAY<DOUBLE>,`percentile(x, array(0.25, 0.5, 1.0), 1)` ARRAY<DOUBLE>
-- !output
7.5	[2.0, 7.5, 10.0]	[5.0, 7.0, 10.0]

-- !query
SELECT percentile(x, 0.5, f) FROM VALUES (1, -2), (5, 1) AS t(x, f)
-- !error
{
 "class": "IllegalArgumentException",
 "condition": "NEGATIVE_VALUES_IN_FREQUENCY_EXPRESSION",
 "parameters": {
  "frequencyExpression": "\"boundreference()\"",
  "negativeValue": "-2L"
 },
 "sqlState": "22003"
}

-- !query
SELECT percentile(x, 0.4, 3), percentile(x, 0.5, 0) FROM VALUES (1), (5) AS t(x)
-- !schema
`percentile(x, 0.4, 3)` DOUBLE,`percentile(x, 0.5, 0)` DOUBLE
-- !output
1.0	NULL

-- !query
SELECT percentile(x, 0.3, f), percentile(d, 0.7, f) FROM VALUES (INTERVAL '1' MONTH, INTERVAL '1' DAY, 2L), (INTERVAL '10' MONTH, INTERVAL '3' DAY, 1L) AS t(x, d, f)
-- !schema
`percentile(x, 0.3, f)` INTERVAL YEAR TO MONTH,`percentile(d, 0.7, f)` INTERVAL DAY TO SECOND
-- !output
INTERVAL '0-1' YEAR TO MONTH	INTERVAL '1 19:11:59.999999' DAY TO SECOND

-- !query
SELECT x, percentile(x, 0.5, f) OVER (PARTITION BY f), percentile(x, 0.5, f) FILTER (WHERE x > 1) OVER () FROM VALUES (1, 2), (10, 2), (20, 1) AS t(x, f)
-- !schema
x INT NOT NULL,`percentile(x, 0.5, f) OVER (PARTITION BY f ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)` DOUBLE,`percentile(x, 0.5, f) FILTER (WHERE (x > 1)) OVER (ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)` DOUBLE
-- !output
1	5.5	10.0
10	5.5	10.0
20	20.0	10.0

-- !query
SELECT percentile(x, 0.5, 'a') FROM VALUES (1, 2), (10, 1) AS t(x, f)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "percentile(x, 0.5, 'a')",
   "start": 7,
   "stop": 29
  }
 ],
 "parameters": {
  "inputSql": "\"a\"",
  "inputType": "\"STRING\"",
  "paramIndex": "third",
  "requiredType": "\"INTEGRAL\"",
  "sqlExpr": "\"percentile(x, 0.5, a)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT percentile_approx(x, 1), percentile_approx(x, 0), percentile_approx(x, array()), percentile_approx(x, array(0.0, 1.0)) FROM VALUES (1), (2) AS t(x)
-- !schema
`percentile_approx(x, 1, 10000)` INT,`percentile_approx(x, 0, 10000)` INT,`percentile_approx(x, array(), 10000)` ARRAY<INT>,`percentile_approx(x, array(0.0, 1.0), 10000)` ARRAY<INT>
-- !output
2	1	NULL	[1, 2]

-- !query
SELECT percentile_approx(x, array(0.5, NULL)) FROM VALUES (1), (2) AS t(x)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "percentile_approx(x, array(0.5, NULL))",
   "start": 7,
   "stop": 44
  }
 ],
 "parameters": {
  "inputSql": "\"array(0.5, NULL)\"",
  "inputType": "\"ARRAY<DECIMAL(1,1)>\"",
  "paramIndex": "second",
  "requiredType": "(\"DOUBLE\" or \"ARRAY<DOUBLE>\")",
  "sqlExpr": "\"percentile_approx(x, array(0.5, NULL), 10000)\""
 },
 "sqlState": "42K09"
}
