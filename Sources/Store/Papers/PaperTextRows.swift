import Database
import ParIndex

extension PaperScope: Storable {
    /// "dot/chi-lang-2023", "ky/2023-q1".
    public var stored: SQL.Value { .text(text) }

    public init?(stored: SQL.Value) {
        guard let text = String(stored: stored), let border = text.firstIndex(of: "/") else { return nil }
        let name = text[text.index(after: border)...]
        switch text[..<border] {
        case "dot": self = .round(String(name))
        case "ky":
            guard let period = ReportingPeriod(name) else { return nil }
            self = .period(period)
        default: return nil
        }
    }
}

extension Transaction {
    /// The texts of a unit's papers of a round or a period; not those of places that papers have no more.
    func paperTexts(_ unit: UnitKey, _ scope: PaperScope) throws -> [PaperText.Place: PaperText] {
        let found = try rows("SELECT * FROM paper_text WHERE unit = \(unit) AND scope = \(scope)").compactMap { row in
            try PaperText.Place(scope, spot: try row["place"]).map { place in
                PaperText(place: place, text: try row["text"], changed: try Authorship(changedIn: row))
            }
        }
        return Dictionary(found.map { ($0.place, $0) }) { first, _ in first }
    }

    func keep(_ text: PaperText, of unit: UnitKey) throws {
        let (place, changed) = (text.place, text.changed)
        try execute(
            """
            INSERT INTO paper_text (unit, scope, place, text, changed_by, changed_name, changed_at)
            VALUES (\(unit), \(place.scope), \(place.spot), \(text.text), \(changed.person), \(changed.name),
                \(changed.at))
            ON CONFLICT (unit, scope, place) DO UPDATE SET text = excluded.text,
                changed_by = excluded.changed_by, changed_name = excluded.changed_name, changed_at = excluded.changed_at
            """)
    }
}

extension PaperText {
    /// What the record keeps of it.
    var said: String { "\(place.spot) | \(text)" }
}

extension Authorship {
    /// Who changed a row last.
    init(changedIn row: Row) throws {
        self.init(person: try row["changed_by"], name: try row["changed_name"], at: try row["changed_at"])
    }
}
