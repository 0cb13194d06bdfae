"""Reading and writing files."""
import os

import pyspark
import pytest
from pyspark.errors import AnalysisException
from pyspark.sql import Row


def test_parquet_round_trip_and_partitions(spark, tmp_path):
    path = str(tmp_path / "t")
    df = spark.createDataFrame([(1, "a", 2023), (2, None, 2024), (3, "c", 2024)], "id int, s string, year int")
    df.write.partitionBy("year").parquet(path)
    assert os.path.exists(f"{path}/_SUCCESS") and os.path.isdir(f"{path}/year=2024")
    back = spark.read.parquet(path)
    assert back.columns == ["id", "s", "year"] and sorted(map(tuple, back.collect()), key=str) == [(1, "a", 2023), (2, None, 2024), (3, "c", 2024)]
    assert back.filter("year = 2024").count() == 2
    assert [f.dataType.simpleString() for f in back.schema.fields] == ["int", "string", "int"]


def test_modes(spark, tmp_path):
    path = str(tmp_path / "m")
    spark.range(2).write.parquet(path)
    with pytest.raises(AnalysisException) as e:
        spark.range(2).write.parquet(path)
    assert "PATH_ALREADY_EXISTS" in str(e.value)
    spark.range(3).write.mode("append").parquet(path)
    assert spark.read.parquet(path).count() == 5
    spark.range(9).write.mode("ignore").parquet(path)
    assert spark.read.parquet(path).count() == 5
    spark.range(1).write.mode("overwrite").parquet(path)
    assert spark.read.parquet(path).count() == 1


def test_insert_overwrite_directory(spark, tmp_path):
    path = str(tmp_path / "d")
    spark.sql(f"insert overwrite directory '{path}' using parquet select 1 as a, 'x' as b")
    spark.sql(f"with c as (select 2 as a) insert overwrite directory '{path}' using parquet select a, 'y' as b from c")
    assert spark.read.parquet(path).collect() == [Row(a=2, b="y")]
    with pytest.raises(AnalysisException) as e:
        spark.sql(f"insert overwrite directory '{path}' select 1")
    assert "NOT_SUPPORTED_COMMAND_WITHOUT_HIVE_SUPPORT" in str(e.value)


@pytest.mark.skipif(bool(os.environ.get("SPARK_REMOTE")), reason="a real Spark deletes first")
def test_failed_write_leaves_what_was_there(spark, tmp_path):
    path = str(tmp_path / "f")
    spark.range(4).write.parquet(path)
    with pytest.raises(Exception):
        spark.sql("select 1 / (id - 2) as x from range(4)").write.mode("overwrite").parquet(path)
    assert spark.read.parquet(path).count() == 4


def test_csv(spark, tmp_path):
    (tmp_path / "a.csv").write_text('id,name,v\n1,"x, y",1.5\n2,,\n')
    path = str(tmp_path / "a.csv")
    assert spark.read.csv(path).columns == ["_c0", "_c1", "_c2"]
    df = spark.read.csv(path, header=True, inferSchema=True)
    assert df.dtypes == [("id", "int"), ("name", "string"), ("v", "double")]
    assert df.collect() == [Row(id=1, name="x, y", v=1.5), Row(id=2, name=None, v=None)]
    df.write.csv(str(tmp_path / "out"), header=True, sep="|")
    assert spark.read.csv(str(tmp_path / "out"), header=True, sep="|").count() == 2


def test_json_and_text(spark, tmp_path):
    (tmp_path / "a.json").write_text('{"b": 1, "a": "x"}\n{"a": null, "c": [1, 2]}\n')
    df = spark.read.json(str(tmp_path / "a.json"))
    assert df.dtypes == [("a", "string"), ("b", "bigint"), ("c", "array<bigint>")]
    assert df.collect() == [Row(a="x", b=1, c=None), Row(a=None, b=None, c=[1, 2])]
    df.write.json(str(tmp_path / "j"))
    assert spark.read.json(str(tmp_path / "j")).count() == 2
    spark.createDataFrame([("l1",), ("l2",)], "value string").write.text(str(tmp_path / "t"))
    assert sorted(r.value for r in spark.read.text(str(tmp_path / "t")).collect()) == ["l1", "l2"]


def test_globs_folders_and_missing(spark, tmp_path):
    for i in range(3):
        spark.range(i + 1).write.parquet(str(tmp_path / f"d{i}"))
    assert spark.read.parquet(str(tmp_path / "d*")).count() == 6
    assert spark.read.parquet(str(tmp_path / "d0"), str(tmp_path / "d1")).count() == 3
    with pytest.raises(AnalysisException) as e:
        spark.read.parquet(str(tmp_path / "none")).count()
    assert "PATH_NOT_FOUND" in str(e.value)


@pytest.mark.skipif(pyspark.__version__ < "4.2", reason="older clients take paths only")
def test_texts_in_a_dataframe(spark):
    def texts(*values):
        return spark.createDataFrame([(v,) for v in values], "value string")

    df = spark.read.json(texts('{"a": 1, "b": {"c": [1, 2.5]}}', "", None, '[{"a": 2}, {"a": 3}]', "{"))
    assert df.schema.simpleString() == "struct<_corrupt_record:string,a:bigint,b:struct<c:array<double>>>"
    assert [(r[0], r.a) for r in df.collect()] == [(None, 1), (None, None), (None, 2), (None, 3), ("{", None)]
    assert spark.read.option("mode", "DROPMALFORMED").json(texts('{"a": 1}', "{")).collect() == [Row(a=1)]
    assert spark.read.schema("a int, z string").json(texts('{"a": 1}', "{")).collect() == [Row(a=1, z=None), Row(a=None, z=None)]
    assert spark.read.json(texts("{}", "{}")).count() == 2

    csv = spark.read.option("header", True).option("inferSchema", True).csv(texts("x,y", "b,2", "x,y", " ", "c,3.5"))
    assert csv.dtypes == [("x", "string"), ("y", "double")]
    assert csv.collect() == [Row(x="b", y=2.0), Row(x="c", y=3.5)]
    assert spark.read.option("comment", "#").csv(texts("#c", "1,2", "3")).collect() == [Row(_c0="1", _c1="2"), Row(_c0="3", _c1=None)]
    assert spark.read.csv(texts().limit(0)).schema.simpleString() == "struct<>"
    for frame, condition in [(spark.range(1), "DATAFRAME_INPUT_NOT_STRING_TYPE"), (spark.sql("SELECT '1' a, '' b"), "DATAFRAME_INPUT_NOT_SINGLE_COLUMN")]:
        with pytest.raises(AnalysisException) as e:
            spark.read.csv(frame).schema
        assert e.value.getCondition() == condition
