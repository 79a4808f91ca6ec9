/// Who works with a unit's periodic reports, which belong to no round.
extension Actor {
    /// Whether the person fills them in: whoever answers for the unit.
    public func writesReports(of unit: UnitKey) -> Bool { keepsBinder(of: unit) }

    /// Whether the person reads them: the unit's people, and who oversees all units of the authority above it.
    ///
    /// - Parameter authority: the code of the authority above the unit; `nil` where it is not known.
    public func readsReports(of unit: UnitKey, under authority: String?) -> Bool {
        let isOfUnit = person.appointments.contains { $0.seat == .unit(unit) && $0.role.acts.contains(.seeSheet) }
        return isOfUnit || may(.seeRound, on: Subject(authority: authority, unit: unit))
    }
}
