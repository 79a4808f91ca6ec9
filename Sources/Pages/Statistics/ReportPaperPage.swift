import Markup
import ParIndex
import Wording

/// The paper of a unit's report as it will look, with its files (xem trước báo cáo định kỳ).
public struct ReportPaperPage: Sendable {
    public var heading: ReportHeading
    public var line: PapersPage.Line
    /// The paper as it looks, in Vietnamese whatever the page's language is.
    public var paper: Markup
    /// Figures that do not agree.
    public var findings: [StatisticsFinding]
    /// Why there are no PDFs, where there are none.
    public var obstacle: Problem?

    public init(
        heading: ReportHeading, line: PapersPage.Line, paper: Markup, findings: [StatisticsFinding], obstacle: Problem?
    ) {
        (self.heading, self.line, self.paper) = (heading, line, paper)
        (self.findings, self.obstacle) = (findings, obstacle)
    }

    public func markup(in frame: Frame) -> Markup {
        let language = frame.language
        let files = PaperFiles(
            path: .report(heading.unit.key, heading.period), kind: line.kind, hasTables: line.hasTables)
        let open =
            line.omissions.map { problem -> Markup in
                "<li>\(problem.what.text(in: language)) \(problem.remedy.text(in: language))</li>"
            } + findings.map { finding -> Markup in "<li>\(finding.words.text(in: language))</li>" }
        return frame.page(
            title: heading.title(in: language), section: .units, crumbs: heading.crumbs(in: language),
            styles: ["paper.css"],
            main: """
                \(heading.head(.paper, in: language))
                <p>\(files.links(hasPDF: obstacle == nil, in: language))</p>
                \(PaperFiles.note(obstacle, in: language))\(open.isEmpty ? nil : "<ul class=\"remarks\">\(open)</ul>" as Markup?)
                <h2>\(language("Bản xem trước", "Preview"))</h2>
                \(paper)
                """)
    }
}
