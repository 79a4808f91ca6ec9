import Database
import ParIndex

/// What the page of a sheet is put together from, as one unchanging state of the database.
public struct SheetMaterial: Sendable {
    public let filled: FilledSheet
    public let evidence: SheetEvidence
    /// Everybody who serves at the unit, in Vietnamese order of their names.
    public let officers: [Person]
    /// What was said in the concluded rounds of the year before, of the unit and of those it was made from.
    public let past: [PastLine]
}

extension Store {
    /// A unit's sheet with all that its page shows; `nil` where there is none that the person may see.
    ///
    /// - Parameter predecessors: the units it was made from, as far as the gazetteer knows them.
    public func sheetMaterial(
        _ round: String, _ unit: UnitKey, madeFrom predecessors: [UnitKey] = [], for actor: Actor
    ) async throws -> SheetMaterial? {
        try await engine.read { transaction in
            guard let found = try transaction.sheet(round, unit), found.sheet.isVisible(to: actor) else { return nil }
            let stored = try transaction.predecessors(of: [unit])[unit] ?? []
            return SheetMaterial(
                filled: FilledSheet(found: found, lines: try transaction.lines(round, unit)),
                evidence: try transaction.evidence(round, unit),
                officers: VietnameseOrder.sorted(try transaction.people(at: .unit(unit)), by: \.name),
                past: try transaction.pastLines(of: [unit] + predecessors + stored, year: found.sheet.year - 1))
        }
    }
}
