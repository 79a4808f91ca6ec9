import Markup
import ParIndex
import Wording

/// How a document looks, made by the server: the browser never opens the original itself.
struct DocumentPreview {
    var document: EvidenceDocument
    var preview: DocumentPage.Preview

    func markup(in language: Language) -> Markup {
        switch preview {
        case .page(let number, let count): page(number, count, in: language)
        case .picture: picture(1, in: language)
        case .text(let blocks, let isCut): text(blocks, isCut, in: language)
        case .none(let reason): "<p class=\"empty\">\(reason.text(in: language))</p>"
        }
    }

    private func picture(_ number: Int, in language: Language) -> Markup {
        """
        <img src="\(Path.evidence(.picture(document.id, page: number)).text)" \
        alt="\(language("Trang \(number) của \(document.file.name)", "Page \(number) of \(document.file.name)"))">
        """
    }

    private func page(_ number: Int, _ count: Int?, in language: Language) -> Markup {
        """
        \(picture(number, in: language))
        <nav class="pages" aria-label="\(language("Trang", "Pages"))"><ul>
        \(number > 1 ? link(number - 1, "‹ " + language("Trang trước", "Before")) : nil)
        <li><span>\(language("Trang", "Page")) \(number)\(count.map { " / \($0)" } ?? "")</span></li>
        \(number < count ?? .max ? link(number + 1, language("Trang sau", "Next") + " ›") : nil)
        </ul></nav>
        """
    }

    private func link(_ number: Int, _ title: String) -> Markup {
        "<li><a href=\"\(Path.evidence(.document(document.id, page: number)).text)\">\(title)</a></li>"
    }

    private func text(_ blocks: [DocumentPage.Block], _ isCut: Bool, in language: Language) -> Markup {
        """
        <div class="paper" tabindex="0" role="region" aria-label="\(language("Nội dung chữ", "Text"))">\
        \(blocks.map(block))\
        \(isCut ? "<p class=\"dim\">\(language("Còn nữa; tải bản gốc để xem hết.", "There is more in the original."))</p>"
            : nil as Markup?)</div>
        """
    }

    private func block(_ block: DocumentPage.Block) -> Markup {
        switch block {
        case .paragraph(let text): "<p>\(text)</p>"
        case .table(let rows):
            "<table><tbody>\(rows.map { row -> Markup in "<tr>\(row.map { cell -> Markup in "<td>\(cell)</td>" })</tr>" })</tbody></table>"
        }
    }
}
