/// Why an account can not be made or changed.
public enum AccountFault: Error, Hashable, Sendable {
    case nameTaken(SignInName)
    /// No sign-in name can be made of the person's name.
    case noName(String)
    /// Somebody of this name has this role there already.
    case namesake(String)
    /// A person can not give what they hold to themselves, nor close their own account.
    case oneself
    /// The last administrator must stay.
    case lastAdministrator
}
