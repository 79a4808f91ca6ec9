"""What the programme manager does: accounts, a round, its calendar, its council, its steps."""

import datetime

from chi_lang import DONG_MO, LIEN_SON, MADE_UP, ROUND, SET, TITLE


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


def set_up(manager):
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
