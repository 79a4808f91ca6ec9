extension Sheet {
    /// Whether somebody may see the sheet: its unit from the opening on, the authority once it was handed in or the time
    /// for it is over. What is being written is nobody else's business.
    public func isVisible(to actor: Actor) -> Bool {
        guard course.phase != .preparing else { return false }
        return actor.person.appointments.contains { appointment in
            guard appointment.role.acts.contains(.seeSheet), appointment.reaches(subject) else { return false }
            return appointment.seat == .unit(unit) || isHandedOver
        }
    }

    private var isHandedOver: Bool { state == .submitted || supplement != nil || course.phase > .selfAssessment }
}
