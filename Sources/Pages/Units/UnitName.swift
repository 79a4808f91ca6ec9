import ParIndex

/// A unit as pages name and link it (đơn vị): a commune, an agency or an authority of one period.
public struct UnitName: Hashable, Sendable {
    public var code: String
    /// The first day of the unit of this code that is meant.
    public var from: Day
    /// The full name, such as "Xã Liên Sơn".
    public var name: String

    public init(code: String, from: Day, name: String) {
        (self.code, self.from, self.name) = (code, from, name)
    }

    var path: Path { .unit(code, from: from) }
}
