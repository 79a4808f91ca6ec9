import Database
import ParIndex

/// The reasons that an authority's council chooses from.
public struct ReasonList: Hashable, Sendable {
    public var reasons: [AppraisalGround]
    /// Grows by one with every change; 0 where the authority has not made a list of its own.
    public var version: Int

    public init(reasons: [AppraisalGround], version: Int) {
        (self.reasons, self.version) = (reasons, version)
    }
}

/// Somebody changed the list meanwhile.
public struct ReasonListChanged: Error {
    public let now: ReasonList
}

extension Store {
    /// The reasons of an authority; `nil` where it has not made a list of its own.
    public func reasons(of authority: String) async throws -> ReasonList? {
        try await engine.read { try $0.reasons(of: authority) }
    }

    /// Keeps the reasons of a round's authority; `nil` where the person may not read them.
    public func setReasons(
        _ reasons: [AppraisalGround], round: String, seen version: Int, on occasion: Occasion
    ) async throws -> ReasonList? {
        try await record(occasion) { transaction, deeds in
            guard let listing = try transaction.round(round) else { return nil }
            let authority = listing.round.authority.code
            let subject = Subject(authority: authority, round: round)
            let mayRead = [Act.appraise, .settle, .setUpRound].contains { occasion.actor.may($0, on: subject) }
            guard mayRead else { return nil }
            let act: Act = occasion.actor.may(.settle, on: subject) ? .settle : .setUpRound
            do throws(Denial) { _ = try occasion.actor.authorize(act, on: subject) } catch {
                throw CycleRefusal.denied(error)
            }
            let before = try transaction.reasons(of: authority)
            if let before, before.version != version { throw ReasonListChanged(now: before) }
            let after = ReasonList(reasons: reasons, version: version + 1)
            try transaction.write(after, of: authority)
            deeds.note(
                Deed("setReasons", "mau-ly-do/\(authority)", before: before?.text, after: after.text),
                by: occasion.actor, act, on: subject)
            return after
        }
    }
}

extension ReasonList {
    fileprivate var text: String { reasons.map { "\($0.category.rawValue): \($0.text)" }.joined(separator: "\n") }
}

extension Transaction {
    fileprivate func reasons(of authority: String) throws -> ReasonList? {
        guard let list = try one("SELECT version FROM reason_list WHERE authority = \(authority)") else { return nil }
        let rows = try rows("SELECT category, text FROM reason_template WHERE authority = \(authority) ORDER BY place")
        return ReasonList(
            reasons: try rows.map { AppraisalGround(category: try $0["category"], text: try $0["text"]) },
            version: try list["version"])
    }

    fileprivate func write(_ list: ReasonList, of authority: String) throws {
        try execute("DELETE FROM reason_template WHERE authority = \(authority)")
        try execute(
            """
            INSERT INTO reason_list (authority, version) VALUES (\(authority), \(list.version))
            ON CONFLICT (authority) DO UPDATE SET version = excluded.version
            """)
        try insert(
            into: "reason_template", columns: ["authority", "place", "category", "text"],
            rows: list.reasons.enumerated().map { place, reason in
                [authority.stored, place.stored, reason.category.stored, reason.text.stored]
            })
    }
}
