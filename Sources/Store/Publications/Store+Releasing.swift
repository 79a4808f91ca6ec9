import Database
import ParIndex

/// The words of a reason that the public may read.
public struct ReleasedReason: Hashable, Sendable {
    public var unit: UnitKey
    public var code: Code
    /// Blank takes them back.
    public var text: String

    public init(unit: UnitKey, code: Code, text: String) {
        (self.unit, self.code, self.text) = (unit, code, text)
    }
}

extension Store {
    /// Releases reasons for the public, or takes them back; `nil` where the person may not see the round.
    ///
    /// - Returns: how many changed.
    public func release(_ reasons: [ReleasedReason], of round: String, on occasion: Occasion) async throws -> Int? {
        try await record(occasion) { transaction, deeds in
            guard let found = try transaction.round(round)?.round else { return nil }
            let subject = Subject(authority: found.authority.code, round: round)
            guard occasion.actor.may(.seeRound, on: subject) else { return nil }
            let act = try found.course.authorizeReleasing(on: subject, by: occasion.actor)
            let waits = try transaction.publications(round).contains { $0.publication.confirmed == nil }
            guard !waits else { throw PublicationRefusal.alreadyPrepared }
            var count = 0
            for reason in reasons {
                var line = try transaction.line(round, reason.unit, reason.code)
                guard let ground = line.ground, ground.publicText != reason.text else { continue }
                line.ground?.publicText = reason.text
                line.version += 1
                try transaction.write(line, round, reason.unit)
                deeds.note(
                    Deed(
                        "releaseReason", "dot/\(round)/\(reason.unit)/\(reason.code)", before: ground.publicText,
                        after: reason.text), by: occasion.actor, act, on: subject)
                count += 1
            }
            return count
        }
    }
}
