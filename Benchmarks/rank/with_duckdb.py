"""The work of `cchc rank` in DuckDB: with_duckdb.py SCORES TOTALS DOMAINS."""

import sys

import duckdb

scores, totals, domains = sys.argv[1:4]
points = "DECIMAL(18, 6)"
db = duckdb.connect()
db.execute(
    f"""
    CREATE TEMP TABLE sums AS
    SELECT unit, any_value(superior) AS superior, any_value(province) AS province,
           split_part(criterion, '.', 1) AS domain, sum(score) AS score
    FROM read_csv('{scores}', header = true, auto_detect = false, delim = ',', quote = '"', columns = {{
        'unit': 'VARCHAR', 'superior': 'VARCHAR', 'province': 'VARCHAR', 'criterion': 'VARCHAR',
        'score': '{points}'}})
    GROUP BY unit, domain
    """
)
db.execute(
    f"""
    COPY (
        SELECT unit, superior, province, total,
               rank() OVER (PARTITION BY superior ORDER BY total DESC) AS rank_superior,
               rank() OVER (PARTITION BY province ORDER BY total DESC) AS rank_province,
               rank() OVER (ORDER BY total DESC) AS rank_nation
        FROM (SELECT unit, any_value(superior) AS superior, any_value(province) AS province, sum(score) AS total
              FROM sums GROUP BY unit)
        ORDER BY unit
    ) TO '{totals}' (HEADER, DELIMITER ',')
    """
)
db.execute(
    f"""
    COPY (
        SELECT unit, domain, score, dense_rank,
               max(dense_rank) OVER (PARTITION BY superior, domain) AS dense_count
        FROM (SELECT *, dense_rank() OVER (PARTITION BY superior, domain ORDER BY score DESC) AS dense_rank FROM sums)
        ORDER BY unit, domain
    ) TO '{domains}' (HEADER, DELIMITER ',')
    """
)
