-- !query
SELECT typeof(1), typeof('a'), typeof(1.50), typeof(NULL), typeof(array(1)), typeof(map('a', 1)), typeof(struct(1, 'x')), typeof(DATE'2024-01-01'), typeof(X'01'), typeof(INTERVAL '1' DAY)
-- !schema
`typeof(1)` STRING NOT NULL,`typeof(a)` STRING NOT NULL,`typeof(1.50)` STRING NOT NULL,`typeof(NULL)` STRING NOT NULL,`typeof(array(1))` STRING NOT NULL,`typeof(map(a, 1))` STRING NOT NULL,`typeof(struct(1, x))` STRING NOT NULL,`typeof(DATE '2024-01-01')` STRING NOT NULL,`typeof(X'01')` STRING NOT NULL,`typeof(INTERVAL '1' DAY)` STRING NOT NULL
-- !output
int	string	decimal(3,2)	void	array<int>	map<string,int>	struct<col1:int,col2:string>	date	binary	interval day

-- !query
SELECT current_catalog(), current_database(), current_schema(), current_path()
-- !schema
`current_catalog()` STRING NOT NULL,`current_schema()` STRING NOT NULL,`current_schema()` STRING NOT NULL,`current_path()` STRING NOT NULL
-- !output
spark_catalog	default	default	system.builtin,system.session,spark_catalog.default

-- !query
SELECT length(uuid()), uuid() = uuid()
-- !schema
`length(uuid())` INT NOT NULL,`(uuid() = uuid())` BOOLEAN NOT NULL
-- !output
36	false

-- !query
SELECT current_user() = user(), session_user() = current_user(), current_user = user
-- !schema
`(current_user() = user())` BOOLEAN NOT NULL,`(session_user() = current_user())` BOOLEAN NOT NULL,`(current_user() = current_user())` BOOLEAN NOT NULL
-- !output
true	true	true

-- !query
SELECT current_catalog('x')
-- !error
{
 "class": "AnalysisException",
 "condition": "WRONG_NUM_ARGS.WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "current_catalog('x')",
   "start": 7,
   "stop": 26
  }
 ],
 "parameters": {
  "actualNum": "1",
  "docroot": "https://spark.apache.org/docs/latest",
  "expectedNum": "0",
  "functionName": "`current_catalog`"
 },
 "sqlState": "42605"
}

-- !query
SELECT length(version()) > 5
-- !schema
`(length(version()) > 5)` BOOLEAN NOT NULL
-- !output
true

-- !query
SELECT assert_true(n > 0) FROM VALUES (1), (2) AS t(n)
-- !schema
`assert_true((n > 0), '(n > 0)' is not true!)` VOID
-- !output
NULL
NULL

-- !query
SELECT assert_true(1 > 2)
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "USER_RAISED_EXCEPTION",
 "parameters": {
  "errorMessage": "'(1 > 2)' is not true!"
 },
 "sqlState": "P0001"
}

-- !query
SELECT assert_true(1 > 2, 'custom')
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "USER_RAISED_EXCEPTION",
 "parameters": {
  "errorMessage": "custom"
 },
 "sqlState": "P0001"
}

-- !query
SELECT assert_true(NULL)
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "USER_RAISED_EXCEPTION",
 "parameters": {
  "errorMessage": "'NULL' is not true!"
 },
 "sqlState": "P0001"
}

-- !query
SELECT raise_error('boom')
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "USER_RAISED_EXCEPTION",
 "parameters": {
  "errorMessage": "boom"
 },
 "sqlState": "P0001"
}

-- !query
SELECT CASE WHEN n > 5 THEN raise_error('too big') ELSE n END FROM VALUES (1), (2) AS t(n)
-- !schema
`CASE WHEN (n > 5) THEN raise_error(USER_RAISED_EXCEPTION, map(errorMessage, too big)) ELSE n END` INT
-- !output
1
2

-- !query
SELECT raise_error(NULL)
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "USER_RAISED_EXCEPTION",
 "parameters": {
  "errorMessage": "null"
 },
 "sqlState": "P0001"
}

-- !query
SELECT raise_error('DIVIDE_BY_ZERO', map('config', 'x'))
-- !error
{
 "class": "AnalysisException",
 "condition": "WRONG_NUM_ARGS.WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "raise_error('DIVIDE_BY_ZERO', map('config', 'x'))",
   "start": 7,
   "stop": 55
  }
 ],
 "parameters": {
  "actualNum": "2",
  "docroot": "https://spark.apache.org/docs/latest",
  "expectedNum": "1",
  "functionName": "`raise_error`"
 },
 "sqlState": "42605"
}

-- !query
SELECT CASE WHEN n > 1 THEN raise_error(concat('bad ', n)) ELSE n END FROM VALUES (1), (2) AS t(n)
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "USER_RAISED_EXCEPTION",
 "parameters": {
  "errorMessage": "bad 2"
 },
 "sqlState": "P0001"
}

-- !query
SELECT coalesce(raise_error('never'), 1)
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "USER_RAISED_EXCEPTION",
 "parameters": {
  "errorMessage": "never"
 },
 "sqlState": "P0001"
}

-- !query
SELECT spark_partition_id(), monotonically_increasing_id()
-- !schema
`SPARK_PARTITION_ID()` INT NOT NULL,`monotonically_increasing_id()` BIGINT NOT NULL
-- !output
0	0

-- !query
SELECT equal_null(a, b), a <=> b FROM VALUES (1, 1), (1, 2), (NULL, 1), (NULL, NULL) AS t(a, b)
-- !schema
`equal_null(a, b)` BOOLEAN NOT NULL,`(a <=> b)` BOOLEAN NOT NULL
-- !output
false	false
false	false
true	true
true	true

-- !query
SELECT equal_null(1, 'a')
-- !error
{
 "class": "NumberFormatException",
 "condition": "CAST_INVALID_INPUT",
 "context": [
  {
   "fragment": "equal_null(1, 'a')",
   "start": 7,
   "stop": 24
  }
 ],
 "parameters": {
  "ansiConfig": "\"spark.sql.ansi.enabled\"",
  "expression": "'a'",
  "sourceType": "\"STRING\"",
  "targetType": "\"BIGINT\""
 },
 "sqlState": "22018"
}

-- !query
SELECT aes_decrypt(aes_encrypt('hello', '0123456789abcdef'), '0123456789abcdef')
-- !schema
`aes_decrypt(aes_encrypt(hello, 0123456789abcdef, GCM, DEFAULT, , ), 0123456789abcdef, GCM, DEFAULT, )` BINARY
-- !output
68656C6C6F

-- !query
SELECT CAST(aes_decrypt(aes_encrypt(s, 'abcdefghijklmnop12345678ABCDEFGH', m), 'abcdefghijklmnop12345678ABCDEFGH', m) AS STRING) FROM VALUES ('Spark', 'GCM'), ('Spark', 'cbc'), ('', 'ECB'), ('exactly16bytes!!', 'CBC'), (NULL, 'GCM'), ('x', NULL) AS t(s, m)
-- !schema
`CAST(aes_decrypt(aes_encrypt(s, abcdefghijklmnop12345678ABCDEFGH, m, DEFAULT, , ), abcdefghijklmnop12345678ABCDEFGH, m, DEFAULT, ) AS STRING)` STRING
-- !output

NULL
NULL
Spark
Spark
exactly16bytes!!

-- !query
SELECT hex(aes_encrypt('Spark', '0123456789abcdef', 'ECB')), hex(aes_encrypt('Spark', '0123456789abcdef', 'CBC', 'PKCS', X'00000000000000000000000000000000')), hex(aes_encrypt('Spark', '0123456789abcdef', 'GCM', 'NONE', X'000000000000000000000000', 'aad'))
-- !schema
`hex(aes_encrypt(Spark, 0123456789abcdef, ECB, DEFAULT, , ))` STRING,`hex(aes_encrypt(Spark, 0123456789abcdef, CBC, PKCS, X'00000000000000000000000000000000', ))` STRING,`hex(aes_encrypt(Spark, 0123456789abcdef, GCM, NONE, X'000000000000000000000000', aad))` STRING
-- !output
A98EE8A857F87666DF83C9F27579FD39	00000000000000000000000000000000A98EE8A857F87666DF83C9F27579FD39	00000000000000000000000011924B37923362C7DBD51B20FED87FBBD709655641

-- !query
SELECT aes_encrypt('a', 'short')
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "INVALID_PARAMETER_VALUE.AES_KEY_LENGTH",
 "parameters": {
  "actualLength": "5",
  "functionName": "`aes_encrypt`/`aes_decrypt`",
  "parameter": "`key`"
 },
 "sqlState": "22023"
}

-- !query
SELECT aes_encrypt('a', '0123456789abcdef', 'CTR')
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "UNSUPPORTED_FEATURE.AES_MODE",
 "parameters": {
  "functionName": "`aes_encrypt`/`aes_decrypt`",
  "mode": "CTR",
  "padding": "DEFAULT"
 },
 "sqlState": "0A000"
}

-- !query
SELECT aes_encrypt('a', '0123456789abcdef', 'GCM', 'PKCS')
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "UNSUPPORTED_FEATURE.AES_MODE",
 "parameters": {
  "functionName": "`aes_encrypt`/`aes_decrypt`",
  "mode": "GCM",
  "padding": "PKCS"
 },
 "sqlState": "0A000"
}

-- !query
SELECT aes_encrypt('a', '0123456789abcdef', 'CBC', 'DEFAULT', X'00')
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "INVALID_PARAMETER_VALUE.AES_IV_LENGTH",
 "parameters": {
  "actualLength": "1",
  "functionName": "`aes_encrypt`/`aes_decrypt`",
  "mode": "CBC",
  "parameter": "`iv`"
 },
 "sqlState": "22023"
}

-- !query
SELECT aes_encrypt('a', '0123456789abcdef', 'ECB', 'DEFAULT', X'00000000000000000000000000000000')
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "UNSUPPORTED_FEATURE.AES_MODE_IV",
 "parameters": {
  "functionName": "`aes_encrypt`",
  "mode": "ECB"
 },
 "sqlState": "0A000"
}

-- !query
SELECT aes_encrypt('a', '0123456789abcdef', 'CBC', 'DEFAULT', X'00000000000000000000000000000000', 'aad')
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "UNSUPPORTED_FEATURE.AES_MODE_AAD",
 "parameters": {
  "functionName": "`aes_encrypt`",
  "mode": "CBC"
 },
 "sqlState": "0A000"
}

-- !query
SELECT try_aes_decrypt(X'0011', '0123456789abcdef', 'ECB'), try_aes_decrypt(unhex('00'), '0123456789abcdef')
-- !schema
`try_aes_decrypt(X'0011', 0123456789abcdef, ECB, DEFAULT, )` BINARY,`try_aes_decrypt(unhex(00), 0123456789abcdef, GCM, DEFAULT, )` BINARY
-- !output
NULL	NULL

-- !query
SELECT aes_encrypt(NULL, '0123456789abcdef'), aes_decrypt(NULL, 'x')
-- !schema
`aes_encrypt(NULL, 0123456789abcdef, GCM, DEFAULT, , )` BINARY,`aes_decrypt(NULL, x, GCM, DEFAULT, )` BINARY
-- !output
NULL	NULL
