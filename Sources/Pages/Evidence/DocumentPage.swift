import Markup
import ParIndex
import Wording

/// One document: what it says of itself, what it proves, who signed it, and how it looks (trang tài liệu).
public struct DocumentPage: Sendable {
    /// What the server can show of the content.
    public enum Preview: Sendable {
        /// A picture of this page, counted from 1, where the pages are known of so many.
        case page(Int, of: Int?)
        case picture
        case text([Block], isCut: Bool)
        /// Nothing, with the reason.
        case none(Bilingual)

        /// The file is of a kind that is never shown.
        public static var unknownKind: Preview {
            .none(
                Bilingual(
                    vi: "Loại tệp này không có bản xem trước; tải bản gốc để mở.",
                    en: "There is no preview of this kind of file; download the original."))
        }

        /// The file lies there and can not be read.
        public static var unreadable: Preview {
            .none(Bilingual(vi: "Máy chủ không đọc được tệp.", en: "The server could not read the file."))
        }
    }

    /// A piece of a text.
    public enum Block: Sendable {
        case paragraph(String)
        case table([[String]])
    }

    /// A digital signature (chữ ký số).
    public struct Signature: Sendable {
        public var signer: String
        public var at: Instant?
        public var isIntact: Bool
        public var remark: Bilingual

        public init(signer: String, at: Instant?, isIntact: Bool, remark: Bilingual) {
            (self.signer, self.at, self.isIntact, self.remark) = (signer, at, isIntact, remark)
        }
    }

    public var document: EvidenceDocument
    public var unitName: String
    public var replacedBy: String?
    public var uses: [BinderPage.Use]
    public var preview: Preview
    /// `nil` where the server has nothing that looks for them.
    public var signatures: [Signature]?
    /// What an appraiser should know of the bytes.
    public var remarks: [Bilingual]
    /// Whether the person keeps the binder.
    public var isKeeper: Bool
    /// Whether a sheet that was handed in shows it, so that what it says of itself stays.
    public var isFrozen = false
    /// What was typed and refused, with the reason.
    public var problem: Problem?
    /// The particulars as they were typed and refused, by field.
    public var typed: [String: String]?
    /// By which the form of the particulars tells what it was opened over.
    public var seen: String

    public init(
        document: EvidenceDocument, unitName: String, replacedBy: String?, uses: [BinderPage.Use], preview: Preview,
        signatures: [Signature]? = [], remarks: [Bilingual] = [], isKeeper: Bool = false, seen: String = ""
    ) {
        self.seen = seen
        (self.document, self.unitName, self.replacedBy) = (document, unitName, replacedBy)
        (self.uses, self.preview, self.signatures) = (uses, preview, signatures)
        (self.remarks, self.isKeeper) = (remarks, isKeeper)
    }

    public func markup(in frame: Frame) -> Markup {
        let language = frame.language
        let binder = Frame.Crumb(
            language("Hồ sơ – \(unitName)", "Binder of \(unitName)"), .evidence(.binder(document.unit)))
        return frame.page(
            title: document.file.name, section: .units,
            crumbs: isKeeper ? [binder] : [.init(unitName, .unit(document.unit))], scripts: ["evidence.js"],
            main: """
                <h1>\(document.file.name)</h1>
                \(FaultNotice.markup(problem, in: language))\(versions(in: language))
                <div class="document"><section class="preview" aria-label="\(language("Xem trước", "Preview"))">\
                \(DocumentPreview(document: document, preview: preview).markup(in: language))</section>
                <div>\(DocumentFacts(page: self).markup(in: language))
                \(isKeeper ? forms(token: frame.formToken, in: language) : nil)</div></div>
                """)
    }

    private func versions(in language: Language) -> Markup {
        let newer = replacedBy.map { id -> Markup in
            """
            <p class="notice">\(language("Đã có bản thay thế.", "A newer version took its place."))
            <a href="\(Path.evidence(.document(id)).text)">\(language("Xem bản mới", "See it"))</a></p>
            """
        }
        let older = document.replaces.map { id -> Markup in
            """
            <p><a href="\(Path.evidence(.document(id)).text)">\(language("Xem bản trước", "The version before"))</a></p>
            """
        }
        return [newer, older].compactMap(\.self).reduce(Markup(), +)
    }

    private func forms(token: String, in language: Language) -> Markup {
        let version = UploadForm(unit: document.unit, goal: .version(of: document.id), token: token)
        return """
            \(isFrozen ? frozen(in: language) : nil)\
            \(isFrozen && typed == nil ? nil
                : ParticularsForm(document: document, token: token, typed: typed, seen: seen).markup(in: language))
            \(replacedBy == nil ? """
                <details class="more"><summary>\(language("Thay bằng bản mới", "Replace by a new version"))</summary>
                \(version.markup(in: language))</details>
                """ : nil as Markup?)
            """
    }

    private func frozen(in language: Language) -> Markup {
        """
        <p class="notice">\(language(
            "Tài liệu thuộc phiếu đã nộp nên số, ngày, trích yếu không sửa được nữa.",
            "A sheet that was handed in shows this document: its particulars are no longer changed."))</p>
        """
    }
}
