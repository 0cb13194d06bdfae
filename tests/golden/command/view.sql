-- !query
CREATE TEMP VIEW v AS SELECT 1 AS a, 'x' AS b
-- !schema

-- !output

-- !query
SELECT * FROM v
-- !schema
a INT NOT NULL,b STRING NOT NULL
-- !output
1	x

-- !query
CREATE TEMP VIEW v AS SELECT 2 AS a
-- !error
{
 "class": "AnalysisException",
 "condition": "TEMP_TABLE_OR_VIEW_ALREADY_EXISTS",
 "parameters": {
  "relationName": "`v`"
 },
 "sqlState": "42P07"
}

-- !query
CREATE OR REPLACE TEMP VIEW v AS SELECT 2 AS a
-- !schema

-- !output

-- !query
SELECT a + 1 FROM v
-- !schema
`(a + 1)` INT NOT NULL
-- !output
3

-- !query
CREATE OR REPLACE TEMP VIEW w (p COMMENT 'first', q) AS SELECT a, a * 2 FROM v
-- !schema

-- !output

-- !query
SELECT * FROM w
-- !schema
p INT NOT NULL COMMENT 'first',q INT NOT NULL
-- !output
2	4

-- !query
DESCRIBE w
-- !schema
col_name STRING NOT NULL COMMENT 'name of the column',data_type STRING NOT NULL COMMENT 'data type of the column',comment STRING COMMENT 'comment of the column'
-- !output
p	int	first
q	int	NULL

-- !query
DESCRIBE TABLE v
-- !schema
col_name STRING NOT NULL COMMENT 'name of the column',data_type STRING NOT NULL COMMENT 'data type of the column',comment STRING COMMENT 'comment of the column'
-- !output
a	int	NULL

-- !query
DESCRIBE QUERY SELECT 1 AS x, 'y' AS y
-- !schema
col_name STRING NOT NULL COMMENT 'name of the column',data_type STRING NOT NULL COMMENT 'data type of the column',comment STRING COMMENT 'comment of the column'
-- !output
x	int	NULL
y	string	NULL

-- !query
SHOW COLUMNS IN v
-- !schema
col_name STRING NOT NULL
-- !output
a

-- !query
CREATE GLOBAL TEMPORARY VIEW g AS SELECT 9 AS n
-- !schema

-- !output

-- !query
SELECT * FROM global_temp.g
-- !schema
n INT NOT NULL
-- !output
9

-- !query
DROP VIEW global_temp.g
-- !schema

-- !output

-- !query
SELECT * FROM global_temp.g
-- !error
{
 "class": "AnalysisException",
 "condition": "TABLE_OR_VIEW_NOT_FOUND",
 "context": [
  {
   "fragment": "global_temp.g",
   "start": 14,
   "stop": 26
  }
 ],
 "parameters": {
  "relationName": "`global_temp`.`g`",
  "searchPath": "[`system`.`builtin`, `system`.`session`, `spark_catalog`.`default`]"
 },
 "sqlState": "42P01"
}

-- !query
DROP VIEW w
-- !schema

-- !output

-- !query
SELECT * FROM w
-- !error
{
 "class": "AnalysisException",
 "condition": "TABLE_OR_VIEW_NOT_FOUND",
 "context": [
  {
   "fragment": "w",
   "start": 14,
   "stop": 14
  }
 ],
 "parameters": {
  "relationName": "`w`",
  "searchPath": "[`system`.`builtin`, `system`.`session`, `spark_catalog`.`default`]"
 },
 "sqlState": "42P01"
}

-- !query
DROP VIEW w
-- !error
{
 "class": "AnalysisException",
 "condition": "TABLE_OR_VIEW_NOT_FOUND",
 "parameters": {
  "relationName": "`spark_catalog`.`default`.`w`",
  "searchPath": "[`spark_catalog`.`default`]"
 },
 "sqlState": "42P01"
}

-- !query
DROP VIEW IF EXISTS w
-- !schema

-- !output

-- !query
CREATE TEMP VIEW z (a, b) AS SELECT 1
-- !error
{
 "class": "AnalysisException",
 "condition": "CREATE_VIEW_COLUMN_ARITY_MISMATCH.NOT_ENOUGH_DATA_COLUMNS",
 "parameters": {
  "dataColumns": "`1`",
  "viewColumns": "`a`, `b`",
  "viewName": "`z`"
 },
 "sqlState": "21S01"
}

-- !query
SET spark.sql.ansi.enabled=false
-- !schema
key STRING NOT NULL,value STRING NOT NULL
-- !output
spark.sql.ansi.enabled	false

-- !query
SELECT 'a' + 1
-- !schema
`(a + 1)` DOUBLE
-- !output
NULL

-- !query
SET spark.sql.ansi.enabled
-- !schema
key STRING NOT NULL,value STRING NOT NULL
-- !output
spark.sql.ansi.enabled	false

-- !query
RESET spark.sql.ansi.enabled
-- !schema

-- !output

-- !query
SELECT current_database(), current_catalog()
-- !schema
`current_schema()` STRING NOT NULL,`current_catalog()` STRING NOT NULL
-- !output
default	spark_catalog

-- !query
SHOW DATABASES
-- !schema
namespace STRING NOT NULL
-- !output
default

-- !query
SHOW CATALOGS
-- !schema
catalog STRING NOT NULL
-- !output
spark_catalog

-- !query
USE default
-- !schema

-- !output

-- !query
SHOW CURRENT NAMESPACE
-- !schema
catalog STRING NOT NULL,namespace STRING NOT NULL
-- !output
spark_catalog	default

-- !query
DESCRIBE FUNCTION nosuch
-- !error
{
 "class": "AnalysisException",
 "condition": "UNRESOLVED_ROUTINE",
 "context": [
  {
   "fragment": "nosuch",
   "start": 18,
   "stop": 23
  }
 ],
 "parameters": {
  "routineName": "`nosuch`",
  "searchPath": "[`system`.`builtin`, `system`.`session`, `spark_catalog`.`default`]"
 },
 "sqlState": "42883"
}

-- !query
DROP VIEW IF EXISTS v
-- !schema

-- !output

-- !query
DESCRIBE FUNCTION EXTENDED no.such
-- !error
{
 "class": "AnalysisException",
 "condition": "UNRESOLVED_ROUTINE",
 "context": [
  {
   "fragment": "no.such",
   "start": 27,
   "stop": 33
  }
 ],
 "parameters": {
  "routineName": "`no`.`such`",
  "searchPath": "[`system`.`builtin`, `system`.`session`, `spark_catalog`.`default`]"
 },
 "sqlState": "42883"
}
