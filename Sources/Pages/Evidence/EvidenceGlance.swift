import Markup
import ParIndex
import Wording

/// The cited page of a document, opened in place; the picture is asked for when it is opened.
struct EvidenceGlance {
    let line: EvidencePanel.Line

    private var file: EvidenceFile { line.document.file }

    /// The way to the text where the server shows that; nothing where it can show neither.
    func markup(in language: Language) -> Markup? {
        guard hasPictures else { return hasText ? text(in: language) : nil }
        let number = page
        let title = language("Xem trang \(number)", "Page \(number)")
        return """
            <details class="glance"><summary>\(title)<span class="quiet"> \(file.name)</span></summary>
            <a href="\(Path.evidence(.document(line.document.id, page: number)).text)"><img loading="lazy" \
            src="\(Path.evidence(.picture(line.document.id, page: number)).text)" \
            alt="\(language("Trang \(number) của \(file.name)", "Page \(number) of \(file.name)"))"></a></details>
            """
    }

    private func text(in language: Language) -> Markup {
        """
        <p class="glance"><a href="\(Path.evidence(.document(line.document.id)).text)">\(language("Xem nội dung", "Read it here"))\
        <span class="quiet"> \(file.name)</span></a></p>
        """
    }

    /// Of the office files those alone that are not of the old kinds have this in the name of their type.
    private var hasText: Bool { file.mediaType.contains("openxmlformats") }

    private var hasPictures: Bool { file.pages != nil || file.mediaType.hasPrefix("image/") }

    /// The first number among the words of the citation that the document has a page of; the first page otherwise.
    private var page: Int {
        line.proof.page.split { !$0.isASCII || !$0.isNumber }.lazy.compactMap { Int($0) }
            .first { (1...(file.pages ?? 1)).contains($0) } ?? 1
    }
}
