-- !query
SELECT try_cast(s AS interval day to second) AS r FROM VALUES ('1'), (' 12 '), ('-3.7'), ('1e3'), ('abc'), (''), (NULL), ('true'), ('2024-02-29'), ('2024-02-30'), ('2024-1-5 3:4'), ('2024-03-10 02:30:00'), ('2024-11-03 01:30:00.123456'), ('NaN'), ('-Infinity'), ('300'), ('99999999999'), ('1_000'), ('0x1F'), ('.5'), ('5.'), ('2024'), ('2024-06'), ('12:34:56'), ('2024-01-01T10:00:00Z'), ('2024-01-01 10:00:00+02:00'), ('2024-01-01 10:00 Europe/Berlin') AS t(s)
-- !schema
r INTERVAL DAY TO SECOND
-- !output
NULL
NULL
NULL
NULL
NULL
NULL
NULL
NULL
NULL
NULL
NULL
NULL
NULL
NULL
NULL
NULL
NULL
NULL
NULL
NULL
NULL
NULL
NULL
NULL
NULL
NULL
NULL
