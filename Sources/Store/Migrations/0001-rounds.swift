import Database

extension Migration {
    /// Rounds with their tables, units, answers and results: what a ranking and a commune's page are made of.
    static let rounds = Migration(
        number: 1, name: "rounds",
        statements: [
            """
            CREATE TABLE round (
                slug TEXT NOT NULL PRIMARY KEY,
                title TEXT NOT NULL,
                year INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2200),
                authority_code TEXT NOT NULL,
                authority_name TEXT NOT NULL,
                source_document TEXT,
                source_place TEXT,
                source_remark TEXT,
                is_simulated INTEGER NOT NULL CHECK (is_simulated IN (0, 1)),
                phase TEXT NOT NULL,
                is_practice INTEGER NOT NULL CHECK (is_practice IN (0, 1)),
                is_blind INTEGER NOT NULL DEFAULT 0 CHECK (is_blind IN (0, 1)),
                revision INTEGER NOT NULL DEFAULT 1)
            """,
            """
            CREATE TABLE round_table (
                round TEXT NOT NULL REFERENCES round (slug),
                slug TEXT NOT NULL,
                place INTEGER NOT NULL,
                title TEXT NOT NULL,
                unit_noun TEXT NOT NULL,
                criteria_set TEXT NOT NULL,
                units INTEGER NOT NULL CHECK (units >= 0),
                appraised INTEGER NOT NULL CHECK (appraised BETWEEN 0 AND units),
                ranking_method TEXT NOT NULL CHECK (ranking_method IN ('standard', 'dense')),
                rank_on TEXT NOT NULL CHECK (rank_on IN ('exact', 'published')),
                measure TEXT NOT NULL CHECK (measure IN ('points', 'index')),
                published_decimals INTEGER NOT NULL CHECK (published_decimals BETWEEN 0 AND 6),
                lowest_score INTEGER NOT NULL,
                highest_score INTEGER NOT NULL CHECK (highest_score >= lowest_score),
                PRIMARY KEY (round, slug))
            """,
            """
            CREATE TABLE block (
                round TEXT NOT NULL,
                round_table TEXT NOT NULL,
                place INTEGER NOT NULL,
                name TEXT NOT NULL,
                kinds TEXT NOT NULL,
                codes TEXT NOT NULL,
                PRIMARY KEY (round, round_table, place),
                FOREIGN KEY (round, round_table) REFERENCES round_table (round, slug))
            """,
            """
            CREATE TABLE grade (
                round TEXT NOT NULL,
                round_table TEXT NOT NULL,
                place INTEGER NOT NULL,
                name TEXT NOT NULL,
                lower INTEGER,
                lower_included INTEGER CHECK (lower_included IN (0, 1)),
                upper INTEGER,
                upper_included INTEGER CHECK (upper_included IN (0, 1)),
                conditions TEXT NOT NULL,
                PRIMARY KEY (round, round_table, place),
                FOREIGN KEY (round, round_table) REFERENCES round_table (round, slug))
            """,
            """
            CREATE TABLE disqualifier (
                round TEXT NOT NULL,
                round_table TEXT NOT NULL,
                place INTEGER NOT NULL,
                event TEXT NOT NULL,
                best TEXT NOT NULL,
                PRIMARY KEY (round, round_table, place),
                FOREIGN KEY (round, round_table) REFERENCES round_table (round, slug))
            """,
            """
            CREATE TABLE participant (
                round TEXT NOT NULL,
                unit TEXT NOT NULL,
                round_table TEXT NOT NULL,
                name TEXT NOT NULL,
                name_folded TEXT NOT NULL,
                name_order BLOB NOT NULL,
                kind TEXT NOT NULL,
                superior_code TEXT NOT NULL,
                superior_name TEXT NOT NULL,
                province_code TEXT NOT NULL,
                province_name TEXT NOT NULL,
                is_made_up INTEGER NOT NULL CHECK (is_made_up IN (0, 1)),
                PRIMARY KEY (round, unit),
                FOREIGN KEY (round, round_table) REFERENCES round_table (round, slug)) WITHOUT ROWID
            """,
            """
            CREATE TABLE entry (
                round TEXT NOT NULL,
                unit TEXT NOT NULL,
                code TEXT NOT NULL,
                version INTEGER NOT NULL DEFAULT 0,
                self_assessment TEXT,
                missing_evidence TEXT NOT NULL DEFAULT '',
                answered_by TEXT,
                answered_name TEXT,
                answered_at INTEGER,
                first_appraisal TEXT,
                first_ground_category TEXT,
                first_ground TEXT,
                appraisal TEXT,
                ground_category TEXT,
                ground TEXT,
                ground_public TEXT,
                appraised_by TEXT,
                appraised_name TEXT,
                appraised_at INTEGER,
                concluded_appraisal TEXT,
                concluded_ground_category TEXT,
                concluded_ground TEXT,
                explanation TEXT NOT NULL DEFAULT '',
                explained_by TEXT,
                explained_name TEXT,
                explained_at INTEGER,
                PRIMARY KEY (round, unit, code),
                FOREIGN KEY (round, unit) REFERENCES participant (round, unit)) WITHOUT ROWID
            """,
            """
            CREATE TABLE printed_total (
                round TEXT NOT NULL,
                unit TEXT NOT NULL,
                layer TEXT NOT NULL CHECK (layer IN ('selfAssessment', 'appraisal')),
                points INTEGER NOT NULL,
                PRIMARY KEY (round, unit, layer),
                FOREIGN KEY (round, unit) REFERENCES participant (round, unit)) WITHOUT ROWID
            """,
            """
            CREATE TABLE printed_grade (
                round TEXT NOT NULL,
                unit TEXT NOT NULL,
                grade TEXT NOT NULL,
                PRIMARY KEY (round, unit),
                FOREIGN KEY (round, unit) REFERENCES participant (round, unit)) WITHOUT ROWID
            """,
            """
            CREATE TABLE register_figure (
                round TEXT NOT NULL REFERENCES round (slug),
                register TEXT NOT NULL,
                unit_code TEXT NOT NULL,
                figure INTEGER NOT NULL,
                PRIMARY KEY (round, register, unit_code)) WITHOUT ROWID
            """,
            """
            CREATE TABLE register_source (
                round TEXT NOT NULL REFERENCES round (slug),
                register TEXT NOT NULL,
                source TEXT NOT NULL,
                PRIMARY KEY (round, register)) WITHOUT ROWID
            """,
            """
            CREATE TABLE succession (
                predecessor TEXT NOT NULL,
                successor TEXT NOT NULL,
                PRIMARY KEY (successor, predecessor)) WITHOUT ROWID
            """,
            """
            CREATE TABLE result (
                round TEXT NOT NULL,
                unit TEXT NOT NULL,
                round_table TEXT NOT NULL,
                self_assessed INTEGER,
                awarded INTEGER NOT NULL,
                maximum INTEGER NOT NULL CHECK (maximum >= 0),
                unanswered INTEGER NOT NULL,
                rank INTEGER NOT NULL,
                rank_of INTEGER NOT NULL,
                block TEXT,
                block_rank INTEGER,
                block_rank_of INTEGER,
                province_rank INTEGER NOT NULL,
                province_rank_of INTEGER NOT NULL,
                nation_rank INTEGER NOT NULL,
                nation_rank_of INTEGER NOT NULL,
                grade TEXT,
                is_simulated INTEGER NOT NULL CHECK (is_simulated IN (0, 1)),
                PRIMARY KEY (round, unit),
                FOREIGN KEY (round, unit) REFERENCES participant (round, unit)) WITHOUT ROWID
            """,
            "CREATE INDEX result_by_rank ON result (round, round_table, nation_rank)",
            "CREATE INDEX participant_by_unit ON participant (unit)",
            """
            CREATE TABLE domain_result (
                round TEXT NOT NULL,
                unit TEXT NOT NULL,
                domain TEXT NOT NULL,
                self_assessed INTEGER,
                awarded INTEGER NOT NULL,
                maximum INTEGER NOT NULL CHECK (maximum >= 0),
                rank INTEGER NOT NULL,
                rank_of INTEGER NOT NULL,
                PRIMARY KEY (round, unit, domain),
                FOREIGN KEY (round, unit) REFERENCES result (round, unit)) WITHOUT ROWID
            """,
        ])
}
