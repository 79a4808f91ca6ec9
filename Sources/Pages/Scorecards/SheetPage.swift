import Markup
import ParIndex
import Wording

/// A unit's sheet in a running round (phiếu chấm điểm): every criterion with its question, its points and its reason.
public struct SheetPage: Sendable {
    public var roundTitle: String
    public var unit: UnitName
    public var set: CriteriaSet
    public var sheet: Sheet
    public var tally: Tally
    public var rows: [Code: SheetRow]
    public var check: Presubmission
    /// Which lines are shown.
    public var part: SheetPart
    /// Whether only some lines are tasks of the one who looks.
    public var hasOwnTasks: Bool
    /// What the one who looks may do.
    public var rights: Set<Act>
    public var now: Instant
    /// Where cards stand that were written before.
    public var shelf: CardShelf

    public init(
        roundTitle: String, unit: UnitName, set: CriteriaSet, sheet: Sheet, tally: Tally, rows: [Code: SheetRow],
        check: Presubmission, part: SheetPart, hasOwnTasks: Bool, rights: Set<Act>, now: Instant,
        shelf: CardShelf
    ) {
        (self.roundTitle, self.unit, self.set, self.sheet) = (roundTitle, unit, set, sheet)
        (self.tally, self.rows, self.check, self.part) = (tally, rows, check, part)
        (self.hasOwnTasks, self.rights, self.now) = (hasOwnTasks, rights, now)
        self.shelf = shelf
    }

    public func markup(in frame: Frame) -> Markup {
        let language = frame.language
        let title = language("Phiếu chấm điểm \(unit.name)", "Sheet of \(unit.name)")
        return frame.page(
            title: title, section: .rounds,
            crumbs: crumbs,
            scripts: ["sheet.js"],
            main: """
                \(SheetHeading(page: self).markup(in: language))
                \(domains(frame))
                """)
    }

    /// The lines with a new answer or document since the sheet was given back, for who approves; `nil` where it was not.
    var mended: [SheetRow]? {
        guard sheet.state == .awaitingApproval, let since = sheet.givenBack else { return nil }
        return set.criteria.compactMap { rows[$0.code] }.filter { $0.isChanged(since: since) }
    }

    /// The unit has a page of its own in the round once the results are public.
    private var crumbs: [Frame.Crumb] {
        let round = Frame.Crumb(roundTitle, .round(sheet.round))
        guard sheet.course.phase == .published, !sheet.course.isPractice else { return [round] }
        return [round, Frame.Crumb(unit.name, .commune(round: sheet.round, unit: unit.key))]
    }

    /// One line with the sums above it: what a script puts in the place of what stands there.
    public func fragment(of code: Code, in frame: Frame) -> Markup {
        guard let row = rows[code] else { return Markup() }
        let language = frame.language
        let above = tally.lines.map(\.criterion).filter { code.isBelow($0.code) || $0.code == code }
        let sums = above.filter { !$0.components.isEmpty || $0.code == code.domain }.map { sum(of: $0, in: language) }
        return """
            \(card(row, frame))\(SheetHeading(page: self).figures(in: language))\(sums)
            """
    }

    /// A page of one line, where it could not be saved.
    public func page(of code: Code, in frame: Frame) -> Markup {
        let language = frame.language
        let title = language("Chưa lưu được tiêu chí \(code)", "Criterion \(code) was not saved")
        return frame.page(
            title: title, section: .rounds,
            crumbs: [
                .init(
                    language("Phiếu chấm điểm \(unit.name)", "Sheet of \(unit.name)"),
                    .sheet(round: sheet.round, unit: unit.key))
            ],
            main: "<h1>\(title)</h1>\n<div class=\"sheet\">\(rows[code].map { card($0, frame) })</div>")
    }

    func card(_ row: SheetRow, _ frame: Frame) -> Markup {
        shelf.markup(
            of: SheetLineCard(row: row, round: sheet.round, unit: unit.key), token: frame.visitor?.formToken ?? "",
            in: frame.language)
    }

    /// Where there is nothing of one's own, that is said; all other lines are one click away.
    private func domains(_ frame: Frame) -> Markup {
        let language = frame.language
        let shown = set.topNodes
        let sections = shown.compactMap { section($0, depth: 0, frame) }
        guard sections.isEmpty else { return "\(jumps(in: language))<div class=\"sheet\">\(sections)</div>" }
        return EmptyState.markup(
            language("Không có tiêu chí nào của ông/bà trong phiếu này", "None of the criteria is yours"),
            language("Chọn “Tất cả” để xem cả phiếu.", "Choose “All” to see the whole sheet."))
    }

    /// Links to the domains that are shown, where there is more than one.
    private func jumps(in language: Language) -> Markup? {
        let shown = set.topNodes.filter(isShown)
        guard shown.count > 1 else { return nil }
        let links = shown.map { node -> Markup in
            """
            <li><a href="#\(anchor(of: node))"><b>\(node.code.text)</b> <span\(language.ofVietnamese)>\(node.title)</span></a></li>
            """
        }
        return """
            <nav class="jumps" aria-label="\(language("Đến lĩnh vực", "Go to a domain"))"><ul>\(links)</ul></nav>

            """
    }

    private func isShown(_ node: Criterion) -> Bool { hasCard(node) || node.components.contains(where: isShown) }

    private func hasCard(_ node: Criterion) -> Bool {
        guard node.components.isEmpty || node.rest > .zero, let row = rows[node.code] else { return false }
        return part == .all || row.isTask
    }

    /// What links to a node lead to: its card, or its group where what it holds is shown.
    private func anchor(of node: Criterion) -> String {
        Path.anchor(of: node.code) + (!node.components.isEmpty && hasCard(node) ? "-nhom" : "")
    }

    /// A node with what is below it; `nil` where nothing of it is shown.
    private func section(_ node: Criterion, depth: Int, _ frame: Frame) -> Markup? {
        let own = ownCard(node, frame)
        let below = node.components.compactMap { section($0, depth: depth + 1, frame) }
        guard own != nil || !below.isEmpty else { return nil }
        guard depth == 0 || !node.components.isEmpty else { return own }
        let heading: Markup = """
            <span class="code">\(node.code.text)</span> <span class="title">\(node.title)</span> \(sum(of: node, in: frame.language))
            """
        // A group without a card of its own is what links to its code lead to.
        let id: String? = node.components.isEmpty ? nil : anchor(of: node)
        return """
            <section class="group d\(min(depth, 2))"\(attribute: "id", id)>
            \(depth == 0 ? "<h2>\(heading)</h2>" as Markup : "<h3>\(heading)</h3>")
            \(own)\(below)</section>

            """
    }

    /// The card of a node's own answer; groups have one only for what the source does not list below them.
    private func ownCard(_ node: Criterion, _ frame: Frame) -> Markup? {
        guard hasCard(node), let row = rows[node.code] else { return nil }
        return card(row, frame)
    }

    /// The points of a group so far.
    private func sum(of node: Criterion, in language: Language) -> Markup {
        let line = tally[node.code]
        return """
            <span class="worth" id="\(Path.anchor(of: node.code))-tong">\(Numbers.points(line?.awarded ?? .zero, in: language))\
            <small>/\(Numbers.points(line?.applicableMaximum ?? node.maximum, in: language))</small></span>
            """
    }
}
