/// A unit of commune level as it was over a span of time (đơn vị hành chính cấp xã).
public struct Commune: Hashable, Sendable {
    /// What a commune is.
    public enum Kind: Hashable, Sendable, CaseIterable {
        /// In the country (xã).
        case rural
        /// In a town or city (phường).
        case ward
        /// A small town, until June 2025 (thị trấn).
        case township
        /// An island or special zone, since July 2025 (đặc khu).
        case specialZone
    }

    /// Its official code and the day from which it bore it.
    public let key: UnitKey

    /// What it is.
    public let kind: Kind

    /// Its name without what it is, "Liên Sơn".
    public let name: String

    /// The authority above it: its province since July 2025, before that the one below the province.
    public let superior: Authority

    /// Its province.
    public let province: Authority

    /// The days on which it existed as far as they are known; for a unit known by its papers only, the days they cover.
    public let validity: Validity

    /// The island authority without communes that became this special zone, "Huyện Lý Sơn"; `nil` for all others.
    public let formerIslandAuthority: String?

    /// Its name as printed, "Xã Liên Sơn".
    public var fullName: String { "\(kind.title) \(name)" }
}

extension Commune.Kind {
    /// The word before the name, "Thị trấn".
    public var title: String {
        switch self {
        case .rural: "Xã"
        case .ward: "Phường"
        case .township: "Thị trấn"
        case .specialZone: "Đặc khu"
        }
    }

    /// The kind that a data file writes as one letter: x, p, t or k.
    init?(letter: UInt8) {
        switch letter {
        case UInt8(ascii: "x"): self = .rural
        case UInt8(ascii: "p"): self = .ward
        case UInt8(ascii: "t"): self = .township
        case UInt8(ascii: "k"): self = .specialZone
        default: return nil
        }
    }
}
