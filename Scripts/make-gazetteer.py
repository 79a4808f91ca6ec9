#!/usr/bin/env python3
"""Writes Sources/CShipped/Data/gazetteer.tsv from the official lists of units.

Usage: Scripts/make-gazetteer.py [FOLDER]

FOLDER (default ../shared/data) holds units-2025.tsv, units-before-2025-07.tsv and unit-successors-2025.tsv.
Facts of single communes at earlier dates stand in Scripts/attested-units.tsv. The result is the same for the same
input; what was mended is printed.

The first byte of a line says what it is:
  #  a comment
  =  a list begins: the day from which it holds, or nothing where only its end is known; tab; its last day or nothing
  P  a province: code of 2 digits, name
  D  a superior authority below a province, before July 2025: code of 3 digits, name
  x p t k  a commune (xã, phường, thị trấn, đặc khu) of the P and D above it: code of 5 digits, left out where it is
     that of the commune above plus 3; name; tab; what it became: codes with "=" whole, "+" main part, "-" part before
     each, the code after "=" left out where the commune above became the same; for a đặc khu without predecessor
     communes "<" and the island district that it was
  !  a commune attested by a paper, tab-separated: code, kind letter, name, superior's code and
     name, province's code and name, from, to, paper
"""
import csv
import pathlib
import sys
import unicodedata

ROOT = pathlib.Path(__file__).resolve().parent.parent
LETTERS = {"Xã": "x", "Phường": "p", "Thị trấn": "t", "Đặc khu": "k"}
EXTENTS = {"whole": "=", "main part": "+", "part": "-"}
# Island districts had no communes; each became the đặc khu of the same name on 1 July 2025.
ISLAND_DISTRICTS = {"11948": "Huyện Bạch Long Vĩ", "19742": "Huyện Cồn Cỏ", "20333": "Huyện Hoàng Sa",
                    "21548": "Huyện Lý Sơn", "26732": "Huyện Côn Đảo"}


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            yield {key: unicodedata.normalize("NFC", value.strip()) for key, value in row.items()}


def split_kind(row):
    """The kind that the official name begins with: in a few lines of the lists the column `kind` disagrees."""
    for kind, letter in LETTERS.items():
        if row["unit"].lower().startswith(kind.lower() + " "):
            if kind != row["kind"]:
                print(f"kind from the name: {row['unit_code']} {row['unit']} (listed as {row['kind']})")
            return letter, row["unit"][len(kind) + 1:]
    sys.exit(f"no kind in the name of {row['unit_code']} {row['unit']}")


def successor_fields(path):
    fields = {}
    for row in rows(path):
        fields.setdefault(row["old_unit_code"], []).append(EXTENTS[row["extent"]] + row["new_unit_code"])
    return {code: "".join(sorted(links, key=lambda link: ("=+-".index(link[0]), link)))
            for code, links in fields.items()}


def listed(units, fields):
    """The lines of one list: provinces, superiors and communes in the order of their codes."""
    units = sorted(units, key=lambda row: (row["province_code"], row.get("district_code", ""), row["unit_code"]))
    province = superior = code = became = None
    for row in units:
        if row["province_code"] != province:
            province, superior = row["province_code"], None
            yield f"P{province}{row['province']}"
        if row.get("district_code") != superior:
            superior = row["district_code"]
            yield f"D{superior}{row['district']}"
        letter, name = split_kind(row)
        above, code = code, int(row["unit_code"])
        became_above, became = became, fields.get(row["unit_code"], "")
        shown_code = "" if above and code == above + 3 else row["unit_code"]
        shown = "=" if became[:1] == "=" and became == became_above else became
        yield f"{letter}{shown_code}{name}" + ("\t" + shown if shown else "")


def attested(path):
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            code, kind, *rest = line.split("\t")
            yield "!" + "\t".join([code, LETTERS[kind], *rest])


def main():
    folder = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ROOT.parent / "shared" / "data")
    new, old = list(rows(folder / "units-2025.tsv")), list(rows(folder / "units-before-2025-07.tsv"))
    islands = {code: "<" + name for code, name in ISLAND_DISTRICTS.items()}
    lines = ["# Administrative units of Viet Nam, written by Scripts/make-gazetteer.py, which explains the form.",
             "=2025-07-01\t", *listed(new, islands),
             "=\t2025-06-30", *listed(old, successor_fields(folder / "unit-successors-2025.tsv")),
             *attested(ROOT / "Scripts" / "attested-units.tsv")]
    text = "\n".join(lines) + "\n"
    target = ROOT / "Sources" / "CShipped" / "Data" / "gazetteer.tsv"
    target.write_text(text, encoding="utf-8")
    print(f"{target.name}: {len(new)} + {len(old)} communes, {len(text.encode())} bytes")


main()
