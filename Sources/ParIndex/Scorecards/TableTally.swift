/// One side's answers of all units of a table, ready to be scored: rules over all units look at the figures of every unit
/// first (hai lượt chấm).
public struct TableTally: Sendable {
    private let set: CriteriaSet
    private let year: Int
    private let answers: [UnitKey: [Code: Answer]]
    private let registers: Registers
    private let excluded: [UnitKey: Set<Code>]
    private let peers: [Code: [Quantity]]
    /// A tallier for each combination of exclusions that occurs.
    private let talliers: [Set<Code>: Tallier]

    /// - Parameters:
    ///   - answers: of every unit that is compared.
    ///   - excluded: criteria that do not apply to a unit, with all below them.
    ///   - registerSources: what published the registers, for reasons.
    ///   - known: the figures of all units, where `answers` are not those of all.
    public init(
        _ set: CriteriaSet, year: Int, answers: [UnitKey: [Code: Answer]],
        registers: [String: [String: Quantity]] = [:], excluded: [UnitKey: Set<Code>] = [:],
        peers known: [Code: [Quantity]]? = nil, registerSources: [String: String] = [:]
    ) {
        (self.set, self.year, self.excluded) = (set, year, excluded)
        self.registers = Registers(figures: registers, sources: registerSources)
        var talliers: [Set<Code>: Tallier] = [:]
        for codes in Set(excluded.values) where !codes.isEmpty {
            talliers[codes] = Tallier(set.keepingDomains(without: codes))
        }
        let whole = Tallier(set)
        talliers[[]] = whole
        self.talliers = talliers
        let counted = answers.map { unit, own in (unit, own.without(excluded[unit] ?? [])) }
        peers = known ?? whole.peerFigures(counted.map(\.1))
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
    /// The set without some criteria; a domain of which nothing is left stays, so that every unit has the same domains.
    fileprivate func keepingDomains(without codes: Set<Code>) -> CriteriaSet {
        var set = excluding(codes)
        let left = Dictionary(set.domains.map { ($0.code, $0) }) { first, _ in first }
        set.domains = domains.map { left[$0.code] ?? Domain(node: $0.node.emptied) }
        return set
    }

    /// The domains of which nothing is left.
    fileprivate func emptied(without codes: Set<Code>) -> [Code] {
        guard !codes.isEmpty else { return [] }
        let left = Set(excluding(codes).domains.map(\.code))
        return domains.map(\.code).filter { !left.contains($0) }
    }
}

extension Criterion {
    /// The node with nothing in it that could be asked.
    fileprivate var emptied: Criterion {
        var node = self
        (node.maximum, node.minimum, node.rest, node.components) = (.zero, .zero, .zero, [])
        (node.rule, node.whenNothing) = (.unknown, .excluded)
        return node
    }
}
