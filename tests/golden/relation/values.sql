-- !query
SELECT * FROM VALUES (1, 'a'), (2, NULL) AS t(x, y)
-- !schema
x INT NOT NULL,y STRING
-- !output
1	a
2	NULL

-- !query
SELECT 1, 'x', 1.50, NULL, true
-- !schema
`1` INT NOT NULL,x STRING NOT NULL,`1.50` DECIMAL(3,2) NOT NULL,NULL VOID,true BOOLEAN NOT NULL
-- !output
1	x	1.50	NULL	true

-- !query
SELECT nope FROM VALUES (1) AS t(x)
-- !error
{
 "class": "AnalysisException",
 "condition": "UNRESOLVED_COLUMN.WITH_SUGGESTION",
 "context": [
  {
   "fragment": "nope",
   "start": 7,
   "stop": 10
  }
 ],
 "parameters": {
  "objectName": "`nope`",
  "proposal": "`x`"
 },
 "sqlState": "42703"
}
