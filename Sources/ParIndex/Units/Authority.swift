/// An authority above communes (cơ quan cấp trên): a province, and before July 2025 the one between it and the commune.
public struct Authority: Hashable, Sendable {
    /// What authority it is, by the first word of its name.
    public enum Kind: Hashable, Sendable {
        /// A province (tỉnh).
        case province
        /// A city of province rank (thành phố trực thuộc trung ương).
        case centralCity
        /// Below a province until June 2025: huyện.
        case rural
        /// Below a city of province rank until June 2025: quận.
        case urban
        /// Below a province until June 2025: thị xã.
        case town
        /// Below a province until June 2025: thành phố thuộc tỉnh.
        case city
    }

    /// Its official code, 2 digits for a province, 3 below it, and the day from which it bore it.
    public let key: UnitKey

    /// Its full name, "Tỉnh Lạng Sơn".
    public let name: String

    /// An authority with that key and full name.
    public init(key: UnitKey, name: String) {
        (self.key, self.name) = (key, name)
    }

    /// What authority it is.
    public var kind: Kind {
        if isProvince { return name.hasPrefix("Thành") ? .centralCity : .province }
        if name.hasPrefix("Quận") { return .urban }
        if name.hasPrefix("Huyện") { return .rural }
        return name.hasPrefix("Thị") ? .town : .city
    }

    /// Whether it is of province rank.
    public var isProvince: Bool { key.code.utf8.count == 2 }
}
