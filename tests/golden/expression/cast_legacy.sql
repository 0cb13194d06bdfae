-- !set spark.sql.ansi.enabled=false
-- !query
SELECT cast('abc' AS tinyint) AS r
-- !schema
r TINYINT
-- !output
NULL

-- !query
SELECT cast('abc' AS int) AS r
-- !schema
r INT
-- !output
NULL

-- !query
SELECT cast('abc' AS bigint) AS r
-- !schema
r BIGINT
-- !output
NULL

-- !query
SELECT cast('abc' AS decimal(5,2)) AS r
-- !schema
r DECIMAL(5,2)
-- !output
NULL

-- !query
SELECT cast('abc' AS double) AS r
-- !schema
r DOUBLE
-- !output
NULL

-- !query
SELECT cast('abc' AS string) AS r
-- !schema
r STRING NOT NULL
-- !output
abc

-- !query
SELECT cast('abc' AS boolean) AS r
-- !schema
r BOOLEAN
-- !output
NULL

-- !query
SELECT cast('abc' AS date) AS r
-- !schema
r DATE
-- !output
NULL

-- !query
SELECT cast('abc' AS timestamp) AS r
-- !schema
r TIMESTAMP
-- !output
NULL

-- !query
SELECT cast('1.9' AS tinyint) AS r
-- !schema
r TINYINT
-- !output
1

-- !query
SELECT cast('1.9' AS int) AS r
-- !schema
r INT
-- !output
1

-- !query
SELECT cast('1.9' AS bigint) AS r
-- !schema
r BIGINT
-- !output
1

-- !query
SELECT cast('1.9' AS decimal(5,2)) AS r
-- !schema
r DECIMAL(5,2)
-- !output
1.90

-- !query
SELECT cast('1.9' AS double) AS r
-- !schema
r DOUBLE
-- !output
1.9

-- !query
SELECT cast('1.9' AS string) AS r
-- !schema
r STRING NOT NULL
-- !output
1.9

-- !query
SELECT cast('1.9' AS boolean) AS r
-- !schema
r BOOLEAN
-- !output
NULL

-- !query
SELECT cast('1.9' AS date) AS r
-- !schema
r DATE
-- !output
NULL

-- !query
SELECT cast('1.9' AS timestamp) AS r
-- !schema
r TIMESTAMP
-- !output
NULL

-- !query
SELECT cast('300' AS tinyint) AS r
-- !schema
r TINYINT
-- !output
NULL

-- !query
SELECT cast('300' AS int) AS r
-- !schema
r INT
-- !output
300

-- !query
SELECT cast('300' AS bigint) AS r
-- !schema
r BIGINT
-- !output
300

-- !query
SELECT cast('300' AS decimal(5,2)) AS r
-- !schema
r DECIMAL(5,2)
-- !output
300.00

-- !query
SELECT cast('300' AS double) AS r
-- !schema
r DOUBLE
-- !output
300.0

-- !query
SELECT cast('300' AS string) AS r
-- !schema
r STRING NOT NULL
-- !output
300

-- !query
SELECT cast('300' AS boolean) AS r
-- !schema
r BOOLEAN
-- !output
NULL

-- !query
SELECT cast('300' AS date) AS r
-- !schema
r DATE
-- !output
NULL

-- !query
SELECT cast('300' AS timestamp) AS r
-- !schema
r TIMESTAMP
-- !output
NULL

-- !query
SELECT cast(300 AS tinyint) AS r
-- !schema
r TINYINT NOT NULL
-- !output
44

-- !query
SELECT cast(300 AS int) AS r
-- !schema
r INT NOT NULL
-- !output
300

-- !query
SELECT cast(300 AS bigint) AS r
-- !schema
r BIGINT NOT NULL
-- !output
300

-- !query
SELECT cast(300 AS decimal(5,2)) AS r
-- !schema
r DECIMAL(5,2)
-- !output
300.00

-- !query
SELECT cast(300 AS double) AS r
-- !schema
r DOUBLE NOT NULL
-- !output
300.0

-- !query
SELECT cast(300 AS string) AS r
-- !schema
r STRING NOT NULL
-- !output
300

-- !query
SELECT cast(300 AS boolean) AS r
-- !schema
r BOOLEAN NOT NULL
-- !output
true

-- !query
SELECT cast(300 AS date) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(300 AS date)",
   "start": 7,
   "stop": 23
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(300 AS DATE)\"",
  "srcType": "\"INT\"",
  "targetType": "\"DATE\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(300 AS timestamp) AS r
-- !schema
r TIMESTAMP NOT NULL
-- !output
1969-12-31 16:05:00

-- !query
SELECT cast(-129 AS tinyint) AS r
-- !schema
r TINYINT NOT NULL
-- !output
127

-- !query
SELECT cast(-129 AS int) AS r
-- !schema
r INT NOT NULL
-- !output
-129

-- !query
SELECT cast(-129 AS bigint) AS r
-- !schema
r BIGINT NOT NULL
-- !output
-129

-- !query
SELECT cast(-129 AS decimal(5,2)) AS r
-- !schema
r DECIMAL(5,2)
-- !output
-129.00

-- !query
SELECT cast(-129 AS double) AS r
-- !schema
r DOUBLE NOT NULL
-- !output
-129.0

-- !query
SELECT cast(-129 AS string) AS r
-- !schema
r STRING NOT NULL
-- !output
-129

-- !query
SELECT cast(-129 AS boolean) AS r
-- !schema
r BOOLEAN NOT NULL
-- !output
true

-- !query
SELECT cast(-129 AS date) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(-129 AS date)",
   "start": 7,
   "stop": 24
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(-129 AS DATE)\"",
  "srcType": "\"INT\"",
  "targetType": "\"DATE\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(-129 AS timestamp) AS r
-- !schema
r TIMESTAMP NOT NULL
-- !output
1969-12-31 15:57:51

-- !query
SELECT cast(3000000000 AS tinyint) AS r
-- !schema
r TINYINT NOT NULL
-- !output
0

-- !query
SELECT cast(3000000000 AS int) AS r
-- !schema
r INT NOT NULL
-- !output
-1294967296

-- !query
SELECT cast(3000000000 AS bigint) AS r
-- !schema
r BIGINT NOT NULL
-- !output
3000000000

-- !query
SELECT cast(3000000000 AS decimal(5,2)) AS r
-- !schema
r DECIMAL(5,2)
-- !output
NULL

-- !query
SELECT cast(3000000000 AS double) AS r
-- !schema
r DOUBLE NOT NULL
-- !output
3.0E9

-- !query
SELECT cast(3000000000 AS string) AS r
-- !schema
r STRING NOT NULL
-- !output
3000000000

-- !query
SELECT cast(3000000000 AS boolean) AS r
-- !schema
r BOOLEAN NOT NULL
-- !output
true

-- !query
SELECT cast(3000000000 AS date) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(3000000000 AS date)",
   "start": 7,
   "stop": 30
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(3000000000 AS DATE)\"",
  "srcType": "\"BIGINT\"",
  "targetType": "\"DATE\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(3000000000 AS timestamp) AS r
-- !schema
r TIMESTAMP NOT NULL
-- !output
2065-01-23 21:20:00

-- !query
SELECT cast(1e20 AS tinyint) AS r
-- !schema
r TINYINT
-- !output
-1

-- !query
SELECT cast(1e20 AS int) AS r
-- !schema
r INT
-- !output
2147483647

-- !query
SELECT cast(1e20 AS bigint) AS r
-- !schema
r BIGINT
-- !output
9223372036854775807

-- !query
SELECT cast(1e20 AS decimal(5,2)) AS r
-- !schema
r DECIMAL(5,2)
-- !output
NULL

-- !query
SELECT cast(1e20 AS double) AS r
-- !schema
r DOUBLE NOT NULL
-- !output
1.0E20

-- !query
SELECT cast(1e20 AS string) AS r
-- !schema
r STRING NOT NULL
-- !output
1.0E20

-- !query
SELECT cast(1e20 AS boolean) AS r
-- !schema
r BOOLEAN NOT NULL
-- !output
true

-- !query
SELECT cast(1e20 AS date) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(1e20 AS date)",
   "start": 7,
   "stop": 24
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(1.0E20 AS DATE)\"",
  "srcType": "\"DOUBLE\"",
  "targetType": "\"DATE\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(1e20 AS timestamp) AS r
-- !schema
r TIMESTAMP
-- !output
+294247-01-09 20:00:54.775807

-- !query
SELECT cast(cast('NaN' as double) AS tinyint) AS r
-- !schema
r TINYINT
-- !output
0

-- !query
SELECT cast(cast('NaN' as double) AS int) AS r
-- !schema
r INT
-- !output
0

-- !query
SELECT cast(cast('NaN' as double) AS bigint) AS r
-- !schema
r BIGINT
-- !output
0

-- !query
SELECT cast(cast('NaN' as double) AS decimal(5,2)) AS r
-- !schema
r DECIMAL(5,2)
-- !output
NULL

-- !query
SELECT cast(cast('NaN' as double) AS double) AS r
-- !schema
r DOUBLE
-- !output
NaN

-- !query
SELECT cast(cast('NaN' as double) AS string) AS r
-- !schema
r STRING
-- !output
NaN

-- !query
SELECT cast(cast('NaN' as double) AS boolean) AS r
-- !schema
r BOOLEAN
-- !output
true

-- !query
SELECT cast(cast('NaN' as double) AS date) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(cast('NaN' as double) AS date)",
   "start": 7,
   "stop": 41
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(CAST(NaN AS DOUBLE) AS DATE)\"",
  "srcType": "\"DOUBLE\"",
  "targetType": "\"DATE\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(cast('NaN' as double) AS timestamp) AS r
-- !schema
r TIMESTAMP
-- !output
NULL

-- !query
SELECT cast(date'2024-02-29' AS tinyint) AS r
-- !schema
r TINYINT
-- !output
NULL

-- !query
SELECT cast(date'2024-02-29' AS int) AS r
-- !schema
r INT
-- !output
NULL

-- !query
SELECT cast(date'2024-02-29' AS bigint) AS r
-- !schema
r BIGINT
-- !output
NULL

-- !query
SELECT cast(date'2024-02-29' AS decimal(5,2)) AS r
-- !schema
r DECIMAL(5,2)
-- !output
NULL

-- !query
SELECT cast(date'2024-02-29' AS double) AS r
-- !schema
r DOUBLE
-- !output
NULL

-- !query
SELECT cast(date'2024-02-29' AS string) AS r
-- !schema
r STRING NOT NULL
-- !output
2024-02-29

-- !query
SELECT cast(date'2024-02-29' AS boolean) AS r
-- !schema
r BOOLEAN
-- !output
NULL

-- !query
SELECT cast(date'2024-02-29' AS date) AS r
-- !schema
r DATE NOT NULL
-- !output
2024-02-29

-- !query
SELECT cast(date'2024-02-29' AS timestamp) AS r
-- !schema
r TIMESTAMP NOT NULL
-- !output
2024-02-29 00:00:00

-- !query
SELECT cast(timestamp'2024-03-10 01:30:00' AS tinyint) AS r
-- !schema
r TINYINT
-- !output
NULL

-- !query
SELECT cast(timestamp'2024-03-10 01:30:00' AS int) AS r
-- !schema
r INT
-- !output
1710063000

-- !query
SELECT cast(timestamp'2024-03-10 01:30:00' AS bigint) AS r
-- !schema
r BIGINT NOT NULL
-- !output
1710063000

-- !query
SELECT cast(timestamp'2024-03-10 01:30:00' AS decimal(5,2)) AS r
-- !schema
r DECIMAL(5,2)
-- !output
NULL

-- !query
SELECT cast(timestamp'2024-03-10 01:30:00' AS double) AS r
-- !schema
r DOUBLE NOT NULL
-- !output
1.710063E9

-- !query
SELECT cast(timestamp'2024-03-10 01:30:00' AS string) AS r
-- !schema
r STRING NOT NULL
-- !output
2024-03-10 01:30:00

-- !query
SELECT cast(timestamp'2024-03-10 01:30:00' AS boolean) AS r
-- !schema
r BOOLEAN NOT NULL
-- !output
true

-- !query
SELECT cast(timestamp'2024-03-10 01:30:00' AS date) AS r
-- !schema
r DATE NOT NULL
-- !output
2024-03-10

-- !query
SELECT cast(timestamp'2024-03-10 01:30:00' AS timestamp) AS r
-- !schema
r TIMESTAMP NOT NULL
-- !output
2024-03-10 01:30:00

-- !query
SELECT cast(true AS tinyint) AS r
-- !schema
r TINYINT NOT NULL
-- !output
1

-- !query
SELECT cast(true AS int) AS r
-- !schema
r INT NOT NULL
-- !output
1

-- !query
SELECT cast(true AS bigint) AS r
-- !schema
r BIGINT NOT NULL
-- !output
1

-- !query
SELECT cast(true AS decimal(5,2)) AS r
-- !schema
r DECIMAL(5,2) NOT NULL
-- !output
1.00

-- !query
SELECT cast(true AS double) AS r
-- !schema
r DOUBLE NOT NULL
-- !output
1.0

-- !query
SELECT cast(true AS string) AS r
-- !schema
r STRING NOT NULL
-- !output
true

-- !query
SELECT cast(true AS boolean) AS r
-- !schema
r BOOLEAN NOT NULL
-- !output
true

-- !query
SELECT cast(true AS date) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(true AS date)",
   "start": 7,
   "stop": 24
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(true AS DATE)\"",
  "srcType": "\"BOOLEAN\"",
  "targetType": "\"DATE\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(true AS timestamp) AS r
-- !schema
r TIMESTAMP NOT NULL
-- !output
1969-12-31 16:00:00.000001

-- !query
SELECT cast(12345.678 AS tinyint) AS r
-- !schema
r TINYINT
-- !output
57

-- !query
SELECT cast(12345.678 AS int) AS r
-- !schema
r INT
-- !output
12345

-- !query
SELECT cast(12345.678 AS bigint) AS r
-- !schema
r BIGINT
-- !output
12345

-- !query
SELECT cast(12345.678 AS decimal(5,2)) AS r
-- !schema
r DECIMAL(5,2)
-- !output
NULL

-- !query
SELECT cast(12345.678 AS double) AS r
-- !schema
r DOUBLE NOT NULL
-- !output
12345.678

-- !query
SELECT cast(12345.678 AS string) AS r
-- !schema
r STRING NOT NULL
-- !output
12345.678

-- !query
SELECT cast(12345.678 AS boolean) AS r
-- !schema
r BOOLEAN NOT NULL
-- !output
true

-- !query
SELECT cast(12345.678 AS date) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(12345.678 AS date)",
   "start": 7,
   "stop": 29
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(12345.678 AS DATE)\"",
  "srcType": "\"DECIMAL(8,3)\"",
  "targetType": "\"DATE\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(12345.678 AS timestamp) AS r
-- !schema
r TIMESTAMP NOT NULL
-- !output
1969-12-31 19:25:45.678

-- !query
SELECT cast('' AS tinyint) AS r
-- !schema
r TINYINT
-- !output
NULL

-- !query
SELECT cast('' AS int) AS r
-- !schema
r INT
-- !output
NULL

-- !query
SELECT cast('' AS bigint) AS r
-- !schema
r BIGINT
-- !output
NULL

-- !query
SELECT cast('' AS decimal(5,2)) AS r
-- !schema
r DECIMAL(5,2)
-- !output
NULL

-- !query
SELECT cast('' AS double) AS r
-- !schema
r DOUBLE
-- !output
NULL

-- !query
SELECT cast('' AS string) AS r
-- !schema
r STRING NOT NULL
-- !output


-- !query
SELECT cast('' AS boolean) AS r
-- !schema
r BOOLEAN
-- !output
NULL

-- !query
SELECT cast('' AS date) AS r
-- !schema
r DATE
-- !output
NULL

-- !query
SELECT cast('' AS timestamp) AS r
-- !schema
r TIMESTAMP
-- !output
NULL

-- !query
SELECT cast(' 7 ' AS tinyint) AS r
-- !schema
r TINYINT
-- !output
7

-- !query
SELECT cast(' 7 ' AS int) AS r
-- !schema
r INT
-- !output
7

-- !query
SELECT cast(' 7 ' AS bigint) AS r
-- !schema
r BIGINT
-- !output
7

-- !query
SELECT cast(' 7 ' AS decimal(5,2)) AS r
-- !schema
r DECIMAL(5,2)
-- !output
7.00

-- !query
SELECT cast(' 7 ' AS double) AS r
-- !schema
r DOUBLE
-- !output
7.0

-- !query
SELECT cast(' 7 ' AS string) AS r
-- !schema
r STRING NOT NULL
-- !output
 7 

-- !query
SELECT cast(' 7 ' AS boolean) AS r
-- !schema
r BOOLEAN
-- !output
NULL

-- !query
SELECT cast(' 7 ' AS date) AS r
-- !schema
r DATE
-- !output
NULL

-- !query
SELECT cast(' 7 ' AS timestamp) AS r
-- !schema
r TIMESTAMP
-- !output
NULL

-- !query
SELECT cast(X'0102' AS tinyint) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(X'0102' AS tinyint)",
   "start": 7,
   "stop": 30
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(X'0102' AS TINYINT)\"",
  "srcType": "\"BINARY\"",
  "targetType": "\"TINYINT\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(X'0102' AS int) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(X'0102' AS int)",
   "start": 7,
   "stop": 26
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(X'0102' AS INT)\"",
  "srcType": "\"BINARY\"",
  "targetType": "\"INT\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(X'0102' AS bigint) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(X'0102' AS bigint)",
   "start": 7,
   "stop": 29
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(X'0102' AS BIGINT)\"",
  "srcType": "\"BINARY\"",
  "targetType": "\"BIGINT\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(X'0102' AS decimal(5,2)) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(X'0102' AS decimal(5,2))",
   "start": 7,
   "stop": 35
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(X'0102' AS DECIMAL(5,2))\"",
  "srcType": "\"BINARY\"",
  "targetType": "\"DECIMAL(5,2)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(X'0102' AS double) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(X'0102' AS double)",
   "start": 7,
   "stop": 29
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(X'0102' AS DOUBLE)\"",
  "srcType": "\"BINARY\"",
  "targetType": "\"DOUBLE\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(X'0102' AS string) AS r
-- !schema
r STRING NOT NULL
-- !output


-- !query
SELECT cast(X'0102' AS boolean) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(X'0102' AS boolean)",
   "start": 7,
   "stop": 30
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(X'0102' AS BOOLEAN)\"",
  "srcType": "\"BINARY\"",
  "targetType": "\"BOOLEAN\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(X'0102' AS date) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(X'0102' AS date)",
   "start": 7,
   "stop": 27
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(X'0102' AS DATE)\"",
  "srcType": "\"BINARY\"",
  "targetType": "\"DATE\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(X'0102' AS timestamp) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(X'0102' AS timestamp)",
   "start": 7,
   "stop": 32
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(X'0102' AS TIMESTAMP)\"",
  "srcType": "\"BINARY\"",
  "targetType": "\"TIMESTAMP\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(x AS timestamp) FROM VALUES (1e20D), (9.3e12D), (0D), (double('NaN')), (double('Infinity')) AS t(x)
-- !schema
x TIMESTAMP
-- !output
+294247-01-09 20:00:54.775807
+294247-01-09 20:00:54.775807
1969-12-31 16:00:00
NULL
NULL
