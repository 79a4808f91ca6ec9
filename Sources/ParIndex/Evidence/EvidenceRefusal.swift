/// Why evidence can not be taken or given.
public enum EvidenceRefusal: Error, Hashable, Sendable {
    /// The unit's binder would hold more bytes than it may.
    case binderFull(limit: Int)
    /// The bytes of a document are not on the disk as they were kept.
    case lost(name: String)
    /// A sheet that was handed in shows the document of that name, so what it says of itself stays.
    case frozen(name: String)
    /// More files in one form than it may bring.
    case tooManyFiles(limit: Int)
    /// The form itself is larger than it may be.
    case formTooLarge(limit: Int)
    /// The form broke off, or is none.
    case formBroken
    /// No file was chosen.
    case noFile
    /// What was typed as a day is none.
    case badDay
    /// Somebody else changed what the document says of itself since the form was opened.
    case changedMeanwhile
    /// Too many files of the person are half sent.
    case tooManyPieces(limit: Int)
}
