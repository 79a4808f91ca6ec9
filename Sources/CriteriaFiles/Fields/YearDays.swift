import ParIndex

/// Readers for days told by their place in the year assessed.
enum YearDays {
    /// "01-31", "previous 12-15" or "next 01-10".
    static func day(_ node: YAMLNode, _ faults: Faults) -> RelativeDay? {
        Scalar.formed(node, faults, .relativeDay, parse)
    }

    /// `{ from: previous 12-15, to: 12-14 }`.
    static func window(_ node: YAMLNode, _ faults: Faults) -> RelativeWindow? {
        Fields.read(node, faults) { fields in
            guard let from = fields.required("from", day), let to = fields.required("to", day) else { return nil }
            return RelativeWindow(from: from, to: to)
        }
    }

    private static func parse(_ text: String) -> RelativeDay? {
        let words = text.split(separator: " ")
        guard let last = words.last, words.count <= 2, let offset = offset(words.dropLast().first) else { return nil }
        let parts = last.split(separator: "-", omittingEmptySubsequences: false)
        // A leap year, so that 29 February may be written; in other years it is the month's last day.
        guard parts.map(\.utf8.count) == [2, 2], let day = Day(parsing: "2024-" + last) else { return nil }
        return RelativeDay(yearOffset: offset, month: day.month, day: day.day)
    }

    private static func offset(_ word: Substring?) -> Int? {
        switch word {
        case nil: 0
        case "previous": -1
        case "next": 1
        default: nil
        }
    }
}
