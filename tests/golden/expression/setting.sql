-- !set spark.sql.legacy.allowParameterlessCount=true
-- !set spark.sql.legacy.createEmptyCollectionUsingStringType=true
-- !set spark.sql.jsonGenerator.ignoreNullFields=false
-- !set spark.sql.operatorPipeSyntaxEnabled=false
-- !query
SELECT count() FROM range(3)
-- !schema
`count()` BIGINT NOT NULL
-- !output
0

-- !query
SELECT id, count(), count(id) FROM range(2) GROUP BY id ORDER BY id
-- !schema
id BIGINT NOT NULL,`count()` BIGINT NOT NULL,`count(id)` BIGINT NOT NULL
-- !output
0	0	1
1	0	1

-- !query
SELECT array() AS a, map() AS m
-- !schema
a ARRAY<STRING> NOT NULL,m MAP<STRING, STRING> NOT NULL
-- !output
[]	{}

-- !query
SELECT to_json(named_struct('a', NULL, 'b', named_struct('c', CAST(NULL AS INT)))) AS j, to_json(named_struct('a', NULL, 'b', 1), map('ignoreNullFields', 'true')) AS k
-- !schema
j STRING,k STRING
-- !output
{"a":null,"b":{"c":null}}	{"b":1}

-- !query
FROM range(2) |> WHERE id > 0
-- !error
{
 "class": "ParseException",
 "condition": "_LEGACY_ERROR_TEMP_0035",
 "context": [
  {
   "fragment": "FROM range(2) |> WHERE id > 0",
   "start": 0,
   "stop": 28
  }
 ],
 "parameters": {
  "message": "Operator pipe SQL syntax using |>"
 },
 "sqlState": null
}
