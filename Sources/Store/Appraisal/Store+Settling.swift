import Database
import ParIndex

/// A line on which members scored independently, for the chair.
public struct SettlingLine: Hashable, Sendable {
    public let found: FoundSheet
    public let line: SheetLine
    public let scores: [MemberScore]
}

extension Store {
    /// Whether members of the round's council score independently of each other.
    public func isBlind(_ round: String) async throws -> Bool {
        try await engine.read { try $0.isBlind(round) }
    }

    /// Lets members score independently, or together; refused once anything was appraised. `nil` where the person may
    /// not see the round.
    public func setBlind(_ isBlind: Bool, of round: String, on occasion: Occasion) async throws -> Bool? {
        try await record(occasion) { transaction, deeds in
            guard let listing = try transaction.round(round) else { return nil }
            let subject = Subject(authority: listing.round.authority.code, round: round)
            guard occasion.actor.may(.seeRound, on: subject) else { return nil }
            let act: Act = occasion.actor.may(.settle, on: subject) ? .settle : .setUpRound
            do throws(Denial) { _ = try occasion.actor.authorize(act, on: subject) } catch {
                throw CycleRefusal.denied(error)
            }
            let isBegun = try transaction.one(
                """
                SELECT 1 AS found FROM entry WHERE round = \(round) AND appraisal IS NOT NULL
                UNION ALL SELECT 1 AS found FROM member_score WHERE round = \(round) LIMIT 1
                """)
            let phase = listing.round.course.phase
            guard isBegun == nil, phase <= .appraisal else { throw CycleRefusal.wrongPhase(phase, allowed: []) }
            let before = try transaction.isBlind(round)
            try transaction.execute("UPDATE round SET is_blind = \(isBlind ? 1 : 0) WHERE slug = \(round)")
            deeds.note(
                Deed("setBlind", "dot/\(round)", before: "\(before)", after: "\(isBlind)"), by: occasion.actor, act,
                on: subject)
            return isBlind
        }
    }

    /// The lines of some criteria on which members gave a view and the chair has not settled; `nil` where the person
    /// does not settle them.
    public func settlingLines(
        _ round: String, _ codes: [Code], for actor: Actor
    ) async throws -> [SettlingLine]? {
        try await engine.read { transaction in
            guard let found = try transaction.appraisable(round, by: actor),
                actor.may(.settle, on: Subject(authority: found.round.authority.code, round: round))
            else { return nil }
            let scores = try transaction.memberScores(round, codes: codes)
            let lines = try transaction.lines(round, codes: codes)
            return found.sheets.flatMap { found in
                codes.compactMap { code in
                    let unit = found.sheet.unit
                    let line = lines[unit]?[code] ?? SheetLine(code: code)
                    guard line.appraisal == nil, let given = scores[unit]?[code] else { return nil }
                    return SettlingLine(found: found, line: line, scores: given)
                }
            }
        }
    }

    /// Settles lines as the chair, all of them or none; `nil` where the person may not see one of the units.
    public func settle(
        _ settlements: [(unit: UnitKey, code: Code, seen: Int, Settlement)], in round: String,
        sets: @escaping SetFinder, on occasion: Occasion
    ) async throws -> [SheetLine]? {
        try await record(occasion) { transaction, deeds in
            guard let listing = try transaction.round(round)?.round, listing.course.phase != .preparing,
                occasion.actor.may(.settle, on: Subject(authority: listing.authority.code, round: round))
            else { return nil }
            let scores = try transaction.memberScores(round, codes: Array(Set(settlements.map(\.code))))
            var (lines, faults): ([SheetLine], [Int: CycleRefusal]) = ([], [:])
            for (place, (unit, code, seen, settlement)) in settlements.enumerated() {
                guard let found = try transaction.sheet(round, unit), found.sheet.isVisible(to: occasion.actor),
                    let set = sets(found.set)
                else { return nil }
                guard let criterion = set.line(code) else { throw CycleRefusal.unknownCriterion(code) }
                let before = try transaction.line(round, unit, code)
                let context = try transaction.context(set, found.sheet, for: criterion)
                do throws(CycleRefusal) {
                    let after = try found.sheet.settle(
                        before, criterion, settlement, of: scores[unit]?[code] ?? [], seen: seen,
                        in: context, by: occasion.actor, at: occasion.at)
                    lines.append(after)
                } catch {
                    faults[place] = error
                    continue
                }
                guard let after = lines.last else { continue }
                try transaction.write(after, round, unit)
                deeds.note(
                    Deed(
                        Act.settle.rawValue, found.sheet.path(code), before: before.said(in: .settle),
                        after: after.said(in: .settle)),
                    by: occasion.actor, .settle, on: found.sheet.subject.of(code))
            }
            guard faults.isEmpty else { throw VerdictFaults(faults: faults) }
            return lines
        }
    }
}
