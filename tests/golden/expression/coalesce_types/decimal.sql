-- !query
SELECT coalesce(cast(12.50 as decimal(10,2)), cast(7 as tinyint)) AS r
-- !schema
r DECIMAL(10,2) NOT NULL
-- !output
12.50

-- !query
SELECT coalesce(cast(12.50 as decimal(10,2)), cast(42 as int)) AS r
-- !schema
r DECIMAL(12,2) NOT NULL
-- !output
12.50

-- !query
SELECT coalesce(cast(12.50 as decimal(10,2)), cast(3000000000 as bigint)) AS r
-- !schema
r DECIMAL(22,2) NOT NULL
-- !output
12.50

-- !query
SELECT coalesce(cast(12.50 as decimal(10,2)), cast(12.50 as decimal(10,2))) AS r
-- !schema
r DECIMAL(10,2) NOT NULL
-- !output
12.50

-- !query
SELECT coalesce(cast(12.50 as decimal(10,2)), cast(1.5 as float)) AS r
-- !schema
r DOUBLE NOT NULL
-- !output
12.5

-- !query
SELECT coalesce(cast(12.50 as decimal(10,2)), cast(2.25 as double)) AS r
-- !schema
r DOUBLE NOT NULL
-- !output
12.5

-- !query
SELECT coalesce(cast(12.50 as decimal(10,2)), cast('5' as string)) AS r
-- !schema
r DOUBLE NOT NULL
-- !output
12.5

-- !query
SELECT coalesce(cast(12.50 as decimal(10,2)), cast('ab' as binary)) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(cast(12.50 as decimal(10,2)), cast('ab' as binary))",
   "start": 7,
   "stop": 66
  }
 ],
 "parameters": {
  "dataType": "(\"DECIMAL(10,2)\" or \"BINARY\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(CAST(12.50 AS DECIMAL(10,2)), CAST(ab AS BINARY))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(cast(12.50 as decimal(10,2)), true) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(cast(12.50 as decimal(10,2)), true)",
   "start": 7,
   "stop": 50
  }
 ],
 "parameters": {
  "dataType": "(\"DECIMAL(10,2)\" or \"BOOLEAN\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(CAST(12.50 AS DECIMAL(10,2)), true)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(cast(12.50 as decimal(10,2)), date'2024-02-29') AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(cast(12.50 as decimal(10,2)), date'2024-02-29')",
   "start": 7,
   "stop": 62
  }
 ],
 "parameters": {
  "dataType": "(\"DECIMAL(10,2)\" or \"DATE\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(CAST(12.50 AS DECIMAL(10,2)), DATE '2024-02-29')\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(cast(12.50 as decimal(10,2)), timestamp'2024-03-10 01:30:00') AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(cast(12.50 as decimal(10,2)), timestamp'2024-03-10 01:30:00')",
   "start": 7,
   "stop": 76
  }
 ],
 "parameters": {
  "dataType": "(\"DECIMAL(10,2)\" or \"TIMESTAMP\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(CAST(12.50 AS DECIMAL(10,2)), TIMESTAMP '2024-03-10 01:30:00')\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(cast(12.50 as decimal(10,2)), timestamp_ntz'2024-11-03 01:30:00') AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(cast(12.50 as decimal(10,2)), timestamp_ntz'2024-11-03 01:30:00')",
   "start": 7,
   "stop": 80
  }
 ],
 "parameters": {
  "dataType": "(\"DECIMAL(10,2)\" or \"TIMESTAMP_NTZ\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(CAST(12.50 AS DECIMAL(10,2)), TIMESTAMP_NTZ '2024-11-03 01:30:00')\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(cast(12.50 as decimal(10,2)), interval '1-2' year to month) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(cast(12.50 as decimal(10,2)), interval '1-2' year to month)",
   "start": 7,
   "stop": 74
  }
 ],
 "parameters": {
  "dataType": "(\"DECIMAL(10,2)\" or \"INTERVAL YEAR TO MONTH\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(CAST(12.50 AS DECIMAL(10,2)), INTERVAL '1-2' YEAR TO MONTH)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(cast(12.50 as decimal(10,2)), interval '1 02:03:04.5' day to second) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(cast(12.50 as decimal(10,2)), interval '1 02:03:04.5' day to second)",
   "start": 7,
   "stop": 83
  }
 ],
 "parameters": {
  "dataType": "(\"DECIMAL(10,2)\" or \"INTERVAL DAY TO SECOND\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(CAST(12.50 AS DECIMAL(10,2)), INTERVAL '1 02:03:04.5' DAY TO SECOND)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(cast(12.50 as decimal(10,2)), null) AS r
-- !schema
r DECIMAL(10,2) NOT NULL
-- !output
12.50
