-- !query
SELECT uuid(0), uuid(42L), uuid(-5)
-- !schema
`uuid()` STRING NOT NULL,`uuid()` STRING NOT NULL,`uuid()` STRING NOT NULL
-- !output
269567e9-5d09-4af5-b20f-16851fc4a81a	6f155395-c8b9-436b-a39c-d247226bc2b2	e338c8ff-0ff5-447d-95a9-d0fbf8bc6331

-- !query
SELECT uuid(7), uuid(7) FROM VALUES (1) AS t(n)
-- !schema
`uuid()` STRING NOT NULL,`uuid()` STRING NOT NULL
-- !output
cee40aac-b68a-440d-b75a-41718652cb36	cee40aac-b68a-440d-b75a-41718652cb36

-- !query
SELECT uuid('a')
-- !error
{
 "class": "AnalysisException",
 "condition": "INVALID_PARAMETER_VALUE.LONG",
 "context": [
  {
   "fragment": "uuid('a')",
   "start": 7,
   "stop": 15
  }
 ],
 "parameters": {
  "functionName": "`UUID`",
  "invalidValue": "\"a\"",
  "parameter": "`seed`"
 },
 "sqlState": "22023"
}
