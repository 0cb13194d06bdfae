#!/usr/bin/env python3
"""Write the expected results of golden blocks, taken from a real Spark 4.2.

usage: bless.py --remote sc://host:port FILE.sql ...

A file is one session; its blocks run in order. Only the schema, output and
error parts are written; query, set, skip and duckdb parts stay as they are.
See README.md for the format.
"""
import argparse
import json
import os
import re
import sys
import warnings

warnings.simplefilter("ignore")
from pyspark.errors import PySparkException
from pyspark.sql import SparkSession

ZONE = "America/Los_Angeles"
PART = re.compile(r"^-- !(\w+)(?: (.*))?$")


def read(path):
    """Split a file into blocks: lists of (part, argument, lines)."""
    blocks, parts = [], []
    for line in open(path, encoding="utf-8").read().split("\n"):
        m = PART.match(line)
        if m and m.group(1) in ("set", "skip", "query", "schema", "duckdb", "output", "error"):
            starts = m.group(1) in ("set", "skip", "query")
            if starts and parts and any(p[0] == "query" for p in parts):
                blocks.append(parts)
                parts = []
            parts.append((m.group(1), m.group(2), []))
        elif parts:
            parts[-1][2].append(line)
        elif line.strip():
            sys.exit(f"{path}: text before the first block: {line!r}")
    if parts:
        blocks.append(parts)
    return blocks


def text(lines):
    return "\n".join(lines).strip("\n")


def cell(name, t):
    kind = t.typeName()
    if kind == "binary":
        return f"hex({name})"
    if kind == "variant":
        return f"to_json({name})"
    return f"cast({name} as string)"


def escape(s):
    if s is None:
        return "NULL"
    return s.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t")


def run(spark, query):
    """The parts that a real Spark gives for a query."""
    try:
        df = spark.sql(query)
        schema = df.schema
        names = [f"c{i}" for i in range(len(schema.fields))]
        rows = []
        if names:
            plain = df.toDF(*names)
            rows = plain.selectExpr(*[f"{cell(n, f.dataType)} as {n}" for n, f in zip(names, schema.fields)]).collect()
        lines = ["\t".join(escape(c) for c in r) for r in rows]
        if not re.search(r"\border\s+by\b", query, re.I):
            lines.sort()
        return [("schema", None, [schema.toDDL()]), ("output", None, lines)]
    except PySparkException as e:
        contexts = [
            {"start": c.startIndex(), "stop": c.stopIndex(), "fragment": c.fragment()}
            for c in (e.getQueryContext() or [])
            if c.contextType().name == "SQL"
        ]
        body = {
            "class": type(e).__name__,
            "condition": e.getCondition(),
            "sqlState": e.getSqlState(),
            "parameters": e.getMessageParameters() or {},
        }
        if contexts:
            body["context"] = contexts
        return [("error", None, json.dumps(body, indent=1, sort_keys=True, ensure_ascii=False).split("\n"))]


def bless(path, remote):
    spark = SparkSession.builder.remote(remote).create()
    spark.conf.set("spark.sql.session.timeZone", ZONE)
    out = []
    for parts in read(path):
        kept = [p for p in parts if p[0] in ("set", "skip")]
        for _, setting, _ in (p for p in kept if p[0] == "set"):
            key, value = setting.split("=", 1)
            spark.conf.set(key, value)
        for part, argument, lines in kept:
            out.append(f"-- !{part} {argument}")
        query = text(next(p[2] for p in parts if p[0] == "query"))
        out += ["-- !query", query]
        results = run(spark, query)
        duckdb = next((p for p in parts if p[0] == "duckdb"), None)
        for part, _, lines in results[:1]:
            out += [f"-- !{part}"] + lines
        if duckdb and results[0][0] == "schema":
            out += ["-- !duckdb", text(duckdb[2])]
        for part, _, lines in results[1:]:
            out += [f"-- !{part}"] + lines
        out.append("")
    spark.stop()
    with open(path, "w", encoding="utf-8") as f:
        f.write("\n".join(out))


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--remote", required=True)
    p.add_argument("files", nargs="+")
    a = p.parse_args()
    for path in a.files:
        bless(path, a.remote)
        print(path, flush=True)
    os._exit(0)  # the client can hang in __del__ at interpreter exit


main()
