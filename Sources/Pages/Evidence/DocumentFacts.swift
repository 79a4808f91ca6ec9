import Markup
import ParIndex
import Wording

/// What is known of a document, beside its preview.
struct DocumentFacts {
    var page: DocumentPage

    func markup(in language: Language) -> Markup {
        let (document, said) = (page.document, page.document.particulars)
        let pairs: [(String, String)] = [
            (language("Số, ký hiệu", "Number"), said.number),
            (language("Ngày ban hành", "Date"), said.date.map { Dates.short($0, in: language) } ?? ""),
            (language("Cơ quan ban hành", "Issuer"), said.issuer),
            (language("Trích yếu", "Abstract"), said.abstract),
            (language("Địa chỉ trên mạng", "Web address"), said.address),
            (language("Ngày chụp", "Copied on"), said.copiedOn.map { Dates.short($0, in: language) } ?? ""),
            (language("Dung lượng", "Size"), FileSize.text(document.file.size, in: language)),
            (language("Người tải lên", "Handed in by"), document.added.name),
            (language("Lúc", "At"), Dates.moment(document.added.at, in: language)),
            ("SHA-256", document.file.digest),
        ]
        return """
            <p><a class="button" href="\(Path.evidence(.original(document.id)).text)" download>\
            \(language("Tải bản gốc", "Download the original"))</a></p>
            <dl class="pairs">\(pairs.filter { !$0.1.isEmpty }.map { pair -> Markup in
                "<div><dt>\(pair.0)</dt><dd>\(pair.1)</dd></div>" })</dl>
            \(uses(in: language))\(signatures(in: language))\(remarks(in: language))
            """
    }

    private func uses(in language: Language) -> Markup? {
        guard !page.uses.isEmpty else { return nil }
        let links = page.uses.map { use -> Markup in
            let path = Path.evidence(.criterion(round: use.round, unit: page.document.unit, use.code))
            return "<a href=\"\(path.text)\">\(use.code.text)</a>"
        }
        return "<p>\(language("Kiểm chứng cho tiêu chí", "Proves criterion")): \(Markup(joining: links, by: ", "))</p>"
    }

    private func signatures(in language: Language) -> Markup? {
        guard page.document.isPDF else { return nil }
        return SignatureList.markup(page.signatures, in: language)
    }

    private func remarks(in language: Language) -> Markup? {
        guard !page.remarks.isEmpty else { return nil }
        let items = page.remarks.map { remark -> Markup in "<li>\(remark.text(in: language))</li>" }
        return "<ul class=\"remarks\">\(items)</ul>"
    }
}
