/// An error that says what, why and what to do: every error that reaches a person.
public protocol Explained: Error {
    /// The sentences for this error.
    var problem: Problem { get }
}
