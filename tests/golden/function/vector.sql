-- !query
SELECT vector_inner_product(a, b), vector_l2_distance(a, b), vector_cosine_similarity(a, b) FROM VALUES (array(1.5F, 2.0F, -3.0F), array(0.5F, 1.0F, 2.0F)), (array(0.1F, 0.2F, 0.3F, 0.4F, 0.5F, 0.6F, 0.7F, 0.8F, 0.9F), array(1.1F, 1.2F, 1.3F, 1.4F, 1.5F, 1.6F, 1.7F, 1.8F, 1.9F)), (array(0.0F), array(1.0F)), (array(1.0F, NULL), array(1.0F, 2.0F)), (NULL, array(1.0F)), (array(1.0F), NULL) AS t(a, b)
-- !schema
`vector_inner_product(a, b)` FLOAT,`vector_l2_distance(a, b)` FLOAT,`vector_cosine_similarity(a, b)` FLOAT
-- !output
-3.25	5.196152	-0.36321917
0.0	1.0	NULL
7.35	3.0	0.95348054
NULL	NULL	NULL
NULL	NULL	NULL
NULL	NULL	NULL

-- !query
SELECT vector_norm(a), vector_norm(a, 1.0F), vector_norm(a, float('inf')), vector_normalize(a), vector_normalize(a, 1.0F), vector_normalize(a, float('inf')) FROM VALUES (array(3.0F, -4.0F)), (array(0.0F, 0.0F)), (array(1.0F, NULL)), (array(0.1F, 0.2F, 0.3F, 0.4F, 0.5F, 0.6F, 0.7F, 0.8F, 0.9F)), (NULL) AS t(a)
-- !schema
`vector_norm(a, 2.0)` FLOAT,`vector_norm(a, 1.0)` FLOAT,`vector_norm(a, inf)` FLOAT,`vector_normalize(a, 2.0)` ARRAY<FLOAT>,`vector_normalize(a, 1.0)` ARRAY<FLOAT>,`vector_normalize(a, inf)` ARRAY<FLOAT>
-- !output
0.0	0.0	0.0	NULL	NULL	NULL
1.6881943	4.5	0.9	[0.05923489, 0.11846978, 0.17770468, 0.23693956, 0.29617444, 0.35540935, 0.4146442, 0.47387913, 0.53311396]	[0.022222223, 0.044444446, 0.06666667, 0.08888889, 0.11111111, 0.13333334, 0.15555555, 0.17777778, 0.19999999]	[0.11111112, 0.22222224, 0.33333334, 0.44444448, 0.5555556, 0.6666667, 0.7777778, 0.88888896, 1.0]
5.0	7.0	4.0	[0.6, -0.8]	[0.42857143, -0.5714286]	[0.75, -1.0]
NULL	NULL	NULL	NULL	NULL	NULL
NULL	NULL	NULL	NULL	NULL	NULL

-- !query
SELECT vector_inner_product(array(1.0F), array(1.0F, 2.0F))
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "VECTOR_DIMENSION_MISMATCH",
 "parameters": {
  "functionName": "`vector_inner_product`",
  "leftDim": "1",
  "rightDim": "2"
 },
 "sqlState": "22000"
}

-- !query
SELECT vector_norm(array(1.0F), 3.0F)
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "INVALID_VECTOR_NORM_DEGREE",
 "parameters": {
  "degree": "3.0",
  "functionName": "`vector_norm`"
 },
 "sqlState": "22023"
}

-- !query
SELECT vector_inner_product(array(1.0F), array(1.0D))
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "vector_inner_product(array(1.0F), array(1.0D))",
   "start": 7,
   "stop": 52
  }
 ],
 "parameters": {
  "inputSql": "\"array(1.0)\"",
  "inputType": "\"ARRAY<DOUBLE>\"",
  "paramIndex": "second",
  "requiredType": "\"ARRAY<FLOAT>\"",
  "sqlExpr": "\"vector_inner_product(array(1.0), array(1.0))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT vector_norm(array(1), 2.0F)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "vector_norm(array(1), 2.0F)",
   "start": 7,
   "stop": 33
  }
 ],
 "parameters": {
  "inputSql": "\"array(1)\"",
  "inputType": "\"ARRAY<INT>\"",
  "paramIndex": "first",
  "requiredType": "\"ARRAY<FLOAT>\"",
  "sqlExpr": "\"vector_norm(array(1), 2.0)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT vector_norm(array(1.0F), 2)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "vector_norm(array(1.0F), 2)",
   "start": 7,
   "stop": 33
  }
 ],
 "parameters": {
  "inputSql": "\"2\"",
  "inputType": "\"INT\"",
  "paramIndex": "second",
  "requiredType": "\"FLOAT\"",
  "sqlExpr": "\"vector_norm(array(1.0), 2)\""
 },
 "sqlState": "42K09"
}
