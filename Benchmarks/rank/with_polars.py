"""The work of `cchc rank` in Polars: with_polars.py SCORES TOTALS DOMAINS."""

import sys

import polars as pl

scores, totals, domains = sys.argv[1:4]
text = {name: pl.String for name in ("unit", "superior", "province", "criterion")}
sums = (
    pl.scan_csv(scores, schema=text | {"score": pl.Decimal(18, 6)})
    .group_by("unit", pl.col("criterion").str.split_exact(".", 1).struct.field("field_0").alias("domain"))
    .agg(pl.col("superior").first(), pl.col("province").first(), pl.col("score").sum())
    .collect(engine="streaming")
)


def standard(*within):
    rank = pl.col("total").rank("min", descending=True)
    return rank.over(*within) if within else rank


(
    sums.group_by("unit")
    .agg(pl.col("superior").first(), pl.col("province").first(), pl.col("score").sum().alias("total"))
    .with_columns(
        standard("superior").alias("rank_superior"),
        standard("province").alias("rank_province"),
        standard().alias("rank_nation"),
    )
    .sort("unit")
    .write_csv(totals)
)
(
    sums.with_columns(pl.col("score").rank("dense", descending=True).over("superior", "domain").alias("dense_rank"))
    .with_columns(pl.col("dense_rank").max().over("superior", "domain").alias("dense_count"))
    .sort("unit", "domain")
    .select("unit", "domain", "score", "dense_rank", "dense_count")
    .write_csv(domains)
)
