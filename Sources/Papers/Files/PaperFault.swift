/// Why a file is no paper that can be read (lỗi tệp văn bản).
public enum PaperFault: Error, Hashable, Sendable {
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
        case word97, spreadsheet, slides, openDocument, pdf, archive, unknown
    }

    /// What there is too much of, and how much is allowed.
    public enum Excess: Hashable, Sendable {
        case bytes(found: Int, limit: Int)
        case parts(limit: Int)
        /// A small part that grows without measure when it is unpacked.
        case unpacked(part: String)
        case paragraphs(limit: Int)
        case cells(limit: Int)
        case runs(limit: Int)
        case letters(limit: Int)
        case entries(part: String, limit: Int)
        /// Elements within each other without end.
        case levels(part: String)
    }
}
