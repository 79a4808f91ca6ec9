/// What figures of a catalogue must come to (quan hệ giữa các chỉ tiêu): parts add up to a whole, or stay within it.
public struct IndicatorIdentity: Hashable, Sendable {
    public var whole: Code
    public var parts: [Code]
    public var relation: Relation

    /// How the parts' sum stands to the whole.
    public enum Relation: String, Hashable, Sendable, CaseIterable {
        case equal
        case atMost
    }

    public init(_ whole: Code, _ relation: Relation, _ parts: [Code]) {
        (self.whole, self.relation, self.parts) = (whole, relation, parts)
    }
}
