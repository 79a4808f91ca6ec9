import ParIndex
import Wording

/// One worked example of a set (trường hợp chấm điểm): an answer and the points it must give.
public struct ScoringCase: Hashable, Sendable {
    /// What the case is about.
    public enum Question: Hashable, Sendable {
        /// One criterion and the answer to it; `nil` where the rule asks for nothing, such as one on a register.
        case criterion(Code, Answer?)
        /// The answers of a whole unit.
        case unit([Code: Answer])
    }

    /// What one criterion must give.
    public enum Outcome: Hashable, Sendable {
        case points(Points)
        /// Not scored, with or without scaling up its group.
        case excluded
    }

    /// What must come out; only what is stated is compared.
    public struct Expectation: Hashable, Sendable {
        public var outcome: Outcome?
        /// Words that the printed reason must contain.
        public var reason: String?
        public var total: Points?
        public var maximum: Points?
        /// The index in per cent, as published.
        public var index: Quantity?
    }

    public let name: String
    /// The set that it is about; `nil` for the set of its folder.
    public let set: String?
    /// The year assessed; `nil` for the year in which the set begins.
    public let year: Int?
    public let question: Question
    /// The unit's name among its peers and in registers.
    public let unit: String
    /// The same criterion's answers of the other units.
    public let peers: [String: Answer]
    /// Published registers: key, then unit to figure.
    public let registers: [String: [String: Quantity]]
    public let expected: Expectation
    /// Where the case stands.
    public let place: Place
}
