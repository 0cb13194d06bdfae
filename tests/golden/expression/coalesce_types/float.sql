-- !query
SELECT coalesce(cast(1.5 as float), cast(7 as tinyint)) AS r
-- !schema
r DOUBLE NOT NULL
-- !output
1.5

-- !query
SELECT coalesce(cast(1.5 as float), cast(42 as int)) AS r
-- !schema
r DOUBLE NOT NULL
-- !output
1.5

-- !query
SELECT coalesce(cast(1.5 as float), cast(3000000000 as bigint)) AS r
-- !schema
r DOUBLE NOT NULL
-- !output
1.5

-- !query
SELECT coalesce(cast(1.5 as float), cast(12.50 as decimal(10,2))) AS r
-- !schema
r DOUBLE NOT NULL
-- !output
1.5

-- !query
SELECT coalesce(cast(1.5 as float), cast(1.5 as float)) AS r
-- !schema
r FLOAT NOT NULL
-- !output
1.5

-- !query
SELECT coalesce(cast(1.5 as float), cast(2.25 as double)) AS r
-- !schema
r DOUBLE NOT NULL
-- !output
1.5

-- !query
SELECT coalesce(cast(1.5 as float), cast('5' as string)) AS r
-- !schema
r DOUBLE NOT NULL
-- !output
1.5

-- !query
SELECT coalesce(cast(1.5 as float), cast('ab' as binary)) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(cast(1.5 as float), cast('ab' as binary))",
   "start": 7,
   "stop": 56
  }
 ],
 "parameters": {
  "dataType": "(\"FLOAT\" or \"BINARY\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(CAST(1.5 AS FLOAT), CAST(ab AS BINARY))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(cast(1.5 as float), true) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(cast(1.5 as float), true)",
   "start": 7,
   "stop": 40
  }
 ],
 "parameters": {
  "dataType": "(\"FLOAT\" or \"BOOLEAN\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(CAST(1.5 AS FLOAT), true)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(cast(1.5 as float), date'2024-02-29') AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(cast(1.5 as float), date'2024-02-29')",
   "start": 7,
   "stop": 52
  }
 ],
 "parameters": {
  "dataType": "(\"FLOAT\" or \"DATE\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(CAST(1.5 AS FLOAT), DATE '2024-02-29')\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(cast(1.5 as float), timestamp'2024-03-10 01:30:00') AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(cast(1.5 as float), timestamp'2024-03-10 01:30:00')",
   "start": 7,
   "stop": 66
  }
 ],
 "parameters": {
  "dataType": "(\"FLOAT\" or \"TIMESTAMP\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(CAST(1.5 AS FLOAT), TIMESTAMP '2024-03-10 01:30:00')\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(cast(1.5 as float), timestamp_ntz'2024-11-03 01:30:00') AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(cast(1.5 as float), timestamp_ntz'2024-11-03 01:30:00')",
   "start": 7,
   "stop": 70
  }
 ],
 "parameters": {
  "dataType": "(\"FLOAT\" or \"TIMESTAMP_NTZ\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(CAST(1.5 AS FLOAT), TIMESTAMP_NTZ '2024-11-03 01:30:00')\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(cast(1.5 as float), interval '1-2' year to month) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(cast(1.5 as float), interval '1-2' year to month)",
   "start": 7,
   "stop": 64
  }
 ],
 "parameters": {
  "dataType": "(\"FLOAT\" or \"INTERVAL YEAR TO MONTH\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(CAST(1.5 AS FLOAT), INTERVAL '1-2' YEAR TO MONTH)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(cast(1.5 as float), interval '1 02:03:04.5' day to second) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(cast(1.5 as float), interval '1 02:03:04.5' day to second)",
   "start": 7,
   "stop": 73
  }
 ],
 "parameters": {
  "dataType": "(\"FLOAT\" or \"INTERVAL DAY TO SECOND\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(CAST(1.5 AS FLOAT), INTERVAL '1 02:03:04.5' DAY TO SECOND)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(cast(1.5 as float), null) AS r
-- !schema
r FLOAT NOT NULL
-- !output
1.5
