/// A unit that is assessed and ranked (đơn vị được đánh giá): a commune or an agency.
public enum AssessedUnit: Hashable, Sendable {
    /// A unit of commune level.
    case commune(Commune)

    /// An agency of an authority.
    case agency(Agency)

    /// Its code and the day from which it bore it.
    public var key: UnitKey {
        switch self {
        case .commune(let commune): commune.key
        case .agency(let agency): agency.key
        }
    }

    /// Its name as printed, "Xã Liên Sơn".
    public var name: String {
        switch self {
        case .commune(let commune): commune.fullName
        case .agency(let agency): agency.name
        }
    }

    /// The authority above it, within which it is ranked.
    public var superior: Authority {
        switch self {
        case .commune(let commune): commune.superior
        case .agency(let agency): agency.superior
        }
    }

    /// The days on which it existed, as far as they are known.
    public var validity: Validity {
        switch self {
        case .commune(let commune): commune.validity
        case .agency(let agency): agency.validity
        }
    }
}
