"""Errors arrive as the exception, condition and parameters that Spark gives."""
import os

import pyspark
import pytest
from pyspark.errors import AnalysisException, ArithmeticException, NumberFormatException, ParseException, PySparkException


TELLS_CONDITIONS = pyspark.__version__ >= "4.0"  # the client of 3.5 keeps the class and the text only


def condition(e):
    return (getattr(e, "getCondition", None) or e.getErrorClass)()


def fails(kind, name, run):
    with pytest.raises(kind) as info:
        run()
    if TELLS_CONDITIONS:
        assert condition(info.value) == name
    else:
        assert f"[{name}]" in str(info.value)
    return info.value


def test_analysis(spark):
    e = fails(AnalysisException, "UNRESOLVED_COLUMN.WITH_SUGGESTION", lambda: spark.range(1).select("nope").collect())
    if TELLS_CONDITIONS:
        assert e.getSqlState() == "42703"
        assert e.getMessageParameters() == {"objectName": "`nope`", "proposal": "`id`"}
    fails(AnalysisException, "TABLE_OR_VIEW_NOT_FOUND", lambda: spark.table("nope").collect())


def test_parse(spark):
    e = fails(ParseException, "PARSE_SYNTAX_ERROR", lambda: spark.sql("selec 1").collect())
    if TELLS_CONDITIONS:
        assert e.getMessageParameters() == {"error": "'selec'", "hint": ""}
    assert "line 1, pos 0" in str(e)


def test_runtime(spark):
    fails(ArithmeticException, "DIVIDE_BY_ZERO", lambda: spark.sql("select 1 / id from range(2)").collect())
    fails(NumberFormatException, "CAST_INVALID_INPUT", lambda: spark.sql("select cast('x' as int)").collect())
    fails(ArithmeticException, "ARITHMETIC_OVERFLOW", lambda: spark.sql("select 2147483647 + id from range(2)").collect() and spark.sql("select 9223372036854775807 + id from range(2)").collect())


def test_runtime_error_does_not_hurt_the_session(spark):
    for _ in range(3):
        with pytest.raises(PySparkException):
            spark.sql("select raise_error('boom')").collect()
    assert spark.range(2).count() == 2


@pytest.mark.skipif(pyspark.__version__ < "4.2", reason="older clients do not fetch what is too long for a header")
def test_long_name_comes_back_whole(spark):
    name = "x" * 40_000
    e = fails(AnalysisException, "UNRESOLVED_COLUMN.WITH_SUGGESTION", lambda: spark.sql(f"select {name} from range(1)").collect())
    assert name in str(e)


@pytest.mark.skipif(bool(os.environ.get("SPARK_REMOTE")), reason="a real Spark does it")
def test_unsupported_is_typed(spark):
    with pytest.raises(PySparkException):
        spark.readStream.format("rate").load().writeStream.format("memory").queryName("q").start()
