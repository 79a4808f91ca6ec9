import Database
import ParIndex

/// The set of a round by its key, as far as it is at hand.
public typealias SetFinder = @Sendable (String) -> CriteriaSet?

/// A line after a change, with what scores it.
public struct ChangedLine: Hashable, Sendable {
    public let found: FoundSheet
    public let line: SheetLine
    public let criterion: Criterion
}

/// A new answer to one criterion, with the version of the line that the person saw.
public struct AnswerChange: Hashable, Sendable {
    public var code: Code
    public var answer: Answer?
    public var missingEvidence: String
    public var seen: Int

    public init(code: Code, answer: Answer?, missingEvidence: String, seen: Int) {
        (self.code, self.answer, self.missingEvidence, self.seen) = (code, answer, missingEvidence, seen)
    }
}

extension Store {
    /// Keeps a unit's answer to a criterion; `nil` where the person may not see such a sheet.
    public func answer(
        _ code: Code, _ round: String, _ unit: UnitKey, with answer: Answer?, missingEvidence: String,
        seen version: Int,
        sets: @escaping SetFinder, on occasion: Occasion
    ) async throws -> ChangedLine? {
        try await self.answer(
            code, round, unit, reading: { _ in answer }, missingEvidence: missingEvidence, seen: version, sets: sets,
            on: occasion)
    }

    /// Keeps a unit's answer that is read once the criterion is known; `nil` where the person may not see such a sheet.
    public func answer(
        _ code: Code, _ round: String, _ unit: UnitKey, reading: @escaping @Sendable (Criterion) throws -> Answer?,
        missingEvidence: String, seen version: Int, sets: @escaping SetFinder, on occasion: Occasion
    ) async throws -> ChangedLine? {
        try await changeLine(code, round, unit, .answer, sets, occasion) { sheet, line, criterion, context in
            try sheet.answer(
                line, criterion, with: try reading(criterion), missingEvidence: missingEvidence, seen: version,
                in: context,
                by: occasion.actor, at: occasion.at)
        }
    }

    /// Keeps the council's view of a line.
    public func appraise(
        _ code: Code, _ round: String, _ unit: UnitKey, with appraisal: Answer?, ground: AppraisalGround?,
        seen version: Int, sets: @escaping SetFinder, on occasion: Occasion
    ) async throws -> ChangedLine? {
        try await changeLine(code, round, unit, .appraise, sets, occasion) { sheet, line, criterion, context in
            try sheet.appraise(
                line, criterion, with: appraisal, ground: ground, seen: version, in: context, by: occasion.actor,
                at: occasion.at)
        }
    }

    /// Keeps what a unit says to a line that the council reduced.
    public func explain(
        _ code: Code, _ round: String, _ unit: UnitKey, _ text: String, seen version: Int,
        sets: @escaping SetFinder, on occasion: Occasion
    ) async throws -> ChangedLine? {
        try await changeLine(code, round, unit, .explain, sets, occasion) { sheet, line, criterion, context in
            try sheet.explain(
                line, text, isReduced: line.isReduced(criterion, in: context), seen: version, by: occasion.actor,
                at: occasion.at)
        }
    }

    /// Keeps several answers of a sheet at once: all of them, or none.
    public func answer(
        _ changes: [AnswerChange], _ round: String, _ unit: UnitKey, sets: @escaping SetFinder, on occasion: Occasion
    ) async throws -> FilledSheet? {
        try await record(occasion) { transaction, deeds in
            guard let found = try transaction.sheet(round, unit), found.sheet.isVisible(to: occasion.actor),
                let set = sets(found.set)
            else { return nil }
            let context = ScoringContext(set, year: found.sheet.year, unit: unit.code)
            var lines = try transaction.lines(round, unit)
            for change in changes {
                guard let criterion = set[change.code], criterion.code == change.code else {
                    throw CycleRefusal.unknownCriterion(change.code)
                }
                let line = lines[change.code] ?? SheetLine(code: change.code)
                let changed = try found.sheet.answer(
                    line, criterion, with: change.answer, missingEvidence: change.missingEvidence,
                    seen: change.seen, in: context, by: occasion.actor, at: occasion.at)
                try transaction.write(changed, round, unit)
                lines[change.code] = changed
                deeds.note(
                    Deed(
                        Act.answer.rawValue, found.sheet.path(change.code), before: line.said(in: .answer),
                        after: changed.said(in: .answer)),
                    by: occasion.actor, .answer, on: found.sheet.subject.of(change.code))
            }
            return FilledSheet(found: found, lines: lines)
        }
    }

    private func changeLine(
        _ code: Code, _ round: String, _ unit: UnitKey, _ act: Act, _ sets: @escaping SetFinder,
        _ occasion: Occasion,
        _ verb: @escaping @Sendable (Sheet, SheetLine, Criterion, ScoringContext) throws -> SheetLine
    ) async throws -> ChangedLine? {
        try await record(occasion) { transaction, deeds in
            guard let found = try transaction.sheet(round, unit), found.sheet.isVisible(to: occasion.actor),
                let set = sets(found.set)
            else { return nil }
            guard let criterion = set.line(code) else { throw CycleRefusal.unknownCriterion(code) }
            let line = try transaction.line(round, unit, code)
            let context = try transaction.context(set, found.sheet, for: criterion)
            let changed = try verb(found.sheet, line, criterion, context)
            try transaction.write(changed, round, unit)
            deeds.note(
                Deed(
                    act.rawValue, found.sheet.path(code), before: line.said(in: act), after: changed.said(in: act)),
                by: occasion.actor, act, on: found.sheet.subject.of(code))
            return ChangedLine(found: found, line: changed, criterion: criterion)
        }
    }
}

extension Sheet {
    /// The path under which the record keeps what happens to the sheet, or to a line of it.
    public func path(_ code: Code? = nil) -> String {
        "dot/\(round)/\(unit)" + (code.map { "/\($0)" } ?? "")
    }
}

extension SheetLine {
    /// What the record keeps of the part of a line that an act changes.
    func said(in act: Act) -> String? {
        switch act {
        case .answer:
            let answer = answer?.text
            return missingEvidence.isEmpty ? answer : "\(answer ?? "") | \(missingEvidence)"
        case .appraise, .settle:
            let appraisal = appraisal?.text
            return ground.map { "\(appraisal ?? "") | \($0.category.rawValue): \($0.text)" } ?? appraisal
        case .explain: return explanation.isEmpty ? nil : explanation
        default: return nil
        }
    }
}
