/// Why somebody was not signed in. A name that nobody bears and a wrong password are told alike.
public enum SignInFault: Error, Hashable, Sendable {
    /// The name, the password, or both.
    case wrong
    /// Too many wrong tries; so many seconds are left to wait.
    case wait(seconds: Int64)
    /// Not the code of now, or one that was used.
    case wrongCode
    /// The time between password and code is over.
    case stepOver
    /// The link was used, replaced by a newer one, or is too old.
    case invitationOver
    /// Too many people are signing in at this moment.
    case busy
    /// The account has no second factor to be asked for.
    case noSecondFactor
}
