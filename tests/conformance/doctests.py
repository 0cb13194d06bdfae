#!/usr/bin/env python3
"""Run the doctests that ship in the PySpark client against sparkduck.

usage: doctests.py --server bin/sparkduck [--floor floor.json] [--update-floor] [--names] [MODULE ...]

Prints passed and total examples of each module. With --floor, fails when a
module passes fewer examples than its floor; --update-floor raises floors.
"""
import argparse
import json
import os
import subprocess
import sys
import tempfile

MODULES = (
    "functions.builtin functions.partitioning dataframe column group catalog session readwriter tvf window conf observation"
).split()

CHILD = r"""
import doctest, importlib, json, os, sys, warnings
warnings.simplefilter("ignore")
def testmod(m=None, **kw):
    runner = doctest.DocTestRunner(verbose=False, optionflags=kw.get("optionflags", 0))
    good, failed = 0, {}
    for t in doctest.DocTestFinder().find(m, m.__name__, globs=kw.get("globs") or m.__dict__.copy(), extraglobs=kw.get("extraglobs")):
        if t.examples:
            r = runner.run(t, out=lambda s: None if not os.environ.get("VERBOSE") else sys.stderr.write(s))
            good += r.attempted - r.failed
            if r.failed:
                failed[t.name.removeprefix(m.__name__ + ".")] = r.failed
    print("RESULT " + json.dumps([good, failed]))
    sys.stdout.flush()
    os._exit(0)
doctest.testmod = testmod
importlib.import_module("pyspark.sql.connect." + sys.argv[1])._test()
"""


def run(module, url, folder):
    env = dict(
        os.environ,
        SPARK_TESTING="1",
        SPARK_SKIP_CONNECT_COMPAT_TESTS="1",
        SPARK_CONNECT_TESTING_REMOTE=url,
        SPARK_HOME=folder,
        PYTHONWARNINGS="ignore",
    )
    try:
        p = subprocess.run([sys.executable, "-c", CHILD, module], cwd=folder, env=env, stdout=subprocess.PIPE,
                           stderr=None if os.environ.get("VERBOSE") else subprocess.DEVNULL, text=True, timeout=900)
    except subprocess.TimeoutExpired:
        return 0, {"did not finish": 1}
    result = [line for line in p.stdout.splitlines() if line.startswith("RESULT ")]
    return json.loads(result[-1][7:]) if result else (0, {"did not finish": 1})


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--server", required=True)
    p.add_argument("--floor")
    p.add_argument("--update-floor", action="store_true")
    p.add_argument("--names", action="store_true")
    p.add_argument("modules", nargs="*")
    a = p.parse_args()
    floor = json.load(open(a.floor)) if a.floor and os.path.exists(a.floor) else {}
    folder = tempfile.mkdtemp()
    server = subprocess.Popen([os.path.abspath(a.server), "server", "--port", "0"], cwd=folder, stdout=subprocess.PIPE, text=True)
    port = server.stdout.readline().strip().rsplit(":", 1)[-1]
    below, total, passed_all = [], 0, 0
    try:
        for module in a.modules or MODULES:
            passed, failed = run(module, f"sc://localhost:{port}", folder)
            n = passed + sum(failed.values())
            passed_all, total = passed_all + passed, total + n
            print(f"{module:26s} {passed:5d} / {n:5d}" + ("  " + " ".join(f"{k}:{v}" for k, v in failed.items()) if a.names else ""), flush=True)
            if passed < floor.get(module, 0):
                below.append(f"{module}: {passed} passed, the floor is {floor[module]}")
            floor[module] = max(passed, floor.get(module, 0))
    finally:
        server.terminate()
    print(f"{'all':26s} {passed_all:5d} / {total:5d} = {100 * passed_all / max(1, total):.1f} %")
    if a.update_floor:
        with open(a.floor, "w") as f:
            json.dump(floor, f, indent=1)
            f.write("\n")
    if below:
        sys.exit("below the floor: " + "; ".join(below))


main()
