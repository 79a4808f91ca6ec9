#!/usr/bin/env python3
"""Writes Sources/CShipped/shipped_list.h: every file that is compiled into the program.

Run it after adding or removing a criteria set, a catalogue, a data file or an asset; a test fails until then.
"""
import pathlib

root = pathlib.Path(__file__).resolve().parent.parent / "Sources"
folders = [
    ("CShipped/Data", "", "*.tsv"),
    ("CShipped/Assets", "assets/", "*"),
    ("CriteriaFiles/Sets", "sets/", "*/*.yaml"),
    ("CriteriaFiles/Catalogues", "catalogues/", "*/*.yaml"),
]
files = [
    (path, prefix + path.relative_to(root / folder).as_posix())
    for folder, prefix, pattern in folders
    for path in sorted((root / folder).glob(pattern))
]
lines = ["// Written by Scripts/list-shipped-files.py.", ""]
for number, (path, _) in enumerate(files):
    place = "../" + path.relative_to(root).as_posix()
    lines += [f"static const unsigned char file_{number}[] = {{", f'#embed "{place}" suffix(,)', "    0};", ""]
lines.append("static const struct shipped_file files[] = {")
lines += [f'    FILE_AT("{name}", file_{number}),' for number, (_, name) in enumerate(files)]
lines += ["};", ""]
(root / "CShipped" / "shipped_list.h").write_text("\n".join(lines))
