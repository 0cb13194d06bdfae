-- !set spark.sql.ansi.enabled=false
-- !query
SELECT TRUE = 1, 0 = TRUE, TRUE = 2, TRUE <=> 1, FALSE <=> 0, TRUE = 1.0
-- !schema
true BOOLEAN NOT NULL,`(NOT true)` BOOLEAN NOT NULL,`(true = 2)` BOOLEAN NOT NULL,`((true IS NOT NULL) AND true)` BOOLEAN NOT NULL,`((false IS NOT NULL) AND (NOT false))` BOOLEAN NOT NULL,true BOOLEAN NOT NULL
-- !output
true	false	false	true	true	true

-- !query
SELECT 1 = '1', '1.5' = 1.5, DATE'2020-01-01' = '2020-01-01', 'a' = 1, 1 IN ('1', 'x'), '2' BETWEEN 1 AND 3
-- !schema
`(1 = 1)` BOOLEAN,`(1.5 = 1.5)` BOOLEAN,`(DATE '2020-01-01' = 2020-01-01)` BOOLEAN,`(a = 1)` BOOLEAN,`(1 IN (1, x))` BOOLEAN NOT NULL,`between(2, 1, 3)` BOOLEAN
-- !output
true	true	true	NULL	true	true

-- !query
SELECT coalesce(1, 'a'), nvl(1.5, 'x'), if(TRUE, 1, 'a'), CASE WHEN TRUE THEN 1 ELSE 'x' END
-- !schema
`coalesce(1, a)` STRING NOT NULL,`nvl(1.5, x)` STRING NOT NULL,`(IF(true, 1, a))` STRING NOT NULL,`CASE WHEN true THEN 1 ELSE x END` STRING NOT NULL
-- !output
1	1.5	1	1

-- !query
SELECT TRUE AND 'true'
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "TRUE AND 'true'",
   "start": 7,
   "stop": 21
  }
 ],
 "parameters": {
  "left": "\"BOOLEAN\"",
  "right": "\"STRING\"",
  "sqlExpr": "\"(true AND true)\""
 },
 "sqlState": "42K09"
}
