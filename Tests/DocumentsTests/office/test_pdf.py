"""PDFs: those that LibreOffice makes of DOCX files, and our own beside them."""
import collections
import re
import subprocess
import zipfile

import openpyxl
import pytest
from conftest import text_of, words


def unlike(pdf, text):
    """Words that stand more often in one than in the other; numbers of pages stand in a PDF only."""
    shown, said = collections.Counter(words(text_of(pdf))), collections.Counter(words(text))
    return {w: n for w, n in {**(shown - said), **(said - shown)}.items() if not re.fullmatch(r"\d{1,3}", w)}


@pytest.mark.parametrize("name", ["bao-cao", "quyet-dinh", "cong-van"])
def test_libreoffice_shows_the_same_words(papers, converted, name):
    assert unlike(converted / f"{name}.pdf", (papers / f"{name}.txt").read_text()) == {}


@pytest.mark.parametrize("name", ["bao-cao", "quyet-dinh", "cong-van"])
def test_our_pdf_shows_the_same_words(papers, name):
    assert unlike(papers / f"{name}.pdf", (papers / f"{name}.txt").read_text()) == {}


def pages(pdf, *options):
    return subprocess.run(
        ["pdfinfo", *options, str(pdf)], check=True, capture_output=True, text=True).stdout


def test_our_pdf_is_tagged_and_fit_for_archives(papers):
    told = pages(papers / "bao-cao.pdf")
    assert re.search(r"Tagged:\s+yes", told)
    assert re.search(r"Title:\s+Báo cáo kết quả", told)
    assert b"pdfaid:part" in (papers / "bao-cao.pdf").read_bytes()


def test_all_fonts_are_embedded_and_of_one_family(papers):
    fonts = subprocess.run(
        ["pdffonts", str(papers / "bao-cao.pdf")], check=True, capture_output=True, text=True).stdout.splitlines()[2:]
    assert len(fonts) >= 3
    families = {re.sub(r"^[A-Z]{6}\+", "", line.split()[0]).split("-")[0] for line in fonts}
    assert len(families) == 1, families
    assert all(re.search(r"\s(yes)\s+yes\s+yes\s+\d+\s+\d+$", line) for line in fonts)


def numbers(pdf):
    """What stands alone in the first line of each page, the number of the page."""
    tops = [[line.strip() for line in page.splitlines() if line.strip()][:1] for page in text_of(pdf).split("\f")[:-1]]
    return [top[0] if top and re.fullmatch(r"\d+", top[0]) else None for top in tops]


def test_pages_are_numbered_from_the_second_and_annexes_by_themselves(papers, converted):
    for pdf in (papers / "bao-cao.pdf", converted / "bao-cao.pdf"):
        assert numbers(pdf) == [None, "2", "3", "4", None, None]


def test_a_table_of_3321_rows_repeats_its_header_on_every_page(papers, converted):
    for pdf in (papers / "bang-dai.pdf", converted / "bang-dai.pdf"):
        sheets = text_of(pdf).split("\f")[:-1]
        assert len(sheets) > 100
        with_rows = [s for s in sheets if "Báo cáo gửi chậm" in s]
        assert all("Đã khắc phục" in s for s in with_rows)
        assert sum(s.count("Báo cáo gửi chậm") for s in with_rows) >= 3000


def test_hostile_text_opens_in_libreoffice(converted):
    shown = text_of(converted / "doc-hai.pdf")
    assert "R&D <b>" in shown and "#let x" in shown


def test_spreadsheets_hold_figures_and_no_formulas(papers):
    book = openpyxl.load_workbook(papers / "bao-cao.xlsx")
    assert len(book.sheetnames) == 4
    assert [c.value for c in list(book.worksheets[0].rows)[-1]][2:] == [100, 90, 81, 19]
    with zipfile.ZipFile(papers / "doc-hai.xlsx") as packed:
        assert b"=cmd|" in packed.read("xl/sharedStrings.xml")
        assert b"<f>" not in packed.read("xl/worksheets/sheet1.xml")
