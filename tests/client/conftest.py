"""Fixtures: one server for the run, one session per test.

SPARKDUCK names the server binary; SPARK_REMOTE, when set, names a running
server instead (a real Spark, say): the same tests must pass there.
"""
import os
import subprocess
import warnings

import pytest

warnings.simplefilter("ignore")
import pyspark
from pyspark.sql import SparkSession


kept = []


@pytest.fixture(scope="session")
def remote(tmp_path_factory):
    if os.environ.get("SPARK_REMOTE"):
        yield os.environ["SPARK_REMOTE"]
        return
    server = subprocess.Popen(
        [os.environ["SPARKDUCK"], "server", "--port", "0"], stdout=subprocess.PIPE, text=True, cwd=tmp_path_factory.mktemp("server")
    )
    port = server.stdout.readline().strip().rsplit(":", 1)[-1]
    yield f"sc://localhost:{port}"
    assert server.poll() is None, "the server died during the tests"
    server.terminate()
    assert server.wait(timeout=15) == 0


@pytest.fixture
def spark(remote):
    session = SparkSession.builder.remote(remote).create()
    session.conf.set("spark.sql.session.timeZone", "UTC")
    session.conf.set("spark.sql.ansi.enabled", "true")  # clients of 3.5 start with the default of 3.5
    yield session
    if pyspark.__version__ >= "4.2":
        session.stop()
    else:
        kept.append(session)  # its end, by stop() or collection, ends a thread pool that all sessions share


def pytest_sessionfinish(session, exitstatus):
    session.config._exitstatus = exitstatus


def pytest_unconfigure(config):
    import sys
    sys.stdout.flush()
    os._exit(int(getattr(config, "_exitstatus", 1)))  # clients of some versions hang in __del__ at interpreter exit
