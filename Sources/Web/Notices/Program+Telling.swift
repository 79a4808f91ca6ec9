import ParIndex
import Store

extension Program {
    /// Tells the people of a unit at once what a step of their sheet brought them.
    func tell(of round: String, _ unit: UnitKey, _ occasion: Occasion) async throws {
        try await store.remind(
            of: unit, in: round, by: occasion.actor.person.id, at: occasion.at, sets: setFinder)
    }
}
