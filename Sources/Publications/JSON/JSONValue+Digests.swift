import Crypto
import ParIndex

extension JSONValue {
    /// The member that holds an object's digest.
    static let digestKey = "digest"

    /// The value with a digest in every object: SHA-256 of the object's canonical text without its own digest, the objects
    /// within it with theirs. Digests that were there are made anew.
    public var sealed: JSONValue {
        switch self {
        case .list(let items): return .list(items.map(\.sealed))
        case .object(let members):
            var sealed = members.filter { $0.key != Self.digestKey }.mapValues(\.sealed)
            let digest = SHA256.hash(data: JSONValue.object(sealed).canonical)
            sealed[Self.digestKey] = .text(digest.hexadecimal)
            return .object(sealed)
        default: return self
        }
    }

    /// The value without its digests: what is read as values of the file.
    var unsealed: JSONValue {
        switch self {
        case .list(let items): .list(items.map(\.unsealed))
        case .object(let members): .object(members.filter { $0.key != Self.digestKey }.mapValues(\.unsealed))
        default: self
        }
    }

    /// The places of the objects whose digest is missing or is not that of what they hold, innermost first.
    var damaged: [String] { damage(at: "") }

    private func damage(at place: String) -> [String] {
        switch self {
        case .list(let items):
            return items.enumerated().flatMap { $0.element.damage(at: "\(place)/\($0.element.name ?? "\($0.offset)")") }
        case .object(let members):
            let within = members.sorted { $0.key < $1.key }.flatMap { $0.value.damage(at: "\(place)/\($0.key)") }
            var own = members
            let stated = own.removeValue(forKey: Self.digestKey)
            let computed = SHA256.hash(data: JSONValue.object(own).canonical).hexadecimal
            return stated == .text(computed) ? within : within + [place]
        default: return []
        }
    }

    /// What an item of a list is called in a place: a unit by its key, a line by its code.
    private var name: String? {
        for key in ["unit", "code", "slug", "name"] {
            if case .text(let text)? = self[key] { return text }
        }
        return nil
    }
}
