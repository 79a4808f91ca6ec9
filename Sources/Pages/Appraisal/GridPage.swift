import Markup
import ParIndex
import Wording

/// One criterion, or all of a domain, over all units, to be filled like a spreadsheet (thẩm định theo tiêu chí).
public struct GridPage: Sendable {
    /// A line of one unit with what was typed for it.
    public struct Cell: Sendable {
        public var line: AppraisedLine
        public var isApplied: Bool
        /// Points and reason as typed or read from a file, not kept yet.
        public var typed: String?
        public var reason: String?
        public var problem: Problem?
        /// Whether what was typed differs from what is kept.
        public var isChanged: Bool

        public init(
            line: AppraisedLine, isApplied: Bool, typed: String? = nil, reason: String? = nil,
            problem: Problem? = nil, isChanged: Bool = false
        ) {
            (self.line, self.isApplied, self.typed, self.reason) = (line, isApplied, typed, reason)
            (self.problem, self.isChanged) = (problem, isChanged)
        }
    }

    public struct Row: Sendable {
        public var unit: UnitName
        public var cells: [Cell]
        /// Why nothing can be said of the unit now.
        public var closed: String?

        public init(unit: UnitName, cells: [Cell], closed: String? = nil) {
            (self.unit, self.cells, self.closed) = (unit, cells, closed)
        }
    }

    public var round: CouncilRound
    public var node: Criterion
    public var criteria: [Criterion]
    public var table: String?
    public var rows: [Row]
    public var reasons: [AppraisalGround]
    /// The reason for all that differ and have none of their own, as typed.
    public var commonReason: String
    /// What is wrong with a pasted block or a file, cell by cell.
    public var faults: [Problem]
    /// Whether changes are shown to be looked at before they are kept.
    public var isPreview: Bool
    public var undo: (id: String, count: Int)?
    public var closed: CycleRefusal?
    /// What stands before and after it in the set: domains beside a domain, criteria beside a criterion.
    public var (before, after): (Criterion?, Criterion?)

    public init(
        round: CouncilRound, node: Criterion, criteria: [Criterion], table: String?, rows: [Row],
        reasons: [AppraisalGround], commonReason: String = "", faults: [Problem] = [], isPreview: Bool = false,
        undo: (id: String, count: Int)? = nil, closed: CycleRefusal? = nil
    ) {
        (self.round, self.node, self.criteria, self.table, self.rows) = (round, node, criteria, table, rows)
        (self.reasons, self.commonReason, self.faults) = (reasons, commonReason, faults)
        (self.isPreview, self.undo, self.closed) = (isPreview, undo, closed)
    }

    public func markup(in frame: Frame) -> Markup {
        let language = frame.language
        let title = "\(node.code) \(isDomain ? node.title : node.ownTitle(in: language))"
        return frame.page(
            title: title, section: .rounds, crumbs: round.crumbs(language), scripts: ["council.js"],
            main: """
                <h1>\(title)</h1>
                \(neighbours(language("Lĩnh vực, tiêu chí liền kề", "Beside it"), in: language))\(round.phase(in: language))\(closed.map { frame.closed($0) })\(undoForm(in: frame))\(spreads(in: language))
                \(GridForm(page: self).markup(in: frame))\(reasons.list(in: language))
                \(neighbours(language("Đi tiếp sau khi chấm", "On from here"), in: language))
                """)
    }

    /// Whether the page is of all that is below a node.
    private var isDomain: Bool { criteria.count > 1 || criteria.first?.code != node.code }

    /// The way on, so that a set is gone through without its list.
    ///
    /// - Parameter label: tells the way above the grid from the one below it.
    private func neighbours(_ label: String, in language: Language) -> Markup? {
        guard before != nil || after != nil else { return nil }
        return """
            <nav class="tabs" aria-label="\(label)"><ul>\
            \(before.map { link($0, language("Trước", "Before"), in: language) })\
            \(after.map { link($0, language("Tiếp", "Next"), in: language) })</ul></nav>

            """
    }

    private func link(_ criterion: Criterion, _ word: String, in language: Language) -> Markup {
        let path = Path.council(.criterion(round.slug, criterion.code, table: table)).text
        return """
            <li><a href="\(path)">\(word): <b>\(criterion.code.text)</b> <span\(language.ofVietnamese)>\(criterion.title)</span></a></li>
            """
    }

    private func undoForm(in frame: Frame) -> Markup? {
        guard let undo, undo.count > 0 else { return nil }
        let language = frame.language
        return """
            <form class="notice done" method="post" action="\(Path.council(.undo(round.slug)).text)" role="status">\(frame.formTokenField)\
            <input type="hidden" name="luot" value="\(undo.id)"><input type="hidden" name="tieu-chi" value="\(node.code.text)">\
            \(table.map { table -> Markup in "<input type=\"hidden\" name=\"bang\" value=\"\(table)\">" })\
            \(language("Đã đồng ý \(undo.count) tiêu chí.", "Agreed with \(undo.count) scores.")) \
            <button class="quieter">\(language("Hoàn tác", "Undo"))</button></form>

            """
    }

    /// How often which points were given, of the council and of the units, for one criterion.
    private func spreads(in language: Language) -> Markup? {
        guard criteria.count == 1 else { return nil }
        let cells = rows.flatMap(\.cells).filter(\.isApplied)
        let other = cells.count { [.reduced, .raised].contains($0.line.outcome) }
        return """
            <dl class="pairs spread">
            <div><dt>\(language("Tự chấm", "Self-assessed"))</dt><dd>\(Spread(cells.map { $0.line.own?.awarded }).text(in: language))</dd></div>
            <div><dt>\(language("Hội đồng", "Council"))</dt><dd>\(Spread(cells.map { $0.line.given?.awarded }).text(in: language))</dd></div>
            <div><dt>\(language("Khác kết quả tính từ số liệu kê khai", "Other than the declared figures give"))</dt><dd>\(other)</dd></div>
            </dl>

            """
    }
}

extension Spread {
    /// "2 điểm: 15 đơn vị · 1,5 điểm: 3 đơn vị · chưa có: 2".
    func text(in language: Language) -> String {
        let parts = counts.map { points, count in
            let points = Numbers.points(points, in: language)
            return language("\(points) điểm: \(count) đơn vị", "\(points) points: \(count) units")
        }
        let none = open == 0 ? [] : [language("chưa có: \(open)", "none yet: \(open)")]
        return (parts + none).joined(separator: " · ")
    }
}
