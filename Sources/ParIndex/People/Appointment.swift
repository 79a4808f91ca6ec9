/// What a person was made responsible for (phân công): a role at a seat, for one round or all, for some criteria or all.
public struct Appointment: Hashable, Sendable {
    /// A random id of our own.
    public var id: String
    public var role: Role
    public var seat: Seat
    /// The seat as people call it, in Vietnamese: "UBND xã Liên Sơn".
    public var seatName: String
    /// The slug of the round; `nil` for every round.
    public var round: String?
    /// Domains and criteria, with all below them; empty for the whole set.
    public var codes: [Code]
    /// Units that a council member appraises; empty for all of the round.
    public var units: [UnitKey]

    public init(
        id: String, role: Role, seat: Seat, seatName: String, round: String? = nil, codes: [Code] = [],
        units: [UnitKey] = []
    ) {
        (self.id, self.role, self.seat, self.seatName) = (id, role, seat, seatName)
        (self.round, self.codes, self.units) = (round, codes, units)
    }

    /// Whether a criterion is among those of the appointment.
    public func covers(_ code: Code) -> Bool {
        codes.isEmpty || codes.contains { code == $0 || code.isBelow($0) }
    }
}
