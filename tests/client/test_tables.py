"""Stored tables: what the catalog tells of them, and writes that need care."""
import pytest
from pyspark.errors import AnalysisException


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
