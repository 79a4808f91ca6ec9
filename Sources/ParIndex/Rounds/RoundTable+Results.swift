extension RoundTable {
    /// Scores, sums, ranks and grades of all units of the table, in the order of its participants.
    ///
    /// Works in two passes: rules over all units look at the figures of every card first. A unit that was not appraised
    /// has no result and is not counted among those ranked.
    ///
    /// - Parameter excluded: criteria that do not apply to a unit, with all below them.
    public func results(
        under set: CriteriaSet, year: Int, cards: [UnitKey: Scorecard],
        registers: [String: [String: Quantity]] = [:], excluded: [UnitKey: Set<Code>] = [:], isSimulated: Bool = false
    ) -> [UnitResult] {
        let participants = participants.filter { cards[$0.unit]?.answers(.appraisal).isEmpty == false }
        let units = participants.map(\.unit)
        let tallies = Dictionary(
            uniqueKeysWithValues: Scorecard.Layer.allCases.map { layer in
                let answers = Dictionary(units.map { ($0, cards[$0]?.answers(layer) ?? [:]) }) { first, _ in first }
                return (
                    layer,
                    TableTally(set, year: year, answers: answers, registers: registers, excluded: excluded)
                )
            })
        let scored = participants.compactMap { participant -> Scored? in
            guard let appraised = tallies[.appraisal]?.tally(of: participant.unit) else { return nil }
            let hasOwn = cards[participant.unit]?.answers(.selfAssessment).isEmpty == false
            return Scored(
                participant: participant, appraised: Sums(appraised),
                own: hasOwn ? tallies[.selfAssessment].map { Sums($0.tally(of: participant.unit)) } : nil)
        }
        return RoundRanking(policy: policy, units: scored, isSimulated: isSimulated).results
    }

    /// One unit with the sums of both its tallies.
    fileprivate struct Scored {
        let participant: Participant
        let appraised: Sums
        let own: Sums?
    }

    /// What ranking needs of a tally: its lines would fill the memory where a nation is ranked.
    fileprivate struct Sums {
        struct Domain {
            let code: Code
            let awarded: Points
            let applicableMaximum: Points
        }

        let total: Points
        let applicableMaximum: Points
        let unanswered: Int
        let domains: [Domain]

        init(_ tally: Tally) {
            (total, applicableMaximum, unanswered) = (tally.total, tally.applicableMaximum, tally.unanswered)
            domains = tally.domains.map {
                Domain(code: $0.criterion.code, awarded: $0.awarded, applicableMaximum: $0.applicableMaximum)
            }
        }
    }
}

/// Ranks the scored units of one table.
private struct RoundRanking {
    let policy: RankingPolicy
    let units: [RoundTable.Scored]
    let isSimulated: Bool

    var results: [UnitResult] {
        let figures = units.map { figure(of: $0.appraised.total, $0.appraised.applicableMaximum) }
        let within = ranks(figures) { $0.participant.superior.code }
        let blocks = units.map(block)
        let blockRanks = ranks(figures) { $0.participant.superior.code + "/" + (block(of: $0) ?? "") }
        let province = ranks(figures) { $0.participant.province.code }
        let nation = ranks(figures) { _ in "" }
        let domains = domainResults
        return units.indices.map { index in
            let unit = units[index]
            return UnitResult(
                unit: unit.participant.unit, selfAssessed: unit.own?.total, awarded: unit.appraised.total,
                applicableMaximum: unit.appraised.applicableMaximum, unanswered: unit.appraised.unanswered,
                rank: within[index], blockRank: policy.blocks.isEmpty ? nil : blockRanks[index], block: blocks[index],
                provinceRank: province[index], nationRank: nation[index],
                grade: grade(of: unit),
                domains: domains.map { $0[index] }, isSimulated: isSimulated || unit.participant.isMadeUp)
        }
    }

    /// By domain, the result of every unit; ranks are dense, as printed "9/19 hạng".
    private var domainResults: [[UnitResult.DomainResult]] {
        let count = units.first?.appraised.domains.count ?? 0
        return (0..<count).map { domain in
            let lines = units.map { $0.appraised.domains[domain] }
            let figures = lines.map { figure(of: $0.awarded, $0.applicableMaximum) }
            let ranks = ranks(figures, .dense) { $0.participant.superior.code }
            return units.indices.map { index in
                UnitResult.DomainResult(
                    domain: lines[index].code, selfAssessed: units[index].own?.domains[domain].awarded,
                    awarded: lines[index].awarded, applicableMaximum: lines[index].applicableMaximum,
                    rank: ranks[index])
            }
        }
    }

    private func ranks(
        _ figures: [Ratio], _ method: RankingMethod? = nil, within group: (RoundTable.Scored) -> String
    ) -> [Standing] {
        let elements = Array(zip(units, figures))
        return (method ?? policy.method).standings(of: elements, within: { group($0.0) }, by: { $0.1 })
    }

    private func block(of unit: RoundTable.Scored) -> String? {
        policy.block(ofUnit: unit.participant.unit.code, kind: unit.participant.kind.rawValue)?.name
    }

    /// A unit to which nothing applied has no index and so no grade.
    private func grade(of unit: RoundTable.Scored) -> String? {
        let (points, maximum) = (unit.appraised.total, unit.appraised.applicableMaximum)
        guard let figure = policy.figure(points: points, of: maximum) else { return nil }
        return policy.grades?.decide(figure, on: policy.measure)?.grade
    }

    /// A unit to which nothing applied stands level with one that got nothing.
    private func figure(of points: Points, _ maximum: Points) -> Ratio {
        policy.figure(points: points, of: maximum) ?? Ratio(percent: .zero)
    }
}
