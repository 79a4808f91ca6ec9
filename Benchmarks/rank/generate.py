"""Writes made-up unit scores, the same bytes for the same arguments.

    generate.py OUT.csv [--units 10600] [--shuffled]

117 components in 8 domains; no real unit bears one of these figures.
"""

import argparse
import random

COMPONENTS_PER_DOMAIN = (17, 14, 16, 12, 15, 13, 16, 14)
UNITS_PER_SUPERIOR = 15
SUPERIORS_PER_PROVINCE = 11
# Maximum of a component in quarter points: 0.5, 1, 1.5 and 2 points.
QUARTERS = (2, 4, 6, 8)


def component_codes():
    codes = []
    for domain, count in enumerate(COMPONENTS_PER_DOMAIN, start=1):
        codes += [f"{domain}.{1 + place // 4}.{1 + place % 4}" for place in range(count)]
    return codes


def score(rng, quarters):
    """Mostly quarter points, now and then a ratio rule's three decimals."""
    if rng.random() < 0.1:
        return f"{rng.random() * quarters / 4:.3f}"
    return f"{int(rng.random() * (quarters + 1)) / 4:g}"


def lines(units):
    rng = random.Random(766)
    codes = [(code, QUARTERS[int(rng.random() * 4)]) for code in component_codes()]
    width = max(5, len(str(units)))
    for number in range(units):
        superior = number // UNITS_PER_SUPERIOR
        place = f"{number + 1:0{width}},h{superior + 1:03},t{superior // SUPERIORS_PER_PROVINCE + 1:02},"
        for code, quarters in codes:
            yield f"{place}{code},{score(rng, quarters)}\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out")
    parser.add_argument("--units", type=int, default=10600)
    parser.add_argument("--shuffled", action="store_true")
    options = parser.parse_args()
    rows = lines(options.units)
    if options.shuffled:
        rows = list(rows)
        random.Random(292).shuffle(rows)
    with open(options.out, "w", encoding="utf-8", newline="") as out:
        out.write("unit,superior,province,criterion,score\n")
        out.writelines(rows)


if __name__ == "__main__":
    main()
