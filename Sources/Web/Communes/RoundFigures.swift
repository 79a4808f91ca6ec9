import ParIndex
import Store

/// What the rules of a table look at besides one unit's answers: the figures of all units, and registers.
struct RoundFigures: Sendable {
    var peers: [Scorecard.Layer: [Code: [Quantity]]] = [:]
    var registers = Registers()
}

extension Program {
    /// The figures of a table.
    func roundFigures(_ round: Round, _ table: RoundTable, _ set: CriteriaSet) async throws -> RoundFigures {
        var figures = RoundFigures(registers: try await store.registers(round: round.slug))
        let codes = set.criteria.filter(\.rule.needsAllUnits).map(\.code)
        guard !codes.isEmpty else { return figures }
        let entries = try await store.peerAnswers(round: round.slug, table: table.slug, codes: codes)
        for layer in Scorecard.Layer.allCases {
            figures.peers[layer] = set.peerFigures(
                entries.map { $0.compactMapValues { layer == .appraisal ? $0.appraisal : $0.selfAssessment } })
        }
        return figures
    }
}
