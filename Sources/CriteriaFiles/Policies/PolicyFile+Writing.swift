import ParIndex

extension PolicyFile {
    /// Blocks, grades, disqualifiers and range of a policy as its file writes them; empty where there are none.
    public static func text(of policy: RankingPolicy) -> String {
        var lines: [String] = []
        if !policy.blocks.isEmpty { lines += ["blocks:"] + policy.blocks.map(line) }
        guard let grades = policy.grades else { return lines.joined(separator: "\n") }
        lines += ["grades:"] + grades.grades.map(line)
        if !grades.disqualifiers.isEmpty {
            lines.append("disqualifiers:")
            lines += grades.disqualifiers.map { "  - { event: \(quoted($0.event)), best: \(quoted($0.best)) }" }
        }
        lines.append("range: [\(grades.range.lowerBound), \(grades.range.upperBound)]")
        return lines.joined(separator: "\n")
    }

    private static func line(_ block: RankingBlock) -> String {
        "  - { name: \(quoted(block.name)), kinds: \(list(block.kinds.sorted())), units: \(list(block.codes.sorted())) }"
    }

    private static func line(_ grade: Grade) -> String {
        let lower: String? =
            switch grade.lower {
            case .from(let value): "from: \(value)"
            case .above(let value): "above: \(value)"
            case nil: nil
            }
        let upper: String? =
            switch grade.upper {
            case .to(let value): "to: \(value)"
            case .below(let value): "below: \(value)"
            case nil: nil
            }
        let conditions = grade.conditions.isEmpty ? nil : "conditions: \(list(grade.conditions))"
        let parts = ["name: \(quoted(grade.name))", lower, upper, conditions].compactMap(\.self)
        return "  - { \(parts.joined(separator: ", ")) }"
    }

    private static func list(_ words: [String]) -> String {
        "[\(words.map(quoted).joined(separator: ", "))]"
    }

    private static func quoted(_ word: String) -> String {
        "\"" + word.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
