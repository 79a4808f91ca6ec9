"""Chi Lăng's year 2023 as its papers have it: what the council gave to Liên Sơn (81) and to Đồng Mỏ (81.9).

Lines that Đồng Mỏ's plan does not list have their full points there, as its sums say; of the 0.1 points that it lost for
no stated line, 7.5 stands for all. "-" is "nothing arose".
"""

ROUND = "chi-lang-2023"
TITLE = "Chỉ số CCHC huyện Chi Lăng năm 2023"
SET = "Chỉ số CCHC các xã, thị trấn huyện Chi Lăng năm 2023"
LIEN_SON, DONG_MO, MADE_UP = "Xã Liên Sơn", "Thị trấn Đồng Mỏ", "Xã Nà Mẫu"

_GIVEN = {
    LIEN_SON: """
        1.1 4, 1.2 0, 1.3 2, 1.4 1, 1.4.2 0, 1.5 0, 1.6 3, 2.1 -, 2.2 2.5, 2.3 3.5, 2.4 -, 3.1 3, 3.1.4 0, 3.1.5 0, 3.2 2,
        3.3 3, 3.4 1, 3.4.1 2.5, 3.5 1, 3.5.1 1, 3.6 -, 3.7 1, 4.1 2, 4.2 1, 4.3 -, 5.1 1, 5.2 4, 5.3 1, 5.4 6, 5.5 3,
        5.5.1 2, 6.1 1, 6.2 2, 6.3 3, 6.3.3 0, 6.4 -, 6.5 1, 7.1 0, 7.2 2, 7.3 2, 7.4 1, 7.5 2, 7.6 0, 8 9""",
    DONG_MO: """
        1.1 4, 1.2 2, 1.3 2, 1.4 1, 1.4.2 2, 1.5 0, 1.6 3, 2.1 -, 2.2 2.5, 2.3 3.5, 2.4 1, 3.1 3, 3.1.4 0, 3.1.5 0.5, 3.2 2,
        3.3 3, 3.4 1, 3.4.1 1.5, 3.5 1, 3.5.1 0.5, 3.6 1.5, 3.7 1, 4.1 2, 4.2 1, 4.3 2, 5.1 1, 5.2 4, 5.3 3, 5.4 6, 5.5 3,
        5.5.1 0, 6.1 1, 6.2 0, 6.3 3, 6.3.3 0, 6.4 2, 6.5 1, 7.1 0, 7.2 0, 7.3 2, 7.4 3, 7.5 1.9, 7.6 -, 8 9""",
    # Nobody's: the unit is made up, and so is that it did nothing at all.
    MADE_UP: """
        1.1 0, 1.2 0, 1.3 0, 1.4 0, 1.4.2 0, 1.5 0, 1.6 0, 2.1 -, 2.2 0, 2.3 0, 2.4 -, 3.1 0, 3.1.4 0, 3.1.5 0, 3.2 0,
        3.3 0, 3.4 0, 3.4.1 0, 3.5 0, 3.5.1 0, 3.6 -, 3.7 0, 4.1 0, 4.2 0, 4.3 -, 5.1 0, 5.2 0, 5.3 0, 5.4 0, 5.5 0,
        5.5.1 0, 6.1 0, 6.2 0, 6.3 0, 6.3.3 0, 6.4 -, 6.5 0, 7.1 0, 7.2 0, 7.3 0, 7.4 0, 7.5 0, 7.6 -, 8 0""",
}

# Where a unit's own points were others; the council raised 7.2 of Liên Sơn, which is rare and true.
_OWN = {LIEN_SON: {"1.4.2": "2", "7.2": "0"}, DONG_MO: {"3.4.1": "2.5"}, MADE_UP: {}}

TOTALS = {LIEN_SON: "81", DONG_MO: "81,9", MADE_UP: "7,5"}


def own(unit):
    """What the unit says of itself, by criterion."""
    given = dict(line.split() for line in _GIVEN[unit].split(","))
    return given | _OWN[unit]


def pasted(unit, without=()):
    """The unit's answers as rows copied from a spreadsheet, with why there is no paper to show."""
    head = "Mã\tTrả lời\tLý do, căn cứ\tGiải thích khi không có tài liệu kiểm chứng"
    rows = [
        f"{code}\t{'không phát sinh' if answer == '-' else answer.replace('.', ',')}\t"
        f"{'' if answer == '-' else 'Theo số liệu của đơn vị năm 2023'}\tHồ sơ giấy lưu tại trụ sở"
        for code, answer in own(unit).items()
        if code not in without
    ]
    return "\n".join([head, *rows])
