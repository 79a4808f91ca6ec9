import Markup
import ParIndex
import Wording

/// Whose report of which period a page is about (kỳ báo cáo của đơn vị).
public struct ReportHeading: Sendable {
    public var unit: UnitName
    public var period: ReportingPeriod
    /// Whether who looks may change it.
    public var isWritable: Bool

    public init(_ unit: UnitName, _ period: ReportingPeriod, isWritable: Bool) {
        (self.unit, self.period, self.isWritable) = (unit, period, isWritable)
    }

    /// The pages of one report.
    enum Part: CaseIterable {
        case figures, texts, paper
    }

    static func title(in language: Language) -> String { language("Số liệu báo cáo", "Periodic reports") }

    func title(in language: Language) -> String {
        language("Báo cáo CCHC ", "Report: ") + (language == .vi ? period.inSentence : period.title.en)
    }

    /// The pages above.
    func crumbs(in language: Language) -> [Frame.Crumb] {
        [
            .init(unit.name, .unit(unit.key)), .init(Self.title(in: language), .reports(.all(unit.key))),
        ]
    }

    /// Links between the pages of the report, with the facts above them.
    func head(_ part: Part, in language: Language) -> Markup {
        let links = Part.allCases.map { other -> Markup in
            other == part
                ? "<strong aria-current=\"page\">\(name(of: other, in: language))</strong>"
                : "<a href=\"\(path(of: other).text)\">\(name(of: other, in: language))</a>"
        }
        return """
            <h1>\(title(in: language))</h1><p class="facts"><span>\(unit.name)</span></p>
            <nav class="facts" aria-label="\(language("Các phần của báo cáo", "Parts of the report"))">\
            \(links.map { link -> Markup in "<span>\(link)</span>" })</nav>
            """
    }

    func path(of part: Part) -> Path {
        switch part {
        case .figures: .reports(.figures(unit.key, period))
        case .texts: .reports(.texts(unit.key, period))
        case .paper: .papers(.report(unit.key, period))
        }
    }

    private func name(of part: Part, in language: Language) -> String {
        switch part {
        case .figures: language("1. Số liệu thống kê", "1. Figures")
        case .texts: language("2. Lời văn", "2. Texts")
        case .paper: language("3. Xem và tải báo cáo", "3. The report")
        }
    }

    /// What is wrong with what was sent, all of it.
    static func faults(_ problems: [Problem], in language: Language) -> Markup? {
        guard !problems.isEmpty else { return nil }
        let items = problems.map { problem -> Markup in
            """
            <li><strong>\(problem.what.text(in: language))</strong> \(problem.remedy.text(in: language))</li>

            """
        }
        return """
            <div class="faults" role="alert"><h2>\(language("Chưa lưu được", "Not saved"))</h2>
            <ul>
            \(items)</ul></div>
            """
    }
}
