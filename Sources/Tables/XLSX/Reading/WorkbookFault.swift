/// Why a file is no spreadsheet that can be read (lỗi tệp bảng tính).
public enum WorkbookFault: Error, Hashable, Sendable {
    /// The file holds no byte.
    case empty
    /// It is of another kind.
    case otherKind(FileKind)
    /// Only a password opens it.
    case password
    /// It carries macros.
    case macros
    /// Cut off, or changed since it was saved; with the part that does not fit.
    case damaged(part: String)
    /// A part declares entities of its own.
    case doctype(part: String)
    /// Beyond one of the limits.
    case tooLarge(Excess)

    /// What a file can be instead.
    public enum FileKind: String, Hashable, Sendable, CaseIterable {
        case excel97, binaryWorkbook, openDocument, word, slides, pdf, picture, webPage, archive, text, unknown
    }

    /// What there is too much of, and how much is allowed.
    public enum Excess: Hashable, Sendable {
        case bytes(found: Int, limit: Int)
        case parts(limit: Int)
        /// A small file that grows without measure when it is unpacked.
        case unpacked(part: String)
        case sheets(limit: Int)
        case rows(sheet: String, limit: Int)
        case columns(sheet: String, limit: Int)
        case cells(limit: Int)
        case texts(limit: Int)
        case levels(part: String, limit: Int)
    }
}
