import Markup
import ParIndex
import Wording

/// The ranking table of a round (bảng xếp hạng).
public struct RankingPage: Sendable {
    /// One domain of the table.
    public struct Column: Hashable, Sendable {
        public var code: Code
        public var title: String
        public var maximum: Points

        public init(code: Code, title: String, maximum: Points) {
            (self.code, self.title, self.maximum) = (code, title, maximum)
        }
    }

    /// A part of the round that can be chosen: one of its tables, or a block within the table.
    public struct Choice: Hashable, Sendable {
        public var key: String
        public var title: String

        public init(key: String, title: String) {
            (self.key, self.title) = (key, title)
        }
    }

    public var round: RoundHeading
    /// The tables of the round; a single one is not offered as a choice.
    public var tables: [Choice]
    /// The blocks within the table (khối); ranks are within the block.
    public var blocks: [Choice]
    /// The domains in printed order.
    public var domains: [Column]
    /// All rows of the table, in any order.
    public var rows: [RankingRow]
    /// Decimals of totals, as published.
    public var decimals: Int
    /// What the units are called: "xã, thị trấn".
    public var unitsName: Bilingual
    public var query: RankingQuery
    /// The query's text as rows fold theirs.
    public var foldedText: String
    /// Whether who looks sees how the round is managed.
    public var seesManagement = false

    public init(
        round: RoundHeading, tables: [Choice] = [], blocks: [Choice] = [], domains: [Column], rows: [RankingRow],
        decimals: Int, unitsName: Bilingual, query: RankingQuery, foldedText: String
    ) {
        (self.round, self.tables, self.blocks, self.domains) = (round, tables, blocks, domains)
        (self.rows, self.decimals, self.unitsName) = (rows, decimals, unitsName)
        (self.query, self.foldedText) = (query, foldedText)
    }

    public func markup(in frame: Frame) -> Markup {
        let selection = RankingSelection(of: self)
        let crumbs = [Frame.Crumb(frame.language("Đợt đánh giá", "Rounds"), .rounds)]
        return frame.page(
            title: round.title, section: .rounds, crumbs: crumbs,
            main: """
                <div class="ranking">
                \(heading(in: frame.language))
                \(tableChoice(in: frame.language))\(RankingForm(page: self).markup(in: frame.language))
                <div id="ket-qua" aria-live="polite">
                \(results(selection, in: frame.language))
                </div>
                </div>
                """)
    }

    /// Whether the units belong to several superiors.
    var spansSuperiors: Bool { rows.contains { $0.superior != rows[0].superior } }

    private func heading(in language: Language) -> Markup {
        """
        <h1>\(round.title)</h1>
        <p class="facts">\(round.marks(in: language)) <span>\(language("Năm", "Year")) \(round.year)</span> \
        <span>\(round.authority)</span> \(decision(in: language)) \(round.openData(in: language))\
        <span><a href="\(Path.set(round.setSlug).text)">\(round.setTitle)</a></span>\(management(in: language))</p>
        """
    }

    /// The decision in its own language, which the page may not be in.
    private func decision(in language: Language) -> Markup? {
        round.decisionMarkup.map { decision in
            "<span>\(language("", "Published by "))<span\(language.ofVietnamese)>\(decision)</span></span>"
        }
    }

    /// The way back to the round's own pages, of whoever sees them.
    private func management(in language: Language) -> Markup? {
        guard seesManagement else { return nil }
        return """
             <span><a href="\(Path.running(.management(round.id)).text)">\(language("Quản lý đợt", "Manage the round"))</a></span> \
            <span><a href="\(Path.papers(.round(round.id)).text)">\(language("Văn bản của đợt", "Papers of the round"))</a></span>
            """
    }

    private func tableChoice(in language: Language) -> Markup? {
        guard tables.count > 1 else { return nil }
        let links = tables.map { table -> Markup in
            let isCurrent = table.key == query.table ?? tables[0].key
            return """
                <li><a href="\(Path.round(round.id, RankingQuery(table: table.key)).text)"\
                \(attribute: "aria-current", isCurrent ? "true" : nil)>\(table.title)</a></li>
                """
        }
        return "<nav class=\"tabs\" aria-label=\"\(language("Bảng", "Tables"))\"><ul>\(links)</ul></nav>\n"
    }

    private func results(_ selection: RankingSelection, in language: Language) -> Markup {
        guard !rows.isEmpty else {
            return EmptyState.markup(
                language("Đợt này chưa có kết quả.", "This round has no result yet."),
                language(
                    "Kết quả hiện ở đây khi Hội đồng kết luận.", "Results are shown once the council has concluded."))
        }
        guard !selection.rows.isEmpty else {
            let all = Path.round(round.id, RankingQuery(table: query.table)).text
            return """
                \(EmptyState.markup(
                    language("Không có đơn vị nào khớp.", "No unit matches."),
                    language("Gõ ít chữ hơn hoặc chọn khối khác.", "Type fewer letters or choose another block.")))
                <p><a href="\(all)">\(language("Xem tất cả đơn vị", "Show all units"))</a></p>
                """
        }
        return """
            \(RankingTable(page: self, selection: selection).markup(in: language))
            \(RankingPages(page: self, selection: selection).markup(in: language))
            """
    }
}
