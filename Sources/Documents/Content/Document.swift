import ParIndex

/// An official paper before it has any form (văn bản hành chính): every writer makes it from this one value.
public struct Document: Hashable, Sendable {
    /// The head of the first page.
    public var letterhead: Letterhead
    /// Type name and subject.
    public var heading: DocumentHeading
    /// To whom it is sent (kính gửi); empty for papers without that line.
    public var addressees: [Passage]
    /// Whose power it is issued by (thẩm quyền ban hành), above the citations of a decision; `nil` for other papers.
    public var competence: Passage?
    /// What it is founded on (căn cứ), each without a mark at its end.
    public var citations: [Passage]
    /// The text.
    public var body: [Block]
    /// Who signs: one; two for minutes, the first at the right.
    public var signers: [Signer]
    /// Who gets it (nơi nhận), the last with the file copy, each without a mark at its end.
    public var recipients: [Passage]
    /// What is attached (phụ lục), each numbered and paged by itself.
    public var annexes: [Annex]
    /// What of the record it was made from.
    public var provenance: Provenance?
    /// Where its genuineness can be looked up, printed as a QR code in the last page's foot.
    public var verification: VerificationMark?
    /// What the file says of itself.
    public var properties: DocumentProperties

    /// A paper from its head; the rest is filled in after.
    public init(
        letterhead: Letterhead, heading: DocumentHeading, body: [Block] = [], properties: DocumentProperties
    ) {
        (self.letterhead, self.heading, self.body, self.properties) = (letterhead, heading, body, properties)
        (addressees, citations, signers, recipients, annexes) = ([], [], [], [], [])
    }
}

/// Type name and subject of a paper (tên loại và trích yếu nội dung).
public enum DocumentHeading: Hashable, Sendable {
    /// "Báo cáo", printed in capitals, and what it is about.
    case titled(String, subject: Passage)
    /// An official letter (công văn), which has no type name: "V/v …".
    case letter(subject: Passage)

    /// What it is about.
    public var subject: Passage {
        switch self {
        case .titled(_, let subject), .letter(let subject): subject
        }
    }
}

/// What a file says of itself to programs (thuộc tính tệp).
public struct DocumentProperties: Hashable, Sendable {
    /// The title, on one line.
    public var title: String
    /// Who made it, the issuing authority.
    public var creator: String
    /// When it was made.
    public var created: Instant

    /// Properties from their parts.
    public init(title: String, creator: String, created: Instant) {
        self.title = PrintableText.clean(title)
        self.creator = PrintableText.clean(creator)
        self.created = created
    }
}
