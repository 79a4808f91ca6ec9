import Markup
import ParIndex
import Wording

/// One paper as it will look, with what is still to be filled in and its files (xem trước văn bản).
public struct PaperPreviewPage: Sendable {
    public var heading: PapersHeading
    public var line: PapersPage.Line
    /// The paper as it looks, in Vietnamese whatever the page's language is.
    public var paper: Markup
    /// Why there are no PDFs, where there are none.
    public var obstacle: Problem?

    public init(heading: PapersHeading, line: PapersPage.Line, paper: Markup, obstacle: Problem?) {
        (self.heading, self.line, self.paper, self.obstacle) = (heading, line, paper, obstacle)
    }

    public func markup(in frame: Frame) -> Markup {
        let language = frame.language
        let title = line.kind.title.text(in: language)
        let files = PaperFiles(path: heading.path, kind: line.kind, hasTables: line.hasTables)
        let open = line.omissions.map { problem -> Markup in
            "<li>\(problem.what.text(in: language)) \(problem.remedy.text(in: language))</li>"
        }
        let remarks: Markup = open.isEmpty ? "" : "<ul class=\"remarks\">\(open)</ul>"
        let above = Frame.Crumb(PapersHeading.title(in: language), .papers(heading.path))
        return frame.page(
            title: title, section: .rounds, crumbs: heading.crumbs(in: language) + [above], styles: ["paper.css"],
            main: """
                <h1>\(title)</h1><p class="facts">\(heading.facts)</p>
                <p>\(files.links(hasPDF: obstacle == nil, in: language))</p>
                \(PaperFiles.note(obstacle, in: language))\(remarks)
                <h2>\(language("Bản xem trước", "Preview"))</h2>
                \(paper)
                """)
    }
}
