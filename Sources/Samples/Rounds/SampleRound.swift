import ParIndex

/// A round of the cast with its scorecards and what papers print of its results (đợt đánh giá mẫu).
public struct SampleRound: Hashable, Sendable {
    public let round: Round
    /// One card for each participant.
    public let cards: [UnitKey: Scorecard]
    /// What papers print of the results: to be held beside what is computed, never in its place.
    public let printed: [PrintedResult]

    init(_ round: Round, cards: [Scorecard], printed: [PrintedResult]) {
        self.round = round
        self.cards = Dictionary(cards.map { ($0.unit, $0) }) { first, _ in first }
        self.printed = printed
    }
}
