import Database
import ParIndex

/// The words of a reason that the public may read.
public struct ReleasedReason: Hashable, Sendable {
    public var unit: UnitKey
    public var code: Code
    /// Blank takes them back.
    public var text: String
    /// The words that the public read when the form was opened; `nil` where nobody looked.
    public var seen: String?

    public init(unit: UnitKey, code: Code, text: String, seen: String? = nil) {
        (self.unit, self.code, self.text, self.seen) = (unit, code, text, seen)
    }
}

extension Store {
    /// Releases reasons for the public, or takes them back; `nil` where the person may not see the round.
    ///
    /// Words that stand as they were seen are left alone; where others changed them meanwhile, nothing is released.
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
            for reason in reasons where reason.text != reason.seen {
                var line = try transaction.line(round, reason.unit, reason.code)
                guard let ground = line.ground, ground.publicText != reason.text else { continue }
                guard reason.seen == nil || reason.seen == ground.publicText else {
                    throw PublicationRefusal.changedMeanwhile
                }
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
