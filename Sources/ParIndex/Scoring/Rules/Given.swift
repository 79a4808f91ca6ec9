/// Points that somebody else gives: a leader, a survey, an agency.
public struct Given: Hashable, Sendable {
    /// Who gives them, in Vietnamese.
    public var by: String

    public init(by: String) {
        self.by = by
    }
}
