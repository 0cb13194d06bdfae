"""DataFrames as users write them."""
import datetime
import decimal

from pyspark.sql import Row, Window
from pyspark.sql import functions as F
from pyspark.sql.types import ArrayType, IntegerType, LongType, MapType, StringType, StructField, StructType

PEOPLE = [(1, "ann", 10.5), (2, "bob", None), (3, "cid", 7.25)]


def people(spark):
    return spark.createDataFrame(PEOPLE, "id int, name string, score double")


def test_range_and_collect(spark):
    assert spark.range(3).collect() == [Row(id=0), Row(id=1), Row(id=2)]
    assert spark.range(10, 0, -5).collect() == [Row(id=10), Row(id=5)]
    assert spark.range(5).count() == 5


def test_schema_and_names(spark):
    df = people(spark).select("id", (F.col("score") * 2), F.upper("name"))
    assert df.columns == ["id", "(score * 2)", "upper(name)"]
    assert [f.nullable for f in spark.range(1).schema.fields] == [False]
    assert df.schema["id"].dataType == IntegerType()


def test_filter_order_limit(spark):
    rows = people(spark).filter("score IS NOT NULL").orderBy(F.desc("score")).limit(1).collect()
    assert rows == [Row(id=1, name="ann", score=10.5)]
    assert people(spark).orderBy("id").tail(1) == [Row(id=3, name="cid", score=7.25)]
    assert people(spark).orderBy("id").offset(2).collect() == [Row(id=3, name="cid", score=7.25)]


def test_self_join_by_plan_id(spark):
    a = people(spark)
    b = a.select((F.col("id") - 1).alias("id"), F.col("name").alias("other"))
    rows = a.join(b, a.id == b.id).select(a.id, b.other).orderBy(a.id).collect()
    assert rows == [Row(id=1, other="bob"), Row(id=2, other="cid")]


def test_using_join_types(spark):
    a = spark.createDataFrame([(1, "a"), (2, "b")], "k int, x string")
    b = spark.createDataFrame([(2, "c"), (3, "d")], "k int, y string")
    def rows(how):
        return sorted(map(tuple, a.join(b, "k", how).collect()), key=str)
    assert rows("inner") == [(2, "b", "c")]
    assert rows("left") == [(1, "a", None), (2, "b", "c")]
    assert rows("right") == [(2, "b", "c"), (3, None, "d")]
    assert rows("full") == [(1, "a", None), (2, "b", "c"), (3, None, "d")]
    assert rows("semi") == [(2, "b")]
    assert rows("anti") == [(1, "a")]


def test_group_rollup_pivot(spark):
    df = spark.createDataFrame([("a", "x", 1), ("a", "y", 2), ("b", "x", 3)], "k string, c string, v int")
    assert df.groupBy("k").agg(F.sum("v").alias("s")).orderBy("k").collect() == [Row(k="a", s=3), Row(k="b", s=3)]
    assert [tuple(r) for r in df.rollup("k").sum("v").orderBy(F.col("k").asc_nulls_first()).collect()] == [(None, 6), ("a", 3), ("b", 3)]
    assert [r.asDict() for r in df.groupBy("k").pivot("c").sum("v").orderBy("k").collect()] == [{"k": "a", "x": 1, "y": 2}, {"k": "b", "x": 3, "y": None}]


def test_window(spark):
    w = Window.partitionBy("k").orderBy("v")
    df = spark.createDataFrame([("a", 1), ("a", 2), ("b", 3)], "k string, v int")
    rows = df.select("k", "v", F.row_number().over(w).alias("n"), F.lag("v").over(w).alias("p"), F.sum("v").over(w).alias("s")).orderBy("v").collect()
    assert [tuple(r) for r in rows] == [("a", 1, 1, None, 1), ("a", 2, 2, 1, 3), ("b", 3, 1, None, 3)]


def test_set_operations(spark):
    a, b = spark.range(3), spark.range(2, 5)
    assert sorted(r.id for r in a.union(b).collect()) == [0, 1, 2, 2, 3, 4]
    assert [r.id for r in a.intersect(b).collect()] == [2]
    assert sorted(r.id for r in a.subtract(b).collect()) == [0, 1]
    c = a.withColumn("x", F.lit("q")).unionByName(b, allowMissingColumns=True)
    assert c.columns == ["id", "x"] and c.filter("x is null").count() == 3


def test_columns_change(spark):
    df = people(spark)
    assert df.withColumns({"id": F.col("id") + 1, "n": F.lit(None)}).columns == ["id", "name", "score", "n"]
    assert df.withColumnRenamed("id", "key").drop("name", "nope").columns == ["key", "score"]
    assert df.toDF("a", "b", "c").columns == ["a", "b", "c"]
    assert df.selectExpr("id * 2 as d", "*").columns == ["d", "id", "name", "score"]


def test_missing_values_and_duplicates(spark):
    df = people(spark)
    assert df.na.fill(0.0).filter("score = 0").count() == 1
    assert df.na.drop().count() == 2
    assert df.replace("ann", "eve").filter("name = 'eve'").count() == 1
    assert df.union(df).dropDuplicates(["id"]).count() == 3
    assert df.union(df).distinct().count() == 3


def test_unpivot_and_nested(spark):
    df = spark.createDataFrame([(1, 2, 3)], "id int, a int, b int")
    assert sorted(map(tuple, df.unpivot("id", ["a", "b"], "k", "v").collect())) == [(1, "a", 2), (1, "b", 3)]
    nested = spark.sql("select array(1, 2) a, map('k', 1) m, named_struct('x', 1, 'y', 'z') s")
    assert nested.collect() == [Row(a=[1, 2], m={"k": 1}, s=Row(x=1, y="z"))]
    assert nested.select("s.x", F.col("a")[0], F.col("m")["k"]).collect()[0] == (1, 1, 1)


def test_types_round_trip(spark):
    row = Row(
        i=1, l=2**40, d=decimal.Decimal("12.50"), s="é😀", b=bytearray(b"\x00\xff"), t=True, day=datetime.date(2024, 2, 29),
        at=datetime.datetime(2024, 2, 29, 12, 30, 0, 123456), a=[1, None], m={"k": 1.5}, st=Row(x=1, y=None),
    )
    schema = "i int, l bigint, d decimal(10,2), s string, b binary, t boolean, day date, at timestamp, a array<int>, m map<string,double>, st struct<x:int,y:string>"
    df = spark.createDataFrame([row], schema)
    assert df.collect() == [row]
    assert df.select("*").limit(5).collect() == [row]


def test_to_schema_and_local_types(spark):
    schema = StructType([StructField("name", StringType()), StructField("id", LongType())])
    assert people(spark).to(schema).schema == schema
    empty = spark.createDataFrame([], StructType([StructField("a", ArrayType(MapType(StringType(), IntegerType())))]))
    assert empty.count() == 0 and empty.columns == ["a"]


def test_large_local_relation(spark):
    rows = [(i, "x" * 50) for i in range(40_000)]  # above 1 MiB: goes through artifacts
    df = spark.createDataFrame(rows, "id int, s string")
    assert df.agg(F.sum("id"), F.max(F.length("s"))).collect()[0] == (sum(range(40_000)), 50)
    assert df.filter("id = 39999").count() == 1


def test_pandas_and_arrow(spark):
    pdf = people(spark).orderBy("id").toPandas()
    assert list(pdf["name"]) == ["ann", "bob", "cid"]
    back = spark.createDataFrame(pdf)
    assert back.count() == 3
    if hasattr(back, "toArrow"):
        assert spark.range(100_000).toArrow().num_rows == 100_000


def test_subqueries_and_views(spark):
    people(spark).createOrReplaceTempView("people")
    assert spark.sql("select name from people where score = (select max(score) from people)").collect() == [Row(name="ann")]
    assert spark.table("people").count() == 3
    spark.table("people").filter("id = 1").createOrReplaceTempView("people")
    assert spark.table("people").count() == 1
    assert spark.catalog.dropTempView("people")


def test_sample_is_repeatable(spark):
    df = spark.range(1000)
    one = [r.id for r in df.sample(fraction=0.1, seed=3).collect()]
    assert one == [r.id for r in df.sample(fraction=0.1, seed=3).collect()]
    assert 50 < len(one) < 160
    parts = df.randomSplit([0.5, 0.5], seed=1)
    assert sum(p.count() for p in parts) == 1000


def test_sql_parameters(spark):
    assert spark.sql("select :a + 1 as x", args={"a": 41}).collect() == [Row(x=42)]


def test_small_windows_come_in_their_order(spark):
    df = spark.createDataFrame([(2, "b"), (1, "a"), (3, "b"), (1, "b"), (2, "a"), (1, "a")], "id int, kind string")
    numbered = df.withColumn("n", F.row_number().over(Window.partitionBy("kind").orderBy(F.desc("id"))))
    assert [tuple(r) for r in numbered.collect()] == [
        (2, "a", 1), (1, "a", 2), (1, "a", 3), (3, "b", 1), (2, "b", 2), (1, "b", 3)]
    assert [r.id for r in numbered.where("n = 1").drop("n").take(2)] == [2, 3]
