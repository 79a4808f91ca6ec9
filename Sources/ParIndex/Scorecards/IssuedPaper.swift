/// The issued, digitally signed paper of a sheet that was handed in (văn bản đã ký phát hành): approving here does not
/// take the place of signing.
public struct IssuedPaper: Hashable, Sendable {
    /// The id of the document in the unit's binder.
    public var document: String
    /// Its number and symbol, "44/BC-UBND".
    public var number: String
    public var date: Day
    public var attached: Authorship

    public init(document: String, number: String, date: Day, attached: Authorship) {
        (self.document, self.number, self.date, self.attached) = (document, number, date, attached)
    }
}

extension Sheet {
    /// The sheet with the paper under which it was issued; another one takes the place of the one before.
    ///
    /// - Parameters:
    ///   - document: a PDF of the unit's binder.
    ///   - date: `nil` where what was typed is no day.
    public func attach(
        _ document: EvidenceDocument, number: String, date: Day?, by actor: Actor, at now: Instant
    ) throws(CycleRefusal) -> Sheet {
        try expectIssuable(by: actor)
        guard document.unit == unit, document.isPDF, number.holdsWords, let date else { throw .paperIncomplete }
        guard date <= now.day else { throw .paperOfLater(date) }
        var sheet = self
        sheet.issued = IssuedPaper(
            document: document.id, number: number, date: date, attached: Authorship(actor, at: now))
        return sheet
    }

    /// Refuses where the person can not attach the issued paper now.
    public func expectIssuable(by actor: Actor) throws(CycleRefusal) {
        try authorize(.coordinate, actor)
        guard isOpenToIssue else { throw .wrongState(state) }
    }

    /// Whether the issued paper can be attached now: from handing in until the council concludes.
    public var isOpenToIssue: Bool { state == .submitted && course.phase < .concluded }
}

extension EvidenceDocument {
    /// Whether it can bear digital signatures that are looked into here.
    public var isPDF: Bool { file.mediaType == "application/pdf" }
}
