#!/usr/bin/env python3
"""The benchmarks: every side in one run, so that a noisy machine hits all alike.

usage: run.py --server bin/sparkduck --floor bin/floor [--out docs/benchmarks.md] [--peer NAME=sc://host:port ...] [--data DIR] [--only latency,tpch,transfer,start]

- latency: small requests against the floor server (canned answers), sparkduck and peers; minimum in ms
- tpch: the 22 queries at scale 1 over Parquet against DuckDB in this process; the better of two runs
- transfer: toArrow of 6 M rows x 5 numeric columns; MB/s, and the server's peak memory
- start: process start to ready, and idle memory
"""
import argparse
import glob
import os
import platform
import statistics
import subprocess
import sys
import time
import warnings
from datetime import date

warnings.simplefilter("ignore")
from pyspark.sql import SparkSession
from pyspark.sql import functions as F

HERE = os.path.dirname(os.path.abspath(__file__))
ROWS = [(i, f"n{i % 3}", float(i)) for i in range(10)]
DDL = "id int, n string, v double"


def start(binary, *args):
    began = time.perf_counter()
    p = subprocess.Popen([os.path.abspath(binary), *args], stdout=subprocess.PIPE, text=True)
    port = p.stdout.readline().strip().rsplit(":", 1)[-1]
    return p, f"sc://localhost:{port}", (time.perf_counter() - began) * 1e3


def memory(pid, field="VmRSS"):
    for line in open(f"/proc/{pid}/status"):
        if line.startswith(field):
            return int(line.split()[1]) / 1024
    return float("nan")


def cases(s):
    def wide():
        d = s.range(1)
        for i in range(200):
            d = d.withColumn(f"c{i}", F.lit(i))
        return d.columns

    def join():
        a, b = s.createDataFrame(ROWS, DDL), s.createDataFrame(ROWS, "id int, m string, w double")
        return a.join(b, "id").withColumn("x", F.col("v") * F.col("w")).filter("x > 1").orderBy("id").toPandas()

    def failing():
        try:
            s.sql("select nope from range(1)").collect()
        except Exception:
            return
        raise SystemExit("an unresolved column must fail")

    def view():
        s.range(5).createOrReplaceTempView("t")
        return s.sql("select sum(id) from t").collect()

    plan = lambda: s.range(1000).withColumn("b", F.col("id") + 1).filter("b > 2").groupBy((F.col("id") % 10).alias("k")).agg(F.sum("b").alias("s")).orderBy("k").columns
    return [
        ("columns of a 5-operator plan", 30, plan),
        ("range(1).collect()", 40, lambda: s.range(1).collect()),
        ("sql('select 1').collect()", 40, lambda: s.sql("select 1").collect()),
        ("createDataFrame 10 rows, agg, collect", 30, lambda: s.createDataFrame(ROWS, DDL).groupBy("n").agg(F.sum("v")).collect()),
        ("two frames, join, toPandas", 20, join),
        ("show() of 10 rows", 30, lambda: s.createDataFrame(ROWS, DDL)._show_string()),
        ("temp view + sql", 30, view),
        ("200 x withColumn, columns", 5, wide),
        ("analysis error", 20, failing),
    ]


def works(run):
    """Peers may lack what a row needs."""
    try:
        run()
    except Exception:
        return False
    return True


def latency(sides):
    sessions = [SparkSession.builder.remote(url).create() for _, url in sides]
    table = []
    for rows in zip(*[cases(s) for s in sessions]):
        label, n, _ = rows[0]
        times = [[] for _ in rows]
        failed = {k for k, (_, _, run) in enumerate(rows) if k >= 2 and not works(run)}
        for i in range(n + 3):
            for k, (_, _, run) in enumerate(rows):
                if k in failed:
                    continue
                began = time.perf_counter()
                run()
                if i >= 3:
                    times[k].append((time.perf_counter() - began) * 1e3)
        low = [min(t, default=float("nan")) for t in times]
        cells = ["fails" if k in failed else f"{x:.2f}" for k, x in enumerate(low)]
        table.append([label] + cells + [f"{statistics.median(times[1]):.2f}", f"{low[1] / low[0]:.2f}"])
        print("  ".join(table[-1]), flush=True)
    names = [n for n, _ in sides]
    return ["request"] + [f"{n} (min ms)" for n in names] + [f"{names[1]} (p50 ms)", f"{names[1]} / {names[0]}"], table


def tpch(url, data):
    import duckdb

    tables = {os.path.basename(f)[:-8]: f for f in glob.glob(f"{data}/*.parquet")}
    raw = duckdb.connect()
    s = SparkSession.builder.remote(url).create()
    for name, path in tables.items():
        raw.execute(f"CREATE VIEW {name} AS SELECT * FROM '{path}'")
        s.read.parquet(path).createOrReplaceTempView(name)
    table, total = [], [0.0, 0.0]
    for i in range(1, 23):
        q = open(f"{HERE}/tpch/q{i}.sql").read()
        best = [float("inf")] * 2
        for _ in range(2):
            for k, run in enumerate((lambda: raw.execute(q).fetch_arrow_table(), lambda: s.sql(q).toArrow())):
                began = time.perf_counter()
                run()
                best[k] = min(best[k], time.perf_counter() - began)
        total = [t + b for t, b in zip(total, best)]
        table.append([f"q{i}"] + [f"{b:.3f}" for b in best] + [f"{best[1] / best[0]:.2f}"])
        print("  ".join(table[-1]), flush=True)
    table.append(["total"] + [f"{t:.2f}" for t in total] + [f"{total[1] / total[0]:.2f}"])
    print("  ".join(table[-1]), flush=True)
    return ["query", "DuckDB (s)", "sparkduck (s)", "ratio"], table


def transfer(sides, data, pid):
    table, speeds = [], []
    query = "select l_orderkey, l_partkey, l_suppkey, l_quantity, l_extendedprice from lineitem"
    runs = []
    for name, url in sides:
        s = SparkSession.builder.remote(url).create()
        s.read.parquet(f"{data}/lineitem.parquet").createOrReplaceTempView("lineitem")
        s.sql(query).toArrow()  # the floor server learns
        runs.append((name, s))
    best = {}
    for _ in range(3):
        for name, s in runs:
            began = time.perf_counter()
            r = s.sql(query).toArrow()
            best[name] = max(best.get(name, 0), r.nbytes / 1e6 / (time.perf_counter() - began))
    first = best[sides[0][0]]
    for name, _ in sides:
        table.append([name, f"{best[name]:.0f}", f"{best[name] / first:.2f}"])
        print("  ".join(table[-1]), flush=True)
    table.append(["sparkduck's peak memory (MB)", f"{memory(pid, 'VmHWM'):.0f}", ""])
    print("  ".join(table[-1]), flush=True)
    return ["side", "MB/s (best of 3)", f"share of {sides[0][0]}"], table


def starts(binary):
    times, idle, private = [], [], []
    for _ in range(5):
        p, _, ms = start(binary, "server", "--port", "0")
        time.sleep(0.5)
        times.append(ms)
        idle.append(memory(p.pid))
        private.append(memory(p.pid, "RssAnon"))
        p.terminate()
        p.wait()
    table = [["start to ready (ms), best of 5", f"{min(times):.0f}"], ["idle memory (MB)", f"{min(idle):.0f}"],
             ["of it not pages of the binary (MB)", f"{min(private):.0f}"]]
    for row in table:
        print("  ".join(row), flush=True)
    return ["measure", "value"], table


def markdown(title, head, table):
    lines = [f"## {title}", "", "| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    return lines + ["| " + " | ".join(row) + " |" for row in table] + [""]


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--server", required=True)
    p.add_argument("--floor", required=True)
    p.add_argument("--out")
    p.add_argument("--peer", action="append", default=[])
    p.add_argument("--data", default="bin/tpch-sf1")
    p.add_argument("--only", default="start,latency,tpch,transfer")
    a = p.parse_args()
    parts = a.only.split(",")
    if not os.path.exists(f"{a.data}/lineitem.parquet") and {"tpch", "transfer"} & set(parts):
        generator = os.path.join(os.path.dirname(sys.executable), "tpchgen-cli")
        subprocess.check_call([generator, "parquet", "-s", "1", "--output-dir", a.data])
    data = os.path.abspath(a.data)
    out = [
        "# Benchmarks", "", f"Written by `make bench` on {date.today()}: {platform.processor() or platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}, "
        f"pyspark-client {__import__('pyspark').__version__}, DuckDB {__import__('duckdb').__version__}. All sides of a table ran in one process, in turn.", "",
    ]
    if "start" in parts:
        out += markdown("Start and idle", *starts(a.server))
    server, url, _ = start(a.server, "server", "--port", "0")
    floor, floor_url, _ = start(a.floor, "--upstream", url.removeprefix("sc://"))
    sides = [("floor", floor_url), ("sparkduck", url)] + [tuple(x.split("=", 1)) for x in a.peer]
    try:
        if "latency" in parts:
            out += markdown("Latency of small requests", *latency(sides))
        if "tpch" in parts:
            out += markdown("TPC-H, scale 1, Parquet", *tpch(url, data))
        if "transfer" in parts:
            floor.terminate()
            server.terminate()
            server, url, _ = start(a.server, "server", "--port", "0")  # a fresh process, for its memory
            floor, floor_url, _ = start(a.floor, "--upstream", url.removeprefix("sc://"))
            sides = [("floor", floor_url), ("sparkduck", url)] + sides[2:]
            out += markdown("toArrow of 6 M rows x 5 numeric columns", *transfer(sides, data, server.pid))
    finally:
        server.terminate()
        floor.terminate()
    if a.out and set(parts) >= {"start", "latency", "tpch", "transfer"}:
        with open(a.out, "w") as f:
            f.write("\n".join(out))
    sys.stdout.flush()
    os._exit(0)  # the client can hang in __del__ at interpreter exit


main()
