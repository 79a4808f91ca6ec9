import Database
import ParIndex

extension Store {
    /// Everybody, in Vietnamese order of their names.
    public func people() async throws -> [Person] { try await accounts().map(\.person) }

    /// All accounts, in Vietnamese order of the people's names.
    public func accounts() async throws -> [Account] {
        let accounts = try await engine.read { transaction in
            let appointments = Dictionary(
                grouping: try transaction.rows("SELECT * FROM appointment ORDER BY id")
                    .map { (person: try $0["person"] as String, appointment: try Appointment($0)) },
                by: \.person
            ).mapValues { $0.map(\.appointment) }
            return try transaction.rows(Self.accountRows).map { row in
                try Account(row, appointments: appointments[try row["id"]] ?? [])
            }
        }
        return VietnameseOrder.sorted(accounts, by: \.person.name)
    }

    /// The account of a person.
    public func account(of person: String) async throws -> Account? {
        try await engine.read { transaction in
            try transaction.one("\(Self.accountRows) WHERE p.id = \(person)").map { row in
                try Account(row, appointments: try transaction.person(row).appointments)
            }
        }
    }

    private static let accountRows: SQL = """
        SELECT p.*, c.person AS credential, f.person AS factor, i.ends_at AS invited_until FROM person p
        LEFT JOIN credential c ON c.person = p.id LEFT JOIN second_factor f ON f.person = p.id
        LEFT JOIN invitation i ON i.person = p.id
        """

    /// Every unit that took part in a round, with its latest name and the codes of the authorities of its rounds.
    public func roundUnits() async throws -> [UnitKey: (name: String, authorities: Set<String>)] {
        try await engine.read { transaction in
            var units: [UnitKey: (name: String, authorities: Set<String>)] = [:]
            let rows = try transaction.rows(
                """
                SELECT p.unit, p.name, r.authority_code FROM participant p JOIN round r ON r.slug = p.round
                ORDER BY r.year, r.slug
                """)
            for row in rows {
                let unit: UnitKey = try row["unit"]
                var authorities = units[unit]?.authorities ?? []
                authorities.insert(try row["authority_code"])
                units[unit] = (try row["name"], authorities)
            }
            return units
        }
    }

    /// Makes accounts, all or none; tells the names by which they sign in, in order.
    public func add(
        _ accounts: [NewAccount], by doer: Doer, at now: Instant, request: String
    ) async throws -> [SignInName] {
        try await record(by: doer, at: now, request: request) { transaction, deeds in
            try transaction.add(accounts, at: now, &deeds)
        }
    }

    /// Gives a person another name; the sign-in name and what was done under the former stay.
    public func rename(
        _ person: String, to name: String, by doer: Doer, at now: Instant, request: String
    ) async throws {
        try await record(by: doer, at: now, request: request) { transaction, deeds in
            guard name.holdsWords else { throw AccountFault.noName(name) }
            guard let before = try transaction.person(id: person)?.name, before != name else { return }
            try transaction.execute(
                "UPDATE person SET name = \(name), name_folded = \(Folding.fold(name)) WHERE id = \(person)")
            deeds.note(Deed("renamePerson", AccountDeed.object(person), before: before, after: name))
        }
    }

    /// Gives a person a new invitation: for a forgotten password, or where the first one lapsed. The old password stays in
    /// force until another is chosen, and the second factor stays as it is.
    public func invite(
        _ person: String, _ invitation: Invitation, by doer: Doer, at now: Instant, request: String
    ) async throws {
        try await record(by: doer, at: now, request: request) { transaction, deeds in
            try transaction.invite(person, invitation, at: now)
            deeds.note(Deed("invite", AccountDeed.object(person)))
        }
    }

    /// Takes a lost second factor off, with the password and all sessions: whoever is invited next begins anew.
    public func removeSecondFactor(
        of person: String, _ invitation: Invitation, by doer: Doer, at now: Instant, request: String
    ) async throws {
        try await record(by: doer, at: now, request: request) { transaction, deeds in
            try transaction.execute("DELETE FROM second_factor WHERE person = \(person)")
            try transaction.execute("DELETE FROM recovery_code WHERE person = \(person)")
            try transaction.execute("DELETE FROM credential WHERE person = \(person)")
            try transaction.endSessions(of: person)
            try transaction.invite(person, invitation, at: now)
            deeds.note(Deed("removeSecondFactor", AccountDeed.object(person)))
        }
    }
}

extension Account {
    init(_ row: Row, appointments: [Appointment]) throws {
        self.init(
            person: Person(id: try row["id"], name: try row["name"], appointments: appointments),
            signInName: try row["sign_in_name"], phone: try row["phone"], email: try row["email"],
            invitedUntil: (try row["invited_until"] as Int64?).map(Instant.init),
            hasPassword: try row["credential"] as String? != nil,
            hasSecondFactor: try row["factor"] as String? != nil,
            closed: (try row["closed_at"] as Int64?).map(Instant.init))
    }
}
