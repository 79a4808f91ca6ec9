"""What a unit does with its sheet, as its people do it in the pages."""

import re

from playwright.sync_api import expect

from chi_lang import LIEN_SON, pasted
from faults import faults
from keyboard import Keyboard


# The smallest that a PDF can be.
PDF = b"""%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF
"""


def assign(coordinator, officer, criterion):
    coordinator.open("Việc của tôi", LIEN_SON, "Phân công")
    coordinator.press(f"Giao việc {officer.name}")
    coordinator.field(criterion).check()
    coordinator.press("Lưu phân công")
    coordinator.is_at("Phân công tiêu chí")


def score_by_keyboard(officer):
    """The officer's four lines on a phone's width, by keys alone: Tab, arrows, Enter, Space and Ctrl+K."""
    page, keys = officer.page, Keyboard(officer.page)
    keys.tab_to("Việc của tôi")
    keys.press("Enter")
    officer.is_at("Việc của tôi")
    keys.tab_to("2.1")
    keys.press("Enter")
    officer.is_at("Phiếu chấm điểm")
    keys.tab_to("Không phát sinh")
    keys.press("Space")
    saved(page, "2.1", "1 Không phát sinh")

    keys.tab_to("Điểm tự chấm")
    keys.type("2,5")
    keys.press("ArrowDown")
    keys.type("Có kế hoạch và báo cáo theo dõi thi hành pháp luật năm 2023.")
    keys.tab_to("Không có tài liệu kiểm chứng?")
    keys.press("Enter", "Tab")
    keys.type("Hồ sơ giấy lưu tại trụ sở")
    keys.tab_to("Lưu, sang tiêu chí sau")
    keys.press("Enter")
    saved(page, "2.2", "2,5 ")

    assert keys.focused == "Điểm tự chấm"
    keys.type("3,5")
    keys.press("Tab")
    keys.type("Đã rà soát văn bản theo thẩm quyền.")

    keys.press("Control+k")
    keys.type("trai phap luat")
    expect(page.get_by_role("dialog").get_by_role("link").first).to_have_text(re.compile("^2.4 "))
    keys.press("Enter")
    saved(page, "2.3", "3,5 ")
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page).to_have_url(re.compile("#tc-2.4$"))
    keys.tab_to("Không phát sinh")
    keys.press("Space")
    saved(page, "2.4", "1 Không phát sinh")
    assert faults(page, "vi") == []


def file_evidence(coordinator, code, name):
    coordinator.open("Việc của tôi", LIEN_SON, f"Thêm, bớt tài liệu kiểm chứng {code}")
    hand_over(coordinator, code, name)
    coordinator.open("Phiếu chấm điểm")
    coordinator.is_at("Phiếu chấm điểm")
    expect(line(coordinator.page, code)).to_contain_text(name)


def hand_over(coordinator, code, name):
    form = coordinator.page.locator("form.upload")
    form.get_by_label("Trang, mục dẫn chiếu").fill("trang 1")
    form.get_by_label("Chọn tệp").set_input_files({"name": name, "mimeType": "application/pdf", "buffer": PDF})
    coordinator.sees(f"đã nhận cho tiêu chí {code}")
    expect(coordinator.page.locator(".proofs")).to_contain_text(name)


def answer_from_a_spreadsheet(coordinator, unit, but=()):
    coordinator.open("Việc của tôi", unit, "Excel")
    coordinator.fill("hoặc dán vào đây", pasted(unit, without=but))
    coordinator.press("Xem thay đổi")
    coordinator.sees(f"Thay đổi sẽ lưu ({44 - len(but)})")
    coordinator.press("Lưu các thay đổi đã chọn")
    coordinator.is_at("Phiếu chấm điểm")
    coordinator.sees("44 / 44")


def explain_what_is_missing(coordinator, code):
    coordinator.open("Kiểm tra và gửi")
    coordinator.sees("Phải hoàn thành trước khi gửi (1)")
    coordinator.open(code)
    open_line = line(coordinator.page, code)
    open_line.get_by_label("Lý do không có tài liệu kiểm chứng").fill("Hồ sơ giấy lưu tại trụ sở")
    open_line.get_by_role("button", name="Lưu", exact=True).click()
    expect(open_line.locator(".state")).to_contain_text(coordinator.name)


def send(coordinator):
    coordinator.open("Kiểm tra và gửi")
    coordinator.sees("Không còn nội dung nào phải hoàn thành")
    coordinator.press("Gửi lãnh đạo duyệt")
    coordinator.sees("Chờ lãnh đạo đơn vị duyệt")


def approve(head, unit):
    """The head is told that this needs a second factor, and gives one."""
    head.open("Việc của tôi")
    head.sees(unit)
    head.open("Xem và phê duyệt phiếu")
    head.sees("Duyệt phiếu cần xác thực hai bước")
    head.take_second_step()
    head.open("Việc của tôi", "Xem và phê duyệt phiếu")
    head.field("Thẩm quyền ký").select_option(label="TM. – Chủ tịch, thay mặt UBND")
    head.fill("Mã xác thực", head.phone.code())
    head.press("Duyệt và nộp phiếu")
    head.sees("Đã nộp")


def explain(coordinator, picture):
    coordinator.open("Việc của tôi", "Giải trình các tiêu chí bị giảm")
    coordinator.sees("Bị giảm 1 tiêu chí")
    coordinator.fill("Giải trình của đơn vị", "Xã đã tuyên truyền bằng pa nô và loa truyền thanh, có ảnh kèm theo.")
    coordinator.press("Lưu giải trình")
    coordinator.sees("Đã lưu: Vi Thị Mối")
    coordinator.open("Thêm, bớt tài liệu kiểm chứng 1.4.2")
    hand_over(coordinator, "1.4.2", "Ảnh pa nô.pdf")
    picture(coordinator.page, "journey-explanation")


def line(page, code):
    """The line of a criterion on a sheet, on the council's desk or among explanations."""
    return page.get_by_role("article").filter(has=page.locator(".code", has_text=re.compile(f"^{re.escape(code)}$")))


def saved(page, code, outcome):
    expect(line(page, code).locator(".state")).to_contain_text("Đã lưu")
    expect(line(page, code).locator(".reason")).to_contain_text(outcome)
