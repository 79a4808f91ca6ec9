import Markup
import ParIndex
import Wording

/// The form that attaches the issued paper to a sheet which was handed in.
public struct IssuedPaperForm: Sendable {
    /// The PDFs of the unit's binder.
    public var documents: [EvidenceDocument]
    /// What was typed, or stands there already: the document's id, number and date.
    public var chosen: String
    public var number: String
    public var date: String

    public init(documents: [EvidenceDocument], chosen: String, number: String, date: String) {
        (self.documents, self.chosen, self.number, self.date) = (documents, chosen, number, date)
    }

    func markup(_ sheet: Sheet, token: String, in language: Language) -> Markup {
        """
        <section><h2>\(language("Văn bản đã ký phát hành", "The issued paper"))</h2>
        <p>\(language(
            "Duyệt trên phần mềm không thay cho ký số: gắn bản PDF đã ký, đóng dấu, có số và ngày.",
            "Approving here does not take the place of signing: attach the signed PDF with its number and date.")) \
        <a href="\(Path.evidence(.binder(sheet.unit)).text)">\(language("Tải tệp vào hồ sơ của đơn vị", "Upload to the unit's binder"))</a></p>
        \(documents.isEmpty ? nil : form(sheet, token: token, in: language))</section>

        """
    }

    private func form(_ sheet: Sheet, token: String, in language: Language) -> Markup {
        let options = documents.map { document -> Markup in
            """
            <option value="\(document.id)"\(attribute: "selected", when: document.id == chosen)>\(document.file.name)</option>
            """
        }
        return """
            <form class="fields" method="post" action="\(Path.sheetStep(.paper, round: sheet.round, unit: sheet.unit).text)">
            <input type="hidden" name="ma" value="\(token)">
            <label><span>\(language("Tệp PDF", "PDF"))</span><select name="tai-lieu" required>\
            <option value="">–</option>\(options)</select></label>
            <label><span>\(language("Số, ký hiệu", "Number and symbol"))</span>\
            <input name="so" value="\(number)" maxlength="100" required></label>
            <label><span>\(language("Ngày ban hành", "Date"))</span>\
            <input type="date" name="ngay" value="\(date)" required></label>
            <p><button>\(language("Gắn vào phiếu", "Attach"))</button></p></form>
            """
    }
}
