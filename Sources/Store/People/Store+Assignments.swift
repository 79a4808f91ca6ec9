import Database
import ParIndex

extension Store {
    /// Everybody who serves at a seat and whose account is not closed, with their appointments there, in Vietnamese order
    /// of their names.
    public func people(at seat: Seat) async throws -> [Person] {
        let people = try await engine.read { try $0.people(at: seat) }
        return VietnameseOrder.sorted(people, by: \.name)
    }

    /// Makes an officer of a unit responsible for criteria of its sheet, in the place of what was assigned before;
    /// `nil` where the person may not see such a sheet, or the officer does not serve there.
    public func assign(
        _ codes: [Code], to officer: String, _ round: String, _ unit: UnitKey, on occasion: Occasion
    ) async throws -> Sheet? {
        try await record(occasion) { transaction, deeds in
            guard let found = try transaction.sheet(round, unit), found.sheet.isVisible(to: occasion.actor),
                let officer = try transaction.people(at: .unit(unit)).first(where: { $0.id == officer })
            else { return nil }
            let sheet = found.sheet
            let (before, after) = (
                sheet.assignment(of: officer), try sheet.assign(codes, to: officer, by: occasion.actor)
            )
            guard before != after?.codes ?? [] else { return sheet }
            try transaction.execute("DELETE FROM appointment WHERE id = \(sheet.assignmentID(of: officer))")
            if let after { try transaction.add(after, of: officer.id) }
            deeds.note(
                Deed(
                    "assign", sheet.path() + "/phan-cong/" + officer.id, before: Words.text(before),
                    after: Words.text(after?.codes ?? [])),
                by: occasion.actor, .coordinate, on: sheet.subject)
            return sheet
        }
    }
}

extension Transaction {
    /// Everybody with an open account who has an appointment at a seat, with their appointments there: one query.
    func people(at seat: Seat) throws -> [Person] {
        var people: [String: Person] = [:]
        let serving = try values(
            """
            SELECT a.*, p.name FROM appointment a JOIN person p ON p.id = a.person
            WHERE p.closed_at IS NULL AND a.seat = \(seat) ORDER BY a.id
            """, from: Serving.shelf, Serving.init)
        for one in serving {
            people[one.person, default: Person(id: one.person, name: one.name)].appointments.append(one.appointment)
        }
        return Array(people.values)
    }
}

/// One appointment of a person who serves somewhere.
private struct Serving {
    static let shelf = RowShelf<Serving>(limit: 1024)

    let person: String
    let name: String
    let appointment: Appointment

    init(_ row: Row) throws {
        (person, name, appointment) = (try row["person"], try row["name"], try Appointment(row))
    }
}
