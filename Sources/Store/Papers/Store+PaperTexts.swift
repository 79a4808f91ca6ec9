import Database
import ParIndex

/// A text of a paper's form as it came in.
public struct TypedPaperText: Hashable, Sendable {
    public var place: PaperText.Place
    public var text: String
    /// What stood when the form was opened.
    public var seen: SeenMark

    public init(place: PaperText.Place, text: String, seen: SeenMark) {
        (self.place, self.text, self.seen) = (place, text, seen)
    }
}

extension Store {
    /// Keeps the texts of a form that were changed in it, and tells how many; `nil` where the person does not write the
    /// papers that they belong to, or may not see them.
    ///
    /// - Parameters:
    ///   - typed: all of one round, or of one period.
    ///   - words: by which texts of a round quote figures.
    @discardableResult
    public func keep(
        _ typed: [TypedPaperText], of unit: UnitKey, sets: @escaping SetFinder, quoting words: QuotedWords,
        on occasion: Occasion
    ) async throws -> Int? {
        guard let scope = typed.first?.place.scope else { return 0 }
        return try await record(occasion) { transaction, deeds in
            guard let desk = try transaction.desk(scope, unit, sets, occasion.actor) else { return nil }
            let kept = try transaction.paperTexts(unit, scope)
            let changes = try typed.compactMap { try desk.next($0, over: kept, quoting: words, on: occasion) }
            for change in changes {
                try transaction.keep(change, of: unit)
                desk.note(change, before: kept[change.place], &deeds, by: occasion.actor)
            }
            return changes.count
        }
    }
}

/// Where somebody writes a unit's texts.
private enum TextDesk {
    case sheet(Sheet, CriteriaSet)
    case report(of: UnitKey, ReportingPeriod)

    func next(
        _ typed: TypedPaperText, over kept: [PaperText.Place: PaperText], quoting words: QuotedWords,
        on occasion: Occasion
    ) throws -> PaperText? {
        let (before, author) = (kept[typed.place], Authorship(occasion.actor, at: occasion.at))
        switch (self, typed.place) {
        case (.sheet(let sheet, let set), .round(let slug, let spot)) where slug == sheet.round:
            return try sheet.write(
                typed.text, at: spot, over: before, seen: typed.seen, in: set, quoting: words, by: occasion.actor,
                at: occasion.at)
        case (.report(_, let period), .period(let named, _)) where named == period:
            return try PaperText.next(typed.text, at: typed.place, over: before, seen: typed.seen, by: author)
        default: throw PaperTextRefusal.noSuchPlace
        }
    }

    func note(_ text: PaperText, before: PaperText?, _ deeds: inout Deeds, by actor: Actor) {
        switch self {
        case .sheet(let sheet, _):
            deeds.note(
                Deed("writeText", sheet.path() + "/van-ban", before: before?.said, after: text.said), by: actor,
                .coordinate, on: sheet.subject)
        case .report(let unit, let period):
            deeds.note(Deed("writeText", period.path(of: unit), before: before?.said, after: text.said))
        }
    }
}

extension Transaction {
    /// `nil` for who does not write there.
    fileprivate func desk(
        _ scope: PaperScope, _ unit: UnitKey, _ sets: SetFinder, _ actor: Actor
    ) throws -> TextDesk? {
        switch scope {
        case .round(let slug):
            guard let found = try sheet(slug, unit), found.sheet.isVisible(to: actor), let set = sets(found.set)
            else { return nil }
            return .sheet(found.sheet, set)
        case .period(let period):
            return actor.writesReports(of: unit) ? .report(of: unit, period) : nil
        }
    }
}
