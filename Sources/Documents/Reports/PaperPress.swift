import Markup
import ParIndex
import Wording

/// Makes files of papers in every form (xuất văn bản).
public struct PaperPress: Sendable {
    /// Measures and styles.
    public let layout: PageLayout
    /// What drafts follow besides the data.
    public let customs: PaperCustoms
    private let typesetter: Typesetter

    /// A press of this layout.
    ///
    /// - Parameter python: the Python of the virtual environment that has PyPI's `typst`.
    public init(layout: PageLayout, customs: PaperCustoms, python: String?) {
        (self.layout, self.customs) = (layout, customs)
        typesetter = Typesetter(layout, python: python)
    }

    /// Why this machine makes no PDFs, as far as can be told without trying.
    public var obstacle: TypesettingFailure? { typesetter.obstacle }

    /// The bytes of a paper's file; throws `DocxFault`, `TypesettingFailure` or `SheetTableFault`.
    public func file(_ paper: Document, as format: PaperFormat) async throws -> [UInt8] {
        switch format {
        case .docx: try DocxWriter(layout).write(paper)
        case .pdf: try await typesetter.write(paper).bytes
        case .html: page(paper)
        case .txt: Array(TextWriter(layout).write(paper).utf8)
        case .xlsx: try paper.workbook()
        }
    }

    /// The bytes of several papers' files in their order; PDFs are set by one child. Throws as `file` does.
    public func files(_ papers: [Document], as format: PaperFormat) async throws -> [[UInt8]] {
        if format == .pdf { return try await typesetter.write(papers).map { try $0.get().bytes } }
        var files: [[UInt8]] = []
        for paper in papers { files.append(try await file(paper, as: format)) }
        return files
    }

    /// The paper as a web page that needs no other file.
    private func page(_ paper: Document) -> [UInt8] {
        let head: Markup = "<title>\(paper.properties.title)</title>"
        let style = "<style>\(PaperStyleSheet(layout).text)</style>"
        return Array("<!DOCTYPE html>\n<html lang=\"vi\"><head><meta charset=\"utf-8\">".utf8) + head.utf8
            + Array("\(style)</head>\n<body>".utf8) + PaperPage(paper, layout).markup.utf8
            + Array("</body></html>\n".utf8)
    }
}
