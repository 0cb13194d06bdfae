-- !query
SELECT coalesce(cast(3000000000 as bigint), cast(7 as tinyint)) AS r
-- !schema
r BIGINT NOT NULL
-- !output
3000000000

-- !query
SELECT coalesce(cast(3000000000 as bigint), cast(42 as int)) AS r
-- !schema
r BIGINT NOT NULL
-- !output
3000000000

-- !query
SELECT coalesce(cast(3000000000 as bigint), cast(3000000000 as bigint)) AS r
-- !schema
r BIGINT NOT NULL
-- !output
3000000000

-- !query
SELECT coalesce(cast(3000000000 as bigint), cast(12.50 as decimal(10,2))) AS r
-- !schema
r DECIMAL(22,2) NOT NULL
-- !output
3000000000.00

-- !query
SELECT coalesce(cast(3000000000 as bigint), cast(1.5 as float)) AS r
-- !schema
r DOUBLE NOT NULL
-- !output
3.0E9

-- !query
SELECT coalesce(cast(3000000000 as bigint), cast(2.25 as double)) AS r
-- !schema
r DOUBLE NOT NULL
-- !output
3.0E9

-- !query
SELECT coalesce(cast(3000000000 as bigint), cast('5' as string)) AS r
-- !schema
r BIGINT NOT NULL
-- !output
3000000000

-- !query
SELECT coalesce(cast(3000000000 as bigint), cast('ab' as binary)) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(cast(3000000000 as bigint), cast('ab' as binary))",
   "start": 7,
   "stop": 64
  }
 ],
 "parameters": {
  "dataType": "(\"BIGINT\" or \"BINARY\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(CAST(3000000000 AS BIGINT), CAST(ab AS BINARY))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(cast(3000000000 as bigint), true) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(cast(3000000000 as bigint), true)",
   "start": 7,
   "stop": 48
  }
 ],
 "parameters": {
  "dataType": "(\"BIGINT\" or \"BOOLEAN\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(CAST(3000000000 AS BIGINT), true)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(cast(3000000000 as bigint), date'2024-02-29') AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(cast(3000000000 as bigint), date'2024-02-29')",
   "start": 7,
   "stop": 60
  }
 ],
 "parameters": {
  "dataType": "(\"BIGINT\" or \"DATE\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(CAST(3000000000 AS BIGINT), DATE '2024-02-29')\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(cast(3000000000 as bigint), timestamp'2024-03-10 01:30:00') AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(cast(3000000000 as bigint), timestamp'2024-03-10 01:30:00')",
   "start": 7,
   "stop": 74
  }
 ],
 "parameters": {
  "dataType": "(\"BIGINT\" or \"TIMESTAMP\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(CAST(3000000000 AS BIGINT), TIMESTAMP '2024-03-10 01:30:00')\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(cast(3000000000 as bigint), timestamp_ntz'2024-11-03 01:30:00') AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(cast(3000000000 as bigint), timestamp_ntz'2024-11-03 01:30:00')",
   "start": 7,
   "stop": 78
  }
 ],
 "parameters": {
  "dataType": "(\"BIGINT\" or \"TIMESTAMP_NTZ\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(CAST(3000000000 AS BIGINT), TIMESTAMP_NTZ '2024-11-03 01:30:00')\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(cast(3000000000 as bigint), interval '1-2' year to month) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(cast(3000000000 as bigint), interval '1-2' year to month)",
   "start": 7,
   "stop": 72
  }
 ],
 "parameters": {
  "dataType": "(\"BIGINT\" or \"INTERVAL YEAR TO MONTH\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(CAST(3000000000 AS BIGINT), INTERVAL '1-2' YEAR TO MONTH)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(cast(3000000000 as bigint), interval '1 02:03:04.5' day to second) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(cast(3000000000 as bigint), interval '1 02:03:04.5' day to second)",
   "start": 7,
   "stop": 81
  }
 ],
 "parameters": {
  "dataType": "(\"BIGINT\" or \"INTERVAL DAY TO SECOND\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(CAST(3000000000 AS BIGINT), INTERVAL '1 02:03:04.5' DAY TO SECOND)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(cast(3000000000 as bigint), null) AS r
-- !schema
r BIGINT NOT NULL
-- !output
3000000000
