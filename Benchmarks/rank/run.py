"""Measures `cchc rank` beside DuckDB and Polars doing the same, whole processes on both sides.

    run.py CCHC [--units 10600] [--runs 3] [--large]

Makes its own virtual environment and data under .build-bench/. Each program runs once to warm up, then in turn with
the others; the median counts. The results are compared cell by cell. --large adds twelve million lines, ours only.
"""

import argparse
import csv
import os
import statistics
import subprocess
import sys
import time
from decimal import Decimal
from itertools import zip_longest
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOM = HERE.parent.parent / ".build-bench"
PACKAGES = ["duckdb==2.0.0", "polars==2.1.0"]
LARGE_UNITS = 106_000
POINTS = ("total", "score")


def prepared_python():
    python = ROOM / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", ROOM], check=True)
    subprocess.run([python, "-m", "pip", "install", "-q", *PACKAGES], check=True)
    return str(python)


def scores_file(units, order):
    path = ROOM / "data" / f"{order}-{units}.csv"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        shuffled = ["--shuffled"] if order == "shuffled" else []
        subprocess.run([sys.executable, HERE / "generate.py", path, "--units", str(units), *shuffled], check=True)
    return path


def results_of(name):
    return [str(ROOM / f"{name}-{kind}.csv") for kind in ("totals", "domains")]


def command(name, cchc, python, scores):
    totals, domains = results_of(name)
    if name == "cchc":
        return [cchc, "rank", str(scores), "--out", totals, "--domains", domains]
    return [python, str(HERE / f"with_{name}.py"), str(scores), totals, domains]


def measure(arguments):
    """Seconds from start to end, and peak resident memory in MB."""
    start = time.perf_counter()
    process = subprocess.Popen(arguments, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"exit code {process.returncode}: {' '.join(arguments)}")
    return seconds, usage.ru_maxrss / 1024


def compare(ours, theirs):
    """Compares two result files cell by cell, points as numbers; stops at the first difference."""
    cells = 0
    with open(ours, newline="") as left, open(theirs, newline="") as right:
        for number, (a, b) in enumerate(zip_longest(csv.DictReader(left), csv.DictReader(right)), start=2):
            if a is None or b is None or a.keys() != b.keys():
                sys.exit(f"{ours} and {theirs} differ in shape at line {number}")
            for column in a:
                alike = Decimal(a[column]) == Decimal(b[column]) if column in POINTS else a[column] == b[column]
                if not alike:
                    sys.exit(f"line {number}, {column}: {a[column]} here, {b[column]} there ({theirs})")
                cells += 1
    return cells


def median_runs(commands, runs):
    for arguments in commands.values():
        measure(arguments)
    samples = {name: [] for name in commands}
    for _ in range(runs):
        for name, arguments in commands.items():
            samples[name].append(measure(arguments))
    return {name: [statistics.median(values) for values in zip(*taken)] for name, taken in samples.items()}


def report(title, taken, size):
    ours_seconds, ours_memory = taken["cchc"]
    print(f"\n{title} ({size / 1e6:.0f} MB)")
    print(f"  {'':22}{'ms':>8}{'MB':>8}{'× time':>9}{'× memory':>10}")
    for name, (seconds, memory) in taken.items():
        print(
            f"  {name:22}{seconds * 1000:8.0f}{memory:8.0f}"
            f"{seconds / ours_seconds:9.2f}{memory / ours_memory:10.2f}"
        )


def with_limits(commands, scores):
    """Beside the programs, what merely reading the file and counting its lines takes on one core."""
    return commands | {"cat": ["cat", str(scores)], "wc -l": ["wc", "-l", str(scores)]}


def run(cchc, python, units, order, runs):
    scores = scores_file(units, order)
    commands = {name: command(name, cchc, python, scores) for name in ("cchc", "duckdb", "polars")}
    commands["cchc --help (start)"] = [cchc, "--help"]
    taken = median_runs(with_limits(commands, scores), runs)
    report(f"{units * 117:,} lines, {order}", taken, scores.stat().st_size)
    for other in ("duckdb", "polars"):
        cells = sum(compare(*pair) for pair in zip(results_of("cchc"), results_of(other)))
        print(f"  {cells:,} cells equal those of {other}")


def run_large(cchc, order):
    scores = scores_file(LARGE_UNITS, order)
    seconds, memory = measure(command("cchc", cchc, None, scores))
    result = sum(Path(path).stat().st_size for path in results_of("cchc")) / 1e6
    print(f"\n{LARGE_UNITS * 117:,} lines, {order}: {seconds * 1000:.0f} ms, {memory:.0f} MB; result {result:.0f} MB")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cchc")
    parser.add_argument("--units", type=int, default=10600)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--large", action="store_true")
    options = parser.parse_args()
    python = prepared_python()
    print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores", "(noisy)" if os.getloadavg()[0] > 0.5 else "")
    for order in ("sorted", "shuffled"):
        run(options.cchc, python, options.units, order, options.runs)
    if options.large:
        for order in ("sorted", "shuffled"):
            run_large(options.cchc, order)


if __name__ == "__main__":
    main()
