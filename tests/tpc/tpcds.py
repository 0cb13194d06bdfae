"""TPC-DS: data and queries from DuckDB's own extension, which ships as a wheel."""
import importlib.util
import os
import re


def connect():
    import duckdb

    folder = os.path.dirname(importlib.util.find_spec("duckdb_extension_tpcds").origin)
    c = duckdb.connect()
    for root, _, files in os.walk(folder):
        for name in files:
            if name.endswith(".duckdb_extension"):
                c.execute(f"LOAD '{os.path.join(root, name)}'")
    return c


def generate(folder, scale):
    """Write the 24 tables as Parquet, once."""
    done = os.path.join(folder, f"scale-{scale}")
    if os.path.exists(done):
        return
    os.makedirs(folder, exist_ok=True)
    c = connect()
    c.execute(f"CALL dsdgen(sf={scale})")
    for (table,) in c.execute("SHOW TABLES").fetchall():
        c.execute(f"COPY {table} TO '{folder}/{table}.parquet' (FORMAT parquet)")
    open(done, "w").close()


def queries():
    """The 99 queries in Spark's dialect: quoted aliases become back-quoted."""
    for number, text in connect().execute("SELECT query_nr, query FROM tpcds_queries()").fetchall():
        text = re.sub(r'"([^"]*)"', r"`\1`", text.strip().rstrip(";"))
        yield number, text
