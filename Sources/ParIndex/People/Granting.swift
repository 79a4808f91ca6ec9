extension Role {
    /// Whether the role is held at such a seat.
    public func isHeld(at seat: Seat) -> Bool {
        switch (self, seat) {
        case (.administrator, .installation), (.auditor, .installation), (.auditor, .authority): true
        case (.programmeManager, .authority), (.councilChair, .authority), (.appraiser, .authority),
            (.leader, .authority):
            true
        case (.unitHead, .unit), (.unitCoordinator, .unit), (.unitOfficer, .unit): true
        default: false
        }
    }

    /// Whether a programme manager gives the role, within its authority; the others are the administrator's to give.
    fileprivate var isGivenByManager: Bool {
        switch self {
        case .administrator, .programmeManager, .auditor: false
        case .councilChair, .appraiser, .unitHead, .unitCoordinator, .unitOfficer, .leader: true
        }
    }
}

extension Actor {
    /// Lets go on whoever may give a role at a seat, or take it away (phân công).
    ///
    /// - Parameter authorities: the codes of the authorities above the seat's unit.
    /// - Returns: the appointment by which it is done, for the record.
    public func authorizeGranting(
        _ role: Role, at seat: Seat, under authorities: some Collection<String>
    ) throws(Denial) -> Appointment {
        guard role.isHeld(at: seat) else { throw .notYours(.keepAccounts) }
        var denial = Denial.notYours(.keepAccounts)
        for (act, subject) in Self.ways(to: role, at: seat, under: authorities) {
            do {
                let appointment = try authorize(act, on: subject)
                if appointment.role == .programmeManager, !role.isGivenByManager { continue }
                return appointment
            } catch {
                if case .secondFactorMissing = error { denial = error }
            }
        }
        throw denial
    }

    /// Whether the person may give a role at a seat, whatever the sign-in proved.
    public func mayGrant(_ role: Role, at seat: Seat, under authorities: some Collection<String>) -> Bool {
        let proven = Actor(person, hasSecondFactor: true)
        return (try? proven.authorizeGranting(role, at: seat, under: authorities)) != nil
    }

    /// The acts by which the role can be given, closest first.
    private static func ways(
        to role: Role, at seat: Seat, under authorities: some Collection<String>
    ) -> [(Act, Subject)] {
        switch seat {
        case .installation: [(.keepAccounts, Subject())]
        case .authority(let code): [(.keepAccounts, Subject(authority: code))]
        case .unit(let unit):
            (role == .unitOfficer ? [(.inviteOfficers, Subject(unit: unit))] : [])
                + authorities.map { (.keepAccounts, Subject(authority: $0, unit: unit)) }
                + [(.keepAccounts, Subject(unit: unit))]
        }
    }
}
