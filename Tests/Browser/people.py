"""A person with a window, a password and a phone, from the invitation on."""

import re

from playwright.sync_api import expect

from authenticator import Authenticator

# Choosing a password takes the server half a second of a core that is its own, and longer where it has none.
PATIENCE = 30_000


class Person:
    """Somebody at their own computer, who comes in by the invitation that they were given."""

    def __init__(self, name, page):
        page.set_default_timeout(PATIENCE)
        self.name = name
        self.page = page
        self.sign_in_name = None
        self.password = f"{name} giữ lời hứa 1954"
        self.phone = None

    def accept(self, invitation):
        """Chooses a password by the link of the invitation, and is signed in."""
        self.page.goto(invitation)
        self.sign_in_name = self.page.locator("main code").inner_text()
        self.fill("Mật khẩu mới", self.password)
        self.fill("Nhập lại mật khẩu mới", self.password)
        self.press("Lưu mật khẩu và đăng nhập")
        self.is_signed_in()

    def take_second_step(self):
        """Sets up the second factor, typing the secret into the phone."""
        self.page.get_by_role("banner").get_by_role("link", name=self.name).click()
        self.open("Bật xác thực hai bước")
        self.phone = Authenticator(self.page.locator("code.secret").inner_text())
        self.fill("Mã 6 chữ số", self.phone.code())
        self.press("Bật xác thực hai bước")
        self.is_at("Mã dự phòng")
        self.open("Đã cất các mã")

    def sign_in(self):
        """Comes in again, by name and password, and by the phone where there is one."""
        self.page.goto("/")
        self.page.get_by_role("banner").get_by_role("link", name="Đăng nhập").click()
        self.fill("Tên đăng nhập hoặc thư điện tử", self.sign_in_name)
        self.fill("Mật khẩu", self.password)
        self.press("Đăng nhập")
        if self.phone:
            self.fill("Mã xác thực", self.phone.code())
            self.press("Tiếp tục")
        self.is_signed_in()

    def open(self, *links):
        """Follows links by what they begin with, one after the other."""
        for link in links:
            self.page.locator("main, nav").get_by_role("link", name=_beginning(link)).first.click()

    def press(self, button):
        self.page.get_by_role("button", name=button, exact=True).first.click()

    def field(self, label):
        """The field whose label begins with these words; hints may follow in it."""
        return self.page.get_by_label(_beginning(label))

    def fill(self, label, text):
        self.field(label).fill(text)

    def sees(self, text):
        expect(self.page.locator("main")).to_contain_text(text, timeout=PATIENCE)

    def is_at(self, heading):
        expect(self.page.get_by_role("heading", level=1)).to_have_text(_beginning(heading), timeout=PATIENCE)

    def is_signed_in(self):
        expect(self.page.get_by_role("button", name="Đăng xuất")).to_be_visible(timeout=PATIENCE)


def _beginning(text):
    """A pattern of names that begin so; a slash is escaped for the browser, whose patterns stand between slashes."""
    return re.compile(r"^\s*" + re.escape(text).replace("/", r"\/"))
