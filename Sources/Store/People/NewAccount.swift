import Database
import ParIndex

/// An account to be made (tài khoản mới), with the invitation that its person will use.
public struct NewAccount: Hashable, Sendable {
    public var person: Person
    /// `nil` for one made of the names of person and seat.
    public var signInName: SignInName?
    public var phone: String
    public var email: String
    public var invitation: Invitation?

    public init(
        person: Person, signInName: SignInName? = nil, phone: String = "", email: String = "",
        invitation: Invitation? = nil
    ) {
        (self.person, self.signInName) = (person, signInName)
        (self.phone, self.email, self.invitation) = (phone, email, invitation)
    }
}

/// A link by which a person chooses a password (lời mời), once and within some days; from any machine.
public struct Invitation: Hashable, Sendable {
    public var tokenDigest: String
    public var ends: Instant

    public init(tokenDigest: String, madeAt now: Instant) {
        (self.tokenDigest, ends) = (tokenDigest, now.adding(seconds: Self.lasting))
    }

    /// Seven days: a slip goes by post or lies on a desk over a weekend, and is worth nothing when found a month later.
    public static let lasting: Int64 = 7 * 24 * 3600
}

extension Transaction {
    /// Adds accounts with their appointments and invitations; tells the names by which they sign in.
    @discardableResult
    func add(_ accounts: [NewAccount], at now: Instant, _ deeds: inout Deeds) throws -> [SignInName] {
        try accounts.map { account in
            let person = account.person
            try refuseNamesake(of: account)
            let name = try freeName(for: account)
            try execute(
                """
                INSERT INTO person (id, name, name_folded, sign_in_name, phone, email, made_at)
                VALUES (\(person.id), \(person.name), \(Folding.fold(person.name)), \(name), \(account.phone),
                    \(account.email), \(now.seconds))
                """)
            deeds.note(Deed("addAccount", AccountDeed.object(person.id), after: "\(person.name) (\(name))"))
            for appointment in person.appointments { try appoint(person.id, appointment, &deeds) }
            if let invitation = account.invitation { try invite(person.id, invitation, at: now) }
            return name
        }
    }

    /// A form sent twice makes nobody twice; a real namesake gets a sign-in name of their own.
    private func refuseNamesake(of account: NewAccount) throws {
        guard account.signInName == nil, account.invitation != nil else { return }
        for appointment in account.person.appointments {
            let found = try one(
                """
                SELECT p.id FROM person p JOIN appointment a ON a.person = p.id
                WHERE p.name_folded = \(Folding.fold(account.person.name)) AND p.closed_at IS NULL
                    AND a.role = \(appointment.role) AND a.seat = \(appointment.seat)
                """)
            if found != nil { throw AccountFault.namesake(account.person.name) }
        }
    }

    /// Adds an appointment and notes it.
    func appoint(_ person: String, _ appointment: Appointment, _ deeds: inout Deeds) throws {
        try add(appointment, of: person)
        deeds.note(
            Deed("appoint", "\(AccountDeed.object(person))/\(appointment.id)", after: appointment.recordText))
    }

    /// Puts an invitation in place of any other of that person.
    func invite(_ person: String, _ invitation: Invitation, at now: Instant) throws {
        try execute("DELETE FROM invitation WHERE person = \(person)")
        try execute(
            """
            INSERT INTO invitation (token_digest, person, made_at, ends_at)
            VALUES (\(invitation.tokenDigest), \(person), \(now.seconds), \(invitation.ends.seconds))
            """)
    }

    private func freeName(for account: NewAccount) throws -> SignInName {
        if let name = account.signInName {
            guard try !isTaken(name) else { throw AccountFault.nameTaken(name) }
            return name
        }
        var failure: (any Error)?
        let seatName = account.person.appointments.first?.seatName ?? ""
        let name = SignInName.propose(name: account.person.name, seatName: seatName) { name in
            do { return try isTaken(name) } catch {
                failure = error
                return false
            }
        }
        if let failure { throw failure }
        guard let name else { throw AccountFault.noName(account.person.name) }
        return name
    }

    private func isTaken(_ name: SignInName) throws -> Bool {
        try one("SELECT id FROM person WHERE sign_in_name = \(name)") != nil
    }
}

extension Appointment {
    /// The appointment as it stands on record.
    var recordText: String {
        [
            role.rawValue, seat.text, round, codes.map(\.text).joined(separator: " "),
            units.map(\.description).joined(separator: " "),
        ].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: "; ")
    }
}
