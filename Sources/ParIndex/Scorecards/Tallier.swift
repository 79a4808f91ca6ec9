/// A criteria set made ready to score any number of units.
public struct Tallier: Sendable {
    private let set: CriteriaSet
    /// Every code and alias with the code it leads to; a code goes before an alias.
    private let names: [Code: Code]
    /// Criteria whose rules look at all units.
    private let comparing: [Code]

    /// Makes a set ready.
    public init(_ set: CriteriaSet) {
        self.set = set
        let nodes = set.criteria
        let codes = nodes.map { ($0.code, $0.code) }
        let aliases = nodes.flatMap { node in node.aliases.map { ($0, node.code) } }
        names = Dictionary(codes + aliases) { first, _ in first }
        comparing = nodes.filter(\.rule.needsAllUnits).map(\.code)
    }

    /// Scores all answers of a unit and sums them up; an answer that can not be scored gives a line with its error.
    public func tally(_ answers: [Code: Answer], in context: ScoringContext) -> Tally {
        var tallying = Tallying(answers: resolved(answers), context: context)
        let trees = set.domains.map { tallying.tally($0.node, depth: 0) }
        let bonusTrees = set.bonuses.map { tallying.tally($0, depth: 0) }
        let penaltyTrees = set.penalties.map { tallying.tally($0, depth: 0) }
        return Tally(
            lines: tallying.lines, domains: trees.map(\.top),
            bonus: bonusTrees.map(\.top.awarded).sum, penalty: penaltyTrees.map(\.top.awarded).sum,
            unknown: answers.keys.filter { names[$0] == nil }.sorted())
    }

    /// The figures of all units for the rules that look at all of them: the first of two passes over a round.
    ///
    /// - Parameter answers: the answers of every unit of the round.
    /// - Returns: by code, one figure for each unit that reported one.
    public func peerFigures(_ answers: [[Code: Answer]]) -> [Code: [Quantity]] {
        guard !comparing.isEmpty else { return [:] }
        let units = answers.map(resolved)
        return Dictionary(
            uniqueKeysWithValues: comparing.map { code in
                (code, units.compactMap { $0[code]?.peerFigure })
            })
    }

    /// The answers by the set's own codes; where a criterion is answered under several names, its own code goes first,
    /// then the first of its aliases in order.
    private func resolved(_ answers: [Code: Answer]) -> [Code: Answer] {
        let foreign = answers.keys.filter { names[$0] != $0 }
        guard !foreign.isEmpty else { return answers }
        var resolved = answers
        for code in foreign { resolved[code] = nil }
        for code in foreign.sorted() {
            if let known = names[code], resolved[known] == nil { resolved[known] = answers[code] }
        }
        return resolved
    }
}

extension Answer {
    /// The figure that rules over all units compare.
    fileprivate var peerFigure: Quantity? {
        guard case .facts(let facts) = self, case .quantity(let value)? = facts["value"] else { return nil }
        return value
    }
}
