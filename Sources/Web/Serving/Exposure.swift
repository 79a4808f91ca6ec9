import HTTPTypes
import Hummingbird

/// Who can reach the server, and how (cách mở máy chủ ra mạng): what cookies and forms must keep to follows from it.
public enum Exposure: Hashable, Sendable {
    /// This machine only.
    case local
    /// Everybody, through a proxy that speaks HTTPS at that address.
    case proxied(WebOrigin)
    /// Everybody, unencrypted: for trials in a network of one's own.
    case insecure

    /// Whether browsers reach the server by HTTPS.
    var isEncrypted: Bool {
        if case .proxied = self { true } else { false }
    }
}

/// Where browsers find the server: "https://cchc.langson.gov.vn".
public struct WebOrigin: Hashable, Sendable, CustomStringConvertible {
    /// The name, with the port where it is not 443.
    public let authority: String
    public var description: String { "https://" + authority }

    /// `nil` for anything but "https://", a name and perhaps a port.
    public init?(_ text: String) {
        let text = (text.hasSuffix("/") ? String(text.dropLast()) : text).lowercased()
        let authority = text.dropFirst("https://".count)
        guard text.hasPrefix("https://"), !authority.isEmpty,
            authority.utf8.allSatisfy({ byte in
                (97...122).contains(byte) || (48...57).contains(byte) || ".-:[]".utf8.contains(byte)
            })
        else { return nil }
        self.authority = String(authority.hasSuffix(":443") ? authority.dropLast(4) : authority)
    }
}

extension Exposure {
    /// Whether a request names this server as the one it is for: another site's name that leads to our address is refused.
    func accepts(authority: String?) -> Bool {
        let authority = (authority ?? "").lowercased()
        switch self {
        case .local: return ["localhost", "127.0.0.1", "[::1]"].contains(Self.name(of: authority))
        case .proxied(let origin):
            return authority == origin.authority || authority == origin.authority + ":443"
        case .insecure: return true
        }
    }

    /// Whether a form of that origin is one of ours. Browsers name the origin of every form they send.
    func accepts(origin: String?, site: String?, authority: String?) -> Bool {
        if let site, !["same-origin", "none"].contains(site) { return false }
        guard let origin else { return true }
        switch self {
        case .proxied(let own): return origin.lowercased() == own.description
        case .local, .insecure: return origin.lowercased() == "http://" + (authority ?? "").lowercased()
        }
    }

    /// The name without its port.
    private static func name(of authority: String) -> String {
        guard let colon = authority.lastIndex(of: ":"), authority[colon...].dropFirst().allSatisfy(\.isNumber) else {
            return authority
        }
        return String(authority[..<colon])
    }
}
