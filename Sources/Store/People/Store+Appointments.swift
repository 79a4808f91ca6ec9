import Database
import ParIndex

extension Store {
    /// Makes a person responsible for something more.
    public func appoint(
        _ person: String, _ appointment: Appointment, by doer: Doer, at now: Instant, request: String
    ) async throws {
        try await record(by: doer, at: now, request: request) { transaction, deeds in
            try transaction.appoint(person, appointment, &deeds)
        }
    }

    /// Takes an appointment away; nothing happens where it is gone already.
    public func dismiss(
        _ appointment: Appointment, of person: String, by doer: Doer, at now: Instant, request: String
    ) async throws {
        try await record(by: doer, at: now, request: request) { transaction, deeds in
            let gone = try transaction.execute(
                "DELETE FROM appointment WHERE id = \(appointment.id) AND person = \(person)")
            guard gone == 1 else { return }
            if appointment.role == .administrator { try transaction.keepAnAdministrator() }
            deeds.note(
                Deed("dismiss", "\(AccountDeed.object(person))/\(appointment.id)", before: appointment.recordText))
        }
    }

    /// Gives all that one person is responsible for to another, in one step; what both are stays once.
    ///
    /// - Parameter closing: whether the account of who leaves is closed in the same step.
    public func handOver(
        from leaving: Person, to successor: Person, closing: Bool = false, by doer: Doer, at now: Instant,
        request: String
    ) async throws {
        guard leaving.id != successor.id, !closing || leaving.id != doer.id else { throw AccountFault.oneself }
        try await record(by: doer, at: now, request: request) { transaction, deeds in
            let (leaving, successor) = (
                try transaction.person(id: leaving.id) ?? leaving, try transaction.person(id: successor.id) ?? successor
            )
            let held = Set(successor.appointments.map(\.recordText))
            for appointment in leaving.appointments {
                let handed = appointment.handedOver(from: leaving, to: successor)
                try transaction.execute("DELETE FROM appointment WHERE id IN \(list: [appointment.id, handed.id])")
                if !held.contains(handed.recordText) || handed.id != appointment.id {
                    try transaction.add(handed, of: successor.id)
                }
                deeds.note(
                    Deed(
                        "handOver", "\(AccountDeed.object(leaving.id))/\(appointment.id)",
                        before: "\(leaving.name): \(appointment.recordText)", after: successor.name))
            }
            if closing { try transaction.close(leaving.id, at: now, &deeds) }
        }
    }

    /// Closes an account: nobody signs in with it, and all its sessions end. What was done under it stays.
    public func close(_ person: String, by doer: Doer, at now: Instant, request: String) async throws {
        guard doer.id != person else { throw AccountFault.oneself }
        try await record(by: doer, at: now, request: request) { transaction, deeds in
            try transaction.close(person, at: now, &deeds)
        }
    }

    /// Opens an account that was closed.
    public func reopen(_ person: String, by doer: Doer, at now: Instant, request: String) async throws {
        try await record(by: doer, at: now, request: request) { transaction, deeds in
            let opened = try transaction.execute(
                "UPDATE person SET closed_at = NULL WHERE id = \(person) AND closed_at IS NOT NULL")
            if opened == 1 { deeds.note(Deed("reopenAccount", AccountDeed.object(person))) }
        }
    }
}

extension Transaction {
    fileprivate func close(_ person: String, at now: Instant, _ deeds: inout Deeds) throws {
        let closed = try execute(
            "UPDATE person SET closed_at = \(now.seconds) WHERE id = \(person) AND closed_at IS NULL")
        guard closed == 1 else { return }
        let roles = try self.person(id: person)?.appointments.map(\.role) ?? []
        if roles.contains(.administrator) { try keepAnAdministrator() }
        try endSessions(of: person)
        try execute("DELETE FROM invitation WHERE person = \(person)")
        try execute("DELETE FROM sign_in_link WHERE person = \(person)")
        deeds.note(Deed("closeAccount", AccountDeed.object(person)))
    }

    /// Refuses a change after which nobody keeps the installation.
    fileprivate func keepAnAdministrator() throws {
        let left = try one(
            """
            SELECT a.id FROM appointment a JOIN person p ON p.id = a.person
            WHERE a.role = \(Role.administrator) AND p.closed_at IS NULL LIMIT 1
            """)
        if left == nil { throw AccountFault.lastAdministrator }
    }
}
