import Markup
import ParIndex
import Wording

/// Everything that was done to one line of a unit, from the record (lịch sử một điểm).
public struct LineHistoryPage: Sendable {
    public var round: CouncilRound
    public var unit: UnitName
    public var criterion: Criterion
    public var line: SheetLine
    /// Whether the one who looks may know what the council thinks.
    public var showsCouncil: Bool
    /// The oldest first.
    public var entries: [RecordEntry]
    /// What answers are scored in.
    public var context: ScoringContext

    public init(
        round: CouncilRound, unit: UnitName, criterion: Criterion, line: SheetLine, showsCouncil: Bool,
        entries: [RecordEntry], context: ScoringContext
    ) {
        (self.round, self.unit, self.criterion, self.line) = (round, unit, criterion, line)
        (self.showsCouncil, self.entries, self.context) = (showsCouncil, entries, context)
    }

    public func markup(in frame: Frame) -> Markup {
        let language = frame.language
        let title = language("Lịch sử tiêu chí \(criterion.code)", "History of \(criterion.code)")
        let none: Markup = """
            <p class="empty">\(language("Chưa có ai làm gì với tiêu chí này.", "Nobody has done anything to this line."))</p>
            """
        return frame.page(
            title: "\(title), \(unit.name)", section: .rounds, crumbs: [Frame.Crumb(round.title, .round(round.slug))],
            main: """
                <h1>\(title)</h1><p\(language.ofVietnamese)>\(criterion.ownTitle(in: language)) – \(unit.name)</p>
                \(LineStages(line, showsCouncil: showsCouncil, phase: round.course.phase).table(criterion, context, in: language))
                \(entries.isEmpty ? none : table(in: language))
                """)
    }

    private func table(in language: Language) -> Markup {
        let heads = [
            language("Thời điểm", "When"), language("Người thực hiện", "Who"), language("Việc", "What"),
            language("Trước", "Before"), language("Sau", "After"),
        ]
        return """
            <table class="list cards"><thead><tr>\(heads.map { head -> Markup in "<th>\(head)</th>" })</tr></thead>
            <tbody>\(entries.map { row($0, heads, in: language) })</tbody></table>
            """
    }

    private func row(_ entry: RecordEntry, _ heads: [String], in language: Language) -> Markup {
        let role = Role(rawValue: entry.doer.role)?.title.text(in: language)
        return """
            <tr><td data-l="\(heads[0])">\(Dates.moment(entry.at, in: language))</td>\
            <td data-l="\(heads[1])">\(entry.doer.name) <small>\(role)</small></td>\
            <td data-l="\(heads[2])">\(entry.deed.title.text(in: language))</td>\
            <td data-l="\(heads[3])">\(said(entry.deed.before, by: entry.deed.act, in: language))</td>\
            <td data-l="\(heads[4])">\(said(entry.deed.after, by: entry.deed.act, in: language))</td></tr>

            """
    }

    /// An answer as the record keeps it, in words where it can be scored.
    private func said(_ text: String?, by act: String, in language: Language) -> String {
        guard let text, !text.isEmpty else { return "–" }
        guard act != "prove", act != "removeProof" else { return Self.document(text) }
        let parts = text.split(separator: " | ", maxSplits: 1).map(String.init)
        guard let answer = parts.first.flatMap({ Answer(text: $0) }) else { return text }
        guard act != "importParts" else { return given(parts, in: language) }
        let points = (try? criterion.score(answer, in: context)).map { score in
            language("\(Numbers.points(score.awarded)) điểm", "\(Numbers.points(score.awarded, in: .en)) points")
        }
        return ([points ?? parts[0]] + parts.dropFirst().map { Self.ground($0, in: language) })
            .joined(separator: ". ")
    }

    /// "digest name | page" without the digest, which says nothing to people.
    private static func document(_ text: String) -> String {
        let parts = text.split(separator: " ", maxSplits: 1)
        return parts.count == 2 ? String(parts[1]) : text
    }

    /// Points with what proves them: "7,5 điểm. Báo cáo số 12; bao-cao.pdf".
    private func given(_ parts: [String], in language: Language) -> String {
        let score = Answer(text: parts[0]).flatMap { try? criterion.score($0, in: context) }
        let said = score.map { "\(Numbers.points($0.awarded, in: language)). \($0.reasonText.text(in: language))" }
        return ([said ?? parts[0]] + parts.dropFirst().map(Self.document)).joined(separator: "; ")
    }

    /// "noEvidence: text" with the kind of reason in words.
    private static func ground(_ text: String, in language: Language) -> String {
        let parts = text.split(separator: ": ", maxSplits: 1).map(String.init)
        guard parts.count == 2, let category = AppraisalGround.Category(rawValue: parts[0]) else { return text }
        return "\(category.title.text(in: language)): \(parts[1])"
    }
}
