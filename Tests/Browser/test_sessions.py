"""What is typed outlives the session that it was typed in, and is never saved under another name."""

import re

import pytest
from playwright.sync_api import expect

import program as programs

SHEET = "/dot-danh-gia/chi-lang-2024/don-vi/06502@/phieu?xem=tat-ca"
UNIT = "/dot-danh-gia/chi-lang-2024-tham-dinh/tham-dinh/don-vi/06502@"
EXPLANATIONS = "/dot-danh-gia/chi-lang-2024-giai-trinh/don-vi/06502@/giai-trinh"
TEXT = "Gõ mất công lắm"


@pytest.fixture(scope="module")
def own():
    with programs.running() as program:
        yield program


def become(page, own, who):
    """Somebody else signs in, or everybody out, in another tab of the same browser."""
    page.context.clear_cookies()
    page.context.add_cookies(own.cookies_of(who, "vi"))


def spoil_tokens(page):
    page.evaluate("for (const field of document.querySelectorAll('[name=ma]')) field.value = 'cu'")


def open_verdict(page):
    page.goto(UNIT)
    line = page.locator(".sheet-line:has(form.verdict)").first
    if line.locator("form.verdict details").count():
        line.locator("form.verdict summary").click()
    line.locator("[name=diem]").fill("0")
    line.locator("[name=ly-do]").fill(TEXT)
    return line


@pytest.mark.parametrize(
    "who, said", [(programs.PUBLIC, "phiên làm việc đã hết"), ("coordinator", "đang đăng nhập là")]
)
def test_a_verdict_stays_typed_when_the_session_is_gone_or_anothers(visit, own, who, said):
    page = visit("appraiser", of=own, refused=True)
    line = open_verdict(page)
    become(page, own, who)
    line.locator("[name=ly-do]").press("Enter")
    expect(line.locator("output")).to_contain_text(said)
    expect(line.locator("[name=ly-do]")).to_have_value(TEXT)
    become(page, own, "appraiser")
    line.locator("[name=ly-do]").press("Enter")
    expect(page.locator("#" + line.get_attribute("id").replace(".", "\\.") + " .given")).to_be_visible()


def test_the_token_of_a_new_session_is_fetched_for_a_verdict(visit, own):
    page = visit("appraiser", of=own, refused=True)
    line = open_verdict(page)
    spoil_tokens(page)
    with page.expect_response(lambda answer: answer.request.method == "POST" and answer.status == 303):
        line.locator("[name=ly-do]").press("Enter")


def test_an_explanation_stays_typed_when_the_session_is_gone(visit, own):
    page = visit("coordinator", of=own, refused=True)
    page.goto(EXPLANATIONS)
    form = page.locator("form.explanation").first
    become(page, own, programs.PUBLIC)
    form.locator("textarea").fill(TEXT)
    expect(form.locator("output")).to_contain_text("phiên làm việc đã hết")
    expect(form.locator("textarea")).to_have_value(TEXT)
    become(page, own, "coordinator")
    form.get_by_role("button").click()
    expect(form.locator("output")).to_contain_text("Đã lưu")


@pytest.mark.parametrize("who, said", [(programs.PUBLIC, "phiên làm việc đã hết"), ("head", "đang đăng nhập là")])
def test_a_sheet_is_never_saved_as_somebody_else(visit, own, who, said):
    page = visit("coordinator", of=own, refused=True)
    page.goto(SHEET)
    form = page.locator("form[data-line]:has(textarea[name=ly-do], input[name=ly-do])").first
    field = form.locator("[name=ly-do]")
    field.fill(TEXT)
    become(page, own, who)
    field.press("Tab")
    expect(form.locator(".state")).to_contain_text(said)
    expect(field).to_have_value(TEXT)


def test_without_script_an_expired_session_gives_the_text_back(visit, own):
    page = visit("coordinator", of=own, refused=True, java_script_enabled=False)
    page.goto(EXPLANATIONS)
    form = page.locator("form.explanation").nth(1)
    form.locator("textarea").fill(TEXT + " hơn")
    become(page, own, programs.PUBLIC)
    form.get_by_role("button").click()
    expect(page.get_by_role("textbox")).to_have_value(TEXT + " hơn")
    become(page, own, "coordinator")
    page.get_by_role("button", name="Tiếp tục").click()
    page.get_by_role("button", name="Gửi lại").click()
    expect(page).to_have_url(re.compile("giai-trinh"))
    expect(page.locator("textarea").filter(has_text=TEXT + " hơn")).to_be_visible()
