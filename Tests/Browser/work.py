"""The writing part of a year as it goes on all day: saving, filing, appraising, explaining, sending, again and again."""

import html
import itertools
import random
import re
import time

from chi_lang import DONG_MO, pasted
from clients import Write, version

UNIT = "06502@"
TOWN = "06463@"
SHEET = f"/dot-danh-gia/chi-lang-2024/don-vi/{UNIT}"
DESK = f"/dot-danh-gia/chi-lang-2024-tham-dinh/tham-dinh/don-vi/{UNIT}"
EXPLANATIONS = f"/dot-danh-gia/chi-lang-2024-giai-trinh/don-vi/{UNIT}/giai-trinh"
TOWN_SHEET = f"/dot-danh-gia/chi-lang-2024/don-vi/{TOWN}"

_CONTENT = b"%%PDF-1.4\n%% %s\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n" \
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%%%EOF\n"


def saving(client, name, codes, ledger, is_over):
    """An officer who changes the points of their lines."""
    page = f"{SHEET}/phieu"
    _writing(
        client, name, page, codes, "self_assessment", ledger, is_over,
        lambda code, words: (f"{page}/{code}", {"diem": "1", "ly-do": words}))


def appraising(client, name, codes, ledger, is_over):
    """A member of the council who gives other points, each time for another reason."""
    _writing(
        client, name, DESK, codes, "ground", ledger, is_over,
        lambda code, words: (
            f"{DESK}/dong/{code}", {"viec": "cham", "diem": random.choice(["0,1", "0,2"]), "loai": "other", "ly-do": words}))


def explaining(client, name, ledger, is_over):
    """A unit that writes its explanations."""
    codes = re.findall(rf'action="{re.escape(EXPLANATIONS)}/([\d.]+)"', client.read(EXPLANATIONS))
    _writing(
        client, name, EXPLANATIONS, codes, "explanation", ledger, is_over,
        lambda code, words: (f"{EXPLANATIONS}/{code}", {"giai-trinh": words}))


def _writing(client, name, page, codes, column, ledger, is_over, form):
    round_ = page.split("/")[2]
    versions = {}
    for number, code in zip(itertools.count(), itertools.cycle(codes)):
        if is_over():
            return
        words = f"{name}-{number:05}."
        path, fields = form(code, words)

        def look():
            text = client.read(page)
            versions[code] = version(text, path)
            return words in text

        if code not in versions:
            look()
        write = Write(words, ("entry", round_, UNIT, code, column))
        client.settle(lambda: client.post(path, fields | {"phien-ban": versions[code]}), write, look, ledger)
        versions[code] = str(int(versions[code]) + 1) if write.is_answered else versions[code]


def filing(client, name, code, ledger, is_over):
    """A coordinator who hands in files for a criterion, each with its own bytes."""
    page = f"{SHEET}/minh-chung/{code}"
    client.read(page)
    for number in itertools.count():
        if is_over():
            return
        words = f"{name}-{number:05}.pdf"
        client.settle(
            lambda: client.upload(
                f"/don-vi/{UNIT}/ho-so/tep", {"dot": "chi-lang-2024", "tieu-chi": code, "trang": ""}, words,
                _CONTENT % words.encode()),
            Write(words, ("file",)), lambda: words in client.read(page), ledger)
        time.sleep(0.05)


# Where a sheet stands after a step, as its page says it.
_STEPS = {
    "send": ("gui", {}, "Chờ lãnh đạo đơn vị duyệt"),
    "submit": ("duyet", {"tham-quyen": "TM."}, "Đã nộp"),
    "withdraw": ("rut", {"ly-do": "Sai số liệu"}, "Đang tự chấm"),
}


def sending(coordinator, head, name, ledger, is_over):
    """A unit that sends its sheet up, hands it in and takes it back."""
    coordinator.read(f"{TOWN_SHEET}/kiem-tra")
    head.read(f"{TOWN_SHEET}/kiem-tra")
    for number, act in zip(itertools.count(), itertools.cycle(_STEPS)):
        if is_over() and act == "send":
            return
        step, fields, state = _STEPS[act]
        client = coordinator if act == "send" else head
        write = Write(f"{name}-{number:05}", ("state", act))
        client.settle(
            lambda: client.post(f"{TOWN_SHEET}/{step}", fields), write,
            lambda: f'">{state}<' in client.read(f"{TOWN_SHEET}/kiem-tra"), ledger)


def fill(coordinator):
    """All answers of the town at once, as from a spreadsheet."""
    path = f"{TOWN_SHEET}/nhap-bang"
    coordinator.read(path)
    _, page = coordinator.post(path, {"khoi": pasted(DONG_MO)})
    offered = re.findall(r'name="((?:tl|gt|pb|chon)\.[^"]+)" value="([^"]*)"', page)
    status, text = coordinator.post(path, {name: html.unescape(value) for name, value in offered})
    assert status == 303, text[:500]
