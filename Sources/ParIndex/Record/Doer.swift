/// Who did what is on record (người có tên trong nhật ký), as of that moment: names and seats change later, the record does not.
public struct Doer: Hashable, Sendable {
    /// The person's id.
    public var id: String
    /// The person's name.
    public var name: String
    /// The role in which it was done: a `Role`'s raw value, or "system".
    public var role: String
    /// Where the person holds the role: a `Seat` as text, "don-vi:06502@".
    public var seat: String

    public init(id: String, name: String, role: String, seat: String) {
        (self.id, self.name, self.role, self.seat) = (id, name, role, seat)
    }

    /// A person who acts by an appointment, as `Actor.authorize` names it.
    public init(_ actor: Actor, by appointment: Appointment) {
        self.init(
            id: actor.person.id, name: actor.person.name, role: appointment.role.rawValue, seat: appointment.seat.text)
    }

    /// The program itself: what it does without being asked by a person.
    public static let system = Doer(id: "system", name: "ParIndex", role: "system", seat: Seat.installation.text)
}
