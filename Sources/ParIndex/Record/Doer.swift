/// Who did what is on record (người thực hiện), as of that moment: names and seats change later, the record does not.
public struct Doer: Hashable, Sendable {
    /// The person's id.
    public var id: String
    /// The person's name.
    public var name: String
    /// The role in which it was done: a `Role`'s raw value, or "system".
    public var role: String
    /// Where the person holds the role, as a path: "06502@" for a unit, "181" for an authority.
    public var seat: String

    public init(id: String, name: String, role: String, seat: String) {
        (self.id, self.name, self.role, self.seat) = (id, name, role, seat)
    }

    /// The program itself: what it does without being asked by a person.
    public static let system = Doer(id: "system", name: "ParIndex", role: "system", seat: "installation")
}
