/// One publication of a round's index (công bố): by which decision, who prepared and who confirmed it.
///
/// A correction is a publication of its own with the next number; the earlier ones stay readable.
public struct Publication: Hashable, Sendable {
    /// The slug of the round.
    public var round: String
    /// From 1, within the round.
    public var number: Int
    public var decision: PublicationDecision
    /// Why an earlier publication had to be corrected; `nil` for the first.
    public var correction: String?
    public var prepared: Authorship
    /// `nil` until a second person has confirmed it; the public sees nothing of it before.
    public var confirmed: Authorship?

    public init(
        round: String, number: Int, decision: PublicationDecision, correction: String? = nil, prepared: Authorship,
        confirmed: Authorship? = nil
    ) {
        (self.round, self.number, self.decision) = (round, number, decision)
        (self.correction, self.prepared, self.confirmed) = (correction, prepared, confirmed)
    }

    /// The number of the publication that this one corrects.
    public var corrects: Int? { correction == nil ? nil : number - 1 }
}

/// The decision by which an index is published (quyết định công bố); later papers cite it.
public struct PublicationDecision: Hashable, Sendable {
    /// What a decision must have.
    public enum Part: String, Hashable, Sendable, CaseIterable {
        case number
        case day
        case signer
    }

    /// The number as printed, "202/QĐ-UBND".
    public var number: String
    public var day: Day
    /// Who signed it.
    public var signer: String

    public init(number: String, day: Day, signer: String) {
        (self.number, self.day, self.signer) = (number, day, signer)
    }
}
