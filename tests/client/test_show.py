"""What show() and printSchema() print, compared with the text of a real Spark."""


def text(capsys):
    return capsys.readouterr().out


def test_show(spark, capsys):
    spark.sql("select 1 as id, 'a long text that is longer than twenty' as t, null as n, 1.50 as d, array(1, null) as a, map('k', 1.0D) as m").show()
    assert text(capsys) == (
        "+---+--------------------+----+----+---------+----------+\n"
        "| id|                   t|   n|   d|        a|         m|\n"
        "+---+--------------------+----+----+---------+----------+\n"
        "|  1|a long text that ...|NULL|1.50|[1, NULL]|{k -> 1.0}|\n"
        "+---+--------------------+----+----+---------+----------+\n\n"
    )


def test_show_more_rows_left_aligned_and_vertical(spark, capsys):
    spark.range(3).show(2, truncate=False)
    assert text(capsys) == "+---+\n|id |\n+---+\n|0  |\n|1  |\n+---+\nonly showing top 2 rows\n"
    spark.range(2).show(vertical=True)
    assert text(capsys) == "-RECORD 0--\n id  | 0   \n-RECORD 1--\n id  | 1   \n\n"


def test_print_schema(spark, capsys):
    spark.sql("select 1 as a, named_struct('x', array('q')) as s").printSchema()
    assert text(capsys) == (
        "root\n |-- a: integer (nullable = false)\n |-- s: struct (nullable = false)\n"
        " |    |-- x: array (nullable = false)\n |    |    |-- element: string (containsNull = false)\n\n"
    )


def test_html(spark):
    spark.conf.set("spark.sql.repl.eagerEval.enabled", "true")
    html = spark.range(1)._repr_html_()
    assert html == "<table border='1'>\n<tr><th>id</th></tr>\n<tr><td>0</td></tr>\n</table>\n"
