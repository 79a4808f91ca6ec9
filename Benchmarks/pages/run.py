#!/usr/bin/env python3
"""Times the pages over a made-up nation: run.py CCHC [--units N] [--requests N]

Start, time and disk of `cchc demo --units N`, memory of the idle server, and for each page the time from request to last
byte over one kept connection on this machine. The floor is the program's own small file over the same connection: what
HTTP alone costs. No figure is a pass mark; other work on the machine shows in them.
"""
import argparse
import http.client
import os
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import time


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cchc")
    parser.add_argument("--units", type=int, default=3321)
    parser.add_argument("--requests", type=int, default=200)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        first_start(options.cchc, folder + "/first")
        data = folder + "/nation"
        make(options.cchc, data, options.units)
        serve(options.cchc, data, options.requests)


def start(cchc, *arguments):
    """A server and its port, once it answers."""
    environment = dict(os.environ, CCHC_LANG="en")
    server = subprocess.Popen([cchc, *arguments, "--port", "0"], stderr=subprocess.PIPE, text=True, env=environment)
    for line in server.stderr:
        found = re.search(r"running at http://[^:]+:(\d+)", line)
        if found:
            return server, int(found[1])
    sys.exit("the server did not start")


def stop(server):
    server.terminate()
    server.wait()


def first_start(cchc, folder):
    times = []
    for number in range(5):
        begun = time.perf_counter()
        server, port = start(cchc, "demo", "--data", f"{folder}-{number}")
        ask(http.client.HTTPConnection("127.0.0.1", port), "/dot-danh-gia/chi-lang-2023")
        times.append(time.perf_counter() - begun)
        stop(server)
    print(f"first start on an empty folder to first answer   {statistics.median(times) * 1000:8.0f} ms   (aim 500)")


def make(cchc, data, units):
    begun = time.perf_counter()
    subprocess.run([cchc, "demo", "--units", str(units), "--data", data, "--prepare-only"], check=True,
                   stderr=subprocess.DEVNULL)
    seconds = time.perf_counter() - begun
    size = sum(os.path.getsize(os.path.join(data, name)) for name in os.listdir(data))
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"demo of {units} units, two years                      {seconds:8.1f} s    (aim 20), "
          f"{size / 1e6:.0f} MB on disk (aim 400), {peak:.0f} MB at the peak")


def serve(cchc, data, requests):
    server, port = start(cchc, "serve", "--data", data)
    time.sleep(1)
    print(f"idle server, resident                            {resident(server.pid):8.1f} MB   (aim 60)")
    connection = http.client.HTTPConnection("127.0.0.1", port)
    rounds = re.findall(r'href="(/dot-danh-gia/mo-phong-[^"?]+)"', ask(connection, "/dot-danh-gia")[0].decode())
    ranking = max(rounds)
    page = ask(connection, ranking)[0].decode()
    commune = re.search(r'href="(' + re.escape(ranking) + r'/don-vi/[^"#]+)"', page)[1]
    style = re.search(r'href="(/tai-nguyen/[^"]+svg[^"]*)"', page)[1]
    floor = measure(connection, "the floor: a small file", style, requests, None)
    for name, path, aim in [
        ("ranking of all units, first view", ranking, 15), ("ranking by name, filtered", ranking + "?xep=ten&tim=an", 15),
        ("commune page", commune, 2), ("model criteria set", "/bo-tieu-chi/mo-hinh-cap-xa-2026", None),
        ("search for units", "/don-vi?tim=lien+son", None),
    ]:
        measure(connection, name, path, requests, floor, aim)
    print(f"server after {requests} requests of each, resident       {resident(server.pid):8.1f} MB")
    stop(server)


def measure(connection, name, path, requests, floor, aim=None):
    """The median time of a page, printed beside the floor; the answer is the median in milliseconds."""
    size = len(ask(connection, path)[1])
    times = []
    for _ in range(requests):
        begun = time.perf_counter()
        ask(connection, path)
        times.append((time.perf_counter() - begun) * 1000)
    median, worst = statistics.median(times), sorted(times)[int(len(times) * 0.99)]
    ratio = f", {median / floor:5.1f} × the floor" if floor else ""
    wanted = f" (aim {aim})" if aim else ""
    print(f"{name:48} {median:8.2f} ms{wanted}, p99 {worst:.2f} ms, {size / 1000:.1f} kB sent{ratio}")
    return median


def ask(connection, path):
    """The page unpacked, and as it was sent."""
    connection.request("GET", path, headers={"Accept-Encoding": "gzip"})
    answer = connection.getresponse()
    sent = answer.read()
    if answer.status != 200:
        sys.exit(f"{path}: {answer.status}")
    if answer.headers.get("Content-Encoding") == "gzip":
        import gzip
        return gzip.decompress(sent), sent
    return sent, sent


def resident(pid):
    with open(f"/proc/{pid}/status") as status:
        return int(re.search(r"VmRSS:\s+(\d+)", status.read())[1]) / 1024


main()
