/// A set applied to one unit's answers: the score of every line and the sums above them (bảng điểm).
///
/// A total carries its parts. An answer to a node that has components stands for whatever of it has no answer of
/// its own: papers often print a domain's points and only some of its criteria.
public struct Tally: Hashable, Sendable {
    /// One node of the tree with what it got.
    public struct Line: Hashable, Sendable {
        public let criterion: Criterion
        /// Steps below the domain.
        public let depth: Int
        /// The score of the node's own answer, where it has one that could be scored.
        public let score: Score?
        /// Why the node's own answer could not be scored.
        public let error: ScoringError?
        /// Points of the node with everything below it.
        public let awarded: Points
        /// The part of the node's maximum that applies to the unit.
        public let applicableMaximum: Points
        /// Answers still missing at or below the node.
        public let unanswered: Int
        /// The maximum that the node's own answer stands for, where only some components have answers.
        public let remainder: Points?

        /// Points short of the applicable maximum.
        public var lost: Points { applicableMaximum - awarded }

        /// What the node's own answer got where it stands beside lines below, for that part of the node only (phần còn
        /// lại); `nil` where it stands for the whole node.
        public var rest: Score? {
            guard let remainder, remainder > .zero, remainder < criterion.maximum else { return nil }
            return score
        }
    }

    /// All nodes in printed order; bonuses and penalties last.
    public let lines: [Line]
    /// The domains' lines.
    public let domains: [Line]
    /// Points above the scale.
    public let bonus: Points
    /// Points taken from the total; zero or negative.
    public let penalty: Points
    /// Answers to codes that the set does not have.
    public let unknown: [Code]

    /// Domains, bonuses and penalties together.
    public var total: Points { domains.map(\.awarded).sum + bonus + penalty }
    /// The unit's own applicable maximum; bonuses do not count in it.
    public var applicableMaximum: Points { domains.map(\.applicableMaximum).sum }
    /// Answers still missing.
    public var unanswered: Int { domains.reduce(0) { $0 + $1.unanswered } }

    /// Where the line of each code stands.
    private let positions: [Code: Int]

    init(lines: [Line], domains: [Line], bonus: Points, penalty: Points, unknown: [Code]) {
        (self.lines, self.domains, self.unknown) = (lines, domains, unknown)
        (self.bonus, self.penalty) = (bonus, penalty)
        let codes = lines.enumerated().map { ($0.element.criterion.code, $0.offset) }
        positions = Dictionary(codes) { first, _ in first }
    }

    /// The line of that code.
    public subscript(code: Code) -> Line? {
        positions[code].map { lines[$0] }
    }
}

extension CriteriaSet {
    /// Scores all answers and sums them up; an answer that can not be scored gives a line with its error.
    ///
    /// For many units make a `Tallier` once.
    public func tally(_ answers: [Code: Answer], in context: ScoringContext) -> Tally {
        Tallier(self).tally(answers, in: context)
    }

    /// The figures of all units for the rules that look at all of them.
    public func peerFigures(_ answers: [[Code: Answer]]) -> [Code: [Quantity]] {
        Tallier(self).peerFigures(answers)
    }
}
