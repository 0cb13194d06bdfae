"""Sessions, settings, interrupts."""
import threading
import time

import pytest
from pyspark.errors import PySparkException
from pyspark.sql import SparkSession


def test_version_and_settings(spark):
    assert spark.version.startswith("4.2")
    assert spark.conf.get("spark.sql.autoBroadcastJoinThreshold") == "10485760b"
    spark.conf.set("spark.sql.shuffle.partitions", 5)
    assert spark.conf.get("spark.sql.shuffle.partitions") == "5"
    spark.conf.unset("spark.sql.shuffle.partitions")
    assert spark.conf.isModifiable("spark.sql.ansi.enabled")
    assert spark.conf.get("no.such.key", "fallback") == "fallback"
    with pytest.raises(PySparkException):
        spark.conf.get("no.such.key")


def test_a_setting_changes_semantics(spark):
    spark.conf.set("spark.sql.ansi.enabled", "true")
    with pytest.raises(PySparkException):
        spark.sql("select 1 / 0").collect()
    spark.conf.set("spark.sql.ansi.enabled", "false")
    assert spark.sql("select 1 / 0 as x").collect()[0].x is None
    spark.conf.set("spark.sql.session.timeZone", "Asia/Tokyo")
    assert spark.sql("select cast(timestamp_seconds(0) as string) as x").collect()[0].x == "1970-01-01 09:00:00"


def test_sessions_are_isolated(spark, remote):
    other = SparkSession.builder.remote(remote).create()
    spark.range(1).createOrReplaceTempView("mine")
    with pytest.raises(PySparkException):
        other.table("mine").collect()
    other.stop()
    assert spark.table("mine").count() == 1


def test_interrupt_stops_a_running_query(spark):
    failure = []

    def work():
        try:
            spark.sql("select sum(a.id * b.id % 7) from range(3000000) a, range(1000000) b").collect()
        except Exception as e:
            failure.append((time.monotonic(), e))

    thread = threading.Thread(target=work)
    thread.start()
    time.sleep(1)
    asked = time.monotonic()
    assert len(spark.interruptAll()) == 1
    thread.join(10)
    assert failure and "OPERATION_CANCELED" in str(failure[0][1])
    assert failure[0][0] - asked < 5
    assert spark.range(1).count() == 1
