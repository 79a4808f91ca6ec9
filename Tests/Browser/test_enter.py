"""Enter in a field does what the field is for, with scripts and without, and never what another button means."""

import re

import pytest
from playwright.sync_api import expect

import program as programs

ROUND = "/dot-danh-gia/chi-lang-2024-tham-dinh"
UNIT = ROUND + "/tham-dinh/don-vi/06502@"


@pytest.fixture(scope="module")
def own():
    with programs.running() as program:
        yield program


@pytest.mark.parametrize("has_script", [True, False], ids=["script", "plain"])
def test_enter_gives_the_other_points_that_were_typed(visit, own, has_script):
    page = visit("appraiser", of=own, java_script_enabled=has_script)
    page.goto(UNIT)
    line = page.locator('.sheet-line:has(form.verdict):not(:has(.own h3 b:text-is("0")))').first
    if line.locator("form.verdict details").count():
        line.locator("form.verdict summary").click()
    address = UNIT + "?chi=" + line.get_attribute("id").removeprefix("tc-")
    line.locator("[name=diem]").fill("0")
    line.locator("[name=ly-do]").fill("Không có tài liệu kiểm chứng")
    with page.expect_response(lambda answer: answer.request.method == "POST"):
        line.locator("[name=ly-do]").press("Enter")
    page.goto(address)
    expect(page.locator(".given b")).to_have_text(re.compile("^0( |$)"))
    expect(page.locator(".council .reason")).to_contain_text("Không có tài liệu kiểm chứng")
