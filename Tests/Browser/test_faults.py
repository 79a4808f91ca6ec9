"""The checks find what is wrong, lest they pass because they look at nothing."""

import pytest

from faults import faults

PAGE = """<!DOCTYPE html><html lang="vi"><head><title>Đợt</title></head>
<body><main><h1>Đợt đánh giá</h1>{}</main></body></html>"""


def test_a_page_without_faults_has_none(visit):
    page = visit(traced=False)
    page.set_content(PAGE.format("<p>Chi Lăng</p>"))
    assert faults(page, "vi") == []


@pytest.mark.parametrize(
    "part, named",
    [
        ("<h1>Hai</h1>", "2 headings"),
        ("<p style='width: 700px'>Rộng</p>", "scrolls sideways"),
        ("<p style='color: #bbb'>Mờ</p>", "color-contrast"),
        ("<input>", "label"),
        ("<img src='data:,'>", "image-alt"),
        (
            "<div style='line-height: 8px'><button style='font-size: 6px; padding: 0; border: 0'>a</button>"
            "<button style='font-size: 6px; padding: 0; border: 0'>b</button></div>",
            "target-size",
        ),
    ],
)
def test_a_fault_is_named(visit, part, named):
    page = visit(width=320, traced=False)
    page.set_content(PAGE.format(part))
    assert any(named in fault for fault in faults(page, "vi"))


def test_a_foreign_language_is_a_fault(visit):
    page = visit(traced=False)
    page.set_content(PAGE.format(""))
    assert faults(page, "en") == ["says that its language is vi, not en"]
