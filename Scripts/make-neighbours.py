#!/usr/bin/env python3
"""Makes the scores of the made-up communes that stand beside Liên Sơn and Đồng Mỏ (2023) and beside Đồng Tâm (2022).

The papers of these three communes print their own points and their places among 20 units, never the others' points.
This script looks for points of 18 and 19 invented communes with which the printed places come out when they are
computed: 14/20 and 13/20; 9/20, and in ten domains 9/19, 2/3, 2/20, 1/5, 1/14, 12/12, 9/16, 14/20, 5/19, 12/18 (place
and number of distinct scores). The search always starts alike, so running it again writes the same tables.

    python3 Scripts/make-neighbours.py

writes Sources/Samples/ChiLang/ChiLangNeighbours.swift and Sources/Samples/NinhGiang/NinhGiangNeighbours.swift.
"""

import pathlib
import random
from decimal import ROUND_HALF_UP, Decimal as D

SOURCES = pathlib.Path(__file__).resolve().parent.parent / "Sources" / "Samples"

BIRDS = [
    "Sơn Ca", "Họa Mi", "Vàng Anh", "Chìa Vôi", "Bói Cá", "Thiên Nga", "Hải Âu", "Bồ Nông", "Chích Chòe",
    "Vành Khuyên", "Bạch Yến", "Công Xanh", "Trĩ Sao", "Hồng Hạc", "Chào Mào", "Bồ Câu", "Thiên Di", "Sếu Trắng",
]
FLOWERS = [
    "Cẩm Tú Cầu", "Dạ Yến Thảo", "Hướng Dương", "Thược Dược", "Mẫu Đơn", "Phong Lan", "Thạch Thảo", "Lưu Ly",
    "Tường Vi", "Thiên Lý", "Dạ Hương", "Cẩm Chướng", "Tử Đằng", "Đỗ Quyên", "Sim Tím", "Lộc Vừng", "Mai Vàng",
    "Mộc Lan", "Hoàng Lan",
]

# Chi Lăng 2023: maxima of the eight domains, and how many invented communes stand above 81,9 and below 81.
CHI_LANG_MAXIMA = [17, 9, 18, 5, 19, 10, 13, 9]
ABOVE, BELOW = 12, 6

# Hải Dương 2022, by domain: maximum, Đồng Tâm's points, its place, the number of distinct scores,
# the span of the invented scores and their step.
DONG_TAM = [
    ("15", "11.84", 9, 19, "8.9", "14.5", "0.01"),
    ("5", "4.75", 2, 3, "4.5", "5", "0.25"),
    ("18.5", "16.62", 2, 20, "12.8", "17.4", "0.01"),
    ("6", "6", 1, 5, "5", "6", "0.25"),
    ("11", "11", 1, 14, "7.75", "11", "0.25"),
    ("7", "5", 12, 12, "5", "7", "0.1"),
    ("11.5", "10.19", 9, 16, "7.9", "11.3", "0.01"),
    ("2", "1.577", 14, 20, "1.15", "1.98", "0.001"),
    ("14", "11.49", 5, 19, "9.4", "12.8", "0.01"),
    ("10", "9.28", 12, 18, "8.7", "9.9", "0.01"),
]


def chi_lang(random):
    """Rows of (council, self) by domain: totals above, between never, and below those of the two real communes."""
    above = spread(random, ABOVE, 165, 187)  # halves of a point: 82,5 … 93,5
    below = spread(random, BELOW, 141, 161)  # 70,5 … 80,5
    return [split(random, halves) for halves in sorted(above + below, reverse=True)]


def spread(random, count, lowest, highest):
    return random.sample(range(lowest, highest + 1), count)


def split(random, halves):
    """Takes what a total is short of 100, half a point at a time, from domains with room left; then the own scores."""
    council = [2 * maximum for maximum in CHI_LANG_MAXIMA]
    while sum(council) > halves:
        domain = random.choices(range(8), weights=[17, 5, 16, 2, 12, 8, 26, 3])[0]
        if council[domain] > CHI_LANG_MAXIMA[domain]:
            council[domain] -= 1
    own = [
        min(2 * maximum, points + random.choice([0, 0, 0, 1, 2, 2, 3]))
        for maximum, points in zip(CHI_LANG_MAXIMA, council)
    ]
    return [(D(points) / 2, D(mine) / 2) for points, mine in zip(council, own)]


def ninh_giang(random):
    """Rows of ten points, found by trying until eight totals stand above Đồng Tâm's and eleven below, none level."""
    own = published(sum(D(points) for _, points, *_ in DONG_TAM))
    while True:
        strengths = [random.gauss(0, 1) for _ in range(19)]
        columns = [column(random, strengths, *domain[1:]) for domain in DONG_TAM]
        rows = sorted(zip(*columns), key=sum, reverse=True)
        totals = [published(sum(row)) for row in rows]
        above = sum(total > own for total in totals)
        if above == 8 and own not in totals and len(set(totals)) == 19 and totals[0] < 95:
            return rows


def column(random, strengths, points, place, distinct, lowest, highest, step):
    """Points of 19 units in one domain: the wanted number of distinct scores above and below Đồng Tâm's."""
    ladder = ladder_around(random, D(points), place, distinct, D(lowest), D(highest), D(step))
    extras = random.choices(ladder + [D(points)], k=19 - len(ladder))
    order = sorted(range(19), key=lambda unit: strengths[unit] + random.gauss(0, 0.9))
    return [value for _, value in sorted(zip(order, sorted(ladder + extras)))]


def ladder_around(random, points, place, distinct, lowest, highest, step):
    count = int((highest - lowest) / step) + 1
    rungs = [lowest + step * rung for rung in range(count)]
    above = random.sample([rung for rung in rungs if rung > points], place - 1)
    below = random.sample([rung for rung in rungs if rung < points], distinct - place)
    return above + below


def published(total):
    return total.quantize(D("0.01"), ROUND_HALF_UP)


def shown(points):
    text = format(points, "f")
    return (text.rstrip("0").rstrip(".") if "." in text else text).replace(".", ",")


def write(path, type_name, comment, lines):
    table = "\n".join("        " + line for line in lines)
    (SOURCES / path).parent.mkdir(parents=True, exist_ok=True)
    (SOURCES / path).write_text(
        f"{comment}\nenum {type_name} {{\n    static let table = \"\"\"\n{table}\n        \"\"\"\n}}\n", encoding="utf-8")


def rows(names, cells, township):
    kinds = ["Thị trấn" if place == township else "Xã" for place in range(len(names))]
    return [f"{kind} {name} | {' '.join(cell)}" for kind, name, cell in zip(kinds, names, cells)]


def main():
    council = chi_lang(random.Random(2023))
    mixed = random.Random(18).sample(BIRDS, len(BIRDS))
    cells = [[f"{shown(own)}/{shown(points)}" for points, own in row] for row in council]
    write(
        "ChiLang/ChiLangNeighbours.swift", "ChiLangNeighbours",
        "/// Made-up communes beside Liên Sơn and Đồng Mỏ: name, then own and council's points of the eight domains.\n"
        "///\n/// Found by Scripts/make-neighbours.py, so that the two places printed come out when they are computed.",
        rows(mixed, cells, township=4))
    points = ninh_giang(random.Random(2022))
    mixed = random.Random(19).sample(FLOWERS, len(FLOWERS))
    write(
        "NinhGiang/NinhGiangNeighbours.swift", "NinhGiangNeighbours",
        "/// Made-up communes beside Đồng Tâm: name, then the points of the ten domains.\n"
        "///\n/// Found by Scripts/make-neighbours.py, so that the eleven places printed come out when they are computed.",
        rows(mixed, [[shown(value) for value in row] for row in points], township=10))


if __name__ == "__main__":
    main()
