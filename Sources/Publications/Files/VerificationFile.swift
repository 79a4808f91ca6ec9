import ParIndex

/// Everything that a published index was computed from and what came out, for anybody to compute again (tệp kiểm chứng).
///
/// `Docs/VerificationFile.md` tells outside programs of it. Points and figures are decimal texts, answers the one-line form
/// of `Answer.text`.
public struct VerificationFile: Codable, Hashable, Sendable {
    /// The form that this program writes; it reads no other.
    public static let format = "parindex-verification/1"

    public var publication: PublicationPart
    public var round: RoundPart
    public var sets: [SetPart]
    public var tables: [TablePart]
    /// Registers that rules look at, by key: unit code to figure.
    public var registers: [String: [String: String]]
    /// What published each register, with number and date.
    public var registerSources: [String: String]
    public var units: [UnitPart]
    public var evidence: [EvidencePart]
    public var record: RecordPart

    /// By which decision, by whom, which number.
    public struct PublicationPart: Codable, Hashable, Sendable {
        public var number: Int
        public var decisionNumber: String
        public var decisionDate: String
        public var signer: String
        public var correction: String?
        public var preparedBy: String
        public var preparedAt: Int64
        public var confirmedBy: String?
        public var confirmedAt: Int64?
    }

    public struct RoundPart: Codable, Hashable, Sendable {
        public var slug: String
        public var title: String
        public var year: Int
        public var authority: NamePart
        public var isSimulated: Bool
    }

    public struct NamePart: Codable, Hashable, Sendable {
        public var code: String
        public var name: String
    }

    /// A criteria set as the texts it is read from.
    public struct SetPart: Codable, Hashable, Sendable {
        public var slug: String
        public var files: [FilePart]
    }

    public struct FilePart: Codable, Hashable, Sendable {
        public var name: String
        public var text: String
        public var sha256: String
    }

    /// The last entry of the record before the publication.
    public struct RecordPart: Codable, Hashable, Sendable {
        public var seq: Int64
        public var hash: String
    }

    /// A file of evidence by the hash of its bytes; an empty code stands for the issued paper of the whole sheet.
    public struct EvidencePart: Codable, Hashable, Sendable {
        public var unit: String
        public var code: String
        public var sha256: String
    }
}
