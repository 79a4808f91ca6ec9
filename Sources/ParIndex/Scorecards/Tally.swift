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

    /// The line of that code.
    public subscript(code: Code) -> Line? {
        lines.first { $0.criterion.code == code }
    }
}

extension CriteriaSet {
    /// Scores all answers and sums them up; an answer that can not be scored gives a line with its error.
    public func tally(_ answers: [Code: Answer], in context: ScoringContext) -> Tally {
        let names = codesByName
        let tallying = Tallying(answers: resolved(answers, by: names), context: context)
        let trees = domains.map { tallying.tally($0.node, depth: 0) }
        let bonusTrees = bonuses.map { tallying.tally($0, depth: 0) }
        let penaltyTrees = penalties.map { tallying.tally($0, depth: 0) }
        return Tally(
            lines: (trees + bonusTrees + penaltyTrees).flatMap(\.lines), domains: trees.map(\.top),
            bonus: bonusTrees.map(\.top.awarded).sum, penalty: penaltyTrees.map(\.top.awarded).sum,
            unknown: answers.keys.filter { names[$0] == nil }.sorted())
    }

    /// The answers by the set's own codes; where a criterion is answered under several names, its own code goes first,
    /// then the first of its aliases in order.
    func resolved(_ answers: [Code: Answer], by names: [Code: Code]) -> [Code: Answer] {
        var resolved = answers.filter { names[$0.key] == $0.key }
        // Only aliases are put in order: most cards have none, and a nation has thousands of cards.
        for alias in answers.keys.filter({ resolved[$0] == nil }).sorted(by: >) {
            if let known = names[alias], answers[known] == nil { resolved[known] = answers[alias] }
        }
        return resolved
    }

    /// Every code and alias with the code it leads to; a code goes before an alias.
    var codesByName: [Code: Code] {
        let nodes = criteria
        let codes = nodes.map { ($0.code, $0.code) }
        let aliases = nodes.flatMap { node in node.aliases.map { ($0, node.code) } }
        return Dictionary(codes + aliases) { first, _ in first }
    }
}
