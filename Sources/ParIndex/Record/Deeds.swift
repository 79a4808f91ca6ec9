/// What a change notes of itself for the record, in the order in which it was done.
public struct Deeds: Hashable, Sendable {
    /// In order.
    public private(set) var all: [Deed] = []

    /// By whom, where the change itself finds out by which appointment it is done.
    public var doer: Doer?

    public init() {}

    /// Adds a deed.
    public mutating func note(_ deed: Deed) {
        all.append(deed)
    }
}
