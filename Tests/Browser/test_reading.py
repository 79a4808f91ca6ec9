"""How a visitor finds a result."""

from playwright.sync_api import expect


def test_a_result_is_found_without_javascript(visit):
    page = visit(width=320, java_script_enabled=False)
    page.goto("/")
    page.locator('a[href="/dot-danh-gia/chi-lang-2023"]').first.click()
    page.get_by_label("Tìm đơn vị").fill("lien son")
    page.get_by_role("button", name="Lọc").click()
    page.get_by_role("link", name="Xã Liên Sơn").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Xã Liên Sơn")
    page.get_by_role("link", name="Đơn vị", exact=True).click()
    page.get_by_label("Tên hiện nay hoặc tên cũ").fill("dong mo")
    page.get_by_role("button", name="Tìm").click()
    page.get_by_role("link", name="Thị trấn Đồng Mỏ").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Thị trấn Đồng Mỏ")


def test_the_first_tab_leads_past_the_head(visit):
    page = visit()
    page.goto("/dot-danh-gia")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Đến nội dung chính")).to_be_in_viewport()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.locator("main a").first).to_be_focused()


def test_a_ranking_follows_what_is_typed(visit):
    page = visit()
    page.goto("/dot-danh-gia/chi-lang-2023")
    expect(page.locator("tbody tr")).to_have_count(20)
    page.get_by_label("Tìm đơn vị").press_sequentially("dong mo")
    expect(page.locator("tbody tr")).to_have_count(1)
    assert page.url.endswith("tim=dong+mo")


def test_a_person_signs_out(visit):
    page = visit("coordinator")
    page.goto("/")
    page.get_by_role("button", name="Đăng xuất").click()
    expect(page.get_by_role("button", name="Đăng xuất")).to_have_count(0)
