/// A person as somebody who may sign in (tài khoản).
public struct Account: Hashable, Sendable {
    public var person: Person
    public var signInName: SignInName?
    /// A telephone number, most of all one of Zalo; empty where none is known.
    public var phone: String
    /// Empty where none is known.
    public var email: String
    /// Until when the invitation that was handed out can be used; `nil` where there is none.
    public var invitedUntil: Instant?
    public var hasPassword: Bool
    public var hasSecondFactor: Bool
    /// When it was shut; `nil` while it is open.
    public var closed: Instant?

    public init(
        person: Person, signInName: SignInName?, phone: String = "", email: String = "", invitedUntil: Instant? = nil,
        hasPassword: Bool = false, hasSecondFactor: Bool = false, closed: Instant? = nil
    ) {
        (self.person, self.signInName, self.phone, self.email) = (person, signInName, phone, email)
        (self.invitedUntil, self.hasPassword) = (invitedUntil, hasPassword)
        (self.hasSecondFactor, self.closed) = (hasSecondFactor, closed)
    }

    /// Where an account stands (tình trạng).
    public enum State: Hashable, Sendable, CaseIterable {
        /// The person has not chosen a password yet.
        case invited
        /// The same, and the invitation can no longer be used.
        case lapsed
        case active
        case closed
    }

    public func state(at now: Instant) -> State {
        if closed != nil { return .closed }
        if hasPassword { return .active }
        return (invitedUntil ?? now) > now ? .invited : .lapsed
    }
}
