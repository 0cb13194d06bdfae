-- !query
SELECT /*+ REPARTITION(a) */ a AS x FROM VALUES (1) t(a)
-- !schema
x INT NOT NULL
-- !output
1

-- !query
SELECT /*+ REPARTITION(3, x) */ a AS x FROM VALUES (1) t(a)
-- !schema
x INT NOT NULL
-- !output
1

-- !query
SELECT /*+ REPARTITION(w) */ a FROM VALUES (1) t(a)
-- !error
{
 "class": "AnalysisException",
 "condition": "UNRESOLVED_COLUMN.WITH_SUGGESTION",
 "context": [
  {
   "fragment": "w",
   "start": 23,
   "stop": 23
  }
 ],
 "parameters": {
  "objectName": "`w`",
  "proposal": "`a`"
 },
 "sqlState": "42703"
}

-- !query
SELECT /*+ COALESCE(2) */ a FROM VALUES (1) t(a)
-- !schema
a INT NOT NULL
-- !output
1

-- !query
SELECT /*+ COALESCE(a) */ a FROM VALUES (1) t(a)
-- !error
{
 "class": "AnalysisException",
 "condition": "_LEGACY_ERROR_TEMP_1048",
 "parameters": {
  "hintName": "COALESCE"
 },
 "sqlState": null
}

-- !query
SELECT /*+ BROADCAST(t), UNKNOWN(3) */ a FROM VALUES (1) t(a)
-- !schema
a INT NOT NULL
-- !output
1
