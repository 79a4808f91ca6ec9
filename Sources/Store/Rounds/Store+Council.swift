import Database
import ParIndex

extension Store {
    /// People who serve at an authority, in Vietnamese order of their names, with what they were appointed to there.
    public func staff(of authority: String) async throws -> [Person] {
        let seat = Seat.authority(authority)
        let people = try await engine.read { transaction in
            try transaction.rows(
                """
                SELECT * FROM person WHERE id IN (SELECT person FROM appointment WHERE seat = \(seat))
                """
            ).map { try transaction.person($0) }
        }
        return VietnameseOrder.sorted(people, by: \.name)
    }

    /// Gives somebody of the authority a part in the council of one round; `nil` where there is no such round or person.
    public func assign(
        _ appointment: Appointment, to person: String, in slug: String, on occasion: Occasion
    ) async throws -> Appointment? {
        try await changeCouncil(slug, occasion) { round, transaction in
            let seat = Seat.authority(round.authority.code)
            let row = try transaction.one(
                "SELECT seat_name FROM appointment WHERE person = \(person) AND seat = \(seat) ORDER BY id LIMIT 1")
            guard let row else { return nil }
            var made = appointment
            (made.seat, made.round, made.seatName) = (seat, slug, try row["seat_name"])
            try transaction.add(made, of: person)
            let said = "\(person) | \(made.role.rawValue) | \(Words.text(made.codes)) | \(Words.text(made.units))"
            return (made, Deed("assign", "dot/\(slug)/hoi-dong/\(made.id)", after: said))
        }
    }

    /// Ends a part in the council of one round.
    public func release(_ id: String, in slug: String, on occasion: Occasion) async throws -> Appointment? {
        try await changeCouncil(slug, occasion) { round, transaction in
            let seat = Seat.authority(round.authority.code)
            let row = try transaction.one(
                "SELECT * FROM appointment WHERE id = \(id) AND round = \(slug) AND seat = \(seat)")
            guard let row else { return nil }
            let appointment = try Appointment(row)
            try transaction.execute("DELETE FROM appointment WHERE id = \(id)")
            let person: String = try row["person"]
            let said = "\(person) | \(appointment.role.rawValue) | \(Words.text(appointment.codes))"
            return (appointment, Deed("release", "dot/\(slug)/hoi-dong/\(id)", before: said))
        }
    }

    private func changeCouncil(
        _ slug: String, _ occasion: Occasion,
        _ change: @escaping @Sendable (Round, any Transaction) throws -> (Appointment, Deed)?
    ) async throws -> Appointment? {
        try await record(occasion) { transaction, deeds in
            guard let round = try transaction.round(slug)?.round, occasion.actor.may(.seeRound, on: round.subject)
            else { return nil }
            try round.authorizeSettingUp(occasion.actor)
            guard let (appointment, deed) = try change(round, transaction) else { return nil }
            deeds.note(deed, by: occasion.actor, .setUpRound, on: round.subject)
            return appointment
        }
    }
}
