"""A year from the empty installation to the publication: six people in six windows, and those of two other units.

Nothing is written but by the pages: links are followed and fields filled in as they are labelled.
"""

import pytest
from playwright.sync_api import expect

from chi_lang import DONG_MO, LIEN_SON, MADE_UP, TITLE, TOTALS
from council import appraise_again, appraise_by_criterion, appraise_by_unit, confirm, keep_minutes, prepare
from installation import ENGINES, SQLITE
from rounds import invited, invited_from_a_list, move_on, open_the_round, set_up
from sheets import (
    PDF,
    answer_from_a_spreadsheet,
    approve,
    assign,
    explain,
    explain_what_is_missing,
    file_evidence,
    line,
    score_by_keyboard,
    send,
)


# One is what it is called, the other is a picture.
FILES = {"Kế hoạch số 12.pdf": PDF, "Báo cáo giả.pdf": b"\x89PNG\r\n\x1a\n" + bytes(100)}


@pytest.mark.parametrize("installation", ENGINES, indirect=True)
def test_six_people_run_a_year(installation, arrive, picture, tmp_path):
    administrator = arrive("Quản trị")
    administrator.accept(installation.invitation)
    administrator.take_second_step()
    manager = invited(administrator, arrive("Trần Thị Chương"), "Cán bộ quản lý chương trình", "187: Phòng Nội vụ")
    manager.take_second_step()
    auditor = invited(administrator, arrive("Đỗ Văn Kiểm"), "Kiểm tra, giám sát", "187: Thanh tra huyện")

    set_up(manager)
    picture(manager.page, "journey-management")
    people = invited_from_a_list(manager, arrive)
    chair, appraiser = people["Lê Văn Thẩm"], people["Phạm Thị Định"]
    head, coordinator, officer = people["Hoàng Văn Xã"], people["Vi Thị Mối"], people["Nông Văn Chức"]
    open_the_round(manager, appraiser)

    assign(coordinator, officer, "2 Cải cách thể chế")
    score_by_keyboard(officer)
    picture(officer.page, "journey-sheet-320")
    file_evidence(coordinator, "1.1", "Báo cáo số 44 Liên Sơn.pdf")
    answer_from_a_spreadsheet(coordinator, LIEN_SON, but=["2.1", "2.2", "2.3", "2.4"])
    explain_what_is_missing(coordinator, "2.3")
    send(coordinator)
    approve(head, LIEN_SON)
    for unit, names in {DONG_MO: ["Lý Thị Mỏ", "Chu Văn Trấn"], MADE_UP: ["Mã Thị Nà", "Hứa Văn Mẫu"]}.items():
        answer_from_a_spreadsheet(people[names[0]], unit)
        send(people[names[0]])
        approve(people[names[1]], unit)

    move_on(manager, "Chuyển sang thẩm định")
    chair.take_second_step()
    appraiser.take_second_step()
    appraise_by_unit(appraiser, picture)
    appraise_by_criterion(appraiser)
    move_on(chair, "Chuyển sang giải trình")
    explain(coordinator, picture)
    move_on(chair, "Chuyển sang thẩm định lần 2")
    appraise_again(appraiser, picture)
    move_on(chair, "Kết luận đợt")

    keep_minutes(chair)
    prepare(manager)
    confirm(chair)
    picture(chair.page, "journey-publication")
    anybody_reads_and_verifies(arrive("công dân"), installation, tmp_path)
    read_the_record(auditor)
    assert installation.run("verify")[0] == 0


@pytest.mark.parametrize("installation", [SQLITE], indirect=True)
def test_a_unit_hands_in_without_script(installation, arrive):
    """All of them have browsers that run no script; the coordinator comes back by name and password."""
    administrator = arrive("Quản trị", java_script_enabled=False)
    administrator.accept(installation.invitation)
    administrator.take_second_step()
    manager = arrive("Trần Thị Chương", java_script_enabled=False)
    invited(administrator, manager, "Cán bộ quản lý chương trình", "187: Phòng Nội vụ")
    manager.take_second_step()
    set_up(manager)
    coordinator = arrive("Vi Thị Mối", width=320, java_script_enabled=False)
    invited(manager, coordinator, "Đầu mối cải cách hành chính", LIEN_SON)
    move_on(manager, "Mở đợt")

    coordinator.press("Đăng xuất")
    coordinator.sign_in()
    coordinator.open("Việc của tôi", "Chấm tiếp từ tiêu chí 1.1")
    first = line(coordinator.page, "1.1")
    first.get_by_label("Điểm tự chấm").fill("năm")
    first.get_by_role("button", name="Lưu", exact=True).click()
    coordinator.sees("“năm” không phải là số")
    coordinator.fill("Điểm tự chấm", "4")
    coordinator.fill("Lý do, căn cứ", "Có kế hoạch số 12")
    coordinator.press("Lưu")
    expect(first).to_contain_text("4/4 điểm. Có kế hoạch số 12")
    coordinator.open("Thêm, bớt tài liệu kiểm chứng 1.1")
    coordinator.field("Chọn tệp").set_input_files(
        [{"name": name, "mimeType": "application/pdf", "buffer": content} for name, content in FILES.items()]
    )
    coordinator.press("Tải lên")
    coordinator.sees("Báo cáo giả.pdf")
    coordinator.open("Quay lại")
    coordinator.sees("Kế hoạch số 12.pdf")
    answer_from_a_spreadsheet(coordinator, LIEN_SON, but=["1.1"])
    send(coordinator)


def anybody_reads_and_verifies(reader, installation, folder):
    """Ranks, a unit's page, open data, and the file that anybody can check, also after it was tampered with."""
    page = reader.page
    page.goto("/")
    reader.open(TITLE)
    expect(page.locator("tbody tr")).to_have_count(3)
    reader.open("Quyết định số 202/QĐ-UBND")
    for unit, total in TOTALS.items():
        expect(page.get_by_role("row").filter(has_text=unit)).to_contain_text(f"{total}/100")
    rows = downloaded(reader, "Dữ liệu mở (CSV)", folder).read_text().splitlines()
    assert len(rows) == 4 and any(LIEN_SON in row and "202/QĐ-UBND" in row for row in rows)
    assert LIEN_SON in downloaded(reader, "Dữ liệu mở (JSON)", folder).read_text()

    file = downloaded(reader, "Tệp kiểm chứng", folder)
    assert installation.run("verify", str(file))[0] == 0
    tampered = folder / "tampered.json"
    tampered.write_text(file.read_text().replace("81.9", "82.9"))
    assert tampered.read_text() != file.read_text()
    assert installation.run("verify", str(tampered))[0] != 0

    reader.open(LIEN_SON)
    reader.is_at(LIEN_SON)
    reader.sees("81")


def downloaded(reader, link, folder):
    with reader.page.expect_download() as download:
        reader.open(link)
    file = folder / download.value.suggested_filename
    download.value.save_as(file)
    return file


def read_the_record(auditor):
    auditor.open("Việc của tôi", "Nhật ký")
    auditor.is_at("Nhật ký")
    auditor.sees("Lê Văn Thẩm")
    auditor.fill("Đơn vị, mã tiêu chí hoặc cả hai", "Liên Sơn 2.2")
    auditor.press("Lọc")
    auditor.sees("Nông Văn Chức")
