/// What the gazetteer answers about a day, with what the answer rests on.
public struct GazetteerAnswer<Value: Hashable & Sendable>: Hashable, Sendable {
    /// The answer.
    public let value: Value

    /// What it rests on.
    public let basis: GazetteerBasis
}

/// What an answer of the gazetteer rests on (căn cứ của câu trả lời).
public enum GazetteerBasis: Hashable, Sendable {
    /// The list in force on the day asked about.
    case inForce

    /// The list as it stood on that last day; the day asked about may have been different.
    case asOf(Day)

    /// The unit's own paper of that time, named in Vietnamese.
    case attested(paper: String)
}
