import Markup
import ParIndex
import Wording

/// What proves one criterion of a unit's sheet (minh chứng của một tiêu chí).
public struct EvidencePage: Sendable {
    public var panel: EvidencePanel
    public var unitName: String
    public var roundTitle: String
    public var criterion: Criterion
    /// What was typed and refused, with the reason.
    public var problem: Problem?

    public init(
        panel: EvidencePanel, unitName: String, roundTitle: String, criterion: Criterion, problem: Problem? = nil
    ) {
        (self.panel, self.unitName, self.roundTitle) = (panel, unitName, roundTitle)
        (self.criterion, self.problem) = (criterion, problem)
    }

    public func markup(in frame: Frame) -> Markup {
        let language = frame.language
        let title = language("Minh chứng \(criterion.code.text)", "Evidence for \(criterion.code.text)")
        return frame.page(
            title: title, section: .rounds, crumbs: crumbs(in: language), scripts: ["evidence.js"],
            main: """
                <h1\(language.ofVietnamese)>\(criterion.code.text). \(criterion.title)</h1>
                \(FaultNotice.markup(problem, in: language))
                \(asked(in: language))
                \(panel.markup(in: language))
                """)
    }

    /// Whoever files evidence came from the sheet and goes on there.
    private func crumbs(in language: Language) -> [Frame.Crumb] {
        let explanations = Frame.Crumb(
            language("Giải trình", "Explanations"),
            .council(.explanations(panel.round, panel.unit, at: criterion.code)))
        let sheet = Path.sheet(round: panel.round, unit: panel.unit, at: criterion.code, part: .all)
        let list = Path.evidence(.list(round: panel.round, unit: panel.unit))
        return [
            .init(roundTitle, .round(panel.round)),
            .init(language("Danh mục của \(unitName)", "List of \(unitName)"), list),
        ] + (panel.isOpen ? [isExplained ? explanations : .init(language("Phiếu chấm điểm", "Sheet"), sheet)] : [])
    }

    private var isExplained: Bool { panel.part == .explanation }

    private func asked(in language: Language) -> Markup? {
        guard !criterion.evidence.isEmpty else { return nil }
        return """
            <p class="dim">\(language("Bộ tiêu chí yêu cầu", "The set asks for")): \
            \(criterion.evidence.joined(separator: "; "))</p>
            """
    }
}
