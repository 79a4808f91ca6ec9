import Markup
import ParIndex
import Wording

/// The periods of a unit's reports, with how much of each is kept (các kỳ báo cáo của đơn vị).
public struct ReportsPage: Sendable {
    /// One period.
    public struct Line: Sendable {
        public var period: ReportingPeriod
        /// How many figures and texts are kept.
        public var (figures, texts): (Int, Int)

        public init(_ period: ReportingPeriod, figures: Int, texts: Int) {
            (self.period, self.figures, self.texts) = (period, figures, texts)
        }
    }

    public var unit: UnitName
    /// Those of which something is kept, the latest first.
    public var lines: [Line]
    /// Those that who looks may begin.
    public var open: [ReportingPeriod]

    public init(unit: UnitName, lines: [Line], open: [ReportingPeriod]) {
        (self.unit, self.lines, self.open) = (unit, lines, open)
    }

    public func markup(in frame: Frame) -> Markup {
        let language = frame.language
        let title = ReportHeading.title(in: language)
        return frame.page(
            title: title, section: .units, crumbs: [.init(unit.name, .unit(unit.key))],
            main: """
                <h1>\(title)</h1><p class="facts"><span>\(unit.name)</span></p>
                <p>\(language("Số liệu thống kê và lời văn của báo cáo cải cách hành chính quý, 6 tháng, năm; báo cáo được lập từ đây.", "Figures and texts of the reports by quarter, six months and year; the papers are drafted from them."))</p>
                \(lines.isEmpty ? empty(in: language) : table(in: language))
                \(beginnings(in: language))
                """)
    }

    private func empty(in language: Language) -> Markup {
        EmptyState.markup(
            language("Chưa có kỳ báo cáo nào.", "There is no report yet."),
            language("Kỳ báo cáo hiện ở đây khi đơn vị nhập số liệu.", "Reports stand here once the unit fills one in.")
        )
    }

    private func beginnings(in language: Language) -> Markup? {
        guard !open.isEmpty else { return nil }
        let links = open.map { period -> Markup in
            """
            <li><a href="\(Path.reports(.figures(unit.key, period)).text)">\(period.title.text(in: language))</a></li>

            """
        }
        return """
            <section><h2>\(language("Nhập kỳ mới", "Begin a report"))</h2><ul class="actions">\(links)</ul></section>
            """
    }

    private func table(in language: Language) -> Markup {
        """
        <table class="list cards"><thead><tr><th scope="col">\(language("Kỳ báo cáo", "Period"))</th>\
        <th scope="col" class="n">\(language("Chỉ tiêu có số liệu", "Figures"))</th>\
        <th scope="col" class="n">\(language("Đoạn lời văn", "Texts"))</th>\
        <th scope="col">\(language("Báo cáo", "Paper"))</th></tr></thead><tbody>\(lines.map { row($0, in: language) })</tbody></table>
        """
    }

    private func row(_ line: Line, in language: Language) -> Markup {
        let name = line.period.title.text(in: language)
        let paper: Markup = """
            <a href="\(Path.papers(.report(unit.key, line.period)).text)">\(language("Xem báo cáo", "See it"))\
            <span class="quiet"> \(name)</span></a>
            """
        return """
            <tr><th scope="row"><a href="\(Path.reports(.figures(unit.key, line.period)).text)">\(name)</a></th>\
            <td class="n" data-l="\(language("Chỉ tiêu có số liệu", "Figures"))">\(line.figures)</td>\
            <td class="n" data-l="\(language("Đoạn lời văn", "Texts"))">\(line.texts)</td>\
            <td data-l="\(language("Báo cáo", "Paper"))">\(paper)</td></tr>

            """
    }
}
