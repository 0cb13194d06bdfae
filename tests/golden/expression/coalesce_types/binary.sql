-- !query
SELECT coalesce(cast('ab' as binary), cast(7 as tinyint)) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(cast('ab' as binary), cast(7 as tinyint))",
   "start": 7,
   "stop": 56
  }
 ],
 "parameters": {
  "dataType": "(\"BINARY\" or \"TINYINT\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(CAST(ab AS BINARY), CAST(7 AS TINYINT))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(cast('ab' as binary), cast(42 as int)) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(cast('ab' as binary), cast(42 as int))",
   "start": 7,
   "stop": 53
  }
 ],
 "parameters": {
  "dataType": "(\"BINARY\" or \"INT\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(CAST(ab AS BINARY), CAST(42 AS INT))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(cast('ab' as binary), cast(3000000000 as bigint)) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(cast('ab' as binary), cast(3000000000 as bigint))",
   "start": 7,
   "stop": 64
  }
 ],
 "parameters": {
  "dataType": "(\"BINARY\" or \"BIGINT\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(CAST(ab AS BINARY), CAST(3000000000 AS BIGINT))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(cast('ab' as binary), cast(12.50 as decimal(10,2))) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(cast('ab' as binary), cast(12.50 as decimal(10,2)))",
   "start": 7,
   "stop": 66
  }
 ],
 "parameters": {
  "dataType": "(\"BINARY\" or \"DECIMAL(10,2)\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(CAST(ab AS BINARY), CAST(12.50 AS DECIMAL(10,2)))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(cast('ab' as binary), cast(1.5 as float)) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(cast('ab' as binary), cast(1.5 as float))",
   "start": 7,
   "stop": 56
  }
 ],
 "parameters": {
  "dataType": "(\"BINARY\" or \"FLOAT\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(CAST(ab AS BINARY), CAST(1.5 AS FLOAT))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(cast('ab' as binary), cast(2.25 as double)) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(cast('ab' as binary), cast(2.25 as double))",
   "start": 7,
   "stop": 58
  }
 ],
 "parameters": {
  "dataType": "(\"BINARY\" or \"DOUBLE\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(CAST(ab AS BINARY), CAST(2.25 AS DOUBLE))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(cast('ab' as binary), cast('5' as string)) AS r
-- !schema
r BINARY NOT NULL
-- !output
6162

-- !query
SELECT coalesce(cast('ab' as binary), cast('ab' as binary)) AS r
-- !schema
r BINARY NOT NULL
-- !output
6162

-- !query
SELECT coalesce(cast('ab' as binary), true) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(cast('ab' as binary), true)",
   "start": 7,
   "stop": 42
  }
 ],
 "parameters": {
  "dataType": "(\"BINARY\" or \"BOOLEAN\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(CAST(ab AS BINARY), true)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(cast('ab' as binary), date'2024-02-29') AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(cast('ab' as binary), date'2024-02-29')",
   "start": 7,
   "stop": 54
  }
 ],
 "parameters": {
  "dataType": "(\"BINARY\" or \"DATE\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(CAST(ab AS BINARY), DATE '2024-02-29')\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(cast('ab' as binary), timestamp'2024-03-10 01:30:00') AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(cast('ab' as binary), timestamp'2024-03-10 01:30:00')",
   "start": 7,
   "stop": 68
  }
 ],
 "parameters": {
  "dataType": "(\"BINARY\" or \"TIMESTAMP\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(CAST(ab AS BINARY), TIMESTAMP '2024-03-10 01:30:00')\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(cast('ab' as binary), timestamp_ntz'2024-11-03 01:30:00') AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(cast('ab' as binary), timestamp_ntz'2024-11-03 01:30:00')",
   "start": 7,
   "stop": 72
  }
 ],
 "parameters": {
  "dataType": "(\"BINARY\" or \"TIMESTAMP_NTZ\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(CAST(ab AS BINARY), TIMESTAMP_NTZ '2024-11-03 01:30:00')\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(cast('ab' as binary), interval '1-2' year to month) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(cast('ab' as binary), interval '1-2' year to month)",
   "start": 7,
   "stop": 66
  }
 ],
 "parameters": {
  "dataType": "(\"BINARY\" or \"INTERVAL YEAR TO MONTH\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(CAST(ab AS BINARY), INTERVAL '1-2' YEAR TO MONTH)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(cast('ab' as binary), interval '1 02:03:04.5' day to second) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(cast('ab' as binary), interval '1 02:03:04.5' day to second)",
   "start": 7,
   "stop": 75
  }
 ],
 "parameters": {
  "dataType": "(\"BINARY\" or \"INTERVAL DAY TO SECOND\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(CAST(ab AS BINARY), INTERVAL '1 02:03:04.5' DAY TO SECOND)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(cast('ab' as binary), null) AS r
-- !schema
r BINARY NOT NULL
-- !output
6162
