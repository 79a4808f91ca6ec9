import ParIndex
import Wording

/// The scores of one unit as a command prints them.
struct ScoreReport {
    let set: CriteriaSet
    let tally: Tally

    /// Whether an answer could not be scored or names no criterion; a rule that waits for all units is no fault.
    var hasFaults: Bool {
        !tally.unknown.isEmpty || tally.lines.contains { $0.error != nil && $0.error != .needsAllUnits }
    }

    /// One line for each node, its reason below.
    func text(in language: Language) -> String {
        let lines = tally.lines.map { line($0, in: language) }
        let unknown = tally.unknown.map { code in
            Bilingual(vi: "✗ \(code): bộ tiêu chí không có mã này", en: "✗ \(code): the set has no such code").text(
                in: language)
        }
        return (lines + unknown + [total.text(in: language)]).joined(separator: "\n")
    }

    private func line(_ line: Tally.Line, in language: Language) -> String {
        let indent = String(repeating: "  ", count: line.depth)
        let points =
            "\(Numbers.points(line.awarded, in: language))/\(Numbers.points(line.applicableMaximum, in: language))"
        let below = [
            line.error?.problem.text(in: language), line.score?.reasonText.text(in: language), next(line, language),
        ]
        let head = "\(indent)\(line.criterion.code) \(line.criterion.title): \(points)"
        return ([head] + below.compactMap(\.self).map { "\(indent)    \($0)" }).joined(separator: "\n")
    }

    private func next(_ line: Tally.Line, _ language: Language) -> String? {
        line.score?.nextText.map { "→ " + $0.text(in: language) }
    }

    private var total: Bilingual {
        let (total, maximum) = (tally.total, tally.applicableMaximum)
        let percent = index.map { Numbers.percent($0) } ?? "–"
        return Bilingual(
            vi: "Tổng: \(Numbers.points(total))/\(Numbers.points(maximum)) điểm, chỉ số \(percent); "
                + "còn \(tally.unanswered) tiêu chí chưa trả lời.",
            en: "Total: \(Numbers.points(total, in: .en)) of \(Numbers.points(maximum, in: .en)) points, index "
                + "\(index.map { Numbers.percent($0, in: .en) } ?? "–"); \(tally.unanswered) criteria without an answer."
        )
    }

    private var index: Quantity? {
        CommuneIndex(points: tally.total, of: tally.applicableMaximum)?
            .percent(decimals: set.rounding.publishedDecimals)
    }

    /// The scores for scripts; points are decimal strings.
    var json: String {
        JSONText.of(
            JSONScore(
                set: set.slug, total: tally.total.description, maximum: tally.applicableMaximum.description,
                index: index?.description, unanswered: tally.unanswered, unknown: tally.unknown.map(\.text),
                lines: tally.lines.map(JSONScore.Line.init)))
    }
}

/// The shape of scores in JSON.
private struct JSONScore: Encodable {
    let set, total, maximum: String
    let index: String?
    let unanswered: Int
    let unknown: [String]
    let lines: [Line]

    struct Line: Encodable {
        let code, title, points, maximum, source: String
        let outcome, reason, next, error: String?

        init(_ line: Tally.Line) {
            (code, title) = (line.criterion.code.text, line.criterion.title)
            (points, maximum) = (line.awarded.description, line.applicableMaximum.description)
            source = line.criterion.source.document
            outcome = line.score.map { score in
                switch score.outcome {
                case .points: "points"
                case .excluded: "excluded"
                case .rescaled: "rescaled"
                }
            }
            reason = line.score?.reasonText.text(in: Console.language)
            next = line.score?.nextText?.text(in: Console.language)
            error = line.error?.problem.text(in: Console.language)
        }
    }
}
