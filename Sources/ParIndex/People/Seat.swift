/// Where somebody serves (nơi công tác): the whole installation, an authority, or a unit that is assessed.
public enum Seat: Hashable, Sendable {
    case installation
    /// The code of a superior authority, whose council appraises.
    case authority(String)
    case unit(UnitKey)
}

extension Seat {
    /// "*", "cap-tren:20", "don-vi:06502@": the form of files and of the database.
    public var text: String {
        switch self {
        case .installation: "*"
        case .authority(let code): Self.authorityMark + code
        case .unit(let key): Self.unitMark + key.description
        }
    }

    /// The seat that `text` holds; `nil` for anything else.
    public init?(text: some StringProtocol) {
        let text = String(text)
        if text == "*" {
            self = .installation
        } else if text.hasPrefix(Self.authorityMark), text.count > Self.authorityMark.count {
            self = .authority(String(text.dropFirst(Self.authorityMark.count)))
        } else if text.hasPrefix(Self.unitMark), let key = UnitKey(parsing: text.dropFirst(Self.unitMark.count)) {
            self = .unit(key)
        } else {
            return nil
        }
    }

    private static let authorityMark = "cap-tren:"
    private static let unitMark = "don-vi:"
}
