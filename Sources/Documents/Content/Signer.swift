/// Who signs, and by what power (chức vụ, họ tên và chữ ký của người có thẩm quyền).
public struct Signer: Hashable, Sendable {
    /// By what power, from the highest: on behalf of the committee, in place of its chair. Empty for a chair's own papers.
    public var powers: [Power]
    /// The office of the one who signs, "CHỦ TỊCH".
    public var position: String
    /// Full name, without titles; empty while it is not known.
    public var name: String

    /// A signer from its parts.
    public init(_ powers: [Power] = [], position: String, name: String) {
        (self.powers, self.position, self.name) = (powers, position, name)
    }

    /// Signing for another (hình thức ký thay).
    public enum Power: Hashable, Sendable {
        /// "TM. ỦY BAN NHÂN DÂN": on behalf of a collective.
        case onBehalfOf(String)
        /// "KT. CHỦ TỊCH": a deputy in place of the head.
        case inPlaceOf(String)
        /// "TL. CHỦ TỊCH": by order of the head.
        case byOrderOf(String)
        /// "TUQ. CHỦ TỊCH": by written delegation.
        case delegatedBy(String)
        /// "Q. CHỦ TỊCH": who holds the office for the time being.
        case acting(String)
    }
}
