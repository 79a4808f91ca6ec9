/// A document that can prove an answer (tài liệu kiểm chứng): one version of a file in a unit's binder.
///
/// A version is never changed or overwritten; a better file is a new version that names the one it replaces.
public struct EvidenceDocument: Hashable, Sendable {
    /// A random id of our own.
    public var id: String
    /// The unit whose binder holds it.
    public var unit: UnitKey
    public var file: EvidenceFile
    public var particulars: Particulars
    public var added: Authorship
    /// The id of the version that this one replaces.
    public var replaces: String?

    public init(
        id: String, unit: UnitKey, file: EvidenceFile, particulars: Particulars = Particulars(), added: Authorship,
        replaces: String? = nil
    ) {
        (self.id, self.unit, self.file, self.particulars) = (id, unit, file, particulars)
        (self.added, self.replaces) = (added, replaces)
    }

    /// What a document says of itself (số, ngày, cơ quan ban hành, trích yếu).
    public struct Particulars: Hashable, Sendable {
        /// The document's number and symbol, "44/BC-UBND".
        public var number: String
        public var date: Day?
        public var issuer: String
        /// What it is about, in one sentence.
        public var abstract: String
        /// Where on the web it was found, and the day of the copy.
        public var address: String
        public var copiedOn: Day?

        public init(
            number: String = "", date: Day? = nil, issuer: String = "", abstract: String = "", address: String = "",
            copiedOn: Day? = nil
        ) {
            (self.number, self.date, self.issuer, self.abstract) = (number, date, issuer, abstract)
            (self.address, self.copiedOn) = (address, copiedOn)
        }
    }
}

/// A stored file: its name exactly as it came, and what its bytes are known by.
public struct EvidenceFile: Hashable, Sendable {
    /// As the person's machine called it: "Báo cáo số 44 Đồng Mỏ.pdf".
    public var name: String
    /// SHA-256 in hexadecimal.
    public var digest: String
    /// In bytes.
    public var size: Int
    /// "application/pdf".
    public var mediaType: String
    /// Pages, where they could be counted.
    public var pages: Int?
    /// What an appraiser should know of the bytes, by the names that the check gives its remarks.
    public var remarks: [String]

    public init(
        name: String, digest: String, size: Int, mediaType: String, pages: Int? = nil, remarks: [String] = []
    ) {
        (self.name, self.digest, self.size, self.mediaType) = (name, digest, size, mediaType)
        (self.pages, self.remarks) = (pages, remarks)
    }
}

/// That a document proves a criterion in a round (minh chứng).
public struct Proof: Hashable, Sendable {
    /// What the unit shows it for.
    public enum Part: String, Hashable, Sendable, CaseIterable {
        /// The unit's own answer.
        case answer
        /// What it said to a reduction.
        case explanation
    }

    /// The document's id.
    public var document: String
    public var code: Code
    public var part: Part
    /// Where in the document: "trang 3, mục II".
    public var page: String
    public var linked: Authorship

    public init(document: String, code: Code, part: Part, page: String, linked: Authorship) {
        (self.document, self.code, self.part) = (document, code, part)
        (self.page, self.linked) = (page, linked)
    }
}
