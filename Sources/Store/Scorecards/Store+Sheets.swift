import Database
import ParIndex

/// A unit's sheet with all its lines.
public struct FilledSheet: Hashable, Sendable {
    public let found: FoundSheet
    public let lines: [Code: SheetLine]
}

extension Store {
    /// A unit's sheet with its lines; `nil` where there is none that the person may see.
    public func sheet(_ round: String, _ unit: UnitKey, for actor: Actor) async throws -> FilledSheet? {
        try await engine.read { transaction in
            guard let found = try transaction.sheet(round, unit), found.sheet.isVisible(to: actor) else { return nil }
            return FilledSheet(found: found, lines: try transaction.lines(round, unit))
        }
    }

    /// Sends a sheet to the head of the unit.
    ///
    /// - Parameter open: tells of the lines how many still lack something.
    public func send(
        _ round: String, _ unit: UnitKey, open: @escaping @Sendable (FilledSheet) -> Int, on occasion: Occasion
    ) async throws -> Sheet? {
        try await changeSheet(round, unit, .coordinate, "send", occasion) { found, transaction in
            let filled = FilledSheet(found: found, lines: try transaction.lines(round, unit))
            return try found.sheet.send(open: open(filled), by: occasion.actor, at: occasion.at)
        }
    }

    /// The head's refusal to approve.
    public func reject(
        _ round: String, _ unit: UnitKey, reason: String, on occasion: Occasion
    ) async throws -> Sheet? {
        try await changeSheet(round, unit, .approve, "reject", remark: reason, occasion) { found, _ in
            try found.sheet.reject(reason: reason, by: occasion.actor, at: occasion.at)
        }
    }

    /// Approves a sheet and hands it in to the council.
    public func approve(
        _ round: String, _ unit: UnitKey, _ capacity: SigningCapacity, on occasion: Occasion
    ) async throws -> Sheet? {
        try await changeSheet(round, unit, .approve, "submit", remark: capacity.rawValue, occasion) { found, _ in
            try found.sheet.approve(capacity, by: occasion.actor, at: occasion.at)
        }
    }

    /// Takes a sheet back from the council.
    public func withdraw(
        _ round: String, _ unit: UnitKey, reason: String, on occasion: Occasion
    ) async throws -> Sheet? {
        try await changeSheet(round, unit, .approve, "withdraw", remark: reason, occasion) { found, _ in
            try found.sheet.withdraw(reason: reason, by: occasion.actor, at: occasion.at)
        }
    }

    /// Sends a sheet back to the unit to be supplied.
    public func sendBack(
        _ round: String, _ unit: UnitKey, _ supplement: Supplement, on occasion: Occasion
    ) async throws -> Sheet? {
        try await changeSheet(round, unit, .appraise, "sendBack", remark: supplement.reason, occasion) { found, _ in
            try found.sheet.sendBack(supplement, by: occasion.actor, at: occasion.at)
        }
    }

    /// Attaches the issued paper to a sheet that was handed in.
    public func attachIssued(
        _ document: String, number: String, date: Day?, _ round: String, _ unit: UnitKey, on occasion: Occasion
    ) async throws -> Sheet? {
        try await record(occasion) { transaction, deeds in
            guard let found = try transaction.sheet(round, unit), found.sheet.isVisible(to: occasion.actor) else {
                return nil
            }
            guard let document = try transaction.document(document) else { throw CycleRefusal.paperIncomplete }
            let changed = try found.sheet.attach(
                document, number: number, date: date, by: occasion.actor, at: occasion.at)
            try transaction.write(changed)
            deeds.note(
                Deed(
                    "attachIssued", changed.path(), before: found.sheet.issued?.said,
                    after: (changed.issued?.said ?? "") + " | \(document.file.digest) \(document.file.name)"),
                by: occasion.actor, .coordinate, on: changed.subject)
            return changed
        }
    }

    private func changeSheet(
        _ round: String, _ unit: UnitKey, _ act: Act, _ name: String, remark: String = "", _ occasion: Occasion,
        _ verb: @escaping @Sendable (FoundSheet, any Transaction) throws -> Sheet
    ) async throws -> Sheet? {
        try await record(occasion) { transaction, deeds in
            guard let found = try transaction.sheet(round, unit), found.sheet.isVisible(to: occasion.actor) else {
                return nil
            }
            let changed = try verb(found, transaction)
            try transaction.write(changed)
            deeds.note(
                Deed(
                    name, changed.path(), before: found.sheet.state.rawValue,
                    after: changed.state.rawValue + (remark.isEmpty ? "" : " | " + remark)),
                by: occasion.actor, act, on: changed.subject)
            return changed
        }
    }
}

extension IssuedPaper {
    /// Number and date in one line, for the record.
    fileprivate var said: String { "\(number) | \(date)" }
}
