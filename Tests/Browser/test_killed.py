"""Nothing that was shown as saved is lost or doubled when the server is killed at any moment.

CCHC_TEST_KILLS says how often on each engine; a few in every run, many by `bin/drill`.
"""

import contextlib
import os
import random
import re
import signal
import threading
import time
from collections import Counter

import pytest

from clients import Client
from installation import ENGINES, POSTGRES, has, installed
from program import session
from work import TOWN, appraising, explaining, filing, fill, saving, sending

KILLS = int(os.environ.get("CCHC_TEST_KILLS", "5"))


@pytest.mark.parametrize("engine", ENGINES)
def test_what_was_shown_as_saved_outlives_kills(engine):
    if not has(engine):
        pytest.skip("there is no server of PostgreSQL; bin/test browser makes one")
    with installed(engine, "demo") as installation:
        ledger, killed = worked_while_killed(installation, engine)
        installation.stop()
        lost, doubled = compared(ledger, installation)
        answered = sum(write.is_answered for write in ledger)
        kinds = Counter(write.place[-1] for write in ledger)
        print(f"{engine}: {killed}, {len(ledger)} writes ({answered} answered at once), {dict(kinds)}")
        print(f"{engine}: lost {len(lost)}, doubled {len(doubled)}")
        code, said = installation.run("verify")
        assert (lost, doubled, code) == ([], [], 0), said
        assert len(ledger) > 10 * KILLS


def worked_while_killed(installation, engine):
    """All work at once while the server is killed; what they were shown as saved, and what was killed how often."""
    end, ledger, failures = threading.Event(), [], []
    workers = [_worker(work, arguments, ledger, end, failures) for work, *arguments in jobs(installation)]
    killed = Counter()
    for number in range(KILLS):
        time.sleep(random.uniform(0.1, 0.8))
        # The engine's own process, too, is not spared.
        if engine == POSTGRES and number % 5 == 4 and kill_backend(installation):
            killed["backends"] += 1
            continue
        installation.stop(signal.SIGKILL)
        start_again(installation)
        killed["servers"] += 1
    time.sleep(0.5)
    end.set()
    for worker in workers:
        worker.join(timeout=60)
        assert not worker.is_alive()
    assert not failures, failures
    return ledger, dict(killed)


def start_again(installation):
    """Starts it once more until it stays, as what looks after servers does; PostgreSQL may yet be recovering itself."""
    for _ in range(100):
        with contextlib.suppress(RuntimeError):
            return installation.start()
        time.sleep(0.2)
    raise RuntimeError("the program does not start again")


def jobs(installation):
    """Who does what: each line is written by one person, or it would be a question of who was first."""
    links = installation.links()

    def person(role, seat):
        link = next(link for title, link in links.items() if title.startswith(role) and seat in title)
        return Client(installation, session(installation.address, link))

    lien_son, dong_mo, chi_lang = "Liên Sơn", "Đồng Mỏ", "Chi Lăng"
    town = person("Coordinator", dong_mo)
    fill(town)
    return [
        (saving, person("Officer", lien_son), "Chức", ["1.1", "1.2", "1.3", "1.6"]),
        (saving, person("Coordinator", lien_son), "Mối", ["3.1", "3.2", "3.3", "3.7"]),
        (filing, person("Coordinator", lien_son), "Tệp", "5.1"),
        (appraising, person("Appraiser", chi_lang), "Định", ["1.1", "1.2", "1.3", "1.6"]),
        (explaining, person("Coordinator", lien_son), "Trình"),
        (sending, town, person("Head", dong_mo), "Nộp"),
    ]


def _worker(work, arguments, ledger, end, failures):
    def run():
        try:
            work(*arguments, ledger, end.is_set)
        except Exception as failure:  # of a thread, told by the test
            failures.append(repr(failure))

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    return thread


def kill_backend(installation):
    """Kills a process of PostgreSQL that serves the program, which takes the whole server through its recovery."""
    backends = [
        int(pid)
        for (pid,) in installation.rows(
            "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
    ]
    if backends:
        os.kill(random.choice(backends), signal.SIGKILL)
    return bool(backends)


def compared(ledger, installation):
    """The writes that are missing, and those that are there more than once, in the record or where they are stored."""
    record = installation.rows("SELECT act, object, coalesce(value_after, '') FROM record ORDER BY seq")
    counts = Counter(words for _, _, after in record for words in set(_WORDS.findall(after)))
    lost = [write for write in ledger if write.place[0] != "state" and not counts[write.words]]
    doubled = [write for write in ledger if counts[write.words] > (2 if write.place == ("file",) else 1)]
    lost += _missing_values(ledger, installation) + _missing_files(ledger, installation)
    return lost, doubled + _doubled_files(installation) + _steps_out_of_order(ledger, record)


# The words of a write: who writes, and its number. Those of a file stand with the document and with what it proves.
_WORDS = re.compile(r"\w+-\d{5}\.(?:pdf)?")


def _missing_values(ledger, installation):
    """Lines that do not hold what was written last."""
    last = {write.place: write for write in ledger if write.place[0] == "entry"}
    missing = []
    for (_, round_, unit, code, column), write in last.items():
        where = f"round = '{round_}' AND unit = '{unit}' AND code = '{code}'"
        if write.words not in installation.rows(f"SELECT {column} FROM entry WHERE {where}")[0][0]:
            missing.append(write)
    return missing


_FILES = "SELECT d.name, d.digest FROM proof p JOIN evidence_document d ON d.id = p.document"


def _missing_files(ledger, installation):
    """Files that do not show for their criterion, or whose bytes are not there."""
    digests = dict(installation.rows(_FILES))
    return [write for write in ledger if write.place == ("file",) and not _is_kept(digests.get(write.words), installation)]


def _is_kept(digest, installation):
    return digest is not None and (installation.data / "evidence" / digest[:2] / digest).is_file()


def _doubled_files(installation):
    """Names of documents that are in the binder more than once."""
    return [name for name, count in installation.rows("SELECT name, count(*) FROM evidence_document GROUP BY name") if count != "1"]


def _steps_out_of_order(ledger, record):
    """Steps of the sheet as recorded and as shown, where they are not the same steps in the same order."""
    shown = [write.place[1] for write in ledger if write.place[0] == "state"]
    recorded = [act for act, path, _ in record if path == f"dot/chi-lang-2024/{TOWN}" and act in ("send", "submit", "withdraw")]
    return [] if shown == recorded else [("steps", shown[-3:], recorded[-3:], len(shown), len(recorded))]
