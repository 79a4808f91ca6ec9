"""What the council does with the sheets, from the first line to the publication."""

from playwright.sync_api import expect

from chi_lang import DONG_MO, LIEN_SON, MADE_UP
from sheets import line


def appraise_by_unit(appraiser, picture):
    """Liên Sơn loses at 1.4.2 and is raised at 7.2; with the rest the council agrees."""
    page = appraiser.page
    appraiser.open("Việc của tôi", "Thẩm định: còn", LIEN_SON)
    award(page, "1.4.2", "0", "Tài liệu không chứng minh được số liệu", "Bị trừ 2 điểm về hình thức tuyên truyền")
    award(page, "7.2", "2", "Lý do khác", "Hội đồng thẩm định huyện chấm đạt 2 điểm")
    appraiser.press("Đồng ý 42 tiêu chí chưa thẩm định đang hiện")
    appraiser.sees("Đã đồng ý 42 tiêu chí")
    picture(page, "journey-appraisal")


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


def award(page, code, points, kind, reason):
    line(page, code).get_by_label("Điểm khác").fill(points)
    line(page, code).get_by_label("Loại lý do").select_option(label=kind)
    line(page, code).get_by_label("Lý do", exact=True).fill(reason)
    line(page, code).get_by_role("button", name="Lưu điểm khác").click()
    expect(line(page, code)).to_contain_text("Phạm Thị Định")


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
    for vote, count in {"Tán thành 1": "2", "Không tán thành 1": "0", "Không có ý kiến 1": "0"}.items():
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
