"""DataFrame._joinAsOf, which pyspark.pandas' merge_asof is made of. The expectations were read off a real Spark 4.2."""
import pytest
from pyspark.sql import functions as F
from pyspark.sql.connect.dataframe import DataFrame

pytestmark = pytest.mark.skipif(not hasattr(DataFrame, "_joinAsOf"), reason="clients before 4.0 have no as-of joins")

LEFT = [(1, "x"), (5, "y"), (10, "z"), (None, "n")]
RIGHT = [(1, "v"), (2, "w"), (3, "x"), (6, "y"), (7, "z"), (None, "q")]


@pytest.fixture
def sides(spark):
    return spark.createDataFrame(LEFT, "a int, b string"), spark.createDataFrame(RIGHT, "a int, b string")


def nearest(sides, **how):
    left, right = sides
    options = {"leftAsOfColumn": "a", "rightAsOfColumn": "a", "how": "left", **how}
    return {row[0]: row[2] for row in left._joinAsOf(right, **options).collect()}


@pytest.mark.parametrize(
    "how, want",
    [
        ({}, {1: 1, 5: 3, 10: 7, None: None}),
        ({"how": "inner"}, {1: 1, 5: 3, 10: 7}),
        ({"allowExactMatches": False}, {1: None, 5: 3, 10: 7, None: None}),
        ({"tolerance": 2}, {1: 1, 5: 3, 10: None, None: None}),
        ({"tolerance": 0}, {1: 1, 5: None, 10: None, None: None}),
        ({"tolerance": 2, "allowExactMatches": False}, {1: None, 5: None, 10: None, None: None}),
        ({"direction": "forward"}, {1: 1, 5: 6, 10: None, None: None}),
        ({"direction": "FORWARD", "allowExactMatches": False}, {1: 2, 5: 6, 10: None, None: None}),
        ({"direction": "forward", "tolerance": 1, "allowExactMatches": False}, {1: None, 5: None, 10: None, None: None}),
        ({"direction": "nearest"}, {1: 1, 5: 6, 10: 7, None: None}),
        ({"direction": "nearest", "allowExactMatches": False}, {1: 2, 5: 6, 10: 7, None: None}),
        ({"direction": "nearest", "tolerance": 1}, {1: 1, 5: 6, 10: None, None: None}),
        ({"on": "b"}, {1: None, 5: None, 10: 7, None: None}),
    ],
)
def test_rows(sides, how, want):
    if "tolerance" in how:
        how = {**how, "tolerance": F.lit(how["tolerance"])}
    assert nearest(sides, **how) == want


def test_columns_and_conditions(sides):
    left, right = sides
    joined = left._joinAsOf(right, leftAsOfColumn=left.a, rightAsOfColumn=right.a, on=left.b == right.b)
    assert joined.columns == ["a", "b", "a", "b"]
    assert [tuple(r) for r in joined.select(left.a, right.a).collect()] == [(10, 7)]


def test_times(spark):
    left = spark.createDataFrame([("2020-01-01 00:00:05",), ("2020-01-01 00:01:00",)], "t string").select(F.to_timestamp("t").alias("t"))
    right = spark.createDataFrame([("2020-01-01 00:00:04",)], "t string").select(F.to_timestamp("t").alias("t"))
    rows = left._joinAsOf(right, leftAsOfColumn="t", rightAsOfColumn="t", how="left", tolerance=F.expr("INTERVAL '10' SECOND")).orderBy(left.t).collect()
    assert [r[1] is None for r in rows] == [False, True]


@pytest.mark.parametrize(
    "how, condition",
    [
        ({"direction": "sideways"}, "AS_OF_JOIN.UNSUPPORTED_DIRECTION"),
        ({"tolerance": -1}, "AS_OF_JOIN.TOLERANCE_IS_NON_NEGATIVE"),
        ({"how": "nope"}, "UNSUPPORTED_JOIN_TYPE"),
        ({"how": "right"}, None),
    ],
)
def test_errors(sides, how, condition):
    if "tolerance" in how:
        how = {**how, "tolerance": F.lit(how["tolerance"])}
    with pytest.raises(Exception) as failure:
        nearest(sides, **how)
    if condition is None:
        assert "Unsupported as-of join type RightOuter" in str(failure.value)
    else:
        assert condition in str(failure.value)
