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
    /// What registers say of the unit, where the set looks at any.
    public let registers: Registers
    /// What proves the points that others gave, by criterion, where the set has such.
    public let reports: [Code: GivenReport]
}

/// What a criteria set needs from elsewhere than a unit's own sheet.
public struct OutsideNeeds: Sendable {
    /// Whether a rule looks at a register.
    public var registers: Bool
    /// Whether somebody else scores a part.
    public var reports: Bool

    public init(registers: Bool, reports: Bool) {
        (self.registers, self.reports) = (registers, reports)
    }
}

extension Store {
    /// A unit's sheet with all that its page shows; `nil` where there is none that the person may see.
    ///
    /// - Parameters:
    ///   - predecessors: the units it was made from, as far as the gazetteer knows them.
    ///   - needs: tells by its key what a set looks at.
    public func sheetMaterial(
        _ round: String, _ unit: UnitKey, madeFrom predecessors: [UnitKey] = [], for actor: Actor,
        needs: @escaping @Sendable (_ set: String) -> OutsideNeeds
    ) async throws -> SheetMaterial? {
        try await engine.read { transaction in
            guard let found = try transaction.sheet(round, unit), found.sheet.isVisible(to: actor) else { return nil }
            let stored = try transaction.predecessors(of: [unit])[unit] ?? []
            let needs = needs(found.set)
            return SheetMaterial(
                filled: FilledSheet(found: found, lines: try transaction.lines(round, unit)),
                evidence: try transaction.evidence(round, unit),
                officers: VietnameseOrder.sorted(try transaction.people(at: .unit(unit)), by: \.name),
                past: try transaction.pastLines(of: [unit] + predecessors + stored, year: found.sheet.year - 1),
                registers: needs.registers ? try transaction.registers(round, of: unit) : Registers(),
                reports: needs.reports ? try transaction.givenReports(round, unit) : [:])
        }
    }
}
