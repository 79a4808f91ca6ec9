/// A unit that another went into, or came from, and how much of it (kế thừa khi sắp xếp đơn vị hành chính).
public struct Succession: Hashable, Sendable {
    /// How much of the earlier unit went into the later one.
    public enum Extent: Hashable, Sendable {
        /// All of it.
        case whole
        /// The larger part of it; the rest went elsewhere.
        case mainPart
        /// A smaller part of it.
        case part
    }

    /// The unit at the other end: the successor of a unit asked about, or its predecessor.
    public let commune: Commune

    /// How much of the earlier unit went into the later one.
    public let extent: Extent
}
