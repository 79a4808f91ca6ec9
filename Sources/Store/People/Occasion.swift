import ParIndex

/// Who asks for a change, when, and by which request (lần thực hiện): what every verb and the record need.
public struct Occasion: Hashable, Sendable {
    public var actor: Actor
    public var at: Instant
    /// The id of the request; what one request did shares it.
    public var request: String

    public init(_ actor: Actor, at: Instant, request: String) {
        (self.actor, self.at, self.request) = (actor, at, request)
    }
}
