/// The grade of a unit and why it is that one.
public struct GradeDecision: Hashable, Sendable {
    /// The grade given.
    public let grade: String
    /// The grade that the score alone would give.
    public let byScore: String
    /// Conditions of better grades that the unit does not fulfil.
    public let missing: [String]
    /// The event that holds the unit down, where one does.
    public let event: String?
}
