/// A unit that is assessed in a round, as it was named then (đơn vị được đánh giá): a commune or an agency.
public struct Participant: Hashable, Sendable {
    /// What the unit is, for blocks and reduced sets.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Xã.
        case commune = "xa"
        /// Phường.
        case ward = "phuong"
        /// Thị trấn, until June 2025.
        case township = "thi-tran"
        /// Đặc khu, since July 2025.
        case specialZone = "dac-khu"
        /// Sở, ban, ngành of a province.
        case provincialAgency = "so"
        /// Phòng of the authority between province and commune, until June 2025.
        case localAgency = "phong"
    }

    public var unit: UnitKey
    /// The full name, such as "Xã Liên Sơn".
    public var name: String
    public var kind: Kind
    /// The authority directly above: code and name.
    public var superior: NamedKey
    public var province: NamedKey
    /// Whether the unit was made up for a demonstration.
    public var isMadeUp: Bool

    public init(
        unit: UnitKey, name: String, kind: Kind, superior: NamedKey, province: NamedKey, isMadeUp: Bool = false
    ) {
        (self.unit, self.name, self.kind) = (unit, name, kind)
        (self.superior, self.province, self.isMadeUp) = (superior, province, isMadeUp)
    }
}

/// A code with the name that belongs to it.
public struct NamedKey: Hashable, Sendable {
    public var code: String
    public var name: String

    public init(_ code: String, _ name: String) {
        (self.code, self.name) = (code, name)
    }
}
