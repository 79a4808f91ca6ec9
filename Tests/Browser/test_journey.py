"""A year from the empty installation to the publication: six people in six windows, and those of two other units.

Nothing is written but by the pages: links are followed and fields filled in as they are labelled.
"""

import datetime
import re

import pytest
from playwright.sync_api import expect

from chi_lang import DONG_MO, LIEN_SON, MADE_UP, ROUND, SET, TITLE, TOTALS, pasted
from faults import faults
from installation import ENGINES, has, installed
from keyboard import Keyboard
from people import Person

ACCOUNTS = """\
Họ tên\tĐơn vị\tVai trò\tTiêu chí\tLiên hệ
Lê Văn Thẩm\t187: Hội đồng thẩm định huyện Chi Lăng\tChủ tịch Hội đồng thẩm định\t\t0912000001
Phạm Thị Định\t187: Phòng Tư pháp huyện Chi Lăng\tThành viên Hội đồng thẩm định\t1; 2; 3; 4; 5; 6\t0912000002
Hoàng Văn Xã\txã Liên Sơn\tLãnh đạo đơn vị\t\t0912000003
Vi Thị Mối\txã Liên Sơn\tđầu mối\t\t0912000004
Nông Văn Chức\txã Liên Sơn\tcông chức\t\t0912000005
Lý Thị Mỏ\tthị trấn Đồng Mỏ\tđầu mối\t\t0912000006
Chu Văn Trấn\tthị trấn Đồng Mỏ\tLãnh đạo đơn vị\t\t0912000007
Mã Thị Nà\txã Nà Mẫu\tđầu mối\t\t0912000008
Hứa Văn Mẫu\txã Nà Mẫu\tLãnh đạo đơn vị\t\t0912000009"""

# The smallest that a PDF can be.
PDF = b"""%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF
"""


@pytest.fixture(params=ENGINES)
def installation(request):
    if not has(request.param):
        pytest.skip("there is no server of PostgreSQL; bin/test browser makes one")
    with installed(request.param) as started:
        yield started


@pytest.fixture
def arrive(visit, installation):
    """Somebody new, with a window of their own on the installation."""
    return lambda name, **settings: Person(name, visit(name, of=installation, **settings))


def test_six_people_run_a_year(installation, arrive, picture, tmp_path):
    administrator = arrive("Quản trị")
    administrator.accept(installation.invitation)
    administrator.take_second_step()
    manager = invited(administrator, arrive("Trần Thị Chương"), "Cán bộ quản lý chương trình", "187: Phòng Nội vụ")
    manager.take_second_step()
    auditor = invited(administrator, arrive("Đỗ Văn Kiểm"), "Kiểm tra, giám sát", "187: Thanh tra huyện")

    set_up(manager, picture)
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


def invited(keeper, person, role, seat):
    """An account is made for the person, who comes in by the slip that they are handed."""
    keeper.open("Tài khoản", "Thêm một người")
    keeper.fill("Họ và tên", person.name)
    keeper.field("Vai trò").select_option(role)
    keeper.fill("Đơn vị hoặc cơ quan", seat)
    keeper.press("Tạo tài khoản và giấy mời")
    person.accept(keeper.page.locator(".slip code.link").inner_text())
    return person


def invited_from_a_list(manager, arrive):
    """The people of the list by their names; the officer has a phone only."""
    manager.open("Tài khoản", "Thêm nhiều người")
    manager.fill("hoặc dán vào đây", ACCOUNTS)
    manager.press("Kiểm tra")
    manager.press("Tạo 9 tài khoản và giấy mời")
    people = {}
    slips = manager.page.locator(".slip")
    for name, link in zip(slips.get_by_role("heading").all_inner_texts(), slips.locator("code.link").all_inner_texts()):
        people[name] = arrive(name, width=320 if name == "Nông Văn Chức" else 1280)
        people[name].accept(link)
    return people


def set_up(manager, picture):
    manager.open("Đợt đánh giá", "Tạo đợt đánh giá")
    manager.fill("Tên đợt", TITLE)
    manager.fill("Năm đánh giá", "2023")
    manager.fill("Địa chỉ", ROUND)
    manager.field("Bộ tiêu chí").select_option(label=SET)
    manager.fill("Tên bảng", "Các xã, thị trấn")
    manager.fill("Cách gọi đơn vị", "xã, thị trấn")
    manager.fill("Danh sách đơn vị", f"{LIEN_SON}\n{DONG_MO}\nx- {MADE_UP}")
    manager.fill("Mở đợt: ngày", datetime.date.today().isoformat())
    manager.fill("Mở đợt: giờ", "00:00")
    for step in ["Hạn nộp kết quả tự chấm", "Hạn thẩm định", "Hạn giải trình", "Hạn kết luận", "Ngày công bố dự kiến"]:
        manager.fill(f"{step}: số ngày làm việc", "10")
    manager.press("Lưu và xem lại")
    manager.is_at("Quản lý đợt")
    picture(manager.page, "journey-management")


def open_the_round(manager, appraiser):
    manager.open("Việc của tôi", "Quản lý đợt", "Hội đồng thẩm định")
    manager.field("Người").select_option(label=f"{appraiser.name}, Thành viên Hội đồng thẩm định, Phòng Tư pháp huyện Chi Lăng")
    manager.fill("Lĩnh vực, tiêu chí", "7 8")
    manager.press("Phân công")
    manager.sees("7, 8")
    move_on(manager, "Mở đợt")


def move_on(person, step):
    """The round goes on to its next phase, after a look at what is left open."""
    person.open("Việc của tôi", "Quản lý đợt", step)
    person.is_at(step)
    person.press(step)
    person.is_at("Quản lý đợt")


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


def line(page, code):
    """The line of a criterion on a sheet, on the council's desk or among explanations."""
    return page.get_by_role("article").filter(has=page.locator(".code", has_text=re.compile(f"^{re.escape(code)}$")))


def saved(page, code, outcome):
    expect(line(page, code).locator(".state")).to_contain_text("Đã lưu")
    expect(line(page, code).locator(".reason")).to_contain_text(outcome)


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
    coordinator.open("Xem danh sách đã cập nhật")
    coordinator.sees(name)


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
    open_line.get_by_text("Không có tài liệu kiểm chứng?").click()
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


def appraise_by_unit(appraiser, picture):
    """Liên Sơn loses at 1.4.2 and is raised at 7.2; with the rest the council agrees."""
    page = appraiser.page
    appraiser.open("Việc của tôi", "Thẩm định: còn", LIEN_SON)
    award(page, "1.4.2", "0", "Tài liệu không chứng minh được số liệu", "Bị trừ 2 điểm về hình thức tuyên truyền")
    award(page, "7.2", "2", "Lý do khác", "Hội đồng thẩm định huyện chấm đạt 2 điểm")
    appraiser.press("Đồng ý 42 tiêu chí chưa thẩm định đang hiện")
    appraiser.sees("Đã đồng ý 42 tiêu chí")
    picture(page, "journey-appraisal")


def award(page, code, points, kind, reason):
    line(page, code).get_by_label("Điểm khác").fill(points)
    line(page, code).get_by_label("Loại lý do").select_option(label=kind)
    line(page, code).get_by_label("Lý do", exact=True).fill(reason)
    line(page, code).get_by_role("button", name="Lưu điểm khác").click()
    expect(line(page, code)).to_contain_text("Phạm Thị Định")


def appraise_by_criterion(appraiser):
    """Late dossiers over all units, as the portal's figures say; then what is left of each unit."""
    page = appraiser.page
    appraiser.open("Thẩm định", "3.4.1")
    page.get_by_label(f"{DONG_MO}, 3.4.1").fill("1,5")
    page.get_by_label(f"Lý do, {DONG_MO}").fill("Có 22 hồ sơ chậm muộn trên hệ thống")
    appraiser.press("Lưu tất cả")
    appraiser.sees("1,5 điểm: 1 đơn vị")
    for unit, open_lines in {DONG_MO: 43, MADE_UP: 44}.items():
        appraiser.open("Thẩm định", unit)
        appraiser.press(f"Đồng ý {open_lines} tiêu chí chưa thẩm định đang hiện")
        appraiser.sees(f"Đã đồng ý {open_lines} tiêu chí")


def explain(coordinator, picture):
    coordinator.open("Việc của tôi", "Giải trình các tiêu chí bị giảm")
    coordinator.sees("Bị giảm 1 tiêu chí")
    coordinator.fill("Giải trình của đơn vị", "Xã đã tuyên truyền bằng pa nô và loa truyền thanh, có ảnh kèm theo.")
    coordinator.press("Lưu giải trình")
    coordinator.sees("Đã lưu: Vi Thị Mối")
    coordinator.open("Thêm, bớt tài liệu kiểm chứng 1.4.2")
    hand_over(coordinator, "1.4.2", "Ảnh pa nô.pdf")
    picture(coordinator.page, "journey-explanation")


def appraise_again(appraiser, picture):
    appraiser.open("Việc của tôi", "Thẩm định: còn 1/132", LIEN_SON, "Có giải trình")
    appraiser.sees("Ảnh pa nô.pdf")
    picture(appraiser.page, "journey-second-appraisal")
    appraiser.press("Giữ nguyên điểm lần 1")
    appraiser.sees("Đã thẩm định 44/44")


def keep_minutes(chair):
    chair.open("Kết luận và công bố")
    chair.fill("Địa điểm", "Phòng họp UBND huyện Chi Lăng")
    chair.fill("Ngày họp", "10/01/2024")
    chair.fill("Giờ họp", "14 giờ 00")
    chair.fill("Chủ trì", chair.name)
    chair.fill("Thư ký", "Trần Thị Chương")
    chair.fill("Thành viên dự họp", "Lê Văn Thẩm, Chủ tịch Hội đồng\nPhạm Thị Định, Phòng Tư pháp")
    chair.fill("Nội dung biểu quyết 1", "Thông qua kết quả thẩm định")
    for vote, count in {"Tán thành 1": "2", "Không tán thành 1": "0", "Không ý kiến 1": "0"}.items():
        chair.fill(vote, count)
    chair.press("Lưu biên bản")
    expect(chair.page.locator(".minutes .mark")).to_have_text("Đủ")


def prepare(manager):
    manager.open("Việc của tôi", "Quản lý đợt", "Kết luận và công bố")
    manager.fill("Số quyết định", "202/QĐ-UBND")
    manager.fill("Ngày quyết định", "15/01/2024")
    manager.fill("Người ký", "Nguyễn Văn Ký")
    manager.press("Chuẩn bị, chờ xác nhận")
    manager.sees("Người thứ hai, không phải người chuẩn bị, xác nhận")
    expect(manager.page.get_by_role("button", name="Xác nhận công bố")).to_have_count(0)


def confirm(chair):
    chair.open("Việc của tôi", "Quản lý đợt", "Kết luận và công bố")
    chair.fill("Mã xác thực", chair.phone.code())
    chair.press("Xác nhận công bố")
    chair.is_at("Công bố kết quả")


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
    auditor.fill("Đường dẫn đối tượng", "06502@/2.2")
    auditor.press("Lọc")
    auditor.sees("Nông Văn Chức")
