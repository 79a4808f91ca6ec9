import Programs

/// Why a file can not be taken (lý do từ chối tệp).
public enum UploadFault: Error, Hashable {
    case nameEmpty
    case nameTooLong
    /// Control characters or signs that turn the direction of writing.
    case nameHidden
    case namePath

    /// Nothing in it.
    case empty
    case tooLarge(limit: Int)
    /// An end of the name that is not among the kinds.
    case kind
    /// The content is another kind than the name says; `nil` where it is none of ours.
    case mismatch(promised: UploadKind, found: UploadKind?)
    /// Cut off or broken.
    case damaged(UploadKind)
    case password
    case macros

    /// More inside than it may become, or than the limits allow.
    case bomb
    case tooManyParts(limit: Int)
    case tooManyPixels(width: Int, height: Int, limit: Int)
    case nestedArchive
    case emptyArchive
    /// An entry of a ZIP that wants to be somewhere else.
    case escapes

    case virus(String)
    case scannerUnreachable(String)
    case unreadable(reason: String)
    case program(ProgramFailure)
}
