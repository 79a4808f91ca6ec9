"""DOCX files as python-docx reads them."""
import datetime

import docx
import pytest
from conftest import NAMES, words
from docx.enum.section import WD_ORIENT
from docx.shared import Mm, Pt


def all_words(document):
    found = []
    for block in document.iter_inner_content():
        if isinstance(block, docx.text.paragraph.Paragraph):
            found += words(block.text)
            continue
        for row in block._tbl.tr_lst:
            for cell in row.tc_lst:
                found += [word for p in cell.p_lst for word in words(docx.text.paragraph.Paragraph(p, None).text)]
    return found


@pytest.mark.parametrize("name", NAMES)
def test_the_words_are_those_of_the_plain_text(papers, name):
    document = docx.Document(papers / f"{name}.docx")
    assert all_words(document) == words((papers / f"{name}.txt").read_text())


def test_styles_are_real_and_headings_are_headings(papers):
    document = docx.Document(papers / "bao-cao.docx")
    headings = [p.text for p in document.paragraphs if p.style.name == "Heading 1"]
    assert headings[0] == "I. TỔ CHỨC TRIỂN KHAI VÀ KẾT QUẢ THỰC HIỆN"
    assert len(headings) == 3
    body = next(p.style for p in document.paragraphs if p.style.name == "Nội dung")
    assert body.font.size == Pt(14)
    assert document.styles["Nơi nhận"].font.size == Pt(11)


def test_pages_have_the_measures_of_the_decree(papers):
    sections = docx.Document(papers / "bao-cao.docx").sections
    for section in sections:
        assert abs(section.left_margin - Mm(30)) < Mm(0.1)
        assert abs(section.right_margin - Mm(15)) < Mm(0.1)
        assert abs(section.top_margin - Mm(20)) < Mm(0.1)
    assert [s.orientation == WD_ORIENT.LANDSCAPE for s in sections] == [False, True, False, False, True]
    assert sections[0].different_first_page_header_footer
    assert not sections[1].different_first_page_header_footer


def test_the_file_says_who_made_it_and_when(papers):
    properties = docx.Document(papers / "bao-cao.docx").core_properties
    assert properties.title == "Báo cáo kết quả khắc phục Chỉ số CCHC năm 2023"
    assert properties.author == "Ủy ban nhân dân xã Liên Sơn"
    assert properties.created.replace(tzinfo=None) == datetime.datetime(2024, 5, 4, 2)


def test_merged_cells_are_merged(papers):
    document = docx.Document(papers / "bao-cao.docx")
    table = next(t for t in document.tables if t.style.name == "Bảng có kẻ")
    assert table.cell(0, 3)._tc is table.cell(0, 4)._tc
    assert table.cell(0, 0)._tc is table.cell(1, 0)._tc
    assert [c.text for c in table.rows[-1].cells][2:] == ["100", "90", "81", "19"]
