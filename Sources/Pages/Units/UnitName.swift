import ParIndex

/// A unit as pages name and link it (đơn vị): a commune or an agency of one period.
public struct UnitName: Hashable, Sendable {
    public var key: UnitKey
    /// The full name, such as "Xã Liên Sơn".
    public var name: String

    public init(key: UnitKey, name: String) {
        (self.key, self.name) = (key, name)
    }

    var path: Path { .unit(key) }
}
