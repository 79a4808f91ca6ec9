import Wording

/// A place in an order: "9/20 xã" among units, "9/19 hạng" among distinct ranks.
public struct PlaceAmong: Hashable, Sendable {
    /// The place from 1.
    public var position: Int
    /// How many units, or distinct ranks, there are.
    public var count: Int

    public init(_ position: Int, of count: Int) {
        (self.position, self.count) = (position, count)
    }

    /// "9/20".
    var text: String { "\(position)/\(count)" }
}
