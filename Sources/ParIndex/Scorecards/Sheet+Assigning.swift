extension Sheet {
    /// What makes an officer of the unit responsible for criteria of this sheet (phân công tiêu chí); `nil` where none are
    /// left to them.
    ///
    /// - Parameters:
    ///   - codes: domains and criteria, with all below them.
    ///   - officer: somebody who serves at the unit.
    public func assign(_ codes: [Code], to officer: Person, by actor: Actor) throws(CycleRefusal) -> Appointment? {
        try authorize(.coordinate, actor)
        guard let seat = officer.appointments.first(where: { $0.seat == .unit(unit) }) else {
            throw .denied(.notYours(.coordinate))
        }
        guard !codes.isEmpty else { return nil }
        return Appointment(
            id: assignmentID(of: officer), role: .unitOfficer, seat: .unit(unit), seatName: seat.seatName,
            round: round, codes: codes.sorted())
    }

    /// The key of what is assigned to a person in this sheet: assigning again replaces it.
    public func assignmentID(of officer: Person) -> String {
        Appointment.assignmentID(round: round, unit: unit, person: officer.id)
    }

    /// What is assigned to a person in this sheet; empty where nothing is.
    public func assignment(of officer: Person) -> [Code] {
        officer.appointments.first { $0.id == assignmentID(of: officer) }?.codes ?? []
    }

    /// Whether a criterion is among those that a person has to answer: what is assigned to them, or all that their
    /// appointments reach where nothing is.
    public func isTask(_ code: Code, of person: Person) -> Bool {
        let assigned = person.appointments.filter { $0.seat == .unit(unit) && $0.round == round && !$0.codes.isEmpty }
        guard !assigned.isEmpty else {
            return person.appointments.contains { $0.seat == .unit(unit) && $0.covers(code) }
        }
        return assigned.contains { $0.covers(code) }
    }

    /// Whether somebody answers criteria in this sheet, not only approves what others answered.
    public func isScored(by person: Person) -> Bool {
        guard assignment(of: person).isEmpty else { return true }
        return person.appointments.contains { appointment in
            appointment.seat == .unit(unit) && appointment.role.acts.contains(.answer)
                && !appointment.role.acts.contains(.approve)
        }
    }
}

extension Sheet {
    /// Until when the unit may hand in.
    public var due: Instant? { supplement?.due ?? course.calendar[.selfAssessment] }
}

extension Appointment {
    fileprivate static func assignmentID(round: String, unit: UnitKey, person: String) -> String {
        "phan-cong/\(round)/\(unit)/\(person)"
    }

    /// The appointment as the successor of its person holds it, with what was assigned to the successor already where it
    /// is an assignment in a sheet: of these a person has one in each sheet.
    public func handedOver(from leaving: Person, to successor: Person) -> Appointment {
        guard let round, case .unit(let unit) = seat,
            id == Self.assignmentID(round: round, unit: unit, person: leaving.id)
        else { return self }
        var handed = self
        handed.id = Self.assignmentID(round: round, unit: unit, person: successor.id)
        let all = Set(codes + (successor.appointments.first { $0.id == handed.id }?.codes ?? []))
        handed.codes = all.filter { code in !all.contains { code.isBelow($0) } }.sorted()
        return handed
    }
}
