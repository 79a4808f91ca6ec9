"""The built program as a process of its own, and the people who sign in to it."""

import contextlib
import os
import re
import subprocess
import tempfile
import time
import urllib.request
from dataclasses import dataclass
from http.cookiejar import CookieJar
from pathlib import Path
from urllib.parse import urlsplit

ROOT = Path(__file__).resolve().parents[2]

# How a test calls a person, and how the program calls their role when it prints the links.
ROLES = {
    "administrator": "Administrator",
    "manager": "Programme manager",
    "chair": "Chair of the appraisal council",
    "appraiser": "Appraiser",
    "head": "Head of the unit",
    "coordinator": "Coordinator of the unit",
    "officer": "Officer of the unit",
    "leader": "Leader of the superior authority",
    "auditor": "Auditor",
}
PUBLIC = "public"

# The windows: an office screen, and the smallest phone, which is also a screen enlarged four times (WCAG 1.4.10).
HEIGHTS = {1280: 900, 320: 640}


@dataclass(frozen=True)
class Program:
    """Where it answers, and the cookies with which each person is signed in."""

    address: str
    cookies: dict

    def cookies_of(self, who, language):
        """What the browser of that person holds; nobody is signed in as the public."""
        kept = {"name": "lang", "value": language, "url": self.address}
        return [kept] if who == PUBLIC else [kept, *self.cookies[who]]


@contextlib.contextmanager
def running(*arguments):
    """`cchc demo` on an empty folder and a free port, ended by its own id however the tests end."""
    program = os.environ.get("CCHC_TEST_PROGRAM", ROOT / ".build/debug/cchc")
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder) / "log"
        command = [program, "demo", "--data", f"{folder}/data", "--port", "0", *arguments]
        with log.open("wb") as output:
            process = subprocess.Popen(command, stderr=output, env=os.environ | {"CCHC_LANG": "en"})
        try:
            yield _signed_in(*_announced(log, process))
        finally:
            process.terminate()
            process.wait(timeout=10)


def _announced(log, process, seconds=60):
    """The address, and the first link of each role as printed: "  Role, seat: address"."""
    until = time.monotonic() + seconds
    while time.monotonic() < until and process.poll() is None:
        text = log.read_text()
        links = dict(reversed(re.findall(r"^  ([^,:]+)[^:]*: (http\S+)$", text, re.MULTILINE)))
        if all(title in links for title in ROLES.values()):
            return re.search(r"^ParIndex is running at (\S+)$", text, re.MULTILINE)[1], links
        time.sleep(0.02)
    raise RuntimeError(f"The program did not start:\n{log.read_text()}")


def _signed_in(address, links):
    return Program(address, {who: session(address, links[title]) for who, title in ROLES.items()})


def session(address, link):
    jar = CookieJar()
    urllib.request.build_opener(urllib.request.HTTPCookieProcessor(jar)).open(link).close()
    host = urlsplit(address).hostname
    return [{"name": kept.name, "value": kept.value, "domain": host, "path": "/"} for kept in jar]
