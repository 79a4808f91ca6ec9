/// The days on which something holds, both ends included (hiệu lực); an end that is not known or still open is `nil`.
public struct Validity: Hashable, Sendable {
    /// The first day; `nil` where nobody wrote down when it began.
    public let from: Day?

    /// The last day; `nil` while it goes on.
    public let to: Day?

    /// Holding from `from` to `to`, both included.
    public init(from: Day?, to: Day?) {
        (self.from, self.to) = (from, to)
    }

    /// Whether it holds on `day`.
    public func contains(_ day: Day) -> Bool {
        if let from, day < from { return false }
        if let to, day > to { return false }
        return true
    }
}
