-- !query
SELECT a + 1, a - b, a * 2.5, -a, abs(a), a % 2, a div 2 FROM VALUES (1, 2) t(a, b)
-- !schema
`(a + 1)` INT NOT NULL,`(a - b)` INT NOT NULL,`(a * 2.5)` DECIMAL(13,1) NOT NULL,`(- a)` INT NOT NULL,`abs(a)` INT NOT NULL,`(a % 2)` INT,`(a div 2)` BIGINT
-- !output
2	-1	2.5	-1	1	1	0

-- !query
SELECT sum(a), count(*), count(a), count(distinct a), avg(a), max(a) + 1 FROM VALUES (1, 2) t(a, b)
-- !schema
`sum(a)` BIGINT,`count(1)` BIGINT NOT NULL,`count(a)` BIGINT NOT NULL,`count(DISTINCT a)` BIGINT NOT NULL,`avg(a)` DOUBLE,`(max(a) + 1)` INT
-- !output
1	1	1	1	1.0	2

-- !query
SELECT cast(a as string), cast(a + 1 as bigint), a::double, try_cast(b as int) FROM VALUES (1, 'x') t(a, b)
-- !schema
a STRING NOT NULL,`CAST((a + 1) AS BIGINT)` BIGINT NOT NULL,a DOUBLE NOT NULL,b INT
-- !output
1	2	1.0	NULL

-- !query
SELECT a = 1, a != 2, a <=> 3, not a = 1, a is null, a between 1 and 2, a in (1, 2) FROM VALUES (1) t(a)
-- !schema
`(a = 1)` BOOLEAN NOT NULL,`(NOT (a = 2))` BOOLEAN NOT NULL,`(a <=> 3)` BOOLEAN NOT NULL,`(NOT (a = 1))` BOOLEAN NOT NULL,`(a IS NULL)` BOOLEAN NOT NULL,`between(a, 1, 2)` BOOLEAN NOT NULL,`(a IN (1, 2))` BOOLEAN NOT NULL
-- !output
true	true	false	false	false	true	true

-- !query
SELECT case when a > 1 then 'x' else 'y' end, if(a > 1, 'x', 'y'), coalesce(a, 0), nvl(a, 0), nullif(a, 1) FROM VALUES (1) t(a)
-- !schema
`CASE WHEN (a > 1) THEN x ELSE y END` STRING NOT NULL,`(IF((a > 1), x, y))` STRING NOT NULL,`coalesce(a, 0)` INT NOT NULL,`nvl(a, 0)` INT NOT NULL,`nullif(a, 1)` INT
-- !output
y	y	1	1	NULL

-- !query
SELECT s.x, s['x'], s.y.z, arr[0], arr[0].q, m['k'] FROM (SELECT named_struct('x', 1, 'y', named_struct('z', 2)) s, array(named_struct('q', 5)) arr, map('k', 9) m)
-- !schema
x INT NOT NULL,`s.x` INT NOT NULL,z INT NOT NULL,`arr[0]` STRUCT<q: INT NOT NULL>,`arr[0].q` INT,`m[k]` INT
-- !output
1	1	2	{5}	5	9

-- !query
SELECT date'2024-01-01', timestamp'2024-01-01 10:00:00', interval 1 day, interval '1-2' year to month, 'it''s', 1.50, 1e5, null
-- !schema
`DATE '2024-01-01'` DATE NOT NULL,`TIMESTAMP '2024-01-01 10:00:00'` TIMESTAMP NOT NULL,`INTERVAL '1' DAY` INTERVAL DAY NOT NULL,`INTERVAL '1-2' YEAR TO MONTH` INTERVAL YEAR TO MONTH NOT NULL,`it's` STRING NOT NULL,`1.50` DECIMAL(3,2) NOT NULL,`100000.0` DOUBLE NOT NULL,NULL VOID
-- !output
2024-01-01	2024-01-01 10:00:00	INTERVAL '1' DAY	INTERVAL '1-2' YEAR TO MONTH	it's	1.50	100000.0	NULL

-- !query
SELECT rank() over (order by a), sum(a) over (partition by b order by a rows between 1 preceding and current row), lag(a) over (order by a), row_number() over (partition by b order by a desc) FROM VALUES (1, 2) t(a, b)
-- !schema
`RANK() OVER (ORDER BY a ASC NULLS FIRST ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)` INT NOT NULL,`sum(a) OVER (PARTITION BY b ORDER BY a ASC NULLS FIRST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW)` BIGINT,`lag(a, 1, NULL) OVER (ORDER BY a ASC NULLS FIRST ROWS BETWEEN -1 FOLLOWING AND -1 FOLLOWING)` INT,`row_number() OVER (PARTITION BY b ORDER BY a DESC NULLS LAST ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)` INT NOT NULL
-- !output
1	1	NULL	1

-- !query
SELECT transform(array(1), x -> x + 1), filter(array(1, 2), x -> x > 1), aggregate(array(1, 2), 0, (acc, x) -> acc + x), exists(array(1), x -> x = 1)
-- !schema
`transform(array(1), lambdafunction((namedlambdavariable() + 1), namedlambdavariable()))` ARRAY<INT> NOT NULL,`filter(array(1, 2), lambdafunction((namedlambdavariable() > 1), namedlambdavariable()))` ARRAY<INT> NOT NULL,`aggregate(array(1, 2), 0, lambdafunction((namedlambdavariable() + namedlambdavariable()), namedlambdavariable(), namedlambdavariable()), lambdafunction(namedlambdavariable(), namedlambdavariable()))` INT,`exists(array(1), lambdafunction((namedlambdavariable() = 1), namedlambdavariable()))` BOOLEAN NOT NULL
-- !output
[2]	[2]	3	true

-- !query
SELECT (SELECT max(a) FROM VALUES (1) t(a)), exists(SELECT 1), 1 in (SELECT 1)
-- !schema
`scalarsubquery()` INT,`exists()` BOOLEAN NOT NULL,`(1 IN (listquery()))` BOOLEAN NOT NULL
-- !output
1	true	true

-- !query
SELECT substring('hello', 2), substring('hello' from 2 for 3), trim(both 'x' from 'xax'), position('l' in 'hello'), extract(year from date'2024-01-01')
-- !schema
`substring(hello, 2, 2147483647)` STRING NOT NULL,`substring(hello, 2, 3)` STRING NOT NULL,`TRIM(BOTH x FROM xax)` STRING NOT NULL,`locate(l, hello, 1)` INT NOT NULL,`extract(year FROM DATE '2024-01-01')` INT NOT NULL
-- !output
ello	ell	a	3	2024

-- !query
SELECT a || b, concat(a, b), a like 'x%', a rlike 'x', a ilike 'X%' FROM VALUES ('x', 'y') t(a, b)
-- !schema
`concat(a, b)` STRING NOT NULL,`concat(a, b)` STRING NOT NULL,`a LIKE x%` BOOLEAN NOT NULL,`RLIKE(a, x)` BOOLEAN NOT NULL,`ilike(a, X%)` BOOLEAN NOT NULL
-- !output
xy	xy	true	true	true

-- !query
SELECT pow(2, 3), power(2, 3), ceil(1.5), ceiling(1.5), floor(1.5), round(1.55, 1), sqrt(4), ln(1), log(10), log10(100), exp(0), sign(-1), signum(-1)
-- !schema
`pow(2, 3)` DOUBLE NOT NULL,`POWER(2, 3)` DOUBLE NOT NULL,`CEIL(1.5)` DECIMAL(2,0),`ceiling(1.5)` DECIMAL(2,0),`FLOOR(1.5)` DECIMAL(2,0),`round(1.55, 1)` DECIMAL(3,1),`SQRT(4)` DOUBLE,`ln(1)` DOUBLE,`LOG(E(), 10)` DOUBLE,`LOG10(100)` DOUBLE,`EXP(0)` DOUBLE,`sign(-1)` DOUBLE,`SIGNUM(-1)` DOUBLE
-- !output
8.0	8.0	2	2	1	1.6	2.0	0.0	2.302585092994046	2.0	1.0	-1.0	-1.0

-- !query
SELECT current_date() = current_date, current_user() = user()
-- !schema
`(current_date() = current_date())` BOOLEAN NOT NULL,`(current_user() = user())` BOOLEAN NOT NULL
-- !output
true	true

-- !query
SELECT count(1), sum(distinct a), first(a), last(a, true), collect_list(a), max_by(a, b) FROM VALUES (1, 2) t(a, b)
-- !schema
`count(1)` BIGINT NOT NULL,`sum(DISTINCT a)` BIGINT,`first(a)` INT,`last(a)` INT,`collect_list(a)` ARRAY<INT> NOT NULL,`max_by(a, b)` INT
-- !output
1	1	1	1	[1]	1

-- !query
SELECT percentile(a, 0.5), percentile_cont(0.5) within group (order by a), mode(a), approx_percentile(a, 0.5) FROM VALUES (1), (2), (3) t(a)
-- !schema
`percentile(a, 0.5, 1)` DOUBLE,`percentile_cont(0.5) WITHIN GROUP (ORDER BY a)` DOUBLE,`mode(a)` INT,`approx_percentile(a, 0.5, 10000)` INT
-- !output
2.0	2.0	1	2

-- !query
SELECT sum(a) filter (where a > 1), count(*) filter (where b) FROM VALUES (1, true) t(a, b)
-- !schema
`sum(a) FILTER (WHERE (a > 1))` BIGINT,`count(1) FILTER (WHERE b)` BIGINT NOT NULL
-- !output
NULL	1

-- !query
SELECT a AS `x y`, a `b.c`, a as select FROM VALUES (1) t(a)
-- !schema
`x y` INT NOT NULL,`b.c` INT NOT NULL,select INT NOT NULL
-- !output
1	1	1

-- !query
SELECT a AND b, a OR NOT b, a and b and a and b FROM VALUES (true, false) t(a, b)
-- !schema
`(a AND b)` BOOLEAN NOT NULL,`(a OR (NOT b))` BOOLEAN NOT NULL,`((a AND b) AND (a AND b))` BOOLEAN NOT NULL
-- !output
false	true	false

-- !query
SELECT array(1, 2), map(1, 'a'), struct(a, 1, a as z), named_struct('k', a), (a, 1) FROM VALUES (1) t(a)
-- !schema
`array(1, 2)` ARRAY<INT> NOT NULL,`map(1, a)` MAP<INT, STRING> NOT NULL,`struct(a, 1, a AS z)` STRUCT<a: INT NOT NULL, col2: INT NOT NULL, z: INT NOT NULL> NOT NULL,`named_struct(k, a)` STRUCT<k: INT NOT NULL> NOT NULL,`named_struct(a, a, col2, 1)` STRUCT<a: INT NOT NULL, col2: INT NOT NULL> NOT NULL
-- !output
[1, 2]	{1 -> a}	{1, 1, 1}	{1}	{1, 1}

-- !query
SELECT explode(array(1, 2))
-- !schema
col INT NOT NULL
-- !output
1
2

-- !query
SELECT posexplode(array('a', 'b'))
-- !schema
pos INT NOT NULL,col STRING NOT NULL
-- !output
0	a
1	b

-- !query
SELECT explode(map('k', 1))
-- !schema
key STRING NOT NULL,value INT NOT NULL
-- !output
k	1

-- !query
SELECT stack(2, 1, 'a', 2, 'b')
-- !schema
col0 INT,col1 STRING
-- !output
1	a
2	b

-- !query
SELECT inline(array(struct(1, 'a'), struct(2, 'b')))
-- !schema
col1 INT NOT NULL,col2 STRING NOT NULL
-- !output
1	a
2	b
