/// A person who does something now (người thực hiện), as far as this sign-in has proved who it is.
public struct Actor: Hashable, Sendable {
    public var person: Person
    /// Whether the second factor was given at sign-in.
    public var hasSecondFactor: Bool

    public init(_ person: Person, hasSecondFactor: Bool) {
        (self.person, self.hasSecondFactor) = (person, hasSecondFactor)
    }

    /// Whether one of the person's appointments allows it, whatever the sign-in proved.
    public func may(_ act: Act, on subject: Subject) -> Bool {
        appointment(for: act, on: subject) != nil
    }

    /// The appointment by which the person may do it: the closest, one bound to criteria or a round first.
    public func appointment(for act: Act, on subject: Subject) -> Appointment? {
        person.appointments
            .filter { $0.role.acts.contains(act) && $0.reaches(subject) }
            .max { $0.closeness < $1.closeness }
    }

    /// The units at which the person serves.
    public var units: [UnitKey] {
        person.appointments.reduce(into: []) { units, appointment in
            if case .unit(let unit) = appointment.seat, !units.contains(unit) { units.append(unit) }
        }
    }

    /// Lets go on whoever may do it and has proved enough.
    ///
    /// - Returns: the appointment by which it is done, for the record.
    public func authorize(_ act: Act, on subject: Subject) throws(Denial) -> Appointment {
        guard let appointment = appointment(for: act, on: subject) else { throw .notYours(act) }
        guard hasSecondFactor || !act.needsSecondFactor else { throw .secondFactorMissing(act) }
        return appointment
    }
}

/// Why somebody may not do something.
public enum Denial: Error, Hashable, Sendable {
    /// No appointment of the person allows it.
    case notYours(Act)
    /// The act needs a sign-in with the second factor.
    case secondFactorMissing(Act)
}

extension Appointment {
    /// Whether the subject lies within the appointment.
    func reaches(_ subject: Subject) -> Bool {
        guard round == nil || round == subject.round else { return false }
        if let code = subject.code, !covers(code) { return false }
        switch seat {
        case .installation: return true
        case .authority(let code): return code == subject.authority && reaches(unit: subject.unit)
        case .unit(let key): return key == subject.unit
        }
    }

    private func reaches(unit: UnitKey?) -> Bool {
        guard let unit, !units.isEmpty else { return true }
        return units.contains(unit)
    }

    fileprivate var closeness: Int { (codes.isEmpty ? 0 : 2) + (round == nil ? 0 : 1) }
}
