import Database
import ParIndex

/// A session as it is kept (phiên làm việc).
public struct PersonSession: Hashable, Sendable {
    public var person: Person
    public var signInName: SignInName?
    /// The beginning of the token's digest, by which the person names it to end it.
    public var id: String
    public var begun: Instant
    /// When it was used last, to the minute.
    public var seen: Instant
    public var ends: Instant
    /// What the browser said of itself.
    public var device: String
    public var hasSecondFactor: Bool
    /// Whether it was begun by a link of a demonstration, which proves everything.
    public var isDemo: Bool
    /// How many notices the person has not read; counted for the session that asks only.
    public var unreadNotices: Int

    public var actor: Actor { Actor(person, hasSecondFactor: hasSecondFactor) }

    init(_ row: Row, person: Person, unreadNotices: Int = 0) throws {
        let digest: String = try row["token_digest"]
        (self.person, signInName, id) = (person, try row["sign_in_name"], Self.id(ofDigest: digest))
        begun = Instant(seconds: try row["begun_at"])
        seen = Instant(seconds: try row["seen_at"])
        ends = Instant(seconds: try row["ends_at"])
        device = try row["device"]
        hasSecondFactor = try row["has_second_factor"] as Int64 == 1
        isDemo = try row["is_demo"] as Int64 == 1
        self.unreadNotices = unreadNotices
    }

    /// The name of a session in addresses.
    static func id(ofDigest digest: String) -> String { String(digest.prefix(16)) }
}

/// How long a session lasts (thời hạn phiên), in seconds.
public struct SessionLimits: Hashable, Sendable {
    /// Without use.
    public var idle: Int64
    /// In all.
    public var absolute: Int64

    public init(idle: Int64 = 2 * 3600, absolute: Int64 = 12 * 3600) {
        (self.idle, self.absolute) = (idle, absolute)
    }
}

/// A session about to begin: the digest of its token, what the browser says of itself, and what was proved.
public struct NewSession: Hashable, Sendable {
    public var tokenDigest: String
    public var device: String
    public var hasSecondFactor: Bool
    public var isDemo: Bool

    public init(tokenDigest: String, device: String, hasSecondFactor: Bool, isDemo: Bool = false) {
        (self.tokenDigest, self.device) = (tokenDigest, String(device.prefix(200)))
        (self.hasSecondFactor, self.isDemo) = (hasSecondFactor, isDemo)
    }
}

extension Transaction {
    /// Adds a session of a person.
    func add(_ session: NewSession, of person: String, at now: Instant, _ limits: SessionLimits) throws {
        try execute("DELETE FROM session WHERE ends_at <= \(now.seconds)")
        try execute(
            """
            INSERT INTO session (token_digest, person, begun_at, seen_at, ends_at, device, has_second_factor, is_demo)
            VALUES (\(session.tokenDigest), \(person), \(now.seconds), \(now.seconds),
                \(now.seconds + limits.absolute), \(session.device), \(session.hasSecondFactor.stored),
                \(session.isDemo.stored))
            """)
    }

    /// Ends all sessions of a person, but for the one of that digest.
    @discardableResult
    func endSessions(of person: String, except digest: String = "") throws -> Int {
        try execute("DELETE FROM sign_in_step WHERE person = \(person)")
        return try execute("DELETE FROM session WHERE person = \(person) AND token_digest <> \(digest)")
    }
}
