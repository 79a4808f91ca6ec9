/// One side's answers of all units of a table, ready to be scored: rules over all units look at the figures of every unit
/// first (hai lượt chấm).
public struct TableTally: Sendable {
    private let set: CriteriaSet
    private let year: Int
    private let answers: [UnitKey: [Code: Answer]]
    private let registers: [String: [String: Quantity]]
    private let excluded: [UnitKey: Set<Code>]
    private let peers: [Code: [Quantity]]
    /// A tallier for each combination of exclusions that occurs.
    private let talliers: [Set<Code>: Tallier]

    /// - Parameters:
    ///   - answers: of every unit that is compared.
    ///   - excluded: criteria that do not apply to a unit, with all below them.
    public init(
        _ set: CriteriaSet, year: Int, answers: [UnitKey: [Code: Answer]],
        registers: [String: [String: Quantity]] = [:], excluded: [UnitKey: Set<Code>] = [:]
    ) {
        (self.set, self.year, self.registers, self.excluded) = (set, year, registers, excluded)
        var talliers: [Set<Code>: Tallier] = [:]
        for codes in Set(excluded.values) where !codes.isEmpty { talliers[codes] = Tallier(set.without(codes)) }
        let whole = Tallier(set)
        talliers[[]] = whole
        self.talliers = talliers
        let counted = answers.map { unit, own in (unit, own.without(excluded[unit] ?? [])) }
        peers = whole.peerFigures(counted.map(\.1))
        self.answers = Dictionary(counted) { first, _ in first }
    }

    /// Every line of a unit scored and summed up; a unit without answers gets a tally in which all is unanswered.
    public func tally(of unit: UnitKey) -> Tally {
        let codes = excluded[unit] ?? []
        var answers = answers[unit] ?? [:]
        // A domain of which nothing is left says so itself; no other node stays without anything in it.
        for domain in set.emptied(without: codes) { answers[domain] = .nothingArose }
        let context = ScoringContext(set, year: year, unit: unit.code, peers: peers, registers: registers)
        return (talliers[codes] ?? Tallier(set)).tally(answers, in: context)
    }
}

extension [Code: Answer] {
    /// The answers that are neither to these criteria nor to any below them.
    fileprivate func without(_ codes: Set<Code>) -> [Code: Answer] {
        codes.isEmpty ? self : filter { answer in !codes.contains { answer.key == $0 || answer.key.isBelow($0) } }
    }
}

extension CriteriaSet {
    /// The set without some criteria and all below them; the maxima above shrink by theirs. A domain stays, if empty.
    public func without(_ codes: Set<Code>) -> CriteriaSet {
        guard !codes.isEmpty else { return self }
        var set = self
        set.domains = domains.map { Domain(node: $0.node.without(codes) ?? $0.node.emptied) }
        set.bonuses = bonuses.compactMap { $0.without(codes) }
        set.penalties = penalties.compactMap { $0.without(codes) }
        set.scale = set.domains.map(\.maximum).sum
        return set
    }
}

extension CriteriaSet {
    /// The domains of which nothing is left.
    fileprivate func emptied(without codes: Set<Code>) -> [Code] {
        codes.isEmpty ? [] : domains.filter { $0.node.without(codes) == nil }.map(\.code)
    }
}

extension Criterion {
    /// `nil` where nothing is left of it.
    fileprivate func without(_ codes: Set<Code>) -> Criterion? {
        guard !codes.contains(code) else { return nil }
        guard !components.isEmpty else { return self }
        var node = self
        node.components = components.compactMap { $0.without(codes) }
        guard !node.components.isEmpty || node.rest > .zero else { return nil }
        node.maximum = maximum - components.map(\.maximum).sum + node.components.map(\.maximum).sum
        return node
    }

    /// The node with nothing in it that could be asked.
    fileprivate var emptied: Criterion {
        var node = self
        (node.maximum, node.minimum, node.rest, node.components) = (.zero, .zero, .zero, [])
        (node.rule, node.whenNothing) = (.unknown, .excluded)
        return node
    }
}
