import Database
import ParIndex

extension Store {
    /// Changes the database on an occasion; the deeds noted say by which appointment.
    func record<Answer: Sendable>(
        _ occasion: Occasion, _ body: @escaping @Sendable (any Transaction, inout Deeds) throws -> Answer
    ) async throws -> Answer {
        try await record(by: Doer(occasion.actor), at: occasion.at, request: occasion.request, body)
    }
}

extension Deeds {
    /// Adds a deed done by the appointment that allows the act.
    mutating func note(_ deed: Deed, by actor: Actor, _ act: Act, on subject: Subject) {
        if let appointment = actor.appointment(for: act, on: subject) { doer = Doer(actor, by: appointment) }
        note(deed)
    }
}

extension Doer {
    /// A person in the first of their appointments.
    fileprivate init(_ actor: Actor) {
        let first = actor.person.appointments.first
        self.init(
            id: actor.person.id, name: actor.person.name, role: first?.role.rawValue ?? "",
            seat: first?.seat.text ?? "")
    }
}
