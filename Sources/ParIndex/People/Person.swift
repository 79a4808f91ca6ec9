/// Somebody who works with the system (người dùng).
public struct Person: Hashable, Sendable {
    /// A random id of our own.
    public var id: String
    /// The full name.
    public var name: String
    public var appointments: [Appointment]

    public init(id: String, name: String, appointments: [Appointment] = []) {
        (self.id, self.name, self.appointments) = (id, name, appointments)
    }
}
