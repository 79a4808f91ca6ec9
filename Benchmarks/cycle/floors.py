"""What the machine needs for the least of each figure, in this very run."""
import os
import re
import statistics
import time
import zlib

import load


def disk(folder):
    """The time until bytes are on the disk: behind the end of a file, and over what is there."""
    handle = os.open(folder + "/flushed", os.O_CREAT | os.O_WRONLY)
    grown = [flushed(handle, number * 4096) for number in range(200)]
    over = [flushed(handle, number % 50 * 4096) for number in range(200)]
    os.close(handle)
    print(f"the disk: 4 kB flushed in {statistics.median(over):.2f} ms over what is there (p99 {p99(over):.2f}), "
          f"{statistics.median(grown):.2f} ms behind the end of a file (p99 {p99(grown):.2f})")


def flushed(handle, place):
    begun = time.perf_counter()
    os.pwrite(handle, b"x" * 4096, place)
    os.fdatasync(handle)
    return (time.perf_counter() - begun) * 1000


def p99(times):
    return sorted(times)[int(len(times) * 0.99)]


def loopback(program, seconds):
    """The smallest answer of the program with 8 connections: what HTTP and the client cost without any page."""
    visitor = program.browser()
    run = answer_to(visitor, 8, seconds)
    print(f"the smallest answer (a file of {run.size:.0f} bytes with its headers): 8 connections {run.rate:.0f}/s, "
          f"median {run.median:.2f} ms, p99 {run.p99:.2f} ms")
    return run


def answer_to(browser, connections, seconds):
    small = re.search(r'href="(/tai-nguyen/[^"]+svg[^"]*)"', browser.get("/").text)[1]
    return load.pages(browser, small, connections, seconds)


def packing(text):
    """Milliseconds in which zlib packs the page at its fastest, level 1, alone on one core."""
    times = []
    for _ in range(50):
        begun = time.perf_counter()
        packer = zlib.compressobj(1, zlib.DEFLATED, 31)
        packer.compress(text.encode())
        packer.flush()
        times.append((time.perf_counter() - begun) * 1000)
    return min(times)
