import Markup
import ParIndex
import Wording

/// What a member of the council has to do in a round, by unit and by criterion (bàn làm việc thẩm định).
public struct DeskPage: Sendable {
    /// So many of a member's lines are done, in so many the council's points differ; so many were explained, or supplied,
    /// since the council last looked.
    public struct Progress: Hashable, Sendable {
        public var (done, all, other, awaiting, supplied) = (0, 0, 0, 0, 0)

        public init() {}

        public mutating func add(_ more: Progress) {
            (done, all, other) = (done + more.done, all + more.all, other + more.other)
            (awaiting, supplied) = (awaiting + more.awaiting, supplied + more.supplied)
        }
    }

    public struct UnitRow: Sendable {
        public var unit: UnitName
        public var state: SheetState
        public var handedIn: Instant?
        public var progress: Progress

        public init(unit: UnitName, state: SheetState, handedIn: Instant?, progress: Progress) {
            (self.unit, self.state, self.handedIn, self.progress) = (unit, state, handedIn, progress)
        }
    }

    /// A domain or a line of a set.
    public struct CriterionRow: Sendable {
        public var criterion: Criterion
        public var isDomain: Bool
        public var progress: Progress

        public init(criterion: Criterion, isDomain: Bool, progress: Progress) {
            (self.criterion, self.isDomain, self.progress) = (criterion, isDomain, progress)
        }
    }

    /// A table of the round with what its units are appraised by.
    public struct Table: Sendable {
        public var slug: String
        public var title: String
        public var units: [UnitRow]
        public var criteria: [CriterionRow]

        public init(slug: String, title: String, units: [UnitRow], criteria: [CriterionRow]) {
            (self.slug, self.title, self.units, self.criteria) = (slug, title, units, criteria)
        }
    }

    public var round: CouncilRound
    public var tables: [Table]
    public var isBlind: Bool
    /// Whether the person settles where members differ, and keeps the list of reasons.
    public var settles: Bool

    public init(round: CouncilRound, tables: [Table], isBlind: Bool, settles: Bool) {
        (self.round, self.tables, self.isBlind, self.settles) = (round, tables, isBlind, settles)
    }

    /// Of all units together.
    public var progress: Progress {
        tables.flatMap(\.units).reduce(into: Progress()) { $0.add($1.progress) }
    }

    public func markup(in frame: Frame) -> Markup {
        let language = frame.language
        let title = language("Thẩm định", "Appraisal")
        return frame.page(
            title: title, section: .rounds, crumbs: [Frame.Crumb(round.title, .round(round.slug))],
            main: """
                <h1>\(title)</h1>
                \(round.phase(in: language))\(ways(in: frame))
                \(tables.map { table($0, in: language) })
                """)
    }

    private func ways(in frame: Frame) -> Markup {
        let language = frame.language
        let reasons: Markup = """
            <a href="\(Path.council(.reasons(round.slug)).text)">\(language("Mẫu lý do", "Reasons"))</a>
            """
        guard settles else { return "<p class=\"facts\">\(blindNote(in: language))\(reasons)</p>" }
        let settling: Markup = """
            <a href="\(Path.council(.settling(round.slug)).text)">\(language("Thống nhất điểm của thành viên", "Settle members’ scores"))</a>
            """
        let change: Markup = """
            <form method="post" action="\(Path.council(.way(round.slug)).text)">\(frame.formTokenField)\
            <input type="hidden" name="doc-lap" value="\(isBlind ? "khong" : "co")"><button class="quieter">\
            \(isBlind ? language("Chuyển sang chấm chung", "Let members score together") : language("Chuyển sang chấm độc lập", "Let members score independently"))\
            </button></form>
            """
        return "<div class=\"facts\">\(blindNote(in: language))\(reasons)\(isBlind ? settling : "")\(change)</div>"
    }

    private func blindNote(in language: Language) -> Markup? {
        guard isBlind else { return nil }
        return """
            <span class="mark calm">\(language("Các thành viên chấm độc lập; Chủ tịch Hội đồng thống nhất", "Members score independently; the chair settles"))</span>
            """
    }

    private func table(_ table: Table, in language: Language) -> Markup {
        let heading: Markup? = tables.count > 1 ? "<h2>\(table.title)</h2>" : nil
        return """
            <section>\(heading)
            <nav class="tabs only-stacked" aria-label="\(language("Đến", "Go to"))"><ul><li><a href="#\(anchor(table))">\
            \(language("Theo tiêu chí", "By criterion"))</a></li></ul></nav>
            <div class="columns desk"><section><h2>\(language("Theo đơn vị", "By unit"))</h2>
            \(table.units.isEmpty ? nobody(in: language) : units(table.units, in: language))</section>
            <section id="\(anchor(table))"><h2>\(language("Theo tiêu chí, trên mọi đơn vị", "By criterion, over all units"))</h2>
            \(criteria(table, in: language))</section></div></section>

            """
    }

    private func anchor(_ table: Table) -> String { "tieu-chi-" + table.slug }

    private func nobody(in language: Language) -> Markup {
        """
        <p class="empty">\(language("Chưa có đơn vị nào nộp phiếu chấm điểm để thẩm định.", "No unit has handed in a sheet yet."))</p>
        """
    }

    private func units(_ rows: [UnitRow], in language: Language) -> Markup {
        """
        <table class="list cards"><thead><tr><th>\(language("Đơn vị", "Unit"))</th><th>\(language("Phiếu", "Sheet"))</th>\
        <th class="n">\(language("Đã thẩm định", "Done"))</th><th class="n">\(language("Khác tự chấm", "Differs from own"))</th></tr></thead>
        <tbody>\(rows.map { row($0, in: language) })</tbody></table>
        """
    }

    private func row(_ row: UnitRow, in language: Language) -> Markup {
        let at = row.handedIn.map { Dates.moment($0, in: language) }
        return """
            <tr><th scope="row"><a href="\(Path.council(.unit(round.slug, row.unit.key)).text)">\(row.unit.name)</a></th>\
            <td data-l="\(language("Phiếu", "Sheet"))">\(row.state.title.text(in: language)) <small>\(at)</small></td>\
            \(row.progress.cells(in: language))</tr>

            """
    }

    private func criteria(_ table: Table, in language: Language) -> Markup {
        """
        <table class="list"><thead><tr><th>\(language("Tiêu chí", "Criterion"))</th>\
        <th class="n">\(language("Đã thẩm định", "Done"))</th><th class="n">\(language("Khác tự chấm", "Differs from own"))</th></tr></thead>
        <tbody>\(table.criteria.map { criterion($0, table, in: language) })</tbody></table>
        """
    }

    private func criterion(_ row: CriterionRow, _ table: Table, in language: Language) -> Markup {
        let path = Path.council(
            .criterion(round.slug, row.criterion.code, table: tables.count > 1 ? table.slug : nil))
        let title = row.isDomain ? row.criterion.title : row.criterion.ownTitle(in: language)
        let name: Markup = "<a href=\"\(path.text)\">\(row.criterion.code.text) \(title)</a>"
        return """
            <tr\(attribute: "class", row.isDomain ? "l0" : nil)><th scope="row">\(name)</th>\
            \(row.progress.cells(in: language))</tr>

            """
    }
}

extension DeskPage.Progress {
    func cells(in language: Language) -> Markup {
        let notes = [
            awaiting == 0
                ? nil : language("\(awaiting) giải trình chờ xem", "explanations waiting: \(awaiting)"),
            supplied == 0 ? nil : language("\(supplied) bổ sung chờ xem", "supplied, waiting: \(supplied)"),
        ]
        let waiting = notes.compactMap { $0 }.map { note -> Markup in "<br><small>\(note)</small>" }
        return """
            <td class="n" data-l="\(language("Đã thẩm định", "Done"))"><span\(attribute: "class", done == all ? "mark good" : nil)>\
            \(done)/\(all)</span>\(waiting)</td><td class="n" data-l="\(language("Khác tự chấm", "Differs from own"))">\(other)</td>
            """
    }
}
