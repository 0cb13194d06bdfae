"""Stored tables: what the catalog tells of them, and writes that need care."""
import pytest
from pyspark.errors import AnalysisException

from test_errors import TELLS_CONDITIONS, fails


@pytest.fixture
def table(spark):
    spark.sql("DROP TABLE IF EXISTS stored_one")
    spark.sql("DROP TABLE IF EXISTS stored_two")
    spark.sql("CREATE TABLE stored_one (a INT, b STRING) USING parquet")
    spark.sql("CREATE TABLE stored_two (a INT, b STRING) USING parquet PARTITIONED BY (b)")
    spark.sql("INSERT INTO stored_one VALUES (1, 'x')")
    spark.sql("INSERT INTO stored_two VALUES (1, 'x')")
    yield "stored_one"
    spark.sql("DROP TABLE IF EXISTS stored_one")
    spark.sql("DROP TABLE IF EXISTS stored_two")


def test_a_table_is_not_overwritten_by_its_own_rows(spark, table):
    refused = [
        lambda: spark.sql("INSERT OVERWRITE stored_one SELECT * FROM stored_one"),
        lambda: spark.sql("INSERT OVERWRITE stored_one WITH c AS (SELECT * FROM stored_one) SELECT a + 1, b FROM c"),
        lambda: spark.sql("INSERT OVERWRITE stored_two SELECT * FROM stored_two"),
        lambda: spark.table(table).write.mode("overwrite").saveAsTable(table),
        lambda: spark.table(table).write.insertInto(table, overwrite=True),
    ]
    for write in refused:
        with pytest.raises(AnalysisException) as e:
            write()
        assert "UNSUPPORTED_OVERWRITE.TABLE" in str(e.value)
    assert spark.table(table).collect() == [(1, "x")]
    spark.sql("INSERT INTO stored_one SELECT * FROM stored_one")
    assert spark.table(table).count() == 2
    spark.sql("INSERT OVERWRITE stored_one SELECT a, b FROM stored_two WHERE a IN (SELECT a FROM stored_one)")
    assert spark.table(table).collect() == [(1, "x")]
    spark.conf.set("spark.sql.sources.partitionOverwriteMode", "dynamic")
    spark.sql("INSERT OVERWRITE stored_two SELECT a + 1, b FROM stored_two")
    assert spark.table("stored_two").collect() == [(2, "x")]


def described(spark, query):
    return [tuple(r) for r in spark.sql(query).collect()]


def test_describe_extended(spark, table):
    columns = [("a", "int", None), ("b", "string", None)]
    partitions = [("# Partition Information", "", ""), ("# col_name", "data_type", "comment"), ("b", "string", None)]
    assert described(spark, "DESCRIBE stored_one") == columns
    assert described(spark, "DESCRIBE stored_two") == columns + partitions

    rows = described(spark, "DESCRIBE FORMATTED stored_two")
    assert rows[:5] == columns + partitions
    assert rows[5:7] == [("", "", ""), ("# Detailed Table Information", "", "")]
    names = "Catalog,Database,Table,Created Time,Last Access,Created By,Type,Provider,Location,Partition Provider".split(",")
    assert [r[0] for r in rows[7:]] == names
    facts = {name: value for name, value, _ in rows[7:]}
    assert (facts["Catalog"], facts["Database"], facts["Table"]) == ("spark_catalog", "default", "stored_two")
    assert (facts["Type"], facts["Provider"], facts["Partition Provider"]) == ("MANAGED", "parquet", "Catalog")
    assert facts["Location"].startswith("file:/") and facts["Location"].endswith("/stored_two")
    assert facts["Created By"].startswith("Spark ")


def test_describe_extended_of_layouts_and_options(spark, table, tmp_path):
    df = spark.sql("SELECT 1 a, 'x' b, 2 c")
    df.write.mode("overwrite").bucketBy(4, "a").sortBy("b").option("path", str(tmp_path)).option("compression", "gzip").saveAsTable("stored_three")
    facts = {r[0]: r[1] for r in described(spark, "DESCRIBE EXTENDED stored_three")}
    spark.sql("DROP TABLE stored_three")
    assert facts["Type"] == "EXTERNAL" and facts["Location"] == f"file:{tmp_path}"
    assert (facts["Num Buckets"], facts["Bucket Columns"], facts["Sort Columns"]) == ("4", "[`a`]", "[`b`]")
    assert facts["Storage Properties"] == "[compression=gzip]"

    spark.sql("CREATE TABLE stored_three USING json COMMENT 'tc' TBLPROPERTIES ('k'='v', 'a'='1', 'the.password'='x') AS SELECT 1 AS a")
    facts = {r[0]: r[1] for r in described(spark, "DESCRIBE EXTENDED stored_three")}
    spark.sql("DROP TABLE stored_three")
    assert facts["Comment"] == "tc" and facts["Table Properties"] == "[a=1, k=v, the.password=*********(redacted)]"

    info = described(spark, "DESCRIBE EXTENDED stored_one a")
    assert info[:3] == [("col_name", "a"), ("data_type", "int"), ("comment", "NULL")]
    assert [name for name, _ in info[3:]] == ["min", "max", "num_nulls", "distinct_count", "avg_col_len", "max_col_len", "histogram"]
    with pytest.raises(AnalysisException) as e:
        described(spark, "DESCRIBE stored_one nope")
    assert "COLUMN_NOT_FOUND" in str(e.value)


@pytest.fixture
def partitioned(spark):
    spark.sql("DROP TABLE IF EXISTS stored_parts")
    spark.sql("CREATE TABLE stored_parts (a INT, p INT, q STRING) USING parquet PARTITIONED BY (p, q)")
    yield lambda: [tuple(r) for r in spark.sql("SELECT * FROM stored_parts ORDER BY a").collect()]
    spark.sql("DROP TABLE IF EXISTS stored_parts")


def test_inserts_into_partitions(spark, partitioned):
    spark.sql("INSERT INTO stored_parts PARTITION (p = 1, q = 'x') VALUES (1)")
    spark.sql("INSERT INTO stored_parts PARTITION (p = 1, q) VALUES (2, 'y/z')")
    spark.sql("INSERT INTO stored_parts PARTITION (p, q) VALUES (3, 2, 'x'), (4, NULL, 'x')")
    assert partitioned() == [(1, 1, "x"), (2, 1, "y/z"), (3, 2, "x"), (4, None, "x")]
    spark.sql("INSERT OVERWRITE stored_parts PARTITION (p = 1, q = 'x') VALUES (5)")
    assert partitioned() == [(2, 1, "y/z"), (3, 2, "x"), (4, None, "x"), (5, 1, "x")]
    spark.sql("INSERT OVERWRITE stored_parts PARTITION (p = 2, q = 'x') IF NOT EXISTS VALUES (6)")
    spark.sql("INSERT OVERWRITE stored_parts PARTITION (p = NULL, q = 'x') VALUES (7)")
    spark.sql("INSERT OVERWRITE stored_parts PARTITION (p = 1, q) VALUES (8, 'w')")
    assert partitioned() == [(3, 2, "x"), (7, None, "x"), (8, 1, "w")]


@pytest.mark.skipif(not TELLS_CONDITIONS, reason="some have a condition that their text does not tell")
def test_partitions_of_inserts_are_checked(spark, partitioned):
    for spec, want in {
        "(p = 1)": "_LEGACY_ERROR_TEMP_1169", "(p, q = 'x')": "_LEGACY_ERROR_TEMP_1147", "(a = 1)": "PARTITIONS_NOT_FOUND",
        "(p = 1, p = 2)": "DUPLICATE_KEY", "(p = 1, q = 'x')": "INSERT_PARTITION_COLUMN_ARITY_MISMATCH", "(p = 'abc', q)": "CAST_INVALID_INPUT",
    }.items():
        fails(Exception, want, lambda: spark.sql(f"INSERT INTO stored_parts PARTITION {spec} VALUES (1, 2)"))


def test_views_read_the_tables_of_the_database_they_were_made_in(spark):
    spark.sql("CREATE DATABASE IF NOT EXISTS home")
    try:
        spark.sql("CREATE TABLE home.t USING parquet AS SELECT 'home' AS w")
        spark.sql("CREATE TABLE default.t USING parquet AS SELECT 'default' AS w")
        spark.sql("USE home")
        spark.sql("CREATE OR REPLACE TEMPORARY VIEW at_home AS SELECT w, current_database() AS d FROM t WHERE EXISTS (SELECT 1 FROM t WHERE w = 'home')")
        spark.sql("USE default")
        assert spark.sql("SELECT w, d FROM at_home").collect() == [("home", "default")]
        assert spark.sql("SELECT w FROM t").collect() == [("default",)]
    finally:
        spark.sql("USE default")
        spark.sql("DROP TABLE IF EXISTS default.t")
        spark.sql("DROP DATABASE home CASCADE")
