-- !query
SELECT parse_url(u, 'HOST'), parse_url(u, 'PATH'), parse_url(u, 'QUERY'), parse_url(u, 'REF'), parse_url(u, 'PROTOCOL'), parse_url(u, 'FILE'), parse_url(u, 'AUTHORITY'), parse_url(u, 'USERINFO') FROM VALUES ('https://user:pw@example.com:8080/a/b.html?x=1&y=2#frag'), ('http://example.com'), ('ftp://h/p'), ('mailto:a@b.c'), ('/relative/path?q=1'), ('http://[::1]:80/x'), (''), (NULL) AS t(u)
-- !schema
`parse_url(u, HOST)` STRING,`parse_url(u, PATH)` STRING,`parse_url(u, QUERY)` STRING,`parse_url(u, REF)` STRING,`parse_url(u, PROTOCOL)` STRING,`parse_url(u, FILE)` STRING,`parse_url(u, AUTHORITY)` STRING,`parse_url(u, USERINFO)` STRING
-- !output
NULL		NULL	NULL	NULL		NULL	NULL
NULL	/relative/path	q=1	NULL	NULL	/relative/path?q=1	NULL	NULL
NULL	NULL	NULL	NULL	NULL	NULL	NULL	NULL
NULL	NULL	NULL	NULL	mailto	NULL	NULL	NULL
[::1]	/x	NULL	NULL	http	/x	[::1]:80	NULL
example.com		NULL	NULL	http		example.com	NULL
example.com	/a/b.html	x=1&y=2	frag	https	/a/b.html?x=1&y=2	user:pw@example.com:8080	user:pw
h	/p	NULL	NULL	ftp	/p	h	NULL

-- !query
SELECT parse_url('http://h/p?a=1&b=2&a=3', 'QUERY', k) FROM VALUES ('a'), ('b'), ('c'), (''), (NULL) AS t(k)
-- !schema
`parse_url(http://h/p?a=1&b=2&a=3, QUERY, k)` STRING
-- !output
1
2
NULL
NULL
NULL

-- !query
SELECT parse_url('http://h/p?a=1', 'HOST', 'a'), parse_url('http://h/p', 'nothing'), parse_url('http://h/p', NULL), parse_url('http://h/p', 'host')
-- !schema
`parse_url(http://h/p?a=1, HOST, a)` STRING,`parse_url(http://h/p, nothing)` STRING,`parse_url(http://h/p, NULL)` STRING,`parse_url(http://h/p, host)` STRING
-- !output
NULL	NULL	NULL	NULL

-- !query
SELECT parse_url('http://a b/c', 'HOST')
-- !error
{
 "class": "IllegalArgumentException",
 "condition": "INVALID_URL",
 "parameters": {
  "url": "http://a b/c"
 },
 "sqlState": "22P02"
}

-- !query
SELECT parse_url('a')
-- !error
{
 "class": "AnalysisException",
 "condition": "WRONG_NUM_ARGS.WITHOUT_SUGGESTION",
 "parameters": {
  "actualNum": "1",
  "docroot": "https://spark.apache.org/docs/latest",
  "expectedNum": "[2, 3]",
  "functionName": "`parse_url`"
 },
 "sqlState": "42605"
}

-- !query
SELECT try_parse_url('http://a b/c', 'HOST'), try_parse_url('http://h/p?z=9', 'QUERY', 'z'), try_parse_url(NULL, 'HOST')
-- !schema
`try_parse_url(http://a b/c, HOST)` STRING,`try_parse_url(http://h/p?z=9, QUERY, z)` STRING,`try_parse_url(NULL, HOST)` STRING
-- !output
NULL	9	NULL

-- !query
SELECT url_encode(s), url_decode(url_encode(s)) FROM VALUES ('a b'), ('é😀'), ('x/y?z=1&w=~*-._'), ('100%'), (''), (NULL) AS t(s)
-- !schema
`url_encode(s)` STRING,`url_decode(url_encode(s))` STRING
-- !output
	
%C3%A9%F0%9F%98%80	é😀
100%25	100%
NULL	NULL
a+b	a b
x%2Fy%3Fz%3D1%26w%3D%7E*-._	x/y?z=1&w=~*-._

-- !query
SELECT url_decode(s) FROM VALUES ('a+b%20c'), ('%C3%A9'), ('plain'), (''), (NULL) AS t(s)
-- !schema
`url_decode(s)` STRING
-- !output

NULL
a b c
plain
é

-- !query
SELECT url_decode('%zz')
-- !error
{
 "class": "IllegalArgumentException",
 "condition": "CANNOT_DECODE_URL",
 "parameters": {
  "url": "%zz"
 },
 "sqlState": "22546"
}

-- !query
SELECT url_decode('%2')
-- !error
{
 "class": "IllegalArgumentException",
 "condition": "CANNOT_DECODE_URL",
 "parameters": {
  "url": "%2"
 },
 "sqlState": "22546"
}

-- !query
SELECT try_url_decode(s) FROM VALUES ('%zz'), ('%41'), ('%'), ('a+b'), (NULL) AS t(s)
-- !schema
`try_url_decode(s)` STRING
-- !output
A
NULL
NULL
NULL
a b

-- !query
SELECT url_encode(12), url_decode(12)
-- !schema
`url_encode(12)` STRING,`url_decode(12)` STRING
-- !output
12	12
