#!/usr/bin/env python3
"""A small shop, as a PySpark user would write it: files in, questions asked, files out.

usage: demo.py path/to/sparkduck      (run by `make demo`)
"""
import json
import os
import random
import subprocess
import sys
import tempfile
from datetime import date, timedelta

from pyspark.sql import SparkSession, Window
from pyspark.sql import functions as F

folder = tempfile.mkdtemp(prefix="sparkduck-demo-")


def make_files():
    """Real input files: customers as CSV, clicks as JSON lines."""
    rng = random.Random(7)
    with open(f"{folder}/customers.csv", "w") as f:
        f.write("id,name,country,since\n")
        for i in range(200):
            f.write(f"{i},customer {i},{rng.choice(['DE', 'FR', 'JP', 'US'])},{date(2020, 1, 1) + timedelta(days=rng.randrange(1500))}\n")
    with open(f"{folder}/clicks.json", "w") as f:
        for i in range(1000):
            f.write(json.dumps({"customer": rng.randrange(220), "page": rng.choice(["home", "cart", "help"]), "tags": rng.sample(["a", "b", "c"], 2)}) + "\n")


def main(spark):
    customers = spark.read.csv(f"{folder}/customers.csv", header=True, schema="id int, name string, country string, since date")
    clicks = spark.read.json(f"{folder}/clicks.json")

    print("== 20,000 orders written as Parquet, partitioned by year")
    orders = spark.range(20_000).select(
        F.col("id").alias("order"),
        (F.col("id") * 7919 % 200).cast("int").alias("customer"),
        ((F.col("id") * 31 % 9973) / 100).cast("decimal(10,2)").alias("amount"),
        F.date_add(F.lit("2023-01-01").cast("date"), (F.col("id") % 700).cast("int")).alias("day"),
    )
    orders.withColumn("year", F.year("day")).write.mode("overwrite").partitionBy("year").parquet(f"{folder}/orders")
    orders = spark.read.parquet(f"{folder}/orders")
    orders.printSchema()

    print("== revenue by country and year")
    joined = orders.join(customers, orders.customer == customers.id)
    joined.groupBy("country", "year").agg(F.count("*").alias("orders"), F.sum("amount").alias("revenue")).orderBy("country", "year").show()

    print("== the two best customers of each country")
    rank = Window.partitionBy("country").orderBy(F.desc("revenue"), "id")
    (
        joined.groupBy("country", "id", "name").agg(F.sum("amount").alias("revenue"))
        .withColumn("rank", F.row_number().over(rank)).filter("rank <= 2").orderBy("country", "rank").show()
    )

    print("== tags of clicks, in SQL")
    clicks.createOrReplaceTempView("clicks")
    customers.createOrReplaceTempView("customers")
    spark.sql("""
        WITH tagged AS (SELECT customer, page, explode(tags) AS tag FROM clicks)
        SELECT page, tag, count(*) AS n, count(DISTINCT country) AS countries
        FROM tagged LEFT JOIN customers ON customer = id
        GROUP BY page, tag ORDER BY page, tag
    """).show()

    print("== an error is Spark's error")
    try:
        spark.sql("SELECT nmae FROM customers").show()
    except Exception as e:
        print(f"{type(e).__name__}: {e.getCondition()} {e.getMessageParameters()}")

    print("== to pandas")
    print(joined.groupBy("country").agg(F.avg("amount").alias("mean")).orderBy("country").toPandas())


if __name__ == "__main__":
    server = subprocess.Popen([sys.argv[1], "server", "--port", "0"], stdout=subprocess.PIPE, text=True)
    try:
        port = server.stdout.readline().strip().rsplit(":", 1)[-1]
        make_files()
        main(SparkSession.builder.remote(f"sc://localhost:{port}").getOrCreate())
        sys.stdout.flush()
    finally:
        server.terminate()
    os._exit(0)  # the client can hang in __del__ at interpreter exit
