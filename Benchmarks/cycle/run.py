#!/usr/bin/env python3
"""Times the cycle of a year: run.py CCHC [--postgres] [--seconds N]

A round of 170 units with the model set, all sheets filled in, is set up through the pages. Then the sheet, the saving of
a score, the completeness matrix, accounts, uploads and the size of every page are measured, each figure beside its aim
and beside what the machine needs for that alone: a file flushed to this disk, the smallest answer over this machine's
own network, the page packed by zlib. Figures of load are the best and the middle one of several runs, since other work
on the machine shows in them; none is a pass mark. With --postgres the database is the server that the PG… variables name.
"""
import argparse
import os
import statistics
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import floors
import load
import sizes
import uploads
from installation import FIRST, ROUND, UNITS, Installation, sheet, saved_lines
from program import Program

RUNS = 3


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cchc")
    parser.add_argument("--postgres", action="store_true")
    parser.add_argument("--seconds", type=int, default=5)
    options = parser.parse_args()
    # Under the folder for temporary files, which must be on a disk for the figures of saving to mean anything.
    with tempfile.TemporaryDirectory() as folder:
        floors.disk(folder)
        database = ["--database", "postgres://"] if options.postgres else []
        program = Program(options.cchc, "demo", "--data", folder + "/data", *database)
        try:
            measure(program, options.seconds)
        finally:
            program.stop()


def measure(program, seconds):
    print(f"idle server, resident                            {program.memory():8.1f} MB   (aim 60)")
    installation = Installation(program)
    people = len(installation.invitations)
    say(f"accounts of {people} units made", installation.seconds_for_accounts, "s", 10)
    small = floors.loopback(program, seconds)
    measure_sheet(program, installation, small, seconds)
    measure_saving(program, installation, seconds)
    measure_matrix(program, installation, small)
    uploads.measure(program, installation)
    sizes.measure(program)


def measure_sheet(program, installation, small, seconds):
    path, person = sheet(FIRST) + "?phan=tat-ca", installation.coordinator
    answer = person.get(path)
    count = answer.text.count('<article class="line')
    documents, packing = answer.text.count('<li><a href="/ho-so/'), floors.packing(answer.text)
    print(f"sheet of {count} lines with {documents} documents: "
          f"{len(answer.text) / 1000:.0f} kB, {len(answer.sent) / 1000:.1f} kB sent")
    alone = repeated(lambda: load.pages(person, path, 1, seconds))
    say("  one after the other, median", [run.median for run in alone], "ms")
    before = program.processor_seconds()
    eight = repeated(lambda: load.pages(person, path, 8, seconds))
    cost = processor(program, before, eight)
    rate = statistics.median(run.rate for run in eight)
    say("  8 connections", [run.rate for run in eight], "/s", 1000, best=max)
    say("  8 connections, p99", [run.p99 for run in eight], "ms", 20)
    print(f"    {cost:.2f} ms of a processor for each")
    print(f"    floor: the small file {small.rate:.0f}/s, {small.rate / rate:.1f} × as many; packing alone {packing:.2f} ms, "
          f"so {2000 / packing:.0f}/s on two cores")
    print(f"server under that load, resident                 {program.memory():8.1f} MB")


def measure_saving(program, installation, seconds):
    officers = installation.officers
    for as_script, how in [(False, "by the form"), (True, "by the page's script, line given back")]:
        alone = repeated(lambda: load.saves(officers[:1], saved_lines(officers[:1]), seconds, as_script))
        say(f"a score saved {how}: alone, median", [run.median for run in alone], "ms", 2)
        before = program.processor_seconds()
        many = repeated(lambda: load.saves(officers, saved_lines(officers), seconds, as_script))
        say("  50 officers, p99", [run.p99 for run in many], "ms", 20)
        say("  50 officers, median", [run.median for run in many], "ms")
        say("  50 officers", [run.rate for run in many], "/s", best=max)
        print(f"    {processor(program, before, many):.2f} ms of a processor for each")
    print(f"    floor: the smallest answer to 50 {floors.answer_to(installation.coordinator, 50, seconds).p99:.2f} ms p99")


def measure_matrix(program, installation, small):
    answer = installation.manager.get(ROUND + "/quan-ly")
    before = program.processor_seconds()
    runs = repeated(lambda: load.pages(installation.manager, ROUND + "/quan-ly", 1, 2))
    cost = processor(program, before, runs)
    print(f"completeness matrix of {len(UNITS)} units: {len(answer.text) / 1000:.0f} kB, {len(answer.sent) / 1000:.1f} kB sent")
    say("  one after the other, median", [run.median for run in runs], "ms", 10)
    print(f"    {cost:.2f} ms of a processor for each")
    print(f"    floor: the small file {small.median:.2f} ms, packing alone {floors.packing(answer.text):.2f} ms")


def processor(program, before, runs):
    """Milliseconds of one processor that an answer of these runs took: other work on the machine hardly shows in them."""
    return (program.processor_seconds() - before) * 1000 / sum(run.count for run in runs)


def repeated(run):
    return [run() for _ in range(RUNS)]


def say(name, figures, unit, aim=None, best=min):
    """The best and the middle one of the figures of several runs."""
    figures = figures if isinstance(figures, list) else [figures]
    wanted = f"(aim {aim:g})" if aim else ""
    middle = f", middle {statistics.median(figures):.2f}" if len(figures) > 1 else ""
    print(f"{name:48} {best(figures):8.2f} {unit:4} {wanted}{middle}", flush=True)


main()
