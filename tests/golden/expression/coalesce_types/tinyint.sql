-- !query
SELECT coalesce(cast(7 as tinyint), cast(7 as tinyint)) AS r
-- !schema
r TINYINT NOT NULL
-- !output
7

-- !query
SELECT coalesce(cast(7 as tinyint), cast(42 as int)) AS r
-- !schema
r INT NOT NULL
-- !output
7

-- !query
SELECT coalesce(cast(7 as tinyint), cast(3000000000 as bigint)) AS r
-- !schema
r BIGINT NOT NULL
-- !output
7

-- !query
SELECT coalesce(cast(7 as tinyint), cast(12.50 as decimal(10,2))) AS r
-- !schema
r DECIMAL(10,2) NOT NULL
-- !output
7.00

-- !query
SELECT coalesce(cast(7 as tinyint), cast(1.5 as float)) AS r
-- !schema
r DOUBLE NOT NULL
-- !output
7.0

-- !query
SELECT coalesce(cast(7 as tinyint), cast(2.25 as double)) AS r
-- !schema
r DOUBLE NOT NULL
-- !output
7.0

-- !query
SELECT coalesce(cast(7 as tinyint), cast('5' as string)) AS r
-- !schema
r BIGINT NOT NULL
-- !output
7

-- !query
SELECT coalesce(cast(7 as tinyint), cast('ab' as binary)) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(cast(7 as tinyint), cast('ab' as binary))",
   "start": 7,
   "stop": 56
  }
 ],
 "parameters": {
  "dataType": "(\"TINYINT\" or \"BINARY\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(CAST(7 AS TINYINT), CAST(ab AS BINARY))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(cast(7 as tinyint), true) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(cast(7 as tinyint), true)",
   "start": 7,
   "stop": 40
  }
 ],
 "parameters": {
  "dataType": "(\"TINYINT\" or \"BOOLEAN\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(CAST(7 AS TINYINT), true)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(cast(7 as tinyint), date'2024-02-29') AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(cast(7 as tinyint), date'2024-02-29')",
   "start": 7,
   "stop": 52
  }
 ],
 "parameters": {
  "dataType": "(\"TINYINT\" or \"DATE\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(CAST(7 AS TINYINT), DATE '2024-02-29')\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(cast(7 as tinyint), timestamp'2024-03-10 01:30:00') AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(cast(7 as tinyint), timestamp'2024-03-10 01:30:00')",
   "start": 7,
   "stop": 66
  }
 ],
 "parameters": {
  "dataType": "(\"TINYINT\" or \"TIMESTAMP\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(CAST(7 AS TINYINT), TIMESTAMP '2024-03-10 01:30:00')\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(cast(7 as tinyint), timestamp_ntz'2024-11-03 01:30:00') AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(cast(7 as tinyint), timestamp_ntz'2024-11-03 01:30:00')",
   "start": 7,
   "stop": 70
  }
 ],
 "parameters": {
  "dataType": "(\"TINYINT\" or \"TIMESTAMP_NTZ\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(CAST(7 AS TINYINT), TIMESTAMP_NTZ '2024-11-03 01:30:00')\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(cast(7 as tinyint), interval '1-2' year to month) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(cast(7 as tinyint), interval '1-2' year to month)",
   "start": 7,
   "stop": 64
  }
 ],
 "parameters": {
  "dataType": "(\"TINYINT\" or \"INTERVAL YEAR TO MONTH\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(CAST(7 AS TINYINT), INTERVAL '1-2' YEAR TO MONTH)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(cast(7 as tinyint), interval '1 02:03:04.5' day to second) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(cast(7 as tinyint), interval '1 02:03:04.5' day to second)",
   "start": 7,
   "stop": 73
  }
 ],
 "parameters": {
  "dataType": "(\"TINYINT\" or \"INTERVAL DAY TO SECOND\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(CAST(7 AS TINYINT), INTERVAL '1 02:03:04.5' DAY TO SECOND)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(cast(7 as tinyint), null) AS r
-- !schema
r TINYINT NOT NULL
-- !output
7
