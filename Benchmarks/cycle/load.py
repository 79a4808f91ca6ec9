"""Load from wrk: connections that are kept, each asking for the next answer once it has the last."""
import os
import re
import subprocess
import sys
import tempfile
import urllib.parse

HERE = os.path.dirname(os.path.abspath(__file__))


class Load:
    """What one run came to; times in milliseconds."""

    def __init__(self, text):
        figures = re.search(r"^FIGURES (.+)$", text, re.MULTILINE)
        if not figures:
            sys.exit("wrk gave no figures:\n" + text)
        seconds, count, bytes_read, failed, *times = [float(figure) for figure in figures[1].split()]
        self.rate, self.count, self.failed = count / seconds, int(count), int(failed)
        self.size = bytes_read / max(count, 1)
        self.median, self.p99, self.longest = times


def pages(browser, path, connections, seconds):
    """The same page again and again, as a browser of that person asks for it."""
    headers = [part for name, value in browser.headers.items() for part in ("-H", f"{name}: {value}")]
    return wrk(browser, path, connections, 1, seconds, "figures.lua", headers, [])


def saves(browsers, lines, seconds, as_script):
    """Each browser saves one line after the other; `lines` are of its own sheet: path, form, version."""
    with tempfile.TemporaryDirectory() as folder:
        for place, (browser, own) in enumerate(zip(browsers, lines), 1):
            with open(f"{folder}/{place}", "w") as file:
                file.write(browser.headers["Cookie"] + "\n")
                for path, fields, version in own:
                    body = urllib.parse.urlencode({"ma": browser.token, **fields})
                    file.write(f"{path}\t{body}\t{version}\n")
        count = len(browsers)
        return wrk(browsers[0], "/", count, count, seconds, "save.lua", [], [folder, "1" if as_script else "0"])


def wrk(browser, path, connections, threads, seconds, script, headers, arguments):
    address = f"http://127.0.0.1:{browser.line.port}{path}"
    command = ["wrk", f"-t{threads}", f"-c{connections}", f"-d{seconds}", "--timeout", "30", *headers,
               "-s", f"{HERE}/{script}", address, "--", *arguments]
    run = subprocess.run(command, capture_output=True, text=True)
    load = Load(run.stdout + run.stderr)
    if load.failed:
        sys.exit(f"{load.failed} of {load.count} answers to {path} were refused:\n{run.stdout}{run.stderr}")
    return load
