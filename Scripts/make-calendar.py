#!/usr/bin/env python3
"""Writes Sources/CShipped/Data/calendar.tsv: Viet Nam's public holidays and swapped working days of 2022-2027.

Needs PyPI's `holidays` (0.108 or newer): pip install holidays. The result is the same for the same release.
Swapped days and sources are the tables below, each checked against the package; where the package lacks a swap
that was announced, the table says so, and any other difference stops the script.
"""
import datetime
import pathlib
import sys

import holidays

ROOT = pathlib.Path(__file__).resolve().parent.parent
LAW = "Bộ luật Lao động 45/2019/QH14, Điều 112"

# year: (status, source). Announced: the government has settled Tết and Quốc khánh; provisional: reckoned only.
YEARS = {
    2022: ("announced", LAW),
    2023: ("announced", LAW),
    2024: ("announced", LAW),
    2025: ("announced", LAW),
    2026: ("announced", LAW),
    2027: ("provisional", LAW + "; chưa đối chiếu với thông báo của Bộ Nội vụ"),
}
# (day off, day worked instead, source, known to the package)
SWAPS = [
    ("2024-04-29", "2024-05-04", "Công văn 2450/VPCP-KGVX năm 2024", True),
    ("2025-05-02", "2025-04-26", "Thông báo 6150/TB-BLĐTBXH năm 2024", True),
    ("2026-01-02", "2026-01-10", "Công văn 12729/VPCP-KGVX ngày 25/12/2025", False),
    ("2026-08-31", "2026-08-22", "theo dữ liệu PyPI holidays 0.108", True),
]


def main():
    known = holidays.country_holidays("VN", years=YEARS, language="vi")
    swapped_off = {datetime.date.fromisoformat(off) for off, _, _, _ in SWAPS}
    worked = {datetime.date.fromisoformat(on) for _, on, _, in_package in SWAPS if in_package}
    if worked != {day for day in known.weekend_workdays if day.year in YEARS}:
        sys.exit(f"swapped working days differ from the package's: {sorted(known.weekend_workdays)}")
    for off, _, _, in_package in SWAPS:
        if (datetime.date.fromisoformat(off) in known) != in_package:
            sys.exit(f"day off {off}: the package and the table of swaps disagree")
    lines = ["# Working calendar of Viet Nam, written by Scripts/make-calendar.py from PyPI holidays"
             f" {holidays.__version__}.",
             "# year: year, status, source; off: day without work, name; swap: day off, day worked instead, source"]
    for year, (status, source) in YEARS.items():
        lines.append(f"year\t{year}\t{status}\t{source}")
        lines += [f"off\t{day}\t{name}" for day, name in sorted(known.items())
                  if day.year == year and day not in swapped_off]
        lines += [f"swap\t{off}\t{on}\t{source}" for off, on, source, _ in SWAPS if off.startswith(str(year))]
    target = ROOT / "Sources" / "CShipped" / "Data" / "calendar.tsv"
    target.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{target.name}: {len(known)} days off")


main()
