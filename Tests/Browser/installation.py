"""A new installation of the program: an empty folder, or an empty database of PostgreSQL."""

import contextlib
import csv
import io
import os
import re
import signal
import sqlite3
import subprocess
import tempfile
import time
import uuid
from pathlib import Path
from urllib.parse import urlsplit

from program import ROOT

SQLITE, POSTGRES = "SQLite", "PostgreSQL"
ENGINES = [SQLITE, POSTGRES]


def has(engine):
    """Whether the engine can be tested here; PostgreSQL is where `pg_virtualenv` or PGHOST says."""
    return engine == SQLITE or "PGHOST" in os.environ


class Installation:
    """A server on data of its own, which outlive the process."""

    def __init__(self, folder, database=None, command="serve"):
        self.folder = Path(folder)
        self.data = self.folder / "data"
        self.address = None
        self._command = command
        self._database = database
        self._log = self.folder / "log"
        self._process = None

    def start(self):
        """Starts the server and waits for its address, which stays the same from start to start."""
        port = urlsplit(self.address).port if self.address else 0
        with self._log.open("wb") as output:
            command = [*self._with_data(self._command), "--port", str(port)]
            self._process = subprocess.Popen(command, stderr=output, env=self._environment)
        self.address = self._announced(r"^ParIndex is running at (\S+)$")

    def stop(self, how=signal.SIGTERM):
        """Ends the server by its own id."""
        self._process.send_signal(how)
        self._process.wait(timeout=20)

    @property
    def is_running(self):
        return self._process.poll() is None

    def links(self):
        """The links of a demonstration by whom they are for, as printed: "  Role, seat: address"."""
        self._announced(r"^(  [^:]+: http)")
        return dict(re.findall(r"^  ([^:]+): (http\S+)$", self._log.read_text(), re.MULTILINE))

    def rows(self, query):
        """What the database itself holds, read beside the program."""
        if self._database:
            done = subprocess.run(["psql", self._database, "--csv", "-tc", query], check=True, capture_output=True, text=True)
            return [tuple(row) for row in csv.reader(io.StringIO(done.stdout))]
        with contextlib.closing(sqlite3.connect(f"file:{self.data}/parindex.sqlite?mode=ro", uri=True)) as database:
            return [tuple("" if value is None else str(value) for value in row) for row in database.execute(query)]

    def cookies_of(self, who, language):
        """Nobody is signed in when their window opens."""
        return [{"name": "lang", "value": language, "url": self.address}]

    @property
    def invitation(self):
        """The link of the first administrator, printed at the first start."""
        return self._announced(r"^  (http\S+/moi/\S+)$")

    def run(self, *command):
        """What another command of the program says about the same data, with its exit code."""
        done = subprocess.run(
            self._with_data(*command), env=self._environment, capture_output=True, text=True, timeout=120
        )
        return done.returncode, done.stdout + done.stderr

    def _with_data(self, *command):
        program = os.environ.get("CCHC_TEST_PROGRAM", ROOT / ".build/debug/cchc")
        database = ["--database", self._database] if self._database else []
        return [str(program), *command, "--data", str(self.data), *database]

    @property
    def _environment(self):
        return os.environ | {"CCHC_LANG": "en"}

    def _announced(self, pattern, seconds=60):
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            found = re.search(pattern, self._log.read_text(), re.MULTILINE)
            if found:
                return found[1]
            if self._process.poll() is not None:
                break
            time.sleep(0.02)
        raise RuntimeError(f"The program did not start ({self._process.poll()}):\n{self._log.read_text()}")


@contextlib.contextmanager
def installed(engine, command="serve"):
    """A server on nothing, on an engine of the two, ended by its own id however the tests end."""
    with tempfile.TemporaryDirectory() as folder, _database(engine) as database:
        installation = Installation(folder, database, command)
        installation.start()
        try:
            yield installation
        finally:
            if installation.is_running:
                installation.stop()


@contextlib.contextmanager
def _database(engine):
    if engine == SQLITE:
        yield None
        return
    name = f"hanh_trinh_{uuid.uuid4().hex[:12]}"
    subprocess.run(["createdb", "--template", "template0", "--encoding", "UTF8", name], check=True)
    try:
        yield _address(name)
    finally:
        subprocess.run(["dropdb", "--force", name], check=True)


def _address(name):
    user, host = os.environ["PGUSER"], os.environ["PGHOST"]
    password = os.environ.get("PGPASSWORD", "")
    return f"postgres://{user}:{password}@{host}:{os.environ.get('PGPORT', '5432')}/{name}"
