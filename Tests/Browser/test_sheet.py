"""The sheet of a unit under the fingers: keys that leave typed words alone, files that appear where they were sent."""

import pytest
from playwright.sync_api import expect

import program as programs
from sheets import PDF, line

UNIT = "/dot-danh-gia/chi-lang-2024/don-vi/06502@"
SHEET = UNIT + "/phieu?xem=tat-ca"
REASON = "Có kế hoạch số 12 của Ủy ban nhân dân xã"


@pytest.fixture(scope="module")
def own():
    with programs.running() as program:
        yield program


@pytest.mark.parametrize("key", ["Enter", "Tab", "ArrowDown"])
def test_the_reason_outlives_the_way_to_it_and_enter_is_a_new_line(visit, own, key):
    page = visit("coordinator", of=own)
    page.goto(SHEET)
    first = line(page, "1.1")
    first.locator("[name=diem]").fill("2")
    reason = first.locator("[name=ly-do]")
    reason.fill(REASON)
    first.locator("[name=diem]").focus()
    page.keyboard.press(key)
    expect(reason).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.type("và báo cáo")
    expect(reason).to_have_value(REASON + "\nvà báo cáo")


def test_what_is_typed_in_a_card_stays_while_the_field_before_is_saved(visit, own):
    page = visit("coordinator", of=own)
    page.goto(SHEET)
    second = line(page, "1.2")
    second.locator("[name=diem]").fill("1")
    with page.expect_response(lambda answer: answer.request.method == "POST"):
        second.get_by_text("Không có tài liệu kiểm chứng?").click()
        second.locator("[name=giai-thich]").focus()
        page.keyboard.type("Sổ giấy")
    expect(second.locator(".state")).not_to_contain_text("Đang lưu")
    expect(second.locator("[name=giai-thich]")).to_have_value("Sổ giấy")


def test_a_file_stands_in_the_list_as_soon_as_it_is_taken(visit, own):
    page = visit("coordinator", of=own)
    page.goto(UNIT + "/minh-chung/1.3")
    expect(page.get_by_text("Chưa có tài liệu kiểm chứng.")).to_be_visible()
    expect(page.get_by_role("button", name="Tải lên")).to_have_count(0)
    page.get_by_label("Chọn tệp").set_input_files({"name": "ke hoach.pdf", "mimeType": "application/pdf", "buffer": PDF})
    expect(page.locator(".proofs")).to_contain_text("ke hoach.pdf")
    expect(page.get_by_text("Chưa có tài liệu kiểm chứng.")).to_have_count(0)


def test_what_lacks_evidence_is_unfolded_where_it_can_be_explained(visit, own):
    page = visit("coordinator", of=own)
    page.goto(SHEET)
    answered = line(page, "2.3")
    answered.locator("[name=diem]").fill("1")
    answered.locator("[name=ly-do]").fill("Đủ")
    answered.get_by_role("button", name="Lưu", exact=True).click()
    expect(answered.locator(".state")).to_contain_text("Đã lưu")
    page.goto(UNIT + "/kiem-tra")
    page.locator('a[href$="#thieu-2.3"]').click()
    expect(line(page, "2.3").locator("[name=giai-thich]")).to_be_visible()
