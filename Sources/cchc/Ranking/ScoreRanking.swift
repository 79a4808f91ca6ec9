import ParIndex
import Tables

/// The ranks, blocks and grades of all units of a score file, in the order of the units' codes.
struct ScoreRanking: Sendable {
    let totals: ScoreTotals
    let policy: RankingPolicy
    /// Whether the units have an index, so that it is shown beside the points.
    let hasIndex: Bool

    let withinSuperior: [Standing]
    let withinProvince: [Standing]
    let withinNation: [Standing]
    /// Standing within the unit's block; empty where the policy has no blocks.
    let withinBlock: [Standing]
    /// Name of the unit's block, where it has one; empty where the policy has no blocks.
    let blocks: [String?]
    /// Grade by the score alone, for a score file tells of no conditions and events; empty where there are no grades.
    let grades: [String?]
    /// For each domain the dense standing of each unit within its superior; `nil` where it has no figure.
    let domains: [[Standing?]]

    init(_ totals: ScoreTotals, policy: RankingPolicy) async {
        self.totals = totals
        self.policy = policy
        hasIndex = totals.hasMaxima
        async let domains = Self.domainStandings(totals, policy)
        let points = totals.units.map(totals.total)
        let maxima = totals.hasMaxima ? totals.units.map(totals.maximum) : nil
        let ladder = policy.ladder(points: points, maxima: maxima) ?? Ladder(points)
        withinSuperior = ladder.standings(policy.method, within: totals.superiors)
        withinProvince = ladder.standings(policy.method, within: totals.provinces)
        withinNation = ladder.standings(policy.method)
        blocks =
            policy.blocks.isEmpty
            ? []
            : totals.units.map { policy.block(ofUnit: String(decoding: totals.place($0).unit, as: UTF8.self))?.name }
        withinBlock = blocks.isEmpty ? [] : ladder.standings(policy.method, within: Self.numbers(blocks))
        grades = policy.grades == nil ? [] : totals.units.map { Self.grade(totals, policy, $0) }
        self.domains = await domains
    }

    private static func grade(_ totals: ScoreTotals, _ policy: RankingPolicy, _ unit: Int) -> String? {
        let maximum = totals.hasMaxima ? totals.maximum(unit) : nil
        guard let figure = policy.figure(points: totals.total(unit), of: maximum) else { return nil }
        return policy.grades?.byScore(figure, on: policy.measure)
    }

    private static func numbers(_ names: [String?]) -> [Int] {
        var numbers: [String?: Int] = [:]
        return names.map { name in
            let number = numbers[name] ?? numbers.count
            numbers[name] = number
            return number
        }
    }

    /// Ranks domain by domain, two at a time: a domain needs nothing of the others.
    private static func domainStandings(_ totals: ScoreTotals, _ policy: RankingPolicy) async -> [[Standing?]] {
        await withTaskGroup(of: (Int, [Standing?]).self) { group in
            for domain in totals.domains.indices {
                group.addTask { (domain, standings(inDomain: domain, totals, policy)) }
            }
            var domains = [[Standing?]](repeating: [], count: totals.domains.count)
            for await (domain, standings) in group { domains[domain] = standings }
            return domains
        }
    }

    private static func standings(
        inDomain domain: Int, _ totals: ScoreTotals, _ policy: RankingPolicy
    ) -> [Standing?] {
        let units = totals.units.filter { unit in
            totals.points(unit, inDomain: domain) != nil
                && (policy.measure == .points || totals.maximum(unit, inDomain: domain) > .zero)
        }
        let points = units.compactMap { totals.points($0, inDomain: domain) }
        let maxima = totals.hasMaxima ? units.map { totals.maximum($0, inDomain: domain) } : nil
        let ladder = policy.ladder(points: points, maxima: maxima)
        let ranked = ladder?.standings(.dense, within: units.map { totals.superiors[$0] }) ?? []
        var standings = [Standing?](repeating: nil, count: totals.units.count)
        for (unit, standing) in zip(units, ranked) { standings[unit] = standing }
        return standings
    }
}
