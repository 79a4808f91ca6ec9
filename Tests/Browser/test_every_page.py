"""Every page of the route table, for each who may see it, in both languages, on a desktop and on a small phone."""

from pathlib import Path

import pytest

from faults import faults, violations
from program import HEIGHTS, PUBLIC

EVERYBODY = [PUBLIC, "coordinator", "manager"]


ALL = "everybody"

# Colours take three quarters of the time of all rules, and do not depend on the language.
SAME_IN = {"vi": [], "en": ["color-contrast"]}


def rows():
    """Who looks, with which answer, at which address."""
    lines = Path(__file__).with_name("pages.tsv").read_text().splitlines()
    table = [line.split("\t") for line in lines if not line.startswith("#")]
    listed = [(who, int(status), address) for _, who, status, address in table if who != "-"]
    return [*listed, (PUBLIC, 404, "/khong-co-trang-nay")]


def visits():
    """The rows, for each person by themselves."""
    return [
        (person, status, address)
        for who, status, address in rows()
        for person in (EVERYBODY if who == ALL else who.split())
    ]


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("who, status, address", visits())
def test_a_page_can_be_used_by_everybody_on_every_screen(visit, picture, who, status, address, language):
    page = visit(who, language, traced=False)
    assert page.goto(address).status == status
    for width in [1280, 320]:
        page.set_viewport_size({"width": width, "height": HEIGHTS[width]})
        picture(page, f"{address}-{who}-{language}-{width}")
        assert faults(page, language, without=SAME_IN[language]) == []


@pytest.mark.parametrize("address", [address for who, _, address in rows() if who == ALL])
def test_a_page_can_be_read_in_dark_colours(visit, picture, address):
    page = visit(traced=False, color_scheme="dark")
    page.goto(address)
    picture(page, f"{address}-dark")
    assert violations(page, ["color-contrast"]) == []
