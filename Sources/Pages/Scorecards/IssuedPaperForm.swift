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

    /// The field of the file.
    public static let fileName = "tep-van-ban"

    func markup(_ sheet: Sheet, in frame: Frame) -> Markup {
        let language = frame.language
        return """
            <section><h2>\(sheet.issued == nil ? language("Gắn văn bản đã ký phát hành", "Attach the issued paper")
                : language("Thay văn bản đã gắn", "Replace the paper"))</h2>
            <p>\(language(
                "Duyệt trên phần mềm không thay cho ký số: gắn bản PDF đã ký, đóng dấu, có số và ngày.",
                "Approving here does not take the place of signing: attach the signed PDF with its number and date."))</p>
            \(form(sheet, in: frame))</section>

            """
    }

    private func form(_ sheet: Sheet, in frame: Frame) -> Markup {
        let language = frame.language
        return """
            <form class="fields"\(frame.sendingFiles(to: .sheetStep(.paper, round: sheet.round, unit: sheet.unit)))>
            <label><span>\(language("Tệp PDF đã ký", "The signed PDF"))</span>\
            <input type="file" name="\(Self.fileName)" accept=".pdf"></label>
            \(choice(in: language))\
            <label><span>\(language("Số, ký hiệu", "Number and symbol"))</span>\
            <input name="so" value="\(number)" maxlength="100" required></label>
            <label><span>\(language("Ngày ban hành", "Date"))</span>\
            <input type="date" name="ngay" value="\(date)" required></label>
            <p><button>\(language("Gắn vào phiếu", "Attach"))</button></p></form>
            """
    }

    /// One that lies in the binder already; a file that is chosen counts before it.
    private func choice(in language: Language) -> Markup? {
        guard !documents.isEmpty else { return nil }
        let options = documents.map { document -> Markup in
            """
            <option value="\(document.id)"\(attribute: "selected", when: document.id == chosen)>\(document.file.name)</option>
            """
        }
        return """
            <label><span>\(language("hoặc lấy từ hồ sơ của đơn vị", "or one from the unit's binder"))</span>\
            <select name="tai-lieu"><option value="">–</option>\(options)</select></label>

            """
    }
}
