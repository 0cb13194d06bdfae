#!/usr/bin/env python3
"""TPC-H and TPC-DS on sparkduck beside a real Spark: same schema, same rows.

usage: compare.py --data DIR --spark sc://... --sparkduck sc://... [--keep FILE] [h1 ds42 ...]

Data is generated below DIR on first use (TPC-H scale 0.05, TPC-DS scale 0.05).
--keep stores Spark's answers, so that later runs do without it. Rows are compared
as sorted lists, doubles to 9 digits.
"""
import argparse
import glob
import os
import pickle
import subprocess
import sys
import warnings

warnings.simplefilter("ignore")
from pyspark.sql import SparkSession

import tpcds

HERE = os.path.dirname(os.path.abspath(__file__))


def queries():
    for i in range(1, 23):
        yield f"h{i}", open(f"{HERE}/../bench/tpch/q{i}.sql").read()
    for number, text in tpcds.queries():
        yield f"ds{number}", text


def generate(data):
    tpcds.generate(f"{data}/ds", 0.05)
    if not os.path.exists(f"{data}/h/lineitem.parquet"):
        os.makedirs(f"{data}/h", exist_ok=True)
        subprocess.check_call([os.path.join(os.path.dirname(sys.executable), "tpchgen-cli"), "parquet", "-s", "0.05", "--output-dir", f"{data}/h"])


def connect(url, data):
    """One session for each suite: both have a table customer."""
    sessions = {}
    for suite in ("h", "ds"):
        s = sessions[suite] = SparkSession.builder.remote(url).create()
        s.conf.set("spark.sql.session.timeZone", "UTC")
        for path in glob.glob(f"{data}/{suite}/*.parquet"):
            s.read.parquet(path).createOrReplaceTempView(os.path.basename(path)[:-8])
    return sessions


def plain(value):
    return float(f"{value:.9g}") if isinstance(value, float) else value


def answer(sessions, name, text):
    try:
        df = sessions[name.rstrip("0123456789")].sql(text)
        schema = [(f.name, f.dataType.simpleString(), f.nullable) for f in df.schema.fields]
        return schema, sorted((tuple(map(plain, r)) for r in df.collect()), key=str)
    except Exception as e:
        return "error", str(e)[:300]


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--data", required=True)
    p.add_argument("--spark")
    p.add_argument("--sparkduck")
    p.add_argument("--keep")
    p.add_argument("names", nargs="*")
    a = p.parse_args()
    generate(a.data)
    kept = pickle.load(open(a.keep, "rb")) if a.keep and os.path.exists(a.keep) else {}
    spark = connect(a.spark, a.data) if a.spark else None
    ours = connect(a.sparkduck, a.data) if a.sparkduck else None
    bad = []
    for name, text in queries():
        if a.names and name not in a.names:
            continue
        if name not in kept and spark:
            kept[name] = answer(spark, name, text)
            if a.keep:
                pickle.dump(kept, open(a.keep, "wb"))
        if not ours:
            continue
        got, want = answer(ours, name, text), kept[name]
        if got != want:
            bad.append(name)
            what = "rows" if got[0] == want[0] else "schema" if got[1] == want[1] else "both"
            print(f"{name}: {what}\n  got  {str(got)[:400]}\n  want {str(want)[:400]}", flush=True)
    print(f"{len(bad)} differ: {' '.join(bad)}")
    sys.stdout.flush()
    os._exit(bool(bad))


main()
