-- !query
SELECT hash(n), xxhash64(n) FROM VALUES (0), (1), (-1), (2147483647), (NULL) AS t(n)
-- !schema
`hash(n)` INT NOT NULL,`xxhash64(n)` BIGINT NOT NULL
-- !output
-1604776387	2017008487422258757
-559580957	-6698625589789238999
133916647	1508894993788531228
42	42
933211791	3614696996920510707

-- !query
SELECT hash(s), xxhash64(s), md5(s), sha1(s), sha(s), sha2(s, 256), sha2(s, 0), sha2(s, 224), sha2(s, 384), sha2(s, 512), crc32(s) FROM VALUES (''), ('a'), ('Spark'), ('a longer text that takes more than thirty-two bytes'), ('é😀'), (NULL) AS t(s)
-- !schema
`hash(s)` INT NOT NULL,`xxhash64(s)` BIGINT NOT NULL,`md5(s)` STRING,`sha1(s)` STRING,`sha(s)` STRING,`sha2(s, 256)` STRING,`sha2(s, 0)` STRING,`sha2(s, 224)` STRING,`sha2(s, 384)` STRING,`sha2(s, 512)` STRING,`crc32(s)` BIGINT
-- !output
-161578975	-6686748337010901233	fa312eaf885fcd2cc353928f62695cd8	87a3634027e93607adeb44942d3528675a39bae7	87a3634027e93607adeb44942d3528675a39bae7	9eb6df8a9bd9f92c79fc6944130d9f9d2baab64ca513fc30507efcc5d0d49d30	9eb6df8a9bd9f92c79fc6944130d9f9d2baab64ca513fc30507efcc5d0d49d30	0241c276422c95de890e877f110f983d1f962c2b5963bb6049bf6365	237227d46cde7ecdf53a68cba47ba5070e3915fef1fb389e1bd3f99f5e986c93ce76722af126369267193b18825ffa56	19734d3f5cac8ce954aba3c165b48db6f64b633765bc18bd834c918aae511c507a9780d2ef84bb0403a41fbc27d890affa4fc3af6bd1b64c448ef6bf9c98f5e6	446010978
-694179141	-597902685397653203	62b3afe3b01f6f80152b567d9b216cde	9c286deb5d7549eafd1dcb2b58e0b573bc1b4a97	9c286deb5d7549eafd1dcb2b58e0b573bc1b4a97	1184d1f608158eea09d297565575892231550c403aaa913008d867a97cfd5c76	1184d1f608158eea09d297565575892231550c403aaa913008d867a97cfd5c76	3ac307c62841b5aa138b7b5275e5dbac6109204db967ea83030715b1	77a2c41056578fa40598e5bc7d5ae303f19809968a9d096e8738aa305115c847dd743f048fc158236eb82781b186b8a5	905df5023edc4edc358c113332a55dca6709162a84b6f43b05023118d34393a6ae82e03821d6cdbee1e11e1d1d7625aad31e7717590b43e4166a2272bfaeb22f	2139118086
142593372	-7444071767201028348	d41d8cd98f00b204e9800998ecf8427e	da39a3ee5e6b4b0d3255bfef95601890afd80709	da39a3ee5e6b4b0d3255bfef95601890afd80709	e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	d14a028c2a3a2bc9476102bb288234c415a2b01f828ea62ac5b3e42f	38b060a751ac96384cd9327eb1b1e36a21fdb71114be07434c0cc7bf63f6e1da274edebfe76f65fbd51ad2f14898b95b	cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e	0
1485273170	-8582455328737087284	0cc175b9c0f1b6a831c399e269772661	86f7e437faa5a7fce15d1ddcb9eaeaea377667b8	86f7e437faa5a7fce15d1ddcb9eaeaea377667b8	ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb	ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb	abd37534c7d9a2efb9465de931cd7055ffdb8879563ae98078d6d6d5	54a59b9f22b0b80880d8427e548b7c23abd873486e1f035dce9cd697e85175033caa88e6d57bc35efae0b5afd3145f31	1f40fc92da241694750979ee6cf582f2d5d7d28e18335de05abc54d0560e0f5302860c652bf08d560252aa5e74210546f369fbbbce8c12cfc7957b2652fe9a75	3904355907
228093765	-4294468057691064905	8cde774d6f7333752ed72cacddb05126	85f5955f4b27a9a4c2aab6ffe5d7189fc298b92c	85f5955f4b27a9a4c2aab6ffe5d7189fc298b92c	529bc3b07127ecb7e53a4dcf1991d9152c24537d919178022b2c42657f79a26b	529bc3b07127ecb7e53a4dcf1991d9152c24537d919178022b2c42657f79a26b	dbeab94971678d36af2195851c0f7485775a2a7c60073d62fc04549c	1e40b8d06c248a1cc32428c22582b6219d072283078fa140d9ad297ecadf2cabefc341b857ad36226aa8d6d79f2ab67d	44844a586c54c9a212da1dbfe05c5f1705de1af5fda1f0d36297623249b279fd8f0ccec03f888f4fb13bf7cd83fdad58591c797f81121a23cfdd5e0897795238	1557323817
42	42	NULL	NULL	NULL	NULL	NULL	NULL	NULL	NULL	NULL

-- !query
SELECT hash(1Y), hash(1S), hash(1L), hash(1.5F), hash(1.5D), hash(-0.0D), hash(double('NaN')), hash(true), hash(false), hash(NULL), hash(1.50), hash(12345678901234567890.12)
-- !schema
`hash(1)` INT NOT NULL,`hash(1)` INT NOT NULL,`hash(1)` INT NOT NULL,`hash(1.5)` INT NOT NULL,`hash(1.5)` INT NOT NULL,`hash(-0.0)` INT NOT NULL,`hash(NaN)` INT NOT NULL,`hash(true)` INT NOT NULL,`hash(false)` INT NOT NULL,`hash(NULL)` INT NOT NULL,`hash(1.50)` INT NOT NULL,`hash(12345678901234567890.12)` INT NOT NULL
-- !output
-559580957	-559580957	-1712319331	-221251528	1290763749	-1670924195	-1281358385	-559580957	933211791	42	-2056712946	-2030013727

-- !query
SELECT xxhash64(1Y), xxhash64(1S), xxhash64(1L), xxhash64(1.5F), xxhash64(1.5D), xxhash64(-0.0D), xxhash64(true), xxhash64(1.50), xxhash64(-12345678901234567890.12)
-- !schema
`xxhash64(1)` BIGINT NOT NULL,`xxhash64(1)` BIGINT NOT NULL,`xxhash64(1)` BIGINT NOT NULL,`xxhash64(1.5)` BIGINT NOT NULL,`xxhash64(1.5)` BIGINT NOT NULL,`xxhash64(-0.0)` BIGINT NOT NULL,`xxhash64(true)` BIGINT NOT NULL,`xxhash64(1.50)` BIGINT NOT NULL,`xxhash64(-12345678901234567890.12)` BIGINT NOT NULL
-- !output
-6698625589789238999	-6698625589789238999	-7001672635703045582	6163473420726370430	7738255526519901366	-5252525462095825812	-6698625589789238999	-6873856301616164681	2794727827352827620

-- !query
SELECT hash(DATE'2024-02-29'), hash(TIMESTAMP'2024-02-29 10:11:12.5'), hash(TIMESTAMP_NTZ'2024-02-29 10:11:12'), hash(INTERVAL '3' MONTH), hash(INTERVAL '3' DAY), hash(X'0102'), xxhash64(DATE'2024-02-29'), xxhash64(TIMESTAMP'2024-02-29 10:11:12.5'), xxhash64(X'')
-- !schema
`hash(DATE '2024-02-29')` INT NOT NULL,`hash(TIMESTAMP '2024-02-29 10:11:12.5')` INT NOT NULL,`hash(TIMESTAMP_NTZ '2024-02-29 10:11:12')` INT NOT NULL,`hash(INTERVAL '3' MONTH)` INT NOT NULL,`hash(INTERVAL '3' DAY)` INT NOT NULL,`hash(X'0102')` INT NOT NULL,`xxhash64(DATE '2024-02-29')` BIGINT NOT NULL,`xxhash64(TIMESTAMP '2024-02-29 10:11:12.5')` BIGINT NOT NULL,`xxhash64(X'')` BIGINT NOT NULL
-- !output
653915859	604403708	-863202663	-1823081949	2038746747	1964783052	4183429117450946631	-6707314112437348107	-7444071767201028348

-- !query
SELECT hash(1, 'a', 2.5), hash('a', 1), xxhash64(1, NULL, 'a'), hash(array(1, NULL, 3)), hash(struct(1, 'a')), hash(array()), xxhash64(array('a', 'b')), hash(named_struct('x', NULL, 'y', 2), 5)
-- !schema
`hash(1, a, 2.5)` INT NOT NULL,`hash(a, 1)` INT NOT NULL,`xxhash64(1, NULL, a)` BIGINT NOT NULL,`hash(array(1, NULL, 3))` INT NOT NULL,`hash(struct(1, a))` INT NOT NULL,`hash(array())` INT NOT NULL,`xxhash64(array(a, b))` BIGINT NOT NULL,`hash(named_struct(x, NULL, y, 2), 5)` INT NOT NULL
-- !output
1637707349	532252686	8205864924878002737	1066699649	-936062819	42	-7357372313250070212	1240243060

-- !query
SELECT hash()
-- !error
{
 "class": "AnalysisException",
 "condition": "WRONG_NUM_ARGS.WITHOUT_SUGGESTION",
 "parameters": {
  "actualNum": "0",
  "docroot": "https://spark.apache.org/docs/latest",
  "expectedNum": "> 0",
  "functionName": "`hash`"
 },
 "sqlState": "42605"
}

-- !query
SELECT hash(map(1, 2))
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.HASH_MAP_TYPE",
 "context": [
  {
   "fragment": "hash(map(1, 2))",
   "start": 7,
   "stop": 21
  }
 ],
 "parameters": {
  "functionName": "`hash`",
  "sqlExpr": "\"hash(map(1, 2))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT xxhash64(array(map(1, 2)))
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.HASH_MAP_TYPE",
 "context": [
  {
   "fragment": "xxhash64(array(map(1, 2)))",
   "start": 7,
   "stop": 32
  }
 ],
 "parameters": {
  "functionName": "`xxhash64`",
  "sqlExpr": "\"xxhash64(array(map(1, 2)))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT sha2('a', n) FROM VALUES (0), (256), (384), (1), (-1), (NULL) AS t(n)
-- !schema
`sha2(a, n)` STRING
-- !output
54a59b9f22b0b80880d8427e548b7c23abd873486e1f035dce9cd697e85175033caa88e6d57bc35efae0b5afd3145f31
NULL
NULL
NULL
ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb
ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb

-- !query
SELECT md5(X''), sha1(X'00FF'), crc32(X'00FF'), sha2(X'', 224), md5(123), crc32(12), sha2('a', '256')
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "md5(123)",
   "start": 64,
   "stop": 71
  }
 ],
 "parameters": {
  "inputSql": "\"123\"",
  "inputType": "\"INT\"",
  "paramIndex": "first",
  "requiredType": "\"BINARY\"",
  "sqlExpr": "\"md5(123)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT md5(NULL), sha1(NULL), crc32(NULL), sha2(NULL, 256), sha2('a', NULL)
-- !schema
`md5(NULL)` STRING,`sha1(NULL)` STRING,`crc32(NULL)` BIGINT,`sha2(NULL, 256)` STRING,`sha2(a, NULL)` STRING
-- !output
NULL	NULL	NULL	NULL	NULL

-- !query
SELECT md5(array(1))
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "md5(array(1))",
   "start": 7,
   "stop": 19
  }
 ],
 "parameters": {
  "inputSql": "\"array(1)\"",
  "inputType": "\"ARRAY<INT>\"",
  "paramIndex": "first",
  "requiredType": "\"BINARY\"",
  "sqlExpr": "\"md5(array(1))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT sha2('a')
-- !error
{
 "class": "AnalysisException",
 "condition": "WRONG_NUM_ARGS.WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "sha2('a')",
   "start": 7,
   "stop": 15
  }
 ],
 "parameters": {
  "actualNum": "1",
  "docroot": "https://spark.apache.org/docs/latest",
  "expectedNum": "2",
  "functionName": "`sha2`"
 },
 "sqlState": "42605"
}
