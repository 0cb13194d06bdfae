"""A stock client with a token, in plain text on this machine and with TLS.

Each case runs in a process of its own: the client reads the environment once.
"""
import json
import os
import shutil
import subprocess
import sys
import time

import pytest

import pyspark

TOKEN = "T0ken-that-nobody-may-see"

PROGRAM = """
import os, sys
from pyspark.sql import SparkSession
try:
    spark = SparkSession.builder.remote(sys.argv[1]).create()
    print("answer", spark.range(3).count())
except Exception as e:
    print("refused", type(e).__name__, str(e)[:500])
sys.stdout.flush()
os._exit(0)
"""


@pytest.fixture
def serve(tmp_path):
    if not os.environ.get("SPARKDUCK"):
        pytest.skip("starts servers of its own: SPARKDUCK must name the binary")
    servers = []

    def start(*flags, **environment):
        ready = tmp_path / f"ready{len(servers)}.json"
        server = subprocess.Popen(
            [os.environ["SPARKDUCK"], "server", "--port", "0", "--ready-file", str(ready), "--temp-dir", str(tmp_path), *flags],
            env={**os.environ, **environment}, stdout=subprocess.DEVNULL,
        )
        servers.append(server)
        while not ready.exists():
            assert server.poll() is None
            time.sleep(0.01)
        return json.loads(ready.read_text())

    yield start
    for server in servers:
        server.terminate()
        assert server.wait(timeout=15) == 0
    assert [p.name for p in tmp_path.iterdir() if p.name.startswith("sparkduck")] == []


@pytest.fixture
def ask(tmp_path):
    program = tmp_path / "program.py"  # with -c, clients of 4.2 look for a whole Spark
    program.write_text(PROGRAM)
    return lambda remote, **environment: run(program, remote, environment)


def run(program, remote, environment):
    clean = {k: v for k, v in os.environ.items() if k not in ("SPARK_REMOTE", "SPARK_CONNECT_AUTHENTICATE_TOKEN")}
    done = subprocess.run(
        [sys.executable, "-W", "ignore", str(program), remote], env={**clean, **environment}, capture_output=True, text=True, timeout=60
    )
    return done.stdout.strip()


def test_token_on_this_machine(serve, ask):
    if pyspark.__version__ < "4.0":
        pytest.skip("clients of 3.5 send tokens with TLS only")
    server = serve(SPARK_CONNECT_AUTHENTICATE_TOKEN=TOKEN)
    assert server["token"] == TOKEN
    remote = f"sc://localhost:{server['port']}"
    assert ask(remote, SPARK_CONNECT_AUTHENTICATE_TOKEN=TOKEN) == "answer 3"
    assert ask(f"{remote}/;token={TOKEN}") == "answer 3"
    for answer in (ask(remote), ask(f"{remote}/;token=wrong")):
        assert answer.startswith("refused") and "no valid token" in answer and TOKEN not in answer


def test_token_and_tls(serve, ask, tmp_path):
    if not shutil.which("openssl"):
        pytest.skip("openssl makes the certificate")
    cert, key, token = tmp_path / "cert.pem", tmp_path / "key.pem", tmp_path / "token"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj", "/CN=localhost",
         "-addext", "subjectAltName=DNS:localhost", "-keyout", str(key), "-out", str(cert)],
        check=True, capture_output=True,
    )
    token.write_text(TOKEN + "\n")
    server = serve("--tls-cert", str(cert), "--tls-key", str(key), "--token-file", str(token))
    remote = f"sc://localhost:{server['port']}/;use_ssl=true"
    trust = {"GRPC_DEFAULT_SSL_ROOTS_FILE_PATH": str(cert)}
    assert ask(f"{remote};token={TOKEN}", **trust) == "answer 3"
    assert "no valid token" in ask(f"{remote};token=wrong", **trust)
    assert "no valid token" in ask(remote, **trust)
