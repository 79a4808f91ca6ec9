"""A running round of 170 units with a sheet of the model set, set up and filled in as people do it: page by page."""
import re
import sys
import time

ROUND = "/dot-danh-gia/do-toc-do"
FIRST = "06502@"
UNITS = [FIRST] + [f"x-gia-dinh-{number:03}@" for number in range(1, 170)]
PHRASE = "muoi lam chu cai tro len"


class Installation:
    """Who works in it: a manager, and a coordinator for each unit."""

    def __init__(self, program):
        self.program = program
        self.manager = program.browser("Programme manager")
        self.open_round()
        self.seconds_for_accounts, self.invitations = self.make_accounts()
        self.coordinator, *self.officers = self.join(51)
        self.forms = sheet_forms(self.coordinator.get(sheet(FIRST) + "?phan=tat-ca").text)
        self.fill()
        self.prove()

    def open_round(self):
        units = ["06502"] + [f"{unit[:-1]} Xã Giả Định {unit[-4:-1]}" for unit in UNITS[1:]]
        self.manager.get("/dot-danh-gia/moi")
        made = self.manager.post("/dot-danh-gia/moi", {
            "co-quan": "187", "ten": "Đo tốc độ", "dia-chi": "do-toc-do", "nam": "2024", "ten-bang": "Các đơn vị",
            "bo-tieu-chi": "mo-hinh-cap-xa-2026", "cach-goi": "đơn vị", "don-vi": "\n".join(units), "gia-dinh": "1",
            "ngay-selfAssessment": "2099-12-31", "gio-selfAssessment": "17:00"})
        expect(made, 303)
        self.manager.get(ROUND + "/quan-ly/buoc-tiep")
        expect(self.manager.post(ROUND + "/quan-ly/buoc-tiep", {"buoc": "selfAssessment"}), 303)

    def make_accounts(self):
        """A coordinator for each unit, from a pasted list; the time, and their invitations."""
        rows = "\n".join(f"Cán bộ {place:03}; {unit}; đầu mối; ; " for place, unit in enumerate(UNITS))
        self.manager.get("/nguoi-dung/hang-loat")
        expect(self.manager.post("/nguoi-dung/hang-loat", {"danh-sach": rows}), 200)
        begun = time.perf_counter()
        slips = self.manager.post("/nguoi-dung/hang-loat/tao", {"danh-sach": rows})
        seconds = time.perf_counter() - begun
        expect(slips, 200)
        return seconds, re.findall(r"http://[^/<]+(/moi/[^<\s]+)", slips.text)

    def join(self, count):
        """The coordinators of the first units, each with a session of their own."""
        browsers = []
        for invitation in self.invitations[:count]:
            browser = self.program.browser()
            browser.get(invitation)
            expect(browser.post(invitation, {"mat-khau-moi": PHRASE, "nhap-lai": PHRASE}), 303)
            browser.get("/")
            browsers.append(browser)
        return browsers

    def fill(self):
        """Every line of every sheet is answered: the coordinators who will be measured paste a table into their own, and
        one more person, who serves all other units, into the rest."""
        others = self.program.browser("Coordinator of the unit")
        others.get("/")
        for unit in UNITS[1 + len(self.officers):]:
            expect(self.manager.post("/nguoi-dung/demo-unitCoordinator/phan-cong", {
                "vai-tro": "unitCoordinator", "don-vi": unit}), 303)
        people = dict(zip(UNITS, [self.coordinator, *self.officers]))
        for unit in UNITS:
            fields = {}
            for code, form in self.forms.items():
                fields |= {f"chon.{code}": "1", f"tl.{code}": form.answer, f"gt.{code}": "", f"pb.{code}": "0"}
            person = people.get(unit, others)
            expect(person.post(sheet(unit, "nhap-bang"), fields), 303)

    def prove(self):
        """A document for every third line of the first unit."""
        for place, code in enumerate(list(self.forms)[::3]):
            page = self.coordinator.get(f"{ROUND}/don-vi/{FIRST}/minh-chung/{code}")
            expect(page, 200)
            fields = {"dot": "do-toc-do", "tieu-chi": code, "trang": "trang 3"}
            content = portable_document(f"Báo cáo số {place}", 2_000)
            expect(self.coordinator.upload(f"/don-vi/{FIRST}/ho-so/tep", fields, f"Báo cáo {place}.pdf", content), 303)


class SheetForm:
    """The form of one line: how it is answered in a table, and what a browser sends when it is saved."""

    def __init__(self, html):
        self.fields, facts = {}, []
        for tag, name in re.findall(r'<(input|select|textarea)[^>]*? name="([^"]+)"', html):
            if name in self.fields or not (name.startswith("s.") or name in ("diem", "ly-do")):
                continue
            control = re.search(rf'<{tag}[^>]*? name="{re.escape(name)}".*?(</{tag}>|>)', html, re.DOTALL)[0]
            typed, fact = value(tag, name, html, control)
            self.fields[name] = typed
            facts.append((name, fact))
        if "diem" in self.fields:
            self.answer = "judged 0 Theo báo cáo của đơn vị"
        else:
            self.answer = "facts " + ";".join(f"{name[2:]}={fact}" for name, fact in sorted(facts))


def value(tag, name, html, control):
    """What is typed into a control, and the fact that it is."""
    if name in ("diem", "ly-do"):
        return {"diem": "0", "ly-do": "Theo báo cáo của đơn vị"}[name], ""
    if tag == "select":
        choices = re.findall(r'<option value="([^"]+)"', re.search(
            rf'<select[^>]*? name="{re.escape(name)}".*?</select>', html, re.DOTALL)[0])
        return choices[0], {"co": "yes", "khong": "no"}.get(choices[0], f"level:{choices[0]}")
    if "checkbox" in control:
        return "10/12/2024", "2024-12-10"
    number = {"s.part": "9", "s.whole": "10", "s.value": "80"}.get(name, "0")
    return number, number


def sheet_forms(page):
    """The forms of a sheet by code."""
    forms = re.findall(r'<form[^>]*data-line="([^"]+)">(.*?)</form>', page, re.DOTALL)
    return {code: SheetForm(html) for code, html in forms}


def sheet(unit, step="phieu"):
    return f"{ROUND}/don-vi/{unit}/{step}"


def portable_document(words, size):
    """A PDF of one page, of about that size."""
    padding = b"%" + bytes(33 + number % 90 for number in range(max(0, size - 400))) + b"\n"
    body = b"%PDF-1.4\n% " + words.encode() + b"\n" + padding
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
               b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>"]
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(body))
        body += b"%d 0 obj%s endobj\n" % (number, content)
    table = b"xref\n0 4\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % place for place in places)
    return body + table + b"trailer<</Size 4/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % len(body)


def expect(answer, status):
    if answer.status == status:
        return
    words = re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", answer.text))
    sys.exit(f"{answer.path}: the program answered {answer.status} and not {status}: {words[:2000]}")


def saved_lines(officers):
    """For each officer the lines of the own sheet, as the page shows them now: path, what is typed, version."""
    # What the last run sent in its last moment is still being saved.
    time.sleep(0.5)
    lines = []
    for officer, unit in zip(officers, UNITS[1:]):
        page = officer.get(sheet(unit) + "?phan=tat-ca").text
        forms = re.findall(r'<form[^>]*action="([^"]+)" data-line="([^"]+)">(.*?)</form>', page, re.DOTALL)
        lines.append([
            (path, SheetForm(html).fields, int(re.search(r'name="phien-ban" value="(\d+)"', html)[1]))
            for path, _, html in forms])
    return lines
